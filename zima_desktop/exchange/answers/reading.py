"""One cell to one answer: letters, positions, words, signs, numbers; refused rather than guessed."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from math import isfinite

from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.domain.letters import last_letter
from zima_desktop.domain.names import clean_text
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
    Text,
    exact_number,
)
from zima_desktop.domain.roster import CellValue
from zima_desktop.exchange.answers.script import AmbiguousLetter, Script
from zima_desktop.exchange.instruments.cells import folded

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−﹣－", "-"))
_FRAME = re.compile(r"^[«\"'(\[]+|[»\"'.)\],:;]+$")
_NUMBER = re.compile(r"[+-]?\d{1,9}")
_FRACTION = re.compile(r"[+-]?\d+[.,]\d+")
_SIGNS = re.compile(r"\++|-+")
_ERRORS = re.compile(
    r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|Н/Д|ССЫЛКА!|ЗНАЧ!|ДЕЛ/0!|ИМЯ\?|ЧИСЛО!|ПУСТО!)",
    re.IGNORECASE,
)
_MONTH = r"(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*"
_DATE = re.compile(
    rf"\d{{1,2}}[.\- ]?{_MONTH}\.?(?:[.\- ]\d{{2,4}})?|{_MONTH}[.\- ]\d{{1,4}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}(?:[ T].*)?|\d{1,2}:\d{2}(?::\d{2})?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[;/\n]\s*|\s*,\s*|\s+")
_ONLY_NUMBERS = re.compile(r"[\d;,/\s]+")
_LONGEST_NUMBER = 20  # signs
_YES, _NO = "да", "нет"


class NotAnAnswer(ValueError):
    """A cell that holds no answer of this item; `facts` fill the placeholders of the sentence."""

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = tuple((name, str(value)) for name, value in facts.items())


def is_blank(cell: CellValue) -> bool:
    return cell is None or (isinstance(cell, str) and not clean_text(cell))


def single_letter(cell: CellValue) -> str | None:
    """The letter of an answer like «б)»; None for any other cell."""
    text = _unframed(cell) if isinstance(cell, str) else ""
    return text if len(text) == 1 and text.isalpha() else None


def read_answer(response: Response, cell: CellValue, script: Script) -> AnswerValue | None:
    """The answer of a cell; None for an empty one; raises NotAnAnswer."""
    if is_blank(cell):
        return None
    if isinstance(response, Number):
        return _number(response, cell)
    text = _text(cell)
    if isinstance(response, Text):
        return _words(response, text)
    if _DATE.fullmatch(text):
        raise NotAnAnswer("date_text")
    text = text.translate(_DASHES)
    if isinstance(response, Choice):
        return response.options[_option(response.options, text, script)].code
    if isinstance(response, Rating):
        return _rating(response, text)
    return _LISTS[type(response)](response, text, script)


def _text(cell: CellValue) -> str:
    """What was typed; what the spreadsheet has made of it by itself is refused."""
    if isinstance(cell, bool):
        return _YES if cell else _NO
    if isinstance(cell, date):
        raise NotAnAnswer("date_cell")
    if isinstance(cell, float | int):
        if not isfinite(cell) or cell != int(cell):
            raise NotAnAnswer("fraction")
        return str(int(cell))
    text = clean_text(cell or "")
    if _ERRORS.fullmatch(text):
        raise NotAnAnswer("formula_error")
    return text


def _unframed(text: str) -> str:
    return _FRAME.sub("", clean_text(text)).strip()


def _option(options: Sequence[Option], text: str, script: Script) -> int:
    """The place of the one option that the text can mean: by number, letter, sign or wording."""
    if _FRACTION.fullmatch(text):
        raise NotAnAnswer("fraction")
    found = set(_by_wording(options, text))
    plain = _unframed(text)
    if plain.isdecimal() and 1 <= int(plain) <= len(options):
        found.add(int(plain) - 1)
    if len(plain) == 1 and plain.isalpha():
        try:
            place = script.index(plain, len(options))
        except AmbiguousLetter:
            raise NotAnAnswer("ambiguous_letter") from None
        found |= set() if place is None else {place}
    if len(found) > 1:
        raise NotAnAnswer("ambiguous")
    if not found:
        raise NotAnAnswer("not_an_option", count=len(options), last=last_letter(len(options)))
    return found.pop()


def _by_wording(options: Sequence[Option], text: str) -> list[int]:
    wanted = folded(text)
    if text in ("+", "-") and len(options) == 2:
        wanted = _YES if text == "+" else _NO
    texts = [folded(option.text) for option in options]
    return [place for place, one in enumerate(texts) if wanted and one == wanted]


def _rating(response: Rating, text: str) -> int:
    """The number itself, its label, or signs: «++» is 2 where there are numbers below zero."""
    found: set[int] = set()
    plain = _unframed(text).replace(" ", "")
    if _NUMBER.fullmatch(plain):
        found.add(int(plain))
    elif _FRACTION.fullmatch(plain):
        raise NotAnAnswer("fraction")
    elif _SIGNS.fullmatch(text) and response.low < 0 < response.high:
        found.add(len(text) if text[0] == "+" else -len(text))
    named = folded(text)
    labelled = {response.low + at for at, one in enumerate(response.labels) if named and folded(one) == named}
    if found and labelled - found:
        raise NotAnAnswer("ambiguous")
    found |= labelled
    if len(found) != 1 or not response.accepts(next(iter(found))):
        raise NotAnAnswer("not_a_rating", low=response.low, high=response.high)
    return found.pop()


def _words(response: Text, text: str) -> str:
    if len(text) > response.longest:
        raise NotAnAnswer("too_long", longest=response.longest)
    return text


def _number(response: Number, cell: CellValue) -> int | str:
    """12, or "12.5" when it is not whole; the comma of Russian decimals is understood."""
    if isinstance(cell, bool | date):
        raise NotAnAnswer("date_cell" if isinstance(cell, date) else "not_a_number", **_range(response))
    text = f"{cell:.10g}" if isinstance(cell, float | int) else _text(cell).translate(_DASHES)
    if _DATE.fullmatch(text):
        raise NotAnAnswer("date_text")
    plain = text.replace(" ", "").replace(",", ".").removeprefix("+")
    exact = exact_number(plain) if len(plain) <= _LONGEST_NUMBER else None
    if exact is None:
        raise NotAnAnswer("not_a_number", **_range(response))
    value = int(exact) if exact.denominator == 1 else _decimal(exact)
    if not response.accepts(value):
        raise NotAnAnswer("number_out_of_range", **_range(response))
    return value


def _range(response: Number) -> dict[str, str]:
    return {
        "low": _decimal(response.low),
        "high": _decimal(response.high),
        "decimals": str(response.decimals),
    }


def _decimal(exact: Fraction) -> str:
    return f"{float(exact):.10g}"


def _parts(text: str) -> list[str]:
    """The members of a list. «2,1» alone may have been a pair or a fraction: refused."""
    if _FRACTION.fullmatch(text):
        raise NotAnAnswer("fraction_or_pair")
    return [part for part in _BETWEEN.split(text.strip(" ;,")) if part]


def _whole_numbers(text: str, count: int) -> list[int]:
    parts = _parts(text)
    if len(parts) != count or not all(_NUMBER.fullmatch(part) for part in parts):
        raise NotAnAnswer("not_a_list", count=count)
    return [int(part) for part in parts]


def _distribute(response: Distribute, text: str, _script: Script) -> dict[str, int]:
    """«2;1»: points in the order of the options."""
    numbers = _whole_numbers(text, len(response.options))
    value = {option.code: number for option, number in zip(response.options, numbers, strict=True)}
    if not response.accepts(value):
        raise NotAnAnswer("wrong_total", total=response.total)
    return value


def _multi_rating(response: MultiRating, text: str, _script: Script) -> dict[str, int]:
    """«2;1;0»: ratings in the order of the facets."""
    parts = [part.strip() for part in text.strip(" ;").split(";")] if ";" in text else _parts(text)
    if len(parts) != len(response.facets):
        raise NotAnAnswer("not_a_list", count=len(response.facets))
    return {
        facet.code: _rating(facet.rating, part) for facet, part in zip(response.facets, parts, strict=True)
    }


def _places(options: Sequence[Option], text: str, script: Script) -> list[int]:
    """Options of a list: the whole text is one, or parts of it between «;», else between any separators."""
    if _FRACTION.fullmatch(text):
        raise NotAnAnswer("fraction_or_pair")
    last = NotAnAnswer("not_an_option", count=len(options), last=last_letter(len(options)))
    for split in (lambda whole: [whole], lambda whole: whole.split(";"), _by_commas, _parts):
        try:
            found = [_option(options, part.strip(), script) for part in split(text) if part.strip()]
        except NotAnAnswer as error:
            last = error
            continue
        if len(set(found)) != len(found):
            raise NotAnAnswer("option_twice")
        return found
    raise last


def _by_commas(text: str) -> list[str]:
    return re.split(r",\s+", text)


def _multi_select(response: MultiSelect, text: str, script: Script) -> list[str]:
    places = sorted(_places(response.options, text, script))
    value = [response.options[place].code for place in places]
    if not response.accepts(value):
        raise NotAnAnswer("wrong_count", least=response.pick.least, most=response.pick.most)
    return value


def _rank(response: Rank, text: str, script: Script) -> list[str]:
    """The best first. Numbers may also be ranks in the order of the options: then both must agree."""
    places = _places(response.options, text, script)
    if len(places) != response.places:
        raise NotAnAnswer("wrong_count", least=response.places, most=response.places)
    two_ways = len(places) == len(response.options) and _ONLY_NUMBERS.fullmatch(text)
    if two_ways and any(places[place] != at for at, place in enumerate(places)):
        raise NotAnAnswer("ambiguous_ranks")
    return [response.options[place].code for place in places]


def _matrix(response: MatrixPick, text: str, script: Script) -> dict[str, list[str]]:
    """«1, 3; 2»: rows, then columns."""
    halves = text.split(";")
    if len(halves) != 2:
        raise NotAnAnswer("not_a_matrix")
    picked = {}
    for name, half, options in zip(
        ("rows", "columns"), halves, (response.rows, response.columns), strict=True
    ):
        picked[name] = [options[place].code for place in sorted(_places(options, half.strip(), script))]
    if not response.accepts(picked):
        raise NotAnAnswer("not_a_matrix")
    return picked


_LISTS: dict[type, Callable[..., AnswerValue]] = {
    Distribute: _distribute,
    MultiRating: _multi_rating,
    MultiSelect: _multi_select,
    Rank: _rank,
    MatrixPick: _matrix,
}
