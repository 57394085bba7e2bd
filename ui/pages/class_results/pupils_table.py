"""The table of pupils: a result with its level in a cell; only names and states can be sorted."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QToolTip, QWidget

from ui.models.columns import Column
from ui.models.records import PAYLOAD
from ui.pages.class_results.columns import SORTABLE, LevelCell
from ui.theme import theme
from ui.widgets.paint import as_f, draw_text, rounded
from ui.widgets.table_delegate import PAD, Index, RecordDelegate
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.results import ClassRow

MARK_WIDTH, MARK_HEIGHT = 4, 30
LOW, MIDDLE = 0.34, 0.67


class LevelDelegate(RecordDelegate):
    """Adds cells with a level: a bar at the left, the figure, the word under it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        payload = index.data(PAYLOAD)
        if not isinstance(payload, LevelCell):
            super().paint(painter, option, index)
            return
        rect = as_f(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._ground(painter, rect, False, selected, bool(option.state & QStyle.StateFlag.State_MouseOver))
        draw_level(painter, rect.adjusted(PAD, 0, -4, -1), payload)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole word where the cell has room for its beginning only."""
        if not isinstance(index.data(PAYLOAD), LevelCell):
            return bool(super().helpEvent(event, view, option, index))
        QToolTip.showText(event.globalPos(), str(index.data(Qt.ItemDataRole.DisplayRole)), view)
        return True


def draw_level(painter: QPainter, area: QRectF, cell: LevelCell) -> None:
    """The bar grows and darkens with the level; the word says the same."""
    if cell.place is not None:
        height = MARK_HEIGHT * (0.35 + 0.65 * cell.place)
        bar = QRectF(area.left() - 4, area.center().y() + MARK_HEIGHT / 2 - height, MARK_WIDTH, height)
        painter.setOpacity(0.55 if LOW <= cell.place < MIDDLE else 1.0)
        rounded(painter, bar, 2, "border_strong" if cell.place < LOW else "accent")
        painter.setOpacity(1.0)
    inner = area.adjusted(6, 0, 0, 0)
    upper, lower = theme().size("body") * 1.3, theme().size("caption") * 1.3
    top = inner.center().y() - (upper + (lower if cell.word else 0)) / 2
    role = "strong" if cell.leading else "body"
    draw_text(painter, QRectF(inner.left(), top, inner.width(), upper), cell.figure, role)
    if cell.word:
        below = QRectF(inner.left(), top + upper, inner.width(), lower)
        draw_text(painter, below, cell.word, "caption", "text2" if cell.leading else "text3")


class PupilsTable(RecordTable[ClassRow]):
    """A click on a column of results gives the order back: nobody is ranked."""

    def __init__(self, columns: Sequence[Column[ClassRow]], name: str, parent: QWidget | None = None) -> None:
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        super().__init__(
            columns, name, key=lambda row: row.person, search=lambda row: f"{row.name} {row.group}"
        )
        self.setItemDelegate(LevelDelegate(self))
        if parent is not None:
            self.setParent(parent)
        self.horizontalHeader().sortIndicatorChanged.connect(self._keep_order)

    def _keep_order(self, column: int, order: Qt.SortOrder) -> None:
        if column < 0 or self.records.columns[column].key in SORTABLE:
            self._order = (column, order)
            return
        QTimer.singleShot(0, self, self._restore_order)

    def _restore_order(self) -> None:
        self.sortByColumn(*self._order)
