"""The live board: clock, three buttons, counters, the class, and how fresh the picture is."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.teacher.board_head import BoardHead
from ui.teacher.grid import BoardGrid
from ui.teacher.words import (
    FRESH_S,
    Shown,
    Stage,
    Standing,
    clock_note,
    counted,
    freshness,
    hours,
    standing_word,
    unfinished,
)
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.counter import Counter
from ui.widgets.key_cap import KeyCap
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import row
from ui.widgets.notice import Notice, Sign
from ui.widgets.page import Page
from zima_desktop.domain.sessions import SeatState

LOW_WINDOW = 600
LOW_COUNTER = 42
ROOM_FOR_KEYS = 1150
_COUNTERS = {
    Standing.DONE: ("circle-check", "ok"),
    Standing.ANSWERING: ("pencil", "info"),
    Standing.INTERRUPTED: ("circle-pause", "warn"),
    Standing.FREE: ("circle-dashed", "neutral"),
    Standing.ABSENT: ("user-x", "neutral"),
}


class BoardView(Page):
    """Shows; the controller leads."""

    menu_requested = Signal(object, object)  # BoardRow, QPoint
    protocol_requested = Signal()
    make_up_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.head = BoardHead()
        self.protocol = Button(self.tr("Protocol…"), "plain", "file-text")
        self.make_up = Button(self.tr("Make a second sitting…"), "plain", "file-plus")
        self.band = Notice("", actions=(self.protocol, self.make_up))
        self.counters = {one: Counter(standing_word(one), *face) for one, face in _COUNTERS.items()}
        self.grid = BoardGrid(self.tr("The class"))
        self.fresh_sign, self.fresh = Sign("wifi-off", "text3", 18), ElideLabel("", "caption", tone="text3")
        self._keys = self._key_hints()
        self._shown: Shown | None = None
        self._lay_out()
        self._connect()
        theme().changed.connect(self._fit)

    def _connect(self) -> None:
        self.grid.opened.connect(self.menu_requested)
        self.protocol.clicked.connect(self.protocol_requested)
        self.make_up.clicked.connect(self.make_up_requested)
        for one, counter in self.counters.items():
            counter.clicked.connect(lambda _checked=False, one=one: self._seek(one))

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        inside.addWidget(self.grid)
        foot = row(self.fresh_sign, gap=Space.S)
        foot.addWidget(self.fresh, 1)
        foot.addWidget(self._keys)
        self.body.addWidget(self.head)
        self.body.addWidget(self.band)
        self.body.addLayout(row(*self.counters.values(), gap=Space.M))
        self.body.addWidget(card, 1)
        self.body.addLayout(foot)
        self.band.hide()
        self._fit()

    def _key_hints(self) -> QWidget:
        hints = QWidget()
        line = row(gap=Space.S)
        keys = (
            ("F9", self.tr("pause")),
            ("Ctrl+N", self.tr("note")),
            ("Enter", self.tr("about the pupil")),
        )
        for key, word in keys:
            line.addWidget(KeyCap(key))
            line.addWidget(Label(word, "caption"))
        hints.setLayout(line)
        return hints

    def show_board(self, shown: Shown, subtitle: str) -> None:
        """Everything but the clock, in place."""
        self._shown = shown
        board = shown.board
        self.head.show_names(f"{board.group_name} · {board.title}", subtitle)
        self.head.show_stage(shown)
        self._show_band(shown)
        numbers = counted(board)
        for one, counter in self.counters.items():
            counter.set_number(numbers[one])
        self.grid.set_rows(board.rows)

    def show_time(self, now: datetime, age: float) -> None:
        """The clock, and how old the picture is in seconds."""
        shown = self._shown
        if shown is None:
            return
        self.head.show_clock(hours(now), clock_note(shown, now))
        stale = age > FRESH_S or bool(shown.lost)
        self.fresh.set_text(self._stale_words(shown, now, age) if stale else self._fresh_words(shown, age))
        self.fresh_sign.set("triangle-alert" if stale else "wifi-off", "warn" if stale else "text3")
        self.fresh.set_tone("warn" if stale else "text3")

    def _fresh_words(self, shown: Shown, age: float) -> str:
        if shown.waiting:
            return translate(
                "BoardView", "%n note(s) wait: the file is open at another computer.", None, shown.waiting
            )
        if shown.here and shown.copies == 1:
            return self.tr("Pupils answer at this computer in turn; every answer is on the disk.")
        text = self.tr("The computers are not connected: the board sees answers from the files, {fresh}.")
        return text.format(fresh=freshness(age))

    def _stale_words(self, shown: Shown, now: datetime, age: float) -> str:
        safe = self.tr("The answers are safe at the computers of the pupils.")
        if shown.lost and age <= FRESH_S:
            text = self.tr("Out of reach: {names}.").format(names=", ".join(shown.lost))
        else:
            seen = datetime.fromtimestamp(now.timestamp() - age, now.tzinfo)
            text = self.tr("The file cannot be reached, the picture is of {time}.").format(time=hours(seen))
        return f"{text} {safe}"

    def _show_band(self, shown: Shown) -> None:
        paused, ended = shown.stage is Stage.PAUSED, shown.stage is Stage.ENDED
        if paused and shown.paused_since is not None:
            title = self.tr("Pause since {time}").format(time=hours(shown.paused_since))
            self.band.set(title, self._pause_words(shown), "accent", "circle-pause")
        elif ended and shown.board.ended is not None:
            title = self.tr("The session was ended at {time}").format(time=hours(shown.board.ended))
            text = self.tr("Finished: {done} of {total}.")
            done, total = shown.board.count(SeatState.DONE), len(shown.board.rows)
            self.band.set(title, text.format(done=done, total=total), "ok", "circle-check")
        self.protocol.setVisible(ended)
        self.make_up.setVisible(ended)
        self.make_up.setEnabled(unfinished(shown.board) > 0)
        self.band.setVisible(paused or ended)

    def _pause_words(self, shown: Shown) -> str:
        """A pause cannot travel: the computers are not connected."""
        only = self.tr("Only at this computer.")
        others = self.tr("At the others everybody presses Esc: that hides the question.")
        return f"{only} {others}"

    def _seek(self, one: Standing) -> None:
        """A counter lights up its pupils; the same one again puts the light out."""
        on = self.counters[one].isChecked()
        for other, counter in self.counters.items():
            counter.setChecked(on and other is one)
        self.grid.grid.seek(one if on else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = theme().text_scale
        low = self.height() + theme().size("topbar") < LOW_WINDOW * scale
        self.head.set_low(low)
        for counter in self.counters.values():
            counter.setFixedHeight(round(LOW_COUNTER * scale) if low else theme().size("counter"))
        self.body.setContentsMargins(Space.XL, Space.S if low else Space.L, Space.XL, Space.S)
        self.body.setSpacing(Space.S if low else Space.M)
        self._keys.setVisible(self.width() >= ROOM_FOR_KEYS * scale)
        self.grid.setMinimumHeight(self.grid.least_height())
