"""The line under the class: where, on what programme, with what state; Enter goes on to the next pupil."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.dialogs.suggest_field import SuggestField
from ui.signs import said
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import ElideLabel
from ui.widgets.layout import column, row
from ui.widgets.select import Select
from zima_desktop.domain.applications import ApplicationState


class EntryField(SuggestField):
    """Esc leaves the line; Enter with the list closed goes on."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class EntryStrip(Card):
    """`entered` brings the words and the state; the controller knows whose they are."""

    entered = Signal(str, str, object)  # place, programme, ApplicationState
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(16, 10, 16, 12))
        self.whose = ElideLabel("", "strong")
        self.place, self.programme = EntryField(), EntryField()
        self.place.setPlaceholderText(self.tr("Where"))
        self.place.setAccessibleName(self.tr("Where the pupil applies"))
        self.programme.setPlaceholderText(self.tr("Programme: code or name"))
        self.programme.setAccessibleName(self.tr("Programme"))
        states = [(one, said("application_state", one)) for one in ApplicationState]
        self.state = Select(states, self.tr("State"))
        self.state.set_key(ApplicationState.APPLIED)
        self.enter = Button(self.tr("Write down"), "plain", "corner-down-left")
        line = row(self.place, self.programme, self.state, self.enter)
        line.setStretch(0, 3)
        line.setStretch(1, 3)
        self.body.addLayout(column(self.whose, line, gap=Space.XS))
        self.place.returnPressed.connect(self._go_on)
        self.programme.returnPressed.connect(self._enter)
        self.enter.clicked.connect(self._enter)
        self.place.left.connect(self.left)
        self.programme.left.connect(self.left)

    def show_person(self, name: str) -> None:
        """Whose application is written; "" while nobody is chosen."""
        self.whose.set_text(name or self.tr("Choose a pupil"))
        for part in (self.place, self.programme, self.state, self.enter):
            part.setEnabled(bool(name))

    def set_known(self, places: Sequence[str], programmes: Sequence[str]) -> None:
        self.place.set_suggestions(places)
        self.programme.set_suggestions(programmes)

    def clear(self) -> None:
        """Ready for the next pupil; the state stays, it is the same for most."""
        self.place.clear()
        self.programme.clear()

    def _go_on(self) -> None:
        """An empty place leaves the pupil without an application and goes on."""
        if self.place.text().strip():
            self.programme.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.entered.emit("", "", self.state.key())

    def _enter(self) -> None:
        if not self.place.text().strip():
            self.place.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.entered.emit(self.place.text().strip(), self.programme.text().strip(), self.state.key())
