"""What has happened in «Учебная школа»: tests, talks, plans and events of two school years."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from zima_desktop.demo.people import material
from zima_desktop.demo.protocols import write_tests
from zima_desktop.demo.school import TESTED_GRADES, School
from zima_desktop.domain.consents import GivenBy, Purpose
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.events import EventDraft, EventKind, EventState, Mark
from zima_desktop.domain.ids import EventId, PersonId
from zima_desktop.domain.trajectory import (
    Certainty,
    PlanDraft,
    PlanSlot,
    Responsible,
    TalkDraft,
    TalkPresence,
    TalkTemplate,
)
from zima_desktop.store import consents, events, trajectory


def write_history(school: School, step: Callable[[int, int], None]) -> None:
    """All of it, in an order in which it could have happened."""
    parts = (_consents, write_tests, _events, _talks, _plans)
    for done, part in enumerate(parts):
        step(done, len(parts))
        part(school)


def _consents(school: School) -> None:
    signed = date(school.today.year if school.today.month >= 9 else school.today.year - 1, 9, 3)
    for purpose, share in ((Purpose.COUNSELLING, 0.96), (Purpose.COORDINATOR, 0.85), (Purpose.COLLEGE, 0.7)):
        agreed = [number for number, _ in school.elders() if school.chance(share)]
        consents.record(school.tx, agreed, purpose, GivenBy.PARENT, min(signed, school.today))


def _events(school: School) -> None:
    year = school_year_of(school.today)
    for number, (kind, title, hours, place) in enumerate(material()["events"]):
        days = (
            date(year - 1, 9, 20) + timedelta(days=20 * number),
            date(year, 9, 10) + timedelta(days=9 * number),
        )
        for day in days:
            on = day + timedelta(days=1) if day.weekday() == 6 else day
            _event(school, EventKind(kind), title, hours, place, on)


def _event(school: School, kind: EventKind, title: str, hours: float, place: str, on: date) -> None:
    labels = [label for label in sorted(school.groups) if int(label[:-1]) in TESTED_GRADES]
    chosen = (
        labels
        if kind in (EventKind.OPEN_DAY, EventKind.TESTING)
        else school.random.sample(labels, min(3, len(labels)))
    )
    held = on <= school.today
    state = EventState.HELD if held else EventState.PLANNED
    groups = tuple(school.groups[label] for label in chosen)
    event = events.add(
        school.tx, school.organization, EventDraft(kind, title, on, hours, place, None, state, groups)
    )
    if held:
        _attend(school, event, kind)


def _attend(school: School, event: EventId, kind: EventKind) -> None:
    share = 0.35 if kind is EventKind.TRIAL else 0.8
    grid = events.grid(school.tx.connection, event)
    events.mark(school.tx, event, [Mark(row.person, school.chance(share)) for row in grid])


def _talks(school: School) -> None:
    words = material()["talks"]
    for number, _person in school.elders():
        for days in (300, 9, 3):
            if not school.chance(0.3):
                continue
            held = school.today - timedelta(days=days + school.random.randrange(6))
            content = TalkDraft(
                held_on=held,
                template=school.random.choice((TalkTemplate.FIRST, TalkTemplate.RESULTS, TalkTemplate.FREE)),
                presence=school.random.choice((TalkPresence.PUPIL, TalkPresence.BOTH)),
                agreed=school.random.choice(words["agreed"]),
                next_step=school.random.choice(words["next"]),
                due_on=held + timedelta(days=21),
                responsible=school.random.choice((Responsible.PUPIL, Responsible.COUNSELLOR)),
                restricted_note=words["restricted"][0] if school.chance(0.05) else None,
            )
            trajectory.save_talk(school.tx, number, content, None, draft=False)


def _plans(school: School) -> None:
    rows = material()["plans"]
    for number, person in school.elders():
        if not school.chance(0.3 + 0.15 * (person.grade - 8)):
            continue
        first, backup = school.random.sample(rows, 2)
        certainty = school.random.choice(list(Certainty))
        made = school.today - timedelta(days=school.random.randrange(1, 60))
        _plan(school, number, PlanSlot.FIRST, first, certainty, made)
        if school.chance(0.6):
            _plan(school, number, PlanSlot.BACKUP, backup, Certainty.THINKING, made)


def _plan(
    school: School, person: PersonId, slot: PlanSlot, row: Sequence[str], certainty: Certainty, made: date
) -> None:
    profession, programme, place = row
    content = PlanDraft(slot, profession, programme, place, certainty, "ученик и родители")
    trajectory.add_plan(school.tx, person, content, made)
