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
from zima_desktop.domain.consents import ConsentStatus, Purpose
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
    model = desk.view.table.records
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_classes_stand_in_school_order_with_their_figures(desk: Desk) -> None:
    assert [line(desk, row)[0] for row in range(3)] == ["8 «А»", "9 «А»", "9 «Б»"]
    assert line(desk, 1)[1:] == ["5 of 7", "3 of 7", "2 of 7", "7 of 7"]
    assert line(desk, 0)[1:] == ["0 of 2"] * 4


def test_enter_opens_the_people_of_the_class(desk: Desk, school: School) -> None:
    desk.view.table.setFocus()
    press(desk.view.table, Qt.Key.Key_Down)

    press(desk.view.table, Qt.Key.Key_Return)

    group = school.services.people.group_by_label("9А").id
    assert desk.visits.opened == [("people", {"group": group})]


def test_buttons_speak_of_the_chosen_class(desk: Desk, school: School) -> None:
    desk.view.table.selectRow(2)

    desk.view.test.click()
    desk.view.sheet.click()
    desk.view.load.click()

    group = school.services.people.group_by_label("9Б").id
    assert desk.visits.opened == [
        ("testing", {"group": group, "new": True}),
        ("documents", {"kind": "class_sheet", "group": group}),
        ("roster_import", {}),
    ]
    assert "9 «Б»" in desk.view.test.accessibleName()


def test_consents_of_a_class_are_noted_at_once_and_taken_back(desk: Desk, school: School) -> None:
    group = school.services.people.group_by_label("8А").id
    desk.view.table.selectRow(0)
    desk.view.consents.click()

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

    qtbot.mouseClick(desk.view.card._empty.button, Qt.MouseButton.LeftButton)

    assert desk.visits.opened == [("roster_import", {})]
    assert not desk.view.test.isVisible()
    services.close()


def test_new_person_changes_the_figures_while_the_page_is_open(desk: Desk, school: School) -> None:
    change = school.services.people.hide([school.ids["Печорин"]])

    desk.context.announce(change)
    assert line(desk, 0)[1] == "0 of 1"

    assert change.operation is not None
    desk.context.announce(school.services.history.undo(change.operation))
    assert line(desk, 0)[1] == "0 of 2"
