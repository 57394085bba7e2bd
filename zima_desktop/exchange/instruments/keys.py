"""The sheet «Ключ»: the notation of manuals or a filled matrix; both give the same scales."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from zima_desktop.domain.letters import letter_at
from zima_desktop.domain.roster import Sheet
from zima_desktop.exchange.instruments.about import About
from zima_desktop.exchange.instruments.answers import Answers, letters_in, parts_of
from zima_desktop.exchange.instruments.cells import Cell, folded, is_fractional, text_of, whole_of
from zima_desktop.exchange.instruments.letters import Letters
from zima_desktop.exchange.instruments.notation import BadKey, Entry, entries_of, group_of
from zima_desktop.exchange.instruments.questions import Questions
from zima_desktop.exchange.instruments.records import Document, Findings
from zima_desktop.exchange.instruments.scales import (
    TITLES,
    Scale,
    Scales,
    documents_of,
    missing_of,
    name_of_row,
    take_facts,
)
from zima_desktop.exchange.instruments.tables import KEY, SCALES, Table, note_others, table_of

_KEY_TITLES = TITLES | {
    "key": r"ключ|номера(?: вопросов)?|вопросы|ответы",
    "number": r"№|n|номер|№ п п|п п|№ вопроса|номер вопроса|вопрос",
}
_IN_MATRIX = re.compile(r"[;,\n]")
_WITH_GROUPS = re.compile(r"(.*?)((?:\s*\([^()]*\))*)", re.DOTALL)
_GROUP = re.compile(r"\(([^()]*)\)")


@dataclass(slots=True)
class _Reading:
    """What has been read of the key so far."""

    scales: Scales
    closed: bool  # the scales are listed on a sheet of their own
    found: list[tuple[Scale, Entry, Cell]] = field(default_factory=list)
    faulty: list[Scale] = field(default_factory=list)  # already blamed for their keys


def read_keys(
    sheets: dict[str, Sheet], questions: Questions, about: About, findings: Findings
) -> list[Document]:
    """Scales with their keys and without levels."""
    items = {item["no"]: item for section in questions.sections for item in section["items"]}
    reading = _Reading(Scales(), SCALES in sheets)
    if SCALES in sheets:
        _read_scales(sheets[SCALES], reading, findings)
    table = table_of(sheets[KEY], _KEY_TITLES, findings, _answers(items)) if KEY in sheets else None
    if table is not None:
        _read_table(table, reading, items, findings)
    counted = not items or any(not item.get("filler") for item in items.values())
    if counted and not reading.scales.known:
        findings.problem(KEY, "no_key", path="scales")
    reading.scales.give_codes(findings)
    _resolve(reading, items, questions, findings)
    _take_missing(reading.scales, items, about, findings)
    for scale in reading.scales.known:
        blamed = any(scale is one for one in reading.faulty)
        if not scale.keys and not blamed and scale.facts.get("aggregate") != "formula":
            findings.problem(scale.place, "scale_without_key", scale.name, path=f"scales[{scale.code}].keys")
    return documents_of(reading.scales.known, _order(items))


def _order(items: dict[int, Document]) -> dict[tuple[int, str | None], int]:
    places: dict[tuple[int, str | None], int] = {}
    for number in sorted(items):
        for code in (None, *(part["code"] for part in parts_of(items[number]["response"]))):
            places[number, code] = len(places)
    return places


def _read_scales(sheet: Sheet, reading: _Reading, findings: Findings) -> None:
    table = table_of(sheet, TITLES, findings)
    if table is None:
        return
    note_others(table, findings)
    for row in table.rows():
        name = name_of_row(table, row, findings)
        if not name:
            findings.problem(table.cell(row, "scale").place, "missing_scale")
            continue
        place = table.cell(row, "scale").place
        if reading.scales.named(name):
            findings.problem(place, "two_scales", name)
        take_facts(table, row, reading.scales.met(name, place), findings)


def _read_table(table: Table, reading: _Reading, items: dict[int, Document], findings: Findings) -> None:
    matrix = "number" in table.roles and "key" not in table.roles
    named = _columns_by_text(table, items) if matrix else {}
    table.others = {column: text for column, text in table.others.items() if column not in named}
    note_others(table, findings)
    for row in table.rows():
        if matrix:
            reading.found += _matrix_row(table, row, named, reading, findings)
        else:
            reading.found += _notation_row(table, row, reading, findings)


def _notation_row(
    table: Table, row: int, reading: _Reading, findings: Findings
) -> Iterator[tuple[Scale, Entry, Cell]]:
    cell = table.cell(row, "key")
    name = name_of_row(table, row, findings)
    if not name:
        findings.problem(table.cell(row, "scale").place, "missing_scale")
        return
    if reading.closed and reading.scales.named(name) is None:
        findings.problem(table.cell(row, "scale").place, "unknown_scale", name)
        return
    own_title = "title" in table.roles and not table.cell(row, "title").empty
    scale = reading.scales.met(name, table.cell(row, "scale").place, by_title=reading.closed or not own_title)
    take_facts(table, row, scale, findings)
    text = _key_text(cell, findings) if "key" in table.roles else ""
    try:
        yield from ((scale, entry, cell) for entry in entries_of(text))
    except BadKey as fault:
        reading.faulty.append(scale)
        findings.problem(cell.place, fault.key, fault.value, path=f"scales[{scale.code or scale.name}].keys")


def _key_text(cell: Cell, findings: Findings) -> str:
    """`1-5` that Excel made a date and `5,15` that it made a number cannot be told back."""
    if isinstance(cell.value, date):
        findings.problem(cell.place, "date_in_key", f"{cell.value:%d.%m.%Y}")
        return ""
    if is_fractional(cell):
        findings.problem(cell.place, "fraction_in_key", str(cell.value).replace(".", ","))
        return ""
    return text_of(cell, findings)


def _columns_by_text(table: Table, items: dict[int, Document]) -> dict[int, str]:
    """Columns «Да» and «Нет» of a matrix: headings that are texts of options."""
    texts = _answers(items)
    return {column: heading for column, heading in table.others.items() if folded(heading) in texts}


def _answers(items: dict[int, Document]) -> frozenset[str]:
    return frozenset(folded(part["text"]) for item in items.values() for part in parts_of(item["response"]))


def _matrix_row(
    table: Table, row: int, named: dict[int, str], reading: _Reading, findings: Findings
) -> Iterator[tuple[Scale, Entry, Cell]]:
    number_cell = table.cell(row, "number")
    number = whole_of(text_of(number_cell, findings).lstrip("№").rstrip(".) "))
    if number is None:
        findings.problem(number_cell.place, "bad_question_number", text_of(number_cell, findings))
        return
    columns = {
        column: Entry(number, "", letter=letter_at(index) or "") for index, column in table.letters.items()
    }
    columns |= {column: Entry(number, "", label=text) for column, text in named.items()}
    if "scale" in table.roles:
        columns[table.roles["scale"]] = Entry(number, str(number))
    for column, entry in sorted(columns.items()):
        cell = table.at(row, column)
        for text in _cell_scales(_key_text(cell, findings), reading):
            try:
                name, marked = _marked(text, entry)
            except BadKey as fault:
                findings.problem(cell.place, fault.key, fault.value)
                continue
            if reading.closed and reading.scales.named(name) is None:
                findings.problem(cell.place, "unknown_scale", name)
            else:
                scale = reading.scales.met(name, cell.place)
                yield scale, replace(marked, text=f"{number}{entry.letter or entry.label}"), cell


def _cell_scales(text: str, reading: _Reading) -> list[str]:
    """One scale, or several with separators; a known title may hold a comma itself."""
    if reading.scales.named(text):
        return [text]
    return [part.strip() for part in _IN_MATRIX.split(text) if part.strip(" -–—")]


def _marked(text: str, entry: Entry) -> tuple[str, Entry]:
    """`R(2)` and `R(обр)`: the scale and what the brackets say."""
    found = _WITH_GROUPS.fullmatch(text)
    if found is None or not found[1].strip():
        raise BadKey("bad_key_entry", text)
    for group in _GROUP.findall(found[2]):
        entry = group_of(group, entry)
    return found[1].strip(), entry


def _resolve(reading: _Reading, items: dict[int, Document], questions: Questions, findings: Findings) -> None:
    count = max((len(parts_of(item["response"])) for item in items.values()), default=0)
    typed = letters_in(entry for _scale, entry, _cell in reading.found)
    answers = Answers(items, Letters(typed, count, questions.latin))
    seen: set[tuple[str, int, str | None]] = set()
    for scale, entry, cell in reading.found:
        path = f"scales[{scale.code}].keys"
        try:
            key = answers.key_of(entry)
        except BadKey as fault:
            reading.faulty.append(scale)
            if fault.key != "key_beyond_items" or items:
                findings.problem(cell.place, fault.key, fault.value, path=path)
            continue
        mark = (scale.code, key["item"], key.get("option"))
        if mark in seen:
            findings.problem(cell.place, "key_twice", entry.text, path=path)
            continue
        seen.add(mark)
        scale.keys.append(key)


def _take_missing(scales: Scales, items: dict[int, Document], about: About, findings: Findings) -> None:
    """«Пропусков можно» of the whole instrument goes to the scales of ratings: only they can be made up."""
    text = about.text("missing")
    if not text:
        return
    missing = missing_of(text)
    if missing is None:
        findings.problem(about.place("missing"), "bad_number", text)
        return
    for scale in scales.known:
        kinds = {items[key["item"]]["response"]["kind"] for key in scale.keys}
        if missing and kinds == {"rating"}:
            scale.facts.setdefault("missing_allowed", missing)
