"""Shows an organisation what it would hand over, and what it has handed over before."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.pages.exchange.columns import outgoing_columns
from ui.pages.exchange.receipt_card import ReceiptCard
from ui.pages.exchange.recipient_card import RecipientCard
from ui.pages.exchange.what_card import WhatCard
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import bind_keys
from ui.widgets.page import Page, PageHead
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.handover import PackageInfo
from zima_desktop.domain.readiness import Readiness

SIDE_BY_SIDE = 900


class SchoolView(Page):
    """Two cards, one button; the result stands above them."""

    make_requested = Signal()
    act_requested = Signal(object)  # PackageInfo

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=600)
        self.make = Button(self.tr("Make the package"), "primary", "package-plus")
        self.make.set_shortcut_hint("Ctrl+Return")
        self.head = PageHead(self.tr("Hand over to the coordinator"), actions=(self.make,))
        self.receipt = ReceiptCard()
        self.what = WhatCard()
        self.recipient = RecipientCard()
        self.table: RecordTable[PackageInfo] = RecordTable(
            outgoing_columns(), self.tr("Handed over before"), key=lambda one: one.package_id
        )
        empty = EmptyState(
            "package",
            self.tr("Nothing has been handed over yet"),
            self.tr("Packages made here are listed with their acts of transfer."),
        )
        self.card = TableCard(self.table, empty=empty, foot_keys=(("Enter", self.tr("save the act")),))
        self._lay_out()
        self._connect()

    def show_standing(self, readiness: Readiness, packages: Sequence[PackageInfo]) -> None:
        """What a package would hold now, and the packages that were made."""
        self.what.show_readiness(readiness)
        self.table.set_records(packages)

    def set_busy(self, busy: bool) -> None:
        """Skeleton rows until the first answer."""
        self.card.set_busy(busy and not self.table.records.total())

    def check(self) -> None:
        """The button tells by its tooltip why it cannot be pressed."""
        ready = self.recipient.is_ready()
        self.make.setEnabled(ready)
        if ready:
            self.head.set_subtitle(self.tr("The package is signed and encrypted; nothing is sent by itself."))
        elif self.recipient.key is None:
            self.head.set_subtitle(
                self.tr("Choose the coordinator's key file, or lock the package by words.")
            )
        else:
            self.head.set_subtitle(
                self.tr("Compare the fingerprint of the key with the coordinator by phone.")
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.viewport().width() >= SIDE_BY_SIDE * theme().text_scale
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(direction)

    def _lay_out(self) -> None:
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(Space.L)
        self._cards.addWidget(self.what, 1)
        self._cards.addWidget(self.recipient, 1)
        self.body.addWidget(self.head)
        self.body.addWidget(self.receipt)
        self.body.addLayout(self._cards)
        self.body.addWidget(self.card, 1)

    def _connect(self) -> None:
        theme().changed.connect(self._arrange)
        self.make.clicked.connect(self.make_requested)
        self.recipient.changed.connect(self.check)
        self.table.opened.connect(self.act_requested)
        self.table.action_requested.connect(lambda one, _column: self.act_requested.emit(one))
        bind_keys(self, [("Ctrl+Return", self._make_by_key)])
        self.check()

    def _make_by_key(self) -> None:
        if self.make.isEnabled():
            self.make_requested.emit()
