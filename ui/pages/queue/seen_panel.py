"""«Кого когда видели»: everybody with the last talk, whose day is set in the row."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.queue.columns import seen_columns
from ui.pages.queue.row_date import RowDate
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.layout import row
from ui.widgets.search_field import SearchField
from ui.widgets.select import Select
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.queue import SeenRow

LONG, VERY_LONG = 30, 90  # days


class SeenPanel(QWidget):
    """Chips narrow the table to those who were not seen for long."""

    opened = Signal(object)  # PersonId
    seen_requested = Signal(object, object)  # list of PersonId, the day they were seen
    day_requested = Signal(object)  # list of several PersonId: a talk of a day to be asked for
    talk_requested = Signal(object)  # PersonId
    tutor_requested = Signal(object)  # list of PersonId

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = Select([("", self.tr("All classes"))], self.tr("Class"))
        self.search = SearchField(self.tr("Find a person"), self.tr("Find a person"), keys="Ctrl+F")
        self.tutor = Button(self.tr("Tutor…"), "plain", "user-cog")
        self.day = Button(self.tr("Another day…"), "plain", "calendar-days")
        self._tests: dict[str, Callable[[SeenRow], bool]] = {
            "never": lambda line: line.days is None,
            "long": lambda line: line.days is not None and line.days > LONG,
            "very_long": lambda line: line.days is not None and line.days > VERY_LONG,
            "draft": lambda line: line.draft is not None,
        }
        words = {
            "never": (self.tr("Never seen"), "circle-dashed", "neutral"),
            "long": (self.tr("More than 30 days"), "clock", "warn"),
            "very_long": (self.tr("More than 90 days"), "clock-alert", "warn"),
            "draft": (self.tr("Drafts"), "file-pen", "info"),
        }
        self.chips = {key: FilterChip(*word, 0) for key, word in words.items()}
        self._rows: tuple[SeenRow, ...] = ()
        self.table: RecordTable[SeenRow] = RecordTable(
            seen_columns(today),
            self.tr("Who was seen when"),
            key=lambda line: line.person,
            search=lambda line: f"{line.name} {line.group} {line.tutor or ''}",
            many=True,
        )
        self.row_date = RowDate(self.table, "day", today)
        nobody = EmptyState(
            "users", self.tr("There is nobody in the lists yet"), self.tr("Load a class list first.")
        )
        none = EmptyState("circle-check", self.tr("Nobody like that: everybody else was seen"))
        keys = (
            (self.tr("Space"), self.tr("seen today")),
            (self.tr("Figures"), self.tr("another day")),
            ("Enter", self.tr("open the card")),
        )
        self.card = TableCard(self.table, empty=nobody, nothing_found=none, foot_keys=keys)
        self._lay_out()
        self._connect()
        self._choose()

    def _lay_out(self) -> None:
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        first = row(self.group, gap=Space.S)
        first.addWidget(self.search, 1)
        first.addWidget(self.tutor)
        first.addWidget(self.day)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(first)
        layout.addLayout(row(*self.chips.values(), None, gap=6))
        layout.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self.table.records.set_search)
        self.group.picked.connect(lambda _key: self._refilter())
        self.table.opened.connect(lambda line: self.opened.emit(line.person))
        self.table.action_requested.connect(self._act)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.day.clicked.connect(self._ask_day)
        self.row_date.kept.connect(self._keep_day)
        self.tutor.clicked.connect(lambda: self.tutor_requested.emit(self._chosen()))
        for chip in self.chips.values():
            chip.toggled.connect(self._refilter)

    def show_rows(self, rows: Sequence[SeenRow], today: date) -> None:
        self.row_date.today = today
        self._rows = tuple(rows)
        groups = dict.fromkeys(line.group for line in rows)
        self.group.set_options([("", self.tr("All classes")), *((name, name) for name in sorted(groups))])
        self.table.set_records(rows)
        self._refilter()
        self._choose()

    def set_draft_filter(self) -> None:
        """Everybody with an unfinished talk and nobody else."""
        self.search.clear()
        self.group.set_key("")
        for key, chip in self.chips.items():
            chip.setChecked(key == "draft")

    def drafts(self) -> int:
        return sum(line.draft is not None for line in self._rows)

    def _chosen(self) -> list[PersonId]:
        return [line.person for line in self.table.selected()]

    def _act(self, line: SeenRow, key: str) -> None:
        chosen = self._chosen()
        if key == "write":
            self.talk_requested.emit(line.person)
        else:
            several = len(chosen) > 1 and line.person in chosen
            self.seen_requested.emit(chosen if several else [line.person], self.row_date.today)

    def _ask_day(self) -> None:
        """One day for several is asked for; of one person it is typed in the row."""
        chosen = self._chosen()
        if len(chosen) > 1:
            self.day_requested.emit(chosen)
        else:
            self.row_date.begin()

    def _keep_day(self, day: date) -> None:
        line = self.table.current()
        if line is not None:
            self.seen_requested.emit([line.person], day)

    def _refilter(self) -> None:
        group = str(self.group.key() or "")
        tests = [self._tests[key] for key, chip in self.chips.items() if chip.isChecked()]

        def passes(line: SeenRow) -> bool:
            return (not group or line.group == group) and (not tests or any(test(line) for test in tests))

        self.table.records.set_filter(passes)
        shown = [line for line in self._rows if not group or line.group == group]
        for key, chip in self.chips.items():
            chip.set_count(sum(self._tests[key](line) for line in shown))

    def _choose(self) -> None:
        count = len(self.table.selected())
        for button in (self.day, self.tutor):
            button.setEnabled(count > 0)
        self.day.setAccessibleDescription(translate("SeenPanel", "%n chosen", None, count))
