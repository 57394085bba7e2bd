"""A password line with an eye."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from ui.icons import icon
from ui.theme import theme


class PasswordLine(QLineEdit):
    """Hidden until the eye is pressed; hidden again when it is cleared."""

    def __init__(self) -> None:
        super().__init__()
        self._eye = QAction(self)
        self._eye.triggered.connect(self._turn)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        theme().changed.connect(self._show_eye)
        self._hide(True)

    @property
    def hidden(self) -> bool:
        return self.echoMode() == QLineEdit.EchoMode.Password

    def forget(self) -> None:
        """Empty and hidden."""
        self.clear()
        self._hide(True)

    def _turn(self) -> None:
        self._hide(not self.hidden)

    def _hide(self, on: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Password if on else QLineEdit.EchoMode.Normal)
        self._show_eye()

    def _show_eye(self) -> None:
        self._eye.setIcon(icon("eye" if self.hidden else "eye-off", "text2", 18))
        self._eye.setText(self.tr("Show the password") if self.hidden else self.tr("Hide the password"))
