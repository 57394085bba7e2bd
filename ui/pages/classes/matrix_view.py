"""One class: pupils against test, talk, plan, trial and parents' meeting, and its sums beside them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from ui.i18n import translate
from ui.pages.classes.matrix_columns import matrix_columns, missing_word
from ui.pages.classes.summary_side import SummarySide
from ui.signs import dotted
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.keys import bind_keys
from ui.widgets.low_table_card import LowTableCard
from ui.widgets.page import Page, PageHead
from ui.widgets.select import Select
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.class_matrix import Aspect, AspectState, ClassMatrix, MatrixRow
from zima_desktop.domain.dates import format_school_year
from zima_desktop.domain.people import Group

SIDE_WIDTH = 270
LOWEST_ALONE = 380  # of the table when the sums stand under it
BESIDE_FROM = 1080  # width at text scale 1.0


class MatrixView(Page):
    """Chips narrow the list to those who lack something this school year."""

    left = Signal()
    person_opened = Signal(object)  # PersonId
    group_picked = Signal(object)  # GroupId
    list_requested = Signal()
    consents_requested = Signal()
    test_requested = Signal()
    sheet_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=480)
        self.back = Button(self.tr("All classes"), "link", "arrow-left")
        self.groups = Select([], self.tr("Class"))
        self.list = Button(self.tr("List of pupils"), "plain", "users")
        self.consents = Button(self.tr("Consents"), "plain", "shield-check")
        self.test = Button(self.tr("Test for the class"), "plain", "clipboard-list")
        self.sheet = Button(self.tr("Class sheet"), "primary", "printer")
        self.head = PageHead("", actions=(self.list, self.consents, self.test, self.sheet))
        self.chips = {one: FilterChip(missing_word(one), count=0) for one in Aspect}
        self.table: RecordTable[MatrixRow] = RecordTable(
            matrix_columns(), self.tr("Pupils of the class"), key=lambda row: row.person
        )
        self.card = LowTableCard(
            self.table,
            empty=EmptyState("users", self.tr("There is nobody in this class")),
            nothing_found=EmptyState("circle-check", self.tr("Nobody lacks this")),
            foot_keys=(("Enter", self.tr("open the card")), ("Esc", self.tr("all classes"))),
        )
        self.side = SummarySide()
        self._lay_out()
        self._connect()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """The classes of the year to go to at once."""
        self.groups.set_options([(group.id, group.name.printed) for group in groups])

    def show_matrix(self, matrix: ClassMatrix) -> None:
        group = matrix.group
        self.head.set_title(group.name.printed)
        pupils = translate("MatrixView", "%n pupil(s)", None, len(matrix.rows))
        self.head.set_subtitle(dotted(pupils, format_school_year(group.school_year)))
        self.groups.set_key(group.id)
        for one, chip in self.chips.items():
            chip.set_count(len(matrix.rows) - matrix.done(one))
        self.table.set_records(matrix.rows)
        if matrix.rows and self.table.current() is None:
            self.table.selectRow(0)
        self.side.show_matrix(matrix)

    def lacking(self) -> frozenset[Aspect]:
        """What the pressed chips look for."""
        return frozenset(one for one, chip in self.chips.items() if chip.isChecked())

    def reset(self) -> None:
        """Another class begins with everybody."""
        for chip in self.chips.values():
            chip.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        bar = QWidget()
        flow = FlowLayout(bar, gap=6)
        for part in (self.back, self.groups, *self.chips.values()):
            flow.addWidget(part)
        self._area = QScrollArea()
        self._area.setProperty("bare", True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.L)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(0, 1)
        self._grid.addWidget(self.card, 0, 0)
        self._beside: bool | None = None
        self.body.setSpacing(Space.M)
        self.body.addWidget(self.head)
        self.body.addWidget(bar)
        self.body.addLayout(self._grid, 1)
        self._arrange()

    def _arrange(self) -> None:
        """The sums beside the table, or under it in a narrow window."""
        beside = self.width() >= BESIDE_FROM * theme().text_scale
        self._area.setFixedWidth(round(SIDE_WIDTH * theme().text_scale))
        if beside == self._beside:
            return
        self._beside = beside
        if beside:
            self._grid.removeWidget(self.side)
            self._area.setWidget(self.side)
            self._grid.addWidget(self._area, 0, 1)
        else:
            self._area.takeWidget()
            self._grid.removeWidget(self._area)
            self._grid.addWidget(self.side, 1, 0)
        self._area.setVisible(beside)
        self.card.setMinimumHeight(0 if beside else LOWEST_ALONE)
        self.side.set_columns(1 if beside else 2)
        self.side.show()

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        for chip in self.chips.values():
            chip.toggled.connect(self._narrow)
        self.back.clicked.connect(self.left)
        self.groups.picked.connect(self.group_picked)
        self.list.clicked.connect(self.list_requested)
        self.consents.clicked.connect(self.consents_requested)
        self.test.clicked.connect(self.test_requested)
        self.sheet.clicked.connect(self.sheet_requested)
        self.side.absent.person_opened.connect(self.person_opened)
        self.side.absent.make_up_requested.connect(self.test_requested)
        self.sheet.set_shortcut_hint("Ctrl+P")
        bind_keys(self, (("Esc", self.left), ("Ctrl+P", self.sheet_requested)))

    def _narrow(self, _on: bool) -> None:
        wanted = self.lacking()

        def lacks(row: MatrixRow) -> bool:
            return any(row.cell(one).state is not AspectState.DONE for one in wanted)

        self.table.records.set_filter(lacks if wanted else None)

    def _open(self, row: MatrixRow) -> None:
        self.person_opened.emit(row.person)
