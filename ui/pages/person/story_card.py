"""The whole way on one screen: a line a school year, from the first class known to the first job."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.models import Cell, Column, StepsCell
from ui.pages.person.year_cards import hours_text
from ui.signs import dotted
from ui.theme import theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.content.words import word_or_self
from zima_desktop.domain.choice import Lamp
from zima_desktop.domain.dates import format_date, format_school_year
from zima_desktop.domain.life import LifeStory, StoryEnd, StoryYear
from zima_desktop.domain.trajectory import EntryKind

NOTHING = "–"
LOW_ROW = 44  # two lines and no avatar: eight years without scrolling
Text = Callable[[StoryYear], str]


def story_columns() -> tuple[Column[StoryYear], ...]:
    """Year, tests, talks, events, plan, lamps, what came of it."""
    return (
        _column("year", translate("StoryColumns", "Year"), group_text, year_text, 128, strong=True),
        _column("tests", translate("StoryColumns", "Tests"), tests_text, leading_text, 140, stretch=2),
        _column("talks", translate("StoryColumns", "Talks"), talks_text, last_talk_text, 100, drop=2),
        _column("visits", translate("StoryColumns", "Events and trials"), visits_text, hours_of, 184),
        _column("plan", translate("StoryColumns", "Plan"), plan_text, backup_text, 170, stretch=3),
        Column(
            "choice",
            translate("StoryColumns", "Choice"),
            lamps_text,
            sort=lambda row: row.choice.lit if row.choice else None,
            cell=Cell.STEPS,
            payload=lambda row: StepsCell(row.choice.lit, len(Lamp)) if row.choice else None,
            width=96,
            drop=1,
        ),
        _column("after", translate("StoryColumns", "Admission and after"), end_text, end_detail, 180, 3),
    )


def _column(
    key: str,
    title: str,
    first: Text,
    second: Text,
    width: int,
    stretch: int = 0,
    *,
    strong: bool = False,
    drop: int = 0,
) -> Column[StoryYear]:
    cell = Cell.STRONG if strong else Cell.TEXT
    return Column(
        key,
        title,
        first,
        sort=lambda row: row.school_year,
        cell=cell,
        payload=second,
        width=width,
        stretch=stretch,
        drop=drop,
        sortable=key == "year",
    )


def group_text(row: StoryYear) -> str:
    return row.group or translate("StoryColumns", "after school")


def year_text(row: StoryYear) -> str:
    return format_school_year(row.school_year)


def tests_text(row: StoryYear) -> str:
    return translate("StoryColumns", "%n test(s)", None, len(row.tests)) if row.tests else NOTHING


def leading_text(row: StoryYear) -> str:
    """What the newest test that names interests has named."""
    return next((", ".join(test.leading) for test in reversed(row.tests) if test.leading), "")


def talks_text(row: StoryYear) -> str:
    return translate("StoryColumns", "%n talk(s)", None, len(row.talks)) if row.talks else NOTHING


def last_talk_text(row: StoryYear) -> str:
    return format_date(max(row.talks)) if row.talks else ""


def visits_text(row: StoryYear) -> str:
    trials = sum(visit.trial for visit in row.visits)
    events = len(row.visits) - trials
    parts = (
        translate("StoryColumns", "%n event(s)", None, events) if events else None,
        translate("StoryColumns", "%n trial(s)", None, trials) if trials else None,
    )
    return dotted(*parts) or NOTHING


def hours_of(row: StoryYear) -> str:
    words = translate("StoryColumns", "{hours} h")
    return words.format(hours=hours_text(row.hours.total)) if row.hours.total else ""


def plan_text(row: StoryYear) -> str:
    return row.plan.content.profession if row.plan else NOTHING


def backup_text(row: StoryYear) -> str:
    backup = None
    if row.backup:
        backup = translate("StoryColumns", "B: {profession}").format(profession=row.backup.content.profession)
    changes = None
    if row.plan_changes > 1:
        changes = translate("StoryColumns", "%n version(s)", None, row.plan_changes)
    return dotted(backup, changes)


def lamps_text(row: StoryYear) -> str:
    if row.choice is None:
        return NOTHING
    words = translate("StoryColumns", "{lit} of {all} lamps")
    return words.format(lit=row.choice.lit, all=len(Lamp))


def end_text(row: StoryYear) -> str:
    """The last thing known of that year."""
    last = _last_end(row)
    if last is None:
        return NOTHING
    kind = "application_state" if last.kind is EntryKind.APPLICATION else "outcome_status"
    said = word_or_self(kind, last.value)
    return said[:1].upper() + said[1:]


def end_detail(row: StoryYear) -> str:
    last = _last_end(row)
    return (last.what if last is not None else None) or ""


def _last_end(row: StoryYear) -> StoryEnd | None:
    """A status says more than an application, being enrolled more than being refused."""
    return max(
        row.ends,
        key=lambda end: (end.kind is EntryKind.OUTCOME, end.value == "enrolled", end.on),
        default=None,
    )


class StoryCard(TableCard):
    """Enter leads to the entries of the year."""

    year_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        table: RecordTable[StoryYear] = RecordTable(
            story_columns(),
            translate("StoryColumns", "The way by school years"),
            key=lambda row: row.school_year,
        )
        empty = EmptyState(
            "route",
            translate("StoryColumns", "The way begins here"),
            translate("StoryColumns", "Years appear with the first class or the first record."),
        )
        keys = (("Enter", translate("StoryColumns", "entries of the year")),)
        super().__init__(table, empty=empty, foot_keys=keys, parent=parent)
        table.opened.connect(lambda row: self.year_opened.emit(row.school_year))
        theme().changed.connect(self._fit)
        self._fit()

    def show_story(self, story: LifeStory) -> None:
        self.table.set_records(story.years)
        if story.years and self.table.current() is None:
            self.table.selectRow(0)

    def _fit(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(round(LOW_ROW * theme().text_scale))
