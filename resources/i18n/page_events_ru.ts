<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AttendanceTable</name>
    <message>
        <source>Pupil</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Участие</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>a number, never counted in percent</source>
        <translation>число, в проценты не входит</translation>
    </message>
    <message>
        <source>Guests without names</source>
        <translation>Гости без ФИО</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>if it is about one; then it counts as met by those who were there</source>
        <translation>если мероприятие об одной профессии: она отметится в карточках участников</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Invited classes</source>
        <translation>Приглашённые классы</translation>
    </message>
    <message>
        <source>Give the event a title</source>
        <translation>Дайте мероприятию название</translation>
    </message>
    <message>
        <source>Day, month and year, for example 27.11.2026</source>
        <translation>День, месяц и год, например 27.11.2026</translation>
    </message>
    <message>
        <source>A number from 0 to 1000</source>
        <translation>Число от 0 до 1000</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Целое число</translation>
    </message>
    <message>
        <source>Choose one of the catalogue, or leave it empty</source>
        <translation>Выберите из каталога или оставьте пустым</translation>
    </message>
</context>
<context>
    <name>EventMarking</name>
    <message>
        <source>Everybody was there, except…</source>
        <translation>Были все, кроме…</translation>
    </message>
    <message>
        <source>Tick those who were absent</source>
        <translation>Отметьте тех, кого не было</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>не было %n человека</numerusform>
            <numerusform>не было %n человек</numerusform>
            <numerusform>не было %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance is marked</source>
        <translation>Участие отмечено</translation>
    </message>
    <message>
        <source>There is nobody else to invite</source>
        <translation>Больше приглашать некого</translation>
    </message>
    <message>
        <source>All classes of this school year are invited already.</source>
        <translation>Все классы этого учебного года уже приглашены.</translation>
    </message>
    <message>
        <source>Load a class list on the page of classes first.</source>
        <translation>Сначала загрузите список на странице «Классы».</translation>
    </message>
    <message>
        <source>Invite classes</source>
        <translation>Пригласить классы</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n класс</numerusform>
            <numerusform>%n класса</numerusform>
            <numerusform>%n классов</numerusform>
        </translation>
    </message>
    <message>
        <source>The class is invited</source>
        <translation>Класс приглашён</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Back to the month</source>
        <translation>Назад к месяцу</translation>
    </message>
    <message>
        <source>State of the event</source>
        <translation>Состояние мероприятия</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Изменить мероприятие</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <translation>Удалить мероприятие</translation>
    </message>
    <message>
        <source>Everybody except…</source>
        <translation>Все, кроме…</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Пока никто не приглашён</translation>
    </message>
    <message>
        <source>Invite a class, then tick who was there.</source>
        <translation>Пригласите класс, потом отметьте, кто был.</translation>
    </message>
    <message>
        <source>Invite a class</source>
        <translation>Пригласить класс</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>Role of the chosen pupil</source>
        <translation>Роль выбранного ученика</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>Role: {name}</source>
        <translation>Роль: {name}</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>jan</source>
        <translation>янв</translation>
    </message>
    <message>
        <source>feb</source>
        <translation>фев</translation>
    </message>
    <message>
        <source>mar</source>
        <translation>мар</translation>
    </message>
    <message>
        <source>apr</source>
        <translation>апр</translation>
    </message>
    <message>
        <source>may (short)</source>
        <translation>май</translation>
    </message>
    <message>
        <source>jun</source>
        <translation>июн</translation>
    </message>
    <message>
        <source>jul</source>
        <translation>июл</translation>
    </message>
    <message>
        <source>aug</source>
        <translation>авг</translation>
    </message>
    <message>
        <source>sep</source>
        <translation>сен</translation>
    </message>
    <message>
        <source>oct</source>
        <translation>окт</translation>
    </message>
    <message>
        <source>nov</source>
        <translation>ноя</translation>
    </message>
    <message>
        <source>dec</source>
        <translation>дек</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Январь</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Февраль</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Март</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Апрель</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Май</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Июнь</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Июль</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Август</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Сентябрь</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Октябрь</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Ноябрь</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Декабрь</translation>
    </message>
    <message>
        <source>There are no events in January</source>
        <translation>В январе мероприятий нет</translation>
    </message>
    <message>
        <source>There are no events in February</source>
        <translation>В феврале мероприятий нет</translation>
    </message>
    <message>
        <source>There are no events in March</source>
        <translation>В марте мероприятий нет</translation>
    </message>
    <message>
        <source>There are no events in April</source>
        <translation>В апреле мероприятий нет</translation>
    </message>
    <message>
        <source>There are no events in May</source>
        <translation>В мае мероприятий нет</translation>
    </message>
    <message>
        <source>There are no events in June</source>
        <translation>В июне мероприятий нет</translation>
    </message>
    <message>
        <source>There are no events in July</source>
        <translation>В июле мероприятий нет</translation>
    </message>
    <message>
        <source>There are no events in August</source>
        <translation>В августе мероприятий нет</translation>
    </message>
    <message>
        <source>There are no events in September</source>
        <translation>В сентябре мероприятий нет</translation>
    </message>
    <message>
        <source>There are no events in October</source>
        <translation>В октябре мероприятий нет</translation>
    </message>
    <message>
        <source>There are no events in November</source>
        <translation>В ноябре мероприятий нет</translation>
    </message>
    <message>
        <source>There are no events in December</source>
        <translation>В декабре мероприятий нет</translation>
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
        <source>{hours} h</source>
        <translation>{hours}&#xa0;ч</translation>
    </message>
    <message>
        <source>profession: {title}</source>
        <translation>профессия: {title}</translation>
    </message>
    <message>
        <source>{present} of {invited} people</source>
        <translation>были {present} из {invited}</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>приглашён %n человек</numerusform>
            <numerusform>приглашены %n человека</numerusform>
            <numerusform>приглашено %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody invited</source>
        <translation>никто не приглашён</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) without names</source>
        <translation>
            <numerusform>%n гость без ФИО</numerusform>
            <numerusform>%n гостя без ФИО</numerusform>
            <numerusform>%n гостей без ФИО</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не отмечен</translation>
    </message>
    <message>
        <source>was absent</source>
        <translation>не было</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>Present: {present} of {all}</source>
        <translation>Были {present} из {all}</translation>
    </message>
    <message>
        <source>{hours} h in all</source>
        <translation>всего {hours}&#xa0;ч</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>победитель</translation>
    </message>
    <message>
        <source>prize winner</source>
        <translation>призёр</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>волонтёр</translation>
    </message>
    <message>
        <source>organizer</source>
        <translation>организатор</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
</context>
<context>
    <name>EventsController</name>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>{start}/{end} school year</source>
        <translation>{start}/{end} учебный год</translation>
    </message>
    <message>
        <source>The event is recorded</source>
        <translation>Мероприятие записано</translation>
    </message>
    <message>
        <source>The event is changed</source>
        <translation>Мероприятие изменено</translation>
    </message>
    <message>
        <source>State of the event: {state}</source>
        <translation>Состояние мероприятия: {state}</translation>
    </message>
    <message>
        <source>The event is deleted</source>
        <translation>Мероприятие удалено</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>Найти мероприятие</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Записать мероприятие</translation>
    </message>
    <message>
        <source>Months of the school year</source>
        <translation>Месяцы учебного года</translation>
    </message>
    <message>
        <source>Events of the month</source>
        <translation>Мероприятия месяца</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>mark a pupil</source>
        <translation>отметить ученика</translation>
    </message>
    <message>
        <source>No such event</source>
        <translation>Таких мероприятий нет</translation>
    </message>
    <message>
        <source>Change the search or the kind.</source>
        <translation>Измените поиск или вид.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, held: {held}</source>
        <translation>{count}, прошло: {held}</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Поиск в списке</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>{month}: {held} held, {planned} planned</source>
        <translation>{month}: прошло {held}, в плане {planned}</translation>
    </message>
</context>
</TS>
