"""Writing people, groups and spells of enrolment, each step through the journal."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from zima_desktop.domain.ids import GroupId, OrganizationId, PersonId
from zima_desktop.domain.names import name_key, sort_key
from zima_desktop.domain.people import GroupKind, GroupName, PersonDraft, PersonName
from zima_desktop.domain.spells import SpellRefused
from zima_desktop.store.tables import enrolments, groups, organizations, people
from zima_desktop.store.transaction import Transaction

FIELDS = (
    "family_name",
    "given_name",
    "patronymic",
    "sex",
    "birth_date",
    "category",
    "external_number",
    "note",
)


def name_columns(name: PersonName) -> dict[str, Any]:
    """A name with the keys by which it is matched and sorted."""
    full = name.full
    return {
        "family_name": name.family,
        "given_name": name.given,
        "patronymic": name.patronymic,
        "name_key": name_key(full),
        "sort_key": sort_key(full),
    }


def columns_of(draft: PersonDraft) -> dict[str, Any]:
    """The columns of a person as the draft says them."""
    return {
        **name_columns(draft.name),
        "sex": draft.sex.value if draft.sex else None,
        "birth_date": draft.birth_date.isoformat() if draft.birth_date else None,
        "category": draft.category.value,
        "external_number": draft.external_number,
        "note": draft.note,
        "phone": draft.phone,
    }


def add(
    tx: Transaction,
    organization: OrganizationId,
    drafts: Sequence[PersonDraft],
    school_year: int,
    since: date,
) -> list[PersonId]:
    """New people with their enrolments; returns ids in the order of the drafts."""
    rows = [
        {
            "organization_id": organization,
            **columns_of(draft),
            "genitive": draft.genitive,
            "dative": draft.dative,
        }
        for draft in drafts
    ]
    first = tx.insert_many(people, rows)
    ids = [PersonId(first + number) for number in range(len(rows))]
    known: dict[str, GroupId] = {}
    spells = [
        _spell(person, ensure_group(tx, organization, draft.group, school_year, known), since)
        for person, draft in zip(ids, drafts, strict=True)
        if draft.group
    ]
    tx.insert_many(enrolments, spells)
    return ids


def _spell(person: PersonId, group: GroupId, since: date) -> dict[str, Any]:
    return {"person_id": person, "group_id": group, "since": since.isoformat(), "until": None, "reason": None}


def ensure_group(
    tx: Transaction,
    organization: OrganizationId,
    name: GroupName,
    school_year: int,
    known: dict[str, GroupId] | None = None,
) -> GroupId:
    """The group of that name in that year, made if it is new; `known` remembers across calls."""
    key = name.compact
    if known is not None and key in known:
        return known[key]
    found = tx.connection.execute(
        select(groups.c.id).where(
            groups.c.organization_id == organization,
            groups.c.school_year == school_year,
            groups.c.label == key,
            groups.c.deleted_at.is_(None),
        )
    ).scalar()
    if found is None:
        kind = GroupKind.SCHOOL_CLASS if name.grade is not None else GroupKind.COLLEGE_GROUP
        found = tx.insert(
            groups,
            organization_id=organization,
            school_year=school_year,
            grade=name.grade,
            letter=name.letter,
            label=key,
            kind=kind.value,
        )
    if known is not None:
        known[key] = GroupId(found)
    return GroupId(found)


def update(tx: Transaction, person: PersonId, values: dict[str, Any], *, by_hand: bool) -> bool:
    """Change columns of a person; those set by hand are remembered: an import asks before touching them."""
    row = tx.connection.execute(select(people).where(people.c.id == person)).mappings().one()
    if by_hand:
        touched = {name for name in FIELDS if name in values and values[name] != row[name]}
        values["hand_set"] = json.dumps(sorted(touched | set(json.loads(row["hand_set"]))))
    return tx.update(people, person, **values)


def move(
    tx: Transaction, persons: Iterable[PersonId], group: GroupId | None, on: date, reason: str | None
) -> int:
    """Close the spell of today and open one in `group`; None leaves people without a group.

    Raises SpellRefused when `on` lies before the spell in force, or inside one that has ended.
    """
    moved = 0
    for person in persons:
        known = tx.connection.execute(
            select(enrolments.c.id, enrolments.c.group_id, enrolments.c.since, enrolments.c.until)
            .where(enrolments.c.person_id == person, enrolments.c.deleted_at.is_(None))
            .order_by(enrolments.c.since, enrolments.c.id)
        ).all()
        current = next((row for row in known if row.until is None), None)
        if current is not None and current.group_id == group:
            continue
        _check_day(tx, person, known, current, on)
        if current is not None and group is not None and current.since == on.isoformat():
            tx.update(enrolments, current.id, group_id=group)  # not there for a day: the class was put right
        else:
            if current is not None:
                tx.update(enrolments, current.id, until=on.isoformat(), reason=reason)
            if group is not None:
                tx.insert(enrolments, **_spell(person, group, on))
        moved += current is not None or group is not None
    return moved


def _check_day(tx: Transaction, person: PersonId, known: Sequence[Any], current: Any, on: date) -> None:
    """A move must not reach back behind what the history says."""
    day = on.isoformat()
    late = next((row for row in known if (row.since if row is current else row.until) > day), None)
    if late is None:
        return
    name = tx.connection.execute(
        select(people.c.family_name, people.c.given_name).where(people.c.id == person)
    ).one()
    label = tx.connection.execute(select(groups.c.label).where(groups.c.id == late.group_id)).scalar_one()
    since = date.fromisoformat(late.since if late is current else late.until)
    who = f"{name.family_name} {name.given_name}"
    raise SpellRefused("before_spell", label, f"{since:%d.%m.%Y}", who)


def own_organization(tx: Transaction) -> OrganizationId:
    """The organisation new groups and people belong to."""
    query = select(organizations.c.id).where(organizations.c.own)
    return OrganizationId(tx.connection.execute(query).scalar_one())
