"""A card around a table that asks for a few rows only and takes what room there is."""

from PySide6.QtCore import QSize

from ui.widgets.table_card import TableCard

LOWEST = 240  # three rows with head and foot


class LowTableCard(TableCard):
    """For pages with much above the table: a page that is too low scrolls, the card does not swell."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LOWEST)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), LOWEST)
