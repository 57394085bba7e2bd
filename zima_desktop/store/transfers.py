"""A person who comes from another school: lent to the sender while the package is judged, then ours."""

from datetime import date
from uuid import UUID

from sqlalchemy import select, update

from zima_desktop.domain.ids import PersonId
from zima_desktop.store.tables import enrolments, groups, organizations, people
from zima_desktop.store.transaction import Transaction

NEVER = "0" * 16 + "-00000000"  # a hybrid stamp older than every other


def lend(tx: Transaction, person: UUID, sender: UUID) -> None:
    """Somebody who was here before belongs to the sender for the time of the merge, or rows are refused."""
    known = select(people.c.id).where(people.c.uid == person.bytes)
    if tx.connection.execute(known).first() is None:
        return
    owner = select(organizations.c.id).where(organizations.c.uid == sender.bytes)
    if tx.connection.execute(owner).first() is None:
        tx.connection.execute(  # the package brings the names
            organizations.insert().values(
                uid=sender.bytes,
                hlc=NEVER,
                updated_at="",
                short_name="",
                full_name="",
                kind="school",
                own=False,
            )
        )
    tx.connection.execute(
        update(people).where(people.c.uid == person.bytes).values(organization_id=owner.scalar_subquery())
    )


def adopt(tx: Transaction, person: UUID, today: date) -> PersonId | None:
    """From now on one of ours; spells at other schools that were left open end today. Not undoable."""
    own = tx.connection.execute(select(organizations.c.id).where(organizations.c.own)).scalar_one()
    number = tx.connection.execute(select(people.c.id).where(people.c.uid == person.bytes)).scalar()
    if number is None:
        return None
    tx.connection.execute(
        update(people).where(people.c.id == number).values(organization_id=own, deleted_at=None)
    )
    elsewhere = (
        select(enrolments.c.id)
        .join(groups, groups.c.id == enrolments.c.group_id)
        .where(
            enrolments.c.person_id == number,
            enrolments.c.until.is_(None),
            enrolments.c.deleted_at.is_(None),
            groups.c.organization_id != own,
        )
    )
    tx.connection.execute(
        update(enrolments)
        .where(enrolments.c.id.in_(elsewhere))
        .values(until=today.isoformat(), reason="left", revision=enrolments.c.revision + 1, hlc=tx.tick())
    )
    return PersonId(number)
