"""A group beside the class: its name, what it is, a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.signs import said
from ui.widgets.field import Field, FormRow
from ui.widgets.select import Select
from zima_desktop.domain.registry import SideGroup, SideGroupKind


class SideGroupForm(Dialog):
    """Emits name, kind and note; stays open until `close_saved`."""

    save_requested = Signal(str, object, object)  # name, SideGroupKind, note or None

    def __init__(self, view: QWidget, group: SideGroup | None = None) -> None:
        title = translate("SideGroupForm", "New group") if group is None else group.name
        super().__init__(view, title, width=520)
        self.name = QLineEdit(group.name if group else "")
        self.name.setMaxLength(80)
        self.kind = Select(
            [(one, said("side_group_kind", one)) for one in SideGroupKind], self.tr("What it is")
        )
        self.note = QLineEdit(group.note or "" if group else "")
        self._name_field = Field(self.tr("Name"), self.name, required=True)
        self.body.addWidget(
            FormRow(self._name_field, Field(self.tr("What it is"), self.kind), stretches=(3, 2))
        )
        self.body.addWidget(
            Field(self.tr("Note"), self.note, hint=self.tr("For example: who leads it, when it meets"))
        )
        if group is not None:
            self.kind.set_key(group.kind)
        self.save = self.add_foot(primary=self.tr("Add") if group is None else self.tr("Save"))

    def accept(self) -> None:
        if not self.name.text().strip():
            self.refuse(self.tr("Write the name of the group"))
            return
        kind = SideGroupKind(str(self.kind.key()))
        self.save_requested.emit(self.name.text(), kind, self.note.text().strip() or None)

    def refuse(self, text: str) -> None:
        """Why this name cannot be."""
        self._name_field.set_error(text)
        self.name.setFocus()

    def close_saved(self) -> None:
        super().accept()
