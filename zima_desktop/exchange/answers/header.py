"""Where the table of answers begins and which of its columns is which question."""

from collections.abc import Sequence
from dataclasses import dataclass

from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.roster import Row, Target
from zima_desktop.exchange.answers.titles import (
    heading_of,
    is_day,
    is_known_other,
    item_number,
    leading_number,
    person_target,
)
from zima_desktop.exchange.instruments.cells import folded
from zima_desktop.exchange.workbooks.places import column_letters

LOOKED_AT = 15  # rows


class NoHeader(ValueError):
    """The sheet cannot be read: no people, no questions, or questions of another edition."""

    def __init__(self, reason: str, place: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.place = place


@dataclass(frozen=True, slots=True)
class AnswerHeader:
    """Columns count from 0; `first_row` from 1. `missing` are items that no column holds."""

    first_row: int
    titles: tuple[str, ...]
    people: dict[Target, int]
    day: int | None
    items: dict[int, int]  # number of the item -> column
    missing: tuple[int, ...]
    by_order: bool


@dataclass(frozen=True, slots=True)
class _Heads:
    """A candidate for the header: one row, or two read as one."""

    end: int  # index of the first row after it
    titles: tuple[str, ...]
    people: dict[Target, int]

    @property
    def names_people(self) -> bool:
        has = self.people.keys()
        return bool(has & {Target.FULL_NAME, Target.EXTERNAL_NUMBER}) or {Target.FAMILY, Target.GIVEN} <= has


def find_header(rows: Sequence[Row], instrument: Instrument) -> AnswerHeader:
    """The first rows are tried in turn; raises NoHeader with the reason of the best of them."""
    fault = NoHeader("no_people")
    for place in range(min(LOOKED_AT, len(rows))):
        for heads in _heads_at(rows, place):
            if not heads.names_people:
                continue
            try:
                return _header(heads, instrument)
            except NoHeader as error:
                fault = error if fault.reason in ("no_people", "no_items") else fault
    raise fault


def _heads_at(rows: Sequence[Row], place: int) -> list[_Heads]:
    """The row alone, and joined with the next one where that stands under «Вопросы»."""
    upper = [heading_of(cell) for cell in rows[place]]
    found = [_heads(upper, place + 1)]
    if found[0].names_people and place + 1 < len(rows):
        lower = [heading_of(cell) for cell in rows[place + 1]]
        taken = found[0].people.values()
        under = [lower[column] for column in taken if column < len(lower)]
        if not any(under) and sum(map(bool, lower)) > 1:
            width = max(len(upper), len(lower))
            upper += [""] * (width - len(upper))
            lower += [""] * (width - len(lower))
            joined = [below or above for above, below in zip(upper, lower, strict=True)]
            found.append(_heads(joined, place + 2))
    return found


def _heads(titles: list[str], end: int) -> _Heads:
    people: dict[Target, int] = {}
    for column, title in enumerate(titles):
        target = person_target(title)
        if target is not None:
            people.setdefault(target, column)
    if {Target.FAMILY, Target.GIVEN} <= people.keys():
        people.pop(Target.FULL_NAME, None)
    elif Target.FULL_NAME in people:
        for target in (Target.FAMILY, Target.GIVEN, Target.PATRONYMIC):
            people.pop(target, None)
    if Target.GROUP in people and Target.LETTER in people:
        people.setdefault(Target.PARALLEL, people.pop(Target.GROUP))  # «Класс» beside «Литера» is the grade
    return _Heads(end, tuple(titles), people)


def _header(heads: _Heads, instrument: Instrument) -> AnswerHeader:
    day = next((column for column, title in enumerate(heads.titles) if is_day(title)), None)
    taken = {*heads.people.values(), day}
    free = [column for column, title in enumerate(heads.titles) if title and column not in taken]
    items = _named(heads.titles, free, instrument)
    by_order = False
    if len(items) < len(instrument.items):
        in_order = _in_order(heads, free, instrument)
        if in_order is not None and items.items() <= in_order.items():
            by_order, items = len(items) < len(in_order), in_order
    if not items:
        raise NoHeader("no_items")
    missing = tuple(item.no for item in instrument.items if item.no not in items)
    return AnswerHeader(heads.end + 1, heads.titles, heads.people, day, items, missing, by_order)


def _named(titles: tuple[str, ...], free: Sequence[int], instrument: Instrument) -> dict[int, int]:
    """Columns whose heading is the number or the text of a question."""
    texts = {folded(item.text): item.no for item in instrument.items if item.text}
    known = {item.no for item in instrument.items}
    wordless = not texts  # pairs: only the number before the options can tell
    found: dict[int, int] = {}
    for column in free:
        number = item_number(titles[column])
        if number is None and wordless:
            number = leading_number(titles[column])
        if number is not None and number not in known:
            raise NoHeader("foreign_item", f"{column_letters(column)}: {titles[column]}")
        if number is None:
            number = _by_text(titles[column], texts)
        if number is None:
            continue
        if number in found:
            raise NoHeader("item_twice", f"{column_letters(found[number])}, {column_letters(column)}")
        found[number] = column
    return found


def _by_text(title: str, texts: dict[str, int]) -> int | None:
    """The question with this text, numbered or not."""
    exact = texts.get(folded(title))
    if exact is not None or leading_number(title) is None:
        return exact
    return texts.get(folded(title.split(maxsplit=1)[-1])) or texts.get(folded(title.lstrip("№0123456789.) ")))


def _in_order(heads: _Heads, free: Sequence[int], instrument: Instrument) -> dict[int, int] | None:
    """As many columns side by side after the names as there are questions: taken one by one."""
    start = min(heads.people.values())
    questions = [column for column in free if column > start and not is_known_other(heads.titles[column])]
    together = bool(questions) and questions[-1] - questions[0] + 1 == len(questions)
    if not together or len(questions) != len(instrument.items):
        return None
    return {item.no: column for item, column in zip(instrument.items, questions, strict=True)}
