<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>CatalogueController</name>
    <message>
        <source>Catalogue of professions</source>
        <translation>Каталог профессий</translation>
    </message>
</context>
<context>
    <name>CatalogueEditing</name>
    <message>
        <source>{title} is switched on</source>
        <translation>{title}: запись включена</translation>
    </message>
    <message>
        <source>{title} is switched off</source>
        <translation>{title}: запись выключена</translation>
    </message>
    <message>
        <source>The shipped entry is back</source>
        <translation>Вернулась исходная запись</translation>
    </message>
    <message>
        <source>{title} added</source>
        <translation>{title}: профессия добавлена</translation>
    </message>
    <message>
        <source>{title} changed</source>
        <translation>{title}: запись изменена</translation>
    </message>
    <message>
        <source>Noted who teaches it</source>
        <translation>Отмечено, кто этому учит</translation>
    </message>
</context>
<context>
    <name>CatalogueFiles</name>
    <message>
        <source>catalogue.xlsx</source>
        <translation>каталог.xlsx</translation>
    </message>
    <message>
        <source>Save the catalogue</source>
        <translation>Сохранить каталог</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Load the catalogue</source>
        <translation>Загрузить каталог</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.xls)</source>
        <translation>Таблицы (*.xlsx *.ods *.xls)</translation>
    </message>
    <message>
        <source>Preparing the leaflet</source>
        <translation>Готовим памятку</translation>
    </message>
    <message>
        <source>Catalogue saved: {file}</source>
        <translation>Каталог сохранён: {file}</translation>
    </message>
    <message>
        <source>Saving the catalogue</source>
        <translation>Сохраняем каталог</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Читаем каталог</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the catalogue written</source>
        <translation>
            <numerusform>Записана %n запись каталога</numerusform>
            <numerusform>Записаны %n записи каталога</numerusform>
            <numerusform>Записано %n записей каталога</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the leaflet</source>
        <translation>Сохранить памятку</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Leaflet saved: {file}</source>
        <translation>Памятка сохранена: {file}</translation>
    </message>
    <message>
        <source>Saving the leaflet</source>
        <translation>Сохраняем памятку</translation>
    </message>
</context>
<context>
    <name>CatalogueFilters</name>
    <message>
        <source>Field: all {count}</source>
        <translation>Область: все {count}</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Все области</translation>
    </message>
    <message>
        <source>Any object</source>
        <translation>Все предметы</translation>
    </message>
    <message>
        <source>Object of labour: any</source>
        <translation>Предмет труда: любой</translation>
    </message>
    <message>
        <source>Object of labour: {name}</source>
        <translation>Предмет труда: {name}</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>After 9</source>
        <translation>После 9</translation>
    </message>
    <message>
        <source>After 11</source>
        <translation>После 11</translation>
    </message>
    <message>
        <source>After any class</source>
        <translation>Класс: любой</translation>
    </message>
    <message>
        <source>After class 9</source>
        <translation>После 9 класса</translation>
    </message>
    <message>
        <source>After class 11</source>
        <translation>После 11 класса</translation>
    </message>
</context>
<context>
    <name>CatalogueMenu</name>
    <message>
        <source>Order: by the alphabet</source>
        <translation>Порядок: по алфавиту</translation>
    </message>
    <message>
        <source>Order: by field</source>
        <translation>Порядок: по областям</translation>
    </message>
    <message>
        <source>Not only those set aside</source>
        <translation>Показать не только отложенные</translation>
    </message>
    <message>
        <source>Only those set aside</source>
        <translation>Показать только отложенные</translation>
    </message>
    <message>
        <source>Hide what is switched off</source>
        <translation>Скрыть выключенные</translation>
    </message>
    <message>
        <source>Show what is switched off</source>
        <translation>Показать выключенные</translation>
    </message>
    <message>
        <source>Programmes and places</source>
        <translation>Программы и места</translation>
    </message>
    <message>
        <source>Demand of the town by year</source>
        <translation>Спрос в городе по годам</translation>
    </message>
    <message>
        <source>Load from Excel…</source>
        <translation>Загрузить из Excel…</translation>
    </message>
    <message>
        <source>Save to Excel…</source>
        <translation>Сохранить в Excel…</translation>
    </message>
    <message>
        <source>Change the entry…</source>
        <translation>Изменить запись…</translation>
    </message>
    <message>
        <source>Note who teaches it…</source>
        <translation>Отметить, кто этому учит…</translation>
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
</context>
<context>
    <name>CataloguePreviewDialog</name>
    <message>
        <source>What would change in the catalogue</source>
        <translation>Что изменится в каталоге</translation>
    </message>
    <message>
        <source>New: {new}, changed: {changed}, the same: {same}</source>
        <translation>Новых: {new}, изменено: {changed}, без изменений: {same}</translation>
    </message>
    <message>
        <source>Nothing is removed because it is not in the file.</source>
        <translation>Того, чего в файле нет, программа не удаляет.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will stay out</source>
        <translation>
            <numerusform>%n строка не будет записана</numerusform>
            <numerusform>%n строки не будут записаны</numerusform>
            <numerusform>%n строк не будут записаны</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая запись</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменена</translation>
    </message>
</context>
<context>
    <name>CatalogueSections</name>
    <message>
        <source>Where one works</source>
        <translation>Где работать</translation>
    </message>
    <message>
        <source>Who will like it</source>
        <translation>Кому подойдёт</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Как прийти</translation>
    </message>
    <message>
        <source>Not described yet: no data.</source>
        <translation>Описания пока нет: нет данных.</translation>
    </message>
    <message>
        <source>What one does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>No place has said yet that it teaches this: no data.</source>
        <translation>Никто ещё не отметил, что учит этому: нет данных.</translation>
    </message>
    <message>
        <source>Ask there: {places}</source>
        <translation>Где спросить: {places}</translation>
    </message>
    <message>
        <source>Note who teaches it</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Where it is taught</source>
        <translation>Где учат</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Открыть: {title}</translation>
    </message>
    <message>
        <source>Near in content; they do not give this profession by themselves.</source>
        <translation>Близки по содержанию, но сами этой профессии не дают.</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Demand of the town, people a year</source>
        <translation>Спрос в городе, человек в год</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Перечни</translation>
    </message>
    <message>
        <source>Not set.</source>
        <translation>Не задан.</translation>
    </message>
    <message>
        <source>School subjects</source>
        <translation>Школьные предметы</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Employers of the field</source>
        <translation>Работодатели области</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation>Была проба</translation>
    </message>
    <message>
        <source>{prompts}. This is a prompt; no diagnosis is kept here.</source>
        <translation>{prompts}. Это подсказка: диагнозы здесь не хранятся.</translation>
    </message>
    <message>
        <source>Ask a doctor</source>
        <translation>Уточните у врача</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>Professions</source>
        <translation>Профессии</translation>
    </message>
    <message>
        <source>Programmes and places</source>
        <translation>Программы и места</translation>
    </message>
    <message>
        <source>No such profession</source>
        <translation>Такой профессии нет</translation>
    </message>
    <message>
        <source>Change the search or the filters, or add a profession of your own.</source>
        <translation>Измените поиск или отборы либо добавьте свою профессию.</translation>
    </message>
    <message>
        <source>Show all professions</source>
        <translation>Показать все профессии</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>{order}. Enter: in full, B: set aside</source>
        <translation>{order}. Enter: подробно, B: отложить</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Вместе с учеником: {name}</translation>
    </message>
</context>
<context>
    <name>CatalogueWords</name>
    <message>
        <source>Profession</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>length: no data</source>
        <translation>срок: нет данных</translation>
    </message>
    <message>
        <source>where it is taught: no data</source>
        <translation>где учат: нет данных</translation>
    </message>
    <message>
        <source>not taught at the places that answered</source>
        <translation>там, где ответили, этому не учат</translation>
    </message>
    <message>
        <source>taught in the town: {place}</source>
        <translation>учат в городе: {place}</translation>
    </message>
    <message>
        <source>taught, {town}: {place}</source>
        <translation>учат, {town}: {place}</translation>
    </message>
    <message>
        <source>was tried</source>
        <translation>была проба</translation>
    </message>
    <message>
        <source>old code, now {code}</source>
        <translation>прежний код, теперь {code}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>выключена</translation>
    </message>
    <message>
        <source>in demand by forecast</source>
        <translation>востребована по прогнозу</translation>
    </message>
    <message>
        <source>in demand</source>
        <translation>востребована</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>отложена</translation>
    </message>
    <message>
        <source>Shown: {count} of {total}</source>
        <translation>Показано {count} из {total}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} из {total}</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>По областям</translation>
    </message>
    <message>
        <source>By the alphabet</source>
        <translation>По алфавиту</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) a year</source>
        <translation>
            <numerusform>%n место в год</numerusform>
            <numerusform>%n места в год</numerusform>
            <numerusform>%n мест в год</numerusform>
        </translation>
    </message>
    <message>
        <source>does not teach it</source>
        <translation>этому не учит</translation>
    </message>
    <message>
        <source>whether it teaches this: no data</source>
        <translation>учит ли этому: нет данных</translation>
    </message>
    <message>
        <source>has a dormitory</source>
        <translation>общежитие есть</translation>
    </message>
    <message>
        <source>no dormitory</source>
        <translation>общежития нет</translation>
    </message>
    <message>
        <source>after class 9: {length}</source>
        <translation>после 9 класса: {length}</translation>
    </message>
    <message>
        <source>after class 11: {length}</source>
        <translation>после 11 класса: {length}</translation>
    </message>
    <message>
        <source>old code</source>
        <translation>прежний код</translation>
    </message>
    <message>
        <source>{year} forecast</source>
        <translation>{year} прогноз</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>в перечне</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>нет в перечне</translation>
    </message>
    <message>
        <source>Source: {source}, entered on {day}</source>
        <translation>Источник: {source}, действует с {day}</translation>
    </message>
    <message>
        <source>{source}, {day}; {confidence}</source>
        <translation>{source}, {day}; {confidence}</translation>
    </message>
    <message>
        <source>object of labour: {names}</source>
        <translation>предмет труда: {names}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>taught in the town</source>
        <translation>учат в городе</translation>
    </message>
    <message>
        <source>was tried</source>
        <translation>была проба</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>in demand in {year}</source>
        <translation>востребованы в {year}</translation>
    </message>
    <message>
        <source>demand of {year} is not set</source>
        <translation>спрос {year}: не задан</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Back to the professions</source>
        <translation>Назад к профессиям</translation>
    </message>
    <message>
        <source>More about this profession</source>
        <translation>Ещё об этой профессии</translation>
    </message>
    <message>
        <source>Into a pupil&apos;s plan…</source>
        <translation>В план ученика…</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Памятка</translation>
    </message>
    <message>
        <source>About the profession</source>
        <translation>О профессии</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Profession, programme or college</source>
        <translation>Профессия, программа или техникум</translation>
    </message>
    <message>
        <source>Find a profession</source>
        <translation>Найти профессию</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Object of labour</source>
        <translation>Предмет труда</translation>
    </message>
    <message>
        <source>After which class</source>
        <translation>После какого класса</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>ProfessionForm</name>
    <message>
        <source>A new profession</source>
        <translation>Новая профессия</translation>
    </message>
    <message>
        <source>Change the profession</source>
        <translation>Изменить профессию</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Usual way</source>
        <translation>Обычный путь</translation>
    </message>
    <message>
        <source>Object of labour</source>
        <translation>Предмет труда</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Second object</source>
        <translation>Второй предмет труда</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Several are parted by semicolons</source>
        <translation>Несколько разделяйте точкой с запятой</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What one does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Three short lines</source>
        <translation>Три коротких строки</translation>
    </message>
    <message>
        <source>Where one works</source>
        <translation>Где работать</translation>
    </message>
    <message>
        <source>Who will like it</source>
        <translation>Кому подойдёт</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Как прийти</translation>
    </message>
    <message>
        <source>Codes of programmes</source>
        <translation>Коды программ</translation>
    </message>
    <message>
        <source>For example: 23.01.09</source>
        <translation>Например: 23.01.09; 23.02.06</translation>
    </message>
    <message>
        <source>School subjects</source>
        <translation>Школьные предметы</translation>
    </message>
    <message>
        <source>What to ask a doctor</source>
        <translation>Что уточнить у врача</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Поступление</translation>
    </message>
</context>
<context>
    <name>TaughtDialog</name>
    <message>
        <source>Nothing is taught here until somebody says so: the source is kept with the answer.</source>
        <translation>Пока никто не ответил, данных нет; вместе с ответом сохраняется, кто его дал.</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Техникум</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Кто сообщил</translation>
    </message>
    <message>
        <source>For example: the admission office, by telephone</source>
        <translation>Например: приёмная комиссия, по телефону</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write who says so</source>
        <translation>Впишите, кто это сообщил</translation>
    </message>
    <message>
        <source>places</source>
        <translation>мест</translation>
    </message>
    <message>
        <source>Places a year</source>
        <translation>Мест в год</translation>
    </message>
</context>
</TS>
