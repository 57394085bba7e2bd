"""Talks, plans, and the timeline that gathers everything dated about one person."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from zima_desktop.domain.events import EventKind, EventState
from zima_desktop.domain.ids import PersonId, PlanId, TalkId
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.trajectory import (
    Certainty,
    EntryKind,
    Plan,
    PlanDraft,
    PlanSlot,
    Responsible,
    Talk,
    TalkDraft,
    TalkPresence,
    TalkTemplate,
    TimelineEntry,
)
from zima_desktop.store.tables import (
    attempts,
    attendance,
    certificates,
    enrolments,
    events,
    groups,
    instrument_versions,
    plans,
    talks,
)
from zima_desktop.store.transaction import Transaction


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _talk(row: Any) -> Talk:
    content = TalkDraft(
        held_on=date.fromisoformat(row.held_on),
        template=TalkTemplate(row.template),
        presence=TalkPresence(row.presence),
        agreed=row.agreed,
        next_step=row.next_step,
        due_on=_day(row.due_on),
        responsible=Responsible(row.responsible) if row.responsible else None,
        restricted_note=row.restricted_note,
    )
    return Talk(
        TalkId(row.id), UUID(bytes=row.uid), PersonId(row.person_id), content, row.draft, row.revision
    )


def talks_of(connection: Connection, person: PersonId) -> tuple[Talk, ...]:
    """All talks of a person, drafts included, newest first."""
    query = (
        select(talks)
        .where(talks.c.person_id == person, talks.c.deleted_at.is_(None))
        .order_by(talks.c.held_on.desc(), talks.c.id.desc())
    )
    return tuple(_talk(row) for row in connection.execute(query))


def save_talk(
    tx: Transaction, person: PersonId, content: TalkDraft, talk: TalkId | None, *, draft: bool
) -> TalkId:
    """A new talk, or a new wording of one."""
    values = {
        "held_on": content.held_on.isoformat(),
        "template": content.template.value,
        "presence": content.presence.value,
        "agreed": content.agreed,
        "next_step": content.next_step,
        "due_on": content.due_on.isoformat() if content.due_on else None,
        "responsible": content.responsible.value if content.responsible else None,
        "restricted_note": content.restricted_note,
        "draft": draft,
    }
    if talk is None:
        return TalkId(tx.insert(talks, person_id=person, **values))
    tx.update(talks, talk, **values)
    return talk


def plans_of(connection: Connection, person: PersonId) -> tuple[Plan, ...]:
    """Every version of both plans, newest first."""
    query = (
        select(plans)
        .where(plans.c.person_id == person, plans.c.deleted_at.is_(None))
        .order_by(plans.c.slot, plans.c.version.desc())
    )
    return tuple(_plan(row) for row in connection.execute(query))


def _plan(row: Any) -> Plan:
    content = PlanDraft(
        PlanSlot(row.slot),
        row.profession,
        row.programme,
        row.place,
        Certainty(row.certainty) if row.certainty else None,
        row.agreed_with,
    )
    made_on = date.fromisoformat(row.made_on)
    return Plan(PlanId(row.id), UUID(bytes=row.uid), PersonId(row.person_id), row.version, made_on, content)


def add_plan(tx: Transaction, person: PersonId, content: PlanDraft, made_on: date) -> PlanId:
    """The next version of plan A or B."""
    newest = tx.connection.execute(
        select(func.max(plans.c.version)).where(
            plans.c.person_id == person, plans.c.slot == content.slot.value
        )
    ).scalar()
    number = tx.insert(
        plans,
        person_id=person,
        slot=content.slot.value,
        version=(newest or 0) + 1,
        made_on=made_on.isoformat(),
        profession=content.profession,
        programme=content.programme,
        place=content.place,
        certainty=content.certainty.value if content.certainty else None,
        agreed_with=content.agreed_with,
    )
    return PlanId(number)


def known_plan_words(connection: Connection) -> tuple[tuple[str, str | None, str | None], ...]:
    """Profession, programme and place of every plan, for suggestions."""
    query = select(plans.c.profession, plans.c.programme, plans.c.place).distinct()
    return tuple((row[0], row[1], row[2]) for row in connection.execute(query))


def timeline(connection: Connection, person: PersonId, today: date) -> tuple[TimelineEntry, ...]:
    """Everything dated about a person: planned entries first, then the past from the newest."""
    entries = [
        *_test_entries(connection, person),
        *_talk_entries(connection, person),
        *_plan_entries(connection, person),
        *_event_entries(connection, person, today),
        *_paper_entries(connection, person),
        *_enrolment_entries(connection, person),
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.planned, entry.on), reverse=True))


def _test_entries(connection: Connection, person: PersonId) -> list[TimelineEntry]:
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
        TimelineEntry(
            EntryKind.TEST, date.fromisoformat(row.finished_at[:10]), row.title, row.leading, row.id
        )
        for row in connection.execute(query)
    ]


def _talk_entries(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    query = select(talks).where(
        talks.c.person_id == person, talks.c.deleted_at.is_(None), talks.c.draft.is_(False)
    )
    return [
        TimelineEntry(
            EntryKind.TALK, date.fromisoformat(row.held_on), row.template, row.agreed or None, row.id
        )
        for row in connection.execute(query)
    ]


def _plan_entries(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    return [
        TimelineEntry(EntryKind.PLAN, plan.made_on, plan.content.profession, plan.content.slot.value, plan.id)
        for plan in plans_of(connection, person)
    ]


def _event_entries(connection: Connection, person: PersonId, today: date) -> list[TimelineEntry]:
    query = (
        select(
            events.c.id, events.c.kind, events.c.title, events.c.held_on, events.c.place, attendance.c.role
        )
        .join(attendance, attendance.c.event_id == events.c.id)
        .where(
            attendance.c.person_id == person,
            attendance.c.present.is_not(False),
            attendance.c.deleted_at.is_(None),
            events.c.deleted_at.is_(None),
            events.c.state != EventState.CANCELLED.value,
        )
    )
    past = query.where(attendance.c.present, events.c.held_on <= today.isoformat())
    future = query.where(events.c.held_on > today.isoformat())
    found = [(row, False) for row in connection.execute(past)] + [
        (row, True) for row in connection.execute(future)
    ]
    return [
        TimelineEntry(
            EntryKind.TRIAL if row.kind == EventKind.TRIAL.value else EntryKind.EVENT,
            date.fromisoformat(row.held_on),
            row.title,
            row.role or row.place,
            row.id,
            planned,
        )
        for row, planned in found
    ]


def _paper_entries(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    query = (
        select(certificates.c.id, certificates.c.number, certificates.c.issued_on, events.c.title)
        .outerjoin(events, events.c.id == certificates.c.event_id)
        .where(certificates.c.person_id == person, certificates.c.deleted_at.is_(None))
    )
    return [
        TimelineEntry(EntryKind.DOCUMENT, date.fromisoformat(row.issued_on), row.number, row.title, row.id)
        for row in connection.execute(query)
    ]


def _enrolment_entries(connection: Connection, person: PersonId) -> list[TimelineEntry]:
    query = (
        select(enrolments.c.id, enrolments.c.since, groups.c.label, groups.c.grade, groups.c.letter)
        .join(groups, groups.c.id == enrolments.c.group_id)
        .where(enrolments.c.person_id == person, enrolments.c.deleted_at.is_(None))
    )
    return [
        TimelineEntry(
            EntryKind.ENROLMENT,
            date.fromisoformat(row.since),
            GroupName(row.grade, row.letter, row.label).printed,
            None,
            row.id,
        )
        for row in connection.execute(query)
    ]
