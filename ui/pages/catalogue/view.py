"""Shows the professions as cards and one of them beside, or instead where there is no room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from ui.pages.catalogue import words
from ui.pages.catalogue.detail import DetailPanel
from ui.pages.catalogue.filters import ChipRow, FilterBar, wanted_by
from ui.pages.catalogue.grid import CardGrid
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import IN_WINDOW, bind_keys
from ui.widgets.label import ElideLabel
from ui.widgets.layout import row
from ui.widgets.page import Page
from zima_desktop.domain.catalogue import Field
from zima_desktop.domain.catalogue_cards import CatalogueFilter, ProfessionCard, Selection

PANEL_WIDTH = 400
NARROW = 984  # of the page: below it the panel is a page of its own


class CatalogueView(Page):
    """Esc leads from the panel to the cards, and from filters to everything."""

    filters_changed = Signal()
    chosen = Signal(object)  # ProfessionRow or None
    bookmark_requested = Signal(object)  # ProfessionRow
    add_requested = Signal()
    person_dropped = Signal()
    undo_requested = Signal()
    entries_requested = Signal()  # all programmes and places

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=430)
        self._narrow = self._panel_open = False
        self.bar, self.chips = FilterBar(), ChipRow()
        self.grid = CardGrid(self.tr("Professions"))
        self.panel = DetailPanel()
        self.order = ElideLabel("", "caption", tone="text3")
        self.entries = Button(self.tr("Programmes and places"), "link")
        self.nothing = EmptyState(
            "search-x",
            self.tr("No such profession"),
            self.tr("Change the search or the filters, or add a profession of your own."),
            action=self.tr("Show all professions"),
            action_icon="rotate-ccw",
        )
        self.drop_person = Button(self.tr("For everybody"), "link")
        self._whom = Chip("", "user-round", "accent")
        self.whom = QWidget()
        self.whom.setLayout(row(self._whom, self.drop_person, None))
        self._lay_out()
        self._connect()

    def show_fields(self, fields: tuple[Field, ...]) -> None:
        self.bar.set_fields(fields)

    def wanted(self) -> CatalogueFilter:
        """What the filters ask for."""
        return wanted_by(self.bar, self.chips)

    def show_selection(self, selection: Selection) -> None:
        """The cards that were asked for, with their number and order."""
        self.chips.show_state(selection)
        keys = self.tr("{order}. Enter: in full, B: set aside")
        self.order.set_text(keys.format(order=words.order_text(by_field=self.bar.by_field)))
        self.grid.show_rows(selection.rows, self.wanted().after)
        self._middle.setCurrentWidget(self.grid if selection.rows else self.nothing)
        self._arrange()

    def show_person(self, name: str) -> None:
        """Whom it is looked through for; empty: for nobody in particular."""
        self.whom.setVisible(bool(name))
        self._whom.set(self.tr("With {name}").format(name=name), "user-round", "accent")

    def show_card(self, card: ProfessionCard | None) -> None:
        """Fill the panel; None: nothing is chosen."""
        if card is not None:
            self.panel.show_card(card)
        self._arrange()

    def clear_filters(self) -> None:
        """Everything again; tells nobody."""
        self.bar.search.blockSignals(True)
        self.bar.search.clear()
        self.bar.search.blockSignals(False)
        for select in (self.bar.field, self.bar.labour_object, self.bar.after):
            select.set_key(None)
        self.bar.bookmarked = False
        self.chips.clear()

    def open_panel(self) -> None:
        """The user went into a profession."""
        self._panel_open = True
        self._arrange()
        self.panel.plan.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._panel_open:
            self.leave_panel()
        else:
            self._reset()

    def leave_panel(self) -> None:
        """Back to the cards."""
        self._panel_open = False
        self._arrange()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.M)
        self._left = QWidget()
        self._left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._middle = QStackedLayout()
        self._middle.addWidget(self.grid)
        self._middle.addWidget(self.nothing)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.M)
        left.addWidget(self.chips)
        left.addLayout(self._middle, 1)
        foot = row(self.order, self.entries)
        foot.setStretch(0, 1)
        left.addLayout(foot)
        columns = QHBoxLayout()
        columns.setSpacing(Space.M)
        columns.addWidget(self._left, 1)
        columns.addWidget(self.panel)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.whom)
        self.body.addLayout(columns, 1)
        self.whom.hide()
        self.panel.hide()

    def _connect(self) -> None:
        self.bar.changed.connect(self.filters_changed)
        self.chips.changed.connect(self.filters_changed)
        self.bar.add_requested.connect(self.add_requested)
        self.chips.reset_requested.connect(self._reset)
        self.nothing.acted.connect(self._reset)
        self.grid.chosen.connect(self.chosen)
        self.grid.opened.connect(lambda _row: self.open_panel())
        self.grid.clicked.connect(lambda _index: self.open_panel() if self._narrow else None)
        self.grid.bookmark_requested.connect(self.bookmark_requested)
        self.panel.back_requested.connect(self.leave_panel)
        self.drop_person.clicked.connect(self.person_dropped)
        self.entries.clicked.connect(self.entries_requested)
        theme().changed.connect(self._arrange)
        bind_keys(self, (("Ctrl+F", self.bar.search.setFocus), ("Ctrl+N", self.add_requested)), IN_WINDOW)
        bind_keys(self, (("Ctrl+Z", self.undo_requested),))

    def _reset(self) -> None:
        self.clear_filters()
        self.filters_changed.emit()

    def _arrange(self) -> None:
        scale = theme().text_scale
        self._narrow = self.viewport().width() < NARROW * scale
        has_card = self.panel.card is not None and self.grid.current() is not None
        alone = self._narrow and self._panel_open and has_card
        self._left.setVisible(not alone)
        self.bar.setVisible(not alone)
        self.panel.setVisible(has_card and (alone or not self._narrow))
        self.panel.show_back(alone)
        if alone:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16777215)
        else:
            self.panel.setFixedWidth(round(PANEL_WIDTH * scale))
