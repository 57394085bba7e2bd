"""Step 2: what was found in the file; remarks are ticked one by one, errors send back to the workbook."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.instrument_import.lines import CheckLine, Kind, columns
from ui.pages.instrument_import.rights_field import RightsField
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.layout import row
from ui.widgets.low_table_card import LowTableCard
from ui.widgets.notice import Notice
from ui.widgets.table_view import RecordTable

MANY = 4


class CheckPanel(QWidget):
    """`changed`: a tick or the basis of use; `again_requested` reads the same file anew."""

    changed = Signal()
    again_requested = Signal()
    open_requested = Signal()
    opened = Signal(object)  # CheckLine: read in full

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[CheckLine, ...] = ()
        self.again = Button(self.tr("Load again"), "plain", "rotate-cw")
        self.open_known = Button(self.tr("Open the instrument"), "plain", "book-open")
        self.notice = Notice("", actions=(self.open_known, self.again))
        self.rights = RightsField()
        self.all_meant = Button(self.tr("Tick all"), "link")
        self.notes = FilterChip(self.tr("Notes"), "info")
        self.table = self._make_table(ticked=True)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.M)
        for part in (self.notice, self.rights):
            self._body.addWidget(part)
        self._bar = row(self.notes, None, self.all_meant)
        self._body.addLayout(self._bar)
        self._card = self._make_card()
        self._body.addWidget(self._card, 1)
        self._connect()

    def show_lines(self, lines: Sequence[CheckLine], *, lacks_rights: bool, can_reread: bool) -> None:
        self._lines = tuple(lines)
        self._renew_table()
        notes = sum(one.kind is Kind.NOTE for one in lines)
        self.notes.set_count(notes)
        self.notes.setVisible(bool(notes))
        self.notes.setChecked(False)
        self.rights.line.clear()
        self.rights.setVisible(lacks_rights and not self.blocked())
        self.again.setVisible(can_reread)
        self.again.set_kind("primary" if self.blocked() else "plain")
        self.open_known.hide()
        self._filter()
        self._refresh()
        self.table.choose(0)

    def show_known(self, text: str) -> None:
        """The same version is in use already."""
        self.notice.set(text, "", "info", "info")
        self.open_known.show()
        self.rights.hide()

    def blocked(self) -> bool:
        return any(one.kind is Kind.ERROR for one in self._lines)

    def warned(self) -> bool:
        return any(one.kind is Kind.WARNING for one in self._lines)

    def waiting(self) -> int:
        """Remarks without a tick."""
        return sum(one.kind is Kind.WARNING and not one.meant for one in self._lines)

    def _make_table(self, *, ticked: bool) -> RecordTable[CheckLine]:
        table: RecordTable[CheckLine] = RecordTable(
            columns(ticked=ticked), self.tr("What was found"), key=lambda one: one.at
        )
        table.action_requested.connect(self._toggle)
        table.opened.connect(self.opened)
        return table

    def _renew_table(self) -> None:
        """Where errors block, there is nothing to tick."""
        old = self._card
        self.table = self._make_table(ticked=self.warned() and not self.blocked())
        self._card = self._make_card()
        self._body.replaceWidget(old, self._card)
        old.hide()
        old.deleteLater()

    def _make_card(self) -> LowTableCard:
        empty = EmptyState(
            "circle-check", self.tr("No remarks"), self.tr("Key, levels and texts agree with one another.")
        )
        nothing = EmptyState("circle-check", self.tr("No remarks"), self.tr("There are notes only."))
        keys = [("Enter", self.tr("read in full"))]
        if self.warned() and not self.blocked():
            keys.append((self.tr("Space"), self.tr("so it is meant")))
        return LowTableCard(self.table, empty=empty, nothing_found=nothing, foot_keys=keys)

    def _connect(self) -> None:
        self.again.clicked.connect(self.again_requested)
        self.open_known.clicked.connect(self.open_requested)
        self.rights.changed.connect(self.changed)
        self.all_meant.clicked.connect(self._tick_all)
        self.notes.toggled.connect(self._filter)

    def _toggle(self, line: CheckLine, _column: str) -> None:
        if line.kind is Kind.WARNING:
            self._replace(replace(line, meant=not line.meant))

    def _tick_all(self) -> None:
        for line in self._lines:
            if line.kind is Kind.WARNING and not line.meant:
                self._replace(replace(line, meant=True))

    def _replace(self, line: CheckLine) -> None:
        self._lines = tuple(line if one.at == line.at else one for one in self._lines)
        self.table.records.replace(line)
        self._refresh()
        self.changed.emit()

    def _filter(self, _on: bool = False) -> None:
        """Notes are folded away until they are asked for."""
        notes = self.notes.isChecked()
        self.table.records.set_filter(None if notes else lambda one: one.kind is not Kind.NOTE)
        self.table.set_records(self._lines)

    def _refresh(self) -> None:
        count = sum(one.kind is Kind.WARNING for one in self._lines)
        self.all_meant.setVisible(count > MANY and self.waiting() > 0)
        title, text, tone = self._said(count)
        self.notice.set(title, text, tone)

    def _said(self, warnings: int) -> tuple[str, str, str]:
        errors = sum(one.kind is Kind.ERROR for one in self._lines)
        if errors:
            title = translate("CheckPanel", "%n error(s): nothing is stored", None, errors)
            return title, self.tr("Correct them in the workbook, save it and load it again."), "bad"
        if warnings and self.waiting():
            title = translate("CheckPanel", "%n remark(s) to read", None, warnings)
            return title, self.tr("Tick what is meant so; correct the rest in the workbook."), "warn"
        if warnings:
            return self.tr("All remarks are read"), "", "ok"
        return self.tr("The program has found no mistakes"), "", "ok"
