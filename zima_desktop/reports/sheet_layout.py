"""Where each item stands on an answer sheet: the largest boxes and the fewest columns that fit one page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from zima_desktop.domain.instruments import Form, Item
from zima_desktop.reports.paper_words import Words, section_title
from zima_desktop.reports.sheet_cells import CellShape, shape_of

ROWS = (25.0, 23.0, 21.0, 19.0, 17.0)  # heights tried, the most comfortable first
AIR = 8.0  # between the columns, at least
FIVE, TITLE, AFTER = 6.0, 19.0, 9.0
MOST_COLUMNS = 5
WRITING_LINE = 25.0


@dataclass(frozen=True, slots=True)
class Run:
    """Items of one shape one after another; `title` heads the section that begins here."""

    shape: CellShape
    items: tuple[Item, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class PlacedRun:
    run: Run
    top: float
    across: int
    down: int
    row: float

    @property
    def side(self) -> float:
        return box_side(self.row)


@dataclass(frozen=True, slots=True)
class Room:
    """The space of the first page and of those that follow."""

    width: float
    first_top: float
    next_top: float
    bottom: float


def box_side(row: float) -> float:
    """Height of a box in a row."""
    return min(row - 4.0, 17.0)


def runs_of(form: Form, words: Words) -> tuple[Run, ...]:
    found: list[Run] = []
    for section in form.sections:
        title = section_title(form, section, words)
        shapes: list[tuple[CellShape, list[Item]]] = []
        for item in section.items:
            shape = shape_of(item.response, words)
            if shapes and shapes[-1][0] == shape:
                shapes[-1][1].append(item)
            else:
                shapes.append((shape, [item]))
        for at, (shape, items) in enumerate(shapes):
            found.append(Run(shape, tuple(items), title if at == 0 else ""))
    return tuple(found)


def lay_out(runs: Sequence[Run], room: Room) -> tuple[tuple[PlacedRun, ...], ...]:
    """Pages of runs. Small boxes come only before a second page."""
    pages: tuple[tuple[PlacedRun, ...], ...] = ()
    for row in ROWS:
        for most in range(1, MOST_COLUMNS + 1):
            pages = tuple(_pages(runs, room, row, most))
            if len(pages) == 1:
                return pages
    return pages


def _pages(runs: Sequence[Run], room: Room, row: float, most: int) -> Iterator[tuple[PlacedRun, ...]]:
    page: list[PlacedRun] = []
    y, waiting = room.first_top, list(runs)
    while waiting:
        run = waiting.pop(0)
        across = _across(run, room.width, row, most)
        fitting = _rows_that_fit(run, room.bottom - y, row)
        down = -(-len(run.items) // across)
        if down <= fitting:
            page.append(PlacedRun(run, y, across, down, row))
            y += _height(run, down, row) + AFTER
            continue
        if fitting:
            taken = fitting * across
            page.append(PlacedRun(Run(run.shape, run.items[:taken], run.title), y, across, fitting, row))
            run = Run(run.shape, run.items[taken:])
        yield tuple(page)
        page, y = [], room.next_top
        waiting.insert(0, run)
    yield tuple(page)


def _across(run: Run, width: float, row: float, most: int) -> int:
    fits = int((width + AIR) / (run.shape.width(box_side(row)) + AIR))
    return max(1, min(most, fits, len(run.items)))


def _rows_that_fit(run: Run, room: float, row: float) -> int:
    count = 0
    while count < len(run.items) and _height(run, count + 1, row) <= room:
        count += 1
    return count


def _height(run: Run, down: int, row: float) -> float:
    """A small gap after every fifth row helps the eye."""
    step = run.shape.lines * WRITING_LINE if run.shape.lines else row
    return (TITLE if run.title else 0.0) + run.shape.head + down * step + (down - 1) // 5 * FIVE


def row_top(placed: PlacedRun, at: int) -> float:
    """The upper edge of the row of this run's item number `at`, counted down the columns."""
    shape, down = placed.run.shape, at % placed.down
    step = shape.lines * WRITING_LINE if shape.lines else placed.row
    lead = (TITLE if placed.run.title else 0.0) + shape.head
    return placed.top + lead + down * step + down // 5 * FIVE
