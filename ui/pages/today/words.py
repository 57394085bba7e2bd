"""Days, moments and shares as the page of today says them."""

from collections.abc import Mapping
from datetime import date, datetime

from ui.i18n import translate
from ui.signs import dotted
from zima_desktop.domain.dates import MONTHS_GENITIVE
from zima_desktop.domain.events import Event, EventKind
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.monitoring import Figure

MOST_GROUPS_NAMED = 3
EVENT_SIGNS: dict[EventKind, tuple[str, str]] = {
    EventKind.TESTING: ("clipboard-list", "accent"),
    EventKind.OPEN_DAY: ("door-open", "info"),
    EventKind.ROLE_GAME: ("drama", "accent"),
    EventKind.MONTH: ("calendar-range", "info"),
    EventKind.CONTEST: ("trophy", "warn"),
    EventKind.MEETING: ("handshake", "accent"),
    EventKind.EXCURSION: ("bus", "accent"),
    EventKind.EMPLOYMENT_CENTER: ("briefcase", "info"),
    EventKind.TRIAL: ("wrench", "accent"),
    EventKind.PARENTS: ("users", "info"),
    EventKind.TEACHER_TRAINING: ("graduation-cap", "neutral"),
}


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
    return f"{day.day} {MONTHS_GENITIVE[day.month - 1]}"


def title_of(today: date) -> str:
    """The h1 of the page."""
    words = translate("TodayWords", "Today, {weekday} {day}")
    return words.format(weekday=weekday(today), day=day_month(today))


def moment_words(moment: datetime, today: date) -> str:
    """When a copy was made, as one says it."""
    local = moment.astimezone()
    time = f"{local:%H:%M}"
    days = (today - local.date()).days
    if days == 0:
        return translate("TodayWords", "today at {time}").format(time=time)
    if days == 1:
        return translate("TodayWords", "yesterday at {time}").format(time=time)
    return translate("TodayWords", "{day} at {time}").format(day=past_day(local.date(), today), time=time)


def past_day(day: date, today: date) -> str:
    """With the year when it is another one."""
    words = day_month(day)
    return words if day.year == today.year else f"{words} {day.year}"


def event_note(event: Event, today: date, groups: Mapping[GroupId, str]) -> str:
    """When, for whom, how many: the second line of an event."""
    content = event.content
    words = translate("TodayWords", "{day}, {weekday}")
    day = words.format(day=day_month(content.held_on), weekday=weekday(content.held_on))
    if content.held_on == today:
        day = translate("TodayWords", "today")
    names = [groups[group] for group in content.groups if group in groups]
    who = ", ".join(names)
    if len(names) > MOST_GROUPS_NAMED:
        who = translate("TodayWords", "%n class(es)", None, len(names))
    count = translate("TodayWords", "%n pupil(s)", None, event.invited) if event.invited else ""
    return dotted(day, content.place, who, count)


def percent(share: float) -> str:
    """Whole percents; only what is whole says 100, only what is nothing says 0."""
    rounded = round(share * 100)
    if share > 0:
        rounded = max(rounded, 1)
    if share < 1:
        rounded = min(rounded, 99)
    return f"{rounded}\u00a0%"


def share_words(figure: Figure) -> str:
    """67 %, or the words for unknown."""
    return percent(figure.share) if figure.share is not None else translate("TodayWords", "no data")


def parts_words(figure: Figure) -> str:
    """What the share was made of, and of how many it is not known."""
    if figure.share is None:
        return ""
    counted = translate("TodayWords", "{part} of {whole}")
    unknown = translate("TodayWords", "unknown: {count}").format(count=figure.unknown)
    parts = counted.format(part=figure.numerator, whole=figure.denominator)
    return dotted(parts, unknown if figure.unknown else None)


def target_words(figure: Figure) -> str:
    if figure.target is None:
        return ""
    return translate("TodayWords", "target {share}").format(share=percent(figure.target))
