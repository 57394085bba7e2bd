"""Options of certificates: event, wording, names to look at, the register."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.models.columns import Cell, Column, FlagCell
from ui.pages.documents.people_options import keep_narrow
from ui.pages.documents.wishes import CertificateWish
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.documents import NameForm
from zima_desktop.domain.events import Event
from zima_desktop.domain.ids import EventId
from zima_desktop.services.documents import CertificateName

NAMES_HEIGHT = 150


@dataclass(frozen=True, slots=True)
class Register:
    """How many of those present stand in the register of certificates."""

    present: int
    issued: int

    @property
    def complete(self) -> bool:
        return self.present > 0 and self.issued >= self.present


def name_columns() -> tuple[Column[CertificateName], ...]:
    return (
        Column(
            "dative",
            translate("CertificateNames", "Name in the dative"),
            lambda one: one.dative,
            cell=Cell.FLAG,
            payload=lambda one: (
                FlagCell("warn", "pencil", translate("CertificateNames", "Check")) if one.check else None
            ),
            width=180,
            stretch=1,
        ),
    )


class CertificateOptions(QWidget):
    """`issue` stands beside printing and saving; `name_opened` wants to change a dative."""

    changed = Signal()
    issue_requested = Signal()
    name_opened = Signal(object)  # CertificateName

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.event_choice = Select([], "")
        keep_narrow(self.event_choice)
        self.form = Segmented(
            [
                (NameForm.NOMINATIVE.value, self.tr("Nominative")),
                (NameForm.DATIVE.value, self.tr("Dative")),
            ],
            self.tr("Form of the name"),
        )
        self.example = Label("", "caption", wrap=True)
        self.names: RecordTable[CertificateName] = RecordTable(
            name_columns(), self.tr("Names in the dative"), key=lambda one: one.person
        )
        self.names.horizontalHeader().hide()
        self.names.setMinimumHeight(NAMES_HEIGHT)
        theme().changed.connect(self._fit)
        self._fit()
        self.hint = Label(self.tr("Enter or a double click changes a name"), "caption", wrap=True)
        self.status = Label("", "caption", tone="text2", wrap=True)
        self.issue = Button(self.tr("Issue and register"), "plain", "stamp")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(Field(self.tr("Event"), self.event_choice))
        layout.addWidget(Label(self.tr("Form of the name"), "field"))
        layout.addWidget(self.form)
        layout.addWidget(self.example)
        layout.addWidget(self.names, 1)
        layout.addWidget(self.hint)
        layout.addWidget(self.status)
        self.event_choice.picked.connect(lambda _key: self.changed.emit())
        self.form.picked.connect(self._form_picked)
        self.issue.clicked.connect(self.issue_requested)
        self.names.opened.connect(self.name_opened)
        self._show_form()

    def set_events(self, events: Sequence[Event]) -> None:
        """Newest first: certificates are for what has just been held."""
        ordered = sorted(events, key=lambda one: one.content.held_on, reverse=True)
        options = [(one.id, f"{format_date(one.content.held_on)} · {one.content.title}") for one in ordered]
        self.event_choice.set_options(options)

    def show_names(self, names: Sequence[CertificateName], register: Register) -> None:
        self.names.set_records(names)
        self._show_form()
        self.issue.setEnabled(register.present > 0 and not register.complete)
        if not register.present:
            text = self.tr("Nobody is marked present at this event.")
        elif register.complete:
            text = translate("CertificateOptions", "In the register: %n", None, register.issued)
        else:
            text = self.tr("In the register: {issued} of {present}.")
        self.status.setText(text.format(issued=register.issued, present=register.present))

    def wish(self) -> CertificateWish | None:
        event = self.event_choice.key()
        return CertificateWish(EventId(event), NameForm(self.form.key())) if isinstance(event, int) else None

    def _fit(self) -> None:
        self.names.verticalHeader().setDefaultSectionSize(theme().size("control") + 2)

    def _form_picked(self, _key: str) -> None:
        self._show_form()
        self.changed.emit()

    def _show_form(self) -> None:
        dative = self.form.key() == NameForm.DATIVE.value
        self.names.setVisible(dative and self.names.records.total() > 0)
        self.hint.setVisible(dative and self.names.records.total() > 0)
        example = self.tr("“issued to …”") if dative else self.tr("“confirms that … took part”")
        self.example.setText(example)
