"""Step 3: counters that are filters, the rows, and who is not in the file."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.pages.roster_import.check_columns import column_letters
from ui.pages.roster_import.check_rows import PROBLEMS, CheckRow
from ui.pages.roster_import.check_table import CheckTable
from ui.pages.roster_import.missing_notice import MissingNotice
from ui.theme import Space
from ui.widgets.counter import Counter
from ui.widgets.empty_state import EmptyState
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from ui.widgets.table_card import TableCard
from zima_desktop.domain.imports import ImportPreview
from zima_desktop.domain.roster import Action

TABLE_HEIGHT = 240  # three rows with head and foot


class CheckPanel(QWidget):
    """Rows are filtered here; what to do with one is asked for outside."""

    opened = Signal(object)  # CheckRow: mend or compare
    skip_toggled = Signal(object)  # CheckRow
    leave_requested = Signal()  # «Mark as left»
    keep_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counters = self._make_counters()
        self.old_list = Notice(
            self.tr("Looks like a list of the last school year"),
            self.tr("Most classes of the file are one grade below those of the base."),
            tone="warn",
        )
        self.missing = MissingNotice()
        self.missing.leave_requested.connect(self.leave_requested)
        self.missing.keep_requested.connect(self.keep_requested)
        self.table: CheckTable | None = None
        self._card: TableCard | None = None
        self._letters: dict[frozenset[str], str] | None = None
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.M)
        self._body.addWidget(self.old_list)
        self._body.addLayout(row(*self.counters.values(), gap=Space.M))
        self._body.addWidget(self.missing)

    def show_preview(self, preview: ImportPreview, rows: Sequence[CheckRow], *, keeps_missing: bool) -> None:
        """A file compared for the first time: what needs a person is shown first."""
        self.update_preview(preview, rows, keeps_missing=keeps_missing)
        actions = {one.action for one in rows}
        shown = PROBLEMS if actions & PROBLEMS else frozenset({Action.NEW, Action.CHANGED})
        if not actions & shown:
            shown = frozenset(Action)
        self._show_only(shown)
        if rows and self.table is not None:
            self.table.selectRow(0)

    def update_preview(
        self, preview: ImportPreview, rows: Sequence[CheckRow], *, keeps_missing: bool
    ) -> None:
        """The same file compared again; filters and the chosen row stay."""
        letters = column_letters(preview)
        if self.table is None or letters != self._letters:
            self._letters = letters
            self._make_table(letters)
        for action, counter in self.counters.items():
            counter.set_number(preview.count(action))
        self.old_list.setVisible("looks_like_last_year" in preview.plan.warnings)
        self.missing.show_people(() if keeps_missing else preview.missing)
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[CheckRow]) -> None:
        """Other answers to the same rows."""
        if self.table is not None:
            self.table.set_records(rows)

    def go_to_problem(self, step: int) -> bool:
        """F8: problems that are filtered out come into view."""
        if self.table is None:
            return False
        hidden = [a for a in PROBLEMS if self.counters[a].number() and not self.counters[a].isChecked()]
        if not self.table.go_to_problem(step) and hidden:
            self._show_only(self._shown() | PROBLEMS)
            self.table.go_to_problem(step)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        current = self.table.current()
        return current is not None and current.action in PROBLEMS and current.decision is None

    def _make_counters(self) -> dict[Action, Counter]:
        counters = {
            Action.NEW: Counter(self.tr("new"), "user-plus", "ok"),
            Action.CHANGED: Counter(self.tr("will change"), "pencil", "info"),
            Action.SAME: Counter(self.tr("unchanged"), "equal", "neutral"),
            Action.DOUBTFUL: Counter(self.tr("doubtful"), "circle-question-mark", "warn"),
            Action.ERROR: Counter(self.tr("with an error"), "circle-alert", "bad"),
        }
        for counter in counters.values():
            counter.toggled.connect(self._filter)
        return counters

    def _make_table(self, letters: dict[frozenset[str], str]) -> None:
        self.table = CheckTable(letters, self.tr("Rows of the file"))
        self.table.opened.connect(self.opened)
        self.table.action_requested.connect(lambda record, _column: self.opened.emit(record))
        self.table.skip_toggled.connect(self.skip_toggled)
        nothing = EmptyState("list-filter", self.tr("Choose above which rows to show"))
        card = TableCard(self.table, nothing_found=nothing, foot_keys=self._keys())
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        card.setMinimumHeight(TABLE_HEIGHT)
        if self._card is not None:
            self._body.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = card
        self._body.insertWidget(2, card, 1)
        self.setTabOrder(self.counters[Action.ERROR], self.table)
        self._filter()

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Enter", self.tr("mend or compare")),
            (self.tr("Space"), self.tr("take or skip")),
            ("F8", self.tr("next problem")),
        )

    def _shown(self) -> frozenset[Action]:
        return frozenset(action for action, counter in self.counters.items() if counter.isChecked())

    def _show_only(self, actions: frozenset[Action]) -> None:
        for action, counter in self.counters.items():
            counter.blockSignals(True)
            counter.setChecked(action in actions and counter.number() > 0)
            counter.blockSignals(False)
        self._filter()

    def _filter(self, _on: bool = False) -> None:
        shown = self._shown()
        if self.table is not None:
            self.table.records.set_filter(lambda one: one.action in shown)
