"""What comes after the first entry: questions, blind second entries, doubtful marks, the printed sheets."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.paper import read_paper
from tests.helpers.paper_desk import AB, CODE, begin, hand, ninth, save, typed
from tests.helpers.people_desk import Desk
from tests.helpers.people_school import School
from ui.pages.paper_entry.view import Mode
from zima_desktop.domain.paper import PaperDraft

Make = Callable[[Any], Any]


def test_another_sheet_of_that_day_is_asked_about(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk]
) -> None:
    save(school, "Гринёв", "2" * 30)
    desk = open_page()
    asker: FakeAsker = desk.context.asker  # type: ignore[assignment]
    begin(qtbot, desk, "Гр")

    hand(desk, AB + "\n")

    assert len(asker.questions) == 1
    assert typed(school, "Гринёв") == [("paper", 30)]  # the first answer of the question: replace


def test_a_second_entry_that_agrees_says_so(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk]
) -> None:
    save(school, "Гринёв", AB)
    save(school, "Ростов", AB)
    desk = open_page(mode=Mode.SECOND)
    begin(qtbot, desk, "Гр")

    hand(desk, AB + "\n")

    assert "agree" in desk.toasts[-1][0]
    assert desk.controller.desk.row.person.name.family == "Ростов"


def test_a_second_entry_lists_what_differs_and_two_keys_settle_it(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk]
) -> None:
    save(school, "Гринёв", AB)
    desk = open_page(mode=Mode.SECOND)
    begin(qtbot, desk, "Гр")
    hand(desk, "22" + "12" * 13 + "11\n")
    assert desk.view.panel() is desk.view.mismatch
    assert [one.mismatch.item.no for one in desk.view.mismatch._rows] == [1, 30]
    assert not desk.view.mismatch.save.isEnabled()

    hand(desk, "21")
    desk.view.mismatch.save.click()

    entry = school.services.paper.first_entry(school.ids["Гринёв"], CODE)
    assert (entry.answers[1], entry.answers[30]) == ("b", "b")
    assert typed(school, "Гринёв") == [("paper", 30)]


def test_a_second_entry_needs_a_first(qtbot: QtBot, open_page: Callable[..., Desk]) -> None:
    desk = open_page(mode=Mode.SECOND)

    hand(desk, "Гр")

    qtbot.waitUntil(lambda: bool(desk.toasts), timeout=3000)
    assert desk.controller.desk.row is None


def test_doubtful_marks_are_decided_by_keys(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk]
) -> None:
    save(school, "Гринёв", "*" + "1" * 28 + "*")
    save(school, "Ростов", "1" * 29 + "*")
    desk = open_page(mode=Mode.DOUBTS)
    assert desk.view.doubts.records.total() == 3
    assert desk.window.focusWidget() is desk.view.doubt.question

    hand(desk, "20")

    (left,) = school.services.paper.doubts()
    assert (left.name.split()[0], left.item.no) == ("Ростов", 30)
    answers = school.services.paper.first_entry(school.ids["Гринёв"], CODE).answers
    assert answers[1] == "b" and 30 not in answers
    desk.toasts[-1][1]()
    assert len(school.services.paper.doubts()) == 2


def test_the_sheets_of_the_class_are_saved(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk], tmp_path: Path
) -> None:
    desk, target = open_page(), tmp_path / "бланки.pdf"
    desk.context.asker.paths = [target]  # type: ignore[attr-defined]

    desk.view.sheets.click()
    qtbot.waitUntil(target.exists, timeout=10000)

    paper = read_paper(target.read_bytes())
    assert len(paper.pages) == 7 + 3 and "Гринёв Пётр Андреевич" in paper.pages[1].text


def test_half_a_sheet_waits_while_another_page_is_open(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk]
) -> None:
    desk = open_page()
    begin(qtbot, desk, "Гр")
    hand(desk, "121")

    desk.controller.close()
    desk.controller.open(instrument=CODE, group=ninth(school))
    begin(qtbot, desk, "Гр")

    assert desk.view.entry.grid.current() == 4


def test_keys_without_a_sheet_do_nothing(open_page: Callable[..., Desk]) -> None:
    desk = open_page()

    QTest.keyClick(desk.view.entry.question, Qt.Key.Key_1)
    QTest.keyClick(desk.view.entry.question, Qt.Key.Key_Return)

    assert desk.toasts == []


def test_a_draft_knows_its_day(school: School) -> None:
    draft: PaperDraft = school.services.paper.begin(CODE, school.ids["Гринёв"])

    assert draft.day == school.services.workspace.today()
