"""The lessons in which the tests of this year were taken: a collected session for each class."""

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import func, select, update

from zima_desktop.demo.school import School
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.services import Services
from zima_desktop.store.clock import stamp
from zima_desktop.store.tables import attempts, instrument_versions, session_people, sessions

# Instrument, grades, days ago.
LESSONS = (("subject5", (8, 9), 11), ("readiness", (9, 11), 4))
WITH_ABSENTEES = 4  # in one class of so many somebody was missing
PREPARED = ("10А", "riasec48", "1234")  # class, instrument, PIN of the session that still waits


def write_lessons(school: School) -> None:
    """The attempts get the session in which they were made."""
    for code, grades, days in LESSONS:
        labels = [label for label in sorted(school.groups) if int(label[:-1]) in grades]
        for place, label in enumerate(labels):
            answered = _answered(school, label, code, school.today - timedelta(days=days))
            if answered:
                absent = _members(school, label) if place % WITH_ABSENTEES == 0 else []
                on = datetime.combine(school.today - timedelta(days=days), time(11, 10)).astimezone(UTC)
                _lesson(school, school.groups[label], answered, absent, on)


def prepare_lesson(services: Services) -> None:
    """A session with a real file, to try the screens of the pupils with."""
    label, code, pin = PREPARED
    group = next((one for one in services.people.groups() if one.name.compact == label), None)
    if group is not None:
        services.sessions.prepare(group.id, code, pin)


def _members(school: School, label: str) -> list[PersonId]:
    return [
        number
        for number, person in school.elders()
        if f"{person.grade}{person.letter}" == label and school.leanings[number].presence < 1
    ]


def _answered(school: School, label: str, code: str, on: date) -> list[tuple[int, int, int]]:
    """Attempt, person and version of everybody of the class who answered on that day."""
    members = {number for number, person in school.elders() if f"{person.grade}{person.letter}" == label}
    query = (
        select(attempts.c.id, attempts.c.person_id, attempts.c.instrument_version_id)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(
            instrument_versions.c.code == code,
            func.substr(attempts.c.finished_at, 1, 10) == on.isoformat(),
            attempts.c.person_id.in_(members),
        )
    )
    return [(row[0], row[1], row[2]) for row in school.tx.connection.execute(query)]


def _lesson(
    school: School,
    group: GroupId,
    answered: list[tuple[int, int, int]],
    absent: list[PersonId],
    on: datetime,
) -> None:
    connection = school.tx.connection
    number = school.tx.insert(
        sessions,
        group_id=group,
        instrument_version_id=answered[0][2],
        title="",
        created_at=stamp(on),
        collected_at=stamp(on + timedelta(hours=2)),
    )
    people = {person for _attempt, person, _version in answered} | set(absent)
    connection.execute(
        session_people.insert(), [{"session_id": number, "person_id": person} for person in sorted(people)]
    )
    ids = [attempt for attempt, _person, _version in answered]
    connection.execute(update(attempts).where(attempts.c.id.in_(ids)).values(session_id=number))
