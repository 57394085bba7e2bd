"""Russian words for results: states, hints, norms, Holland's code and the quality of a measurement."""

import json
from fractions import Fraction
from functools import cache
from typing import Any

from zima_desktop.content.location import content_root
from zima_desktop.domain.instruments import Instrument, RuleKind
from zima_desktop.domain.profiles import Hint, Holland, NormScore
from zima_desktop.domain.results import ResultState
from zima_desktop.domain.scales import NormKind


@cache
def _words() -> dict[str, Any]:
    text = (content_root() / "messages" / "results.json").read_text(encoding="utf-8")
    words: dict[str, Any] = json.loads(text)
    return words


def say(kind: str, value: str, /, **facts: object) -> str:
    """The words for a value with its facts filled in; raises KeyError for a value nobody has named."""
    found: str = _words()[kind][value]
    return found.format(**facts) if facts else found


def said(key: str) -> str:
    """A word that stands alone: no_data, flat, out_of_table."""
    found: str = _words()[key]
    return found


def number_text(value: Fraction | float | None, digits: int = 2) -> str:
    """Whole numbers as they are, others with at most so many decimals and a comma; None: no data."""
    if value is None:
        return said("no_data")
    text = f"{float(value):.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return ("0" if text == "-0" else text).replace(".", ",").replace("-", "−")


def state_word(state: ResultState) -> str:
    return say("state", state.value)


def hint_sentence(hint: Hint) -> str:
    """What the rule itself says, else the standard sentence with what was found and its limit."""
    if hint.message:
        return hint.message
    share = hint.kind is RuleKind.MISSING
    value, limit = (
        number_text(number * 100 if share else number, 1) if number is not None else ""
        for number in (hint.value, hint.limit)
    )
    return say("hint", hint.kind.value, value=value, limit=limit)


def hint_line(hint: Hint) -> str:
    """The sentence and what to do about it; a rule of the instrument says both itself."""
    if hint.message:
        return hint.message
    return f"{hint_sentence(hint).rstrip('.')}: {say('hint_action', hint.action.value)}"


def norm_words(norm: NormScore) -> str:
    """«7 стен, девочки 8 класса»."""
    value = say("norm_kind", norm.kind.value, value=number_text(norm.value))
    people = norm_people(norm.people)
    return f"{value}, {people}" if people else value


def norm_short(text: str) -> str:
    """«7 стен» from the column of the base, «sten 7»; nothing from nothing."""
    if not text:
        return ""
    kind, value = text.split(" ", 1)
    return say("norm_kind", NormKind(kind).value, value=number_text(Fraction(value)))


def norm_people(facts: str) -> str:
    """Whom a table was made for, from sex, grades and ages divided by semicolons."""
    sex, grades, ages = [*facts.split(";"), "", ""][:3]
    people = say("norm_people", sex or "all")
    if grades:
        first, _, last = grades.partition("–")
        one = not last or first == last
        kind, shown = ("grades", first) if one else ("grade_range", grades)
        people = say("norm_people", kind, people=people, grades=shown)
    if ages:
        people = say("norm_people", "ages", people=people, ages=ages)
    return people if sex or grades or ages else ""


def holland_codes(instrument: Instrument, holland: Holland) -> tuple[str, ...]:
    """The codes by the names of the types: Russian first letters would not tell all of them apart."""
    titles = {scale.code: scale.title.lower() for scale in instrument.content_scales}
    return tuple(", ".join(titles.get(letter, letter) for letter in code) for code in holland.codes)


def differentiation_words(instrument: Instrument, holland: Holland) -> str:
    """How far the types lie apart, against the border below which chance would do as well."""
    value, limit = holland.differentiation, instrument.span_threshold
    if limit is None:
        return say("differentiation", "plain", value=number_text(value))
    key = "clear" if value >= limit else "weak"
    return say("differentiation", key, value=number_text(value), limit=number_text(limit))
