"""Instruments: what is asked, how answers become points, and what each level means."""

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.people import Category
from zima_desktop.domain.responses import AnswerValue, Choice, Option, Rating, Response
from zima_desktop.domain.scales import Aggregate, Key, Level, Scale, ScaleKind, Voices

__all__ = [  # the parts that are needed wherever an instrument is
    "Action",
    "Aggregate",
    "AnswerValue",
    "Choice",
    "Condition",
    "Finding",
    "Form",
    "FormPart",
    "Instrument",
    "Item",
    "Key",
    "Level",
    "Option",
    "ParallelRule",
    "ProfileWords",
    "Rating",
    "Reader",
    "Response",
    "RuleKind",
    "Scale",
    "ScaleKind",
    "Section",
    "Severity",
    "ValidityRule",
    "Voices",
]


class Action(StrEnum):
    """What a validity rule asks the counsellor to do."""

    NOTE = "note"
    WARN = "warn"
    HOLD = "hold"


class RuleKind(StrEnum):
    """What a validity rule looks at; all but the first two and the pairs are run for every instrument."""

    ATTENTION = "attention"
    SCALE_FROM = "scale_from"
    MISSING = "missing_share"
    FAST = "fast"
    RUN = "identical_run"
    NO_VARIETY = "no_variety"
    PARALLEL = "parallel_pairs"


class Reader(StrEnum):
    """Who may read a result beside the counsellor."""

    PUPIL = "pupil"
    PARENT = "parent"


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Condition:
    """Shown only after one of `values` was answered to `item`; `unless` turns it round.

    A list answer meets the condition when it holds one of the values. No answer meets neither.
    """

    item: int
    values: tuple[str | int, ...]
    unless: bool = False

    def met(self, answer: AnswerValue | None) -> bool:
        if answer is None:
            return False
        given = answer if isinstance(answer, list) else [answer]
        return any(each in self.values for each in given) is not self.unless


@dataclass(frozen=True, slots=True)
class Item:
    """One question. `text` is None when the options say it all; a filler gives no points."""

    no: int
    text: str | None
    response: Response
    filler: bool = False
    required: bool = True
    show_if: Condition | None = None

    def accepts(self, value: object) -> bool:
        """True if `value` is one of the answers this item offers (a bool is never a number here)."""
        return self.response.accepts(value)


@dataclass(frozen=True, slots=True)
class Section:
    """`time_limit` is in seconds; what is not answered by then gives no points and is not missing."""

    no: int
    title: str | None
    instruction: str | None
    items: tuple[Item, ...]
    break_after: bool = False
    time_limit: int | None = None
    shuffled: bool = False
    show_if: Condition | None = None


@dataclass(frozen=True, slots=True)
class ParallelRule:
    """Pairs of items that ask the same twice; if at most `at_most` agree, the counsellor reads `note`."""

    pairs: tuple[tuple[int, int], ...]
    at_most: int
    note: str


@dataclass(frozen=True, slots=True)
class ValidityRule:
    """A hint for the counsellor; `item` and `values` belong to attention, `scale` and `low` to scale_from."""

    kind: RuleKind
    action: Action
    message: str
    item: int | None = None
    values: tuple[str | int, ...] = ()
    scale: str | None = None
    low: Fraction | None = None


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
class FormPart:
    """One instrument of a battery inside a joined form; `minutes` are its own, without the rest."""

    code: str
    edition: int
    sha256: str
    title: str
    minutes: int
    rest_after: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """What the person who answers may see: no keys, no scales, no texts of results.

    `parts` are the instruments of a battery in their order; a form of one instrument has none.
    """

    code: str
    edition: int
    sha256: str
    title: str
    instruction: str
    minutes: int
    practice: Item
    sections: tuple[Section, ...]
    parts: tuple[FormPart, ...] = ()

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
    validity: tuple[ValidityRule, ...] = ()
    holland: bool = False
    cells: bool = False
    leaders: bool = True
    shown_to: tuple[Reader, ...] = (Reader.PUPIL, Reader.PARENT)

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
