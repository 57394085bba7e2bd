<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The file “{file}” is not taken</source>
        <translation>Файл «{file}» не принят</translation>
    </message>
    <message>
        <source>place: {place}</source>
        <translation>место: {place}</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Ask for it again or take another copy.</source>
        <translation>Файл повреждён или неполон. Попросите прислать его ещё раз или возьмите другую копию.</translation>
    </message>
    <message>
        <source>This is a file of another kind. Choose the right one.</source>
        <translation>Это файл другого вида. Выберите подходящий.</translation>
    </message>
    <message>
        <source>The file is larger than the program reads. Divide it and try again.</source>
        <translation>Файл больше, чем программа читает. Разделите его и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file is empty. Check whether it was saved.</source>
        <translation>Файл пуст. Проверьте, был ли он сохранён.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one and try again.</source>
        <translation>Файл защищён паролем. Сохраните его без пароля и попробуйте снова.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program, save it as XLSX and try again.</source>
        <translation>Откройте файл в табличном редакторе, сохраните как XLSX и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file is not there any more. Check the drive and the folder.</source>
        <translation>Файла уже нет на месте. Проверьте диск и папку.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of the program. Update the program.</source>
        <translation>Файл сделан более новой версией программы. Обновите программу.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Check the file in the program it comes from and try again.</source>
        <translation>Проверьте файл в программе, из которой он получен, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Nothing was changed, the data are as before.</source>
        <translation>Ничего не изменено, данные остались прежними.</translation>
    </message>
    <message>
        <source>Not found: {name}</source>
        <translation>Не найдено: {name}</translation>
    </message>
    <message>
        <source>Check the name; the record may have been hidden.</source>
        <translation>Проверьте название: запись могла быть скрыта.</translation>
    </message>
    <message>
        <source>Several records are called “{name}”</source>
        <translation>Записей с именем «{name}» несколько</translation>
    </message>
    <message>
        <source>Choose the right one in the list of the class.</source>
        <translation>Выберите нужную в списке класса.</translation>
    </message>
    <message>
        <source>Fill in this field and try again.</source>
        <translation>Заполните это поле и попробуйте снова.</translation>
    </message>
    <message>
        <source>The value is out of the possible range: check it and try again.</source>
        <translation>Значение за пределами возможного: проверьте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>There are too many values: leave fewer and try again.</source>
        <translation>Значений слишком много: оставьте меньше и попробуйте снова.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Исправьте значение и попробуйте снова.</translation>
    </message>
    <message>
        <source>A value cannot be saved</source>
        <translation>Значение нельзя сохранить</translation>
    </message>
    <message>
        <source>The date of birth cannot be saved</source>
        <translation>Дату рождения нельзя сохранить</translation>
    </message>
    <message>
        <source>The family name cannot be saved</source>
        <translation>Фамилию нельзя сохранить</translation>
    </message>
    <message>
        <source>The given name cannot be saved</source>
        <translation>Имя нельзя сохранить</translation>
    </message>
    <message>
        <source>The name cannot be saved</source>
        <translation>Имя нельзя сохранить</translation>
    </message>
    <message>
        <source>The class cannot be used</source>
        <translation>Этот класс нельзя использовать</translation>
    </message>
    <message>
        <source>It is not said what was agreed</source>
        <translation>Не сказано, о чём договорились</translation>
    </message>
    <message>
        <source>Nobody took part in this event</source>
        <translation>В этом мероприятии никто не участвовал</translation>
    </message>
    <message>
        <source>The conclusion is not written yet</source>
        <translation>Заключение ещё не написано</translation>
    </message>
    <message>
        <source>The directions cannot be saved</source>
        <translation>Направления нельзя сохранить</translation>
    </message>
    <message>
        <source>The hours cannot be saved</source>
        <translation>Часы нельзя сохранить</translation>
    </message>
    <message>
        <source>The date cannot be saved</source>
        <translation>Дату нельзя сохранить</translation>
    </message>
    <message>
        <source>The PIN does not fit: four to eight digits</source>
        <translation>ПИН-код не подходит: нужно от четырёх до восьми цифр</translation>
    </message>
    <message>
        <source>The file “{file}” could not be written</source>
        <translation>Файл «{file}» не удалось записать</translation>
    </message>
    <message>
        <source>Check free space, whether the drive is there and may be written, then try again.</source>
        <translation>Проверьте свободное место, на месте ли диск и можно ли на него писать, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Stopped at your request</source>
        <translation>Остановлено по вашей просьбе</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>Можно начать снова в любое время.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: the data have changed since</source>
        <translation>Этот шаг нельзя отменить: данные с тех пор изменились</translation>
    </message>
    <message>
        <source>The later changes are kept.</source>
        <translation>Более поздние изменения сохранены.</translation>
    </message>
    <message>
        <source>Take back the later steps first or correct the record by hand.</source>
        <translation>Сначала отмените более поздние шаги или исправьте запись вручную.</translation>
    </message>
    <message>
        <source>The package “{file}” is not taken in</source>
        <translation>Пакет «{file}» не принят</translation>
    </message>
    <message>
        <source>It is damaged, altered or of another kind. Ask the sender to make it again.</source>
        <translation>Он повреждён, изменён или другого вида. Попросите отправителя сделать его заново.</translation>
    </message>
    <message>
        <source>The package “{file}” is encrypted for somebody else</source>
        <translation>Пакет «{file}» зашифрован для другого получателя</translation>
    </message>
    <message>
        <source>Check the passphrase, or ask the sender to use your present key.</source>
        <translation>Проверьте парольную фразу или попросите отправителя взять ваш действующий ключ.</translation>
    </message>
    <message>
        <source>This workspace belongs to an organisation, not to a coordinator</source>
        <translation>Это база организации, а не координатора</translation>
    </message>
    <message>
        <source>Take packages in at the workspace of the coordinator.</source>
        <translation>Принимайте пакеты в базе координатора.</translation>
    </message>
    <message>
        <source>The data stay encrypted in their place.</source>
        <translation>Данные остаются зашифрованными на своём месте.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, then try again.</source>
        <translation>Проверьте раскладку и Caps Lock и попробуйте снова.</translation>
    </message>
    <message>
        <source>The password does not fit</source>
        <translation>Пароль не подходит</translation>
    </message>
    <message>
        <source>The recovery code does not fit</source>
        <translation>Код восстановления не подходит</translation>
    </message>
    <message>
        <source>Compare every group with the recovery sheet and try again.</source>
        <translation>Сверьте каждую группу с листом восстановления и попробуйте снова.</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a row</source>
        <translation>Слишком много неверных паролей подряд</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Следующая попытка возможна через %n секунду.</numerusform>
            <numerusform>Следующая попытка возможна через %n секунды.</numerusform>
            <numerusform>Следующая попытка возможна через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a longer one: three or four words are easy to remember.</source>
        <translation>Возьмите длиннее: три-четыре слова легко запомнить.</translation>
    </message>
    <message>
        <source>Take a shorter one.</source>
        <translation>Возьмите короче.</translation>
    </message>
    <message>
        <source>Take one that is not easily guessed: three or four words.</source>
        <translation>Возьмите такой, который трудно угадать: три-четыре слова.</translation>
    </message>
    <message>
        <source>This password is too weak</source>
        <translation>Этот пароль слишком слаб</translation>
    </message>
    <message>
        <source>{name} is the only one who can open the workspace</source>
        <translation>{name}: единственный, кто может открыть базу</translation>
    </message>
    <message>
        <source>Add another user first.</source>
        <translation>Сначала добавьте другого пользователя.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged</source>
        <translation>Файл с ключами повреждён</translation>
    </message>
    <message>
        <source>Restore the workspace from its last backup.</source>
        <translation>Восстановите базу из последней резервной копии.</translation>
    </message>
    <message>
        <source>There is no workspace in the folder {folder}</source>
        <translation>В папке {folder} нет базы</translation>
    </message>
    <message>
        <source>Choose another folder or create one.</source>
        <translation>Выберите другую папку или создайте базу.</translation>
    </message>
    <message>
        <source>The folder {folder} already holds files</source>
        <translation>В папке {folder} уже есть файлы</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Выберите пустую папку.</translation>
    </message>
    <message>
        <source>The workspace is damaged: a part of it is missing or unreadable</source>
        <translation>База повреждена: часть её отсутствует или не читается</translation>
    </message>
    <message>
        <source>Nothing was changed; backups are kept apart.</source>
        <translation>Ничего не изменено; резервные копии хранятся отдельно.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of the program</source>
        <translation>База записана более новой версией программы</translation>
    </message>
    <message>
        <source>Update the program on this computer.</source>
        <translation>Обновите программу на этом компьютере.</translation>
    </message>
    <message>
        <source>The workspace is already open</source>
        <translation>База уже открыта</translation>
    </message>
    <message>
        <source>The workspace is already open on the computer {host}</source>
        <translation>База уже открыта на компьютере {host}</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Закройте её там и попробуйте снова.</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be restored</source>
        <translation>Копию «{name}» нельзя восстановить</translation>
    </message>
    <message>
        <source>Take an earlier backup.</source>
        <translation>Возьмите более раннюю копию.</translation>
    </message>
    <message>
        <source>The PIN does not open this session</source>
        <translation>ПИН-код не открывает этот сеанс</translation>
    </message>
    <message>
        <source>All answers given so far are saved.</source>
        <translation>Все данные ответы сохранены.</translation>
    </message>
    <message>
        <source>Check the PIN with the one who prepared the session.</source>
        <translation>Уточните ПИН-код у того, кто готовил сеанс.</translation>
    </message>
    <message>
        <source>This name is already taken in the session</source>
        <translation>Это имя в сеансе уже занято</translation>
    </message>
    <message>
        <source>Choose your own name or call the teacher.</source>
        <translation>Выберите своё имя или позовите учителя.</translation>
    </message>
    <message>
        <source>The test has already been finished</source>
        <translation>Тест уже завершён</translation>
    </message>
    <message>
        <source>To answer once more, a new attempt has to be opened by the counsellor.</source>
        <translation>Чтобы ответить ещё раз, консультант должен открыть новую попытку.</translation>
    </message>
    <message>
        <source>The session “{file}” was prepared in another workspace</source>
        <translation>Сеанс «{file}» подготовлен в другой базе</translation>
    </message>
    <message>
        <source>Open the workspace in which it was prepared.</source>
        <translation>Откройте базу, в которой он подготовлен.</translation>
    </message>
</context>
</TS>
