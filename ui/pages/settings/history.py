"""What was done last, each step with its way back."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal

from ui.i18n import translate
from ui.models.columns import Cell, ChipCell, Column
from ui.pages.settings.moments import moment_words
from ui.pages.settings.panel import SettingsPanel
from ui.theme import Space
from ui.widgets.empty_state import EmptyState
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.content.words import word_or_self
from zima_desktop.domain.changes import Operation

UNDO = "undo"


class HistoryPanel(SettingsPanel):
    """A step that others build upon is not taken back: the service says so, nothing changes."""

    undo_requested = Signal(object)  # Operation

    def __init__(self) -> None:
        super().__init__(self.tr("History"), self.tr("steps that can be taken back"))
        self.table: RecordTable[Operation] = RecordTable(
            history_columns(), self.tr("History"), key=lambda one: one.id
        )
        text = self.tr("Whatever you do in the base appears here.")
        empty = EmptyState("history", self.tr("Nothing has been done yet"), text)
        self.body.setSpacing(Space.M)
        self.body.addWidget(TableCard(self.table, empty=empty), 1)
        self.table.action_requested.connect(lambda one, _column: self._ask(one))
        self.table.opened.connect(self._ask)

    def show_operations(self, operations: Sequence[Operation]) -> None:
        self.table.set_records(operations)

    def _ask(self, operation: Operation) -> None:
        if not operation.undone:
            self.undo_requested.emit(operation)


def history_columns() -> tuple[Column[Operation], ...]:
    """When, what, how much, and «Отменить»."""
    return (
        Column(
            "what",
            translate("HistoryColumns", "What was done"),
            operation_word,
            cell=Cell.STRONG,
            payload=lambda one: moment_words(_moment(one), datetime.now(UTC)),
            width=220,
            stretch=2,
            sortable=False,
        ),
        Column(
            "count",
            translate("HistoryColumns", "Records"),
            lambda one: str(one.count),
            align="right",
            width=90,
            drop=1,
            sortable=False,
        ),
        Column(
            "state",
            translate("HistoryColumns", "State"),
            _state_word,
            cell=Cell.CHIP,
            payload=_state_chip,
            width=150,
            drop=2,
            sortable=False,
        ),
        Column(
            UNDO,
            translate("HistoryColumns", "Undo"),
            lambda one: "" if one.undone else translate("HistoryColumns", "Undo"),
            cell=Cell.ACTION,
            payload=lambda _one: "undo-2",
            width=140,
            sortable=False,
        ),
    )


def operation_word(operation: Operation) -> str:
    """The Russian name of the step, with a capital letter."""
    word = word_or_self("operation", operation.label)
    return word[:1].upper() + word[1:]


def _moment(operation: Operation) -> datetime:
    moment = datetime.fromisoformat(operation.at)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _state_word(operation: Operation) -> str:
    if operation.undone:
        return translate("HistoryColumns", "taken back")
    return translate("HistoryColumns", "in force")


def _state_chip(operation: Operation) -> ChipCell:
    return ChipCell("undo-2", "neutral") if operation.undone else ChipCell("check", "ok")
