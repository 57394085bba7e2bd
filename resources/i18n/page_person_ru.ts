<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>HoursCard</name>
    <message>
        <source>Hours of the year</source>
        <translation>Часы за год</translation>
    </message>
    <message>
        <source>of trials: {hours} h</source>
        <translation>на пробах: {hours} ч</translation>
    </message>
    <message>
        <source>still {hours} h to go</source>
        <translation>осталось {hours} ч</translation>
    </message>
    <message>
        <source>the level is reached</source>
        <translation>норма выполнена</translation>
    </message>
</context>
<context>
    <name>HoursMeter</name>
    <message>
        <source>Hours of the year</source>
        <translation>Часы за год</translation>
    </message>
    <message>
        <source>Hours of this school year</source>
        <translation>Часы этого учебного года</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <source>basic level, 40 h</source>
        <translation>базовый уровень, 40 ч</translation>
    </message>
    <message>
        <source>main level, 60 h</source>
        <translation>основной уровень, 60 ч</translation>
    </message>
    <message>
        <source>advanced level, 80 h</source>
        <translation>продвинутый уровень, 80 ч</translation>
    </message>
    <message>
        <source>{hours} of {level} h</source>
        <translation>{hours} из {level} ч</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>Kind of entries: {kind}</source>
        <translation>Вид записей: {kind}</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Все записи</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n вид записей</numerusform>
            <numerusform>%n вида записей</numerusform>
            <numerusform>%n видов записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LampChip</name>
    <message>
        <source>Conscious choice: {lit} of {all}</source>
        <translation>Осознанный выбор: {lit} из {all}</translation>
    </message>
</context>
<context>
    <name>LampsCard</name>
    <message>
        <source>Conscious choice</source>
        <translation>Осознанный выбор</translation>
    </message>
    <message>
        <source>Note the talk</source>
        <translation>Отметить беседу</translation>
    </message>
    <message>
        <source>{lit} of {all}</source>
        <translation>{lit} из {all}</translation>
    </message>
    <message>
        <source>Rule, version {number}. A talk is confirmed anew each school year.</source>
        <translation>Правило, версия {number}. Беседу подтверждают заново каждый учебный год.</translation>
    </message>
    <message>
        <source>Readiness twice a year. {halves}</source>
        <translation>Готовность дважды в год. {halves}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерена</translation>
    </message>
    <message>
        <source>answers are missing</source>
        <translation>не хватает ответов</translation>
    </message>
    <message>
        <source>Give the test</source>
        <translation>Дать тест</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Solid: {now}; dashed: {before}</source>
        <translation>Сплошная линия: {now}; пунктир: {before}</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>One-page trajectory</source>
        <translation>Траектория на листе</translation>
    </message>
    <message>
        <source>Career map</source>
        <translation>Карта в PDF</translation>
    </message>
    <message>
        <source>Nothing has been printed yet</source>
        <translation>Пока ничего не печатали</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonController</name>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Comparing the results</source>
        <translation>Сравниваем результаты</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Check the name</source>
        <translation>Проверьте имя</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Card as PDF</source>
        <translation>Карта в PDF</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Stages of the way</source>
        <translation>Этапы пути</translation>
    </message>
    <message>
        <source>No word since school</source>
        <translation>Нет сведений после школы</translation>
    </message>
    <message>
        <source>{kinship}: {name}</source>
        <translation>{kinship}: {name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>без класса</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>{day} г. р.</translation>
    </message>
    <message>
        <source>date of birth: no data</source>
        <translation>дата рождения: нет данных</translation>
    </message>
    <message>
        <source>observed since {day}</source>
        <translation>наблюдение с {day}</translation>
    </message>
    <message>
        <source>consent: {list}</source>
        <translation>согласие: {list}</translation>
    </message>
    <message>
        <source>no consents</source>
        <translation>согласий нет</translation>
    </message>
    <message>
        <source>withdrawn: {list}</source>
        <translation>отозвано: {list}</translation>
    </message>
    <message>
        <source>not to be published</source>
        <translation>не публиковать</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>Изменить карточку</translation>
    </message>
    <message>
        <source>Name in documents</source>
        <translation>Имя в документах</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>План А</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>План Б</translation>
    </message>
    <message>
        <source>Step of a plan</source>
        <translation>Шаг плана</translation>
    </message>
    <message>
        <source>Talk about the choice</source>
        <translation>Беседа о выборе</translation>
    </message>
    <message>
        <source>One-page trajectory</source>
        <translation>Траектория на листе</translation>
    </message>
    <message>
        <source>After school</source>
        <translation>После школы</translation>
    </message>
    <message>
        <source>What might suit</source>
        <translation>Что может подойти</translation>
    </message>
    <message>
        <source>Note consents</source>
        <translation>Отметить согласия</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Groups beside the class…</source>
        <translation>Группы помимо класса…</translation>
    </message>
    <message>
        <source>Parents and children…</source>
        <translation>Родители и дети…</translation>
    </message>
    <message>
        <source>Move to another class</source>
        <translation>Перевести в другой класс</translation>
    </message>
    <message>
        <source>History of classes…</source>
        <translation>История классов…</translation>
    </message>
    <message>
        <source>Change the category…</source>
        <translation>Сменить категорию…</translation>
    </message>
    <message>
        <source>Mark as left…</source>
        <translation>Отметить выбывшим…</translation>
    </message>
    <message>
        <source>Hide from the lists</source>
        <translation>Скрыть из списков</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>View of the card</source>
        <translation>Вид карточки</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>План А</translation>
    </message>
    <message>
        <source>No goal chosen</source>
        <translation>Цель не выбрана</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>План Б</translation>
    </message>
    <message>
        <source>No second choice</source>
        <translation>Запасного варианта нет</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Life line</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>By years</source>
        <translation>По годам</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Plan and choice</source>
        <translation>План и выбор</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>No steps yet: what has to be done, and by when?</source>
        <translation>Шагов пока нет: что сделать и к какому сроку?</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Согласован</translation>
    </message>
    <message>
        <source>version {number}, {day}</source>
        <translation>версия {number}, {day}</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>План А</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>План Б</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Steps of the card</source>
        <translation>Шаги карты</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>No goal chosen</source>
        <translation>Цель не выбрана</translation>
    </message>
    <message>
        <source>No second choice</source>
        <translation>Запасного варианта нет</translation>
    </message>
    <message>
        <source>Versions: {count}</source>
        <translation>Версии: {count}</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Пока не назначен</translation>
    </message>
    <message>
        <source>It is agreed in a talk</source>
        <translation>О нём договариваются в беседе</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>was due on {day}</source>
        <translation>срок прошёл {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>всё есть</translation>
    </message>
    <message>
        <source>missing: {list}</source>
        <translation>нет: {list}</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Interest profile</source>
        <translation>Профиль интересов</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>No test has been taken yet</source>
        <translation>Тест ещё не пройден</translation>
    </message>
    <message>
        <source>The profile is drawn as soon as the answers are collected.</source>
        <translation>Профиль появится, как только ответы будут собраны.</translation>
    </message>
    <message>
        <source>Give a test</source>
        <translation>Назначить тест</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing</source>
        <translation>
            <numerusform>Не хватает %n ответа</numerusform>
            <numerusform>Не хватает %n ответов</numerusform>
            <numerusform>Не хватает %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile is weakly expressed</source>
        <translation>Профиль слабо выражен</translation>
    </message>
</context>
<context>
    <name>ProfileChart</name>
    <message>
        <source>{value} of {maximum}</source>
        <translation>{value} из {maximum}</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Over the years</source>
        <translation>По годам</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>Другие методики</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Сравнивать пока нечего</translation>
    </message>
    <message>
        <source>Results stand side by side when the same edition has been answered twice.</source>
        <translation>Результаты встанут рядом, когда одну и ту же редакцию методики пройдут дважды.</translation>
    </message>
    <message>
        <source>Reckoning which changes are more than the error of measurement…</source>
        <translation>Считаем, какие изменения больше ошибки измерения…</translation>
    </message>
    <message>
        <source>became greater</source>
        <translation>стало больше</translation>
    </message>
    <message>
        <source>became less</source>
        <translation>стало меньше</translation>
    </message>
    <message>
        <source>An arrow stands only where chance would do as much in fewer than 5 cases of 100.</source>
        <translation>Стрелка стоит только там, где такое изменение случайно встретилось бы реже 5 раз из 100.</translation>
    </message>
    <message>
        <source>There are too few data to speak of a change: {least} complete protocols needed, {n} there.</source>
        <translation>Данных мало, чтобы говорить об изменении: нужно полных протоколов {least}, есть {n}.</translation>
    </message>
    <message>
        <source>This instrument has no error of measurement: the figures stand side by side only.</source>
        <translation>У этой методики ошибка измерения не считается: числа просто стоят рядом.</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>done on {day}</source>
        <translation>выполнено {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>overdue: by {day}</source>
        <translation>просрочено: до {day}</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Изменить шаг</translation>
    </message>
</context>
<context>
    <name>StoryColumns</name>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>Events and trials</source>
        <translation>Мероприятия и пробы</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Admission and after</source>
        <translation>Поступление и дальше</translation>
    </message>
    <message>
        <source>after school</source>
        <translation>после школы</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n тест</numerusform>
            <numerusform>%n теста</numerusform>
            <numerusform>%n тестов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n беседа</numerusform>
            <numerusform>%n беседы</numerusform>
            <numerusform>%n бесед</numerusform>
        </translation>
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
        <source>%n trial(s)</source>
        <translation>
            <numerusform>%n проба</numerusform>
            <numerusform>%n пробы</numerusform>
            <numerusform>%n проб</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>B: {profession}</source>
        <translation>Б: {profession}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n версия</numerusform>
            <numerusform>%n версии</numerusform>
            <numerusform>%n версий</numerusform>
        </translation>
    </message>
    <message>
        <source>{lit} of {all} lamps</source>
        <translation>горит ламп: {lit} из {all}</translation>
    </message>
    <message>
        <source>The way by school years</source>
        <translation>Путь по учебным годам</translation>
    </message>
    <message>
        <source>The way begins here</source>
        <translation>Путь начинается здесь</translation>
    </message>
    <message>
        <source>Years appear with the first class or the first record.</source>
        <translation>Годы появятся с первым классом или первой записью.</translation>
    </message>
    <message>
        <source>entries of the year</source>
        <translation>записи года</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{day}, planned</source>
        <translation>{day}, план</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>План А</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>План Б</translation>
    </message>
    <message>
        <source>Test: {title}</source>
        <translation>Тест «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Step done: {text}</source>
        <translation>Шаг выполнен: {text}</translation>
    </message>
    <message>
        <source>Appointment: {topic}</source>
        <translation>Запись на беседу: {topic}</translation>
    </message>
    <message>
        <source>Admission: {state}</source>
        <translation>Поступление: {state}</translation>
    </message>
    <message>
        <source>Attempt to reach: {channel}</source>
        <translation>Попытка связаться: {channel}</translation>
    </message>
    <message>
        <source>Printed: {paper}</source>
        <translation>Напечатано: {paper}</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Сертификат {number}</translation>
    </message>
    <message>
        <source>enrolment ended</source>
        <translation>обучение окончено</translation>
    </message>
    <message>
        <source>{group}: {reason}</source>
        <translation>{group}: {reason}</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>Класс: {name}</translation>
    </message>
    <message>
        <source>Consent taken back: {list}</source>
        <translation>Отозвано согласие: {list}</translation>
    </message>
    <message>
        <source>Consent: {list}</source>
        <translation>Согласие: {list}</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Trajectory</source>
        <translation>Траектория</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>The way begins here</source>
        <translation>Путь начинается здесь</translation>
    </message>
    <message>
        <source>Tests, talks, events and plans gather here by themselves.</source>
        <translation>Тесты, беседы, мероприятия и планы собираются здесь сами.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Записать беседу</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Grades 10 and 11</source>
        <translation>10–11 класс</translation>
    </message>
    <message>
        <source>{grade} now</source>
        <translation>сейчас {grade} класс</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>лето {year}</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Grade {number}</source>
        <translation>{number} класс</translation>
    </message>
    <message>
        <source>getting to know</source>
        <translation>знакомство</translation>
    </message>
    <message>
        <source>choosing a profile</source>
        <translation>выбор профиля</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>пока не выбрано</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Учёба</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>окончена</translation>
    </message>
</context>
</TS>
