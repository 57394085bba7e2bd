"""What a column of a table of records is: pure functions from a record to text, sort key and picture."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Generic, Literal, TypeVar

R = TypeVar("R")


class Cell(IntEnum):
    """How the delegate paints a cell; the comment names the payload it expects."""

    TEXT = 0  # str: a second, smaller line; or None
    PERSON = 1  # str: the line under the name; or None
    CHIP = 2  # ChipCell
    STEPS = 3  # StepsCell
    BAR = 4  # BarCell
    MARK = 5  # str: colour token of the little square
    FLAG = 6  # FlagCell; None paints plain text
    ACTION = 7  # str: icon name or ""; an empty text paints no button
    CHECK = 8  # bool; None paints no box
    STRONG = 9  # str: a second line; or None. Bold text
    SIGN = 10  # SignCell: an icon before the text


@dataclass(frozen=True, slots=True)
class ChipCell:
    """A word with an icon on a soft ground of the tone: ok warn bad info accent neutral."""

    icon: str
    tone: str


@dataclass(frozen=True, slots=True)
class StepsCell:
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class BarCell:
    """share None: nothing known, no bar."""

    share: float | None
    token: str = "accent"


@dataclass(frozen=True, slots=True)
class FlagCell:
    """A marked cell: soft ground, edge, icon, and a second line."""

    tone: str
    icon: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SignCell:
    """A word with an icon in the colour of the tone, without a ground; `quiet`: the word is pale."""

    icon: str
    tone: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column; `title` is already translated, `text` is what is shown and spoken."""

    key: str
    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None  # default: the text collated
    cell: Cell = Cell.TEXT
    payload: Callable[[R], object] | None = None
    align: Literal["left", "right", "center"] = "left"
    width: int = 140  # at text scale 1.0
    stretch: int = 0  # share of the free width
    drop: int = 0  # 0: stays; 1 leaves first when the window is narrow, then 2 …
    sortable: bool = True


def collation_key(text: str) -> tuple[str, str]:
    """Russian order: ё stands with е, and after it where nothing else differs."""
    folded = text.casefold()
    return folded.replace("ё", "е"), folded
