<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>CareerMapOptions</name>
    <message>
        <source>Pupil</source>
        <translation>Ученику</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Консультанту</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>What to include</source>
        <translation>Что включить</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Без класса</translation>
    </message>
    <message numerus="yes">
        <source>The whole class, %n</source>
        <translation>
            <numerusform>Весь класс, %n человек</numerusform>
            <numerusform>Весь класс, %n человека</numerusform>
            <numerusform>Весь класс, %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateNames</name>
    <message>
        <source>Name in the dative</source>
        <translation>Имя в дательном падеже</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверьте</translation>
    </message>
</context>
<context>
    <name>CertificateOptions</name>
    <message>
        <source>Nominative</source>
        <translation>Именительный</translation>
    </message>
    <message>
        <source>Dative</source>
        <translation>Дательный</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Падеж имени</translation>
    </message>
    <message>
        <source>Names in the dative</source>
        <translation>Имена в дательном падеже</translation>
    </message>
    <message>
        <source>Enter or a double click changes a name</source>
        <translation>Enter или двойной щелчок меняет имя</translation>
    </message>
    <message>
        <source>Issue and register</source>
        <translation>Выдать и внести в реестр</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Nobody is marked present at this event.</source>
        <translation>На этом мероприятии никто не отмечен.</translation>
    </message>
    <message numerus="yes">
        <source>In the register: %n</source>
        <translation>
            <numerusform>В реестре: %n</numerusform>
            <numerusform>В реестре: %n</numerusform>
            <numerusform>В реестре: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In the register: {issued} of {present}.</source>
        <translation>В реестре: {issued} из {present}.</translation>
    </message>
    <message>
        <source>“issued to …”</source>
        <translation>«выдан Иванову Ивану»</translation>
    </message>
    <message>
        <source>“confirms that … took part”</source>
        <translation>«подтверждает, что Иванов Иван…»</translation>
    </message>
</context>
<context>
    <name>ClassSheetOptions</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Кто читает</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Career map</source>
        <translation>Карта траектории</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Траектория</translation>
    </message>
    <message>
        <source>Class summary</source>
        <translation>Сводка класса</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Profile of interests</source>
        <translation>Профиль интересов</translation>
    </message>
    <message>
        <source>What may be considered</source>
        <translation>Что можно рассмотреть</translation>
    </message>
    <message>
        <source>Plans A and B</source>
        <translation>Планы А и Б</translation>
    </message>
    <message>
        <source>Events and trials</source>
        <translation>Мероприятия и пробы</translation>
    </message>
    <message>
        <source>Agreed steps</source>
        <translation>Следующие шаги</translation>
    </message>
    <message>
        <source>Dates of talks</source>
        <translation>Даты бесед</translation>
    </message>
    <message>
        <source>Lines for signatures</source>
        <translation>Строки для подписей</translation>
    </message>
    <message>
        <source>With names, for the school</source>
        <translation>С именами, для школы</translation>
    </message>
    <message>
        <source>With codes instead of names</source>
        <translation>С кодами вместо имён</translation>
    </message>
    <message>
        <source>For the college, by consent</source>
        <translation>Для техникума, по согласию</translation>
    </message>
    <message>
        <source>No phone, address or birth date, nothing of what was said in talks. Results appear after they are released.</source>
        <translation>В карте нет телефона, адреса, даты рождения и содержания бесед. Результаты печатаются после выдачи.</translation>
    </message>
    <message>
        <source>For the counsellor only. It holds no phone, address or birth date and no notes of talks.</source>
        <translation>Только для консультанта. В карте нет телефона, адреса, даты рождения и записей бесед.</translation>
    </message>
    <message>
        <source>Released results and days only: nothing of what was said, no lamps.</source>
        <translation>Только выданные результаты и даты: ни слова из бесед, без ламп.</translation>
    </message>
    <message>
        <source>For the counsellor only: days of talks without what was said, no contacts.</source>
        <translation>Только для консультанта: даты бесед без содержания, без контактов.</translation>
    </message>
    <message>
        <source>The sheet holds codes only: no names, no birth dates.</source>
        <translation>В сводке только коды: ни имён, ни дат рождения.</translation>
    </message>
    <message>
        <source>Only pupils whose consent for the college is in force. No birth dates, no contacts.</source>
        <translation>Только ученики с действующим согласием на передачу техникуму. Дат рождения и контактов нет.</translation>
    </message>
    <message>
        <source>The sheet holds names. No birth dates, no contacts, no notes of talks.</source>
        <translation>В сводке есть имена. Дат рождения, контактов и записей бесед нет.</translation>
    </message>
    <message>
        <source>A certificate holds a name and a class, no birth date.</source>
        <translation>В сертификате имя и класс, даты рождения нет.</translation>
    </message>
</context>
<context>
    <name>DocumentsController</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>Чтение списков</translation>
    </message>
    <message>
        <source>Preparing the document</source>
        <translation>Подготовка документа</translation>
    </message>
    <message>
        <source>Issue the certificates first: numbers and date belong on them.</source>
        <translation>Сначала выдайте сертификаты: на них нужны номера и дата.</translation>
    </message>
    <message>
        <source>Nobody is marked present at this event</source>
        <translation>На этом мероприятии никто не отмечен</translation>
    </message>
    <message>
        <source>Mark attendance on the page of events, then come back.</source>
        <translation>Отметьте участие на странице «Мероприятия» и вернитесь.</translation>
    </message>
    <message>
        <source>Change an option to prepare it again.</source>
        <translation>Измените любой пункт, и он будет подготовлен снова.</translation>
    </message>
    <message>
        <source>The preview was stopped</source>
        <translation>Предпросмотр остановлен</translation>
    </message>
    <message>
        <source>There are no events in this school year</source>
        <translation>В этом учебном году мероприятий нет</translation>
    </message>
    <message>
        <source>Record an event and mark attendance: certificates are made from it.</source>
        <translation>Запишите мероприятие и отметьте участие: из него делают сертификаты.</translation>
    </message>
    <message>
        <source>There is nobody to print for</source>
        <translation>Печатать пока не для кого</translation>
    </message>
    <message>
        <source>Load a class list on the page of classes.</source>
        <translation>Загрузите список на странице «Классы».</translation>
    </message>
    <message>
        <source>Enter the certificates in the register?</source>
        <translation>Внести сертификаты в реестр?</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Numbers and today&apos;s date are fixed and stay the same at every later printing.</source>
        <translation>Номера и сегодняшняя дата закрепятся и не изменятся при следующей печати.</translation>
    </message>
    <message>
        <source>Issuing the certificates</source>
        <translation>Выдача сертификатов</translation>
    </message>
    <message>
        <source>The certificates are in the register</source>
        <translation>Сертификаты внесены в реестр</translation>
    </message>
    <message>
        <source>Name in the dative</source>
        <translation>Имя в дательном падеже</translation>
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
        <source>Saving the document</source>
        <translation>Сохранение документа</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Идёт печать…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на печать</translation>
    </message>
    <message>
        <source>The printer did not take the document</source>
        <translation>Принтер не принял документ</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or save the PDF.</source>
        <translation>Проверьте, что он включён и подключён, или сохраните PDF.</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Предпросмотр документа</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>by width</source>
        <translation>по ширине</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
</TS>
