<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Admission</name>
    <message>
        <source>There is no application yet: press Enter and write where</source>
        <translation>Заявления ещё нет: нажмите Enter и впишите, куда</translation>
    </message>
    <message>
        <source>Nothing was written before</source>
        <translation>До этого ничего не вписано</translation>
    </message>
    <message>
        <source>There is no place in the plan</source>
        <translation>В плане не указано место</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записано</translation>
    </message>
</context>
<context>
    <name>AdmissionTab</name>
    <message>
        <source>Admission of the year</source>
        <translation>Год поступления</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Applications of the class</source>
        <translation>Заявления класса</translation>
    </message>
    <message>
        <source>write down</source>
        <translation>вписать</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>как выше</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>по плану</translation>
    </message>
    <message>
        <source>There are no classes in that school year</source>
        <translation>В этом учебном году нет классов</translation>
    </message>
    <message>
        <source>Choose another year.</source>
        <translation>Выберите другой год.</translation>
    </message>
    <message>
        <source>admission of {year}</source>
        <translation>поступление {year} года</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message>
        <source>Without an application: {count}</source>
        <translation>Без заявления: {count}</translation>
    </message>
</context>
<context>
    <name>CallsTab</name>
    <message>
        <source>Name or class</source>
        <translation>Имя или класс</translation>
    </message>
    <message>
        <source>Find somebody to call</source>
        <translation>Найти, кому позвонить</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому позвонить</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не найдено</translation>
    </message>
    <message>
        <source>Change the filters or the search.</source>
        <translation>Измените фильтры или поиск.</translation>
    </message>
    <message>
        <source>result of the call</source>
        <translation>результат звонка</translation>
    </message>
    <message>
        <source>what is known</source>
        <translation>что известно</translation>
    </message>
    <message>
        <source>Nobody has to be called</source>
        <translation>Звонить некому</translation>
    </message>
    <message>
        <source>Everybody who left one or two years ago has a fresh status.</source>
        <translation>У всех, кто выпустился год или два назад, есть свежий статус.</translation>
    </message>
</context>
<context>
    <name>EntryStrip</name>
    <message>
        <source>Where</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Where the pupil applies</source>
        <translation>Куда поступает ученик</translation>
    </message>
    <message>
        <source>Programme: code or name</source>
        <translation>Программа: код или название</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Choose a pupil</source>
        <translation>Выберите ученика</translation>
    </message>
</context>
<context>
    <name>FollowUpColumns</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ответ есть</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>телефона нет</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Что было известно</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>План А</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>не записано</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no application</source>
        <translation>нет заявления</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Человек</translation>
    </message>
</context>
<context>
    <name>FollowUpTotals</name>
    <message>
        <source>no class</source>
        <translation>без класса</translation>
    </message>
</context>
<context>
    <name>FollowUpView</name>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>Load a list…</source>
        <translation>Загрузить список…</translation>
    </message>
    <message>
        <source>Hand-over sheets…</source>
        <translation>Листы передачи…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>Leavers</source>
        <translation>Выпускники</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому позвонить</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>All leavers</source>
        <translation>Все выпуски</translation>
    </message>
    <message>
        <source>Students of a college</source>
        <translation>Студенты СПО</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>без класса</translation>
    </message>
    <message>
        <source>studies with us</source>
        <translation>учится у нас</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>by the lists of the school</source>
        <translation>по спискам школы</translation>
    </message>
    <message>
        <source>by our own lists</source>
        <translation>по нашим спискам</translation>
    </message>
    <message>
        <source>with us</source>
        <translation>У нас</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>Там же</translation>
    </message>
    <message>
        <source>after leaving</source>
        <translation>после выпуска</translation>
    </message>
    <message>
        <source>1 year passed</source>
        <translation>прошёл 1 год</translation>
    </message>
    <message>
        <source>2 years passed</source>
        <translation>прошло 2 года</translation>
    </message>
    <message>
        <source>nobody has called</source>
        <translation>не звонили</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowupController</name>
    <message>
        <source>After school</source>
        <translation>После школы</translation>
    </message>
    <message>
        <source>Reading the leavers</source>
        <translation>Читаем список выпускников</translation>
    </message>
    <message>
        <source>Reckoning the figures</source>
        <translation>Считаем итоги</translation>
    </message>
    <message>
        <source>Choose a person in the list first</source>
        <translation>Сначала выберите человека в списке</translation>
    </message>
    <message>
        <source>There is nobody in the list</source>
        <translation>В списке никого нет</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A list of the enrolled</source>
        <translation>Список зачисленных</translation>
    </message>
    <message>
        <source>Admission of</source>
        <translation>Год поступления</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Place, where the list names none</source>
        <translation>Учебное заведение, если в списке его нет</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Что записать</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>будет записано</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не записывать</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Это {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written</source>
        <translation>
            <numerusform>Будет записана %n строка</numerusform>
            <numerusform>Будет записано %n строки</numerusform>
            <numerusform>Будет записано %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>A list of the enrolled or of statuses</source>
        <translation>Список зачисленных или статусов</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv *.ods)</source>
        <translation>Таблицы (*.xlsx *.xls *.csv *.ods)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Читаем список</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Записываем список</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) written</source>
        <translation>
            <numerusform>Записано %n зачисление</numerusform>
            <numerusform>Записано %n зачисления</numerusform>
            <numerusform>Записано %n зачислений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n статус</numerusform>
            <numerusform>%n статуса</numerusform>
            <numerusform>%n статусов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaversTab</name>
    <message>
        <source>Find a leaver</source>
        <translation>Найти выпускника</translation>
    </message>
    <message>
        <source>Name or place</source>
        <translation>Имя или место</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>Year of leaving</source>
        <translation>Год выпуска</translation>
    </message>
    <message>
        <source>What was finished</source>
        <translation>Что окончил</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Все статусы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Выпускники</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не найдено</translation>
    </message>
    <message>
        <source>Change the filters or the search.</source>
        <translation>Измените фильтры или поиск.</translation>
    </message>
    <message>
        <source>what is known</source>
        <translation>что известно</translation>
    </message>
    <message>
        <source>write a status</source>
        <translation>записать статус</translation>
    </message>
    <message>
        <source>No school has told of its leavers yet</source>
        <translation>Школы ещё не сообщили о выпускниках</translation>
    </message>
    <message>
        <source>They come with packages of personal data, for those who agreed to it.</source>
        <translation>Сведения приходят в пакетах «Персональные данные по согласию» – о тех, кто согласился.</translation>
    </message>
    <message>
        <source>Nobody has left yet</source>
        <translation>Выпускников ещё нет</translation>
    </message>
    <message>
        <source>Who has finished grade 9, grade 11 or a college, or has left, appears here by itself.</source>
        <translation>Кто окончил 9 или 11 класс, техникум или выбыл, появится здесь сам.</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Почему здесь</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TotalsTab</name>
    <message>
        <source>Year of leaving</source>
        <translation>Год выпуска</translation>
    </message>
    <message>
        <source>Grades 9 and 11</source>
        <translation>9 и 11 классы вместе</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where they went</source>
        <translation>Где они теперь</translation>
    </message>
    <message>
        <source>people</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Nobody has left yet</source>
        <translation>Выпускников ещё нет</translation>
    </message>
    <message>
        <source>Figures appear when a class has finished grade 9, grade 11 or a college.</source>
        <translation>Итоги появятся, когда класс окончит 9 или 11 класс или группа закончит техникум.</translation>
    </message>
    <message numerus="yes">
        <source>%n leaver(s)</source>
        <translation>
            <numerusform>%n выпускник</numerusform>
            <numerusform>%n выпускника</numerusform>
            <numerusform>%n выпускников</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown: {count}</source>
        <translation>неизвестно: {count}</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Hand-over sheets</source>
        <translation>Листы передачи</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Техникум</translation>
    </message>
    <message>
        <source>Employment centre</source>
        <translation>Центр занятости</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>As it is printed; may stay empty</source>
        <translation>Как напечатать; можно не заполнять</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Название</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be handed over</source>
        <translation>
            <numerusform>Передаётся %n человек</numerusform>
            <numerusform>Передаётся %n человека</numerusform>
            <numerusform>Передаётся %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Collect the consents first: the purpose is the transfer to the college.</source>
        <translation>Сначала соберите согласия: цель «передача техникуму».</translation>
    </message>
    <message>
        <source>Nobody can be handed over</source>
        <translation>Передать пока некого</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Table XLSX…</source>
        <translation>Таблица XLSX…</translation>
    </message>
    <message>
        <source>Sheets PDF…</source>
        <translation>Листы PDF…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not handed over without consent: {count}</source>
        <translation>Без согласия не передаётся: {count}</translation>
    </message>
</context>
<context>
    <name>Transferring</name>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>hand-over.xlsx</source>
        <translation>передача.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Making the hand-over sheets</source>
        <translation>Готовим листы передачи</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Сохранить листы</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the table</source>
        <translation>Сохраняем таблицу</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
</TS>
