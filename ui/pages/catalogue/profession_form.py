"""The form of one profession: a whole entry, which replaces the shipped one or is added to it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.dialogs.base import Dialog
from ui.pages.catalogue.narrow import narrow
from ui.signs import said
from ui.theme import theme
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.select import Select
from zima_desktop.content.words import known_values, word, word_or_self
from zima_desktop.domain.catalogue import (
    OBJECTS,
    Confidence,
    Description,
    Education,
    Profession,
)
from zima_desktop.domain.catalogue import Field as WorkField
from zima_desktop.domain.errors import InvalidValue

LINES, FEWER = 3, 2  # of a text of several lines


class ProfessionForm(Dialog):
    """`save_requested` brings the entry and its source; the dialog stays until it is kept."""

    save_requested = Signal(object, str)  # Profession, source

    def __init__(
        self, view: QWidget, fields: Sequence[WorkField], known: Profession, *, source: str, new: bool
    ) -> None:
        title = self.tr("A new profession") if new else self.tr("Change the profession")
        note = self.tr("The whole entry is written; the shipped one stays and can come back.")
        super().__init__(view, title, note, width=720, scrolling=True)
        self._known = known
        self.title = QLineEdit(known.title)
        self.field = narrow(
            Select([(one.key, _capital(one.title)) for one in fields], self.tr("Field of work"))
        )
        self.education = narrow(
            Select([(one, said("education", one)) for one in Education], self.tr("Usual way"))
        )
        objects = [(name, said("labour_object", name)) for name in OBJECTS]
        self.main = narrow(Select(objects, self.tr("Object of labour")))
        nothing: list[tuple[object, str]] = [(None, self.tr("none"))]
        self.second = narrow(Select([*nothing, *objects], self.tr("Second object")))
        self.confidence = narrow(
            Select([(one, said("confidence", one)) for one in Confidence], self.tr("Checked"))
        )
        self.programmes = QLineEdit("; ".join(known.programmes))
        self.subjects = QLineEdit("; ".join(known.subjects))
        self.medical = QLineEdit("; ".join(word_or_self("medical", tag) for tag in known.medical))
        self.exams = QLineEdit(known.exams or "")
        told = known.description
        self.does = _lines("\n".join(told.does), LINES)
        self.where, self.likes, self.path = (
            _lines(text or "") for text in (told.where, told.likes, told.path)
        )
        self.source = QLineEdit(source)
        self._fields: dict[str, Field] = {}
        self._choose()
        self._lay_out()
        self.save = self.add_foot(primary=self.tr("Save"))

    def accept(self) -> None:
        for field in self._fields.values():
            field.clear_error()
        if not self.title.text().strip():
            self._fields["title"].set_error(self.tr("Write a title"))
            self.title.setFocus()
            return
        self.save_requested.emit(self.content(), self.source.text().strip())

    def close_saved(self) -> None:
        super().accept()

    def show_refusal(self, error: InvalidValue, text: str) -> None:
        """Say under the field what cannot be kept."""
        field = self._fields.get(error.field, self._fields["title"])
        field.set_error(text)
        field.control.setFocus()

    def content(self) -> Profession:
        """The entry as the fields say it."""
        main, second = self.main.key(), self.second.key()
        objects = [str(main)] + ([str(second)] if second is not None and second != main else [])
        told = Description(
            tuple(line.strip() for line in self.does.toPlainText().splitlines() if line.strip()),
            _text(self.where),
            _text(self.likes),
            _text(self.path),
        )
        return replace(
            self._known,
            title=self.title.text().strip(),
            field=str(self.field.key()),
            education=Education(str(self.education.key())),
            klimov=tuple(objects),
            programmes=_parts(self.programmes.text()),
            subjects=_parts(self.subjects.text()),
            medical=tuple(_tag(part) for part in _parts(self.medical.text())),
            exams=self.exams.text().strip() or None,
            confidence=Confidence(str(self.confidence.key())),
            description=told,
        )

    def _choose(self) -> None:
        known = self._known
        self.field.set_key(known.field)
        self.education.set_key(known.education)
        self.main.set_key(known.klimov[0])
        self.second.set_key(known.klimov[1] if len(known.klimov) > 1 else None)
        self.confidence.set_key(known.confidence)

    def _lay_out(self) -> None:
        semicolons = self.tr("Several are parted by semicolons")
        self._add("title", Field(self.tr("Title"), self.title, required=True))
        self._row(
            ("field", self.tr("Field of work"), self.field),
            ("education", self.tr("Usual way"), self.education),
        )
        self._row(
            ("klimov", self.tr("Object of labour"), self.main),
            ("second", self.tr("Second object"), self.second),
            ("confidence", self.tr("Checked"), self.confidence),
        )
        does = Field(self.tr("What one does"), self.does, hint=self.tr("Three short lines"))
        self._add("does", does)
        self._add("where", Field(self.tr("Where one works"), self.where))
        self._add("likes", Field(self.tr("Who will like it"), self.likes))
        self._add("path", Field(self.tr("How to get there"), self.path))
        codes = Field(self.tr("Codes of programmes"), self.programmes, hint=self.tr("For example: 23.01.09"))
        subjects = Field(self.tr("School subjects"), self.subjects, hint=semicolons)
        self._fields |= {"programmes": codes, "subjects": subjects}
        self.body.addWidget(FormRow(codes, subjects))
        medical = Field(self.tr("What to ask a doctor"), self.medical, hint=semicolons)
        exams = Field(self.tr("Admission"), self.exams)
        self._fields |= {"medical": medical, "exams": exams}
        self.body.addWidget(FormRow(medical, exams))
        source = Field(
            self.tr("Source of the change"), self.source, hint=self.tr("Who says so: a letter, a site, a day")
        )
        self._add("source", source)
        self.body.addWidget(Label(self.tr("The day of the change is kept by itself."), "caption"))

    def _add(self, key: str, field: Field) -> None:
        self._fields[key] = field
        self.body.addWidget(field)

    def _row(self, *parts: tuple[str, str, QWidget]) -> None:
        made = [Field(title, control) for _key, title, control in parts]
        self._fields |= {key: field for (key, _title, _control), field in zip(parts, made, strict=True)}
        self.body.addWidget(FormRow(*made))


def _lines(text: str, lines: int = FEWER) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(round(lines * theme().size("body") * 1.5) + 14)
    return field


def _text(field: QPlainTextEdit) -> str | None:
    return " ".join(field.toPlainText().split()) or None


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _tag(text: str) -> str:
    """The tag behind a word of ours; other words are kept as they are."""
    return next((tag for tag in known_values("medical") if word("medical", tag) == text), text)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
