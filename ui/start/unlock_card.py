"""The left card of the unlock page: which base, who, the password."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal

from ui.i18n import translate
from ui.start.backup_note import backup_words
from ui.start.keyboard_hint import KeyboardHint
from ui.start.password_field import PasswordLine
from ui.theme import Space
from ui.widgets.avatar import Tile
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import column, line, row
from ui.widgets.notice import Notice
from ui.widgets.select import Select
from zima_desktop.domain.workspaces import Role, WorkspaceKind, WorkspaceSummary


class UnlockCard(Card):
    """Says what is wrong where it is wrong; the password line keeps the keyboard."""

    open_requested = Signal(str, object)  # password, UUID of the user
    forgotten = Signal()
    restore_requested = Signal()
    take_over_requested = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(28, 22, 28, 22))
        self.name = Label("", "h3", wrap=True)
        self.place = Label("", "caption", wrap=True)
        self.user = Select([], "")
        self.password = PasswordLine()
        self.hint = KeyboardHint(self.password)
        self.forgot = Button(self.tr("Forgot the password?"), "link")
        self.open = Button(self.tr("Open the base"), "primary", "lock-open", big=True)
        self.restore = Button(self.tr("Restore from a backup"), "plain", "archive-restore")
        self.take_over = Button(self.tr("Open all the same"), "plain", "lock-open")
        self.notice = Notice("")
        self._summary: WorkspaceSummary | None = None
        self._seconds = 0
        self._pause = QTimer(self, interval=1000)
        self._pause.timeout.connect(self._count_down)
        self._busy = False
        self._connect()
        self._lay_out()

    def show_summary(self, summary: WorkspaceSummary) -> None:
        """A base that can be opened; everything typed before is forgotten."""
        self._summary = summary
        self._set_place(summary.header.name, summary.folder, _kind_word(summary.header.kind))
        if summary.on_network:
            self.place.setText(self._on_network(summary))
        self.user.set_options([(user.uid, f"{user.name}, {_role_word(user.role)}") for user in summary.users])
        self._show_entry(True)
        self.forget()

    def show_broken(self, folder: str, title: str, text: str) -> None:
        """A base whose keys or file are gone: only a backup helps."""
        self._summary = None
        self._set_place(Path(folder).name, folder, self.tr("base"))
        self._show_entry(False)
        self._show_problem(title, text, restore=True)

    def forget(self) -> None:
        """No password, no failures."""
        self.password.forget()
        self.password_field.clear_error()
        self.hint.forget()
        self._stop_pause()
        self.set_busy(False)
        self._show_backup()

    def set_busy(self, on: bool) -> None:
        """Key derivation takes time by design; nothing else moves."""
        self._busy = on
        self.open.setText(self.tr("Opening…") if on else self.tr("Open the base"))
        self.password.setReadOnly(on)
        for control in (self.user, self.forgot):
            control.setEnabled(not on)
        self._wake()

    def say_wrong(self, text: str) -> None:
        """One line under the field; typing goes on at once."""
        self.password_field.set_error(text)
        self._to_password()

    def say_pause(self, seconds: int) -> None:
        """Too many wrong passwords: count down in words."""
        self._seconds = seconds
        self._pause.start()
        self._say_left()
        self._wake()
        self._to_password()

    def say_problem(self, title: str, text: str, *, restore: bool = False, take_over: bool = False) -> None:
        self._show_problem(title, text, restore=restore, take_over=take_over)
        self._to_password()

    def _to_password(self) -> None:
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.password.selectAll()

    def _ask(self) -> None:
        if not self.open.isEnabled():
            return
        if not self.password.text():
            self.say_wrong(self.tr("Enter the password"))
            return
        user = self.user.key()
        self.open_requested.emit(self.password.text(), user if isinstance(user, UUID) else None)

    def _count_down(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._say_left()
            return
        self._stop_pause()
        self.password_field.clear_error()
        self._wake()

    def _say_left(self) -> None:
        text = translate("UnlockCard", "Too many tries. The next one in %n second(s).", None, self._seconds)
        self.password_field.set_error(text)

    def _stop_pause(self) -> None:
        self._pause.stop()
        self._seconds = 0

    def _wake(self) -> None:
        self.open.setEnabled(not self._busy and self._seconds <= 0)

    def _typed(self) -> None:
        if self._seconds <= 0:
            self.password_field.clear_error()

    def _show_backup(self) -> None:
        if self._summary is not None:
            words = backup_words(self._summary.last_backup, datetime.now(UTC))
            self.notice.set(
                words[0], words[1], words[2], "triangle-alert" if words[2] == "warn" else "shield-check"
            )
        self.restore.hide()
        self.take_over.hide()

    def _show_problem(self, title: str, text: str, *, restore: bool, take_over: bool = False) -> None:
        self.notice.set(title, text, "bad" if restore else "warn")
        self.restore.setVisible(restore)
        self.take_over.setVisible(take_over)

    def _show_entry(self, on: bool) -> None:
        for part in (self.user_field, self.password_field, self.hint, self.forgot, self.open):
            part.setVisible(on)

    def _set_place(self, name: str, folder: str, kind: str) -> None:
        self.name.setText(name)
        text = self.tr("{kind} · folder “{folder}” on this computer")
        self.place.setText(text.format(kind=kind, folder=Path(folder).name))
        self.place.setToolTip(folder)

    def _on_network(self, summary: WorkspaceSummary) -> str:
        text = self.tr("{kind} · folder “{folder}” on another computer")
        return text.format(kind=_kind_word(summary.header.kind), folder=Path(summary.folder).name)

    def _connect(self) -> None:
        self.open.clicked.connect(self._ask)
        self.password.returnPressed.connect(self._ask)
        self.password.textEdited.connect(self._typed)
        self.forgot.clicked.connect(self.forgotten)
        self.restore.clicked.connect(self.restore_requested)
        self.take_over.clicked.connect(self.take_over_requested)

    def _lay_out(self) -> None:
        self.user_field = Field(self.tr("User"), self.user)
        self.password_field = Field(self.tr("Password"), self.password)
        body = self.body
        body.setSpacing(Space.M)
        body.addWidget(Label(self.tr("Opening the base"), "h1"))
        texts = column(self.name, self.place, gap=2)
        head = row(Tile("database", size=44), gap=Space.M)
        head.addLayout(texts, 1)
        body.addLayout(head)
        body.addWidget(line())
        body.addWidget(self.user_field)
        body.addWidget(self.password_field)
        body.addLayout(row(self.hint, None, self.forgot))
        body.addWidget(self.open)
        body.addStretch(1)
        body.addWidget(self.notice)
        body.addLayout(row(self.restore, self.take_over, None))


def _kind_word(kind: WorkspaceKind) -> str:
    if kind is WorkspaceKind.COORDINATOR:
        return translate("UnlockCard", "base of a coordinator")
    return translate("UnlockCard", "base of a counsellor")


def _role_word(role: Role) -> str:
    words = {
        Role.ADMINISTRATOR: translate("UnlockCard", "administrator"),
        Role.COUNSELLOR: translate("UnlockCard", "counsellor"),
        Role.TEACHER: translate("UnlockCard", "teacher"),
        Role.COORDINATOR: translate("UnlockCard", "coordinator"),
        Role.READER: translate("UnlockCard", "reading only"),
    }
    return words[role]
