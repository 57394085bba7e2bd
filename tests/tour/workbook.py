"""The class list of the tour: a workbook as a school office makes it, with titles, a total and a slip."""

from datetime import datetime
from pathlib import Path

import xlsxwriter

PUPILS = (
    ("Базаров Евгений Васильевич", "14.02.2011"),
    ("Болконская Мария Николаевна", "21.11.2010"),
    ("Гринёв Пётр Андреевич", "03.11.2010"),
    ("Дубровский Владимир Андреевич", "07.06.2011"),
    ("Кабанова Катерина Петровна", "30.01.2011"),
    ("Ларина Татьяна Дмитриевна", "25.01.2011"),
    ("Мармеладова Софья Семёновна", "12.09.2010"),
    ("Миронова Мария Ивановна", "17.04.2011"),
    ("Обломов Илья Ильич", "02.08.2011"),
    ("Онегин Евгений Владимирович", "05.05.2011"),
    ("Разумихин Дмитрий Прокофьевич", "19.12.2010"),
    ("Ростов Николай Ильич", "28.03.2011"),
)


def write_workbook(path: Path) -> Path:
    """Two title rows, a header, twelve pupils, one impossible date, a total."""
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("9А")
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    sheet.write(0, 0, "МБОУ СОШ № 9, список 9 «А» класса")
    sheet.write(1, 0, "Классный руководитель: Стародумов П. И.")
    sheet.write_row(3, 0, ("№ п/п", "ФИО учащегося", "Дата рождения", "Класс"))
    for number, (name, born) in enumerate(PUPILS, start=1):
        sheet.write_row(3 + number, 0, (number, name))
        sheet.write_datetime(3 + number, 2, datetime.strptime(born, "%d.%m.%Y"), day)  # noqa: DTZ007
        sheet.write(3 + number, 3, "9А")
    last = 4 + len(PUPILS)
    sheet.write_row(last, 0, (13, "Турбина Елена Васильевна", "31.02.2011", "9А"))
    sheet.write(last + 1, 0, "Всего: 13")
    book.close()
    return path
