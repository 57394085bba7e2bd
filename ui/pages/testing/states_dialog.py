"""«Кто что сдал»: people and instruments of one session, and what is still missing to whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.models.columns import Cell, ChipCell, Column
from ui.theme import theme
from ui.widgets.button import Button
from ui.widgets.chip import FilterChip
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.results import ResultState
from zima_desktop.domain.session_states import PartState, SessionStates, StateRow
from zima_desktop.domain.sessions import SessionPart

NAME_WIDTH, PART_WIDTH = 300, 190
AROUND, LOWEST = 230, 150
MOST_WIDTH = 1020


class StatesDialog(Dialog):
    """A row a person, a chip an instrument; Enter opens the newest result of the row."""

    make_up_requested = Signal()
    papers_requested = Signal()  # the protocol
    opened = Signal(object)  # AttemptId

    def __init__(self, view: QWidget, title: str, states: SessionStates) -> None:
        width = min(MOST_WIDTH, max(620, NAME_WIDTH + PART_WIDTH * len(states.parts) + 60))
        super().__init__(view, self.tr("Who has finished what"), title, width=width)
        self._states = states
        self.missing = FilterChip(self.tr("Something is missing"), "user-x", "warn", len(states.missing))
        self.table: RecordTable[StateRow] = RecordTable(
            state_columns(states), self.tr("Pupils"), key=lambda one: one.person
        )
        self.table.setMinimumHeight(self._room(view, len(states.rows), len(states.parts)))
        self.body.addLayout(row(Label(counted(states), "secondary", wrap=True), None, self.missing))
        self.body.addWidget(self.table, 1)
        self.table.set_records(states.rows)
        self.protocol = Button(self.tr("Protocol (PDF)…"), "plain", "file-text")
        self.make_up = Button(self.tr("Make-up session…"), "primary", "calendar-plus")
        self.make_up.setVisible(bool(states.missing))
        close = Button(self.tr("Close"))
        self.add_plain_foot(self.protocol, close, self.make_up)
        close.clicked.connect(self.reject)
        self.protocol.clicked.connect(self.papers_requested)
        self.make_up.clicked.connect(self.accept)
        self.missing.toggled.connect(self._filter)
        self.table.opened.connect(self._open)

    def accept(self) -> None:
        if self._states.missing:
            super().accept()
            self.make_up_requested.emit()

    def _room(self, view: QWidget, rows: int, lines: int) -> int:
        """As many rows as there are, as far as the window goes."""
        wanted = theme().size("head") + rows * theme().size("row") + 2
        around = round(AROUND * theme().text_scale + lines * theme().size("body") * 1.5)
        return max(LOWEST, min(wanted, view.window().height() - around))

    def _filter(self, on: bool) -> None:
        self.table.records.set_filter((lambda one: one.missing) if on else None)

    def _open(self, found: StateRow) -> None:
        finished = [part for part in found.parts if not part.missing and part.attempt is not None]
        newest = max(finished, key=lambda part: str(part.finished_on), default=None)
        if newest is not None:
            self.reject()
            self.opened.emit(newest.attempt)


def counted(states: SessionStates) -> str:
    """Сдали: «Пять сфер труда» 24 из 26 …"""
    words = translate("StatesDialog", "{title}: {done} of {total}")
    parts = [
        words.format(title=part.title, done=states.done(place), total=len(states.rows))
        for place, part in enumerate(states.parts)
    ]
    return "\n".join(parts)


def state_columns(states: SessionStates) -> tuple[Column[StateRow], ...]:
    name: Column[StateRow] = Column(
        "name",
        translate("StatesDialog", "Pupil"),
        lambda one: one.name.full,
        cell=Cell.STRONG,
        payload=lambda one: translate("StatesDialog", "not in the base any more") if one.left else "",
        width=NAME_WIDTH,
        stretch=2,
    )
    return (name, *(_part_column(place, part) for place, part in enumerate(states.parts)))


def _part_column(place: int, part: SessionPart) -> Column[StateRow]:
    return Column(
        part.code,
        part.title,
        lambda one: part_words(one.parts[place]),
        sort=lambda one: list(ResultState).index(one.parts[place].state),
        cell=Cell.CHIP,
        payload=lambda one: _chip(one.parts[place]),
        width=PART_WIDTH,
        stretch=1,
    )


def part_words(part: PartState) -> str:
    """The state with its day: «сдан 22.11.2026»; what was taken elsewhere says so."""
    words = {
        ResultState.NONE: translate("StatesDialog", "assigned"),
        ResultState.ASSIGNED: translate("StatesDialog", "assigned"),
        ResultState.STARTED: translate("StatesDialog", "started"),
        ResultState.INTERRUPTED: translate("StatesDialog", "interrupted"),
        ResultState.DONE: translate("StatesDialog", "finished"),
        ResultState.CHECKED: translate("StatesDialog", "checked"),
        ResultState.RELEASED: translate("StatesDialog", "released"),
    }[part.state]
    if part.elsewhere and part.finished_on is not None:
        elsewhere = translate("StatesDialog", "{state} elsewhere {day}")
        return elsewhere.format(state=words, day=format_date(part.finished_on)[:5])
    return words


def _chip(part: PartState) -> ChipCell:
    signs = {
        ResultState.NONE: ("circle-dashed", "neutral"),
        ResultState.ASSIGNED: ("circle-dashed", "neutral"),
        ResultState.STARTED: ("circle-play", "info"),
        ResultState.INTERRUPTED: ("circle-pause", "warn"),
        ResultState.DONE: ("clipboard-check", "accent"),
        ResultState.CHECKED: ("list-checks", "info"),
        ResultState.RELEASED: ("send", "ok"),
    }
    return ChipCell(*signs[part.state])
