"""Answers of a paper sheet as they are typed: «а», «−2», «а, г», «2;1;0», and back into words."""

import re
from collections.abc import Sequence

from ui.i18n import translate
from zima_desktop.domain.instruments import AnswerValue, Item
from zima_desktop.domain.responses import (
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
)
from zima_desktop.services.sentences import option_letter

MOST_KEYS = 9
YES_NO = ("да", "нет")
_SPLIT = re.compile(r"[\s,;]+")


def typed_answer(item: Item, text: str) -> AnswerValue | None:
    """What the text stands for; None: it is no answer to this question."""
    value = _read(item.response, text.strip())
    return value if value is not None and item.accepts(value) else None


def _read(response: Response, text: str) -> AnswerValue | None:
    match response:
        case Choice():
            return code_of(response.options, text)
        case Rating():
            return _whole(text)
        case Distribute():
            numbers = _numbers(text, len(response.options))
            return None if numbers is None else dict(zip(response.parts, numbers, strict=True))
        case MultiRating():
            numbers = _numbers(text, len(response.facets))
            return None if numbers is None else dict(zip(response.parts, numbers, strict=True))
        case MultiSelect() | Rank():
            return _codes(response.options, text)
        case MatrixPick():
            return _matrix(response, text)
        case Number():
            return _number(text)
    return text or None


def code_of(options: Sequence[Option], text: str) -> str | None:
    """The option a letter, a number, a word, or + and − stand for."""
    typed = text.casefold().strip(" .)")
    names = tuple(option.text.casefold().strip(" .") for option in options)
    if names == YES_NO:
        typed = {"+": "да", "д": "да", "-": "нет", "−": "нет", "–": "нет", "н": "нет"}.get(typed, typed)
    if typed.isdecimal() and 1 <= int(typed) <= len(options):
        return options[int(typed) - 1].code
    for option, name in zip(options, names, strict=True):
        if typed and typed in (option_letter(option.code), option.code.casefold(), name):
            return option.code
    return None


def _codes(options: Sequence[Option], text: str) -> list[str] | None:
    """«а, г», «а г» or «аг»."""
    parts = [part for part in _SPLIT.split(text) if part]
    if len(parts) == 1 and code_of(options, parts[0]) is None:
        parts = list(parts[0])
    found = [code_of(options, part) for part in parts]
    return None if None in found else [code for code in found if code is not None]


def _matrix(response: MatrixPick, text: str) -> AnswerValue | None:
    """Rows, a stroke, columns: «1, 3 / 2»."""
    rows, stroke, columns = text.partition("/")
    first, second = _codes(response.rows, rows), _codes(response.columns, columns)
    return {"rows": first, "columns": second} if stroke and first is not None and second is not None else None


def _numbers(text: str, count: int) -> list[int] | None:
    parts = [part for part in _SPLIT.split(text) if part]
    if len(parts) == 1 and len(parts[0]) == count:
        parts = list(parts[0])
    found = [_whole(part) for part in parts]
    return [one for one in found if one is not None] if None not in found and len(found) == count else None


def _whole(text: str) -> int | None:
    typed = text.replace("−", "-").replace("–", "-").lstrip("+")
    return int(typed) if re.fullmatch(r"-?\d{1,6}", typed) else None


def _number(text: str) -> str | int | None:
    whole = _whole(text)
    if whole is not None:
        return whole
    typed = text.replace("−", "-").replace(",", ".")
    return typed if re.fullmatch(r"-?\d{1,9}\.\d{1,6}", typed) else None


def shown_answer(item: Item, value: AnswerValue | None) -> str:
    """The answer as short as the strip has room for; a dash for none."""
    if value is None:
        return "–"
    if isinstance(value, list):
        return ", ".join(option_letter(code) for code in value)
    if isinstance(value, dict):
        return _shown_parts(item.response, value)
    if isinstance(item.response, Choice):
        return option_letter(str(value))
    return str(value).replace("-", "−")


def _shown_parts(response: Response, value: dict[str, int] | dict[str, list[str]]) -> str:
    if isinstance(response, MatrixPick):
        sides = ((response.rows, value["rows"]), (response.columns, value["columns"]))
        return " / ".join(_places(options, picked) for options, picked in sides)
    return "; ".join(str(value.get(part, 0)) for part in response.parts)


def _places(options: Sequence[Option], picked: object) -> str:
    codes = picked if isinstance(picked, list) else []
    return ", ".join(str(at) for at, option in enumerate(options, start=1) if option.code in codes)


def keypad(item: Item) -> tuple[tuple[str, str], ...]:
    """Keys to press instead of typing: what stands on them and what they mean; none for other kinds."""
    response = item.response
    if isinstance(response, Choice) and len(response.options) <= MOST_KEYS:
        return tuple((option_letter(one.code), one.text) for one in response.options)
    if isinstance(response, Rating) and len(response.values) <= MOST_KEYS:
        labels = (*response.labels, *[""] * len(response.values))
        return tuple(
            (str(number).replace("-", "−"), label)
            for number, label in zip(response.values, labels, strict=False)
        )
    return ()


def hint(item: Item) -> str:
    """What to type, in a few words."""
    response = item.response
    match response:
        case Choice():
            return translate("TypedAnswer", "The letter or the number of the option")
        case Rating():
            text = translate("TypedAnswer", "A number from {low} to {high}")
            ends = (str(end).replace("-", "−") for end in (response.low, response.high))
            return text.format(**dict(zip(("low", "high"), ends, strict=True)))
        case Distribute():
            text = translate("TypedAnswer", "Points of every option in turn, {total} in all: 2; 1")
            return text.format(total=response.total)
        case MultiRating():
            return translate("TypedAnswer", "All ratings in turn: 2; 1; 0")
        case MultiSelect():
            return translate("TypedAnswer", "Letters of what is ticked: а, г")
        case Rank():
            return translate("TypedAnswer", "Letters in the order of places: г, а, б")
        case MatrixPick():
            return translate("TypedAnswer", "Numbers of rows, a stroke, numbers of columns: 1, 3 / 2")
        case Number():
            return translate("TypedAnswer", "A number")
    return translate("TypedAnswer", "The words as they are written")
