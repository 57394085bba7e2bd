"""The life line: everything dated about one person, a short query for each kind."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, func, or_, select

from zima_desktop.domain.events import EventKind, EventState
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.spells import EndReason, unpack_reason
from zima_desktop.domain.trajectory import EntryKind, TimelineEntry
from zima_desktop.store.clock import moment_of
from zima_desktop.store.tables import (
    attempts,
    attendance,
    certificates,
    consents,
    enrolments,
    events,
    groups,
    instrument_versions,
    people,
    plans,
    talks,
)
from zima_desktop.store.tables_exchange import access_log
from zima_desktop.store.tables_people import appointments
from zima_desktop.store.tables_trajectory import applications, choice_checks, contacts, outcomes, plan_steps

LINES_OF_LOG = 20_000  # the newest ones are looked through for papers printed for one person
ENDED = "ended"  # an enrolment that was closed without a reason
WITHDRAWN = "withdrawn"
PAPER = "paper"
WAITING = frozenset({"new", "appointed"})


def timeline(connection: Connection, person: PersonId, today: date) -> tuple[TimelineEntry, ...]:
    """Everything dated about a person: planned entries first, then the past from the newest.

    `ref` is the id of the record; of an enrolment that of the class, of a certificate that of its event,
    of a paper in the log the number of its line.
    """
    entries = [
        *_tests(connection, person),
        *_talks(connection, person),
        *_plans(connection, person),
        *_steps(connection, person),
        *_checks(connection, person),
        *_visits(connection, person, today),
        *_certificates(connection, person),
        *_papers(connection, person),
        *_enrolments(connection, person),
        *_consents(connection, person),
        *_appointments(connection, person, today),
        *_applications(connection, person, today),
        *_outcomes(connection, person),
        *_contacts(connection, person),
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.planned, entry.on), reverse=True))


def _of(connection: Connection, table: Table, person: PersonId) -> Sequence[Any]:
    query = select(table).where(table.c.person_id == person, table.c.deleted_at.is_(None))
    return connection.execute(query).all()


def _day(text: str) -> date:
    return date.fromisoformat(text[:10])


def _joined(*parts: str | None) -> str | None:
    return " · ".join(part for part in parts if part) or None


def _tests(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    query = (
        select(attempts.c.id, attempts.c.finished_at, attempts.c.leading, instrument_versions.c.title)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(
            attempts.c.person_id == person,
            attempts.c.finished_at.is_not(None),
            attempts.c.deleted_at.is_(None),
        )
    )
    return [
        TimelineEntry(EntryKind.TEST, _day(row.finished_at), row.title, row.leading, row.id)
        for row in connection.execute(query)
    ]


def _talks(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    """Drafts and restricted notes stay out."""
    query = select(talks.c.id, talks.c.held_on, talks.c.template, talks.c.agreed).where(
        talks.c.person_id == person, talks.c.deleted_at.is_(None), talks.c.draft.is_(False)
    )
    return [
        TimelineEntry(EntryKind.TALK, _day(row.held_on), row.template, row.agreed or None, row.id)
        for row in connection.execute(query)
    ]


def _plans(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    return [
        TimelineEntry(EntryKind.PLAN, _day(row.made_on), row.profession, row.slot, row.id)
        for row in sorted(_of(connection, plans, person), key=lambda row: (row.slot, -row.version))
    ]


def _steps(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    return [
        TimelineEntry(EntryKind.STEP, _day(row.done_on), row.text, row.slot, row.id)
        for row in _of(connection, plan_steps, person)
        if row.done_on
    ]


def _checks(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    return [
        TimelineEntry(
            EntryKind.CHOICE, _day(row.on), "confirmed" if row.confirmed else "doubted", row.note, row.id
        )
        for row in _of(connection, choice_checks, person)
    ]


def _visits(connection: Connection, person: PersonId, today: date) -> list[TimelineEntry]:
    """Events that took place with the person, and those to come the person is invited to."""
    columns = (events.c.id, events.c.kind, events.c.title, events.c.held_on, events.c.place)
    query = (
        select(*columns, attendance.c.role, attendance.c.present)
        .join(attendance, attendance.c.event_id == events.c.id)
        .where(
            attendance.c.person_id == person,
            attendance.c.deleted_at.is_(None),
            events.c.deleted_at.is_(None),
            events.c.state != EventState.CANCELLED.value,
        )
    )
    found = []
    for row in connection.execute(query):
        planned = _day(row.held_on) > today
        if row.present is False or (not planned and not row.present):
            continue
        kind = EntryKind.TRIAL if row.kind == EventKind.TRIAL.value else EntryKind.EVENT
        found.append(
            TimelineEntry(kind, _day(row.held_on), row.title, row.role or row.place, row.id, planned)
        )
    return found


def _certificates(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    columns = (certificates.c.event_id, certificates.c.number, certificates.c.issued_on, events.c.title)
    query = (
        select(*columns)
        .outerjoin(events, events.c.id == certificates.c.event_id)
        .where(certificates.c.person_id == person, certificates.c.deleted_at.is_(None))
    )
    return [
        TimelineEntry(EntryKind.DOCUMENT, _day(row.issued_on), row.number, row.title, row.event_id or 0)
        for row in connection.execute(query)
    ]


def _papers(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    """Papers of the log that name this person by uid: printed or saved, once a day and kind."""
    uid = connection.execute(select(people.c.uid).where(people.c.id == person)).scalar()
    newest = connection.execute(select(func.max(access_log.c.id))).scalar()
    if uid is None or newest is None:
        return []
    named = access_log.c.subject.contains(str(UUID(bytes=uid)), autoescape=True)
    paper = or_(access_log.c.action.startswith("print."), access_log.c.action.startswith("document."))
    query = select(access_log.c.id, access_log.c.at, access_log.c.action).where(
        access_log.c.id > newest - LINES_OF_LOG, paper, named
    )
    found: dict[tuple[date, str], TimelineEntry] = {}
    for row in connection.execute(query):
        day, kind = moment_of(row.at).astimezone().date(), row.action.split(".", 1)[1]
        found[day, kind] = TimelineEntry(EntryKind.DOCUMENT, day, kind, PAPER, row.id)
    return list(found.values())


def _enrolments(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    """Where a spell began; where one ended and no other began, or it was the end of school, that too.

    The detail of an end is the reason as the base keeps it: «left: Саянск, школа № 3».
    """
    columns = (enrolments.c.group_id, enrolments.c.since, enrolments.c.until, enrolments.c.reason)
    query = (
        select(*columns, groups.c.label, groups.c.grade, groups.c.letter)
        .join(groups, groups.c.id == enrolments.c.group_id)
        .where(enrolments.c.person_id == person, enrolments.c.deleted_at.is_(None))
    )
    rows = connection.execute(query).all()
    begun = {row.since for row in rows}
    found = []
    for row in rows:
        name = GroupName(row.grade, row.letter, row.label).printed
        found.append(TimelineEntry(EntryKind.ENROLMENT, _day(row.since), name, None, row.group_id))
        told = unpack_reason(row.reason)[0] in (EndReason.GRADUATED, EndReason.CATEGORY)
        if row.until and (told or row.until not in begun):
            reason = row.reason or ENDED
            found.append(TimelineEntry(EntryKind.ENROLMENT, _day(row.until), name, reason, row.group_id))
    return found


def _consents(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    """Papers of one day and one signer together: «P1 P2 P3»."""
    rows = _of(connection, consents, person)
    signed = ((row.signed_on, row.given_by, row.purpose, row.id) for row in rows)
    taken = ((row.withdrawn_on, WITHDRAWN, row.purpose, row.id) for row in rows if row.withdrawn_on)
    return [*_together(signed), *_together(taken)]


def _together(papers: Iterable[tuple[str, str, str, int]]) -> list[TimelineEntry]:
    found: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for day, how, purpose, number in papers:
        found.setdefault((day, how), []).append((purpose, number))
    return [
        TimelineEntry(EntryKind.CONSENT, _day(day), " ".join(sorted({one[0] for one in own})), how, own[0][1])
        for (day, how), own in found.items()
    ]


def _appointments(connection: Connection, person: PersonId, today: date) -> list[TimelineEntry]:
    found = []
    for row in _of(connection, appointments, person):
        on = datetime.fromisoformat(row.at).date() if row.at else _day(row.asked_on)
        planned = row.state in WAITING and on >= today
        found.append(TimelineEntry(EntryKind.APPOINTMENT, on, row.topic, row.state, row.id, planned))
    return found


def _applications(connection: Connection, person: PersonId, today: date) -> list[TimelineEntry]:
    """On the day of the decision, else of the application; an intention stands at its summer."""
    found = []
    for row in _of(connection, applications, person):
        day = row.decided_on or row.applied_on
        on = _day(day) if day else date(row.year, 7, 1)
        what = _joined(row.place, row.programme)
        planned = on > today
        found.append(TimelineEntry(EntryKind.APPLICATION, on, row.state, what, row.id, planned))
    return found


def _outcomes(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    return [
        TimelineEntry(EntryKind.OUTCOME, _day(row.on), row.status, _joined(row.place, row.profession), row.id)
        for row in _of(connection, outcomes, person)
    ]


def _contacts(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    return [
        TimelineEntry(EntryKind.CONTACT, _day(row.on), row.channel, row.result, row.id)
        for row in _of(connection, contacts, person)
    ]
