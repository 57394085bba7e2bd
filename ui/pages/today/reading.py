"""Everything the page of today shows of a school or of a town, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from zima_desktop.domain.cards import PersonFilter, PersonRow
from zima_desktop.domain.events import Event, EventState
from zima_desktop.domain.handover import IncomingRow, PackageInfo
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.monitoring import Figure
from zima_desktop.domain.results import ResultState
from zima_desktop.domain.sessions import SessionRow
from zima_desktop.domain.trajectory import CardStep, TrajectoryState

if TYPE_CHECKING:
    from zima_desktop.services import Services

UPPER_GRADES = range(8, 12)
SESSION_WAITS = timedelta(days=30)  # afterwards whoever has not answered will not
COMING = 3
LOOK_AHEAD = timedelta(days=120)
_NOT_HELD = (EventState.CANCELLED, EventState.MOVED)


@dataclass(frozen=True, slots=True)
class DueStep:
    """An agreed step whose day has passed or comes this week."""

    person: PersonId
    name: str
    group: str
    text: str
    due_on: date
    overdue: bool


@dataclass(frozen=True, slots=True)
class WaitingResults:
    """Finished tests of one instrument that wait for the counsellor."""

    code: str
    title: str
    to_check: int
    to_release: int


@dataclass(frozen=True, slots=True)
class State:
    """What both kinds of workspace show about their own data."""

    figures: tuple[Figure, ...]
    backup: datetime | None
    now: datetime


@dataclass(frozen=True, slots=True)
class SchoolDay:
    """A school on one day; the results to check come later, they take longer to read."""

    today: date
    state: State
    people: int
    by_state: tuple[tuple[TrajectoryState, int], ...]  # of grades 8 to 11
    needs_talk: int
    tested: bool
    talked: bool
    due: tuple[DueStep, ...]
    sessions: tuple[SessionRow, ...]
    unmarked: tuple[Event, ...]
    week: tuple[date, ...]
    events: tuple[Event, ...]  # of the week and after
    groups: Mapping[GroupId, str]
    handed_over: PackageInfo | None

    @property
    def begins(self) -> bool:
        """Whether the first steps of a new base are still to be taken."""
        return not (self.people and self.tested and self.talked)

    def coming(self) -> tuple[Event, ...]:
        """The next events, today's first."""
        return tuple(one for one in self.events if one.content.held_on >= self.today)[:COMING]

    def on(self, day: date) -> tuple[Event, ...]:
        return tuple(one for one in self.events if one.content.held_on == day)


@dataclass(frozen=True, slots=True)
class TownDay:
    """A coordinator's day: who has sent something and who is waited for."""

    today: date
    state: State
    expected: int
    received: int
    rows: tuple[IncomingRow, ...]


def read_school(services: "Services") -> SchoolDay:
    """Some fifty milliseconds with six hundred people."""
    today = services.workspace.today()
    groups = services.people.groups()
    rows = services.people.find(PersonFilter()).rows
    upper = {group.id for group in groups if group.name.grade in UPPER_GRADES}
    states = [row.state for row in rows if row.group_id in upper]
    packages = services.handover.outgoing()
    week = week_of(today)
    return SchoolDay(
        today=today,
        state=_state(services, services.monitoring.overview().figures),
        people=len(rows),
        by_state=tuple((state, states.count(state)) for state in TrajectoryState),
        needs_talk=sum(row.state is TrajectoryState.NEEDS_TALK for row in rows),
        tested=any(CardStep.TEST in row.steps for row in rows),
        talked=any(CardStep.TALK in row.steps for row in rows),
        due=due_steps(rows, today),
        sessions=_waiting_sessions(services.sessions.rows(), services.workspace.today()),
        unmarked=_unmarked(services.events.list(), today),
        week=week,
        events=tuple(
            one
            for one in services.events.between(week[0], today + LOOK_AHEAD)
            if one.content.state not in _NOT_HELD
        ),
        groups={group.id: group.name.printed for group in groups},
        handed_over=packages[0] if packages else None,
    )


def read_results(services: "Services") -> tuple[WaitingResults, ...]:
    """Finished tests that wait, by instrument; reads every profile, so it is done behind the window."""
    found = []
    for card in services.testing.instruments():
        if not card.tested:
            continue
        states = [row.state for row in services.testing.results(card.code)]
        waiting = WaitingResults(
            card.code, card.title, states.count(ResultState.DONE), states.count(ResultState.CHECKED)
        )
        if waiting.to_check or waiting.to_release:
            found.append(waiting)
    return tuple(sorted(found, key=lambda one: -(one.to_check + one.to_release)))


def read_town(services: "Services") -> TownDay:
    overview = services.monitoring.overview()
    return TownDay(
        today=services.workspace.today(),
        state=_state(services, overview.figures),
        expected=overview.organizations_expected,
        received=overview.organizations_received,
        rows=services.handover.incoming(),
    )


def week_of(today: date) -> tuple[date, ...]:
    """Monday to Saturday; on a Sunday those of the week that comes."""
    monday = today - timedelta(days=today.weekday())
    if today.weekday() == 6:
        monday += timedelta(days=7)
    return tuple(monday + timedelta(days=number) for number in range(6))


def due_steps(rows: tuple[PersonRow, ...], today: date) -> tuple[DueStep, ...]:
    """This week's steps in their order, then the overdue ones, the latest first."""
    sunday = today + timedelta(days=6 - today.weekday())
    found = [_due(row, today) for row in rows]
    due = [one for one in found if one is not None and one.due_on <= sunday]
    late = sorted((one for one in due if one.overdue), key=lambda one: one.due_on, reverse=True)
    return (*sorted((one for one in due if not one.overdue), key=lambda one: one.due_on), *late)


def _due(row: PersonRow, today: date) -> DueStep | None:
    step = row.next_step
    if step is None or step.due_on is None:
        return None
    return DueStep(
        row.id, f"{row.family} {row.given}", row.group, step.text, step.due_on, step.due_on < today
    )


def _waiting_sessions(rows: tuple[SessionRow, ...], today: date) -> tuple[SessionRow, ...]:
    return tuple(
        row
        for row in rows
        if row.collected < row.expected and row.created.astimezone().date() >= today - SESSION_WAITS
    )


def _unmarked(events: tuple[Event, ...], today: date) -> tuple[Event, ...]:
    """Events of the past that are still a plan, or nobody of those invited is ticked."""
    return tuple(
        one
        for one in events
        if one.content.held_on < today
        and (
            one.content.state is EventState.PLANNED
            or (one.content.state is EventState.HELD and one.invited and not one.attended)
        )
    )


def _state(services: "Services", figures: tuple[Figure, ...]) -> State:
    now = datetime.combine(services.workspace.today(), datetime.min.time()).astimezone()
    return State(figures, services.workspace.info().last_backup, now)
