"""Step 2: counters that are filters, the rows, and the chosen row in full."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.answers_import.columns import check_columns, full_sentence
from ui.pages.answers_import.draft import PROBLEMS, ShownRow
from ui.pages.answers_import.words import SIGNS, state_word
from ui.theme import Space, theme
from ui.widgets.counter import Counter
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice import Notice
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.answer_tables import AnswersPreview, RowState
from zima_desktop.services.answer_words import note_sentence

TABLE_ROWS = 2  # at least, with head and foot
COUNTED = (
    RowState.NEW,
    RowState.CHANGED,
    RowState.SAME,
    RowState.DOUBTFUL,
    RowState.UNKNOWN,
    RowState.ERROR,
)


class AnswersTable(RecordTable[ShownRow]):
    """Space takes a row or leaves it out; F8 is the page's."""

    skip_toggled = Signal(object)  # ShownRow

    def keyPressEvent(self, event: QKeyEvent) -> None:
        record = self.current()
        if event.key() == Qt.Key.Key_Space and record is not None:
            self.skip_toggled.emit(record)
        else:
            super().keyPressEvent(event)

    def go_to_problem(self, step: int) -> bool:
        """Choose the next (1) or previous (-1) row that nobody has answered yet."""
        shown = self.records.records()
        at = self.currentIndex().row()
        start = at if at >= 0 else (-1 if step > 0 else 0)
        for distance in range(1, len(shown) + 1):
            record = shown[(start + step * distance) % len(shown)]
            if record.state in PROBLEMS and not record.answered:
                return self.choose(record.number)
        return False


class CounterBoard(QWidget):
    """The counters that have something to count, in one line, or in two where one is too narrow."""

    def __init__(self, counters: Sequence[Counter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counters = tuple(counters)
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)
        for counter in self._counters:
            counter.setParent(self)

    def arrange(self) -> None:
        """After the numbers have changed."""
        self._across = 0
        for at, counter in enumerate(self._counters):
            counter.setVisible(at == 0 or counter.number() > 0)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        shown = [counter for counter in self._counters if not counter.isHidden()]
        needed = sum(counter.sizeHint().width() + Space.M for counter in shown)
        across = len(shown) if needed <= self.width() else (len(shown) + 1) // 2
        if across == self._across:
            return
        self._across = across
        for at, counter in enumerate(shown):
            self._grid.addWidget(counter, at // across, at % across)


class AnswersCheckPanel(QWidget):
    """Rows are filtered here; whose a row is is asked for outside."""

    opened = Signal(object)  # ShownRow
    skip_toggled = Signal(object)  # ShownRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counters = {state: Counter(state_word(state), *SIGNS[state]) for state in COUNTED}
        self.notes = Notice("", tone="info")
        self.table = AnswersTable(check_columns(), self.tr("Rows of the file"), key=lambda one: one.number)
        self.detail = Notice("", tone="bad")
        self.detail.hide()
        nobody = EmptyState("table-2", self.tr("There are no pupils in the file"))
        nothing = EmptyState("list-filter", self.tr("Choose above which rows to show"))
        self.card = TableCard(self.table, empty=nobody, nothing_found=nothing, foot_keys=self._keys())
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.M)
        self.board = CounterBoard(tuple(self.counters.values()))
        body.addWidget(self.board)
        body.addWidget(self.notes)
        body.addWidget(self.card, 1)
        body.addWidget(self.detail)
        self._connect()
        self._fit()

    def _fit(self) -> None:
        rows = TABLE_ROWS * theme().size("row") + theme().size("head")
        self.card.setMinimumHeight(rows + round(3 * theme().size("body")))

    def _connect(self) -> None:
        for counter in self.counters.values():
            counter.toggled.connect(self._filter)
        self.table.opened.connect(self.opened)
        self.table.action_requested.connect(self._ask_action)
        self.table.skip_toggled.connect(self.skip_toggled)
        self.table.chosen.connect(self._show_detail)
        theme().changed.connect(self._fit)

    def show_preview(self, preview: AnswersPreview, rows: Sequence[ShownRow], *, first: bool) -> None:
        """`first`: what needs a person is shown first; else filters and the chosen row stay."""
        for state, counter in self.counters.items():
            counter.set_number(preview.count(state))
        self.board.arrange()
        notes = " ".join(note_sentence(note) for note in preview.notes)
        self.notes.set(notes, "", "info")
        self.notes.setVisible(bool(notes))
        self.show_rows(rows)
        if first:
            states = {one.state for one in rows}
            self._show_only(states & PROBLEMS or states - {RowState.EMPTY} or states)
            self.table.selectRow(0)

    def show_rows(self, rows: Sequence[ShownRow]) -> None:
        """Other answers to the same rows."""
        self.table.set_records(rows)
        self._show_detail(self.table.current())

    def go_to_problem(self, step: int) -> bool:
        """F8: problems that are filtered out come into view. False: nothing waits."""
        found = self.table.go_to_problem(step)
        hidden = [s for s in PROBLEMS if self.counters[s].number() and not self.counters[s].isChecked()]
        if not found and hidden:
            self._show_only(self._shown() | PROBLEMS)
            found = self.table.go_to_problem(step)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return found

    def _ask_action(self, record: ShownRow, _column: str) -> None:
        self.opened.emit(record)

    def _show_detail(self, record: ShownRow | None) -> None:
        text = full_sentence(record) if record is not None else ""
        tone = SIGNS[record.state].tone if record is not None and record.state in PROBLEMS else "info"
        self.detail.set("", text[:1].upper() + text[1:], tone)
        self.detail.setVisible(bool(text))
        self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Wrapped words tell a scrolling page too little about their height."""
        for notice in (self.notes, self.detail):
            notice.setMinimumHeight(max(notice.heightForWidth(self.width()), 0))

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Enter", self.tr("choose the pupil")),
            (self.tr("Space"), self.tr("take or leave out")),
            ("F8", self.tr("next problem")),
        )

    def _shown(self) -> frozenset[RowState]:
        return frozenset(state for state, counter in self.counters.items() if counter.isChecked())

    def _show_only(self, states: frozenset[RowState] | set[RowState]) -> None:
        for state, counter in self.counters.items():
            counter.blockSignals(True)
            counter.setChecked(state in states and counter.number() > 0)
            counter.blockSignals(False)
        self._filter()

    def _filter(self, _on: bool = False) -> None:
        """Rows without answers go with those that change nothing."""
        shown = self._shown()
        if RowState.SAME in shown:
            shown |= {RowState.EMPTY}
        self.table.records.set_filter(lambda one: one.state in shown)
