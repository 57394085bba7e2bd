"""The left column of the card: what happened, filtered by kind."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.pages.person.entries import entries_of, kinds_of
from ui.pages.person.kind_picker import KindPicker
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.timeline import Timeline
from zima_desktop.domain.trajectory import EntryKind, TimelineEntry


class TimelineCard(Card):
    """Scrolls inside, so that the head of the card stays in sight."""

    opened = Signal(object)  # (EntryKind, id)
    talk_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.kinds = KindPicker()
        super().__init__("", action=self.kinds, parent=parent, margins=(20, 12, 12, 12))
        self._timeline: tuple[TimelineEntry, ...] = ()
        if self.head is not None:
            self.head.set_title(self.tr("Trajectory"))
        self.setAccessibleName(self.tr("Trajectory"))
        self.line = Timeline(self.tr("What happened"))
        ground = QWidget()
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.line)
        inner.addStretch(1)
        self.area = QScrollArea()
        self.area.setProperty("bare", True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(ground)
        self.area.setMinimumHeight(180)
        self.empty = EmptyState(
            "route",
            self.tr("The way begins here"),
            self.tr("Tests, talks, events and plans gather here by themselves."),
            action=self.tr("Write down a talk"),
            action_icon="plus",
        )
        self.empty.acted.connect(self.talk_requested)
        self.body.addWidget(self.area, 1)
        self.body.addWidget(self.empty, 1)
        self.kinds.picked.connect(self._show)
        self.line.opened.connect(self.opened)

    def show_timeline(self, timeline: Sequence[TimelineEntry]) -> None:
        """Everything that happened; the chosen kind stays while it occurs."""
        self._timeline = tuple(timeline)
        self.kinds.set_kinds(kinds_of(timeline))
        lived = any(one.kind is not EntryKind.ENROLMENT for one in timeline)
        self.kinds.setVisible(lived)
        self.area.setVisible(lived)
        self.empty.setVisible(not lived)
        self._show()

    def go_to_top(self) -> None:
        """All kinds again, from the newest entry."""
        self.kinds.choose(None)
        self.area.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        self.line.set_entries(entries_of(self._timeline, self.kinds.kind))
