"""The fields of a person's form; which are there and what they are called follows from the category."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.dialogs.suggest_field import SuggestField
from ui.signs import said
from ui.theme import Space, theme
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.select import Select
from zima_desktop.content.categories import category_rule
from zima_desktop.domain.categories import CardField, CategoryRule
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.names import make_name, tidy_part
from zima_desktop.domain.people import Category, GroupName, Person, PersonDraft, Sex

NOTE_HEIGHT = 64
OLDEST_YEAR = 1930
LONGEST_PHONE = 60


class PersonFields(QWidget):
    """What is hidden for a category keeps the value it had on a card that is there."""

    def __init__(
        self, groups: Sequence[str], today: date, person: Person | None, category: Category, group: str
    ) -> None:
        super().__init__()
        self._today, self._person = today, person
        self._make_controls(groups)
        self._lay_out()
        if person is None:
            self.category.set_key(category)
            self.group.setText(group)
        else:
            self._fill(person)
        self.category.currentIndexChanged.connect(self._adapt)
        self._adapt()

    def rule(self) -> CategoryRule:
        """What the chosen category asks for."""
        return category_rule(Category(str(self.category.key())))

    def values(self) -> tuple[object, ...]:
        """Everything typed, to see whether anything was."""
        names = (self.family, self.given, self.patronymic)
        lines = (*names, self.birth_date, self.group, self.number, self.phone)
        texts = tuple(line.text() for line in lines)
        return (*texts, self.sex.key(), self.category.key(), self.note.toPlainText())

    def checked(self) -> PersonDraft | None:
        """The draft, or None with every wrong field named under itself."""
        for field in self._fields.values():
            field.clear_error()
        self._check_names()
        self._check_birth_date()
        self._check_phone()
        group = self._checked_group()
        wrong = [field for field in self._fields.values() if field.has_error()]
        if wrong:
            wrong[0].control.setFocus()
            return None
        name = make_name(self.family.text(), self.given.text(), self.patronymic.text() or None).name
        sex = self.sex.key() if self._counts(CardField.SEX) else None
        return PersonDraft(
            name=name,
            sex=Sex(str(sex)) if sex else None,
            birth_date=self.birth_date.date() if self._counts(CardField.BIRTH_DATE) else None,
            category=self.rule().category,
            group=group,
            external_number=self._text(CardField.NUMBER, self.number.text()),
            note=self._text(CardField.NOTE, self.note.toPlainText()),
            phone=self._text(CardField.PHONE, self.phone.text()),
        )

    def show_refusal(self, field: str) -> None:
        """A value the base does not take."""
        place = self._fields.get(field) or self._fields["family"]
        place.set_error(self.tr("This value cannot be saved"))

    def _make_controls(self, groups: Sequence[str]) -> None:
        self.category = Select([(one, said("category", one)) for one in Category], self.tr("Category"))
        self.family, self.given, self.patronymic = QLineEdit(), QLineEdit(), QLineEdit()
        self.birth_date = DateField(self.tr("Date of birth"))
        self.sex = Select(
            [(None, self.tr("not given")), (Sex.FEMALE, self.tr("female")), (Sex.MALE, self.tr("male"))],
            self.tr("Sex"),
        )
        self.group = SuggestField(groups)
        self.number, self.phone = QLineEdit(), QLineEdit()
        self.phone.setMaxLength(LONGEST_PHONE)
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
            "category": Field(self.tr("Category"), self.category),
            "group": Field(self.tr("Class or group"), self.group),
            "phone": Field(self.tr("Phone"), self.phone),
            "external_number": Field(
                self.tr("Number"), self.number, hint=self.tr("Of the personal file or the electronic diary")
            ),
            "note": Field(
                self.tr("Note"),
                self.note,
                hint=self.tr("Do not write down diagnoses: the note goes into lists saved as files."),
            ),
        }
        part = self._fields
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(FormRow(part["family"], part["given"]))
        layout.addWidget(FormRow(part["patronymic"], part["birth_date"], part["sex"], stretches=(4, 2, 2)))
        layout.addWidget(FormRow(part["category"], part["group"]))
        layout.addWidget(FormRow(part["phone"], part["external_number"]))
        layout.addWidget(part["note"])

    def _fill(self, person: Person) -> None:
        self.category.set_key(person.category)
        self.category.setEnabled(False)
        change = self.tr("It is changed by an action of its own, with a date.")
        self._fields["category"].relabel(self.tr("Category"), hint=change)
        self.family.setText(person.name.family)
        self.given.setText(person.name.given)
        self.patronymic.setText(person.name.patronymic or "")
        self.birth_date.set_date(person.birth_date)
        self.sex.set_key(person.sex)
        self.group.setText(person.group.name.compact if person.group else "")
        self.number.setText(person.external_number or "")
        self.phone.setText(person.phone or "")
        self.note.setPlainText(person.note or "")

    def _adapt(self) -> None:
        """Show what the category asks for, under its own words."""
        rule, labels = self.rule(), self._labels()
        for name in CardField:
            field = self._fields[name.value]
            field.setVisible(name in rule.fields)
            if name in labels:
                field.relabel(labels[name], required=name in rule.required)
        group = self._fields["group"]
        group.relabel(rule.group_label, hint=rule.group_hint, required=CardField.GROUP in rule.required)

    def _labels(self) -> dict[CardField, str]:
        return {CardField.BIRTH_DATE: self.tr("Date of birth"), CardField.PHONE: self.tr("Phone")}

    def _counts(self, name: CardField) -> bool:
        """Whether the value of a field is meant: what was typed before it was hidden is not."""
        return self._person is not None or name in self.rule().fields

    def _text(self, name: CardField, text: str) -> str | None:
        return (text.strip() or None) if self._counts(name) else None

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
        if self.birth_date.is_blank() or not self._counts(CardField.BIRTH_DATE):
            return
        day = self.birth_date.date()
        if day is None:
            self._fields["birth_date"].set_error(self.tr("There is no such day"))
        elif day.year < OLDEST_YEAR or day > self._today:
            self._fields["birth_date"].set_error(self.tr("Check the year"))

    def _check_phone(self) -> None:
        text = self.phone.text().strip()
        if text and self._counts(CardField.PHONE) and sum(sign.isdecimal() for sign in text) < 5:
            self._fields["phone"].set_error(self.tr("A telephone number has at least five figures"))

    def _checked_group(self) -> GroupName | None:
        if CardField.GROUP not in self.rule().fields:
            known = self._person.group if self._person is not None else None
            return known.name if known is not None else None
        text = self.group.text().strip()
        if not text:
            return None
        try:
            return parse_group_label(text)
        except InvalidValue:
            self._fields["group"].set_error(self.tr("Not the name of a class or group"))
            return None
