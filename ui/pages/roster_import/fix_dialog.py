"""Retyping the cells of a row that could not be read; the file itself stays as it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.pages.roster_import.check_columns import name_text
from ui.pages.roster_import.check_rows import CheckRow, mendable
from ui.pages.roster_import.outcomes import address
from ui.pages.roster_import.words import target_word
from ui.widgets.field import Field
from ui.widgets.label import Label
from zima_desktop.domain.roster import CellError, Target


class FixDialog(Dialog):
    """One field for each wrong cell, mostly one."""

    mended = Signal(object)  # dict of Target to text

    def __init__(self, view: QWidget, row: CheckRow) -> None:
        planned = row.row.planned
        title = translate("RosterFixDialog", "Row {row}: {name}").format(row=planned.row, name=name_text(row))
        super().__init__(view, title, row.row.sheet, width=520)
        self._fields: dict[Target, Field] = {}
        self.lines: dict[Target, QLineEdit] = {}
        for error in mendable(row):
            self._add(error)
        note = self.tr("The file itself stays as it is: what you type is used for this loading only.")
        self.body.addWidget(Label(note, "caption", wrap=True))
        self.save = self.add_foot(primary=self.tr("Check the row again"))

    def accept(self) -> None:
        """An unchanged cell would be as wrong as before."""
        typed = {target: line.text().strip() for target, line in self.lines.items() if line.isModified()}
        if not typed:
            field = next(iter(self._fields.values()))
            field.set_error(self.tr("Nothing was changed here"))
            field.setFocus()
            return
        super().accept()
        self.mended.emit(typed)

    def _add(self, error: CellError) -> None:
        target = Target(error.field)
        if target in self.lines:
            return
        line = QLineEdit(error.value)
        line.setClearButtonEnabled(False)
        word = target_word(target)
        field = Field(word[:1].upper() + word[1:], line, hint=_example(target))
        self.body.addWidget(Label(address(error), "secondary", wrap=True))
        self.body.addWidget(field)
        self.lines[target], self._fields[target] = line, field


def _example(target: Target) -> str:
    if target is Target.BIRTH_DATE:
        return translate("RosterFixDialog", "For example: 03.04.2011")
    if target in (Target.GROUP, Target.PARALLEL):
        return translate("RosterFixDialog", "For example: 9A")
    return ""
