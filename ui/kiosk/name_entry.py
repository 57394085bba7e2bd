"""A field for one part of a name: the keyboard may have been left in Latin letters."""

from PySide6.QtGui import QKeyEvent

from ui.kiosk.letters import name_sign, starts_a_part
from ui.kiosk.panes.entry import ShortEntry

LONGEST = 60


class NameEntry(ShortEntry):
    """Writes Russian letters whatever the layout, and a capital at the beginning of a part."""

    def __init__(self) -> None:
        super().__init__(LONGEST)
        self._latin = True  # until a Russian letter has been typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sign = event.text()
        if len(sign) != 1 or not sign.isprintable() or event.modifiers() & event.modifiers().ControlModifier:
            super().keyPressEvent(event)
            return
        if sign.isalpha():
            self._latin = sign.isascii()
        meant = name_sign(sign, latin=self._latin)
        place = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        if meant.isalpha() and starts_a_part(self.text()[:place]):
            meant = meant.upper()
        self.insert(meant)
        event.accept()
