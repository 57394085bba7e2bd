"""What the summary sheet of a class shows, gathered from the base in one look."""

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.documents import (
    ClassSheet,
    ClassSheetRow,
    Distribution,
    Letterhead,
    SheetInstrument,
    SheetScore,
    SheetVariant,
)
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.people import Person
from zima_desktop.domain.results import ResultRow
from zima_desktop.domain.trajectory import PlanSlot
from zima_desktop.services.instruments import all_usable
from zima_desktop.store import consents, people, results, trajectory

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection


def gather(
    connection: "Connection", group_id: GroupId, head: Letterhead, today: date, variant: SheetVariant
) -> ClassSheet:
    """The sheet for this reader: names, codes instead of names, or only those who agreed to P3."""
    group = people.group(connection, group_id)
    members = people.members(connection, [group_id])
    agreed = consents.people_with(connection, Purpose.COLLEGE, today)
    shown = [person for person in members if variant is not SheetVariant.COLLEGE or person.id in agreed]
    offered = all_usable(connection)
    by_code = {
        instrument.code: {
            row.person: row for row in results.class_results(connection, instrument.code, group_id)
        }
        for instrument in offered
    }
    used = [one for one in offered if any(row.profile for row in by_code[one.code].values())]
    rows = tuple(
        _row(connection, number, person, used, by_code, variant) for number, person in enumerate(shown, 1)
    )
    days = [row.finished_on for found in by_code.values() for row in found.values() if row.finished_on]
    tested = {row.person for found in by_code.values() for row in found.values() if row.profile}
    return ClassSheet(
        letterhead=head,
        variant=variant,
        made_on=today,
        group=group.name,
        school_year=group.school_year,
        since=min(days, default=None),
        until=max(days, default=None),
        enrolled=len(members),
        tested=len(tested),
        consents=sum(person.id in agreed for person in members),
        instruments=tuple(
            SheetInstrument(one.title, tuple(scale.title for scale in one.content_scales)) for one in used
        ),
        rows=rows,
        distributions=tuple(_distribution(one, by_code[one.code], shown) for one in used),
    )


def _row(
    connection: "Connection",
    number: int,
    person: Person,
    used: list[Instrument],
    by_code: dict[str, dict[PersonId, ResultRow]],
    variant: SheetVariant,
) -> ClassSheetRow:
    found = [by_code[one.code].get(person.id) for one in used]
    plans = [p for p in trajectory.plans_of(connection, person.id) if p.content.slot is PlanSlot.FIRST]
    concluded = next(
        (one.conclusion for one in results.history(connection, person.id) if one.conclusion is not None), None
    )
    return ClassSheetRow(
        person=f"Участник {number:02}" if variant is SheetVariant.CODES else person.name.full,
        scores=tuple(_scores(row) for row in found),
        plan=plans[0].content.profession if plans else None,
        conclusion=", ".join(concluded.directions) or None if concluded else None,
    )


def _scores(row: ResultRow | None) -> tuple[SheetScore, ...] | None:
    if row is None or row.profile is None:
        return None
    return tuple(SheetScore(str(scale.raw), scale.leading) for scale in row.profile.scales)


def _distribution(
    instrument: Instrument, found: dict[PersonId, ResultRow], shown: list[Person]
) -> Distribution:
    counts: Counter[str] = Counter()
    for person in shown:
        row = found.get(person.id)
        if row is not None and row.profile is not None:
            counts.update(row.profile.leading)
    parts = tuple((scale.title, counts[scale.code]) for scale in instrument.content_scales)
    return Distribution(instrument.title, parts)
