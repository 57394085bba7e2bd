"""The card of a person: head above, one of five views below; columns fold where the window is narrow."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.i18n import translate
from ui.pages.person.head import PersonHead
from ui.pages.person.lamps_card import LampChip, LampsCard
from ui.pages.person.plan_board import PlanPanel
from ui.pages.person.plans_card import PlansCard
from ui.pages.person.profile_card import ProfileCard
from ui.pages.person.series_card import SeriesCard
from ui.pages.person.story_card import StoryCard
from ui.pages.person.timeline_card import TimelineCard
from ui.pages.person.year_cards import HoursCard, HoursMeter, PapersCard
from ui.theme import Space, theme
from ui.widgets.keys import IN_WINDOW, bind_keys
from ui.widgets.page import Page
from ui.widgets.segmented import Segmented
from zima_desktop.domain.cards import PersonCard
from zima_desktop.domain.life import LifeStory
from zima_desktop.domain.people import Category
from zima_desktop.domain.trajectory import PlanSlot

THREE_FROM = 880  # width of the page at text scale 1.0
GROWN = frozenset({Category.GRADUATE, Category.PARENT, Category.TEACHER})  # nobody asks them to choose
Place = tuple[QWidget, int, int, int, int]  # part, row, column, rows, columns


class Mode(StrEnum):
    OVERVIEW = "overview"
    LINE = "line"
    YEARS = "years"
    PROFILE = "profile"
    PLAN = "plan"


class PersonView(Page):
    """Shows one card and asks. What only some views need is made on their first visit."""

    left = Signal()
    edit_requested = Signal()
    mode_picked = Signal(object)  # Mode

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PersonHead()
        self.modes = Segmented([(mode.value, _title(mode)) for mode in Mode], self.tr("View of the card"))
        self.lamp_chip = LampChip()
        self.hours = HoursMeter()
        self.timeline = TimelineCard()
        self.profile = ProfileCard()
        self.plans = PlansCard()
        self._story: StoryCard | None = None
        self._series: SeriesCard | None = None
        self._panels: dict[PlanSlot, PlanPanel] = {}
        self._lamps: LampsCard | None = None
        self._hours_card: HoursCard | None = None
        self._papers: PapersCard | None = None
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.L)
        self._laid: tuple[Mode, bool] | None = None
        self._mode = Mode.OVERVIEW
        self._asked = True  # a choice is expected of this person
        self._hours_count = True  # somebody in a class or group has hours to reach
        self.head.strip.addWidget(self.modes)
        self.head.strip.addStretch(1)
        self.head.strip.addWidget(self.lamp_chip)
        self.head.strip.addWidget(self.hours)
        self.body.addWidget(self.head)
        self.body.addLayout(self._grid, 1)
        self._arrange()
        self.modes.picked.connect(self._pick)
        self.lamp_chip.clicked.connect(lambda: self.set_mode(Mode.PLAN))
        self.profile.instruments.picked.connect(self._follow_instrument)
        self._add_shortcuts()

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Another view; whoever listens fills it."""
        self.modes.set_key(mode.value)
        self._mode = mode
        self._arrange()
        self.mode_picked.emit(mode)

    def show_card(self, card: PersonCard, today: date) -> None:
        """What stands in every view and in the one in sight."""
        self.head.show_card(card, today)
        self.lamp_chip.show_choice(card.choice)
        self.hours.show_hours(card.hours)
        self._asked = card.person.group is not None or card.person.category not in GROWN
        self._hours_count = card.person.group is not None
        self._show_strip()
        if self._mode in (Mode.OVERVIEW, Mode.LINE):
            self.timeline.show_timeline(card.timeline, card.enrolments)
        if self._mode in (Mode.OVERVIEW, Mode.PROFILE):
            self.profile.show_results(card.results)
        if self._mode is Mode.OVERVIEW:
            self.plans.show_card(card, today)
        elif self._mode is Mode.PROFILE:
            self.series.show_results(card.results)
        elif self._mode is Mode.PLAN:
            self._show_plans(card, today)

    def show_story(self, story: LifeStory) -> None:
        self.story.show_story(story)

    def _show_plans(self, card: PersonCard, today: date) -> None:
        for panel in self.panels.values():
            panel.show_plan(card, today)
        self.lamps.show_choice(card.choice)
        self.hours_card.show_hours(card.hours)
        self.papers.show_papers(card.timeline)

    @property
    def story(self) -> StoryCard:
        if self._story is None:
            self._story = StoryCard()
        return self._story

    @property
    def series(self) -> SeriesCard:
        if self._series is None:
            self._series = SeriesCard()
        return self._series

    @property
    def panels(self) -> dict[PlanSlot, PlanPanel]:
        if not self._panels:
            first = PlanPanel(PlanSlot.FIRST, self.tr("Plan A"), self.tr("No goal chosen"))
            backup = PlanPanel(PlanSlot.BACKUP, self.tr("Plan B"), self.tr("No second choice"))
            self._panels = {PlanSlot.FIRST: first, PlanSlot.BACKUP: backup}
        return self._panels

    @property
    def lamps(self) -> LampsCard:
        if self._lamps is None:
            self._lamps = LampsCard()
        return self._lamps

    @property
    def hours_card(self) -> HoursCard:
        if self._hours_card is None:
            self._hours_card = HoursCard()
        return self._hours_card

    @property
    def papers(self) -> PapersCard:
        if self._papers is None:
            self._papers = PapersCard()
        return self._papers

    def go_to_top(self) -> None:
        """Another person: the page and the life line begin anew."""
        self.verticalScrollBar().setValue(0)
        self.timeline.go_to_top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _follow_instrument(self, code: object) -> None:
        """Over the years the same instrument, as far as it was answered twice."""
        if self._mode is Mode.PROFILE:
            self.series.choose(str(code))

    def _pick(self, key: str) -> None:
        self.set_mode(Mode(key))

    def _show_strip(self) -> None:
        self.head.stages.setVisible(self._mode is Mode.OVERVIEW and not self.head.stages.is_empty())
        self.lamp_chip.setVisible(self._asked)
        self.hours.setVisible(self._hours_count and self._is_wide())

    def _is_wide(self) -> bool:
        return self.width() >= THREE_FROM * theme().text_scale

    def _arrange(self) -> None:
        wide = self._is_wide()
        self._show_strip()
        if (self._mode, wide) == self._laid:
            return
        self._laid = (self._mode, wide)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
        places, stretches = self._places(wide)
        for part, *cell in places:
            self._grid.addWidget(part, *cell)
            part.show()
        for at in range(3):
            self._grid.setColumnStretch(at, stretches[at] if at < len(stretches) else 0)
            self._grid.setRowStretch(at, 1 if at == 0 else 0)
        self.timeline.setMinimumHeight(340)

    def _places(self, wide: bool) -> tuple[Sequence[Place], Sequence[int]]:
        layouts: dict[Mode, Callable[[bool], tuple[Sequence[Place], Sequence[int]]]] = {
            Mode.OVERVIEW: self._overview_places,
            Mode.LINE: lambda _wide: (((self.timeline, 0, 0, 1, 1),), (1,)),
            Mode.YEARS: lambda _wide: (((self.story, 0, 0, 1, 1),), (1,)),
            Mode.PROFILE: lambda _wide: (
                ((self.profile, 0, 0, 1, 1), (self.series, 0, 1, 1, 1)),
                (40, 60),
            ),
            Mode.PLAN: self._plan_places,
        }
        return layouts[self._mode](wide)

    def _overview_places(self, wide: bool) -> tuple[Sequence[Place], Sequence[int]]:
        if wide:
            parts = (self.timeline, self.profile, self.plans)
            return [(part, 0, at, 1, 1) for at, part in enumerate(parts)], (37, 32, 33)
        return (
            (self.timeline, 0, 0, 2, 1),
            (self.profile, 0, 1, 1, 1),
            (self.plans, 1, 1, 1, 1),
        ), (1, 1)

    def _plan_places(self, wide: bool) -> tuple[Sequence[Place], Sequence[int]]:
        first, backup = self.panels[PlanSlot.FIRST], self.panels[PlanSlot.BACKUP]
        if wide:
            return (
                (first, 0, 0, 1, 1),
                (backup, 0, 1, 1, 1),
                (self.lamps, 0, 2, 1, 1),
                (self.papers, 1, 0, 1, 2),
                (self.hours_card, 1, 2, 1, 1),
            ), (32, 32, 36)
        return (
            (first, 0, 0, 1, 1),
            (backup, 0, 1, 1, 1),
            (self.lamps, 1, 0, 1, 1),
            (self.papers, 1, 1, 1, 1),
            (self.hours_card, 2, 0, 1, 2),
        ), (1, 1)

    def _add_shortcuts(self) -> None:
        keys = (
            ("Esc", self.left),
            ("Ctrl+E", self.edit_requested),
            ("Ctrl+N", self.head.talk_requested),
            ("Ctrl+P", self.head.map_requested),
        )
        bind_keys(self, keys)
        ways = [(f"Alt+{at}", self._way(mode)) for at, mode in enumerate(Mode, start=1)]
        bind_keys(self, ways, IN_WINDOW)

    def _way(self, mode: Mode) -> Callable[[], None]:
        return lambda: self.set_mode(mode)


def _title(mode: Mode) -> str:
    return {
        Mode.OVERVIEW: translate("PersonView", "Overview"),
        Mode.LINE: translate("PersonView", "Life line"),
        Mode.YEARS: translate("PersonView", "By years"),
        Mode.PROFILE: translate("PersonView", "Profile"),
        Mode.PLAN: translate("PersonView", "Plan and choice"),
    }[mode]
