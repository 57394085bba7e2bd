"""Shows one version: its head, six tabs, a line that says how a mistake is mended."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.pages.instrument.about_panel import AboutPanel
from ui.pages.instrument.chance_panel import ChancePanel
from ui.pages.instrument.check_panel import CheckPanel
from ui.pages.instrument.head import InstrumentHead
from ui.pages.instrument.key_panel import KeyPanel
from ui.pages.instrument.levels_panel import LevelsPanel
from ui.pages.instrument.questions_panel import QuestionsPanel
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import IN_WINDOW, bind_keys
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.segmented import Segmented

ABOUT, QUESTIONS, KEY, LEVELS, CHECK, CHANCE = "about", "questions", "key", "levels", "check", "chance"
MENDED = frozenset({ABOUT, KEY, CHECK})  # tabs that say how a mistake is mended
TWO_COLUMNS = 860


class InstrumentView(Page):
    """Panels are filled when their tab is looked at; `tab_changed` asks for that."""

    tab_changed = Signal(str)
    load_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=480)
        self._imported = False
        self.head = InstrumentHead()
        tabs = [
            (ABOUT, self.tr("About")),
            (QUESTIONS, self.tr("Questions")),
            (KEY, self.tr("Key")),
            (LEVELS, self.tr("Levels and norms")),
            (CHECK, self.tr("Check")),
            (CHANCE, self.tr("Random protocol")),
        ]
        self.tabs = Segmented(tabs, self.tr("What to show"))
        self.load = Button(self.tr("Load a corrected one…"), "plain", "file-up")
        self.mending = Notice(
            "",
            self.tr(
                "A mistake in the key? Save the workbook, correct it and load it again. Texts can be edited "
                "right here: a new draft edition comes out of it."
            ),
            tone="info",
            icon_name="pencil",
            actions=(self.load,),
        )
        self.missing = EmptyState("file-question-mark", self.tr("There is no such instrument"))
        self.about, self.questions, self.key = AboutPanel(), QuestionsPanel(), KeyPanel()
        self.levels, self.check, self.chance = LevelsPanel(), CheckPanel(), ChancePanel()
        self.panels: dict[str, QWidget] = {
            ABOUT: self.about,
            QUESTIONS: self.questions,
            KEY: self.key,
            LEVELS: self.levels,
            CHECK: self.check,
            CHANCE: self.chance,
        }
        self._lay_out()
        self._connect()

    def show_tab(self, key: str) -> None:
        self.tabs.set_key(key)
        self._show_tab(key)

    def set_shown(self, shown: bool, *, imported: bool = False) -> None:
        """Nothing to show: the version is not in this base."""
        self.missing.setVisible(not shown)
        for part in (self.head, self.tabs):
            part.setVisible(shown)
        self._imported = shown and imported
        self.mending.setVisible(self._imported and self.tabs.key() in MENDED)
        for key, panel in self.panels.items():
            panel.setVisible(shown and key == self.tabs.key())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.M)
        self.body.addWidget(self.head)
        self.body.addLayout(row(self.tabs, None))
        self.body.addWidget(self.missing)
        for panel in self.panels.values():
            self.body.addWidget(panel, 1)
        self.body.addWidget(self.mending)

    def _connect(self) -> None:
        self.tabs.picked.connect(self._show_tab)
        self.load.clicked.connect(self.load_requested)
        theme().changed.connect(self._arrange)
        bind_keys(self, [("Ctrl+F", self._search)], IN_WINDOW)

    def _show_tab(self, key: str) -> None:
        for name, panel in self.panels.items():
            panel.setVisible(name == key)
        self.mending.setVisible(self._imported and key in MENDED)
        self.verticalScrollBar().setValue(0)
        self.tab_changed.emit(key)

    def _search(self) -> None:
        if self.tabs.key() != QUESTIONS:
            self.show_tab(QUESTIONS)
        self.questions.focus_search()

    def _arrange(self) -> None:
        self.about.set_across(self.viewport().width() >= TWO_COLUMNS * theme().text_scale)
