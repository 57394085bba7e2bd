"""What a search found, in a list under the field: arrows and Enter from the field itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.i18n import translate
from ui.theme import theme
from ui.widgets.paint import as_f, draw_icon, draw_text, rounded

MOST = 10


@dataclass(frozen=True, slots=True)
class Hit:
    """One find; `page` and `args` go to the navigator."""

    icon: str
    title: str
    note: str
    page: str
    args: Mapping[str, object] = field(default_factory=dict)


class _Hits(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hits: tuple[Hit, ...] = ()

    def show(self, hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self.hits = tuple(hits)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        role = int(role)
        if role == int(Qt.ItemDataRole.DisplayRole):
            return self.hits[index.row()].title
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            hit = self.hits[index.row()]
            return f"{hit.title}, {hit.note}"
        if role == int(Qt.ItemDataRole.UserRole):
            return self.hits[index.row()]
        return None


class _HitDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, theme().size("row"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = as_f(option.rect)
        hit: Hit = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, rect, theme().size("r_s"), "accent_soft")
        middle = rect.center().y()
        draw_icon(
            painter, rect.topLeft() + QPoint(22, int(rect.height() / 2)).toPointF(), hit.icon, "text2", 20
        )
        left, width, step = rect.left() + 44, rect.width() - 52, theme().size("body") * 1.35
        draw_text(painter, QRectF(left, middle - step, width, step), hit.title, "strong")
        draw_text(painter, QRectF(left, middle, width, step), hit.note, "caption", "text3")
        painter.restore()


class SearchHits(QListView):
    """Floats over the page; `chosen` gives the Hit."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = _Hits(self)
        self.setProperty("pick", True)
        self.setModel(self._model)
        self.setItemDelegate(_HitDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("SearchHits", "Found"))
        self.clicked.connect(self._choose)
        self.hide()

    def show_hits(self, hits: Sequence[Hit], below: QWidget) -> None:
        """Open under the field, or close when there is nothing to show."""
        self._model.show(hits[:MOST])
        if not hits:
            self.hide()
            return
        self.setCurrentIndex(self._model.index(0, 0))
        height = min(len(hits), MOST) * theme().size("row") + 12
        corner = below.mapTo(self.window(), QPoint(0, below.height() + 4))
        self.setGeometry(corner.x(), corner.y(), below.width(), height)
        self.show()
        self.raise_()

    def hits(self) -> tuple[Hit, ...]:
        return self._model.hits

    def move_choice(self, step: int) -> None:
        count = len(self._model.hits)
        if count:
            self.setCurrentIndex(self._model.index((self.currentIndex().row() + step) % count, 0))

    def choose_current(self) -> None:
        if self.isVisible() and self.currentIndex().isValid():
            self._choose(self.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        hit = self._model.hits[index.row()]
        self.hide()
        self.chosen.emit(hit)
