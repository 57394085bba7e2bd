"""An answer in the words of the form: what was offered and what was chosen."""

from typing import Any

from ui.i18n import translate
from zima_desktop.domain.instruments import Item
from zima_desktop.domain.profiles import Contribution
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
)


def question(item: Item) -> str:
    """The text of a question; a pair is told by its options."""
    if item.text is not None:
        return item.text
    response = item.response
    if isinstance(response, Choice | Distribute | MultiSelect | Rank):
        return " / ".join(option.text for option in response.options)
    return str(item.no)


def answer(item: Item, value: Any) -> str:
    """The answer in words; None: there is none."""
    if value is None:
        return translate("AnswerWords", "no answer")
    response = item.response
    match response:
        case Choice():
            return response.option(value).text
        case Rating():
            return rating_word(response, value)
        case MultiSelect():
            return "; ".join(_titles(response.options, value))
        case Rank():
            titles = _titles(response.options, value)
            return "; ".join(f"{place}. {title}" for place, title in enumerate(titles, start=1))
        case Distribute():
            return "; ".join(f"{one.text}: {value.get(one.code, 0)}" for one in response.options)
        case MultiRating():
            return "; ".join(
                f"{one.text}: {rating_word(one.rating, value[one.code])}" for one in response.facets
            )
        case MatrixPick():
            rows, columns = (
                _titles(response.rows, value["rows"]),
                _titles(response.columns, value["columns"]),
            )
            return " × ".join(", ".join(part) for part in (rows, columns))
        case Number() if response.unit:
            return f"{_comma(value)} {response.unit}"
    return _comma(value)


def rating_word(rating: Rating, number: int) -> str:
    """The label of a number where the form has one."""
    at = number - rating.low
    return rating.labels[at] if at < len(rating.labels) else str(number)


def given(item: Item, line: Contribution) -> str:
    """How much was given, where choosing is not all; an empty text for a plain choice."""
    response = item.response
    if not line.given:
        unanswered = not line.chosen and not isinstance(response, Choice | MultiSelect | MatrixPick)
        return translate("AnswerWords", "no answer") if unanswered and line.code is None else ""
    match response:
        case Rating():
            return rating_word(response, int(line.given))
        case MultiRating():
            word = rating_word(response.facet(str(line.code)).rating, int(line.given))
            if line.chosen:
                return word
            return translate("AnswerWords", "{word}, not counted").format(word=word)
        case Rank():
            return translate("AnswerWords", "place {place}").format(place=line.given)
        case Distribute():
            return translate("AnswerWords", "given {points}").format(points=line.given)
    return line.given


def _titles(options: tuple[Option, ...], codes: list[str]) -> list[str]:
    titles = {option.code: option.text for option in options}
    return [titles[code] for code in codes]


def _comma(value: object) -> str:
    text = str(value)
    return text.replace(".", ",") if text.replace(".", "").lstrip("-").isdecimal() else text
