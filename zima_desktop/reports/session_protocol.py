"""The protocol of a session: who finished, who did not, when, what the teacher noted, who signs."""

from zima_desktop.domain.dates import format_date, format_date_long
from zima_desktop.domain.session_papers import ProtocolLine, SessionProtocol
from zima_desktop.domain.sessions import SeatState
from zima_desktop.reports.ornament import snowflake
from zima_desktop.reports.page import (
    BODY,
    CAPTION,
    HEADING,
    SMALL,
    STRONG,
    TITLE,
    Block,
    Sheet,
    Style,
    flow,
    text_height,
)
from zima_desktop.reports.table import CELL, CELL_QUIET, Cell, Column, Table
from zima_desktop.reports.wording import quoted, texts, tidy

Words = dict[str, str]
FIGURE = Style(22, True, "accent")
TILE, GAP = 46.0, 10.0
SIGNATURES, HAND_LINES = 57.0, 2


def render_session_protocol(protocol: SessionProtocol) -> bytes:
    """The table over as many pages as it needs; the signatures never stand alone."""
    words = texts("session_protocol")
    sheet = Sheet(words["document_title"])
    y = _tiles(sheet, protocol, words, _head(sheet, protocol, words) + 8) + 10
    rows = [_row(number, line, words) for number, line in enumerate(protocol.lines, start=1)]
    y = Table(_columns(words, sheet.edge - sheet.left), sheet.left).draw(sheet, rows, y)
    remarks = [_remark(sheet, f"{at:%H:%M}", text) for at, text in protocol.remarks]
    head = _heading(words["remarks" if remarks else "hand"])
    noted = remarks or [_lines_by_hand()]
    if protocol.left:
        noted = [_remark(sheet, "", words["left"].format(n=protocol.left)), *noted]
    flow(sheet, _closing([head, *noted, _signatures(protocol, words)]), y)
    return sheet.finish()


def _head(sheet: Sheet, protocol: SessionProtocol, words: Words) -> float:
    width = sheet.edge - sheet.left
    sheet.box(0, 0, sheet.width, 9, "accent")
    snowflake(sheet.canvas, sheet.edge - 13, sheet.height - sheet.top - 8, 13, 1.4)
    y = sheet.paragraph(sheet.left, sheet.top - 6, tidy(protocol.organization), SMALL, width - 60)
    sheet.text(sheet.left, y + 20, words["title"], TITLE, width - 60)
    y += 32
    sheet.text(sheet.left, sheet.height - 34, words["content"], CAPTION, width)
    half = width / 2
    bottoms = [y]
    for at, (key, value) in enumerate(_facts(protocol, words)):
        x, top = sheet.left + (at % 2) * half, y if at < 2 else max(bottoms[1:3])
        sheet.text(x, top + BODY.size, words[key], CAPTION)
        bottoms.append(sheet.paragraph(x + 92, top, tidy(value), STRONG, half - 100) + 2)
    return max(bottoms)


def _facts(protocol: SessionProtocol, words: Words) -> list[tuple[str, str]]:
    since, until = protocol.since, protocol.until
    titles = ", ".join(map(quoted, protocol.parts)) or quoted(protocol.title)
    facts = [("group", protocol.group_name), ("instruments" if protocol.parts else "instrument", titles)]
    if since is None or until is None:
        return [*facts, ("date", words["not_held"])]
    if since.date() != until.date():
        days = f"{format_date(since.date())} – {format_date(until.date())}"
        return [*facts, ("date", days)]
    hours = words["time_value"].format(since=f"{since:%H:%M}", until=f"{until:%H:%M}")
    return [*facts, ("date", format_date_long(since.date())), ("time", hours)]


def _tiles(sheet: Sheet, protocol: SessionProtocol, words: Words, y: float) -> float:
    open_ = protocol.count(SeatState.INTERRUPTED) + protocol.count(SeatState.ANSWERING)
    figures = (
        ("expected", len(protocol.lines)),
        ("done", protocol.count(SeatState.DONE)),
        ("unfinished", open_),
        ("absent", protocol.count(SeatState.FREE)),
    )
    width = (sheet.edge - sheet.left - GAP * (len(figures) - 1)) / len(figures)
    for at, (key, figure) in enumerate(figures):
        x = sheet.left + at * (width + GAP)
        sheet.box(x, y, width, TILE, "accent_soft", 6)
        sheet.text(x + 12, y + 24, str(figure), FIGURE)
        sheet.text(x + 12, y + 38, words[key], SMALL, width - 24)
    return y + TILE


def _columns(words: Words, width: float) -> tuple[Column, ...]:
    fixed = (("state", 112.0), ("started", 66.0), ("ended", 66.0), ("minutes", 46.0))
    name = width - 26 - sum(size for _, size in fixed)
    rest = (Column(words[key], size, centred=key != "state") for key, size in fixed)
    return (Column(words["number"], 26, centred=True), Column(words["person"], name), *rest)


def _row(number: int, line: ProtocolLine, words: Words) -> list[Cell]:
    name = line.name.full
    shown = words["guest"].format(name=name) if line.guest else name
    quiet = CELL_QUIET if line.state is SeatState.FREE else CELL
    key = "absent" if line.absent else line.state.value
    state = words[f"state_{key}"].format(answered=line.answered, total=line.total)
    return [
        Cell(str(number), CELL_QUIET),
        Cell(tidy(shown), CELL),
        Cell(tidy(state), quiet),
        *(Cell(text, quiet) for text in _times(line, words)),
    ]


def _times(line: ProtocolLine, words: Words) -> tuple[str, str, str]:
    dash = words["dash"]
    if line.started is None:
        return dash, dash, dash
    if line.finished is None:
        return f"{line.started:%H:%M}", dash, dash
    same_day = line.finished.date() == line.started.date()
    end = f"{line.finished:%H:%M}" if same_day else f"{line.finished:%d.%m %H:%M}"
    minutes = max(1, round((line.finished - line.started).total_seconds() / 60))
    return f"{line.started:%H:%M}", end, str(minutes) if same_day else dash


def _closing(blocks: list[Block]) -> list[Block]:
    """The heading keeps its first note, the signatures the last one: neither stands alone on a page."""
    if len(blocks) < 4:
        return [_together(blocks)]
    return [_together(blocks[:2]), *blocks[2:-2], _together(blocks[-2:])]


def _together(blocks: list[Block]) -> Block:
    def draw(page: Sheet, y: float) -> None:
        for block in blocks:
            block.draw(page, y)
            y += block.height

    return Block(sum(block.height for block in blocks), draw)


def _heading(text: str) -> Block:
    def draw(page: Sheet, y: float) -> None:
        page.text(page.left, y + 20, text, HEADING)

    return Block(28, draw)


def _remark(sheet: Sheet, at: str, text: str) -> Block:
    indent = 44.0 if at else 0.0
    width = sheet.edge - sheet.left - indent

    def draw(page: Sheet, y: float) -> None:
        page.text(page.left, y + BODY.size, at, CAPTION)
        page.paragraph(page.left + indent, y, tidy(text), BODY, width)

    return Block(text_height(tidy(text), BODY, width) + 3, draw)


def _lines_by_hand() -> Block:
    def draw(page: Sheet, y: float) -> None:
        for line in range(HAND_LINES):
            page.line(page.left, y + 14 + line * 20, page.edge, y + 14 + line * 20, "border", 0.7)

    return Block(20.0 * HAND_LINES, draw)


def _signatures(protocol: SessionProtocol, words: Words) -> Block:
    """Two who sign, each with a line for the hand and one for the name."""

    def draw(page: Sheet, y: float) -> None:
        column = (page.edge - page.left - 30) / 2
        for at, (key, name) in enumerate((("teacher", None), ("counsellor", protocol.counsellor))):
            x = page.left + at * (column + 30)
            page.text(x, y + 20, words[key], STRONG, column)
            half = column * 0.46
            page.line(x, y + 48, x + half, y + 48, "text3")
            page.text(x, y + 58, words["signature_date"], CAPTION)
            if name:
                page.text(x + half + 12, y + 46, tidy(name), SMALL, column - half - 12)
            else:
                page.line(x + half + 12, y + 48, x + column, y + 48, "text3")
                page.text(x + half + 12, y + 58, words["name_line"], CAPTION)

    return Block(SIGNATURES, draw)
