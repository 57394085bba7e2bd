"""Which blanks of consent to print, and for whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.signs import said
from ui.widgets.label import Label
from ui.widgets.layout import line, row
from zima_desktop.domain.consents import IN_FORCE, ConsentRow, ConsentStatus, Purpose
from zima_desktop.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class Blanks:
    """People with the purposes that each of their blanks is for."""

    people: tuple[PersonId, ...]
    purposes: tuple[Purpose, ...]


class ConsentFormsDialog(Dialog):
    """One sheet a person and purpose, all in one PDF."""

    save_requested = Signal(object)  # Blanks

    def __init__(
        self, view: QWidget, rows: Sequence[ConsentRow], whom: str, purpose: Purpose = Purpose.COUNSELLING
    ) -> None:
        super().__init__(view, translate("ConsentFormsDialog", "Blanks of consent"), whom, width=560)
        self._rows = tuple(rows)
        self.boxes = {one: QCheckBox(said("consent", one)) for one in Purpose}
        self.boxes[purpose].setChecked(True)
        self.missing = QCheckBox(self.tr("Only for those without a consent in force"))
        self.missing.setChecked(any(not one.has(purpose) for one in rows))
        self.body.addWidget(Label(self.tr("One purpose, one sheet: the law wants it so."), "secondary"))
        for box in self.boxes.values():
            self.body.addLayout(row(box, None))  # as wide as its words: all of it can be clicked
        self.body.addWidget(line())
        self.body.addLayout(row(self.missing, None))
        filled = self.tr("Name, class and organisation are filled in, the lines to sign follow the age.")
        lawyer = self.tr("The texts are a template: agree them with the lawyer of the organisation first.")
        self.body.addWidget(Label(filled, "caption", wrap=True))
        self.body.addWidget(Label(lawyer, "caption", wrap=True))
        self.save = self.add_foot(primary=self.tr("Save as PDF"), icon="file-down")
        for box in (*self.boxes.values(), self.missing):
            box.toggled.connect(self._count)
        self._count()

    def accept(self) -> None:
        blanks = self.blanks()
        if blanks.people and blanks.purposes:
            super().accept()
            self.save_requested.emit(blanks)

    def blanks(self) -> Blanks:
        purposes = tuple(purpose for purpose, box in self.boxes.items() if box.isChecked())
        people = tuple(one.person for one in self._rows if self._wanted(one, purposes))
        return Blanks(people, purposes)

    def _wanted(self, one: ConsentRow, purposes: tuple[Purpose, ...]) -> bool:
        if not self.missing.isChecked():
            return True
        states = [one.state(purpose).status for purpose in purposes]
        return any(it not in IN_FORCE or it is ConsentStatus.OWN_NEEDED for it in states)

    def _count(self) -> None:
        blanks = self.blanks()
        sheets = len(blanks.people) * len(blanks.purposes)
        self.foot_note.setText(translate("ConsentFormsDialog", "%n sheet(s)", None, sheets))
        self.save.setEnabled(sheets > 0)
