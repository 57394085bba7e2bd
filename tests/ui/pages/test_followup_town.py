"""«После школы» of a coordinator: what the schools have told of those who agreed, only to look at."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import Desk, press, seat, visible_texts
from tests.ui.pages.exchange_town import Office, make_school, make_town
from ui.context import AppContext
from ui.pages.followup import words
from ui.pages.followup.controller import FollowupController
from zima_desktop.domain.outcomes import Confirmation, OutcomeDraft, OutcomeSource, OutcomeStatus

Make = Callable[[Any], AppContext]


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Office]:
    made = make_town(tmp_path / "town")
    yield made
    made.services.close()


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Office]:
    made = make_school(tmp_path / "school")
    services, first = made.services, made.people[0]
    services.roster.mark_left([first, made.people[6]])
    told = OutcomeDraft(
        date(2026, 11, 20),
        OutcomeStatus.WORKS_PROFESSION,
        place="Депо Зима",
        source=OutcomeSource.SELF,
        confirmation=Confirmation.WORD,
    )
    for person in (first, made.people[6]):
        services.follow_up.set_status(person, told)
    yield made
    made.services.close()


def look(qtbot: QtBot, context: AppContext) -> Desk:
    desk = seat(qtbot, context, FollowupController)
    desk.controller.open()
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=5000)
    desk.view.leavers.year.set_key(None)
    desk.view.leavers._apply()
    return desk


def test_a_coordinator_sees_who_agreed_with_the_school_and_changes_nothing(
    qtbot: QtBot, town: Office, school: Office, app_context: Make
) -> None:
    key = town.services.handover.coordinator_key()
    town.take(school.give(key).path)

    desk = look(qtbot, app_context(town.services))

    table = desk.view.leavers.table
    assert [row.name.family for row in table.records.records()] == ["Болконская"]  # the other did not agree
    (row,) = table.records.records()
    assert row.school == "Школа № 9"
    assert words.left_from(row).endswith("Школа № 9")
    assert desk.view.tabs.key() == words.LEAVERS
    assert list(desk.view.tabs._buttons) == [words.LEAVERS, words.TOTALS]
    assert not desk.view.status.isVisible()

    table.selectRow(0)
    press(table, Qt.Key.Key_N, ctrl=True)
    assert not desk.has_dialog()
    press(table, Qt.Key.Key_Return)
    assert desk.visits.opened[-1] == ("person", {"person": row.person})


def test_without_names_it_says_where_they_would_come_from(
    qtbot: QtBot, town: Office, app_context: Make
) -> None:
    desk = look(qtbot, app_context(town.services))

    assert "No school has told of its leavers yet" in visible_texts(desk.window)
