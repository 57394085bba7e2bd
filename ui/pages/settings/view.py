"""Shows the sections of the settings and the one that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.pages.settings.about import AboutPanel
from ui.pages.settings.access import AccessPanel
from ui.pages.settings.appearance import AppearancePanel
from ui.pages.settings.backups import BackupsPanel
from ui.pages.settings.history import HistoryPanel
from ui.pages.settings.organization import OrganizationPanel
from ui.pages.settings.panel import SettingsPanel
from ui.pages.settings.sections import SectionList
from ui.theme import Space, theme
from ui.widgets.keys import bind_keys
from ui.widgets.layout import row
from ui.widgets.page import Page

MINIMUM_HEIGHT = 446


class SettingsView(Page):
    """Sections on the left, rows on the right."""

    section_picked = Signal(str)

    def __init__(self, *, coordinator: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = AppearancePanel(coordinator=coordinator)
        self.organization = OrganizationPanel()
        self.access = AccessPanel()
        self.backups = BackupsPanel()
        self.history = HistoryPanel()
        self.about = AboutPanel()
        self._panels: dict[str, SettingsPanel] = {
            "appearance": self.appearance,
            "organization": self.organization,
            "access": self.access,
            "backups": self.backups,
            "history": self.history,
            "about": self.about,
        }
        self.sections = SectionList(self._titles(), self.tr("Sections of the settings"))
        self.stack = _Panels()
        for panel in self._panels.values():
            self.stack.addWidget(panel)
        self._lay_out()
        self.sections.picked.connect(self._show)
        bind_keys(self, [("Ctrl+S", self._save)])

    def show_section(self, key: str) -> None:
        """Choose a section by its key."""
        self.sections.set_key(key)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(20, 14, 20, 14)
        both = row(self.sections, gap=14)
        both.addWidget(self.stack, 1)
        self.body.addLayout(both, 1)
        self.body.setSpacing(Space.M)
        ground = self.widget()
        assert ground is not None
        self._ground = ground
        theme().changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        self._ground.setMinimumHeight(round(MINIMUM_HEIGHT * theme().text_scale))

    def _show(self, key: str) -> None:
        self.stack.setCurrentWidget(self._panels[key])
        self.section_picked.emit(key)

    def _save(self) -> None:
        if self.sections.key() == "organization":
            self.organization.ask_to_save()

    def _titles(self) -> list[tuple[str, str, str]]:
        return [
            ("appearance", self.tr("Appearance and text"), "eye"),
            ("organization", self.tr("Organisation"), "school"),
            ("access", self.tr("Access and lock"), "lock"),
            ("backups", self.tr("Backups"), "database-backup"),
            ("history", self.tr("History"), "scroll-text"),
            ("about", self.tr("About the program"), "info"),
        ]


class _Panels(QStackedWidget):
    """As high as the window leaves it: an empty table must not ask for its picture's height."""

    def hasHeightForWidth(self) -> bool:
        return False
