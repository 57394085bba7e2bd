"""Paper sheets typed elsewhere: a table of who and keys, one sheet a line."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.instruments import Item
from zima_desktop.domain.paper import DOUBT_KEYS, PaperDraft, keyed
from zima_desktop.domain.paper_keys import one_key
from zima_desktop.domain.roster import CellValue
from zima_desktop.exchange.answers.reading import NotAnAnswer, read_answer
from zima_desktop.exchange.answers.script import Script
from zima_desktop.exchange.workbooks.reading import read_workbook
from zima_desktop.jobs import JobControl

_HEADINGS = frozenset(("код", "фио", "ученик", "штрихкод", "code", "name"))


@dataclass(frozen=True, slots=True)
class TypedLine:
    """`who` is a code, a bar code or a name; `cells` an answer an item, or one cell with a key an item."""

    row: int
    who: str
    cells: tuple[CellValue, ...]


def read_lines(path: Path, control: JobControl) -> tuple[TypedLine, ...]:
    """Raises FileRefused for anything that is no table; a row of headings is passed over."""
    found = []
    for sheet in read_workbook(path, control).sheets:
        for number, row in enumerate(sheet.rows, start=1):
            who = _text(row[0]) if row else ""
            if who and who.casefold() not in _HEADINGS:
                found.append(TypedLine(number, who, tuple(row[1:])))
    return tuple(found)


def filled(draft: PaperDraft, cells: Iterable[CellValue]) -> PaperDraft:
    """The sheet of a line; raises InvalidValue that names the item.

    «.», «,» and «*» are doubtful marks; an empty cell, and «0» or «-» in a row of keys, is no answer.
    """
    given = list(cells)
    while given and not _text(given[-1]):
        given.pop()
    keys = _text(given[0]) if len(given) == 1 else ""
    if keys and len(draft.instrument.items) > 1:
        return _by_keys(draft, keys)
    items = draft.instrument.items
    if len(given) > len(items):
        raise InvalidValue("answers", str(len(given)), "too_many_answers")
    for item, cell in zip(items, given, strict=False):
        draft = _with_cell(draft, item, cell)
    return _rest_left_out(draft)


def _by_keys(draft: PaperDraft, keys: str) -> PaperDraft:
    """One key an item, in the order in which they are asked."""
    if any(one_key(item.response) is None for item in draft.instrument.items):
        raise InvalidValue("answers", keys[:20], "needs_cells")
    for key in "".join(keys.split()):
        item = next((one for one in draft.asked if not draft.reached(one.no)), None)
        if item is None:
            raise InvalidValue("answers", str(len(keys)), "too_many_answers")
        after = keyed(draft, item, key)
        if after is None:
            raise _wrong(item, key)
        draft = after
    return _rest_left_out(draft)


def _with_cell(draft: PaperDraft, item: Item, cell: CellValue) -> PaperDraft:
    text = _text(cell)
    if not text:
        return draft
    if text in DOUBT_KEYS:
        return draft.doubted(item.no)
    try:
        value = read_answer(item.response, cell, Script())
    except NotAnAnswer:
        raise _wrong(item, text) from None
    return draft if value is None else draft.answered(item.no, value)


def _rest_left_out(draft: PaperDraft) -> PaperDraft:
    for item in draft.asked:
        if not draft.reached(item.no):
            draft = draft.left_out(item.no)
    return draft


def _wrong(item: Item, text: str) -> InvalidValue:
    return InvalidValue("answer", f"{item.no}: {text[:20]}", "not_an_answer")


def _text(cell: CellValue) -> str:
    if isinstance(cell, float) and cell == int(cell):
        return str(int(cell))
    return "" if cell is None else str(cell).strip()
