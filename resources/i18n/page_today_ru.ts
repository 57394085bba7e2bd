<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message>
        <source>done: {done} of {all}</source>
        <translation>сделано: {done} из {all}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
</context>
<context>
    <name>CountersRow</name>
    <message>
        <source>to call</source>
        <translation>позвать</translation>
    </message>
    <message>
        <source>meetings today</source>
        <translation>приём сегодня</translation>
    </message>
    <message>
        <source>steps overdue</source>
        <translation>просрочены шаги</translation>
    </message>
    <message>
        <source>not given out</source>
        <translation>ждут выдачи</translation>
    </message>
    <message>
        <source>drafts of talks</source>
        <translation>черновики</translation>
    </message>
</context>
<context>
    <name>DataState</name>
    <message>
        <source>Make a backup</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервной копии ещё нет.</translation>
    </message>
    <message>
        <source>Backup: {moment}.</source>
        <translation>Резервная копия: {moment}.</translation>
    </message>
    <message>
        <source>The data is safe</source>
        <translation>Данные в порядке</translation>
    </message>
    <message>
        <source>A backup is needed</source>
        <translation>Нужна резервная копия</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Все мероприятия</translation>
    </message>
    <message>
        <source>Events of this week</source>
        <translation>Мероприятия этой недели</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Ближайшие мероприятия</translation>
    </message>
    <message>
        <source>No events are planned yet.</source>
        <translation>Мероприятия пока не запланированы.</translation>
    </message>
    <message>
        <source>Events on {day}</source>
        <translation>Мероприятия, {day}</translation>
    </message>
    <message>
        <source>There are no events on this day.</source>
        <translation>В этот день мероприятий нет.</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Открыть: {title}</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>цель достигнута</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>из {target}</translation>
    </message>
</context>
<context>
    <name>FirstRound</name>
    <message>
        <source>Load the list of a class</source>
        <translation>Загрузите список класса</translation>
    </message>
    <message>
        <source>A table of any layout: XLSX, XLS, ODS or CSV</source>
        <translation>Таблица в любом виде: XLSX, XLS, ODS или CSV</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Run a test</source>
        <translation>Проведите тест</translation>
    </message>
    <message>
        <source>The class answers on this computer, one pupil after the other</source>
        <translation>Класс отвечает на этом компьютере, ученики друг за другом</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Record a talk</source>
        <translation>Запишите беседу</translation>
    </message>
    <message>
        <source>What you agreed on and the next step, on the card of a pupil</source>
        <translation>О чём договорились и следующий шаг, в карточке ученика</translation>
    </message>
    <message>
        <source>Choose a pupil</source>
        <translation>Выбрать ученика</translation>
    </message>
    <message>
        <source>Print the career map</source>
        <translation>Распечатайте карту</translation>
    </message>
    <message>
        <source>One page for the pupil, two for you</source>
        <translation>Одна страница ученику, две вам</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Hand over to the coordinator</source>
        <translation>Передайте данные координатору</translation>
    </message>
    <message>
        <source>A signed and encrypted file, with names only by consent</source>
        <translation>Подписанный и зашифрованный файл, имена только по согласию</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <source>Name the organisations you expect</source>
        <translation>Назовите организации, от которых ждёте данные</translation>
    </message>
    <message>
        <source>The board then shows who has not sent anything yet</source>
        <translation>На доске будет видно, кто ещё ничего не прислал</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Назвать</translation>
    </message>
    <message>
        <source>Give the schools your key</source>
        <translation>Раздайте школам свой ключ</translation>
    </message>
    <message>
        <source>One file for all of them; compare the fingerprint by phone</source>
        <translation>Один файл на всех; отпечаток сверьте по телефону</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Показать ключ</translation>
    </message>
    <message>
        <source>Take the first file in</source>
        <translation>Примите первый файл</translation>
    </message>
    <message>
        <source>You see what it would change before anything is written</source>
        <translation>До записи вы увидите, что изменится</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
</context>
<context>
    <name>MeetingsCard</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All appointments</source>
        <translation>Все записи на приём</translation>
    </message>
    <message>
        <source>Next appointments</source>
        <translation>Ближайшие встречи</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Открыть: {title}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>no consent to the hand-over</source>
        <translation>нет согласия на передачу</translation>
    </message>
    <message>
        <source>no test this year</source>
        <translation>нет теста в этом году</translation>
    </message>
    <message>
        <source>without a class</source>
        <translation>без класса</translation>
    </message>
    <message>
        <source>events without marks</source>
        <translation>мероприятия без отметок</translation>
    </message>
    <message>
        <source>results not given out</source>
        <translation>не выданы результаты</translation>
    </message>
    <message>
        <source>Missing for the report</source>
        <translation>Чего не хватает к отчёту</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё на месте.</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Показать: {what}</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>The whole queue</source>
        <translation>Вся очередь</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кого позвать</translation>
    </message>
    <message>
        <source>Nobody has to be called now.</source>
        <translation>Звать сейчас некого.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>SchoolDay</name>
    <message>
        <source>Reading the day</source>
        <translation>Чтение дня</translation>
    </message>
    <message>
        <source>Handed over to the coordinator: {day}.</source>
        <translation>Передано координатору: {day}.</translation>
    </message>
    <message>
        <source>Nothing has been handed over to the coordinator yet.</source>
        <translation>Координатору пока ничего не передано.</translation>
    </message>
    <message>
        <source>Welcome. The base is empty: begin with a list.</source>
        <translation>Добро пожаловать! База пока пуста: начните со списка класса.</translation>
    </message>
</context>
<context>
    <name>SchoolDayView</name>
    <message>
        <source>Run a test</source>
        <translation>Провести тест</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Записать мероприятие</translation>
    </message>
    <message>
        <source>The first round</source>
        <translation>Первый круг</translation>
    </message>
    <message>
        <source>Five steps from an empty base to the coordinator. They can be taken on different days.</source>
        <translation>Пять шагов от пустой базы до передачи координатору. Их можно пройти в разные дни.</translation>
    </message>
    <message>
        <source>Figures of the school</source>
        <translation>Показатели школы</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Tasks</source>
        <translation>Дела на сегодня</translation>
    </message>
    <message>
        <source>Nothing waits today</source>
        <translation>Дел на сегодня нет</translation>
    </message>
    <message>
        <source>Sessions, results, talks and events that need you appear here by themselves.</source>
        <translation>Сеансы, результаты, беседы и мероприятия, которым нужны вы, появятся здесь сами.</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Запланировать мероприятие</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>всего %n</numerusform>
            <numerusform>всего %n</numerusform>
            <numerusform>всего %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayBackup</name>
    <message>
        <source>The backup is made and checked</source>
        <translation>Резервная копия сделана и проверена</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Делаем резервную копию</translation>
    </message>
</context>
<context>
    <name>TodayController</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>TodayTasks</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n приглашён</numerusform>
            <numerusform>%n приглашены</numerusform>
            <numerusform>%n приглашены</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark who was there: {title}</source>
        <translation>Отметьте участников: {title}</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>ответили {done} из {all}</translation>
    </message>
    <message>
        <source>Collect the answers: {group}, {title}</source>
        <translation>Соберите ответы: {group}, «{title}»</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Testing of {group}, {title}</source>
        <translation>Тестирование {group}, «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) are to answer</source>
        <translation>
            <numerusform>ответить должен %n ученик</numerusform>
            <numerusform>ответить должны %n ученика</numerusform>
            <numerusform>ответить должны %n учеников</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Not everybody has answered: {group}, {title}</source>
        <translation>Ответили не все: {group}, «{title}»</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Check and give out results: {group}</source>
        <translation>Проверьте и выдайте результаты: {group}</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>A talk is needed: {name}</source>
        <translation>Нужна беседа: {name}</translation>
    </message>
    <message>
        <source>the test is taken, no goal is chosen</source>
        <translation>тест пройден, цель не выбрана</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>A talk is needed: {count}</source>
        <translation>Нужна беседа: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are still in the classes of last year</source>
        <translation>
            <numerusform>%n человек ещё в классах прошлого года</numerusform>
            <numerusform>%n человека ещё в классах прошлого года</numerusform>
            <numerusform>%n человек ещё в классах прошлого года</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the plan first; the whole rollover can be undone</source>
        <translation>Сначала посмотрите план; весь перевод можно отменить</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Appointment: {name}</source>
        <translation>Приём: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Destroy the records of %n person(s)</source>
        <translation>
            <numerusform>Уничтожить записи %n человека</numerusform>
            <numerusform>Уничтожить записи %n человек</numerusform>
            <numerusform>Уничтожить записи %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>the consent is taken back, the last day is {day}</source>
        <translation>согласие отозвано, последний день – {day}</translation>
    </message>
    <message>
        <source>was due on {day}</source>
        <translation>срок был {day}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message>
        <source>Have not taken a test: {count}</source>
        <translation>Тест не пройден: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>пн</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>вт</translation>
    </message>
    <message>
        <source>We</source>
        <translation>ср</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>чт</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>сб</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>вс</translation>
    </message>
    <message>
        <source>Today, {weekday} {day}</source>
        <translation>Сегодня, {weekday} {day}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>сегодня в {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>вчера в {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} в {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait.</source>
        <translation>
            <numerusform>%n дело на сегодня.</numerusform>
            <numerusform>%n дела на сегодня.</numerusform>
            <numerusform>%n дел на сегодня.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Дел на сегодня нет.</translation>
    </message>
    <message>
        <source>Today: {title}.</source>
        <translation>Сегодня: {title}.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) today.</source>
        <translation>
            <numerusform>Сегодня %n мероприятие.</numerusform>
            <numerusform>Сегодня %n мероприятия.</numerusform>
            <numerusform>Сегодня %n мероприятий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next event on {day}: {title}.</source>
        <translation>Ближайшее мероприятие {day}: {title}.</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>мероприятий нет</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n приглашён</numerusform>
            <numerusform>%n приглашены</numerusform>
            <numerusform>%n приглашены</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TownDay</name>
    <message>
        <source>Reading the day</source>
        <translation>Чтение дня</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) still expected.</source>
        <translation>
            <numerusform>Ждём данные ещё от %n организации.</numerusform>
            <numerusform>Ждём данные ещё от %n организаций.</numerusform>
            <numerusform>Ждём данные ещё от %n организаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has handed over.</source>
        <translation>Данные передали все.</translation>
    </message>
    <message>
        <source>Welcome. The base is empty.</source>
        <translation>Добро пожаловать! База пока пуста.</translation>
    </message>
</context>
<context>
    <name>TownDayView</name>
    <message>
        <source>Key for schools</source>
        <translation>Ключ для школ</translation>
    </message>
    <message>
        <source>Take a file in</source>
        <translation>Принять файл</translation>
    </message>
    <message>
        <source>The first round</source>
        <translation>Первый круг</translation>
    </message>
    <message>
        <source>Three steps, and the figures of the municipality appear by themselves.</source>
        <translation>Три шага, и показатели муниципалитета посчитаются сами.</translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation>Открыть обмен</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Organisations that handed over</source>
        <translation>Организации, передавшие данные</translation>
    </message>
    <message>
        <source>Last packages</source>
        <translation>Последние пакеты</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>Ждём данные</translation>
    </message>
    <message>
        <source>Figures of the municipality</source>
        <translation>Показатели муниципалитета</translation>
    </message>
    <message>
        <source>{received} of {count}</source>
        <translation>{received} из {count}</translation>
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
        <source>have handed over their data this year</source>
        <translation>передали данные в этом году</translation>
    </message>
    <message>
        <source>new: {new}, changed: {changed}</source>
        <translation>новых: {new}, изменено: {changed}</translation>
    </message>
</context>
<context>
    <name>TrajectoriesCard</name>
    <message>
        <source>Trajectories, grades 8–11</source>
        <translation>Траектории 8–11 классов</translation>
    </message>
    <message>
        <source>Trajectories of grades 8 to 11</source>
        <translation>Траектории 8–11 классов</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n ученик</numerusform>
            <numerusform>%n ученика</numerusform>
            <numerusform>%n учеников</numerusform>
        </translation>
    </message>
</context>
</TS>
