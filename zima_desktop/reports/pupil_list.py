"""The list of a session on paper: names, what confirms them, boxes to tick, room for those who come late."""

from zima_desktop.domain.session_papers import PackLine, PreparationPack
from zima_desktop.reports.page import CAPTION, ROUNDING, SMALL, SMALL_STRONG, Sheet, Style

Words = dict[str, str]
HEAD, ROOM = 22.0, 62.0  # of the titles; for the names that were not in the list
TALLEST, LOWEST = 23.0, 17.5
BOX = 10.5
NAME, CODE = Style(10.5), Style(12.5, True, "accent")
CONFIRMS, CAME, DONE, NOTE = 222.0, 332.0, 380.0, 418.0  # from the left edge of the table
EXTRA_LINES = 2


def draw_list(sheet: Sheet, pack: PreparationPack, words: Words, y: float) -> None:
    """Rows as tall as the page allows; the head again on every page."""
    free = sheet.bottom - y - HEAD - ROOM - ROUNDING
    tall = min(TALLEST, max(LOWEST, free / max(len(pack.lines), 1)))
    y = _titles(sheet, words, y)
    for number, line in enumerate(pack.lines, start=1):
        if y + tall > sheet.bottom:
            sheet.next_page()
            y = _titles(sheet, words, sheet.top)
        _row(sheet, number, line, words, y, tall)
        y += tall
    if y + ROOM > sheet.bottom:
        sheet.next_page()
        y = sheet.top
    _extra(sheet, words, y)


def _titles(sheet: Sheet, words: Words, y: float) -> float:
    left = sheet.left
    sheet.box(left, y, sheet.edge - left, HEAD, "surface2")
    sheet.line(left, y, sheet.edge, y, "text3", 0.8)
    base = y + 14.5
    sheet.text(left + 4, base, words["number"], SMALL_STRONG)
    sheet.text(left + 28, base, words["person"], SMALL_STRONG)
    sheet.text(left + CONFIRMS, base, words["confirms"], SMALL_STRONG)
    sheet.centred(left + CAME + BOX / 2, base, words["came"], SMALL_STRONG)
    sheet.centred(left + DONE + BOX / 2, base, words["finished"], SMALL_STRONG)
    sheet.text(left + NOTE, base, words["note"], SMALL_STRONG)
    sheet.line(left, y + HEAD, sheet.edge, y + HEAD, "text3", 0.8)
    return y + HEAD


def _row(sheet: Sheet, number: int, line: PackLine, words: Words, y: float, tall: float) -> None:
    left, base = sheet.left, y + tall / 2 + 3.6
    sheet.text(left + 4, base, str(number), CAPTION)
    sheet.text(left + 28, base, line.name.full, NAME, CONFIRMS - 36)
    if line.code is None:
        sheet.text(left + CONFIRMS, base, words["birthday"], SMALL, CAME - CONFIRMS - 8)
    else:
        sheet.text(left + CONFIRMS, base, words["code"], SMALL)
        sheet.text(left + CONFIRMS + 26, base + 0.8, line.code, CODE)
    for x in (CAME, DONE):
        sheet.frame(left + x, y + (tall - BOX) / 2, BOX, BOX, "text3", 1.5)
    sheet.line(left, y + tall, sheet.edge, y + tall, "border", 0.5)


def _extra(sheet: Sheet, words: Words, y: float) -> None:
    sheet.text(sheet.left, y + 18, words["extra"], SMALL_STRONG)
    for line in range(EXTRA_LINES):
        below = y + 36 + line * 20
        sheet.line(sheet.left, below, sheet.edge, below, "text3", 0.5)
