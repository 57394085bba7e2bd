"""What the sheet «Траектория» shows: one person on one page, a row a school year, in words for paper."""

from dataclasses import dataclass
from datetime import date

from zima_desktop.domain.documents import Audience, Letterhead, PlanLine, StepLine
from zima_desktop.domain.people import GroupName


@dataclass(frozen=True, slots=True)
class SheetYear:
    """`lit` of four lamps; None: nothing to judge by, or not for this reader."""

    school_year: int
    group: str | None
    tests: tuple[tuple[str, str], ...]  # title, leading areas in words
    talks: tuple[date, ...]  # days only, never what was said
    visits: tuple[tuple[date, str, bool], ...]  # day, title, True: a trial
    hours: float
    trial_hours: float
    plan: str | None
    backup: str | None
    changes: int  # of plans in this year
    lit: int | None
    dark: tuple[str, ...]  # names of the lamps that do not shine
    ends: tuple[str, ...]  # «зачислен: Зиминский техникум, 15.08.2026»


@dataclass(frozen=True, slots=True)
class SheetLamp:
    name: str
    state: str
    on: bool | None
    reason: str


@dataclass(frozen=True, slots=True)
class TrajectorySheet:
    """No phone, address or birth date; nothing of what was said in talks."""

    letterhead: Letterhead
    audience: Audience
    made_on: date
    person_name: str
    group: GroupName | None
    category: str  # in words
    school_year: int
    years: tuple[SheetYear, ...]  # oldest first
    plans: tuple[PlanLine, ...]  # in force
    lamps: tuple[SheetLamp, ...]  # empty on the pupil's sheet, and of those who have left
    step: StepLine | None
