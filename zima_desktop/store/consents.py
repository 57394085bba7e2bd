"""The register of consents: papers as rows, states on a day."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Select, and_, or_, select

from zima_desktop.domain.consents import (
    DAYS_TO_DESTROY,
    IN_FORCE,
    SIGNS_ALONE,
    SIGNS_TOO,
    ConsentPaper,
    ConsentRow,
    ConsentState,
    ConsentStatus,
    GivenBy,
    PaperFacts,
    Purpose,
    age_on,
    signer,
)
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.people import Category, GroupName, PersonName
from zima_desktop.store import consent_erasure
from zima_desktop.store.people import chunks, people_with_groups
from zima_desktop.store.tables import consents, groups, people
from zima_desktop.store.transaction import Transaction

EXPIRING_DAYS = 30


def record(
    tx: Transaction,
    persons: Collection[PersonId],
    purpose: Purpose,
    given_by: GivenBy | None,
    signed_on: date,
    facts: PaperFacts | None = None,
) -> int:
    """A paper for each who has none in force for this purpose; returns how many were written.

    `given_by` None: whoever has to sign at that age; raises InvalidValue when the age is not known.
    """
    held = _in_force(tx.connection, persons, purpose, signed_on)
    having = {row.person_id for row in held if status_of(row, signed_on) is not ConsentStatus.OWN_NEEDED}
    wanted = [person for person in dict.fromkeys(persons) if person not in having]
    givers = {row.id: given_by or _due(row, signed_on) for row in _signers(tx.connection, wanted)}
    more = facts or PaperFacts(given_by, signed_on)
    new = [
        {
            "person_id": person,
            "purpose": purpose.value,
            "given_by": givers[person].value,
            "signed_on": signed_on.isoformat(),
            "valid_to": more.valid_to.isoformat() if more.valid_to else None,
            "paper_ref": more.reference,
            "giver_id": None if givers[person] is GivenBy.SELF else more.giver,
        }
        for person in wanted
    ]
    tx.insert_many(consents, new)
    return len(new)


def _due(row: Any, on: date) -> GivenBy:
    due = signer(_birth(row), Category(row.category), on)
    if due is None:
        raise InvalidValue("birth_date", _name(row), "age_unknown")
    return due


def _signers(connection: Connection, persons: Collection[PersonId]) -> Iterator[Any]:
    for part in chunks(persons):
        yield from connection.execute(select(people).where(people.c.id.in_(part)).order_by(people.c.sort_key))


def unfit(
    connection: Connection, persons: Collection[PersonId], given_by: GivenBy, on: date
) -> tuple[tuple[str, GivenBy], ...]:
    """Names of those who need another signature at their age, and whose it is; unknown ages fit."""
    found = []
    for row in _signers(connection, persons):
        due = signer(_birth(row), Category(row.category), on)
        if due is not None and due is not given_by:
            found.append((_name(row), due))
    return tuple(found)


def withdraw(
    tx: Transaction, persons: Collection[PersonId], purpose: Purpose, on: date, note: str | None = None
) -> int:
    """Take back every paper in force for this purpose; returns how many."""
    held = _in_force(tx.connection, persons, purpose, on)
    values = {"withdrawn_on": on.isoformat(), "withdrawal_note": note}
    return sum(tx.update(consents, row.id, **values) for row in held)


def _in_force(connection: Connection, persons: Collection[PersonId], purpose: Purpose, on: date) -> list[Any]:
    found: list[Any] = []
    for part in chunks(persons):
        query = select(consents, people.c.birth_date).join(people, people.c.id == consents.c.person_id)
        found += connection.execute(
            query.where(
                consents.c.person_id.in_(part),
                consents.c.purpose == purpose.value,
                consents.c.deleted_at.is_(None),
            )
        ).all()
    return [row for row in found if status_of(row, on) in IN_FORCE]


def status_of(row: Any, on: date) -> ConsentStatus:
    """What one paper is worth on a day; the row has the birth date of its person."""
    day = on.isoformat()
    if row.withdrawn_on is not None and row.withdrawn_on <= day:
        return ConsentStatus.WITHDRAWN
    if row.signed_on > day:
        return ConsentStatus.NONE
    if row.valid_to is not None and row.valid_to < day:
        return ConsentStatus.EXPIRED
    if _own_signature_due(row, on):
        return ConsentStatus.OWN_NEEDED
    soon = (on + timedelta(days=EXPIRING_DAYS)).isoformat()
    return (
        ConsentStatus.EXPIRING if row.valid_to is not None and row.valid_to <= soon else ConsentStatus.ACTIVE
    )


def _own_signature_due(row: Any, on: date) -> bool:
    """Of age under somebody else's paper, or old enough to sign with the parent and did not."""
    birth = _birth(row)
    if birth is None or row.given_by == GivenBy.SELF:
        return False
    signed = date.fromisoformat(row.signed_on)
    missed = row.given_by == GivenBy.PARENT and age_on(birth, signed) >= SIGNS_TOO
    return missed or age_on(birth, on) >= SIGNS_ALONE


def _birth(row: Any) -> date | None:
    return date.fromisoformat(row.birth_date) if row.birth_date else None


def _name(row: Any) -> str:
    return PersonName(row.family_name, row.given_name, row.patronymic).full


_WORTH = (
    ConsentStatus.ACTIVE,
    ConsentStatus.EXPIRING,
    ConsentStatus.OWN_NEEDED,
    ConsentStatus.WITHDRAWN,
    ConsentStatus.EXPIRED,
    ConsentStatus.NONE,
)


def register(
    connection: Connection,
    group: GroupId | None,
    on: date,
    persons: Collection[PersonId] | None = None,
) -> tuple[ConsentRow, ...]:
    """Living people of a group (None: of the base), or those named, with the state of every purpose."""
    query = people_with_groups().where(people.c.deleted_at.is_(None))
    if group is not None:
        query = query.where(groups.c.id == group)
    if persons is not None:
        query = query.where(people.c.id.in_(list(persons)))
    rows = connection.execute(query.order_by(people.c.sort_key)).all()
    papers = _papers(connection, {row.id for row in rows} if group is not None or persons else None)
    found = [_row(row, papers.get(row.id, []), on) for row in rows]
    return tuple(_with_term(connection, found))


def _papers(connection: Connection, only: Collection[int] | None) -> dict[int, list[Any]]:
    query = select(consents, people.c.birth_date).join(people, people.c.id == consents.c.person_id)
    query = query.where(consents.c.deleted_at.is_(None))
    if only is not None:
        query = query.where(consents.c.person_id.in_(list(only)))
    papers: dict[int, list[Any]] = {}
    for row in connection.execute(query):
        papers.setdefault(row.person_id, []).append(row)
    return papers


def _row(row: Any, papers: list[Any], on: date) -> ConsentRow:
    birth = _birth(row)
    return ConsentRow(
        PersonId(row.id),
        _name(row),
        tuple(_state(purpose, papers, on) for purpose in Purpose),
        "" if row.group_id is None else GroupName(row.grade, row.letter, row.label).printed,
        birth,
        signer(birth, Category(row.category), on),
    )


def _state(purpose: Purpose, papers: list[Any], on: date) -> ConsentState:
    """The best paper decides: one in force outweighs an older one that was taken back."""
    ranked = sorted(
        (row for row in papers if row.purpose == purpose.value),
        key=lambda row: (_WORTH.index(status_of(row, on)), _reversed_day(row.signed_on)),
    )
    if not ranked:
        return ConsentState(purpose, ConsentStatus.NONE)
    best = ranked[0]
    return ConsentState(
        purpose,
        status_of(best, on),
        date.fromisoformat(best.signed_on),
        GivenBy(best.given_by),
        date.fromisoformat(best.valid_to) if best.valid_to else None,
        date.fromisoformat(best.withdrawn_on) if best.withdrawn_on else None,
    )


def _reversed_day(day: str) -> int:
    return -int(day.replace("-", ""))


def _with_term(connection: Connection, rows: list[ConsentRow]) -> Iterator[ConsentRow]:
    """Whoever took P1 back while what was gathered under it is still here gets the last day for it."""
    back = {row.person for row in rows if row.state(Purpose.COUNSELLING).status is ConsentStatus.WITHDRAWN}
    holding = consent_erasure.holding(connection, back) if back else frozenset()
    for row in rows:
        day = row.state(Purpose.COUNSELLING).withdrawn_on
        waits = row.person in holding and day is not None
        yield replace(row, destroy_by=day + timedelta(days=DAYS_TO_DESTROY)) if waits and day else row


def papers(connection: Connection, group: GroupId | None = None) -> tuple[ConsentPaper, ...]:
    """Every paper of living people, in the order of lists, newest first."""
    signed = people.alias("giver")
    query = (
        people_with_groups()
        .add_columns(
            consents.c.purpose,
            consents.c.given_by,
            consents.c.signed_on,
            consents.c.valid_to,
            consents.c.withdrawn_on,
            consents.c.withdrawal_note,
            signed.c.family_name.label("giver_family"),
            signed.c.given_name.label("giver_given"),
            signed.c.patronymic.label("giver_patronymic"),
        )
        .join(consents, consents.c.person_id == people.c.id)
        .outerjoin(signed, signed.c.id == consents.c.giver_id)
        .where(people.c.deleted_at.is_(None), consents.c.deleted_at.is_(None))
        .order_by(people.c.sort_key, people.c.id, consents.c.purpose, consents.c.signed_on.desc())
    )
    if group is not None:
        query = query.where(groups.c.id == group)
    return tuple(
        ConsentPaper(
            PersonId(row.id),
            _name(row),
            "" if row.group_id is None else GroupName(row.grade, row.letter, row.label).printed,
            Purpose(row.purpose),
            GivenBy(row.given_by),
            date.fromisoformat(row.signed_on),
            date.fromisoformat(row.valid_to) if row.valid_to else None,
            date.fromisoformat(row.withdrawn_on) if row.withdrawn_on else None,
            row.withdrawal_note,
            _giver(row),
        )
        for row in connection.execute(query)
    )


def _giver(row: Any) -> str | None:
    if row.giver_family is None:
        return None
    return PersonName(row.giver_family, row.giver_given, row.giver_patronymic).full


def _papers_in_force(on: date) -> Any:
    day = on.isoformat()
    return and_(
        consents.c.deleted_at.is_(None),
        consents.c.signed_on <= day,
        or_(consents.c.withdrawn_on.is_(None), consents.c.withdrawn_on > day),
        or_(consents.c.valid_to.is_(None), consents.c.valid_to >= day),
    )


def in_force(connection: Connection, person: PersonId, on: date) -> tuple[str, ...]:
    """Purposes a person has agreed to, P1 first."""
    query = select(consents.c.purpose).where(consents.c.person_id == person, _papers_in_force(on))
    return tuple(sorted(set(connection.execute(query).scalars())))


def refused(purpose: Purpose) -> Select[Any]:
    """A query for those who took a consent back and gave no other since; who never signed is not in it."""
    own = consents.c.deleted_at.is_(None), consents.c.purpose == purpose.value
    standing = select(consents.c.person_id).where(*own, consents.c.withdrawn_on.is_(None))
    return select(consents.c.person_id).where(
        *own, consents.c.withdrawn_on.is_not(None), consents.c.person_id.not_in(standing)
    )


def taken_back(connection: Connection, person: PersonId) -> tuple[str, ...]:
    """Purposes that a person has taken back and not given anew, P1 first."""
    return tuple(
        purpose.value
        for purpose in Purpose
        if connection.execute(refused(purpose).where(consents.c.person_id == person)).first() is not None
    )


def people_with(connection: Connection, purpose: Purpose, on: date) -> frozenset[int]:
    """Everybody whose consent for a purpose is in force."""
    query = select(consents.c.person_id).where(consents.c.purpose == purpose.value, _papers_in_force(on))
    return frozenset(connection.execute(query).scalars())
