"""Applications for admission, and the plans they are compared with."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from zima_desktop.domain.applications import Application, ApplicationDraft, ApplicationState, Wish
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import ApplicationId, PersonId
from zima_desktop.domain.outcomes import OutcomeSource
from zima_desktop.store.outcomes import narrowed
from zima_desktop.store.tables import plans
from zima_desktop.store.tables_trajectory import applications
from zima_desktop.store.transaction import Transaction


def of_persons(
    connection: Connection, persons: Collection[PersonId] | None = None, year: int | None = None
) -> dict[PersonId, list[Application]]:
    """Applications by person in the order of their priority; None: of everybody, of every year."""
    query = select(applications).where(applications.c.deleted_at.is_(None))
    if year is not None:
        query = query.where(applications.c.year == year)
    query = query.order_by(applications.c.year, applications.c.priority, applications.c.id)
    found: dict[PersonId, list[Application]] = defaultdict(list)
    for row in narrowed(connection, query, applications.c.person_id, persons):
        found[PersonId(row.person_id)].append(_application(row))
    return found


def application(connection: Connection, number: ApplicationId) -> Application:
    """One application; raises NotFound."""
    row = connection.execute(select(applications).where(applications.c.id == number)).first()
    if row is None:
        raise NotFound("application", str(number))
    return _application(row)


def add(tx: Transaction, person: PersonId, content: ApplicationDraft) -> ApplicationId:
    return ApplicationId(tx.insert(applications, person_id=person, **_columns(content)))


def add_many(tx: Transaction, rows: Iterable[tuple[PersonId, ApplicationDraft]]) -> None:
    tx.insert_many(applications, [{"person_id": person, **_columns(content)} for person, content in rows])


def update(tx: Transaction, number: ApplicationId, content: ApplicationDraft) -> bool:
    return tx.update(applications, number, **_columns(content))


def known_words(connection: Connection) -> tuple[tuple[str, str | None], ...]:
    """Places and programmes named in applications so far, for suggestions."""
    query = select(applications.c.place, applications.c.programme).distinct()
    return tuple((row[0], row[1]) for row in connection.execute(query))


Versions = dict[PersonId, dict[str, list[Wish]]]


def wishes_of(connection: Connection, persons: Collection[PersonId] | None = None) -> Versions:
    """Every version of plans A and B by person and slot, the oldest first."""
    query = (
        select(
            plans.c.person_id,
            plans.c.slot,
            plans.c.made_on,
            plans.c.profession,
            plans.c.programme,
            plans.c.place,
            plans.c.profession_key,
            plans.c.programme_code,
            plans.c.place_key,
        )
        .where(plans.c.deleted_at.is_(None))
        .order_by(plans.c.version)
    )
    found: Versions = defaultdict(lambda: defaultdict(list))
    for row in narrowed(connection, query, plans.c.person_id, persons):
        wish = Wish(
            row.profession,
            row.programme,
            row.place,
            row.profession_key,
            row.programme_code,
            row.place_key,
            date.fromisoformat(row.made_on),
        )
        found[PersonId(row.person_id)][row.slot].append(wish)
    return found


def _columns(content: ApplicationDraft) -> dict[str, Any]:
    return {
        "year": content.year,
        "applied_on": content.applied_on.isoformat() if content.applied_on else None,
        "place": content.place,
        "place_key": content.place_key,
        "programme": content.programme,
        "programme_code": content.programme_code,
        "priority": content.priority,
        "state": content.state.value,
        "decided_on": content.decided_on.isoformat() if content.decided_on else None,
        "source": content.source.value if content.source else None,
        "note": content.note,
    }


def _application(row: Any) -> Application:
    content = ApplicationDraft(
        year=row.year,
        place=row.place,
        state=ApplicationState(row.state),
        programme=row.programme,
        programme_code=row.programme_code,
        place_key=row.place_key,
        priority=row.priority,
        applied_on=date.fromisoformat(row.applied_on) if row.applied_on else None,
        decided_on=date.fromisoformat(row.decided_on) if row.decided_on else None,
        source=OutcomeSource(row.source) if row.source else None,
        note=row.note,
    )
    return Application(ApplicationId(row.id), PersonId(row.person_id), content)
