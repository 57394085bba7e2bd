<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ClassResultColumns</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Ведущие</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не проходил</translation>
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
        <source>done</source>
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
</context>
<context>
    <name>ClassResultsController</name>
    <message>
        <source>Testing</source>
        <translation>Тестирование</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Reading the results</source>
        <translation>Чтение результатов</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Save the results as a workbook</source>
        <translation>Сохранить результаты таблицей</translation>
    </message>
    <message>
        <source>Results {group}.xlsx</source>
        <translation>Результаты {group}.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>Сохранение результатов</translation>
    </message>
</context>
<context>
    <name>ClassResultsView</name>
    <message>
        <source>Answers from paper</source>
        <translation>Ответы с бумаги</translation>
    </message>
    <message>
        <source>Quality of measurement</source>
        <translation>Качество измерения</translation>
    </message>
    <message>
        <source>Summary sheet (PDF)</source>
        <translation>Сводный лист (PDF)</translation>
    </message>
    <message>
        <source>To an XLSX table</source>
        <translation>В таблицу XLSX</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Найти по имени</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Шкалы</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>of {count} on the list</source>
        <translation>из {count} в списке</translation>
    </message>
    <message>
        <source>Results of the class</source>
        <translation>Результаты класса</translation>
    </message>
    <message>
        <source>There are no pupils in this class</source>
        <translation>В этом классе никого нет</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не найдено</translation>
    </message>
    <message>
        <source>Change the filter or the search.</source>
        <translation>Измените отбор или поиск.</translation>
    </message>
    <message>
        <source>open the result</source>
        <translation>открыть результат</translation>
    </message>
</context>
<context>
    <name>LeadersCard</name>
    <message>
        <source>Who leads where</source>
        <translation>Кто в чём лидирует</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) weakly expressed, nobody leads:</source>
        <translation>
            <numerusform>%n профиль выражен слабо, лидера нет:</numerusform>
            <numerusform>%n профиля выражены слабо, лидера нет:</numerusform>
            <numerusform>%n профилей выражены слабо, лидера нет:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Make-up session</source>
        <translation>Досдача</translation>
    </message>
    <message>
        <source>Without a result</source>
        <translation>Без результата</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message numerus="yes">
        <source>and %n more, all of them in the table</source>
        <translation>
            <numerusform>и ещё %n, все в таблице</numerusform>
            <numerusform>и ещё %n, все в таблице</numerusform>
            <numerusform>и ещё %n, все в таблице</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Look before you speak</source>
        <translation>Посмотрите до беседы</translation>
    </message>
</context>
</TS>
