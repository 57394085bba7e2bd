"""Who has got how far in a session, instrument by instrument, and what is missing to whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from zima_desktop.domain.ids import AttemptId, PersonId, SessionId
from zima_desktop.domain.people import PersonName
from zima_desktop.domain.results import ResultState
from zima_desktop.domain.sessions import SessionPart

_OPEN = frozenset({ResultState.NONE, ResultState.ASSIGNED, ResultState.STARTED, ResultState.INTERRUPTED})


@dataclass(frozen=True, slots=True)
class PartState:
    """One instrument of one person. `elsewhere`: taken since then in another session or on paper."""

    state: ResultState = ResultState.ASSIGNED
    attempt: AttemptId | None = None
    finished_on: date | None = None
    elsewhere: bool = False

    @property
    def missing(self) -> bool:
        """Nothing finished, neither here nor elsewhere."""
        return self.state in _OPEN


@dataclass(frozen=True, slots=True)
class StateRow:
    """One name of the list with a state an instrument, in the order of the session."""

    person: PersonId
    name: PersonName
    parts: tuple[PartState, ...]
    left: bool = False  # no longer in the base: nobody waits for the answers

    @property
    def missing(self) -> bool:
        """Something is still to be answered."""
        return not self.left and any(part.missing for part in self.parts)


@dataclass(frozen=True, slots=True)
class MissingSet:
    """People to whom the very same instruments are missing."""

    parts: tuple[SessionPart, ...]
    people: tuple[PersonId, ...]
    names: tuple[str, ...]
    partly: bool  # something of the session they have


@dataclass(frozen=True, slots=True)
class SessionStates:
    """«Кто что сдал»: a row a person, a column an instrument."""

    session: SessionId
    group_name: str
    parts: tuple[SessionPart, ...]
    rows: tuple[StateRow, ...]

    def count(self, state: ResultState, place: int) -> int:
        """How many stand there with one instrument."""
        return sum(row.parts[place].state is state for row in self.rows)

    def done(self, place: int) -> int:
        """How many have finished one instrument."""
        return sum(not row.parts[place].missing for row in self.rows)

    @property
    def missing(self) -> tuple[StateRow, ...]:
        """To whom something is missing."""
        return tuple(row for row in self.rows if row.missing)

    @property
    def missing_sets(self) -> tuple[MissingSet, ...]:
        """Those to whom something is missing, by what it is; the largest set of instruments first."""
        found: dict[tuple[int, ...], list[StateRow]] = {}
        for row in self.missing:
            lacking = tuple(place for place, part in enumerate(row.parts) if part.missing)
            found.setdefault(lacking, []).append(row)
        ordered = sorted(found.items(), key=lambda one: (-len(one[0]), one[0]))
        return tuple(self._set(lacking, rows) for lacking, rows in ordered)

    def _set(self, lacking: tuple[int, ...], rows: Iterable[StateRow]) -> MissingSet:
        among = tuple(rows)
        return MissingSet(
            parts=tuple(self.parts[place] for place in lacking),
            people=tuple(row.person for row in among),
            names=tuple(row.name.full for row in among),
            partly=len(lacking) < len(self.parts),
        )

    @property
    def all_missing(self) -> tuple[SessionPart, ...]:
        """The instruments that are missing to anybody, in the order of the session."""
        return tuple(
            part
            for place, part in enumerate(self.parts)
            if any(row.parts[place].missing for row in self.missing)
        )
