"""One answer taken apart: what each of its parts gave to a scale."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from zima_desktop.domain.instruments import AnswerValue, Item, Scale
from zima_desktop.domain.keys import answer_points, key_points
from zima_desktop.domain.profiles import Contribution
from zima_desktop.domain.responses import (
    Choice,
    Distribute,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Number,
    Rank,
    Rating,
    Text,
)

NOTHING = Fraction(0)
Parts = tuple[tuple[str, str], ...]  # code and words


def lines_of(item: Item, scale: Scale, answer: AnswerValue | None) -> Iterable[Contribution]:
    """The lines of one item under the keys of one scale; no answer gives nothing."""
    response = item.response
    if isinstance(response, Rating | Text | Number):
        return [_whole_line(item, scale, answer)]
    keyed = {key.option for key in scale.keys if key.item == item.no}
    return [_part_line(item, scale, code, words, answer) for code, words in _parts(item) if code in keyed]


def _parts(item: Item) -> Parts:
    """What a key of the item can name, in the order of the form."""
    response = item.response
    match response:
        case Choice() | Distribute() | MultiSelect() | Rank():
            return tuple((option.code, option.text) for option in response.options)
        case MultiRating():
            return tuple((facet.code, facet.text) for facet in response.facets)
        case MatrixPick():
            return tuple((option.code, option.text) for option in (*response.rows, *response.columns))
    return ()


def _part_line(item: Item, scale: Scale, code: str, words: str, answer: Any) -> Contribution:
    keys = [key for key in scale.keys if key.item == item.no and key.option == code]
    text = words if item.text is None else f"{item.text}: {words}"
    reverse = any(key.reverse for key in keys)
    if answer is None or not _taken(item, code, answer):
        return Contribution(item.no, code, text, NOTHING, chosen=False, reverse=reverse)
    points = sum((key_points(item, key, answer) for key in keys), NOTHING)
    given, counts = _given(item, code, answer), _counts(item, code, answer)
    return Contribution(item.no, code, text, points, chosen=counts, given=given, reverse=reverse)


def _taken(item: Item, code: str, answer: Any) -> bool:
    match item.response:
        case Choice():
            return bool(answer == code)
        case Distribute():
            return int(answer.get(code, 0)) > 0
        case MatrixPick():
            return code in answer["rows"] or code in answer["columns"]
        case MultiSelect() | Rank():
            return code in answer
    return True


def _counts(item: Item, code: str, answer: Any) -> bool:
    """False for a facet that a closed gate shuts out."""
    response = item.response
    return not isinstance(response, MultiRating) or response.counts(answer, code)


def _given(item: Item, code: str, answer: Any) -> str:
    """How much of the part was given: points shared out, a number, a place."""
    match item.response:
        case Distribute() | MultiRating():
            return str(answer.get(code, 0))
        case Rank():
            return str(answer.index(code) + 1)
    return ""


def _whole_line(item: Item, scale: Scale, answer: AnswerValue | None) -> Contribution:
    reverse = any(key.reverse for key in scale.keys if key.item == item.no)
    if answer is None:
        return Contribution(item.no, None, item.text or "", NOTHING, chosen=False, reverse=reverse)
    points = answer_points(item, scale, answer)
    code = str(answer) if isinstance(item.response, Rating) else None
    text = item.text or ""
    return Contribution(item.no, code, text, points, chosen=True, given=str(answer), reverse=reverse)
