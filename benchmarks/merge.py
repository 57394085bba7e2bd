"""Merging packages against the limit: ATTACH + UPSERT of the same rows, SQLCipher to SQLCipher.

The bar is a ratio of CPU time measured in one run: merging ≤ 3 × the limit, last ÷ first ≤ 2.
Run: python benchmarks/merge.py [packages] [people]
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from zima_desktop.domain.ids import PersonId, new_uid
from zima_desktop.domain.people import GroupName, OrganizationKind, PersonDraft, PersonName
from zima_desktop.jobs import JobControl
from zima_desktop.services.consents import ConsentService
from zima_desktop.services.desk import Desk
from zima_desktop.services.handover import HandoverService
from zima_desktop.store import handover, organizations, people_write
from zima_desktop.store.clock import system_clock
from zima_desktop.store.database import Database
from zima_desktop.store.tables import attempts, attendance, events, instrument_versions, scores

BAR = 3.0
GROWTH_BAR = 2.0


def workspace(folder: Path, name: str, kind: OrganizationKind) -> tuple[Desk, HandoverService, bytes]:
    folder.mkdir(parents=True)
    key = os.urandom(32)
    database = Database.create(folder / "base.zima-db", key)
    with database.write("start") as tx:
        organizations.add_own(tx, name, kind)
    desk = Desk(database, folder, system_clock, "benchmark")
    return desk, HandoverService(desk, lambda reason, control: None), key


def school(folder: Path, number: int, size: int) -> tuple[Desk, HandoverService, bytes]:
    """Fifteen rows a person: enrolment, consent, attempt with five scores, six attendances and self."""
    desk, service, key = workspace(folder, f"Школа {number}", OrganizationKind.SCHOOL)
    year = desk.school_year()
    drafts = [
        PersonDraft(
            PersonName(f"Фамилия{place}", "Имя", "Отчество"), group=GroupName(6 + place % 6, "А", "А")
        )
        for place in range(size)
    ]
    with desk.database.write("fill") as tx:
        own = desk.organization().id
        people = people_write.add(tx, own, drafts, year, date(year, 9, 1))
        _fill(tx, own, people)
    ConsentService(desk).record(people, "P2", "parent", date(year, 9, 1))
    return desk, service, key


def _fill(tx: Any, own: int, people: Sequence[PersonId]) -> None:
    made = tx.connection.execute(
        instrument_versions.insert().values(
            uid=new_uid().bytes,
            code="subject5",
            edition="1.0",
            sha256=sha256(b"1").hexdigest(),
            title="Тест",
            status="released",
            scales="[]",
            hlc=tx.tick(),
        )
    ).inserted_primary_key[0]
    common = {
        "instrument_version_id": made,
        "mode": "class",
        "started_at": "2026-10-01T05:00:00.000Z",
        "finished_at": "2026-10-01T05:20:00.000Z",
        "app_version": "0.1.0",
    }
    first = tx.insert_many(attempts, [{"person_id": person, **common} for person in people])
    answers = [
        {"attempt_id": first + place, "scale": scale, "raw": "7/2", "level": "high"}
        for place in range(len(people))
        for scale in "NTHSA"
    ]
    tx.connection.execute(scores.insert(), answers)
    for number in range(6):
        event = tx.insert(
            events, organization_id=own, kind="trial", title="Проба", held_on="2026-10-10", state="held"
        )
        marks = [{"event_id": event, "person_id": p, "present": number < 4, "role": None} for p in people]
        tx.insert_many(attendance, marks)


_RECORD = "uid, revision, hlc, updated_at, deleted_at"


def _upsert(table: str, columns: str, select: str, joins: str = "") -> str:
    names = columns.split(", ")
    record = ", ".join(f"s.{name}" for name in _RECORD.split(", "))
    excluded = ", ".join(f"{name} = excluded.{name}" for name in ("revision", "hlc", *names))
    return (
        f"INSERT INTO {table} ({_RECORD}, {columns}) SELECT {record}, {select} FROM src.{table} s {joins} "
        f"WHERE true ON CONFLICT (uid) DO UPDATE SET {excluded} WHERE excluded.hlc > {table}.hlc"
    )


def _mine(column: str, table: str, alias: str) -> str:
    source = f"JOIN src.{table} s{alias} ON s{alias}.id = s.{column}"
    return f"{source} JOIN {table} {alias} ON {alias}.uid = s{alias}.uid "


_PEOPLE = "family_name, given_name, patronymic, category, hand_set, name_key, sort_key"
LIMIT = (
    _upsert("organizations", "short_name, full_name, kind, own", "s.short_name, s.full_name, s.kind, 0"),
    _upsert(
        "groups",
        "organization_id, school_year, grade, letter, label, kind",
        "o.id, s.school_year, s.grade, s.letter, s.label, s.kind",
        _mine("organization_id", "organizations", "o"),
    ),
    _upsert(
        "people",
        f"organization_id, {_PEOPLE}",
        "o.id, " + ", ".join(f"s.{name}" for name in _PEOPLE.split(", ")),
        _mine("organization_id", "organizations", "o"),
    ),
    _upsert(
        "enrolments",
        "person_id, group_id, since",
        "p.id, g.id, s.since",
        _mine("person_id", "people", "p") + _mine("group_id", "groups", "g"),
    ),
    _upsert(
        "consents",
        "person_id, purpose, given_by, signed_on",
        "p.id, s.purpose, s.given_by, s.signed_on",
        _mine("person_id", "people", "p"),
    ),
    (
        "INSERT OR IGNORE INTO instrument_versions (uid, code, edition, sha256, title, status, scales, hlc) "
        "SELECT uid, code, edition, sha256, title, status, scales, hlc FROM src.instrument_versions"
    ),
    _upsert(
        "attempts",
        "person_id, instrument_version_id, mode, started_at, finished_at, app_version",
        "p.id, v.id, s.mode, s.started_at, s.finished_at, s.app_version",
        _mine("person_id", "people", "p")
        + "JOIN src.instrument_versions sv ON sv.id = s.instrument_version_id "
        "JOIN instrument_versions v ON v.sha256 = sv.sha256",
    ),
    (
        "INSERT OR IGNORE INTO scores (attempt_id, scale, raw, level) SELECT a.id, s.scale, s.raw, s.level "
        "FROM src.scores s JOIN src.attempts sa ON sa.id = s.attempt_id JOIN attempts a ON a.uid = sa.uid"
    ),
    _upsert(
        "events",
        "organization_id, kind, title, held_on, state",
        "o.id, s.kind, s.title, s.held_on, s.state",
        _mine("organization_id", "organizations", "o"),
    ),
    _upsert(
        "attendance",
        "event_id, person_id, present",
        "e.id, p.id, s.present",
        _mine("event_id", "events", "e") + _mine("person_id", "people", "p"),
    ),
)


def attach_and_upsert(database: Database, source: Path, key: bytes) -> None:
    raw = database._engine.connect().connection.driver_connection  # no other way to ATTACH
    cursor = raw.cursor()
    cursor.execute("ATTACH ? AS src KEY \"x'" + key.hex() + "'\"", (str(source),))
    cursor.execute("BEGIN IMMEDIATE")
    for statement in LIMIT:
        cursor.execute(statement)
    cursor.execute("COMMIT")
    cursor.execute("DETACH src")


def timed(work: Callable[[], object]) -> float:
    gc.collect()
    started = time.process_time()
    work()
    return time.process_time() - started


def main(packages: int = 10, size: int = 1000) -> int:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        town, town_service, _ = workspace(root / "town", "Управление", OrganizationKind.COORDINATOR)
        bare, _, _ = workspace(root / "bare", "Управление", OrganizationKind.COORDINATOR)
        key = town_service.coordinator_key()
        limit, ours = [], []
        for number in range(packages):
            desk, service, secret = school(root / f"s{number}", number, size)
            path = Path(service.create("full", key, None, JobControl()).path)
            base = desk.database.path
            desk.database.close()
            limit.append(
                timed(lambda base=base, secret=secret: attach_and_upsert(bare.database, base, secret))
            )
            ours.append(timed(lambda path=path: town_service.merge(path, JobControl())))
            again = timed(lambda path=path: town_service.merge(path, JobControl()))
        return _report(town, bare, limit, ours, again)


def _report(town: Desk, bare: Desk, limit: list[float], ours: list[float], again: float) -> int:
    counts = []
    for desk in (town, bare):
        with desk.database.read() as connection:
            tables = ("people", "scores", "attendance", "attempts")
            sql = " + ".join(f"(SELECT count(*) FROM {table})" for table in tables)
            counts.append(connection.exec_driver_sql(f"SELECT {sql}").scalar_one())
            assert handover.registered(connection, "in") or desk is bare
    assert counts[0] == counts[1], counts
    ratio = sum(ours) / sum(limit)
    half = max(len(ours) // 2, 1)
    growth = sum(ours[-half:]) / sum(ours[:half])
    print(f"rows merged {counts[0]}; limit {sum(limit) * 1000:.0f} ms, merge {sum(ours) * 1000:.0f} ms CPU")
    print(f"merge ÷ limit {ratio:.2f} (bar {BAR}); last ÷ first {growth:.2f} (bar {GROWTH_BAR})")
    print(f"same package again {again * 1000:.0f} ms, {again / ours[-1]:.2f} of the first time")
    return int(ratio > BAR or growth > GROWTH_BAR)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
