"""Results of tests as pages and documents show them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from zima_desktop.domain.ids import AttemptId, PersonId
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.profiles import Profile, ProfileTexts, Reckoning


class ResultState(StrEnum):
    """States of one person's test: interrupted, done, checked by the counsellor, released to the pupil."""

    NONE = "none"
    INTERRUPTED = "interrupted"
    DONE = "done"
    CHECKED = "checked"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class InstrumentCard:
    code: str
    title: str
    items: int
    minutes: int
    grades: tuple[int, int]
    tested: int
    audience: int  # people enrolled in those grades
    sha256: str


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The counsellor's own word; needed before a result is released."""

    directions: tuple[str, ...]
    text: str
    disagrees: bool = False


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One line of a class report; no attempt: the person has not answered."""

    person: PersonId
    name: str
    group: str
    attempt: AttemptId | None
    finished_on: date | None
    profile: Profile | None
    state: ResultState


@dataclass(frozen=True, slots=True)
class EarlierResult:
    """A finished attempt with its profile; `title` and `code` are those of the instrument."""

    attempt: AttemptId
    code: str
    title: str
    finished_on: date
    profile: Profile
    released: bool = False
    conclusion: Conclusion | None = None
    body: str | None = None  # canonical text of the version that was answered


@dataclass(frozen=True, slots=True)
class ResultPage:
    """Everything the page of one result shows, read in one go."""

    attempt: AttemptId
    person: PersonId
    person_name: str
    group: str
    instrument: Instrument
    mode: str
    started: datetime
    finished: datetime
    profile: Profile
    reckonings: tuple[Reckoning, ...]  # «как посчитано», in the order of profile.scales
    texts: ProfileTexts
    earlier: tuple[EarlierResult, ...]
    conclusion: Conclusion | None
    state: ResultState
    released_on: date | None
    released_by: str | None
