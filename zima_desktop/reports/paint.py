"""Draws a chart's scene on a PDF page in the colours of paper."""

from zima_desktop.domain.charts import Box, Dot, Poly, Scene, Text
from zima_desktop.reports.fonts import printable
from zima_desktop.reports.ink import Ink


def paint(ink: Ink, scene: Scene, x: float, y: float) -> None:
    """`x`, `y`: the upper left corner of the scene, in points from the lower left of the page."""
    ink.raw("1 j")
    for item in scene.items:
        if isinstance(item, Text):
            ink.text(x + item.x, y - item.y, printable(item.text), item.size, item.bold, item.fill)
        elif isinstance(item, Box):
            ink.box(x + item.x, y - item.y - item.h, item.w, item.h, item.fill, item.radius)
        elif isinstance(item, Dot):
            ink.dot(x + item.x, y - item.y, item.r, item.fill, item.stroke, item.width)
        else:
            _poly(ink, item, x, y)


def _poly(ink: Ink, item: Poly, x: float, y: float) -> None:
    points = [(x + across, y - down) for across, down in item.points]
    if item.dash:
        ink.dash(item.dash)
    with ink.see_through(item.alpha if item.fill else 1.0):
        ink.poly(points, item.fill, item.stroke, item.width, item.closed)
    if item.dash:
        ink.dash()
