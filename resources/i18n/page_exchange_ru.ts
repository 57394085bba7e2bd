<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AppliedPanel</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Taken in: {name}</source>
        <translation>Принято: {name}</translation>
    </message>
    <message>
        <source>Protocol No {number}</source>
        <translation>Протокол № {number}</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>State of the board</source>
        <translation>Состояние доски</translation>
    </message>
    <message>
        <source>Who is expected…</source>
        <translation>Кого ждём…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Nobody is on the board yet</source>
        <translation>На доске пока никого нет</translation>
    </message>
    <message>
        <source>Name the organisations you wait for, or take the first file in.</source>
        <translation>Назовите организации, от которых ждёте данные, или примите первый файл.</translation>
    </message>
    <message>
        <source>Name the organisations</source>
        <translation>Назвать организации</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n принято</numerusform>
            <numerusform>%n принято</numerusform>
            <numerusform>%n принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n проверить</numerusform>
            <numerusform>%n проверить</numerusform>
            <numerusform>%n проверить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n ждём</numerusform>
            <numerusform>%n ждём</numerusform>
            <numerusform>%n ждём</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
</context>
<context>
    <name>BoardColumns</name>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ждём</translation>
    </message>
    <message>
        <source>Taken without names</source>
        <translation>Принято без имён</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <source>Data exchange</source>
        <translation>Обмен данными</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>made on {day}</source>
        <translation>составлен {day}</translation>
    </message>
    <message>
        <source>package No {number}</source>
        <translation>пакет № {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {counts}</source>
        <translation>{name}: {counts}</translation>
    </message>
    <message>
        <source>People in the base: {before} before, {after} after</source>
        <translation>Людей в базе: было {before}, станет {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in quarantine</source>
        <translation>
            <numerusform>%n запись в карантине</numerusform>
            <numerusform>%n записи в карантине</numerusform>
            <numerusform>%n записей в карантине</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents withdrawn: the named records will be removed</source>
        <translation>Отзывы согласия: именные записи будут удалены</translation>
    </message>
    <message>
        <source>The package brings nothing new.</source>
        <translation>Нового в пакете нет.</translation>
    </message>
    <message>
        <source>The package changes nothing.</source>
        <translation>Пакет ничего не меняет.</translation>
    </message>
    <message>
        <source>Nothing in the package is known already.</source>
        <translation>Всё в пакете для этой базы новое.</translation>
    </message>
    <message>
        <source>No consent has been withdrawn.</source>
        <translation>Согласия никто не отзывал.</translation>
    </message>
    <message>
        <source>is empty or refers to a record that is not there</source>
        <translation>пусто или указывает на запись, которой нет</translation>
    </message>
    <message>
        <source>belongs to another organisation</source>
        <translation>относится к другой организации</translation>
    </message>
    <message>
        <source>is out of the allowed range</source>
        <translation>вне допустимых границ</translation>
    </message>
    <message>
        <source>is not one of the allowed values</source>
        <translation>такого значения не бывает</translation>
    </message>
    <message>
        <source>is not a possible date</source>
        <translation>такой даты не бывает</translation>
    </message>
    <message>
        <source>is not a possible moment</source>
        <translation>такого времени не бывает</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>слишком длинное</translation>
    </message>
    <message>
        <source>does not follow the format</source>
        <translation>не по формату</translation>
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
    <name>ExpectedDialog</name>
    <message>
        <source>Who is expected</source>
        <translation>Кого ждём</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>The board shows who has not sent a package yet.</source>
        <translation>На доске будет видно, кто ещё не прислал пакет.</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>Name as in its own base: School No 9</source>
        <translation>Как она названа в своей базе: Школа № 9</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nobody is expected yet.</source>
        <translation>Пока никого не ждём.</translation>
    </message>
    <message>
        <source>Strike off: {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Key for schools</source>
        <translation>Ключ для школ</translation>
    </message>
    <message>
        <source>Schools lock their packages with this key, and only this base can open them. Give every school the file once, then read the six groups to it by phone: they must be the same on its screen.</source>
        <translation>Этим ключом школы запирают пакеты, и открыть их может только эта база. Передайте файл каждой школе один раз и прочитайте ей по телефону шесть групп: у неё на экране должны быть те же.</translation>
    </message>
    <message>
        <source>Fingerprint: {words}</source>
        <translation>Отпечаток: {words}</translation>
    </message>
    <message>
        <source>The file holds the public half only: it may go by e-mail.</source>
        <translation>В файле только открытая половина ключа: его можно слать по почте.</translation>
    </message>
    <message>
        <source>Save the key file…</source>
        <translation>Сохранить файл ключа…</translation>
    </message>
</context>
<context>
    <name>OutgoingColumns</name>
    <message>
        <source>Made</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Что передано</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Поимённо</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Act of transfer</source>
        <translation>Акт передачи</translation>
    </message>
    <message>
        <source>Save the act</source>
        <translation>Сохранить акт</translation>
    </message>
</context>
<context>
    <name>PackageCounters</name>
    <message>
        <source>new</source>
        <translation>новых</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>same</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s) in other tables</source>
        <translation>
            <numerusform>и ещё %n запись в других таблицах</numerusform>
            <numerusform>и ещё %n записи в других таблицах</numerusform>
            <numerusform>и ещё %n записей в других таблицах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackagePanel</name>
    <message>
        <source>This package has been taken in already</source>
        <translation>Этот пакет уже принят</translation>
    </message>
    <message>
        <source>0 new, 0 changes: there is nothing to do.</source>
        <translation>0 новых, 0 изменений: делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Package of {name}</source>
        <translation>Пакет: {name}</translation>
    </message>
    <message>
        <source>Next file ({count})</source>
        <translation>Следующий файл ({count})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>First compare the new fingerprint with the organisation.</source>
        <translation>Сначала сверьте новый отпечаток с организацией.</translation>
    </message>
    <message>
        <source>A backup is made first. It is all or nothing.</source>
        <translation>Сначала сделаем резервную копию. Запишется всё или ничего.</translation>
    </message>
</context>
<context>
    <name>QuarantineColumns</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>QuarantineDialog</name>
    <message>
        <source>Quarantine</source>
        <translation>Карантин</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that will not be taken in</source>
        <translation>
            <numerusform>%n запись не будет принята</numerusform>
            <numerusform>%n записи не будут приняты</numerusform>
            <numerusform>%n записей не будет принято</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is taken in. Tell the organisation, so that its next package is whole.</source>
        <translation>Остальное будет принято. Сообщите организации, чтобы следующий пакет был полным.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Words that open the package. They are shown once: write them down and say them by phone.</source>
        <translation>Слова, которые открывают пакет. Они показаны один раз: запишите их и назовите по телефону.</translation>
    </message>
    <message>
        <source>Save the act of transfer (PDF)</source>
        <translation>Сохранить акт передачи (PDF)</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Скрыть сообщение</translation>
    </message>
    <message>
        <source>The package is ready, act of transfer No {number}</source>
        <translation>Пакет готов, акт передачи № {number}</translation>
    </message>
    <message numerus="yes">
        <source>left out without consent: %n</source>
        <translation>
            <numerusform>без согласия не передано: %n</numerusform>
            <numerusform>без согласия не передано: %n</numerusform>
            <numerusform>без согласия не передано: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientCard</name>
    <message>
        <source>To whom and where</source>
        <translation>Кому и куда</translation>
    </message>
    <message>
        <source>By the coordinator&apos;s key</source>
        <translation>По ключу координатора</translation>
    </message>
    <message>
        <source>By secret words</source>
        <translation>По секретным словам</translation>
    </message>
    <message>
        <source>How the package is locked</source>
        <translation>Чем заперт пакет</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Выбрать файл ключа…</translation>
    </message>
    <message>
        <source>The coordinator gives this file to every school once.</source>
        <translation>Координатор один раз передаёт этот файл каждой школе.</translation>
    </message>
    <message>
        <source>I have compared the fingerprint by phone</source>
        <translation>Отпечаток сверен с координатором по телефону</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Fingerprint of the key: {words}</source>
        <translation>Отпечаток ключа: {words}</translation>
    </message>
    <message>
        <source>folder “outbox” of the workspace</source>
        <translation>папка outbox рядом с базой</translation>
    </message>
    <message>
        <source>The program makes up five words and shows them once. Tell them to the coordinator by phone, never in the same letter as the file.</source>
        <translation>Программа придумает пять слов и покажет их один раз. Назовите их координатору по телефону, но не в одном письме с файлом.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>RefusedPanel</name>
    <message>
        <source>Enter the words again</source>
        <translation>Ввести слова ещё раз</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>SchoolController</name>
    <message>
        <source>Counting what would be handed over</source>
        <translation>Подсчёт того, что будет передано</translation>
    </message>
    <message>
        <source>The coordinator&apos;s key file</source>
        <translation>Файл ключа координатора</translation>
    </message>
    <message>
        <source>Key files (*.json);;All files (*)</source>
        <translation>Файлы ключа (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation>Куда положить пакет</translation>
    </message>
    <message>
        <source>Packages (*.zima)</source>
        <translation>Пакеты (*.zima)</translation>
    </message>
    <message>
        <source>The package is being made</source>
        <translation>Составляем пакет</translation>
    </message>
    <message>
        <source>Act of transfer, package {number}.pdf</source>
        <translation>Акт передачи, пакет {number}.pdf</translation>
    </message>
    <message>
        <source>Save the act of transfer</source>
        <translation>Сохранить акт передачи</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The act is being saved</source>
        <translation>Сохраняем акт</translation>
    </message>
    <message>
        <source>The act is saved: {name}</source>
        <translation>Акт сохранён: {name}</translation>
    </message>
</context>
<context>
    <name>SchoolView</name>
    <message>
        <source>Make the package</source>
        <translation>Составить пакет</translation>
    </message>
    <message>
        <source>Hand over to the coordinator</source>
        <translation>Передача координатору</translation>
    </message>
    <message>
        <source>Handed over before</source>
        <translation>Передано раньше</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet</source>
        <translation>Пока ничего не передано</translation>
    </message>
    <message>
        <source>Packages made here are listed with their acts of transfer.</source>
        <translation>Здесь будут составленные пакеты и акты передачи к ним.</translation>
    </message>
    <message>
        <source>save the act</source>
        <translation>сохранить акт</translation>
    </message>
    <message>
        <source>The package is signed and encrypted; nothing is sent by itself.</source>
        <translation>Пакет подписан и зашифрован; сам он никуда не уйдёт, файл передаёте вы.</translation>
    </message>
    <message>
        <source>Choose the coordinator&apos;s key file, or lock the package by words.</source>
        <translation>Выберите файл ключа координатора или заприте пакет секретными словами.</translation>
    </message>
    <message>
        <source>Compare the fingerprint of the key with the coordinator by phone.</source>
        <translation>Сверьте отпечаток ключа с координатором по телефону.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>No file is open</source>
        <translation>Файл не открыт</translation>
    </message>
    <message>
        <source>A package comes on a stick, by e-mail or through a shared folder. Choose it, or drop it on this page: first you see what it would change.</source>
        <translation>Пакет приходит на флешке, по почте или через общую папку. Выберите его или перетащите на эту страницу: сначала вы увидите, что он изменит.</translation>
    </message>
    <message>
        <source>Take a file in</source>
        <translation>Принять файл</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>I have called the organisation, the new fingerprint is right</source>
        <translation>Организация подтвердила по телефону: новый отпечаток верен</translation>
    </message>
    <message>
        <source>Somebody else may have made this package. Call the organisation and compare the fingerprint: {mark}</source>
        <translation>Возможно, пакет составил кто-то другой. Позвоните в организацию и сверьте отпечаток: {mark}</translation>
    </message>
    <message>
        <source>The package is signed by another key than before</source>
        <translation>Пакет подписан другим ключом, чем раньше</translation>
    </message>
    <message>
        <source>First package of this organisation. Compare its fingerprint by phone: {mark}</source>
        <translation>Первый пакет этой организации. Сверьте отпечаток по телефону: {mark}</translation>
    </message>
    <message>
        <source>The signature is right, the key is the same as before</source>
        <translation>Подпись верна, ключ тот же, что и раньше</translation>
    </message>
</context>
<context>
    <name>TownController</name>
    <message>
        <source>Packages of organisations</source>
        <translation>Пакеты организаций</translation>
    </message>
    <message>
        <source>Packages (*.zima)</source>
        <translation>Пакеты (*.zima)</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Открываем {name}</translation>
    </message>
    <message>
        <source>{name} is locked with words</source>
        <translation>Файл {name} заперт словами</translation>
    </message>
    <message>
        <source>The five words the organisation told you</source>
        <translation>Пять слов, которые назвала организация</translation>
    </message>
    <message>
        <source>Taking in: {name}</source>
        <translation>Принимаем: {name}</translation>
    </message>
    <message>
        <source>{name}: {counts}</source>
        <translation>{name}: {counts}</translation>
    </message>
    <message>
        <source>Save the key for schools</source>
        <translation>Сохранить ключ для школ</translation>
    </message>
    <message>
        <source>Key of the coordinator.json</source>
        <translation>Ключ координатора.json</translation>
    </message>
    <message>
        <source>Key files (*.json)</source>
        <translation>Файлы ключа (*.json)</translation>
    </message>
    <message>
        <source>The key file is saved: {name}</source>
        <translation>Файл ключа сохранён: {name}</translation>
    </message>
</context>
<context>
    <name>TownView</name>
    <message>
        <source>Key for schools</source>
        <translation>Ключ для школ</translation>
    </message>
    <message>
        <source>Take a file in</source>
        <translation>Принять файл</translation>
    </message>
    <message>
        <source>Taking data in</source>
        <translation>Приём данных</translation>
    </message>
    <message>
        <source>Received {received} of {count}.</source>
        <translation>Получено {received} из {count}.</translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>What to hand over</source>
        <translation>Что передать</translation>
    </message>
    <message>
        <source>Variant of the package</source>
        <translation>Вид пакета</translation>
    </message>
    <message>
        <source>Names, results, plans and events of those who agreed to it. Notes of talks stay here.</source>
        <translation>Имена, результаты, планы и мероприятия тех, кто дал согласие. Записи бесед остаются у вас.</translation>
    </message>
    <message>
        <source>Figures by grade only: how many pupils, tested, covered. Nobody is named.</source>
        <translation>Только числа по параллелям: сколько учеников, прошли тест, охвачены. Имён нет.</translation>
    </message>
    <message>
        <source>Pupils in the base</source>
        <translation>Ученики в базе</translation>
    </message>
    <message>
        <source>Not tested this year</source>
        <translation>Без теста в этом году</translation>
    </message>
    <message>
        <source>go into the package by name</source>
        <translation>войдут в пакет поимённо</translation>
    </message>
    <message>
        <source>With consent to the hand-over</source>
        <translation>С согласием на передачу</translation>
    </message>
    <message>
        <source>will not be handed over, they are only counted</source>
        <translation>не будут переданы, только посчитаны</translation>
    </message>
    <message>
        <source>Note consents</source>
        <translation>Отметить согласия</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Без согласия</translation>
    </message>
</context>
</TS>
