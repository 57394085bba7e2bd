<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>DateField</name>
    <message>
        <source>Day, month, year</source>
        <translation>День, месяц, год</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} (required)</source>
        <translation>{label} (обязательно)</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Shown {shown} of {total}</source>
        <translation>Показано {shown} из {total}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everywhere</source>
        <translation>Поиск по всей программе</translation>
    </message>
    <message>
        <source>Switch the theme</source>
        <translation>Сменить тему</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Заблокировать (Ctrl+L)</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Учебная база</translation>
    </message>
    <message>
        <source>Find a pupil, a profession, a document…</source>
        <translation>Найти ученика, профессию, документ…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
</context>
<context>
    <name>WizardSteps</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Шаг {number} из {count}: {title}</translation>
    </message>
</context>
</TS>
