"""Counting results anew after a key was corrected: every attempt, every change named."""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from zima_desktop.content import form_to_json
from zima_desktop.content.result_words import number_text
from zima_desktop.domain.ids import AttemptId, InstrumentVersionId
from zima_desktop.domain.instruments import Form, Instrument
from zima_desktop.domain.library import ChangedResult, RescoreReport
from zima_desktop.domain.profile_json import profile_from_json
from zima_desktop.domain.profiles import Profile
from zima_desktop.jobs import JobControl
from zima_desktop.scoring import Scorer
from zima_desktop.services.instruments import parsed
from zima_desktop.store import attempts, library, respondents, results
from zima_desktop.store.transaction import Transaction

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection

NO_LEADER = "—"


def rescore(
    tx: Transaction, instrument: Instrument, version: InstrumentVersionId, control: JobControl
) -> RescoreReport:
    """Move attempts of earlier versions with the same questions to this version and score them with it."""
    rows = [
        row for row in library.versions(tx.connection) if row.code == instrument.code and row.id != version
    ]
    same = [row for row in rows if row.body is not None and same_questions(parsed(row.body), instrument)]
    numbers = library.attempts_of(tx.connection, [row.id for row in same])
    others = sum(row.tested for row in rows) - sum(row.tested for row in same)
    found = tuple(_changes(tx, instrument, version, numbers, control))
    if numbers:
        hashes = (same[-1].sha256, instrument.sha256)
        kept = [{"attempt": one.attempt, "before": one.before, "after": one.after} for one in found]
        changes = json.dumps(kept, ensure_ascii=False)
        library.note_rescoring(tx, instrument.code, hashes, len(numbers), changes)
    return RescoreReport(instrument.code, len(numbers), found, others)


def same_questions(before: Instrument, after: Instrument) -> bool:
    """True if everybody who answered one would have seen the same items in the other."""
    return _questions(before.form) == _questions(after.form)


def _questions(form: Form) -> object:
    return json.loads(form_to_json(form))["sections"]


def _changes(
    tx: Transaction,
    instrument: Instrument,
    version: InstrumentVersionId,
    numbers: Iterable[AttemptId],
    control: JobControl,
) -> Iterable[ChangedResult]:
    scorer, numbers = Scorer(instrument), tuple(numbers)
    for done, number in enumerate(numbers, start=1):
        row = results.attempt(tx.connection, number)
        answers = results.answers_of(tx.connection, number)
        who = respondents.respondent_of(tx.connection, row.person_id, row.finished_at)
        profile = scorer.score(answers, who, results.spent_of(tx.connection, number))
        before = profile_from_json(row.profile) if row.profile else None
        attempts.rescored(tx, number, version, profile)
        if before is None or result_line(before) != result_line(profile):
            yield _changed(tx.connection, row, before, profile)
        control.step(done, len(numbers))


def _changed(connection: "Connection", row: Any, before: Profile | None, after: Profile) -> ChangedResult:
    number = AttemptId(row.id)
    name, group = results.whose(connection, number)
    return ChangedResult(
        attempt=number,
        person=name,
        group=group,
        before=result_line(before) if before else NO_LEADER,
        after=result_line(after),
        released=row.released_on is not None,
    )


def result_line(profile: Profile) -> str:
    """A profile in one line: every scale with its result and level, leaders first."""
    if profile.held:
        return NO_LEADER
    ordered = sorted(profile.all_scores, key=lambda score: not score.leading)
    return "; ".join(
        f"{score.title} {number_text(score.raw)}" + (f" ({score.level_label})" if score.level_label else "")
        for score in ordered
    )
