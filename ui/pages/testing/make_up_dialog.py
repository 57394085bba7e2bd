"""A second sitting: who misses what, one file for all or to each only what is missing, a PIN."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.pages.testing.wishes import MakeUpWish, PinField
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.layout import column, row
from ui.widgets.segmented import Segmented
from zima_desktop.domain.session_states import MissingSet, SessionStates

EACH, TOGETHER = "each", "together"
WIDTH = 660


class MakeUpDialog(Dialog):
    """The same two ways out as a new session has."""

    start_requested = Signal(object)  # MakeUpWish
    file_requested = Signal(object)  # MakeUpWish

    def __init__(self, view: QWidget, title: str, states: SessionStates) -> None:
        super().__init__(view, self.tr("Make-up session"), title, width=WIDTH, scrolling=True)
        sets = states.missing_sets
        self._several = len(sets) > 1
        for one in sets:
            self.body.addLayout(self._part(one, battery=len(states.parts) > 1))
        options = [
            (EACH, translate("MakeUpDialog", "To each what is missing: %n file(s)", None, len(sets))),
            (TOGETHER, self.tr("One file for all")),
        ]
        self.way = Segmented(options, self.tr("How many files"))
        self.note = Label("", "caption", wrap=True)
        self._again = ", ".join(
            name for one in sets if len(one.parts) < len(states.all_missing) for name in one.names
        )
        if self._several:
            self.body.addLayout(column(row(self.way, None), self.note))
        self.pin = PinField()
        self.body.addWidget(self.pin)
        self.file = Button(self.tr("For other computers…"), "plain", "usb")
        self.file.clicked.connect(self._ask_file)
        self.start = self.add_foot(self.file, primary=self.tr("Start on this computer"), icon="play")
        self.way.picked.connect(lambda _key: self._explain())
        self._explain()

    def accept(self) -> None:
        wish = self._wish()
        if wish is not None:
            super().accept()
            self.start_requested.emit(wish)

    def _ask_file(self) -> None:
        wish = self._wish()
        if wish is not None:
            super().accept()
            self.file_requested.emit(wish)

    def _wish(self) -> MakeUpWish | None:
        pin = self.pin.pin()
        return MakeUpWish(pin, self.way.key() == TOGETHER or not self._several) if pin else None

    def _part(self, one: MissingSet, *, battery: bool) -> QVBoxLayout:
        head = self.tr("Who has not finished")
        if battery:
            head = ", ".join(part.title for part in one.parts)
            if not one.partly:
                head = self.tr("Nothing finished: {titles}").format(titles=head)
        count = translate("MakeUpDialog", "%n pupil(s)", None, len(one.names))
        return column(
            Label(head, "field", wrap=True),
            Label("\n".join(one.names), "body", wrap=True),
            Label(count, "caption"),
            gap=2,
        )

    def _explain(self) -> None:
        text = self.tr("The files have one PIN. Nobody answers anything again.")
        if self.way.key() == TOGETHER:
            text = self.tr("These will answer something again, the newest result counts: {names}.")
            text = text.format(names=self._again)
        self.note.setText(text)
