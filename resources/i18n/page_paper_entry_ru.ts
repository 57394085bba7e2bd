<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>DoubtDesk</name>
    <message>
        <source>There are no doubtful marks</source>
        <translation>Сомнительных отметок нет</translation>
    </message>
    <message>
        <source>Press «.» or «*» in the entry when a mark cannot be read: it waits here.</source>
        <translation>Если отметку на бланке не разобрать, нажмите при вводе «.» или «*»: она будет ждать здесь.</translation>
    </message>
    <message>
        <source>Such an answer cannot be given here</source>
        <translation>Такого ответа здесь нет</translation>
    </message>
    <message>
        <source>Decided; the result is counted anew</source>
        <translation>Решено, результат пересчитан</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Take the sheet and press what is marked there. The result is counted anew at once.</source>
        <translation>Возьмите бланк и нажмите то, что на нём отмечено. Результат сразу пересчитается.</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>код {code}</translation>
    </message>
</context>
<context>
    <name>EntryDesk</name>
    <message>
        <source>Such an answer cannot be given here</source>
        <translation>Такого ответа здесь нет</translation>
    </message>
    <message>
        <source>This pupil answered on the screen that day, otherwise</source>
        <translation>В этот день ученик отвечал на экране, и ответы другие</translation>
    </message>
    <message>
        <source>That day&apos;s result is other and has a conclusion already</source>
        <translation>За этот день есть другой результат, и по нему уже есть заключение</translation>
    </message>
    <message>
        <source>Another sheet of that day is in the base</source>
        <translation>За этот день уже введён другой бланк</translation>
    </message>
    <message>
        <source>Save as one more result</source>
        <translation>Записать ещё одним результатом</translation>
    </message>
    <message>
        <source>The sheet in the base is hidden; undo brings it back</source>
        <translation>Прежний бланк скроется, отмена его вернёт</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить его</translation>
    </message>
    <message>
        <source>The sheet is saved; the result waits for missing answers</source>
        <translation>Бланк записан; результат ждёт недостающих ответов</translation>
    </message>
    <message>
        <source>The sheet is saved</source>
        <translation>Бланк записан</translation>
    </message>
    <message>
        <source>This sheet is in the base already</source>
        <translation>Этот бланк уже есть в базе</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Both entries agree</source>
        <translation>Оба ввода совпали</translation>
    </message>
    <message>
        <source>The first entry holds</source>
        <translation>Оставлен первый ввод</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Answers of the sheet</source>
        <translation>Ответы бланка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Next pupil</source>
        <translation>Следующий ученик</translation>
    </message>
    <message>
        <source>0, Del: no answer. «.», «*»: doubtful. Backspace: back. Left, Right: move</source>
        <translation>0, Del: нет ответа. «.», «*»: сомнительно. Backspace: назад. Стрелки: перейти к вопросу</translation>
    </message>
    <message>
        <source>second entry</source>
        <translation>второй ввод</translation>
    </message>
    <message>
        <source>The sheet is typed in</source>
        <translation>Бланк введён полностью</translation>
    </message>
    <message>
        <source>Enter saves it</source>
        <translation>Enter сохранит его</translation>
    </message>
</context>
<context>
    <name>MismatchPanel</name>
    <message>
        <source>Take the sheet and look at each item</source>
        <translation>Возьмите бланк и посмотрите каждый вопрос</translation>
    </message>
    <message>
        <source>1: the first entry is right, 2: the second one is.</source>
        <translation>1: верен первый ввод, 2: верен второй.</translation>
    </message>
    <message>
        <source>Items that differ</source>
        <translation>Несовпавшие вопросы</translation>
    </message>
    <message>
        <source>as the first time</source>
        <translation>как в первый раз</translation>
    </message>
    <message>
        <source>as the second time</source>
        <translation>как во второй раз</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) differ</source>
        <translation>
            <numerusform>не совпал %n вопрос</numerusform>
            <numerusform>не совпали %n вопроса</numerusform>
            <numerusform>не совпали %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
</context>
<context>
    <name>PaperColumns</name>
    <message>
        <source>Pupil</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Первый ввод</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Второй ввод</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
</context>
<context>
    <name>PaperEntryController</name>
    <message>
        <source>Testing</source>
        <translation>Тестирование</translation>
    </message>
    <message>
        <source>Sheets on paper</source>
        <translation>Ввод с бумаги</translation>
    </message>
    <message>
        <source>Type a sheet once more</source>
        <translation>Введите бланк ещё раз</translation>
    </message>
    <message>
        <source>Blind, without the first entry before your eyes. Differences are shown then.</source>
        <translation>Вслепую, не глядя на первый ввод. Несовпадения программа покажет сама.</translation>
    </message>
    <message>
        <source>Whose sheet is it?</source>
        <translation>Чей это бланк?</translation>
    </message>
    <message>
        <source>Scan the bar code, type the code of the sheet or two letters of the surname.</source>
        <translation>Отсканируйте штрихкод, наберите код бланка или две буквы фамилии.</translation>
    </message>
    <message>
        <source>Nobody of this class is found</source>
        <translation>В этом классе никто не найден</translation>
    </message>
    <message>
        <source>The list is done</source>
        <translation>Список пройден</translation>
    </message>
    <message>
        <source>Scan a sheet or choose a pupil to look at one again.</source>
        <translation>Чтобы вернуться к бланку, отсканируйте его или выберите ученика.</translation>
    </message>
    <message>
        <source>Preparing the booklet</source>
        <translation>Готовлю буклет</translation>
    </message>
    <message>
        <source>Preparing the answer sheets</source>
        <translation>Готовлю бланки ответов</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>PaperEntryView</name>
    <message>
        <source>Test</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Day of the answers</source>
        <translation>День заполнения</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Буклет</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>Бланки ответов</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Doubtful marks</source>
        <translation>Сомнительные отметки</translation>
    </message>
    <message>
        <source>No doubtful marks</source>
        <translation>Сомнительных отметок нет</translation>
    </message>
    <message>
        <source>Sheets on paper</source>
        <translation>Ввод с бумаги</translation>
    </message>
    <message>
        <source>Doubtful: {n}</source>
        <translation>Сомнительные: {n}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Второй ввод</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>{mark} – {text}</source>
        <translation>{mark} – {text}</translation>
    </message>
    <message>
        <source>Numbers one after another: 147, then Enter</source>
        <translation>Номера подряд: 147, затем Enter</translation>
    </message>
    <message>
        <source>Numbers with spaces: 1 4 12, then Enter</source>
        <translation>Номера через пробел: 1 4 12, затем Enter</translation>
    </message>
    <message>
        <source>Points in the order of the answers: 21, then Enter</source>
        <translation>Баллы по порядку ответов: 21, затем Enter</translation>
    </message>
    <message>
        <source>Ratings in the order of the lines, then Enter</source>
        <translation>Оценки по порядку строк, затем Enter</translation>
    </message>
    <message>
        <source>Rows / columns: 12/3, then Enter</source>
        <translation>Строки / столбцы: 12/3, затем Enter</translation>
    </message>
    <message>
        <source>A number, then Enter</source>
        <translation>Число, затем Enter</translation>
    </message>
    <message>
        <source>As it is written, then Enter; nothing written: just Enter</source>
        <translation>Как написано, затем Enter; ничего не написано – просто Enter</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>Filled {n} of {total}</source>
        <translation>Заполнено {n} из {total}</translation>
    </message>
    <message>
        <source>passed over: {items}</source>
        <translation>пропущены: {items}</translation>
    </message>
    <message>
        <source>doubtful: {items}</source>
        <translation>сомнительны: {items}</translation>
    </message>
    <message>
        <source>Not looked at: {items}. Ctrl+Enter saves the sheet as it is</source>
        <translation>Не просмотрены: {items}. Ctrl+Enter сохранит бланк как есть</translation>
    </message>
    <message>
        <source>doubtful: {n}</source>
        <translation>сомнит.: {n}</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>введён</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>на экране</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>из таблицы</translation>
    </message>
    <message>
        <source>no sheet</source>
        <translation>нет бланка</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Question {no}</source>
        <translation>Вопрос {no}</translation>
    </message>
    <message>
        <source>Question {no}: {text}</source>
        <translation>Вопрос {no}: {text}</translation>
    </message>
</context>
<context>
    <name>RollPanel</name>
    <message>
        <source>Bar code, code or two letters</source>
        <translation>Штрихкод, код или две буквы</translation>
    </message>
    <message>
        <source>Whose sheet it is</source>
        <translation>Чей это бланк</translation>
    </message>
    <message>
        <source>Pupils of the class</source>
        <translation>Ученики класса</translation>
    </message>
    <message>
        <source>There is nobody in this class</source>
        <translation>В этом классе никого нет</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Никто не найден</translation>
    </message>
</context>
</TS>
