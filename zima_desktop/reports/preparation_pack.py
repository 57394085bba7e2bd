"""The preparation pack of a session: memo, words to read aloud, sign for the door, list with boxes."""

import re

from zima_desktop.domain.dates import format_date_long
from zima_desktop.domain.session_papers import PreparationPack
from zima_desktop.reports.fonts import measure
from zima_desktop.reports.ornament import define_ornament, draw_frame, snowflake
from zima_desktop.reports.page import CAPTION, HEADING, SMALL, STRONG, TITLE, Sheet, Style, text_height
from zima_desktop.reports.pupil_list import draw_list
from zima_desktop.reports.wording import quoted, texts, tidy

Words = dict[str, str]
MEMO, MEMO_STRONG = Style(11, leading=1.3), Style(11, True, leading=1.3)
ALOUD = Style(14.5, leading=1.5)
ALOUD_HEAD = Style(14.5, True, "accent", leading=1.5)
SAFE = Style(13, True, "accent", leading=1.25)
SIGN, SIGN_PLEASE, SIGN_LINE = Style(78, True, "accent"), Style(25, leading=1.3), Style(15, fill="text2")
SIGN_MARGIN, TROUBLES = 42.0, 5


def render_preparation_pack(pack: PreparationPack) -> bytes:
    """Memo, instruction and sign of one page each, then the list."""
    words = texts("preparation_pack")
    sheet = Sheet(words["document_title"])
    define_ornament(sheet.canvas)
    _memo(sheet, pack, words)
    sheet.next_page(number=False)
    _aloud(sheet, pack, words)
    sheet.next_page(number=False)
    _sign(sheet, pack, words)
    sheet.next_page(number=False)
    draw_list(sheet, pack, words, _head(sheet, pack, words["list"], _list_note(pack, words)))
    return sheet.finish()


def group_line(name: str) -> str:
    """9 «А» класс, 10 класс, группа ЭМ-21."""
    if re.fullmatch(r"\d+ «.+»", name):
        return tidy(f"{name} класс")
    return tidy(name if re.fullmatch(r"\d+ класс", name) else f"группа {name}")


def _list_note(pack: PreparationPack, words: Words) -> str:
    return words["list_note" if pack.codes else "list_note_plain"]


def _head(sheet: Sheet, pack: PreparationPack, title: str, note: str) -> float:
    """The coloured edge, the title, whose class and when; the y below."""
    width = sheet.edge - sheet.left
    sheet.box(0, 0, sheet.width, 9, "accent")
    snowflake(sheet.canvas, sheet.edge - 13, sheet.height - sheet.top - 8, 13, 1.4)
    sheet.text(sheet.left, sheet.top + 14, title, TITLE, width - 60)
    about = f"{group_line(pack.group_name)}, {quoted(pack.title)}, {format_date_long(pack.made_on)}"
    y = sheet.paragraph(sheet.left, sheet.top + 22, tidy(about), SMALL, width - 60)
    return sheet.paragraph(sheet.left, y + 1, note, CAPTION, width - 60) + 8


def _memo(sheet: Sheet, pack: PreparationPack, words: Words) -> None:
    y = _facts(sheet, pack, words, _head(sheet, pack, words["title"], words["for_teacher"]))
    before = "before4_codes" if pack.codes else "before4_plain"
    y = _steps(sheet, words["before"], [words[key] for key in ("before1", "before2", "before3", before)], y)
    y = _steps(sheet, words["during"], [words[f"during{n}"] for n in (1, 2, 3, 4)], y)
    y = _steps(sheet, words["after"], [words[f"after{n}"] for n in (1, 2, 3)], y)
    _troubles(sheet, words, y)


def _facts(sheet: Sheet, pack: PreparationPack, words: Words, y: float) -> float:
    pupils = words["pupils_value" if pack.codes else "pupils_plain"]
    facts = (
        ("pupils", pupils.format(n=len(pack.lines), codes=pack.codes)),
        ("time", words["time_value"].format(minutes=pack.minutes)),
        ("file", pack.file_name),
    )
    for key, value in facts:
        sheet.text(sheet.left, y + MEMO.size, words[key], CAPTION, 84)
        y = sheet.paragraph(sheet.left + 90, y, tidy(value), MEMO, sheet.edge - sheet.left - 90) + 1
    return y + 6


def _steps(sheet: Sheet, title: str, steps: list[str], y: float) -> float:
    sheet.text(sheet.left, y + 12, title, HEADING)
    sheet.line(sheet.left, y + 16.5, sheet.edge, y + 16.5)
    y += 21
    for number, text in enumerate(steps, start=1):
        sheet.text(sheet.left, y + MEMO.size, f"{number}.", MEMO_STRONG)
        y = sheet.paragraph(sheet.left + 17, y, text, MEMO, sheet.edge - sheet.left - 17) + 2.5
    return y + 8


def _troubles(sheet: Sheet, words: Words, y: float) -> None:
    """A soft box: what is always safe, then what may happen and what to do."""
    pad, label = 14.0, 164.0
    width = sheet.edge - sheet.left - 2 * pad
    rows = [(words[f"trouble{n}"], words[f"trouble{n}_do"]) for n in range(1, TROUBLES + 1)]
    heights = [
        max(text_height(what, MEMO_STRONG, label - 12), text_height(do, MEMO, width - label)) + 4.5
        for what, do in rows
    ]
    safe = text_height(words["safe"], SAFE, width)
    sheet.box(sheet.left, y, width + 2 * pad, 22 + safe + 10 + sum(heights) + pad - 2, "accent_soft", 8)
    x = sheet.left + pad
    sheet.text(x, y + 18, words["trouble"], STRONG)
    y = sheet.paragraph(x, y + 23, words["safe"], SAFE, width) + 7
    for (what, do), height in zip(rows, heights, strict=True):
        sheet.paragraph(x, y, what, MEMO_STRONG, label - 12)
        sheet.paragraph(x + label, y, do, MEMO, width - label)
        y += height


def _aloud(sheet: Sheet, pack: PreparationPack, words: Words) -> None:
    y = _head(sheet, pack, words["read_aloud"], words["for_teacher"]) + 14
    confirm = "confirm_birthday"
    if pack.codes:
        confirm = "confirm_code" if pack.codes == len(pack.lines) else "confirm_both"
    before = words["aloud_before"].format(title=quoted(pack.title))
    how = words["aloud_how"].format(confirm=words[confirm])
    after = [
        words["aloud_timed" if pack.timed else "aloud_back"],
        words["aloud_time"].format(minutes=pack.minutes),
        words["aloud_help"],
    ]
    parts = [
        (before, ALOUD),
        (how, ALOUD),
        (words["aloud_instruction"], ALOUD_HEAD),
        (pack.instruction, ALOUD),
        (" ".join(after), ALOUD),
    ]
    _fitted(sheet, parts, y)


def _fitted(sheet: Sheet, parts: list[tuple[str, Style]], y: float) -> None:
    """Paragraphs as large as the page allows: the teacher reads them standing."""
    width, shrink = sheet.edge - sheet.left, 1.0

    def sized(style: Style) -> Style:
        return Style(style.size * shrink, style.bold, style.fill, style.leading)

    def gap(style: Style) -> float:
        return style.size * (0.2 if style.bold else 0.75)

    while shrink > 0.5:
        needed = sum(text_height(tidy(t), sized(s), width) + gap(sized(s)) for t, s in parts)
        if y + needed <= sheet.bottom:
            break
        shrink -= 0.02
    for text, style in parts:
        y = sheet.paragraph(sheet.left, y, tidy(text), sized(style), width) + gap(sized(style))


def _sign(sheet: Sheet, pack: PreparationPack, words: Words) -> None:
    centre, width = sheet.width / 2, sheet.width - 2 * SIGN_MARGIN - 60
    draw_frame(sheet.canvas, sheet.width, sheet.height, SIGN_MARGIN)
    snowflake(sheet.canvas, centre, sheet.height - 165, 46, 4.2)
    sheet.centred(centre, 330, words["sign_first"], SIGN, width)
    sheet.centred(centre, 418, words["sign_second"], SIGN, width)
    sheet.centred(centre, 492, words["sign_please"], SIGN_PLEASE, width)
    sheet.line(centre - 60, 524, centre + 60, 524, "accent", 1.2)
    sheet.centred(centre, 570, group_line(pack.group_name), Style(27, True), width)
    x = centre - 172.0
    for key, line in (("sign_room", 92.0), ("sign_from", 62.0), ("sign_until", 62.0)):
        sheet.text(x, 652, words[key], SIGN_LINE)
        x += measure(words[key], SIGN_LINE.size) + 6
        sheet.line(x, 655, x + line, 655, "text3", 0.9)
        x += line + 14
    sheet.centred(centre, 742, tidy(pack.organization), Style(12, fill="text3"), width)
