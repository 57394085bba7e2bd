"""Words, dates and chips of events: pure functions."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date

from ui.i18n import translate
from ui.models.columns import Cell, ChipCell, Column
from zima_desktop.content.words import word
from zima_desktop.domain.dates import MONTHS_GENITIVE
from zima_desktop.domain.events import AttendanceRow, Event, EventKind, EventState
from zima_desktop.domain.ids import GroupId

FIRST_MONTH = 9
MONTHS = (9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8)
GroupNames = Callable[[Sequence[GroupId]], str]


@dataclass(frozen=True, slots=True)
class StateLook:
    icon: str
    tone: str


_LOOKS = {
    EventState.PLANNED: StateLook("calendar-days", "neutral"),
    EventState.HELD: StateLook("circle-check", "ok"),
    EventState.MOVED: StateLook("calendar-clock", "warn"),
    EventState.CANCELLED: StateLook("circle-x", "neutral"),
}


def month_of(year: int, month: int) -> tuple[date, date]:
    """First day of a month of the school year, and first day of the next one."""
    start = date(year if month >= FIRST_MONTH else year + 1, month, 1)
    after = date(start.year + 1, 1, 1) if month == 12 else date(start.year, month + 1, 1)
    return start, after


def month_short(month: int) -> str:
    return (
        translate("EventWords", "jan"),
        translate("EventWords", "feb"),
        translate("EventWords", "mar"),
        translate("EventWords", "apr"),
        translate("EventWords", "may (short)"),
        translate("EventWords", "jun"),
        translate("EventWords", "jul"),
        translate("EventWords", "aug"),
        translate("EventWords", "sep"),
        translate("EventWords", "oct"),
        translate("EventWords", "nov"),
        translate("EventWords", "dec"),
    )[month - 1]


def month_name(month: int) -> str:
    return (
        translate("EventWords", "January"),
        translate("EventWords", "February"),
        translate("EventWords", "March"),
        translate("EventWords", "April"),
        translate("EventWords", "May"),
        translate("EventWords", "June"),
        translate("EventWords", "July"),
        translate("EventWords", "August"),
        translate("EventWords", "September"),
        translate("EventWords", "October"),
        translate("EventWords", "November"),
        translate("EventWords", "December"),
    )[month - 1]


def nothing_in(month: int) -> str:
    """A sentence a month, because Russian has a case for it."""
    return (
        translate("EventWords", "There are no events in January"),
        translate("EventWords", "There are no events in February"),
        translate("EventWords", "There are no events in March"),
        translate("EventWords", "There are no events in April"),
        translate("EventWords", "There are no events in May"),
        translate("EventWords", "There are no events in June"),
        translate("EventWords", "There are no events in July"),
        translate("EventWords", "There are no events in August"),
        translate("EventWords", "There are no events in September"),
        translate("EventWords", "There are no events in October"),
        translate("EventWords", "There are no events in November"),
        translate("EventWords", "There are no events in December"),
    )[month - 1]


def weekday_short(day: date) -> str:
    return (
        translate("EventWords", "Mo"),
        translate("EventWords", "Tu"),
        translate("EventWords", "We"),
        translate("EventWords", "Th"),
        translate("EventWords", "Fr"),
        translate("EventWords", "Sa"),
        translate("EventWords", "Su"),
    )[day.weekday()]


def kind_word(kind: EventKind) -> str:
    text = word("event_kind", kind.value)
    return text[:1].upper() + text[1:]


def state_word(state: EventState) -> str:
    text = word("event_state", state.value)
    return text[:1].upper() + text[1:]


def hours_text(hours: float | None) -> str:
    if hours is None:
        return ""
    return translate("EventWords", "{hours} h").format(hours=plain(hours))


def plain(number: float) -> str:
    """3 and 1,5"""
    return f"{number:g}".replace(".", ",")


def day_line(event: Event, profession: str) -> str:
    """Day, hours, place, partner and profession under the title of the panel."""
    content = event.content
    day = f"{content.held_on.day} {MONTHS_GENITIVE[content.held_on.month - 1]}"
    parts = (
        f"{day}, {weekday_short(content.held_on)}",
        hours_text(content.hours),
        content.place or "",
        content.partner or "",
        translate("EventWords", "profession: {title}").format(title=profession) if profession else "",
    )
    return " · ".join(part for part in parts if part)


def event_line(event: Event, names: GroupNames) -> str:
    """Who and how long: the second line of a row of the month."""
    if event.content.state is EventState.HELD and event.invited:
        count = translate("EventWords", "{present} of {invited} people").format(
            present=event.attended, invited=event.invited
        )
    elif event.invited:
        count = translate("EventWords", "%n invited", None, event.invited)
    else:
        count = translate("EventWords", "nobody invited")
    guests = ""
    if event.content.unnamed_guests:
        guests = translate("EventWords", "%n guest(s) without names", None, event.content.unnamed_guests)
    parts = (names(event.content.groups), count, guests, hours_text(event.content.hours), event.content.place)
    return " · ".join(part for part in parts if part)


def event_columns(names: GroupNames) -> tuple[Column[Event], ...]:
    return (
        Column(
            "day",
            translate("EventWords", "Day"),
            lambda one: f"{one.content.held_on.day:02}",
            sort=lambda one: one.content.held_on,
            cell=Cell.STRONG,
            payload=lambda one: weekday_short(one.content.held_on),
            width=58,
        ),
        Column(
            "title",
            translate("EventWords", "Event"),
            lambda one: one.content.title,
            cell=Cell.STRONG,
            payload=lambda one: event_line(one, names),
            width=220,
            stretch=1,
        ),
        Column(
            "state",
            translate("EventWords", "State"),
            lambda one: state_word(one.content.state),
            cell=Cell.CHIP,
            payload=lambda one: ChipCell(_LOOKS[one.content.state].icon, _LOOKS[one.content.state].tone),
            width=136,
        ),
    )


def presence_word(row: AttendanceRow) -> str:
    """«Was absent» is a word, not only grey."""
    if row.present is None:
        return translate("EventWords", "not marked")
    if not row.present:
        return translate("EventWords", "was absent")
    return row.role or translate("EventWords", "participant")


def row_hours(row: AttendanceRow, event_hours: float | None) -> str:
    """Hours of those absent are a dash, not a nought."""
    if not row.present:
        return "–"
    return hours_text(row.hours if row.hours is not None else event_hours) or "–"


def sum_text(rows: Collection[AttendanceRow], event_hours: float | None) -> str:
    """Present of all, and the hours together where they are known."""
    present = [row for row in rows if row.present]
    text = translate("EventWords", "Present: {present} of {all}").format(present=len(present), all=len(rows))
    known = [row.hours if row.hours is not None else event_hours for row in present]
    hours = [one for one in known if one is not None]
    if not hours:
        return text
    total = translate("EventWords", "{hours} h in all").format(hours=plain(sum(hours)))
    return f"{text}, {total}"


def roles() -> tuple[str, ...]:
    """Roles that certificates print; any other may be typed."""
    return (
        translate("EventWords", "winner"),
        translate("EventWords", "prize winner"),
        translate("EventWords", "speaker"),
        translate("EventWords", "volunteer"),
        translate("EventWords", "organizer"),
        translate("EventWords", "expert"),
    )
