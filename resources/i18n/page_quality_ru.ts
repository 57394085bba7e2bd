<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ItemColumns</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Разброс</translation>
    </message>
    <message>
        <source>With the rest</source>
        <translation>С остальными</translation>
    </message>
    <message>
        <source>α without it</source>
        <translation>α без него</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
</context>
<context>
    <name>NormRows</name>
    <message>
        <source>lower quarter ends</source>
        <translation>граница нижней четверти</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медиана</translation>
    </message>
    <message>
        <source>upper quarter begins</source>
        <translation>граница верхней четверти</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Четверти</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Процентили</translation>
    </message>
    <message>
        <source>Stens, {people}, n = {n}</source>
        <translation>Стены, {people}, n = {n}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>QualityController</name>
    <message>
        <source>Testing</source>
        <translation>Тестирование</translation>
    </message>
    <message>
        <source>Quality of measurement</source>
        <translation>Качество измерения</translation>
    </message>
    <message>
        <source>Computing the quality of measurement</source>
        <translation>Расчёт качества измерения</translation>
    </message>
    <message>
        <source>Save the figures as a workbook</source>
        <translation>Сохранить показатели таблицей</translation>
    </message>
    <message>
        <source>Quality {code}.xlsx</source>
        <translation>Качество {code}.xlsx</translation>
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
        <source>Saving the figures</source>
        <translation>Сохранение показателей</translation>
    </message>
</context>
<context>
    <name>QualityFigures</name>
    <message>
        <source>Consistency, KR-20</source>
        <translation>Согласованность, КР-20</translation>
    </message>
    <message>
        <source>possible from {low} to {high}</source>
        <translation>возможно от {low} до {high}</translation>
    </message>
    <message>
        <source>spread {sd} points, {span}</source>
        <translation>разброс {sd} балла, {span}</translation>
    </message>
    <message>
        <source>Consistency, α</source>
        <translation>Согласованность, α</translation>
    </message>
    <message>
        <source>Common trait, ω</source>
        <translation>Общее свойство, ω</translation>
    </message>
    <message>
        <source>Error of measurement</source>
        <translation>Ошибка измерения</translation>
    </message>
    <message>
        <source>Mean result</source>
        <translation>Средний результат</translation>
    </message>
    <message>
        <source>95 times of 100 between {low} and {high}</source>
        <translation>в 95 случаях из 100 от {low} до {high}</translation>
    </message>
    <message>
        <source>Repeated pairs agree</source>
        <translation>Повторные пары совпали</translation>
    </message>
    <message>
        <source>half of the people between {low} and {high}</source>
        <translation>у половины людей от {low} до {high}</translation>
    </message>
    <message>
        <source>Span of profiles</source>
        <translation>Размах профиля, медиана</translation>
    </message>
    <message>
        <source>nobody leads in {count} of {n}</source>
        <translation>лидера нет у {count} из {n}</translation>
    </message>
    <message>
        <source>the span is below {limit}</source>
        <translation>размах меньше {limit}</translation>
    </message>
    <message>
        <source>Weakly expressed</source>
        <translation>Слабо выражены</translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>Instrument</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>To an XLSX table</source>
        <translation>В таблицу XLSX</translation>
    </message>
    <message>
        <source>Quality of measurement</source>
        <translation>Качество измерения</translation>
    </message>
    <message>
        <source>Questions of the scale</source>
        <translation>Вопросы шкалы</translation>
    </message>
    <message>
        <source>Local norms</source>
        <translation>Местные нормы</translation>
    </message>
    <message>
        <source>There is nothing to measure yet</source>
        <translation>Пока нечего измерять</translation>
    </message>
    <message>
        <source>The figures come from 30 protocols on.</source>
        <translation>Показатели появляются с 30 протоколов.</translation>
    </message>
    <message>
        <source>from the results of this base</source>
        <translation>по результатам этой базы</translation>
    </message>
    <message>
        <source>The figures were not computed</source>
        <translation>Показатели не посчитаны</translation>
    </message>
    <message>
        <source>Choose the instrument to try again.</source>
        <translation>Выберите методику, чтобы повторить.</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Nobody has answered this instrument yet</source>
        <translation>Эту методику ещё никто не проходил</translation>
    </message>
    <message numerus="yes">
        <source>%n finished protocol(s)</source>
        <translation>
            <numerusform>%n протокол</numerusform>
            <numerusform>%n протокола</numerusform>
            <numerusform>%n протоколов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other editions left out</source>
        <translation>
            <numerusform>%n другой редакции не взят</numerusform>
            <numerusform>%n других редакций не взяты</numerusform>
            <numerusform>%n других редакций не взяты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: answers are missing</source>
        <translation>
            <numerusform>%n не посчитан: не хватает ответов</numerusform>
            <numerusform>%n не посчитаны: не хватает ответов</numerusform>
            <numerusform>%n не посчитаны: не хватает ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>α {alpha} · n = {n}</source>
        <translation>α {alpha} · n = {n}</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>95 times of 100 between {low} and {high}</source>
        <translation>в 95 случаях из 100 от {low} до {high}</translation>
    </message>
    <message>
        <source>the share of the sum that one common trait explains</source>
        <translation>доля суммы, которую объясняет одно общее свойство</translation>
    </message>
    <message>
        <source>two times of three the true result lies within ±{sem} points</source>
        <translation>в двух случаях из трёх истинный результат в пределах ±{sem} балла</translation>
    </message>
    <message>
        <source>{agreed} of {n} repeated pairs; by chance {chance}</source>
        <translation>{agreed} из {n} повторных пар; наугад {chance}</translation>
    </message>
    <message>
        <source>stens from 200 of each sex: boys {male}, girls {female}</source>
        <translation>стены с 200 человек каждого пола: мальчиков {male}, девочек {female}</translation>
    </message>
</context>
<context>
    <name>ScalePicker</name>
    <message>
        <source>Scales</source>
        <translation>Шкалы</translation>
    </message>
</context>
</TS>
