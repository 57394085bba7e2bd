"""Sheets by their names and columns by their headings, in any order and any case."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from zima_desktop.domain.roster import Row, Sheet, Workbook
from zima_desktop.exchange.instruments.cells import Cell, folded
from zima_desktop.exchange.instruments.letters import Letters, heading_letter
from zima_desktop.exchange.instruments.records import Findings

ABOUT, QUESTIONS, KEY, SCALES = "Методика", "Вопросы", "Ключ", "Шкалы"
LEVELS, NORMS, EXTRA = "Уровни", "Нормы", "Дополнительно"
HOW_TO, EXAMPLE = "Как заполнять", "Пример"

LOOKED_AT = 15  # rows in which a heading may stand
_OURS = {folded(name): name for name in (ABOUT, QUESTIONS, KEY, SCALES, LEVELS, NORMS, EXTRA)}
_SILENT = (folded(HOW_TO), folded(EXAMPLE))

Titles = Mapping[str, str]  # role to the pattern of its folded heading


@dataclass(slots=True)
class Table:
    """A sheet with a heading: which column is what, and the rows below."""

    sheet: Sheet
    header: int  # index of the heading
    roles: dict[str, int]
    letters: dict[int, int]  # index of an option to its column
    others: dict[int, str] = field(default_factory=dict)  # column to a heading nobody knows

    def cell(self, row: int, role: str) -> Cell:
        """An empty cell in column A when there is no such column."""
        column = self.roles.get(role)
        if column is None:
            return Cell(self.sheet.name.strip(), row, 0)
        return self.at(row, column)

    def at(self, row: int, column: int) -> Cell:
        return cell_at(self.sheet, row, column)

    def rows(self) -> list[int]:
        """Numbers of the rows below the heading in which something stands."""
        places = range(self.header + 1, len(self.sheet.rows))
        return [place + 1 for place in places if _filled(self.sheet.rows[place])]


def cell_at(sheet: Sheet, row: int, column: int) -> Cell:
    cells = sheet.rows[row - 1]
    return Cell(sheet.name.strip(), row, column, cells[column] if column < len(cells) else None)


def _filled(row: Row) -> bool:
    return any(cell is not None and str(cell).strip() for cell in row)


def sheets_of(workbook: Workbook, findings: Findings) -> dict[str, Sheet]:
    """Our sheets by the names we gave them; the first of each name."""
    found: dict[str, Sheet] = {}
    for sheet in workbook.sheets:
        plain = folded(sheet.name)
        name = _OURS.get(plain)
        if name is None:
            if sheet.rows and not plain.startswith(_SILENT):
                findings.note(sheet.name or workbook.kind.value, "unknown_sheet", sheet.name)
        elif name in found:
            findings.problem(sheet.name, "two_sheets", name)
        else:
            found[name] = sheet
    return found


def table_of(
    sheet: Sheet, titles: Titles, findings: Findings, answers: frozenset[str] = frozenset()
) -> Table | None:
    """The table of a sheet; the heading is the row that says most of what we look for.

    `answers` are folded texts of options, such as «да», that may be headings too.
    """
    best = max(
        range(min(LOOKED_AT, len(sheet.rows))),
        key=lambda at: _score(sheet.rows[at], titles, answers),
        default=0,
    )
    if not sheet.rows or _score(sheet.rows[best], titles, answers) < 2:
        if any(_filled(row) for row in sheet.rows):
            findings.problem(sheet.name.strip(), "no_heading", ", ".join(titles_shown(sheet)))
        return None
    table = Table(sheet, best, {}, {})
    for column, value in enumerate(sheet.rows[best]):
        heading = str(value).strip() if value is not None else ""
        role = _role(heading, titles)
        if role is not None and role not in table.roles:
            table.roles[role] = column
        elif role is not None:
            findings.problem(table.at(best + 1, column).place, "two_columns", heading)
        elif heading:
            table.others[column] = heading
    _take_letters(table, findings)
    return table


def titles_shown(sheet: Sheet) -> list[str]:
    first = next((row for row in sheet.rows if _filled(row)), ())
    return [str(cell).strip()[:40] for cell in first if cell is not None][:4]


def _take_letters(table: Table, findings: Findings) -> None:
    """Headings «А», «б)», «Вариант В» become options; letters are judged together."""
    found = {column: heading_letter(heading) for column, heading in table.others.items()}
    letters = Letters([letter for letter in found.values() if letter and not letter.isdecimal()])
    for column, letter in found.items():
        if letter is None:
            continue
        place = table.at(table.header + 1, column).place
        index = int(letter) - 1 if letter.isdecimal() else letters.heading(letter)
        if index is None or index < 0:
            findings.problem(place, "unknown_letter", letter)
        elif index in table.letters:
            findings.problem(place, "two_columns", table.others[column])
        else:
            table.letters[index] = column
        del table.others[column]


def note_others(table: Table, findings: Findings) -> None:
    for column, heading in table.others.items():
        findings.note(table.at(table.header + 1, column).place, "unknown_column", heading)


def _score(row: Row, titles: Titles, answers: frozenset[str]) -> int:
    headings = [str(cell).strip() for cell in row if isinstance(cell, str)]
    known = {_role(heading, titles) for heading in headings} - {None}
    options = [heading for heading in headings if heading_letter(heading) or folded(heading) in answers]
    return len(known) + len(options)


def _role(heading: str, titles: Titles) -> str | None:
    plain = folded(heading)
    return next((role for role, pattern in titles.items() if re.fullmatch(pattern, plain)), None)
