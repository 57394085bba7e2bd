"""The head of the board: class and method, the clock, three large buttons, two small ones."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.teacher.words import Shown, Stage
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import column, row

BIG, HIGH, LOW = 256, 64, 44
GAP = Space.M


class BoardHead(QWidget):
    """What can be pressed follows from the stage; the controller decides what it means."""

    begun = Signal()
    paused = Signal()
    ended = Signal()
    note_requested = Signal()
    guest_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.subtitle = ElideLabel("", "h1"), ElideLabel("", tone="text2")
        self.clock, self.clock_note = Label("", "display"), Label("", "caption")
        self.begin = Button(self.tr("Begin"), "primary", "play")
        self.pause = Button(self.tr("Pause"), "plain", "pause")
        self.end = Button(self.tr("End"), "plain", "square")
        self.note = Button(self.tr("Somebody is in trouble…"), "plain", "hand-helping")
        self.guest = Button(self.tr("Enter a guest…"), "plain", "user-round-plus")
        self._words = {button: button.text() for button in (self.note, self.guest)}
        self._low = False
        self._connect()
        self._lay_out()
        theme().changed.connect(self._fit)
        self._fit()

    def _connect(self) -> None:
        self.begin.clicked.connect(self.begun)
        self.pause.clicked.connect(self.paused)
        self.end.clicked.connect(self.ended)
        self.note.clicked.connect(self.note_requested)
        self.guest.clicked.connect(self.guest_requested)
        self.note.setToolTip(self.tr("The note goes into the protocol (Ctrl+N)"))
        self.guest.setToolTip(self.tr("Somebody who is not on the list (Ctrl+G)"))
        self.pause.setToolTip(self.tr("F9"))

    def _lay_out(self) -> None:
        for button in (self.begin, self.pause, self.end):
            button.setProperty("stage", True)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        texts = column(self.title, self.subtitle, gap=2)
        clock = column(row(None, self.clock), row(None, self.clock_note), gap=0)
        top = row(gap=Space.L)
        top.addLayout(texts, 1)
        top.addLayout(clock)
        buttons = row(self.begin, self.pause, self.end, None, self.note, self.guest, gap=GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(top)
        layout.addLayout(buttons)
        self._layout = layout

    def set_low(self, low: bool) -> None:
        """A low window: everything a size smaller."""
        if low != self._low:
            self._low = low
            self._fit()

    def show_names(self, title: str, subtitle: str) -> None:
        self.title.set_text(title)
        self.subtitle.set_text(subtitle)

    def show_clock(self, time: str, note: str) -> None:
        self.clock.setText(time)
        self.clock_note.setText(note)

    def show_stage(self, shown: Shown) -> None:
        """Names, kinds and what is allowed."""
        stage, here = shown.stage, shown.here
        self.begin.setText(self._begin_words(shown))
        self.begin.set_icon("monitor" if here else "play")
        self.begin.set_kind("primary" if stage is Stage.BEFORE else "plain")
        paused = stage is Stage.PAUSED
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause.set_icon("play" if paused else "pause")
        self.pause.set_kind("primary" if here else "plain")
        self.pause.setEnabled(here)
        self.end.setEnabled(stage in (Stage.RUNNING, Stage.PAUSED))
        why = "" if here else self.tr("Pupils do not answer at this computer: there is nothing to stop here")
        self.pause.setAccessibleDescription(why)
        self.pause.setToolTip(why or self.tr("F9"))
        self._fit()

    def _begin_words(self, shown: Shown) -> str:
        if shown.here:
            return self.tr("To the pupils")
        if shown.stage is Stage.ENDED:
            return self.tr("Begin again")
        return self.tr("Begin") if shown.stage is Stage.BEFORE else self.tr("Begin here too")

    def minimumSizeHint(self) -> QSize:
        """As narrow as the window makes it: the buttons are sized for the width that is there."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = theme().text_scale
        bigs, smalls = (self.begin, self.pause, self.end), (self.note, self.guest)
        for button in smalls:
            self._say(button, self._words[button])
        needed = 3 * BIG * scale + sum(button.sizeHint().width() for button in smalls) + 5 * GAP
        tight = self.width() < needed
        width = BIG * scale
        if tight:
            room = self.width() - sum(button.sizeHint().width() for button in smalls) - 5 * GAP
            width = min(width, room / 3)
        least = max(button.sizeHint().width() for button in bigs)
        if width < least:
            for button in smalls:
                self._say(button, "")
            width = min(BIG * scale, max(least, (self.width() - 2 * round(52 * scale) - 5 * GAP) / 3))
        for button in bigs:
            button.setFixedSize(int(width), round((LOW if self._low else HIGH) * scale))
        self.subtitle.setVisible(not self._low)
        self._layout.setSpacing(Space.XS if self._low else GAP)

    def _say(self, button: Button, text: str) -> None:
        """Without words the icon stays, and the name that is spoken."""
        button.setText(text)
        button.setAccessibleName(self._words[button])


def people_in_list(count: int) -> str:
    """For the line under the title."""
    return translate("BoardHead", "%n pupil(s) on the list", None, count)
