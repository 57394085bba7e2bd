"""What the rules of «Кого позвать» look at, read in a handful of whole-table queries; marks that put off."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, case, func, or_, select

from zima_desktop.domain.appointments import AppointmentState
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import Category, GroupName, PersonName
from zima_desktop.domain.queue import EVERY_RULE, PutOff, QueueRule
from zima_desktop.domain.trajectory import PlanSlot, TalkPresence
from zima_desktop.store.people import chunks, people_with_groups
from zima_desktop.store.tables import attempts, enrolments, groups, people, plans, talks
from zima_desktop.store.tables_people import appointments, queue_marks
from zima_desktop.store.tables_trajectory import plan_steps
from zima_desktop.store.transaction import Transaction

# What stands in the JSON of a profile: unfolding ten thousand of them would take seconds.
_FLAT = '"flat":true'
_DOUBTS = ('"action":"hold"', '"action":"warn"', '"noted":true')
_CALLED = (Category.PUPIL.value, Category.STUDENT.value)
_WITH_PARENTS = (TalkPresence.PARENTS.value, TalkPresence.BOTH.value)


@dataclass(frozen=True, slots=True)
class Promise:
    """A step with its day: of the last talk, or of a plan."""

    due_on: str
    text: str


@dataclass(slots=True)
class Known:
    """What is known of one person; days are ISO texts, None: never."""

    name: str
    sort_key: str
    group: str
    grade: int | None
    here: bool  # in a class or group today, and not a teacher or a parent
    tested_on: str | None = None
    flat_on: str | None = None  # the newest test of interests stood out nowhere
    doubtful_on: str | None = None
    talk_on: str | None = None
    with_parents: bool = False  # this school year
    promises: list[Promise] = field(default_factory=list)
    plan: str | None = None
    plan_on: str | None = None
    plan_before: str | None = None
    backup: bool = False
    asked: tuple[str, str, str] | None = None  # day, who, topic


def known(connection: Connection, year: str, today: str) -> dict[int, Known]:
    """Everybody who is here today, and whoever asks for a meeting; `year` is 1 September."""
    found = _people(connection)
    _talks(connection, found, year, today)
    _tests(connection, found, year)
    _plans(connection, found)
    _steps(connection, found, today)
    _requests(connection, found)
    return found


def _people(connection: Connection) -> dict[int, Known]:
    query = (
        select(
            people.c.id,
            people.c.family_name,
            people.c.given_name,
            people.c.patronymic,
            people.c.sort_key,
            people.c.category.in_(_CALLED),
            groups.c.grade,
            groups.c.letter,
            groups.c.label,
        )
        .outerjoin(
            enrolments,
            and_(
                enrolments.c.person_id == people.c.id,
                enrolments.c.until.is_(None),
                enrolments.c.deleted_at.is_(None),
            ),
        )
        .outerjoin(groups, groups.c.id == enrolments.c.group_id)
        .where(people.c.deleted_at.is_(None))
    )
    labels: dict[tuple[int | None, str, str], str] = {}
    found: dict[int, Known] = {}
    for person, family, given, patronymic, order, called, grade, letter, label in connection.execute(query):
        key = (grade, letter, label)
        if key not in labels:
            labels[key] = "" if label is None else GroupName(grade, letter, label).printed
        name = f"{family} {given} {patronymic}" if patronymic else f"{family} {given}"
        found[person] = Known(name, order, labels[key], grade, bool(called) and label is not None)
    return found


def _talks(connection: Connection, found: dict[int, Known], year: str, today: str) -> None:
    query = (
        select(talks.c.person_id, talks.c.held_on, talks.c.presence, talks.c.next_step, talks.c.due_on)
        .where(talks.c.deleted_at.is_(None), talks.c.draft.is_(False))
        .order_by(talks.c.held_on)
    )
    for person, day, presence, step, due in connection.execute(query):
        one = found.get(person)
        if one is None:
            continue
        if one.talk_on != day:
            one.promises.clear()  # a later talk takes the place of what was promised before
        one.talk_on = day
        one.with_parents = one.with_parents or (day >= year and presence in _WITH_PARENTS)
        if step and due and due < today:
            one.promises.append(Promise(due, step))


def _tests(connection: Connection, found: dict[int, Known], year: str) -> None:
    """Oldest first, so that the newest has the last word; profiles of earlier years are not looked into."""
    profile = attempts.c.profile
    doubted = or_(*(func.instr(profile, mark) > 0 for mark in _DOUBTS))  # LIKE takes five times as long
    recent = attempts.c.finished_at >= year
    query = (
        select(
            attempts.c.person_id,
            attempts.c.finished_at,
            attempts.c.instrument_version_id,
            attempts.c.leading.is_not(None),
            case((and_(recent, attempts.c.leading.is_(None)), func.instr(profile, _FLAT) > 0), else_=False),
            case((and_(recent, attempts.c.conclusion_text.is_(None)), doubted), else_=False),
        )
        .where(attempts.c.finished_at.is_not(None), attempts.c.deleted_at.is_(None))
        .order_by(attempts.c.finished_at)
    )
    rows = connection.execute(query).all()
    leading = {version for _person, _at, version, leads, _flat, _doubtful in rows if leads}
    for person, at, version, _leads, flat, doubtful in rows:
        one = found.get(person)
        if one is None:
            continue
        one.tested_on = at[:10]
        if version in leading:
            one.flat_on = at[:10] if flat else None
        if doubtful:
            one.doubtful_on = at[:10]


def _plans(connection: Connection, found: dict[int, Known]) -> None:
    query = (
        select(plans.c.person_id, plans.c.slot, plans.c.profession, plans.c.made_on)
        .where(plans.c.deleted_at.is_(None))
        .order_by(plans.c.version)
    )
    for person, slot, profession, made_on in connection.execute(query):
        one = found.get(person)
        if one is None:
            continue
        if slot == PlanSlot.FIRST.value:
            one.plan_before, one.plan, one.plan_on = one.plan, profession, made_on
        else:
            one.backup = True


def _steps(connection: Connection, found: dict[int, Known], today: str) -> None:
    query = select(plan_steps.c.person_id, plan_steps.c.due_on, plan_steps.c.text).where(
        plan_steps.c.deleted_at.is_(None), plan_steps.c.done_on.is_(None), plan_steps.c.due_on < today
    )
    for person, due, text in connection.execute(query):
        if person in found:
            found[person].promises.append(Promise(due, text))


def _requests(connection: Connection, found: dict[int, Known]) -> None:
    query = (
        select(
            appointments.c.person_id, appointments.c.asked_on, appointments.c.asked_by, appointments.c.topic
        )
        .where(appointments.c.state == AppointmentState.NEW.value, appointments.c.deleted_at.is_(None))
        .order_by(appointments.c.asked_on.desc(), appointments.c.id.desc())
    )
    for person, day, who, topic in connection.execute(query):
        if person in found:
            found[person].asked = (day, who, topic)


def marks_in_force(connection: Connection, today: date) -> dict[int, set[str]]:
    """By person the rules that do not call; «*» stands for all of them."""
    query = select(queue_marks.c.person_id, queue_marks.c.rule).where(
        queue_marks.c.deleted_at.is_(None),
        queue_marks.c.until.is_(None) | (queue_marks.c.until > today.isoformat()),
    )
    found: dict[int, set[str]] = {}
    for row in connection.execute(query):
        found.setdefault(row.person_id, set()).add(row.rule)
    return found


def group_text(row: Any) -> str:
    return "" if row.group_id is None else GroupName(row.grade, row.letter, row.label).printed


def snooze(
    tx: Transaction,
    persons: Collection[PersonId],
    rule: QueueRule | None,
    until: date | None,
    note: str | None,
) -> int:
    """Put people off; a mark of the same rule that is there already is changed."""
    key, day = rule.value if rule is not None else EVERY_RULE, until.isoformat() if until else None
    known: dict[int, int] = {}
    for part in chunks(persons):
        query = select(queue_marks.c.id, queue_marks.c.person_id).where(
            queue_marks.c.person_id.in_(part), queue_marks.c.rule == key, queue_marks.c.deleted_at.is_(None)
        )
        known |= {row.person_id: row.id for row in tx.connection.execute(query)}
    count = sum(tx.update(queue_marks, mark, until=day, note=note) for mark in known.values())
    new = [
        {"person_id": person, "rule": key, "until": day, "note": note}
        for person in dict.fromkeys(persons)
        if person not in known
    ]
    tx.insert_many(queue_marks, new)
    return count + len(new)


def wake(tx: Transaction, mark: int) -> None:
    """Take a mark away; raises NotFound."""
    query = select(queue_marks.c.id).where(queue_marks.c.id == mark, queue_marks.c.deleted_at.is_(None))
    if tx.connection.execute(query).first() is None:
        raise NotFound("mark", str(mark))
    tx.hide(queue_marks, mark)


def put_off(connection: Connection, today: date) -> tuple[PutOff, ...]:
    """Marks that hold today, in the order of lists."""
    query = (
        people_with_groups()
        .add_columns(
            queue_marks.c.id.label("mark_id"),
            queue_marks.c.rule,
            queue_marks.c.until,
            queue_marks.c.note.label("mark_note"),
        )
        .join(queue_marks, queue_marks.c.person_id == people.c.id)
        .where(
            people.c.deleted_at.is_(None),
            queue_marks.c.deleted_at.is_(None),
            queue_marks.c.until.is_(None) | (queue_marks.c.until > today.isoformat()),
        )
        .order_by(people.c.sort_key, queue_marks.c.id)
    )
    known = set(QueueRule)
    return tuple(
        PutOff(
            row.mark_id,
            PersonId(row.id),
            PersonName(row.family_name, row.given_name, row.patronymic).full,
            group_text(row),
            QueueRule(row.rule) if row.rule in known else None,
            date.fromisoformat(row.until) if row.until else None,
            row.mark_note,
        )
        for row in connection.execute(query)
        if row.rule in known or row.rule == EVERY_RULE
    )
