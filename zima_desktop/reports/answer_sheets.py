"""Answer sheets of a class: a page a pupil in the order of the list, then blank ones, all in one PDF."""
# mypy: allow-untyped-calls

from collections.abc import Sequence

from reportlab.graphics.barcode.code128 import Code128

from zima_desktop.domain.dates import format_date
from zima_desktop.domain.paper_documents import AnswerSheets, SheetOwner
from zima_desktop.jobs import JobControl
from zima_desktop.reports.fonts import measure
from zima_desktop.reports.page import CAPTION, SMALL, STRONG, Sheet, Style, wrap
from zima_desktop.reports.paper_words import Words
from zima_desktop.reports.sheet_cells import (
    BOX_GAP,
    GROUP_GAP,
    LABEL,
    NUMBER_WIDTH,
    WRITING,
    CellShape,
    shape_of,
)
from zima_desktop.reports.sheet_layout import (
    TITLE,
    WRITING_LINE,
    PlacedRun,
    Room,
    box_side,
    lay_out,
    row_top,
    runs_of,
)
from zima_desktop.reports.wording import group_nominative, texts, tidy

FIXED = "answer-sheet"
NAME = Style(16, True, leading=1.15)
LONG_NAME = Style(12, True, leading=1.15)  # for names that two lines do not hold
CODE = Style(19, True)
NUMBER = Style(10, True)
MARK = Style(LABEL, fill="text3")
TITLE_STYLE = Style(10.5, True, "accent")
CODE_X = 330.0  # from the left edge
BAR_WIDTH, BAR_HEIGHT = 1.12, 30.0  # a module is 0.4 mm: any scanner reads it, any printer prints it
HEAD, GUIDE, NEXT_HEAD = 74.0, 46.0, 40.0
EXAMPLE_ROW = 21.0


def render_answer_sheets(record: AnswerSheets, control: JobControl | None = None) -> bytes:
    """The grid is the same on every sheet and is drawn once."""
    words = texts("paper")
    sheet = Sheet(words["sheet_title"].format(title=record.form.title))
    room = Room(sheet.edge - sheet.left, sheet.top + HEAD + GUIDE, sheet.top + NEXT_HEAD, sheet.bottom + 20)
    pages = lay_out(runs_of(record.form, words), room)
    for number, page in enumerate(pages):
        _define_fixed(sheet, record, words, page, number)
    owners: list[SheetOwner | None] = [*record.owners, *(None for _ in range(record.spare))]
    for done, owner in enumerate(owners):
        for number in range(len(pages)):
            if done or number:
                sheet.next_page(number=False)
            sheet.canvas.doForm(f"{FIXED}-{number}")
            place = words["page_of"].format(page=number + 1, pages=len(pages)) if len(pages) > 1 else ""
            _owner(sheet, record, words, owner, place)
        if control:
            control.step(done + 1, len(owners))
    return sheet.finish()


def _define_fixed(
    sheet: Sheet, record: AnswerSheets, words: Words, page: Sequence[PlacedRun], number: int
) -> None:
    """Title, guidance and all boxes of one page."""
    sheet.canvas.beginForm(f"{FIXED}-{number}", 0, 0, sheet.width, sheet.height)
    sheet.text(sheet.left, sheet.top - 10, tidy(record.form.title), CAPTION, CODE_X - 70)
    if number == 0:
        _guidance(sheet, record, words)
    for placed in page:
        _run(sheet, placed)
    sheet.canvas.endForm()


def _owner(sheet: Sheet, record: AnswerSheets, words: Words, owner: SheetOwner | None, place: str) -> None:
    y = sheet.top
    if owner is None:
        _blank(sheet, words)
    else:
        _line(sheet, record, words, y + 10 + _name(sheet, owner.name))
        _code(sheet, words, owner.code)
        _bars(sheet, owner.digits)
    if place:
        sheet.right(sheet.edge, sheet.height - 22, place, SMALL)


def _name(sheet: Sheet, name: str) -> float:
    """Whole, in two large lines or three smaller ones; the height that it takes in points."""
    width = CODE_X - 70
    style, lines = NAME, wrap(tidy(name), NAME, width)
    if len(lines) > 2:
        style, lines = LONG_NAME, wrap(tidy(name), LONG_NAME, width)[:3]
    step = style.size + 1
    for at, line in enumerate(lines):
        sheet.text(sheet.left, sheet.top + 9 + at * step, line, style, width)
    return len(lines) * step


def _line(sheet: Sheet, record: AnswerSheets, words: Words, y: float) -> None:
    """Class and day; a day nobody knows yet is written in."""
    day = format_date(record.day) if record.day is not None else ""
    text = f"{group_nominative(record.group, words)}    {words['date']}: {day}"
    sheet.text(sheet.left, y, text, STRONG)
    if not day:
        start = sheet.left + measure(text, STRONG.size, True)
        sheet.line(start, y + 2, start + 84, y + 2, "text3")


def _code(sheet: Sheet, words: Words, code: str) -> None:
    x = sheet.left + CODE_X - 62
    sheet.text(x, sheet.top - 10, words["code"], CAPTION)
    sheet.text(x, sheet.top + 11, code, CODE)


def _bars(sheet: Sheet, digits: str) -> None:
    """Code 128 with its digits below, for a hand when the scanner fails."""
    bars = Code128(digits, barHeight=BAR_HEIGHT, barWidth=BAR_WIDTH, quiet=False, humanReadable=False)
    x = sheet.edge - float(bars.width) - 4
    bars.drawOn(sheet.canvas, x, sheet.height - sheet.top - BAR_HEIGHT + 18)
    middle = x + float(bars.width) / 2
    sheet.centred(middle, sheet.top + 23, f"{digits[:6]} {digits[6:-1]} {digits[-1]}", SMALL)


def _blank(sheet: Sheet, words: Words) -> None:
    """For a pupil who is not on the list, or a spoilt sheet."""
    y = sheet.top + 8
    fields = (("name", 240.0), ("class", 60.0), ("date", 76.0))
    x = sheet.left
    for key, width in fields:
        sheet.text(x, y, words[key], SMALL)
        start = x + measure(words[key], SMALL.size) + 5
        sheet.line(start, y + 2, start + width, y + 2, "text3")
        x = start + width + 12
    sheet.text(sheet.left, y + 26, words["code"], SMALL)
    for at in range(4):
        sheet.frame(sheet.left + 24 + at * 20, y + 12, 17, 20, "text3", 2)
    sheet.text(sheet.left + 116, y + 26, words["spare"], SMALL, sheet.edge - sheet.left - 120)


def _guidance(sheet: Sheet, record: AnswerSheets, words: Words) -> None:
    """What a cross means, what a filled box means, and a row to try it in."""
    top = sheet.top + HEAD - 18
    width = sheet.edge - sheet.left
    sheet.line(sheet.left, top - 6, sheet.edge, top - 6)
    x = sheet.left
    for key, filled in (("mark_right", False), ("mark_wrong", True)):
        _sample(sheet, x, top, filled)
        sheet.text(x + 20, top + 11, words[key], SMALL)
        x += 34 + measure(words[key], SMALL.size)
    sheet.text(sheet.left, top + 31, words["mark_how"], SMALL, width)
    sheet.line(sheet.left, top + 41, sheet.edge, top + 41)
    shape = shape_of(record.form.practice.response, words)
    side = box_side(EXAMPLE_ROW)
    example = measure(words["example"], STRONG.size, True) + 8
    start = sheet.edge - example - shape.width(side) + NUMBER_WIDTH + GROUP_GAP
    if start > x:
        sheet.text(start, top + 12, words["example"], STRONG)
        _groups(sheet, shape, start + example, top - 1, side)


def _sample(sheet: Sheet, x: float, y: float, filled: bool) -> None:
    if filled:
        sheet.box(x, y, 14, 14, "text", 2.5)
        return
    sheet.frame(x, y, 14, 14, "text2", 2.5)
    sheet.line(x + 2, y + 2, x + 12, y + 12, "text", 1.4)
    sheet.line(x + 12, y + 2, x + 2, y + 12, "text", 1.4)


def _run(sheet: Sheet, placed: PlacedRun) -> None:
    column = (sheet.edge - sheet.left) / placed.across
    if placed.run.title:
        sheet.text(sheet.left, placed.top + 12, tidy(placed.run.title), TITLE_STYLE, sheet.edge - sheet.left)
    lead = TITLE if placed.run.title else 0.0
    for at, item in enumerate(placed.run.items):
        x, y = sheet.left + at // placed.down * column, row_top(placed, at)
        if at % placed.down == 0:
            _captions(sheet, placed, x, placed.top + lead)
        _cell(sheet, placed, str(item.no), x, y)
    if placed.across > 1:
        bottom = row_top(placed, placed.down - 1) + placed.row - 3
        for at in range(1, placed.across):
            x = sheet.left + at * column - 9
            sheet.line(x, placed.top + lead, x, bottom)


def _captions(sheet: Sheet, placed: PlacedRun, x: float, y: float) -> None:
    """The names of groups of boxes, above each column."""
    shape = placed.run.shape
    if not shape.head:
        return
    x += NUMBER_WIDTH
    for caption, group in zip(shape.captions, shape.groups, strict=True):
        width = shape.group_width(group, placed.side)
        sheet.text(x, y + 8, tidy(caption), MARK, width + GROUP_GAP - 2)
        x += width + GROUP_GAP


def _cell(sheet: Sheet, placed: PlacedRun, number: str, x: float, y: float) -> None:
    shape, side = placed.run.shape, placed.side
    if shape.lines:
        sheet.right(x + NUMBER_WIDTH - 7, y + WRITING_LINE - 8, number, NUMBER)
        for line in range(1, shape.lines + 1):
            bottom = y + line * WRITING_LINE - 5
            sheet.line(x + NUMBER_WIDTH, bottom, sheet.edge, bottom, "text3", 0.5)
        return
    middle = y + side / 2 + NUMBER.size * 0.36
    sheet.right(x + NUMBER_WIDTH - 7, middle, number, NUMBER)
    x = _groups(sheet, shape, x + NUMBER_WIDTH, y, side)
    for text in shape.boxes:
        sheet.text(x, middle, text, MARK)
        x += measure(text, LABEL) + 4
        sheet.frame(x, y, WRITING, side, "text3", 2)
        x += WRITING + 10
    if shape.note:
        sheet.text(x, middle, tidy(shape.note), MARK)


def _groups(sheet: Sheet, shape: CellShape, x: float, y: float, side: float) -> float:
    """Boxes with their marks inside, pale enough to be crossed over; the x behind them."""
    width = shape.box_width(side)
    for group in shape.groups:
        for mark in group:
            sheet.frame(x, y, width, side, "text3", 2.5)
            sheet.centred(x + width / 2, y + side / 2 + LABEL * 0.36, mark, MARK, width - 2)
            x += width + BOX_GAP
        x += GROUP_GAP - BOX_GAP
    return x
