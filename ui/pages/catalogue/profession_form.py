"""The form of one profession: a whole entry, which replaces the shipped one or is added to it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.entry_form import EntryForm, text_box, text_of
from ui.signs import said
from ui.widgets.field import Field
from ui.widgets.narrow import narrow
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

LINES = 3  # of what one does


class ProfessionForm(EntryForm):
    """What one does, where it leads from, what to ask a doctor."""

    def __init__(
        self, view: QWidget, fields: Sequence[WorkField], known: Profession, *, source: str, new: bool
    ) -> None:
        heading = self.tr("A new profession") if new else self.tr("Change the profession")
        super().__init__(view, heading, known.title, source, new=new)
        self._known = known
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
        self.does = text_box("\n".join(told.does), LINES)
        self.where, self.likes, self.path = (
            text_box(text or "") for text in (told.where, told.likes, told.path)
        )
        self._choose()
        self.finish()

    def content(self) -> Profession:
        """The entry as the fields say it."""
        main, second = self.main.key(), self.second.key()
        objects = [str(main)] + ([str(second)] if second is not None and second != main else [])
        told = Description(
            tuple(line.strip() for line in self.does.toPlainText().splitlines() if line.strip()),
            text_of(self.where),
            text_of(self.likes),
            text_of(self.path),
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

    def lay_out(self) -> None:
        semicolons = self.tr("Several are parted by semicolons")
        self.add("title", Field(self.tr("Title"), self.title, required=True))
        self.add_row(
            ("field", Field(self.tr("Field of work"), self.field)),
            ("education", Field(self.tr("Usual way"), self.education)),
        )
        self.add_row(
            ("klimov", Field(self.tr("Object of labour"), self.main)),
            ("second", Field(self.tr("Second object"), self.second)),
            ("confidence", Field(self.tr("Checked"), self.confidence)),
        )
        self.add("does", Field(self.tr("What one does"), self.does, hint=self.tr("Three short lines")))
        self.add("where", Field(self.tr("Where one works"), self.where))
        self.add("likes", Field(self.tr("Who will like it"), self.likes))
        self.add("path", Field(self.tr("How to get there"), self.path))
        example = self.tr("For example: 23.01.09")
        self.add_row(
            ("programmes", Field(self.tr("Codes of programmes"), self.programmes, hint=example)),
            ("subjects", Field(self.tr("School subjects"), self.subjects, hint=semicolons)),
        )
        self.add_row(
            ("medical", Field(self.tr("What to ask a doctor"), self.medical, hint=semicolons)),
            ("exams", Field(self.tr("Admission"), self.exams)),
        )


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _tag(text: str) -> str:
    """The tag behind a word of ours; other words are kept as they are."""
    return next((tag for tag in known_values("medical") if word("medical", tag) == text), text)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
