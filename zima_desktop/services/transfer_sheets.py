"""The hand-over sheet, gathered from the base; only of people with a consent to the transfer in force."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from zima_desktop.content.followup_words import application_where, outcome_where
from zima_desktop.content.words import word
from zima_desktop.domain.applications import Application, enrolled_of
from zima_desktop.domain.consents import IN_FORCE, Purpose
from zima_desktop.domain.documents import Audience, CareerMap, CareerSection, Letterhead
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.leavers import Cohort, Leaving, leavings
from zima_desktop.domain.outcomes import Outcome, newest
from zima_desktop.domain.people import OrganizationKind, Person
from zima_desktop.domain.transfer_sheets import (
    Receiver,
    Refused,
    Stage,
    TransferPerson,
    TransferSheet,
)
from zima_desktop.jobs import JobControl
from zima_desktop.services import career_maps
from zima_desktop.services.desk import Desk
from zima_desktop.store import applications, consents, leavers, outcomes, people

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection

MOST_VISITED = 4
MOST_LETTERS = 300  # of the conclusion: the sheet is one page


@dataclass(frozen=True, slots=True)
class _After:
    """What came after leaving, read in bulk."""

    applications: dict[PersonId, list[Application]]
    outcomes: dict[PersonId, list[Outcome]]
    leavings: dict[PersonId, Leaving]


def refused(desk: Desk, persons: Collection[PersonId]) -> tuple[Refused, ...]:
    """«Без согласия не передаётся»: those of the chosen who are not handed over, for the counsellor's eye."""
    with desk.database.read() as connection:
        found = people.persons(connection, persons)
        agreed = consents.people_with(connection, Purpose.COLLEGE, desk.today())
    return tuple(
        Refused(one.id, one.name.full, one.group.name if one.group else None)
        for one in found
        if one.id not in agreed
    )


def gather(
    desk: Desk,
    head: Letterhead,
    persons: Sequence[PersonId],
    receiver: Receiver,
    receiver_name: str | None,
    control: JobControl,
) -> TransferSheet:
    """Everything the sheets show; raises InvalidValue when nobody of the chosen has agreed."""
    today = desk.today()
    organization = desk.organization()
    with desk.database.read() as connection:
        found = people.persons(connection, persons)
        agreed = _agreed(connection, [one.id for one in found], today)
        chosen = [one for one in found if one.id in agreed]
        if not chosen:
            raise InvalidValue("people", "", "no_college_consent")
        after = _after(connection, [one.id for one in chosen])
        made = []
        for done, one in enumerate(chosen):
            control.step(done, 2 * len(chosen), "")
            career = career_maps.gather(
                connection, one, head, today, Audience.PUPIL, frozenset(CareerSection)
            )
            made.append(_person(one, agreed[one.id], career, after))
    college = organization.kind is OrganizationKind.COLLEGE
    return TransferSheet(
        head,
        Stage.COLLEGE if college else Stage.SCHOOL,
        receiver,
        receiver_name or None,
        today,
        tuple(made),
        len(found) - len(chosen),
    )


def write_workbook(sheet: TransferSheet, target: Path) -> None:
    """The same people as a workbook, a row each."""
    from zima_desktop.exchange.followup.transfer_workbook import write_transfer

    write_transfer(sheet, target)


def _agreed(connection: "Connection", persons: Collection[PersonId], on: date) -> dict[PersonId, date]:
    """The day of the paper of everyone whose consent is in force."""
    found: dict[PersonId, date] = {}
    for row in consents.register(connection, None, on, persons):
        for state in row.states:
            if state.purpose is Purpose.COLLEGE and state.status in IN_FORCE and state.signed_on:
                found[row.person] = state.signed_on
    return found


def _after(connection: "Connection", persons: Collection[PersonId]) -> _After:
    left = {one.person: leavings(one.spells, one.category) for one in leavers.candidates(connection, persons)}
    return _After(
        applications.of_persons(connection, persons),
        outcomes.of_persons(connection, persons),
        {person: found[-1] for person, found in left.items() if found},
    )


def _person(person: Person, agreed_on: date, career: CareerMap, after: _After) -> TransferPerson:
    made = after.applications.get(person.id, [])
    taken, last = enrolled_of(made), newest(after.outcomes.get(person.id, []))
    leaving = after.leavings.get(person.id)
    visited = [one for one in career.events if not one.planned]
    group = person.group.name if person.group else leaving.group if leaving else None
    graduate = leaving is not None and leaving.cohort is Cohort.COLLEGE
    told = last.content if last else None
    return TransferPerson(
        person=person.id,
        name=person.name.full,
        birth_date=person.birth_date,
        group=group,
        year=leaving.year if leaving else None,
        agreed_on=agreed_on,
        plans=career.plans,
        leaning=_leaning(career),
        conclusion=_shortened(career.conclusion),
        visited=tuple(f"{one.title} ({one.on:%d.%m.%Y})" for one in visited[:MOST_VISITED]),
        visits=len(visited),
        applications=tuple(_application(one) for one in made),
        enrolled=application_where(taken) if taken else None,
        programme=told.programme_code if told and graduate else None,
        status=_status(last),
        status_on=told.on if told else None,
        status_source=word("outcome_source", told.source.value) if told else None,
        status_confirmation=word("confirmation", told.confirmation.value) if told else None,
    )


def _leaning(career: CareerMap) -> tuple[str, ...]:
    """Leading scales of what was released to the pupil; nothing of a flat profile."""
    return tuple(
        f"{profile.instrument}: {', '.join(scale.label for scale in profile.leading)}"
        for profile in career.profiles
        if profile.leading
    )


def _status(last: Outcome | None) -> str | None:
    if last is None:
        return None
    status, where = word("outcome_status", last.content.status.value), outcome_where(last)
    return f"{status}: {where}" if where else status


def _application(one: Application) -> str:
    state = word("application_state", one.content.state.value)
    return f"{application_where(one)}: {state}"


def _shortened(text: str | None) -> str | None:
    """Whole words, as many as the page has room for."""
    if text is None or len(text) <= MOST_LETTERS:
        return text
    return f"{text[:MOST_LETTERS].rsplit(' ', 1)[0]} …"
