"""Builders for class sessions: a school with one class, a prepared file, pupils who answer."""

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from zima_desktop.content import load_instrument
from zima_desktop.domain.changes import Topic
from zima_desktop.domain.ids import GroupId, PersonId, new_uid
from zima_desktop.domain.instruments import AnswerValue, Choice, Item, Rating
from zima_desktop.domain.people import (
    Category,
    GroupName,
    OrganizationKind,
    Person,
    PersonDraft,
    PersonName,
)
from zima_desktop.exchange.session_files import NewSession, write_session_file
from zima_desktop.services.desk import Desk
from zima_desktop.services.kiosk import KioskRun, open_session_file
from zima_desktop.services.sessions import SessionService
from zima_desktop.store import organizations, people, people_write
from zima_desktop.store.database import Database
from zima_desktop.store.key_slots import KdfCost
from zima_desktop.store.session_file_key import SALT_BYTES, SessionKey, derive_key

CHEAP = KdfCost(1, 8192)
PIN = "4821"
KEY = bytes(range(32))
NAMES = (
    "Базаров Евгений",
    "Болконская Мария",
    "Гринёв Пётр",
    "Дубровский Владимир",
    "Ларина Татьяна",
    "Ростов Николай",
    "Ростова Наталья",
)


class SteppingClock:
    """A clock that a test sets by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **delta: float) -> None:
        self.now += timedelta(**delta)


def pupil(number: int, name: str, born: date | None) -> Person:
    family, given, *rest = name.split()
    full = PersonName(family, given, rest[0] if rest else None)
    return Person(PersonId(number), new_uid(), full, None, born, Category.PUPIL, None)


def pupils(names: tuple[str, ...] = NAMES, *, without_birthday: int | None = None) -> tuple[Person, ...]:
    return tuple(
        pupil(n, name, None if n == without_birthday else date(2011, 1 + n % 12, 1 + n % 28))
        for n, name in enumerate(names, start=1)
    )


def session_file(path: Path, people: tuple[Person, ...], instrument: str = "subject5") -> SessionKey:
    key = derive_key(PIN, os.urandom(SALT_BYTES), CHEAP)
    made = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
    form = load_instrument(instrument).form
    write_session_file(path, key, NewSession(new_uid(), "Школа № 9", "9 «А»", made, form, people))
    return key


def open_run(path: Path, clock: SteppingClock | None = None) -> KioskRun:
    return open_session_file(path, PIN, clock=clock or SteppingClock(), cost=CHEAP)


def answer_all(run: KioskRun, person: UUID, *, option: int = 0, but: int = 0) -> None:
    """Give the same option to every item but the last `but` ones; finish when nothing is missing."""
    run.begin(person)
    for item in run.form.items[: len(run.form.items) - but]:
        run.record(person, item.no, listed_values(item)[option], shown_ms=1500)
    if but:
        run.leave(person)
    else:
        run.finish(person)


def listed_values(item: Item) -> tuple[AnswerValue, ...]:
    """The answers of a choice or a rating, in the order of their buttons."""
    assert isinstance(item.response, Choice | Rating)
    return item.response.values


@dataclass(slots=True)
class School:
    """An open base with one class and the service under test."""

    database: Database
    sessions: SessionService
    folder: Path
    clock: SteppingClock
    group: GroupId
    ids: tuple[PersonId, ...]

    def uid(self, place: int) -> UUID:
        with self.database.read() as connection:
            return people.person(connection, self.ids[place]).uid


def school(folder: Path, names: tuple[str, ...] = NAMES) -> School:
    clock = SteppingClock()
    database = Database.create(folder / "base.zima-db", KEY, clock)
    drafts = [
        PersonDraft(
            PersonName(*name.split()),
            birth_date=date(2011, 1 + n % 12, 1 + n % 28),
            group=GroupName(9, "А", "9А"),
        )
        for n, name in enumerate(names)
    ]
    with database.write("create", Topic.PEOPLE) as tx:
        organizations.add_own(tx, "Школа № 9", OrganizationKind.SCHOOL)
        own = people_write.own_organization(tx)
        ids = tuple(people_write.add(tx, own, drafts, 2026, date(2026, 9, 1)))
    with database.read() as connection:
        group = people.group_list(connection, 2026)[0].id
    service = SessionService(Desk(database, folder, clock, "Психолог"), CHEAP)
    return School(database, service, folder, clock, group, ids)


def desk_of(made: School) -> Desk:
    """What services beside the sessions work at."""
    return Desk(made.database, made.folder, made.clock, "Психолог")
