"""Talks and the versions of plans A and B."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from zima_desktop.domain.ids import PersonId, PlanId, TalkId
from zima_desktop.domain.trajectory import (
    Certainty,
    Plan,
    PlanDraft,
    PlanSlot,
    Responsible,
    Talk,
    TalkDraft,
    TalkPresence,
    TalkTemplate,
)
from zima_desktop.store.tables import plans, talks
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
        row.profession_key,
        row.programme_code,
        row.place_key,
    )
    return Plan(
        PlanId(row.id),
        UUID(bytes=row.uid),
        PersonId(row.person_id),
        row.version,
        date.fromisoformat(row.made_on),
        content,
        UUID(bytes=row.updated_by) if row.updated_by else None,
    )


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
        profession_key=content.profession_key,
        programme_code=content.programme_code,
        place_key=content.place_key,
    )
    return PlanId(number)


def known_plan_words(connection: Connection) -> tuple[tuple[str, str | None, str | None], ...]:
    """Profession, programme and place of every plan, for suggestions."""
    query = select(plans.c.profession, plans.c.programme, plans.c.place).distinct()
    return tuple((row[0], row[1], row[2]) for row in connection.execute(query))
