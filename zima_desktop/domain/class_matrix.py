"""A class at a glance: pupils against test, talk, plan, trial and parents' meeting of the school year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zima_desktop.domain.hours import Hours, HoursLevel
from zima_desktop.domain.ids import PersonId, SessionId
from zima_desktop.domain.people import Group
from zima_desktop.domain.trajectory import TrajectoryState


class Aspect(StrEnum):
    """The columns of the matrix."""

    TEST = "test"
    TALK = "talk"
    PLAN = "plan"
    TRIAL = "trial"
    PARENTS = "parents"


class AspectState(StrEnum):
    """`PARTLY`: begun, or plan A without plan B. `EARLIER`: in an earlier school year only."""

    DONE = "done"
    PARTLY = "partly"
    EARLIER = "earlier"
    PLANNED = "planned"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class AspectCell:
    """`day` is that of the newest record behind the state; `what` a few words of it."""

    state: AspectState
    day: date | None = None
    what: str | None = None


@dataclass(frozen=True, slots=True)
class MatrixRow:
    person: PersonId
    name: str
    state: TrajectoryState
    interest: str | None  # leading areas of the newest result; None: no test or nobody leads
    lamps: int  # of the four
    assessed: bool
    conscious: bool | None
    hours: Hours
    cells: tuple[AspectCell, ...]  # in the order of Aspect

    def cell(self, aspect: Aspect) -> AspectCell:
        return self.cells[list(Aspect).index(aspect)]


@dataclass(frozen=True, slots=True)
class LastSession:
    """The newest test session of the class and who is still missing in it."""

    id: SessionId
    title: str
    on: date
    expected: int
    collected: bool  # answers have come back at least once
    absent: tuple[tuple[PersonId, str], ...]


@dataclass(frozen=True, slots=True)
class ClassMatrix:
    group: Group
    rows: tuple[MatrixRow, ...]
    leading: tuple[tuple[str, int], ...]  # the newest test with leaders: area and people; ties count for each
    leading_test: str | None
    undecided: int  # took it, nobody leads
    last_session: LastSession | None
    level: HoursLevel

    def done(self, aspect: Aspect) -> int:
        """How many pupils have it this school year."""
        return sum(row.cell(aspect).state is AspectState.DONE for row in self.rows)

    def states(self) -> tuple[tuple[TrajectoryState, int], ...]:
        return tuple((state, sum(row.state is state for row in self.rows)) for state in TrajectoryState)

    @property
    def assessed(self) -> int:
        return sum(row.assessed for row in self.rows)

    @property
    def conscious(self) -> int:
        return sum(row.conscious is True for row in self.rows)

    @property
    def enough_hours(self) -> int:
        return sum(row.hours.total >= row.hours.level for row in self.rows)

    def without(self, aspects: Sequence[Aspect]) -> tuple[MatrixRow, ...]:
        """Pupils who lack at least one of these this school year."""
        return tuple(
            row for row in self.rows if any(row.cell(one).state is not AspectState.DONE for one in aspects)
        )
