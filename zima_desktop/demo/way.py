"""What follows the plans of «Учебная школа»: steps, confirmed choices, admission, what became of leavers."""

from datetime import date, timedelta

from zima_desktop.demo.leanings import fitting
from zima_desktop.demo.people import DemoPerson, material
from zima_desktop.demo.school import School
from zima_desktop.domain.applications import ApplicationDraft, ApplicationState
from zima_desktop.domain.catalogue import Region
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.outcomes import (
    Confirmation,
    ContactChannel,
    ContactDraft,
    ContactResult,
    OutcomeDraft,
    OutcomeSource,
    OutcomeStatus,
)
from zima_desktop.domain.trajectory import Plan, PlanSlot, Responsible, StepDraft
from zima_desktop.store import applications, choice, outcomes, plan_steps, trajectory

_LATER = (  # what a college student of one or two years ago does, with its weight
    (OutcomeStatus.STUDIES_SPO, 6),
    (OutcomeStatus.WORKS_PROFESSION, 3),
    (OutcomeStatus.WORKS_OTHER, 2),
    (OutcomeStatus.ARMY, 2),
    (OutcomeStatus.SEEKS_WORK, 1),
    (OutcomeStatus.MOVED_AWAY, 1),
)


def write_way(school: School) -> None:
    """Steps and choices of those who are here, admission and outcomes of those who have left."""
    for number, person in school.elders():
        plan = _plan_of(school, number)
        if plan is not None:
            _steps(school, number, plan)
            if person.grade in (9, 11) and school.chance(0.5):
                on = school.today - timedelta(days=school.random.randrange(1, 30))
                choice.add_check(school.tx, number, school.year, on, school.chance(0.85), None)
    for number, person in school.leavers():
        _after(school, number, person)


def _plan_of(school: School, person: PersonId) -> Plan | None:
    found = trajectory.plans_of(school.tx.connection, person)
    return next((plan for plan in found if plan.content.slot is PlanSlot.FIRST), None)


def _steps(school: School, person: PersonId, plan: Plan) -> None:
    words = school.random.sample(material()["steps"], school.random.randrange(1, 4))
    for at, text in enumerate(words):
        due = plan.made_on + timedelta(days=14 * (at + 1))
        who = school.random.choice((Responsible.PUPIL, Responsible.PARENTS, Responsible.COUNSELLOR))
        step = plan_steps.add(school.tx, person, StepDraft(PlanSlot.FIRST, text, due, who))
        if due < school.today and school.chance(0.94):
            plan_steps.mark(school.tx, step, due - timedelta(days=2))


def _after(school: School, person: PersonId, who: DemoPerson) -> None:
    """Admission in summer, a status in autumn, another look a year later; some cannot be reached."""
    assert who.left is not None
    plan = _plan_of(school, person)
    kept = plan is not None and school.chance(0.65)
    fitted = fitting(school.random, school.leanings[person], material()["plans"])
    row: list[str | None] = list(fitted[0])
    if plan is not None and kept:
        content = plan.content
        row = [
            content.profession,
            content.programme,
            content.place,
            content.profession_key,
            content.programme_code,
            content.place_key,
        ]
    university = who.grade == 11 and school.chance(0.5)
    if university:
        row[1:] = [None, school.random.choice(material()["universities"]), row[3], None, None]
    _applied(school, person, who.left, row)
    first = OutcomeStatus.STUDIES_VUZ if university else OutcomeStatus.STUDIES_SPO
    if school.chance(0.12):
        first = OutcomeStatus.WORKS_OTHER
    if school.chance(0.93):
        _status(school, person, date(who.left, 9, 20), first, row)
    _later(school, person, who, first, row)


def _applied(school: School, person: PersonId, year: int, row: list[str | None]) -> None:
    applied = date(year, 6, 20) + timedelta(days=school.random.randrange(30))
    taken = ApplicationDraft(
        year,
        row[2] or "нет данных",
        ApplicationState.ENROLLED,
        row[1],
        row[4],
        row[5],
        1,
        applied,
        date(year, 8, 17),
        OutcomeSource.COLLEGE,
    )
    applications.add(school.tx, person, taken)
    if school.chance(0.4):
        other = school.random.choice(material()["plans"])
        refused = school.chance(0.5)
        state = ApplicationState.REFUSED if refused else ApplicationState.WITHDRAWN
        draft = ApplicationDraft(year, other[2], state, other[1], other[4], other[5], 2, applied)
        applications.add(school.tx, person, draft)


def _status(school: School, person: PersonId, on: date, status: OutcomeStatus, row: list[str | None]) -> None:
    studies, works = status.studies, status.works
    employers = material()["employers"]
    away = status is OutcomeStatus.MOVED_AWAY
    town = (row[2] or "").startswith("Зимин") or works
    region = Region.OUTSIDE if away else Region.TOWN if town else Region.REGION
    outcomes.add(
        school.tx,
        person,
        OutcomeDraft(
            on=on,
            status=status,
            source=school.random.choice((OutcomeSource.SELF, OutcomeSource.FAMILY, OutcomeSource.COLLEGE)),
            confirmation=school.random.choice((Confirmation.WORD, Confirmation.WORD, Confirmation.DOCUMENT)),
            place=row[2] if studies else school.random.choice(employers) if works else None,
            place_key=row[5] if studies else None,
            programme_code=row[4] if studies else None,
            profession=row[0] if studies or status is OutcomeStatus.WORKS_PROFESSION else None,
            profession_key=row[3] if studies or status is OutcomeStatus.WORKS_PROFESSION else None,
            region=region,
        ),
    )


def _later(
    school: School, person: PersonId, who: DemoPerson, first: OutcomeStatus, row: list[str | None]
) -> None:
    assert who.left is not None
    for years in (1, 2):
        on = date(who.left + years, 9, 25) + timedelta(days=school.random.randrange(40))
        if on > school.today:
            return
        if not school.chance(0.7):
            missed = ContactDraft(on, ContactChannel.PHONE, ContactResult.NO_ANSWER)
            outcomes.add_contact(school.tx, person, missed)
            continue
        status = OutcomeStatus.STUDIES_VUZ
        if first is not OutcomeStatus.STUDIES_VUZ:
            kinds, weights = zip(*_LATER, strict=True)
            (status,) = school.random.choices(kinds, weights)
        reached = ContactDraft(on, ContactChannel.PHONE, ContactResult.REACHED)
        outcomes.add_contact(school.tx, person, reached)
        _status(school, person, on, status, row)
