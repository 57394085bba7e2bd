"""Shows groups of professions with their reasons, one in full beside, and what is not known."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.recommendation import words
from ui.pages.recommendation.panel import SuggestionPanel
from ui.pages.recommendation.words import Face
from ui.signs import dotted
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.low_table_card import LowTableCard
from ui.widgets.notice import Notice
from ui.widgets.page import Page, PageHead
from ui.widgets.segmented import Segmented
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.recommendation import Group, Recommendation

PANEL_WIDTH = 372
NARROW = 1060


class RecommendationView(Page):
    """In a narrow window the panel is a page of its own."""

    group_picked = Signal(str)
    chosen = Signal(object)  # Face or None
    card_requested = Signal()
    map_requested = Signal()
    catalogue_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=520)
        self._narrow = self._panel_open = False
        self.to_card = Button(self.tr("Card"), "plain", "circle-user")
        self.to_map = Button(self.tr("Career map"), "plain", "printer")
        self.to_catalogue = Button(self.tr("Catalogue"), "plain", "library")
        self.head = PageHead(
            self.tr("What might suit"), actions=(self.to_card, self.to_catalogue, self.to_map)
        )
        self.warning = Notice("", tone="warn")
        self.segments = Segmented([], self.tr("Groups"))
        self.note = Label("", "caption", wrap=True)
        self.table: RecordTable[Face] = RecordTable(
            words.columns(), self.tr("Professions"), key=lambda one: one.key
        )
        self.table.setSortingEnabled(False)
        empty = EmptyState(
            "compass",
            self.tr("Nothing to look at yet"),
            self.tr("Reasons appear after tests and trials; what is missing is listed beside."),
        )
        self.card = LowTableCard(self.table, empty=empty, foot_keys=(("Enter", self.tr("in full")),))
        self.panel = SuggestionPanel()
        self.gaps = Notice("", tone="info", icon_name="circle-dashed")
        self._lay_out()
        self._connect()

    def show_person(self, name: str, group: str) -> None:
        """Whose page it is."""
        self.head.set_subtitle(dotted(name, group))

    def show_groups(self, found: Recommendation, chosen: Group | None) -> None:
        """The groups that have anybody, the warning and the gaps."""
        warning = words.warning(found)
        self.warning.setVisible(bool(warning))
        hint = self.tr("What is below is a reason to get to know it, not a conclusion.")
        self.warning.set(warning, hint if found.groups else "", "warn")
        options = [(held.group.value, words.segment_title(found, held.group)) for held in found.groups]
        self.segments.set_options(options)
        self.segments.setVisible(bool(options))
        if chosen is not None and any(key == chosen.value for key, _ in options):
            self.segments.set_key(chosen.value)
        lines = words.gap_lines(found)
        self.gaps.setVisible(bool(lines))
        self.gaps.set(self.tr("What is not known"), "\n".join(lines), "info", "circle-dashed")

    def show_faces(self, faces: Sequence[Face], note: str) -> None:
        """Equals of one group."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.table.set_records(faces)
        if faces and self.table.current() is None:
            self.table.selectRow(0)
        self._arrange()

    def show_face(self, face: Face | None) -> None:
        self.panel.show_face(face)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._panel_open and self._narrow:
            self._leave_panel()
        else:
            self.card_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.M)
        self._left = QWidget()
        self._left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.S)
        left.addLayout(row(self.segments, None))
        left.addWidget(self.note)
        left.addWidget(self.card, 1)
        left.addWidget(self.gaps)
        columns = QHBoxLayout()
        columns.setSpacing(Space.L)
        columns.addWidget(self._left, 1)
        columns.addWidget(self.panel)
        self.body.addWidget(self.head)
        self.body.addWidget(self.warning)
        self.body.addLayout(columns, 1)
        self.panel.hide()

    def _connect(self) -> None:
        self.to_card.clicked.connect(self.card_requested)
        self.to_map.clicked.connect(self.map_requested)
        self.to_catalogue.clicked.connect(self.catalogue_requested)
        self.segments.picked.connect(self.group_picked)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(lambda _face: self._open_panel())
        self.table.clicked.connect(lambda _index: self._open_panel() if self._narrow else None)
        self.panel.back_requested.connect(self._leave_panel)
        theme().changed.connect(self._arrange)

    def _open_panel(self) -> None:
        self._panel_open = True
        self._arrange()
        self.panel.plan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_panel(self) -> None:
        self._panel_open = False
        self._arrange()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        scale = theme().text_scale
        self._narrow = self.viewport().width() < NARROW * scale
        has = self.panel.face is not None and self.table.current() is not None
        alone = self._narrow and self._panel_open and has
        self._left.setVisible(not alone)
        self.panel.setVisible(has and (alone or not self._narrow))
        self.panel.show_back(alone)
        if alone:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16777215)
        else:
            self.panel.setFixedWidth(round(PANEL_WIDTH * scale))
