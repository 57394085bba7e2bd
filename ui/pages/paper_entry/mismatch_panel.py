"""Where two entries of one sheet differ: each item is settled with the sheet in hand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.paper_entry.columns import Settled, mismatch_columns
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.paper import Mismatch


class MismatchTable(RecordTable[Settled]):
    """«1»: the first time holds, «2»: the second; then the next item."""

    settled = Signal(object, bool)  # Settled, second

    def keyPressEvent(self, event: QKeyEvent) -> None:
        record = self.current()
        if event.text() in ("1", "2") and record is not None:
            self.settled.emit(record, event.text() == "2")
        else:
            super().keyPressEvent(event)


class MismatchPanel(QWidget):
    """`finished` gives the numbers of items where the second entry holds."""

    finished = Signal(object)  # frozenset[int]
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Settled, ...] = ()
        self.title = Label("", "h2")
        self.note = Notice(
            self.tr("Take the sheet and look at each item"),
            self.tr("1: the first entry is right, 2: the second one is."),
            tone="info",
        )
        self.table = MismatchTable(
            mismatch_columns(), self.tr("Items that differ"), key=lambda one: one.mismatch.item.no
        )
        keys = (("1", self.tr("as the first time")), ("2", self.tr("as the second time")))
        self.card = TableCard(self.table, foot_keys=keys)
        self.save = Button(self.tr("Save"), "primary", "check")
        self.cancel = Button(self.tr("Leave as it was"), "ghost")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        for part in (self.title, self.note):
            layout.addWidget(part)
        layout.addWidget(self.card, 1)
        layout.addLayout(row(None, self.cancel, self.save))
        self.table.settled.connect(self._settle)
        self.table.opened.connect(self._ask_second)
        self.save.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.given_up)

    def show_mismatches(self, name: str, found: Sequence[Mismatch]) -> None:
        count = translate("MismatchPanel", "%n item(s) differ", None, len(found))
        self.title.setText(self.tr("{name}: {count}").format(name=name, count=count))
        self._show(tuple(Settled(one) for one in found))
        self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, rows: tuple[Settled, ...]) -> None:
        self._rows = rows
        self.table.set_records(rows)
        self.save.setEnabled(all(one.second is not None for one in rows))

    def _settle(self, record: Settled, second: bool) -> None:
        no = record.mismatch.item.no
        self._show(
            tuple(Settled(one.mismatch, second) if one.mismatch.item.no == no else one for one in self._rows)
        )
        waiting = next((one.mismatch.item.no for one in self._rows if one.second is None), None)
        if waiting is None:
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.choose(waiting)

    def _ask_second(self, record: Settled) -> None:
        """A double click turns the choice round."""
        self._settle(record, not record.second)

    def _finish(self) -> None:
        self.finished.emit(frozenset(one.mismatch.item.no for one in self._rows if one.second))
