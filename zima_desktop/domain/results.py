"""Results of tests as pages and documents show them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction

from zima_desktop.domain.ids import AttemptId, PersonId
from zima_desktop.domain.instruments import Action, AnswerValue, Instrument, Item, RuleKind
from zima_desktop.domain.profiles import Hint, Profile, ProfileTexts, Reckoning


class ResultState(StrEnum):
    """The way of one person's test.

    Assigned: on the list of a session, nothing answered; started: begun today and not finished; interrupted:
    begun on an earlier day. Then done, checked by the counsellor, released to the pupil.
    """

    NONE = "none"
    ASSIGNED = "assigned"
    STARTED = "started"
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
    answers: tuple["GivenAnswer", ...] = ()  # to everything that was asked

    @property
    def unscored(self) -> tuple["GivenAnswer", ...]:
        """Answers that feed no scale: all of a questionnaire without scales."""
        return tuple(one for one in self.answers if not one.counted)

    @property
    def comparable(self) -> tuple[EarlierResult, ...]:
        """Earlier attempts of the same version: others were asked or counted in another way."""
        sha = self.profile.instrument_sha256
        return tuple(
            one for one in self.earlier if one.profile.instrument_sha256 == sha and not one.profile.held
        )


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """What one person said to one question; None: no answer. `counted`: a scale takes it."""

    item: Item
    value: AnswerValue | None
    counted: bool


class Direction(StrEnum):
    """`NONE`: the difference is within the error of measurement."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ScaleChange:
    """One scale at two times; `direction` is None while the base cannot tell (`known` protocols of 30)."""

    code: str
    title: str
    before: Fraction
    now: Fraction
    rci: float | None
    direction: Direction | None
    known: int


@dataclass(frozen=True, slots=True)
class ScaleResult:
    """One scale of one person as the table of a class needs it; `norm` is «sten 7» or empty."""

    scale: str
    raw: Fraction
    level: str | None
    norm: str = ""


@dataclass(frozen=True, slots=True)
class ClassRow:
    """One line of the table of a class, read without the whole profile."""

    person: PersonId
    name: str
    group: str
    state: ResultState
    attempt: AttemptId | None = None
    edition: str = ""
    finished_on: date | None = None
    scores: tuple[ScaleResult, ...] = ()
    leading: tuple[str, ...] = ()
    flat: bool = False
    held: bool = False
    hints: tuple[Hint, ...] = ()
    mode: str = ""  # how it was answered: screen, paper, import

    @property
    def finished(self) -> bool:
        return self.finished_on is not None

    def score(self, scale: str) -> ScaleResult | None:
        return next((one for one in self.scores if one.scale == scale), None)


@dataclass(frozen=True, slots=True)
class ClassResults:
    """Everybody of a class (or of the base: no `group`) with one instrument, in the order of lists."""

    instrument: Instrument
    group: str
    rows: tuple[ClassRow, ...]

    def counts(self) -> dict[ResultState, int]:
        found = dict.fromkeys(ResultState, 0)
        for row in self.rows:
            found[row.state] += 1
        return found

    def leaders(self) -> tuple[tuple[str, int], ...]:
        """How many people lead in each content scale, by its title; ties count for each of them."""
        counted = dict.fromkeys((scale.code for scale in self.instrument.content_scales), 0)
        for row in self.rows:
            for code in row.leading:
                if code in counted:
                    counted[code] += 1
        return tuple((scale.title, counted[scale.code]) for scale in self.instrument.content_scales)

    @property
    def finished(self) -> tuple[ClassRow, ...]:
        return tuple(row for row in self.rows if row.finished)

    @property
    def undecided(self) -> tuple[ClassRow, ...]:
        """Flat profiles: nobody leads."""
        return tuple(row for row in self.rows if row.flat)

    @property
    def doubtful(self) -> tuple[ClassRow, ...]:
        """Those with a hint, or held because answers are missing."""
        return tuple(row for row in self.rows if row.hints or row.held)

    @property
    def missing(self) -> tuple[ClassRow, ...]:
        """Those without a finished attempt."""
        return tuple(row for row in self.rows if not row.finished)


def all_hints(profile: Profile) -> tuple[Hint, ...]:
    """The hints of the rules and, as one more, repeated pairs that disagree."""
    pairs = profile.parallel
    if pairs is None or not pairs.noted:
        return profile.hints
    noted = Hint(RuleKind.PARALLEL, Action.NOTE, value=Fraction(pairs.agreed), limit=Fraction(pairs.total))
    return (*profile.hints, noted)
