"""The organisation as documents print it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ui.pages.settings.panel import SettingsPanel
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.layout import row
from zima_desktop.domain.people import Organization, OrganizationKind

LONGEST = 240


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What was typed; None: left empty."""

    short_name: str
    full_name: str
    city: str | None
    director: str | None
    counsellor: str | None

    @classmethod
    def of(cls, known: Organization) -> "Letterhead":
        return cls(known.short_name, known.full_name, known.city, known.director, known.counsellor)


class OrganizationPanel(SettingsPanel):
    """A form, because half a letterhead must not get onto paper: saved as a whole."""

    save_requested = Signal(object)  # Letterhead

    def __init__(self) -> None:
        super().__init__(self.tr("Organisation"), self.tr("as documents print it"))
        self._known: Letterhead | None = None
        self.short_name, self.full_name = QLineEdit(), QLineEdit()
        self.city, self.director, self.counsellor = QLineEdit(), QLineEdit(), QLineEdit()
        self.kind = Label("", "body")
        self.save = Button(self.tr("Save"), "primary", "check")
        self.save.set_shortcut_hint("Ctrl+S")
        self.back = Button(self.tr("Put back"), "link", "undo-2")
        self.short_field = Field(
            self.tr("Short name"), self.short_name, hint=self.tr("for headings and file names"), required=True
        )
        self._lay_out()
        for field in self._lines():
            field.setMaxLength(LONGEST)
            field.textChanged.connect(self._compare)
            field.returnPressed.connect(self.ask_to_save)
        self.save.clicked.connect(self.ask_to_save)
        self.back.clicked.connect(self.put_back)

    def show_organization(self, known: Organization) -> None:
        """Fill the form; what was being typed is replaced."""
        self._known = Letterhead.of(known)
        self.kind.setText(self._kind_word(known.kind))
        self.put_back()

    def put_back(self) -> None:
        """The values that are saved."""
        known = self._known
        if known is None:
            return
        values = (known.short_name, known.full_name, known.city, known.director, known.counsellor)
        for field, value in zip(self._lines(), values, strict=True):
            field.setText(value or "")
            field.setCursorPosition(0)
        self._compare()

    def letterhead(self) -> Letterhead:
        """What the fields hold; an empty full name is the short one."""
        short, full, city, director, counsellor = (" ".join(one.text().split()) for one in self._lines())
        return Letterhead(short, full or short, city or None, director or None, counsellor or None)

    def is_changed(self) -> bool:
        return self._known is not None and self.letterhead() != self._known

    def ask_to_save(self) -> None:
        """Only a changed form with a name in it is saved."""
        wanted = self.letterhead()
        if not wanted.short_name:
            self.short_field.set_error(self.tr("The organisation must have a name"))
            self.short_name.setFocus()
        elif self.is_changed():
            self.save_requested.emit(wanted)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.short_name, self.full_name, self.city, self.director, self.counsellor

    def _compare(self) -> None:
        changed = self.is_changed()
        self.save.setEnabled(changed)
        self.back.setVisible(changed)
        if self.letterhead().short_name:
            self.short_field.clear_error()

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.M)
        kind = Field(self.tr("Kind"), self.kind)
        full = Field(self.tr("Full name"), self.full_name, hint=self.tr("as in the charter"))
        director = Field(self.tr("Director"), self.director, hint=self.tr("signs certificates: I. P. Petrov"))
        counsellor = Field(
            self.tr("Counsellor"), self.counsellor, hint=self.tr("signs career maps and class sheets")
        )
        self.body.addWidget(FormRow(self.short_field, kind, stretches=(3, 2)))
        self.body.addWidget(full)
        self.body.addWidget(FormRow(Field(self.tr("Town"), self.city), director, counsellor))
        self.body.addStretch(1)
        self.body.addLayout(row(None, self.back, self.save))

    def _kind_word(self, kind: OrganizationKind) -> str:
        return {
            OrganizationKind.SCHOOL: self.tr("School"),
            OrganizationKind.COLLEGE: self.tr("College"),
            OrganizationKind.CENTER: self.tr("Employment centre"),
            OrganizationKind.COORDINATOR: self.tr("Coordinator of a municipality"),
        }[kind]
