<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>BackupNote</name>
    <message>
        <source>No backups yet</source>
        <translation>Копий ещё нет</translation>
    </message>
    <message>
        <source>The first one is made by itself when the base is opened.</source>
        <translation>Первая сделается сама, когда вы откроете базу.</translation>
    </message>
    <message>
        <source>The next one is made by itself; backups are encrypted like the base.</source>
        <translation>Следующая сделается сама. Копии зашифрованы так же, как база.</translation>
    </message>
    <message>
        <source>That is long ago. A new one is made when the base is opened.</source>
        <translation>Это давно. Новая сделается, когда вы откроете базу.</translation>
    </message>
    <message>
        <source>Backup made today at {time}</source>
        <translation>Копия сделана сегодня в {time}</translation>
    </message>
    <message>
        <source>Backup made yesterday at {time}</source>
        <translation>Копия сделана вчера в {time}</translation>
    </message>
    <message>
        <source>Backup made on {day}</source>
        <translation>Копия сделана {day}</translation>
    </message>
</context>
<context>
    <name>CodeKeeping</name>
    <message>
        <source>Recovery sheet {name}</source>
        <translation>Лист восстановления {name}</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Сохранить лист восстановления</translation>
    </message>
    <message>
        <source>Saving the sheet</source>
        <translation>Сохраняем лист</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Save the sheet (PDF)…</source>
        <translation>Сохранить лист (PDF)…</translation>
    </message>
    <message>
        <source>Open the base</source>
        <translation>Открыть базу</translation>
    </message>
    <message>
        <source>Group {number} from the sheet</source>
        <translation>Группа {number} с листа</translation>
    </message>
    <message>
        <source>Saved: {name}. Print it and put it into the safe.</source>
        <translation>Сохранено: {name}. Распечатайте и уберите в сейф.</translation>
    </message>
    <message>
        <source>Not as on the sheet</source>
        <translation>Не так, как на листе</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>If the password is forgotten, only this code opens the base. Nobody can send it again. Print the sheet and keep it in the safe of the director.</source>
        <translation>Если пароль забудется, базу откроет только этот код. Выслать его повторно никто не сможет. Распечатайте лист и храните его в сейфе директора.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Type two groups back from the sheet, to be sure that it is readable.</source>
        <translation>Впишите две группы с листа, чтобы убедиться, что он читается.</translation>
    </message>
</context>
<context>
    <name>CreateView</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Create the base</source>
        <translation>Создать базу</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Создаём…</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>Short, as you say it: School No. 9</source>
        <translation>Коротко, как говорят: Школа № 9</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Folder of the base</source>
        <translation>Папка базы</translation>
    </message>
    <message>
        <source>Base and backups lie in it, all encrypted.</source>
        <translation>В ней база и резервные копии, всё зашифровано.</translation>
    </message>
    <message>
        <source>Who will work here</source>
        <translation>Кто будет работать</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>Новая база</translation>
    </message>
    <message>
        <source>My base</source>
        <translation>Моя база</translation>
    </message>
    <message>
        <source>Nothing is entered here yet</source>
        <translation>Здесь пока ничего не введено</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Техникум или колледж</translation>
    </message>
    <message>
        <source>Employment centre</source>
        <translation>Центр занятости</translation>
    </message>
    <message>
        <source>Coordinator of a municipality</source>
        <translation>Координатор муниципалитета</translation>
    </message>
</context>
<context>
    <name>Creating</name>
    <message>
        <source>Where to put the folder of the base</source>
        <translation>Где разместить папку базы</translation>
    </message>
    <message>
        <source>Creating the base</source>
        <translation>Создаём базу</translation>
    </message>
</context>
<context>
    <name>KeyboardHint</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Включён Caps Lock</translation>
    </message>
    <message>
        <source>Russian layout is on</source>
        <translation>Включена русская раскладка</translation>
    </message>
    <message>
        <source>English layout is on</source>
        <translation>Включена английская раскладка</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Пароли не совпадают</translation>
    </message>
    <message>
        <source>It will do; a longer one is better</source>
        <translation>Подойдёт, но длиннее будет надёжнее</translation>
    </message>
    <message>
        <source>A good password</source>
        <translation>Хороший пароль</translation>
    </message>
    <message>
        <source>A strong password</source>
        <translation>Надёжный пароль</translation>
    </message>
    <message>
        <source>The passwords are the same</source>
        <translation>Пароли совпадают</translation>
    </message>
    <message>
        <source>At least 10 characters or four words</source>
        <translation>Не меньше 10 знаков или четыре слова</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>Это слишком длинный пароль</translation>
    </message>
    <message>
        <source>Too few different characters</source>
        <translation>Слишком мало разных знаков</translation>
    </message>
    <message>
        <source>This is one of the first passwords to be tried</source>
        <translation>Такой пароль подберут одним из первых</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Preparing the training school</source>
        <translation>Готовим учебную школу</translation>
    </message>
    <message>
        <source>Open another base</source>
        <translation>Открыть другую базу</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>Выбрать её папку</translation>
    </message>
    <message>
        <source>Create a new base</source>
        <translation>Создать новую базу</translation>
    </message>
    <message>
        <source>In a folder of its own</source>
        <translation>В отдельной папке</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>A file that ends in .zima-backup, and the password</source>
        <translation>Нужны файл .zima-backup и пароль</translation>
    </message>
    <message>
        <source>Another base or a backup</source>
        <translation>Другая база или копия</translation>
    </message>
    <message>
        <source>Folder of the base</source>
        <translation>Папка базы</translation>
    </message>
    <message>
        <source>Backups (*.zima-backup)</source>
        <translation>Резервные копии (*.zima-backup)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Folder to restore the base in</source>
        <translation>Папка, в которой восстановить базу</translation>
    </message>
    <message>
        <source>Restored base</source>
        <translation>Восстановленная база</translation>
    </message>
    <message>
        <source>Replace the base by the backup?</source>
        <translation>Заменить базу копией?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. The present file stays beside it.</source>
        <translation>В копии нет того, что записано после неё. Нынешний файл базы останется рядом.</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Пароль копии</translation>
    </message>
    <message>
        <source>The password with which the base was opened at that time</source>
        <translation>Пароль, с которым база открывалась в то время</translation>
    </message>
    <message>
        <source>Restoring the base</source>
        <translation>Восстанавливаем базу</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
</context>
<context>
    <name>RecoverView</name>
    <message>
        <source>Code from the recovery sheet</source>
        <translation>Код с листа восстановления</translation>
    </message>
    <message>
        <source>24 letters and digits; case, spaces and layout do not matter</source>
        <translation>24 буквы и цифры; регистр, пробелы и раскладка не важны</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open by the code</source>
        <translation>Открыть по коду</translation>
    </message>
    <message>
        <source>The code works once. You set a new password ({user}) and get a new sheet.</source>
        <translation>Код сработает один раз. Вы зададите новый пароль ({user}) и получите новый лист.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открываем…</translation>
    </message>
    <message>
        <source>Nothing is entered here yet</source>
        <translation>Здесь пока ничего не введено</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>Забыли пароль?</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>Close without the recovery sheet?</source>
        <translation>Закрыть без листа восстановления?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The code will not be shown again. If the password is forgotten, nothing opens the base.</source>
        <translation>Код больше не покажется. Если пароль забудется, базу уже ничто не откроет.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Zima</source>
        <translation>Зима</translation>
    </message>
    <message>
        <source>Switch the theme</source>
        <translation>Сменить тему</translation>
    </message>
    <message>
        <source>guiding the choice of a profession</source>
        <translation>сопровождение выбора профессии</translation>
    </message>
    <message>
        <source>The program does not go online. All data stay on this computer.</source>
        <translation>Программа не выходит в сеть. Все данные остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>teacher mode</source>
        <translation>режим учителя</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Forgot the password?</source>
        <translation>Забыли пароль?</translation>
    </message>
    <message>
        <source>Open the base</source>
        <translation>Открыть базу</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>base</source>
        <translation>база</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открываем…</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Введите пароль</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. The next one in %n second(s).</source>
        <translation>
            <numerusform>Слишком много попыток. Следующая через %n секунду.</numerusform>
            <numerusform>Слишком много попыток. Следующая через %n секунды.</numerusform>
            <numerusform>Слишком много попыток. Следующая через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} · folder “{folder}” on this computer</source>
        <translation>{kind} · папка «{folder}» на этом компьютере</translation>
    </message>
    <message>
        <source>{kind} · folder “{folder}” on another computer</source>
        <translation>{kind} · папка «{folder}» на другом компьютере</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Opening the base</source>
        <translation>Вход в базу</translation>
    </message>
    <message>
        <source>base of a coordinator</source>
        <translation>база координатора</translation>
    </message>
    <message>
        <source>base of a counsellor</source>
        <translation>база консультанта</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>консультант</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>учитель</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>координатор</translation>
    </message>
    <message>
        <source>reading only</source>
        <translation>только чтение</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Teacher mode</source>
        <translation>Режим учителя</translation>
    </message>
    <message>
        <source>Test a class. No password of the base: the session file and the PIN of the teacher do.</source>
        <translation>Провести тестирование в классе. Пароль базы не нужен: хватит файла сеанса и ПИН-кода учителя.</translation>
    </message>
    <message>
        <source>Training school</source>
        <translation>Учебная школа</translation>
    </message>
    <message>
        <source>A base of its own with heroes of the classics. Press anything: your real data do not change.</source>
        <translation>Отдельная база с героями русской классики. Можно нажимать всё: рабочие данные не изменятся.</translation>
    </message>
    <message>
        <source>Another base or a backup</source>
        <translation>Другая база или копия</translation>
    </message>
    <message>
        <source>Open a base in another folder, create a new one, restore from a backup.</source>
        <translation>Открыть базу из другой папки, создать новую, восстановить из резервной копии.</translation>
    </message>
    <message>
        <source>Without opening the base</source>
        <translation>Без входа в базу</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>Opening the base</source>
        <translation>Открываем базу</translation>
    </message>
    <message>
        <source>The base is already open</source>
        <translation>База уже открыта</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Computer {host}, user {user}, since {since}.</source>
        <translation>Компьютер {host}, пользователь {user}, с {since}.</translation>
    </message>
    <message>
        <source>It has not shown itself for a while: perhaps the computer was switched off.</source>
        <translation>Он давно не отзывается: возможно, его выключили.</translation>
    </message>
    <message>
        <source>Open the base all the same?</source>
        <translation>Всё равно открыть базу?</translation>
    </message>
    <message>
        <source>First make sure that the program does not run on that computer any more.</source>
        <translation>Сначала убедитесь, что на том компьютере программа уже не работает.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Training school</source>
        <translation>Учебная школа</translation>
    </message>
    <message>
        <source>Have a look without setting anything up: 600 made-up pupils with tests, talks and plans. Press anything you like.</source>
        <translation>Осмотреться без настройки: 600 вымышленных учеников с тестами, беседами и планами. Можно нажимать всё.</translation>
    </message>
    <message>
        <source>Create a base</source>
        <translation>Создать базу</translation>
    </message>
    <message>
        <source>Begin your own: a name, a password and a recovery sheet for the safe.</source>
        <translation>Начать свою: название, пароль и лист восстановления для сейфа.</translation>
    </message>
    <message>
        <source>Open a base</source>
        <translation>Открыть базу</translation>
    </message>
    <message>
        <source>It is already on this computer, on a school disk or on a flash drive.</source>
        <translation>Она уже есть на этом компьютере, на школьном диске или на флешке.</translation>
    </message>
    <message>
        <source>Teacher mode</source>
        <translation>Режим учителя</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>There is no base on this computer yet. Where shall we begin?</source>
        <translation>На этом компьютере базы ещё нет. С чего начнём?</translation>
    </message>
</context>
</TS>
