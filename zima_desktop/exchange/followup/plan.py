"""What becomes of each row of a list: whose it is, and how it stands to what the base knows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from zima_desktop.domain.applications import (
    Application,
    ApplicationDraft,
    ApplicationState,
    outcome_of,
)
from zima_desktop.domain.followup_import import ListedRow, ListFacts, ListState, PlannedEntry
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.names import search_key
from zima_desktop.domain.outcomes import Outcome, OutcomeDraft
from zima_desktop.domain.roster import ExistingPerson
from zima_desktop.exchange.roster.doubts import similar
from zima_desktop.exchange.roster.index import PeopleIndex

MOST_CANDIDATES = 8


@dataclass(frozen=True, slots=True)
class Base:
    """What the base knows of the people that may be meant."""

    applications: Mapping[PersonId, Sequence[Application]]
    outcomes: Mapping[PersonId, Sequence[Outcome]]


@dataclass(frozen=True, slots=True)
class Found:
    person: PersonId | None = None
    reason: str = ""
    candidates: tuple[PersonId, ...] = ()


class Finder:
    """By name and date of birth; anything less is a question. Nobody is ever created."""

    def __init__(self, people: Sequence[ExistingPerson]) -> None:
        self._index = PeopleIndex(people)

    def find(self, row: ListedRow) -> Found:
        assert row.name is not None
        named = self._index.of_name(row.name)
        if row.birth_date is None:
            return self._without_date(named)
        sure = [one for one in named if one.birth_date == row.birth_date]
        if len(sure) == 1:
            return Found(sure[0].id)
        if sure:
            return _doubt("several_candidates", sure)
        if named:
            known = any(one.birth_date is not None for one in named)
            return _doubt("birth_date_differs" if known else "birth_date_unknown", named)
        name = row.name
        near = [one for one in self._index.of_date(row.birth_date) if similar(name, one.name)]
        return _doubt("name_similar", near) if near else Found(reason="nobody")

    @staticmethod
    def _without_date(named: Sequence[ExistingPerson]) -> Found:
        if not named:
            return Found(reason="nobody")
        return _doubt("several_candidates" if len(named) > 1 else "no_birth_date", named)


def _doubt(reason: str, found: Sequence[ExistingPerson]) -> Found:
    return Found(None, reason, tuple(one.id for one in found)[:MOST_CANDIDATES])


def plan_rows(
    rows: Sequence[ListedRow], finder: Finder, base: Base, facts: ListFacts
) -> tuple[PlannedEntry, ...]:
    """One entry a row; of one person the first row counts, a second one is a question."""
    taken: dict[PersonId, int] = {}
    planned = []
    for number, row in enumerate(rows):
        entry = _entry(number, row, finder, base, facts)
        if entry.person is not None and entry.state is not ListState.SAME:
            first = taken.setdefault(entry.person, number)
            if first != number:
                entry = replace(
                    entry, state=ListState.DOUBTFUL, reason="twice_in_file", candidates=(entry.person,)
                )
        planned.append(entry)
    return tuple(planned)


def _entry(number: int, row: ListedRow, finder: Finder, base: Base, facts: ListFacts) -> PlannedEntry:
    if row.fault:
        return PlannedEntry(number, row, ListState.ERROR, reason=row.fault)
    if row.status is None and not (row.place or facts.place):
        return PlannedEntry(number, row, ListState.ERROR, reason="place_missing")
    found = finder.find(row)
    if found.person is None:
        state = ListState.DOUBTFUL if found.candidates else ListState.UNKNOWN
        return PlannedEntry(number, row, state, None, found.reason, found.candidates)
    return judged(PlannedEntry(number, row, ListState.NEW, found.person), base, facts)


def judged(entry: PlannedEntry, base: Base, facts: ListFacts) -> PlannedEntry:
    """The entry of a known person with what it would write."""
    assert entry.person is not None
    told = base.outcomes.get(entry.person, ())
    if entry.source.status is not None:
        outcome = _status(entry.source, facts)
        state = ListState.SAME if any(_same(one, outcome) for one in told) else ListState.NEW
        return replace(entry, state=state, outcome=outcome)
    return _admission(entry, base.applications.get(entry.person, ()), told, facts)


def _status(row: ListedRow, facts: ListFacts) -> OutcomeDraft:
    assert row.status is not None
    return OutcomeDraft(
        on=row.on or facts.on,
        status=row.status,
        source=facts.source,
        confirmation=facts.confirmation,
        place=row.place or (facts.place if row.status.studies else None),
        programme_code=row.programme_code,
        profession=row.profession,
        note=row.note,
    )


def _admission(
    entry: PlannedEntry, applied: Sequence[Application], told: Sequence[Outcome], facts: ListFacts
) -> PlannedEntry:
    row = entry.source
    place = row.place or facts.place or ""
    draft = ApplicationDraft(
        facts.year,
        place,
        ApplicationState.ENROLLED,
        row.programme,
        row.programme_code,
        decided_on=row.on or facts.on,
        source=facts.source,
        note=row.note,
    )
    outcome = outcome_of(draft, draft.decided_on or facts.on)
    if outcome is not None:
        outcome = replace(outcome, confirmation=facts.confirmation)
        outcome = None if any(_same(one, outcome) for one in told) else outcome
    mine = [one for one in applied if one.content.year == facts.year]
    here = next((one for one in mine if _one_place(one.content, draft)), None)
    if here is not None and here.content.state is ApplicationState.ENROLLED:
        state = ListState.SAME if outcome is None else ListState.CHANGED
        return replace(entry, state=state, outcome=outcome)
    elsewhere = [one for one in mine if one.content.state is ApplicationState.ENROLLED]
    planned = replace(entry, application=draft, outcome=outcome)
    if elsewhere:
        assert entry.person is not None
        return replace(
            planned,
            state=ListState.DOUBTFUL,
            reason="enrolled_elsewhere",
            candidates=(entry.person,),
        )
    if here is None:
        return planned
    kept = replace(
        here.content,
        state=ApplicationState.ENROLLED,
        decided_on=draft.decided_on,
        source=draft.source,
        programme=here.content.programme or draft.programme,
        programme_code=here.content.programme_code or draft.programme_code,
    )
    return replace(planned, state=ListState.CHANGED, application=kept, replaces=here.id)


def _one_place(known: ApplicationDraft, new: ApplicationDraft) -> bool:
    """The same door: equal names of the place, and no two different programmes."""
    if search_key(known.place) != search_key(new.place):
        return False
    if known.programme_code and new.programme_code:
        return known.programme_code == new.programme_code
    if known.programme and new.programme:
        return search_key(known.programme) == search_key(new.programme)
    return True


def _same(known: Outcome, new: OutcomeDraft) -> bool:
    content = known.content
    place = not new.place or not content.place or search_key(content.place) == search_key(new.place)
    return content.status is new.status and content.on == new.on and place
