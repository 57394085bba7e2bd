"""Around the pupils of «Учебная школа»: tutors, parents and adults, meetings, tags, groups, demand."""

from datetime import date, datetime, time, timedelta

from zima_desktop.content.catalogue_entries import document_of
from zima_desktop.demo.people import YEARS_KEPT, material
from zima_desktop.demo.school import School
from zima_desktop.domain.appointments import AppointmentState, AskedBy, Request
from zima_desktop.domain.catalogue import CatalogueKind, Taught, TaughtState
from zima_desktop.domain.demand import DemandDraft, DemandRow
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import Category, PersonDraft, PersonName
from zima_desktop.domain.relatives import Kinship
from zima_desktop.store import appointments, catalogue, demand, people_write, recommendation
from zima_desktop.store.tables_people import cohort_people, cohorts, person_tags, relatives, tags, tutors

PLACE = "кабинет 12"
INVENTED = "учебные данные, не сведения города"


SMALLEST_WITH_ADULTS = 100  # people in all
ADULTS = ("teachers", "parents", "adults")


def adults_among(count: int) -> int:
    """How many of so many people are not pupils and never were here."""
    return sum(len(material()[kind]) for kind in ADULTS) if count >= SMALLEST_WITH_ADULTS else 0


def write_surroundings(school: School) -> None:
    """All of it; a very small school has no adults of its own."""
    _taught(school)
    _demand(school)
    _tags(school)
    _cohorts(school)
    if school.grown:
        teachers = _adults(school, "teachers", Category.TEACHER)
        parents = _adults(school, "parents", Category.PARENT)
        _families(school, parents)
        others = parents + _adults(school, "adults", Category.ADULT)
        _tutors(school, teachers)
        _meetings(school, others)
    else:
        _meetings(school, [])


def _adults(school: School, kind: str, category: Category) -> list[PersonId]:
    drafts = [
        PersonDraft(
            PersonName(*name.split()),
            birth_date=date(school.year - 38 - at, 3, 14),
            category=category,
            phone=f"+7 900 111-2{at}-3{at}",
        )
        for at, name in enumerate(material()[kind])
    ]
    since = date(school.year, 9, 1)
    return people_write.add(school.tx, school.organization, drafts, school.year, since)


def _families(school: School, parents: list[PersonId]) -> None:
    """A parent belongs to the first pupil of that family name; a father also by the patronymic."""
    rows = []
    for number, name in zip(parents, material()["parents"], strict=True):
        family, given, patronymic = name.split()
        kinship = Kinship.MOTHER if patronymic.endswith("на") else Kinship.FATHER
        stem = family.removesuffix("а")
        child = next(
            (
                own
                for own, person in school.elders()
                if person.draft.name.family.removesuffix("а") == stem
                and (kinship is Kinship.MOTHER or (person.draft.name.patronymic or "")[:4] == given[:4])
            ),
            None,
        )
        if child is not None:
            rows.append({"person_id": child, "relative_id": number, "kinship": kinship.value})
    school.tx.insert_many(relatives, rows)


def _tutors(school: School, teachers: list[PersonId]) -> None:
    since = date(school.year, 9, 5).isoformat()
    rows = [
        {"person_id": number, "tutor_id": school.random.choice(teachers), "since": since, "until": None}
        for number, person in school.elders()
        if person.grade in (9, 11) and school.chance(0.5)
    ]
    school.tx.insert_many(tutors, rows)


def _meetings(school: School, others: list[PersonId]) -> None:
    """Some were held, two wait for a time, the rest stand in the coming days."""
    asking = [number for number, _person in school.elders()]
    people = [*others, *school.random.sample(asking, min(8, len(asking)))]
    topics, results = material()["topics"], material()["meetings"]
    for at, person in enumerate(people):
        by = AskedBy.SELF if person in others else school.random.choice(list(AskedBy))
        day = school.today + timedelta(days=at - len(people) // 2)
        day += timedelta(days={5: 2, 6: 1}.get(day.weekday(), 0))
        moment = None if at < 2 else datetime.combine(day, time(9 + at % 6, 30 * (at % 2)))
        asked = min(school.today, day) - timedelta(days=3)
        request = Request(person, school.random.choice(topics), by, asked, moment, PLACE if moment else None)
        number = appointments.insert(school.tx, request)
        if moment is not None and day < school.today:
            missed = school.chance(0.2)
            state = AppointmentState.MISSED if missed else AppointmentState.HELD
            outcome = None if missed else school.random.choice(results)
            appointments.change(school.tx, number, state=state.value, outcome=outcome)


def _tags(school: School) -> None:
    for name, sensitive in material()["tags"]:
        tag = school.tx.insert(tags, name=name, sensitive=sensitive)
        share = 0.02 if sensitive else 0.06
        rows = [
            {"person_id": number, "tag_id": tag}
            for number, _person in school.elders()
            if school.chance(share)
        ]
        school.tx.insert_many(person_tags, rows)


def _cohorts(school: School) -> None:
    since = date(school.year, 9, 15).isoformat()
    for name, kind in material()["cohorts"]:
        group = school.tx.insert(cohorts, name=name, kind=kind, note=None)
        rows = [
            {"cohort_id": group, "person_id": number, "since": since, "until": None}
            for number, _person in school.elders()
            if school.chance(0.05)
        ]
        school.tx.insert_many(cohort_people, rows)


def _taught(school: School) -> None:
    """The places of the plans teach what the plans name; a real school asks its college."""
    pairs = {(place, code) for *_words, code, place in material()["plans"] if place and code}
    for place, code in sorted(pairs):
        one = Taught(place, code, TaughtState.TAUGHT, school.random.choice((20, 25, 50)))
        on = date(school.year, 9, 1)
        catalogue.put(school.tx, CatalogueKind.TAUGHT, one.key, document_of(one), INVENTED, on)


def _demand(school: School) -> None:
    """Four years of the demand list of the town, the last of them a forecast; and a few marks of hers."""
    needs: dict[str, list[int | None]] = material()["demand"]
    for back in range(YEARS_KEPT, -1, -1):
        year = school.year + 1 - back
        rows = tuple(DemandRow(key, values[YEARS_KEPT - back]) for key, values in needs.items())
        entered = min(date(year - 1, 9, 15), school.today)
        draft = DemandDraft(year, INVENTED, "Координатор города", entered, rows, forecast=back == 0)
        demand.add(school.tx, draft)
    for number, person in school.elders():
        if person.grade == 9 and school.chance(0.08):
            key = school.random.choice(list(needs))
            recommendation.set_mark(school.tx, number, key, "pin", "понравилось на профпробе")
