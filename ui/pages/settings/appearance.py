"""How the program looks to this user on this computer."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from ui.pages.settings.panel import SettingsPanel
from ui.settings import Settings
from ui.theme import TEXT_SCALES, theme
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.notice import Sign
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from ui.widgets.switch import Switch

SELECT_WIDTH = 206


class AppearancePanel(SettingsPanel):
    """Every change takes effect at once; the controller writes it down."""

    theme_picked = Signal(str)
    scale_picked = Signal(float)
    rail_picked = Signal(object)
    first_page_picked = Signal(object)
    key_hints_toggled = Signal(bool)
    calm_toggled = Signal(bool)
    reset_requested = Signal()

    def __init__(self, *, coordinator: bool) -> None:
        super().__init__(self.tr("Appearance and text"), self.tr("changes show at once"))
        self.theme = Segmented(
            [
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("contrast", self.tr("High contrast")),
            ],
            self.tr("Theme"),
        )
        sizes = [(str(scale), f"{round(scale * 100)}\u00a0%") for scale in TEXT_SCALES]
        self.scale = Segmented(sizes, self.tr("Text size"))
        self.rail = _Choice(self._rail_modes(), self.tr("Panel of sections"))
        self.first_page = _Choice(self._first_pages(), self.tr("First page"))
        self.key_hints = Switch(self.tr("Key hints"))
        self.calm = Switch(self.tr("Calm display"))
        self.reset = Button(self.tr("Back to the original"), "link", "undo-2")
        self._lay_out(coordinator)
        self._connect()

    def show_settings(self, settings: Settings) -> None:
        """Put the controls where the settings are."""
        self.theme.set_key(settings.theme)
        self.scale.set_key(str(settings.text_scale))
        self.rail.set_key(settings.rail)
        self.first_page.set_key(settings.first_page)
        for switch, on in ((self.key_hints, settings.key_hints), (self.calm, settings.calm_kiosk)):
            switch.blockSignals(True)
            switch.setChecked(on)
            switch.blockSignals(False)

    def _lay_out(self, coordinator: bool) -> None:
        self.add(self.tr("Theme"), self.tr("high contrast is for weak eyes and old projectors"), self.theme)
        self.add(self.tr("Text size"), self.tr("changes the height of rows and buttons too"), self.scale)
        note = self.tr("in a narrow window only icons stay, Ctrl+B shows their names")
        self.add(self.tr("Panel of sections"), note, self.rail)
        if not coordinator:
            self.add(self.tr("First page"), self.tr("what to show after the password"), self.first_page)
        self.add(self.tr("Key hints"), self.tr("show them at the foot of pages"), self.key_hints)
        self.add(self.tr("Calm display"), self.tr("tests without the flash of the chosen answer"), self.calm)
        foot = QWidget()
        mine = Label(self.tr("These settings are only yours, on this computer"), "caption")
        foot.setLayout(row(Sign("monitor", "text3", 18), mine, None, self.reset))
        self.finish(foot)

    def _connect(self) -> None:
        self.theme.picked.connect(self.theme_picked)
        self.scale.picked.connect(lambda key: self.scale_picked.emit(float(key)))
        self.rail.picked.connect(self.rail_picked)
        self.first_page.picked.connect(self.first_page_picked)
        self.key_hints.toggled.connect(self.key_hints_toggled)
        self.calm.toggled.connect(self.calm_toggled)
        self.reset.clicked.connect(self.reset_requested)

    def _rail_modes(self) -> list[tuple[object, str]]:
        return [
            ("auto", self.tr("Folds by itself")),
            ("open", self.tr("Always with names")),
            ("icons", self.tr("Icons only")),
        ]

    def _first_pages(self) -> list[tuple[object, str]]:
        return [
            ("today", self.tr("Today")),
            ("classes", self.tr("Classes")),
            ("people", self.tr("Pupils")),
            ("testing", self.tr("Testing")),
            ("events", self.tr("Events")),
        ]


class _Choice(Select):
    """As wide as its neighbours in the column of controls."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), round(SELECT_WIDTH * theme().text_scale)), hint.height())
