"""The dialog of a new session: who, what in which order, how long, PIN, where it will be answered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.base import Dialog
from ui.pages.testing.battery_list import BatteryList
from ui.pages.testing.lesson_fit import LessonFit
from ui.pages.testing.who_picker import WhoPicker
from ui.pages.testing.wishes import PinField, SessionWish
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.layout import column
from zima_desktop.domain.audience import Audience, Reach
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.people import Group, Person
from zima_desktop.domain.results import InstrumentCard

WIDTH = 920


class NewSessionDialog(Dialog):
    """Two ways out: start on this computer, or files for other computers."""

    start_requested = Signal(object)  # SessionWish
    file_requested = Signal(object)  # SessionWish
    reach_asked = Signal(object, object, object)  # Audience, codes, who is told the Reach

    def __init__(
        self,
        view: QWidget,
        groups: Sequence[Group],
        instruments: Sequence[InstrumentCard],
        person: Person | None = None,
    ) -> None:
        super().__init__(view, self.tr("New session"), width=WIDTH, scrolling=True)
        self.who = WhoPicker(groups, person)
        self.battery = BatteryList(instruments)
        self.fit = LessonFit(self.battery.titles)
        self.pin = PinField(self.tr("Opens the session file and ends the test. For teachers only."))
        self._lay_out()
        self.file = Button(self.tr("For other computers…"), "plain", "usb")
        self.start = self.add_foot(self.file, primary=self.tr("Start on this computer"), icon="play")
        self.file.clicked.connect(self._ask_file)
        self.who.changed.connect(self._ask_reach)
        self.battery.changed.connect(self._show_fit)
        self._show_fit()

    def preset(self, group: GroupId | None, instrument: str | None) -> None:
        """Begin with this class and this instrument."""
        self.who.choose(group)
        if instrument is not None:
            self.battery.set_codes([instrument])
        self._show_fit()

    def accept(self) -> None:
        wish = self._wish()
        if wish is not None:
            super().accept()
            self.start_requested.emit(wish)

    def show_reach(self, reach: Reach | None) -> None:
        """How many it is for."""
        self.who.show_reach(reach)
        self._nobody = reach is not None and not reach.people

    def _lay_out(self) -> None:
        who = column(Label(self.tr("Who answers"), "field"), self.who, Space.S, self.pin, None, gap=Space.S)
        what = column(
            Label(self.tr("What they answer, in this order"), "field"),
            self.battery,
            Space.S,
            Label(self.tr("How long"), "field"),
            self.fit,
            None,
            gap=Space.S,
        )
        sides = QHBoxLayout()
        sides.setSpacing(Space.XL)
        for side, stretch in ((who, 4), (what, 5)):
            ground = QWidget()
            side.setContentsMargins(0, 0, 0, 0)
            ground.setLayout(side)
            sides.addWidget(ground, stretch, Qt.AlignmentFlag.AlignTop)
        body = QVBoxLayout()
        body.addLayout(sides)
        self.body.addLayout(body)
        text = self.tr("A session file holds names and questions, no keys and no results.")
        self.body.addWidget(Label(text, "caption", wrap=True))
        self._nobody = False

    def _show_fit(self) -> None:
        codes = self.battery.codes()
        self.fit.show_battery(codes, self.battery.minutes())
        self._ask_reach()

    def _ask_reach(self) -> None:
        audience = self.who.audience()
        if audience is None:
            self.show_reach(None)
        else:
            self.reach_asked.emit(audience, self.battery.codes(), self.show_reach)

    def _wish(self) -> SessionWish | None:
        audience = self._audience()
        pin = self.pin.pin() if audience is not None else ""
        if audience is None or not pin:
            return None
        return SessionWish(audience, self.fit.lessons(), pin)

    def _audience(self) -> Audience | None:
        audience = self.who.audience()
        if audience is None:
            self.who.say(self.tr("Choose at least one class."))
            return None
        if self._nobody:
            self.who.say(self.tr("Nobody would be in the list. Choose other classes."))
            return None
        return audience

    def _ask_file(self) -> None:
        wish = self._wish()
        if wish is not None:
            super().accept()
            self.file_requested.emit(wish)
