<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>версия {version}</translation>
    </message>
    <message>
        <source>Zima</source>
        <translation>Зима</translation>
    </message>
    <message>
        <source>Guidance for the choice of a profession, without the internet. The program goes online for nothing: data leave this computer only as a file that you make yourself.</source>
        <translation>Сопровождение выбора профессии без интернета. Программа не выходит в сеть: данные покидают этот компьютер только файлом, который вы создаёте сами.</translation>
    </message>
    <message>
        <source>Works of others in the program and their licences</source>
        <translation>Сторонние компоненты и их лицензии</translation>
    </message>
    <message>
        <source>Figures of interests in the catalogue of professions</source>
        <translation>Типы интересов в каталоге профессий</translation>
    </message>
    <message>
        <source>Base: {path}</source>
        <translation>База: {path}</translation>
    </message>
</context>
<context>
    <name>AccessDesk</name>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Выпустить новый лист восстановления?</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Выпустить</translation>
    </message>
    <message>
        <source>The sheet in the safe opens nothing from then on. Have a printer or a flash drive ready.</source>
        <translation>Лист, который лежит в сейфе, сразу перестанет действовать. Приготовьте принтер или флешку.</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Пароль изменён</translation>
    </message>
    <message>
        <source>This is not the present password</source>
        <translation>Это не нынешний пароль</translation>
    </message>
    <message>
        <source>Making new keys</source>
        <translation>Создаём новые ключи</translation>
    </message>
    <message>
        <source>Making a new recovery code</source>
        <translation>Создаём новый код восстановления</translation>
    </message>
    <message>
        <source>The new recovery sheet is in force</source>
        <translation>Новый лист восстановления действует</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>Лист восстановления.pdf</translation>
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
        <source>Close without checking the sheet?</source>
        <translation>Закрыть, не проверив лист?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>If the password is forgotten, only the new code opens the base. It is not shown again.</source>
        <translation>Если пароль забудется, базу откроет только новый код. Второй раз он не показывается.</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Access and lock</source>
        <translation>Вход и блокировка</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Сменить…</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>Новый лист…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a touch</source>
        <translation>
            <numerusform>через %n минуту бездействия</numerusform>
            <numerusform>через %n минуты бездействия</numerusform>
            <numerusform>через %n минут бездействия</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>whose name stands in the log</source>
        <translation>чьё имя записывается в журнал</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>at least 10 characters or four words; told to nobody</source>
        <translation>не меньше 10 знаков или четыре слова; его никому не сообщают</translation>
    </message>
    <message>
        <source>opens the base when the password is forgotten; the new one replaces the old one</source>
        <translation>откроет базу, если пароль забыт; новый лист заменяет прежний</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>The base locks itself</source>
        <translation>База закрывается сама</translation>
    </message>
    <message>
        <source>Backups keep the password they were made with.</source>
        <translation>Резервные копии открываются тем паролем, который действовал, когда их делали.</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Appearance and text</source>
        <translation>Вид и текст</translation>
    </message>
    <message>
        <source>changes show at once</source>
        <translation>изменения видны сразу</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастная</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Panel of sections</source>
        <translation>Панель разделов</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Key hints</source>
        <translation>Подсказки клавиш</translation>
    </message>
    <message>
        <source>Calm display</source>
        <translation>Спокойный показ</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Вернуть исходные</translation>
    </message>
    <message>
        <source>high contrast is for weak eyes and old projectors</source>
        <translation>контрастная – для слабого зрения и старых проекторов</translation>
    </message>
    <message>
        <source>changes the height of rows and buttons too</source>
        <translation>меняет и высоту строк, и кнопки</translation>
    </message>
    <message>
        <source>in a narrow window only icons stay, Ctrl+B shows their names</source>
        <translation>в узком окне остаются значки, подписи видны по Ctrl+B</translation>
    </message>
    <message>
        <source>what to show after the password</source>
        <translation>что открыть после входа</translation>
    </message>
    <message>
        <source>show them at the foot of pages</source>
        <translation>показывать внизу страниц</translation>
    </message>
    <message>
        <source>tests without the flash of the chosen answer</source>
        <translation>без подсветки выбора в тесте</translation>
    </message>
    <message>
        <source>These settings are only yours, on this computer</source>
        <translation>Эти настройки только для вас на этом компьютере</translation>
    </message>
    <message>
        <source>Folds by itself</source>
        <translation>Сворачивать сама</translation>
    </message>
    <message>
        <source>Always with names</source>
        <translation>Всегда с подписями</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>Только значки</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Тестирование</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
</context>
<context>
    <name>BackupColumns</name>
    <message>
        <source>Made</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему сделана</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Проверить</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>copy of the day</source>
        <translation>ежедневная</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>before loading a list</source>
        <translation>перед загрузкой списка</translation>
    </message>
    <message>
        <source>before taking a package in</source>
        <translation>перед приёмом пакета</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>перед удалением данных</translation>
    </message>
    <message>
        <source>before the new school year</source>
        <translation>перед новым учебным годом</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>encrypted like the base itself</source>
        <translation>зашифрованы так же, как база</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Копий ещё нет</translation>
    </message>
    <message>
        <source>Make the first one now.</source>
        <translation>Сделайте первую сейчас.</translation>
    </message>
    <message>
        <source>Nothing could be restored today.</source>
        <translation>Сегодня восстановить было бы нечего.</translation>
    </message>
    <message>
        <source>Last backup: {made}</source>
        <translation>Последняя копия: {made}</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) kept.</source>
        <translation>
            <numerusform>Хранится %n копия.</numerusform>
            <numerusform>Хранятся %n копии.</numerusform>
            <numerusform>Хранится %n копий.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} The next one is made by itself.</source>
        <translation>{kept} Следующая сделается сама.</translation>
    </message>
</context>
<context>
    <name>HistoryColumns</name>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>steps that can be taken back</source>
        <translation>шаги, которые можно отменить</translation>
    </message>
    <message>
        <source>Whatever you do in the base appears here.</source>
        <translation>Здесь появится всё, что вы делаете в базе.</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Пока ничего не сделано</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today at {time}</source>
        <translation>сегодня в {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>вчера в {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} в {time}</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} КБ</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} МБ</translation>
    </message>
</context>
<context>
    <name>OrganizationPanel</name>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>as documents print it</source>
        <translation>так печатается в документах</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>for headings and file names</source>
        <translation>для заголовков и имён файлов</translation>
    </message>
    <message>
        <source>The organisation must have a name</source>
        <translation>Без названия нельзя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное название</translation>
    </message>
    <message>
        <source>as in the charter</source>
        <translation>как в уставе</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>signs certificates: I. P. Petrov</source>
        <translation>подписывает сертификаты: И. П. Петров</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Консультант</translation>
    </message>
    <message>
        <source>signs career maps and class sheets</source>
        <translation>подписывает карты и сводные листы</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Населённый пункт</translation>
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
        <translation>Муниципальный координатор</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Enter the password you came in with</source>
        <translation>Введите пароль, с которым вы вошли</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Меняем…</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The original settings are back</source>
        <translation>Исходные настройки возвращены</translation>
    </message>
    <message>
        <source>The organisation is saved</source>
        <translation>Сведения об организации сохранены</translation>
    </message>
    <message>
        <source>The backup is made and tested</source>
        <translation>Копия сделана и проверена</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Делаем резервную копию</translation>
    </message>
    <message numerus="yes">
        <source>The copy is whole: %n pupil(s) in it</source>
        <translation>
            <numerusform>Копия цела, в ней %n ученик</numerusform>
            <numerusform>Копия цела, в ней %n ученика</numerusform>
            <numerusform>Копия цела, в ней %n учеников</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing a backup</source>
        <translation>Проверяем копию</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Appearance and text</source>
        <translation>Вид и текст</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Access and lock</source>
        <translation>Вход и блокировка</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Новый лист восстановления</translation>
    </message>
    <message>
        <source>Save the sheet (PDF)…</source>
        <translation>Сохранить лист (PDF)…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Group {number} from the sheet</source>
        <translation>Группа {number} с листа</translation>
    </message>
    <message>
        <source>The old sheet opens nothing any more. Print this one and put it into the safe.</source>
        <translation>Прежний лист больше ничего не открывает. Напечатайте этот и положите в сейф.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Type two groups back from the sheet, to be sure that it is readable.</source>
        <translation>Введите две группы с листа, чтобы убедиться, что он читается.</translation>
    </message>
    <message>
        <source>Not as on the sheet</source>
        <translation>На листе не так</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
</context>
</TS>
