"""Icons, tones and words for values of the domain, the same wherever they are shown."""

from datetime import date
from fractions import Fraction
from math import floor

from ui.i18n import translate
from zima_desktop.content.categories import word_for
from zima_desktop.content.result_words import number_text
from zima_desktop.content.words import word
from zima_desktop.domain.class_matrix import AspectState
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.people import Category
from zima_desktop.domain.trajectory import CardStep, EntryKind, TrajectoryState

STATE_SIGNS: dict[TrajectoryState, tuple[str, str]] = {
    TrajectoryState.CHOICE_MADE: ("circle-check", "ok"),
    TrajectoryState.EXPLORING: ("compass", "info"),
    TrajectoryState.ON_TRIAL: ("wrench", "accent"),
    TrajectoryState.NEEDS_TALK: ("message-circle", "warn"),
    TrajectoryState.NO_TEST: ("circle-dashed", "neutral"),
}
ENTRY_SIGNS: dict[EntryKind, tuple[str, str]] = {
    EntryKind.TEST: ("clipboard-list", "accent"),
    EntryKind.TALK: ("message-circle", "warn"),
    EntryKind.PLAN: ("flag", "ok"),
    EntryKind.EVENT: ("calendar-check", "info"),
    EntryKind.TRIAL: ("wrench", "accent"),
    EntryKind.DOCUMENT: ("award", "neutral"),
    EntryKind.ENROLMENT: ("school", "neutral"),
    EntryKind.STEP: ("list-checks", "ok"),
    EntryKind.CHOICE: ("lightbulb", "ok"),
    EntryKind.APPOINTMENT: ("calendar-clock", "warn"),
    EntryKind.CONSENT: ("shield-check", "neutral"),
    EntryKind.APPLICATION: ("file-input", "info"),
    EntryKind.OUTCOME: ("briefcase", "ok"),
    EntryKind.CONTACT: ("phone", "neutral"),
}
LAMP_SIGNS: dict[bool | None, tuple[str, str]] = {  # never by colour alone: the words stand beside
    True: ("circle-check", "ok"),
    False: ("circle", "text2"),
    None: ("circle-dashed", "text3"),
}
ASPECT_SIGNS: dict[AspectState, tuple[str, str]] = {
    AspectState.DONE: ("circle-check", "ok"),
    AspectState.PARTLY: ("circle-dot", "warn"),
    AspectState.EARLIER: ("history", "neutral"),
    AspectState.PLANNED: ("calendar-clock", "info"),
    AspectState.NONE: ("circle", "neutral"),
}
STEP_ORDER = (
    CardStep.TEST,
    CardStep.RELEASED,
    CardStep.TALK,
    CardStep.EVENT,
    CardStep.PLAN,
    CardStep.BACKUP,
)
_SCALES = ("tech", "nature", "human", "sign", "art", "R", "I", "A", "S", "E", "C")


def said(kind: str, value: str) -> str:
    """The word for a value with a capital letter, as it stands alone."""
    text = word(kind, value)
    return text[:1].upper() + text[1:]


def said_for(kind: str, value: str, category: Category) -> str:
    """As `said`, where the value speaks of the person: a student is no pupil."""
    text = word_for(kind, value, category)
    return text[:1].upper() + text[1:]


def scale_token(code: str) -> str:
    """The colour of a scale's little square; scales nobody has named share one."""
    return f"c{_SCALES.index(code) % 6 + 1}" if code in _SCALES else "c1"


def shown_date(day: date | None) -> str:
    """dd.mm.yyyy, or the words for unknown."""
    return format_date(day) if day is not None else translate("Signs", "no data")


def figure(value: Fraction) -> str:
    """An exact score as people write it: 7, −7, or 7,5."""
    return number_text(value, 1)


def dotted(*parts: str | None) -> str:
    """Parts that are known, with a middle dot between."""
    return " · ".join(part for part in parts if part)


def percent(share: float, target: float | None = None) -> str:
    """Whole percents; one decimal where rounding would claim the target, everybody or nobody."""
    whole = round(share * 100)
    claims = (whole == 100 and share < 1) or (whole == 0 and share > 0)
    missed = target is not None and share < target and whole >= round(target * 100)
    shown = f"{floor(share * 1000) / 10:.1f}".replace(".", ",") if claims or missed else str(whole)
    return f"{shown}\u00a0%"
