"""The hand-over sheet: a page a person in three parts, one for each who takes over; a list before many."""

from collections.abc import Sequence

from zima_desktop.domain.dates import format_date
from zima_desktop.domain.documents import PlanLine
from zima_desktop.domain.transfer_sheets import Receiver, Stage, TransferPerson, TransferSheet
from zima_desktop.jobs import JobControl
from zima_desktop.reports.fonts import measure
from zima_desktop.reports.page import (
    BODY,
    CAPTION,
    HEADING,
    NAME,
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
from zima_desktop.reports.wording import texts, tidy

Words = dict[str, str]
LABEL = 150.0  # width of the column of labels
PAD = 10.0
HAND = 22.0  # height of a line to write on
FACT = Style(10, leading=1.3)
QUIET = Style(10, fill="text3", leading=1.3)
SIGNATURES = 62.0


def render_transfer_sheets(record: TransferSheet, control: JobControl | None = None) -> bytes:
    """One PDF; each sheet begins on a page of its own and counts its pages from one."""
    words = texts("transfer_sheet")
    sheet = Sheet(words["document_title"])
    many = len(record.people) > 1
    if many:
        _list(sheet, record, words)
    for done, person in enumerate(record.people, start=1):
        if many or done > 1:
            sheet.next_page(number=False)
        _person(sheet, record, person, words)
        if control:
            control.step(len(record.people) + done, 2 * len(record.people))
    return sheet.finish()


def _person(sheet: Sheet, record: TransferSheet, person: TransferPerson, words: Words) -> None:
    y = _head(sheet, record, words, words["title"])
    sheet.text(sheet.left, y + 14, tidy(person.name), NAME, sheet.edge - sheet.left)
    sheet.text(sheet.left, y + 30, _about(person, words), SMALL, sheet.edge - sheet.left)
    blocks = [_part(sheet, record, person, stage, words) for stage in Stage]
    y = flow(sheet, blocks, y + 42)
    agreed = words["agreed"].format(day=format_date(person.agreed_on))
    sheet.text(sheet.left, min(y + 16, sheet.bottom + 10), agreed, CAPTION, sheet.edge - sheet.left)


def _head(sheet: Sheet, record: TransferSheet, words: Words, title: str) -> float:
    width = sheet.edge - sheet.left
    sheet.box(0, 0, sheet.width, 9, "accent")
    day = format_date(record.made_on)
    place = ", ".join(part for part in (record.letterhead.short_name, record.letterhead.city) if part)
    sheet.text(sheet.left, sheet.top - 8, tidy(place), CAPTION, width - measure(day, 9) - 16)
    sheet.right(sheet.edge, sheet.top - 8, day, CAPTION)
    sheet.text(sheet.left, sheet.top + 16, title, TITLE, width)
    start = sheet.left + measure(title, TITLE.size, True) + 12
    sheet.text(start, sheet.top + 16, words["way"], SMALL, sheet.edge - start)
    sheet.text(sheet.left, sheet.top + 32, _receiver(record, words), SMALL, width)
    return sheet.top + 44


def _receiver(record: TransferSheet, words: Words) -> str:
    if record.receiver_name:
        return words["to"].format(name=tidy(record.receiver_name))
    return words["to_college" if record.receiver is Receiver.COLLEGE else "to_employment"]


def _about(person: TransferPerson, words: Words) -> str:
    born = (
        words["born"].format(day=format_date(person.birth_date)) if person.birth_date else words["born_none"]
    )
    group = tidy(person.group.printed) if person.group else None
    year = words["left_year"].format(year=person.year) if person.year else None
    return " · ".join(part for part in (born, group, year) if part)


def _part(sheet: Sheet, record: TransferSheet, person: TransferPerson, stage: Stage, words: Words) -> Block:
    """A framed part with its signature; the sender's holds facts, the others lines for the hand."""
    width = sheet.edge - sheet.left
    own = stage is record.stage
    inner = width - 2 * PAD - LABEL
    facts = _facts(person, stage, words) if own else ()
    hand = () if own else tuple(words[f"{stage.value}_lines"].split("|"))
    heights = [_fact_height(value, inner) for _label, value in facts]
    body = sum(heights) + len(hand) * HAND
    height = 24 + body + 44

    def draw(page: Sheet, y: float) -> None:
        left = page.left
        page.frame(left, y, width, height, "border", 6)
        page.text(left + PAD, y + 17, words[stage.value], HEADING)
        if not own:
            page.right(page.edge - PAD, y + 17, words["by_hand"], CAPTION)
        top = y + 26
        for (label, value), tall in zip(facts, heights, strict=True):
            page.text(left + PAD, top + FACT.size, label, CAPTION, LABEL - 8)
            style = QUIET if value == words["no_data"] else FACT
            page.paragraph(left + PAD + LABEL, top, tidy(value), style, inner)
            top += tall
        for label in hand:
            page.text(left + PAD, top + 14, label, CAPTION, LABEL + 40)
            page.line(left + PAD + LABEL + 46, top + 16, page.edge - PAD, top + 16, "text3", 0.5)
            top += HAND
        _signature(page, words, stage, record, top + 10)

    return Block(height + 8, draw)


def _fact_height(value: str, inner: float) -> float:
    return text_height(tidy(value), FACT, inner) + 3


def _signature(page: Sheet, words: Words, stage: Stage, record: TransferSheet, y: float) -> None:
    page.text(page.left + PAD, y + 10, words[f"signed_{stage.value}"], SMALL, LABEL + 40)
    start = page.left + PAD + LABEL + 46
    page.line(start, y + 12, start + 130, y + 12, "text3")
    page.text(start, y + 21, words["signature_date"], Style(7.5, fill="text3"))
    name = record.letterhead.counsellor if stage is record.stage else None
    if name:
        page.text(start + 142, y + 10, tidy(name), SMALL, page.edge - PAD - start - 142)
    else:
        page.line(start + 142, y + 12, page.edge - PAD, y + 12, "text3")
        page.text(start + 142, y + 21, words["name_line"], Style(7.5, fill="text3"))


def _facts(person: TransferPerson, stage: Stage, words: Words) -> tuple[tuple[str, str], ...]:
    nothing = words["no_data"]
    plans = {plan.slot: plan for plan in person.plans}
    status = (words["status"], _status(person, words))
    if stage is Stage.COLLEGE:
        return (
            (words["programme"], person.programme or nothing),
            (words["plan_a"], _plan(plans.get("A"), words)),
            (words["conclusion"], person.conclusion or nothing),
            status,
        )
    visits = words["visited_value"].format(count=person.visits, list="; ".join(person.visited))
    return (
        (words["plan_a"], _plan(plans.get("A"), words)),
        (words["plan_b"], _plan(plans.get("B"), words)),
        (words["leaning"], "\n".join(person.leaning) or nothing),
        (words["conclusion"], person.conclusion or nothing),
        (words["visited"], visits if person.visits else nothing),
        (words["applications"], "\n".join(person.applications) or nothing),
        (words["enrolled"], person.enrolled or nothing),
        status,
    )


def _plan(plan: PlanLine | None, words: Words) -> str:
    if plan is None:
        return words["no_plan"]
    return ", ".join(part for part in (plan.profession, plan.programme, plan.place, plan.certainty) if part)


def _status(person: TransferPerson, words: Words) -> str:
    if person.status is None or person.status_on is None:
        return words["no_data"]
    return words["status_value"].format(
        status=person.status,
        on=format_date(person.status_on),
        source=person.status_source,
        confirmation=person.status_confirmation,
    )


def _list(sheet: Sheet, record: TransferSheet, words: Words) -> None:
    """Who is in the envelope, and two who sign for it."""
    y = _head(sheet, record, words, words["list_title"])
    key = "list_sum" if record.left_out else "list_sum_all"
    count = len(record.people)
    summed = words[key].format(count=count, chosen=count + record.left_out, left_out=record.left_out)
    sheet.text(sheet.left, y + 12, summed, BODY, sheet.edge - sheet.left)
    y = Table(_columns(words, sheet.edge - sheet.left), sheet.left).draw(
        sheet, [_row(number, person, words) for number, person in enumerate(record.people, 1)], y + 22
    )
    flow(sheet, [_hands(words)], y)
    sheet.text(sheet.left, sheet.height - 34, words["content"], CAPTION, sheet.edge - sheet.left)


def _columns(words: Words, width: float) -> Sequence[Column]:
    fixed = 24 + 148 + 62 + 62
    rest = width - fixed
    return (
        Column(words["number"], 24, centred=True),
        Column(words["person"], 148),
        Column(words["birth"], 62),
        Column(words["group"], 62),
        Column(words["plan"], rest * 0.42),
        Column(words["where"], rest * 0.58),
    )


def _row(number: int, person: TransferPerson, words: Words) -> list[Cell]:
    plan = next((one for one in person.plans if one.slot == "A"), None)
    told = f"{person.status}, {format_date(person.status_on)}" if person.status and person.status_on else None
    where = told or person.enrolled
    nothing = Cell(words["no_data"], CELL_QUIET)
    return [
        Cell(str(number), CELL_QUIET),
        Cell(tidy(person.name), CELL),
        Cell(format_date(person.birth_date), CELL) if person.birth_date else nothing,
        Cell(tidy(person.group.printed), CELL) if person.group else nothing,
        Cell(tidy(plan.profession), CELL) if plan else Cell(words["no_plan"], CELL_QUIET),
        Cell(tidy(where), CELL) if where else nothing,
    ]


def _hands(words: Words) -> Block:
    def draw(page: Sheet, y: float) -> None:
        column = (page.edge - page.left - 30) / 2
        for at, key in enumerate(("handed", "accepted")):
            x = page.left + at * (column + 30)
            page.text(x, y + 22, words[key], STRONG)
            page.line(x, y + 48, x + column * 0.46, y + 48, "text3")
            page.text(x, y + 58, words["signature_date"], CAPTION)
            page.line(x + column * 0.46 + 12, y + 48, x + column, y + 48, "text3")
            page.text(x + column * 0.46 + 12, y + 58, words["name_line"], CAPTION)

    return Block(SIGNATURES, draw)
