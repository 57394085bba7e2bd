"""The place for one answer on a sheet: boxes to cross, boxes to write a number in, or lines."""

from dataclasses import dataclass

from zima_desktop.domain.paper_keys import option_marks, rating_marks
from zima_desktop.domain.responses import (
    Choice,
    Distribute,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Number,
    Rank,
    Rating,
    Response,
    Text,
)
from zima_desktop.reports.fonts import measure
from zima_desktop.reports.paper_words import Words

NUMBER_WIDTH = 27.0
BOX_GAP, GROUP_GAP = 4.5, 12.0
LABEL, CAPTION_SIZE = 8.0, 8.0
LONG_TEXT = 110  # signs; a longer answer gets a second line
WRITING = 34.0  # width of a box for a number


@dataclass(frozen=True, slots=True)
class CellShape:
    """Items of equal shape stand in one grid. `captions` are above groups, or before boxes to write in."""

    groups: tuple[tuple[str, ...], ...] = ()
    captions: tuple[str, ...] = ()
    boxes: tuple[str, ...] = ()
    lines: int = 0
    note: str = ""

    def box_width(self, side: float) -> float:
        """All boxes of one shape are as wide as the longest mark asks."""
        longest = max((measure(mark, LABEL) for group in self.groups for mark in group), default=0.0)
        return max(side, longest + 7)

    def group_width(self, group: tuple[str, ...], side: float) -> float:
        return len(group) * (self.box_width(side) + BOX_GAP) - BOX_GAP

    def width(self, side: float) -> float:
        """With the number of the item; `side` is the height of a box."""
        if self.lines:
            return 10_000.0
        groups = sum(self.group_width(group, side) + GROUP_GAP for group in self.groups)
        boxes = sum(measure(text, LABEL) + WRITING + 14 for text in self.boxes)
        note = measure(self.note, CAPTION_SIZE) + 10 if self.note else 0.0
        return NUMBER_WIDTH + groups + boxes + note

    @property
    def head(self) -> float:
        """Room above a column for the captions of groups."""
        return 12.0 if self.captions and self.groups else 0.0


def shape_of(response: Response, words: Words) -> CellShape:
    if isinstance(response, Choice):
        return CellShape((option_marks(response.options),))
    if isinstance(response, Rating):
        return CellShape((rating_marks(response),))
    if isinstance(response, MultiSelect):
        note = words["pick"].format(least=response.pick.least, most=response.pick.most)
        return CellShape((_numbers(len(response.options)),), note=note)
    if isinstance(response, MultiRating):
        groups = tuple(rating_marks(facet.rating) for facet in response.facets)
        return CellShape(groups, tuple(facet.text for facet in response.facets))
    if isinstance(response, MatrixPick):
        captions = (words["matrix_rows"], words["matrix_columns"])
        return CellShape((_numbers(len(response.rows)), _numbers(len(response.columns))), captions)
    return _written(response, words)


def _written(response: Distribute | Rank | Number | Text, words: Words) -> CellShape:
    if isinstance(response, Distribute):
        note = words["total"].format(total=response.total)
        return CellShape(boxes=option_marks(response.options), note=note)
    if isinstance(response, Rank):
        places = range(1, response.places + 1)
        return CellShape(boxes=tuple(words["place"].format(number=place) for place in places))
    if isinstance(response, Number):
        return CellShape(boxes=("",), note=response.unit or "")
    return CellShape(lines=2 if response.longest > LONG_TEXT else 1)


def _numbers(count: int) -> tuple[str, ...]:
    return tuple(str(number) for number in range(1, count + 1))
