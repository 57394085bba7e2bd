"""The page of people: filter bar above, the table below."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.pages.people.columns import person_columns, searched_text, short_name
from ui.pages.people.empties import empty_base, empty_bin, nothing_found
from ui.pages.people.filter_bar import ClassPicker, FilterChips
from ui.pages.people.filters import cleared, is_narrowed, lacking_counts, passes, state_counts
from ui.pages.people.menu import person_menu
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
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.people import Group

SEARCH_WIDTH = 252


class PeopleView(Page):
    """Filters by itself; asks for another list only when the bin is opened or closed."""

    opened = Signal(object)  # PersonId
    bin_toggled = Signal(bool)
    group_chosen = Signal(object)  # GroupId or None
    add_requested = Signal()
    load_requested = Signal()
    sheet_requested = Signal()
    move_requested = Signal(object)  # tuple of PersonId, as the next four
    consent_requested = Signal(object)
    export_requested = Signal(object)
    hide_requested = Signal(object)
    restore_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=420)
        self._filter = PersonFilter()
        self._rows: tuple[PersonRow, ...] = ()
        self._make_controls()
        self.table: RecordTable[PersonRow] = RecordTable(
            person_columns(),
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
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.classes = ClassPicker()
        self.bin = IconButton("archive", self.tr("Hidden pupils"))
        self.bin.setCheckable(True)
        self.back = Button(self.tr("Back to the list"), "plain", "undo-2")
        self.add = Button(self.tr("Add"), "plain", "plus")
        self.load = Button(self.tr("Load a list"), "primary", "upload")
        self.sheet = Button(self.tr("Class sheet"), "primary", "printer")
        self.chips = FilterChips()
        self.selection = SelectionBar()
        self.selection.hide()

    def _lay_out(self) -> None:
        buttons = (self.bin, self.back, self.add, self.load, self.sheet)
        self.body.setSpacing(Space.M + 2)
        self.body.addLayout(row(self.search, self.classes, None, *buttons, gap=Space.M))
        self.body.addWidget(self.chips)
        self.body.addWidget(self.selection)
        self.body.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self.classes.picked.connect(self._choose_group)
        self.chips.changed.connect(self._read_chips)
        self.bin.toggled.connect(self._toggle_bin)
        self.back.clicked.connect(self._leave_bin)
        self.add.clicked.connect(self.add_requested)
        self.load.clicked.connect(self.load_requested)
        self.sheet.clicked.connect(self.sheet_requested)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._show_selection)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.selection.move_requested.connect(self._move)
        self.selection.consent_requested.connect(self._consent)
        self.selection.export_requested.connect(self._export)
        self.selection.hide_requested.connect(self._hide)
        self.selection.restore_requested.connect(self._restore)
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

    def show_people(self, rows: Sequence[PersonRow]) -> None:
        """Show everybody of the base, or of the bin, through the filter in force."""
        self._rows = tuple(rows)
        self.table.set_records(self._rows)
        self._count()

    def filter(self) -> PersonFilter:
        return self._filter

    def set_filter(self, wanted: PersonFilter) -> None:
        """Show another filter, with chips, class and text as it says."""
        bin_changed = wanted.hidden != self._filter.hidden
        self._filter = wanted
        self.search.setText(wanted.text)
        self.chips.show_filter(wanted)
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
        self.chips.set_counts(
            state_counts(self._rows, self._filter), lacking_counts(self._rows, self._filter)
        )

    def _show_buttons(self) -> None:
        one_class, hidden = bool(self._filter.groups), self._filter.hidden
        self.sheet.setVisible(one_class and not hidden)
        self.load.setVisible(not one_class and not hidden)
        self.add.setVisible(not hidden)
        self.classes.setVisible(not hidden)
        self.back.setVisible(hidden)
        self.bin.setVisible(not hidden)
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
        self._filter = self.chips.read(self._filter)
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
        actions: dict[str, Callable[[], None]] = {
            "open": self._open_current,
            "move": self._move,
            "consents": self._consent,
            "export": self._export,
            "hide": self._hide,
            "restore": self._restore,
        }
        menu = person_menu(self, actions, hidden=self._filter.hidden)
        menu.setAccessibleName(short_name(chosen[0]))
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _open_current(self) -> None:
        record = self.table.current()
        if record is not None:
            self.opened.emit(record.id)

    def _move(self) -> None:
        self.move_requested.emit(self.chosen())

    def _consent(self) -> None:
        self.consent_requested.emit(self.chosen())

    def _export(self) -> None:
        self.export_requested.emit(self.chosen())

    def _hide(self) -> None:
        if self.chosen() and not self._filter.hidden:
            self.hide_requested.emit(self.chosen())

    def _restore(self) -> None:
        self.restore_requested.emit(self.chosen())
