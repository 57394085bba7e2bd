"""The wizard of the new school year: decide, check, write, and take back."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.people_desk import Desk, press, seat
from tests.helpers.typing import type_text
from tests.helpers.years_school import YearsSchool, years_school
from ui.pages.rollover.controller import RolloverController
from ui.pages.rollover.view import Step
from zima_desktop.domain.backups import BackupReason
from zima_desktop.domain.rollover import Choice, Fate

Make = Callable[[Any], Any]


@pytest.fixture
def school(tmp_path: Path) -> Iterator[YearsSchool]:
    made = years_school(tmp_path / "base")
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: YearsSchool, app_context: Make) -> Desk:
    desk = seat(qtbot, app_context(school.services), RolloverController)
    desk.controller.open()
    qtbot.waitUntil(desk.view.primary.isEnabled, timeout=5000)
    return desk


def classes(desk: Desk) -> dict[str, Choice]:
    return {one.group.name.compact: one.choice for one in desk.view.table.records.records()}


def choose_class(desk: Desk, label: str) -> None:
    row = next(
        row for row, one in enumerate(desk.view.table.records.records()) if one.group.name.compact == label
    )
    desk.view.table.selectRow(row)


def choose_people(desk: Desk, school: YearsSchool, *families: str) -> None:
    table = desk.view.people.table
    table.clearSelection()
    model = table.selectionModel()
    for family in families:
        index = table.records.index(table.records.row_of(school.ids[family]), 0)
        model.select(index, model.SelectionFlag.Select | model.SelectionFlag.Rows)


def decide(desk: Desk, fate: Fate) -> None:
    """As picked from the list by the user."""
    desk.view.people.decision.set_key(fate)
    desk.view.people.decision.picked.emit(fate)


def test_every_class_is_there_with_what_becomes_of_it(desk: Desk) -> None:
    found = classes(desk)

    assert {label: choice.fate for label, choice in found.items()} == {
        "8А": Fate.PROMOTE,
        "9А": Fate.WAIT,
        "9Б": Fate.WAIT,
        "11А": Fate.GRADUATE,
    }
    assert desk.view.table.current().group.name.compact == "8А"
    assert desk.view.people.title.text() == "8 «А»"


def test_a_class_is_decided_as_a_whole_and_two_letters_merge(desk: Desk, school: YearsSchool) -> None:
    choose_class(desk, "9Б")
    desk.view.people.fate.set_key(Fate.PROMOTE)
    desk.view.people.fate.picked.emit(Fate.PROMOTE)
    assert classes(desk)["9Б"].target.compact == "10Б"

    desk.view.people.target.clear()
    type_text(desk.view.people.target, "10а")
    press(desk.view.people.target, Qt.Key.Key_Return)

    assert classes(desk)["9Б"].target.compact == "10А"
    assert desk.view.table.current().group.name.compact == "9Б"


def test_a_wrong_class_is_told_under_its_field(desk: Desk) -> None:
    desk.view.people.target.clear()
    type_text(desk.view.people.target, "9D")
    press(desk.view.people.target, Qt.Key.Key_Return)

    assert desk.view.people._target_field.has_error()
    assert classes(desk)["8А"].target.compact == "9А"


def test_one_person_meets_another_fate_and_comes_back_to_the_class(desk: Desk, school: YearsSchool) -> None:
    choose_people(desk, school, "Онегин")
    decide(desk, Fate.REPEAT)
    moves = {one.candidate.name.family: one for one in desk.view.people.table.records.records()}
    assert (moves["Онегин"].choice.fate, moves["Онегин"].by_hand) == (Fate.REPEAT, True)
    assert moves["Ларина"].choice.fate is Fate.PROMOTE

    choose_people(desk, school, "Онегин")
    desk.view.people.decision.picked.emit("rule")

    moves = {one.candidate.name.family: one for one in desk.view.people.table.records.records()}
    assert not moves["Онегин"].by_hand


def test_destination_is_typed_for_those_who_leave(desk: Desk, school: YearsSchool) -> None:
    choose_people(desk, school, "Онегин")
    assert not desk.view.people._where_field.isEnabled()
    decide(desk, Fate.LEAVE)

    choose_people(desk, school, "Онегин")
    type_text(desk.view.people.where, "Саянск")
    press(desk.view.people.where, Qt.Key.Key_Return)

    moves = {one.candidate.name.family: one for one in desk.view.people.table.records.records()}
    assert moves["Онегин"].choice == Choice(Fate.LEAVE, note="Саянск")


def test_somebody_goes_to_a_class_of_their_own(desk: Desk, school: YearsSchool, asker: FakeAsker) -> None:
    asker.texts.append("9в")
    choose_people(desk, school, "Ларина")

    desk.view.people.decision.picked.emit("other")

    moves = {one.candidate.name.family: one for one in desk.view.people.table.records.records()}
    assert moves["Ларина"].choice.target.compact == "9В"


def test_it_is_checked_written_and_undone(qtbot: QtBot, desk: Desk, school: YearsSchool) -> None:
    desk.view.primary.click()
    assert desk.view.step is Step.CHECK
    assert [label.text() for label in desk.view.check.figures.values()] == ["2", "0", "2", "0", "5"]
    assert desk.view.check.table.records.total() == 5

    desk.view.primary.click()
    qtbot.waitUntil(lambda: desk.view.step is Step.DONE, timeout=20000)

    assert school.where("Онегин")[-1] == ("9А", 2026, "2026-09-01", None)
    assert [one.reason for one in school.services.workspace.backups()] == [BackupReason.ROLLOVER]
    assert desk.toasts

    desk.view.check.undo.click()
    qtbot.waitUntil(lambda: desk.view.step is Step.CLASSES and len(classes(desk)) == 4, timeout=5000)

    assert school.where("Онегин") == [("8А", 2025, "2025-09-01", None)]
    assert desk.toasts[-1][0] == "The rollover is undone"


def test_before_september_the_last_button_sleeps_and_says_when(
    qtbot: QtBot, school: YearsSchool, app_context: Make
) -> None:
    school.at(2026, 6, 1)
    desk = seat(qtbot, app_context(school.services), RolloverController)
    desk.controller.open()
    qtbot.waitUntil(desk.view.primary.isEnabled, timeout=5000)

    desk.view.primary.click()

    assert desk.view.step is Step.CHECK
    assert not desk.view.primary.isEnabled()
    assert "01.09.2026" in desk.view.note.text()


def test_nobody_to_move_leads_to_the_classes(qtbot: QtBot, school: YearsSchool, app_context: Make) -> None:
    school.at(2025, 10, 1)
    desk = seat(qtbot, app_context(school.services), RolloverController)
    desk.controller.open()
    qtbot.waitUntil(desk.view.card._empty.isVisible, timeout=5000)

    desk.view.card._empty.button.click()

    assert desk.visits.opened == [("classes", {})]
    assert not desk.view.people.isVisible()


def test_escape_goes_back_a_step_and_then_to_the_classes(desk: Desk) -> None:
    desk.view.primary.click()

    press(desk.view.check.table, Qt.Key.Key_Escape)
    assert desk.view.step is Step.CLASSES

    press(desk.view.table, Qt.Key.Key_Escape)
    assert desk.visits.opened == [("classes", {})]
