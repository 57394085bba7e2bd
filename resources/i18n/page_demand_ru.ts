<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>DemandColumns</name>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Нужно людей</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>без примечания</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>число не указано</translation>
    </message>
    <message numerus="yes">
        <source>%n profession(s)</source>
        <translation>
            <numerusform>%n профессия</numerusform>
            <numerusform>%n профессии</numerusform>
            <numerusform>%n профессий</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>replaced on its first day, {day}</source>
        <translation>заменён в первый же день, {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё не начался</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>in force (list)</source>
        <translation>действует</translation>
    </message>
</context>
<context>
    <name>DemandController</name>
    <message>
        <source>Catalogue of professions</source>
        <translation>Каталог профессий</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Спрос</translation>
    </message>
    <message>
        <source>The list of {year} is set</source>
        <translation>Перечень на {year} год задан</translation>
    </message>
    <message>
        <source>Load a demand list</source>
        <translation>Загрузить перечень</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.xls *.csv)</source>
        <translation>Таблицы (*.xlsx *.ods *.xls *.csv)</translation>
    </message>
    <message>
        <source>Reading the demand list</source>
        <translation>Читаем перечень</translation>
    </message>
    <message>
        <source>demand {year}.xlsx</source>
        <translation>спрос {year}.xlsx</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить перечень</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>List saved: {file}</source>
        <translation>Перечень сохранён: {file}</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>Сохраняем перечень</translation>
    </message>
</context>
<context>
    <name>DemandEditor</name>
    <message>
        <source>New demand list</source>
        <translation>Новый перечень востребованных профессий</translation>
    </message>
    <message>
        <source>The list of this year that is in force is closed, not rewritten.</source>
        <translation>Действующий перечень этого года будет закрыт, но не переписан.</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Set the list</source>
        <translation>Задать перечень</translation>
    </message>
    <message>
        <source>It is in the list already</source>
        <translation>Эта профессия уже в перечне</translation>
    </message>
    <message>
        <source>No such profession in the catalogue</source>
        <translation>Такой профессии нет в каталоге</translation>
    </message>
    <message>
        <source>Write a year: 2026</source>
        <translation>Впишите год: 2026</translation>
    </message>
    <message>
        <source>Write where the list comes from</source>
        <translation>Впишите, откуда перечень</translation>
    </message>
    <message>
        <source>Write who made the list</source>
        <translation>Впишите, кто составил перечень</translation>
    </message>
    <message>
        <source>Write a day: 15.09.2026</source>
        <translation>Впишите день: 15.09.2026</translation>
    </message>
    <message>
        <source>Add at least one profession</source>
        <translation>Добавьте хотя бы одну профессию</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>A paper, a letter, a page</source>
        <translation>Документ, письмо, страница сайта</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Кто составил</translation>
    </message>
    <message>
        <source>For example: the employment centre</source>
        <translation>Например: центр занятости</translation>
    </message>
    <message>
        <source>Add a profession</source>
        <translation>Добавить профессию</translation>
    </message>
    <message>
        <source>First letters, then Enter</source>
        <translation>Первые буквы, затем Enter</translation>
    </message>
    <message>
        <source>This is a forecast, not an approved list</source>
        <translation>Это прогноз, а не утверждённый перечень</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were left out</source>
        <translation>
            <numerusform>%n строка файла не взята</numerusform>
            <numerusform>%n строки файла не взяты</numerusform>
            <numerusform>%n строк файла не взяты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profession(s) in the list</source>
        <translation>
            <numerusform>В перечне %n профессия</numerusform>
            <numerusform>В перечне %n профессии</numerusform>
            <numerusform>В перечне %n профессий</numerusform>
        </translation>
    </message>
    <message>
        <source>How many people: {title}</source>
        <translation>Сколько людей: {title}</translation>
    </message>
    <message>
        <source>Note: {title}</source>
        <translation>Примечание: {title}</translation>
    </message>
    <message>
        <source>Out of the list: {title}</source>
        <translation>Убрать из перечня: {title}</translation>
    </message>
</context>
<context>
    <name>DemandView</name>
    <message>
        <source>To the professions</source>
        <translation>К профессиям</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Новый перечень</translation>
    </message>
    <message>
        <source>From Excel</source>
        <translation>Из Excel</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>В Excel</translation>
    </message>
    <message>
        <source>Demand by year</source>
        <translation>Спрос по годам</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Перечни</translation>
    </message>
    <message>
        <source>Professions of the list</source>
        <translation>Профессии перечня</translation>
    </message>
    <message>
        <source>the profession in the catalogue</source>
        <translation>профессия в каталоге</translation>
    </message>
    <message>
        <source>Demand of {year} is not set</source>
        <translation>Спрос на {year} год не задан</translation>
    </message>
    <message>
        <source>Until it is, no profession counts as wanted and the indicator says «not set».</source>
        <translation>Пока он не задан, востребованных профессий нет, а показатель говорит «не задан».</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Перечней пока нет</translation>
    </message>
    <message>
        <source>Type one in or load a table: professions, how many people, who says so and since when.</source>
        <translation>Впишите перечень или загрузите таблицу: профессии, сколько нужно людей, кто это сообщил и с какого дня.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>people</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
</context>
</TS>
