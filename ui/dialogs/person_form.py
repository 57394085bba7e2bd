"""The form of a person: a new card, or the fields of one that is there."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.asker import Asker
from ui.dialogs.base import Dialog
from ui.dialogs.suggest_field import SuggestField
from ui.i18n import translate
from ui.signs import said
from ui.theme import theme
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.select import Select
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.names import make_name, tidy_part
from zima_desktop.domain.people import Category, GroupName, Person, PersonDraft, Sex

NOTE_HEIGHT = 64
OLDEST_YEAR = 1930


class PersonForm(Dialog):
    """Emits what is to be saved and stays open until `close_saved`."""

    save_requested = Signal(object)  # PersonDraft

    def __init__(
        self,
        view: QWidget,
        asker: Asker,
        *,
        groups: Sequence[str],
        today: date,
        person: Person | None = None,
        group: str = "",
    ) -> None:
        title = translate("PersonForm", "New pupil") if person is None else person.name.full
        super().__init__(view, title, width=640, avatar=person.name.short if person else "", scrolling=True)
        self._asker, self._today, self._person = asker, today, person
        self._make_fields(groups)
        self._lay_out()
        if person is None:
            self.group.setText(group)
        else:
            self._fill(person)
        self._typed_before = self._values()
        primary = self.tr("Add") if person is None else self.tr("Save")
        self.save = self.add_foot(primary=primary)

    def accept(self) -> None:
        """Check the fields and ask to save; a wrong one is told under itself."""
        draft = self._checked()
        if draft is not None:
            self.save_requested.emit(draft)

    def reject(self) -> None:
        """What was typed is not thrown away by one key."""
        if self._values() == self._typed_before:
            super().reject()
            return
        self._asker.confirm(
            self,
            self.tr("Close without saving?"),
            self.tr("Do not save"),
            super().reject,
            note=self.tr("What was changed in this form will be lost."),
        )

    def close_saved(self) -> None:
        super().accept()

    def show_refusal(self, error: InvalidValue) -> None:
        """Tell a value the base does not take under its field."""
        field = self._fields.get(error.field)
        (field or self._fields["family"]).set_error(self.tr("This value cannot be saved"))

    def _make_fields(self, groups: Sequence[str]) -> None:
        self.family, self.given, self.patronymic = QLineEdit(), QLineEdit(), QLineEdit()
        self.birth_date = DateField(self.tr("Date of birth"))
        self.sex = Select(
            [(None, self.tr("not given")), (Sex.FEMALE, self.tr("female")), (Sex.MALE, self.tr("male"))],
            self.tr("Sex"),
        )
        self.group = SuggestField(groups)
        self.category = Select([(one, said("category", one)) for one in Category], self.tr("Category"))
        self.number = QLineEdit()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(round(NOTE_HEIGHT * theme().text_scale))

    def _lay_out(self) -> None:
        self._fields = {
            "family": Field(self.tr("Family name"), self.family, required=True),
            "given": Field(self.tr("Given name"), self.given, required=True),
            "patronymic": Field(self.tr("Patronymic"), self.patronymic),
            "birth_date": Field(self.tr("Date of birth"), self.birth_date),
            "sex": Field(self.tr("Sex"), self.sex),
            "group": Field(self.tr("Class or group"), self.group, hint=self.tr("For example: 9A, EM-21")),
            "category": Field(self.tr("Category"), self.category),
            "number": Field(
                self.tr("Number"), self.number, hint=self.tr("Of the personal file or the electronic diary")
            ),
            "note": Field(
                self.tr("Note"),
                self.note,
                hint=self.tr("Do not write down diagnoses: the note goes into lists saved as files."),
            ),
        }
        part = self._fields
        self.body.addWidget(FormRow(part["family"], part["given"]))
        self.body.addWidget(FormRow(part["patronymic"], part["birth_date"], part["sex"], stretches=(4, 2, 2)))
        self.body.addWidget(FormRow(part["group"], part["category"], part["number"]))
        self.body.addWidget(part["note"])

    def _fill(self, person: Person) -> None:
        self.family.setText(person.name.family)
        self.given.setText(person.name.given)
        self.patronymic.setText(person.name.patronymic or "")
        self.birth_date.set_date(person.birth_date)
        self.sex.set_key(person.sex)
        self.group.setText(person.group.name.compact if person.group else "")
        self.category.set_key(person.category)
        self.number.setText(person.external_number or "")
        self.note.setPlainText(person.note or "")

    def _values(self) -> tuple[object, ...]:
        return (
            self.family.text(),
            self.given.text(),
            self.patronymic.text(),
            self.birth_date.text(),
            self.sex.key(),
            self.group.text(),
            self.category.key(),
            self.number.text(),
            self.note.toPlainText(),
        )

    def _checked(self) -> PersonDraft | None:
        for field in self._fields.values():
            field.clear_error()
        self._check_names()
        self._check_birth_date()
        group = self._checked_group()
        wrong = [field for field in self._fields.values() if field.has_error()]
        if wrong:
            wrong[0].control.setFocus()
            return None
        name = make_name(self.family.text(), self.given.text(), self.patronymic.text() or None).name
        sex = self.sex.key()
        return PersonDraft(
            name=name,
            sex=Sex(str(sex)) if sex else None,
            birth_date=self.birth_date.date(),
            category=Category(str(self.category.key())),
            group=group,
            external_number=self.number.text().strip() or None,
            note=self.note.toPlainText().strip() or None,
        )

    def _check_names(self) -> None:
        empty = {"family": self.tr("Write the family name"), "given": self.tr("Write the given name")}
        for key, control in (
            ("family", self.family),
            ("given", self.given),
            ("patronymic", self.patronymic),
        ):
            if key in empty and not control.text().strip():
                self._fields[key].set_error(empty[key])
                continue
            try:
                tidy_part(control.text())
            except InvalidValue:
                self._fields[key].set_error(self.tr("Letters, hyphens and spaces only"))

    def _check_birth_date(self) -> None:
        if self.birth_date.is_blank():
            return
        day = self.birth_date.date()
        if day is None:
            self._fields["birth_date"].set_error(self.tr("There is no such day"))
        elif day.year < OLDEST_YEAR or day > self._today:
            self._fields["birth_date"].set_error(self.tr("Check the year"))

    def _checked_group(self) -> GroupName | None:
        text = self.group.text().strip()
        if not text:
            return None
        try:
            return parse_group_label(text)
        except InvalidValue:
            self._fields["group"].set_error(self.tr("Not the name of a class or group"))
            return None
