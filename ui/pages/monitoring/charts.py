"""Builders of the bars by grade, in the size of the present text."""

from collections.abc import Callable, Sequence

from ui.i18n import translate
from ui.pages.monitoring import words
from ui.theme import theme
from zima_desktop.domain.charts import Bar, Scene, TargetBar, bars, target_bars

MOST_ROWS = 7
Builder = Callable[[float, float], Scene]


def target_builder(rows: Sequence[TargetBar], target: float | None, title: str) -> Builder:
    """Bars against the dashed line of the target; plain ones where no target is set."""
    if target is None:
        return plain_builder(rows, title)
    label = translate("GradeCharts", "target {share}").format(share=words.percent(target))

    def build(width: float, height: float) -> Scene:
        size = float(theme().size("caption"))
        return target_bars(
            width,
            rows,
            target * 100,
            label,
            theme().measure,
            size=size,
            row_height=_row_height(height - size * 2, len(rows), size),
            title=title,
        )

    return build


def plain_builder(rows: Sequence[TargetBar], title: str) -> Builder:
    """Bars without a line; what is not known has an empty track and says so."""
    shown = [Bar(one.label, one.value or 0.0, 100.0, one.figure) for one in rows]

    def build(width: float, height: float) -> Scene:
        size = float(theme().size("caption"))
        row_height = _row_height(height, len(rows), size)
        return bars(width, shown, theme().measure, size=size, row_height=row_height, title=title)

    return build


def _row_height(height: float, rows: int, size: float) -> float:
    """Rows share the room, no higher than they look well and never so low that they touch."""
    return min(max(height / max(rows, 1), size * 1.9), size * 3.4)
