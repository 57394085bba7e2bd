<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>{word}, not counted</source>
        <translation>{word}, не считается</translation>
    </message>
    <message>
        <source>place {place}</source>
        <translation>место {place}</translation>
    </message>
    <message>
        <source>given {points}</source>
        <translation>отдано {points}</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Show all answers</source>
        <translation>Показать все ответы</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Before and now</source>
        <translation>Прежде и теперь</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Теперь</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>became greater</source>
        <translation>стало больше</translation>
    </message>
    <message>
        <source>became less</source>
        <translation>стало меньше</translation>
    </message>
    <message>
        <source>within the error</source>
        <translation>в пределах погрешности</translation>
    </message>
    <message>
        <source>An arrow stands only where chance would do as much in fewer than 5 cases of 100.</source>
        <translation>Стрелка стоит только там, где случайность дала бы столько же реже чем в 5 случаях из 100.</translation>
    </message>
    <message>
        <source>There are too few data to speak of a change: {least} complete protocols needed, {n} there.</source>
        <translation>Для вывода об изменении мало данных: нужно {least} полных протоколов, есть {n}.</translation>
    </message>
    <message>
        <source>This instrument has no error of measurement: the figures stand side by side only.</source>
        <translation>Погрешность для этой методики не вычисляется: числа только стоят рядом.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>What it comes to</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>Chosen in the table</source>
        <translation>Выбрано в таблице</translation>
    </message>
    <message>
        <source>Holland&apos;s code</source>
        <translation>Код Голланда</translation>
    </message>
    <message>
        <source>Too many types have equal results: three of them cannot be named.</source>
        <translation>Слишком у многих типов результат одинаков: три из них назвать нельзя.</translation>
    </message>
    <message>
        <source>and {count} more orders with equal results</source>
        <translation>и ещё {count} порядков с теми же результатами</translation>
    </message>
    <message>
        <source>Consistency: {word}.</source>
        <translation>Согласованность: {word}.</translation>
    </message>
    <message>
        <source>Differentiation: {word}.</source>
        <translation>Различие типов: {word}.</translation>
    </message>
</context>
<context>
    <name>ConclusionCard</name>
    <message>
        <source>Text of the conclusion</source>
        <translation>Текст заключения</translation>
    </message>
    <message>
        <source>What you saw and what you agreed on, in your own words</source>
        <translation>Что вы увидели и о чём договорились, своими словами</translation>
    </message>
    <message>
        <source>I do not agree with the test in everything</source>
        <translation>С тестом согласен не во всём</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Take the release back</source>
        <translation>Отозвать выдачу</translation>
    </message>
    <message>
        <source>Counsellor&apos;s conclusion</source>
        <translation>Заключение консультанта</translation>
    </message>
    <message>
        <source>Directions, up to three</source>
        <translation>Направления, до трёх</translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>Release after the talk. Date and name go into the career map.</source>
        <translation>Выдают после беседы. Дата и имя попадут в карту.</translation>
    </message>
    <message>
        <source>Write at least one sentence: directions are kept together with it.</source>
        <translation>Напишите хотя бы одно предложение: направления хранятся вместе с ним.</translation>
    </message>
    <message>
        <source>To release the result, write the conclusion first.</source>
        <translation>Чтобы выдать результат, сначала напишите заключение.</translation>
    </message>
    <message>
        <source>A held result cannot be released: answers are missing.</source>
        <translation>Задержанный результат выдать нельзя: не хватает ответов.</translation>
    </message>
    <message>
        <source>This instrument is for the counsellor only: nothing is released.</source>
        <translation>Методика только для консультанта: ученику ничего не выдаётся.</translation>
    </message>
    <message>
        <source>Released on {date}, {name}</source>
        <translation>Выдано {date}, {name}</translation>
    </message>
</context>
<context>
    <name>DirectionTag</name>
    <message>
        <source>Take away: {direction}</source>
        <translation>Убрать: {direction}</translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>A profession or a field of work, then Enter</source>
        <translation>Профессия или сфера труда, затем Enter</translation>
    </message>
    <message>
        <source>Add a direction</source>
        <translation>Добавить направление</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>sum</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>number of non-zero</source>
        <translation>число ненулевых</translation>
    </message>
    <message>
        <source>least</source>
        <translation>наименьшее</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>наибольшее</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>величина</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>округлённо</translation>
    </message>
    <message>
        <source>if</source>
        <translation>если</translation>
    </message>
</context>
<context>
    <name>ReckoningPanel</name>
    <message>
        <source>How it was counted</source>
        <translation>Как посчитано</translation>
    </message>
    <message>
        <source>key of edition {edition}, scoring {scorer}</source>
        <translation>ключ редакции {edition}, счёт {scorer}</translation>
    </message>
    <message>
        <source>How it was counted: {scale}</source>
        <translation>Как посчитано: {scale}</translation>
    </message>
    <message>
        <source>{item}: {points}</source>
        <translation>{item}: {points}</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>обратный</translation>
    </message>
</context>
<context>
    <name>ResultController</name>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Release the result to {name}?</source>
        <translation>Выдать результат? {name}</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Today&apos;s date and your name go into the career map. You can take the release back.</source>
        <translation>Сегодняшняя дата и ваше имя попадут в карту. Выдачу можно отозвать.</translation>
    </message>
    <message>
        <source>The result is released</source>
        <translation>Результат выдан</translation>
    </message>
    <message>
        <source>The release is taken back</source>
        <translation>Выдача отозвана</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Comparing with the earlier result</source>
        <translation>Сравнение с прежним результатом</translation>
    </message>
    <message>
        <source>Save the results as a workbook</source>
        <translation>Сохранить результаты таблицей</translation>
    </message>
    <message>
        <source>Results {number}.xlsx</source>
        <translation>Результаты {number}.xlsx</translation>
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
    <name>ResultHead</name>
    <message>
        <source>Compare with an earlier result</source>
        <translation>Сравнить с прежним результатом</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>All results of this person as a workbook</source>
        <translation>Все результаты человека таблицей</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Не сравнивать</translation>
    </message>
    <message>
        <source>Compare with {date}</source>
        <translation>Сравнить с {date}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>There is no such result</source>
        <translation>Такого результата нет</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Released</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверен</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Нужно проверить</translation>
    </message>
    <message>
        <source>{raw} of {maximum}</source>
        <translation>{raw} из {maximum}</translation>
    </message>
    <message>
        <source>outside the table</source>
        <translation>вне таблицы уровней</translation>
    </message>
    <message>
        <source>“{title}”, edition {edition}</source>
        <translation>«{title}», редакция {edition}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
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
        <source>made up in proportion</source>
        <translation>пересчитано по данным ответам</translation>
    </message>
    <message>
        <source>{sum}, possible from {minimum} to {maximum}.</source>
        <translation>{sum}, возможно от {minimum} до {maximum}.</translation>
    </message>
    <message>
        <source>{sum} of {maximum}.</source>
        <translation>{sum} из {maximum}.</translation>
    </message>
    <message>
        <source>Levels: {levels}.</source>
        <translation>Границы: {levels}.</translation>
    </message>
    <message>
        <source>{sum}; {answered} of {of} answered, made up: {value}</source>
        <translation>{sum}; ответов {answered} из {of}, в пересчёте {value}</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>среднее {value}</translation>
    </message>
    <message>
        <source>Equal scores: {titles}. Several lead, their order does not matter.</source>
        <translation>Набрали поровну: {titles}. Ведущих несколько, порядок не важен.</translation>
    </message>
    <message>
        <source>All scales have the same result: nobody leads.</source>
        <translation>Все шкалы набрали поровну: лидера нет.</translation>
    </message>
    <message>
        <source>The profile is weakly expressed: the span is {span}, a leader is named from {threshold} on.</source>
        <translation>Профиль слабо выражен: размах {span}, ведущую шкалу называют при размахе от {threshold}.</translation>
    </message>
    <message>
        <source>The profile is expressed: the span is {span}, {threshold} is enough to name a leader.</source>
        <translation>Профиль выражен: размах {span}, для ведущей шкалы достаточно {threshold}.</translation>
    </message>
    <message>
        <source>Repeated pairs agreed in {agreed} of {total}.</source>
        <translation>Повторные пары совпали: {agreed} из {total}.</translation>
    </message>
    <message>
        <source>was {figure}</source>
        <translation>было {figure}</translation>
    </message>
</context>
<context>
    <name>ScaleList</name>
    <message>
        <source>Scales</source>
        <translation>Шкалы</translation>
    </message>
</context>
<context>
    <name>ScalesCard</name>
    <message>
        <source>Summing up</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Control scales, only for you</source>
        <translation>Контрольные шкалы, только для вас</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Шкалы</translation>
    </message>
    <message>
        <source>greater first, equal ones as in the instrument</source>
        <translation>сначала больше, при равенстве как в методике</translation>
    </message>
    <message>
        <source>The dark mark on a bar is the result of {date}.</source>
        <translation>Тёмная отметка на полосе: результат {date}.</translation>
    </message>
    <message>
        <source>Look at the answers before you speak about the result</source>
        <translation>Посмотрите ответы, прежде чем говорить о результате</translation>
    </message>
    <message>
        <source>Nobody is named as leading. The result may still be released after a talk.</source>
        <translation>Ведущая шкала не названа. Выдать результат после беседы можно.</translation>
    </message>
    <message>
        <source>The result is held: answers are missing</source>
        <translation>Результат задержан: не хватает ответов</translation>
    </message>
    <message>
        <source>Without an answer: {items}. Let the pupil complete the test.</source>
        <translation>Без ответа: {items}. Предложите ученику закончить тест.</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>For the pupil</source>
        <translation>Ученику</translation>
    </message>
    <message>
        <source>For parents</source>
        <translation>Родителям</translation>
    </message>
    <message>
        <source>For the counsellor</source>
        <translation>Консультанту</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Кто читает</translation>
    </message>
    <message>
        <source>The result in words</source>
        <translation>Результат словами</translation>
    </message>
    <message>
        <source>Only for you: this is not printed for the pupil.</source>
        <translation>Только для вас: ученику это не печатается.</translation>
    </message>
</context>
</TS>
