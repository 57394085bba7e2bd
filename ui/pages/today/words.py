"""Dates and lines of the page of today: pure functions."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from ui.i18n import translate
from ui.signs import dotted, said
from ui.widgets.week_strip import Day
from zima_desktop.domain.dates import MONTHS_GENITIVE
from zima_desktop.domain.events import Event, EventKind, EventState
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.trajectory import TrajectoryState

NBSP = "\u00a0"
WEEK = 6
STATE_TOKENS: tuple[tuple[TrajectoryState, str], ...] = (
    (TrajectoryState.CHOICE_MADE, "c1"),
    (TrajectoryState.ON_TRIAL, "c4"),
    (TrajectoryState.EXPLORING, "c3"),
    (TrajectoryState.NEEDS_TALK, "c2"),
    (TrajectoryState.NO_TEST, "border_strong"),
)
EVENT_SIGNS: dict[EventKind, tuple[str, str]] = {
    EventKind.TESTING: ("clipboard-list", "accent"),
    EventKind.OPEN_DAY: ("door-open", "info"),
    EventKind.ROLE_GAME: ("drama", "accent"),
    EventKind.MONTH: ("calendar-range", "info"),
    EventKind.CONTEST: ("trophy", "warn"),
    EventKind.MEETING: ("handshake", "accent"),
    EventKind.EXCURSION: ("bus", "accent"),
    EventKind.EMPLOYMENT_CENTER: ("briefcase", "info"),
    EventKind.TRIAL: ("wrench", "ok"),
    EventKind.PARENTS: ("users", "warn"),
    EventKind.TEACHER_TRAINING: ("graduation-cap", "info"),
}
GroupNames = Callable[[Sequence[GroupId]], str]


def weekday(day: date) -> str:
    return (
        translate("TodayWords", "Monday"),
        translate("TodayWords", "Tuesday"),
        translate("TodayWords", "Wednesday"),
        translate("TodayWords", "Thursday"),
        translate("TodayWords", "Friday"),
        translate("TodayWords", "Saturday"),
        translate("TodayWords", "Sunday"),
    )[day.weekday()]


def weekday_short(day: date) -> str:
    return (
        translate("TodayWords", "Mo"),
        translate("TodayWords", "Tu"),
        translate("TodayWords", "We"),
        translate("TodayWords", "Th"),
        translate("TodayWords", "Fr"),
        translate("TodayWords", "Sa"),
        translate("TodayWords", "Su"),
    )[day.weekday()]


def day_month(day: date) -> str:
    """24 ноября"""
    return f"{day.day}{NBSP}{MONTHS_GENITIVE[day.month - 1]}"


def title_of(day: date) -> str:
    """«Сегодня, вторник 24 ноября»"""
    text = translate("TodayWords", "Today, {weekday} {day}")
    return text.format(weekday=weekday(day), day=day_month(day))


def moment_words(moment: datetime, today: date) -> str:
    """«сегодня в 17:40», «20 ноября в 9:05»"""
    local = moment.astimezone()
    time, days = f"{local:%H:%M}", (today - local.date()).days
    if days == 0:
        return translate("TodayWords", "today at {time}").format(time=time)
    if days == 1:
        return translate("TodayWords", "yesterday at {time}").format(time=time)
    return translate("TodayWords", "{day} at {time}").format(day=day_month(local.date()), time=time)


def sentence(tasks: int, events: Sequence[Event], today: date) -> str:
    """The day in one line."""
    parts = [
        translate("TodayWords", "%n task(s) wait.", None, tasks)
        if tasks
        else translate("TodayWords", "Nothing waits.")
    ]
    due = [one for one in events if one.content.held_on == today]
    coming = [one for one in events if one.content.held_on > today]
    if len(due) == 1:
        parts.append(translate("TodayWords", "Today: {title}.").format(title=due[0].content.title))
    elif due:
        parts.append(translate("TodayWords", "%n event(s) today.", None, len(due)))
    elif coming:
        content = coming[0].content
        text = translate("TodayWords", "Next event on {day}: {title}.")
        parts.append(text.format(day=day_month(content.held_on), title=content.title))
    return " ".join(parts)


def week_days(today: date, events: Sequence[Event]) -> tuple[Day, ...]:
    """Monday to Saturday of this week (of the next one on a Sunday) with a dot for every event."""
    first = today - timedelta(days=today.weekday()) if today.weekday() < WEEK else today + timedelta(days=1)
    days = []
    for offset in range(WEEK):
        day = first + timedelta(days=offset)
        count = sum(one.content.held_on == day for one in events)
        spoken = f"{weekday(day)}, {day_month(day)}: {events_count(count)}"
        days.append(Day(day, weekday_short(day), count, day == today, spoken))
    return tuple(days)


def events_count(count: int) -> str:
    if not count:
        return translate("TodayWords", "no events")
    return translate("TodayWords", "%n event(s)", None, count)


def event_line(event: Event, names: GroupNames) -> str:
    """«26 ноября, четверг · 9 «Б» · 24 приглашены»"""
    content = event.content
    day = f"{day_month(content.held_on)}, {weekday(content.held_on).casefold()}"
    invited = translate("TodayWords", "%n invited", None, event.invited) if event.invited else ""
    return dotted(day, names(content.groups), content.place, invited)


def is_live(event: Event) -> bool:
    """Not called off."""
    return event.content.state is not EventState.CANCELLED


def state_shares(by_state: Sequence[tuple[TrajectoryState, int]]) -> tuple[tuple[str, int, str], ...]:
    counts = dict(by_state)
    return tuple(
        (said("trajectory_state", state.value), counts.get(state, 0), token) for state, token in STATE_TOKENS
    )
