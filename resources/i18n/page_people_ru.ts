<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ClassPicker</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>details</source>
        <translation>данных</translation>
    </message>
    <message>
        <source>A field that the category requires is empty</source>
        <translation>Не заполнено то, что нужно для категории</translation>
    </message>
    <message>
        <source>No test</source>
        <translation>Нет теста</translation>
    </message>
    <message>
        <source>a test</source>
        <translation>теста</translation>
    </message>
    <message>
        <source>No talk</source>
        <translation>Нет беседы</translation>
    </message>
    <message>
        <source>a talk</source>
        <translation>беседы</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Нет плана</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>плана</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Нет:</translation>
    </message>
</context>
<context>
    <name>LabelPicker</name>
    <message>
        <source>Group beside the class</source>
        <translation>Группа помимо класса</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Траектория</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Последнее событие</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>без класса</translation>
    </message>
    <message>
        <source>weakly expressed</source>
        <translation>слабо выражены</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>no goal chosen</source>
        <translation>цель не выбрана</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ещё не было</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message>
        <source>Reading the list</source>
        <translation>Читаем список</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрытые</translation>
    </message>
</context>
<context>
    <name>PeopleEmpty</name>
    <message>
        <source>There are no pupils yet</source>
        <translation>Учеников пока нет</translation>
    </message>
    <message>
        <source>Load a class list from a table, or add pupils one by one.</source>
        <translation>Загрузите список класса из таблицы или добавьте учеников по одному.</translation>
    </message>
    <message>
        <source>Load a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Nobody is hidden</source>
        <translation>Скрытых нет</translation>
    </message>
    <message>
        <source>Pupils taken out of the lists stand here and can come back.</source>
        <translation>Здесь стоят ученики, убранные из списков. Их можно вернуть.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Вернуться к списку</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Никого не нашли</translation>
    </message>
    <message>
        <source>No pupil fits what is typed and the chips that are pressed.</source>
        <translation>Никто не подходит под набранный текст и выбранные условия.</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
</context>
<context>
    <name>PeopleMenu</name>
    <message>
        <source>Change the category…</source>
        <translation>Сменить категорию…</translation>
    </message>
    <message>
        <source>Mark as left…</source>
        <translation>Отметить выбывшими…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>History of classes…</source>
        <translation>История классов…</translation>
    </message>
    <message>
        <source>Give to another school…</source>
        <translation>Передать в другую школу…</translation>
    </message>
    <message>
        <source>Move to another class</source>
        <translation>Перевести в другой класс</translation>
    </message>
    <message>
        <source>Add to a group…</source>
        <translation>В группу…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Note consents</source>
        <translation>Отметить согласия</translation>
    </message>
    <message>
        <source>Save as XLSX</source>
        <translation>Сохранить в XLSX</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Groups beside the class…</source>
        <translation>Группы помимо класса…</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Card from another school…</source>
        <translation>Карточка из другой школы…</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Найти двойников</translation>
    </message>
    <message>
        <source>New school year</source>
        <translation>Новый учебный год</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Name or profession</source>
        <translation>Имя или профессия</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Поиск в списке</translation>
    </message>
    <message>
        <source>Hidden pupils</source>
        <translation>Скрытые ученики</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Вернуться к списку</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Load a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Class sheet</source>
        <translation>Сводка класса</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>открыть карточку</translation>
    </message>
    <message>
        <source>search</source>
        <translation>поиск</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Move</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Save as XLSX</source>
        <translation>Сохранить в XLSX</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>To a group</source>
        <translation>В группу</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Ещё действия</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Снять выделение (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
</context>
</TS>
