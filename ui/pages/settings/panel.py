"""The card on the right of the settings: rows of one height, hairlines between them."""

from PySide6.QtWidgets import QWidget

from ui.theme import Space, theme
from ui.widgets.card import Card
from ui.widgets.field import SettingRow
from ui.widgets.layout import line

ROW = 60


class SettingsPanel(Card):
    """One section; `add` puts a row under the last one."""

    def __init__(self, title: str, note: str = "") -> None:
        super().__init__(title, note=note, margins=(22, 12, 22, 14))
        if self.head is None:
            raise ValueError(title)
        self.body.setSpacing(0)
        self._rows: list[SettingRow] = []
        theme().changed.connect(self._resize)

    def add(self, title: str, note: str, control: QWidget) -> SettingRow:
        """A row with its control at the right."""
        if self._rows:
            self.body.addWidget(line())
        row = SettingRow(title, note, control)
        self._rows.append(row)
        self._resize()
        self.body.addWidget(row)
        return row

    def finish(self, *parts: QWidget) -> None:
        """The rest of the height is left free; `parts` stand at its end."""
        self.body.addStretch(1)
        for part in parts:
            self.body.addSpacing(Space.S)
            self.body.addWidget(part)

    def _resize(self) -> None:
        for row in self._rows:
            row.setMinimumHeight(round(ROW * theme().text_scale))
