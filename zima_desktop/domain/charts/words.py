"""Fitting words into a width, for labels of charts; whole words only."""

from zima_desktop.domain.charts.scene import Measure


def wrapped(text: str, size: float, bold: bool, limit: float, measure: Measure) -> tuple[str, ...]:
    """Break at ordinary spaces so that each line keeps to `limit`; a single long word stays whole."""
    lines: list[str] = []
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and measure(joined, size, bold) <= limit:
            lines[-1] = joined
        else:
            lines.append(word)
    return tuple(lines)


def fitted(text: str, size: float, bold: bool, limit: float, measure: Measure) -> float:
    """The size, not above `size`, at which the text keeps to `limit`."""
    width = measure(text, size, bold)
    return size if width <= limit else size * limit / width
