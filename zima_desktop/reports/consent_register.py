"""The register of consents on paper: a line a person, a column a purpose."""

from zima_desktop.domain.consent_papers import ConsentRegister, RegisterLine, RegisterMark
from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.dates import format_date
from zima_desktop.jobs import JobControl
from zima_desktop.reports.page import A4, SMALL, Sheet, Style
from zima_desktop.reports.table import CELL, CELL_QUIET, CELL_STRONG, Cell, Column, Table
from zima_desktop.reports.wording import texts, tidy

TITLE = Style(14, True, leading=1.2)
NAME = Style(9, True, leading=1.25)
NUMBER, GROUP, MARK = 26.0, 58.0, 104.0


def render_consent_register(record: ConsentRegister, control: JobControl | None = None) -> bytes:
    """Landscape; the head again on each page."""
    words = texts("consent_register")
    sheet = Sheet(words["document_title"], (A4[1], A4[0]))
    width = sheet.edge - sheet.left
    y = sheet.paragraph(sheet.left, sheet.top - 16, tidy(record.letterhead.full_name), SMALL, width) + 6
    sheet.text(sheet.left, y + TITLE.size, words["title"], TITLE, width)
    day = format_date(record.made_on)
    under = (
        words["of_group"].format(group=record.group, day=day)
        if record.group
        else words["of_all"].format(day=day)
    )
    sheet.text(sheet.left, y + 32, tidy(under), SMALL)
    marks = len(Purpose) * MARK
    columns = (
        Column(words["number"], NUMBER, centred=True),
        Column(words["name"], width - NUMBER - GROUP - marks),
        Column(words["group"], GROUP),
        *(Column(words[purpose.value], MARK) for purpose in Purpose),
    )
    rows = [_row(number, line) for number, line in enumerate(record.lines, start=1)]
    totals = [str(sum(bool(line.marks[at].holds) for line in record.lines)) for at in range(len(Purpose))]
    rows.append([Cell(""), Cell(words["total"], NAME), Cell(""), *(Cell(total, NAME) for total in totals)])
    if control:
        control.step(0, 1, "")
    Table(columns, sheet.left).draw(sheet, rows, y + 42)
    return sheet.finish()


def _row(number: int, line: RegisterLine) -> list[Cell]:
    marks = (Cell(mark.text, _style(mark)) for mark in line.marks)
    return [Cell(str(number)), Cell(tidy(line.name), NAME), Cell(tidy(line.group)), *marks]


def _style(mark: RegisterMark) -> Style:
    if mark.holds is None:
        return CELL_QUIET
    return CELL_STRONG if mark.holds else CELL
