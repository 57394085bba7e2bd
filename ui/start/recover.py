"""The way back in with the recovery sheet: its code and a new password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.start.new_password import NewPassword
from ui.start.pages import StartPage
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import row


class RecoverView(StartPage):
    """The code and the new password go together, so that a code is never spent for nothing."""

    recover_requested = Signal(str, str)  # code, new password
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__(560)
        self.code = QLineEdit()
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.code_field = Field(
            self.tr("Code from the recovery sheet"),
            self.code,
            hint=self.tr("24 letters and digits; case, spaces and layout do not matter"),
        )
        self.password = NewPassword()
        self.back = Button(self.tr("Back"), "plain", "arrow-left")
        self.open = Button(self.tr("Open by the code"), "primary", "key-round", big=True)
        self.back.clicked.connect(self.back_requested)
        self.open.clicked.connect(self._ask)
        for line in (self.code, self.password.first, self.password.again):
            line.returnPressed.connect(self._ask)
        self._lay_out()

    def begin(self, user_name: str) -> None:
        """An empty form; `user_name` gets the new password."""
        self.forget()
        text = self.tr("The code works once. You set a new password ({user}) and get a new sheet.")
        self.words.setText(text.format(user=user_name))
        self.code.setFocus()

    def forget(self) -> None:
        self.code.clear()
        self.password.forget()
        self.code_field.clear_error()
        self.set_busy(False)

    def set_busy(self, on: bool) -> None:
        self.open.setEnabled(not on)
        self.open.setText(self.tr("Opening…") if on else self.tr("Open by the code"))
        self.code.setReadOnly(on)
        self.password.setEnabled(not on)
        self.back.setEnabled(not on)

    def say_wrong(self, text: str) -> None:
        self.code_field.set_error(text)
        self.code.setFocus()
        self.code.selectAll()

    def _ask(self) -> None:
        if not self.open.isEnabled():
            return
        self.code_field.clear_error()
        if not self.code.text().strip():
            self.say_wrong(self.tr("Nothing is entered here yet"))
            return
        password = self.password.checked()
        if password is not None:
            self.recover_requested.emit(self.code.text(), password)

    def _lay_out(self) -> None:
        self.words = Label("", "secondary", wrap=True)
        card = Card(margins=(28, 24, 28, 24))
        card.body.setSpacing(Space.M)
        card.body.addWidget(Label(self.tr("Forgot the password?"), "h1"))
        card.body.addWidget(self.words)
        card.body.addWidget(self.code_field)
        card.body.addWidget(self.password)
        card.body.addLayout(row(self.back, None, self.open))
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.center(content)
