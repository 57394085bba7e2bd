"""Whose code is whose in a session: the one sheet on which codes and names stand together."""

from zima_desktop.domain.consent_papers import CodeList
from zima_desktop.domain.dates import format_date_long
from zima_desktop.reports.page import BODY, SMALL, Sheet, Style
from zima_desktop.reports.table import Cell, Column, Table
from zima_desktop.reports.wording import texts, tidy

TITLE = Style(18, True, leading=1.2)
CODE = Style(13, True, "accent", leading=1.4)
NAME = Style(11.5, leading=1.5)


def render_code_list(record: CodeList) -> bytes:
    """One page for a class."""
    words = texts("code_list")
    sheet = Sheet(words["document_title"])
    width = sheet.edge - sheet.left
    sheet.text(sheet.left, sheet.top + 14, words["title"], TITLE)
    sheet.right(sheet.edge, sheet.top + 14, format_date_long(record.made_on), SMALL)
    subtitle = words["subtitle"].format(title=record.title, group=record.group)
    sheet.text(sheet.left, sheet.top + 36, tidy(subtitle), BODY, width)
    y = sheet.paragraph(sheet.left, sheet.top + 48, words["note"], SMALL, width) + 10
    columns = (
        Column(words["code"], 90, centred=True),
        Column(words["name"], width - 170),
        Column(words["given"], 80, centred=True),
    )
    rows = [[Cell(line.code, CODE), Cell(tidy(line.name), NAME), Cell("")] for line in record.lines]
    Table(columns, sheet.left).draw(sheet, rows, y)
    return sheet.finish()
