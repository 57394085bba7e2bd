"""The page: test, class and day above; pupils or doubtful marks at the left, the sheet at the right."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.paper_entry.columns import doubt_columns
from ui.pages.paper_entry.doubt_panel import DoubtPanel
from ui.pages.paper_entry.entry_panel import EntryPanel
from ui.pages.paper_entry.mismatch_panel import MismatchPanel
from ui.pages.paper_entry.roll_panel import RollPanel
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.page import Page
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.paper import DoubtfulMark
from zima_desktop.domain.people import Group
from zima_desktop.domain.results import InstrumentCard

LEFT_WIDTH, LEAST_LEFT, LEFT_SHARE = 318, 260, 0.36
SHORTEST_TITLE = 12  # signs of a test that are always seen


class Mode(StrEnum):
    FIRST = "first"
    SECOND = "second"
    DOUBTS = "doubts"


class PaperEntryView(Page):
    """Shows and emits; which pupil, which sheet and what is saved is decided in the controller."""

    chosen = Signal()  # another test, class or day
    mode_picked = Signal(str)
    booklet_requested = Signal()
    sheets_requested = Signal()
    whole_requested = Signal()  # Ctrl+Enter: save as it is

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.instrument = Select([], self.tr("Test"))
        self.group = Select([], self.tr("Class"))
        self.day = DateField(self.tr("Day of the answers"))
        self.booklet = Button(self.tr("Booklet"), "plain", "book-open")
        self.sheets = Button(self.tr("Answer sheets"), "plain", "printer")
        words: list[tuple[str, str]] = [
            (Mode.FIRST, self.tr("Entry")),
            (Mode.SECOND, self.tr("Second entry")),
            (Mode.DOUBTS, self._doubts_word(0)),
        ]
        self.modes = Segmented(words, self.tr("What to do"))
        self.roll = RollPanel()
        self.doubts: RecordTable[DoubtfulMark] = RecordTable(
            doubt_columns(), self.tr("Doubtful marks"), key=lambda mark: (mark.attempt, mark.item.no)
        )
        none = EmptyState("circle-check", self.tr("No doubtful marks"))
        self.doubts_card = TableCard(self.doubts, empty=none)
        self.entry, self.mismatch, self.doubt = EntryPanel(), MismatchPanel(), DoubtPanel()
        self.nothing, self._empty = Card(), EmptyState("scan-barcode", "")
        self.nothing.body.addWidget(self._empty)
        self._left = QWidget()
        self._panels: tuple[QWidget, ...] = (self.nothing, self.entry, self.mismatch, self.doubt)
        self._lay_out()
        self._connect()
        self._fit()

    def _lay_out(self) -> None:
        lists = QVBoxLayout(self._left)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.addWidget(self.roll)
        lists.addWidget(self.doubts_card)
        self.body.setSpacing(Space.M)
        self.group.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToContents)
        self.instrument.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.instrument.setMinimumContentsLength(SHORTEST_TITLE)
        self.instrument.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head = row(gap=Space.S)
        head.addWidget(Label(self.tr("Sheets on paper"), "h1"), 1)
        head.addWidget(self.booklet)
        head.addWidget(self.sheets)
        self.body.addLayout(head)
        choice = QHBoxLayout()
        choice.setSpacing(Space.S)
        choice.addWidget(self.modes)
        choice.addWidget(self.instrument, 1)
        choice.addWidget(self.group)
        choice.addWidget(self.day)
        self.body.addLayout(choice)
        parts = QHBoxLayout()
        parts.setSpacing(Space.M)
        parts.addWidget(self._left)
        for panel in self._panels:
            parts.addWidget(panel, 1)
            panel.setVisible(panel is self.nothing)
        self.body.addLayout(parts, 1)

    def _connect(self) -> None:
        self.instrument.picked.connect(self.chosen)
        self.group.picked.connect(self.chosen)
        self.day.editingFinished.connect(self.chosen)
        self.modes.picked.connect(self.mode_picked)
        self.booklet.clicked.connect(self.booklet_requested)
        self.sheets.clicked.connect(self.sheets_requested)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._shortcut(keys).activated.connect(self.whole_requested)
        self._shortcut("Ctrl+F").activated.connect(self.roll.ask)
        theme().changed.connect(self._fit)

    def _shortcut(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def _fit(self) -> None:
        scale = theme().text_scale
        most = round(self.viewport().width() * LEFT_SHARE)
        self._left.setFixedWidth(max(min(round(LEFT_WIDTH * scale), most), LEAST_LEFT))
        self.day.setFixedWidth(round(116 * scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_choices(self, cards: Sequence[InstrumentCard], groups: Sequence[Group], today: date) -> None:
        self.instrument.set_options([(card.code, card.title) for card in cards])
        self.group.set_options([(group.id, group.name.printed) for group in groups])
        if self.day.date() is None:
            self.day.set_date(today)

    def show_doubts(self, marks: Sequence[DoubtfulMark]) -> None:
        self.doubts.set_records(marks)
        self.modes.set_title(Mode.DOUBTS, self._doubts_word(len(marks)))

    def show_left(self, mode: Mode) -> None:
        self.roll.setVisible(mode is not Mode.DOUBTS)
        self.doubts_card.setVisible(mode is Mode.DOUBTS)

    def show_panel(self, panel: QWidget) -> None:
        for one in self._panels:
            one.setVisible(one is panel)

    def panel(self) -> QWidget:
        """What stands at the right."""
        return next(one for one in self._panels if not one.isHidden())

    def show_nothing(self, title: str, text: str) -> None:
        """Nobody's sheet is open."""
        self._empty.title.setText(title)
        self._empty.text.setText(text)
        self._empty.text.setVisible(bool(text))
        self.show_panel(self.nothing)

    def _doubts_word(self, count: int) -> str:
        return self.tr("Doubtful: {n}").format(n=count)
