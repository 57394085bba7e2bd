"""Dated statuses and attempts to reach people who have left: rows in, records out."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, Table, select

from zima_desktop.domain.catalogue import Region
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import ContactId, OutcomeId, PersonId
from zima_desktop.domain.outcomes import (
    Confirmation,
    Contact,
    ContactChannel,
    ContactDraft,
    ContactResult,
    Outcome,
    OutcomeDraft,
    OutcomeSource,
    OutcomeStatus,
)
from zima_desktop.store.people import chunks
from zima_desktop.store.tables_trajectory import contacts, outcomes
from zima_desktop.store.transaction import Transaction

# A look-up costs a tenth of what making an enum of its value does, and a town has ten thousand rows.
_STATUSES = {one.value: one for one in OutcomeStatus}
_SOURCES = {one.value: one for one in OutcomeSource}
_CONFIRMATIONS = {one.value: one for one in Confirmation}
_REGIONS = {one.value: one for one in Region}


def of_persons(
    connection: Connection, persons: Collection[PersonId] | None = None
) -> dict[PersonId, list[Outcome]]:
    """Statuses by person, the oldest first; None: of everybody."""
    found: dict[PersonId, list[Outcome]] = defaultdict(list)
    for row in _rows(connection, outcomes, persons):
        found[PersonId(row.person_id)].append(_outcome(row))
    return found


def outcome(connection: Connection, number: OutcomeId) -> Outcome:
    """One status; raises NotFound."""
    row = connection.execute(select(outcomes).where(outcomes.c.id == number)).first()
    if row is None:
        raise NotFound("outcome", str(number))
    return _outcome(row)


def add(tx: Transaction, person: PersonId, content: OutcomeDraft) -> OutcomeId:
    return OutcomeId(tx.insert(outcomes, person_id=person, **_columns(content)))


def add_many(tx: Transaction, rows: Iterable[tuple[PersonId, OutcomeDraft]]) -> None:
    tx.insert_many(outcomes, [{"person_id": person, **_columns(content)} for person, content in rows])


def update(tx: Transaction, number: OutcomeId, content: OutcomeDraft) -> bool:
    return tx.update(outcomes, number, **_columns(content))


def contacts_of(
    connection: Connection, persons: Collection[PersonId] | None = None
) -> dict[PersonId, list[Contact]]:
    """Attempts by person, the oldest first; None: of everybody."""
    found: dict[PersonId, list[Contact]] = defaultdict(list)
    for row in _rows(connection, contacts, persons):
        content = ContactDraft(
            date.fromisoformat(row.on), ContactChannel(row.channel), ContactResult(row.result), row.note
        )
        found[PersonId(row.person_id)].append(Contact(ContactId(row.id), PersonId(row.person_id), content))
    return found


def add_contact(tx: Transaction, person: PersonId, content: ContactDraft) -> ContactId:
    number = tx.insert(
        contacts,
        person_id=person,
        on=content.on.isoformat(),
        channel=content.channel.value,
        result=content.result.value,
        note=content.note,
    )
    return ContactId(number)


def known_words(connection: Connection) -> tuple[tuple[str | None, str | None], ...]:
    """Places and professions named in statuses so far, for suggestions."""
    query = select(outcomes.c.place, outcomes.c.profession).distinct()
    return tuple((row[0], row[1]) for row in connection.execute(query))


def _rows(connection: Connection, table: Table, persons: Collection[PersonId] | None) -> Iterable[Any]:
    query = select(table).where(table.c.deleted_at.is_(None)).order_by(table.c.on, table.c.id)
    yield from narrowed(connection, query, table.c.person_id, persons)


def narrowed(
    connection: Connection, query: Select[Any], column: Any, persons: Collection[PersonId] | None
) -> Iterable[Any]:
    """The rows of these people, in lists that fit one statement; None: of everybody."""
    if persons is None:
        yield from connection.execute(query).all()
        return
    for part in chunks(persons):
        yield from connection.execute(query.where(column.in_(part)))


def _columns(content: OutcomeDraft) -> dict[str, Any]:
    return {
        "on": content.on.isoformat(),
        "status": content.status.value,
        "horizon": content.horizon,
        "place": content.place,
        "place_key": content.place_key,
        "programme_code": content.programme_code,
        "profession_key": content.profession_key,
        "profession": content.profession,
        "region": content.region.value if content.region else None,
        "source": content.source.value,
        "confirmation": content.confirmation.value,
        "note": content.note,
    }


def _outcome(row: Any) -> Outcome:
    content = OutcomeDraft(
        on=date.fromisoformat(row.on),
        status=_STATUSES[row.status],
        source=_SOURCES[row.source],
        confirmation=_CONFIRMATIONS[row.confirmation],
        horizon=row.horizon,
        place=row.place,
        place_key=row.place_key,
        programme_code=row.programme_code,
        profession=row.profession,
        profession_key=row.profession_key,
        region=_REGIONS.get(row.region),
        note=row.note,
    )
    return Outcome(OutcomeId(row.id), UUID(bytes=row.uid), PersonId(row.person_id), content, row.revision)
