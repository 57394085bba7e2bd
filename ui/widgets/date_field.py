"""A date typed as дд.мм.гггг."""

import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.i18n import translate

_LENGTH = len("00.00.0000")


class DateField(QLineEdit):
    """Up and Down move by a day; what is typed may stay incomplete, then `date()` is None."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setInputMask("99.99.9999;_")
        self.setToolTip(translate("DateField", "Day, month, year"))
        self.textChanged.connect(self.changed)

    def date(self) -> datetime.date | None:
        """The date typed, None when it is incomplete or there is no such day."""
        parts = self.text().split(".")
        if len(self.text()) != _LENGTH or not all(part.isdecimal() for part in parts):
            return None
        day, month, year = (int(part) for part in parts)
        try:
            return datetime.date(year, month, day)
        except ValueError:
            return None

    def set_date(self, value: datetime.date | None) -> None:
        self.setText(value.strftime("%d.%m.%Y") if value else "")

    def is_blank(self) -> bool:
        return not self.text().strip(". _")

    def is_complete(self) -> bool:
        return self.date() is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        known = self.date()
        if step and known:
            self.set_date(known + datetime.timedelta(days=step))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.is_blank():
            self.setCursorPosition(0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.is_blank():
            self.setCursorPosition(0)
