"""Sheets on paper are typed by keys alone: found, typed, checked, saved, scanned."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.paper_desk import AB, KeyCounter, begin, digits_of, hand, ninth, save, typed
from tests.helpers.people_desk import Desk, press
from tests.helpers.people_school import School
from ui.pages.class_results.columns import group_and_source
from ui.pages.paper_entry.entry import ScanBurst
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import PersonDraft, PersonName
from zima_desktop.domain.sheet_ids import SheetId

Make = Callable[[Any], Any]


def test_a_sheet_of_thirty_takes_no_more_than_three_keys_beyond_its_items(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk]
) -> None:
    desk = open_page()
    counter = KeyCounter(desk.window)
    QApplication.instance().installEventFilter(counter)  # type: ignore[union-attr]

    begin(qtbot, desk, "Гр")
    hand(desk, AB + "\n")

    QApplication.instance().removeEventFilter(counter)  # type: ignore[union-attr]
    assert counter.count == 33  # two letters, thirty answers, Enter
    assert typed(school, "Гринёв") == [("paper", 30)]


def test_the_next_pupil_of_the_list_comes_by_itself(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk]
) -> None:
    desk = open_page()
    begin(qtbot, desk, "Бо")

    for _ in range(3):
        assert hand(desk, AB + "\n") == 31

    assert [len(typed(school, one)) for one in ("Болконская", "Гринёв", "Каренин")] == [1, 1, 1]
    assert desk.controller.desk.row.person.name.family == "Ларина"
    assert "Бланк" in desk.toasts[-1][0] or "sheet" in desk.toasts[-1][0]


def test_the_check_runs_along(qtbot: QtBot, open_page: Callable[..., Desk]) -> None:
    desk = open_page()
    begin(qtbot, desk, "Гр")

    hand(desk, "1" * 6 + "0" + "1" * 11 + "\x7f" + "*" + "1" * 10)

    assert desk.view.entry.check.text() == "Filled 27 of 30, passed over: 7, 19, doubtful: 20"
    assert desk.view.entry.grid.current() is None


def test_backspace_opens_the_item_before(qtbot: QtBot, open_page: Callable[..., Desk]) -> None:
    desk = open_page()
    begin(qtbot, desk, "Гр")

    hand(desk, "12\b1")

    cells = desk.view.entry.grid.cells()
    assert [cell.text for cell in cells[:3]] == ["а", "а", ""]
    assert desk.view.entry.grid.current() == 3


def test_a_key_that_is_no_answer_changes_nothing(qtbot: QtBot, open_page: Callable[..., Desk]) -> None:
    desk = open_page()
    begin(qtbot, desk, "Гр")

    hand(desk, "37й")

    assert desk.view.entry.grid.current() == 1


def test_enter_before_the_end_goes_to_the_first_open_item(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk]
) -> None:
    desk = open_page()
    begin(qtbot, desk, "Гр")

    hand(desk, "1" * 28 + "\n")
    assert typed(school, "Гринёв") == [] and desk.view.entry.grid.current() == 29
    assert "29–30" in desk.view.entry.warning.text()
    press(desk.view.entry.question, Qt.Key.Key_Return, ctrl=True)

    assert typed(school, "Гринёв") == [("paper", 28)]


def test_a_saved_sheet_is_taken_back_by_the_toast(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk]
) -> None:
    desk = open_page()
    begin(qtbot, desk, "Гр")
    hand(desk, AB + "\n")

    _text, undo = desk.toasts[-1]
    undo()

    assert typed(school, "Гринёв") == []


def test_a_scanner_opens_a_sheet_from_the_search(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk]
) -> None:
    desk = open_page()

    hand(desk, digits_of(school, "Ростов") + "\n")

    assert desk.controller.desk.row.person.name.family == "Ростов"
    assert desk.window.focusWidget() is desk.view.entry.question


def test_a_scanner_in_the_middle_of_a_sheet_opens_the_next_one_and_spoils_none(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk]
) -> None:
    desk = open_page("riasec48")
    begin(qtbot, desk, "Гр")
    hand(desk, "123")

    hand(desk, digits_of(school, "Ростов", "intent9") + "\n")

    assert desk.controller.desk.row.person.name.family == "Ростов"
    assert desk.view.instrument.key() == "intent9"
    desk.view.instrument.set_key("riasec48")
    desk.view.chosen.emit()
    begin(qtbot, desk, "Гр")
    assert [cell.no for cell in desk.view.entry.grid.cells() if cell.text] == [1, 2, 3]


def test_a_hand_is_no_scanner() -> None:
    burst, digits = ScanBurst(), SheetId(123456, 7).digits  # type: ignore[arg-type]
    for at, digit in enumerate(digits):
        burst.add(digit, at * 150.0, taken=True)

    assert burst.end(14 * 150.0) is None


def test_four_digits_find_a_pupil(school: School, open_page: Callable[..., Desk]) -> None:
    desk = open_page()

    hand(desk, f"{school.ids['Ростов']}\n")

    assert desk.controller.desk.row.person.name.family == "Ростов"


def test_a_scale_below_zero_is_counted_from_the_left(qtbot: QtBot, open_page: Callable[..., Desk]) -> None:
    desk = open_page("riasec48")
    begin(qtbot, desk, "Гр")

    hand(desk, "12345")

    assert [cell.text for cell in desk.view.entry.grid.cells()[:5]] == ["−2", "−1", "0", "+1", "+2"]


def test_mixed_kinds_are_typed_with_words_and_lists(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk]
) -> None:
    desk = open_page("intent9")
    begin(qtbot, desk, "Гр")

    hand(desk, "2Слесарь\nСлесарь\n\n1 4 13\n3" + "61 2\n13\n")
    check = school.services.paper.check(desk.controller.desk._entry.draft)

    assert desk.view.entry.grid.current() is None, desk.view.entry.grid.cells()
    assert check.whole and check.skipped == (5,)
    hand(desk, "\n")
    assert desk.controller.desk.row.person.name.family == "Каренин"


def test_a_list_that_is_none_is_named(qtbot: QtBot, open_page: Callable[..., Desk]) -> None:
    desk = open_page("intent9")
    begin(qtbot, desk, "Гр")

    hand(desk, "6" + "\n" + "1 1\n")

    assert desk.view.entry.grid.current() == 7
    assert "cannot be given" in desk.view.entry.question._hint.text()


def test_letters_that_fit_two_pupils_ask_which(
    qtbot: QtBot, school: School, open_page: Callable[..., Desk]
) -> None:
    draft = PersonDraft(PersonName("Гриневич", "Анна"), group=class_name(9, "А"))
    school.services.people.add(draft)
    desk = open_page()

    hand(desk, "Гр\n")
    assert desk.controller.desk.row is None and len(desk.view.roll.table.records.records()) == 2
    hand(desk, "\n")

    assert desk.controller.desk.row.person.name.family == "Гринёв"
    assert len(desk.view.roll.table.records.records()) == 8


def test_the_class_report_tells_paper_from_screen(school: School, tmp_path: Path) -> None:
    save(school, "Гринёв", AB)
    found = school.services.testing.class_results("riasec30", ninth(school))
    row = next(one for one in found.rows if one.name.startswith("Гринёв"))

    assert group_and_source(row) == "9 «А» · с бумаги"
    assert group_and_source(replace(row, mode="screen")) == "9 «А»"
    target = tmp_path / "класс.xlsx"
    school.services.testing.export_class("riasec30", ninth(school), target)
    lines = list(openpyxl.load_workbook(target)["Результаты"].iter_rows(values_only=True))
    at = next(line for line in lines if "Как отвечал" in line).index("Как отвечал")
    assert {line[at] for line in lines if str(line[0]).startswith("Гринёв")} == {"с бумаги"}
