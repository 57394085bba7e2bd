"""What waits for the counsellor, reckoned from the records: pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from ui.i18n import translate
from ui.pages.today import words
from ui.signs import dotted
from zima_desktop.content.categories import word_for
from zima_desktop.domain.appointments import Appointment
from zima_desktop.domain.cards import PersonRow
from zima_desktop.domain.consents import ConsentRow
from zima_desktop.domain.events import Event, EventState
from zima_desktop.domain.people import Category
from zima_desktop.domain.sessions import SessionRow, SessionState
from zima_desktop.domain.trajectory import TrajectoryState

BACK = timedelta(days=14)  # older things have been settled in life, if not on the screen
NAMED = 3
MOST_STEPS = 3
LEARNING = (Category.PUPIL.value, Category.STUDENT.value)


@dataclass(frozen=True, slots=True)
class Task:
    """One line with one button; `page` and `args` are where the button leads."""

    icon: str
    tone: str
    title: str
    note: str
    button: str
    page: str
    args: dict[str, object] = field(default_factory=dict)


def tasks_of(
    sessions: Sequence[SessionRow],
    people: Sequence[PersonRow],
    events: Sequence[Event],
    today: date,
    meetings: Sequence[Appointment] = (),
    to_destroy: Sequence[ConsentRow] = (),
    left_behind: int = 0,
) -> tuple[Task, ...]:
    """What is fixed to a day first, then what may wait."""
    return (
        *year_to_begin(left_behind),
        *meetings_today(meetings),
        *records_to_destroy(to_destroy),
        *events_to_mark(events, today),
        *sessions_to_run(sessions, today),
        *results_to_release(sessions),
        *talks_needed(people),
        *steps_due(people, today),
        *not_tested(people, sessions),
    )


def year_to_begin(left_behind: int) -> tuple[Task, ...]:
    """In September: people who are still in the classes of the year before."""
    if not left_behind:
        return ()
    title = translate("TodayTasks", "%n person(s) are still in the classes of last year", None, left_behind)
    note = translate("TodayTasks", "Look at the plan first; the whole rollover can be undone")
    button = translate("TodayTasks", "Move on")
    return (Task("calendar-sync", "warn", title, note, button, "rollover"),)


def meetings_today(meetings: Sequence[Appointment]) -> tuple[Task, ...]:
    """Who comes today, by the clock."""
    found = []
    for one in meetings:
        when = f"{one.at:%H:%M}" if one.at is not None else ""
        name = f"{one.name}, {one.group}" if one.group else one.name
        title = translate("TodayTasks", "Appointment: {name}").format(name=name)
        args: dict[str, object] = {"appointment": one.id}
        button = translate("TodayTasks", "Open")
        note = dotted(when, one.topic, one.place)
        found.append(Task("calendar-clock", "info", title, note, button, "queue", args))
    return tuple(found)


def records_to_destroy(rows: Sequence[ConsentRow]) -> tuple[Task, ...]:
    """The law gives thirty days after a consent was taken back."""
    if not rows:
        return ()
    count, last = len(rows), rows[0].destroy_by
    title = translate("TodayTasks", "Destroy the records of %n person(s)", None, count)
    by = words.day_month(last) if last is not None else ""
    note = translate("TodayTasks", "the consent is taken back, the last day is {day}").format(day=by)
    button = translate("TodayTasks", "Show")
    return (Task("trash-2", "warn", title, note, button, "consents"),)


def events_to_mark(events: Sequence[Event], today: date) -> tuple[Task, ...]:
    """Events whose day has come and where nobody has been ticked."""
    found = []
    for one in events:
        content = one.content
        come = today - BACK <= content.held_on <= today
        live = content.state in (EventState.PLANNED, EventState.HELD)
        if come and live and one.invited and not one.attended:
            day = translate("TodayTasks", "today")
            when = day if content.held_on == today else words.day_month(content.held_on)
            note = dotted(when, translate("TodayTasks", "%n invited", None, one.invited))
            title = translate("TodayTasks", "Mark who was there: {title}").format(title=content.title)
            button = translate("TodayTasks", "Mark")
            found.append(Task("calendar-check", "info", title, note, button, "events", {"event": one.id}))
    return tuple(found)


def sessions_to_run(sessions: Sequence[SessionRow], today: date) -> tuple[Task, ...]:
    """Sessions that have not begun, whose files are away, or where somebody is missing."""
    return tuple(
        _session_task(one)
        for one in sessions
        if one.collected < one.expected and one.created.astimezone().date() >= today - BACK
    )


def _session_task(one: SessionRow) -> Task:
    count = translate("TodayTasks", "{done} of {all} answered").format(done=one.collected, all=one.expected)
    names = {"group": one.group_name, "title": one.instrument_title}
    if one.file_name is not None and Path(one.file_name).is_absolute():
        title = translate("TodayTasks", "Collect the answers: {group}, {title}").format(**names)
        return Task(
            "folder-input",
            "warn",
            title,
            count,
            translate("TodayTasks", "Collect"),
            "testing",
            {"sessions": "files"},
        )
    if one.state is SessionState.PREPARED:
        title = translate("TodayTasks", "Testing of {group}, {title}").format(**names)
        note = translate("TodayTasks", "%n pupil(s) are to answer", None, one.expected)
        return Task(
            "clipboard-list",
            "accent",
            title,
            note,
            translate("TodayTasks", "Start"),
            "testing",
            {"sessions": "start"},
        )
    title = translate("TodayTasks", "Not everybody has answered: {group}, {title}").format(**names)
    return Task(
        "clipboard-list",
        "accent",
        title,
        count,
        translate("TodayTasks", "Go on"),
        "testing",
        {"sessions": "more"},
    )


def results_to_release(sessions: Sequence[SessionRow]) -> tuple[Task, ...]:
    """A line per class and instrument with results nobody has given out."""
    waiting: dict[tuple[str, str], list[SessionRow]] = {}
    for one in sessions:
        if one.to_release:
            waiting.setdefault((one.group_name, one.instrument_code), []).append(one)
    return tuple(_release_task(rows) for rows in waiting.values())


def _release_task(rows: Sequence[SessionRow]) -> Task:
    first, count = rows[0], sum(one.to_release for one in rows)
    title = translate("TodayTasks", "Check and give out results: {group}").format(group=first.group_name)
    note = dotted(first.instrument_title, translate("TodayTasks", "%n result(s)", None, count))
    args: dict[str, object] = {"group": first.group, "instrument": first.instrument_code}
    return Task("list-checks", "ok", title, note, translate("TodayTasks", "Check"), "testing", args)


def talks_needed(people: Sequence[PersonRow]) -> tuple[Task, ...]:
    """One pupil by name, several as a count that opens the list."""
    waiting = [one for one in _learning(people) if one.state is TrajectoryState.NEEDS_TALK]
    if not waiting:
        return ()
    if len(waiting) == 1:
        one = waiting[0]
        title = translate("TodayTasks", "A talk is needed: {name}").format(name=_named(one))
        note = translate("TodayTasks", "the test is taken, no goal is chosen")
        button = translate("TodayTasks", "Open")
        return (Task("message-circle", "warn", title, note, button, "person", {"person": one.id}),)
    title = translate("TodayTasks", "A talk is needed: {count}").format(count=len(waiting))
    args: dict[str, object] = {"filter": TrajectoryState.NEEDS_TALK.value, "categories": LEARNING}
    button = translate("TodayTasks", "Show")
    return (Task("message-circle", "warn", title, _names(waiting), button, "people", args),)


def steps_due(people: Sequence[PersonRow], today: date) -> tuple[Task, ...]:
    """What was agreed in a talk and falls due today or has just been missed, the newest first."""
    due = [
        (one.next_step.due_on, one.next_step, one)
        for one in people
        if one.next_step is not None
        and one.next_step.due_on is not None
        and today - BACK <= one.next_step.due_on <= today
    ]
    due.sort(key=lambda found: (-found[0].toordinal(), found[2].sort_key))
    tasks = []
    for day, step, one in due[:MOST_STEPS]:
        missed = translate("TodayTasks", "was due on {day}").format(day=words.day_month(day))
        when = translate("TodayTasks", "due today") if day == today else missed
        who = word_for("responsible", step.responsible.value, one.category) if step.responsible else ""
        button = translate("TodayTasks", "Open")
        title = f"{_named(one)}: {step.text}"
        tasks.append(Task("flag", "info", title, dotted(when, who), button, "person", {"person": one.id}))
    return tuple(tasks)


def not_tested(people: Sequence[PersonRow], sessions: Sequence[SessionRow]) -> tuple[Task, ...]:
    """Only where testing has begun at all: before that the first-day list says it."""
    waiting = [one for one in _learning(people) if one.state is TrajectoryState.NO_TEST]
    if not waiting or not sessions:
        return ()
    title = translate("TodayTasks", "Have not taken a test: {count}").format(count=len(waiting))
    args: dict[str, object] = {"filter": TrajectoryState.NO_TEST.value, "categories": LEARNING}
    button = translate("TodayTasks", "Show")
    return (Task("circle-dashed", "neutral", title, _names(waiting), button, "people", args),)


def _learning(people: Sequence[PersonRow]) -> list[PersonRow]:
    """Those who are here to be tested and talked to; not leavers, parents and teachers."""
    return [one for one in people if one.category.value in LEARNING]


def _named(one: PersonRow) -> str:
    name = f"{one.family} {one.given}"
    return f"{name}, {one.group}" if one.group else name


def _names(people: Sequence[PersonRow]) -> str:
    """«Каренин Сергей, Обломов Илья и ещё 3»"""
    shown = ", ".join(f"{one.family} {one.given}" for one in people[:NAMED])
    rest = len(people) - NAMED
    if rest <= 0:
        return shown
    return translate("TodayTasks", "{names} and %n more", None, rest).format(names=shown)
