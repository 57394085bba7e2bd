<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ClassColumns</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Took the test</source>
        <translation>Прошли тест</translation>
    </message>
    <message>
        <source>Had a talk</source>
        <translation>Была беседа</translation>
    </message>
    <message>
        <source>Have a plan</source>
        <translation>Есть план</translation>
    </message>
    <message>
        <source>Were at events</source>
        <translation>Были на мероприятиях</translation>
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
        <source>no pupils</source>
        <translation>учеников нет</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>ClassesController</name>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
</context>
<context>
    <name>ClassesView</name>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Test for the class</source>
        <translation>Тест для класса</translation>
    </message>
    <message>
        <source>Class sheet</source>
        <translation>Сводка класса</translation>
    </message>
    <message>
        <source>Load a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>open the class</source>
        <translation>открыть класс</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n класс</numerusform>
            <numerusform>%n класса</numerusform>
            <numerusform>%n классов</numerusform>
        </translation>
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
        <source>Classes {year}</source>
        <translation>Классы {year}</translation>
    </message>
    <message>
        <source>There are no classes yet</source>
        <translation>Классов пока нет</translation>
    </message>
    <message>
        <source>Load a class list: XLSX, XLS, ODS and CSV tables of any layout are understood.</source>
        <translation>Загрузите список класса: подойдут таблицы XLSX, XLS, ODS и CSV в любом виде.</translation>
    </message>
</context>
</TS>
