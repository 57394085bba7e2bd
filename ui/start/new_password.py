"""A new password typed twice, with a hint how strong it is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.start.password_field import PasswordLine
from ui.theme import Space
from ui.widgets.field import Field
from zima_desktop.domain.passwords import Strength, check_password, normalised, strength
from zima_desktop.domain.security_errors import PasswordTooWeak


class NewPassword(QWidget):
    """`checked()` is the password, or None after saying what is wrong with it."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.again = PasswordLine(), PasswordLine()
        self.first_field = Field(self.tr("New password"), self.first, hint=self._rule())
        self.again_field = Field(self.tr("The same password again"), self.again, hint=" ")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.first_field)
        layout.addWidget(self.again_field)
        self.first.textChanged.connect(self._show_strength)
        self.again.textChanged.connect(self._show_equal)

    def forget(self) -> None:
        for line in (self.first, self.again):
            line.forget()
        self.first_field.clear_error()
        self.again_field.clear_error()

    def checked(self) -> str | None:
        password = self.first.text()
        try:
            check_password(password)
        except PasswordTooWeak as error:
            self.first_field.set_error(self._weakness(error.reason))
            self.first.setFocus()
            return None
        if normalised(password) != normalised(self.again.text()):
            self.again_field.set_error(self.tr("The two passwords differ"))
            self.again.setFocus()
            self.again.selectAll()
            return None
        return password

    def _show_strength(self, password: str) -> None:
        self.first_field.clear_error()
        below = self.first_field.below
        found = strength(password) if password else Strength.TOO_WEAK
        if found is Strength.TOO_WEAK:
            below.setText(self._rule())
            below.set_tone("text3")
            return
        words = {
            Strength.FAIR: self.tr("It will do; a longer one is better"),
            Strength.GOOD: self.tr("A good password"),
            Strength.STRONG: self.tr("A strong password"),
        }
        below.setText(words[found])
        below.set_tone("text2" if found is Strength.FAIR else "ok")

    def _show_equal(self, again: str) -> None:
        self.again_field.clear_error()
        if again and normalised(again) == normalised(self.first.text()):
            self.again_field.below.setText(self.tr("The passwords are the same"))
            self.again_field.below.set_tone("ok")

    def _rule(self) -> str:
        return self.tr("At least 10 characters or four words")

    def _weakness(self, reason: str) -> str:
        words = {
            "long": self.tr("This is too long"),
            "repetitive": self.tr("Too few different characters"),
            "common": self.tr("This is one of the first passwords to be tried"),
        }
        return words.get(reason, self._rule())
