"""The primitives of a chart: pure, in pixels or points alike, coloured by token names for any painter."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Token = Literal[
    "text",
    "text2",
    "text3",
    "c1",
    "c2",
    "c3",
    "c4",
    "c5",
    "c6",
    "grid",
    "accent",
    "accent_soft",
    "warn",
    "ok",
    "surface",
    "surface2",
    "border",
    "neutral",
]
Point = tuple[float, float]  # x to the right, y down, from the upper left corner of the scene
Measure = Callable[[str, float, bool], float]  # width of (text, size, bold) in the painter's own font


@dataclass(frozen=True, slots=True)
class Poly:
    """A polygon, or an open line when `closed` is False. `alpha` is that of the fill only."""

    points: tuple[Point, ...]
    fill: Token | None = None
    stroke: Token | None = None
    width: float = 1.0
    alpha: float = 1.0
    dash: tuple[float, ...] = ()  # lengths of strokes and gaps in scene units; empty: solid
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle with rounded corners."""

    x: float
    y: float
    w: float
    h: float
    fill: Token
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Dot:
    """A circle around its centre."""

    x: float
    y: float
    r: float
    fill: Token | None = None
    stroke: Token | None = None
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; x is its left end, y its baseline."""

    x: float
    y: float
    text: str
    size: float = 13.0
    bold: bool = False
    fill: Token = "text2"


Primitive = Poly | Box | Dot | Text


@dataclass(frozen=True, slots=True)
class Scene:
    """A drawing of a fixed size; `alt` says in words what it shows."""

    width: float
    height: float
    items: tuple[Primitive, ...]
    alt: str
