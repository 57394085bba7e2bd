"""Several ratings of one text under each other; a closed gate shuts the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kiosk.panes.pane import AnswerPane, Hint, digit
from ui.kiosk.parts import Paragraph
from ui.kiosk.screen import bring_into_view
from ui.kiosk.steps import StepRow
from ui.theme import Space
from ui.widgets.paint import LEFT
from zima_desktop.domain.responses import AnswerValue, Facet, MultiRating

_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TURNS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FacetRow(QWidget):
    """The words of a facet over its numbers."""

    reached = Signal()

    def __init__(self, facet: Facet) -> None:
        super().__init__()
        self.facet = facet
        self.title = Paragraph("h2", align=LEFT)
        self.title.set_text(facet.text)
        self.steps = StepRow(facet.rating)
        for button in self.steps.buttons:
            button.setAccessibleDescription(facet.text)
            button.reached.connect(self.reached)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(Space.S)
        down.addWidget(self.title)
        down.addWidget(self.steps)

    def is_open(self) -> bool:
        return self.steps.isEnabled()

    def set_state(self, *, shut: bool, active: bool) -> None:
        """Shut out by the gate; marked as the line that the keys belong to."""
        self.steps.setEnabled(not shut)
        self.title.set_tone("text3" if shut else "accent_text" if active else "text")


class MultiRatingPane(AnswerPane):
    """The answer has a number for every facet; behind a closed gate it is the lowest."""

    def __init__(self, response: MultiRating) -> None:
        super().__init__()
        self._response = response
        self._given: dict[str, int] = {}
        self.rows = tuple(FacetRow(facet) for facet in response.facets)
        self._active = self.rows[0]
        self.down.setSpacing(Space.XL)
        for row in self.rows:
            row.steps.pressed.connect(lambda value, row=row: self._take(row, value))
            row.reached.connect(lambda row=row: self._activate(row))
            self.down.addWidget(row)
        self._draw()

    def default_question(self) -> str:
        return self.tr("What fits you?")

    def value(self) -> AnswerValue | None:
        shut = self._shut()
        found = {
            row.facet.code: row.facet.rating.low
            if row.facet.code in shut
            else self._given.get(row.facet.code)
            for row in self.rows
        }
        whole = {code: number for code, number in found.items() if number is not None}
        return whole if len(whole) == len(found) else None

    def show_value(self, value: AnswerValue | None) -> None:
        given = value if isinstance(value, dict) else {}
        self._given = {code: number for code, number in given.items() if isinstance(number, int)}
        self._draw()

    def controls(self) -> tuple[QWidget, ...]:
        return tuple(button for row in self.rows for button in row.steps.buttons)

    def hints(self) -> tuple[Hint, ...]:
        return (Hint(self.rows[0].steps.key_names(), self.tr("choose in this line"), "…"),)

    def refuse(self) -> None:
        """The first line without a number stands out and takes the keys."""
        for row in self.rows:
            if row.is_open() and row.facet.code not in self._given:
                self._activate(row)
                row.title.set_tone("warn")
                return

    def take_key(self, key: int) -> bool:
        row, at = self._active, digit(key)
        if at is not None:
            value = row.steps.value_of_digit(at)
            if value is not None:
                self._take(row, value)
                self._turn(1)
            return True
        if key in _SIDES:
            self._shift(row, _SIDES[Qt.Key(key)])
            return True
        if key in _TURNS:
            self._turn(_TURNS[Qt.Key(key)])
            return True
        return super().take_key(key)

    def _take(self, row: FacetRow, value: int) -> None:
        self._given[row.facet.code] = value
        self._activate(row)
        self.changed.emit()

    def _activate(self, row: FacetRow) -> None:
        self._active = row
        self._draw()
        bring_into_view(row)

    def _turn(self, step: int) -> None:
        """To the next open line; past the last one nothing changes."""
        at = self.rows.index(self._active) + step
        while 0 <= at < len(self.rows) and not self.rows[at].is_open():
            at += step
        if 0 <= at < len(self.rows):
            self._leave_buttons()
            self._activate(self.rows[at])

    def _leave_buttons(self) -> None:
        """A button of another line must not look as if the keys were there."""
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.released.emit()

    def _shift(self, row: FacetRow, step: int) -> None:
        """The number beside; the first press takes the first or the last one."""
        values = row.facet.rating.values
        before = self._given.get(row.facet.code)
        at = (0 if step > 0 else len(values) - 1) if before is None else values.index(before) + step
        if 0 <= at < len(values):
            self._take(row, values[at])

    def _shut(self) -> frozenset[str]:
        gate = self._response.gate
        if gate is None or self._given.get(gate) != self._response.facet(gate).rating.low:
            return frozenset()
        return frozenset(self._response.parts) - {gate}

    def _draw(self) -> None:
        shut = self._shut()
        for row in self.rows:
            code = row.facet.code
            row.set_state(shut=code in shut, active=row is self._active)
            row.steps.set_value(row.facet.rating.low if code in shut else self._given.get(code))
