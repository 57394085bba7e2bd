"""What norms ask about a person: sex, grade and age on the day of an attempt."""

from datetime import date

from sqlalchemy import Connection, or_, select

from zima_desktop.domain.people import Sex
from zima_desktop.domain.profiles import Respondent
from zima_desktop.store.tables import enrolments, groups, people


def respondent_of(connection: Connection, person: int, moment: str) -> Respondent:
    """`moment` is an ISO date or time; what the base does not know is None."""
    day = moment[:10]
    row = connection.execute(select(people.c.sex, people.c.birth_date).where(people.c.id == person)).one()
    grade = connection.execute(
        select(groups.c.grade)
        .join(enrolments, enrolments.c.group_id == groups.c.id)
        .where(
            enrolments.c.person_id == person,
            enrolments.c.deleted_at.is_(None),
            enrolments.c.since <= day,
            or_(enrolments.c.until.is_(None), enrolments.c.until > day),
            groups.c.grade.is_not(None),
        )
        .order_by(enrolments.c.since.desc())
    ).scalar()
    return Respondent(
        Sex(row.sex) if row.sex else None, grade, _age(row.birth_date, day) if row.birth_date else None
    )


def _age(born: str, day: str) -> int:
    birth, on = date.fromisoformat(born), date.fromisoformat(day)
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))
