"""The radar: one polygon over equal axes, last year dashed, labels measured before the radius is chosen."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from zima_desktop.domain.charts.scene import Dot, Measure, Point, Poly, Primitive, Scene, Text, Token
from zima_desktop.domain.charts.words import wrapped

RINGS = 4
LINE_HEIGHT = 1.2
LABEL_SHARE = 0.25  # of the width: where a label of several words breaks


@dataclass(frozen=True, slots=True)
class Axis:
    """One scale: its name, the value reached and the figure in words («7 из 8») for the alt text."""

    label: str
    value: float
    figure: str
    leading: bool = False


@dataclass(frozen=True, slots=True)
class _Label:
    lines: tuple[str, ...]
    widths: tuple[float, ...]
    direction: Point
    bold: bool

    @property
    def width(self) -> float:
        return max(self.widths)


def radar(
    width: float,
    height: float,
    axes: Sequence[Axis],
    maximum: float,
    measure: Measure,
    *,
    previous: Sequence[float] | None = None,
    size: float = 13.0,
    title: str = "",
) -> Scene:
    """Values on 3 or more axes; `previous` are last year's values in the same order."""
    labels = [_label(axis, at, len(axes), width, size, measure) for at, axis in enumerate(axes)]
    centre, radius = _placed(labels, width, height, size)
    directions = [label.direction for label in labels]
    items: list[Primitive] = _grid(centre, radius, directions, size)
    if previous is not None:
        points = _points(centre, radius, directions, previous, maximum)
        items.append(Poly(points, stroke="text2", width=size / 13, dash=(size * 0.25, size * 0.2)))
    points = _points(centre, radius, directions, [axis.value for axis in axes], maximum)
    items.append(Poly(points, fill="c1", stroke="c1", width=size / 7, alpha=0.16))
    items += [_dot(point, axis.leading, size) for point, axis in zip(points, axes, strict=True)]
    for label in labels:
        items += _texts(label, centre, radius, size)
    figures = "; ".join(f"{axis.label}: {axis.figure}" for axis in axes)
    return Scene(width, height, tuple(items), f"{title}. {figures}" if title else figures)


def _label(axis: Axis, at: int, count: int, width: float, size: float, measure: Measure) -> _Label:
    angle = 2 * math.pi * at / count
    lines = wrapped(axis.label, size, axis.leading, width * LABEL_SHARE, measure)
    widths = tuple(measure(line, size, axis.leading) for line in lines)
    return _Label(lines, widths, (math.sin(angle), -math.cos(angle)), axis.leading)


def _placed(labels: list[_Label], width: float, height: float, size: float) -> tuple[Point, float]:
    """The centre, and the largest radius at which every label stays inside."""
    gap, line = size * 0.7, size * LINE_HEIGHT
    up, down = max(-label.direction[1] for label in labels), max(label.direction[1] for label in labels)
    above = max(line * len(label.lines) for label in labels if label.direction[1] < -0.99)
    below = max(line * len(label.lines) for label in labels if label.direction[1] > down - 0.01)
    radius = (height - above - below) / (up + down) - gap
    left = [_sideways(label) for label in labels if label.direction[0] < -0.01]
    right = [_sideways(label) for label in labels if label.direction[0] > 0.01]
    for reach, extent in left:
        for other, across in right:
            radius = min(radius, (width - extent - across) / (reach + other) - gap)
    radius = max(radius, size)
    to_left = max(reach * (radius + gap) + extent for reach, extent in left)
    to_right = max(reach * (radius + gap) + extent for reach, extent in right)
    slack = height - above - below - (radius + gap) * (up + down)
    centre_x = to_left + max(width - to_left - to_right, 0.0) / 2
    return (centre_x, above + (radius + gap) * up + slack / 2), radius


def _sideways(label: _Label) -> tuple[float, float]:
    """How far its axis reaches to a side, and how far the label itself stands out beyond that."""
    reach = abs(label.direction[0])
    return reach, label.width / 2 * (1 + reach)


def _grid(centre: Point, radius: float, directions: list[Point], size: float) -> list[Primitive]:
    items: list[Primitive] = []
    for ring in range(RINGS, 0, -1):
        edge = tuple(_at(centre, radius * ring / RINGS, direction) for direction in directions)
        items.append(Poly(edge, stroke="grid", width=size / 13))
    for direction in directions:
        spoke = (centre, _at(centre, radius, direction))
        items.append(Poly(spoke, stroke="grid", width=size / 13, closed=False))
    return items


def _points(
    centre: Point, radius: float, directions: list[Point], values: Sequence[float], maximum: float
) -> tuple[Point, ...]:
    pairs = zip(directions, values, strict=True)
    return tuple(_at(centre, radius * min(max(v / maximum, 0.0), 1.0), d) for d, v in pairs)


def _at(centre: Point, distance: float, direction: Point) -> Point:
    return centre[0] + distance * direction[0], centre[1] + distance * direction[1]


def _dot(point: Point, leading: bool, size: float) -> Dot:
    if leading:
        return Dot(*point, r=size * 0.36, fill="c1", stroke="surface", width=size / 13)
    return Dot(*point, r=size * 0.25, fill="surface", stroke="c1", width=size / 8)


def _texts(label: _Label, centre: Point, radius: float, size: float) -> list[Primitive]:
    line, (dx, dy) = size * LINE_HEIGHT, label.direction
    x, y = _at(centre, radius + size * 0.7, label.direction)
    x += dx * label.width / 2
    top = y + dy * line * len(label.lines) / 2 - line * len(label.lines) / 2
    fill: Token = "text" if label.bold else "text2"
    return [
        Text(x - width / 2, top + line * at + size * 0.93, words, size, label.bold, fill)
        for at, (words, width) in enumerate(zip(label.lines, label.widths, strict=True))
    ]
