<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>BoardHead</name>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Somebody is in trouble…</source>
        <translation>У кого-то трудности…</translation>
    </message>
    <message>
        <source>Enter a guest…</source>
        <translation>Записать гостя…</translation>
    </message>
    <message>
        <source>The note goes into the protocol (Ctrl+N)</source>
        <translation>Заметка попадёт в протокол (Ctrl+N)</translation>
    </message>
    <message>
        <source>Somebody who is not on the list (Ctrl+G)</source>
        <translation>Кого нет в списке (Ctrl+G)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pupils do not answer at this computer: there is nothing to stop here</source>
        <translation>За этим компьютером никто не отвечает: останавливать здесь нечего</translation>
    </message>
    <message>
        <source>To the pupils</source>
        <translation>К ученикам</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать снова</translation>
    </message>
    <message>
        <source>Begin here too</source>
        <translation>Начать и здесь</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) on the list</source>
        <translation>
            <numerusform>%n ученик в списке</numerusform>
            <numerusform>%n ученика в списке</numerusform>
            <numerusform>%n учеников в списке</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Protocol…</source>
        <translation>Протокол…</translation>
    </message>
    <message>
        <source>Make a second sitting…</source>
        <translation>Создать досдачу…</translation>
    </message>
    <message>
        <source>The class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>about the pupil</source>
        <translation>об ученике</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait: the file is open at another computer.</source>
        <translation>
            <numerusform>%n заметка ещё не в файле: он открыт на другом компьютере.</numerusform>
            <numerusform>%n заметки ещё не в файле: он открыт на другом компьютере.</numerusform>
            <numerusform>%n заметок ещё не в файле: он открыт на другом компьютере.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pupils answer at this computer in turn; every answer is on the disk.</source>
        <translation>Ученики отвечают за этим компьютером по очереди; каждый ответ уже на диске.</translation>
    </message>
    <message>
        <source>The computers are not connected: the board sees answers from the files, {fresh}.</source>
        <translation>Компьютеры не связаны сетью: доска видит ответы из файлов сеанса, {fresh}.</translation>
    </message>
    <message>
        <source>The answers are safe at the computers of the pupils.</source>
        <translation>Ответы в безопасности на компьютерах учеников.</translation>
    </message>
    <message>
        <source>Out of reach: {names}.</source>
        <translation>Сейчас не видно: {names}.</translation>
    </message>
    <message>
        <source>The file cannot be reached, the picture is of {time}.</source>
        <translation>Файл сейчас недоступен, на доске то, что было в {time}.</translation>
    </message>
    <message>
        <source>Pause since {time}</source>
        <translation>Пауза с {time}</translation>
    </message>
    <message>
        <source>The session was ended at {time}</source>
        <translation>Сеанс завершён в {time}</translation>
    </message>
    <message>
        <source>Finished: {done} of {total}.</source>
        <translation>Сдано: {done} из {total}.</translation>
    </message>
    <message>
        <source>Only at this computer.</source>
        <translation>Только на этом компьютере.</translation>
    </message>
    <message>
        <source>At the others everybody presses Esc: that hides the question.</source>
        <translation>На остальных каждый нажимает Esc: вопрос скроется.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>The code that opens this seat:</source>
        <translation>Код, который открывает это место:</translation>
    </message>
    <message>
        <source>Write it down for the pupil: it opens the seat again after an interruption.</source>
        <translation>Запишите его для ученика: он понадобится и после перерыва.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записано</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Making the protocol</source>
        <translation>Готовим протокол</translation>
    </message>
    <message>
        <source>{name}_second-sitting</source>
        <translation>{name}_досдача</translation>
    </message>
    <message>
        <source>File of the second sitting</source>
        <translation>Файл досдачи</translation>
    </message>
    <message>
        <source>Session files ({pattern})</source>
        <translation>Файлы сеансов ({pattern})</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) are in it.</source>
        <translation>
            <numerusform>В файле %n ученик.</numerusform>
            <numerusform>В файле %n ученика.</numerusform>
            <numerusform>В файле %n учеников.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN is the same; whoever was interrupted goes on at the same question.</source>
        <translation>ПИН-код прежний; кто прервался, продолжит с того же вопроса.</translation>
    </message>
    <message>
        <source>The counsellor collects this file together with the others.</source>
        <translation>Консультант соберёт его вместе с остальными файлами сеанса.</translation>
    </message>
    <message>
        <source>The second sitting is ready: {name}</source>
        <translation>Досдача готова: {name}</translation>
    </message>
    <message>
        <source>Making the second sitting</source>
        <translation>Создаём досдачу</translation>
    </message>
    <message>
        <source>Save the protocol</source>
        <translation>Сохранить протокол</translation>
    </message>
    <message>
        <source>PDF documents ({pattern})</source>
        <translation>Документы PDF ({pattern})</translation>
    </message>
    <message>
        <source>The protocol is saved</source>
        <translation>Протокол сохранён</translation>
    </message>
    <message>
        <source>Saving the protocol</source>
        <translation>Сохраняем протокол</translation>
    </message>
    <message>
        <source>The printer did not take the document</source>
        <translation>Принтер не принял документ</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or save the PDF.</source>
        <translation>Проверьте, включён ли он и подключён ли, или сохраните PDF.</translation>
    </message>
</context>
<context>
    <name>FindColumns</name>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Где файл</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>prepared on {date}</source>
        <translation>подготовлен {date}</translation>
    </message>
    <message>
        <source>beside the program</source>
        <translation>рядом с программой</translation>
    </message>
    <message>
        <source>base “{name}”</source>
        <translation>база «{name}»</translation>
    </message>
    <message>
        <source>drive {name}</source>
        <translation>диск или флешка {name}</translation>
    </message>
    <message>
        <source>folder “{name}”</source>
        <translation>папка «{name}»</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>сегодня, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Sessions that were found</source>
        <translation>Найденные сеансы</translation>
    </message>
    <message>
        <source>No session file in sight</source>
        <translation>Файлов сеанса не видно</translation>
    </message>
    <message>
        <source>Plug in the flash drive from the counsellor, or put the file beside the program.</source>
        <translation>Вставьте флешку от консультанта или положите файл рядом с программой.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>искать снова</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>Which session is it?</source>
        <translation>Какой сеанс проводим?</translation>
    </message>
    <message>
        <source>The file of the session and its PIN are all you need.</source>
        <translation>Нужны только файл сеанса и ПИН-код.</translation>
    </message>
    <message>
        <source>Files are looked for beside the program, in the folders of the bases of this computer and on flash drives. Copies of one session are one line: the board shows them together.</source>
        <translation>Файлы ищутся рядом с программой, в папках баз этого компьютера и на флешках. Копии одного сеанса стоят одной строкой: доска показывает их вместе.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Looking for session files</source>
        <translation>Ищем файлы сеансов</translation>
    </message>
    <message>
        <source>Session file</source>
        <translation>Файл сеанса</translation>
    </message>
    <message>
        <source>Session files ({pattern})</source>
        <translation>Файлы сеансов ({pattern})</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Открываем сеанс</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>Which copy do the pupils of this computer answer in?</source>
        <translation>В какую копию отвечают за этим компьютером?</translation>
    </message>
    <message>
        <source>Writing the note</source>
        <translation>Записываем заметку</translation>
    </message>
    <message>
        <source>Leave teacher mode</source>
        <translation>Выйти из режима учителя</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be written into a file. Leave?</source>
        <translation>
            <numerusform>%n заметка не попала в файл. Выйти?</numerusform>
            <numerusform>%n заметки не попали в файл. Выйти?</numerusform>
            <numerusform>%n заметок не попали в файл. Выйти?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is open at another computer. Save the protocol first: the notes are in it.</source>
        <translation>Файл открыт на другом компьютере. Сначала сохраните протокол: в нём заметки есть.</translation>
    </message>
    <message>
        <source>Opening the test</source>
        <translation>Открываем тест</translation>
    </message>
    <message>
        <source>Finished: {done}, not finished: {open}. End the session?</source>
        <translation>Сдано {done}, не закончили {open}: завершить?</translation>
    </message>
    <message>
        <source>All answers are kept. Whoever has not finished can go on in a second sitting.</source>
        <translation>Все ответы сохранены. Кто не закончил, сможет продолжить на досдаче.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Ending the session</source>
        <translation>Завершаем сеанс</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Смотрим файлы сеанса</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>To another computer</source>
        <translation>Пересадить на другой компьютер</translation>
    </message>
    <message>
        <source>At that computer press Esc and choose “Stop here, finish later”.</source>
        <translation>На том компьютере нажмите Esc и выберите «Прервать и закончить позже».</translation>
    </message>
    <message>
        <source>1. Copy the file of the session to a flash drive: the button below does it.</source>
        <translation>1. Скопируйте файл сеанса на флешку: это сделает кнопка ниже.</translation>
    </message>
    <message>
        <source>2. At the other computer: teacher mode (Ctrl+T), this file, the same PIN, “Begin”.</source>
        <translation>2. На другом компьютере: «Режим учителя» (Ctrl+T), этот файл, тот же ПИН-код, «Начать».</translation>
    </message>
    <message>
        <source>3. The pupil chooses the name there; the test goes on at the same question.</source>
        <translation>3. Ученик выбирает там свою фамилию, и тест продолжается с того же вопроса.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy the file…</source>
        <translation>Скопировать файл…</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>A note for the protocol</source>
        <translation>Заметка для протокола</translation>
    </message>
    <message>
        <source>Without answers: they are nobody&apos;s business</source>
        <translation>Без ответов учеников: их не обсуждают</translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>Весь класс</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>does not feel well</source>
        <translation>плохо себя чувствует</translation>
    </message>
    <message>
        <source>does not understand words</source>
        <translation>не понимает слова</translation>
    </message>
    <message>
        <source>the computer failed</source>
        <translation>сломался компьютер</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>ушёл раньше</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Nothing is entered here yet</source>
        <translation>Здесь пока ничего не написано</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>PIN of the teacher</source>
        <translation>ПИН-код учителя</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of the file make one board.</source>
        <translation>
            <numerusform>Доска соберёт вместе %n копию файла.</numerusform>
            <numerusform>Доска соберёт вместе %n копии файла.</numerusform>
            <numerusform>Доска соберёт вместе %n копий файла.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Введите ПИН-код</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открываем…</translation>
    </message>
</context>
<context>
    <name>ProtocolView</name>
    <message>
        <source>Back to the board</source>
        <translation>Назад к доске</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Protocol of the session</source>
        <translation>Протокол сеанса</translation>
    </message>
    <message>
        <source>Who finished and when, and your notes; neither answers nor results.</source>
        <translation>Кто и когда сдал, и ваши заметки; ни ответов, ни результатов в нём нет.</translation>
    </message>
</context>
<context>
    <name>PupilsWindow</name>
    <message>
        <source>For the teacher</source>
        <translation>Учителю</translation>
    </message>
    <message>
        <source>For the teacher: on with the PIN</source>
        <translation>Учителю: дальше по ПИН-коду</translation>
    </message>
    <message>
        <source>To the board of the teacher</source>
        <translation>На доску учителя</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>На доску</translation>
    </message>
    <message>
        <source>Pause since {time}</source>
        <translation>Пауза с {time}</translation>
    </message>
    <message>
        <source>All answers given so far are kept.</source>
        <translation>Все ответы уже сохранены.</translation>
    </message>
    <message>
        <source>The clock of this section does not stop. All answers given so far are kept.</source>
        <translation>Часы этого раздела не останавливаются. Все ответы уже сохранены.</translation>
    </message>
    <message>
        <source>The teacher has stopped the test. Rest a little, please wait.</source>
        <translation>Учитель остановил тест. Отдохните немного и подождите.</translation>
    </message>
</context>
<context>
    <name>SeatMenu</name>
    <message>
        <source>Not in class</source>
        <translation>Нет в классе</translation>
    </message>
    <message>
        <source>Has come: take the mark off</source>
        <translation>В классе: снять отметку</translation>
    </message>
    <message>
        <source>To another computer…</source>
        <translation>Пересадить на другой компьютер…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Открыть заново…</translation>
    </message>
    <message>
        <source>How the seat is opened…</source>
        <translation>Как войти: код или день рождения…</translation>
    </message>
    <message>
        <source>Note about the pupil…</source>
        <translation>Заметка об ученике…</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>Somebody who is not on the list</source>
        <translation>Кого нет в списке</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Entering the guest</source>
        <translation>Записываем гостя</translation>
    </message>
    <message>
        <source>Writing the note</source>
        <translation>Записываем заметку</translation>
    </message>
    <message>
        <source>Writing the mark</source>
        <translation>Записываем отметку</translation>
    </message>
    <message>
        <source>Open the test of {name} again?</source>
        <translation>Открыть тест заново: {name}?</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть заново</translation>
    </message>
    <message>
        <source>The answers stay; they can be changed. A section whose time is over stays closed.</source>
        <translation>Ответы останутся, их можно будет изменить. Раздел, время которого вышло, закрыт.</translation>
    </message>
    <message>
        <source>Opening the seat</source>
        <translation>Открываем место</translation>
    </message>
    <message>
        <source>The pupil types the day and month of birth. If the base has them wrong, three tries lead to your PIN.</source>
        <translation>Ученик вводит день и месяц рождения. Если в базе они неверны, после трёх попыток программа попросит ваш ПИН-код.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Читаем список</translation>
    </message>
    <message>
        <source>Freeing the seat</source>
        <translation>Освобождаем место</translation>
    </message>
    <message>
        <source>The seat here is free, kept: {progress}.</source>
        <translation>Место здесь свободно, сохранено ответов: {progress}.</translation>
    </message>
    <message>
        <source>The pupil answers at another computer, {progress}.</source>
        <translation>Ученик отвечает за другим компьютером: {progress}.</translation>
    </message>
    <message>
        <source>Copy of the session for another computer</source>
        <translation>Копия сеанса для другого компьютера</translation>
    </message>
    <message>
        <source>Session files ({pattern})</source>
        <translation>Файлы сеансов ({pattern})</translation>
    </message>
    <message>
        <source>Copying the session</source>
        <translation>Копируем сеанс</translation>
    </message>
    <message>
        <source>The copy is ready</source>
        <translation>Копия готова</translation>
    </message>
    <message>
        <source>File {name}. Take it to the other computer; the PIN is the same.</source>
        <translation>Файл {name}. Отнесите его на другой компьютер; ПИН-код тот же.</translation>
    </message>
</context>
<context>
    <name>TeacherBar</name>
    <message>
        <source>A session file: no results are in it</source>
        <translation>Файл сеанса, результатов здесь нет</translation>
    </message>
    <message>
        <source>Switch the theme</source>
        <translation>Сменить тему</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Teacher mode</source>
        <translation>Режим учителя</translation>
    </message>
</context>
<context>
    <name>TeacherWindow</name>
    <message>
        <source>Teacher mode</source>
        <translation>Режим учителя</translation>
    </message>
</context>
<context>
    <name>TeacherWords</name>
    <message>
        <source>finished</source>
        <translation>сдано</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>not in class</source>
        <translation>нет в классе</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} из {total}</translation>
    </message>
    <message>
        <source>interrupted, {progress}</source>
        <translation>прервано, {progress}</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гость</translation>
    </message>
    <message numerus="yes">
        <source>another window: %n time(s)</source>
        <translation>
            <numerusform>другое окно: %n раз</numerusform>
            <numerusform>другое окно: %n раза</numerusform>
            <numerusform>другое окно: %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %n minute(s)</source>
        <translation>
            <numerusform>обычно %n минута</numerusform>
            <numerusform>обычно %n минуты</numerusform>
            <numerusform>обычно %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <translation>с {since} до {until}</translation>
    </message>
    <message numerus="yes">
        <source>going on for %n minute(s), since {since}</source>
        <translation>
            <numerusform>идёт %n минуту, с {since}</numerusform>
            <numerusform>идёт %n минуты, с {since}</numerusform>
            <numerusform>идёт %n минут, с {since}</numerusform>
        </translation>
    </message>
    <message>
        <source>begun at {since}</source>
        <translation>начался в {since}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>ещё около %n минуты</numerusform>
            <numerusform>ещё около %n минут</numerusform>
            <numerusform>ещё около %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>updated just now</source>
        <translation>обновлено только что</translation>
    </message>
    <message numerus="yes">
        <source>updated %n second(s) ago</source>
        <translation>
            <numerusform>обновлено %n секунду назад</numerusform>
            <numerusform>обновлено %n секунды назад</numerusform>
            <numerusform>обновлено %n секунд назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n minute(s) ago</source>
        <translation>
            <numerusform>обновлено %n минуту назад</numerusform>
            <numerusform>обновлено %n минуты назад</numerusform>
            <numerusform>обновлено %n минут назад</numerusform>
        </translation>
    </message>
</context>
</TS>
