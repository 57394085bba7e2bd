"""Small real workspaces for hand-over: a base in a temporary folder, filled through transactions."""

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.handover import CoordinatorKey, HandoverReceipt, Variant
from zima_desktop.domain.ids import PersonId, new_uid
from zima_desktop.domain.people import GroupName, OrganizationKind, PersonDraft, PersonName, Sex
from zima_desktop.jobs import JobControl
from zima_desktop.services.consents import ConsentService
from zima_desktop.services.desk import Desk
from zima_desktop.services.handover import HandoverService
from zima_desktop.services.monitoring import MonitoringService
from zima_desktop.store import organizations, people_write
from zima_desktop.store.database import Database
from zima_desktop.store.tables import (
    attempts,
    attendance,
    certificates,
    events,
    instrument_versions,
    metadata,
    plans,
    scores,
    talks,
)

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
SIGNED = date(2025, 9, 5)


class Wall:
    """A clock that a test can move."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=7)
        return self.now


@dataclass(slots=True)
class Workspace:
    desk: Desk
    wall: Wall
    handover: HandoverService
    monitoring: MonitoringService
    consents: ConsentService
    people: list[PersonId] = field(default_factory=list)
    backups: list[str] = field(default_factory=list)

    @property
    def database(self) -> Database:
        return self.desk.database

    def give(
        self,
        key: CoordinatorKey | None,
        variant: Variant = Variant.FULL,
        target: Path | None = None,
        passphrase: str | None = None,
    ) -> HandoverReceipt:
        return self.handover.create(variant, key, target, JobControl(), passphrase=passphrase)


def workspace(folder: Path, name: str, kind: OrganizationKind = OrganizationKind.SCHOOL) -> Workspace:
    folder.mkdir(parents=True)
    wall = Wall()
    database = Database.create(folder / "base.zima-db", os.urandom(32), wall)
    with database.write("start") as tx:
        organizations.add_own(tx, name, kind, full_name=f"{name} города", city="Северск")
    desk = Desk(database, folder, wall, "Проверка")
    backups: list[str] = []
    back_up: Callable[[str, JobControl], object] = lambda reason, control: backups.append(reason)  # noqa: E731
    return Workspace(
        desk,
        wall,
        HandoverService(desk, back_up),
        MonitoringService(desk),
        ConsentService(desk),
        backups=backups,
    )


def coordinator(folder: Path) -> Workspace:
    return workspace(folder, "Управление образования", OrganizationKind.COORDINATOR)


def school(
    folder: Path,
    name: str = "МБОУ СОШ № 9",
    *,
    grades: Sequence[int] = (8, 9),
    size: int = 12,
    tested: int = 9,
    visited: int = 6,
    consent: int | None = None,
) -> Workspace:
    """A school with classes of `size`; of each class the first ones are tested and take part."""
    made = workspace(folder, name)
    own = made.desk.organization()
    drafts = [_draft(grade, number) for grade in grades for number in range(size)]
    with made.database.write("fill") as tx:
        made.people = people_write.add(tx, own.id, drafts, 2025, date(2025, 9, 1))
        instrument = _instrument(tx)
        for start in range(0, len(made.people), size):
            _tests(tx, made.people[start : start + tested], instrument)
        _activities(tx, own.id, made.people, size, visited)
    agreed = made.people if consent is None else made.people[:consent]
    made.consents.record(agreed, Purpose.COORDINATOR, None, SIGNED)
    return made


_FAMILIES = ("Цыренова", "Ёлкина", "Петрова", "Ли", "Салтыкова-Щедрина", "О'Нил")


def _draft(grade: int, number: int) -> PersonDraft:
    name = PersonName(_FAMILIES[number % 6], f"Имя{chr(1072 + number % 32)}", "Петровна")
    birth = date(2025 - grade - 7, 1 + number % 12, 1 + number)
    return PersonDraft(
        name, Sex.FEMALE, birth, group=GroupName(grade, "А", f"{grade}А"), note="секрет-заметка"
    )


SCALES = "NTHSA"
SECRET_SCALE = "lie"  # for the counsellor only: no package lists it


def _instrument(tx) -> int:
    key = tx.connection.execute(
        instrument_versions.insert().values(
            uid=new_uid().bytes,
            code="subject5",
            edition="1.0",
            sha256=sha256(b"subject5").hexdigest(),
            title="Тип профессии",
            status="released",
            scales=json.dumps([{"code": code, "title": code, "maximum": "8"} for code in SCALES]),
            body="{}",
            hlc=tx.tick(),
        )
    ).inserted_primary_key
    return int(key[0])


def _tests(tx, persons: Sequence[PersonId], instrument: int) -> None:
    common = {
        "session_id": None,
        "instrument_version_id": instrument,
        "mode": "class",
        "started_at": "2025-11-10T05:00:00.000Z",
        "finished_at": "2025-11-10T05:20:00.000Z",
        "app_version": "0.1.0",
        "conclusion_text": "секрет-вывод",
    }
    first = tx.insert_many(attempts, [{"person_id": person, **common} for person in persons])
    rows = [
        {
            "attempt_id": first + place,
            "scale": scale,
            "raw": f"{place % 7}/2",
            "level": "middle",
            "norm": None,
        }
        for place in range(len(persons))
        for scale in (*SCALES, SECRET_SCALE)
    ]
    if rows:
        tx.connection.execute(scores.insert(), rows)


def _activities(tx, own: int, persons: Sequence[PersonId], size: int, visited: int) -> None:
    event = tx.insert(
        events,
        organization_id=own,
        kind="open_day",
        title='День открытых дверей, «Колледж "Старт"»',
        held_on="2025-10-15",
        hours=2.5,
        place="Колледж",
        partner=None,
        state="held",
    )
    marks = [
        {"event_id": event, "person_id": person, "present": place % size >= size - visited, "role": None}
        for place, person in enumerate(persons)
    ]
    tx.insert_many(attendance, [{**mark, "hours": None} for mark in marks])
    tx.insert_many(plans, [_plan(person) for person in persons[:4]])
    tx.insert(
        certificates,
        person_id=persons[-1],
        event_id=event,
        number="1",
        kind="participation",
        issued_on="2025-10-16",
        form="dative",
        printed_name="Имени",
    )
    tx.insert(
        talks,
        person_id=persons[0],
        held_on="2025-11-20",
        template="free",
        presence="pupil",
        agreed="секрет-беседа",
        restricted_note="секрет-тайна",
    )


def _plan(person: PersonId) -> dict[str, object]:
    return {
        "person_id": person,
        "slot": "A",
        "version": 1,
        "made_on": "2025-12-01",
        "profession": "Повар, кондитер",
        "programme": "43.02.15",
        "place": "Колледж",
        "certainty": "leaning",
    }


def count(made: Workspace, table: str) -> int:
    with made.database.read() as connection:
        return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


_LOCAL = {"id", "updated_at", "updated_by"}
_REFERENCES = {
    "organization_id": "organizations",
    "person_id": "people",
    "group_id": "groups",
    "event_id": "events",
    "attempt_id": "attempts",
}
_STATE = (
    "organizations",
    "people",
    "groups",
    "enrolments",
    "consents",
    "attempts",
    "scores",
    "events",
    "attendance",
    "plans",
    "certificates",
    "tombstones",
    "aggregates",
)


def state_hash(made: Workspace) -> str:
    """The content of a coordinator's base without what is local to it."""
    digest = sha256()
    with made.database.read() as connection:
        uids = {
            table: dict(connection.exec_driver_sql(f"SELECT id, uid FROM {table}").all())
            for table in set(_REFERENCES.values())
        }
        uids["instrument_versions"] = dict(
            connection.exec_driver_sql("SELECT id, sha256 FROM instrument_versions").all()
        )
        for name in _STATE:
            lines = []
            for row in connection.execute(metadata.tables[name].select()).mappings():
                if name == "organizations" and row["own"]:
                    continue
                lines.append(
                    repr([_plain(column, row[column], uids) for column in row if column not in _LOCAL])
                )
            digest.update("\n".join([name, *sorted(lines)]).encode())
    return digest.hexdigest()


def _plain(column: str, value: object, uids: dict[str, dict[int, object]]) -> object:
    if column == "instrument_version_id":
        return uids["instrument_versions"][int(str(value))]
    table = _REFERENCES.get(column)
    return uids[table][int(str(value))] if table and value is not None else value
