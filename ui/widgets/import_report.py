"""The last step of an import: one line of what was written, the ways on, and the rows left out."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.list_row import ListRow
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable

Line = TypeVar("Line")


class ImportReportPanel(QWidget):
    """Pages put their words and their columns into it."""

    def _build(self, buttons: Sequence[Button], table: RecordTable[Line], heading: str) -> None:
        self._line: ListRow | None = None
        self._left = TableCard(table)
        self._left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._left_head = Label(heading, "h3")
        self._card = Card()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._card)
        layout.addWidget(self._left_head)
        layout.addWidget(self._left, 1)
        layout.addStretch(0)
        self._card.body.addSpacing(Space.S)
        self._card.body.addLayout(row(*buttons, None))

    def _show_left(self, shown: bool) -> None:
        """The rows that were not written, where there are any."""
        for part in (self._left_head, self._left):
            part.setVisible(shown)

    def _say(self, icon_name: str, tone: str, title: str, note: str) -> None:
        if self._line is not None:
            self._line.hide()
            self._card.body.removeWidget(self._line)
            self._line.deleteLater()
        self._line = ListRow(icon_name, tone, title, note)
        self._card.body.insertWidget(0, self._line)
