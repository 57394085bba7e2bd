<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AudiencePicker</name>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
</context>
<context>
    <name>BatteryList</name>
    <message>
        <source>Add an instrument</source>
        <translation>Добавить методику</translation>
    </message>
    <message>
        <source>Add one more instrument…</source>
        <translation>Добавить ещё методику…</translation>
    </message>
    <message>
        <source>Earlier: {title}</source>
        <translation>Раньше: {title}</translation>
    </message>
    <message>
        <source>Later: {title}</source>
        <translation>Позже: {title}</translation>
    </message>
    <message>
        <source>Take out: {title}</source>
        <translation>Убрать: {title}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}&#xa0;мин</translation>
    </message>
    <message>
        <source>rest, {n} min</source>
        <translation>перерыв, {n}&#xa0;мин</translation>
    </message>
</context>
<context>
    <name>CollectDialog</name>
    <message>
        <source>Answers collected</source>
        <translation>Ответы собраны</translation>
    </message>
    <message>
        <source>Nothing was collected</source>
        <translation>Ничего не собрано</translation>
    </message>
    <message numerus="yes">
        <source>Old session files, no longer needed: %n</source>
        <translation>
            <numerusform>Можно удалить %n файл сеанса: все ответы из него в базе.</numerusform>
            <numerusform>Можно удалить %n файла сеансов: все ответы из них в базе.</numerusform>
            <numerusform>Можно удалить %n файлов сеансов: все ответы из них в базе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted files: %n</source>
        <translation>
            <numerusform>Удалён %n файл.</numerusform>
            <numerusform>Удалено %n файла.</numerusform>
            <numerusform>Удалено %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and delete…</source>
        <translation>Посмотреть и удалить…</translation>
    </message>
    <message>
        <source>Files taken: {taken} of {total}</source>
        <translation>Принято файлов: {taken} из {total}</translation>
    </message>
    <message>
        <source>Prepare a make-up session…</source>
        <translation>Подготовить досдачу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>To the results</source>
        <translation>К результатам</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
</context>
<context>
    <name>CollectReport</name>
    <message>
        <source>Received: {received} of {expected}</source>
        <translation>Получено: {received} из {expected}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не отвечали</translation>
    </message>
    <message numerus="yes">
        <source>New results: %n</source>
        <translation>
            <numerusform>Новых результатов: %n</numerusform>
            <numerusform>Новых результатов: %n</numerusform>
            <numerusform>Новых результатов: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed since last time: %n</source>
        <translation>
            <numerusform>Завершены после прошлого раза: %n</numerusform>
            <numerusform>Завершены после прошлого раза: %n</numerusform>
            <numerusform>Завершены после прошлого раза: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collected before, unchanged: %n</source>
        <translation>
            <numerusform>Собраны раньше, без изменений: %n</numerusform>
            <numerusform>Собраны раньше, без изменений: %n</numerusform>
            <numerusform>Собраны раньше, без изменений: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted, can be gone on with: %n</source>
        <translation>
            <numerusform>Прерваны, можно продолжить: %n</numerusform>
            <numerusform>Прерваны, можно продолжить: %n</numerusform>
            <numerusform>Прерваны, можно продолжить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted: {names}</source>
        <translation>Прервали: {names}</translation>
    </message>
    <message>
        <source>Answered, but there is no consent: {names}</source>
        <translation>Ответили, но нет согласия на тестирование: {names}. Ответы ждут в файле.</translation>
    </message>
    <message>
        <source>Answered more than once, the newest result counts.</source>
        <translation>Ответы сданы несколько раз, засчитан последний результат.</translation>
    </message>
    <message>
        <source>{when}, {answers}, {file}</source>
        <translation>{when}, {answers}, {file}</translation>
    </message>
    <message>
        <source>{title}: {when}, {answers}, {file}</source>
        <translation>{title}: {when}, {answers}, {file}</translation>
    </message>
    <message>
        <source>collected before</source>
        <translation>принято раньше</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest: wrote the name by hand.</source>
        <translation>Гость: имя вписано от руки.</translation>
    </message>
    <message>
        <source>Not in the base any more.</source>
        <translation>В базе этого человека больше нет.</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>сдано</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>Did not answer: {names}</source>
        <translation>Не отвечали: {names}</translation>
    </message>
</context>
<context>
    <name>DoubleCard</name>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Counts: {side}. The other results are put aside.</source>
        <translation>Засчитан: {side}. Остальные результаты убраны.</translation>
    </message>
    <message>
        <source>Count this one</source>
        <translation>Засчитать этот</translation>
    </message>
    <message>
        <source>{name}, count: {side}</source>
        <translation>{name}, засчитать: {side}</translation>
    </message>
</context>
<context>
    <name>DrivesDialog</name>
    <message>
        <source>Where to write the session file</source>
        <translation>Куда записать файл сеанса</translation>
    </message>
    <message>
        <source>No flash drive is plugged in. Put one in and press «Look again».</source>
        <translation>Флешек не видно. Вставьте флешку и нажмите «Искать снова».</translation>
    </message>
    <message>
        <source>Flash drives</source>
        <translation>Флешки</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Every computer needs a copy of its own: one drive a computer, or one drive in turn.</source>
        <translation>Каждому компьютеру нужна своя копия: по флешке на компьютер или одна флешка по очереди.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Old session files</source>
        <translation>Старые файлы сеансов</translation>
    </message>
    <message>
        <source>Every answer of these files is in the base. The results stay.</source>
        <translation>Все ответы из этих файлов уже в базе. Результаты останутся.</translation>
    </message>
    <message>
        <source>Remarks of the teacher go with the file: print the protocol first.</source>
        <translation>Вместе с файлом пропадут заметки учителя: сначала сохраните протокол.</translation>
    </message>
    <message>
        <source>This cannot be undone. A flash drive may keep traces; they are encrypted and cannot be read without the PIN.</source>
        <translation>Отменить удаление нельзя. На флешке могут остаться следы, но они зашифрованы и без ПИН-кода не читаются.</translation>
    </message>
    <message>
        <source>Delete the files</source>
        <translation>Удалить файлы</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Collecting answers</source>
        <translation>Собираем ответы</translation>
    </message>
    <message>
        <source>Looking for session files</source>
        <translation>Ищем файлы сеансов</translation>
    </message>
    <message>
        <source>Files with answers</source>
        <translation>Файлы с ответами</translation>
    </message>
    <message>
        <source>Session files ({pattern})</source>
        <translation>Файлы сеансов ({pattern})</translation>
    </message>
    <message>
        <source>Looking for old files</source>
        <translation>Ищем старые файлы</translation>
    </message>
    <message>
        <source>Deleting the files</source>
        <translation>Удаляем файлы</translation>
    </message>
</context>
<context>
    <name>InReachDialog</name>
    <message>
        <source>Collect answers</source>
        <translation>Собрать ответы</translation>
    </message>
    <message>
        <source>These files of your sessions are plugged in now. Each answer is taken in once.</source>
        <translation>На подключённых флешках лежат файлы ваших сеансов. Каждый ответ попадёт в базу один раз.</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Другие файлы…</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>{place}, last written {moment}</source>
        <translation>{place}, изменён {moment}</translation>
    </message>
</context>
<context>
    <name>InstrumentFace</name>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message numerus="yes">
        <source>taken by %n person(s)</source>
        <translation>
            <numerusform>сдал %n человек</numerusform>
            <numerusform>сдали %n человека</numerusform>
            <numerusform>сдали %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>редакция {number}</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>Grades 8–9</source>
        <translation>8–9 классы</translation>
    </message>
    <message>
        <source>Grades 10–11</source>
        <translation>10–11 классы</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Техникум</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Взрослые</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>{grade} класс</translation>
    </message>
    <message>
        <source>grades {first}–{last}</source>
        <translation>{first}–{last} классы</translation>
    </message>
    <message>
        <source>any grade</source>
        <translation>любой класс</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>для взрослых</translation>
    </message>
    <message>
        <source>own</source>
        <translation>своя</translation>
    </message>
    <message>
        <source>own, taken by {tested}</source>
        <translation>своя, сдали {tested}</translation>
    </message>
    <message>
        <source>taken by {tested}</source>
        <translation>сдали {tested}</translation>
    </message>
    <message>
        <source>taken by {tested} of {audience}</source>
        <translation>сдали {tested} из {audience}</translation>
    </message>
    <message>
        <source>ready to be used</source>
        <translation>готова, осталось включить</translation>
    </message>
    <message>
        <source>no right to use it</source>
        <translation>нет основания</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>есть ошибки</translation>
    </message>
    <message>
        <source>remarks to read</source>
        <translation>есть замечания</translation>
    </message>
    <message>
        <source>samples to confirm</source>
        <translation>не подтверждены примеры</translation>
    </message>
    <message>
        <source>a sheet to compare</source>
        <translation>нужна сверка</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверена</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>не назначена</translation>
    </message>
</context>
<context>
    <name>InstrumentGrid</name>
    <message>
        <source>Instruments</source>
        <translation>Методики</translation>
    </message>
</context>
<context>
    <name>InstrumentTile</name>
    <message>
        <source>More about {title}</source>
        <translation>Ещё о методике «{title}»</translation>
    </message>
    <message>
        <source>About the instrument</source>
        <translation>О методике</translation>
    </message>
    <message>
        <source>Assign to a class</source>
        <translation>Назначить классу</translation>
    </message>
    <message>
        <source>Results of a class</source>
        <translation>Результаты класса</translation>
    </message>
    <message>
        <source>Quality of the measurement</source>
        <translation>Качество измерения</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Дополнить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>LessonFit</name>
    <message>
        <source>A lesson, {n} min</source>
        <translation>Урок, {n}&#xa0;мин</translation>
    </message>
    <message>
        <source>A double one, {n} min</source>
        <translation>Сдвоенный, {n}&#xa0;мин</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Сколько времени</translation>
    </message>
    <message>
        <source>Take a double lesson</source>
        <translation>Взять сдвоенный урок</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Не делить</translation>
    </message>
    <message numerus="yes">
        <source>Share between %n lesson(s)</source>
        <translation>
            <numerusform>Разделить на %n урок</numerusform>
            <numerusform>Разделить на %n урока</numerusform>
            <numerusform>Разделить на %n уроков</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min of {room}</source>
        <translation>{minutes} мин из {room}</translation>
    </message>
    <message>
        <source>A session for every lesson</source>
        <translation>На каждый урок свой сеанс</translation>
    </message>
    <message>
        <source>{n} minutes of the lesson go into sitting down and the instruction.</source>
        <translation>Ещё {n} минут урока уйдут на рассадку и инструкцию.</translation>
    </message>
    <message>
        <source>It does not fit. Who is not ready goes on another day from the same question.</source>
        <translation>В урок не поместится. Кто не успеет, продолжит в другой день с того же вопроса.</translation>
    </message>
    <message>
        <source>{number}. {titles}: {minutes} min</source>
        <translation>{number}-й урок: {titles}, {minutes}&#xa0;мин</translation>
    </message>
</context>
<context>
    <name>MakeUpDialog</name>
    <message>
        <source>Make-up session</source>
        <translation>Досдача</translation>
    </message>
    <message numerus="yes">
        <source>To each what is missing: %n file(s)</source>
        <translation>
            <numerusform>Каждому своё: %n файл</numerusform>
            <numerusform>Каждому своё: %n файла</numerusform>
            <numerusform>Каждому своё: %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>One file for all</source>
        <translation>Один файл на всех</translation>
    </message>
    <message>
        <source>How many files</source>
        <translation>Сколько файлов</translation>
    </message>
    <message>
        <source>For other computers…</source>
        <translation>На другие компьютеры…</translation>
    </message>
    <message>
        <source>Nothing finished: {titles}</source>
        <translation>Не сдано ничего: {titles}</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n ученик</numerusform>
            <numerusform>%n ученика</numerusform>
            <numerusform>%n учеников</numerusform>
        </translation>
    </message>
    <message>
        <source>The files have one PIN. Nobody answers anything again.</source>
        <translation>ПИН-код у файлов один. Дважды никто ни на что не отвечает.</translation>
    </message>
    <message>
        <source>These will answer something again, the newest result counts: {names}.</source>
        <translation>Эти ученики часть пройдут ещё раз, в счёт пойдёт новый результат: {names}.</translation>
    </message>
    <message>
        <source>Who has not finished</source>
        <translation>Кто не сдал</translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation>Начать на этом компьютере</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Новый сеанс</translation>
    </message>
    <message>
        <source>Opens the session file and ends the test. For teachers only.</source>
        <translation>Открывает файл сеанса и завершает тест. Только для учителя.</translation>
    </message>
    <message>
        <source>For other computers…</source>
        <translation>На другие компьютеры…</translation>
    </message>
    <message>
        <source>What they answer, in this order</source>
        <translation>Что проходят, по порядку</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Сколько времени</translation>
    </message>
    <message>
        <source>A session file holds names and questions, no keys and no results.</source>
        <translation>В файле сеанса только имена и вопросы: ни ключей, ни результатов в нём нет.</translation>
    </message>
    <message>
        <source>Choose at least one class.</source>
        <translation>Выберите хотя бы один класс.</translation>
    </message>
    <message>
        <source>Nobody would be in the list. Choose other classes.</source>
        <translation>В списке никого не будет. Выберите другие классы.</translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation>Начать на этом компьютере</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <source>Print and type in paper sheets…</source>
        <translation>Напечатать и ввести бланки…</translation>
    </message>
    <message>
        <source>Load from a workbook…</source>
        <translation>Загрузить из таблицы…</translation>
    </message>
    <message>
        <source>Save an empty workbook…</source>
        <translation>Скачать пустой бланк таблицы…</translation>
    </message>
    <message>
        <source>Answers from paper…</source>
        <translation>Ответы с бумаги…</translation>
    </message>
    <message>
        <source>Quality of the measurement</source>
        <translation>Качество измерения</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Preparing the papers</source>
        <translation>Готовим комплект</translation>
    </message>
    <message>
        <source>Where to save the papers</source>
        <translation>Куда сохранить комплекты</translation>
    </message>
    <message>
        <source>Preparing the protocol</source>
        <translation>Готовим протокол</translation>
    </message>
    <message>
        <source>Preparing the list of codes</source>
        <translation>Подготовка списка кодов</translation>
    </message>
    <message>
        <source>Preparing the booklet</source>
        <translation>Готовим буклет</translation>
    </message>
    <message>
        <source>Preparing the answer sheets</source>
        <translation>Готовим бланки ответов</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Saved into {folder}</source>
        <translation>Сохранено в {folder}</translation>
    </message>
</context>
<context>
    <name>PickPersonColumns</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>без класса</translation>
    </message>
</context>
<context>
    <name>PickPersonDialog</name>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Another PIN</source>
        <translation>Другой ПИН-код</translation>
    </message>
    <message>
        <source>PIN of the session</source>
        <translation>ПИН-код сеанса</translation>
    </message>
    <message>
        <source>At least four digits or letters</source>
        <translation>Не меньше четырёх цифр или букв</translation>
    </message>
</context>
<context>
    <name>PreparedDialog</name>
    <message>
        <source>The session is ready</source>
        <translation>Сеанс готов</translation>
    </message>
    <message>
        <source>The sessions are ready</source>
        <translation>Сеансы готовы</translation>
    </message>
    <message>
        <source>Papers for the teacher (PDF)</source>
        <translation>Комплект для учителя (PDF)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Copy to flash drives…</source>
        <translation>Скопировать на флешки…</translation>
    </message>
    <message>
        <source>No consent to be tested: a code stands in the file, the names are for you alone</source>
        <translation>Нет согласия на тестирование: в файле вместо имени код, этот список только для вас</translation>
    </message>
    <message>
        <source>PIN of the session</source>
        <translation>ПИН-код сеанса</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>ПИН-код {pin}</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Файл: {path}</translation>
    </message>
    <message>
        <source>Codes of pupils without a birth date</source>
        <translation>Коды учеников без даты рождения</translation>
    </message>
    <message>
        <source>On the other computer: start the program, «Teacher mode», this file and the PIN.</source>
        <translation>На другом компьютере: запустите программу, «Режим учителя», этот файл и ПИН-код.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Where to copy</source>
        <translation>Куда скопировать</translation>
    </message>
    <message>
        <source>Save the session file</source>
        <translation>Сохранить файл сеанса</translation>
    </message>
    <message>
        <source>Session files ({pattern})</source>
        <translation>Файлы сеансов ({pattern})</translation>
    </message>
    <message>
        <source>Looking for flash drives</source>
        <translation>Ищем флешки</translation>
    </message>
    <message>
        <source>Copying the session file</source>
        <translation>Копируем файл сеанса</translation>
    </message>
    <message>
        <source>Written and checked: {path}</source>
        <translation>Записано и проверено: {path}</translation>
    </message>
    <message>
        <source>Was there already: {path}</source>
        <translation>Уже там: {path}</translation>
    </message>
    <message>
        <source>Preparing the session</source>
        <translation>Готовим сеанс</translation>
    </message>
</context>
<context>
    <name>ResultColumns</name>
    <message>
        <source>Pupil</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Ведущие</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не сдавали</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>назначен</translation>
    </message>
    <message>
        <source>answers now</source>
        <translation>отвечает</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>released</source>
        <translation>выдано</translation>
    </message>
    <message>
        <source>held: answers are missing</source>
        <translation>задержан: не хватает ответов</translation>
    </message>
    <message>
        <source>weakly expressed</source>
        <translation>слабо выражен</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>Results of the class</source>
        <translation>Результаты класса</translation>
    </message>
    <message>
        <source>There are no pupils in this class</source>
        <translation>В этом классе нет учеников</translation>
    </message>
    <message>
        <source>Load a class list on the page of classes.</source>
        <translation>Загрузите список на странице «Классы».</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не нашлось</translation>
    </message>
    <message>
        <source>Change the filter or the search.</source>
        <translation>Измените фильтр или поиск.</translation>
    </message>
    <message>
        <source>open the result</source>
        <translation>открыть результат</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>Assigned</source>
        <translation>Назначен</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Waits for files</source>
        <translation>Ждёт файлов</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Not everybody yet</source>
        <translation>Нужна досдача</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Check and release</source>
        <translation>Проверить и выдать</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Class and instrument</source>
        <translation>Класс и методика</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Сдали</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>без класса</translation>
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
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>файл {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) have not finished</source>
        <translation>
            <numerusform>не закончил %n ученик</numerusform>
            <numerusform>не закончили %n ученика</numerusform>
            <numerusform>не закончили %n учеников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Who has finished what…</source>
        <translation>Кто что сдал…</translation>
    </message>
    <message>
        <source>Go on on this computer</source>
        <translation>Провести на этом компьютере</translation>
    </message>
    <message>
        <source>Collect the files…</source>
        <translation>Собрать файлы…</translation>
    </message>
    <message>
        <source>Make-up session…</source>
        <translation>Досдача…</translation>
    </message>
    <message>
        <source>A late-comer…</source>
        <translation>Опоздавший…</translation>
    </message>
    <message>
        <source>Papers for the teacher (PDF)…</source>
        <translation>Комплект для учителя (PDF)…</translation>
    </message>
    <message>
        <source>Protocol (PDF)…</source>
        <translation>Протокол (PDF)…</translation>
    </message>
    <message>
        <source>Whose code is whose (PDF)…</source>
        <translation>Кому какой код (PDF)…</translation>
    </message>
    <message>
        <source>Copy to flash drives…</source>
        <translation>Скопировать на флешки…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Booklet, one a desk (PDF)…</source>
        <translation>Буклет на парту (PDF)…</translation>
    </message>
    <message>
        <source>Answer sheets (PDF)…</source>
        <translation>Бланки ответов (PDF)…</translation>
    </message>
    <message>
        <source>Type the sheets in</source>
        <translation>Ввести с бланков</translation>
    </message>
</context>
<context>
    <name>SessionRunner</name>
    <message>
        <source>Who has come late?</source>
        <translation>Кто опоздал?</translation>
    </message>
    <message>
        <source>{name} is in the list. Copies on other computers do not know it: a guest there.</source>
        <translation>{name} в списке. Копии на других компьютерах об этом не знают: там впишите гостем.</translation>
    </message>
    <message>
        <source>Writing into the list</source>
        <translation>Вписываем в список</translation>
    </message>
</context>
<context>
    <name>SessionsPanel</name>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>There has been no session yet</source>
        <translation>Ещё не было ни одного сеанса</translation>
    </message>
    <message>
        <source>A session gives a class an instrument: on this computer or as a file for others.</source>
        <translation>В сеансе класс проходит методику: на этом компьютере или по файлу на других.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новый сеанс</translation>
    </message>
    <message>
        <source>No such session</source>
        <translation>Таких сеансов нет</translation>
    </message>
    <message>
        <source>Change the filter or the search.</source>
        <translation>Измените фильтр или поиск.</translation>
    </message>
    <message>
        <source>results</source>
        <translation>результаты</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>action of the row</source>
        <translation>действие строки</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>what else</source>
        <translation>что ещё</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Who is {name}?</source>
        <translation>Кто это: {name}?</translation>
    </message>
    <message>
        <source>Taken in as {name}.</source>
        <translation>Ответы приняты: {name}.</translation>
    </message>
    <message>
        <source>It is {name}. Collect the file once more to take the answers in.</source>
        <translation>Это {name}. Соберите файл ещё раз, чтобы принять ответы.</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>Приём ответов</translation>
    </message>
    <message>
        <source>Not needed: the answers stay in the file.</source>
        <translation>Не нужно: ответы останутся в файле.</translation>
    </message>
    <message>
        <source>Settling the guest</source>
        <translation>Запись решения о госте</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>No instrument has such a name</source>
        <translation>Методики с таким названием нет</translation>
    </message>
</context>
<context>
    <name>StatesDialog</name>
    <message>
        <source>Who has finished what</source>
        <translation>Кто что сдал</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Досдать</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Protocol (PDF)…</source>
        <translation>Протокол (PDF)…</translation>
    </message>
    <message>
        <source>Make-up session…</source>
        <translation>Досдача…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}</source>
        <translation>{title}: сдали {done} из {total}</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>not in the base any more</source>
        <translation>в базе больше нет</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>назначен</translation>
    </message>
    <message>
        <source>started</source>
        <translation>начат</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прерван</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>сдан</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверен</translation>
    </message>
    <message>
        <source>released</source>
        <translation>выдан</translation>
    </message>
    <message>
        <source>{state} elsewhere {day}</source>
        <translation>{state} отдельно {day}</translation>
    </message>
</context>
<context>
    <name>StrangerCard</name>
    <message>
        <source>Choose a person…</source>
        <translation>Выбрать человека…</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Choose a person for {name}</source>
        <translation>Выбрать человека: {name}</translation>
    </message>
    <message>
        <source>{name}: not needed</source>
        <translation>{name}: не нужно</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Это {name}</translation>
    </message>
</context>
<context>
    <name>TestingController</name>
    <message>
        <source>Testing</source>
        <translation>Тестирование</translation>
    </message>
    <message>
        <source>Reading the sessions</source>
        <translation>Чтение сеансов</translation>
    </message>
    <message>
        <source>Save an empty workbook</source>
        <translation>Куда сохранить пустой бланк</translation>
    </message>
    <message>
        <source>Blank instrument.xlsx</source>
        <translation>Бланк методики.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Таблицы Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The empty workbook is saved: {name}</source>
        <translation>Пустой бланк сохранён: {name}</translation>
    </message>
    <message>
        <source>Saving the empty workbook</source>
        <translation>Сохраняем пустой бланк</translation>
    </message>
    <message>
        <source>Reading the results</source>
        <translation>Чтение результатов</translation>
    </message>
    <message>
        <source>There are no classes yet</source>
        <translation>Классов пока нет</translation>
    </message>
    <message>
        <source>Load a class list on the page of classes, then start a session.</source>
        <translation>Загрузите список на странице «Классы», потом начните сеанс.</translation>
    </message>
</context>
<context>
    <name>TestingView</name>
    <message>
        <source>Whole class</source>
        <translation>Подробно о классе</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Instrument, class or pupil</source>
        <translation>Методика, класс…</translation>
    </message>
    <message>
        <source>Own instrument</source>
        <translation>Своя методика</translation>
    </message>
    <message>
        <source>Collect answers…</source>
        <translation>Собрать ответы…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новый сеанс</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Results of a class</source>
        <translation>Результаты класса</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
</context>
<context>
    <name>WhoPicker</name>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Without a result</source>
        <translation>Все без результата</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Without a result this school year: {people} of {among}.</source>
        <translation>Без результата в этом учебном году: {people} из {among}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) in the list.</source>
        <translation>
            <numerusform>В списке %n ученик.</numerusform>
            <numerusform>В списке %n ученика.</numerusform>
            <numerusform>В списке %n учеников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will answer something again.</source>
        <translation>
            <numerusform>У %n ученика часть уже есть: на неё он ответит ещё раз.</numerusform>
            <numerusform>У %n учеников часть уже есть: на неё они ответят ещё раз.</numerusform>
            <numerusform>У %n учеников часть уже есть: на неё они ответят ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade {n}</source>
        <translation>{n}-е классы</translation>
    </message>
</context>
</TS>
