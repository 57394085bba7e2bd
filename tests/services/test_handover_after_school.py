"""Applications and statuses after school on their way to the coordinator, also from older programs."""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.exchange.handover.building import Workspace, coordinator, count, school
from tests.exchange.handover.forging import HEAD, members, plain_tables, sealed, uid, zipped
from zima_desktop.domain.consents import Purpose
from zima_desktop.exchange.handover.package import open_package
from zima_desktop.jobs import JobControl
from zima_desktop.store import handover
from zima_desktop.store.tables_trajectory import applications, contacts, outcomes
from zima_desktop.store.transaction import get_setting
from zima_desktop.store.undo import undo

STATUS = {
    "on": "2026-02-10",
    "status": "studies_spo",
    "horizon": 1,
    "place": "Саянский техникум",
    "place_key": "zgdt",
    "programme_code": "23.01.09",
    "profession": "Машинист",
    "profession_key": "driver",
    "region": "region",
    "source": "college",
    "confirmation": "register",
}
APPLIED = {
    "year": 2026,
    "applied_on": "2026-01-20",
    "place": "Саянский техникум",
    "place_key": "zgdt",
    "programme": "Машинист локомотива",
    "programme_code": "23.01.09",
    "priority": 1,
    "state": "enrolled",
    "decided_on": "2026-02-10",
    "source": "college",
}


@pytest.fixture
def town(tmp_path: Path) -> Workspace:
    return coordinator(tmp_path / "town")


@pytest.fixture
def nine(tmp_path: Path) -> Workspace:
    made = school(tmp_path / "9")
    with made.database.write("after school") as tx:
        tx.insert(outcomes, person_id=made.people[0], note="секрет-статус", **STATUS)
        tx.insert(applications, person_id=made.people[0], note="секрет-заявление", **APPLIED)
        call = {"channel": "phone", "result": "reached", "note": "секрет-звонок"}
        tx.insert(contacts, person_id=made.people[0], on="2026-02-10", **call)
    return made


def rows(made: Workspace, table: str) -> list[dict[str, Any]]:
    with made.database.read() as connection:
        return [dict(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table}").mappings()]


def give(nine: Workspace, town: Workspace) -> Any:
    path = nine.give(town.handover.coordinator_key()).path
    return town.handover.merge(Path(path), JobControl())


def test_status_place_source_and_codes_travel(town: Workspace, nine: Workspace) -> None:
    report = give(nine, town)

    assert report.preview.quarantine == ()
    arrived, applied = rows(town, "outcomes")[0], rows(town, "applications")[0]
    assert {key: arrived[key] for key in STATUS} == STATUS
    assert {key: applied[key] for key in APPLIED} == APPLIED


def test_notes_and_attempts_stay_at_the_school(town: Workspace, nine: Workspace) -> None:
    give(nine, town)

    assert rows(town, "outcomes")[0]["note"] is None
    assert rows(town, "applications")[0]["note"] is None
    assert count(town, "contacts") == 0


def test_newer_status_replaces_the_row_and_the_old_one_is_kept(town: Workspace, nine: Workspace) -> None:
    give(nine, town)
    with nine.database.write("edit") as tx:
        tx.update(outcomes, 1, status="army", place=None)
        tx.hide(applications, 1)

    report = give(nine, town)

    assert rows(town, "outcomes")[0]["status"] == "army"
    assert rows(town, "applications")[0]["deleted_at"] is not None
    assert ("outcomes", 0, 1, 0) in report.preview.by_table
    kept = [row["before"] for row in rows(town, "merge_history") if row["before"]]
    assert any("studies_spo" in text for text in kept)


def test_withdrawn_consent_takes_statuses_away_as_well(town: Workspace, nine: Workspace) -> None:
    give(nine, town)
    nine.consents.withdraw(nine.people[:1], Purpose.COORDINATOR, date(2026, 3, 2))

    give(nine, town)

    assert (count(town, "outcomes"), count(town, "applications")) == (0, 0)


OLD_COLUMNS = "id,rev,hlc,origin,state,person_id,year,where,in_profession,demanded,evidence"


def old_outcomes(*lines: str) -> bytes:
    """A table of statuses as format 1.0 describes it."""
    head = ",".join([str(HEAD[0]), HEAD[1], "01900000-0000-7000-8000-000000000001", "active"])
    found = [f"{as_text(uid('o', at))},{head},{line}" for at, line in enumerate(lines)]
    return "\r\n".join([OLD_COLUMNS, *found, ""]).encode()


def as_text(value: bytes) -> str:
    return str(UUID(bytes=value))


def first_format(descriptor: dict[str, Any]) -> None:
    descriptor["zima"]["format"] = "1.0"
    for resource in descriptor["resources"]:
        fields = resource["schema"]["fields"]
        kept = OLD_COLUMNS.split(",") if resource["name"] == "outcomes" else None
        resource["schema"]["fields"] = [one for one in fields if kept is None or one["name"] in kept]


def test_package_of_an_older_program_is_merged_as_before(town: Workspace, tmp_path: Path) -> None:
    person = as_text(uid("p", 1))
    old = old_outcomes(
        f"{person},2026,23.01.09 Саянский техникум,,,",
        f"{person},2028,Депо,true,,",
        f"{person},2028,Магазин,false,,",
    )
    package = zipped(members(plain_tables() | {"outcomes": old}, first_format))
    path = tmp_path / "old.zima"
    path.write_bytes(sealed(package, town.handover.coordinator_key().recipient))

    report = town.handover.merge(path, JobControl())

    assert report.applied and report.preview.quarantine == ()
    found = [(row["on"], row["status"], row["place"], row["source"]) for row in rows(town, "outcomes")]
    assert found == [
        ("2026-09-01", "unknown", "23.01.09 Саянский техникум", "other"),
        ("2028-09-01", "works_profession", "Депо", "other"),
        ("2028-09-01", "works_other", "Магазин", "other"),
    ]


def test_bad_status_goes_to_the_quarantine_and_the_rest_is_taken(town: Workspace, nine: Workspace) -> None:
    with nine.database.write("edit") as tx:
        tx.insert(outcomes, person_id=nine.people[1], **(STATUS | {"status": "astronaut"}))

    report = give(nine, town)

    assert [(one.table, one.field, one.reason) for one in report.preview.quarantine] == [
        ("outcomes", "status", "choice")
    ]
    assert count(town, "outcomes") == 1


def test_package_says_its_format(nine: Workspace, town: Workspace) -> None:
    data = Path(nine.give(town.handover.coordinator_key()).path).read_bytes()
    with town.database.read() as connection:
        identity = get_setting(connection, handover.IDENTITY) or ""

    package = open_package(data, "p", nine.wall.now, [identity])

    assert package.manifest.format == "1.1"
    assert {"outcomes", "applications"} <= package.tables.keys()


def test_attempt_taken_back_leaves_no_trace_in_the_next_package(nine: Workspace, town: Workspace) -> None:
    give(nine, town)
    with nine.database.write("contact.save") as tx:
        call = {"channel": "phone", "result": "reached", "note": None}
        tx.insert(contacts, person_id=nine.people[0], on="2026-02-11", **call)
        step = tx.operation
    undo(nine.database, step)

    report = give(nine, town)

    assert report.preview.quarantine == ()


def test_status_taken_back_goes_at_the_coordinator_too(nine: Workspace, town: Workspace) -> None:
    with nine.database.write("outcome.save") as tx:
        tx.insert(outcomes, person_id=nine.people[1], **STATUS)
        step = tx.operation
    give(nine, town)
    assert count(town, "outcomes") == 2
    undo(nine.database, step)

    report = give(nine, town)

    assert report.preview.quarantine == ()
    assert count(town, "outcomes") == 1
