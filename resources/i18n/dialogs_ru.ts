<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
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
    <message>
        <source>Move to another class: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: 9А. A class that does not exist yet will be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of classes, tests, talks and plans stays in the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the name of a class or group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameFormsDialog</name>
    <message>
        <source>Name in documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are not sure of this name. Look at both lines before printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose? (genitive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career map of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom? (dative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate issued to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty line means the form in grey, made by the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>New pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed in this form will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: 9А, ЭМ-21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the personal file or the electronic diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write down diagnoses: the note goes into lists saved as files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, hyphens and spaces only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the name of a class or group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a profession or a field of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or name of the speciality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>College, class or university</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: with the mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving adds a version with today&apos;s date. Earlier versions stay in the card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanHistoryDialog</name>
    <message>
        <source>Versions of the plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed with: {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestrictedNote</name>
    <message>
        <source>Restricted note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only by those who open this workspace with a password. Never printed, never put into files, never found by search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may then be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the text of the restricted note?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
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
</TS>
