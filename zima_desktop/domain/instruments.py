"""Instruments: what is asked, how answers become points, and what each level means."""

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.people import Category

AnswerValue = str | int
"""The code of the chosen option, or the number given on a rating. JSON holds both as they are."""


class ScaleKind(StrEnum):
    """`CONTENT` scales make the profile; `VALIDITY` scales are for the counsellor only."""

    CONTENT = "content"
    VALIDITY = "validity"


class Aggregate(StrEnum):
    SUM = "sum"
    MEAN = "mean"


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Voices:
    """One meaning said to three readers."""

    pupil: str
    parent: str
    counsellor: str


@dataclass(frozen=True, slots=True)
class Option:
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Exactly one of two or more options; the answer is the code of the option."""

    options: tuple[Option, ...]

    @property
    def values(self) -> tuple[AnswerValue, ...]:
        return tuple(option.code for option in self.options)

    def option(self, code: str) -> Option:
        for option in self.options:
            if option.code == code:
                return option
        raise NotFound("option", code)


@dataclass(frozen=True, slots=True)
class Rating:
    """A whole number from `low` to `high`; `labels` name the numbers in this order."""

    low: int
    high: int
    labels: tuple[str, ...]

    @property
    def values(self) -> tuple[AnswerValue, ...]:
        return tuple(range(self.low, self.high + 1))


Response = Choice | Rating


@dataclass(frozen=True, slots=True)
class Item:
    """One question. `text` is None when the options say it all; a filler gives no points."""

    no: int
    text: str | None
    response: Response
    filler: bool = False

    def accepts(self, value: object) -> bool:
        """True if `value` is one of the answers this item offers (a bool is never a number here)."""
        return not isinstance(value, bool) and value in self.response.values


@dataclass(frozen=True, slots=True)
class Section:
    no: int
    title: str | None
    instruction: str | None
    items: tuple[Item, ...]
    break_after: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """What an answer adds to a scale: of a choice, one option; of a rating, its number.

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
class Scale:
    """`missing_allowed`: how many answers may be absent and be made up in proportion (ratings only)."""

    code: str
    title: str
    kind: ScaleKind
    aggregate: Aggregate
    keys: tuple[Key, ...]
    levels: tuple[Level, ...]
    missing_allowed: int = 0

    @property
    def whole(self) -> bool:
        """True if every result is a whole number, so that levels may leave a gap of one."""
        weights = (part for key in self.keys for part in (key.weight, key.offset))
        return self.aggregate is Aggregate.SUM and all(part.denominator == 1 for part in weights)

    def level(self, no: int) -> Level:
        for level in self.levels:
            if level.no == no:
                return level
        raise NotFound("level", f"{self.code} {no}")


@dataclass(frozen=True, slots=True)
class ParallelRule:
    """Pairs of items that ask the same twice; if at most `at_most` agree, the counsellor reads `note`."""

    pairs: tuple[tuple[int, int], ...]
    at_most: int
    note: str


@dataclass(frozen=True, slots=True)
class ProfileWords:
    """Sentences around the scale texts. `{titles}` and `{items}` are filled in.

    `score_line` takes `{title}`, `{raw}`, `{maximum}`; `out_of_table` stands where a level would.
    """

    leader: Voices
    tie: Voices
    beside: Voices
    flat: Voices
    held: Voices
    closing: Voices
    score_line: str
    out_of_table: str


@dataclass(frozen=True, slots=True)
class Form:
    """What the person who answers may see: no keys, no scales, no texts of results."""

    code: str
    edition: int
    sha256: str
    title: str
    instruction: str
    minutes: int
    practice: Item
    sections: tuple[Section, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(item for section in self.sections for item in section.items)


@dataclass(frozen=True, slots=True)
class Instrument:
    """One immutable version of an instrument; `sha256` is the hash of its `canonical` JSON text."""

    code: str
    edition: int
    title: str
    summary: str
    audience: tuple[Category, ...]
    grades: tuple[int, int] | None
    minutes: int
    instruction: str
    authors: str
    year: int
    source: str
    rights_basis: str | None
    licence: str
    disclaimer: str
    practice: Item
    sections: tuple[Section, ...]
    scales: tuple[Scale, ...]
    span_threshold: Fraction | None
    parallel: ParallelRule | None
    words: ProfileWords
    sha256: str
    canonical: str = field(repr=False)

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(item for section in self.sections for item in section.items)

    @property
    def content_scales(self) -> tuple[Scale, ...]:
        return tuple(scale for scale in self.scales if scale.kind is ScaleKind.CONTENT)

    @property
    def assignable(self) -> bool:
        """Without a basis of the right to use it, an instrument stays a draft."""
        return self.rights_basis is not None

    def item(self, no: int) -> Item:
        for item in self.items:
            if item.no == no:
                return item
        raise NotFound("item", str(no))

    def scale(self, code: str) -> Scale:
        for scale in self.scales:
            if scale.code == code:
                return scale
        raise NotFound("scale", code)

    @property
    def form(self) -> Form:
        return Form(
            code=self.code,
            edition=self.edition,
            sha256=self.sha256,
            title=self.title,
            instruction=self.instruction,
            minutes=self.minutes,
            practice=self.practice,
            sections=self.sections,
        )


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault of an instrument: `key` names the rule, `place` where, `value` what was found."""

    key: str
    place: str
    severity: Severity
    value: str = ""

    @property
    def blocks(self) -> bool:
        """An instrument with an error cannot be assigned."""
        return self.severity is Severity.ERROR
