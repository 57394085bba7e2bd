"""Finds words that a window shows only in part: too narrow, too low, cut by an ellipsis or out of it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from ui.kiosk.options import OptionCard, OptionRow
from ui.kiosk.parts import NameButton, Paragraph
from ui.kiosk.steps import PAD, StepButton
from ui.widgets.label import ElideLabel

SLACK = 2  # pixels that rounding may take
_WRAP = Qt.TextFlag.TextWordWrap.value


def clipped(window: QWidget) -> list[str]:
    """What is wrong with every visible widget that has words, in words."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and (words := words_of(widget)):
            found += [f"{type(widget).__name__} «{words[:40]}»: {fault}" for fault in faults(widget, window)]
    return found


def words_of(widget: QWidget) -> str:
    """The text that is painted."""
    if isinstance(widget, QLabel | Paragraph | ElideLabel | QAbstractButton):
        return widget.text() or getattr(widget, "label", "")
    return widget.text() if isinstance(widget, QLineEdit) else ""


def faults(widget: QWidget, window: QWidget) -> Iterator[str]:
    """Outside of the window, or of the middle that scrolls; then the words in their own widget."""
    left = widget.mapTo(window, QPoint(0, 0)).x()
    if left < 0 or left + widget.width() > window.width():
        yield f"sticks out of the window: {left}..{left + widget.width()} of {window.width()}"
    area = middle_of(widget)
    if area is None:
        top = widget.mapTo(window, QPoint(0, 0)).y()
        if top < 0 or top + widget.height() > window.height():
            yield f"is above or below the window: {top}..{top + widget.height()} of {window.height()}"
    elif area.widget().width() > area.viewport().width():
        yield "lies in a middle that is wider than the screen"
    for needed in needs(widget):
        if needed.width() > widget.width() + SLACK or needed.height() > widget.height() + SLACK:
            yield f"needs {needed.width()}x{needed.height()}, has {widget.width()}x{widget.height()}"


def middle_of(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def needs(widget: QWidget) -> Iterator[QRect]:
    """The room that the words take at the width which they have."""
    if isinstance(widget, OptionCard):
        yield broken(widget.text(), widget.words_font(widget.width()), widget.width(), 2 * 28, 2 * 28 + 36)
    elif isinstance(widget, OptionRow):
        beside = widget.width() - widget.room(widget.width())
        yield broken(widget.text(), widget.words_font(widget.width()), widget.width(), beside, 0)
    elif isinstance(widget, StepButton):
        sides = 2 * PAD if widget._upright else widget._before() + widget._behind()
        yield broken(widget.label, widget.words_font(), widget.width(), sides, 0)
    elif isinstance(widget, NameButton):
        words = widget.width() - 2 * 16 - widget._state_width()
        yield broken(widget.text(), widget._fitting_font(words), widget.width(), widget.width() - words, 0)
    elif isinstance(widget, Paragraph):
        yield broken(widget.text(), widget._font(), widget.width(), 0, 0)
    elif isinstance(widget, QLabel) and widget.wordWrap():
        yield broken(widget.text(), widget.font(), widget.width(), 0, 0)
    elif isinstance(widget, QLabel | ElideLabel):
        yield QRect(0, 0, widget.sizeHint().width(), widget.minimumSizeHint().height())
    elif isinstance(widget, QLineEdit):
        yield QRect(0, 0, 0, QFontMetrics(widget.font()).height())
    elif isinstance(widget, QAbstractButton):
        yield QRect(0, 0, widget.minimumSizeHint().width(), widget.minimumSizeHint().height())


def broken(text: str, font: QFont, width: int, beside: int, under: int) -> QRect:
    """Words on several lines: no word may be wider than a line, no line may be missing."""
    metrics = QFontMetrics(font)
    room = width - beside
    high = metrics.boundingRect(QRect(0, 0, max(room, 1), 8000), _WRAP, text).height()
    widest = max((metrics.horizontalAdvance(word) for word in text.replace("-", "- ").split()), default=0)
    return QRect(0, 0, beside + widest, high + under)
