"""How answers, conditions, keys and formulas of an instrument are put into words: pure functions."""

import re
from fractions import Fraction

from ui.i18n import translate
from ui.signs import figure
from zima_desktop.domain.instruments import Condition, Instrument, Item, Response, Section
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
from zima_desktop.domain.scales import Key, Norm, NormKind, Scale
from zima_desktop.services.sentences import option_letter

PAIR = 2


def response_word(response: Response) -> str:
    """The kind of an answer in a few words."""
    match response:
        case Choice():
            count = len(response.options)
            if count == PAIR:
                return translate("InstrumentWords", "one of two")
            return translate("InstrumentWords", "one of {count}").format(count=count)
        case Rating():
            return translate("InstrumentWords", "rating from {low} to {high}").format(
                low=signed(response.low), high=signed(response.high)
            )
        case Distribute():
            return translate("InstrumentWords", "%n point(s) to share out", None, response.total)
        case MultiRating():
            return translate("InstrumentWords", "%n rating(s)", None, len(response.facets))
        case MultiSelect():
            return translate("InstrumentWords", "up to %n option(s)", None, response.pick.most)
        case Rank():
            return translate("InstrumentWords", "%n place(s) in order", None, response.places)
        case MatrixPick():
            return translate("InstrumentWords", "rows and columns of a table")
        case Number():
            return translate("InstrumentWords", "number from {low} to {high}").format(
                low=figure(response.low), high=figure(response.high)
            )
    return translate("InstrumentWords", "own words")


def options_of(response: Response) -> tuple[Option, ...]:
    """What is printed with a letter under a question."""
    match response:
        case Choice() | Distribute() | MultiSelect() | Rank():
            return response.options
        case MatrixPick():
            return (*response.rows, *response.columns)
        case MultiRating():
            return tuple(Option(facet.code, facet.text) for facet in response.facets)
    return ()


def options_line(response: Response) -> str:
    """«а) …; б) …», or the labels of a rating."""
    if isinstance(response, Rating):
        pairs = zip(response.values, response.labels, strict=False)
        return "; ".join(f"{signed(number)} = {label}" for number, label in pairs)
    return "; ".join(f"{option_letter(one.code)}) {one.text}" for one in options_of(response))


def item_title(item: Item) -> str:
    """The text of a question; a pair without one is told by its options."""
    return item.text or options_line(item.response)


def item_note(item: Item) -> str:
    """The line under the text: the options, unless they are the text."""
    return options_line(item.response) if item.text else ""


def condition_word(condition: Condition | None, instrument: Instrument) -> str:
    """When a question or a section is asked; "" for always."""
    if condition is None:
        return ""
    values = ", ".join(_value_word(one, instrument, condition.item) for one in condition.values)
    if condition.unless:
        text = translate("InstrumentWords", "unless in question {number}: {values}")
    else:
        text = translate("InstrumentWords", "if in question {number}: {values}")
    return text.format(number=condition.item, values=values)


def _value_word(value: str | int, instrument: Instrument, number: int) -> str:
    if isinstance(value, int):
        return signed(value)
    codes = {one.code for one in options_of(instrument.item(number).response)}
    return option_letter(value) if value in codes else str(value)


def section_word(section: Section, count: int) -> str:
    """The name of a section; the only one has none."""
    if section.title:
        return section.title
    if count == 1:
        return ""
    return translate("InstrumentWords", "section {number}").format(number=section.no)


def item_marks(item: Item, section: Section, instrument: Instrument) -> str:
    """What is special about a question."""
    parts = [
        condition_word(section.show_if, instrument),
        condition_word(item.show_if, instrument),
        translate("InstrumentWords", "gives no points") if item.filler else "",
        "" if item.required else translate("InstrumentWords", "may be left out"),
    ]
    if section.time_limit is not None:
        parts.append(translate("InstrumentWords", "%n second(s) a section", None, section.time_limit))
    return ", ".join(part for part in parts if part)


def key_word(key: Key) -> str:
    """One key as manuals write it: 1а, 12, 7(обр), 2в(2)."""
    letter = "" if key.option is None else option_letter(key.option)
    extra = []
    if key.reverse:
        extra.append(translate("InstrumentWords", "rev"))
    if key.weight != 1:
        extra.append(exact(key.weight))
    if key.offset:
        extra.append(translate("InstrumentWords", "offset {number}").format(number=exact(key.offset)))
    tail = f"({', '.join(extra)})" if extra else ""
    return f"{key.item}{letter}{tail}"


def key_line(scale: Scale) -> str:
    """The whole key of a scale, or its formula in words."""
    if scale.formula is not None:
        return scale.formula
    ordered = sorted(scale.keys, key=lambda key: (key.item, key.option or ""))
    return ", ".join(key_word(key) for key in ordered)


def formula_word(instrument: Instrument, formula: str) -> str:
    """Codes of scales become their titles, functions their Russian names."""
    titles = {scale.code: f"«{scale.title}»" for scale in instrument.scales}
    functions = {
        "sum": translate("InstrumentWords", "sum"),
        "mean": translate("InstrumentWords", "mean"),
        "count": translate("InstrumentWords", "count"),
        "min": translate("InstrumentWords", "least"),
        "max": translate("InstrumentWords", "greatest"),
        "abs": translate("InstrumentWords", "without sign"),
        "round_half_up": translate("InstrumentWords", "rounded"),
        "if": translate("InstrumentWords", "if"),
    }
    names = functions | titles
    return re.sub(r"[A-Za-z]\w*", lambda found: names.get(found[0], found[0]), formula)


def cell_word(key: Key) -> str:
    """One key in the matrix: the letter, or how a rating counts."""
    if key.option is not None:
        letter = option_letter(key.option)
        return letter if key.weight == 1 else f"{letter} {exact(key.weight)}"
    sign = translate("InstrumentWords", "rev") if key.reverse else "+"
    return sign if key.weight == 1 else f"{sign} {exact(key.weight)}"


def norm_kind_word(kind: NormKind) -> str:
    return {
        NormKind.STEN: translate("InstrumentWords", "stens"),
        NormKind.T: translate("InstrumentWords", "T scores"),
        NormKind.PERCENTILE: translate("InstrumentWords", "percentiles"),
        NormKind.Z: translate("InstrumentWords", "standard deviations"),
    }[kind]


def norm_rows(norm: Norm) -> str:
    """«0–3: 1; 4–5: 2»."""
    return "; ".join(f"{span(row.low, row.high)}: {exact(row.value)}" for row in norm.rows)


def span(low: Fraction, high: Fraction) -> str:
    """Both borders; one number where they are the same."""
    return exact(low) if low == high else f"{exact(low)}–{exact(high)}"


def exact(value: Fraction) -> str:
    """A number with a true minus; a fraction that no decimal tells stays a fraction."""
    if value.denominator not in (1, 2, 4, 5, 10, 20):
        return f"{value.numerator}/{value.denominator}".replace("-", "−")
    text = str(value.numerator) if value.denominator == 1 else f"{float(value):g}".replace(".", ",")
    return text.replace("-", "−")


def signed(number: int) -> str:
    return str(number).replace("-", "−")
