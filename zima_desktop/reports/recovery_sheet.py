"""The recovery sheet of a workspace: the code in large groups, for the director's safe."""

from zima_desktop.domain.dates import format_date_long
from zima_desktop.domain.documents import RecoverySheet
from zima_desktop.reports.page import BODY, CAPTION, HEADING, SMALL, STRONG, TITLE, Sheet, Style
from zima_desktop.reports.wording import texts, tidy

GROUP, ROW = 4, 4
CODE = Style(24, True)
KEEP = Style(12.5, True, "warn")


def code_groups(code: str) -> tuple[str, ...]:
    """The code without its own dashes and spaces, in groups of four."""
    bare = "".join(sign for sign in code if sign.isalnum()).upper()
    return tuple(bare[at : at + GROUP] for at in range(0, len(bare), GROUP))


def render_recovery_sheet(record: RecoverySheet) -> bytes:
    """One page; the title in the file names neither the workspace nor the user."""
    words = texts("recovery_sheet")
    sheet = Sheet(words["title"])
    width = sheet.edge - sheet.left
    sheet.box(0, 0, sheet.width, 9, "accent")
    sheet.text(sheet.left, sheet.top + 22, words["title"], TITLE, width)
    sheet.text(sheet.left, sheet.top + 44, words["keep"], KEEP, width)
    y = _facts(sheet, record, words, sheet.top + 62)
    y = _code(sheet, record, words, y + 14)
    y = _section(sheet, words["what_for"], [words["what_for_text"]], y + 22, numbered=False)
    y = _section(sheet, words["how"], [words[f"step{n}"] for n in (1, 2, 3)], y + 14)
    y = _section(sheet, words["rules"], [words[f"rule{n}"] for n in (1, 2, 3)], y + 14)
    _hands(sheet, words, y + 24)
    return sheet.finish()


def _facts(sheet: Sheet, record: RecoverySheet, words: dict[str, str], y: float) -> float:
    facts = (
        ("workspace", record.workspace),
        ("user", record.user),
        ("made_on", format_date_long(record.made_on)),
    )
    for key, value in facts:
        sheet.text(sheet.left, y + BODY.size, words[key], CAPTION)
        y = sheet.paragraph(sheet.left + 110, y, tidy(value), STRONG, sheet.edge - sheet.left - 110) + 3
    return y


def _code(sheet: Sheet, record: RecoverySheet, words: dict[str, str], y: float) -> float:
    """Groups in numbered frames: two of them are asked for when the sheet is confirmed."""
    groups = code_groups(record.code)
    rows = -(-len(groups) // ROW)
    width, pad, gap, tall = sheet.edge - sheet.left, 16.0, 12.0, 50.0
    height = 30 + rows * (tall + gap) + pad - gap
    sheet.box(sheet.left, y, width, height, "accent_soft", 8)
    sheet.text(sheet.left + pad, y + 20, words["code"], STRONG)
    frame = (width - 2 * pad - gap * (ROW - 1)) / ROW
    for at, group in enumerate(groups):
        x = sheet.left + pad + (at % ROW) * (frame + gap)
        top = y + 30 + (at // ROW) * (tall + gap)
        sheet.box(x, top, frame, tall, "surface", 6)
        sheet.frame(x, top, frame, tall, "text3", 6)
        sheet.text(x + 7, top + 12, str(at + 1), Style(8, fill="text3"))
        sheet.centred(x + frame / 2, top + 35, group, CODE, frame - 12)
    return y + height


def _section(sheet: Sheet, title: str, texts_: list[str], y: float, numbered: bool = True) -> float:
    sheet.text(sheet.left, y + 12, title, HEADING)
    sheet.line(sheet.left, y + 17, sheet.edge, y + 17)
    y += 23
    for at, text in enumerate(texts_, start=1):
        indent = 18.0 if numbered else 0.0
        if numbered:
            sheet.text(sheet.left, y + BODY.size, f"{at}.", STRONG)
        y = sheet.paragraph(sheet.left + indent, y, text, BODY, sheet.edge - sheet.left - indent) + 4
    return y


def _hands(sheet: Sheet, words: dict[str, str], y: float) -> None:
    column = (sheet.edge - sheet.left - 30) / 2
    for at, key in enumerate(("handed", "received")):
        x = sheet.left + at * (column + 30)
        sheet.text(x, y + 10, words[key], STRONG)
        sheet.line(x, y + 36, x + column, y + 36, "text3")
        sheet.text(x, y + 46, words["signature_date"], SMALL)
