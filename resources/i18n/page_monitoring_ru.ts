<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>FigureCard</name>
    <message>
        <source>no target set</source>
        <translation>цель не задана</translation>
    </message>
    <message>
        <source>target {share}</source>
        <translation>цель {share}</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>цель достигнута</translation>
    </message>
    <message>
        <source>{gap} to the target</source>
        <translation>{gap} до цели</translation>
    </message>
</context>
<context>
    <name>GradeCharts</name>
    <message>
        <source>target {share}</source>
        <translation>цель {share}</translation>
    </message>
</context>
<context>
    <name>MonitoringController</name>
    <message>
        <source>Monitoring</source>
        <translation>Мониторинг</translation>
    </message>
    <message>
        <source>Counting the figures</source>
        <translation>Подсчёт показателей</translation>
    </message>
</context>
<context>
    <name>MonitoringView</name>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Figures of the municipality</source>
        <translation>Показатели муниципалитета</translation>
    </message>
    <message>
        <source>Figures of the school</source>
        <translation>Показатели школы</translation>
    </message>
    <message>
        <source>Coverage by grade</source>
        <translation>Охват по параллелям</translation>
    </message>
    <message>
        <source>Tested, by grade</source>
        <translation>Тестирование по параллелям</translation>
    </message>
    <message>
        <source>share of pupils</source>
        <translation>доля обучающихся</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>pupils, figures</source>
        <translation>чел.</translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation>Открыть обмен</translation>
    </message>
    <message>
        <source>{years} school year</source>
        <translation>{years} учебный год</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>На {day}</translation>
    </message>
    <message>
        <source>counted on {day}</source>
        <translation>на {day}</translation>
    </message>
    <message>
        <source>Pupils the figures are counted over</source>
        <translation>Обучающиеся, по которым считаем показатели</translation>
    </message>
    <message>
        <source>{received} of {expected}</source>
        <translation>{received} из {expected}</translation>
    </message>
    <message numerus="yes">
        <source>%n still expected</source>
        <translation>
            <numerusform>ждём ещё %n</numerusform>
            <numerusform>ждём ещё %n</numerusform>
            <numerusform>ждём ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody has handed over</source>
        <translation>передали все</translation>
    </message>
    <message>
        <source>Organisations that handed over</source>
        <translation>Организации, передавшие данные</translation>
    </message>
    <message>
        <source>Some organisations hid small numbers, so no shares are reckoned by grade.</source>
        <translation>Часть организаций скрыла малые числа, поэтому доли по параллелям не считаем.</translation>
    </message>
    <message>
        <source>There is no data of this year yet</source>
        <translation>Данных за этот год пока нет</translation>
    </message>
    <message>
        <source>The figures appear as soon as the first package of an organisation is taken in.</source>
        <translation>Показатели появятся, как только вы примете первый пакет организации.</translation>
    </message>
    <message>
        <source>The figures appear as soon as the class lists are loaded.</source>
        <translation>Показатели появятся, как только будут загружены списки классов.</translation>
    </message>
    <message>
        <source>Load a list</source>
        <translation>Загрузить список</translation>
    </message>
</context>
<context>
    <name>MonitoringWords</name>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>{numerator} of {denominator}</source>
        <translation>{numerator} из {denominator}</translation>
    </message>
    <message numerus="yes">
        <source>not known of %n pupil(s)</source>
        <translation>
            <numerusform>неизвестно: %n обучающийся</numerusform>
            <numerusform>неизвестно: %n обучающихся</numerusform>
            <numerusform>неизвестно: %n обучающихся</numerusform>
        </translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>{grade} классы</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>не меньше {number}</translation>
    </message>
    <message numerus="yes">
        <source>Files of %n organisation(s) are still expected, the figures may change.</source>
        <translation>
            <numerusform>Ждём файл ещё от %n организации: показатели могут измениться.</numerusform>
            <numerusform>Ждём файлы ещё от %n организаций: показатели могут измениться.</numerusform>
            <numerusform>Ждём файлы ещё от %n организаций: показатели могут измениться.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationColumns</name>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Прошли тест</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Охвачены</translation>
    </message>
    <message>
        <source>nothing received</source>
        <translation>ничего не получено</translation>
    </message>
</context>
</TS>
