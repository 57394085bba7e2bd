"""The tasks of a day, computed from what is in the base: pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass

from ui.i18n import translate
from ui.pages.today.reading import SchoolDay, WaitingResults
from ui.pages.today.words import day_month
from ui.signs import dotted

STEPS = "steps"  # a task that opens the list of agreed steps instead of a page


@dataclass(frozen=True, slots=True)
class Task:
    """One line of the card; `page` and `args` say where its button leads."""

    icon: str
    tone: str
    title: str
    note: str
    action: str
    page: str
    args: tuple[tuple[str, object], ...] = ()


def tasks_of(day: SchoolDay, results: Sequence[WaitingResults]) -> tuple[Task, ...]:
    """At most five, what concerns a certain day first."""
    found = (_session(day), _event(day), _steps(day), _results(results), _talks(day))
    return tuple(task for task in found if task is not None)


def _session(day: SchoolDay) -> Task | None:
    if not day.sessions:
        return None
    one = day.sessions[0]
    action = translate("TodayTasks", "Open")
    if len(day.sessions) == 1:
        title = translate("TodayTasks", "Test of {group}: {done} of {total} answered")
        note = dotted(one.instrument_title, day_month(one.created.astimezone().date()))
        return Task(
            "clipboard-list",
            "accent",
            title.format(group=one.group_name, done=one.collected, total=one.expected),
            note,
            action,
            "testing",
        )
    title = translate("TodayTasks", "%n session(s) wait for answers", None, len(day.sessions))
    names = ", ".join(dict.fromkeys(row.group_name for row in day.sessions if row.group_name))
    return Task("clipboard-list", "accent", title, names, action, "testing")


def _event(day: SchoolDay) -> Task | None:
    if not day.unmarked:
        return None
    last = day.unmarked[-1]
    args = (("event", last.id),)
    when = day_month(last.content.held_on)
    title = translate("TodayTasks", "Mark who was there: {title}").format(title=last.content.title)
    others = len(day.unmarked) - 1
    more = translate("TodayTasks", "and %n more event(s)", None, others) if others else ""
    action = translate("TodayTasks", "Mark")
    return Task("calendar-check", "info", title, dotted(when, more), action, "events", args)


def _steps(day: SchoolDay) -> Task | None:
    if not day.due:
        return None
    action = translate("TodayTasks", "Show")
    late = sum(step.overdue for step in day.due)
    if len(day.due) == 1:
        step = day.due[0]
        words = (
            translate("TodayTasks", "was due on {day}")
            if step.overdue
            else translate("TodayTasks", "due on {day}")
        )
        note = dotted(step.text, words.format(day=day_month(step.due_on)))
        title = dotted(step.name, step.group)
        return Task("flag", "warn", title, note, action, "person", (("person", step.person),))
    parts = (
        translate("TodayTasks", "this week: {count}").format(count=len(day.due) - late),
        translate("TodayTasks", "overdue: {count}").format(count=late),
    )
    title = translate("TodayTasks", "Agreed steps with a date: {count}").format(count=len(day.due))
    return Task("flag", "warn", title, dotted(*parts), action, STEPS)


def _results(results: Sequence[WaitingResults]) -> Task | None:
    if not results:
        return None
    check = sum(one.to_check for one in results)
    release = sum(one.to_release for one in results)
    title = translate("TodayTasks", "Results to check and release: {count}").format(count=check + release)
    parts = (
        translate("TodayTasks", "without a conclusion: {count}").format(count=check) if check else "",
        translate("TodayTasks", "ready to release: {count}").format(count=release) if release else "",
    )
    args = (("instrument", results[0].code),)
    action = translate("TodayTasks", "Check")
    return Task("list-checks", "ok", title, dotted(*parts), action, "testing", args)


def _talks(day: SchoolDay) -> Task | None:
    if not day.needs_talk:
        return None
    title = translate("TodayTasks", "A talk is needed: %n pupil(s)", None, day.needs_talk)
    note = translate("TodayTasks", "the test is done, it has not been talked over yet")
    args = (("filter", "needs_talk"),)
    return Task("message-circle", "warn", title, note, translate("TodayTasks", "Open"), "people", args)
