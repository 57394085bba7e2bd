"""Sheets on paper are typed by keys alone: found, typed, saved, compared, decided, taken back."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.paper import read_paper
from tests.helpers.people_desk import Desk, press, seat
from tests.helpers.people_school import School, people_school
from tests.helpers.typing import type_text
from ui.pages.paper_entry.controller import PaperEntryController
from ui.pages.paper_entry.entry import ScanBurst
from ui.pages.paper_entry.view import Mode
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.paper import Clash, PaperDraft
from zima_desktop.domain.sheet_ids import SheetId
from zima_desktop.services.paper_sheets import questions_number

Make = Callable[[Any], Any]
CODE = "riasec30"
AB = "12" * 15


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = people_school(tmp_path / "base", lived_in=False)
    yield made
    made.services.close()


@pytest.fixture
def open_page(qtbot: QtBot, school: School, app_context: Make) -> Callable[..., Desk]:
    def opened(code: str = CODE, mode: Mode = Mode.FIRST) -> Desk:
        desk = seat(qtbot, app_context(school.services), PaperEntryController)
        desk.controller.open(instrument=code, group=ninth(school), mode=mode)
        return desk

    return opened


def ninth(school: School) -> GroupId:
    return next(group.id for group in school.services.people.groups() if group.name.compact == "9А")


class KeyCounter(QObject):
    """Counts the keys that reach the widget with the focus: what a hand has pressed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched is self._window.focusWidget():
            self.count += 1
        return False


def hand(desk: Desk, text: str) -> int:
    """Type where the focus is, key by key; how many keys it took."""
    for letter in text:
        target = desk.window.focusWidget() or desk.window
        if letter == "\n":
            press(target, Qt.Key.Key_Return)
        elif letter == "\b":
            press(target, Qt.Key.Key_Backspace)
        elif letter == "\x7f":
            press(target, Qt.Key.Key_Delete)
        else:
            type_text(target, letter)
    return len(text)


def begin(qtbot: QtBot, desk: Desk, letters: str) -> None:
    hand(desk, letters)
    qtbot.waitUntil(lambda: desk.controller.desk.row is not None, timeout=3000)


def typed(school: School, family: str) -> list[tuple[str, int]]:
    from zima_desktop.store import answer_tables

    person = school.ids[family]
    with school.services.workspace.database.read() as connection:
        found = answer_tables.kept_answers(connection, CODE, [person]).get(person, ())
    return [(one.mode, len(one.answers)) for one in found]


def save(school: School, family: str, keys: str, code: str = CODE) -> None:
    from zima_desktop.domain.paper import keyed

    draft = school.services.paper.begin(code, school.ids[family])
    for item, key in zip(draft.instrument.items, keys, strict=True):
        after = keyed(draft, item, key)
        assert after is not None
        draft = after
    assert school.services.paper.save(draft, Clash.ASK).written


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


def digits_of(school: School, family: str, code: str = CODE) -> str:
    instrument = school.services.testing.instrument(code)
    return SheetId(questions_number(instrument), school.ids[family]).digits


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
