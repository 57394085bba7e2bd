"""A tag that is there: another name, or another circle of those who see it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.switch import Switch
from zima_desktop.domain.registry import Tag


class TagForm(Dialog):
    """Emits name and secrecy; stays open until `close_saved`."""

    save_requested = Signal(str, bool)

    def __init__(self, view: QWidget, tag: Tag) -> None:
        super().__init__(view, translate("TagForm", "Change the tag"), width=460)
        self.name = QLineEdit(tag.name)
        self.name.setMaxLength(40)
        self.sensitive = Switch(self.tr("Sensitive"), tag.sensitive)
        self._field = Field(self.tr("Name"), self.name, required=True)
        self.body.addWidget(self._field)
        words = Label(self.tr("Sensitive: seen on this computer only"), "body")
        self.body.addLayout(row(self.sensitive, words, None))
        self.save = self.add_foot(primary=self.tr("Save"))

    def accept(self) -> None:
        if self.name.text().strip():
            self.save_requested.emit(self.name.text(), self.sensitive.isChecked())
        else:
            self.refuse(self.tr("Write the name of the tag"))

    def refuse(self, text: str) -> None:
        """Why this name cannot be."""
        self._field.set_error(text)
        self.name.setFocus()

    def close_saved(self) -> None:
        super().accept()
