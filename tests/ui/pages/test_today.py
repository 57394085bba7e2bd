"""The page of today: tasks from real records, the week, the first round, the coordinator's day."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import Desk, press, seat, visible_texts
from tests.helpers.people_school import NINTH_A, School, a_talk, hold, people_school
from tests.ui.pages import exchange_town
from ui.context import AppContext
from ui.pages.today.controller import TodayController
from ui.pages.today.tasks import Task
from ui.pages.today.tasks_card import TasksCard
from ui.pages.today.words import sentence
from zima_desktop.domain.appointments import AskedBy, Request
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.consents import Purpose, Withdrawal
from zima_desktop.domain.events import EventDraft, EventKind
from zima_desktop.domain.ids import EventId
from zima_desktop.domain.trajectory import TrajectoryState

PIN = "4821"


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    made = people_school(tmp_path_factory.mktemp("today") / "school")
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, lived_in: School, app_context: Callable[[Any], AppContext]) -> Desk:
    return open_day(qtbot, lived_in.services, app_context)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def button_of(desk: Desk, title: str) -> Any:
    return next(one for one in desk.view.tasks.buttons if title in one.accessibleName())


def open_day(qtbot: QtBot, services: Any, app_context: Callable[[Any], AppContext]) -> Desk:
    shown = seat(qtbot, app_context(services), TodayController)
    visit(qtbot, shown)
    return shown


def visit(qtbot: QtBot, desk: Desk) -> None:
    """Open the page and let the day be read."""
    desk.controller.open()
    wait(qtbot, desk)


def wait(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.context.jobs.busy)


def test_day_is_the_title_and_the_sentence_names_the_next_event(desk: Desk) -> None:
    texts = visible_texts(desk.window)
    assert "Today, Tuesday 24\u00a0ноября" in texts
    assert any("Next event on 27\u00a0ноября: Профпроба: помощник машиниста." in text for text in texts)
    assert desk.visits.path == ("Today",)


def test_talks_that_are_needed_open_the_list_of_those_pupils(desk: Desk, lived_in: School) -> None:
    states = dict(lived_in.services.people.find(PersonFilter()).by_state)
    count = states[TrajectoryState.NEEDS_TALK]
    assert count > 1
    click(button_of(desk, f"A talk is needed: {count}"))
    assert desk.visits.opened[-1] == ("people", {"filter": "needs_talk", "categories": ("pupil", "student")})


def test_results_wait_to_be_checked_class_by_class(desk: Desk, lived_in: School) -> None:
    group = lived_in.services.people.group_by_label("9А")
    click(button_of(desk, "Check and give out results: 9 «А»"))
    assert desk.visits.opened[-1] == ("testing", {"group": group.id, "instrument": "subject5"})


def test_prepared_session_is_started_from_here(desk: Desk, lived_in: School, qtbot: QtBot) -> None:
    lived_in.services.sessions._cost = exchange_town.CHEAP
    lived_in.services.sessions.prepare(lived_in.services.people.group_by_label("8А").id, "subject5", PIN)
    visit(qtbot, desk)
    click(button_of(desk, "Testing of 8 «А»"))
    assert desk.visits.opened[-1] == ("testing", {"sessions": "start"})


def test_event_of_yesterday_without_ticks_asks_to_be_marked(
    desk: Desk, lived_in: School, qtbot: QtBot
) -> None:
    group = lived_in.services.people.group_by_label("9Б").id
    day = lived_in.services.workspace.today() - timedelta(days=1)
    draft = EventDraft(EventKind.MEETING, "Встреча с машинистом", day, 1.0, groups=(group,))
    created = lived_in.services.events.add(draft).created
    assert created is not None
    desk.context.announce(Change(frozenset({Topic.EVENTS})))
    wait(qtbot, desk)
    click(button_of(desk, "Встреча с машинистом"))
    assert desk.visits.opened[-1] == ("events", {"event": created})
    grid = lived_in.services.events.attendance(EventId(created))
    lived_in.services.events.all_except(EventId(created), [grid[0].person])
    desk.context.announce(Change(frozenset({Topic.EVENTS})))
    wait(qtbot, desk)
    assert not any("Встреча с машинистом" in one.accessibleName() for one in desk.view.tasks.buttons)


def test_all_the_tasks_are_a_click_away(qtbot: QtBot) -> None:
    card = TasksCard()
    qtbot.addWidget(card)
    card.show_tasks([Task("flag", "info", f"Дело {number}", "", "Открыть", "people") for number in range(9)])
    card.show()
    assert (len(card.buttons), card.more.text()) == (6, "Show 3 more")

    click(card.more)
    assert (len(card.buttons), card.more.isVisible()) == (9, False)
    assert card.focusWidget() is card.buttons[6]


def test_agreed_step_that_falls_due_opens_the_card(desk: Desk, lived_in: School, qtbot: QtBot) -> None:
    person = lived_in.ids["Ларина"]
    held_on = lived_in.services.workspace.today() - timedelta(days=14)
    lived_in.services.trajectory.save_talk(person, a_talk(held_on))
    visit(qtbot, desk)
    click(button_of(desk, "Ларина Татьяна, 9 «А»: Профпроба"))
    assert desk.visits.opened[-1] == ("person", {"person": person})


def test_day_of_the_week_shows_its_events_and_again_the_next_ones(desk: Desk, lived_in: School) -> None:
    card = desk.view.events
    strip = card.strip
    friday = QPoint(round(strip.width() * 4.5 / 6), strip.height() // 2)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=friday)
    assert "Events on 27\u00a0ноября" in visible_texts(desk.window)
    click(card.buttons[0])
    assert desk.visits.opened[-1][0] == "events"
    strip.setFocus()
    press(strip, Qt.Key.Key_Right)
    press(strip, Qt.Key.Key_Return)
    QTest.qWait(1)
    assert "There are no events on this day." in visible_texts(desk.window)
    press(strip, Qt.Key.Key_Return)
    assert "Next events" in visible_texts(desk.window)


def test_bar_counts_the_pupils_of_grades_eight_to_eleven(desk: Desk, lived_in: School) -> None:
    spoken = desk.view.trajectories.bar.accessibleDescription()
    counts = [int(part.rsplit(": ", 1)[1]) for part in spoken.split("; ")]
    assert sum(counts) == len(NINTH_A) + 9
    assert spoken.startswith("Выбор сделан: ")


def test_buttons_of_the_head_record_an_event_and_run_a_test(desk: Desk) -> None:
    click(desk.view.event_button)
    click(desk.view.test)
    assert desk.visits.opened == [("events", {"new": True}), ("testing", {"new": True})]


def test_missing_backup_is_made_from_here(desk: Desk, lived_in: School, qtbot: QtBot) -> None:
    assert desk.view.data.notice.accessibleName() == "A backup is needed"
    click(desk.view.data.back_up)
    qtbot.waitUntil(lambda: not desk.context.jobs.busy)
    assert desk.toasts[-1][0] == "The backup is made and checked"
    assert desk.view.data.notice.accessibleName() == "The data is safe"
    assert not desk.view.data.back_up.isVisible()


def test_empty_base_leads_through_the_first_round(
    qtbot: QtBot, tmp_path: Path, app_context: Callable[[Any], AppContext]
) -> None:
    office = exchange_town.make_school(tmp_path / "e", pupils=(), agreed=0)
    desk = open_day(qtbot, office.services, app_context)
    buttons = desk.view.first.buttons
    assert list(buttons) == ["list", "test", "talk", "map", "handover"]
    assert not desk.view.tasks.isVisible() and not desk.view.trajectories.isVisible()
    for button in buttons.values():
        click(button)
    pages = [page for page, _args in desk.visits.opened]
    assert pages == ["roster_import", "testing", "people", "documents", "exchange"]
    assert buttons["list"].property("kind") == "primary"
    assert desk.view.event_button.property("kind") == "plain"
    office.services.close()


def test_loaded_list_is_ticked_off_and_the_test_comes_next(
    qtbot: QtBot, tmp_path: Path, app_context: Callable[[Any], AppContext]
) -> None:
    office = exchange_town.make_school(tmp_path / "e")
    desk = open_day(qtbot, office.services, app_context)
    assert "done: 1 of 5" in visible_texts(desk.window)
    assert desk.view.first.buttons["test"].property("kind") == "primary"
    assert desk.view.trajectories.isVisible()
    office.services.close()


def test_coordinator_sees_who_has_handed_over(
    qtbot: QtBot, tmp_path: Path, app_context: Callable[[Any], AppContext]
) -> None:
    town, school = exchange_town.make_town(tmp_path / "t"), exchange_town.make_school(tmp_path / "s")
    desk = open_day(qtbot, town.services, app_context)
    assert list(desk.view.first.buttons) == ["expected", "key", "take"]
    click(desk.view.first.buttons["expected"])
    town.services.handover.expect("Центр занятости")
    town.take(school.give(town.services.handover.coordinator_key()).path)
    visit(qtbot, desk)
    assert desk.view.count.text() == "1 of 2"
    QTest.qWait(1)
    assert "Школа № 9" in visible_texts(desk.window) and "Центр занятости" in visible_texts(desk.window)
    assert not desk.view.first.isVisible()
    for button in (desk.view.take, desk.view.key, desk.view.board):
        click(button)
    assert desk.visits.opened == [
        ("exchange", {"expected": True}),
        ("exchange", {"take": True}),
        ("exchange", {"show_key": True}),
        ("exchange", {}),
    ]
    town.services.close()
    school.services.close()


def test_nothing_to_do_says_so(
    qtbot: QtBot, tmp_path: Path, app_context: Callable[[Any], AppContext]
) -> None:
    school = people_school(tmp_path / "calm")
    school.clock.now += timedelta(days=250)
    desk = open_day(qtbot, school.services, app_context)
    desk.view.tasks.show_tasks(())
    button = desk.view.tasks.empty.button
    assert button is not None and button.isVisible()
    click(button)
    assert desk.visits.opened[-1] == ("events", {"new": True})
    school.services.close()


def test_trial_of_a_past_school_year_is_no_next_event(lived_in: School) -> None:
    hold(lived_in, EventKind.EXCURSION, "Депо", date(2026, 11, 2), NINTH_A)
    events = lived_in.services.events.between(date(2026, 11, 1), date(2026, 11, 10))
    assert sentence(0, events, date(2026, 11, 24)) == "Nothing waits."


def test_tab_goes_through_the_page_in_reading_order(desk: Desk, lived_in: School, qtbot: QtBot) -> None:
    qtbot.waitUntil(desk.window.isActiveWindow)
    visit(qtbot, desk)
    view = desk.view
    wanted = [view.test, view.event_button, *view.counters.counters(), *view.tasks.buttons]
    wanted += [view.queue.all, *view.queue.buttons, view.events.all, view.events.strip]
    wanted += view.events.buttons
    QTest.qWait(1)
    met = []
    for _step in wanted:
        met.append(desk.window.focusWidget())
        desk.window.focusNextPrevChild(True)
    assert met == wanted


def test_figures_of_the_day_open_their_lists(desk: Desk, lived_in: School) -> None:
    counters = desk.view.counters
    assert counters.call.number() == len(lived_in.services.queue.queue().entries) > 0
    for counter in counters.counters():
        click(counter)
    assert desk.visits.opened == [
        ("queue", {"tab": "queue"}),
        ("queue", {"period": "today"}),
        ("queue", {"rule": "step_overdue"}),
        ("testing", {"sessions": "check"}),
        ("queue", {"drafts": True}),
    ]


def test_first_of_the_queue_stand_with_their_reasons(desk: Desk, lived_in: School) -> None:
    first = lived_in.services.queue.first(5)
    card = desk.view.queue
    assert [button.accessibleName() for button in card.buttons] == [f"Open: {one.name}" for one in first]
    assert any(first[0].reasons[0].text in text for text in visible_texts(card))
    click(card.buttons[0])
    click(card.all)
    assert desk.visits.opened == [("person", {"person": first[0].person}), ("queue", {"tab": "queue"})]


def test_appointment_of_today_is_a_task_and_the_later_ones_have_a_card(
    desk: Desk, lived_in: School, qtbot: QtBot
) -> None:
    today = lived_in.services.workspace.today()
    numbers = []
    for family, days in (("Гринёв", 0), ("Ларина", 2)):
        at = datetime.combine(today + timedelta(days=days), time(14, 30))
        request = Request(lived_in.ids[family], "куда поступать", AskedBy.SELF, today, at, "кабинет 12")
        numbers.append(lived_in.services.appointments.ask(request).created)
    visit(qtbot, desk)
    assert desk.view.counters.meetings.number() == 1
    click(button_of(desk, "Appointment: Гринёв Пётр Андреевич, 9 «А»"))
    click(desk.view.meetings.buttons[0])
    assert desk.visits.opened == [("queue", {"appointment": number}) for number in numbers]


def test_what_the_report_lacks_leads_to_where_it_is_mended(desk: Desk, lived_in: School) -> None:
    ready = lived_in.services.handover.readiness()
    texts = visible_texts(desk.view.missing)
    assert "no consent to the hand-over" in texts and str(ready.without_consent) in texts
    click(desk.view.missing.buttons[0])
    assert desk.visits.opened[-1] == ("consents", {})


def test_records_to_destroy_are_a_task_with_its_last_day(desk: Desk, lived_in: School, qtbot: QtBot) -> None:
    services, person = lived_in.services, lived_in.ids["Ростов"]
    today = services.workspace.today()
    services.consents.record([person], "P1", None, today)
    wish = Withdrawal(person, (Purpose.COUNSELLING,), today, destroy_now=False)
    services.consent_answers.carry_out(wish)
    visit(qtbot, desk)
    click(button_of(desk, "Destroy the records of 1 person(s)"))
    assert desk.visits.opened[-1] == ("consents", {})
