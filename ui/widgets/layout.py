"""Short names for the layouts every page needs, with the distances of the tokens."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.theme import Space

Part = QWidget | QLayout | int | None


def row(*parts: Part, gap: int = Space.S, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Side by side; None stretches, a number is a fixed space."""
    layout = QHBoxLayout()
    _fill(layout, parts, gap, margins)
    return layout


def column(
    *parts: Part, gap: int = Space.S, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """One under another; None stretches, a number is a fixed space."""
    layout = QVBoxLayout()
    _fill(layout, parts, gap, margins)
    return layout


def line(parent: QWidget | None = None) -> QFrame:
    """A hairline between rows of a card."""
    frame = QFrame(parent)
    frame.setProperty("line", "h")
    frame.setFixedHeight(1)
    return frame


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout and delete it, nested layouts included."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def _fill(
    layout: QHBoxLayout | QVBoxLayout, parts: Iterable[Part], gap: int, margins: tuple[int, int, int, int]
) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
