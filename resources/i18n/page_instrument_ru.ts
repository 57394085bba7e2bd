<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>About the instrument</source>
        <translation>О методике</translation>
    </message>
    <message>
        <source>In this base</source>
        <translation>В этой базе</translation>
    </message>
</context>
<context>
    <name>ChancePanel</name>
    <message>
        <source>{mean} points on average</source>
        <translation>в среднем {mean}</translation>
    </message>
    <message>
        <source>leads {share}</source>
        <translation>лидирует: {share}</translation>
    </message>
    <message>
        <source>Check by chance</source>
        <translation>Проверить случаем</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What would answering without reading give?</source>
        <translation>Что даст ответ наугад?</translation>
    </message>
    <message>
        <source>The program fills in ten thousand sheets at random. If chance often names a leader or a high level, such a result says little about a person.</source>
        <translation>Программа заполнит наугад десять тысяч бланков. Если случай часто называет ведущую шкалу или высокий уровень, такой результат мало говорит о человеке.</translation>
    </message>
    <message>
        <source>The profile as a whole</source>
        <translation>Профиль в целом</translation>
    </message>
    <message>
        <source>Random protocols</source>
        <translation>Случайные протоколы</translation>
    </message>
    <message>
        <source>By scales</source>
        <translation>По шкалам</translation>
    </message>
    <message>
        <source>no leader is named</source>
        <translation>ведущая шкала не названа</translation>
    </message>
    <message>
        <source>a leader is named by chance</source>
        <translation>ведущая шкала названа случайно</translation>
    </message>
    <message>
        <source>held: answers are missing</source>
        <translation>задержан: не хватает ответов</translation>
    </message>
    <message>
        <source>The first place is shared in {share} of the protocols.</source>
        <translation>Первое место делят несколько шкал: {share} протоколов.</translation>
    </message>
    <message>
        <source>In 95 of 100 random protocols the spread between the scales stays within {span} points: a profile with a smaller spread should be called weakly expressed.</source>
        <translation>В 95 случайных протоколах из 100 размах между шкалами не больше {span}: профиль с таким размахом стоит называть слабо выраженным.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend in the workbook</source>
        <translation>
            <numerusform>%n нужно исправить в таблице</numerusform>
            <numerusform>%n нужно исправить в таблице</numerusform>
            <numerusform>%n нужно исправить в таблице</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>read: so it is meant</source>
        <translation>прочитаны: так и должно быть</translation>
    </message>
    <message>
        <source>read and confirm each of them</source>
        <translation>прочитайте и подтвердите каждое</translation>
    </message>
    <message>
        <source>Basis of use</source>
        <translation>Основание использования</translation>
    </message>
    <message>
        <source>not given: without it nobody may be tested</source>
        <translation>не указано: без него методику назначать нельзя</translation>
    </message>
    <message>
        <source>Samples of every scale</source>
        <translation>Примеры по шкалам</translation>
    </message>
    <message>
        <source>the answers belong to their scales</source>
        <translation>ответы относятся к своим шкалам</translation>
    </message>
    <message>
        <source>not looked through yet</source>
        <translation>ещё не просмотрены</translation>
    </message>
    <message>
        <source>One sheet counted by hand</source>
        <translation>Сверка с подсчётом вручную</translation>
    </message>
    <message>
        <source>agrees: {results}</source>
        <translation>сходится: {results}</translation>
    </message>
    <message>
        <source>not compared, taken into use without it</source>
        <translation>не сверялась, включена без сверки</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ещё не сверялась</translation>
    </message>
    <message>
        <source>Go on with the check</source>
        <translation>Продолжить проверку</translation>
    </message>
    <message>
        <source>An instrument of the program</source>
        <translation>Методика программы</translation>
    </message>
    <message>
        <source>It was checked before it was put in; its texts and key cannot be changed here.</source>
        <translation>Она проверена перед выпуском; её тексты и ключ здесь не меняются.</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>Шаги проверки</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>Key, levels and texts agree.</source>
        <translation>Ключ, уровни и тексты согласованы.</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>прочитать целиком</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Вписать</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>Всё проверено</translation>
    </message>
    <message>
        <source>Take the instrument into use.</source>
        <translation>Осталось включить методику.</translation>
    </message>
    <message>
        <source>Fill it in below.</source>
        <translation>Впишите его ниже.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Type a text</source>
        <translation>Наберите текст</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Edit: {label}</source>
        <translation>Исправить: {label}</translation>
    </message>
</context>
<context>
    <name>InstrumentController</name>
    <message>
        <source>Testing</source>
        <translation>Тестирование</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Вопрос {number}</translation>
    </message>
    <message>
        <source>The version in use stays as it is; the change makes a draft of a new edition.</source>
        <translation>Действующая редакция не изменится: из правки получится черновик новой редакции.</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>Сохранено в черновик</translation>
    </message>
    <message>
        <source>Filling in random sheets</source>
        <translation>Заполняем случайные бланки</translation>
    </message>
</context>
<context>
    <name>InstrumentFacts</name>
    <message>
        <source>of the program</source>
        <translation>методика программы</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>draft, all is checked</source>
        <translation>черновик, всё проверено</translation>
    </message>
    <message>
        <source>own, in use</source>
        <translation>своя, действует</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Что измеряет</translation>
    </message>
    <message>
        <source>Instruction for the one who answers</source>
        <translation>Инструкция для отвечающего</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Условия использования</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Оговорка</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Answered to the end</source>
        <translation>Сдали до конца</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Who sees the result</source>
        <translation>Кто видит результат</translation>
    </message>
    <message>
        <source>Leading scales</source>
        <translation>Ведущие шкалы</translation>
    </message>
    <message>
        <source>Basis of use</source>
        <translation>Основание использования</translation>
    </message>
    <message>
        <source>For example: a licence bought in 2025, a permission of the author, open terms</source>
        <translation>Например: лицензия куплена в 2025 году, разрешение автора, открытые условия</translation>
    </message>
    <message>
        <source>not given: the version stays a draft</source>
        <translation>не указано: методика остаётся черновиком</translation>
    </message>
    <message>
        <source>{edition}, check number {number}</source>
        <translation>{edition}, контрольное число {number}</translation>
    </message>
    <message>
        <source>{names}, grades {first}–{last}</source>
        <translation>{names}, {first}–{last} классы</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>школьники</translation>
    </message>
    <message>
        <source>students</source>
        <translation>студенты</translation>
    </message>
    <message>
        <source>graduates</source>
        <translation>выпускники</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>взрослые</translation>
    </message>
    <message>
        <source>teachers</source>
        <translation>педагоги</translation>
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
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>the counsellor</source>
        <translation>консультант</translation>
    </message>
    <message>
        <source>the one who answered</source>
        <translation>тот, кто отвечал</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>родители</translation>
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
        <source>Text of the question</source>
        <translation>Текст вопроса</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Вариант {number}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <translation>{state}, с {day}</translation>
    </message>
    <message>
        <source>there are no scales: answers are read as they are</source>
        <translation>шкал нет: ответы читаются как есть</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не называются</translation>
    </message>
    <message>
        <source>named with all ties</source>
        <translation>называются, равные вместе</translation>
    </message>
    <message>
        <source>named with all ties, from a spread of {number} points on</source>
        <translation>называются при размахе от {number}, равные вместе</translation>
    </message>
</context>
<context>
    <name>InstrumentHead</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Ещё действия</translation>
    </message>
    <message>
        <source>Assign to a class</source>
        <translation>Назначить классу</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Дополнить</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>редакция {number}</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Сохранить в таблицу…</translation>
    </message>
    <message>
        <source>Save as a file of the program…</source>
        <translation>Сохранить как файл программы…</translation>
    </message>
    <message>
        <source>Load a corrected workbook…</source>
        <translation>Загрузить исправленную таблицу…</translation>
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
        <source>Bring back from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Отправить в архив</translation>
    </message>
</context>
<context>
    <name>InstrumentView</name>
    <message>
        <source>About</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Levels and norms</source>
        <translation>Уровни и нормы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Random protocol</source>
        <translation>Случайный протокол</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>Load a corrected one…</source>
        <translation>Загрузить исправленную…</translation>
    </message>
    <message>
        <source>A mistake in the key? Save the workbook, correct it and load it again. Texts can be edited right here: a new draft edition comes out of it.</source>
        <translation>Ошибка в ключе? Сохраните таблицу, поправьте и загрузите снова. Тексты можно править прямо здесь: получится черновик новой редакции.</translation>
    </message>
    <message>
        <source>There is no such instrument</source>
        <translation>Такой методики нет</translation>
    </message>
</context>
<context>
    <name>InstrumentWords</name>
    <message>
        <source>one of two</source>
        <translation>одно из двух</translation>
    </message>
    <message>
        <source>one of {count}</source>
        <translation>одно из {count}</translation>
    </message>
    <message>
        <source>rating from {low} to {high}</source>
        <translation>оценка от {low} до {high}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to share out</source>
        <translation>
            <numerusform>распределить %n балл</numerusform>
            <numerusform>распределить %n балла</numerusform>
            <numerusform>распределить %n баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n оценка</numerusform>
            <numerusform>%n оценки</numerusform>
            <numerusform>%n оценок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n option(s)</source>
        <translation>
            <numerusform>до %n варианта</numerusform>
            <numerusform>до %n вариантов</numerusform>
            <numerusform>до %n вариантов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in order</source>
        <translation>
            <numerusform>по порядку, %n место</numerusform>
            <numerusform>по порядку, %n места</numerusform>
            <numerusform>по порядку, %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>rows and columns of a table</source>
        <translation>строки и столбцы таблицы</translation>
    </message>
    <message>
        <source>number from {low} to {high}</source>
        <translation>число от {low} до {high}</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>своими словами</translation>
    </message>
    <message>
        <source>unless in question {number}: {values}</source>
        <translation>если в вопросе {number} не {values}</translation>
    </message>
    <message>
        <source>if in question {number}: {values}</source>
        <translation>если в вопросе {number}: {values}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>раздел {number}</translation>
    </message>
    <message>
        <source>gives no points</source>
        <translation>не даёт баллов</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>можно пропустить</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) a section</source>
        <translation>
            <numerusform>%n секунда на раздел</numerusform>
            <numerusform>%n секунды на раздел</numerusform>
            <numerusform>%n секунд на раздел</numerusform>
        </translation>
    </message>
    <message>
        <source>rev</source>
        <translation>обр</translation>
    </message>
    <message>
        <source>offset {number}</source>
        <translation>сдвиг {number}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>count</source>
        <translation>число</translation>
    </message>
    <message>
        <source>least</source>
        <translation>наименьшее</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>наибольшее</translation>
    </message>
    <message>
        <source>without sign</source>
        <translation>модуль</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>округлить</translation>
    </message>
    <message>
        <source>if</source>
        <translation>если</translation>
    </message>
    <message>
        <source>stens</source>
        <translation>стены</translation>
    </message>
    <message>
        <source>T scores</source>
        <translation>Т-баллы</translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation>процентили</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation>стандартные отклонения</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>counted from other scales</source>
        <translation>считается по другим шкалам</translation>
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
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>the limits cannot be counted</source>
        <translation>границы посчитать нельзя</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) may be missing</source>
        <translation>
            <numerusform>можно пропустить %n ответ</numerusform>
            <numerusform>можно пропустить %n ответа</numerusform>
            <numerusform>можно пропустить %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>for the counsellor only</source>
        <translation>только для консультанта</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>производная</translation>
    </message>
    <message>
        <source>By scales</source>
        <translation>По шкалам</translation>
    </message>
    <message>
        <source>As a matrix</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>How to show the key</source>
        <translation>Как показать ключ</translation>
    </message>
    <message>
        <source>1а: question 1, option а; 7(rev): the rating is turned round; 2в(2): two points</source>
        <translation>1а: вопрос 1, вариант «а»; 7(обр): оценка считается наоборот; 2в(2): два балла</translation>
    </message>
    <message>
        <source>There is no key</source>
        <translation>Ключа нет</translation>
    </message>
    <message>
        <source>The answers are read as they are, without points.</source>
        <translation>Ответы читаются как есть, баллов нет.</translation>
    </message>
    <message>
        <source>Questions by scales</source>
        <translation>Вопросы по шкалам</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
</context>
<context>
    <name>LevelsPanel</name>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>There are no levels</source>
        <translation>Уровней нет</translation>
    </message>
    <message>
        <source>A result is shown as a number, without words.</source>
        <translation>Результат показывается числом, без слов.</translation>
    </message>
    <message>
        <source>Edit the level: {name}</source>
        <translation>Исправить уровень: {name}</translation>
    </message>
    <message>
        <source>For the pupil</source>
        <translation>Для ученика</translation>
    </message>
    <message>
        <source>For parents</source>
        <translation>Для родителей</translation>
    </message>
    <message>
        <source>For the counsellor</source>
        <translation>Для консультанта</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>текста нет</translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation>Название уровня</translation>
    </message>
    <message>
        <source>there are no norms, the borders are points</source>
        <translation>норм нет, границы в баллах</translation>
    </message>
    <message>
        <source>the borders are standard values</source>
        <translation>границы в стандартных баллах</translation>
    </message>
    <message>
        <source>the borders are points</source>
        <translation>границы в баллах</translation>
    </message>
    <message>
        <source>Norms: {kind}</source>
        <translation>Нормы: {kind}</translation>
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
        <source>mean {number}</source>
        <translation>среднее {number}</translation>
    </message>
    <message>
        <source>standard deviation {number}</source>
        <translation>стандартное отклонение {number}</translation>
    </message>
    <message>
        <source>how the table was made is not known</source>
        <translation>как составлена таблица, неизвестно</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>мальчики</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>девочки</translation>
    </message>
    <message>
        <source>grades {first}–{last}</source>
        <translation>{first}–{last} классы</translation>
    </message>
    <message>
        <source>ages {first}–{last}</source>
        <translation>{first}–{last} лет</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>для всех</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Words of a question</source>
        <translation>Слова из вопроса</translation>
    </message>
    <message>
        <source>Search in the questions</source>
        <translation>Поиск по вопросам</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>No such question</source>
        <translation>Такого вопроса нет</translation>
    </message>
    <message>
        <source>Change the search.</source>
        <translation>Измените поиск.</translation>
    </message>
    <message>
        <source>open the question</source>
        <translation>открыть вопрос</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n раздел</numerusform>
            <numerusform>%n раздела</numerusform>
            <numerusform>%n разделов</numerusform>
        </translation>
    </message>
    <message>
        <source>the order is shuffled for everybody</source>
        <translation>порядок вопросов у каждого свой</translation>
    </message>
    <message>
        <source>with a break</source>
        <translation>с перерывом</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked twice</source>
        <translation>
            <numerusform>%n вопрос повторяется</numerusform>
            <numerusform>%n вопроса повторяются</numerusform>
            <numerusform>%n вопросов повторяются</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Question and options</source>
        <translation>Вопрос и варианты</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Section and conditions</source>
        <translation>Раздел и условия</translation>
    </message>
</context>
<context>
    <name>VersionDesk</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Таблицы Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Files of the program (*.json)</source>
        <translation>Файлы программы (*.json)</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Куда сохранить таблицу</translation>
    </message>
    <message>
        <source>Save as a file of the program</source>
        <translation>Куда сохранить файл программы</translation>
    </message>
    <message>
        <source>The instrument is in the archive, its results stay</source>
        <translation>Методика в архиве, её результаты остались</translation>
    </message>
    <message>
        <source>Counting earlier results anew</source>
        <translation>Пересчитываем прежние результаты</translation>
    </message>
    <message>
        <source>The instrument is in use again</source>
        <translation>Методика снова действует</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) changed</source>
        <translation>
            <numerusform>изменился %n результат</numerusform>
            <numerusform>изменились %n результата</numerusform>
            <numerusform>изменились %n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Saving the instrument</source>
        <translation>Сохраняем методику</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>{title}, edition {number}</source>
        <translation>{title}, редакция {number}</translation>
    </message>
</context>
</TS>
