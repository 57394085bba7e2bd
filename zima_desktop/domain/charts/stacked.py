"""One bar made of parts, with the name and figure of each part beside its colour."""

from collections.abc import Sequence
from dataclasses import dataclass

from zima_desktop.domain.charts.scene import Box, Measure, Primitive, Scene, Text, Token

SERIES: tuple[Token, ...] = ("c1", "c2", "c3", "c4", "c5", "c6")


@dataclass(frozen=True, slots=True)
class Part:
    label: str
    value: float
    figure: str


def stacked_bar(
    width: float, parts: Sequence[Part], measure: Measure, *, size: float = 13.0, title: str = ""
) -> Scene:
    """Parts in the order given; more than six repeat the colours, parts of nothing show only their figure."""
    thick, gap = size * 1.4, size * 0.15
    total = sum(part.value for part in parts)
    seen = [part for part in parts if part.value > 0]
    room = width - gap * max(len(seen) - 1, 0)
    items: list[Primitive] = []
    if not seen:
        items.append(Box(0, 0, width, thick, "neutral", size * 0.2))
    x = 0.0
    for at, part in enumerate(parts):
        if part.value > 0:
            length = room * part.value / total
            items.append(Box(x, 0, length, thick, SERIES[at % len(SERIES)], min(size * 0.2, length / 2)))
            x += length + gap
    legend, height = _legend(width, parts, measure, size, thick + size * 1.4)
    figures = "; ".join(f"{part.label}: {part.figure}" for part in parts)
    return Scene(width, height, (*items, *legend), f"{title}. {figures}" if title else figures)


def _legend(
    width: float, parts: Sequence[Part], measure: Measure, size: float, y: float
) -> tuple[list[Primitive], float]:
    items: list[Primitive] = []
    x, mark = 0.0, size * 0.75
    for at, part in enumerate(parts):
        label, figure = measure(part.label, size, False), measure(part.figure, size, True)
        length = mark + size * 0.5 + label + size * 0.45 + figure
        if x > 0 and x + length > width:
            x, y = 0.0, y + size * 1.6
        items.append(Box(x, y - mark, mark, mark, SERIES[at % len(SERIES)], size * 0.15))
        start = x + mark + size * 0.5
        items.append(Text(start, y, part.label, size, False, "text2"))
        items.append(Text(start + label + size * 0.45, y, part.figure, size, True, "text"))
        x += length + size * 1.6
    return items, y + size * 0.4
