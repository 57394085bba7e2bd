<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Making the backup of the day</source>
        <translation>Делаем копию за день</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Внутри программы произошла ошибка</translation>
    </message>
    <message>
        <source>Everything saved before this moment is kept.</source>
        <translation>Всё, что было сохранено до этого момента, на месте.</translation>
    </message>
    <message>
        <source>Copy the report and send it to those who support the program.</source>
        <translation>Скопируйте отчёт и отправьте тем, кто сопровождает программу.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Zima</source>
        <translation>Зима</translation>
    </message>
    <message>
        <source>choosing a profession</source>
        <translation>выбор профессии</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Reference and printing</source>
        <translation>Справка и печать</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Тестирование</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Catalogue of professions</source>
        <translation>Каталог профессий</translation>
    </message>
    <message>
        <source>After school</source>
        <translation>После школы</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Мониторинг</translation>
    </message>
    <message>
        <source>Data exchange</source>
        <translation>Обмен данными</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
</context>
</TS>
