"""Answers that were typed or read from a table become scored attempts, in one undoable step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from zima_desktop.domain.answer_tables import AttemptMode, GivenAnswers
from zima_desktop.domain.ids import AttemptId, PersonId, new_uid
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.sessions import CollectedAttempt
from zima_desktop.scoring import Scorer
from zima_desktop.services.desk import Desk
from zima_desktop.store import answer_tables, library, respondents
from zima_desktop.store.attempts import ScoredAttempt
from zima_desktop.store.clock import stamp
from zima_desktop.store.transaction import Transaction
from zima_desktop.version import VERSION

_NOON = time(12)


@dataclass(frozen=True, slots=True)
class TypedSheet:
    """One person's answers of one day; `replaces` is hidden and comes back with undo."""

    person: PersonId
    day: date
    answers: GivenAnswers
    replaces: AttemptId | None = None


@dataclass(frozen=True, slots=True)
class WrittenSheet:
    attempt: AttemptId
    held: bool  # too little is answered: the result waits


def write_sheets(
    tx: Transaction,
    desk: Desk,
    instrument: Instrument,
    sheets: Sequence[TypedSheet],
    mode: AttemptMode,
    step: Callable[[int], None] = lambda _done: None,
) -> tuple[WrittenSheet, ...]:
    """Score and keep them all; `step` is told how many are done."""
    version, scorer = library.ensure_version(tx, instrument), Scorer(instrument)
    scored, held = [], []
    for done, sheet in enumerate(sheets):
        step(done)
        if sheet.replaces is not None:
            answer_tables.hide_attempt(tx, sheet.replaces)
        at = _moment(desk, sheet.day)
        who = respondents.respondent_of(tx.connection, sheet.person, stamp(at))
        profile = scorer.score(dict(sheet.answers), who)
        held.append(profile.held or profile.withheld)
        collected = _collected(sheet.answers, at)
        scored.append(ScoredAttempt(collected, sheet.person, None, version, VERSION, profile, mode))
    numbers = answer_tables.add_imported(tx, scored)
    return tuple(WrittenSheet(number, waits) for number, waits in zip(numbers, held, strict=True))


def _moment(desk: Desk, day: date) -> datetime:
    """Local noon of a day gone by; today is now."""
    now = desk.clock()
    return now if day >= desk.today() else datetime.combine(day, _NOON).astimezone()


def _collected(answers: GivenAnswers, at: datetime) -> CollectedAttempt:
    nothing = (None,) * len(answers)
    return CollectedAttempt(new_uid(), new_uid(), at, at, answers, nothing, nothing, (0,) * len(answers))
