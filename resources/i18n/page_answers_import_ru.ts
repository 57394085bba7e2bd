<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AnswersCheck</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
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
        <source>no name</source>
        <translation>имени нет</translation>
    </message>
    <message>
        <source>class not named</source>
        <translation>класс не назван</translation>
    </message>
    <message>
        <source>{count} of {items}</source>
        <translation>{count} из {items}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>you decided so</source>
        <translation>так решили вы</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Ничего не изменится</translation>
    </message>
    <message>
        <source>not a single answer</source>
        <translation>нет ни одного ответа</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Ждёт вашего решения</translation>
    </message>
    <message>
        <source>the result will wait for a look</source>
        <translation>результат будет ждать проверки</translation>
    </message>
    <message>
        <source>no answers to questions {numbers}: the result will wait for them</source>
        <translation>нет ответов на вопросы {numbers}: результат будет ждать их</translation>
    </message>
    <message>
        <source>no answers to questions {numbers}</source>
        <translation>нет ответов на вопросы {numbers}</translation>
    </message>
    <message>
        <source>Will replace the answers of the same day</source>
        <translation>Заменит ответы за тот же день</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Будет записано</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Останется в файле</translation>
    </message>
</context>
<context>
    <name>AnswersCheckPanel</name>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>There are no pupils in the file</source>
        <translation>В файле нет учеников</translation>
    </message>
    <message>
        <source>Choose above which rows to show</source>
        <translation>Выберите сверху, какие строки показать</translation>
    </message>
    <message>
        <source>choose the pupil</source>
        <translation>выбрать ученика</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>take or leave out</source>
        <translation>взять или пропустить</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>следующий вопрос</translation>
    </message>
</context>
<context>
    <name>AnswersDone</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый результат</numerusform>
            <numerusform>%n новых результата</numerusform>
            <numerusform>%n новых результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменён</numerusform>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the base already</source>
        <translation>
            <numerusform>%n уже в базе</numerusform>
            <numerusform>%n уже в базе</numerusform>
            <numerusform>%n уже в базе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) wait for more answers</source>
        <translation>
            <numerusform>%n результат ждёт проверки ответов</numerusform>
            <numerusform>%n результата ждут проверки ответов</numerusform>
            <numerusform>%n результатов ждут проверки ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
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
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>you decided so</source>
        <translation>так решили вы</translation>
    </message>
    <message>
        <source>the base has changed meanwhile</source>
        <translation>база за это время изменилась</translation>
    </message>
</context>
<context>
    <name>AnswersDonePanel</name>
    <message>
        <source>Open the results of the class</source>
        <translation>Открыть результаты класса</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Rows that were not written</source>
        <translation>Незаписанные строки</translation>
    </message>
    <message>
        <source>The answers are in the base</source>
        <translation>Ответы записаны в базу</translation>
    </message>
    <message>
        <source>The base is as it was before. The file can be loaded again.</source>
        <translation>База такая же, как до загрузки. Файл можно загрузить ещё раз.</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>Загрузка отменена</translation>
    </message>
</context>
<context>
    <name>AnswersFilePanel</name>
    <message>
        <source>Test</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Day of the answers</source>
        <translation>День ответов</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Save a table to type into</source>
        <translation>Сохранить бланк таблицы</translation>
    </message>
    <message>
        <source>for rows without a date</source>
        <translation>для строк без даты</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Drag a table of answers here</source>
        <translation>Перетащите сюда таблицу с ответами</translation>
    </message>
    <message>
        <source>for rows that name no class</source>
        <translation>для строк, где класс не назван</translation>
    </message>
    <message>
        <source>One row a pupil: full name or file number, class, date, then answers 1, 2, 3…</source>
        <translation>Одна строка на ученика: ФИО или номер личного дела, класс, дата, потом ответы 1, 2, 3…</translation>
    </message>
    <message>
        <source>Letters, numbers of options, yes and no, plus and minus are understood.</source>
        <translation>Понятны буквы, номера вариантов, «да» и «нет», плюс и минус.</translation>
    </message>
    <message>
        <source>Nothing is written until you have seen what will change and pressed «Apply».</source>
        <translation>Ничего не записывается, пока вы не посмотрите, что изменится, и не нажмёте «Применить».</translation>
    </message>
</context>
<context>
    <name>AnswersFoot</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written. It can be undone</source>
        <translation>
            <numerusform>Будет записана %n строка. Это можно отменить</numerusform>
            <numerusform>Будут записаны %n строки. Это можно отменить</numerusform>
            <numerusform>Будет записано %n строк. Это можно отменить</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pupils in the file</source>
        <translation>В файле нет учеников</translation>
    </message>
    <message>
        <source>Every row has an error: mend the file</source>
        <translation>В каждой строке ошибка: исправьте файл</translation>
    </message>
    <message>
        <source>Doubtful rows are written only when answered</source>
        <translation>Строки под вопросом записываются только после вашего решения</translation>
    </message>
    <message>
        <source>All rows are left out, nothing to write</source>
        <translation>Все строки пропущены, записывать нечего</translation>
    </message>
    <message>
        <source>Nothing to write: the other rows have errors</source>
        <translation>Записывать нечего: в остальных строках ошибки</translation>
    </message>
    <message>
        <source>All these answers are in the base already</source>
        <translation>Все эти ответы уже есть в базе</translation>
    </message>
</context>
<context>
    <name>AnswersImport</name>
    <message numerus="yes">
        <source>Answers of %n pupil(s) written</source>
        <translation>
            <numerusform>Записаны ответы %n ученика</numerusform>
            <numerusform>Записаны ответы %n учеников</numerusform>
            <numerusform>Записаны ответы %n учеников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersImportController</name>
    <message>
        <source>Testing</source>
        <translation>Тестирование</translation>
    </message>
    <message>
        <source>Answers from a table</source>
        <translation>Ответы из таблицы</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv)</source>
        <translation>Таблицы (*.xlsx *.xls *.ods *.csv)</translation>
    </message>
    <message>
        <source>Choose a table of answers</source>
        <translation>Выберите таблицу ответов</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Такого дня нет</translation>
    </message>
    <message>
        <source>This day is still to come</source>
        <translation>Этот день ещё не наступил</translation>
    </message>
    <message>
        <source>Reading the table of answers</source>
        <translation>Чтение таблицы ответов</translation>
    </message>
    <message>
        <source>Comparing the answers with the base</source>
        <translation>Сравнение ответов с базой</translation>
    </message>
    <message>
        <source>Writing the answers</source>
        <translation>Запись ответов</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>Загрузка отменена</translation>
    </message>
    <message>
        <source>Answers {group}.xlsx</source>
        <translation>Ответы {group}.xlsx</translation>
    </message>
    <message>
        <source>Save a table to type into</source>
        <translation>Сохранить бланк таблицы</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The table is saved: {name}</source>
        <translation>Бланк таблицы сохранён: {name}</translation>
    </message>
    <message>
        <source>Saving the table</source>
        <translation>Сохранение бланка таблицы</translation>
    </message>
    <message>
        <source>Leave without writing the answers?</source>
        <translation>Уйти, не записав ответы?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Уйти</translation>
    </message>
    <message>
        <source>What you have chosen for the rows will be lost. The base stays as it is.</source>
        <translation>Ваши решения по строкам пропадут. База останется как есть.</translation>
    </message>
</context>
<context>
    <name>AnswersImportView</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
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
        <source>Answers from a table</source>
        <translation>Ответы из таблицы</translation>
    </message>
    <message>
        <source>Answers on paper or from another program</source>
        <translation>Ответы с бумаги или из другой программы</translation>
    </message>
    <message>
        <source>file «{name}»</source>
        <translation>файл «{name}»</translation>
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
        <source>nothing is written yet</source>
        <translation>пока ничего не записано</translation>
    </message>
</context>
<context>
    <name>AnswersPersonDialog</name>
    <message>
        <source>Whose answers are these?</source>
        <translation>Чьи это ответы?</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>строка {row}</translation>
    </message>
    <message>
        <source>Pupil of the base</source>
        <translation>Ученик в базе</translation>
    </message>
    <message>
        <source>Nobody of this class is left. Add the pupil on the page of classes first.</source>
        <translation>В этом классе больше никого не осталось. Сначала добавьте ученика на странице классов.</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Пропустить строку</translation>
    </message>
    <message>
        <source>These answers are this pupil&apos;s</source>
        <translation>Это ответы этого ученика</translation>
    </message>
</context>
<context>
    <name>AnswersRowDesk</name>
    <message>
        <source>No row waits for an answer</source>
        <translation>Все строки разобраны</translation>
    </message>
</context>
<context>
    <name>AnswersWords</name>
    <message>
        <source>new</source>
        <translation>новые</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>изменятся</translation>
    </message>
    <message>
        <source>in the base</source>
        <translation>уже в базе</translation>
    </message>
    <message>
        <source>without answers</source>
        <translation>без ответов</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>под вопросом</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>нет в базе</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>с ошибкой</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>без класса</translation>
    </message>
    <message>
        <source>file No. {number}</source>
        <translation>личное дело № {number}</translation>
    </message>
    <message>
        <source>as the table says</source>
        <translation>как в таблице</translation>
    </message>
</context>
</TS>
