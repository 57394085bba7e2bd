"""Columns by year: figures on the bars, a forecast dashed and named, a year without a figure in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from zima_desktop.domain.charts.scene import Box, Measure, Poly, Primitive, Scene, Text
from zima_desktop.domain.charts.words import fitted, wrapped

WIDEST = 46.0  # of a bar, in sizes of a text of 13
SHARE = 0.5  # of its place that a bar takes


@dataclass(frozen=True, slots=True)
class YearBar:
    """`value` None: `figure` says why there is no bar."""

    label: str
    value: float | None
    figure: str
    forecast: bool = False


def year_columns(
    width: float, height: float, bars: Sequence[YearBar], measure: Measure, *, size: float = 13.0
) -> Scene:
    """Bars in the order given, on one ground line."""
    place = width / max(len(bars), 1)
    labels = [wrapped(bar.label, size, False, place * 0.96, measure) for bar in bars]
    lines = max((len(one) for one in labels), default=1)
    ground = height - lines * size * 1.25 - size * 0.35
    top = size * 1.5
    most = max((bar.value for bar in bars if bar.value is not None), default=0.0)
    thick = min(place * SHARE, WIDEST * size / 13)
    items: list[Primitive] = [Poly(((0, ground), (width, ground)), None, "border", 1, closed=False)]
    for at, (bar, label) in enumerate(zip(bars, labels, strict=True)):
        middle = place * (at + 0.5)
        tall = (ground - top) * bar.value / most if bar.value and most else 0.0
        items += _bar(middle - thick / 2, ground, thick, tall, bar.forecast)
        shown = fitted(bar.figure, size, True, place * 0.96, measure)
        items.append(
            _centred(middle, ground - tall - size * 0.45, bar.figure, shown, bar.value is not None, measure)
        )
        for line, text in enumerate(label):
            y = ground + size * (1.25 * line + 1.2)
            items.append(_centred(middle, y, text, size, False, measure))
    said = "; ".join(f"{bar.label}: {bar.figure}" for bar in bars)
    return Scene(width, height, tuple(items), said)


def _bar(x: float, ground: float, thick: float, tall: float, forecast: bool) -> list[Primitive]:
    if tall <= 0:
        return []
    if not forecast:
        return [Box(x, ground - tall, thick, tall, "accent", min(3.0, tall / 2))]
    corners = ((x, ground), (x, ground - tall), (x + thick, ground - tall), (x + thick, ground))
    return [Poly(corners, None, "accent", 1.4, dash=(3.5, 2.5), closed=False)]


def _centred(middle: float, y: float, text: str, size: float, bold: bool, measure: Measure) -> Text:
    return Text(middle - measure(text, size, bold) / 2, y, text, size, bold, "text" if bold else "text2")
