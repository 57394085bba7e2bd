"""Rows and columns of a table as two lists, so many picked in each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kiosk.options import OptionRow
from ui.kiosk.panes.multi_select import counted, toggled
from ui.kiosk.panes.pane import AnswerPane, Hint, digit
from ui.kiosk.parts import Paragraph
from ui.theme import Space
from zima_desktop.domain.responses import AnswerValue, Limits, MatrixPick, Option

_SIDES = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1}


class PickList(QWidget):
    """One side: a counter over rows to tick."""

    def __init__(self, options: tuple[Option, ...], limits: Limits) -> None:
        super().__init__()
        self._limits = limits
        self._picked: set[str] = set()
        self.note = Paragraph("h2", "text2", bold=False)
        self.rows = {
            each.code: OptionRow(at, each.text, "check", "kiosk_name")
            for at, each in enumerate(options, start=1)
        }
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(Space.S + 2)
        down.addWidget(self.note)
        for row in self.rows.values():
            down.addWidget(row)
        down.addStretch(1)
        self.set_picked(())

    def picked(self) -> list[str]:
        return [code for code in self.rows if code in self._picked]

    def set_picked(self, codes: tuple[str, ...]) -> None:
        self._picked = set(codes)
        for code, row in self.rows.items():
            row.setChecked(code in self._picked)
        self.note.set_tone("text2")
        self.note.set_text(counted(len(self._picked), self._limits, len(self.rows)))

    def toggle(self, code: str) -> bool:
        """False when one has to be taken back first."""
        picked = toggled(self._picked, code, self._limits)
        if picked is None:
            self.note.set_tone("warn")
            return False
        self.set_picked(tuple(picked))
        return True

    def refuse(self) -> None:
        if not self._limits.hold(len(self._picked)):
            self.note.set_tone("warn")

    def set_active(self, on: bool) -> None:
        """The digits belong to the side that has the keyboard."""
        for row in self.rows.values():
            row.set_key_shown(on)


class MatrixPane(AnswerPane):
    """The answer names the rows and the columns."""

    def __init__(self, response: MatrixPick) -> None:
        super().__init__()
        self.sides = (
            PickList(response.rows, response.pick_rows),
            PickList(response.columns, response.pick_columns),
        )
        self._active = 0
        across = QHBoxLayout()
        across.setSpacing(Space.XL)
        for at, side in enumerate(self.sides):
            across.addWidget(side, 1)
            for code, row in side.rows.items():
                row.clicked.connect(lambda _checked=False, side=side, code=code: self._toggle(side, code))
                row.reached.connect(lambda at=at: self._activate(at))
        self.down.addLayout(across)
        self._activate(0)

    def default_question(self) -> str:
        return self.tr("What would you like to work with, and how?")

    def value(self) -> AnswerValue | None:
        return {"rows": self.sides[0].picked(), "columns": self.sides[1].picked()}

    def show_value(self, value: AnswerValue | None) -> None:
        given = value if isinstance(value, dict) else {}
        for side, name in zip(self.sides, ("rows", "columns"), strict=True):
            codes = given.get(name, ())
            side.set_picked(tuple(codes) if isinstance(codes, list) else ())

    def controls(self) -> tuple[QWidget, ...]:
        return tuple(row for side in self.sides for row in side.rows.values())

    def hints(self) -> tuple[Hint, ...]:
        most = max(len(side.rows) for side in self.sides)
        return (Hint(("1", str(min(most, 9))), self.tr("tick or untick"), "…"),)

    def refuse(self) -> None:
        for side in self.sides:
            side.refuse()

    def take_key(self, key: int) -> bool:
        at = digit(key)
        if key in _SIDES:
            self._cross(_SIDES[Qt.Key(key)])
            return True
        if at is None:
            return super().take_key(key)
        side = self.sides[self._active]
        if 1 <= at <= len(side.rows):
            self._toggle(side, tuple(side.rows)[at - 1])
        return True

    def _cross(self, to: int) -> None:
        """To the same height on the other side."""
        at = self.focused()
        first = len(self.sides[0].rows)
        down = 0 if at is None else at if at < first else at - first
        down = min(down, len(self.sides[to].rows) - 1)
        self._activate(to)
        self.focus(down + (first if to else 0))

    def _toggle(self, side: PickList, code: str) -> None:
        self._activate(self.sides.index(side))
        if side.toggle(code):
            self.changed.emit()

    def _activate(self, at: int) -> None:
        self._active = at
        for place, side in enumerate(self.sides):
            side.set_active(place == at)
