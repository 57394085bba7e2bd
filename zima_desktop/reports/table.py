"""A table on paper: the head repeats on each page and a row is never split."""

# mypy: allow-untyped-calls

from collections.abc import Sequence
from dataclasses import dataclass

from zima_desktop.reports.page import Sheet, Style, wrap

PAD, UPRIGHT = 4.0, 70.0  # room inside a cell; length of a title read from below
HEAD = Style(8, True, leading=1.2)
CELL = Style(8.5, leading=1.25)
CELL_STRONG = Style(8.5, True, "accent", leading=1.25)
CELL_QUIET = Style(8, fill="text3", leading=1.25)


@dataclass(frozen=True, slots=True)
class Column:
    """`group` is the title over this and the neighbours that have the same; upright: read from below."""

    title: str
    width: float
    centred: bool = False
    upright: bool = False
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    text: str
    style: Style = CELL
    span: int = 1


class Table:
    """Columns of fixed widths; rows grow with their text."""

    def __init__(self, columns: Sequence[Column], left: float) -> None:
        self._columns = tuple(columns)
        self._left = left
        self.width = sum(column.width for column in columns)
        self._group_height = 18.0 if any(column.group for column in columns) else 0.0
        self.head_height = (
            self._group_height + max(self._title_height(column) for column in columns) + 2 * PAD
        )

    def draw(self, sheet: Sheet, rows: Sequence[Sequence[Cell]], y: float) -> float:
        """Rows under a head, with a new head after each page break; the y of the last line."""
        y = self._head(sheet, y)
        for row in rows:
            height = self._height(row)
            if y + height > sheet.bottom:
                sheet.next_page()
                y = self._head(sheet, sheet.top)
            self._row(sheet, row, y, height)
            y += height
        return y

    def height(self, rows: Sequence[Sequence[Cell]]) -> float:
        """How tall the head and these rows are on one page."""
        return self.head_height + sum(self._height(row) for row in rows)

    def _title_height(self, column: Column) -> float:
        room = UPRIGHT if column.upright else column.width - 2 * PAD
        lines = wrap(column.title, HEAD, room)
        return UPRIGHT if column.upright else len(lines) * HEAD.size * HEAD.leading

    def _head(self, sheet: Sheet, y: float) -> float:
        bottom = y + self.head_height
        sheet.box(self._left, y, self.width, self.head_height, "surface2")
        sheet.line(self._left, y, self._left + self.width, y, "text3", 0.8)
        x = self._left
        for at, column in enumerate(self._columns):
            top = y + self._group_height if column.group else y
            if column.group and (at == 0 or self._columns[at - 1].group != column.group):
                self._group_title(sheet, column.group, x, y)
            self._title(sheet, column, x, top, bottom)
            x += column.width
        sheet.line(self._left, bottom, self._left + self.width, bottom, "text3", 0.8)
        return bottom

    def _group_title(self, sheet: Sheet, group: str, x: float, y: float) -> None:
        width = sum(column.width for column in self._columns if column.group == group)
        sheet.centred(x + width / 2, y + 12, group, HEAD, width - 2 * PAD)
        sheet.line(x + 2, y + self._group_height, x + width - 2, y + self._group_height)

    def _title(self, sheet: Sheet, column: Column, x: float, top: float, bottom: float) -> None:
        if column.upright:
            self._upright(sheet, column, x, bottom)
            return
        lines = wrap(column.title, HEAD, column.width - 2 * PAD)
        step = HEAD.size * HEAD.leading
        y = (top + bottom - step * len(lines)) / 2 + HEAD.size
        for line in lines:
            self._place(sheet, column, x, y, line, HEAD, column.width)
            y += step

    def _upright(self, sheet: Sheet, column: Column, x: float, bottom: float) -> None:
        lines = wrap(column.title, HEAD, UPRIGHT)
        step = HEAD.size * HEAD.leading
        first = x + (column.width - step * len(lines)) / 2 + HEAD.size
        for at, line in enumerate(lines):
            sheet.canvas.saveState()
            sheet.canvas.translate(first + at * step, sheet.height - bottom + PAD)
            sheet.canvas.rotate(90)
            sheet.text(0, sheet.height, line, HEAD, UPRIGHT)
            sheet.canvas.restoreState()

    def _height(self, row: Sequence[Cell]) -> float:
        tallest, at = 0.0, 0
        for cell in row:
            width = sum(column.width for column in self._columns[at : at + cell.span]) - 2 * PAD
            tallest = max(
                tallest, len(wrap(cell.text, cell.style, width)) * cell.style.size * cell.style.leading
            )
            at += cell.span
        return tallest + 2 * PAD - 1

    def _row(self, sheet: Sheet, row: Sequence[Cell], y: float, height: float) -> None:
        x, at = self._left, 0
        for cell in row:
            width = sum(column.width for column in self._columns[at : at + cell.span])
            step = cell.style.size * cell.style.leading
            baseline = y + PAD + cell.style.size - 0.5
            for line in wrap(cell.text, cell.style, width - 2 * PAD):
                self._place(sheet, self._columns[at], x, baseline, line, cell.style, width)
                baseline += step
            x += width
            at += cell.span
        sheet.line(self._left, y + height, self._left + self.width, y + height, "border", 0.5)

    def _place(
        self, sheet: Sheet, column: Column, x: float, y: float, line: str, style: Style, width: float
    ) -> None:
        if column.centred:
            sheet.centred(x + width / 2, y, line, style, width - 2)
        else:
            sheet.text(x + PAD, y, line, style, width - 2 * PAD)
