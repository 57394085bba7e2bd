"""The form of one programme of study."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.entry_form import EntryForm
from ui.dialogs.suggest_field import SuggestField
from ui.i18n import translate
from ui.signs import said
from ui.widgets.field import Field
from ui.widgets.narrow import narrow
from ui.widgets.select import Select
from zima_desktop.domain.catalogue import (
    Confidence,
    Education,
    ListStatus,
    Programme,
    months_text,
)

MOST_MONTHS = 120


class ProgrammeDraft(NamedTuple):
    """What the form says; `successor` None: the code is in force."""

    programme: Programme
    successor: str | None


class ProgrammeForm(EntryForm):
    """The code of a programme that is there already cannot be changed: results of past years carry it."""

    def __init__(
        self,
        view: QWidget,
        known: Programme,
        successor: str | None,
        *,
        source: str,
        new: bool,
        programmes: Sequence[str] = (),
    ) -> None:
        """`programmes` are «23.01.09 Помощник машиниста», offered while the new code is typed."""
        heading = self.tr("A new programme") if new else self.tr("Change the programme")
        super().__init__(view, heading, known.title, source, new=new)
        self._known, self._new = known, new
        self.code = QLineEdit(known.code)
        self.code.setReadOnly(not new)
        self.level = narrow(Select([(one, said("education", one)) for one in Education], self.tr("Level")))
        self.status = narrow(
            Select([(one, said("list_status", one)) for one in ListStatus], self.tr("State of the code"))
        )
        self.confidence = narrow(
            Select([(one, said("confidence", one)) for one in Confidence], self.tr("Checked"))
        )
        self.level.set_key(known.level)
        self.status.set_key(known.status)
        self.confidence.set_key(known.confidence)
        self.qualification = QLineEdit(known.qualification or "")
        self.months_9, self.months_11 = _months(known.months_9), _months(known.months_11)
        self.successor = SuggestField(programmes)
        self.successor.setText(successor or "")
        self.finish()

    def content(self) -> ProgrammeDraft:
        """The entry as the fields say it."""
        programme = replace(
            self._known,
            code=self.code.text().strip(),
            title=self.title.text().strip(),
            level=Education(str(self.level.key())),
            qualification=self.qualification.text().strip() or None,
            months_9=_number(self.months_9),
            months_11=_number(self.months_11),
            status=ListStatus(str(self.status.key())),
            confidence=Confidence(str(self.confidence.key())),
        )
        return ProgrammeDraft(programme, self.successor.text().strip().split(" ")[0] or None)

    def lay_out(self) -> None:
        example = self.tr("For example: 23.01.09")
        hint = example if self._new else self.tr("The code stays: results of past years carry it")
        self.add_row(
            ("code", Field(self.tr("Code"), self.code, hint=hint, required=self._new)),
            ("level", Field(self.tr("Level"), self.level)),
        )
        self.add("title", Field(self.tr("Title"), self.title, required=True))
        self.add("qualification", Field(self.tr("Qualification"), self.qualification))
        nine = Field(self.tr("Months after class 9"), self.months_9)
        eleven = Field(self.tr("Months after class 11"), self.months_11)
        self.add_row(("months_9", nine), ("months_11", eleven))
        for field in (nine, eleven):
            box = field.control
            assert isinstance(box, QLineEdit)
            box.textChanged.connect(lambda _text, field=field, box=box: _say_length(field, box))
            _say_length(field, box)
        self.add_row(
            ("status", Field(self.tr("State of the code"), self.status)),
            (
                "new",
                Field(
                    self.tr("Code that took its place"),
                    self.successor,
                    hint=self.tr("Empty: the code is in force"),
                ),
            ),
        )
        self.add("confidence", Field(self.tr("Checked"), self.confidence))


def _months(known: int | None) -> QLineEdit:
    box = QLineEdit("" if known is None else str(known))
    box.setValidator(QIntValidator(1, MOST_MONTHS, box))
    return box


def _number(box: QLineEdit) -> int | None:
    text = box.text().strip()
    return int(text) if text.isdecimal() else None


def _say_length(field: Field, box: QLineEdit) -> None:
    """46 is «3 г. 10 мес.»; an empty field is not known."""
    said_length = months_text(_number(box))
    unknown = translate("ProgrammeForm", "empty: not known, or not possible")
    field.set_hint(said_length or unknown)
