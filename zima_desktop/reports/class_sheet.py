"""The summary sheet of a class: landscape, a row a person, leading scales in bold, who leads where below."""

from zima_desktop.domain.charts import Part, stacked_bar
from zima_desktop.domain.dates import format_date, format_school_year
from zima_desktop.domain.documents import ClassSheet, ClassSheetRow, Distribution, SheetVariant
from zima_desktop.jobs import JobControl
from zima_desktop.reports.fonts import measure
from zima_desktop.reports.page import (
    A4,
    CAPTION,
    HEADING,
    NAME,
    SMALL,
    SMALL_STRONG,
    Block,
    Sheet,
    Style,
    flow,
)
from zima_desktop.reports.table import CELL, CELL_QUIET, CELL_STRONG, Cell, Column, Table
from zima_desktop.reports.wording import group_genitive, quoted, texts, tidy

LANDSCAPE = (A4[1], A4[0])
NUMBER_WIDTH, SCORE_WIDTH, CODE_WIDTH, PERSON_WIDTH = 24.0, 25.0, 96.0, 158.0
WORDS_WIDTH = 130.0
TITLE = Style(15, True, leading=1.2)


def render_class_sheet(record: ClassSheet, control: JobControl | None = None) -> bytes:
    """The table over as many pages as it needs, then the distribution and the signature."""
    words = texts("class_sheet")
    sheet = Sheet(words["title"], LANDSCAPE)
    y = _head(sheet, record, words)
    columns = _columns(record, words, sheet.edge - sheet.left)
    rows = [_row(at, row, record, words) for at, row in enumerate(record.rows, start=1)]
    if control:
        control.step(0, 1)
    if rows:
        y = Table(columns, sheet.left).draw(sheet, rows, y)
    else:
        sheet.text(sheet.left, y + 14, words["empty"], SMALL)
        y += 24
    flow(sheet, [_note(sheet, words), _together(_closing(sheet, record, words))], y)
    if control:
        control.step(1, 1)
    return sheet.finish()


def _head(sheet: Sheet, record: ClassSheet, words: dict[str, str]) -> float:
    width, top = sheet.edge - sheet.left, sheet.top
    sheet.box(0, 0, sheet.width, 9, "accent")
    place = ", ".join(part for part in (record.letterhead.short_name, record.letterhead.city) if part)
    day = format_date(record.made_on)
    sheet.text(sheet.left, top - 8, tidy(place), CAPTION, width - measure(day, 9) - 16)
    sheet.right(sheet.edge, top - 8, day, CAPTION)
    sheet.text(sheet.left, top + 15, words["title"], TITLE, width)
    year = words["school_year"].replace("{start}/{end}", format_school_year(record.school_year))
    group = f"{group_genitive(record.group, words)}, {year}"
    start = measure(words["title"], TITLE.size, True) + 6
    sheet.text(sheet.left + start, top + 15, group, Style(NAME.size, True, "accent"), width - start)
    sheet.text(sheet.left, top + 31, _numbers(record, words), SMALL, width)
    sheet.text(sheet.left, top + 43, words[f"note_{record.variant.value}"], CAPTION, width)
    return top + 52


def _numbers(record: ClassSheet, words: dict[str, str]) -> str:
    parts = [words["numbers"].format(enrolled=record.enrolled, tested=record.tested)]
    if record.consents is not None:
        parts.append(words["consents"].format(consents=record.consents))
    if record.since is None or record.until is None:
        parts.append(words["period_none"])
    else:
        key = "period_day" if record.since == record.until else "period"
        parts.append(words[key].format(since=format_date(record.since), until=format_date(record.until)))
    return ", ".join(parts)


def _columns(record: ClassSheet, words: dict[str, str], width: float) -> list[Column]:
    """Fixed numbers and names; the plan and the recommendation share what is left."""
    coded = record.variant is SheetVariant.CODES
    columns = [
        Column(words["number"], NUMBER_WIDTH, centred=True),
        Column(words["code" if coded else "person"], CODE_WIDTH if coded else PERSON_WIDTH),
    ]
    for at, instrument in enumerate(record.instruments):
        group = tidy(quoted(instrument.title)) + " " * at  # equal titles stay two groups
        if instrument.words:
            columns.append(Column(instrument.scales[0], WORDS_WIDTH, group=group))
        else:
            columns += [
                Column(scale, SCORE_WIDTH, centred=True, upright=True, group=group)
                for scale in instrument.scales
            ]
    left = width - sum(column.width for column in columns)
    shares = [("plan", 0.45, record.with_plan), ("conclusion", 0.55, record.with_conclusion)]
    total = sum(share for _, share, shown in shares if shown)
    columns += [Column(words[key], left * share / total) for key, share, shown in shares if shown]
    if not total:
        columns[1] = Column(columns[1].title, columns[1].width + left)
    return columns


def _row(number: int, row: ClassSheetRow, record: ClassSheet, words: dict[str, str]) -> list[Cell]:
    cells = [Cell(str(number), CELL_QUIET), Cell(tidy(row.person), CELL)]
    for instrument, scores in zip(record.instruments, row.scores, strict=True):
        if scores is None:
            cells.append(Cell(words["no_data"], CELL_QUIET, len(instrument.scales)))
        else:
            cells += [Cell(score.figure, CELL_STRONG if score.leading else CELL) for score in scores]
    if record.with_plan:
        cells.append(_words_or_none(row.plan, words))
    if record.with_conclusion:
        cells.append(_words_or_none(row.conclusion, words))
    return cells


def _words_or_none(text: str | None, words: dict[str, str]) -> Cell:
    return Cell(words["no_data"], CELL_QUIET) if text is None else Cell(tidy(text), CELL)


def _note(sheet: Sheet, words: dict[str, str]) -> Block:
    def draw(page: Sheet, y: float) -> None:
        page.text(page.left, y + 13, words["legend"], Style(8, fill="text3"), page.edge - page.left)

    return Block(18, draw)


def _closing(sheet: Sheet, record: ClassSheet, words: dict[str, str]) -> list[Block]:
    """Who leads where, and the signature."""
    blocks = [
        _distribution(sheet, item, words["distribution"] if at == 0 else None)
        for at, item in enumerate(record.distributions)
    ]
    return [*blocks, _signature(sheet, record)]


def _together(blocks: list[Block]) -> Block:
    """On one page, so that a signature never stands alone."""

    def draw(page: Sheet, y: float) -> None:
        for block in blocks:
            block.draw(page, y)
            y += block.height

    return Block(sum(block.height for block in blocks), draw)


def _distribution(sheet: Sheet, item: Distribution, heading: str | None) -> Block:
    width = sheet.edge - sheet.left
    parts = [Part(label, count, str(count)) for label, count in item.parts]
    scene = stacked_bar(width - 150, parts, measure, size=9, title=item.title)
    lead = 26.0 if heading else 4.0

    def draw(page: Sheet, y: float) -> None:
        if heading:
            page.text(page.left, y + 15, heading, HEADING)
        page.text(page.left, y + lead + 9, tidy(quoted(item.title)), SMALL_STRONG, 140)
        page.scene(scene, page.left + 150, y + lead)

    return Block(lead + scene.height + 6, draw)


def _signature(sheet: Sheet, record: ClassSheet) -> Block:
    head = record.letterhead

    def draw(page: Sheet, y: float) -> None:
        page.text(page.left, y + 26, tidy(head.counsellor_position), SMALL, 190)
        page.line(page.left + 200, y + 28, page.left + 330, y + 28, "text3")
        if head.counsellor:
            page.text(page.left + 340, y + 26, tidy(head.counsellor), SMALL, 200)

    return Block(36, draw)
