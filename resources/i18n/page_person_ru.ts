<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>KindPicker</name>
    <message>
        <source>Kind of entries: {kind}</source>
        <translation>Вид записей: {kind}</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Все записи</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Solid: {now}; dashed: {before}</source>
        <translation>Сплошная линия: {now}; пунктир: {before}</translation>
    </message>
</context>
<context>
    <name>PersonController</name>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Check the name</source>
        <translation>Проверьте имя</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Card as PDF</source>
        <translation>Карта в PDF</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Stages of the way</source>
        <translation>Этапы пути</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>без класса</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>{day} г. р.</translation>
    </message>
    <message>
        <source>date of birth: no data</source>
        <translation>дата рождения: нет данных</translation>
    </message>
    <message>
        <source>observed since {day}</source>
        <translation>наблюдение с {day}</translation>
    </message>
    <message>
        <source>consent: {list}</source>
        <translation>согласие: {list}</translation>
    </message>
    <message>
        <source>no consents</source>
        <translation>согласий нет</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>Изменить карточку</translation>
    </message>
    <message>
        <source>Name in documents</source>
        <translation>Имя в документах</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>План А</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>План Б</translation>
    </message>
    <message>
        <source>Note consents</source>
        <translation>Отметить согласия</translation>
    </message>
    <message>
        <source>Move to another class</source>
        <translation>Перевести в другой класс</translation>
    </message>
    <message>
        <source>Hide from the lists</source>
        <translation>Скрыть из списков</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>План А</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>План Б</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Steps of the card</source>
        <translation>Шаги карты</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>No goal chosen</source>
        <translation>Цель не выбрана</translation>
    </message>
    <message>
        <source>No second choice</source>
        <translation>Запасного варианта нет</translation>
    </message>
    <message>
        <source>Versions: {count}</source>
        <translation>Версии: {count}</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Пока не назначен</translation>
    </message>
    <message>
        <source>It is agreed in a talk</source>
        <translation>О нём договариваются в беседе</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>was due on {day}</source>
        <translation>срок прошёл {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Interest profile</source>
        <translation>Профиль интересов</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>No test has been taken yet</source>
        <translation>Тест ещё не пройден</translation>
    </message>
    <message>
        <source>The profile is drawn as soon as the answers are collected.</source>
        <translation>Профиль появится, как только ответы будут собраны.</translation>
    </message>
    <message>
        <source>Give a test</source>
        <translation>Назначить тест</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing</source>
        <translation>
            <numerusform>Не хватает %n ответа</numerusform>
            <numerusform>Не хватает %n ответов</numerusform>
            <numerusform>Не хватает %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile is weakly expressed</source>
        <translation>Профиль слабо выражен</translation>
    </message>
</context>
<context>
    <name>ProfileChart</name>
    <message>
        <source>{value} of {maximum}</source>
        <translation>{value} из {maximum}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{day}, planned</source>
        <translation>{day}, план</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>План А</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>План Б</translation>
    </message>
    <message>
        <source>Test: {title}</source>
        <translation>Тест «{title}»</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Сертификат {number}</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>Класс: {name}</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Trajectory</source>
        <translation>Траектория</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>The way begins here</source>
        <translation>Путь начинается здесь</translation>
    </message>
    <message>
        <source>Tests, talks, events and plans gather here by themselves.</source>
        <translation>Тесты, беседы, мероприятия и планы собираются здесь сами.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Записать беседу</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Grades 10 and 11</source>
        <translation>10–11 класс</translation>
    </message>
    <message>
        <source>{grade} now</source>
        <translation>сейчас {grade} класс</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>лето {year}</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Grade {number}</source>
        <translation>{number} класс</translation>
    </message>
    <message>
        <source>getting to know</source>
        <translation>знакомство</translation>
    </message>
    <message>
        <source>choosing a profile</source>
        <translation>выбор профиля</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>пока не выбрано</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Учёба</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>окончена</translation>
    </message>
</context>
</TS>
