"""What becomes of each row: whose it is, and how it stands to the answers that the base has."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from zima_desktop.domain.answer_tables import (
    AnswerRow,
    AttemptMode,
    GivenAnswers,
    KeptAnswers,
    PlannedAnswers,
    RowState,
)
from zima_desktop.domain.ids import AttemptId, PersonId
from zima_desktop.domain.instruments import AnswerValue, Instrument
from zima_desktop.domain.responses import Distribute, MultiSelect, Response
from zima_desktop.exchange.answers.people import Finder, Found

Kept = Mapping[PersonId, Sequence[KeptAnswers]]


@dataclass(frozen=True, slots=True)
class Standing:
    """How answers of one person stand to the attempts of this person in the base."""

    state: RowState
    reason: str = ""
    replaces: AttemptId | None = None


def plan_answers(
    rows: Sequence[AnswerRow], finder: Finder, kept: Kept, instrument: Instrument, day: date
) -> tuple[PlannedAnswers, ...]:
    """One entry a row. `kept` needs the attempts of those whom `finder` is sure of; `day` stands in."""
    first_rows: dict[tuple[PersonId, date], int] = {}
    planned = []
    for number, row in enumerate(rows):
        if row.errors:
            planned.append(PlannedAnswers(number, row, RowState.ERROR, reason=row.errors[0].reason))
            continue
        found = finder.find(row.who)
        entry = _found(number, row, found)
        if entry is None:
            assert found.person is not None
            standing = standing_of(row, kept.get(found.person, ()), instrument, day)
            entry = _settled(number, row, found.person, standing)
            first = first_rows.setdefault((found.person, row.day or day), number)
            if first != number:
                entry = _twice(number, row, found.person, rows[first].row)
        planned.append(entry)
    return tuple(planned)


def _found(number: int, row: AnswerRow, found: Found) -> PlannedAnswers | None:
    """What needs no look at the answers; None: this person's answers have to be compared."""
    if not row.answers:
        return PlannedAnswers(number, row, RowState.EMPTY, found.person)
    if found.person is not None:
        return None
    state = RowState.DOUBTFUL if found.candidates else RowState.UNKNOWN
    return PlannedAnswers(number, row, state, reason=found.reason, candidates=found.candidates)


def _settled(number: int, row: AnswerRow, person: PersonId, standing: Standing) -> PlannedAnswers:
    candidates = (person,) if standing.state is RowState.DOUBTFUL else ()
    return PlannedAnswers(
        number, row, standing.state, person, standing.reason, candidates, replaces=standing.replaces
    )


def _twice(number: int, row: AnswerRow, person: PersonId, first: int) -> PlannedAnswers:
    return PlannedAnswers(
        number, row, RowState.DOUBTFUL, person, "twice_in_file", (person,), same_as_row=first
    )


def standing_of(row: AnswerRow, kept: Sequence[KeptAnswers], instrument: Instrument, day: date) -> Standing:
    """The same answers are never written twice; an import of the same day gives way to its correction."""
    given = comparable(row.answers, instrument)
    same = [one for one in kept if comparable(tuple(one.answers.items()), instrument) == given]
    if any(row.day is None or one.day == row.day for one in same):
        return Standing(RowState.SAME)
    if same:
        return Standing(RowState.DOUBTFUL, "same_answers_other_day")
    that_day = [one for one in kept if one.mode == AttemptMode.IMPORT and one.day == (row.day or day)]
    if not that_day:
        return Standing(RowState.NEW)
    before = max(that_day, key=lambda one: one.id)
    if before.concluded:
        return Standing(RowState.DOUBTFUL, "already_concluded", before.id)
    return Standing(RowState.CHANGED, replaces=before.id)


def comparable(answers: GivenAnswers, instrument: Instrument) -> dict[int, object]:
    """Answers by item, equal when they mean the same."""
    responses = {item.no: item.response for item in instrument.items}
    return {no: _plain(value, responses.get(no)) for no, value in answers}


def _plain(value: AnswerValue, response: Response | None) -> object:
    """The order of a selection and points of zero make no difference."""
    if isinstance(response, MultiSelect) and isinstance(value, list):
        return frozenset(value)
    if isinstance(response, Distribute) and isinstance(value, dict):
        return {code: points for code, points in value.items() if points}
    return value
