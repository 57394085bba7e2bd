"""«Find your name»: the whole class in alphabetical order, a jump by letters, the size of the letters."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QGridLayout, QHBoxLayout, QWidget

from ui.kiosk.letters import folded, matching, typed_letter
from ui.kiosk.parts import KeyHint, LetterCap, NameButton
from ui.kiosk.screen import EDGE, Screen, scrolling
from ui.theme import Space, theme
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label
from ui.widgets.layout import clear, column, row
from ui.widgets.paint import text_width
from ui.widgets.restyle import restyle
from ui.widgets.segmented import Segmented
from zima_desktop.domain.sessions import Seat, SeatState

GUTTER = 34
COLUMN_GAP = 24
ROW_GAP = 8
MOST_CAPS = 8
CRAMPED = 480  # lower screens, or larger letters, keep their room for the names
TIGHT = 0.8  # of the width of a name, when that shows the whole class at once
_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class NamesView(Screen):
    """Shows seats and says which was picked; knows nothing of answers."""

    picked = Signal(object)  # UUID
    scale_picked = Signal(str)
    contrast_requested = Signal()
    leave_requested = Signal()
    absent_requested = Signal()
    calm_requested = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._seats: tuple[Seat, ...] = ()
        self._buttons: list[NameButton] = []
        self._letters = ""
        self._columns = 0
        self.title = Label(self.tr("Find your name in the list"), "kiosk_question", wrap=True)
        self.subtitle = Label("", "secondary", wrap=True)
        self.typed = Label("", "caption")
        self.scale = Segmented([("1.0", "100 %"), ("1.5", "150 %"), ("2.0", "200 %")], self.tr("Letter size"))
        self.contrast = IconButton("contrast", self.tr("Contrast"))
        self.calm = IconButton("feather", self.tr("Calm showing: a choice is taken without being lit up"))
        self.calm.setCheckable(True)
        self.leave = Button(self.tr("Finish the session"), "ghost", "log-out")
        self.absent = Button(self.tr("I am not on the list"), "link", "user-round-plus")
        self._caps = QHBoxLayout()
        self._caps.setSpacing(Space.XS + 2)
        self._hints = QWidget()
        self._word = Label(self.tr("Letters"), "caption")
        self._middle = QWidget()
        self._area = scrolling(self._middle)
        self._grid = QGridLayout(self._middle)
        self._build()
        self.setAccessibleName(self.title.text())
        self.scale.picked.connect(self.scale_picked)
        self.contrast.clicked.connect(self.contrast_requested)
        self.calm.clicked.connect(self.calm_requested)
        self.leave.clicked.connect(self.leave_requested)
        self.absent.clicked.connect(self.absent_requested)
        theme().changed.connect(self._lay_out_anew)

    def _build(self) -> None:
        self._grid.setContentsMargins(0, Space.XS, 0, Space.XS)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(ROW_GAP)
        head = row(column(self.title, self.subtitle, gap=Space.XS))
        head.addLayout(column(row(None, self._caps), row(None, self.typed), None, gap=Space.XS))
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._area, 1)
        self._hints.setLayout(
            row(
                KeyHint((self.tr("two letters"),), self.tr("jump")),
                KeyHint(("Enter",), self.tr("this is me")),
                KeyHint(("Esc",), self.tr("erase")),
                gap=Space.L,
                margins=(Space.L, 0, 0, 0),
            )
        )
        self._foot = row(row(self.leave, self.absent, None), None)
        self._foot.addLayout(row(self._word, self.scale, self.contrast, self.calm, self._hints, None))
        foot = QWidget()
        foot.setLayout(self._foot)
        foot.setMinimumWidth(1)  # it breaks into two lines before it widens the screen
        self.body.addWidget(foot)

    def show_seats(self, seats: Sequence[Seat], group: str, *, by_code: bool) -> None:
        """The whole list anew, with nothing left of the pupil before."""
        self._seats = tuple(seats)
        if by_code:
            words = self.tr("{group} · press your name, then we ask for your birthday or your code")
        else:
            words = self.tr("{group} · press your name, then we ask for the day and month of your birth")
        self.subtitle.setText(words.format(group=group))
        self._clear_letters()
        self._columns = 0
        self._lay_out()
        self._area.verticalScrollBar().setValue(0)

    def buttons(self) -> tuple[NameButton, ...]:
        return tuple(self._buttons)

    def letters(self) -> str:
        return self._letters

    def show_taken(self, seat: Seat) -> None:
        """Why this name cannot be taken now."""
        if seat.state is SeatState.DONE:
            self.typed.setText(self.tr("This test is finished already. If it was not you, call the teacher."))
        else:
            self.typed.setText(self.tr("Already open on another screen. Call the teacher."))
        self.typed.set_tone("warn")

    def _show_hints(self) -> None:
        """Large letters and small screens need the room."""
        cramped = self.height() < CRAMPED * theme().text_scale
        self.subtitle.setVisible(not cramped)
        role = "h1" if cramped else "kiosk_question"
        if self.title.property("role") != role:
            self.title.setProperty("role", role)
            restyle(self.title)
        room = self.width() - 2 * EDGE
        parts = (self.leave, self.absent, self.scale, self.contrast, self.calm)
        needed = sum(part.sizeHint().width() + Space.S for part in parts)
        more = self._hints.sizeHint().width() + self._word.sizeHint().width() + 3 * Space.S
        self._hints.setVisible(needed + more <= room)
        self._word.setVisible(needed + more <= room)
        one_line = needed <= room
        self._foot.setDirection(
            QBoxLayout.Direction.LeftToRight if one_line else QBoxLayout.Direction.TopToBottom
        )

    def _lay_out_anew(self) -> None:
        self._show_hints()
        self._columns = 0
        self._lay_out()

    def _lay_out(self) -> None:
        if not self._seats or not self.isVisible():
            return
        columns = self._fitting_columns()
        if columns == self._columns:
            return
        self._columns = columns
        clear(self._grid)
        self._buttons = [self._button(seat) for seat in self._seats]
        self._measure_grid(columns)
        rows = ceil(len(self._seats) / columns)
        self._grid.setRowStretch(rows, 1)
        for place, button in enumerate(self._buttons):
            at, down = divmod(place, rows)
            if down == 0 or self._initial(place) != self._initial(place - 1):
                self._grid.addWidget(Label(self._initial(place), "h2", tone="accent"), down, 3 * at)
            self._grid.addWidget(button, down, 3 * at + 1)
        letters = self.scale.findChildren(QAbstractButton)
        foot = (self.leave, self.absent, *letters, self.contrast, self.calm)
        for one, other in pairwise((self, *self._buttons, *foot)):
            QWidget.setTabOrder(one, other)
        self._mark()

    def _measure_grid(self, columns: int) -> None:
        """Gutter of the initial, name, air: three grid columns for one column of names."""
        for down in range(self._grid.rowCount()):
            self._grid.setRowStretch(down, 0)
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 0)
            self._grid.setColumnMinimumWidth(at, 0)
        for at in range(columns):
            self._grid.setColumnStretch(3 * at + 1, 1)
            self._grid.setColumnMinimumWidth(3 * at, round(GUTTER * theme().text_scale))
            self._grid.setColumnMinimumWidth(3 * at + 2, COLUMN_GAP if at < columns - 1 else Space.S)

    def _initial(self, place: int) -> str:
        return folded(self._seats[place].family[:1]).upper()

    def _fitting_columns(self) -> int:
        """As few columns as show everybody at once; if none do, as many as the names fit into."""
        widths = sorted(text_width(self._shown(seat), "kiosk_name") for seat in self._seats)
        common = widths[len(widths) * 9 // 10] + 2 * Space.L
        tall = theme().size("name_row") + ROW_GAP
        gutter = round(GUTTER * theme().text_scale) + COLUMN_GAP
        width, height = self._area.viewport().width(), self._area.viewport().height()
        needed = ceil(len(self._seats) / max(1, height // tall))
        if needed <= width // (round(common * TIGHT) + gutter):
            return max(1, needed)
        return max(1, width // (common + gutter))

    def _button(self, seat: Seat) -> NameButton:
        button = NameButton(self._shown(seat), *self._state(seat), taken=_taken(seat))
        button.clicked.connect(lambda: self.picked.emit(seat.person_uid))
        return button

    def _shown(self, seat: Seat) -> str:
        name = f"{seat.family} {seat.given}"
        alike = sum((one.family, one.given) == (seat.family, seat.given) for one in self._seats)
        return f"{name} {seat.patronymic}" if alike > 1 and seat.patronymic else name

    def _state(self, seat: Seat) -> tuple[str, str]:
        if seat.state is SeatState.DONE:
            return self.tr("finished"), "circle-check"
        if seat.state is SeatState.ANSWERING:
            return self.tr("answering"), "monitor"
        if seat.state is SeatState.INTERRUPTED:
            return self.tr("to be continued"), "circle-pause"
        return "", ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        letter = typed_letter(event.text())
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self._clear_letters()
        elif key in _ARROWS:
            self._move(_ARROWS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            rows = ceil(len(self._buttons) / max(1, self._columns))
            self._move(rows if key == Qt.Key.Key_Right else -rows)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press_focused()
        elif letter and not event.isAutoRepeat():
            self._type(letter)
        else:
            super().keyPressEvent(event)

    def _type(self, letter: str) -> None:
        families = [seat.family for seat in self._seats]
        if self._letters and not matching(families, self._letters):
            self._letters = ""
        longer = self._letters + letter
        jumped = len(longer) > 2 and not matching(families, longer)
        self._letters = letter if jumped else longer
        self._mark()
        found = matching(families, self._letters)
        if found:
            self._focus(found[0])
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_letters(self) -> None:
        self._letters = ""
        self._mark()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        found = matching([seat.family for seat in self._seats], self._letters)
        for place, button in enumerate(self._buttons):
            button.set_matched(place in found)
        clear(self._caps)
        for letter in self._letters.capitalize()[:MOST_CAPS]:
            self._caps.addWidget(LetterCap(letter, found=bool(found)))
        self.typed.set_tone("text3" if found or not self._letters else "warn")
        if not self._letters:
            self.typed.setText("")
        elif found:
            self.typed.setText(self.tr("first letters of the family name"))
        else:
            self.typed.setText(self.tr("there is no such family name"))

    def _move(self, step: int) -> None:
        if not self._buttons:
            return
        at = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), None)
        self._focus(0 if at is None else min(max(at + step, 0), len(self._buttons) - 1))

    def _focus(self, place: int) -> None:
        if place < len(self._buttons):
            self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(self._buttons[place], 0, Space.XL)

    def _press_focused(self) -> None:
        for button in self._buttons:
            if button.hasFocus():
                button.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hints()
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out_anew()


def _taken(seat: Seat) -> bool:
    return seat.state in (SeatState.DONE, SeatState.ANSWERING)
