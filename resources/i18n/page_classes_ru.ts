<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AbsentCard</name>
    <message>
        <source>Make-up</source>
        <translation>Досдача</translation>
    </message>
    <message>
        <source>Missed the session</source>
        <translation>Пропустили сеанс</translation>
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
        <source>There has been no session yet</source>
        <translation>Сеансов ещё не было</translation>
    </message>
    <message>
        <source>the answers are not collected yet</source>
        <translation>ответы ещё не собраны</translation>
    </message>
    <message>
        <source>everybody has finished</source>
        <translation>прошли все</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total}</source>
        <translation>
            <numerusform>%n из {total}</numerusform>
            <numerusform>%n из {total}</numerusform>
            <numerusform>%n из {total}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassColumns</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Took the test</source>
        <translation>Прошли тест</translation>
    </message>
    <message>
        <source>Had a talk</source>
        <translation>Была беседа</translation>
    </message>
    <message>
        <source>Have a plan</source>
        <translation>Есть план</translation>
    </message>
    <message>
        <source>Were at events</source>
        <translation>Были на мероприятиях</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n ученик</numerusform>
            <numerusform>%n ученика</numerusform>
            <numerusform>%n учеников</numerusform>
        </translation>
    </message>
    <message>
        <source>no pupils</source>
        <translation>учеников нет</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>ClassesController</name>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Reading the classes</source>
        <translation>Чтение классов</translation>
    </message>
    <message>
        <source>Level of hours saved</source>
        <translation>Норма часов сохранена</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>ClassesView</name>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Test for the class</source>
        <translation>Тест для класса</translation>
    </message>
    <message>
        <source>Class sheet</source>
        <translation>Сводка класса</translation>
    </message>
    <message>
        <source>Load a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>New school year</source>
        <translation>Новый учебный год</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Move into the new year</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>open the class</source>
        <translation>открыть класс</translation>
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
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n ученик</numerusform>
            <numerusform>%n ученика</numerusform>
            <numerusform>%n учеников</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes {year}</source>
        <translation>Классы {year}</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) are still in the classes of last year</source>
        <translation>
            <numerusform>%n ученик ещё в классах прошлого года</numerusform>
            <numerusform>%n ученика ещё в классах прошлого года</numerusform>
            <numerusform>%n учеников ещё в классах прошлого года</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them into the new school year.</source>
        <translation>Переведите их на новый учебный год.</translation>
    </message>
    <message>
        <source>There are no classes yet</source>
        <translation>Классов пока нет</translation>
    </message>
    <message>
        <source>Load a class list: XLSX, XLS, ODS and CSV tables of any layout are understood.</source>
        <translation>Загрузите список класса: подойдут таблицы XLSX, XLS, ODS и CSV в любом виде.</translation>
    </message>
</context>
<context>
    <name>LeadingCard</name>
    <message>
        <source>Leading areas</source>
        <translation>Ведущие интересы</translation>
    </message>
    <message>
        <source>others</source>
        <translation>остальные</translation>
    </message>
    <message numerus="yes">
        <source>%n without leading areas</source>
        <translation>
            <numerusform>%n без выделенных интересов</numerusform>
            <numerusform>%n без выделенных интересов</numerusform>
            <numerusform>%n без выделенных интересов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has taken a test of interests yet</source>
        <translation>Тест интересов ещё никто не проходил</translation>
    </message>
</context>
<context>
    <name>MatrixColumns</name>
    <message>
        <source>Pupil</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>no interests named</source>
        <translation>интересы не названы</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>{lit} of {all} lamps</source>
        <translation>горит ламп: {lit} из {all}</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>А и Б</translation>
    </message>
    <message>
        <source>A only</source>
        <translation>только А</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>назначен</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>не окончен</translation>
    </message>
    <message>
        <source>No test</source>
        <translation>Нет теста</translation>
    </message>
    <message>
        <source>No talk</source>
        <translation>Нет беседы</translation>
    </message>
    <message>
        <source>No plans A and B</source>
        <translation>Нет планов А и Б</translation>
    </message>
    <message>
        <source>No trial</source>
        <translation>Нет пробы</translation>
    </message>
    <message>
        <source>No parents&apos; meeting</source>
        <translation>Нет собрания</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>List of pupils</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Test for the class</source>
        <translation>Тест для класса</translation>
    </message>
    <message>
        <source>Class sheet</source>
        <translation>Сводка класса</translation>
    </message>
    <message>
        <source>Pupils of the class</source>
        <translation>Ученики класса</translation>
    </message>
    <message>
        <source>There is nobody in this class</source>
        <translation>В этом классе никого нет</translation>
    </message>
    <message>
        <source>Nobody lacks this</source>
        <translation>Таких учеников нет</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>открыть карточку</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>все классы</translation>
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
<context>
    <name>StatesCard</name>
    <message>
        <source>Trajectories</source>
        <translation>Траектории</translation>
    </message>
</context>
<context>
    <name>SumsCard</name>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Hours level</source>
        <translation>Норма часов</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>Conscious choice: {conscious} of {assessed} measured</source>
        <translation>Осознанный выбор: {conscious} из {assessed} измеренных</translation>
    </message>
    <message>
        <source>{level} h a year: {done} of {total}</source>
        <translation>{level} ч за год: {done} из {total}</translation>
    </message>
</context>
</TS>
