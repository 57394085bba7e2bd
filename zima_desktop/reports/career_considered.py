"""«Что можно рассмотреть» on the career map: equals in one line, reasons under it, no order of places."""

from dataclasses import replace

from zima_desktop.domain.documents import Considered, ConsideredLine
from zima_desktop.reports.career_lists import paragraph
from zima_desktop.reports.page import CAPTION, SMALL, Block, Sheet, Style, text_height
from zima_desktop.reports.wording import capital, tidy

BAR, GAP = 2.5, 10.0
TITLE = Style(10, True)
REASONS = Style(9, fill="text2", leading=1.3)


def fewer(told: Considered, most: int | None) -> Considered:
    """The first lines only; the fields of the others are named. None: all of them."""
    if most is None or len(told.lines) <= most:
        return told
    left_out = [line.heading for line in told.lines[most:] if line.titles]
    others = ", ".join(part for part in (*dict.fromkeys(left_out), told.others) if part)
    return replace(told, lines=told.lines[:most], others=others)


def considered_rows(told: Considered, words: dict[str, str], x: float, width: float) -> list[Block]:
    """The rows of the section; a sentence where there is nothing to choose from."""
    rows = [_row(line, words, x, width) for line in told.lines]
    if told.note:
        rows.append(paragraph(told.note, x, width, SMALL))
    elif not told.lines:  # asked for, and nothing has reasons enough
        rows.append(paragraph(words["considered_none"], x, width, SMALL))
    if told.others:
        rows.append(paragraph(words["considered_others"].format(fields=told.others), x, width, SMALL))
    if any(line.titles for line in told.lines):
        rows.append(paragraph(words["considered_note"], x, width, CAPTION))
    return rows


def _row(line: ConsideredLine, words: dict[str, str], x: float, width: float) -> Block:
    inner = width - GAP
    title, below = tidy(_title(line, words)), _below(line, words)
    height = text_height(title, TITLE, inner) + sum(text_height(text, REASONS, inner) for text in below)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.box(x, y + 1, BAR, height - 1, "c1" if line.why else "accent", 1)
        bottom = sheet.paragraph(x + GAP, y, title, TITLE, inner)
        for text in below:
            bottom = sheet.paragraph(x + GAP, bottom, text, REASONS, inner)

    return Block(height + 5, draw)


def _title(line: ConsideredLine, words: dict[str, str]) -> str:
    if not line.titles:
        return line.heading
    titles = ", ".join(line.titles)
    if line.more:
        titles = f"{titles} {words['considered_more'].format(n=line.more)}"
    return words["considered_line"].format(heading=capital(line.heading), titles=titles)


def _below(line: ConsideredLine, words: dict[str, str]) -> list[str]:
    said = []
    if line.why:
        said.append(tidy(words["considered_why"].format(why=line.why)))
    if line.reasons:
        said.append(tidy(words["considered_reasons"].format(reasons=line.reasons)))
    return said
