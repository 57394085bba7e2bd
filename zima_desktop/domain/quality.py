"""How well an instrument measures in this base: figures with the number of protocols they rest on."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from zima_desktop.domain.people import Sex

LEAST_PROTOCOLS = 30
FIRM_PROTOCOLS = 100


class QualityStanding(StrEnum):
    """What the number of complete protocols allows to say."""

    TOO_FEW = "too_few"
    PRELIMINARY = "preliminary"
    FIRM = "firm"


class Reliability(StrEnum):
    """How internal consistency is called: from 0.9, 0.8, 0.7, 0.6 on and below."""

    EXCELLENT = "excellent"
    GOOD = "good"
    FAIR = "fair"
    DOUBTFUL = "doubtful"
    POOR = "poor"
    UNKNOWN = "unknown"


class ItemWeakness(StrEnum):
    """Why a question wants a look; the gravest reason only."""

    CONSTANT = "constant"
    NEGATIVE = "negative"
    LOW = "low"
    HARMFUL = "harmful"
    ALIKE = "alike"


class Obstacle(StrEnum):
    """Why a scale has no internal consistency."""

    FORCED_CHOICE = "forced_choice"
    FORMULA = "formula"
    FEW_ITEMS = "few_items"
    TOO_FEW = "too_few"


class NormsExtent(StrEnum):
    NONE = "none"
    QUARTILES = "quartiles"
    PERCENTILES = "percentiles"
    TOO_FINE = "too_fine"


@dataclass(frozen=True, slots=True)
class Spread:
    """How n values lie: their least, quartiles and greatest."""

    n: int
    least: float
    lower_quartile: float
    median: float
    upper_quartile: float
    greatest: float


@dataclass(frozen=True, slots=True)
class ItemReport:
    """One question of a scale, in points; `answers` pairs each answer in words with its number of people."""

    item: int
    text: str
    mean: float
    sd: float
    difficulty: float | None
    item_rest: float | None
    alpha_if_dropped: float | None
    answers: tuple[tuple[str, int], ...]
    weakness: ItemWeakness | None = None


@dataclass(frozen=True, slots=True)
class NormLine:
    """Results from `low` to `high`, both included, have this standard value."""

    low: Fraction
    high: Fraction
    value: Fraction


@dataclass(frozen=True, slots=True)
class StenTable:
    sex: Sex
    n: int
    lines: tuple[NormLine, ...]


@dataclass(frozen=True, slots=True)
class NormsReport:
    """Norms from the results of this base, as much as `n` of them allow."""

    n: int
    extent: NormsExtent
    by_sex: tuple[tuple[Sex, int], ...]
    quartiles: tuple[float, float, float] | None = None
    percentiles: tuple[NormLine, ...] = ()
    stens: tuple[StenTable, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsistencyReport:
    """Figures of a sum of questions; α of answers that are all 0 or 1 (`dichotomous`) is also `kr20`."""

    mean: float
    sd: float
    dichotomous: bool
    alpha: float | None
    low: float | None
    high: float | None
    kr20: float | None
    omega: float | None
    omega_refusal: str | None
    sem: float | None
    items: tuple[ItemReport, ...]

    @property
    def called(self) -> Reliability:
        return reliability_of(self.alpha)


@dataclass(frozen=True, slots=True)
class ScaleReport:
    """`n` complete protocols of the `items` questions of one scale; without consistency, the obstacle."""

    code: str
    title: str
    kind: str
    n: int
    items: int
    minimum: Fraction
    maximum: Fraction
    standing: QualityStanding
    obstacle: Obstacle | None
    consistency: ConsistencyReport | None
    norms: NormsReport


@dataclass(frozen=True, slots=True)
class PairReport:
    """How often people chose alike where the same was asked twice, against `chance`."""

    first: int
    second: int
    agreed: int
    n: int
    share: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class RepeatReport:
    """All repeated pairs together and one by one."""

    agreed: int
    n: int
    share: float | None
    low: float | None
    high: float | None
    chance: float
    pairs: tuple[PairReport, ...]


@dataclass(frozen=True, slots=True)
class QualityReport:
    """One version of an instrument over the whole base.

    `protocols` are finished attempts of `people`, `held` of them not counted; `versions` with the same
    questions are taken together, `left` attempts of others stay out. `flat` profiles name no leader.
    """

    code: str
    title: str
    edition: int
    sha256: str
    protocols: int
    people: int
    held: int
    versions: int
    left: int
    first: date | None
    last: date | None
    standing: QualityStanding
    forced_choice: bool
    scales: tuple[ScaleReport, ...]
    repeats: RepeatReport | None
    span: Spread | None
    span_threshold: Fraction | None
    flat: int

    def scale(self, code: str) -> ScaleReport | None:
        return next((one for one in self.scales if one.code == code), None)


_BORDERS = (
    (0.9, Reliability.EXCELLENT),
    (0.8, Reliability.GOOD),
    (0.7, Reliability.FAIR),
    (0.6, Reliability.DOUBTFUL),
)


def reliability_of(alpha: float | None) -> Reliability:
    """The usual ladder (George & Mallery, 2003; Nunnally, 1978, for 0.7 and 0.9)."""
    if alpha is None:
        return Reliability.UNKNOWN
    return next((word for border, word in _BORDERS if alpha >= border), Reliability.POOR)


WEAK_ITEM_REST = 0.2
HARMFUL_GAIN = 0.01
ALIKE_SHARE = 0.95


def weakness_of(
    sd: float, item_rest: float | None, gain: float | None, most_alike: float
) -> ItemWeakness | None:
    """Below 0.20 with the rest of the scale is a poor item (Ebel, 1965); `gain` is α without it minus α."""
    if sd == 0:
        return ItemWeakness.CONSTANT
    if item_rest is not None and item_rest < 0:
        return ItemWeakness.NEGATIVE
    if item_rest is not None and item_rest < WEAK_ITEM_REST:
        return ItemWeakness.LOW
    if gain is not None and gain > HARMFUL_GAIN:
        return ItemWeakness.HARMFUL
    return ItemWeakness.ALIKE if most_alike >= ALIKE_SHARE else None
