"""The page of testing: sessions from the first click to the collected answers."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.typing import type_text
from tests.ui.pages.sessions.desk import click, dialog_of, words
from tests.ui.pages.tested_school import (
    NAMES,
    Steps,
    TestedSchool,
    answer,
    answer_items,
    collect,
    make_school,
)
from ui.context import AppContext
from ui.pages.testing.collect_dialog import CollectDialog
from ui.pages.testing.columns import Waiting, waiting
from ui.pages.testing.controller import TestingController
from ui.pages.testing.instrument_cards import InstrumentGrid
from ui.pages.testing.new_session import NewSessionDialog
from ui.pages.testing.outcome_dialogs import PreparedDialog
from zima_desktop.services.kiosk import KioskRun

PLAIN = "tech sign nature human art"


def test_school_without_sessions_is_offered_one(page: TestingController, qtbot: QtBot) -> None:
    assert not page.view.sessions.table.isVisible()
    qtbot.keyClick(page.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(page, NewSessionDialog)
    assert len(dialog.pin.edit.text()) == 4
    assert dialog.pin.edit.text().isdigit()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert page.view.sessions.table.records.total() == 0


def test_cards_are_one_stop_with_arrows_and_enter_assigns(page: TestingController, qtbot: QtBot) -> None:
    tiles = page.view.instruments.tiles
    assert [tile.face.code for tile in tiles[:2]] == ["subject5", "riasec30"]
    assert "20 pair(s)" in tiles[0].face.size
    tiles[0].setFocus()
    qtbot.keyClick(tiles[0], Qt.Key.Key_Right)
    assert tiles[1].hasFocus()
    assert tiles[0].focusPolicy() == Qt.FocusPolicy.ClickFocus
    qtbot.keyClick(tiles[1], Qt.Key.Key_Return)
    assert dialog_of(page, NewSessionDialog).battery.codes() == ("riasec30",)


def test_session_on_this_computer_goes_from_click_to_results(
    page: TestingController, context: AppContext, school: TestedSchool, qtbot: QtBot
) -> None:
    """The kiosk is played by a function of the same shape: it answers, closes the run and says so."""

    def kiosk(run: KioskRun, closed: Callable[[], None]) -> None:
        for seat in run.seats()[:2]:
            run.begin(seat.person_uid)
            answer_items(school, run, seat.person_uid, PLAIN, 20)
            run.finish(seat.person_uid)
        run.close()
        closed()

    context.start_kiosk = kiosk
    click(qtbot, page.view.instruments.tiles[0].link)
    click(qtbot, dialog_of(page, NewSessionDialog).start)
    qtbot.waitUntil(lambda: dialog_of(page, PreparedDialog) is not None, timeout=8000)
    qtbot.keyClick(dialog_of(page, PreparedDialog), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog_of(page, CollectDialog) is not None, timeout=8000)
    report = dialog_of(page, CollectDialog)
    assert "New results: 2" in words(report)
    assert "Did not answer: Гринёв" in words(report)
    row = page.view.sessions.table.records.records()[0]
    assert (row.collected, row.expected, waiting(row)) == (2, 3, Waiting.MORE)
    report.accept()
    table = page.view.results.table
    assert table is not None
    qtbot.waitUntil(table.isVisible)
    assert [one.attempt is not None for one in table.records.records()] == [True, True, False]


def test_file_for_other_computers_waits_until_it_is_collected(
    page: TestingController, school: TestedSchool, asker: FakeAsker, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "stick" / "class.zima-session"
    target.parent.mkdir()
    asker.paths = [target]
    click(qtbot, page.view.new)
    dialog = dialog_of(page, NewSessionDialog)
    dialog.pin.edit.setText("7391")
    click(qtbot, dialog.file)
    qtbot.waitUntil(lambda: dialog_of(page, PreparedDialog) is not None, timeout=8000)
    assert "7391" in words(dialog_of(page, PreparedDialog))
    assert asker.suggested[0].name.endswith("_9Б_subject5.zima-session")
    assert target.is_file()
    dialog_of(page, PreparedDialog).accept()
    table = page.view.sessions.table
    assert waiting(table.records.records()[0]) is Waiting.FILES
    table.selectRow(0)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog_of(page, CollectDialog) is not None, timeout=8000)
    assert "New results: 0" in words(dialog_of(page, CollectDialog))


def test_search_lives_on_after_a_dialog_was_closed(page: TestingController, qtbot: QtBot) -> None:
    """Closing a dialog once spoiled wrappers of widgets that had nothing to do with it."""
    click(qtbot, page.view.new)
    with qtbot.waitSignal(dialog_of(page, NewSessionDialog).destroyed):
        qtbot.keyClick(dialog_of(page, NewSessionDialog), Qt.Key.Key_Escape)
    type_text(page.view.search, "9")
    qtbot.keyClick(page.view.search, Qt.Key.Key_Escape)
    assert page.view.search.text() == ""


def test_short_pin_keeps_the_dialog_open_and_says_why(page: TestingController, qtbot: QtBot) -> None:
    click(qtbot, page.view.new)
    dialog = dialog_of(page, NewSessionDialog)
    dialog.pin.edit.clear()
    type_text(dialog.pin.edit, "12")
    click(qtbot, dialog.start)
    assert dialog.isVisible()
    assert dialog.pin.field.has_error()
    click(qtbot, dialog.pin.other)
    assert len(dialog.pin.edit.text()) == 4


def test_bad_file_is_reported_beside_the_good_one(
    page: TestingController, school: TestedSchool, asker: FakeAsker, tmp_path: Path, qtbot: QtBot
) -> None:
    good = answer(school, (PLAIN,), unfinished=1)
    bad = tmp_path / "photo.zima-session"
    bad.write_bytes(b"not a session at all" * 50)
    asker.paths = [bad, good]
    click(qtbot, page.view.collect)
    qtbot.waitUntil(lambda: dialog_of(page, CollectDialog) is not None, timeout=8000)
    text = words(dialog_of(page, CollectDialog))
    assert "New results: 1" in text
    assert "Interrupted, can be gone on with: 1" in text
    assert "photo.zima-session" in text


def test_same_file_twice_brings_nothing_new(
    page: TestingController, school: TestedSchool, asker: FakeAsker, qtbot: QtBot
) -> None:
    path = answer(school, (PLAIN,))
    collect(school, path)
    asker.paths = [path]
    click(qtbot, page.view.collect)
    qtbot.waitUntil(lambda: dialog_of(page, CollectDialog) is not None, timeout=8000)
    text = words(dialog_of(page, CollectDialog))
    assert "New results: 0" in text
    assert "Collected before, unchanged: 1" in text


def test_results_of_a_class_list_the_missing_and_open_by_enter(
    page: TestingController, school: TestedSchool, steps: Steps, qtbot: QtBot
) -> None:
    collect(school, answer(school, (PLAIN, "art human sign nature tech")))
    page.open(group=school.group)
    table = page.view.results.table
    assert table is not None
    assert [one.name.split()[0] for one in table.records.records()] == ["Базаров", "Болконская", "Гринёв"]
    cells = [table.records.index(0, at).data() for at in range(table.records.columnCount())]
    assert cells[1:8] == ["to check", "4", "8", "2", "6", "0", "Техника"]
    assert table.records.index(2, 1).data() == "assigned"
    assert table.records.index(2, 7).data() == "no data"
    table.setFocus()
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert steps.opened == [("result", {"attempt": school.attempt_of(1)})]


def test_chip_of_a_state_filters_and_search_finds_a_name(
    page: TestingController, school: TestedSchool, qtbot: QtBot
) -> None:
    collect(school, answer(school, (PLAIN,)))
    page.open(group=school.group)
    panel = page.view.results
    chip = next(one for one in panel.chips.values() if one.text() == "assigned")
    click(qtbot, chip)
    assert panel.table is not None
    assert [one.name.split()[0] for one in panel.table.records.records()] == ["Болконская", "Гринёв"]
    qtbot.keyClick(page.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.view.search.hasFocus()
    type_text(page.view.search, "гринев")
    qtbot.keyClick(page.view.search, Qt.Key.Key_Return)
    assert [one.name.split()[0] for one in panel.table.records.records()] == ["Гринёв"]


def test_one_pupil_can_be_given_a_session_of_his_own(
    page: TestingController, school: TestedSchool, context: AppContext, qtbot: QtBot
) -> None:
    page.open(person=school.people[2], instrument="riasec30")
    dialog = dialog_of(page, NewSessionDialog)
    assert dialog.who.mode.key() == "person"
    seen: list[int] = []

    def kiosk(run: KioskRun, closed: Callable[[], None]) -> None:
        seen.append(len(run.seats()))
        run.close()
        closed()

    context.start_kiosk = kiosk
    click(qtbot, dialog.start)
    qtbot.waitUntil(lambda: dialog_of(page, PreparedDialog) is not None, timeout=8000)
    dialog_of(page, PreparedDialog).accept()
    assert seen == [1]
    qtbot.waitUntil(lambda: dialog_of(page, CollectDialog) is not None, timeout=8000)


def test_cards_move_under_one_another_where_there_is_no_room(page: TestingController, qtbot: QtBot) -> None:
    grid = InstrumentGrid()
    qtbot.addWidget(grid)
    grid.set_faces(tuple(tile.face for tile in page.view.instruments.tiles))
    grid.resize(900, 200)
    grid.show()
    first, second = grid.tiles[:2]
    assert first.y() == second.y()
    grid.resize(400, 400)
    qtbot.waitUntil(lambda: second.y() > first.y())


def test_workspace_without_classes_explains_what_to_do_first(
    qtbot: QtBot, tmp_path: Path, app_context: Callable[[Any], AppContext], asker: FakeAsker
) -> None:
    made = make_school(tmp_path / "empty", NAMES[:3])
    made.services.people.hide(made.people)
    try:
        assert made.services.people.groups()
        context = app_context(made.services)
        Steps(context)
        bare = TestingController(context)
        qtbot.addWidget(bare.view)
        bare.open(group=made.group)
        bare.view.show()
        assert bare.view.results.table is not None
        assert bare.view.results.table.records.total() == 0
        assert "no pupils" in words(bare.view.results)
    finally:
        made.services.close()
