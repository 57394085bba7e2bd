"""The board: who has sent, who is still expected, and the last lines of the protocol."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.exchange import words
from ui.pages.exchange.columns import BoardRow, board_columns, board_row
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import clear, row
from ui.widgets.progress import StackBar
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.handover import IncomingRow

EDGE = 20
PROTOCOL_LINES = 4
BAR_WIDTH = 150


class BoardCard(Card):
    """A table with a bar of its counts above and the protocol below."""

    expected_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(1, 14, 1, 14))
        self.counts = Label("", "caption")
        self.bar = StackBar([], self.tr("State of the board"), legend=False)
        self.bar.setFixedWidth(BAR_WIDTH)
        self.expected = Button(self.tr("Who is expected…"), "link")
        self.table: RecordTable[BoardRow] = RecordTable(
            board_columns(), self.tr("Organisations"), key=lambda row: row.name
        )
        self.table.setMinimumHeight(160)
        self.empty = EmptyState(
            "building-2",
            self.tr("Nobody is on the board yet"),
            self.tr("Name the organisations you wait for, or take the first file in."),
            action=self.tr("Name the organisations"),
            action_icon="list-plus",
        )
        self._protocol = QWidget()
        self._lines = QVBoxLayout()
        self._lay_out()
        self.expected.clicked.connect(self.expected_requested)
        self.empty.acted.connect(self.expected_requested)

    def show_board(self, rows: Sequence[IncomingRow], open_names: frozenset[str]) -> None:
        shown = [board_row(one, open_names) for one in rows]
        strangers = sorted(open_names - {row.name for row in shown})
        shown = [*(BoardRow(name, None, None, True) for name in strangers), *shown]
        self.table.set_records(shown)
        self.table.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        self._head.setVisible(bool(shown))
        self._count(shown)
        self._show_protocol(rows)

    def _count(self, rows: Sequence[BoardRow]) -> None:
        waits = sum(row.waits for row in rows)
        taken = sum(row.received is not None and not row.waits for row in rows)
        still = len(rows) - waits - taken
        shares = (
            (translate("BoardCard", "%n taken in", None, taken), taken, "c1"),
            (translate("BoardCard", "%n to check", None, waits), waits, "c2"),
            (translate("BoardCard", "%n expected", None, still), still, "border_strong"),
        )
        self.counts.setText(", ".join(text for text, count, _token in shares if count))
        self.bar.set([share for share in shares if share[1]])

    def _show_protocol(self, rows: Sequence[IncomingRow]) -> None:
        clear(self._lines)
        taken = sorted(
            (row for row in rows if row.received is not None), key=lambda row: str(row.received), reverse=True
        )
        self._protocol.setVisible(bool(taken))
        for one in taken[:PROTOCOL_LINES]:
            assert one.received is not None
            when = Label(words.moment_words(one.received), "caption")
            when.setFixedWidth(when.fontMetrics().horizontalAdvance("00.00, 00:00") + Space.S)
            line = row(when, gap=Space.M)
            line.addWidget(ElideLabel(words.protocol_line(one), "body", tone="text2"), 1)
            self._lines.addLayout(line)

    def _lay_out(self) -> None:
        self._head = QWidget()
        self._head.setLayout(row(self.counts, None, self.bar, margins=(EDGE, 0, EDGE, 0), gap=Space.M))
        title = row(Label(self.tr("Organisations"), "h3"), None, self.expected, margins=(EDGE, 0, EDGE, 0))
        self._lines.setSpacing(Space.XS)
        protocol = QVBoxLayout(self._protocol)
        protocol.setContentsMargins(EDGE, Space.S, EDGE, 0)
        protocol.addWidget(Label(self.tr("Protocol"), "h3"))
        protocol.addLayout(self._lines)
        self.body.addLayout(title)
        self.body.addWidget(self._head)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self._protocol)
