"""The lists of the career map: plans, events, steps, talks and signatures, as blocks of a page."""

from zima_desktop.domain.dates import format_date
from zima_desktop.domain.documents import CareerMap, PlanLine, StepLine, TimelineLine
from zima_desktop.reports.fonts import measure, printable
from zima_desktop.reports.page import (
    BODY,
    CAPTION,
    HEADING,
    SMALL,
    SMALL_STRONG,
    STRONG,
    Block,
    Sheet,
    Style,
    text_height,
    wrap,
)
from zima_desktop.reports.wording import tidy

DATE_COLUMN = 66.0
CARD_GAP, CARD_PAD = 14.0, 10.0
SLOTS = {"A": "plan_a", "B": "plan_b"}
SLOT_LETTERS = {"A": "А", "B": "Б"}
HEAD_HEIGHT = 26.0
ROW, ROW_DATE = Style(9.5), Style(9.5, fill="text2")
PROFESSION = Style(11.5, True, leading=1.22)


def heading(title: str, x: float, width: float) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(x, y + 16, title, HEADING, width)
        sheet.line(x, y + 21, x + width, y + 21)

    return Block(HEAD_HEIGHT, draw)


def glued(first: Block, second: Block) -> Block:
    """Two blocks that stay on one page: a heading and what it heads."""

    def draw(sheet: Sheet, y: float) -> None:
        first.draw(sheet, y)
        second.draw(sheet, y + first.height)

    return Block(first.height + second.height, draw, begins=True)


def paragraph(text: str, x: float, width: float, style: Style = BODY, after: float = 4) -> Block:
    shown = tidy(text)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.paragraph(x, y, shown, style, width)

    return Block(text_height(shown, style, width) + after, draw)


def long_text(text: str, x: float, width: float) -> list[Block]:
    """A text of any length, a block for each line, so that a page may end between any two."""
    return [paragraph(line, x, width, after=0) for line in wrap(tidy(text), BODY, width)]


def plan_cards(plans: tuple[PlanLine, ...], words: dict[str, str], x: float, width: float) -> Block:
    """Plan A and plan B side by side, of one height."""
    card = (width - CARD_GAP) / 2
    by_slot = {plan.slot: plan for plan in plans}
    inner = card - 2 * CARD_PAD
    contents = [_plan_lines(by_slot.get(slot), words) for slot in SLOTS]
    tall = max(sum(text_height(text, style, inner) for text, style in lines) for lines in contents)
    height = tall + 13 + 1.5 * CARD_PAD

    def draw(sheet: Sheet, y: float) -> None:
        for at, (key, lines) in enumerate(zip(SLOTS.values(), contents, strict=True)):
            left = x + at * (card + CARD_GAP)
            sheet.box(left, y, card, height, "surface2", 5)
            sheet.frame(left, y, card, height, "border", 5)
            sheet.box(left, y + 8, 3, height - 16, "c1" if at == 0 else "text3", 1.5)
            sheet.text(left + CARD_PAD, y + CARD_PAD + 6, words[key], CAPTION, inner)
            top = y + CARD_PAD + 11
            for text, style in lines:
                top = sheet.paragraph(left + CARD_PAD, top, text, style, inner)

    return Block(height + 4, draw)


def _plan_lines(plan: PlanLine | None, words: dict[str, str]) -> list[tuple[str, Style]]:
    if plan is None:
        return [(words["no_plan"], SMALL)]
    facts = (("programme", plan.programme), ("place", plan.place), ("certainty", plan.certainty))
    lines = [(f"{words[key]}: {tidy(value or words['no_data'])}", SMALL) for key, value in facts]
    return [(tidy(plan.profession), PROFESSION), *lines]


def plan_history(lines: tuple[PlanLine, ...], words: dict[str, str], x: float, width: float) -> list[Block]:
    return [
        _dated_row(_plan_date(line, words), _plan_title(line, words), _plan_facts(line), x, width)
        for line in lines
    ]


def _plan_date(line: PlanLine, words: dict[str, str]) -> str:
    return format_date(line.made_on) if line.made_on else words["no_data"]


def _plan_title(line: PlanLine, words: dict[str, str]) -> str:
    slot = words["version"].format(slot=SLOT_LETTERS[line.slot], version=line.version)
    return f"{slot}: {line.profession}"


def _plan_facts(line: PlanLine) -> str:
    return "; ".join(part for part in (line.programme, line.place, line.certainty) if part)


def event_rows(
    events: tuple[TimelineLine, ...], words: dict[str, str], x: float, width: float
) -> list[Block]:
    rows = []
    for event in events:
        detail = ", ".join(p for p in (words["planned"] if event.planned else "", event.detail or "") if p)
        rows.append(_dated_row(format_date(event.on), event.title, detail, x, width))
    return rows


def _dated_row(day: str, title: str, detail: str, x: float, width: float) -> Block:
    """The date, the title and, beside it or on its own line, the detail in grey."""
    inner, shown, small = width - DATE_COLUMN, tidy(title), tidy(detail)
    beside = measure(printable(shown), ROW.size) + measure(printable(small), CAPTION.size) + 10 <= inner
    title_height = text_height(shown, ROW, inner)
    below = text_height(small, CAPTION, inner) if detail and not beside else 0.0

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(x, y + 9.5, day, ROW_DATE)
        bottom = sheet.paragraph(x + DATE_COLUMN, y, shown, ROW, inner)
        if detail and beside:
            sheet.right(x + width, y + 9.5, small, CAPTION)
        elif detail:
            sheet.paragraph(x + DATE_COLUMN, bottom - 1, small, CAPTION, inner)

    return Block(title_height + below + 3, draw)


def step_rows(
    steps: tuple[StepLine, ...], words: dict[str, str], x: float, width: float, marks: bool
) -> list[Block]:
    """The agreed steps; with `marks` each has a line for the hand to tick it off."""
    return [_step(step, words, x, width, marks) for step in steps]


def _step(step: StepLine, words: dict[str, str], x: float, width: float, marks: bool) -> Block:
    pad, mark = 10.0, 130.0 if marks else 0.0
    inner = width - 2 * pad - mark
    facts = []
    if step.due_on:
        facts.append(words["due"].format(date=format_date(step.due_on)))
    if step.responsible:
        facts.append(words["responsible"].format(who=step.responsible))
    told, caption = tidy(step.text), tidy(", ".join(facts) or words["no_data"])
    height = text_height(told, STRONG, inner) + text_height(caption, SMALL, inner) + 12

    def draw(sheet: Sheet, y: float) -> None:
        sheet.box(x, y, width, height, "accent_soft", 5)
        bottom = sheet.paragraph(x + pad, y + 5, told, STRONG, inner)
        sheet.paragraph(x + pad, bottom, caption, SMALL, inner)
        if marks:
            left = x + width - mark
            sheet.line(left, y + height - 18, x + width - pad, y + height - 18, "text3")
            sheet.text(left, y + height - 7.5, words["mark"], Style(7.5, fill="text2"), mark - pad)

    return Block(height + 6, draw)


def labelled(label: str, text: str, x: float, width: float) -> Block:
    """A bold word and what it names, without a heading of its own."""
    start = measure(label, SMALL_STRONG.size, True) + 8
    shown = tidy(text)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(x, y + 13, label, SMALL_STRONG)
        sheet.paragraph(x + start, y + 4, shown, SMALL, width - start)

    return Block(text_height(shown, SMALL, width - start) + 8, draw)


def signatures(career: CareerMap, words: dict[str, str], x: float, width: float) -> Block:
    """Three places to sign in one row: pupil, parent, counsellor."""
    gap = 18.0
    column = (width - 2 * gap) / 3
    parties = ("sign_pupil", "sign_parent", "sign_counsellor")
    names = (None, None, career.letterhead.counsellor)

    def draw(sheet: Sheet, y: float) -> None:
        for at, (party, name) in enumerate(zip(parties, names, strict=True)):
            left = x + at * (column + gap)
            sheet.text(left, y + 12, words[party], SMALL_STRONG, column)
            if name:
                sheet.text(left, y + 23, tidy(name), SMALL, column)
            sheet.line(left, y + 40, left + column, y + 40, "text3")
            sheet.text(left, y + 48, words["signature_date"], Style(7.5, fill="text3"), column)

    return Block(50, draw, begins=True)
