"""How an item can be answered: what is offered, what is accepted, which parts a key can name."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from typing import Any, TypeGuard

from zima_desktop.domain.errors import NotFound

AnswerValue = str | int | list[str] | dict[str, int] | dict[str, list[str]]
"""An answer as JSON holds it; which form belongs to which response is said at the classes below."""


@dataclass(frozen=True, slots=True)
class Option:
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Exactly one of two or more options; the answer is the code of the option."""

    options: tuple[Option, ...]

    @property
    def values(self) -> tuple[str, ...]:
        return _codes(self.options)

    @property
    def parts(self) -> tuple[str, ...]:
        return _codes(self.options)

    def accepts(self, value: object) -> bool:
        return isinstance(value, str) and value in self.values

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
    def values(self) -> tuple[int, ...]:
        return tuple(range(self.low, self.high + 1))

    @property
    def parts(self) -> tuple[str, ...]:
        return ()

    def accepts(self, value: object) -> bool:
        return _whole(value) and self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Distribute:
    """`total` points shared out among the options: {"a": 2, "b": 1}; an option left out has none."""

    total: int
    options: tuple[Option, ...]

    @property
    def parts(self) -> tuple[str, ...]:
        return _codes(self.options)

    def accepts(self, value: object) -> bool:
        if not isinstance(value, dict) or not set(value) <= set(self.parts):
            return False
        given = tuple(value.values())
        return all(_whole(each) and each >= 0 for each in given) and sum(given) == self.total


@dataclass(frozen=True, slots=True)
class Facet:
    """One of the ratings that are given to the same text."""

    code: str
    text: str
    rating: Rating


@dataclass(frozen=True, slots=True)
class MultiRating:
    """Several ratings of one text: {"skill": 2, "wish": 0}.

    With the facet `gate` at its lowest number the other facets count for nothing.
    """

    facets: tuple[Facet, ...]
    gate: str | None = None

    @property
    def parts(self) -> tuple[str, ...]:
        return tuple(facet.code for facet in self.facets)

    def accepts(self, value: object) -> bool:
        if not isinstance(value, dict) or set(value) != set(self.parts):
            return False
        return all(facet.rating.accepts(value[facet.code]) for facet in self.facets)

    def facet(self, code: str) -> Facet:
        for facet in self.facets:
            if facet.code == code:
                return facet
        raise NotFound("facet", code)

    def counts(self, value: dict[str, Any], code: str) -> bool:
        """False for a facet that a closed gate shuts out."""
        if self.gate is None or code == self.gate:
            return True
        return bool(value[self.gate] > self.facet(self.gate).rating.low)


@dataclass(frozen=True, slots=True)
class Limits:
    """How many may be picked; both ends belong."""

    least: int
    most: int

    def hold(self, count: int) -> bool:
        return self.least <= count <= self.most


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a row and a column of a matrix meet."""

    row: str
    column: str
    text: str


@dataclass(frozen=True, slots=True)
class MatrixPick:
    """Rows and columns picked out of a table: {"rows": ["r1"], "columns": ["c2"]}."""

    rows: tuple[Option, ...]
    columns: tuple[Option, ...]
    pick_rows: Limits
    pick_columns: Limits
    cells: tuple[Cell, ...] = ()

    @property
    def parts(self) -> tuple[str, ...]:
        return _codes(chain(self.rows, self.columns))

    def accepts(self, value: object) -> bool:
        if not isinstance(value, dict) or set(value) != {"rows", "columns"}:
            return False
        return _picked(value["rows"], self.rows, self.pick_rows) and _picked(
            value["columns"], self.columns, self.pick_columns
        )

    def picked_cells(self, value: dict[str, Any]) -> tuple[Cell, ...]:
        """The cells where a picked row meets a picked column, in the order of the table."""
        return tuple(
            cell for cell in self.cells if cell.row in value["rows"] and cell.column in value["columns"]
        )


@dataclass(frozen=True, slots=True)
class MultiSelect:
    """From `least` to `most` of the options: ["a", "d"]."""

    options: tuple[Option, ...]
    pick: Limits

    @property
    def parts(self) -> tuple[str, ...]:
        return _codes(self.options)

    def accepts(self, value: object) -> bool:
        return _picked(value, self.options, self.pick)


@dataclass(frozen=True, slots=True)
class Rank:
    """The first `places` options in order of preference: ["d", "a", "b"]."""

    options: tuple[Option, ...]
    places: int

    @property
    def parts(self) -> tuple[str, ...]:
        return _codes(self.options)

    def accepts(self, value: object) -> bool:
        return _picked(value, self.options, Limits(self.places, self.places))


@dataclass(frozen=True, slots=True)
class Text:
    """Words of one's own; `correct` lists what counts as right, `suggest` names a list to choose from."""

    longest: int
    suggest: str | None = None
    correct: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[str, ...]:
        return ()

    def accepts(self, value: object) -> bool:
        return isinstance(value, str) and len(value.strip()) > 0 and len(value) <= self.longest

    def right(self, value: str) -> bool:
        return _same_word(value) in {_same_word(each) for each in self.correct}


@dataclass(frozen=True, slots=True)
class Number:
    """A number from `low` to `high`: 12, or "12.5" when it is not whole."""

    low: Fraction
    high: Fraction
    decimals: int = 0
    unit: str | None = None
    correct: Fraction | None = None

    @property
    def parts(self) -> tuple[str, ...]:
        return ()

    def accepts(self, value: object) -> bool:
        exact = exact_number(value)
        if exact is None or not self.low <= exact <= self.high:
            return False
        return (exact * Fraction(10) ** self.decimals).denominator == 1


Response = Choice | Rating | Distribute | MultiRating | MatrixPick | MultiSelect | Rank | Text | Number


def exact_number(value: object) -> Fraction | None:
    """The number an answer stands for; None if it stands for none. Binary fractions are refused."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    if isinstance(value, str) and not all(letter in "-0123456789." for letter in value):
        return None
    try:
        return Fraction(value)
    except (ValueError, ZeroDivisionError):
        return None


def _codes(options: Iterable[Option]) -> tuple[str, ...]:
    return tuple(option.code for option in options)


def _whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _picked(value: object, options: tuple[Option, ...], limits: Limits) -> bool:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        return False
    return len(set(value)) == len(value) and set(value) <= set(_codes(options)) and limits.hold(len(value))


def _same_word(text: str) -> str:
    return " ".join(text.casefold().replace("ё", "е").split()).rstrip(".")
