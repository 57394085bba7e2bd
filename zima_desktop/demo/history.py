"""What has happened in «Учебная школа»: tests, talks, plans and events of four school years."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from zima_desktop.demo.leanings import fitting
from zima_desktop.demo.lessons import write_lessons
from zima_desktop.demo.people import GRADES, YEARS_KEPT, material
from zima_desktop.demo.protocols import write_tests
from zima_desktop.demo.school import TESTED_GRADES, School
from zima_desktop.demo.surroundings import write_surroundings
from zima_desktop.demo.way import write_way
from zima_desktop.domain.consents import Purpose
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

# Of the others a few classes are asked.
WHOLE_GRADES = {EventKind.OPEN_DAY: (9, 11), EventKind.TESTING: (9, 10)}
DRAFTS = 2  # talks that she has not finished writing
FOR_ALL_AGES = (EventKind.EXCURSION, EventKind.MEETING, EventKind.ROLE_GAME, EventKind.CONTEST)


def write_history(school: School, step: Callable[[int, int], None]) -> None:
    """All of it, in an order in which it could have happened."""
    parts = (_consents, write_tests, write_lessons, _events, _talks, _plans, write_way, write_surroundings)
    for done, part in enumerate(parts):
        step(done, len(parts))
        part(school)


def _consents(school: School) -> None:
    signed = date(school.today.year if school.today.month >= 9 else school.today.year - 1, 9, 3)
    for purpose, share in ((Purpose.COUNSELLING, 0.96), (Purpose.COORDINATOR, 0.85), (Purpose.COLLEGE, 0.7)):
        agreed = [number for number, _ in school.elders() if school.chance(share)]
        consents.record(school.tx, agreed, purpose, None, min(signed, school.today))


def _events(school: School) -> None:
    for back in range(YEARS_KEPT, -1, -1):
        year = school.year - back
        for number, (kind, title, hours, place, *more) in enumerate(material()["events"]):
            if back > 1 and number % 2:
                continue  # there were fewer of them in those days
            gap = 9 if back == 0 else 20
            on = date(year, 9, 10 + 10 * bool(back)) + timedelta(days=gap * number)
            on = on + timedelta(days=1) if on.weekday() == 6 else on
            about = EventDraft(EventKind(kind), title, on, hours, place, profession=next(iter(more), None))
            _event(school, about, back)


def _event(school: School, about: EventDraft, back: int) -> None:
    """Of an earlier year those are marked who were in grades 8 to 11 then."""
    kind = about.kind
    whole = WHOLE_GRADES.get(kind)
    grades = GRADES if kind in FOR_ALL_AGES else whole or TESTED_GRADES
    asked = [label for label in sorted(school.groups) if int(label[:-1]) in grades]
    chosen = asked if whole else school.random.sample(asked, min(4, len(asked)))
    held = about.held_on <= school.today
    state = EventState.HELD if held else EventState.PLANNED
    groups = tuple(school.groups[label] for label in chosen) if not back else ()
    event = events.add(school.tx, school.organization, replace(about, state=state, groups=groups))
    if back:
        share = 0.4 if whole else 0.2
        there = [number for number, _grade in school.elders_in(school.year - back) if school.chance(share)]
        events.mark(school.tx, event, [Mark(number, True) for number in there])
    elif held:
        _attend(school, event, kind)


def _attend(school: School, event: EventId, kind: EventKind) -> None:
    share = 0.35 if kind is EventKind.TRIAL else 0.7
    grid = events.grid(school.tx.connection, event)
    shares = {row.person: share * school.leanings[row.person].presence for row in grid}
    events.mark(school.tx, event, [Mark(person, school.chance(one)) for person, one in shares.items()])


def _talks(school: School) -> None:
    for back in range(YEARS_KEPT, 0, -1):
        for number, _grade in school.elders_in(school.year - back):
            if school.chance(0.3):
                held = date(school.year - back + 1, 1, 20) + timedelta(days=school.random.randrange(110))
                _talk(school, number, held)
    for number, person in school.elders():
        for days in (40, 9, 3):
            if school.comes(number, person, 0.3):
                _talk(school, number, school.today - timedelta(days=days + school.random.randrange(6)))
    for number, _person in school.random.sample(school.elders(), DRAFTS):
        _talk(school, number, school.today - timedelta(days=1), draft=True)


def _talk(school: School, person: PersonId, held: date, *, draft: bool = False) -> None:
    words = material()["talks"]
    due = held + timedelta(days=21)
    promised = school.chance(0.8 if due >= school.today else 0.2)  # what was kept is forgotten
    content = TalkDraft(
        held_on=held,
        template=school.random.choice((TalkTemplate.FIRST, TalkTemplate.RESULTS, TalkTemplate.FREE)),
        presence=school.random.choice((TalkPresence.PUPIL, TalkPresence.BOTH)),
        agreed=school.random.choice(words["agreed"]),
        next_step=school.random.choice(words["next"]) if promised else None,
        due_on=due if promised else None,
        responsible=school.random.choice((Responsible.PUPIL, Responsible.COUNSELLOR)) if promised else None,
        restricted_note=words["restricted"][0] if school.chance(0.05) else None,
    )
    trajectory.save_talk(school.tx, person, content, None, draft=draft)


def _plans(school: School) -> None:
    """Some had another plan a year ago; leavers had theirs before they left."""
    rows = material()["plans"]
    for number, person in school.elders():
        if not school.comes(number, person, 0.4 + 0.18 * (person.grade - 8)):
            continue
        first, backup, *others = fitting(school.random, school.leanings[number], rows)
        former = school.random.choice(others)
        certainty = school.random.choice(list(Certainty))
        made = school.today - timedelta(days=school.random.randrange(8, 70))
        if person.grade > TESTED_GRADES[0] and school.chance(0.4):
            _plan(school, number, PlanSlot.FIRST, former, Certainty.THINKING, made - timedelta(days=330))
        _plan(school, number, PlanSlot.FIRST, first, certainty, made)
        if school.chance(0.6):
            _plan(school, number, PlanSlot.BACKUP, backup, Certainty.THINKING, made)
        if school.chance(0.7):
            _talk(school, number, made)
    for number, person in school.leavers():
        assert person.left is not None
        if school.chance(0.8):
            first, backup, *_others = fitting(school.random, school.leanings[number], rows)
            made = date(person.left, 3, 1 + school.random.randrange(28))
            _plan(school, number, PlanSlot.FIRST, first, Certainty.DECIDED, made)
            _plan(school, number, PlanSlot.BACKUP, backup, Certainty.LEANING, made)


def _plan(
    school: School, person: PersonId, slot: PlanSlot, row: Sequence[str], certainty: Certainty, made: date
) -> None:
    profession, programme, place, key, code, place_key = row
    content = PlanDraft(
        slot,
        profession,
        programme,
        place,
        certainty,
        "ученик и родители",
        profession_key=key,
        programme_code=code,
        place_key=place_key,
    )
    trajectory.add_plan(school.tx, person, content, made)
