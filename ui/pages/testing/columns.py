"""Columns of the tables of sessions and of results; what a session waits for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from pathlib import Path

from ui.i18n import translate
from ui.models.columns import BarCell, Cell, ChipCell, Column
from zima_desktop.domain.dates import MONTHS_GENITIVE, format_date
from zima_desktop.domain.instruments import Instrument, Scale
from zima_desktop.domain.profiles import Profile
from zima_desktop.domain.results import ResultRow, ResultState
from zima_desktop.domain.sessions import SessionRow, SessionState

ACTION, MORE = "action", "more"
MOST_SCALES = 8


class Waiting(StrEnum):
    """What a session waits for; decides chip, filter and the one action of its row."""

    START = "start"
    FILES = "files"
    MORE = "more"
    CHECK = "check"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class WaitingWords:
    chip: str
    icon: str
    tone: str
    action: str


def waiting(row: SessionRow) -> Waiting:
    elsewhere = row.file_name is not None and Path(row.file_name).is_absolute()
    if row.collected < row.expected and elsewhere:
        return Waiting.FILES
    if row.state is SessionState.PREPARED:
        return Waiting.START
    if row.collected < row.expected:
        return Waiting.MORE
    return Waiting.CHECK if row.to_release else Waiting.NOTHING


def waiting_words(state: Waiting) -> WaitingWords:
    return {
        Waiting.START: WaitingWords(
            translate("SessionColumns", "Assigned"),
            "calendar-clock",
            "info",
            translate("SessionColumns", "Start"),
        ),
        Waiting.FILES: WaitingWords(
            translate("SessionColumns", "Waits for files"),
            "folder-input",
            "warn",
            translate("SessionColumns", "Collect"),
        ),
        Waiting.MORE: WaitingWords(
            translate("SessionColumns", "Not everybody yet"),
            "user-plus",
            "accent",
            translate("SessionColumns", "Go on"),
        ),
        Waiting.CHECK: WaitingWords(
            translate("SessionColumns", "Check and release"),
            "list-checks",
            "ok",
            translate("SessionColumns", "Check"),
        ),
        Waiting.NOTHING: WaitingWords(
            translate("SessionColumns", "Finished"),
            "circle-check",
            "neutral",
            translate("SessionColumns", "Results"),
        ),
    }[state]


def session_columns(today: Callable[[], date]) -> tuple[Column[SessionRow], ...]:
    return (
        Column(
            "title",
            translate("SessionColumns", "Class and instrument"),
            session_title,
            cell=Cell.STRONG,
            payload=_file_note,
            width=260,
            stretch=3,
        ),
        Column(
            "when",
            translate("SessionColumns", "When"),
            lambda row: day_word(row.created, today()),
            sort=lambda row: row.created,
            payload=lambda row: row.created.astimezone().strftime("%H:%M"),
            width=120,
            stretch=1,
            drop=1,
        ),
        *_progress_columns(),
    )


def _progress_columns() -> tuple[Column[SessionRow], ...]:
    """How far a session is, and the one thing to do about it."""
    return (
        Column(
            "done",
            translate("SessionColumns", "Finished by"),
            lambda row: translate("SessionColumns", "{done} of {total}").format(
                done=row.collected, total=row.expected
            ),
            sort=lambda row: row.collected / row.expected if row.expected else None,
            cell=Cell.BAR,
            payload=_progress,
            width=180,
        ),
        Column(
            "state",
            translate("SessionColumns", "State"),
            lambda row: waiting_words(waiting(row)).chip,
            cell=Cell.CHIP,
            payload=_state_chip,
            width=190,
        ),
        Column(
            ACTION,
            "",
            lambda row: waiting_words(waiting(row)).action,
            cell=Cell.ACTION,
            payload=lambda _row: "",
            width=140,
            sortable=False,
        ),
        Column(
            MORE,
            "",
            lambda _row: translate("SessionColumns", "More"),
            cell=Cell.ACTION,
            payload=lambda _row: "",
            width=76,
            sortable=False,
            drop=2,
        ),
    )


def session_title(row: SessionRow) -> str:
    """The class and the instruments; of several the first one and how many more."""
    group = row.group_name or translate("SessionColumns", "no class")
    title = row.instrument_title
    if len(row.parts) > 1:
        more = translate("SessionColumns", "and %n more", None, len(row.parts) - 1)
        title = f"{row.parts[0].title} {more}"
    return f"{group} · {title}"


def searched_in(row: SessionRow) -> str:
    """Everything by which a session is looked for."""
    return f"{row.group_name} {row.instrument_title}"


def day_word(moment: datetime, today: date) -> str:
    day = moment.astimezone().date()
    if day == today:
        return translate("SessionColumns", "Today")
    words = f"{day.day} {MONTHS_GENITIVE[day.month - 1]}"
    return words if day.year == today.year else f"{words} {day.year}"


def _file_note(row: SessionRow) -> str:
    if waiting(row) is Waiting.FILES and row.file_name is not None:
        return translate("SessionColumns", "file {name}").format(name=Path(row.file_name).name)
    missing = row.expected - row.collected
    if row.state is not SessionState.PREPARED and missing:
        return translate("SessionColumns", "%n pupil(s) have not finished", None, missing)
    return row.instrument_title if len(row.parts) > 1 else ""


def _progress(row: SessionRow) -> BarCell:
    if not row.expected:
        return BarCell(None)
    return BarCell(row.collected / row.expected, "ok" if row.collected >= row.expected else "accent")


def _state_chip(row: SessionRow) -> ChipCell:
    words = waiting_words(waiting(row))
    return ChipCell(words.icon, words.tone)


def result_columns(instrument: Instrument) -> tuple[Column[ResultRow], ...]:
    """Name, state, one column a scale with its figure, and who leads in words.

    So many scales that their columns would not fit are left to the page of one result.
    """
    content = instrument.content_scales
    scales = tuple(_scale_column(scale) for scale in content) if len(content) <= MOST_SCALES else ()
    return (
        Column(
            "name",
            translate("ResultColumns", "Pupil"),
            lambda row: row.name,
            cell=Cell.PERSON,
            payload=lambda row: row.group,
            width=200,
            stretch=3,
        ),
        Column(
            "state",
            translate("ResultColumns", "State"),
            lambda row: state_chip(row.state)[0],
            sort=lambda row: list(ResultState).index(row.state),
            cell=Cell.CHIP,
            payload=lambda row: ChipCell(*state_chip(row.state)[1:]),
            width=150,
        ),
        *scales,
        *_leading_column(instrument),
        Column(
            "date",
            translate("ResultColumns", "Date"),
            lambda row: format_date(row.finished_on) if row.finished_on else no_answer(),
            sort=lambda row: row.finished_on,
            width=104,
            drop=1,
        ),
    )


def _leading_column(instrument: Instrument) -> tuple[Column[ResultRow], ...]:
    """Nothing can lead where there are no scales, or where the instrument names no leaders."""
    if not instrument.content_scales or not instrument.leaders:
        return ()
    title = translate("ResultColumns", "Leading")
    return (Column("leading", title, leading_words, width=170, stretch=1, drop=2),)


def state_chip(state: ResultState) -> tuple[str, str, str]:
    """Word, icon and tone of a result's state."""
    return {
        "none": (translate("ResultColumns", "not taken"), "circle-dashed", "neutral"),
        "assigned": (translate("ResultColumns", "assigned"), "calendar-clock", "neutral"),
        "started": (translate("ResultColumns", "answers now"), "circle-play", "info"),
        "interrupted": (translate("ResultColumns", "interrupted"), "circle-pause", "warn"),
        "done": (translate("ResultColumns", "to check"), "clipboard-check", "accent"),
        "checked": (translate("ResultColumns", "checked"), "list-checks", "info"),
        "released": (translate("ResultColumns", "released"), "send", "ok"),
    }[state.value]


def leading_words(row: ResultRow) -> str:
    profile = row.profile
    if profile is None:
        return no_answer()
    if profile.held:
        return translate("ResultColumns", "held: answers are missing")
    if profile.flat:
        return translate("ResultColumns", "weakly expressed")
    return ", ".join(score.title for score in profile.scales if score.leading) or no_answer()


def no_answer() -> str:
    return translate("ResultColumns", "no data")


def _scale_column(scale: Scale) -> Column[ResultRow]:
    """A leading scale stands out by a chip; its name also stands in the column of words."""

    def text(row: ResultRow) -> str:
        score = row.profile.scale(scale.code) if row.profile else None
        return "–" if score is None else _figure(score.raw)

    def value(row: ResultRow) -> Fraction | None:
        score = row.profile.scale(scale.code) if row.profile else None
        return None if score is None else score.raw

    return Column(
        scale.code,
        short_title(scale.title),
        text,
        sort=value,
        cell=Cell.CHIP,
        payload=lambda row: ChipCell("", "accent") if _leads(row.profile, scale.code) else None,
        width=78,
    )


def short_title(title: str) -> str:
    """The word that tells scales apart, for a narrow column: «Знаковая система» is «Знаковая»."""
    return title.split()[0]


def _figure(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{float(value):.1f}".replace(".", ",")


def _leads(profile: Profile | None, code: str) -> bool:
    return profile is not None and not profile.flat and code in profile.leading
