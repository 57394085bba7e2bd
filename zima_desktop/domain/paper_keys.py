"""Answers on paper: what stands beside each box of a sheet, and which key of the keypad means it."""

import re
from collections.abc import Sequence

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.responses import (
    AnswerValue,
    Choice,
    Distribute,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Number,
    Option,
    Rank,
    Rating,
    Response,
    exact_number,
)

LONGEST_WORD = 4  # letters that fit into a box
MOST_KEYS = 9
MINUS = "−"
_NUMBER = re.compile(r"-?\d+")
_HALVES = re.compile(r"[;/+*]")


def option_marks(options: Sequence[Option]) -> tuple[str, ...]:
    """Short words as they are, two options as «а» and «б», more of them by their numbers."""
    words = tuple(option.text.strip().lower() for option in options)
    if len(options) == 2:
        return words if all(len(word) <= LONGEST_WORD for word in words) else ("а", "б")
    return tuple(str(number) for number in range(1, len(options) + 1))


def rating_marks(rating: Rating) -> tuple[str, ...]:
    return tuple(signed(value, plus=rating.low < 0) for value in rating.values)


def signed(value: int, *, plus: bool = False) -> str:
    """−2, 0, +2 with a real minus."""
    return f"{MINUS}{-value}" if value < 0 else f"+{value}" if plus and value else str(value)


def one_key(response: Response) -> dict[str, AnswerValue] | None:
    """Digit to answer where one key is enough; None: the answer is typed and confirmed.

    Numbers from 0 to 9 are their own keys; a scale that goes below zero is counted from the left, from 1.
    """
    if isinstance(response, Rating) and response.low >= 0:
        return {str(value): value for value in response.values} if response.high <= MOST_KEYS else None
    if isinstance(response, Rating) and len(response.values) <= MOST_KEYS:
        return {str(at): value for at, value in enumerate(response.values, start=1)}
    if isinstance(response, Choice) and len(response.values) <= MOST_KEYS:
        return {str(at): code for at, code in enumerate(response.values, start=1)}
    return None


def typed_answer(response: Response, text: str) -> AnswerValue:
    """The answer that keys of the keypad spell; raises InvalidValue.

    Numbers of options, ratings or points, with or without separators: «147», «1 4 13», «2,1»; rows and
    columns of a table are parted by «/», «+» or «;».
    """
    value = _typed(response, text.strip())
    if value is None or not _accepted(response, value):
        raise InvalidValue("answer", text[:20], "not_an_answer")
    return value


def _accepted(response: Response, value: AnswerValue) -> bool:
    accepted: bool = response.accepts(value)
    return accepted


def _typed(response: Response, text: str) -> AnswerValue | None:
    keys = one_key(response)
    if keys is not None:
        return keys.get(text)
    if isinstance(response, Choice):
        found = _options(response.options, text)
        return found[0] if found is not None and len(found) == 1 else None
    if isinstance(response, Rating):
        return int(text) if _NUMBER.fullmatch(text) else None
    if isinstance(response, MultiSelect):
        found = _options(response.options, text)
        return None if found is None else [code for code in response.parts if code in found]
    if isinstance(response, Rank):
        return _options(response.options, text)
    if isinstance(response, Number):
        return _number(text)
    return _several(response, text)


def _several(response: Response, text: str) -> AnswerValue | None:
    if isinstance(response, Distribute):
        points = _numbers(text, len(response.options), most=response.total)
        return None if points is None else dict(zip(response.parts, points, strict=True))
    if isinstance(response, MultiRating):
        return _ratings(response, text)
    if isinstance(response, MatrixPick):
        return _matrix(response, text)
    return text


def _number(text: str) -> AnswerValue | None:
    plain = text.replace(",", ".")
    exact = exact_number(plain)
    if exact is None:
        return None
    return int(exact) if exact.denominator == 1 else plain


def _numbers(text: str, count: int, *, most: int) -> list[int] | None:
    """So many numbers; single digits need nothing between them."""
    found = [int(part) for part in _NUMBER.findall(text)]
    if len(found) != count and text.isdecimal() and len(text) == count and most <= MOST_KEYS:
        found = [int(sign) for sign in text]
    return found if len(found) == count else None


def _options(options: Sequence[Option], text: str) -> list[str] | None:
    """Codes of options by their numbers, each once. Up to nine options are single digits."""
    if len(options) <= MOST_KEYS:
        places = [int(sign) for sign in text if sign.isdecimal()]
    else:
        places = [int(part) for part in re.findall(r"\d+", text)]
    if not places or len(set(places)) < len(places) or not all(1 <= at <= len(options) for at in places):
        return None
    return [options[at - 1].code for at in places]


def _ratings(response: MultiRating, text: str) -> AnswerValue | None:
    """Single keys one after another, or the numbers themselves with separators."""
    facets = response.facets
    keys = [one_key(facet.rating) for facet in facets]
    if text.isdecimal() and len(text) == len(facets) and all(keys):
        picked = [(known or {}).get(key) for known, key in zip(keys, text, strict=True)]
        return {
            facet.code: value for facet, value in zip(facets, picked, strict=True) if isinstance(value, int)
        }
    numbers = [int(part) for part in _NUMBER.findall(text)]
    if len(numbers) != len(facets):
        return None
    return {facet.code: number for facet, number in zip(facets, numbers, strict=True)}


def _matrix(response: MatrixPick, text: str) -> AnswerValue | None:
    halves = _HALVES.split(text)
    if len(halves) != 2:
        return None
    rows, columns = _options(response.rows, halves[0]), _options(response.columns, halves[1])
    return None if rows is None or columns is None else {"rows": rows, "columns": columns}
