"""What might suit a person: reasons in words, groups without a rank, and the counsellor's own marks."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zima_desktop.domain.catalogue import Education, Profession
from zima_desktop.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class Attended:
    """An event somebody was at; `trial`: a professional trial; `profession`: the key noted with it."""

    on: date
    title: str
    trial: bool
    profession: str | None = None


class Source(StrEnum):
    """Where a reason comes from. Two instruments that ask about the same are one source."""

    TYPES = "types"  # six types: riasec30, riasec48
    OBJECTS = "objects"  # objects of labour: subject5
    INTERESTS = "interests"  # fields and school subjects: interests
    EVENTS = "events"  # trials and events attended
    EDUCATION = "education"  # what was answered about the next school
    DEMAND = "demand"  # the list of the town
    TAUGHT = "taught"  # what the college of the town says


OF_THE_PERSON = frozenset({Source.TYPES, Source.OBJECTS, Source.INTERESTS, Source.EVENTS})


class ReasonKind(StrEnum):
    TYPES_ALIKE = "types_alike"
    TYPES_NEAR = "types_near"
    TYPES_APART = "types_apart"
    OBJECT_MAIN = "object_main"
    OBJECT_SECOND = "object_second"
    OBJECT_LEAST = "object_least"
    FIELD_LIKED = "field_liked"
    SUBJECT_LIKED = "subject_liked"
    TRIAL = "trial"
    EVENT = "event"
    EDUCATION_FITS = "education_fits"
    EDUCATION_DIFFERS = "education_differs"
    DEMANDED = "demanded"
    TAUGHT_IN_TOWN = "taught_in_town"


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for a profession (`weight` above 0) or is to be considered (below).

    `names` are codes and names for the words: letters of types, objects, subjects, dates.
    """

    kind: ReasonKind
    source: Source
    weight: int
    names: tuple[str, ...] = ()


class Gap(StrEnum):
    """What is not known and would tell more."""

    NO_TYPES = "no_types"
    FLAT_TYPES = "flat_types"
    NO_OBJECTS = "no_objects"
    FLAT_OBJECTS = "flat_objects"
    NO_INTERESTS = "no_interests"
    FLAT_INTERESTS = "flat_interests"
    NO_EVENTS = "no_events"
    NO_EDUCATION = "no_education"
    NO_DEMAND = "no_demand"
    NO_TAUGHT = "no_taught"


class Group(StrEnum):
    """Never an order of places: everybody in a group is equal."""

    PINNED = "pinned"
    MANY = "many"  # many reasons of at least two sources
    SOME = "some"  # reasons of at least two sources
    FEW = "few"  # little that agrees, or one source only
    EXCLUDED = "excluded"


class Mark(StrEnum):
    PIN = "pin"
    EXCLUDE = "exclude"


@dataclass(frozen=True, slots=True)
class TypesFigures:
    """Results of the six types in the order R I A S E C."""

    values: tuple[float, ...]
    flat: bool
    instrument: str
    on: date


@dataclass(frozen=True, slots=True)
class Leaders:
    """Scales of an instrument that lead and that come last, ties included; none of a flat profile."""

    first: tuple[str, ...]
    last: tuple[str, ...]
    flat: bool
    instrument: str
    on: date


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a person; None: nothing was taken, answered or set."""

    types: TypesFigures | None = None
    objects: Leaders | None = None
    interests: Leaders | None = None
    fields_liked: frozenset[str] = frozenset()
    subjects_liked: frozenset[str] = frozenset()
    events: dict[str, tuple[Attended, ...]] | None = None  # by profession
    education: frozenset[Education] | None = None
    demanded: frozenset[str] | None = None
    demand_year: int = 0
    taught: frozenset[str] | None = None  # professions taught in the town; None: nobody has said


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A profession with everything that was weighed; `mark` and `why` are the counsellor's."""

    profession: Profession
    reasons: tuple[Reason, ...]  # for it, the heavier first
    against: tuple[Reason, ...]
    mark: Mark | None = None
    why: str = ""

    @property
    def weight(self) -> int:
        return sum(reason.weight for reason in (*self.reasons, *self.against))

    @property
    def sources(self) -> frozenset[Source]:
        """Independent sources about the person that speak for it."""
        return frozenset(reason.source for reason in self.reasons) & OF_THE_PERSON


@dataclass(frozen=True, slots=True)
class SuggestionGroup:
    """Equals, by field and title; `shared` are the reasons that all of them have."""

    group: Group
    suggestions: tuple[Suggestion, ...]
    shared: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Recommendation:
    """`sources` are those the person has at all: below two it is «одна методика, недостаточно»."""

    person: PersonId
    groups: tuple[SuggestionGroup, ...]
    sources: frozenset[Source]
    gaps: tuple[Gap, ...]
    demand_year: int
    considered: int  # professions of the catalogue that were weighed

    @property
    def enough(self) -> bool:
        return len(self.sources) >= 2

    def of(self, group: Group) -> tuple[Suggestion, ...]:
        return next((one.suggestions for one in self.groups if one.group is group), ())
