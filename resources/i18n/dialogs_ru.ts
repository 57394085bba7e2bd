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
    <name>ConsentsDialog</name>
    <message>
        <source>no paper</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>действует с {day}</translation>
    </message>
    <message>
        <source>expires soon, from {day}</source>
        <translation>скоро закончится, от {day}</translation>
    </message>
    <message>
        <source>expired, from {day}</source>
        <translation>закончилось, от {day}</translation>
    </message>
    <message>
        <source>withdrawn, from {day}</source>
        <translation>отозвано, от {day}</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>На что согласие</translation>
    </message>
    <message>
        <source>a parent</source>
        <translation>родитель</translation>
    </message>
    <message>
        <source>the pupil</source>
        <translation>сам ученик</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Дата бумаги</translation>
    </message>
    <message>
        <source>Pupils and their papers</source>
        <translation>Ученики и их согласия</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>A day that has been</source>
        <translation>Эта дата ещё не наступила</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to note</source>
        <translation>
            <numerusform>Будет отмечено %n согласие</numerusform>
            <numerusform>Будет отмечено %n согласия</numerusform>
            <numerusform>Будет отмечено %n согласий</numerusform>
        </translation>
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
    <name>MovePeopleDialog</name>
    <message numerus="yes">
        <source>Move %n pupil(s) to another class</source>
        <translation>
            <numerusform>Перевести %n ученика в другой класс</numerusform>
            <numerusform>Перевести %n учеников в другой класс</numerusform>
            <numerusform>Перевести %n учеников в другой класс</numerusform>
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
    <name>PeopleActions</name>
    <message numerus="yes">
        <source>%n pupil(s) hidden</source>
        <translation>
            <numerusform>Скрыт %n ученик</numerusform>
            <numerusform>Скрыто %n ученика</numerusform>
            <numerusform>Скрыто %n учеников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) back in the lists</source>
        <translation>
            <numerusform>Возвращён в списки %n ученик</numerusform>
            <numerusform>Возвращено в списки %n ученика</numerusform>
            <numerusform>Возвращено в списки %n учеников</numerusform>
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
        <source>%n pupil(s) moved to {group}</source>
        <translation>
            <numerusform>%n ученик переведён в {group}</numerusform>
            <numerusform>%n ученика переведены в {group}</numerusform>
            <numerusform>%n учеников переведены в {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>Name in documents saved</source>
        <translation>Имя в документах сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) noted</source>
        <translation>
            <numerusform>Отмечено %n согласие</numerusform>
            <numerusform>Отмечено %n согласия</numerusform>
            <numerusform>Отмечено %n согласий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>New pupil</source>
        <translation>Новый ученик</translation>
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
    <message>
        <source>This value cannot be saved</source>
        <translation>Это значение нельзя сохранить</translation>
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
        <source>Category</source>
        <translation>Категория</translation>
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
        <source>Class or group</source>
        <translation>Класс или группа</translation>
    </message>
    <message>
        <source>For example: 9A, EM-21</source>
        <translation>Например: 9А, ЭМ-21</translation>
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
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Do not write down diagnoses: the note goes into lists saved as files.</source>
        <translation>Не записывайте диагнозы: заметка попадает в списки, сохранённые в файл.</translation>
    </message>
    <message>
        <source>Write the family name</source>
        <translation>Впишите фамилию</translation>
    </message>
    <message>
        <source>Write the given name</source>
        <translation>Впишите имя</translation>
    </message>
    <message>
        <source>Letters, hyphens and spaces only</source>
        <translation>Только буквы, дефис и пробел</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Такого дня нет</translation>
    </message>
    <message>
        <source>Check the year</source>
        <translation>Проверьте год</translation>
    </message>
    <message>
        <source>Not the name of a class or group</source>
        <translation>Это не похоже на название класса или группы</translation>
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
        <source>agreed with: {whom}</source>
        <translation>согласован: {whom}</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Версия {number} от {day}</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>без подробностей</translation>
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
    <name>TalkDialog</name>
    <message>
        <source>Discard the draft</source>
        <translation>Удалить черновик</translation>
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
        <source>{plan} saved</source>
        <translation>Сохранено: {plan}</translation>
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
</TS>
