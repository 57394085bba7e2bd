"""Horizontal bars: scales with level borders, and shares against one target line."""

from collections.abc import Sequence
from dataclasses import dataclass

from zima_desktop.domain.charts.scene import Box, Measure, Poly, Primitive, Scene, Text, Token
from zima_desktop.domain.charts.words import fitted, wrapped

LINE_HEIGHT = 1.25
LABEL_SHARE = 0.36  # of the width, at most


@dataclass(frozen=True, slots=True)
class Bar:
    """One scale; `borders` are the values at which a new level begins, drawn as gaps."""

    label: str
    value: float
    maximum: float
    figure: str
    note: str = ""
    borders: tuple[float, ...] = ()
    leading: bool = False


@dataclass(frozen=True, slots=True)
class TargetBar:
    """One share; value None: not known, the figure says so and no bar is drawn."""

    label: str
    value: float | None
    figure: str
    gap: str = ""  # the distance to the target in figures: −6, +13


@dataclass(frozen=True, slots=True)
class _Columns:
    label: float
    track: float
    track_width: float
    figure: float
    note: float


def bars(
    width: float,
    rows: Sequence[Bar],
    measure: Measure,
    *,
    size: float = 13.0,
    row_height: float | None = None,
    ground: Token = "surface",
    title: str = "",
) -> Scene:
    """Scale bars in the order given; `ground` is the colour behind them, which the gaps let through."""
    limit = width * LABEL_SHARE
    labels = [wrapped(row.label, size, row.leading, limit, measure) for row in rows]
    texts = [(line, row.leading) for row, lines in zip(rows, labels, strict=True) for line in lines]
    columns = _columns(width, texts, [row.figure for row in rows], [r.note for r in rows], size, measure)
    items: list[Primitive] = []
    y = 0.0
    for row, lines in zip(rows, labels, strict=True):
        height = max(row_height or size * 2.0, (len(lines) + 0.6) * size * LINE_HEIGHT)
        middle = y + height / 2
        items += _label_lines(lines, columns.label, middle, size, row.leading, limit, measure)
        items += _scale_track(row, columns, middle, size, ground)
        items.append(Text(columns.figure, middle + size * 0.35, row.figure, size, True, "text"))
        if row.note:
            items.append(Text(columns.note, middle + size * 0.35, row.note, size * 0.92, False, "text2"))
        y += height
    figures = "; ".join(f"{row.label}: {row.figure}" + (f", {row.note}" if row.note else "") for row in rows)
    return Scene(width, y, tuple(items), f"{title}. {figures}" if title else figures)


def target_bars(
    width: float,
    rows: Sequence[TargetBar],
    target: float,
    target_label: str,
    measure: Measure,
    *,
    maximum: float = 100.0,
    size: float = 13.0,
    row_height: float | None = None,
    title: str = "",
) -> Scene:
    """Bars against one dashed target line; those below it change colour and carry the gap in bold."""
    height, head = row_height or size * 2.8, size * 2.0
    limit = width * LABEL_SHARE
    labels = [wrapped(row.label, size, False, limit, measure) for row in rows]
    texts = [(line, False) for lines in labels for line in lines]
    columns = _columns(width, texts, [row.figure for row in rows], [r.gap for r in rows], size, measure)
    items: list[Primitive] = []
    for at, (row, lines) in enumerate(zip(rows, labels, strict=True)):
        middle = head + height * (at + 0.5)
        below = row.value is not None and row.value < target
        items += _label_lines(lines, columns.label, middle, size, False, limit, measure, "text2")
        items += _target_track(row, columns, middle, size, maximum, below)
        items.append(Text(columns.figure, middle + size * 0.35, row.figure, size, True, "text"))
        if row.gap:
            x = width - measure(row.gap, size, below)
            items.append(Text(x, middle + size * 0.35, row.gap, size, below, "warn" if below else "text3"))
    bottom = head + height * len(rows)
    x = columns.track + columns.track_width * min(target / maximum, 1.0)
    dash = (size * 0.25, size * 0.25)
    items.append(Poly(((x, head - size * 0.3), (x, bottom)), stroke="text", dash=dash, closed=False))
    label_width = measure(target_label, size * 0.92, False)
    left = min(max(x - label_width / 2, 0.0), width - label_width)
    items.append(Text(left, head - size * 0.8, target_label, size * 0.92, False, "text2"))
    figures = "; ".join(f"{row.label}: {row.figure}" + (f" ({row.gap})" if row.gap else "") for row in rows)
    words = (title, target_label, figures)
    return Scene(width, bottom, tuple(items), ". ".join(word for word in words if word))


def _columns(
    width: float,
    labels: Sequence[tuple[str, bool]],
    figures: Sequence[str],
    notes: Sequence[str],
    size: float,
    measure: Measure,
) -> _Columns:
    gap = size * 0.9
    widest = max((measure(text, size, bold) for text, bold in labels), default=0.0)
    label = min(widest, width * LABEL_SHARE) + gap
    figure = max((measure(text, size, True) for text in figures), default=0.0)
    note = max((measure(text, size, False) for text in notes if text), default=0.0)
    right = figure + gap + (note + gap if note else 0.0)
    track_width = max(width - label - right, size * 2)
    return _Columns(
        0.0, label, track_width, label + track_width + gap, label + track_width + figure + gap * 2
    )


def _label_lines(
    lines: tuple[str, ...],
    x: float,
    middle: float,
    size: float,
    bold: bool,
    limit: float,
    measure: Measure,
    fill: Token = "text",
) -> list[Primitive]:
    first = middle - size * LINE_HEIGHT * (len(lines) - 1) / 2 + size * 0.35
    return [
        Text(x, first + size * LINE_HEIGHT * at, line, fitted(line, size, bold, limit, measure), bold, fill)
        for at, line in enumerate(lines)
    ]


def _scale_track(row: Bar, columns: _Columns, middle: float, size: float, ground: Token) -> list[Primitive]:
    thick = size * 0.9
    top, radius = middle - thick / 2, size * 0.3
    items: list[Primitive] = [Box(columns.track, top, columns.track_width, thick, "neutral", radius)]
    share = min(max(row.value / row.maximum, 0.0), 1.0)
    if share > 0:
        length = max(columns.track_width * share, radius * 2)
        items.append(Box(columns.track, top, length, thick, "c1" if row.leading else "text3", radius))
    for border in row.borders:
        if 0 < border < row.maximum:
            x = columns.track + columns.track_width * border / row.maximum
            items.append(Box(x - size * 0.08, top, size * 0.16, thick, ground))
    return items


def _target_track(
    row: TargetBar, columns: _Columns, middle: float, size: float, maximum: float, below: bool
) -> list[Primitive]:
    thick = size * 1.3
    top, radius = middle - thick / 2, size * 0.3
    items: list[Primitive] = [Box(columns.track, top, columns.track_width, thick, "neutral", radius)]
    if row.value:
        length = max(columns.track_width * min(row.value / maximum, 1.0), radius * 2)
        items.append(Box(columns.track, top, length, thick, "c2" if below else "c1", radius))
    return items
