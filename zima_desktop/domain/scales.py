"""Scales: which answers count, what the sum means, and the standard values it can be turned into."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.people import Sex


class ScaleKind(StrEnum):
    """`CONTENT` makes the profile, `VALIDITY` is for the counsellor only, `DERIVED` sums others up."""

    CONTENT = "content"
    VALIDITY = "validity"
    DERIVED = "derived"


class Aggregate(StrEnum):
    SUM = "sum"
    MEAN = "mean"
    FORMULA = "formula"


class Polarity(StrEnum):
    """Which end of a scale is the strong one; `NONE`: neither, so the scale never leads."""

    HIGH = "high"
    LOW = "low"
    NONE = "none"


class LevelsOf(StrEnum):
    """What the borders of the levels are compared with."""

    RAW = "raw"
    NORM = "norm"


class NormKind(StrEnum):
    STEN = "sten"
    T = "t"
    PERCENTILE = "percentile"
    Z = "z"


@dataclass(frozen=True, slots=True)
class Voices:
    """One meaning said to three readers."""

    pupil: str
    parent: str
    counsellor: str


@dataclass(frozen=True, slots=True)
class Key:
    """What an answer adds to a scale; `option` is the part of the response that counts.

    A part is an option, a facet, a row or a column; ratings, texts and numbers count whole (None).
    A rating gives weight × (number + offset); a reversed one counts the number from the other end.
    """

    item: int
    option: str | None
    weight: Fraction = Fraction(1)
    reverse: bool = False
    offset: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Level:
    """Both borders belong to the level; a border shared with the next level belongs to the lower one."""

    no: int
    low: Fraction
    high: Fraction
    label: str
    texts: Voices


@dataclass(frozen=True, slots=True)
class NormRow:
    """Both borders belong to the row."""

    low: Fraction
    high: Fraction
    value: Fraction


@dataclass(frozen=True, slots=True)
class Norm:
    """A table from raw results to standard ones, for the people it was made for; None: for all."""

    kind: NormKind
    rows: tuple[NormRow, ...]
    sex: Sex | None = None
    grades: tuple[int, int] | None = None
    ages: tuple[int, int] | None = None
    n: int | None = None
    mean: Fraction | None = None
    sd: Fraction | None = None
    place: str | None = None
    year: int | None = None

    def value_of(self, raw: Fraction) -> Fraction | None:
        for row in self.rows:
            if row.low <= raw <= row.high:
                return row.value
        return None


@dataclass(frozen=True, slots=True)
class Scale:
    """`missing_allowed`: how many answers may be absent and be made up in proportion (ratings only)."""

    code: str
    title: str
    kind: ScaleKind
    aggregate: Aggregate
    keys: tuple[Key, ...]
    levels: tuple[Level, ...]
    missing_allowed: int = 0
    formula: str | None = None
    polarity: Polarity = Polarity.HIGH
    levels_of: LevelsOf = LevelsOf.RAW
    norms: tuple[Norm, ...] = ()

    @property
    def whole(self) -> bool:
        """True if every result is a whole number, so that levels may leave a gap of one."""
        if self.formula is not None:
            return not any(sign in self.formula for sign in ("/", ".", "mean"))
        weights = (part for key in self.keys for part in (key.weight, key.offset))
        return self.aggregate is Aggregate.SUM and all(part.denominator == 1 for part in weights)

    def level(self, no: int) -> Level:
        for level in self.levels:
            if level.no == no:
                return level
        raise NotFound("level", f"{self.code} {no}")
