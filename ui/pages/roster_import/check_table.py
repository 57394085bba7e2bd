"""The table of the check: Space skips a row, names have a face, outcomes a second line in a tone."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ui.models import FlagCell
from ui.models.records import PAYLOAD
from ui.pages.roster_import.check_columns import NAME_AT, OUTCOME_AT, check_columns
from ui.pages.roster_import.check_rows import PROBLEMS, CheckRow
from ui.theme import theme
from ui.widgets.paint import as_f, draw_avatar, draw_text
from ui.widgets.table_delegate import PAD, Index, RecordDelegate
from ui.widgets.table_view import RecordTable


class CheckTable(RecordTable[CheckRow]):
    """F8 moves between the rows that need a person; the page owns the key."""

    skip_toggled = Signal(object)  # CheckRow

    def __init__(
        self, places: Mapping[frozenset[str], str], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(check_columns(places), name, key=lambda row: row.number, parent=parent)
        self._names, self._outcomes = _NameDelegate(self), _OutcomeDelegate(self)
        self.setItemDelegateForColumn(NAME_AT, self._names)
        self.setItemDelegateForColumn(OUTCOME_AT, self._outcomes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        record = self.current()
        if event.key() == Qt.Key.Key_Space and record is not None:
            self.skip_toggled.emit(record)
        else:
            super().keyPressEvent(event)

    def go_to_problem(self, step: int) -> bool:
        """Choose the next (1) or previous (-1) row that is doubtful or wrong and not answered yet."""
        shown = self.records.records()
        at = self.currentIndex().row()
        start = at if at >= 0 else (-1 if step > 0 else 0)
        for distance in range(1, len(shown) + 1):
            row = shown[(start + step * distance) % len(shown)]
            if row.action in PROBLEMS and row.decision is None:
                return self.choose(row.number)
        return False


class _NameDelegate(RecordDelegate):
    """A face before the name; a marked cell has no room for it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if isinstance(index.data(PAYLOAD), FlagCell):
            super().paint(painter, option, index)
            return
        rect, text = as_f(option.rect), str(index.data(Qt.ItemDataRole.DisplayRole))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        size = theme().size("avatar")
        painter.save()
        self._ground(painter, rect, False, selected, hovered)
        inner = rect.adjusted(PAD, 0, -PAD, -1)
        circle = QRectF(inner.left(), inner.center().y() - size / 2, size, size)
        draw_avatar(painter, circle, text, on_selection=selected)
        draw_text(painter, inner.adjusted(size + 12, 0, 0, 0), text, "strong")
        painter.restore()


class _OutcomeDelegate(RecordDelegate):
    """Two lines of one text, so that a screen reader hears the reason too."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = as_f(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        self._ground(painter, rect, False, selected, hovered)
        inner = rect.adjusted(PAD, 0, -PAD, -1)
        text, _, note = str(index.data(Qt.ItemDataRole.DisplayRole)).partition("\n")
        if not note:
            draw_text(painter, inner, text)
        else:
            upper, lower = theme().size("body") * 1.35, theme().size("caption") * 1.35
            top = inner.center().y() - (upper + lower) / 2
            draw_text(painter, QRectF(inner.left(), top, inner.width(), upper), text)
            second = QRectF(inner.left(), top + upper, inner.width(), lower)
            draw_text(painter, second, note, "caption", str(index.data(PAYLOAD)))
        painter.restore()
