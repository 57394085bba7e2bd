"""The preparation pack of a session: memo, words to read aloud, sign for the door, list with boxes."""

import re

from zima_desktop.domain.battery import REST
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
SMALLEST = 0.76  # of the memo's type


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
    """9 «А» класс, 10 класс, классы 9 «А», 9 «Б», группа ЭМ-21; a list of its own has a name already."""
    if re.fullmatch(r"\d+ «[^»]+»", name):
        return tidy(f"{name} класс")
    if re.match(r"\d+ «[^»]+»(,| и ещё)", name):
        return tidy(f"классы {name}")
    return tidy(name if re.search("класс|список", name) else f"группа {name}")


def _titles(pack: PreparationPack) -> str:
    """«Пять сфер труда», «Готовность к выбору профессии»."""
    return ", ".join(quoted(part.title) for part in pack.parts) or quoted(pack.title)


def _count(pack: PreparationPack, words: Words) -> str:
    return words["several"].format(n=len(pack.parts))


def _minutes(pack: PreparationPack) -> int:
    """With the rests between the instruments."""
    return pack.minutes + REST * sum(part.rest_after for part in pack.parts)


def _list_note(pack: PreparationPack, words: Words) -> str:
    return words["list_note" if pack.codes else "list_note_plain"]


def _head(sheet: Sheet, pack: PreparationPack, title: str, note: str) -> float:
    """The coloured edge, the title, whose class and when; the y below."""
    width = sheet.edge - sheet.left
    sheet.box(0, 0, sheet.width, 9, "accent")
    snowflake(sheet.canvas, sheet.edge - 13, sheet.height - sheet.top - 8, 13, 1.4)
    sheet.text(sheet.left, sheet.top + 14, title, TITLE, width - 60)
    what = _count(pack, texts("preparation_pack")) if pack.parts else quoted(pack.title)
    about = f"{group_line(pack.group_name)}, {what}, {format_date_long(pack.made_on)}"
    y = sheet.paragraph(sheet.left, sheet.top + 22, tidy(about), SMALL, width - 60)
    return sheet.paragraph(sheet.left, y + 1, note, CAPTION, width - 60) + 8


def _memo(sheet: Sheet, pack: PreparationPack, words: Words) -> None:
    """As large as one page allows."""
    scale = 1.0
    while scale > SMALLEST and _memo_at(Sheet(""), pack, words, scale) > sheet.bottom:
        scale -= 0.02
    _memo_at(sheet, pack, words, scale)


def _memo_at(sheet: Sheet, pack: PreparationPack, words: Words, scale: float) -> float:
    y = _facts(sheet, pack, words, _head(sheet, pack, words["title"], words["for_teacher"]), scale)
    before = "before4_codes" if pack.codes else "before4_plain"
    steps = {
        "before": ("before1", "before2", "before3", before),
        "during": ("during1", "during2", "during3", "during4"),
        "after": ("after1", "after2", "after3"),
    }
    for title, keys in steps.items():
        y = _steps(sheet, words[title], [words[key] for key in keys], y, scale)
    return _troubles(sheet, words | {"trouble2_do": _absent(pack, words)}, y, scale)


def _scaled(style: Style, scale: float) -> Style:
    return Style(style.size * scale, style.bold, style.fill, style.leading)


def _absent(pack: PreparationPack, words: Words) -> str:
    """What to do for one who is not on the list."""
    return words["trouble2_do"].format(pin=words["pin_or_code" if pack.teacher_code else "pin_only"])


def _facts(sheet: Sheet, pack: PreparationPack, words: Words, y: float, scale: float) -> float:
    plain = _scaled(MEMO, scale)
    pupils = words["pupils_value" if pack.codes else "pupils_plain"]
    facts = [
        ("pupils", pupils.format(n=len(pack.lines), codes=pack.codes)),
        *_order(pack, words),
        ("time", words["time_value"].format(minutes=_minutes(pack))),
        ("file", pack.file_name),
    ]
    if pack.teacher_code:
        facts.append(("teacher_code", words["teacher_code_value"].format(code=pack.teacher_code)))
    for key, value in facts:
        sheet.text(sheet.left, y + plain.size, words[key], CAPTION, 84)
        y = sheet.paragraph(sheet.left + 90, y, tidy(value), plain, sheet.edge - sheet.left - 90) + scale
    return y + 6 * scale


def _order(pack: PreparationPack, words: Words) -> list[tuple[str, str]]:
    """What is answered after what, for a battery."""
    lines = []
    for number, part in enumerate(pack.parts, start=1):
        lines.append(words["order_part"].format(n=number, title=quoted(part.title), minutes=part.minutes))
        if part.rest_after:
            lines.append(words["order_rest"])
    return [("order", "; ".join(lines))] if lines else []


def _steps(sheet: Sheet, title: str, steps: list[str], y: float, scale: float) -> float:
    plain, strong = _scaled(MEMO, scale), _scaled(MEMO_STRONG, scale)
    sheet.text(sheet.left, y + 12, title, HEADING)
    sheet.line(sheet.left, y + 16.5, sheet.edge, y + 16.5)
    y += 21
    for number, text in enumerate(steps, start=1):
        sheet.text(sheet.left, y + plain.size, f"{number}.", strong)
        y = sheet.paragraph(sheet.left + 17, y, text, plain, sheet.edge - sheet.left - 17) + 2.5 * scale
    return y + 8 * scale


def _troubles(sheet: Sheet, words: Words, y: float, scale: float) -> float:
    """A soft box: what is always safe, then what may happen and what to do; the y below."""
    plain, strong, safest = (_scaled(style, scale) for style in (MEMO, MEMO_STRONG, SAFE))
    pad, label = 14.0 * scale, 164.0
    width = sheet.edge - sheet.left - 2 * pad
    rows = [(words[f"trouble{n}"], words[f"trouble{n}_do"]) for n in range(1, TROUBLES + 1)]
    heights = [
        max(text_height(what, strong, label - 12), text_height(do, plain, width - label)) + 4.5 * scale
        for what, do in rows
    ]
    safe = text_height(words["safe"], safest, width)
    below = y + 22 + safe + 10 + sum(heights) + pad - 2
    sheet.box(sheet.left, y, width + 2 * pad, below - y, "accent_soft", 8)
    x = sheet.left + pad
    sheet.text(x, y + 18, words["trouble"], STRONG)
    y = sheet.paragraph(x, y + 23, words["safe"], safest, width) + 7
    for (what, do), height in zip(rows, heights, strict=True):
        sheet.paragraph(x, y, what, strong, label - 12)
        sheet.paragraph(x + label, y, do, plain, width - label)
        y += height
    return below


def _aloud(sheet: Sheet, pack: PreparationPack, words: Words) -> None:
    y = _head(sheet, pack, words["read_aloud"], words["for_teacher"]) + 14
    confirm = "confirm_birthday"
    if pack.codes:
        confirm = "confirm_code" if pack.codes == len(pack.lines) else "confirm_both"
    opening = words["aloud_battery" if pack.parts else "aloud_before"]
    before = opening.format(title=_titles(pack), n=len(pack.parts))
    how = words["aloud_how"].format(confirm=words[confirm])
    after = [
        words["aloud_timed" if pack.timed else "aloud_back"],
        *([words["aloud_next"]] if pack.parts else []),
        words["aloud_time"].format(minutes=_minutes(pack)),
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
        return _scaled(style, shrink)

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
