"""Noting papers of consent for a class or for those chosen: one purpose at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.models import Cell, ChipCell, Column
from ui.signs import said, shown_date
from ui.theme import theme
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.select import Select
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.consents import ConsentRow, ConsentState, ConsentStatus, GivenBy, Purpose
from zima_desktop.domain.ids import PersonId

TABLE_HEIGHT = 300
_OPEN = frozenset({ConsentStatus.NONE, ConsentStatus.EXPIRED, ConsentStatus.WITHDRAWN})
_SIGNS = {
    ConsentStatus.NONE: ("circle-dashed", "neutral"),
    ConsentStatus.ACTIVE: ("shield-check", "ok"),
    ConsentStatus.EXPIRING: ("clock", "warn"),
    ConsentStatus.EXPIRED: ("clock", "warn"),
    ConsentStatus.WITHDRAWN: ("undo-2", "neutral"),
}


@dataclass(frozen=True, slots=True)
class Paper:
    """Papers of one kind, signed on one day."""

    people: tuple[PersonId, ...]
    purpose: Purpose
    given_by: GivenBy
    signed_on: date


@dataclass(frozen=True, slots=True)
class _Line:
    person: PersonId
    name: str
    state: ConsentState
    ticked: bool


def _status_words() -> dict[ConsentStatus, str]:
    return {
        ConsentStatus.NONE: translate("ConsentsDialog", "no paper"),
        ConsentStatus.ACTIVE: translate("ConsentsDialog", "in force since {day}"),
        ConsentStatus.EXPIRING: translate("ConsentsDialog", "expires soon, from {day}"),
        ConsentStatus.EXPIRED: translate("ConsentsDialog", "expired, from {day}"),
        ConsentStatus.WITHDRAWN: translate("ConsentsDialog", "withdrawn, from {day}"),
    }


def _columns() -> tuple[Column[_Line], ...]:
    words = _status_words()
    return (
        Column(
            "name",
            translate("ConsentsDialog", "Pupil"),
            lambda line: line.name,
            cell=Cell.CHECK,
            payload=lambda line: line.ticked if line.state.status in _OPEN else None,
            width=300,
            stretch=1,
        ),
        Column(
            "state",
            translate("ConsentsDialog", "Consent"),
            lambda line: words[line.state.status].format(day=shown_date(line.state.signed_on)),
            cell=Cell.CHIP,
            payload=lambda line: ChipCell(*_SIGNS[line.state.status]),
            width=240,
        ),
    )


class ConsentsDialog(Dialog):
    """Everybody without a paper in force is ticked; Space takes the tick away."""

    save_requested = Signal(object)  # Paper

    def __init__(self, view: QWidget, rows: Sequence[ConsentRow], today: date, group: str = "") -> None:
        title = translate("ConsentsDialog", "Consents")
        super().__init__(view, title, group, width=680)
        self._rows = tuple(rows)
        self._left_out: set[PersonId] = set()
        purposes = [(one, said("consent", one)) for one in Purpose]
        self.purpose = Select(purposes, self.tr("Purpose"))
        givers = [(GivenBy.PARENT, self.tr("a parent")), (GivenBy.SELF, self.tr("the pupil"))]
        self.given_by = Select(givers, self.tr("Signed by"))
        self.signed_on = DateField(self.tr("Date of the paper"))
        self.signed_on.set_date(today)
        self._today = today
        self._date_field = Field(self.tr("Date of the paper"), self.signed_on)
        self.table: RecordTable[_Line] = RecordTable(
            _columns(), self.tr("Pupils and their papers"), key=lambda line: line.person
        )
        self.table.setFixedHeight(round(TABLE_HEIGHT * theme().text_scale))
        self.count = Label("", "caption")
        self.body.addWidget(
            FormRow(
                Field(self.tr("Purpose"), self.purpose),
                Field(self.tr("Signed by"), self.given_by),
                self._date_field,
                stretches=(5, 3, 3),
            )
        )
        self.body.addWidget(self.table)
        self.purpose.picked.connect(self._show)
        self.table.action_requested.connect(self._toggle)
        self.save = self.add_foot(primary=self.tr("Note"), icon="shield-check")
        self._show()

    def accept(self) -> None:
        self._date_field.clear_error()
        day, given_by = self.signed_on.date(), GivenBy(str(self.given_by.key()))
        if day is None or day > self._today:
            self._date_field.set_error(self.tr("A day that has been"))
        elif self._ticked():
            self.save_requested.emit(Paper(self._ticked(), self._chosen(), given_by, day))

    def close_saved(self) -> None:
        super().accept()

    def _chosen(self) -> Purpose:
        return Purpose(str(self.purpose.key()))

    def _ticked(self) -> tuple[PersonId, ...]:
        return tuple(line.person for line in self._lines() if line.ticked)

    def _lines(self) -> tuple[_Line, ...]:
        lines, purpose = [], self._chosen()
        for row in self._rows:
            state = next(state for state in row.states if state.purpose is purpose)
            ticked = state.status in _OPEN and row.person not in self._left_out
            lines.append(_Line(row.person, row.name, state, ticked))
        return tuple(lines)

    def _show(self) -> None:
        self.table.set_records(self._lines())
        self._count()

    def _toggle(self, line: _Line) -> None:
        if line.state.status in _OPEN:
            self._left_out ^= {line.person}
            changed = next(one for one in self._lines() if one.person == line.person)
            self.table.records.replace(changed)
            self._count()

    def _count(self) -> None:
        count = len(self._ticked())
        self.foot_note.setText(translate("ConsentsDialog", "%n paper(s) to note", None, count))
        self.save.setEnabled(count > 0)
