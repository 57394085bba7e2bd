"""What the page of one result shows, gathered from the base in one look."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import AttemptId, PersonId
from zima_desktop.domain.instruments import AnswerValue, Instrument
from zima_desktop.domain.keys import keyed_items
from zima_desktop.domain.results import GivenAnswer, ResultPage
from zima_desktop.domain.walk import shown_items
from zima_desktop.scoring import profile_texts, reckon
from zima_desktop.services.instruments import parsed
from zima_desktop.store import people, results
from zima_desktop.store.clock import moment_of

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection

Answers = Mapping[int, AnswerValue]


def gather(connection: "Connection", attempt: AttemptId) -> ResultPage:
    """Raises NotFound for an attempt without a profile, or one whose instrument is not in this base."""
    row = results.attempt(connection, attempt)
    if row.profile is None or row.body is None:
        raise NotFound("result", str(attempt))
    person = people.person(connection, PersonId(row.person_id))
    answers = results.answers_of(connection, attempt)
    earlier = results.history(connection, person.id, row.code)
    instrument = parsed(row.body)
    profile = next(one.profile for one in earlier if one.attempt == attempt)
    return ResultPage(
        attempt=attempt,
        person=person.id,
        person_name=person.name.full,
        group=person.group.name.printed if person.group else "",
        instrument=instrument,
        mode=row.mode,
        started=moment_of(row.started_at),
        finished=moment_of(row.finished_at),
        profile=profile,
        reckonings=tuple(reckon(instrument, answers, scale.code) for scale in profile.all_scores),
        texts=profile_texts(instrument, profile),
        earlier=tuple(one for one in earlier if one.attempt != attempt),
        conclusion=results.conclusion_of(row),
        state=results.state_of(row),
        released_on=moment_of(row.released_on).date() if row.released_on else None,
        released_by=row.released_by,
        answers=_answers(instrument, answers),
    )


def _answers(instrument: Instrument, answers: Answers) -> tuple[GivenAnswer, ...]:
    """Every question that was asked, in the order of the form."""
    counted = {item.no for scale in instrument.scales for item in keyed_items(instrument, scale)}
    return tuple(
        GivenAnswer(item, answers.get(item.no), item.no in counted)
        for item in shown_items(instrument.sections, answers)
    )
