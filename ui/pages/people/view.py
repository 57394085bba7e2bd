"""The page of people: filter bar above, the table below."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.pages.people.columns import person_columns, searched_text, short_name
from ui.pages.people.empties import empty_base, empty_bin, nothing_found
from ui.pages.people.filter_bar import ClassPicker, LabelPicker
from ui.pages.people.filter_chips import FilterChips
from ui.pages.people.filters import cleared, counts, is_narrowed, passes
from ui.pages.people.menu import keyed_menu, page_choices, person_choices
from ui.pages.people.selection_bar import SelectionBar
from ui.theme import Space
from ui.widgets.button import Button, IconButton
from ui.widgets.keys import bind_keys
from ui.widgets.layout import row
from ui.widgets.page import Page
from ui.widgets.search_field import SearchField
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.cards import PersonFilter, PersonRow
from zima_desktop.domain.ids import GroupId, PersonId, TagId
from zima_desktop.domain.people import Group
from zima_desktop.domain.registry import SideGroup, Tag

SEARCH_WIDTH = (150, 244)
FOLDED_AT_ONCE = 1000
_OF_THE_BIN = frozenset({"restore", "erase"})


class PeopleView(Page):
    """Filters by itself; asks for another list only when the bin is opened or closed."""

    opened = Signal(object)  # PersonId
    bin_toggled = Signal(bool)
    group_chosen = Signal(object)  # GroupId or None
    add_requested = Signal()
    load_requested = Signal()
    sheet_requested = Signal()
    action_asked = Signal(str, object)  # key of a menu, tuple of PersonId; an action of the page: ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=420)
        self._filter = PersonFilter()
        self._rows: tuple[PersonRow, ...] = ()
        self._tags: dict[TagId, str] = {}
        self._folding = QTimer(self, interval=0)
        self._folding.timeout.connect(self._prepare_search)
        self._make_controls()
        self.table: RecordTable[PersonRow] = RecordTable(
            person_columns(lambda: self._tags),
            self.tr("Pupils"),
            key=lambda record: record.id,
            search=searched_text,
            many=True,
        )
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        nothing = nothing_found()
        nothing.acted.connect(self.reset)
        self.card = TableCard(
            self.table,
            nothing_found=nothing,
            foot_keys=(("Enter", self.tr("open the card")), ("Ctrl+F", self.tr("search"))),
        )
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._set_empty()
        self._lay_out()
        self._connect()
        self._show_buttons()

    def _make_controls(self) -> None:
        self.search = SearchField(self.tr("Name or profession"), self.tr("Search in the list"), keys="Ctrl+F")
        self.search.setMinimumWidth(SEARCH_WIDTH[0])
        self.search.setMaximumWidth(SEARCH_WIDTH[1])
        self.classes = ClassPicker()
        self.labels = LabelPicker()
        self.bin = IconButton("archive", self.tr("Hidden pupils"))
        self.bin.setCheckable(True)
        self.more = IconButton("ellipsis", self.tr("More"))
        self.back = Button(self.tr("Back to the list"), "plain", "undo-2")
        self.add = Button(self.tr("Add"), "plain", "plus")
        self.load = Button(self.tr("Load a list"), "primary", "upload")
        self.sheet = Button(self.tr("Class sheet"), "primary", "printer")
        self.chips = FilterChips()
        self.selection = SelectionBar()
        self.selection.hide()

    def _lay_out(self) -> None:
        buttons = (self.more, self.bin, self.back, self.add, self.load, self.sheet)
        self.body.setSpacing(Space.M + 2)
        bar = row(self.search, self.classes, self.labels, None, *buttons, gap=Space.M)
        bar.setStretchFactor(self.search, 10)
        self.body.addLayout(bar)
        self.body.addWidget(self.chips)
        self.body.addWidget(self.selection)
        self.body.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self.classes.picked.connect(self._choose_group)
        self.chips.changed.connect(self._read_chips)
        self.labels.picked.connect(self._read_chips)
        self.bin.toggled.connect(self._toggle_bin)
        self.back.clicked.connect(self._leave_bin)
        self.add.clicked.connect(self.add_requested)
        self.load.clicked.connect(self.load_requested)
        self.sheet.clicked.connect(self.sheet_requested)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._show_selection)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.selection.asked.connect(self._ask)
        self.more.clicked.connect(self._show_more)
        self.selection.dropped.connect(self._drop_selection)
        bind_keys(
            self,
            (
                ("Ctrl+F", self._go_to_search),
                ("Esc", self._step_back),
                ("Ctrl+N", self.add_requested),
            ),
        )
        hide = QShortcut(QKeySequence("Delete"), self.table)
        hide.setContext(Qt.ShortcutContext.WidgetShortcut)
        hide.activated.connect(self._hide)
        self.add.set_shortcut_hint("Ctrl+N")

    # What is shown -----------------------------------------------------------------------------

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Offer these classes."""
        self.classes.set_groups(groups)
        group = next(iter(self._filter.groups), None)
        self.classes.set_group(group)

    def show_labels(self, tags: Sequence[Tag], groups: Sequence[SideGroup]) -> None:
        """Offer these tags and groups beside the class; ordinary tags stand under the names."""
        self.labels.set_labels(tags, groups)
        self.labels.show_filter(self._filter)
        self._tags = {tag.id: tag.name for tag in tags if not tag.sensitive}

    def show_people(self, rows: Sequence[PersonRow]) -> None:
        """Show everybody of the base, or of the bin, through the filter in force."""
        self._rows = tuple(rows)
        self.table.set_records(self._rows)
        self._count()
        self._folding.start()

    def _prepare_search(self) -> None:
        """A little at a time while nothing else is asked for: the first key typed finds all ready."""
        if not self.table.records.prepare_search(FOLDED_AT_ONCE):
            self._folding.stop()

    def set_busy(self, busy: bool) -> None:
        """A list is on its way: skeleton rows where nothing was shown yet."""
        self.card.set_busy(busy and not self._rows)

    def filter(self) -> PersonFilter:
        return self._filter

    def set_filter(self, wanted: PersonFilter) -> None:
        """Show another filter, with chips, class and text as it says."""
        bin_changed = wanted.hidden != self._filter.hidden
        self._filter = wanted
        self.search.setText(wanted.text)
        self.chips.show_filter(wanted)
        self.labels.show_filter(wanted)
        self.classes.set_group(next(iter(wanted.groups), None))
        self.bin.blockSignals(True)
        self.bin.setChecked(wanted.hidden)
        self.bin.blockSignals(False)
        if bin_changed:
            self._set_empty()
        self._apply()

    def group(self) -> GroupId | None:
        """The class the list is narrowed to."""
        return next(iter(self._filter.groups), None)

    def choose(self, person: PersonId) -> None:
        """Make this person the current row; filters that hide somebody just added are dropped."""
        if not self.table.choose(person):
            self.reset()
            self.table.choose(person)

    def chosen(self) -> tuple[PersonId, ...]:
        return tuple(record.id for record in self.table.selected())

    def _apply(self) -> None:
        wanted = self._filter
        self.table.records.set_filter(lambda record: passes(record, wanted))
        self.table.records.set_search(wanted.text)
        self._count()
        self._show_buttons()

    def _count(self) -> None:
        self.chips.set_counts(counts(self._rows, self._filter))

    def _show_buttons(self) -> None:
        one_class, hidden = bool(self._filter.groups), self._filter.hidden
        self.sheet.setVisible(one_class and not hidden)
        self.load.setVisible(not one_class and not hidden)
        self.add.setVisible(not hidden)
        self.classes.setVisible(not hidden)
        self.labels.setVisible(not hidden and self.labels.offers_any())
        self.back.setVisible(hidden)
        self.bin.setVisible(not hidden)
        self.more.setVisible(not hidden)
        self.chips.setVisible(not hidden)
        self.selection.show_bin(hidden)

    def _set_empty(self) -> None:
        """What stands here while nobody is in the list at all."""
        state = empty_bin() if self._filter.hidden else empty_base()
        state.acted.connect(self._leave_bin if self._filter.hidden else self.load_requested)
        self.card.set_empty(state)

    # What the user does ------------------------------------------------------------------------

    def reset(self) -> None:
        """Drop text, class and chips."""
        had_group = bool(self._filter.groups)
        self.set_filter(cleared(self._filter))
        if had_group:
            self.group_chosen.emit(None)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self, text: str) -> None:
        if text != self._filter.text:
            self._filter = replace(self._filter, text=text)
            self.table.records.set_search(text)

    def _choose_group(self, group: GroupId | None) -> None:
        groups = frozenset() if group is None else frozenset({group})
        self._filter = replace(self._filter, groups=groups)
        self._apply()
        self.group_chosen.emit(group)

    def _read_chips(self) -> None:
        self._filter = self.labels.read(self.chips.read(self._filter))
        self._apply()

    def _toggle_bin(self, hidden: bool) -> None:
        self.table.clearSelection()
        self.set_filter(PersonFilter(hidden=hidden))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bin_toggled.emit(hidden)

    def _leave_bin(self) -> None:
        self.bin.setChecked(False)

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _step_back(self) -> None:
        """Esc: first the choice of several, then the filters, then the bin."""
        if len(self.table.selected()) > 1:
            self._drop_selection()
        elif is_narrowed(self._filter) or self._filter.groups:
            self.reset()
        elif self._filter.hidden:
            self._leave_bin()

    def _open(self, record: PersonRow) -> None:
        self.opened.emit(record.id)

    def _show_selection(self) -> None:
        count, hidden = len(self.table.selected()), self._filter.hidden
        several = count > (0 if hidden else 1)
        if several:
            self.selection.setFixedHeight(max(self.chips.height(), self.add.sizeHint().height() + Space.S))
            self.selection.set_count(count)
        self.chips.setVisible(not several and not hidden)
        self.selection.setVisible(several)

    def _drop_selection(self) -> None:
        current = self.table.currentIndex()
        self.table.clearSelection()
        self.table.setCurrentIndex(current)

    def _show_menu(self, at: QPoint) -> None:
        """The same actions for one person, beside the pointer."""
        chosen = self.table.selected()
        if not chosen:
            return
        choices = person_choices(hidden=self._filter.hidden, one=len(chosen) == 1)
        menu = keyed_menu(self, choices, self._ask)
        menu.setAccessibleName(short_name(chosen[0]))
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _show_more(self) -> None:
        menu = keyed_menu(self, page_choices(), lambda key: self.action_asked.emit(key, ()))
        corner = self.more.mapToGlobal(self.more.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _ask(self, key: str) -> None:
        """An action of a menu or of the bar, for everybody chosen."""
        record = self.table.current()
        if key == "open" and record is not None:
            self.opened.emit(record.id)
        elif self.chosen() and (key not in _OF_THE_BIN) != self._filter.hidden:
            self.action_asked.emit(key, self.chosen())

    def _hide(self) -> None:
        self._ask("hide")
