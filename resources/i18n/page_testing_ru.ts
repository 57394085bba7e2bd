<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AudiencePicker</name>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
</context>
<context>
    <name>CollectDialog</name>
    <message>
        <source>Answers collected</source>
        <translation>Ответы собраны</translation>
    </message>
    <message>
        <source>Nothing was collected</source>
        <translation>Ничего не собрано</translation>
    </message>
    <message>
        <source>Files taken: {taken} of {total}</source>
        <translation>Принято файлов: {taken} из {total}</translation>
    </message>
    <message>
        <source>Prepare a make-up session…</source>
        <translation>Подготовить досдачу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>To the results</source>
        <translation>К результатам</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
</context>
<context>
    <name>CollectReport</name>
    <message>
        <source>Received: {received} of {expected}</source>
        <translation>Получено: {received} из {expected}</translation>
    </message>
    <message numerus="yes">
        <source>New results: %n</source>
        <translation>
            <numerusform>Новых результатов: %n</numerusform>
            <numerusform>Новых результатов: %n</numerusform>
            <numerusform>Новых результатов: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed since last time: %n</source>
        <translation>
            <numerusform>Завершены после прошлого раза: %n</numerusform>
            <numerusform>Завершены после прошлого раза: %n</numerusform>
            <numerusform>Завершены после прошлого раза: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collected before, unchanged: %n</source>
        <translation>
            <numerusform>Собраны раньше, без изменений: %n</numerusform>
            <numerusform>Собраны раньше, без изменений: %n</numerusform>
            <numerusform>Собраны раньше, без изменений: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted, can be gone on with: %n</source>
        <translation>
            <numerusform>Прерваны, можно продолжить: %n</numerusform>
            <numerusform>Прерваны, можно продолжить: %n</numerusform>
            <numerusform>Прерваны, можно продолжить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted: {names}</source>
        <translation>Прервали: {names}</translation>
    </message>
    <message>
        <source>Answered more than once, the newest result counts.</source>
        <translation>Ответы сданы несколько раз, засчитан последний результат.</translation>
    </message>
    <message>
        <source>{when}, {answers}, {file}</source>
        <translation>{when}, {answers}, {file}</translation>
    </message>
    <message>
        <source>collected before</source>
        <translation>принято раньше</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest: wrote the name by hand.</source>
        <translation>Гость: имя вписано от руки.</translation>
    </message>
    <message>
        <source>Not in the base any more.</source>
        <translation>В базе этого человека больше нет.</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>сдано</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>Did not answer: {names}</source>
        <translation>Не отвечали: {names}</translation>
    </message>
</context>
<context>
    <name>InstrumentFace</name>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message numerus="yes">
        <source>taken by %n person(s)</source>
        <translation>
            <numerusform>сдал %n человек</numerusform>
            <numerusform>сдали %n человека</numerusform>
            <numerusform>сдали %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>редакция {number}</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>Grades 8–9</source>
        <translation>8–9 классы</translation>
    </message>
    <message>
        <source>Grades 10–11</source>
        <translation>10–11 классы</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Техникум</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Взрослые</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
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
        <source>grade {grade}</source>
        <translation>{grade} класс</translation>
    </message>
    <message>
        <source>grades {first}–{last}</source>
        <translation>{first}–{last} классы</translation>
    </message>
    <message>
        <source>any grade</source>
        <translation>любой класс</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>для взрослых</translation>
    </message>
    <message>
        <source>own</source>
        <translation>своя</translation>
    </message>
    <message>
        <source>own, taken by {tested}</source>
        <translation>своя, сдали {tested}</translation>
    </message>
    <message>
        <source>taken by {tested}</source>
        <translation>сдали {tested}</translation>
    </message>
    <message>
        <source>taken by {tested} of {audience}</source>
        <translation>сдали {tested} из {audience}</translation>
    </message>
    <message>
        <source>ready to be used</source>
        <translation>готова, осталось включить</translation>
    </message>
    <message>
        <source>no right to use it</source>
        <translation>нет основания</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>есть ошибки</translation>
    </message>
    <message>
        <source>remarks to read</source>
        <translation>есть замечания</translation>
    </message>
    <message>
        <source>samples to confirm</source>
        <translation>не подтверждены примеры</translation>
    </message>
    <message>
        <source>a sheet to compare</source>
        <translation>нужна сверка</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверена</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>не назначена</translation>
    </message>
</context>
<context>
    <name>InstrumentGrid</name>
    <message>
        <source>Instruments</source>
        <translation>Методики</translation>
    </message>
</context>
<context>
    <name>InstrumentTile</name>
    <message>
        <source>More about {title}</source>
        <translation>Ещё о методике «{title}»</translation>
    </message>
    <message>
        <source>About the instrument</source>
        <translation>О методике</translation>
    </message>
    <message>
        <source>Assign to a class</source>
        <translation>Назначить классу</translation>
    </message>
    <message>
        <source>Results of a class</source>
        <translation>Результаты класса</translation>
    </message>
    <message>
        <source>Quality of the measurement</source>
        <translation>Качество измерения</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Дополнить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>MakeUpDialog</name>
    <message>
        <source>Make-up session</source>
        <translation>Досдача</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>Другой ПИН-код</translation>
    </message>
    <message>
        <source>Who has not finished</source>
        <translation>Кто не сдал</translation>
    </message>
    <message>
        <source>PIN of the session</source>
        <translation>ПИН-код сеанса</translation>
    </message>
    <message>
        <source>Save a session file…</source>
        <translation>Сохранить файл сеанса…</translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation>Начать на этом компьютере</translation>
    </message>
    <message>
        <source>At least four digits or letters</source>
        <translation>Не меньше четырёх цифр или букв</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Новый сеанс</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>Другой ПИН-код</translation>
    </message>
    <message>
        <source>Save a session file…</source>
        <translation>Сохранить файл сеанса…</translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation>Начать на этом компьютере</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Opens the session file and closes the screen of the test. Tell it to teachers only.</source>
        <translation>Открывает файл сеанса и закрывает экран теста. Сообщите его только учителям.</translation>
    </message>
    <message>
        <source>PIN of the session</source>
        <translation>ПИН-код сеанса</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>A file holds names and questions, no keys and no results. Take it to other computers and collect it here afterwards.</source>
        <translation>В файле только имена и вопросы: ни ключей, ни результатов в нём нет. Перенесите его на другие компьютеры, а потом соберите ответы здесь.</translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>Весь класс</translation>
    </message>
    <message>
        <source>At least four digits or letters</source>
        <translation>Не меньше четырёх цифр или букв</translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <source>Print and type in paper sheets…</source>
        <translation>Напечатать и ввести бланки…</translation>
    </message>
    <message>
        <source>Load from a workbook…</source>
        <translation>Загрузить из таблицы…</translation>
    </message>
    <message>
        <source>Save an empty workbook…</source>
        <translation>Скачать пустой бланк таблицы…</translation>
    </message>
    <message>
        <source>Answers from paper…</source>
        <translation>Ответы с бумаги…</translation>
    </message>
    <message>
        <source>Quality of the measurement</source>
        <translation>Качество измерения</translation>
    </message>
</context>
<context>
    <name>PickPersonColumns</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>без класса</translation>
    </message>
</context>
<context>
    <name>PickPersonDialog</name>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
</context>
<context>
    <name>PreparedDialog</name>
    <message>
        <source>The session is ready</source>
        <translation>Сеанс готов</translation>
    </message>
    <message>
        <source>PIN of the session</source>
        <translation>ПИН-код сеанса</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>ПИН-код {pin}</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Файл: {path}</translation>
    </message>
    <message>
        <source>Open it on the other computer with this program, then collect it here.</source>
        <translation>Откройте его этой программой на другом компьютере, потом соберите ответы здесь.</translation>
    </message>
    <message>
        <source>Codes of pupils without a birth date</source>
        <translation>Коды учеников без даты рождения</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
</context>
<context>
    <name>ResultColumns</name>
    <message>
        <source>Pupil</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Ведущие</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не сдавали</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>назначен</translation>
    </message>
    <message>
        <source>answers now</source>
        <translation>отвечает</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>released</source>
        <translation>выдано</translation>
    </message>
    <message>
        <source>held: answers are missing</source>
        <translation>задержан: не хватает ответов</translation>
    </message>
    <message>
        <source>weakly expressed</source>
        <translation>слабо выражен</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>Results of the class</source>
        <translation>Результаты класса</translation>
    </message>
    <message>
        <source>There are no pupils in this class</source>
        <translation>В этом классе нет учеников</translation>
    </message>
    <message>
        <source>Load a class list on the page of classes.</source>
        <translation>Загрузите список на странице «Классы».</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не нашлось</translation>
    </message>
    <message>
        <source>Change the filter or the search.</source>
        <translation>Измените фильтр или поиск.</translation>
    </message>
    <message>
        <source>open the result</source>
        <translation>открыть результат</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>Assigned</source>
        <translation>Назначен</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Waits for files</source>
        <translation>Ждёт файлов</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Not everybody yet</source>
        <translation>Нужна досдача</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Check and release</source>
        <translation>Проверить и выдать</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Class and instrument</source>
        <translation>Класс и методика</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Сдали</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>без класса</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>файл {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) have not finished</source>
        <translation>
            <numerusform>не закончил %n ученик</numerusform>
            <numerusform>не закончили %n ученика</numerusform>
            <numerusform>не закончили %n учеников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRunner</name>
    <message>
        <source>Save the session file</source>
        <translation>Сохранить файл сеанса</translation>
    </message>
    <message>
        <source>Session files ({pattern})</source>
        <translation>Файлы сеансов ({pattern})</translation>
    </message>
    <message>
        <source>Files with answers</source>
        <translation>Файлы с ответами</translation>
    </message>
    <message>
        <source>Collecting answers</source>
        <translation>Сбор ответов</translation>
    </message>
    <message>
        <source>Preparing the session</source>
        <translation>Подготовка сеанса</translation>
    </message>
</context>
<context>
    <name>SessionsPanel</name>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>There has been no session yet</source>
        <translation>Ещё не было ни одного сеанса</translation>
    </message>
    <message>
        <source>A session gives a class an instrument: on this computer or as a file for others.</source>
        <translation>В сеансе класс проходит методику: на этом компьютере или по файлу на других.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новый сеанс</translation>
    </message>
    <message>
        <source>No such session</source>
        <translation>Таких сеансов нет</translation>
    </message>
    <message>
        <source>Change the filter or the search.</source>
        <translation>Измените фильтр или поиск.</translation>
    </message>
    <message>
        <source>results</source>
        <translation>результаты</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>action of the row</source>
        <translation>действие строки</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Who is {name}?</source>
        <translation>Кто это: {name}?</translation>
    </message>
    <message>
        <source>Taken in as {name}.</source>
        <translation>Ответы приняты: {name}.</translation>
    </message>
    <message>
        <source>It is {name}. Collect the file once more to take the answers in.</source>
        <translation>Это {name}. Соберите файл ещё раз, чтобы принять ответы.</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>Приём ответов</translation>
    </message>
    <message>
        <source>Not needed: the answers stay in the file.</source>
        <translation>Не нужно: ответы останутся в файле.</translation>
    </message>
    <message>
        <source>Settling the guest</source>
        <translation>Запись решения о госте</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>No instrument has such a name</source>
        <translation>Методики с таким названием нет</translation>
    </message>
</context>
<context>
    <name>StrangerCard</name>
    <message>
        <source>Choose a person…</source>
        <translation>Выбрать человека…</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Choose a person for {name}</source>
        <translation>Выбрать человека: {name}</translation>
    </message>
    <message>
        <source>{name}: not needed</source>
        <translation>{name}: не нужно</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Это {name}</translation>
    </message>
</context>
<context>
    <name>TestingController</name>
    <message>
        <source>Testing</source>
        <translation>Тестирование</translation>
    </message>
    <message>
        <source>Save an empty workbook</source>
        <translation>Куда сохранить пустой бланк</translation>
    </message>
    <message>
        <source>Blank instrument.xlsx</source>
        <translation>Бланк методики.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Таблицы Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The empty workbook is saved: {name}</source>
        <translation>Пустой бланк сохранён: {name}</translation>
    </message>
    <message>
        <source>Saving the empty workbook</source>
        <translation>Сохраняем пустой бланк</translation>
    </message>
    <message>
        <source>There are no classes yet</source>
        <translation>Классов пока нет</translation>
    </message>
    <message>
        <source>Load a class list on the page of classes, then start a session.</source>
        <translation>Загрузите список на странице «Классы», потом начните сеанс.</translation>
    </message>
</context>
<context>
    <name>TestingView</name>
    <message>
        <source>Whole class</source>
        <translation>Подробно о классе</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Instrument, class or pupil</source>
        <translation>Методика, класс…</translation>
    </message>
    <message>
        <source>Own instrument</source>
        <translation>Своя методика</translation>
    </message>
    <message>
        <source>Collect answers…</source>
        <translation>Собрать ответы…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новый сеанс</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Results of a class</source>
        <translation>Результаты класса</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
</context>
</TS>
