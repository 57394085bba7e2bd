"""The event beside the month: its state, its grid of attendance, what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.pages.events import words
from ui.pages.events.attendance_table import AttendanceTable
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import column, line, row
from ui.widgets.select import Select
from zima_desktop.domain.events import AttendanceRow, Event, EventState

EDGE = 20


class EventPanel(Card):
    """Shows one event; every wish is a signal."""

    back_requested = Signal()
    edit_requested = Signal()
    remove_requested = Signal()
    state_picked = Signal(object)  # EventState
    except_requested = Signal()
    invite_requested = Signal()
    certificates_requested = Signal()
    role_picked = Signal(object, object)  # AttendanceRow, str or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(0, 14, 0, 10))
        self._event: Event | None = None
        self.back = IconButton("arrow-left", self.tr("Back to the month"))
        self.heading = Label("", "h3", wrap=True)
        self.facts = Label("", "caption", tone="text2", wrap=True)
        self.state = Select(
            [(state, words.state_word(state)) for state in EventState], self.tr("State of the event")
        )
        self.edit = IconButton("pencil", self.tr("Change the event"))
        self.remove = IconButton("trash-2", self.tr("Delete the event"))
        self.all_except = Button(self.tr("Everybody except…"), "plain", "list-checks")
        self.invite = Button(self.tr("Invite"), "plain", "user-plus")
        self.certificates = Button(self.tr("Certificates"), "plain", "award")
        self.table = AttendanceTable()
        self.empty = EmptyState(
            "user-plus",
            self.tr("Nobody is invited yet"),
            self.tr("Invite a class, then tick who was there."),
            action=self.tr("Invite a class"),
            action_icon="user-plus",
        )
        self.sum = ElideLabel("", "strong")
        self.saved = Chip(self.tr("saved"), "circle-check", "ok")
        self.role = Select([], self.tr("Role of the chosen pupil"))
        self._role_row = QWidget()
        self._lay_out()
        self._connect()
        self.show_back(False)

    def show_event(
        self, event: Event, rows: Sequence[AttendanceRow], profession: str, *, saved: bool
    ) -> None:
        self._event = event
        self.heading.setText(event.content.title)
        self.facts.setText(words.day_line(event, profession))
        self.state.set_key(event.content.state)
        self.table.show_rows(rows, event.content.hours)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._foot.setVisible(bool(rows))
        self.all_except.setEnabled(bool(rows))
        self.sum.set_text(words.sum_text(rows, event.content.hours))
        self.saved.setVisible(saved)
        self.certificates.setEnabled(any(one.present for one in rows))
        self.setAccessibleName(event.content.title)
        self._show_role()

    def show_back(self, visible: bool) -> None:
        self.back.setVisible(visible)

    def _lay_out(self) -> None:
        head = row(self.back)
        head.addWidget(self.heading, 1)
        head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        first = row(self.all_except, self.invite, None)
        self.table.setMinimumHeight(190)
        role = row(Label(self.tr("Role"), "field"), self.role, None, margins=(EDGE, 6, EDGE, 0))
        self._role_row.setLayout(role)
        self._foot = QWidget()
        foot = row(margins=(EDGE, 4, EDGE, 0))
        foot.addWidget(self.sum, 1)
        foot.addWidget(self.certificates)
        self._foot.setLayout(foot)
        state = row(Label(self.tr("State"), "field"), self.state, None, self.saved)
        top = column(head, self.facts, state, first, gap=8, margins=(EDGE, 0, EDGE, 0))
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(line())
        self.body.addWidget(self._role_row)
        self.body.addWidget(self._foot)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.edit.clicked.connect(self.edit_requested)
        self.remove.clicked.connect(self.remove_requested)
        self.all_except.clicked.connect(self.except_requested)
        self.invite.clicked.connect(self.invite_requested)
        self.empty.acted.connect(self.invite_requested)
        self.certificates.clicked.connect(self.certificates_requested)
        self.state.picked.connect(lambda key: self.state_picked.emit(EventState(str(key))))
        self.table.chosen.connect(lambda _row: self._show_role())
        self.role.picked.connect(self._pick_role)

    def _show_role(self) -> None:
        """The role belongs to the row the keyboard is on, and only to somebody who was there."""
        chosen = self.table.current()
        present = chosen is not None and bool(chosen.present)
        self._role_row.setVisible(present)
        if chosen is None or not present:
            return
        options: list[tuple[object, str]] = [(None, self.tr("participant"))]
        options += [(role, role) for role in words.roles()]
        if chosen.role and chosen.role not in words.roles():
            options.append((chosen.role, chosen.role))
        self.role.set_options(options)
        self.role.set_key(chosen.role)
        self.role.setAccessibleName(self.tr("Role: {name}").format(name=chosen.name))

    def _pick_role(self, role: object) -> None:
        chosen = self.table.current()
        if chosen is not None:
            self.role_picked.emit(chosen, role)
