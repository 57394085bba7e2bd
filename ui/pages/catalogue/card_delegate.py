"""Paints the card of a profession: tile, title, field and length, where taught, chips, a bookmark."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.models.records import RECORD
from ui.pages.catalogue import words
from ui.profession_signs import profession_icon
from ui.theme import theme
from ui.widgets.paint import chip_size, draw_chip, draw_icon, draw_text, rounded
from zima_desktop.domain.catalogue_cards import AfterClass, ProfessionRow

Index = QModelIndex | QPersistentModelIndex
HEIGHT, GAP, PAD, TILE = 119, 12, 15, 40
BOOKMARK = 36  # the target; the icon in it has 18


class CardDelegate(QStyledItemDelegate):
    """`columns` and `width` are set by the grid; the geometry is asked by the grid for clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = 2
        self.width = 600
        self.after: AfterClass | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self.width // self.columns, height() + GAP)

    def card_rect(self, row: int, cell: QRectF) -> QRectF:
        """The card inside its cell: gaps lie between cards only, not at the edges."""
        wide = (self.width - GAP * (self.columns - 1)) / self.columns
        left = (row % self.columns) * (wide + GAP)
        return QRectF(left, cell.top() + 1, wide, height() - 2)

    def bookmark_rect(self, card: QRectF) -> QRectF:
        side = max(BOOKMARK, round(BOOKMARK * theme().text_scale))
        return QRectF(card.right() - side - 6, card.top() + PAD + TILE / 2 - side / 2, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RECORD)
        if not isinstance(row, ProfessionRow):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        card = self.card_rect(index.row(), QRectF(option.rect))
        rounded(
            painter,
            card,
            theme().size("r_l"),
            "surface",
            "accent" if chosen else "border_strong" if hovered else "border",
            2 if chosen else 1,
        )
        self._paint_head(painter, card, row)
        self._paint_taught(painter, card, row)
        self._paint_chips(painter, card, row)
        painter.restore()

    def _paint_head(self, painter: QPainter, card: QRectF, row: ProfessionRow) -> None:
        side = TILE * theme().text_scale
        tile = QRectF(card.left() + PAD, card.top() + 13, side, side)
        rounded(painter, tile, theme().size("r_m"), "neutral" if row.off else "accent_soft")
        ink = "text3" if row.off else "accent_text"
        draw_icon(painter, tile.center(), profession_icon(row.key, row.field), ink, 22)
        mark = self.bookmark_rect(card)
        name, token = ("bookmark-check", "accent") if row.bookmarked else ("bookmark", "text3")
        draw_icon(painter, mark.center(), name, token, 18)
        left, upper = tile.right() + 12, theme().size("body") * 1.35
        width = mark.left() - left - 2
        top = tile.center().y() - upper
        draw_text(painter, QRectF(left, top, width, upper), row.title, "strong")
        second = QRectF(left, top + upper, width, upper)
        draw_text(painter, second, words.subtitle(row, self.after), "caption", "text3")

    def _paint_taught(self, painter: QPainter, card: QRectF, row: ProfessionRow) -> None:
        upper = theme().size("caption") * 1.4
        top = card.bottom() - 11 - theme().size("chip") - 5 - upper
        line = QRectF(card.left() + PAD, top, card.width() - 2 * PAD, upper)
        draw_text(painter, line, words.taught_line(row), "caption", "text2")

    def _paint_chips(self, painter: QPainter, card: QRectF, row: ProfessionRow) -> None:
        left, end = card.left() + PAD, card.right() - PAD
        for chip in words.chips(row):
            size = chip_size(chip.text, chip.icon)
            if left + size.width() > end:
                continue
            box = QRectF(left, card.bottom() - 11 - size.height(), size.width(), size.height())
            draw_chip(painter, box, chip.text, chip.icon, chip.tone)
            left += size.width() + 6


def height() -> int:
    """Of a card: it grows with the letters."""
    return round(HEIGHT * theme().text_scale)
