"""Who works here, the password, the recovery sheet and the lock."""

from PySide6.QtCore import Signal

from ui.i18n import translate
from ui.pages.settings.panel import SettingsPanel
from ui.widgets.button import Button
from ui.widgets.label import Label

LOCK_MINUTES = 5


class AccessPanel(SettingsPanel):
    """Both keys have dialogs of their own: they cannot be taken back."""

    password_requested = Signal()
    sheet_requested = Signal()
    lock_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Access and lock"))
        self.user = Label("", "body")
        self.password = Button(self.tr("Change…"), "plain", "key-round")
        self.sheet = Button(self.tr("New sheet…"), "plain", "file-text")
        self.lock = Button(self.tr("Lock now"), "plain", "lock")
        self.lock.set_shortcut_hint("Ctrl+L")
        minutes = translate("AccessPanel", "after %n minute(s) without a touch", None, LOCK_MINUTES)
        self.add(self.tr("User"), self.tr("whose name stands in the log"), self.user)
        self.add(
            self.tr("Password"),
            self.tr("at least 10 characters or four words; told to nobody"),
            self.password,
        )
        note = self.tr("opens the base when the password is forgotten; the new one replaces the old one")
        self.add(self.tr("Recovery sheet"), note, self.sheet)
        self.add(self.tr("The base locks itself"), minutes, self.lock)
        self.finish(Label(self.tr("Backups keep the password they were made with."), "caption", wrap=True))
        self.password.clicked.connect(self.password_requested)
        self.sheet.clicked.connect(self.sheet_requested)
        self.lock.clicked.connect(self.lock_requested)

    def set_user(self, name: str) -> None:
        self.user.setText(name)
