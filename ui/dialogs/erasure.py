"""«Стереть навсегда»: what goes, where copies may still lie, and the whole name as the key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.widgets.field import Field, SettingRow
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.switch import Switch
from zima_desktop.content.words import word
from zima_desktop.domain.names import name_key
from zima_desktop.services.erasure import ErasureOutlook


class ErasureDialog(Dialog):
    """`erase_requested`: the name as typed, and whether the older copies shall go too."""

    erase_requested = Signal(str, bool)

    def __init__(self, view: QWidget, outlook: ErasureOutlook) -> None:
        title = translate("ErasureDialog", "Erase for good")
        super().__init__(view, title, outlook.name, width=600, avatar=outlook.name)
        self._wanted = name_key(outlook.name)
        self.body.addWidget(
            Notice(
                self.tr("This cannot be undone"),
                self.tr(
                    "The card and everything on it leave the base: {records}. "
                    "Indicators of past years will be counted without this person."
                ).format(records=_records(outlook)),
                tone="bad",
                icon_name="trash-2",
            )
        )
        if outlook.session_files:
            self.body.addWidget(self._session_note(outlook))
        self.backups = Switch(self.tr("Replace older backups"), on=bool(outlook.backups))
        self.backups.setVisible(bool(outlook.backups))
        if outlook.backups:
            note = translate(
                "ErasureDialog",
                "%n copies hold this person; a new one will be made",
                None,
                len(outlook.backups),
            )
            self.body.addWidget(SettingRow(self.tr("Replace older backups"), note, self.backups))
        self.name = QLineEdit()
        self.field = Field(
            self.tr("Type the whole name to confirm"), self.name, hint=outlook.name, required=True
        )
        self.body.addWidget(self.field)
        self.erase = self.add_foot(primary=self.tr("Erase for good"), icon="trash-2", danger=True)
        self.erase.setEnabled(False)
        self.name.textChanged.connect(self._look)

    def _session_note(self, outlook: ErasureOutlook) -> Label:
        files = ", ".join(outlook.session_files)
        text = self.tr("Session files may hold answers of this person, erase them by hand: {files}")
        return Label(text.format(files=files), "caption", tone="warn", wrap=True)

    def _look(self, typed: str) -> None:
        self.erase.setEnabled(name_key(typed) == self._wanted)

    def accept(self) -> None:
        if self.erase.isEnabled():
            self.erase_requested.emit(self.name.text(), self.backups.isChecked())

    def close_done(self) -> None:
        super().accept()


def _records(outlook: ErasureOutlook) -> str:
    known = [f"{word('record_table', table)}: {count}" for table, count in outlook.records.items()]
    return ", ".join(known) or translate("ErasureDialog", "nothing but the card itself")
