"""The life line: what happened, by school years, narrowed to chosen kinds."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.pages.person.entries import counts_of, rows_of
from ui.pages.person.kind_picker import KindChips, KindPicker, Kinds
from ui.theme import theme
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.timeline import WIDE_FROM, Timeline
from zima_desktop.domain.dates import format_school_year
from zima_desktop.domain.people import Enrolment
from zima_desktop.domain.trajectory import EntryKind, TimelineEntry


class TimelineCard(Card):
    """Scrolls inside, so that the head of the card stays in sight."""

    opened = Signal(object)  # EntryKey
    talk_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.kinds = KindPicker()
        super().__init__("", action=self.kinds, parent=parent, margins=(20, 12, 12, 12))
        self._timeline: tuple[TimelineEntry, ...] = ()
        self._spells: tuple[Enrolment, ...] = ()
        self._counts: Mapping[EntryKind, int] = {}
        self._chosen: Kinds = frozenset()
        if self.head is not None:
            self.head.set_title(self.tr("Trajectory"))
        self.setAccessibleName(self.tr("Trajectory"))
        self.chips = KindChips()
        self.line = Timeline(self.tr("What happened"))
        self.area = _scrolling(self.line)
        self.empty = EmptyState(
            "route",
            self.tr("The way begins here"),
            self.tr("Tests, talks, events and plans gather here by themselves."),
            action=self.tr("Write down a talk"),
            action_icon="plus",
        )
        self.empty.acted.connect(self.talk_requested)
        self.body.addWidget(self.chips)
        self.body.addWidget(self.area, 1)
        self.body.addWidget(self.empty, 1)
        self.kinds.picked.connect(self.choose_kinds)
        self.chips.picked.connect(self.choose_kinds)
        self.line.opened.connect(self.opened)
        self.line.moved.connect(self._keep_in_sight)

    def show_timeline(self, timeline: Sequence[TimelineEntry], spells: Sequence[Enrolment]) -> None:
        """Everything that happened; the chosen kinds stay while they occur."""
        self._timeline, self._spells = tuple(timeline), tuple(spells)
        self._counts = counts_of(timeline)
        self._chosen &= frozenset(self._counts)
        self._arrange()
        self._show()

    def choose_kinds(self, kinds: Kinds) -> None:
        """Show these kinds only; none: all."""
        self._chosen = frozenset(kinds)
        self._show()

    def chosen_kinds(self) -> Kinds:
        return self._chosen

    def go_to_top(self) -> None:
        """All kinds again, from the newest entry."""
        self.choose_kinds(frozenset())
        self.area.verticalScrollBar().setValue(0)

    def go_to_year(self, school_year: int) -> None:
        """The entries of that year come to the top."""
        self.choose_kinds(frozenset())
        self.area.verticalScrollBar().setValue(self.line.top_of(format_school_year(school_year)))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Chips in a wide card, a menu in a narrow one; neither for a way that has not begun."""
        lived = any(kind is not EntryKind.ENROLMENT for kind in self._counts)
        wide = self.width() >= WIDE_FROM * theme().text_scale
        self.chips.setVisible(lived and wide)
        self.kinds.setVisible(lived and not wide)
        self.area.setVisible(lived)
        self.empty.setVisible(not lived)

    def _show(self) -> None:
        self.kinds.show_kinds(self._counts, self._chosen)
        self.chips.show_kinds(self._counts, self._chosen)
        self.line.set_entries(rows_of(self._timeline, self._spells, self._chosen))

    def _keep_in_sight(self, top: int, height: int) -> None:
        self.area.ensureVisible(0, top + height // 2, 0, height)


def _scrolling(line: Timeline) -> QScrollArea:
    ground = QWidget()
    inner = QVBoxLayout(ground)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(line)
    inner.addStretch(1)
    area = QScrollArea()
    area.setProperty("bare", True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(ground)
    area.setMinimumHeight(180)
    return area
