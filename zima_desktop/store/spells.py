"""Spells of enrolment with their ids, for looking through and correcting one person's history."""

from datetime import date

from sqlalchemy import Connection, select

from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import GroupId, OrganizationId, PersonId, SpellId
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.spells import PersonSpell, SpellDraft, pack_reason, unpack_reason
from zima_desktop.store.people import group_of
from zima_desktop.store.people_write import ensure_group
from zima_desktop.store.tables import enrolments, groups
from zima_desktop.store.transaction import Transaction


def of(connection: Connection, person: PersonId) -> tuple[PersonSpell, ...]:
    """All spells of a person, the oldest first."""
    query = (
        select(
            groups,
            enrolments.c.id.label("spell_id"),
            enrolments.c.since,
            enrolments.c.until,
            enrolments.c.reason,
        )
        .join(enrolments, enrolments.c.group_id == groups.c.id)
        .where(enrolments.c.person_id == person, enrolments.c.deleted_at.is_(None))
        .order_by(enrolments.c.since, enrolments.c.id)
    )
    found = []
    for row in connection.execute(query):
        until = date.fromisoformat(row.until) if row.until else None
        since = date.fromisoformat(row.since)
        found.append(
            PersonSpell(SpellId(row.spell_id), group_of(row), since, until, *unpack_reason(row.reason))
        )
    return tuple(found)


def correct(
    tx: Transaction,
    person: PersonId,
    known: tuple[PersonSpell, ...],
    drafts: tuple[SpellDraft, ...],
    own: OrganizationId,
) -> int:
    """Make the history what the drafts say, without touching lines that stay; returns lines written."""
    before = {spell.id: spell for spell in known}
    written = 0
    for spell in known:
        if all(draft.id != spell.id for draft in drafts):
            written += tx.hide(enrolments, spell.id)
    for draft in drafts:
        old = before.get(draft.id) if draft.id is not None else None
        if draft.id is not None and old is None:
            raise NotFound("spell", str(draft.id))
        values = {
            "group_id": _group(tx, own, draft, old),
            "since": draft.since.isoformat(),
            "until": draft.until.isoformat() if draft.until else None,
            "reason": pack_reason(draft.reason, draft.note) if draft.until else None,
        }
        if old is not None:
            written += tx.update(enrolments, old.id, **values)
        else:
            tx.insert(enrolments, person_id=person, **values)
            written += 1
    return written


def _group(tx: Transaction, own: OrganizationId, draft: SpellDraft, old: PersonSpell | None) -> GroupId:
    """A line that keeps its group keeps the group's year; another one is of the year it begins in."""
    if old is not None and _same(old.group.name, draft.group):
        return old.group.id
    return ensure_group(tx, own, draft.group, school_year_of(draft.since))


def _same(one: GroupName, other: GroupName) -> bool:
    return one.compact.casefold() == other.compact.casefold()
