<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The file “{file}” is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Ask for it again or take another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of another kind. Choose the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the program reads. Divide it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Check whether it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program, save it as XLSX and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more. Check the drive and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made by a newer version of the program. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file in the program it comes from and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, the data are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name; the record may have been hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records are called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right one in the list of the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in this field and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is out of the possible range: check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many values: leave fewer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family name cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The given name cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody took part in this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conclusion is not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directions cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN does not fit: four to eight digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space, whether the drive is there and may be written, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at your request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be taken back: the data have changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the later steps first or correct the record by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package “{file}” is not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, altered or of another kind. Ask the sender to make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package “{file}” is encrypted for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase, or ask the sender to use your present key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace belongs to an organisation, not to a coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take packages in at the workspace of the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data stay encrypted in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every group with the recovery sheet and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try is possible in %n second(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a longer one: three or four words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one that is not easily guessed: three or four words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the only one who can open the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the keys is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the workspace from its last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace in the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} already holds files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged: a part of it is missing or unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; backups are kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is already open on the computer {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN does not open this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers given so far are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the PIN with the one who prepared the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is already taken in the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your own name or call the teacher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test has already been finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer once more, a new attempt has to be opened by the counsellor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session “{file}” was prepared in another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workspace in which it was prepared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
