"""«Кого позвать» by real clicks: the queue and its rules, who was seen when, appointments."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.people_desk import Desk, click_cell, press, seat
from tests.helpers.people_school import School, a_talk, people_school
from tests.helpers.typing import type_text
from ui.context import AppContext
from ui.dialogs.appointments import parsed_time
from ui.pages.queue.controller import QueueController
from zima_desktop.domain.appointments import AppointmentState, AskedBy, Request
from zima_desktop.domain.ids import AppointmentId
from zima_desktop.domain.people import Category, PersonDraft, PersonName
from zima_desktop.domain.queue import QueueRule
from zima_desktop.domain.trajectory import TalkPresence

Make = Callable[[Any], AppContext]
TODAY = date(2026, 11, 24)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = people_school(tmp_path / "base")
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: School, app_context: Make) -> Desk:
    shown = seat(qtbot, app_context(school.services), QueueController)
    shown.controller.open(tab="queue")
    settle(qtbot, shown)
    return shown


def settle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.context.jobs.busy)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def request(school: School, family: str, at: datetime | None = None) -> AppointmentId:
    asked = Request(school.ids[family], "куда после девятого", AskedBy.PARENT, TODAY, at, "кабинет 12")
    created = school.services.appointments.ask(asked).created
    assert created is not None
    return AppointmentId(created)


def go(qtbot: QtBot, desk: Desk, **args: object) -> None:
    desk.controller.open(**args)
    settle(qtbot, desk)


def test_queue_shows_everybody_with_the_reasons_in_words(desk: Desk, school: School) -> None:
    model = desk.view.queue.table.records
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    entries = school.services.queue.queue().entries

    assert [model.record(row).person for row in range(model.rowCount())] == [one.person for one in entries]
    assert model.index(0, 2).data() == entries[0].reasons[0].text
    assert desk.visits.path == ("Today", "Whom to call")


def test_chip_of_a_rule_narrows_the_queue(qtbot: QtBot, desk: Desk, school: School) -> None:
    states = {state.text.rule: state.count for state in school.services.queue.rules()}
    chip = desk.view.queue.chips[QueueRule.NO_BACKUP]
    assert chip.accessibleName().endswith(f" {states[QueueRule.NO_BACKUP]}")

    click(chip)
    assert desk.view.queue.table.records.rowCount() == states[QueueRule.NO_BACKUP]

    go(qtbot, desk, rule="no_test")
    assert desk.view.queue.table.records.rowCount() == states[QueueRule.NO_TEST]


def test_rule_is_switched_off_and_its_people_leave(qtbot: QtBot, desk: Desk, school: School) -> None:
    click(desk.view.queue.rules)
    dialog = desk.dialog()
    assert set(dialog.switches) == set(QueueRule)

    click(dialog.switches[QueueRule.NO_TEST])
    settle(qtbot, desk)

    rules = {one.rule for entry in school.services.queue.queue().entries for one in entry.reasons}
    assert QueueRule.NO_TEST not in rules
    dialog.terms[QueueRule.TEST_NO_TALK].picked.emit(30)
    state = next(one for one in school.services.queue.rules() if one.text.rule is QueueRule.TEST_NO_TALK)
    assert state.days == 30
    dialog.accept()


def test_chosen_ones_are_put_off_and_called_again(qtbot: QtBot, desk: Desk, school: School) -> None:
    table = desk.view.queue.table
    first = table.records.record(0).person
    table.choose(first)
    click(desk.view.queue.snooze)
    dialog = desk.dialog()
    type_text(dialog.note, "олимпиада")
    dialog.until.set_date(TODAY)
    click(dialog.save)
    assert desk.has_dialog()
    dialog.until.set_date(TODAY + timedelta(days=7))
    click(dialog.save)
    settle(qtbot, desk)
    assert table.records.row_of(first) == -1

    click(desk.view.queue.away)
    (button,) = desk.dialog().buttons.values()
    click(button)
    settle(qtbot, desk)
    assert table.records.row_of(first) == 0
    desk.dialog().accept()


def test_space_writes_a_talk_and_the_person_leaves_the_rule(qtbot: QtBot, desk: Desk, school: School) -> None:
    table = desk.view.queue.table
    table.choose(school.ids["Кабанова"])
    table.setFocus()
    press(table, Qt.Key.Key_Space)
    dialog = desk.dialog()
    type_text(dialog.agreed, "Смотрим лесной техникум")
    click(dialog.save)
    settle(qtbot, desk)

    assert school.services.talks.of_person(school.ids["Кабанова"])[0].content.held_on == TODAY
    press(table, Qt.Key.Key_Return)
    assert desk.visits.opened[-1][0] == "person"


def test_day_of_today_is_set_in_the_row_by_one_key(qtbot: QtBot, desk: Desk, school: School) -> None:
    go(qtbot, desk, tab="seen")
    table = desk.view.seen.table
    table.choose(school.ids["Ларина"])
    table.setFocus()

    press(table, Qt.Key.Key_Space)
    settle(qtbot, desk)

    row = table.records.row_of(school.ids["Ларина"])
    assert table.records.record(row).last_talk_on == TODAY
    assert desk.toasts[-1][0] == "1 talk(s) noted"
    desk.toasts[-1][1]()
    settle(qtbot, desk)
    assert table.records.record(row).last_talk_on is None


def test_those_not_seen_for_long_and_drafts_have_chips(qtbot: QtBot, desk: Desk, school: School) -> None:
    school.services.trajectory.save_talk(school.ids["Онегин"], a_talk(TODAY), draft=True)
    go(qtbot, desk, drafts=True)
    table = desk.view.seen.table
    assert [table.records.record(row).person for row in range(table.records.rowCount())] == [
        school.ids["Онегин"]
    ]

    desk.view.seen.chips["draft"].setChecked(False)
    click(desk.view.seen.chips["long"])
    assert {table.records.record(row).person for row in range(table.records.rowCount())} == {
        school.ids["Болконская"],
        school.ids["Ростов"],
    }


def test_another_day_and_a_tutor_for_several_at_once(qtbot: QtBot, desk: Desk, school: School) -> None:
    draft = PersonDraft(PersonName("Стародум", "Павел"), category=Category.TEACHER)
    school.services.people.add(draft)
    go(qtbot, desk, tab="seen")
    table = desk.view.seen.table
    table.selectRow(0)
    press(table, Qt.Key.Key_Down)
    table.selectAll()
    click(desk.view.seen.day)
    dialog = desk.dialog()
    dialog.day.set_date(date(2026, 11, 20))
    click(dialog.save)
    settle(qtbot, desk)
    assert all(row.last_talk_on for row in school.services.talks.seen())

    table.selectAll()
    click(desk.view.seen.tutor)
    click(desk.dialog().save)
    settle(qtbot, desk)
    assert {row.tutor for row in school.services.talks.seen()} == {"Стародум Павел"}


def test_request_is_written_appointed_and_held_with_a_talk(
    qtbot: QtBot, desk: Desk, school: School, asker: FakeAsker
) -> None:
    go(qtbot, desk, tab="appointments")
    desk.controller._meetings.ask(school.ids["Гринёв"])
    dialog = desk.dialog()
    click(dialog.save)
    assert desk.has_dialog()
    type_text(dialog.topic, "Куда после девятого")
    dialog.asked_by.set_key(AskedBy.PARENT)
    click(dialog.save)

    panel = desk.view.appointments
    panel.table.selectRow(0)
    assert panel.table.records.record(0).state is AppointmentState.NEW
    assert not panel.miss.isEnabled()
    click(panel.appoint)
    dialog = desk.dialog()
    dialog.when.day.set_date(TODAY + timedelta(days=1))
    type_text(dialog.when.hour, "1430")
    click(dialog.save)
    (row,) = school.services.appointments.waiting()
    assert row.at == datetime.fromisoformat("2026-11-25T14:30")

    asker.choice = "talk"
    panel.table.selectRow(0)
    click(panel.hold)
    dialog = desk.dialog()
    type_text(dialog.agreed, "Едем на день открытых дверей")
    click(dialog.save)
    assert not desk.has_dialog()
    assert school.services.appointments.waiting() == ()
    newest = school.services.talks.of_person(school.ids["Гринёв"])[0]
    assert newest.content.presence is TalkPresence.PARENTS


def test_taken_hour_is_refused_and_the_dialog_stays(desk: Desk, school: School, asker: FakeAsker) -> None:
    at = datetime.fromisoformat("2026-11-25T14:30")
    request(school, "Гринёв", at)
    second = request(school, "Ларина")

    desk.controller._meetings.appoint(second)
    dialog = desk.dialog()
    dialog.when.day.set_date(at.date())
    assert "14:30 Гринёв Пётр Андреевич" in dialog.taken.text()
    type_text(dialog.when.hour, "14:30")
    click(dialog.save)

    assert len(asker.errors) == 1 and desk.has_dialog()
    dialog.reject()


def test_missed_and_called_off_are_taken_back_from_the_toast(
    qtbot: QtBot, desk: Desk, school: School
) -> None:
    number = request(school, "Гринёв", datetime.fromisoformat("2026-11-24T09:00"))
    go(qtbot, desk, appointment=number)
    panel = desk.view.appointments
    assert panel.table.current() is not None and panel.table.current().id == number

    click(panel.miss)
    assert school.services.appointments.one(number).state is AppointmentState.MISSED
    desk.toasts[-1][1]()
    assert school.services.appointments.one(number).state is AppointmentState.APPOINTED

    panel.period.picked.emit("today")
    panel.table.selectRow(0)
    click(panel.cancel)
    assert school.services.appointments.one(number).state is AppointmentState.CANCELLED


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("14:30", "14:30"),
        ("9.05", "09:05"),
        ("1430", "14:30"),
        ("9", "09:00"),
        ("25:00", None),
        ("потом", None),
    ],
)
def test_hour_is_understood_as_people_write_it(text: str, hour: str | None) -> None:
    found = parsed_time(text)
    assert (f"{found:%H:%M}" if found else None) == hour


def test_button_of_a_row_opens_the_talk(desk: Desk) -> None:
    table = desk.view.queue.table
    click_cell(table, 0, 4)
    assert desk.has_dialog()
    desk.dialog().reject()


def test_what_is_asked_for_is_shown_whole(qtbot: QtBot, desk: Desk, school: School) -> None:
    """A figure of «Сегодня» opens just as many lines, whatever was looked for here before."""
    queue, seen, appointments = desk.view.queue, desk.view.seen, desk.view.appointments
    at = datetime.combine(TODAY, datetime.min.time()).replace(hour=9)
    held, off = request(school, "Печорин", at), request(school, "Онегин", at.replace(hour=10))
    request(school, "Ларина", at + timedelta(days=1))
    school.services.appointments.hold(held, "выбрали колледж")
    school.services.appointments.cancel(off)
    for field in (queue.search, seen.search, appointments.search):
        field.setText("никого такого")
    click(queue.chips[QueueRule.NO_BACKUP])
    click(seen.chips["never"])
    school.services.trajectory.save_talk(school.ids["Печорин"], a_talk(TODAY), draft=True)

    go(qtbot, desk, tab="queue")
    assert queue.table.records.rowCount() == len(school.services.queue.queue().entries)
    go(qtbot, desk, period="today")
    assert appointments.table.records.rowCount() == len(school.services.appointments.day(TODAY)) == 1
    go(qtbot, desk, drafts=True)
    assert seen.table.records.rowCount() == school.services.talks.draft_count() == 1
