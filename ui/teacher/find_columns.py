"""Found sessions as rows: name, place, moment of the last answer."""

from datetime import date, datetime

from ui.i18n import translate
from ui.models.columns import Cell, ChipCell, Column
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.found_sessions import FoundCopy, FoundSession, PlaceKind


def find_columns() -> tuple[Column[FoundSession], ...]:
    return (*_what(), *_doing())


def _what() -> tuple[Column[FoundSession], ...]:
    return (
        Column(
            "session",
            translate("FindColumns", "Session"),
            session_name,
            cell=Cell.STRONG,
            payload=prepared_words,
            width=300,
            stretch=2,
        ),
        Column(
            "place",
            translate("FindColumns", "Where the file is"),
            lambda one: place_words(one.newest),
            payload=lambda one: str(one.newest.path.parent),
            width=260,
            stretch=3,
        ),
        Column(
            "changed",
            translate("FindColumns", "Changed"),
            lambda one: changed_words(one.newest.changed),
            sort=lambda one: -one.newest.changed.timestamp(),
            width=150,
        ),
    )


def _doing() -> tuple[Column[FoundSession], ...]:
    return (
        Column(
            "copies",
            translate("FindColumns", "Copies"),
            copies_words,
            sort=lambda one: len(one.copies),
            cell=Cell.CHIP,
            payload=lambda one: ChipCell("copy", "info" if len(one.copies) > 1 else "neutral"),
            width=130,
            drop=1,
        ),
        Column(
            "open",
            "",
            lambda _one: translate("FindColumns", "Open"),
            cell=Cell.ACTION,
            payload=lambda _one: "arrow-right",
            width=130,
            sortable=False,
        ),
    )


def session_name(one: FoundSession) -> str:
    """Class and method, as far as the name of the file tells them."""
    return f"{one.group} · {one.title}" if one.title else one.group


def prepared_words(one: FoundSession) -> str:
    """The second line: the day of preparation, else the name of the file."""
    if one.made_on is None:
        return one.newest.path.name
    return translate("FindColumns", "prepared on {date}").format(date=format_date(one.made_on))


def place_words(copy: FoundCopy) -> str:
    """Where a teacher would look for it."""
    texts = {
        PlaceKind.PROGRAM: translate("FindColumns", "beside the program"),
        PlaceKind.WORKSPACE: translate("FindColumns", "base “{name}”"),
        PlaceKind.DRIVE: translate("FindColumns", "drive {name}"),
        PlaceKind.CHOSEN: translate("FindColumns", "folder “{name}”"),
    }
    return texts[copy.kind].format(name=copy.place)


def changed_words(moment: datetime, today: date | None = None) -> str:
    """Today only the hour matters."""
    local = moment.astimezone()
    day, now = local.date(), today or datetime.now().astimezone().date()
    if day == now:
        return translate("FindColumns", "today, {time}").format(time=f"{local:%H:%M}")
    return f"{format_date(day)}, {local:%H:%M}"


def copies_words(one: FoundSession) -> str:
    return translate("FindColumns", "%n file(s)", None, len(one.copies))
