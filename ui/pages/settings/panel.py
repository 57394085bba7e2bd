"""The card on the right of the settings: rows of one height, hairlines between them."""

from PySide6.QtWidgets import QWidget

from ui.theme import Space
from ui.widgets.card import Card
from ui.widgets.field import SettingRow
from ui.widgets.layout import line


class SettingsPanel(Card):
    """One section; `add` puts a row under the last one."""

    def __init__(self, title: str, note: str = "") -> None:
        super().__init__(title, note=note, margins=(22, 12, 22, 14))
        if self.head is None:
            raise ValueError(title)
        self.body.setSpacing(0)
        self._rows = 0

    def add(self, title: str, note: str, control: QWidget) -> SettingRow:
        """A row with its control at the right."""
        if self._rows:
            self.body.addWidget(line())
        self._rows += 1
        row = SettingRow(title, note, control)
        self.body.addWidget(row)
        return row

    def finish(self, *parts: QWidget) -> None:
        """The rest of the height is left free; `parts` stand at its end."""
        self.body.addStretch(1)
        for part in parts:
            self.body.addSpacing(Space.S)
            self.body.addWidget(part)
