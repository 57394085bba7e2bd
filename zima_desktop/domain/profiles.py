"""Profiles: what the answers of one person came to, with everything needed to trust or doubt it."""

from dataclasses import dataclass
from fractions import Fraction

from zima_desktop.domain.instruments import Action, Level, RuleKind
from zima_desktop.domain.people import Sex
from zima_desktop.domain.scales import NormKind, Polarity


@dataclass(frozen=True, slots=True)
class Respondent:
    """What norms need to know of a person on the day of the attempt; None: not known."""

    sex: Sex | None = None
    grade: int | None = None
    age: int | None = None


@dataclass(frozen=True, slots=True)
class NormScore:
    """A standard value and whom its table was made for (`people`: «8 класс, девочки»)."""

    kind: NormKind
    value: Fraction
    people: str = ""


@dataclass(frozen=True, slots=True)
class ScaleScore:
    """`level_no` is None when the scale has no levels or the value is out of the table."""

    code: str
    title: str
    raw: Fraction
    minimum: Fraction
    maximum: Fraction
    level_no: int | None
    level_label: str | None
    out_of_table: bool = False
    leading: bool = False
    prorated: bool = False
    polarity: Polarity = Polarity.HIGH
    norm: NormScore | None = None

    @property
    def share(self) -> Fraction:
        """Where the result stands between the least and the greatest, 0…1."""
        width = self.maximum - self.minimum
        return (self.raw - self.minimum) / width if width else Fraction(0)

    @property
    def strength(self) -> Fraction:
        """The share seen from the strong end of the scale."""
        return 1 - self.share if self.polarity is Polarity.LOW else self.share


@dataclass(frozen=True, slots=True)
class Hint:
    """A reason to doubt the answers; for the counsellor only, never a verdict and never a deletion.

    `value` is what was found and `limit` what it was compared with, where numbers say it.
    """

    kind: RuleKind
    action: Action
    message: str = ""
    value: Fraction | None = None
    limit: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Holland:
    """The three-letter code: every one of them when results are equal.

    `consistency` is that of the first two letters, `differentiation` the greatest minus the least type.
    """

    codes: tuple[str, ...]
    consistency: str | None
    differentiation: Fraction


@dataclass(frozen=True, slots=True)
class ParallelHint:
    """How often the person chose alike where the same was asked twice. For the counsellor only."""

    agreed: int
    total: int
    noted: bool


@dataclass(frozen=True, slots=True)
class Profile:
    """A held profile has no scores: `missing` lists the items that want an answer first."""

    instrument: str
    instrument_sha256: str
    scorer_version: str
    scales: tuple[ScaleScore, ...]
    validity: tuple[ScaleScore, ...]
    leading: tuple[str, ...]
    flat: bool
    span: Fraction | None
    span_threshold: Fraction | None
    held: bool
    missing: tuple[int, ...]
    parallel: ParallelHint | None
    derived: tuple[ScaleScore, ...] = ()
    hints: tuple[Hint, ...] = ()
    holland: Holland | None = None
    cells: tuple[str, ...] = ()

    @property
    def all_scores(self) -> tuple[ScaleScore, ...]:
        """The profile, then what sums it up, then the scales for the counsellor only."""
        return (*self.scales, *self.derived, *self.validity)

    @property
    def withheld(self) -> bool:
        """A rule says: look at the answers before anything is said."""
        return any(hint.action is Action.HOLD for hint in self.hints)

    @property
    def tied(self) -> bool:
        return len(self.leading) > 1

    @property
    def by_strength(self) -> tuple[ScaleScore, ...]:
        """Greater first; equal ones in the order of the instrument, never of the alphabet."""
        return tuple(sorted(self.scales, key=lambda scale: -scale.strength))

    def scale(self, code: str) -> ScaleScore | None:
        return next((scale for scale in self.scales if scale.code == code), None)


@dataclass(frozen=True, slots=True)
class ProfileTexts:
    """The result in words; paragraphs are separated by a line break."""

    pupil: str
    parent: str
    counsellor: str


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one part of an answer (an option, a facet, the whole of a rating) gave to a scale.

    `chosen` is false for what was offered and not taken; `given` says how much was given where choosing is
    not all: a number, a place, words. `reverse`: the key counts from the other end.
    """

    item: int
    code: str | None
    text: str
    points: Fraction
    chosen: bool
    given: str = ""
    reverse: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A scale with its result, as a formula takes it."""

    code: str
    title: str
    value: Fraction


@dataclass(frozen=True, slots=True)
class Reckoning:
    """One scale as it was counted: the contributions, their sum, the result and the borders.

    A scale that is a formula has `terms` instead of contributions. Where answers were made up in proportion,
    `result` is `total` · `of` / `answered` items.
    """

    scale: str
    contributions: tuple[Contribution, ...]
    total: Fraction
    result: Fraction
    minimum: Fraction
    maximum: Fraction
    levels: tuple[Level, ...]
    formula: str | None = None
    terms: tuple[Term, ...] = ()
    answered: int = 0
    of: int = 0
