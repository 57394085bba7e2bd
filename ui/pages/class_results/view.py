"""Shows the results of a class: choices and states above, the table, the cards beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.class_results.columns import MOST_SCALES, class_columns, fitting, pages_of, state_words
from ui.pages.class_results.pupils_table import PupilsTable
from ui.pages.class_results.side import SidePanel
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.page import Page, PageHead
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from ui.widgets.skeleton import Skeleton
from ui.widgets.table_card import TableCard
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.people import Group
from zima_desktop.domain.results import ClassResults, ClassRow, ResultState

SIDE_WIDTH = 320
BESIDE = 1400
TABLE_HEIGHT = 420
SCROLL = 16


class ClassResultsView(Page):
    """`asked` wants the results of other choices; `opened` the page of one result."""

    asked = Signal()
    opened = Signal(object)  # ClassRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = Button(self.tr("Answers from paper"), "plain", "file-input")
        self.quality = Button(self.tr("Quality of measurement"), "plain", "gauge")
        self.sheet = Button(self.tr("Summary sheet (PDF)"), "plain", "file-text")
        self.table_button = Button(self.tr("To an XLSX table"), "primary", "file-spreadsheet")
        self.head = PageHead(self.tr("Results"))
        self.summary = Label("", "secondary", wrap=True)
        self.buttons = QWidget()
        self.buttons.setLayout(row(self.paper, self.quality, self.sheet, self.table_button))
        self.group = Select([], self.tr("Class"))
        self.instrument = Select([], self.tr("Instrument"))
        self.search = SearchField(self.tr("Name"), self.tr("Search a name"))
        self.chips = {state: FilterChip(state_words(state)[0]) for state in ResultState}
        self.portions = Segmented([], self.tr("Scales"))
        self.side = SidePanel()
        self.table: PupilsTable | None = None
        self._card: TableCard | None = None
        self._found: ClassResults | None = None
        self._made_for: tuple[str, str, int] = ("", "", 0)
        self._most = MOST_SCALES
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.group.setMinimumWidth(130)
        self.instrument.setMinimumWidth(180)
        self.instrument.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.instrument.setMinimumContentsLength(18)
        self.search.setMaximumWidth(220)
        self.portions.hide()
        self._waiting = Skeleton()
        self._left = QVBoxLayout()
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.addWidget(self._waiting)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.L)
        self._columns.addLayout(self._left, 1)
        self._columns.addWidget(self.side)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self.head, 1)
        self._top.addWidget(self.buttons)
        self.body.addLayout(self._top)
        self.body.addWidget(self.summary)
        self.body.addLayout(row(self.group, self.instrument, self.search, None, self.portions))
        self.body.addLayout(row(*self.chips.values(), None))
        self.body.addLayout(self._columns, 1)

    def _connect(self) -> None:
        self.group.picked.connect(lambda _key: self.asked.emit())
        self.instrument.picked.connect(lambda _key: self.asked.emit())
        self.search.searched.connect(self._search)
        self.portions.picked.connect(self._turn)
        self.side.hints.opened.connect(self.opened)
        for chip in self.chips.values():
            chip.toggled.connect(self._filter)
        theme().changed.connect(self._arrange)

    def set_choices(self, groups: Sequence[Group], instruments: Sequence[tuple[str, str]]) -> None:
        options: list[tuple[object, str]] = [(one.id, one.name.printed) for one in groups]
        self.group.set_options([*options, (None, self.tr("All classes"))])
        self.instrument.set_options(list(instruments))

    def chosen_group(self) -> GroupId | None:
        key = self.group.key()
        return GroupId(key) if isinstance(key, int) else None

    def chosen_instrument(self) -> str:
        return str(self.instrument.key() or "")

    def show_waiting(self) -> None:
        """The results are on their way."""
        if self._card is not None:
            self._card.set_busy(True)
        self.side.hide()

    def show_results(self, found: ClassResults) -> None:
        self._found = found
        self.head.set_title(found.group or self.tr("All classes"))
        text = translate("ClassResultsView", "%n result(s)", None, len(found.finished))
        of = self.tr("of {count} on the list").format(count=len(found.rows))
        self.summary.setText(f"{found.instrument.title} · {text} {of}")
        self._set_counts(found)
        self._set_portions(found)
        self._show_table()
        self.side.show()
        self.side.show_results(found)
        self.sheet.setVisible(bool(found.group))
        self.side.missing.again.setVisible(bool(found.group))

    def _set_counts(self, found: ClassResults) -> None:
        counts = found.counts()
        for state, chip in self.chips.items():
            chip.set_count(counts[state])
            chip.setVisible(bool(counts[state]) or chip.isChecked())

    def _set_portions(self, found: ClassResults) -> None:
        portions, first, options = pages_of(found.instrument, self._most), 1, []
        for at, scales in enumerate(portions):
            last = first + len(scales) - 1
            options.append((str(at), f"{first}–{last}" if first < last else str(first)))
            first = last + 1
        self.portions.set_options(options)
        self.portions.setVisible(len(portions) > 1)

    def _turn(self, _key: str) -> None:
        self._show_table()

    def _show_table(self) -> None:
        """Columns belong to an instrument and a portion of its scales, so others bring another table."""
        found = self._found
        if found is None:
            return
        made_for = (found.instrument.sha256, self.portions.key(), self._most)
        if self.table is None or made_for != self._made_for:
            self._make_table(found)
            self._made_for = made_for
        assert self.table is not None and self._card is not None
        self._card.set_busy(False)
        self.table.set_records(found.rows)

    def _make_table(self, found: ClassResults) -> None:
        portions = pages_of(found.instrument, self._most)
        scales = portions[int(self.portions.key() or 0)] if portions else ()
        table = PupilsTable(class_columns(found.instrument, scales), self.tr("Results of the class"))
        table.opened.connect(self._open)
        empty = EmptyState("users", self.tr("There are no pupils in this class"))
        nothing = EmptyState("search-x", self.tr("Nobody found"), self.tr("Change the filter or the search."))
        keys = (("Enter", self.tr("open the result")),)
        card = TableCard(table, empty=empty, nothing_found=nothing, foot_keys=keys)
        card.setMinimumHeight(round(TABLE_HEIGHT * theme().text_scale))
        old = self._card or self._waiting
        self._left.replaceWidget(old, card)
        old.hide()
        old.deleteLater()
        self.table, self._card = table, card
        self._filter(True)
        table.records.set_search(self.search.text())

    def _open(self, record: ClassRow) -> None:
        if record.finished:
            self.opened.emit(record)

    def _search(self, text: str) -> None:
        if self.table is not None:
            self.table.records.set_search(text)

    def _filter(self, _on: bool) -> None:
        wanted = {state for state, chip in self.chips.items() if chip.isChecked()}
        if self.table is not None:
            self.table.records.set_filter((lambda one: one.state in wanted) if wanted else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        scale = theme().text_scale
        beside = self.viewport().width() >= BESIDE * scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        self.side.set_beside(beside)
        if beside:
            self.side.setFixedWidth(round(SIDE_WIDTH * scale))
        else:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16777215)
        self._fit_scales(beside, scale)
        margins = self.body.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        wide = self.head.sizeHint().width() + self.buttons.sizeHint().width() <= room
        self._top.setDirection(across if wide else down)

    def _fit_scales(self, beside: bool, scale: float) -> None:
        """As many columns of scales as have room; others turn over."""
        margins = self.body.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right() - SCROLL
        if beside:
            room -= round(SIDE_WIDTH * scale) + Space.L
        most = fitting(room / scale)
        if most != self._most:
            self._most = most
            if self._found is not None:
                self._set_portions(self._found)
                self._show_table()
