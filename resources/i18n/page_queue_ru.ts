<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AppointmentsPanel</name>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Какие</translation>
    </message>
    <message>
        <source>Find a person or a topic</source>
        <translation>Найти человека или тему</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>День и время</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Состоялась</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришли</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Requests and appointments</source>
        <translation>Обращения и записи</translation>
    </message>
    <message>
        <source>No requests here</source>
        <translation>Обращений здесь нет</translation>
    </message>
    <message>
        <source>Write down who asks for a meeting: a pupil, a parent or an adult of the town.</source>
        <translation>Запишите, кто просит о встрече: ученик, родитель или взрослый житель города.</translation>
    </message>
    <message>
        <source>Write a request down</source>
        <translation>Записать обращение</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>открыть карточку</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>Put off</source>
        <translation>Отложены</translation>
    </message>
    <message>
        <source>Nobody is put off now.</source>
        <translation>Сейчас никто не отложен.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Звать снова</translation>
    </message>
    <message>
        <source>whatever the reason</source>
        <translation>по любому поводу</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>не звать совсем</translation>
    </message>
    <message>
        <source>not before {day}</source>
        <translation>не звать до {day}</translation>
    </message>
</context>
<context>
    <name>QueueColumns</name>
    <message>
        <source>Whom to call</source>
        <translation>Кого позвать</translation>
    </message>
    <message>
        <source>without a class</source>
        <translation>без класса</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Последняя беседа</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>no talk yet</source>
        <translation>ещё не было</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>В этом году</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Тьютор</translation>
    </message>
    <message>
        <source>no tutor</source>
        <translation>нет тьютора</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Видели</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дописать</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>место не указано</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>ещё не записан</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>время не назначено</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кого позвать</translation>
    </message>
    <message>
        <source>Looking whom to call</source>
        <translation>Составление очереди</translation>
    </message>
    <message>
        <source>Looking who was seen when</source>
        <translation>Чтение списка бесед</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to call, the most urgent first</source>
        <translation>
            <numerusform>позвать %n человека</numerusform>
            <numerusform>позвать %n человек, срочные первыми</numerusform>
            <numerusform>позвать %n человек, срочные первыми</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) nobody has talked to yet</source>
        <translation>
            <numerusform>ещё не видели %n человека</numerusform>
            <numerusform>ещё не видели %n человек</numerusform>
            <numerusform>ещё не видели %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) noted</source>
        <translation>
            <numerusform>отмечена %n беседа</numerusform>
            <numerusform>отмечены %n беседы</numerusform>
            <numerusform>отмечено %n бесед</numerusform>
        </translation>
    </message>
    <message>
        <source>The tutor is saved</source>
        <translation>Тьютор назначен</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) put off</source>
        <translation>
            <numerusform>отложен %n человек</numerusform>
            <numerusform>отложены %n человека</numerusform>
            <numerusform>отложено %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>Not before…</source>
        <translation>Не звать до…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кого позвать</translation>
    </message>
    <message>
        <source>Nobody has to be called now</source>
        <translation>Звать сейчас некого</translation>
    </message>
    <message>
        <source>The rules look at tests, talks, plans and requests and call by themselves.</source>
        <translation>Правила смотрят на тесты, беседы, планы и обращения и зовут сами.</translation>
    </message>
    <message>
        <source>Nobody for these rules</source>
        <translation>По этим правилам никого нет</translation>
    </message>
    <message>
        <source>write a talk</source>
        <translation>записать беседу</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>открыть карточку</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message numerus="yes">
        <source>put off: %n</source>
        <translation>
            <numerusform>отложен: %n</numerusform>
            <numerusform>отложены: %n</numerusform>
            <numerusform>отложены: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Write a request down</source>
        <translation>Записать обращение</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Who was seen when</source>
        <translation>Кого когда видели</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Записи на приём</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кого позвать</translation>
    </message>
</context>
<context>
    <name>RowDate</name>
    <message>
        <source>There is no such day, or it has not come yet</source>
        <translation>Такого дня нет, или он ещё не наступил</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of the queue</source>
        <translation>Правила очереди</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The order of the rules is the order of urgency.</source>
        <translation>Порядок правил – это порядок срочности.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>later in the year</source>
        <translation>позже в году</translation>
    </message>
    <message numerus="yes">
        <source>calls %n</source>
        <translation>
            <numerusform>зовёт %n</numerusform>
            <numerusform>зовёт %n</numerusform>
            <numerusform>зовёт %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenDayDialog</name>
    <message numerus="yes">
        <source>Talk of another day: %n person(s)</source>
        <translation>
            <numerusform>Беседа другого дня: %n человек</numerusform>
            <numerusform>Беседа другого дня: %n человека</numerusform>
            <numerusform>Беседа другого дня: %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the talk</source>
        <translation>День беседы</translation>
    </message>
    <message>
        <source>A talk without a record; what was agreed can be written later on the card.</source>
        <translation>Беседа без записи: о чём договорились, можно дописать в карточке позже.</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Поставить день</translation>
    </message>
    <message>
        <source>A day that has been</source>
        <translation>День, который уже был</translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Tutor…</source>
        <translation>Тьютор…</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Другой день…</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Не видели ни разу</translation>
    </message>
    <message>
        <source>More than 30 days</source>
        <translation>Больше 30 дней</translation>
    </message>
    <message>
        <source>More than 90 days</source>
        <translation>Больше 90 дней</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Who was seen when</source>
        <translation>Кого когда видели</translation>
    </message>
    <message>
        <source>There is nobody in the lists yet</source>
        <translation>В списках пока никого нет</translation>
    </message>
    <message>
        <source>Load a class list first.</source>
        <translation>Сначала загрузите список класса.</translation>
    </message>
    <message>
        <source>Nobody like that: everybody else was seen</source>
        <translation>Таких нет: всех остальных видели</translation>
    </message>
    <message>
        <source>seen today</source>
        <translation>видели сегодня</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>другой день</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>открыть карточку</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбраны %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message numerus="yes">
        <source>Do not call %n person(s)</source>
        <translation>
            <numerusform>Не звать %n человека</numerusform>
            <numerusform>Не звать %n человек</numerusform>
            <numerusform>Не звать %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not call: {name}</source>
        <translation>Не звать: {name}</translation>
    </message>
    <message>
        <source>whatever the reason</source>
        <translation>по любому поводу</translation>
    </message>
    <message>
        <source>For which reason</source>
        <translation>По какому поводу</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Не звать до</translation>
    </message>
    <message>
        <source>empty: not at all</source>
        <translation>пусто: не звать совсем</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>A day that is to come</source>
        <translation>День, который ещё не наступил</translation>
    </message>
</context>
<context>
    <name>TutorDialog</name>
    <message numerus="yes">
        <source>Tutor of %n person(s)</source>
        <translation>
            <numerusform>Тьютор для %n человека</numerusform>
            <numerusform>Тьютор для %n человек</numerusform>
            <numerusform>Тьютор для %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>no tutor</source>
        <translation>без тьютора</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Тьютор</translation>
    </message>
    <message>
        <source>Teachers are people of the base with this category.</source>
        <translation>Педагоги – люди из базы с такой категорией.</translation>
    </message>
    <message>
        <source>There are no teachers in the base: add a person and choose the category.</source>
        <translation>Педагогов в базе нет: добавьте человека и выберите категорию.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
</TS>
