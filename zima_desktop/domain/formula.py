"""The small language of derived scales: arithmetic, comparison and `if` over names of scales.

    formula    = sum [("<" | "<=" | ">" | ">=" | "=" | "<>") sum]
    sum        = product {("+" | "-") product}
    product    = factor {("*" | "/") factor}
    factor     = number | name | function "(" formula {"," formula} ")" | "(" formula ")" | "-" factor
    function   = sum | mean | count | min | max | abs | round_half_up | if

Values are exact fractions; a comparison is 1 or 0. A number may have decimals: 0.5 is one half.
"""

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from zima_desktop.domain.errors import InvalidValue

_TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9_]*)|(<=|>=|<>|[-+*/(),<>=]))")
_COMPARE: dict[str, Callable[[Fraction, Fraction], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "<>": operator.ne,
}
_DEEPEST = 60
Bounds = tuple[Fraction, Fraction]


@dataclass(frozen=True, slots=True)
class Constant:
    value: Fraction


@dataclass(frozen=True, slots=True)
class Name:
    """The result of another scale."""

    code: str


@dataclass(frozen=True, slots=True)
class Apply:
    """An operator or a function with its arguments."""

    function: str
    arguments: tuple["Node", ...]


Node = Constant | Name | Apply
_LEAST_ARGUMENTS = {
    "sum": 1,
    "mean": 1,
    "count": 1,
    "min": 1,
    "max": 1,
    "abs": 1,
    "round_half_up": 1,
    "if": 3,
}
_MOST_ARGUMENTS = {"abs": 1, "round_half_up": 2, "if": 3}


def parse_formula(text: str) -> Node:
    """The tree of a formula; InvalidValue names the place (a number of characters from the start)."""
    return _Parser(text).whole()


def names_in(node: Node) -> frozenset[str]:
    """Codes of the scales that a formula needs."""
    if isinstance(node, Name):
        return frozenset({node.code})
    if isinstance(node, Constant):
        return frozenset()
    return frozenset().union(*(names_in(each) for each in node.arguments))


def evaluate(node: Node, values: Mapping[str, Fraction]) -> Fraction:
    """The exact value; ZeroDivisionError and KeyError are kept away by the checks of an instrument."""
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Name):
        return values[node.code]
    if node.function == "if":
        condition, then, otherwise = node.arguments
        return evaluate(then if evaluate(condition, values) else otherwise, values)
    return _apply(node.function, [evaluate(each, values) for each in node.arguments])


def _apply(function: str, values: Sequence[Fraction]) -> Fraction:
    if function in _COMPARE:
        return Fraction(_COMPARE[function](values[0], values[1]))
    match function:
        case "+" | "sum":
            return sum(values, Fraction(0))
        case "-":
            return -values[0] if len(values) == 1 else values[0] - values[1]
        case "*":
            return values[0] * values[1]
        case "/":
            return values[0] / values[1]
        case "mean":
            return sum(values, Fraction(0)) / len(values)
        case "count":
            return Fraction(sum(1 for value in values if value))
        case "min":
            return min(values)
        case "max":
            return max(values)
        case "abs":
            return abs(values[0])
    return _round_half_up(values[0], int(values[1]) if len(values) > 1 else 0)


def _round_half_up(value: Fraction, digits: int) -> Fraction:
    factor = Fraction(10) ** digits
    return Fraction(floor(value * factor + Fraction(1, 2))) / factor


def bounds(node: Node, known: Mapping[str, Bounds]) -> Bounds:
    """An interval that holds every value the formula can have (interval arithmetic, so it may be wide).

    Raises ZeroDivisionError where a divisor can be zero.
    """
    if isinstance(node, Constant):
        return node.value, node.value
    if isinstance(node, Name):
        return known[node.code]
    parts = [bounds(each, known) for each in node.arguments]
    if node.function == "if":
        return min(parts[1][0], parts[2][0]), max(parts[1][1], parts[2][1])
    return _bounds_of(node.function, parts)


def _bounds_of(function: str, parts: Sequence[Bounds]) -> Bounds:
    lows, highs = [low for low, _high in parts], [high for _low, high in parts]
    if function in _COMPARE:
        return Fraction(0), Fraction(1)
    match function:
        case "count":
            return Fraction(0), Fraction(len(parts))
        case "-":
            return (-highs[0], -lows[0]) if len(parts) == 1 else (lows[0] - highs[1], highs[0] - lows[1])
        case "*" | "/":
            return _corners(function, parts[0], parts[1])
        case "abs":
            ends = (abs(lows[0]), abs(highs[0]))
            return (Fraction(0) if lows[0] < 0 < highs[0] else min(ends)), max(ends)
        case "round_half_up":
            digits = highs[1:]
            return _apply(function, [lows[0], *digits]), _apply(function, [highs[0], *digits])
    return _apply(function, lows), _apply(function, highs)


def _corners(function: str, first: Bounds, second: Bounds) -> Bounds:
    if function == "/" and second[0] <= 0 <= second[1]:
        raise ZeroDivisionError
    ends = [_apply(function, [a, b]) for a in first for b in second]
    return min(ends), max(ends)


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = self._split()
        self._next = 0
        self._depth = 0

    def _split(self) -> list[tuple[str, int]]:
        tokens, at = [], 0
        while self._text[at:].strip():
            found = _TOKEN.match(self._text, at)
            if found is None:
                raise InvalidValue("formula", self._text, f"formula_at_{at + 1}")
            tokens.append((found.group(found.lastindex or 0), found.start(found.lastindex or 0)))
            at = found.end()
        return tokens

    def whole(self) -> Node:
        node = self._comparison()
        if self._next < len(self._tokens):
            raise self._fault()
        return node

    def _fault(self) -> InvalidValue:
        known = self._next < len(self._tokens)
        at = self._tokens[self._next][1] if known else len(self._text)
        return InvalidValue("formula", self._text, f"formula_at_{at + 1}")

    def _peek(self) -> str:
        return self._tokens[self._next][0] if self._next < len(self._tokens) else ""

    def _take(self, wanted: str = "") -> str:
        token = self._peek()
        if not token or (wanted and token != wanted):
            raise self._fault()
        self._next += 1
        return token

    def _comparison(self) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._fault()
        node = self._sum()
        if self._peek() in _COMPARE:
            sign = self._take()
            node = Apply(sign, (node, self._sum()))
        self._depth -= 1
        return node

    def _sum(self) -> Node:
        node = self._product()
        while self._peek() in ("+", "-"):
            sign = self._take()
            node = Apply(sign, (node, self._product()))
        return node

    def _product(self) -> Node:
        node = self._factor()
        while self._peek() in ("*", "/"):
            sign = self._take()
            node = Apply(sign, (node, self._factor()))
        return node

    def _factor(self) -> Node:
        token = self._peek()
        if token == "-":
            self._take()
            if self._peek() == "-":
                raise self._fault()
            return Apply("-", (self._factor(),))
        if token == "(":
            self._take()
            node = self._comparison()
            self._take(")")
            return node
        if token[:1].isdecimal():
            return Constant(Fraction(self._take()))
        if not token[:1].isalpha():
            raise self._fault()
        return self._named(self._take())

    def _named(self, name: str) -> Node:
        if self._peek() != "(":
            return Name(name)
        if name not in _LEAST_ARGUMENTS:
            raise InvalidValue("formula", name, "unknown_function")
        self._take("(")
        arguments = [self._comparison()]
        while self._peek() == ",":
            self._take()
            arguments.append(self._comparison())
        self._take(")")
        if not _LEAST_ARGUMENTS[name] <= len(arguments) <= _MOST_ARGUMENTS.get(name, 100):
            raise InvalidValue("formula", name, "wrong_number_of_arguments")
        if name == "round_half_up" and not self._digits(arguments[1:]):
            raise InvalidValue("formula", name, "wrong_number_of_arguments")
        return Apply(name, tuple(arguments))

    @staticmethod
    def _digits(arguments: Sequence[Node]) -> bool:
        return all(
            isinstance(each, Constant) and each.value.denominator == 1 and each.value <= 6
            for each in arguments
        )
