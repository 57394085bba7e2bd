"""What the summary sheet of a class shows, gathered from the base in one look."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from zima_desktop.content.result_words import number_text, said
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
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.people import Person
from zima_desktop.domain.results import ClassRow
from zima_desktop.domain.trajectory import PlanSlot
from zima_desktop.services.instruments import usable
from zima_desktop.store import class_results, consents, people, results, trajectory

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection

MOST_INSTRUMENTS = 3  # a row of the paper holds no more
MOST_SCALES = 8  # beyond, only the leading titles are printed
MOST_LEADERS = 3
MOST_COLOURS = 5


@dataclass(frozen=True, slots=True)
class _Column:
    """One instrument of the sheet with its results by person."""

    instrument: Instrument
    rows: dict[PersonId, ClassRow]

    @property
    def wide(self) -> bool:
        return len(self.instrument.content_scales) > MOST_SCALES


def gather(
    connection: "Connection", group_id: GroupId, head: Letterhead, today: date, variant: SheetVariant
) -> ClassSheet:
    """The sheet for this reader: names, codes instead of names, or only those who agreed to P3."""
    group = people.group(connection, group_id)
    members = people.members(connection, [group_id])
    agreed = consents.people_with(connection, Purpose.COLLEGE, today)
    shown = [person for person in members if variant is not SheetVariant.COLLEGE or person.id in agreed]
    found = _instruments(connection, group_id, today)
    used = _fitting(found)
    taken = [row for one in found for row in one.rows.values() if row.finished]
    days = [row.finished_on for row in taken if row.finished_on]
    return ClassSheet(
        letterhead=head,
        variant=variant,
        made_on=today,
        group=group.name,
        school_year=group.school_year,
        since=min(days, default=None),
        until=max(days, default=None),
        enrolled=len(members),
        tested=len({row.person for row in taken}),
        consents=sum(person.id in agreed for person in members),
        instruments=tuple(_head(one) for one in used),
        rows=tuple(_row(connection, at, person, used, variant) for at, person in enumerate(shown, 1)),
        distributions=tuple(_distribution(one, shown) for one in used if one.instrument.leaders),
    )


def _instruments(connection: "Connection", group: GroupId, today: date) -> list[_Column]:
    """What this class has results of, the newest first; instruments that are gone from here are left out."""
    found = []
    for code in class_results.codes_with_results(connection, group):
        try:
            instrument = usable(connection, code)
        except NotFound:
            continue
        rows = class_results.class_table(connection, code, group, today)
        found.append(_Column(instrument, {row.person: row for row in rows}))
    return found


def _fitting(found: Sequence[_Column]) -> list[_Column]:
    """Those with scales; of more than three, the three newest that name leaders."""
    scaled = [one for one in found if one.instrument.content_scales]
    if len(scaled) <= MOST_INSTRUMENTS:
        return scaled
    leading = [one for one in scaled if one.instrument.leaders]
    return leading[:MOST_INSTRUMENTS] or scaled[:MOST_INSTRUMENTS]


def _head(one: _Column) -> SheetInstrument:
    if one.wide:
        return SheetInstrument(one.instrument.title, (said("leading_title"),), words=True)
    titles = tuple(scale.title for scale in one.instrument.content_scales)
    return SheetInstrument(one.instrument.title, titles)


def _row(
    connection: "Connection", number: int, person: Person, used: Sequence[_Column], variant: SheetVariant
) -> ClassSheetRow:
    plans = [p for p in trajectory.plans_of(connection, person.id) if p.content.slot is PlanSlot.FIRST]
    concluded = next(
        (one.conclusion for one in results.history(connection, person.id) if one.conclusion is not None), None
    )
    return ClassSheetRow(
        person=f"Участник {number:02}" if variant is SheetVariant.CODES else person.name.full,
        scores=tuple(_scores(one, one.rows.get(person.id)) for one in used),
        plan=plans[0].content.profession if plans else None,
        conclusion=", ".join(concluded.directions) or None if concluded else None,
    )


def _scores(one: _Column, row: ClassRow | None) -> tuple[SheetScore, ...] | None:
    if row is None or not row.finished or row.held:
        return None
    if one.wide:
        return (SheetScore(_leaders(one.instrument, row), leading=False),)
    figures = []
    for scale in one.instrument.content_scales:
        score = row.score(scale.code)
        figure = number_text(score.raw) if score else "–"
        figures.append(SheetScore(figure, scale.code in row.leading))
    return tuple(figures)


def _leaders(instrument: Instrument, row: ClassRow) -> str:
    """Titles of the leading scales; when more than three tie for the first place, their number as well."""
    titles = [scale.title for scale in instrument.content_scales if scale.code in row.leading]
    if not titles:
        return said("flat")
    more = len(titles) - MOST_LEADERS
    words = ", ".join(titles[:MOST_LEADERS])
    return f"{words} и ещё {more}" if more > 0 else words


def _distribution(one: _Column, shown: Sequence[Person]) -> Distribution:
    counts: Counter[str] = Counter()
    for person in shown:
        row = one.rows.get(person.id)
        if row is not None:
            counts.update(row.leading)
    parts = [(scale.title, counts[scale.code]) for scale in one.instrument.content_scales]
    return Distribution(one.instrument.title, tuple(_most_named(parts) if one.wide else parts))


def _most_named(parts: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Of many scales those that most people lead in, the others together: colours are few."""
    ordered = sorted(parts, key=lambda part: -part[1])
    rest = sum(count for _title, count in ordered[MOST_COLOURS:])
    return [*ordered[:MOST_COLOURS], (said("others"), rest)]
