<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Pin the profession</source>
        <translation>Закрепить профессию</translation>
    </message>
    <message>
        <source>Exclude the profession</source>
        <translation>Исключить профессию</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>For example: a wish of many years</source>
        <translation>Например: давняя мечта</translation>
    </message>
    <message>
        <source>A pinned profession and its reason go to the career map.</source>
        <translation>Закреплённая профессия и причина попадут в карту самоопределения.</translation>
    </message>
    <message>
        <source>An excluded profession leaves the groups; it can come back at any time.</source>
        <translation>Исключённая профессия уйдёт из групп; вернуть её можно в любой день.</translation>
    </message>
    <message>
        <source>Do not write about health: no such data are kept here.</source>
        <translation>О здоровье не пишите: такие данные здесь не хранятся.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Впишите причину</translation>
    </message>
</context>
<context>
    <name>RecommendationController</name>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>What might suit</source>
        <translation>Что может подойти</translation>
    </message>
    <message>
        <source>{title}: pinned</source>
        <translation>{title}: закреплено</translation>
    </message>
    <message>
        <source>{title}: excluded</source>
        <translation>{title}: исключено</translation>
    </message>
    <message>
        <source>{title}: the mark is taken back</source>
        <translation>{title}: пометка снята</translation>
    </message>
</context>
<context>
    <name>RecommendationView</name>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Career map</source>
        <translation>Карта в PDF</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>What might suit</source>
        <translation>Что может подойти</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>Профессии</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Рассматривать пока нечего</translation>
    </message>
    <message>
        <source>Reasons appear after tests and trials; what is missing is listed beside.</source>
        <translation>Основания появятся после тестов и проб; чего не хватает, перечислено ниже.</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>подробно</translation>
    </message>
    <message>
        <source>What is below is a reason to get to know it, not a conclusion.</source>
        <translation>Ниже не вывод, а повод познакомиться.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Чего не хватает</translation>
    </message>
</context>
<context>
    <name>RecommendationWords</name>
    <message>
        <source>Profession</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Why it may be looked at</source>
        <translation>Почему стоит рассмотреть</translation>
    </message>
    <message>
        <source>what everybody of the group has</source>
        <translation>то же, что у всех в группе</translation>
    </message>
    <message>
        <source>consider: {text}</source>
        <translation>учесть: {text}</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Pin…</source>
        <translation>Закрепить…</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Исключить…</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Снять пометку</translation>
    </message>
    <message>
        <source>Into the plan…</source>
        <translation>В план…</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>В каталоге</translation>
    </message>
    <message>
        <source>Pinned by the counsellor</source>
        <translation>Закреплено консультантом</translation>
    </message>
    <message>
        <source>Excluded by the counsellor</source>
        <translation>Исключено консультантом</translation>
    </message>
    <message>
        <source>Why it may be looked at</source>
        <translation>Почему стоит рассмотреть</translation>
    </message>
    <message>
        <source>Nothing that is known speaks for it yet: no data.</source>
        <translation>Пока ничто из известного за неё не говорит: нет данных.</translation>
    </message>
    <message>
        <source>What to consider</source>
        <translation>Что учесть</translation>
    </message>
    <message>
        <source>Ask a doctor</source>
        <translation>Уточните у врача</translation>
    </message>
</context>
</TS>
