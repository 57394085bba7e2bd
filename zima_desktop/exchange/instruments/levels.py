"""The sheets «Уровни» and «Нормы»: borders and what is said between them."""

import re
from itertools import pairwise

from zima_desktop.domain.roster import Sheet
from zima_desktop.exchange.instruments.cells import Cell, folded, number_of, text_of
from zima_desktop.exchange.instruments.records import Document, Findings
from zima_desktop.exchange.instruments.scales import NAME
from zima_desktop.exchange.instruments.tables import Table, note_others, table_of

ALL_SCALES = "*"
_VOICES = ("pupil", "parent", "counsellor")
_TITLES = {
    "scale": r"шкал[аы]|тип|код шкалы|название шкалы",
    "from": r"от|с|минимум|баллы от|от баллов",
    "to": r"до|по|максимум|баллы до|до баллов",
    "label": r"уровень|название уровня|степень",
    "pupil": r"(?:текст )?(?:для )?уч[ае]\w*",
    "parent": r"(?:текст )?(?:для )?родител\w*",
    "counsellor": r"(?:текст )?(?:для )?(?:психолог|консультант|педагог|специалист)\w*",
}
_MOST_LEVELS = 20


def read_levels(sheet: Sheet | None, scales: list[Document], findings: Findings) -> None:
    """Gives the scales their levels; rows of a scale of its own go before those of `*`."""
    table = table_of(sheet, _TITLES, findings) if sheet else None
    if table is None:
        return
    note_others(table, findings)
    own: dict[str, list[tuple[Document, str]]] = {}
    last = ""
    for row in table.rows():
        name = text_of(table.cell(row, "scale"), findings) or last
        level = _level(table, row, findings)
        last = name
        if not name:
            findings.problem(table.cell(row, "scale").place, "missing_scale")
            continue
        code = code_named(name, scales)
        if code is None:
            findings.problem(table.cell(row, "scale").place, "unknown_scale", name)
        elif level is not None:
            own.setdefault(code, []).append((level, table.cell(row, "from").place))
    for scale in scales:
        rows = own.get(scale["code"]) or own.get(ALL_SCALES, [])
        rows = sorted(rows, key=lambda pair: fraction(pair[0]["from"]))
        _report(scale, rows, findings)
        scale["levels"] = [dict(level, texts=dict(level["texts"])) for level, _place in rows]


def code_named(name: str, scales: list[Document]) -> str | None:
    """The code of a scale by its code or its title; `*` is all of them."""
    if name.strip() in (ALL_SCALES, "все", "Все"):
        return ALL_SCALES
    plain = folded(name)
    for role in ("code", NAME, "title"):
        for scale in scales:
            if plain == folded(str(scale[role])):
                return str(scale["code"])
    return None


def fraction(number: int | str) -> float:
    """For sorting only."""
    top, _, bottom = str(number).partition("/")
    return float(top) / float(bottom or 1)


def border(cell: Cell, findings: Findings) -> int | str | None:
    text = text_of(cell, findings)
    number = number_of(text)
    if number is None and text:
        findings.problem(cell.place, "bad_number", text)
    elif number is None and cell.empty:
        findings.problem(cell.place, "missing_border")
    return number


def _level(table: Table, row: int, findings: Findings) -> Document | None:
    low, high = (border(table.cell(row, role), findings) for role in ("from", "to"))
    label = text_of(table.cell(row, "label"), findings) if "label" in table.roles else ""
    if not label:
        findings.problem(table.cell(row, "label").place, "missing_level")
    if low is None or high is None:
        return None
    if fraction(low) > fraction(high):
        findings.problem(table.cell(row, "from").place, "upside_down", f"{low}–{high}")
    spoken = {
        voice: text
        for voice in _VOICES
        if voice in table.roles and (text := text_of(table.cell(row, voice), findings))
    }
    return {"from": low, "to": high, "label": label, "texts": spoken}


def _report(scale: Document, rows: list[tuple[Document, str]], findings: Findings) -> None:
    """Holes and overlaps that can be seen here; what the points make of them is checked later."""
    if len(rows) > _MOST_LEVELS:
        findings.problem(rows[_MOST_LEVELS][1], "too_many_levels", scale["title"])
    for (lower, _), (upper, place) in pairwise(rows):
        ends = lower["to"], upper["from"]
        if fraction(ends[1]) < fraction(ends[0]):
            findings.note(place, "levels_overlap", f"{scale['title']}: {ends[1]}–{ends[0]}")
        elif fraction(ends[1]) > fraction(ends[0]) + 1:
            findings.note(place, "levels_leave_gap", f"{scale['title']}: {ends[0]}–{ends[1]}")


def word_in(text: str, words: dict[str, str]) -> str | None:
    """The code whose pattern the text fits."""
    plain = folded(text)
    return next((code for code, pattern in words.items() if re.fullmatch(pattern, plain)), None)
