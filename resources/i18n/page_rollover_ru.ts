<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>CheckPanel</name>
    <message>
        <source>Open classes</source>
        <translation>Открыть классы</translation>
    </message>
    <message>
        <source>Open pupils</source>
        <translation>Открыть учеников</translation>
    </message>
    <message>
        <source>Undo the rollover</source>
        <translation>Отменить перевод</translation>
    </message>
    <message>
        <source>Who is not moved</source>
        <translation>Кто не переведён</translation>
    </message>
    <message>
        <source>Everybody is moved</source>
        <translation>Переведены все</translation>
    </message>
    <message>
        <source>Who is not moved, and why</source>
        <translation>Кто не переведён и почему</translation>
    </message>
    <message>
        <source>A backup is made first; the whole rollover is one step that can be undone</source>
        <translation>Сначала делается резервная копия; весь перевод – одно действие, его можно отменить</translation>
    </message>
    <message>
        <source>Old classes end on the day before {day}, new ones begin on that day.</source>
        <translation>Прежние классы заканчиваются накануне {day}, новые начинаются в этот день.</translation>
    </message>
    <message>
        <source>Backup: {name}</source>
        <translation>Резервная копия: {name}</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>The whole class</source>
        <translation>Весь класс</translation>
    </message>
    <message>
        <source>Into which class</source>
        <translation>В какой класс</translation>
    </message>
    <message>
        <source>People of the class</source>
        <translation>Люди класса</translation>
    </message>
    <message>
        <source>For those chosen in the list</source>
        <translation>Для выбранных в списке</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>As the class</source>
        <translation>Как весь класс</translation>
    </message>
    <message>
        <source>To another class…</source>
        <translation>В другой класс…</translation>
    </message>
    <message>
        <source>Not the name of a class</source>
        <translation>Это не название класса</translation>
    </message>
</context>
<context>
    <name>RolloverCheck</name>
    <message numerus="yes">
        <source>%n person(s) moved</source>
        <translation>
            <numerusform>Переведён %n человек</numerusform>
            <numerusform>Переведены %n человека</numerusform>
            <numerusform>Переведены %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>go up</source>
        <translation>переведены</translation>
    </message>
    <message>
        <source>stay another year</source>
        <translation>оставлены</translation>
    </message>
    <message>
        <source>have finished</source>
        <translation>выпускники</translation>
    </message>
    <message>
        <source>have left</source>
        <translation>выбыли</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>не переведены</translation>
    </message>
</context>
<context>
    <name>RolloverColumns</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с классом</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Исключения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Why not moved</source>
        <translation>Почему не переведён</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolloverController</name>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>New school year</source>
        <translation>Новый учебный год</translation>
    </message>
    <message>
        <source>Reading the classes</source>
        <translation>Читаем классы</translation>
    </message>
    <message>
        <source>Which class do they go to?</source>
        <translation>В какой класс перевести?</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Moving everybody into the new school year</source>
        <translation>Переводим на новый учебный год</translation>
    </message>
    <message>
        <source>The rollover is written</source>
        <translation>Перевод записан</translation>
    </message>
    <message>
        <source>Undoing the rollover</source>
        <translation>Отменяем перевод</translation>
    </message>
    <message>
        <source>The rollover is undone</source>
        <translation>Перевод отменён</translation>
    </message>
</context>
<context>
    <name>RolloverView</name>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>New school year</source>
        <translation>Новый учебный год</translation>
    </message>
    <message>
        <source>Classes of the old year</source>
        <translation>Классы прошлого года</translation>
    </message>
    <message>
        <source>There is nobody to move</source>
        <translation>Переводить некого</translation>
    </message>
    <message>
        <source>Everybody is in a class of this school year already.</source>
        <translation>Все уже в классах этого учебного года.</translation>
    </message>
    <message>
        <source>Open classes</source>
        <translation>Открыть классы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Into the school year {year}</source>
        <translation>Перевод на {year} учебный год</translation>
    </message>
    <message>
        <source>Everything is written.</source>
        <translation>Всё записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n класс</numerusform>
            <numerusform>%n класса</numerusform>
            <numerusform>%n классов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the new year.</source>
        <translation>
            <numerusform>Уже в новом году: %n.</numerusform>
            <numerusform>Уже в новом году: %n.</numerusform>
            <numerusform>Уже в новом году: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written until the last step.</source>
        <translation>До последнего шага ничего не записывается.</translation>
    </message>
    <message numerus="yes">
        <source>Not decided yet: %n person(s)</source>
        <translation>
            <numerusform>Ещё не решено: %n человек</numerusform>
            <numerusform>Ещё не решено: %n человека</numerusform>
            <numerusform>Ещё не решено: %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n person(s)</source>
        <translation>
            <numerusform>Перевести %n человека</numerusform>
            <numerusform>Перевести %n человека</numerusform>
            <numerusform>Перевести %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be done from {day} on</source>
        <translation>Записать можно с {day}</translation>
    </message>
    <message>
        <source>Nobody can be moved yet: decide about the classes</source>
        <translation>Пока переводить некого: решите, что с классами</translation>
    </message>
</context>
<context>
    <name>RolloverWords</name>
    <message>
        <source>to which class?</source>
        <translation>в какой класс?</translation>
    </message>
    <message>
        <source>to {group}</source>
        <translation>в {group}</translation>
    </message>
    <message>
        <source>goes up</source>
        <translation>переходит дальше</translation>
    </message>
    <message>
        <source>stays another year</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>has finished</source>
        <translation>выпуск</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>выбыл</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>Goes up</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Goes to {group}</source>
        <translation>Перевести в {group}</translation>
    </message>
    <message>
        <source>Has finished</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Stays another year</source>
        <translation>Оставить на второй год</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Выбыл</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>enrolled: {place}</source>
        <translation>зачислен: {place}</translation>
    </message>
    <message>
        <source>plan: {place}</source>
        <translation>план: {place}</translation>
    </message>
</context>
</TS>
