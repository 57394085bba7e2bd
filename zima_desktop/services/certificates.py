"""Certificates of one event: who gets one, under which number, in which words."""

from datetime import date
from typing import TYPE_CHECKING

from zima_desktop.domain.documents import Certificate, NameForm
from zima_desktop.domain.events import AttendanceRow
from zima_desktop.domain.ids import EventId, GroupId
from zima_desktop.domain.people import NamedForms, Person
from zima_desktop.services.people import forms_of
from zima_desktop.store import events, people
from zima_desktop.store.transaction import Transaction

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection

Batch = tuple[tuple[date, NameForm], tuple[Certificate, ...]]


def present(
    connection: "Connection", event: EventId, group: GroupId | None
) -> list[tuple[Person, NamedForms, AttendanceRow]]:
    """Everybody marked present, in the order of lists."""
    rows = {row.person: row for row in events.grid(connection, event) if row.present}
    found = people.persons(connection, list(rows))
    return [
        (person, forms_of(person), rows[person.id])
        for person in found
        if group is None or (person.group is not None and person.group.id == group)
    ]


def issue(tx: Transaction, event: EventId, form: NameForm, on: date, group: GroupId | None) -> None:
    """Enter those who have no certificate of this event yet; numbers go on within the year."""
    known = events.issued(tx.connection, event)
    number = events.next_number(tx.connection, on.year)
    rows = []
    for person, forms, _ in present(tx.connection, event, group):
        if person.id in known:
            continue
        rows.append(
            {
                "person_id": person.id,
                "event_id": event,
                "number": f"{on.year}/{number:03}",
                "kind": "participation",
                "issued_on": on.isoformat(),
                "form": form.value,
                "printed_name": forms.dative if form is NameForm.DATIVE else person.name.full,
                "revoked_on": None,
                "reason": None,
            }
        )
        number += 1
    events.issue(tx, rows)


def gather(
    connection: "Connection", event: EventId, form: NameForm, today: date, group: GroupId | None
) -> list[Batch]:
    """Certificates by date and wording; without a register entry they carry «без номера» for the preview."""
    known = events.issued(connection, event)
    hours = events.event(connection, event).content.hours
    batches: dict[tuple[date, NameForm], list[Certificate]] = {}
    for person, forms, row in present(connection, event, group):
        number, issued_on, printed_form, printed = known.get(
            person.id, ("без номера", today.isoformat(), form.value, "")
        )
        dative = NameForm(printed_form) is NameForm.DATIVE
        batches.setdefault((date.fromisoformat(issued_on), NameForm(printed_form)), []).append(
            Certificate(
                number=number,
                full_name=person.name.full if dative or not printed else printed,
                sex=person.sex,
                group=person.group.name if person.group else None,
                dative=(printed or forms.dative) if dative else None,
                hours=row.hours if row.hours is not None else hours,
                role=row.role,
            )
        )
    return [(key, tuple(batch)) for key, batch in batches.items()]
