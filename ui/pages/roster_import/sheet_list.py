"""The sheets of a workbook: which are loaded, which one is looked at."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.models import Cell, Column
from ui.pages.roster_import.choices import people_rows
from ui.theme import theme
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.imports import RosterFile, SheetChoice

WIDTH = 280


@dataclass(frozen=True, slots=True)
class SheetLine:
    at: int
    choice: SheetChoice


class SheetList(QWidget):
    """Space or a click on the box takes a sheet or leaves it out."""

    chosen = Signal(int)
    taken_changed = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: RecordTable[SheetLine] = RecordTable(
            _columns(), self.tr("Sheets of the file"), key=lambda line: line.at
        )
        self.table.chosen.connect(self._tell)
        self.table.action_requested.connect(self._toggle)
        card = TableCard(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(round(WIDTH * theme().text_scale))

    def show_sheets(self, file: RosterFile) -> None:
        self.table.blockSignals(True)
        self.table.set_records([SheetLine(at, choice) for at, choice in enumerate(file.sheets)])
        self.table.blockSignals(False)

    def choose(self, at: int) -> None:
        self.table.blockSignals(True)
        self.table.choose(at)
        self.table.blockSignals(False)

    def _tell(self, line: SheetLine | None) -> None:
        if line is not None:
            self.chosen.emit(line.at)

    def _toggle(self, line: SheetLine, _column: str) -> None:
        self.taken_changed.emit(line.at, not line.choice.taken)


def _columns() -> tuple[Column[SheetLine], ...]:
    return (
        Column(
            "name",
            translate("RosterSheetList", "Sheet"),
            lambda line: line.choice.sheet.name,
            cell=Cell.STRONG,
            payload=_rows_text,
            width=140,
            stretch=1,
            sortable=False,
        ),
        Column(
            "taken",
            translate("RosterSheetList", "Load"),
            _taken_text,
            cell=Cell.CHECK,
            payload=lambda line: line.choice.taken,
            width=110,
            sortable=False,
        ),
    )


def _rows_text(line: SheetLine) -> str:
    count = people_rows(line.choice)
    return translate("RosterSheetList", "%n row(s)", None, count)


def _taken_text(line: SheetLine) -> str:
    if line.choice.taken:
        return translate("RosterSheetList", "yes")
    return translate("RosterSheetList", "no")
