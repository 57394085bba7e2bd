<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>The left card stays</source>
        <translation>Остаётся первая</translation>
    </message>
    <message>
        <source>The right card stays</source>
        <translation>Остаётся вторая</translation>
    </message>
    <message>
        <source>Which card stays</source>
        <translation>Какая карточка остаётся</translation>
    </message>
    <message>
        <source>Make one card of them</source>
        <translation>Объединить карточки</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>Это разные люди</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Ничего не пропадёт</translation>
    </message>
    <message>
        <source>Tests, talks, plans, events and papers of both cards come together. The merge can be undone.</source>
        <translation>Тесты, беседы, планы, мероприятия и документы обеих карточек соберутся в одной. Объединение можно отменить.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>joins it</source>
        <translation>войдёт в неё</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>без класса</translation>
    </message>
    <message>
        <source>class today</source>
        <translation>класс сейчас</translation>
    </message>
    <message>
        <source>on the card</source>
        <translation>на карточке</translation>
    </message>
</context>
<context>
    <name>DuplicateColumns</name>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Why they look alike</source>
        <translation>Почему похожи</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>без класса</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>nothing is attached to this card</source>
        <translation>на карточке ничего нет</translation>
    </message>
</context>
<context>
    <name>DuplicatesController</name>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Ищем повторы</translation>
    </message>
    <message>
        <source>One card of two: {name}</source>
        <translation>Карточки объединены: {name}</translation>
    </message>
    <message>
        <source>This pair will not be shown again</source>
        <translation>Эта пара больше не появится в списке</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Look-alike cards</source>
        <translation>Похожие карточки</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Повторов не найдено</translation>
    </message>
    <message>
        <source>Names, dates of birth and numbers of all cards were compared.</source>
        <translation>Сравнили имена, даты рождения и номера всех карточек.</translation>
    </message>
    <message>
        <source>Comparing the cards…</source>
        <translation>Сравниваем карточки…</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of cards look alike</source>
        <translation>
            <numerusform>%n пара похожих карточек</numerusform>
            <numerusform>%n пары похожих карточек</numerusform>
            <numerusform>%n пар похожих карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>{pairs}. You decide whether it is one person.</source>
        <translation>{pairs}. Один ли это человек, решаете вы.</translation>
    </message>
</context>
</TS>
