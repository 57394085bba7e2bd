"""The overview of classes: figures, and the ways that lead on from a class."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.class_sessions import CHEAP
from tests.helpers.people_desk import Desk, press, seat
from tests.helpers.people_school import PASSWORD, School, people_school
from ui.pages.classes.controller import ClassesController
from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.class_matrix import Aspect
from zima_desktop.domain.consents import ConsentStatus, Purpose
from zima_desktop.domain.hours import HoursLevel
from zima_desktop.domain.workspaces import WorkspaceKind

Make = Callable[[Any], Any]


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    made = people_school(tmp_path_factory.mktemp("classes") / "base")
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: School, app_context: Make) -> Desk:
    desk = seat(qtbot, app_context(school.services), ClassesController)
    desk.controller.open()
    return desk


def line(desk: Desk, row: int) -> list[str]:
    model = desk.view.overview.table.records
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_classes_stand_in_school_order_with_their_figures(desk: Desk) -> None:
    assert [line(desk, row)[0] for row in range(3)] == ["8 «А»", "9 «А»", "9 «Б»"]
    assert line(desk, 1)[1:] == ["5 of 7", "3 of 7", "2 of 7", "7 of 7"]
    assert line(desk, 0)[1:] == ["0 of 2"] * 4


def test_enter_opens_the_matrix_and_escape_leads_back_to_the_class(desk: Desk, school: School) -> None:
    desk.view.overview.table.setFocus()
    press(desk.view.overview.table, Qt.Key.Key_Down)

    press(desk.view.overview.table, Qt.Key.Key_Return)

    group = school.services.people.group_by_label("9А").id
    assert desk.view.currentWidget() is desk.view.matrix
    assert desk.visits.path == ("Classes", "9 «А»")
    desk.view.matrix.list.click()
    assert desk.visits.opened == [("people", {"group": group})]
    press(desk.view.matrix.table, Qt.Key.Key_Escape)
    assert desk.view.currentWidget() is desk.view.overview
    assert desk.view.overview.table.current().group.id == group


@pytest.fixture
def matrix(desk: Desk, school: School) -> Any:
    desk.controller.open(group=school.services.people.group_by_label("9А").id)
    return desk.view.matrix


def cells(matrix: Any, name: str) -> list[str]:
    model = matrix.table.records
    row = next(at for at in range(model.rowCount()) if model.index(at, 0).data().startswith(name))
    return [str(model.index(row, column).data()) for column in range(1, model.columnCount())]


def test_matrix_says_in_words_what_each_pupil_has(matrix: Any) -> None:
    assert cells(matrix, "Гринёв") == ["11.11", "13.11", "A and B", "27.11", "нет", "2 of 4 lamps"]
    assert cells(matrix, "Болконская")[:3] == ["11.11", "14.09", "A only"]
    assert cells(matrix, "Каренин")[:5] == ["нет"] * 5


def test_chips_leave_those_who_lack_something_and_count_them(matrix: Any) -> None:
    chip = matrix.chips[Aspect.TALK]

    chip.click()

    assert "4" in chip.accessibleName()
    names = {row.name.split()[0] for row in matrix.table.records.records()}
    assert names == {"Каренин", "Ларина", "Миронова", "Турбина"}


def test_sums_say_what_the_class_has_together(matrix: Any) -> None:
    side = matrix.side
    assert side.sums._counts[Aspect.TEST].text() == "5 of 7"
    assert side.sums.choice.text() == "Conscious choice: 0 of 0 measured"
    assert "Пять сфер труда" in side.leading.note.text()
    assert "not" not in side.absent.about.text()


def test_enter_opens_the_card_of_a_pupil(matrix: Any, desk: Desk, school: School) -> None:
    matrix.table.choose(school.ids["Ростов"])

    press(matrix.table, Qt.Key.Key_Return)

    assert desk.visits.opened == [("person", {"person": school.ids["Ростов"]})]


def test_level_of_hours_is_chosen_for_the_class_and_shown_at_once(
    matrix: Any, desk: Desk, school: School
) -> None:
    group = school.services.people.group_by_label("9А").id
    matrix.side.sums.level.click()
    desk.dialog().own.set_key(HoursLevel.ADVANCED)

    desk.dialog().save.click()

    assert school.services.hours.level_of(group) is HoursLevel.ADVANCED
    assert matrix.side.sums.hours.text().startswith("80 h a year")
    desk.toasts[-1][1]()
    assert school.services.hours.level_of(group) is not HoursLevel.ADVANCED
    assert desk.toasts[-1][0] == "Taken back"


def test_another_class_begins_with_everybody(matrix: Any, desk: Desk, school: School) -> None:
    matrix.chips[Aspect.TEST].click()
    other = school.services.people.group_by_label("9Б").id

    matrix.group_picked.emit(other)

    assert matrix.lacking() == frozenset()
    assert len(matrix.table.records.records()) == 7


def test_buttons_speak_of_the_chosen_class(desk: Desk, school: School) -> None:
    desk.view.overview.table.selectRow(2)

    desk.view.overview.test.click()
    desk.view.overview.sheet.click()
    desk.view.overview.load.click()

    group = school.services.people.group_by_label("9Б").id
    assert desk.visits.opened == [
        ("testing", {"group": group, "new": True}),
        ("documents", {"kind": "class_sheet", "group": group}),
        ("roster_import", {}),
    ]
    assert "9 «Б»" in desk.view.overview.test.accessibleName()


def test_consents_of_a_class_are_noted_at_once_and_taken_back(desk: Desk, school: School) -> None:
    group = school.services.people.group_by_label("8А").id
    desk.view.overview.table.selectRow(0)
    desk.view.overview.consents.click()

    desk.dialog().save.click()

    def in_force() -> int:
        rows = school.services.consents.state(group)
        states = [one for row in rows for one in row.states if one.purpose is Purpose.COUNSELLING]
        return sum(one.status is ConsentStatus.ACTIVE for one in states)

    assert in_force() == 2
    desk.toasts[-1][1]()
    assert in_force() == 0


def test_school_without_classes_offers_the_import(qtbot: QtBot, tmp_path: Path, app_context: Make) -> None:
    wanted = NewWorkspace("Школа № 9", WorkspaceKind.ORGANIZATION, "Павел Петрович", PASSWORD)
    services = create_workspace(tmp_path / "base", wanted, cost=CHEAP).services
    desk = seat(qtbot, app_context(services), ClassesController)
    desk.controller.open()

    qtbot.mouseClick(desk.view.overview.card._empty.button, Qt.MouseButton.LeftButton)

    assert desk.visits.opened == [("roster_import", {})]
    assert not desk.view.overview.test.isVisible()
    services.close()


def test_new_person_changes_the_figures_while_the_page_is_open(desk: Desk, school: School) -> None:
    change = school.services.people.hide([school.ids["Печорин"]])

    desk.context.announce(change)
    assert line(desk, 0)[1] == "0 of 1"

    assert change.operation is not None
    desk.context.announce(school.services.history.undo(change.operation))
    assert line(desk, 0)[1] == "0 of 2"
