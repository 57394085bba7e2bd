<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>AfterActions</name>
    <message>
        <source>Status: {name}</source>
        <translation>Статус: {name}</translation>
    </message>
    <message>
        <source>Application: {name}</source>
        <translation>Заявление: {name}</translation>
    </message>
    <message>
        <source>Attempt to reach: {name}</source>
        <translation>Попытка связаться: {name}</translation>
    </message>
    <message>
        <source>Status saved</source>
        <translation>Статус записан</translation>
    </message>
    <message>
        <source>Status removed</source>
        <translation>Статус удалён</translation>
    </message>
    <message>
        <source>Application saved</source>
        <translation>Заявление записано</translation>
    </message>
    <message>
        <source>Application removed</source>
        <translation>Заявление удалено</translation>
    </message>
</context>
<context>
    <name>ApplicationDialog</name>
    <message>
        <source>Admission of the year</source>
        <translation>Год поступления</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>следующий</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write where the application goes</source>
        <translation>Напишите, куда подано заявление</translation>
    </message>
    <message>
        <source>What is studied there nobody can tell from the name: write the status yourself.</source>
        <translation>По названию не понять, СПО это, вуз или школа: статус запишите сами.</translation>
    </message>
    <message>
        <source>A status is written as well: {status}, {place}.</source>
        <translation>Запишется и статус: {status}, {place}.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Код или название</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Admission of</source>
        <translation>Год поступления</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>AppointDialog</name>
    <message>
        <source>Appointment: {name}</source>
        <translation>Запись на приём: {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Такого дня нет</translation>
    </message>
    <message>
        <source>For example 14:30</source>
        <translation>Например, 14:30</translation>
    </message>
    <message>
        <source>On {day}: {list}</source>
        <translation>{day} уже записаны: {list}</translation>
    </message>
    <message>
        <source>On {day} nobody is appointed yet.</source>
        <translation>На {day} ещё никто не записан.</translation>
    </message>
</context>
<context>
    <name>AppointmentActions</name>
    <message>
        <source>Who asks for a meeting</source>
        <translation>Кто просит о встрече</translation>
    </message>
    <message>
        <source>A pupil, a parent or an adult who has a card here</source>
        <translation>Ученик, родитель или взрослый, у которого здесь есть карточка</translation>
    </message>
    <message>
        <source>About the parent&apos;s own matters</source>
        <translation>О делах самого родителя</translation>
    </message>
    <message>
        <source>About whom is the meeting?</source>
        <translation>О ком встреча?</translation>
    </message>
    <message>
        <source>Request saved</source>
        <translation>Обращение записано</translation>
    </message>
    <message>
        <source>Appointment saved</source>
        <translation>Встреча назначена</translation>
    </message>
    <message>
        <source>Write the talk down</source>
        <translation>Записать беседу</translation>
    </message>
    <message>
        <source>What was agreed and the next step; it stands on the card</source>
        <translation>О чём договорились и следующий шаг; беседа попадёт в карточку</translation>
    </message>
    <message>
        <source>One line is enough</source>
        <translation>Достаточно одной строки</translation>
    </message>
    <message>
        <source>For a short answer that needs no record of a talk</source>
        <translation>Для короткого ответа, который не нужно записывать беседой</translation>
    </message>
    <message>
        <source>The meeting took place: {name}</source>
        <translation>Встреча состоялась: {name}</translation>
    </message>
    <message>
        <source>Talk: {name}</source>
        <translation>Беседа: {name}</translation>
    </message>
    <message>
        <source>What came of the meeting</source>
        <translation>Чем закончилась встреча</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Записано</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>Card from another school</source>
        <translation>Карточка из другой школы</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Date of birth: {date}</source>
        <translation>Дата рождения: {date}</translation>
    </message>
    <message>
        <source>From: {school}</source>
        <translation>Откуда: {school}</translation>
    </message>
    <message>
        <source>After taking the card in, look at the duplicates: this may be the same person.</source>
        <translation>После приёма проверьте повторы: возможно, это тот же человек.</translation>
    </message>
    <message>
        <source>There is a card of this name here</source>
        <translation>Здесь уже есть карточка с таким именем</translation>
    </message>
    <message>
        <source>Without a class for now</source>
        <translation>Пока без класса</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Class from today</source>
        <translation>Класс с сегодняшнего дня</translation>
    </message>
    <message>
        <source>Talks and consents stay at the former school. Nothing here is replaced.</source>
        <translation>Беседы и согласия остаются в прежней школе. Здесь ничего не заменяется.</translation>
    </message>
    <message>
        <source>Take the card in</source>
        <translation>Принять карточку</translation>
    </message>
    <message>
        <source>Only the card itself</source>
        <translation>Только сама карточка</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Erased for good</source>
        <translation>Стёрто навсегда</translation>
    </message>
    <message>
        <source>Erasing the card</source>
        <translation>Стираем карточку</translation>
    </message>
    <message>
        <source>Save the card for another school</source>
        <translation>Сохранить карточку для другой школы</translation>
    </message>
    <message>
        <source>Zima packages (*.zima)</source>
        <translation>Пакеты «Зима» (*.zima)</translation>
    </message>
    <message>
        <source>The file is sealed. Tell the other school these words by phone or on paper, not in the same letter: {words}. The card stays in your base too.</source>
        <translation>Файл зашифрован. Передайте другой школе эти слова по телефону или на бумаге, не в одном письме с файлом: {words}. В вашей базе карточка тоже остаётся.</translation>
    </message>
    <message>
        <source>Card saved: {file}</source>
        <translation>Карточка сохранена: {file}</translation>
    </message>
    <message>
        <source>Sealing the card</source>
        <translation>Шифруем карточку</translation>
    </message>
    <message>
        <source>Card from another school</source>
        <translation>Карточка из другой школы</translation>
    </message>
    <message>
        <source>The words that the other school has told you</source>
        <translation>Слова, которые сообщила другая школа</translation>
    </message>
    <message>
        <source>Five words</source>
        <translation>Пять слов</translation>
    </message>
    <message>
        <source>Opening the card</source>
        <translation>Открываем карточку</translation>
    </message>
    <message>
        <source>{name} taken in</source>
        <translation>Принята карточка: {name}</translation>
    </message>
    <message>
        <source>Taking the card in</source>
        <translation>Принимаем карточку</translation>
    </message>
</context>
<context>
    <name>ChangeCategoryDialog</name>
    <message>
        <source>Change the category</source>
        <translation>Сменить категорию</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Новая категория</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation>Класс или группа</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>A day that has been</source>
        <translation>День, который уже наступил</translation>
    </message>
    <message>
        <source>Classes and groups of before end on that day and stay in the history.</source>
        <translation>Прежний класс или группа заканчиваются этим днём и остаются в истории.</translation>
    </message>
    <message>
        <source>Consents of this category: {list}.</source>
        <translation>Согласия для этой категории: {list}.</translation>
    </message>
    <message>
        <source>Not the name of a class or group</source>
        <translation>Это не название класса или группы</translation>
    </message>
    <message>
        <source>This does not suit the category</source>
        <translation>К этой категории не подходит</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>The choice is meant</source>
        <translation>Выбор осознан</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>The counsellor&apos;s word</source>
        <translation>Слово консультанта</translation>
    </message>
    <message>
        <source>Day of the talk</source>
        <translation>День беседы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Stands on the life line; it is not restricted</source>
        <translation>Видна в ленте карточки: закрытое пишите в беседе</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Такого дня нет</translation>
    </message>
    <message>
        <source>The day has not come yet</source>
        <translation>Этот день ещё не наступил</translation>
    </message>
</context>
<context>
    <name>ConsentActions</name>
    <message numerus="yes">
        <source>%n consent(s) noted</source>
        <translation>
            <numerusform>Отмечено %n согласие</numerusform>
            <numerusform>Отмечено %n согласия</numerusform>
            <numerusform>Отмечено %n согласий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) that waited are taken in</source>
        <translation>
            <numerusform>Принят %n результат, который ждал согласия</numerusform>
            <numerusform>Приняты %n результата, которые ждали согласия</numerusform>
            <numerusform>Принято %n результатов, которые ждали согласия</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for answers that waited</source>
        <translation>Поиск ответов, которые ждали согласия</translation>
    </message>
    <message>
        <source>Preparing the blanks</source>
        <translation>Подготовка бланков</translation>
    </message>
    <message>
        <source>Preparing the register</source>
        <translation>Подготовка реестра</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Отзыв согласия записан</translation>
    </message>
    <message numerus="yes">
        <source>Destroy the records of %n person(s)?</source>
        <translation>
            <numerusform>Уничтожить записи %n человека?</numerusform>
            <numerusform>Уничтожить записи %n человек?</numerusform>
            <numerusform>Уничтожить записи %n человек?</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Уничтожить</translation>
    </message>
    <message>
        <source>Results, talks and plans are deleted for good. Cards and classes stay.</source>
        <translation>Результаты, беседы и планы будут удалены навсегда. Карточки и классы останутся.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) destroyed</source>
        <translation>
            <numerusform>Уничтожена %n запись</numerusform>
            <numerusform>Уничтожены %n записи</numerusform>
            <numerusform>Уничтожено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>PDF documents ({pattern})</source>
        <translation>Документы PDF ({pattern})</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Saving the document</source>
        <translation>Сохранение документа</translation>
    </message>
</context>
<context>
    <name>ConsentFormsDialog</name>
    <message>
        <source>Blanks of consent</source>
        <translation>Бланки согласий</translation>
    </message>
    <message>
        <source>Only for those without a consent in force</source>
        <translation>Только тем, у кого согласия ещё нет</translation>
    </message>
    <message>
        <source>One purpose, one sheet: the law wants it so.</source>
        <translation>Одна цель – один лист: так требует закон.</translation>
    </message>
    <message>
        <source>Name, class and organisation are filled in, the lines to sign follow the age.</source>
        <translation>Имя, класс и организация уже вписаны, строки для подписей – по возрасту.</translation>
    </message>
    <message>
        <source>The texts are a template: agree them with the lawyer of the organisation first.</source>
        <translation>Тексты – образец: сначала согласуйте их с юристом организации.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsDialog</name>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <source>Collected consents</source>
        <translation>Собранные согласия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия и имя</translation>
    </message>
    <message>
        <source>People and their papers</source>
        <translation>Люди и их согласия</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Which parent has signed</source>
        <translation>Кто из родителей подписал</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Весь реестр</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>as the age asks for</source>
        <translation>как положено по возрасту</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>empty: until withdrawn</source>
        <translation>пусто: до отзыва</translation>
    </message>
    <message>
        <source>A day that has been</source>
        <translation>День, который уже был</translation>
    </message>
    <message>
        <source>A day after the signature</source>
        <translation>День после подписи</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to note</source>
        <translation>
            <numerusform>отметить %n согласие</numerusform>
            <numerusform>отметить %n согласия</numerusform>
            <numerusform>отметить %n согласий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date of birth: choose who has signed, or enter the date on the card.</source>
        <translation>
            <numerusform>У %n человека нет даты рождения: выберите, кто подписал, или впишите дату в карточку.</numerusform>
            <numerusform>У %n человек нет даты рождения: выберите, кто подписал, или впишите дату в карточку.</numerusform>
            <numerusform>У %n человек нет даты рождения: выберите, кто подписал, или впишите дату в карточку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: another signature is needed at their age.</source>
        <translation>
            <numerusform>Не отмечен %n человек: по возрасту нужна другая подпись.</numerusform>
            <numerusform>Не отмечены %n человека: по возрасту нужна другая подпись.</numerusform>
            <numerusform>Не отмечены %n человек: по возрасту нужна другая подпись.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>What is known now</source>
        <translation>Что известно теперь</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write the day: 24.11.2026</source>
        <translation>Напишите дату: 24.11.2026</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Stays in this base</source>
        <translation>Остаётся в этой базе</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>The whole entry is written; the shipped one stays and can come back.</source>
        <translation>Записывается вся запись целиком; исходная остаётся, и её можно вернуть.</translation>
    </message>
    <message>
        <source>An entry of your own: it stays when the program is renewed.</source>
        <translation>Ваша собственная запись: она останется и после обновления программы.</translation>
    </message>
    <message>
        <source>Who says so: a letter, a site, a day</source>
        <translation>Кто это сообщил: письмо, сайт, день</translation>
    </message>
    <message>
        <source>Source of the change</source>
        <translation>Откуда изменение</translation>
    </message>
    <message>
        <source>The day of the change is kept by itself.</source>
        <translation>День изменения сохранится сам.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write a title</source>
        <translation>Впишите название</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Это нельзя отменить</translation>
    </message>
    <message>
        <source>The card and everything on it leave the base: {records}. Indicators of past years will be counted without this person.</source>
        <translation>Карточка и всё, что на ней есть, уйдут из базы: {records}. Показатели прошлых лет будут считаться без этого человека.</translation>
    </message>
    <message>
        <source>Replace older backups</source>
        <translation>Заменить резервные копии</translation>
    </message>
    <message numerus="yes">
        <source>%n copies hold this person; a new one will be made</source>
        <translation>
            <numerusform>в %n копии этот человек остался; будет сделана новая</numerusform>
            <numerusform>в %n копиях этот человек остался; будет сделана новая</numerusform>
            <numerusform>в %n копиях этот человек остался; будет сделана новая</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the whole name to confirm</source>
        <translation>Наберите имя полностью, чтобы подтвердить</translation>
    </message>
    <message>
        <source>Session files may hold answers of this person, erase them by hand: {files}</source>
        <translation>В файлах сеансов могут быть ответы этого человека, сотрите их сами: {files}</translation>
    </message>
    <message>
        <source>nothing but the card itself</source>
        <translation>только сама карточка</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Отчёт для поддержки</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>HoursLevelDialog</name>
    <message>
        <source>Basic: 40 hours</source>
        <translation>Базовый: 40 часов</translation>
    </message>
    <message>
        <source>Main: 60 hours</source>
        <translation>Основной: 60 часов</translation>
    </message>
    <message>
        <source>Advanced: 80 hours</source>
        <translation>Продвинутый: 80 часов</translation>
    </message>
    <message>
        <source>Hours of career guidance a year</source>
        <translation>Часы профориентации в год</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>Вся школа</translation>
    </message>
    <message>
        <source>As the whole school</source>
        <translation>Как у всей школы</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Параллель</translation>
    </message>
    <message>
        <source>As the grade</source>
        <translation>Как у параллели</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Grade {number}</source>
        <translation>{number} классы</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>Класс {name}</translation>
    </message>
    <message>
        <source>Hours of events and trials of the school year count against this level.</source>
        <translation>С нормой сравниваются часы мероприятий и проб за учебный год.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Mark as left</source>
        <translation>Отметить выбывшими</translation>
    </message>
    <message>
        <source>First day out</source>
        <translation>Не учится с</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>For example: Sayansk, school 3. Leave it empty when it is not known.</source>
        <translation>Например: Саянск, школа № 3. Если неизвестно, оставьте пустым.</translation>
    </message>
    <message>
        <source>Tests, talks and plans stay on the card. The leaving can be undone.</source>
        <translation>Тесты, беседы и планы остаются в карточке. Отметку можно отменить.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>A day that has been</source>
        <translation>День, который уже наступил</translation>
    </message>
</context>
<context>
    <name>MovePeopleDialog</name>
    <message numerus="yes">
        <source>Move %n person(s) to another class</source>
        <translation>
            <numerusform>Перевести %n человека в другой класс</numerusform>
            <numerusform>Перевести %n человека в другой класс</numerusform>
            <numerusform>Перевести %n человек в другой класс</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another class: {name}</source>
        <translation>Перевод в другой класс: {name}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation>Класс или группа</translation>
    </message>
    <message>
        <source>For example: 9A. A class that does not exist yet will be created.</source>
        <translation>Например: 9А. Если такого класса ещё нет, он появится.</translation>
    </message>
    <message>
        <source>The history of classes, tests, talks and plans stays in the card.</source>
        <translation>История классов, тесты, беседы и планы остаются в карточке.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Такого дня нет</translation>
    </message>
    <message>
        <source>Not the name of a class or group</source>
        <translation>Это не похоже на название класса или группы</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameFormsDialog</name>
    <message>
        <source>Name in documents</source>
        <translation>Имя в документах</translation>
    </message>
    <message>
        <source>The rules are not sure of this name. Look at both lines before printing.</source>
        <translation>Правила склонения не уверены в этом имени. Посмотрите на обе строки до печати.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Whose? (genitive)</source>
        <translation>Кого? Родительный падеж</translation>
    </message>
    <message>
        <source>Career map of whom</source>
        <translation>Карта самоопределения кого</translation>
    </message>
    <message>
        <source>To whom? (dative)</source>
        <translation>Кому? Дательный падеж</translation>
    </message>
    <message>
        <source>Certificate issued to whom</source>
        <translation>Сертификат выдан кому</translation>
    </message>
    <message>
        <source>An empty line means the form in grey, made by the rules.</source>
        <translation>Пустая строка означает форму, подсказанную серым: её составили правила.</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>По правилам</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>OutcomeFields</name>
    <message>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>1 year later</source>
        <translation>через 1 год</translation>
    </message>
    <message>
        <source>2 years later</source>
        <translation>через 2 года</translation>
    </message>
    <message>
        <source>by the date</source>
        <translation>по дате</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>За какой срок</translation>
    </message>
    <message>
        <source>Write the day: 24.11.2026</source>
        <translation>Напишите дату: 24.11.2026</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Кем работает</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Stays in this base</source>
        <translation>Остаётся в этой базе</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>Где учится</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Place, if there is one</source>
        <translation>Место, если есть</translation>
    </message>
    <message>
        <source>Programme finished before</source>
        <translation>Полученная профессия, код</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message numerus="yes">
        <source>%n person(s) hidden</source>
        <translation>
            <numerusform>Скрыт %n человек</numerusform>
            <numerusform>Скрыто %n человека</numerusform>
            <numerusform>Скрыто %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) back in the lists</source>
        <translation>
            <numerusform>В списках снова %n человек</numerusform>
            <numerusform>В списках снова %n человека</numerusform>
            <numerusform>В списках снова %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>pupils.xlsx</source>
        <translation>ученики.xlsx</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранение списка</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>List saved: {file}</source>
        <translation>Список сохранён: {file}</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>Сохраняем список</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>Добавлено: {name}</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>Карточка изменена</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved to {group}</source>
        <translation>
            <numerusform>В {group} переведён %n человек</numerusform>
            <numerusform>В {group} переведено %n человека</numerusform>
            <numerusform>В {group} переведено %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Name in documents saved</source>
        <translation>Имя в документах сохранено</translation>
    </message>
</context>
<context>
    <name>PersonAfterDialog</name>
    <message>
        <source>left in {year}</source>
        <translation>выпуск {year} года</translation>
    </message>
    <message>
        <source>After school: {name}</source>
        <translation>После школы: {name}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Attempt to reach</source>
        <translation>Попытка связаться</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Plan when leaving: {plan}</source>
        <translation>План к выпуску: {plan}</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Пока ничего не известно.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>No applications.</source>
        <translation>Заявлений нет.</translation>
    </message>
    <message>
        <source>Attempts to reach</source>
        <translation>Попытки связаться</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>Ещё не звонили.</translation>
    </message>
    <message>
        <source>Change this status</source>
        <translation>Изменить статус</translation>
    </message>
    <message>
        <source>Change this application</source>
        <translation>Изменить заявление</translation>
    </message>
    <message>
        <source>priority {number}</source>
        <translation>приоритет {number}</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>This value cannot be saved</source>
        <translation>Такое значение сохранить нельзя</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation>Класс или группа</translation>
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
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Of the personal file or the electronic diary</source>
        <translation>Личного дела или электронного дневника</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Do not write down diagnoses: the note goes into lists saved as files.</source>
        <translation>Не записывайте диагнозы: примечание попадает в списки, сохранённые в файл.</translation>
    </message>
    <message>
        <source>It is changed by an action of its own, with a date.</source>
        <translation>Меняется отдельным действием, с датой.</translation>
    </message>
    <message>
        <source>Write the family name</source>
        <translation>Напишите фамилию</translation>
    </message>
    <message>
        <source>Write the given name</source>
        <translation>Напишите имя</translation>
    </message>
    <message>
        <source>Letters, hyphens and spaces only</source>
        <translation>Только буквы, дефисы и пробелы</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Такой даты нет</translation>
    </message>
    <message>
        <source>Check the year</source>
        <translation>Проверьте год</translation>
    </message>
    <message>
        <source>A telephone number has at least five figures</source>
        <translation>В номере телефона не меньше пяти цифр</translation>
    </message>
    <message>
        <source>Not the name of a class or group</source>
        <translation>Это не название класса или группы</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save without this: {fields}?</source>
        <translation>Сохранить без этого: {fields}?</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>Сохранить так</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Закрыть без сохранения?</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>What was changed in this form will be lost.</source>
        <translation>Изменения в этой форме пропадут.</translation>
    </message>
</context>
<context>
    <name>PersonPickDialog</name>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>First letters of any part of the name</source>
        <translation>Первые буквы фамилии, имени или отчества</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия и имя</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Такого имени нет в списке</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan A</source>
        <translation>План А</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>План Б</translation>
    </message>
    <message>
        <source>Which plan</source>
        <translation>Какой план</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Словами самого ученика</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write a profession or a field of work</source>
        <translation>Впишите профессию или область труда</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Code or name of the speciality</source>
        <translation>Код или название специальности</translation>
    </message>
    <message>
        <source>Where it is taught</source>
        <translation>Где учат</translation>
    </message>
    <message>
        <source>College, class or university</source>
        <translation>Техникум, класс или вуз</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько уверенно</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>С кем согласован</translation>
    </message>
    <message>
        <source>For example: with the mother</source>
        <translation>Например: с мамой</translation>
    </message>
    <message>
        <source>Saving adds a version with today&apos;s date. Earlier versions stay in the card.</source>
        <translation>Сохранение добавит версию с сегодняшней датой. Прежние версии останутся в карточке.</translation>
    </message>
</context>
<context>
    <name>PlanHistoryDialog</name>
    <message>
        <source>Versions of the plans</source>
        <translation>Версии планов</translation>
    </message>
    <message>
        <source>Which plan</source>
        <translation>Какой план</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>version {number}, {day}</source>
        <translation>версия {number}, {day}</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Первая версия</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>who wrote it: no data</source>
        <translation>кто записал: нет данных</translation>
    </message>
    <message>
        <source>changed: {list}</source>
        <translation>изменено: {list}</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>ничего не изменено</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Профессия</translation>
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
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
</context>
<context>
    <name>PlanOfProfession</name>
    <message>
        <source>Into a pupil&apos;s plan</source>
        <translation>В план ученика</translation>
    </message>
    <message>
        <source>Plan: {name}</source>
        <translation>План: {name}</translation>
    </message>
    <message>
        <source>{plan} saved</source>
        <translation>{plan}: сохранено</translation>
    </message>
</context>
<context>
    <name>PlanStepDialog</name>
    <message>
        <source>Which plan</source>
        <translation>Какой план</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Убрать шаг</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write what has to be done</source>
        <translation>Напишите, что нужно сделать</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Такого дня нет</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>What to go through</source>
        <translation>О чём спросить</translation>
    </message>
</context>
<context>
    <name>RegistryActions</name>
    <message>
        <source>Now: {people}</source>
        <translation>Теперь: {people}</translation>
    </message>
    <message>
        <source>History of classes corrected</source>
        <translation>История классов исправлена</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) marked as left</source>
        <translation>
            <numerusform>Отмечен выбывшим %n человек</numerusform>
            <numerusform>Отмечены выбывшими %n человека</numerusform>
            <numerusform>Отмечены выбывшими %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeActions</name>
    <message>
        <source>The link is removed</source>
        <translation>Связь убрана</translation>
    </message>
    <message>
        <source>Who is the parent</source>
        <translation>Кто родитель</translation>
    </message>
    <message>
        <source>Who is the child</source>
        <translation>Кто ребёнок</translation>
    </message>
    <message>
        <source>Who is {parent} to {child}?</source>
        <translation>Кем приходится: {parent} (ребёнок: {child})?</translation>
    </message>
    <message>
        <source>may sign a consent for the child</source>
        <translation>может подписать согласие за ребёнка</translation>
    </message>
    <message>
        <source>signs nothing for the child</source>
        <translation>за ребёнка не подписывает</translation>
    </message>
    <message>
        <source>The cards are linked: {kinship}</source>
        <translation>Карточки связаны: {kinship}</translation>
    </message>
</context>
<context>
    <name>RelativesDialog</name>
    <message>
        <source>Parents and children</source>
        <translation>Родители и дети</translation>
    </message>
    <message>
        <source>Nobody yet. Both need a card: a parent is added to the list like everybody else.</source>
        <translation>Пока никого. Карточка нужна обоим: родителя добавляют в список, как всех остальных.</translation>
    </message>
    <message>
        <source>Add a parent</source>
        <translation>Добавить родителя</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Добавить ребёнка</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Убрать связь</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия и имя</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Request: {name}</source>
        <translation>Обращение: {name}</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Кто обратился</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Когда обратился</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>День встречи</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Without a day the request waits and stands first in the list of whom to call.</source>
        <translation>Без дня обращение ждёт и стоит первым в очереди «Кого позвать».</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write down what it is about</source>
        <translation>Напишите, о чём обращение</translation>
    </message>
    <message>
        <source>A day that has been</source>
        <translation>День, который уже был</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Такого дня нет</translation>
    </message>
    <message>
        <source>For example 14:30</source>
        <translation>Например, 14:30</translation>
    </message>
</context>
<context>
    <name>RestrictedNote</name>
    <message>
        <source>Restricted note</source>
        <translation>Закрытая заметка</translation>
    </message>
    <message>
        <source>Read only by those who open this workspace with a password. Never printed or put into files.</source>
        <translation>Видит только тот, кто открыл базу паролем. Не печатается и не выгружается.</translation>
    </message>
    <message>
        <source>Move it to what was agreed</source>
        <translation>Перенести в «О чём договорились»</translation>
    </message>
    <message>
        <source>It may then be printed</source>
        <translation>Тогда текст сможет попасть в печать</translation>
    </message>
    <message>
        <source>Erase the note</source>
        <translation>Стереть заметку</translation>
    </message>
    <message>
        <source>Leave it restricted</source>
        <translation>Оставить закрытой</translation>
    </message>
    <message>
        <source>What becomes of the text of the restricted note?</source>
        <translation>Что сделать с текстом закрытой заметки?</translation>
    </message>
</context>
<context>
    <name>SideGroupActions</name>
    <message>
        <source>Added to the group</source>
        <translation>Добавлены в группу</translation>
    </message>
    <message>
        <source>Out of the group</source>
        <translation>Вышли из группы</translation>
    </message>
    <message>
        <source>The group is removed</source>
        <translation>Группа удалена</translation>
    </message>
    <message>
        <source>The group is saved</source>
        <translation>Группа сохранена</translation>
    </message>
</context>
<context>
    <name>SideGroupForm</name>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>For example: who leads it, when it meets</source>
        <translation>Например: кто ведёт, когда собирается</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write the name of the group</source>
        <translation>Напишите название группы</translation>
    </message>
</context>
<context>
    <name>SideGroupsDialog</name>
    <message>
        <source>Groups beside the class</source>
        <translation>Группы помимо класса</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>There are no groups yet: a club, a course, a list of the employment centre.</source>
        <translation>Групп ещё нет: кружок, курс, список центра занятости.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>In the group, or out of it, from</source>
        <translation>В группе (или уже не в ней) с</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Показать людей</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Изменить группу</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Удалить группу</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>A day that has been</source>
        <translation>День, который уже наступил</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
</context>
<context>
    <name>SpellLine</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Почему закончилось</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation>Класс или группа</translation>
    </message>
    <message>
        <source>Empty: to this day</source>
        <translation>Пусто: по сей день</translation>
    </message>
    <message>
        <source>Where to, or a note</source>
        <translation>Куда или примечание</translation>
    </message>
    <message>
        <source>Not the name of a class or group</source>
        <translation>Это не название класса или группы</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Такой даты нет</translation>
    </message>
</context>
<context>
    <name>SpellsDialog</name>
    <message>
        <source>History of classes</source>
        <translation>История классов</translation>
    </message>
    <message>
        <source>Classes and their dates</source>
        <translation>Классы и их даты</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation>Класс или группа</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Почему закончилось</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>по сей день</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>In no class of ours: {days}</source>
        <translation>Не был ни в одном классе: {days}</translation>
    </message>
</context>
<context>
    <name>TagActions</name>
    <message>
        <source>The tag is put on</source>
        <translation>Метка поставлена</translation>
    </message>
    <message>
        <source>The tag is taken off</source>
        <translation>Метка снята</translation>
    </message>
    <message>
        <source>The tag is removed</source>
        <translation>Метка удалена</translation>
    </message>
    <message>
        <source>The tag is made</source>
        <translation>Метка создана</translation>
    </message>
    <message>
        <source>The tag is changed</source>
        <translation>Метка изменена</translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message>
        <source>Change the tag</source>
        <translation>Изменить метку</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Чувствительная</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Sensitive: seen on this computer only</source>
        <translation>Чувствительная: видна только внутри базы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write the name of the tag</source>
        <translation>Напишите название метки</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>There are no tags yet. Write the first one below.</source>
        <translation>Меток ещё нет. Напишите первую ниже.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Чувствительная</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Rename, or change who sees it</source>
        <translation>Переименовать или сменить вид метки</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Удалить метку</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Sensitive: seen on this computer only</source>
        <translation>Чувствительная: видна только внутри базы</translation>
    </message>
    <message>
        <source>Tags are for your own work. They are never printed, exported or handed over.</source>
        <translation>Метки – для вашей работы. Они не печатаются, не выгружаются и не передаются.</translation>
    </message>
    <message>
        <source>Write the name of the tag</source>
        <translation>Напишите название метки</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>чувствительная</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>обычная</translation>
    </message>
    <message>
        <source>{some} of {all} chosen</source>
        <translation>{some} из {all}</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>There is no consent to counselling (P1) yet: ask for the paper at this talk.</source>
        <translation>Согласия на консультирование (P1) ещё нет: возьмите его на этой беседе.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>О чём спросить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The draft was restored</source>
        <translation>Черновик восстановлен</translation>
    </message>
    <message>
        <source>Write down what was agreed</source>
        <translation>Впишите, о чём договорились</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Такого дня нет</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Черновик сохранён в {time}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид беседы</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Кто был</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не назначено</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>О чём договорились</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
</context>
<context>
    <name>TellDialog</name>
    <message>
        <source>Good</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>OK</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nothing is entered here yet</source>
        <translation>Здесь пока ничего не введено</translation>
    </message>
</context>
<context>
    <name>TrajectoryActions</name>
    <message>
        <source>Plan: {name}</source>
        <translation>План: {name}</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Новый шаг</translation>
    </message>
    <message>
        <source>Step of the plan</source>
        <translation>Шаг плана</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Шаг выполнен</translation>
    </message>
    <message>
        <source>Step open again</source>
        <translation>Шаг снова открыт</translation>
    </message>
    <message>
        <source>Talk about the choice</source>
        <translation>Беседа о выборе</translation>
    </message>
    <message>
        <source>{plan} saved</source>
        <translation>Сохранено: {plan}</translation>
    </message>
    <message>
        <source>Step saved</source>
        <translation>Шаг сохранён</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>Шаг убран</translation>
    </message>
    <message>
        <source>The choice is confirmed</source>
        <translation>Выбор подтверждён</translation>
    </message>
    <message>
        <source>Talk noted</source>
        <translation>Беседа отмечена</translation>
    </message>
    <message>
        <source>Talk: {name}</source>
        <translation>Беседа: {name}</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Черновик удалён</translation>
    </message>
    <message>
        <source>Talk saved</source>
        <translation>Беседа записана</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Черновик сохранён</translation>
    </message>
    <message numerus="yes">
        <source>last talk on {day}, %n day(s) ago</source>
        <translation>
            <numerusform>прошлая беседа {day}, %n день назад</numerusform>
            <numerusform>прошлая беседа {day}, %n дня назад</numerusform>
            <numerusform>прошлая беседа {day}, %n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Who</name>
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
    <name>WithdrawalDialog</name>
    <message>
        <source>Withdrawal of consent: {name}</source>
        <translation>Отзыв согласия: {name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что отзывают</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>День заявления</translation>
    </message>
    <message>
        <source>Destroy at once</source>
        <translation>Уничтожить сразу</translation>
    </message>
    <message>
        <source>Which consents are taken back</source>
        <translation>Какие согласия отзывают</translation>
    </message>
    <message>
        <source>There is no consent in force: there is nothing to take back.</source>
        <translation>Действующих согласий нет, отзывать нечего.</translation>
    </message>
    <message>
        <source>whose letter it is, its number</source>
        <translation>чьё заявление, его номер</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Save the act as PDF</source>
        <translation>Сохранить акт в PDF</translation>
    </message>
    <message>
        <source>The act holds the extract of the log. Sign it and keep it for three years.</source>
        <translation>В акте есть выписка из журнала. Подпишите его и храните три года.</translation>
    </message>
    <message>
        <source>A day that has been</source>
        <translation>День, который уже был</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Это нельзя отменить.</translation>
    </message>
    <message>
        <source>By law everything must be destroyed by {day}: the program will remind you.</source>
        <translation>По закону всё нужно уничтожить до {day}: программа напомнит.</translation>
    </message>
    <message>
        <source>Destroy the records by {day}.</source>
        <translation>Уничтожьте записи до {day}.</translation>
    </message>
    <message>
        <source>The consent is taken back</source>
        <translation>Согласие отозвано</translation>
    </message>
</context>
</TS>
