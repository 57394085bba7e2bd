"""Pairs of cards on the left, the comparison of the chosen pair on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.duplicates.columns import PairRow, pair_columns
from ui.pages.duplicates.comparing import ComparisonCard
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import bind_keys
from ui.widgets.page import Page, PageHead
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.duplicates import DuplicateReason
from zima_desktop.services.duplicates import Comparison

BESIDE = 1000
SIDE_WIDTH = 520


class DuplicatesView(Page):
    """`compared` wants the cards of a pair side by side."""

    compared = Signal(object)  # PairRow or None
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.again = Button(self.tr("Look again"), "plain", "refresh-cw")
        self.head = PageHead(self.tr("Duplicates"), actions=(self.again,))
        self.table = RecordTable(pair_columns(), self.tr("Look-alike cards"), key=lambda one: one.pair)
        empty = EmptyState(
            "users",
            self.tr("No duplicates found"),
            self.tr("Names, dates of birth and numbers of all cards were compared."),
        )
        self.table_card = TableCard(self.table, empty=empty)
        self.comparison = ComparisonCard()
        self.comparison.hide()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.L)
        self._columns.addWidget(self.table_card, 1)
        self._columns.addWidget(self.comparison)
        self.body.addWidget(self.head)
        self.body.addLayout(self._columns, 1)
        self.table.chosen.connect(self.compared)
        bind_keys(self, (("Esc", self.left), ("Ctrl+Return", self.comparison.merge.click)))
        theme().changed.connect(self._arrange)

    def show_waiting(self) -> None:
        """The cards are being compared."""
        self.head.set_subtitle(self.tr("Comparing the cards…"))
        self.table_card.set_busy(True)
        self.comparison.hide()

    def show_pairs(self, rows: Sequence[PairRow]) -> None:
        """The first pair is chosen at once."""
        self.table_card.set_busy(False)
        pairs = translate("DuplicatesView", "%n pair(s) of cards look alike", None, len(rows))
        self.head.set_subtitle(
            self.tr("{pairs}. You decide whether it is one person.").format(pairs=pairs) if rows else ""
        )
        self.table.set_records(rows)
        if rows:
            self.table.choose(rows[0].pair)
            self.table.setFocus()
        else:
            self.comparison.hide()

    def show_comparison(self, found: Comparison, reason: DuplicateReason) -> None:
        self.comparison.show_comparison(found, reason)
        self.comparison.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        scale = theme().text_scale
        beside = self.viewport().width() >= BESIDE * scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        if beside:
            self.comparison.setFixedWidth(round(SIDE_WIDTH * scale))
        else:
            self.comparison.setMinimumWidth(0)
            self.comparison.setMaximumWidth(16777215)
        self.table_card.setMinimumHeight(round((200 if beside else 260) * scale))
