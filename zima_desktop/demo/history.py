"""What has happened in «Учебная школа»: tests, talks, plans and events of two school years."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from zima_desktop.content import load_instrument
from zima_desktop.demo.people import DemoPerson, material
from zima_desktop.domain.consents import GivenBy, Purpose
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.events import EventDraft, EventKind, EventState, Mark
from zima_desktop.domain.ids import EventId, GroupId, InstrumentVersionId, OrganizationId, PersonId, new_uid
from zima_desktop.domain.instruments import AnswerValue, Choice, Instrument
from zima_desktop.domain.results import Conclusion
from zima_desktop.domain.sessions import CollectedAttempt
from zima_desktop.domain.trajectory import (
    Certainty,
    PlanDraft,
    PlanSlot,
    Responsible,
    TalkDraft,
    TalkPresence,
    TalkTemplate,
)
from zima_desktop.scoring import Scorer
from zima_desktop.store import attempts, consents, events, library, results, trajectory
from zima_desktop.store.attempts import ScoredAttempt
from zima_desktop.store.transaction import Transaction
from zima_desktop.version import VERSION

TESTED_GRADES = range(8, 12)


@dataclass(slots=True)
class School:
    """The demo base while its history is being written."""

    tx: Transaction
    organization: OrganizationId
    today: date
    random: Random
    people: Sequence[tuple[PersonId, DemoPerson]]
    groups: dict[str, GroupId]

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def elders(self) -> list[tuple[PersonId, DemoPerson]]:
        """Pupils of grades 8 to 11."""
        return [(number, person) for number, person in self.people if person.grade in TESTED_GRADES]


def write_history(school: School, step: Callable[[int, int], None]) -> None:
    """All of it, in an order in which it could have happened."""
    parts = (_consents, _tests, _events, _talks, _plans)
    for done, part in enumerate(parts):
        step(done, len(parts))
        part(school)


def _consents(school: School) -> None:
    signed = date(school.today.year if school.today.month >= 9 else school.today.year - 1, 9, 3)
    for purpose, share in ((Purpose.COUNSELLING, 0.96), (Purpose.COORDINATOR, 0.85), (Purpose.COLLEGE, 0.7)):
        agreed = [number for number, _ in school.elders() if school.chance(share)]
        consents.record(school.tx, agreed, purpose, GivenBy.PARENT, min(signed, school.today))


def _tests(school: School) -> None:
    """«Пять сфер» twice for most, «Шесть типов» for some; everybody has a leaning of his own."""
    first, second = load_instrument("subject5"), load_instrument("riasec30")
    known = {one.code: (one, Scorer(one), library.ensure_version(school.tx, one)) for one in (first, second)}
    for number, person in school.elders():
        favourite = school.random.randrange(5)
        if person.grade > 8 and school.chance(0.7):
            _attempt(school, number, known["subject5"], favourite, school.today - timedelta(days=360))
        if school.chance(0.8):
            _attempt(school, number, known["subject5"], favourite, school.today - timedelta(days=11))
        if person.grade > 8 and school.chance(0.4):
            _attempt(school, number, known["riasec30"], favourite, school.today - timedelta(days=6))


def _attempt(
    school: School,
    person: PersonId,
    known: tuple[Instrument, Scorer, InstrumentVersionId],
    favourite: int,
    on: date,
) -> None:
    instrument, scorer, version = known
    answers = _answers(school.random, instrument, favourite)
    started = datetime.combine(on, time(4, 10 + school.random.randrange(40)), UTC)
    unknown = (None,) * len(answers)
    collected = CollectedAttempt(
        attempt_uid=new_uid(),
        person_uid=new_uid(),
        started=started,
        finished=started + timedelta(minutes=instrument.minutes),
        answers=tuple(answers.items()),
        first_shown_ms=unknown,
        last_changed_ms=unknown,
        changes=(0,) * len(answers),
    )
    profile = scorer.score(answers)
    number = attempts.add(school.tx, ScoredAttempt(collected, person, None, version, VERSION, profile))
    if school.chance(0.5):
        text = school.random.choice(material()["conclusion"])
        titles = [scale.title for scale in profile.scales if scale.leading][:2]
        results.save_conclusion(school.tx, number, Conclusion(tuple(titles), text))
        if school.chance(0.8):
            results.set_release(school.tx, number, min(on + timedelta(days=4), school.today), "Консультант")


def _answers(random: Random, instrument: Instrument, favourite: int) -> dict[int, AnswerValue]:
    scales = instrument.content_scales
    liked = {scales[favourite % len(scales)].code, scales[(favourite + 2) % len(scales)].code}
    keyed = {
        (key.item, key.option): scale.code in liked
        for scale in scales
        for key in scale.keys
        if key.option is not None
    }
    answers: dict[int, AnswerValue] = {}
    for item in instrument.items:
        assert isinstance(item.response, Choice)
        codes = [option.code for option in item.response.options]
        drawn = [code for code in codes if keyed.get((item.no, code))]
        answers[item.no] = random.choice(drawn) if drawn and random.random() < 0.85 else random.choice(codes)
    return answers


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
