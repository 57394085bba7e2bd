"""One class at a glance: what each pupil has this school year, and what the class has together."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from zima_desktop.domain.choice import PersonChoice
from zima_desktop.domain.class_matrix import (
    AspectCell,
    AspectState,
    ClassMatrix,
    LastSession,
    MatrixRow,
)
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.events import EventKind
from zima_desktop.domain.hours import Hours, HoursLevel
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.people import Person
from zima_desktop.domain.results import ResultState
from zima_desktop.domain.trajectory import PlanSlot
from zima_desktop.services import choice as choices
from zima_desktop.services import hours as hours_service
from zima_desktop.services.desk import Desk
from zima_desktop.services.instruments import usable
from zima_desktop.store import class_matrix, hours, people, person_rows
from zima_desktop.store.attempts import BETWEEN_TITLES
from zima_desktop.store.class_matrix import TestMark, Visits

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection

FINISHED = frozenset({ResultState.DONE, ResultState.CHECKED, ResultState.RELEASED})
NOTHING = AspectCell(AspectState.NONE)


def read_matrix(desk: Desk, group: GroupId) -> ClassMatrix:
    """The matrix of a class or group; raises NotFound."""
    with desk.database.read() as connection:
        return _Matrix(connection, group, desk.today()).read()


class _Matrix:
    """One look at the base, and the rows made of it."""

    def __init__(self, connection: "Connection", group: GroupId, today: date) -> None:
        self._connection, self._today = connection, today
        self._group = people.group(connection, group)
        self._members = people.members(connection, [group])
        self._ids = [one.id for one in self._members]
        self._since = date(school_year_of(today), 9, 1)

    def read(self) -> ClassMatrix:
        connection, ids = self._connection, self._ids
        self._facts = person_rows.facts(connection, self._today, ids)
        self._tests = class_matrix.tests(connection, ids)
        self._listed = class_matrix.assigned(connection, ids, self._since)
        self._talks = class_matrix.talked(connection, ids)
        self._plans = class_matrix.planned(connection, ids)
        self._trials = class_matrix.visited(connection, ids, EventKind.TRIAL, self._today)
        self._parents = class_matrix.visited(connection, ids, EventKind.PARENTS, self._today)
        self._hours = hours.hours_of(connection, self._since, self._today, ids)
        level = hours_service.level_for(hours.setting(connection), self._group)
        found = choices.figures(connection, self._today, self._group.id)
        lamps = {one.person: one for one in found.people}
        title, self._named = self._interests()
        return ClassMatrix(
            group=self._group,
            rows=tuple(self._row(one, lamps.get(one.id), level) for one in self._members),
            leading=_areas(self._named),
            leading_test=title,
            undecided=sum(titles is None for titles in self._named.values()),
            last_session=self._last_session(),
            level=level,
        )

    def _row(self, person: Person, lamps: PersonChoice | None, level: HoursLevel) -> MatrixRow:
        fact = self._facts.get(person.id, person_rows.Facts())
        cells = (
            self._test(person.id),
            self._dated(self._talks.get(person.id)),
            self._plan(person.id),
            self._visit(self._trials.get(person.id)),
            self._visit(self._parents.get(person.id)),
        )
        return MatrixRow(
            person=person.id,
            name=person.name.short,
            state=fact.state(self._today),
            interest=self._named.get(person.id),
            lamps=lamps.choice.lit if lamps else 0,
            assessed=lamps.choice.assessed if lamps else False,
            conscious=lamps.choice.conscious if lamps else None,
            hours=Hours(*self._hours.get(person.id, (0.0, 0.0)), level),
            cells=cells,
        )

    def _test(self, person: PersonId) -> AspectCell:
        mark: TestMark | None = self._tests.get(person)
        if mark is None:
            return AspectCell(AspectState.PLANNED) if person in self._listed else NOTHING
        if mark.state not in FINISHED:
            return AspectCell(AspectState.PARTLY, mark.on, mark.title)
        state = AspectState.DONE if mark.on >= self._since else AspectState.EARLIER
        return AspectCell(state, mark.on, mark.title)

    def _dated(self, day: date | None, what: str | None = None) -> AspectCell:
        if day is None:
            return NOTHING
        return AspectCell(AspectState.DONE if day >= self._since else AspectState.EARLIER, day, what)

    def _plan(self, person: PersonId) -> AspectCell:
        """Whatever year it was made in: the plan in force counts, and one without plan B counts in part."""
        known = self._plans.get(person, {})
        first = known.get(PlanSlot.FIRST.value)
        if first is None:
            return NOTHING
        state = AspectState.DONE if PlanSlot.BACKUP.value in known else AspectState.PARTLY
        return AspectCell(state, date.fromisoformat(first.made_on), first.profession)

    def _visit(self, visits: Visits | None) -> AspectCell:
        if visits is None:
            return NOTHING
        held = self._dated(visits.last, visits.title)
        if held.state is not AspectState.DONE and visits.next is not None:
            return AspectCell(AspectState.PLANNED, visits.next)
        return held

    def _interests(self) -> tuple[str | None, dict[int, str | None]]:
        """Who leads in what, by the test with leaders that most of the class has taken."""
        best: tuple[tuple[int, str], str, dict[int, str | None]] | None = None
        for code, found in class_matrix.leading(self._connection, self._ids).items():
            title = self._title(code)
            rank = (len(found), max(day for day, _titles in found.values()))
            if title is not None and (best is None or rank > best[0]):
                best = (rank, title, {person: titles for person, (_day, titles) in found.items()})
        return (best[1], best[2]) if best is not None else (None, {})

    def _title(self, code: str) -> str | None:
        try:
            instrument = usable(self._connection, code)
        except NotFound:
            return None
        return instrument.title if instrument.leaders else None

    def _last_session(self) -> LastSession | None:
        found = class_matrix.newest_session(self._connection, self._ids)
        if found is None:
            return None
        absent = [
            (one.id, one.name.short) for one in self._members if found.collected and one.id in found.absent
        ]
        return LastSession(found.id, found.title, found.on, found.expected, found.collected, tuple(absent))


def _areas(named: Mapping[int, str | None]) -> tuple[tuple[str, int], ...]:
    """The most frequent first; ties count for each of their areas."""
    counts: Counter[str] = Counter()
    for titles in named.values():
        counts.update(titles.split(BETWEEN_TITLES) if titles else [])
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
