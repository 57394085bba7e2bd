"""Noting papers of consent for a class or for those chosen: one purpose at a time, exceptions left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.consent_words import CONSENT_SIGNS, status_text
from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.models import Cell, ChipCell, Column
from ui.signs import dotted, said
from ui.theme import theme
from ui.widgets.button import Button
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.select import Select
from ui.widgets.table_view import RecordTable
from zima_desktop.content.words import word
from zima_desktop.domain.consents import ConsentRow, ConsentState, ConsentStatus, GivenBy, Purpose, signer
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import Category
from zima_desktop.domain.relatives import Relative

TABLE_HEIGHT, FEW, HEIGHT_OF_FEW = 280, 2, 150
_OPEN = frozenset(
    {ConsentStatus.NONE, ConsentStatus.EXPIRED, ConsentStatus.WITHDRAWN, ConsentStatus.OWN_NEEDED}
)


@dataclass(frozen=True, slots=True)
class Paper:
    """Papers of one kind, signed on one day; `given_by` None: by the age of each."""

    people: tuple[PersonId, ...]
    purpose: Purpose
    given_by: GivenBy | None
    signed_on: date
    valid_to: date | None = None
    giver: PersonId | None = None  # the linked parent who signed


@dataclass(frozen=True, slots=True)
class _Line:
    """`fits` is false where the chosen signature is not the one that the age asks for."""

    person: PersonId
    name: str
    state: ConsentState
    signer: GivenBy | None
    fits: bool
    ticked: bool

    @property
    def open(self) -> bool:
        return self.fits and self.state.status in _OPEN


def signer_text(line: _Line) -> str:
    """Who has to sign, and why a line cannot be ticked."""
    return word("signer", line.signer.value if line.signer is not None else "unknown")


def _parent(one: Relative) -> str:
    return dotted(one.name, word("kinship", one.kinship))


def _columns() -> tuple[Column[_Line], ...]:
    return (
        Column(
            "name",
            translate("ConsentsDialog", "Name"),
            lambda line: line.name,
            cell=Cell.CHECK,
            payload=lambda line: line.ticked if line.open else None,
            width=270,
            stretch=1,
        ),
        Column("signer", translate("ConsentsDialog", "Who signs"), signer_text, width=250),
        Column(
            "state",
            translate("ConsentsDialog", "Consent"),
            lambda line: status_text(line.state),
            cell=Cell.CHIP,
            payload=lambda line: ChipCell(*CONSENT_SIGNS[line.state.status]),
            width=220,
        ),
    )


class ConsentsDialog(Dialog):
    """Everybody without a paper in force is ticked; Space takes the tick away."""

    save_requested = Signal(object)  # Paper
    register_requested = Signal()

    def __init__(
        self,
        view: QWidget,
        rows: Sequence[ConsentRow],
        today: date,
        group: str = "",
        purpose: Purpose = Purpose.COUNSELLING,
        parents: Sequence[Relative] = (),
    ) -> None:
        super().__init__(view, translate("ConsentsDialog", "Collected consents"), group, width=820)
        self._rows, self._today = tuple(rows), today
        self._left_out: set[PersonId] = set()
        self._make_fields(purpose)
        self.table: RecordTable[_Line] = RecordTable(
            _columns(), self.tr("People and their papers"), key=lambda line: line.person
        )
        self.table.setFixedHeight(
            round((HEIGHT_OF_FEW if len(rows) <= FEW else TABLE_HEIGHT) * theme().text_scale)
        )
        self.hint = Label("", "caption", tone="text2", wrap=True)
        self.body.addWidget(
            FormRow(
                Field(self.tr("Purpose"), self.purpose),
                Field(self.tr("Signed by"), self.given_by),
                self._signed_field,
                self._term_field,
                stretches=(6, 6, 3, 3),
            )
        )
        self._make_parent_field(parents)
        self.body.addWidget(self._parent_field)
        self.body.addWidget(self.table)
        self.body.addWidget(self.hint)
        self.register = Button(self.tr("Register"), "ghost", "list-checks")
        self.register.clicked.connect(self._to_register)
        self.save = self.add_foot(self.register, primary=self.tr("Note"), icon="shield-check")
        self.purpose.picked.connect(self._show)
        self.given_by.picked.connect(self._show)
        self.signed_on.changed.connect(self._show)
        self.table.action_requested.connect(self._toggle)
        self._show()

    def _make_fields(self, purpose: Purpose) -> None:
        self.purpose = Select([(one, said("consent", one)) for one in Purpose], self.tr("Purpose"))
        self.purpose.set_key(purpose)
        givers = [(None, self.tr("as the age asks for")), *((one, said("given_by", one)) for one in GivenBy)]
        self.given_by = Select(givers, self.tr("Signed by"))
        self.signed_on = DateField(self.tr("Signed on"))
        self.signed_on.set_date(self._today)
        self.valid_to = DateField(self.tr("Valid to"))
        self._signed_field = Field(self.tr("Signed on"), self.signed_on)
        self._term_field = Field(self.tr("Valid to"), self.valid_to, hint=self.tr("empty: until withdrawn"))

    def _make_parent_field(self, parents: Sequence[Relative]) -> None:
        self.parent_signed = Select(
            [(None, self.tr("not written down")), *((one.id, _parent(one)) for one in parents)],
            self.tr("Which parent has signed"),
        )
        self._parent_field = Field(self.tr("Which parent has signed"), self.parent_signed)
        self._parent_field.setVisible(bool(parents))
        if len(parents) == 1:
            self.parent_signed.set_key(parents[0].id)

    def accept(self) -> None:
        for field in (self._signed_field, self._term_field):
            field.clear_error()
        day, until = self.signed_on.date(), self.valid_to.date()
        if day is None or day > self._today:
            self._signed_field.set_error(self.tr("A day that has been"))
        elif not self.valid_to.is_blank() and (until is None or until < day):
            self._term_field.set_error(self.tr("A day after the signature"))
        elif self._ticked():
            people, giver = self._ticked(), self._giver()
            self.save_requested.emit(Paper(people, self.chosen(), giver, day, until, self._parent()))

    def close_saved(self) -> None:
        super().accept()

    def chosen(self) -> Purpose:
        return Purpose(str(self.purpose.key()))

    def _giver(self) -> GivenBy | None:
        key = self.given_by.key()
        return GivenBy(str(key)) if key else None

    def _parent(self) -> PersonId | None:
        """Nobody signs for those who sign alone."""
        signs = any(line.ticked and line.signer is not GivenBy.SELF for line in self._lines())
        key = self.parent_signed.key()
        return PersonId(int(str(key))) if key is not None and signs else None

    def _ticked(self) -> tuple[PersonId, ...]:
        return tuple(line.person for line in self._lines() if line.ticked)

    def _lines(self) -> tuple[_Line, ...]:
        return tuple(self._line(row) for row in self._rows)

    def _line(self, row: ConsentRow) -> _Line:
        state, giver = row.state(self.chosen()), self._giver()
        day = self.signed_on.date() or self._today
        due = row.signer if row.birth_date is None else signer(row.birth_date, Category.PUPIL, day)
        fits = due is giver if giver is not None and due is not None else (giver or due) is not None
        ticked = fits and state.status in _OPEN and row.person not in self._left_out
        return _Line(row.person, row.name, state, due, fits, ticked)

    def _show(self) -> None:
        self.table.set_records(self._lines())
        self._count()

    def _toggle(self, line: _Line) -> None:
        if line.open:
            self._left_out ^= {line.person}
            changed = next(one for one in self._lines() if one.person == line.person)
            self.table.records.replace(changed)
            self._count()

    def _count(self) -> None:
        lines = self._lines()
        count = sum(line.ticked for line in lines)
        self.foot_note.setText(translate("ConsentsDialog", "%n paper(s) to note", None, count))
        self.save.setEnabled(count > 0)
        unfit = sum(not line.fits and line.state.status in _OPEN for line in lines)
        unknown = sum(line.signer is None and line.state.status in _OPEN for line in lines)
        self.hint.setVisible(bool(unfit))
        if self._giver() is None:
            self.hint.setText(
                translate(
                    "ConsentsDialog",
                    "%n without a date of birth: choose who has signed, or enter the date on the card.",
                    None,
                    unknown,
                )
            )
        else:
            self.hint.setText(
                translate(
                    "ConsentsDialog", "%n left out: another signature is needed at their age.", None, unfit
                )
            )

    def _to_register(self) -> None:
        super().reject()
        self.register_requested.emit()
