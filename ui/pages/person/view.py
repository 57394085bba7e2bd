"""The card of a person: head above, three columns below; two and one where the window is narrow."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.pages.person.head import PersonHead
from ui.pages.person.plans_card import PlansCard
from ui.pages.person.profile_card import ProfileCard
from ui.pages.person.timeline_card import TimelineCard
from ui.theme import Space, theme
from ui.widgets.card import Card
from ui.widgets.keys import bind_keys
from ui.widgets.page import Page
from zima_desktop.domain.cards import PersonCard

THREE_FROM = 880  # width of the page at text scale 1.0
STRETCHES = (37, 32, 33)


class PersonView(Page):
    """Shows one card and asks."""

    left = Signal()
    edit_requested = Signal()
    hide_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PersonHead()
        self.timeline = TimelineCard()
        self.profile = ProfileCard()
        self.plans = PlansCard()
        self._columns = QGridLayout()
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(Space.L)
        self._wide: bool | None = None
        self.body.addWidget(self.head)
        self.body.addLayout(self._columns, 1)
        self._arrange(wide=True)
        self._add_shortcuts()

    def show_card(self, card: PersonCard, today: date) -> None:
        """Everything of one person."""
        self.head.show_card(card, today)
        self.timeline.show_timeline(card.timeline)
        self.profile.show_results(card.results)
        self.plans.show_card(card, today)

    def go_to_top(self) -> None:
        """Another person: the page and the life line begin anew."""
        self.verticalScrollBar().setValue(0)
        self.timeline.go_to_top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(wide=self.width() >= THREE_FROM * theme().text_scale)

    def _arrange(self, *, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        parts: tuple[Card, ...] = (self.timeline, self.profile, self.plans)
        for part in parts:
            self._columns.removeWidget(part)
        if wide:
            for at, part in enumerate(parts):
                self._columns.addWidget(part, 0, at)
                self._columns.setColumnStretch(at, STRETCHES[at])
        else:
            self._columns.addWidget(self.timeline, 0, 0, 2, 1)
            self._columns.addWidget(self.profile, 0, 1)
            self._columns.addWidget(self.plans, 1, 1)
            for at, stretch in enumerate((1, 1, 0)):
                self._columns.setColumnStretch(at, stretch)
        self.timeline.setMinimumHeight(380)

    def _add_shortcuts(self) -> None:
        bind_keys(
            self,
            (
                ("Esc", self.left),
                ("Ctrl+E", self.edit_requested),
                ("Ctrl+N", self.head.talk_requested),
                ("Ctrl+P", self.head.map_requested),
            ),
        )
