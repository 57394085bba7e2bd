"""The wizard of class lists before a real school, and lists with every kind of row."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import Desk
from tests.helpers.workbooks import write_xlsx
from ui.pages.roster_import.view import Step

HEAD = ("Ученик", "Класс", "Дата рождения", "Примечание")
NASTY: tuple[Sequence[Any], ...] = (
    HEAD,
    ("Болконская Мария Николаевна", "9А", date(2011, 1, 3), None),  # 2 as it is in the base
    ("Гринёв Пётр Андреевич", "9А", date(2011, 2, 4), "староста"),  # 3 changed
    ("Каренин Сергей Алексеевич", "9А", date(2011, 5, 3), None),  # 4 day and month swapped
    ("Ларена Татьяна Дмитриевна", "9А", date(2011, 4, 6), None),  # 5 a typo
    ("Гринёва Мария Ивановна", "9А", date(2011, 5, 7), None),  # 6 Миронова has married
    ("Обломов Илья Ильич", "9А", date(2010, 12, 12), None),  # 7 new
    ("Штольц Андрей Иванович", "9А", "31.02.2011", None),  # 8 no such day
    ("Ильинская Ольга Сергеевна", "13А", date(2011, 3, 1), None),  # 9 no such class
    ("Итого: 8", None, None, None),  # 10
)
AS_IN_BASE = NASTY[:2]


def nasty_list(folder: Path, rows: Sequence[Sequence[Any]] = NASTY) -> Path:
    return write_xlsx(folder / "9 классы.xlsx", rows)


def wait_for(qtbot: QtBot, desk: Desk, step: Step) -> None:
    qtbot.waitUntil(lambda: desk.view.step is step and not desk.controller._job.busy, timeout=15000)


def load(qtbot: QtBot, desk: Desk, path: Path) -> None:
    """Choose the file by the button of the first step."""
    desk.context.asker.paths = [path]  # type: ignore[attr-defined]
    desk.view.file.choose.click()
    wait_for(qtbot, desk, Step.COLUMNS)


def check(qtbot: QtBot, desk: Desk, path: Path) -> None:
    """As far as the preview."""
    load(qtbot, desk, path)
    desk.view.foot.primary.click()
    wait_for(qtbot, desk, Step.CHECK)


def numbers(desk: Desk) -> list[int]:
    """The figures of the counters: new, changed, same, doubtful, wrong."""
    return [counter.number() for counter in desk.view.check.counters.values()]


def shown_rows(desk: Desk) -> list[int]:
    """Rows of the file in the table."""
    return [one.row.planned.row for one in desk.view.check.table.records.records()]


def choose_row(desk: Desk, number: int) -> None:
    table = desk.view.check.table
    record = next(one for one in table.records.records() if one.row.planned.row == number)
    table.choose(record.number)
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)
    table.setFocus()


def cells(desk: Desk, number: int) -> list[str]:
    """What the table says in a row of the file."""
    model = desk.view.check.table.records
    at = next(at for at, one in enumerate(model.records()) if one.row.planned.row == number)
    return [str(model.index(at, column).data()) for column in range(model.columnCount())]
