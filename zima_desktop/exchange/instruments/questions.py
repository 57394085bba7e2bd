"""The sheet «Вопросы»: numbers, texts, options and what is asked for each."""

from collections.abc import Iterator
from dataclasses import dataclass

from zima_desktop.domain.roster import Sheet
from zima_desktop.exchange.instruments.about import About, flag
from zima_desktop.exchange.instruments.cells import Cell, text_of, truth_of, whole_of
from zima_desktop.exchange.instruments.letters import option_code
from zima_desktop.exchange.instruments.records import GREATEST_NUMBER, MOST_ITEMS, Document, Findings
from zima_desktop.exchange.instruments.responses import BadResponse, response_of
from zima_desktop.exchange.instruments.tables import QUESTIONS, Table, note_others, table_of

TITLES = {
    "number": r"№|n|номер|№ п п|п п|№ вопроса|номер вопроса",
    "text": r"текст(?: вопроса| утверждения)?|вопросы?|утверждени[ея]|формулировка",
    "response": r"тип ответа|вид ответа",
    "labels": r"подписи(?: ответов)?|шкала ответов",
    "section": r"раздел|блок|часть",
    "correct": r"верный ответ|правильный ответ",
    "filler": r"без ключа|не засчитывается",
    "optional": r"необязательный|можно не отвечать|можно пропустить",
}
_PAIRS = ("choice", "distribute")  # may go without a text: the options say it


@dataclass(slots=True)
class Questions:
    sections: list[Document]
    latin: bool  # the headings of options are A B C


def read_questions(sheet: Sheet | None, about: About, findings: Findings) -> Questions:
    """Sections with items; an item keeps its place in the sheet in its number's fault only."""
    table = table_of(sheet, TITLES, findings) if sheet else None
    rows = table.rows() if table else []
    if table is None or not rows:
        findings.problem(QUESTIONS, "no_questions", path="sections")
        return Questions([], False)
    note_others(table, findings)
    if len(rows) > MOST_ITEMS:
        findings.problem(table.at(rows[MOST_ITEMS], 0).place, "too_many_questions", MOST_ITEMS)
        return Questions([], False)
    numbers = list(_numbers(table, rows, findings))
    unscored = flag(about, "unscored", findings)
    sections: list[Document] = []
    name = None
    for row, number in zip(rows, numbers, strict=True):
        item = _item(table, row, number, about, findings)
        if unscored:
            item["filler"] = True
        section = text_of(table.cell(row, "section"), findings) if "section" in table.roles else ""
        if not sections or (section and section != name):
            sections.append({"title": section, "items": []} if section else {"items": []})
            name = section
        sections[-1]["items"].append(item)
    return Questions(sections, _latin(table))


def _latin(table: Table) -> bool:
    headings = [str(table.at(table.header + 1, column).value) for column in table.letters.values()]
    return bool(headings) and all(heading.isascii() for heading in headings)


def _numbers(table: Table, rows: list[int], findings: Findings) -> Iterator[int]:
    """The number of each row; without a column of numbers the rows are counted."""
    if "number" not in table.roles:
        findings.note(table.at(table.header + 1, 0).place, "numbered_by_rows")
        yield from range(1, len(rows) + 1)
        return
    expected, seen = 1, set[int]()
    for row in rows:
        cell = table.cell(row, "number")
        number = whole_of(text_of(cell, findings).lstrip("№").rstrip(".) "))
        if number is None or not 1 <= number <= GREATEST_NUMBER:
            findings.problem(cell.place, "bad_question_number", _shown(cell))
            number = min(expected, GREATEST_NUMBER)
        elif number in seen:
            findings.problem(cell.place, "duplicate_number", number, path=f"items[{number}].no")
        elif number != expected:
            key = "skipped_number" if number > expected else "number_order"
            findings.problem(cell.place, key, expected, path=f"items[{number}].no")
        seen.add(number)
        expected = number + 1
        yield number


def _shown(cell: Cell) -> str:
    return "" if cell.value is None else str(cell.value)


def _item(table: Table, row: int, number: int, about: About, findings: Findings) -> Document:
    item: Document = {"no": number}
    text_cell = table.cell(row, "text")
    text = text_of(text_cell, findings) if "text" in table.roles else ""
    if text:
        item["text"] = text
    options = _options(table, row, number, findings)
    item["response"] = _response(table, row, options, number, about, findings)
    kind = item["response"]["kind"]
    if not text and not (kind in _PAIRS and options):
        findings.problem(text_cell.place, "missing_text", number, path=f"items[{number}].text")
    if len(text) > 1000:
        findings.problem(text_cell.place, "too_long_text", number, path=f"items[{number}].text")
    filler = _flag(table, row, "filler", findings)
    open_answer = kind in ("text", "number") and "correct" not in item["response"]
    if filler or (filler is None and open_answer):
        item["filler"] = True
    if _flag(table, row, "optional", findings):
        item["required"] = False
    return item


def _flag(table: Table, row: int, role: str, findings: Findings) -> bool | None:
    cell = table.cell(row, role)
    text = text_of(cell, findings) if role in table.roles else ""
    if not text:
        return None
    value = truth_of(text)
    if value is None:
        findings.problem(cell.place, "not_yes_or_no", text)
    return value


def _response(
    table: Table, row: int, options: list[str], number: int, about: About, findings: Findings
) -> Document:
    own, labels, right = (
        text_of(table.cell(row, role), findings) if role in table.roles else ""
        for role in ("response", "labels", "correct")
    )
    path = f"items[{number}].response"
    kind = own or about.text("response")
    place = table.cell(row, "response").place if own else about.place("response")
    if not kind:
        findings.problem(place, "missing_type", path=path)
        return {"kind": "unknown", "options": _coded(options)}
    try:
        return response_of(kind, labels or about.text("labels"), options, right)
    except BadResponse as fault:
        place = _place_of(fault.key, table, row, place, bool(labels), about)
        findings.problem(place, fault.key, fault.value, path=path)
        return {"kind": "unknown", "options": _coded(options)}


def _coded(options: list[str]) -> list[Document]:
    """Options of an unknown kind, so that the key is not blamed too."""
    return [{"code": option_code(place), "text": text} for place, text in enumerate(options)]


def _place_of(key: str, table: Table, row: int, place: str, own_labels: bool, about: About) -> str:
    if key in ("bad_labels", "no_labels"):
        return table.cell(row, "labels").place if own_labels else about.place("labels")
    if key in ("too_few_options", "too_many_options"):
        return table.at(row, min(table.letters.values(), default=0)).place
    return table.cell(row, "correct").place if key == "bad_number" else place


def _options(table: Table, row: int, number: int, findings: Findings) -> list[str]:
    """Texts in the order of the letters; a hole between two options is a fault."""
    cells = [table.at(row, table.letters[index]) for index in sorted(table.letters)]
    texts = [text_of(cell, findings) for cell in cells]
    while texts and not texts[-1]:
        texts.pop()
    for cell, text in zip(cells, texts, strict=False):
        if not text:
            findings.problem(cell.place, "empty_option", number, path=f"items[{number}].response")
    if texts and sorted(table.letters)[: len(texts)] != list(range(len(texts))):
        findings.problem(cells[0].place, "letters_not_in_row", number)
    return texts
