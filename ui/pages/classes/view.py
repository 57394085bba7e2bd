"""The page of classes: the overview, and what can be done for the chosen class."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import translate
from ui.pages.classes.columns import class_columns
from ui.signs import dotted
from ui.widgets.button import Button, IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import bind_keys
from ui.widgets.notice import Notice
from ui.widgets.page import Page, PageHead
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.cards import GroupOverview
from zima_desktop.domain.dates import format_school_year


class ClassesView(Page):
    """Buttons beside «Load a list» speak of the chosen row."""

    opened = Signal(object)  # GroupId, as the next three
    test_requested = Signal(object)
    sheet_requested = Signal(object)
    consents_requested = Signal(object)
    load_requested = Signal()
    rollover_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=400)
        self.consents = Button(self.tr("Consents"), "plain", "shield-check")
        self.test = Button(self.tr("Test for the class"), "plain", "clipboard-list")
        self.sheet = Button(self.tr("Class sheet"), "plain", "printer")
        self.load = Button(self.tr("Load a list"), "primary", "upload")
        self.rollover = IconButton("calendar-sync", self.tr("New school year"))
        actions = (self.rollover, self.consents, self.test, self.sheet, self.load)
        self.head = PageHead(self.tr("Classes"), actions=actions)
        self.move_on = Button(self.tr("Move into the new year"), "plain", "calendar-sync")
        self.left_behind = Notice("", tone="warn", actions=(self.move_on,))
        self.left_behind.hide()
        self.table: RecordTable[GroupOverview] = RecordTable(
            class_columns(), self.tr("Classes"), key=lambda record: record.group.id
        )
        self.card = TableCard(
            self.table, empty=self._empty(), foot_keys=(("Enter", self.tr("open the class")),)
        )
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.body.addWidget(self.head)
        self.body.addWidget(self.left_behind)
        self.body.addWidget(self.card, 1)
        self._connect()
        self._show_chosen(None)

    def show_classes(self, rows: Sequence[GroupOverview]) -> None:
        """The classes of the year; the first is chosen so that the buttons mean something."""
        self.table.set_records(rows)
        classes, pupils = len(rows), sum(row.group.size for row in rows)
        counts = (
            translate("ClassesView", "%n class(es)", None, classes),
            translate("ClassesView", "%n pupil(s)", None, pupils),
        )
        self.head.set_subtitle(dotted(*counts) if rows else "")
        if rows:
            year = format_school_year(rows[0].group.school_year)
            self.head.set_title(self.tr("Classes {year}").format(year=year))
        for button in (self.consents, self.test, self.sheet):
            button.setVisible(bool(rows))
        if rows and self.table.current() is None:
            self.table.selectRow(0)

    def set_busy(self, busy: bool) -> None:
        """Skeleton rows until the first answer."""
        self.card.set_busy(busy and not self.table.records.total())

    def show_waiting(self, people: int) -> None:
        """Somebody is still in the classes of the year before."""
        self.left_behind.setVisible(people > 0)
        title = translate("ClassesView", "%n pupil(s) are still in the classes of last year", None, people)
        self.left_behind.set(title, self.tr("Move them into the new school year."), "warn", "calendar-sync")

    def _connect(self) -> None:
        self.rollover.clicked.connect(self.rollover_requested)
        self.move_on.clicked.connect(self.rollover_requested)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._show_chosen)
        self.consents.clicked.connect(self._ask_consents)
        self.test.clicked.connect(self._ask_test)
        self.sheet.clicked.connect(self._ask_sheet)
        self.load.clicked.connect(self.load_requested)
        bind_keys(self, (("Ctrl+F", self._go_to_table), ("Ctrl+P", self._ask_sheet)))
        self.sheet.set_shortcut_hint("Ctrl+P")

    def _empty(self) -> EmptyState:
        state = EmptyState(
            "school",
            self.tr("There are no classes yet"),
            self.tr("Load a class list: XLSX, XLS, ODS and CSV tables of any layout are understood."),
            action=self.tr("Load a list"),
            action_icon="upload",
        )
        state.acted.connect(self.load_requested)
        return state

    def _show_chosen(self, record: GroupOverview | None) -> None:
        peopled = record is not None and record.group.size > 0
        for button in (self.consents, self.test, self.sheet):
            button.setEnabled(peopled)
        name = record.group.name.printed if record is not None else ""
        for button in (self.consents, self.test, self.sheet):
            button.setAccessibleName(f"{button.text()}: {name}" if name else button.text())

    def _go_to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, record: GroupOverview) -> None:
        self.opened.emit(record.group.id)

    def _ask_test(self) -> None:
        record = self.table.current()
        if record is not None:
            self.test_requested.emit(record.group.id)

    def _ask_sheet(self) -> None:
        record = self.table.current()
        if record is not None and self.sheet.isEnabled():
            self.sheet_requested.emit(record.group.id)

    def _ask_consents(self) -> None:
        record = self.table.current()
        if record is not None:
            self.consents_requested.emit(record.group.id)
