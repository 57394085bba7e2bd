<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>CheckPanel</name>
    <message>
        <source>Looks like a list of the last school year</source>
        <translation>Похоже на список прошлого учебного года</translation>
    </message>
    <message>
        <source>Most classes of the file are one grade below those of the base.</source>
        <translation>Классы в файле в основном на год младше, чем в базе.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новые</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>изменятся</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительные</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>с ошибкой</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Choose above which rows to show</source>
        <translation>Выберите выше, какие строки показать</translation>
    </message>
    <message>
        <source>mend or compare</source>
        <translation>исправить или сравнить</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>take or skip</source>
        <translation>взять или пропустить</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>следующая ошибка</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>For example: 9A. The file does not say which class it is.</source>
        <translation>Например: 9А. В файле класс не указан.</translation>
    </message>
    <message>
        <source>Class of these pupils</source>
        <translation>Класс этих учеников</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Not the name of a class or group</source>
        <translation>Не похоже на название класса или группы</translation>
    </message>
    <message>
        <source>data begins in row {row}</source>
        <translation>данные со строки {row}</translation>
    </message>
    <message>
        <source>encoding: {name}</source>
        <translation>кодировка: {name}</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Что в столбцах</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Replace what was set by hand: {what}</source>
        <translation>Заменить и исправленное вручную: {what}</translation>
    </message>
    <message>
        <source>Pupil of the base</source>
        <translation>Ученик в базе</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Пропустить строку</translation>
    </message>
    <message>
        <source>This is a new pupil</source>
        <translation>Это новый человек</translation>
    </message>
    <message>
        <source>Write the changes</source>
        <translation>Записать изменения</translation>
    </message>
    <message>
        <source>This is the same pupil</source>
        <translation>Это тот же человек</translation>
    </message>
    <message>
        <source>In the base</source>
        <translation>В базе</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Open classes</source>
        <translation>Открыть классы</translation>
    </message>
    <message>
        <source>Open pupils</source>
        <translation>Открыть учеников</translation>
    </message>
    <message>
        <source>Undo the loading</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Rows that were not written</source>
        <translation>Пропущенные строки</translation>
    </message>
    <message>
        <source>The list is loaded</source>
        <translation>Список загружен</translation>
    </message>
    <message>
        <source>The base is as it was before. The file can be loaded again.</source>
        <translation>В базе всё так, как было до загрузки. Файл можно загрузить снова.</translation>
    </message>
    <message>
        <source>The loading is undone</source>
        <translation>Загрузка отменена</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читаем файл…</translation>
    </message>
    <message>
        <source>Drag a class list here, or choose a file</source>
        <translation>Перетащите сюда список класса или выберите файл</translation>
    </message>
    <message>
        <source>XLSX, XLS, ODS and CSV tables of any layout are understood, up to 20 MB.</source>
        <translation>Подойдут таблицы XLSX, XLS, ODS и CSV в любом виде, до 20 МБ.</translation>
    </message>
    <message>
        <source>Nothing is written until you have seen what will change and pressed «Apply».</source>
        <translation>Ничего не записывается, пока вы не увидите изменения и не нажмёте «Применить».</translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message>
        <source>The file itself stays as it is: what you type is used for this loading only.</source>
        <translation>Сам файл не изменится: исправление действует только для этой загрузки.</translation>
    </message>
    <message>
        <source>Check the row again</source>
        <translation>Проверить строку</translation>
    </message>
    <message>
        <source>Nothing was changed here</source>
        <translation>Здесь пока ничего не исправлено</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
</context>
<context>
    <name>MissingNotice</name>
    <message>
        <source>Mark as left…</source>
        <translation>Отметить выбывшими…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Not in the file: {count}</source>
        <translation>Нет в файле: {count}</translation>
    </message>
    <message>
        <source>{names}. They stay in the base: loading removes nobody.</source>
        <translation>{names}. Останутся в базе: загрузка никого не удаляет.</translation>
    </message>
</context>
<context>
    <name>RosterCheck</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>нет имени</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>{title}, column {letter}</source>
        <translation>{title}, {letter}</translation>
    </message>
    <message>
        <source>in the base: {value}</source>
        <translation>в базе: {value}</translation>
    </message>
</context>
<context>
    <name>RosterColumnGrid</name>
    <message>
        <source>Column {letter}, {title}: what it is</source>
        <translation>Столбец {letter}, {title}: что это</translation>
    </message>
    <message>
        <source>without a heading</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Столбец {letter}</translation>
    </message>
    <message>
        <source>do not load</source>
        <translation>не загружать</translation>
    </message>
</context>
<context>
    <name>RosterColumnsPanel</name>
    <message numerus="yes">
        <source>%n row(s) with pupils</source>
        <translation>
            <numerusform>%n строка с учениками</numerusform>
            <numerusform>%n строки с учениками</numerusform>
            <numerusform>%n строк с учениками</numerusform>
        </translation>
    </message>
    <message>
        <source>row {row} ({reason})</source>
        <translation>{row} ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be skipped, they are no pupils: {rows}</source>
        <translation>Пропускаются строки, где нет учеников: {rows}</translation>
    </message>
</context>
<context>
    <name>RosterCompareDialog</name>
    <message>
        <source>Row {row}: {name}</source>
        <translation>Строка {row}: {name}</translation>
    </message>
</context>
<context>
    <name>RosterDone</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменён</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful left out</source>
        <translation>
            <numerusform>%n сомнительная строка не записана</numerusform>
            <numerusform>%n сомнительные строки не записаны</numerusform>
            <numerusform>%n сомнительных строк не записано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped</source>
        <translation>
            <numerusform>%n строка пропущена</numerusform>
            <numerusform>%n строки пропущены</numerusform>
            <numerusform>%n строк пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>RosterFixDialog</name>
    <message>
        <source>Row {row}: {name}</source>
        <translation>Строка {row}: {name}</translation>
    </message>
    <message>
        <source>For example: 03.04.2011</source>
        <translation>Например: 03.04.2011</translation>
    </message>
    <message>
        <source>For example: 9A</source>
        <translation>Например: 9А</translation>
    </message>
</context>
<context>
    <name>RosterFoot</name>
    <message>
        <source>There are no pupils in the file</source>
        <translation>Учеников в файле не нашлось</translation>
    </message>
    <message>
        <source>Every row has an error: mend at least one</source>
        <translation>Все строки с ошибкой: исправьте хотя бы одну</translation>
    </message>
    <message>
        <source>Doubtful rows are written only when answered</source>
        <translation>Сомнительные строки записываются только после вашего ответа</translation>
    </message>
    <message>
        <source>All changes are skipped, nothing to write</source>
        <translation>Все изменения пропущены, записывать нечего</translation>
    </message>
    <message>
        <source>Nothing to write: the other rows have errors</source>
        <translation>Записывать нечего: остальные строки с ошибкой</translation>
    </message>
    <message>
        <source>The file agrees with the base, nothing to write</source>
        <translation>Файл совпадает с базой, записывать нечего</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written</source>
        <translation>
            <numerusform>Запишется %n строка</numerusform>
            <numerusform>Запишутся %n строки</numerusform>
            <numerusform>Запишутся %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new one(s)</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed one(s)</source>
        <translation>
            <numerusform>%n изменённая</numerusform>
            <numerusform>%n изменённые</numerusform>
            <numerusform>%n изменённых</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}: {new} and {changed}. It can be undone</source>
        <translation>{rows}: {new} и {changed}. Операцию можно отменить</translation>
    </message>
    <message>
        <source>{rows}: {what}. It can be undone</source>
        <translation>{rows}: {what}. Операцию можно отменить</translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message numerus="yes">
        <source>%n record(s) written</source>
        <translation>
            <numerusform>Записана %n строка</numerusform>
            <numerusform>Записано %n строки</numerusform>
            <numerusform>Записано %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterImportController</name>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Loading a list</source>
        <translation>Загрузка списка</translation>
    </message>
    <message>
        <source>Class lists (*.xlsx *.xls *.ods *.csv)</source>
        <translation>Списки классов (*.xlsx *.xls *.ods *.csv)</translation>
    </message>
    <message>
        <source>Choose a class list</source>
        <translation>Выберите список класса</translation>
    </message>
    <message>
        <source>Reading the class list</source>
        <translation>Чтение списка</translation>
    </message>
    <message>
        <source>Comparing the list with the base</source>
        <translation>Сравнение списка с базой</translation>
    </message>
    <message>
        <source>Writing the class list</source>
        <translation>Запись списка</translation>
    </message>
    <message>
        <source>The loading is undone</source>
        <translation>Загрузка отменена</translation>
    </message>
    <message>
        <source>Leave without loading?</source>
        <translation>Уйти без загрузки?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Уйти</translation>
    </message>
    <message>
        <source>Your corrections and answers will be lost. The base stays as it is.</source>
        <translation>Исправления и ответы пропадут. База останется как есть.</translation>
    </message>
    <message>
        <source>No row waits for an answer</source>
        <translation>Строк, которые ждут ответа, больше нет</translation>
    </message>
</context>
<context>
    <name>RosterImportView</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Loading a class list</source>
        <translation>Загрузка списка</translation>
    </message>
    <message>
        <source>Nothing is written until the last step</source>
        <translation>До последнего шага ничего не записывается</translation>
    </message>
    <message>
        <source>file «{name}»</source>
        <translation>файл «{name}»</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>пока ничего не записано</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The class is not understood</source>
        <translation>Класс не читается</translation>
    </message>
    <message>
        <source>Say which column holds the full name, or family name and given name</source>
        <translation>Укажите столбец с ФИО или столбцы с фамилией и именем</translation>
    </message>
    <message>
        <source>Choose at least one sheet</source>
        <translation>Выберите хотя бы один лист</translation>
    </message>
    <message>
        <source>sheet «{name}»</source>
        <translation>лист «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterMissing</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterOutcome</name>
    <message>
        <source>you decided so</source>
        <translation>так вы решили</translation>
    </message>
    <message>
        <source>A new pupil will be added</source>
        <translation>Будет добавлен новый ученик</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Ничего не изменится</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>строка {row}: {reason}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {reason}</source>
        <translation>строка {row}, столбец {column}: {reason}</translation>
    </message>
    <message>
        <source>The row will be skipped</source>
        <translation>Строка будет пропущена</translation>
    </message>
    <message>
        <source>Will change: {what}</source>
        <translation>Изменится: {what}</translation>
    </message>
    <message>
        <source>set by hand and kept: {what}</source>
        <translation>исправлено вручную, останется: {what}</translation>
    </message>
    <message>
        <source>was: {value}</source>
        <translation>было: {value}</translation>
    </message>
    <message>
        <source>will change: {what}</source>
        <translation>изменится: {what}</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>ничего не изменится</translation>
    </message>
    <message>
        <source>The same pupil</source>
        <translation>Тот же ученик</translation>
    </message>
    <message>
        <source>the same as row {row}</source>
        <translation>то же, что в строке {row}</translation>
    </message>
    <message>
        <source>This pupil is in the file twice</source>
        <translation>Ученик есть в файле дважды</translation>
    </message>
    <message>
        <source>Looks like the same pupil</source>
        <translation>Похоже на того же ученика</translation>
    </message>
    <message>
        <source>same date of birth and class</source>
        <translation>совпали дата рождения и класс</translation>
    </message>
    <message>
        <source>Two different dates of birth</source>
        <translation>Две разные даты рождения</translation>
    </message>
    <message>
        <source>say which one is right</source>
        <translation>выберите, какая верна</translation>
    </message>
    <message>
        <source>The family name may have changed</source>
        <translation>Возможно, сменилась фамилия</translation>
    </message>
    <message>
        <source>same given name, date of birth and class</source>
        <translation>совпали имя, дата рождения и класс</translation>
    </message>
    <message>
        <source>Several such pupils in the base</source>
        <translation>В базе несколько таких учеников</translation>
    </message>
    <message>
        <source>say who it is</source>
        <translation>выберите, кто это</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Нужен ваш ответ</translation>
    </message>
</context>
<context>
    <name>RosterRowDesk</name>
    <message numerus="yes">
        <source>Mark %n pupil(s) as left?</source>
        <translation>
            <numerusform>Отметить выбывшим %n ученика?</numerusform>
            <numerusform>Отметить выбывшими %n учеников?</numerusform>
            <numerusform>Отметить выбывшими %n учеников?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) marked as left</source>
        <translation>
            <numerusform>Отмечен выбывшим %n ученик</numerusform>
            <numerusform>Отмечены выбывшими %n ученика</numerusform>
            <numerusform>Отмечено выбывшими %n учеников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterSheetList</name>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>отчество</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>параллель</translation>
    </message>
    <message>
        <source>letter of the class</source>
        <translation>литера</translation>
    </message>
    <message>
        <source>personal file No.</source>
        <translation>№ личного дела</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>insurance number: never loaded</source>
        <translation>СНИЛС: не загружается</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message numerus="yes">
        <source>Sheet «{sheet}»: %n cell(s) hold a formula without a value.</source>
        <translation>
            <numerusform>Лист «{sheet}»: %n ячейка с формулой без значения.</numerusform>
            <numerusform>Лист «{sheet}»: %n ячейки с формулами без значений.</numerusform>
            <numerusform>Лист «{sheet}»: %n ячеек с формулами без значений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheet «{sheet}»: %n hidden column(s), they are read too.</source>
        <translation>
            <numerusform>Лист «{sheet}»: %n скрытый столбец, он тоже читается.</numerusform>
            <numerusform>Лист «{sheet}»: %n скрытых столбца, они тоже читаются.</numerusform>
            <numerusform>Лист «{sheet}»: %n скрытых столбцов, они тоже читаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet «{sheet}» is hidden in the file; it is left out.</source>
        <translation>Лист «{sheet}» в файле скрыт, он не загружается.</translation>
    </message>
    <message>
        <source>Dates are counted from 1904, as in old Excel for Mac.</source>
        <translation>Даты в файле отсчитаны от 1904 года, как в старом Excel для Mac.</translation>
    </message>
</context>
<context>
    <name>RowDesk</name>
    <message>
        <source>{names}. The cards stay, only the class ends today. It can be undone.</source>
        <translation>{names}. Карточки останутся, из класса ученики выбывают сегодняшним днём. Это можно отменить.</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation>Отметить выбывшими</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Sheets of the file</source>
        <translation>Листы файла</translation>
    </message>
</context>
</TS>
