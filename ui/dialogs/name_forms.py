"""The name in the cases documents need: what the rules made, and the word by hand that wins over it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from zima_desktop.domain.people import NamedForms, Person


class NameFormsDialog(Dialog):
    """An empty field stands for the automatic form, which is shown grey in it."""

    save_requested = Signal(object, object)  # genitive, dative: str or None

    def __init__(self, view: QWidget, person: Person, automatic: NamedForms) -> None:
        title = translate("NameFormsDialog", "Name in documents")
        super().__init__(view, title, person.name.full, width=560, avatar=person.name.short)
        self.genitive = QLineEdit(person.genitive or "")
        self.genitive.setPlaceholderText(automatic.genitive)
        self.dative = QLineEdit(person.dative or "")
        self.dative.setPlaceholderText(automatic.dative)
        if automatic.check:
            text = self.tr("The rules are not sure of this name. Look at both lines before printing.")
            self.body.addWidget(Notice(self.tr("Please check"), text, tone="warn", icon_name="spell-check"))
        self.body.addWidget(
            Field(self.tr("Whose? (genitive)"), self.genitive, hint=self.tr("Career map of whom"))
        )
        self.body.addWidget(
            Field(self.tr("To whom? (dative)"), self.dative, hint=self.tr("Certificate issued to whom"))
        )
        note = self.tr("An empty line means the form in grey, made by the rules.")
        self.body.addWidget(Label(note, "caption", wrap=True))
        self.reset = Button(self.tr("By the rules"), "ghost", "rotate-ccw")
        self.reset.clicked.connect(self._clear)
        self.save = self.add_foot(self.reset, primary=self.tr("Save"))

    def accept(self) -> None:
        self.save_requested.emit(self.genitive.text().strip() or None, self.dative.text().strip() or None)

    def close_saved(self) -> None:
        super().accept()

    def _clear(self) -> None:
        self.genitive.clear()
        self.dative.clear()
        self.genitive.setFocus()
