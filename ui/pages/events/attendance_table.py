"""The grid of an event: the whole row is the target, Space ticks and goes down, digits set hours."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.models.columns import Cell, Column
from ui.pages.events import words
from ui.theme import theme
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.events import AttendanceRow

ROW_HEIGHT = 38
TYPING_MS = 900
MOST_HOURS = 24


def attendance_columns(hours: Callable[[], float | None]) -> tuple[Column[AttendanceRow], ...]:
    """`hours` are those of the event, which count where a row has none of its own."""
    return (
        Column(
            "name",
            translate("AttendanceTable", "Pupil"),
            lambda row: row.name,
            cell=Cell.CHECK,
            payload=lambda row: bool(row.present),
            width=150,
            stretch=3,
        ),
        Column(
            "role",
            translate("AttendanceTable", "Role"),
            words.presence_word,
            width=100,
        ),
        Column(
            "hours",
            translate("AttendanceTable", "hours"),
            lambda row: words.row_hours(row, hours()),
            sort=lambda row: row.hours if row.present else None,
            align="right",
            width=72,
        ),
    )


class AttendanceTable(RecordTable[AttendanceRow]):
    """`ticked` and `hours_set` ask for one mark each; nothing changes until it is saved."""

    ticked = Signal(object)  # AttendanceRow
    hours_set = Signal(object, float)  # AttendanceRow, hours

    def __init__(self, parent: QWidget | None = None) -> None:
        self._event_hours: float | None = None
        self._typed = ""
        super().__init__(
            attendance_columns(self._hours),
            translate("AttendanceTable", "Attendance"),
            key=lambda row: row.person,
            search=lambda row: row.name,
            parent=parent,
        )
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._forget_typed)
        self.clicked.connect(self._tick_index)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        theme().changed.connect(self._fit_rows)
        self._fit_rows()

    def show_rows(self, rows: Sequence[AttendanceRow], event_hours: float | None) -> None:
        self._event_hours = event_hours
        self.set_records(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        text = event.text()
        if row is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.ticked.emit(row)
            self._go_down()
        elif text.isdecimal() or (text in ",." and text and self._typed):
            self._type(row, text.replace(",", "."))
        else:
            super().keyPressEvent(event)

    def _hours(self) -> float | None:
        return self._event_hours

    def _tick_index(self, index: QModelIndex) -> None:
        self.ticked.emit(self.records.record(index.row()))

    def _go_down(self) -> None:
        row = self.currentIndex().row() + 1
        if row < self.records.rowCount():
            self.selectRow(row)

    def _type(self, row: AttendanceRow, sign: str) -> None:
        self._typed += sign
        self._typing.start()
        if self._typed.endswith("."):
            return
        try:
            hours = float(self._typed)
        except ValueError:
            hours = MOST_HOURS + 1.0
        if hours > MOST_HOURS:
            self._typed = sign if sign.isdecimal() else ""
            hours = float(self._typed or 0)
        self.hours_set.emit(row, hours)

    def _forget_typed(self) -> None:
        self._typed = ""

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(ROW_HEIGHT * theme().text_scale))
