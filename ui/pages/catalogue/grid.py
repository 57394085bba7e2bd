"""The grid of cards: a model with a delegate, one Tab stop, arrows between cards, Enter, B for a bookmark."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.models.records import RecordTableModel
from ui.pages.catalogue import words
from ui.pages.catalogue.card_delegate import GAP, CardDelegate, height
from ui.theme import theme
from zima_desktop.domain.catalogue_cards import AfterClass, ProfessionRow

NARROWEST, COMFORTABLE, MOST_COLUMNS = 250, 330, 4  # two may be narrow, more may not
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardGrid(QListView):
    """Cards in two, three or four columns, as the width has room for."""

    chosen = Signal(object)  # ProfessionRow or None
    opened = Signal(object)  # ProfessionRow: Enter or a double click
    bookmark_requested = Signal(object)  # ProfessionRow

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records: RecordTableModel[ProfessionRow] = RecordTableModel(
            words.card_columns(), key=lambda row: row.key, parent=self
        )
        self._cards = CardDelegate(self)
        self._kept: object = None
        self.setAccessibleName(name)
        self.setModel(self.records)
        self.setItemDelegate(self._cards)
        self._set_up()
        self.doubleClicked.connect(lambda index: self.opened.emit(self.records.record(index.row())))
        theme().changed.connect(self._share_width)

    def show_rows(self, rows: Sequence[ProfessionRow], after: AfterClass | None) -> None:
        """Other cards; the chosen one stays chosen if it is still there."""
        before = self.current()
        if after is not self._cards.after:
            self._cards.after = after
            self.records.columns = words.card_columns(after)
        self.records.set_records(rows)
        if before is not None and not self.choose(before.key):
            self.chosen.emit(None)

    def current(self) -> ProfessionRow | None:
        index = self.currentIndex()
        return self.records.record(index.row()) if index.isValid() else None

    def choose(self, key: object) -> bool:
        """Make the card of this key the chosen one; False when it is not shown."""
        row = self.records.row_of(key)
        if row >= 0:
            index = self.records.index(row, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return row >= 0

    def bookmark_place(self, index: QModelIndex) -> QRectF:
        """Where the bookmark of a card lies in the viewport."""
        card = self._cards.card_rect(index.row(), QRectF(self.visualRect(index)))
        return self._cards.bookmark_rect(card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        if event.key() in _ENTER and row is not None:
            self.opened.emit(row)
        elif (event.key() == Qt.Key.Key_B or event.text().lower() == "и") and row is not None:
            self.bookmark_requested.emit(row)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.bookmark_place(index).contains(QPointF(event.position())):
            self.bookmark_requested.emit(self.records.record(index.row()))
            return
        super().mousePressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys here, not a search."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.current() if self.selectionModel().hasSelection() else None)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("cards", True)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTabKeyNavigation(False)

    def _share_width(self) -> None:
        width = self.viewport().width()
        scale = theme().text_scale
        least = 2 if width >= 2 * NARROWEST * scale else 1
        columns = max(least, min(MOST_COLUMNS, width // round(COMFORTABLE * scale)))
        self._cards.columns, self._cards.width = columns, width
        self.setGridSize(QSize((width - columns) // columns, height() + GAP))
        self.verticalScrollBar().setSingleStep((height() + GAP) // 3)
        self.viewport().update()
