"""The page of events: the year, a month, and attendance by the space bar."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.typing import type_text
from tests.ui.pages.tested_school import NAMES, Steps, TestedSchool, add_event, make_school
from ui.context import AppContext
from ui.dialogs.base import Dialog
from ui.pages.events.controller import EventsController
from ui.pages.events.event_form import EventDialog
from ui.pages.events.pick_dialog import PickDialog
from ui.widgets.label import Label
from zima_desktop.content.words import word
from zima_desktop.domain.events import AttendanceRow, EventKind, EventState
from zima_desktop.domain.ids import EventId


@pytest.fixture
def school(tmp_path: Path) -> Iterator[TestedSchool]:
    made = make_school(tmp_path, NAMES[:6])
    yield made
    made.services.close()


@pytest.fixture
def depot(school: TestedSchool) -> EventId:
    add_event(school, "Ролевая игра", date(2026, 11, 5), EventKind.ROLE_GAME, state=EventState.HELD)
    return add_event(school, "Экскурсия в депо", date(2026, 11, 18), groups=(school.group,))


@pytest.fixture
def steps() -> list[Steps]:
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    school: TestedSchool,
    depot: EventId,
    app_context: Callable[[Any], AppContext],
    steps: list[Steps],
) -> EventsController:
    context = app_context(school.services)
    steps.append(Steps(context))
    shown = EventsController(context)
    qtbot.addWidget(shown.view)
    shown.view.resize(1150, 641)
    shown.view.show()
    shown.view.activateWindow()
    qtbot.waitUntil(shown.view.isActiveWindow)
    shown.open(event=depot)
    return shown


def rows(page: EventsController) -> tuple[AttendanceRow, ...]:
    return page.view.panel.table.records.records()


def presence(page: EventsController) -> list[bool | None]:
    return [row.present for row in rows(page)]


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def dialog_of(page: EventsController, kind: type[Any]) -> Any:
    found = [one for one in page.view.findChildren(Dialog) if isinstance(one, kind) and one.isVisible()]
    return found[-1] if found else None


def test_space_ticks_and_goes_down_and_undo_takes_the_last_tick_back(
    page: EventsController, school: TestedSchool, depot: EventId, qtbot: QtBot
) -> None:
    table = page.view.panel.table
    assert table.hasFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert presence(page) == [True, True, None, None]
    assert table.currentIndex().row() == 2
    assert page.view.panel.sum.text() == "Present: 2 of 4, 6 h in all"
    assert page.view.panel.saved.isVisible()
    qtbot.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert presence(page) == [True, None, None, None]
    assert [row.present for row in school.services.events.attendance(depot)] == [True, None, None, None]


def test_whole_row_is_the_target(page: EventsController, qtbot: QtBot) -> None:
    table = page.view.panel.table
    for column in (2, 0):
        rect = table.visualRect(table.records.index(1, column))
        spot = QPoint(rect.right() - 6, rect.center().y())
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert rows(page)[1].present is (column == 2)
    assert table.records.index(1, 1).data() == "was absent"
    assert table.records.index(1, 2).data() == "–"


def test_digits_set_the_hours_of_one_pupil(page: EventsController, qtbot: QtBot) -> None:
    table = page.view.panel.table
    table.selectRow(0)
    for sign in "1.5":
        qtbot.keyClick(table, sign)
    assert (rows(page)[0].present, rows(page)[0].hours) == (True, 1.5)
    assert table.records.index(0, 2).data() == "1,5 h"


def test_role_of_the_chosen_pupil_is_kept(page: EventsController, qtbot: QtBot) -> None:
    table = page.view.panel.table
    table.selectRow(0)
    assert not page.view.panel.role.isVisible()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    table.selectRow(0)
    role = page.view.panel.role
    assert role.isVisible()
    role.setFocus()
    qtbot.keyClick(role, Qt.Key.Key_Down)
    assert rows(page)[0].role == "winner"
    assert table.records.index(0, 1).data() == "winner"


def test_everybody_except_two(page: EventsController, school: TestedSchool, qtbot: QtBot) -> None:
    click(qtbot, page.view.panel.all_except)
    dialog = dialog_of(page, PickDialog)
    for person in school.people[1:3]:
        dialog.boxes[person].click()
    assert "2" in dialog.foot_note.text()
    click(qtbot, dialog.save)
    assert presence(page) == [True, False, False, True]


def test_class_is_invited_once_more(page: EventsController, school: TestedSchool, qtbot: QtBot) -> None:
    click(qtbot, page.view.panel.invite)
    dialog = dialog_of(page, PickDialog)
    assert [box.text() for box in dialog.boxes.values()] == ["10 «А» · 2"]
    next(iter(dialog.boxes.values())).click()
    click(qtbot, dialog.save)
    assert len(rows(page)) == 6


def test_event_without_guests_offers_to_invite(page: EventsController, qtbot: QtBot) -> None:
    page.view.table.selectRow(0)
    assert page.view.panel.empty.isVisible()
    assert not page.view.panel.all_except.isEnabled()
    assert not page.view.panel.certificates.isVisible()
    button = page.view.panel.empty.button
    assert button is not None
    click(qtbot, button)
    assert dialog_of(page, PickDialog) is not None


def test_new_event_is_checked_then_stands_in_its_month(
    page: EventsController, school: TestedSchool, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(page, EventDialog)
    dialog.date.clear()
    dialog.hours.setText("много")
    click(qtbot, dialog.save)
    fields = (dialog.title_field, dialog.date_field, dialog.hours_field, dialog.guests_field)
    assert [field.has_error() for field in fields] == [True, True, True, False]
    assert dialog.title.hasFocus()
    type_text(dialog.title, "Ярмарка профессий")
    dialog.date.set_date(date(2027, 3, 12))
    dialog.hours.setText("1,5")
    dialog.guests.setText("40")
    dialog.groups[school.group].click()
    click(qtbot, dialog.save)
    assert page.view.strip.month() == 3
    event = page.view.table.current()
    assert event is not None
    assert (event.content.title, event.content.hours, event.content.unnamed_guests) == (
        "Ярмарка профессий",
        1.5,
        40,
    )
    assert len(rows(page)) == 4


def test_change_of_an_event_moves_it_and_undo_brings_it_back(
    page: EventsController, depot: EventId, school: TestedSchool, qtbot: QtBot
) -> None:
    click(qtbot, page.view.panel.edit)
    dialog = dialog_of(page, EventDialog)
    assert not dialog.groups[school.group].isEnabled()
    dialog.date.set_date(date(2026, 12, 2))
    click(qtbot, dialog.save)
    assert page.view.strip.month() == 12
    qtbot.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert school.services.events.event(depot).content.held_on == date(2026, 11, 18)


def test_profession_of_an_event_is_chosen_from_the_catalogue(
    page: EventsController, depot: EventId, school: TestedSchool, qtbot: QtBot
) -> None:
    click(qtbot, page.view.panel.edit)
    dialog = dialog_of(page, EventDialog)
    dialog.profession.setText("укротитель")
    click(qtbot, dialog.save)
    assert dialog.profession_field.has_error()

    dialog.profession.setText("МАШИНИСТ локомотива")
    click(qtbot, dialog.save)
    assert school.services.events.event(depot).content.profession == "locomotive-driver"
    assert "profession: Машинист локомотива" in page.view.panel.facts.text()

    click(qtbot, page.view.panel.edit)
    dialog = dialog_of(page, EventDialog)
    assert dialog.profession.text() == "Машинист локомотива"
    dialog.profession.clear()
    click(qtbot, dialog.save)
    assert school.services.events.event(depot).content.profession is None


def test_state_is_picked_in_the_panel(page: EventsController, depot: EventId, school: TestedSchool) -> None:
    state = page.view.panel.state
    at = state.findText(word("event_state", EventState.MOVED), Qt.MatchFlag.MatchFixedString)
    state.setCurrentIndex(at)
    state.activated.emit(at)
    assert school.services.events.event(depot).content.state is EventState.MOVED
    assert page.view.table.records.index(1, 2).data() == "Перенесено"


def test_deleted_event_comes_back_by_undo(page: EventsController, qtbot: QtBot) -> None:
    click(qtbot, page.view.panel.remove)
    assert [one.content.title for one in page.view.table.records.records()] == ["Ролевая игра"]
    qtbot.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(page.view.table.records.records()) == 2


def test_arrows_walk_through_the_year_and_an_empty_month_says_so(
    page: EventsController, qtbot: QtBot
) -> None:
    strip = page.view.strip
    assert "2 held" not in strip.accessibleName()
    assert "1 held, 1 planned" in strip.accessibleName()
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.month() == 10
    texts = [label.text() for label in page.view.card.findChildren(Label)]
    assert "There are no events in October" in texts
    assert not page.view.panel.isVisible()
    box = strip.box_of(2)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert strip.month() == 11


def test_kind_filters_the_year(page: EventsController, qtbot: QtBot) -> None:
    kind = page.view.kind
    at = kind.findText(word("event_kind", EventKind.ROLE_GAME), Qt.MatchFlag.MatchFixedString)
    kind.setCurrentIndex(at)
    kind.activated.emit(at)
    assert [one.content.kind for one in page.view.table.records.records()] == [EventKind.ROLE_GAME]


def test_certificates_lead_to_documents(
    page: EventsController, depot: EventId, steps: list[Steps], qtbot: QtBot
) -> None:
    assert not page.view.panel.certificates.isEnabled()
    qtbot.keyClick(page.view.panel.table, Qt.Key.Key_Space)
    click(qtbot, page.view.panel.certificates)
    assert steps[-1].opened == [("documents", {"kind": "certificates", "event": depot})]


def test_panel_is_a_page_of_its_own_in_a_narrow_window(page: EventsController, qtbot: QtBot) -> None:
    page.view.resize(860, 560)
    qtbot.waitUntil(page.view.panel.back.isVisible)
    assert not page.view.table.isVisible()
    page.view.panel.table.setFocus()
    qtbot.keyClick(page.view.panel.table, Qt.Key.Key_Escape)
    assert page.view.table.isVisible()
    assert not page.view.panel.isVisible()
    page.view.table.selectRow(0)
    assert not page.view.panel.isVisible()
    qtbot.keyClick(page.view.table, Qt.Key.Key_Return)
    assert page.view.panel.isVisible()
    assert page.view.panel.heading.text() == "Ролевая игра"


def test_nobody_else_to_invite_is_said(
    page: EventsController, school: TestedSchool, depot: EventId, asker: FakeAsker, qtbot: QtBot
) -> None:
    school.services.events.invite(depot, [group.id for group in school.services.people.groups()])
    page.open(event=depot)
    click(qtbot, page.view.panel.invite)
    assert asker.told[-1][0] == "There is nobody else to invite"
