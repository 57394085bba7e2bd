"""Shows the coordinator the board on the left and one package on the right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.exchange.board_card import BoardCard
from ui.pages.exchange.side_panel import SidePanel
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.keys import bind_keys
from ui.widgets.page import Page, PageHead
from zima_desktop.domain.handover import IncomingRow

PANEL_WIDTH = 496
PANEL_LEAST = 440
NARROW = 900
WIDE = 1060


class TownView(Page):
    """In a narrow window an open package takes the place of the board; Esc closes it."""

    take_requested = Signal()
    key_requested = Signal()
    dropped = Signal(object)  # tuple of Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=560)
        self.key = Button(self.tr("Key for schools"), "plain", "key-round")
        self.take = Button(self.tr("Take a file in"), "primary", "download")
        self.take.set_shortcut_hint("Ctrl+O")
        self.head = PageHead(self.tr("Taking data in"), actions=(self.key, self.take))
        self.board = BoardCard()
        self.side = SidePanel()
        columns = QHBoxLayout()
        columns.setSpacing(Space.L)
        columns.addWidget(self.board, 1)
        columns.addWidget(self.side)
        self.body.addWidget(self.head)
        self.body.addLayout(columns, 1)
        self.setAcceptDrops(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # widths follow
        self._connect()

    def show_board(self, rows: Sequence[IncomingRow], open_names: frozenset[str]) -> None:
        received = sum(row.received is not None for row in rows)
        self.head.set_subtitle(
            translate("TownView", "Received {received} of {count}.").format(
                received=received, count=len(rows)
            )
            if rows
            else ""
        )
        self.board.show_board(rows, open_names)

    def arrange(self) -> None:
        """Only one primary button at a time; the panel as wide as there is room."""
        open_file = self.side.shown is not None
        self.take.set_kind("plain" if open_file else "primary")
        scale, width = theme().text_scale, self.viewport().width()
        alone = width < NARROW * scale
        self.board.setVisible(not (alone and open_file))
        self.side.setVisible(open_file or not alone)
        if alone:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16777215)
        else:
            self.side.setFixedWidth(round((PANEL_WIDTH if width >= WIDE * scale else PANEL_LEAST) * scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.side.shown is not None:
            self.side.closed.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(_files(event))

    def _connect(self) -> None:
        self.take.clicked.connect(self.take_requested)
        self.key.clicked.connect(self.key_requested)
        self.side.take_requested.connect(self.take_requested)
        theme().changed.connect(self.arrange)
        bind_keys(
            self,
            (
                ("Ctrl+O", self.take_requested.emit),
                ("Ctrl+Return", self.side.package.ask_to_apply),
            ),
        )


def _files(event: QDropEvent) -> tuple[Path, ...]:
    """Local files of a drag."""
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
