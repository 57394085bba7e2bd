<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>PlaceForm</name>
    <message>
        <source>A new place</source>
        <translation>Новое место</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Изменить место</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Dormitory</source>
        <translation>Общежитие</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Full title</source>
        <translation>Полное название</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Чем занимается</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Где указано</translation>
    </message>
</context>
<context>
    <name>PlaceTiesDialog</name>
    <message>
        <source>What the place teaches</source>
        <translation>Чему учат в этом месте</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Code or first letters, then Enter</source>
        <translation>Код или первые буквы, затем Enter</translation>
    </message>
    <message>
        <source>The place has not said yet: no data.</source>
        <translation>Место ещё не сообщило: нет данных.</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumns</name>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>After class 9</source>
        <translation>После 9 класса</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Куда ведёт</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Чем занимается</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>now {code}</source>
        <translation>теперь {code}</translation>
    </message>
    <message>
        <source>{source}, {day}</source>
        <translation>{source}, {day}</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>из программы</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>изменено здесь</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>внесено здесь</translation>
    </message>
    <message>
        <source>where it is taught: no data</source>
        <translation>где учат: нет данных</translation>
    </message>
    <message>
        <source>taught: {places}</source>
        <translation>учат: {places}</translation>
    </message>
    <message>
        <source>what it teaches: no data</source>
        <translation>чему учат: нет данных</translation>
    </message>
    <message>
        <source>teaches: {codes}</source>
        <translation>учат: {codes}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message>
        <source>A new programme</source>
        <translation>Новая программа</translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation>Изменить программу</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень обучения</translation>
    </message>
    <message>
        <source>State of the code</source>
        <translation>Состояние кода</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>For example: 23.01.09</source>
        <translation>Например: 23.01.09</translation>
    </message>
    <message>
        <source>The code stays: results of past years carry it</source>
        <translation>Код не меняется: он стоит в записях прошлых лет</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Квалификация</translation>
    </message>
    <message>
        <source>Months after class 9</source>
        <translation>Месяцев после 9 класса</translation>
    </message>
    <message>
        <source>Months after class 11</source>
        <translation>Месяцев после 11 класса</translation>
    </message>
    <message>
        <source>Code that took its place</source>
        <translation>Каким кодом заменён</translation>
    </message>
    <message>
        <source>Empty: the code is in force</source>
        <translation>Пусто – код действует</translation>
    </message>
    <message>
        <source>empty: not known, or not possible</source>
        <translation>пусто – не известно или не принимают</translation>
    </message>
</context>
<context>
    <name>ProgrammeTiesDialog</name>
    <message>
        <source>Ties of the programme</source>
        <translation>Связи программы</translation>
    </message>
    <message>
        <source>First letters, then Enter</source>
        <translation>Первые буквы, затем Enter</translation>
    </message>
    <message>
        <source>Professions it leads to</source>
        <translation>К каким профессиям ведёт</translation>
    </message>
    <message>
        <source>It leads to no profession of the catalogue yet.</source>
        <translation>Пока не ведёт ни к одной профессии каталога.</translation>
    </message>
    <message>
        <source>Places that teach it</source>
        <translation>Где ей учат</translation>
    </message>
    <message>
        <source>No place has said yet: no data.</source>
        <translation>Никто ещё не сообщил: нет данных.</translation>
    </message>
    <message>
        <source>Old codes it took the place of</source>
        <translation>Какие прежние коды заменила</translation>
    </message>
    <message>
        <source>It took the place of no code.</source>
        <translation>Никакой код не заменила.</translation>
    </message>
</context>
<context>
    <name>ProgrammesController</name>
    <message>
        <source>Catalogue of professions</source>
        <translation>Каталог профессий</translation>
    </message>
    <message>
        <source>Programmes and places</source>
        <translation>Программы и места</translation>
    </message>
    <message>
        <source>{title} added</source>
        <translation>Внесено: {title}</translation>
    </message>
    <message>
        <source>{title} changed</source>
        <translation>Изменено: {title}</translation>
    </message>
    <message>
        <source>Change the entry…</source>
        <translation>Изменить запись…</translation>
    </message>
    <message>
        <source>Professions, places, old codes…</source>
        <translation>Профессии, места, прежние коды…</translation>
    </message>
    <message>
        <source>What it teaches…</source>
        <translation>Чему учат…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Back to the shipped entry</source>
        <translation>Вернуть исходную запись</translation>
    </message>
    <message>
        <source>{title} is switched on</source>
        <translation>Включено: {title}</translation>
    </message>
    <message>
        <source>{title} is switched off</source>
        <translation>Выключено: {title}</translation>
    </message>
    <message>
        <source>The shipped entry is back</source>
        <translation>Исходная запись снова действует</translation>
    </message>
</context>
<context>
    <name>ProgrammesView</name>
    <message>
        <source>To the professions</source>
        <translation>К профессиям</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Новая программа</translation>
    </message>
    <message>
        <source>Programmes and places</source>
        <translation>Программы и места</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>Code, title, profession or town</source>
        <translation>Код, название, профессия или город</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>And what is switched off</source>
        <translation>И выключенные</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Change what you look for, or show what is switched off.</source>
        <translation>Измените запрос или покажите выключенные записи.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>what else</source>
        <translation>что ещё</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Новое место</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n программа</numerusform>
            <numerusform>%n программы</numerusform>
            <numerusform>%n программ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TiedList</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>It stands here already</source>
        <translation>Это уже есть в списке</translation>
    </message>
    <message>
        <source>There is nothing like that in the catalogue</source>
        <translation>В каталоге такого нет</translation>
    </message>
    <message>
        <source>Take out: {title}</source>
        <translation>Убрать: {title}</translation>
    </message>
    <message>
        <source>places</source>
        <translation>мест</translation>
    </message>
    <message>
        <source>Places a year: {title}</source>
        <translation>Мест в год: {title}</translation>
    </message>
</context>
<context>
    <name>TiesActions</name>
    <message>
        <source>Ties of {title} changed</source>
        <translation>Связи изменены: {title}</translation>
    </message>
</context>
<context>
    <name>TiesDialog</name>
    <message>
        <source>Who says so</source>
        <translation>Кто это сообщил</translation>
    </message>
    <message>
        <source>A letter, a site, a day; needed for what a place says</source>
        <translation>Письмо, сайт, день; обязательно для сведений о том, где учат</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
</TS>
