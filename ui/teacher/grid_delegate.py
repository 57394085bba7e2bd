"""Paints one pupil of the board: name, bar and figures, or icon and word."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.teacher.grid_model import LIT, NAME, ROW
from ui.teacher.words import Standing, progress, standing, state_words
from ui.theme import theme
from ui.widgets.paint import (
    RIGHT,
    as_f,
    chip_size,
    draw_bar,
    draw_chip,
    draw_icon,
    draw_text,
    rounded,
    text_width,
)
from zima_desktop.domain.session_board import BoardRow

Index = QModelIndex | QPersistentModelIndex
GUTTER = 32  # between columns
PAD = 8
SIGN = 18
GAP = 6
LEAST_BAR = 36
_SIGNS = {
    Standing.DONE: ("circle-check", "ok"),
    Standing.FREE: ("circle-dashed", "text3"),
    Standing.ABSENT: ("user-x", "text3"),
}


class GridDelegate(QStyledItemDelegate):
    """Only those who answer now are bold; «interrupted» is the only coloured chip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, BoardRow):
            return
        painter.save()
        area = as_f(option.rect)
        if index.column() < index.model().columnCount() - 1:
            area.setRight(area.right() - GUTTER)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        lit = index.data(LIT)
        self._ground(painter, area, selected or bool(lit), selected)
        faint = lit is False or standing(row) is Standing.ABSENT
        inner = area.adjusted(PAD, 0, -PAD, -1)
        name = str(index.data(NAME))
        inner.setRight(_state(painter, inner, row, name))
        _name(painter, inner, row, name, faint=faint)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRectF, on: bool, selected: bool) -> None:
        if on:
            rounded(painter, area.adjusted(0, 1, 0, -2), theme().size("r_s"), "accent_soft")
        if selected:
            edge = QRectF(area.left(), area.top() + 1, 3, area.height() - 3)
            painter.fillRect(edge, theme().color("selection_edge"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme().color("border"))


def _name(painter: QPainter, room: QRectF, row: BoardRow, name: str, *, faint: bool) -> None:
    token = "text3" if faint else "text"
    role = "strong" if standing(row) is Standing.ANSWERING else "body"
    wide = min(text_width(name, role) + 2, max(0, int(room.width()) - _extras_width(row)))
    draw_text(painter, QRectF(room.left(), room.top(), wide, room.height()), name, role, token)
    left, middle = room.left() + wide + GAP, room.center().y()
    if row.guest:
        draw_icon(painter, QPointF(left + 8, middle), "user-round-plus", "text3", 16)
        left += 16 + GAP
    if row.left:
        draw_icon(painter, QPointF(left + 8, middle), "app-window", "text2", 16)
        count = QRectF(left + 20, room.top(), 30, room.height())
        draw_text(painter, count, str(row.left), "caption", "text2")


def _extras_width(row: BoardRow) -> int:
    return GAP + (22 if row.guest else 0) + (22 + text_width(str(row.left), "caption") if row.left else 0)


def _state(painter: QPainter, room: QRectF, row: BoardRow, name: str) -> float:
    """Right-aligned; returns where the name must end."""
    one = standing(row)
    if one is Standing.ANSWERING:
        return _at_work(painter, room, row, name)
    text = state_words(row)
    if one is Standing.INTERRUPTED:
        size = chip_size(text, "circle-pause")
        if size.width() + text_width(name, "body") + _extras_width(row) + GAP > room.width():
            text = progress(row)  # the icon and the colour say the rest
            size = chip_size(text, "circle-pause")
        high = min(size.height(), room.height() - 4)
        box = QRectF(room.right() - size.width(), room.center().y() - high / 2, size.width(), high)
        draw_chip(painter, box, text, "circle-pause", "warn")
        return box.left() - GAP
    name, token = _SIGNS[one]
    width = text_width(text, "caption")
    words = QRectF(room.right() - width - 1, room.top(), width + 1, room.height())
    draw_text(painter, words, text, "caption", token, RIGHT)
    draw_icon(painter, QPointF(words.left() - GAP - SIGN / 2, room.center().y()), name, token, SIGN)
    return words.left() - 2 * GAP - SIGN


def _at_work(painter: QPainter, room: QRectF, row: BoardRow, name: str) -> float:
    """The bar leaves the name whole as long as it can."""
    text = progress(row)
    width = text_width(progress_widest(row), "caption_bold")
    words = QRectF(room.right() - width - 1, room.top(), width + 1, room.height())
    draw_text(painter, words, text, "caption_bold", "text", RIGHT)
    named = text_width(name, "strong") + _extras_width(row) + 2 * GAP
    bar = min(room.width() * 0.36, words.left() - 2 * GAP - room.left() - named)
    if bar < LEAST_BAR:
        return words.left() - GAP
    track = QRectF(words.left() - 2 * GAP - bar, room.center().y() - 3, bar, 6)
    draw_bar(painter, track, row.answered / row.total if row.total else 0)
    return track.left() - GAP


def progress_widest(row: BoardRow) -> str:
    """The same place for the bars of a column, whatever the figures."""
    digits = len(str(row.total))
    return progress(row).replace(str(row.answered), "8" * digits, 1)
