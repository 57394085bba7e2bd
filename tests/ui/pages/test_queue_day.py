"""«Кого когда видели»: a day is typed into the row itself."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import Desk, press, seat
from tests.helpers.people_school import School, people_school
from ui.context import AppContext
from ui.pages.queue.controller import QueueController

TODAY = date(2026, 11, 24)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = people_school(tmp_path / "base")
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: School, app_context: Callable[[Any], AppContext]) -> Desk:
    shown = seat(qtbot, app_context(school.services), QueueController)
    shown.controller.open(tab="seen")
    qtbot.waitUntil(lambda: not shown.context.jobs.busy)
    return shown


def test_another_day_is_typed_in_the_row(qtbot: QtBot, desk: Desk, school: School) -> None:
    seen = desk.view.seen
    person = school.ids["Ларина"]
    seen.table.choose(person)
    seen.table.setFocus()

    for typed, day in (("2011", date(2026, 11, 20)), ("31122025", date(2025, 12, 31)), ("3112", None)):
        QTest.keyClicks(seen.table, typed[0])
        assert seen.row_date.hasFocus()
        QTest.keyClicks(seen.row_date, typed[1:])
        if day is None:
            day = date(TODAY.year - 1, 12, 31)  # of this year it has not come yet
        assert seen.row_date.day() == day
        press(seen.row_date, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not desk.context.jobs.busy)
        assert seen.table.hasFocus()
        assert any(talk.content.held_on == day for talk in school.services.talks.of_person(person))
    desk.toasts[0][1]()
    qtbot.waitUntil(lambda: not desk.context.jobs.busy)
    assert seen.table.current().last_talk_on == date(2025, 12, 31)


def test_a_day_that_does_not_exist_is_said_and_escape_lets_be(
    qtbot: QtBot, desk: Desk, school: School
) -> None:
    seen = desk.view.seen
    person = school.ids["Ларина"]
    seen.table.choose(person)
    seen.day.click()
    for wrong in ("32112026", "30022026", "25122027", "3"):
        seen.row_date.setText("")
        QTest.keyClicks(seen.row_date, wrong)
        press(seen.row_date, Qt.Key.Key_Return)
        assert seen.row_date.property("wrong"), wrong
        assert seen.row_date.isVisible()
    press(seen.row_date, Qt.Key.Key_Escape)

    assert not seen.row_date.isVisible()
    assert seen.table.hasFocus()
    assert school.services.talks.of_person(person) == ()
