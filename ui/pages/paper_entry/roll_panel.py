"""The class in the order of its list; a pupil is found by a bar code, four digits or two letters."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.paper_entry.columns import roll_columns
from ui.theme import Space
from ui.widgets.empty_state import EmptyState
from ui.widgets.search_field import SearchField
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.paper import RollRow


class RollField(SearchField):
    """Enter takes what was typed at once; Down goes to the list."""

    entered = Signal(str)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.text().strip())
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class RollPanel(QWidget):
    """Asks for a pupil; who fits what was typed is decided outside."""

    searched = Signal(str)
    entered = Signal(str)
    opened = Signal(object)  # RollRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = RollField(self.tr("Bar code, code or two letters"), self.tr("Whose sheet it is"))
        self.table: RecordTable[RollRow] = RecordTable(
            roll_columns(), self.tr("Pupils of the class"), key=lambda row: row.person.id
        )
        nobody = EmptyState("users", self.tr("There is nobody in this class"))
        nothing = EmptyState("search-x", self.tr("Nobody is found"))
        self.card = TableCard(self.table, empty=nobody, nothing_found=nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.search)
        layout.addWidget(self.card, 1)
        self.search.searched.connect(self.searched)
        self.search.entered.connect(self.entered)
        self.search.left.connect(self.table.setFocus)
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(self._open_current)

    def show_rows(self, rows: Sequence[RollRow]) -> None:
        self.table.set_records(rows)

    def show_only(self, people: frozenset[PersonId] | None) -> None:
        """None: everybody."""
        self.table.records.set_filter(None if people is None else lambda row: row.person.id in people)

    def offer(self, people: frozenset[PersonId]) -> None:
        """Several fit: the list asks which of them."""
        self.show_only(people)
        self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_search(self) -> None:
        """The pupil is found; the next one is looked for from the start."""
        self.search.clear()
        self.show_only(None)

    def ask(self) -> None:
        """Ready for the scanner or the next name."""
        self.forget_search()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_current(self) -> None:
        if (row := self.table.current()) is not None:
            self.opened.emit(row)
