"""Charts for screen and paper alike: builders make a Scene, painters elsewhere draw it."""

from zima_desktop.domain.charts.bars import Bar, TargetBar, bars, target_bars
from zima_desktop.domain.charts.columns import YearBar, year_columns
from zima_desktop.domain.charts.radar import Axis, radar
from zima_desktop.domain.charts.scene import Box, Dot, Measure, Point, Poly, Primitive, Scene, Text, Token
from zima_desktop.domain.charts.stacked import Part, stacked_bar

__all__ = [
    "Axis",
    "Bar",
    "Box",
    "Dot",
    "Measure",
    "Part",
    "Point",
    "Poly",
    "Primitive",
    "Scene",
    "TargetBar",
    "Text",
    "Token",
    "YearBar",
    "bars",
    "radar",
    "stacked_bar",
    "target_bars",
    "year_columns",
]
