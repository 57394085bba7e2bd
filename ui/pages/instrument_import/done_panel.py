"""Step 5: the last thing that is missing, taking into use, and which earlier results have changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.models import ChipCell, Column
from ui.models.columns import Cell
from ui.pages.instrument_import.rights_field import RightsField
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.list_row import ListRow
from ui.widgets.low_table_card import LowTableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.library import ChangedResult, RescoreReport


class DonePanel(QWidget):
    """Before: is the right to use it known? After: a report and the way to a class."""

    changed = Signal()
    assign_requested = Signal()
    open_requested = Signal()
    result_opened = Signal(object)  # ChangedResult

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rights = RightsField()
        self.assign = Button(self.tr("Assign to a class"), "primary", "play")
        self.page = Button(self.tr("Open the instrument"), "plain", "book-open")
        self._card = Card()
        self._line: ListRow | None = None
        self._buttons = QWidget()
        self._buttons.setLayout(row(self.assign, self.page, None))
        self._card.body.setSpacing(Space.L)
        self._card.body.addWidget(self._buttons)
        self.table: RecordTable[ChangedResult] = RecordTable(
            _columns(), self.tr("Results that have changed"), key=lambda one: one.attempt
        )
        self._table_card = LowTableCard(self.table, foot_keys=(("Enter", self.tr("read in full")),))
        self._table_head = Label(self.tr("Results that have changed"), "h3")
        self._lay_out()
        self.rights.changed.connect(self.changed)
        self.assign.clicked.connect(self.assign_requested)
        self.page.clicked.connect(self.open_requested)
        self.table.opened.connect(self.result_opened)

    def show_waiting(self, instrument: Instrument) -> None:
        """Everything is confirmed; the basis of use may still be missing."""
        missing = not instrument.assignable
        title = self.tr("“{title}” is checked").format(title=instrument.title)
        if missing:
            note = self.tr("The basis of use is still missing.")
            self._say("circle-dashed", "warn", title, note)
        else:
            self._say("list-checks", "ok", title, self.tr("It can be taken into use now."))
        self.rights.line.clear()
        self.rights.setVisible(missing)
        self._buttons.hide()
        self._show_changed(())

    def show_report(self, instrument: Instrument, report: RescoreReport) -> None:
        """In use; earlier results were counted anew with the corrected key."""
        title = self.tr("“{title}” is in use").format(title=instrument.title)
        self._say("circle-check", "ok", title, report_text(report))
        self.rights.hide()
        self._buttons.show()
        self._show_changed(report.changed)
        self.assign.setFocus()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        for part in (self._card, self.rights, self._table_head):
            layout.addWidget(part)
        layout.addWidget(self._table_card, 1)
        layout.addStretch(0)

    def _say(self, icon_name: str, tone: str, title: str, note: str) -> None:
        if self._line is not None:
            self._line.hide()
            self._card.body.removeWidget(self._line)
            self._line.deleteLater()
        self._line = ListRow(icon_name, tone, title, note)
        self._card.body.insertWidget(0, self._line)

    def _show_changed(self, changed: tuple[ChangedResult, ...]) -> None:
        self.table.set_records(changed)
        for part in (self._table_head, self._table_card):
            part.setVisible(bool(changed))


def report_text(report: RescoreReport) -> str:
    """How many results were counted anew, how many have changed, how many stay as they were."""
    if not report.counted and not report.left:
        return translate("DonePanel", "There were no results to count anew.")
    parts = [translate("DonePanel", "%n result(s) counted anew", None, report.counted)]
    changed = len(report.changed)
    parts.append(translate("DonePanel", "%n changed", None, changed))
    if report.left:
        parts.append(
            translate("DonePanel", "%n stay as they were: their questions were others", None, report.left)
        )
    return ", ".join(parts)


def _columns() -> tuple[Column[ChangedResult], ...]:
    return (
        Column(
            "person",
            translate("DonePanel", "Pupil"),
            lambda one: one.person,
            cell=Cell.PERSON,
            payload=lambda one: one.group,
            width=220,
            stretch=1,
        ),
        Column("before", translate("DonePanel", "Was"), lambda one: one.before, width=240, stretch=2),
        Column("after", translate("DonePanel", "Is now"), lambda one: one.after, width=240, stretch=2),
        Column(
            "released",
            translate("DonePanel", "Released"),
            lambda one: (
                translate("DonePanel", "already released")
                if one.released
                else translate("DonePanel", "not released")
            ),
            cell=Cell.CHIP,
            payload=lambda one: ChipCell("send", "warn") if one.released else ChipCell("", "neutral"),
            width=150,
            drop=1,
        ),
    )
