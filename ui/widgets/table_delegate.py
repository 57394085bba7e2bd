"""Paints the rows of a table of records: one function per kind of cell."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.columns import BarCell, Cell, ChipCell, FlagCell, SignCell, StepsCell
from ui.models.records import CELL, PAYLOAD
from ui.theme import theme
from ui.widgets.paint import (
    CENTER,
    LEFT,
    RIGHT,
    as_f,
    chip_size,
    draw_avatar,
    draw_bar,
    draw_chip,
    draw_icon,
    draw_steps,
    draw_text,
    rounded,
    text_width,
    tone_colors,
)

PAD = 12
FIRST_PAD = 17
Index = QModelIndex | QPersistentModelIndex


class RecordDelegate(QStyledItemDelegate):
    """Selection is a tone and a bar of 3 px at the left; the text always comes from DisplayRole."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, theme().size("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        rect = as_f(option.rect)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        self._ground(painter, rect, index.column() == 0, selected, hovered)
        left = FIRST_PAD if index.column() == 0 else PAD
        inner = rect.adjusted(left, 0, -PAD, -1)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        payload = index.data(PAYLOAD)
        if index.data(Qt.ItemDataRole.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignRight):
            draw_text(painter, inner, text, flags=RIGHT)
        else:
            _PAINTERS[index.data(CELL)](painter, inner, text, payload, selected)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, first: bool, selected: bool, hovered: bool) -> None:
        if selected or hovered:
            painter.fillRect(rect, theme().color("accent_soft" if selected else "surface2"))
        line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(line, theme().color("border"))
        if first and selected:
            painter.fillRect(
                QRectF(rect.left(), rect.top(), 3, rect.height() - 1), theme().color("selection_edge")
            )


def _two_lines(
    painter: QPainter, rect: QRectF, first: str, second: str, role: str = "body", ink: str = "text3"
) -> None:
    if not second:
        draw_text(painter, rect, first, role)
        return
    upper, lower = theme().size("body") * 1.35, theme().size("caption") * 1.35
    top = rect.center().y() - (upper + lower) / 2
    draw_text(painter, QRectF(rect.left(), top, rect.width(), upper), first, role)
    draw_text(painter, QRectF(rect.left(), top + upper, rect.width(), lower), second, "caption", ink)


def _text(painter: QPainter, rect: QRectF, text: str, payload: object, _selected: bool) -> None:
    _two_lines(painter, rect, text, payload if isinstance(payload, str) else "")


def _strong(painter: QPainter, rect: QRectF, text: str, payload: object, _selected: bool) -> None:
    _two_lines(painter, rect, text, payload if isinstance(payload, str) else "", "strong")


def _person(painter: QPainter, rect: QRectF, text: str, payload: object, selected: bool) -> None:
    size = theme().size("avatar")
    circle = QRectF(rect.left(), rect.center().y() - size / 2, size, size)
    draw_avatar(painter, circle, text, on_selection=selected)
    words = rect.adjusted(size + 12, 0, 0, 0)
    _two_lines(painter, words, text, payload if isinstance(payload, str) else "", "strong")


def _chip(painter: QPainter, rect: QRectF, text: str, payload: object, selected: bool) -> None:
    if not isinstance(payload, ChipCell):
        draw_text(painter, rect, text, "body", "text3")
        return
    size = chip_size(text, payload.icon)
    width = min(size.width(), rect.width())
    box = QRectF(rect.left(), rect.center().y() - size.height() / 2, width, size.height())
    draw_chip(painter, box, text, payload.icon, payload.tone, on_selection=selected)


def _steps(painter: QPainter, rect: QRectF, text: str, payload: object, _selected: bool) -> None:
    if not isinstance(payload, StepsCell):
        draw_text(painter, rect, text, "body", "text3")
        return
    end = draw_steps(painter, rect.left(), rect.center().y(), payload.done, payload.total) + 6
    figures = QRectF(end, rect.top(), rect.right() - end, rect.height())
    draw_text(painter, figures, f"{payload.done}/{payload.total}", "caption", "text2")


def _bar(painter: QPainter, rect: QRectF, text: str, payload: object, _selected: bool) -> None:
    if not isinstance(payload, BarCell) or payload.share is None:
        draw_text(painter, rect, text, "body", "text3")
        return
    words = text_width(text, "caption") + 8
    track = QRectF(rect.left(), rect.center().y() - 4, max(rect.width() - words, 30), 8)
    draw_bar(painter, track, payload.share, payload.token)
    draw_text(painter, QRectF(track.right() + 8, rect.top(), words, rect.height()), text, "caption", "text2")


def _mark(painter: QPainter, rect: QRectF, text: str, payload: object, _selected: bool) -> None:
    if not isinstance(payload, str) or not payload:
        draw_text(painter, rect, text, "body", "text3")
        return
    rounded(painter, QRectF(rect.left(), rect.center().y() - 5, 10, 10), 3, payload)
    draw_text(painter, rect.adjusted(18, 0, 0, 0), text)


def _flag(painter: QPainter, rect: QRectF, text: str, payload: object, _selected: bool) -> None:
    if not isinstance(payload, FlagCell):
        draw_text(painter, rect, text)
        return
    ink, ground = tone_colors(payload.tone)
    rounded(painter, rect.adjusted(-8, 4, 4, -4), theme().size("r_s"), ground, ink)
    inner = rect
    if payload.icon:
        draw_icon(painter, QPointF(rect.left() + 8, rect.center().y()), payload.icon, ink, CHIP_SIGN)
        inner = rect.adjusted(22, 0, 0, 0)
    if payload.note:
        _two_lines(painter, inner, text, payload.note, "strong", ink)
    else:
        draw_text(painter, inner, text, "strong", ink)


def _action(painter: QPainter, rect: QRectF, text: str, payload: object, _selected: bool) -> None:
    if not text:
        return
    height = theme().size("row_button")
    box = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
    rounded(painter, box, theme().size("r_m"), "surface", "border")
    name = payload if isinstance(payload, str) else ""
    width = min(text_width(text, "strong") + (22 if name else 0), rect.width() - 12)
    left = box.center().x() - width / 2
    if name:
        draw_icon(painter, QPointF(left + 8, box.center().y()), name, "text2", CHIP_SIGN)
        draw_text(painter, QRectF(left + 22, box.top(), width - 22, height), text, "strong", "text", LEFT)
    else:
        draw_text(painter, QRectF(left, box.top(), width, height), text, "strong", "text", CENTER)


def _check(painter: QPainter, rect: QRectF, text: str, payload: object, _selected: bool) -> None:
    inner = rect
    if isinstance(payload, bool):
        box = QRectF(rect.left(), rect.center().y() - 9, 18, 18)
        edge = "accent" if payload else "border_strong"
        rounded(painter, box, 5, "accent" if payload else "surface", edge)
        if payload:
            draw_icon(painter, box.center(), "check", "on_accent", 14)
        inner = rect.adjusted(28, 0, 0, 0)
    draw_text(painter, inner, text)


def _sign(painter: QPainter, rect: QRectF, text: str, payload: object, _selected: bool) -> None:
    if not isinstance(payload, SignCell):
        draw_text(painter, rect, text)
        return
    ink = tone_colors(payload.tone)[0]
    draw_icon(painter, QPointF(rect.left() + SIGN / 2, rect.center().y()), payload.icon, ink, SIGN)
    words = rect.adjusted(SIGN + 6, 0, 0, 0)
    draw_text(painter, words, text, "body", "text3" if payload.quiet else "text")


CHIP_SIGN = 16
SIGN = 18
_PAINTERS: dict[int, Callable[[QPainter, QRectF, str, object, bool], None]] = {
    Cell.TEXT: _text,
    Cell.PERSON: _person,
    Cell.CHIP: _chip,
    Cell.STEPS: _steps,
    Cell.BAR: _bar,
    Cell.MARK: _mark,
    Cell.FLAG: _flag,
    Cell.ACTION: _action,
    Cell.CHECK: _check,
    Cell.STRONG: _strong,
    Cell.SIGN: _sign,
}
