<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ChoicePane</name>
    <message>
        <source>Which one is closer to you?</source>
        <translation>Что вам ближе?</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбор</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>This is me</source>
        <translation>Это я</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Type the day and month of your birth, for example 07 03</source>
        <translation>Введите день и месяц рождения, например 07 03</translation>
    </message>
    <message>
        <source>Type the four-digit code that the teacher gave you</source>
        <translation>Введите код из четырёх цифр, его даёт учитель</translation>
    </message>
    <message>
        <source>That did not fit three times. Call the teacher.</source>
        <translation>Три раза не подошло. Позовите учителя.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Teacher: type the PIN of this session, or the code of your memo</source>
        <translation>Учитель, введите ПИН-код сеанса или код из памятки</translation>
    </message>
    <message>
        <source>I am not on the list</source>
        <translation>Меня нет в списке</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Впустить</translation>
    </message>
    <message>
        <source>Call the teacher. Teacher: type the PIN of this session, or the code of your memo</source>
        <translation>Позовите учителя. Учитель, введите ПИН-код сеанса или код из памятки</translation>
    </message>
    <message>
        <source>This is neither the PIN nor the teacher&apos;s code</source>
        <translation>Это не ПИН-код этого сеанса и не код учителя</translation>
    </message>
    <message numerus="yes">
        <source>That does not fit. %n try(s) left.</source>
        <translation>
            <numerusform>Не подходит. Осталась %n попытка.</numerusform>
            <numerusform>Не подходит. Осталось %n попытки.</numerusform>
            <numerusform>Не подходит. Осталось %n попыток.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistributePane</name>
    <message>
        <source>Share out the points</source>
        <translation>Раздайте баллы</translation>
    </message>
    <message>
        <source>give, take back</source>
        <translation>дать, забрать</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>столько сразу</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left to share out</source>
        <translation>
            <numerusform>Осталось раздать: %n балл</numerusform>
            <numerusform>Осталось раздать: %n балла</numerusform>
            <numerusform>Осталось раздать: %n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>All points are shared out</source>
        <translation>Все баллы розданы</translation>
    </message>
</context>
<context>
    <name>GiveRow</name>
    <message>
        <source>take one back</source>
        <translation>забрать один балл</translation>
    </message>
    <message>
        <source>give one more</source>
        <translation>дать ещё один балл</translation>
    </message>
    <message>
        <source>{option}: {points} given, {left} left</source>
        <translation>{option}: дано {points}, осталось раздать {left}</translation>
    </message>
</context>
<context>
    <name>GuestView</name>
    <message>
        <source>What is your name?</source>
        <translation>Как вас зовут?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic, if you have one</source>
        <translation>Отчество, если оно есть</translation>
    </message>
</context>
<context>
    <name>KioskReady</name>
    <message numerus="yes">
        <source>%n question(s) follow. There is no hurry.</source>
        <translation>
            <numerusform>Впереди %n вопрос. Спешить не нужно.</numerusform>
            <numerusform>Впереди %n вопроса. Спешить не нужно.</numerusform>
            <numerusform>Впереди %n вопросов. Спешить не нужно.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskTime</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Test session: {title}</source>
        <translation>Сеанс: {title}</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message>
        <source>What would you like to work with, and how?</source>
        <translation>С чем и что вам хотелось бы делать?</translation>
    </message>
    <message>
        <source>tick or untick</source>
        <translation>отметить или снять</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>MultiRatingPane</name>
    <message>
        <source>What fits you?</source>
        <translation>Насколько это про вас?</translation>
    </message>
    <message>
        <source>choose in this line</source>
        <translation>выбор в строке</translation>
    </message>
</context>
<context>
    <name>MultiSelectPane</name>
    <message>
        <source>What fits you?</source>
        <translation>Что вам подходит?</translation>
    </message>
    <message>
        <source>tick or untick</source>
        <translation>отметить или снять</translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message>
        <source>Find your name in the list</source>
        <translation>Найдите себя в списке</translation>
    </message>
    <message>
        <source>Letter size</source>
        <translation>Размер букв</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Finish the session</source>
        <translation>Завершить сеанс</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>две буквы</translation>
    </message>
    <message>
        <source>jump</source>
        <translation>переход</translation>
    </message>
    <message>
        <source>this is me</source>
        <translation>это я</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>стереть</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Calm showing: a choice is taken without being lit up</source>
        <translation>Спокойный показ: выбор не подсвечивается</translation>
    </message>
    <message>
        <source>I am not on the list</source>
        <translation>Меня нет в списке</translation>
    </message>
    <message>
        <source>{group} · press your name, then we ask for your birthday or your code</source>
        <translation>{group} · нажмите на свою фамилию, дальше спросим день рождения или код</translation>
    </message>
    <message>
        <source>{group} · press your name, then we ask for the day and month of your birth</source>
        <translation>{group} · нажмите на свою фамилию, дальше спросим день и месяц рождения</translation>
    </message>
    <message>
        <source>This test is finished already. If it was not you, call the teacher.</source>
        <translation>Этот тест уже сдан. Если сдавали не вы, позовите учителя.</translation>
    </message>
    <message>
        <source>Already open on another screen. Call the teacher.</source>
        <translation>Уже открыто на другом экране. Позовите учителя.</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>сдано</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>отвечает</translation>
    </message>
    <message>
        <source>to be continued</source>
        <translation>продолжить</translation>
    </message>
    <message>
        <source>first letters of the family name</source>
        <translation>первые буквы фамилии</translation>
    </message>
    <message>
        <source>there is no such family name</source>
        <translation>такой фамилии нет</translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>This name is on the list already. A namesake needs the patronymic.</source>
        <translation>Такое имя уже есть в списке. Вернитесь к нему; однофамильцу нужно отчество.</translation>
    </message>
</context>
<context>
    <name>NumberPane</name>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation>Целое число от {low} до {high}</translation>
    </message>
    <message numerus="yes">
        <source>A number from {low} to {high}, up to %n digit(s) after the comma</source>
        <translation>
            <numerusform>Число от {low} до {high}, после запятой не больше %n цифры</numerusform>
            <numerusform>Число от {low} до {high}, после запятой не больше %n цифр</numerusform>
            <numerusform>Число от {low} до {high}, после запятой не больше %n цифр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickCounter</name>
    <message>
        <source>Picked {count} of {most}</source>
        <translation>Выбрано {count} из {most}</translation>
    </message>
    <message>
        <source>Tick everything that fits. Picked: {count}</source>
        <translation>Отметьте всё, что подходит. Выбрано: {count}</translation>
    </message>
    <message>
        <source>Picked {count}, at most {most}</source>
        <translation>Выбрано {count}, можно не больше {most}</translation>
    </message>
    <message>
        <source>Picked {count}, from {least} to {most} are needed</source>
        <translation>Выбрано {count}, нужно от {least} до {most}</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Leave the session</source>
        <translation>Выйти из сеанса</translation>
    </message>
    <message>
        <source>Answers given so far are kept</source>
        <translation>Данные ответы сохранены</translation>
    </message>
    <message>
        <source>One answer is not written yet, it will be asked again</source>
        <translation>Один ответ ещё не записан, этот вопрос зададим снова</translation>
    </message>
    <message>
        <source>PIN of this session, or the teacher&apos;s code</source>
        <translation>ПИН-код сеанса или код учителя</translation>
    </message>
    <message>
        <source>This is neither the PIN nor the teacher&apos;s code</source>
        <translation>Это не ПИН-код этого сеанса и не код учителя</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Пройдено</translation>
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
        <source>There are no right or wrong answers here. Choose what you would rather do.</source>
        <translation>Здесь нет правильных и неправильных ответов. Выберите то, что сделали бы охотнее.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>next</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Вопрос {number} из {total}</translation>
    </message>
    <message>
        <source>A trial question: the answer is not kept</source>
        <translation>Пробный вопрос: ответ не сохраняется</translation>
    </message>
</context>
<context>
    <name>RankPane</name>
    <message>
        <source>What matters more to you?</source>
        <translation>Что для вас важнее?</translation>
    </message>
    <message>
        <source>give the next place</source>
        <translation>дать следующее место</translation>
    </message>
    <message>
        <source>place {number}</source>
        <translation>место {number}</translation>
    </message>
    <message>
        <source>All places are given. Press a chosen one again to take it back.</source>
        <translation>Все места розданы. Нажмите на выбранное ещё раз, чтобы забрать место.</translation>
    </message>
    <message>
        <source>Press in order, the most important first. Place {number} of {total}</source>
        <translation>Нажимайте по порядку, сначала самое важное. Место {number} из {total}</translation>
    </message>
</context>
<context>
    <name>RatingPane</name>
    <message>
        <source>What fits you?</source>
        <translation>Насколько это про вас?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбор</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Some questions have no answer</source>
        <translation>Есть вопросы без ответа</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Ответить на них</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Всё равно закончить</translation>
    </message>
    <message>
        <source>Without an answer: {numbers}. Press one to go there.</source>
        <translation>Без ответа: {numbers}. Нажмите на вопрос, чтобы перейти к нему.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>What to do</source>
        <translation>Что нужно делать</translation>
    </message>
    <message>
        <source>Try one question</source>
        <translation>Попробовать на одном вопросе</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Now for real</source>
        <translation>Теперь сам тест</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Stop here, finish later</source>
        <translation>Прервать и закончить позже</translation>
    </message>
    <message>
        <source>Time for a rest</source>
        <translation>Можно отдохнуть</translation>
    </message>
    <message>
        <source>The time of this section is up</source>
        <translation>Время этого раздела вышло</translation>
    </message>
    <message>
        <source>{name}, you are on the list. If you have to stop, choose your name there and type this code.</source>
        <translation>{name}, вы в списке. Если придётся прерваться, выберите там своё имя и введите этот код.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Спасибо!</translation>
    </message>
    <message>
        <source>Next pupil</source>
        <translation>Следующий ученик</translation>
    </message>
    <message>
        <source>The answer is not written yet</source>
        <translation>Ответ пока не записан</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Записать ещё раз</translation>
    </message>
    <message>
        <source>You can rest for a minute: look into the distance, stretch. Go on when you are ready.</source>
        <translation>Можно отдохнуть минуту: посмотреть вдаль, потянуться. Продолжайте, когда будете готовы.</translation>
    </message>
    <message>
        <source>Your answers are kept. What was not answered does not matter.</source>
        <translation>Ответы сохранены. Если что-то не успели, ничего страшного.</translation>
    </message>
    <message>
        <source>The clock of this section does not stop. All answers given so far are kept.</source>
        <translation>Часы этого раздела идут и во время паузы. Все данные ответы сохранены.</translation>
    </message>
    <message>
        <source>The question is hidden. Rest a little and go on when you are ready.</source>
        <translation>Вопрос скрыт. Отдохните и продолжайте, когда будете готовы.</translation>
    </message>
    <message>
        <source>All answers given so far are kept.</source>
        <translation>Все данные ответы сохранены.</translation>
    </message>
    <message>
        <source>Write down your code</source>
        <translation>Запишите свой код</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Код записан</translation>
    </message>
    <message>
        <source>Your answers are kept. The counsellor will talk with you about what they show.</source>
        <translation>Ваши ответы сохранены. О том, что они показывают, с вами поговорит консультант.</translation>
    </message>
    <message>
        <source>You may leave the computer to the next pupil.</source>
        <translation>Место за компьютером можно уступить следующему.</translation>
    </message>
    <message>
        <source>You can go back with Backspace and pause with Esc.</source>
        <translation>Вернуться к вопросу можно клавишей Backspace, сделать паузу клавишей Esc.</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>Следующий раздел</translation>
    </message>
    <message>
        <source>For this section you have {time}. The clock starts when you press “Start”.</source>
        <translation>На этот раздел даётся {time}. Часы пойдут, когда вы нажмёте «Начать».</translation>
    </message>
    <message>
        <source>There is no room on the disk. Call the teacher.</source>
        <translation>На диске не осталось места. Позовите учителя.</translation>
    </message>
    <message>
        <source>The disk or flash drive is write-protected. Call the teacher.</source>
        <translation>Диск или флешка защищены от записи. Позовите учителя.</translation>
    </message>
    <message>
        <source>The file of the session cannot be read any more. Call the teacher.</source>
        <translation>Файл сеанса больше не читается. Позовите учителя.</translation>
    </message>
    <message>
        <source>Another program has opened the file of the session. Call the teacher.</source>
        <translation>Файл сеанса занят другой программой. Позовите учителя.</translation>
    </message>
    <message>
        <source>The flash drive or folder with the session is not there. Call the teacher.</source>
        <translation>Флешка или папка с файлом сеанса отключена. Позовите учителя.</translation>
    </message>
    <message>
        <source>The answer waits in memory and will be written by itself. Do not switch off.</source>
        <translation>Ответ ждёт в памяти и запишется сам. Не выключайте компьютер.</translation>
    </message>
</context>
<context>
    <name>SectionClock</name>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
</context>
<context>
    <name>TouchKeys</name>
    <message>
        <source>Keys on the screen</source>
        <translation>Клавиши на экране</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Минус</translation>
    </message>
</context>
<context>
    <name>WordsPane</name>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Type the first letters and choose from the list, or write in your own words</source>
        <translation>Введите первые буквы и выберите из списка или напишите своими словами</translation>
    </message>
    <message>
        <source>Write in your own words</source>
        <translation>Напишите своими словами</translation>
    </message>
</context>
</TS>
