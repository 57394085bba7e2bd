"""Why a profession is pinned or excluded: the reason is kept and goes to the map."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.theme import theme
from ui.widgets.field import Field
from ui.widgets.label import Label
from zima_desktop.domain.recommendation import Mark


class ReasonDialog(Dialog):
    """`save_requested` brings the reason; an empty one is named under the field."""

    save_requested = Signal(str)

    def __init__(self, view: QWidget, profession: str, mark: Mark, why: str) -> None:
        pin = mark is Mark.PIN
        title = (
            translate("ReasonDialog", "Pin the profession")
            if pin
            else translate("ReasonDialog", "Exclude the profession")
        )
        super().__init__(view, title, profession, width=520)
        self.why = QPlainTextEdit(why)
        self.why.setTabChangesFocus(True)
        self.why.setFixedHeight(round(theme().size("body") * 1.5 * 3) + 14)
        self._field = Field(
            self.tr("Why"), self.why, hint=self.tr("For example: a wish of many years"), required=True
        )
        self.body.addWidget(self._field)
        note = (
            self.tr("A pinned profession and its reason go to the career map.")
            if pin
            else self.tr("An excluded profession leaves the groups; it can come back at any time.")
        )
        self.body.addWidget(Label(note, "caption", wrap=True))
        health = self.tr("Do not write about health: no such data are kept here.")
        self.body.addWidget(Label(health, "caption", wrap=True))
        self.save = self.add_foot(primary=self.tr("Save"))

    def accept(self) -> None:
        self._field.clear_error()
        why = " ".join(self.why.toPlainText().split())
        if not why:
            self._field.set_error(self.tr("Write the reason"))
            self.why.setFocus()
            return
        self.save_requested.emit(why)

    def close_saved(self) -> None:
        super().accept()
