<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ConsentColumns</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>date of birth unknown</source>
        <translation>дата рождения не указана</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsController</name>
    <message>
        <source>Reading the register</source>
        <translation>Чтение реестра</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>From now on tests show a code where there is no consent</source>
        <translation>Теперь без согласия в тестах стоит код вместо имени</translation>
    </message>
    <message>
        <source>Tests show the name without consent as well</source>
        <translation>Имя стоит в тестах и без согласия</translation>
    </message>
</context>
<context>
    <name>ConsentsView</name>
    <message>
        <source>Register as PDF</source>
        <translation>Реестр в PDF</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Бланки</translation>
    </message>
    <message>
        <source>Note what was collected</source>
        <translation>Отметить собранное</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт отзыва</translation>
    </message>
    <message>
        <source>Register of consents</source>
        <translation>Реестр согласий</translation>
    </message>
    <message>
        <source>Nobody with such a consent</source>
        <translation>С таким согласием никого нет</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>открыть карточку</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Уничтожить…</translation>
    </message>
    <message>
        <source>A test by name only with consent</source>
        <translation>Тест под именем – только с согласием</translation>
    </message>
    <message>
        <source>Without it a code stands in the place of the name, and the result waits for a paper.</source>
        <translation>Без согласия вместо имени стоит код, а результат ждёт подписанной бумаги.</translation>
    </message>
    <message numerus="yes">
        <source>The records of %n person(s) are to be destroyed</source>
        <translation>
            <numerusform>Нужно уничтожить записи %n человека</numerusform>
            <numerusform>Нужно уничтожить записи %n человек</numerusform>
            <numerusform>Нужно уничтожить записи %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>not later than {day}</source>
        <translation>не позднее {day}</translation>
    </message>
    <message>
        <source>There is nobody in the register yet</source>
        <translation>В реестре пока никого нет</translation>
    </message>
    <message>
        <source>Load a class list first: everybody of it stands here by himself.</source>
        <translation>Загрузите список класса: все из него появятся здесь сами.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the register</source>
        <translation>
            <numerusform>в реестре %n человек</numerusform>
            <numerusform>в реестре %n человека</numerusform>
            <numerusform>в реестре %n человек</numerusform>
        </translation>
    </message>
</context>
</TS>
