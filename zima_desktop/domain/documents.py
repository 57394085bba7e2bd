"""What the printed documents show: plain records, ready for paper. None prints «нет данных»."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from zima_desktop.domain.people import GroupName, Sex


class Audience(StrEnum):
    PUPIL = "pupil"
    COUNSELLOR = "counsellor"


class CareerSection(StrEnum):
    """Parts of the career map that a person may leave out."""

    INTERESTS = "interests"
    CONSIDERED = "considered"
    PLANS = "plans"
    EVENTS = "events"
    STEPS = "steps"
    TALKS = "talks"
    SIGNATURES = "signatures"


class SheetVariant(StrEnum):
    """Who reads the class sheet; decides the note under the title, not what the rows hold."""

    NAMES = "names"
    CODES = "codes"
    COLLEGE = "college"


class NameForm(StrEnum):
    """«подтверждает, что Иванов Иван» or «выдан Иванову Ивану»."""

    NOMINATIVE = "nominative"
    DATIVE = "dative"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The organisation and the people who sign for it, names as they are printed: А. Б. Фамилия."""

    full_name: str
    short_name: str
    city: str | None = None
    director: str | None = None
    director_position: str = "Директор"
    counsellor: str | None = None
    counsellor_position: str = "Консультант по профориентации"


@dataclass(frozen=True, slots=True)
class CareerMapScale:
    label: str
    value: float
    maximum: float
    figure: str  # the exact result in words: 7 из 8
    level: str | None = None
    leading: bool = False
    previous: float | None = None  # a year ago
    borders: tuple[float, ...] = ()  # where a new level begins
    short: str | None = None  # for the axis of the radar; None: the label itself


@dataclass(frozen=True, slots=True)
class CareerMapProfile:
    """One instrument's result; `words` are the paragraphs for this reader, parted by a line break."""

    instrument: str
    taken_on: date
    scales: tuple[CareerMapScale, ...]
    words: str
    flat: bool = False  # no scale stands out

    @property
    def leading(self) -> tuple[CareerMapScale, ...]:
        return () if self.flat else tuple(scale for scale in self.scales if scale.leading)


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One version of a plan; `slot` is A or B in Latin, as the base keeps it."""

    slot: str
    profession: str
    programme: str | None = None
    place: str | None = None
    certainty: str | None = None  # in words
    version: int = 1
    made_on: date | None = None


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One event or trial; `detail` is the role, the hours or the result in words."""

    on: date
    title: str
    detail: str | None = None
    planned: bool = False


@dataclass(frozen=True, slots=True)
class StepLine:
    text: str
    due_on: date | None = None
    responsible: str | None = None  # in words


@dataclass(frozen=True, slots=True)
class ConsideredLine:
    """A pinned profession with the counsellor's `why`, or equals of one field: `titles` and `more`."""

    heading: str
    titles: tuple[str, ...]
    more: int
    reasons: str
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Considered:
    """«Что можно рассмотреть»: lines, or the sentence why there are none; `others` are further fields."""

    lines: tuple[ConsideredLine, ...] = ()
    note: str | None = None
    others: str | None = None


@dataclass(frozen=True, slots=True)
class CareerMap:
    """No phone, address or birth date: they do not belong on this paper."""

    letterhead: Letterhead
    made_on: date
    person_name: str
    group: GroupName | None
    school_year: int
    profiles: tuple[CareerMapProfile, ...] = ()
    plans: tuple[PlanLine, ...] = ()  # in force
    plan_history: tuple[PlanLine, ...] = ()  # newest first, for the counsellor only
    events: tuple[TimelineLine, ...] = ()  # newest first
    steps: tuple[StepLine, ...] = ()  # the next one first
    talks: tuple[date, ...] = ()  # dates only, never what was said
    conclusion: str | None = None  # the counsellor's own word, as released to the pupil
    considered: Considered | None = None  # None: not asked for
    sections: frozenset[CareerSection] = frozenset(CareerSection)


@dataclass(frozen=True, slots=True)
class SheetInstrument:
    """A block of columns: the title above, the scales below; `words`: its one column holds text."""

    title: str
    scales: tuple[str, ...]
    words: bool = False


@dataclass(frozen=True, slots=True)
class SheetScore:
    figure: str
    leading: bool = False


@dataclass(frozen=True, slots=True)
class ClassSheetRow:
    """`scores` go by instrument; None: this person has no result of that instrument."""

    person: str  # the name or the code, whichever this sheet may show
    scores: tuple[tuple[SheetScore, ...] | None, ...]
    plan: str | None = None
    conclusion: str | None = None


@dataclass(frozen=True, slots=True)
class Distribution:
    """How many people lead in each scale of one instrument."""

    title: str
    parts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ClassSheet:
    letterhead: Letterhead
    variant: SheetVariant
    made_on: date
    group: GroupName
    school_year: int
    since: date | None  # dates of the tests
    until: date | None
    enrolled: int
    tested: int
    consents: int | None
    instruments: tuple[SheetInstrument, ...]
    rows: tuple[ClassSheetRow, ...]
    distributions: tuple[Distribution, ...] = ()
    with_plan: bool = True
    with_conclusion: bool = True


@dataclass(frozen=True, slots=True)
class Signatory:
    position: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """`dative` None: the nominative wording is used for this person."""

    number: str
    full_name: str
    sex: Sex | None
    group: GroupName | None
    dative: str | None = None
    hours: float | None = None
    role: str | None = None  # победитель, эксперт…; None: took part


@dataclass(frozen=True, slots=True)
class CertificateBatch:
    """Certificates of one event; `issued_on` is frozen with the numbers and never the day of printing."""

    letterhead: Letterhead
    event_title: str
    held_on: date
    issued_on: date
    form: NameForm
    certificates: tuple[Certificate, ...]
    signatories: tuple[Signatory, ...]
    place: str | None = None


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """`code` is the recovery code as it is typed; grouping is only for the eye."""

    workspace: str
    user: str
    made_on: date
    code: str


@dataclass(frozen=True, slots=True)
class HandoverAct:
    """`counts` are the rows handed over, by name of the table in words."""

    number: int
    made_on: date
    sender: Letterhead
    receiver: str
    school_year: int
    variant: str  # in words
    package_id: str
    file_name: str
    file_bytes: int
    sha256: str
    key_fingerprint: str
    created: datetime
    counts: tuple[tuple[str, int], ...]
    not_handed_over: int | None = None
    receiver_name: str | None = None
