<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AnswerStrip</name>
    <message>
        <source>Answers of the sheet: {given} of {total}</source>
        <translation>Ответы с бланка: {given} из {total}</translation>
    </message>
    <message>
        <source>question {number}: {answer}</source>
        <translation>вопрос {number}: {answer}</translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>So it is meant</source>
        <translation>Так и должно быть</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Load again</source>
        <translation>Загрузить снова</translation>
    </message>
    <message>
        <source>Open the instrument</source>
        <translation>Открыть методику</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что нашлось</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>Key, levels and texts agree with one another.</source>
        <translation>Ключ, уровни и тексты согласованы.</translation>
    </message>
    <message>
        <source>There are notes only.</source>
        <translation>Есть только примечания.</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>прочитать целиком</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>so it is meant</source>
        <translation>так и должно быть</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): nothing is stored</source>
        <translation>
            <numerusform>%n ошибка: в базу ничего не записано</numerusform>
            <numerusform>%n ошибки: в базу ничего не записано</numerusform>
            <numerusform>%n ошибок: в базу ничего не записано</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them in the workbook, save it and load it again.</source>
        <translation>Исправьте в таблице, сохраните её и загрузите снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) to read</source>
        <translation>
            <numerusform>Прочитайте %n замечание</numerusform>
            <numerusform>Прочитайте %n замечания</numerusform>
            <numerusform>Прочитайте %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is meant so; correct the rest in the workbook.</source>
        <translation>Отметьте, что так и должно быть; остальное исправьте в таблице.</translation>
    </message>
    <message>
        <source>All remarks are read</source>
        <translation>Все замечания прочитаны</translation>
    </message>
    <message>
        <source>The program has found no mistakes</source>
        <translation>Программа не нашла ошибок</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Assign to a class</source>
        <translation>Назначить классу</translation>
    </message>
    <message>
        <source>Open the instrument</source>
        <translation>Открыть методику</translation>
    </message>
    <message>
        <source>Results that have changed</source>
        <translation>Изменившиеся результаты</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>прочитать целиком</translation>
    </message>
    <message>
        <source>“{title}” is checked</source>
        <translation>«{title}»: проверка пройдена</translation>
    </message>
    <message>
        <source>The basis of use is still missing.</source>
        <translation>Осталось указать основание использования.</translation>
    </message>
    <message>
        <source>It can be taken into use now.</source>
        <translation>Методику можно включать.</translation>
    </message>
    <message>
        <source>“{title}” is in use</source>
        <translation>«{title}» включена</translation>
    </message>
    <message>
        <source>There were no results to count anew.</source>
        <translation>Прежних результатов не было.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) counted anew</source>
        <translation>
            <numerusform>пересчитан %n результат</numerusform>
            <numerusform>пересчитаны %n результата</numerusform>
            <numerusform>пересчитано %n результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>изменился %n</numerusform>
            <numerusform>изменились %n</numerusform>
            <numerusform>изменились %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they were: their questions were others</source>
        <translation>
            <numerusform>%n остался как был: там были другие вопросы</numerusform>
            <numerusform>%n остались как были: там были другие вопросы</numerusform>
            <numerusform>%n остались как были: там были другие вопросы</numerusform>
        </translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>already released</source>
        <translation>уже выдан</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>не выдан</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Answers of one sheet</source>
        <translation>Ответы с одного бланка</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>{number} of {total}. {text}</source>
        <translation>{number} из {total}. {text}</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Выберите одно</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Instruments (*.xlsx *.ods *.json)</source>
        <translation>Методики (*.xlsx *.ods *.json)</translation>
    </message>
    <message>
        <source>Choose the workbook of an instrument</source>
        <translation>Выберите таблицу методики</translation>
    </message>
    <message>
        <source>Reading the instrument</source>
        <translation>Читаем методику</translation>
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
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Save an empty workbook…</source>
        <translation>Скачать пустой бланк…</translation>
    </message>
    <message>
        <source>Drag the workbook of an instrument here, or choose a file</source>
        <translation>Перетащите сюда таблицу методики или выберите файл</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читаем файл…</translation>
    </message>
    <message>
        <source>XLSX and ODS workbooks and files of the program are read; the empty one explains itself.</source>
        <translation>Читаются таблицы XLSX и ODS и файлы программы; как заполнять, сказано в пустом бланке.</translation>
    </message>
    <message>
        <source>Take only what you have the right to use. Nothing is assigned before you say so.</source>
        <translation>Берите только то, на что у вас есть право. Методика не будет назначена, пока вы её не включите.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Leave, the draft is kept</source>
        <translation>Выйти, черновик сохранён</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>InstrumentImport</name>
    <message numerus="yes">
        <source>%n remark(s) wait for a tick</source>
        <translation>
            <numerusform>ждёт отметки %n замечание</numerusform>
            <numerusform>ждут отметки %n замечания</numerusform>
            <numerusform>ждут отметки %n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) wait for a tick</source>
        <translation>
            <numerusform>ждёт отметки %n строка</numerusform>
            <numerusform>ждут отметки %n строки</numerusform>
            <numerusform>ждут отметки %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) by hand are missing</source>
        <translation>
            <numerusform>не введён %n итог вручную</numerusform>
            <numerusform>не введены %n итога вручную</numerusform>
            <numerusform>не введены %n итогов вручную</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstrumentImportController</name>
    <message>
        <source>Testing</source>
        <translation>Тестирование</translation>
    </message>
    <message>
        <source>Own instrument</source>
        <translation>Своя методика</translation>
    </message>
    <message>
        <source>file «{name}»</source>
        <translation>файл «{name}»</translation>
    </message>
    <message>
        <source>nothing is stored yet</source>
        <translation>пока ничего не записано</translation>
    </message>
    <message>
        <source>Exactly this version is in use already</source>
        <translation>Точно такая методика уже действует</translation>
    </message>
    <message>
        <source>draft, edition {number}</source>
        <translation>черновик, редакция {number}</translation>
    </message>
    <message>
        <source>Correct the errors in the workbook and load it again</source>
        <translation>Исправьте ошибки в таблице и загрузите снова</translation>
    </message>
    <message>
        <source>There is nothing to store</source>
        <translation>Записывать нечего</translation>
    </message>
    <message>
        <source>Fill in the basis of use</source>
        <translation>Впишите основание использования</translation>
    </message>
    <message>
        <source>Counting earlier results anew</source>
        <translation>Пересчитываем прежние результаты</translation>
    </message>
    <message>
        <source>in use, edition {number}</source>
        <translation>действует, редакция {number}</translation>
    </message>
    <message>
        <source>The instrument is in use</source>
        <translation>Методика включена</translation>
    </message>
    <message>
        <source>It was: {before}
It is now: {after}</source>
        <translation>Было: {before}
Стало: {after}</translation>
    </message>
</context>
<context>
    <name>InstrumentImportView</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>An instrument from a workbook</source>
        <translation>Своя методика</translation>
    </message>
    <message>
        <source>Nothing is stored until it is checked</source>
        <translation>До проверки ничего не записывается</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>They belong</source>
        <translation>Всё верно</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Включить методику</translation>
    </message>
</context>
<context>
    <name>ProtocolPanel</name>
    <message>
        <source>These scales differ: {scales}</source>
        <translation>Расходятся шкалы: {scales}</translation>
    </message>
    <message>
        <source>Under each of them stand the answers that gave points. Is it a slip in counting by hand, or a mistake of the key in the workbook?</source>
        <translation>Под каждой видно, какие ответы дали баллы. Это ошибка подсчёта вручную или ошибка ключа в таблице?</translation>
    </message>
    <message>
        <source>Answers are missing to questions: {numbers}</source>
        <translation>Нет ответов на вопросы: {numbers}</translation>
    </message>
    <message>
        <source>Take one filled-in sheet and count it by hand with the key of the handbook</source>
        <translation>Возьмите один заполненный бланк и посчитайте его вручную по ключу из пособия</translation>
    </message>
    <message>
        <source>Type its answers and your results: the program must come to the same.</source>
        <translation>Введите ответы и свои итоги: у программы должно получиться то же самое.</translation>
    </message>
</context>
<context>
    <name>RightsField</name>
    <message>
        <source>For example: a licence bought in 2025, a permission of the author, open terms of the publisher. Without it the instrument stays a draft and cannot be assigned.</source>
        <translation>Например: лицензия куплена в 2025 году, разрешение автора, открытые условия издателя. Без основания методика остаётся черновиком, назначить её нельзя.</translation>
    </message>
    <message>
        <source>Basis of use</source>
        <translation>Основание использования</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
</context>
<context>
    <name>SamplesPanel</name>
    <message>
        <source>Do these answers really belong to their scales?</source>
        <translation>Эти варианты действительно относятся к своим шкалам?</translation>
    </message>
    <message>
        <source>Compare with the key of your handbook and tick each line. If one does not belong, correct the key in the workbook and load it again.</source>
        <translation>Сверьте с ключом из пособия и отметьте каждую строку. Если что-то не относится, исправьте ключ в таблице и загрузите снова.</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Counted by hand</source>
        <translation>Итоги вручную</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сходится</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>{scale}: result by hand</source>
        <translation>{scale}: итог вручную</translation>
    </message>
    <message>
        <source>It is counted from other scales: look at those first.</source>
        <translation>Считается по другим шкалам: сначала посмотрите на них.</translation>
    </message>
    <message>
        <source>The program gave no points to any answer.</source>
        <translation>Программа не дала баллов ни одному ответу.</translation>
    </message>
    <message>
        <source>Points by the program: {list}</source>
        <translation>Баллы дали: {list}</translation>
    </message>
</context>
<context>
    <name>TypedAnswer</name>
    <message>
        <source>The letter or the number of the option</source>
        <translation>Буква или номер варианта</translation>
    </message>
    <message>
        <source>A number from {low} to {high}</source>
        <translation>Число от {low} до {high}</translation>
    </message>
    <message>
        <source>Points of every option in turn, {total} in all: 2; 1</source>
        <translation>Баллы вариантов по порядку, всего {total}: 2; 1</translation>
    </message>
    <message>
        <source>All ratings in turn: 2; 1; 0</source>
        <translation>Все оценки по порядку: 2; 1; 0</translation>
    </message>
    <message>
        <source>Letters of what is ticked: а, г</source>
        <translation>Буквы отмеченного: а, г</translation>
    </message>
    <message>
        <source>Letters in the order of places: г, а, б</source>
        <translation>Буквы по порядку мест: г, а, б</translation>
    </message>
    <message>
        <source>Numbers of rows, a stroke, numbers of columns: 1, 3 / 2</source>
        <translation>Номера строк, черта, номера столбцов: 1, 3 / 2</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>The words as they are written</source>
        <translation>Слова так, как написано</translation>
    </message>
</context>
</TS>
