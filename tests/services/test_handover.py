"""The road of a package: made at the school, previewed and merged at the coordinator."""

import json
from datetime import date, timedelta
from pathlib import Path

import pyrage
import pytest
from sqlalchemy import text

from tests.exchange.handover.building import (
    SCALES,
    SECRET_SCALE,
    Workspace,
    coordinator,
    count,
    school,
    state_hash,
)
from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.errors import Cancelled, InvalidValue
from zima_desktop.domain.handover import (
    NotCoordinator,
    PackageLocked,
    PackageRefused,
    Signature,
    Variant,
)
from zima_desktop.exchange.handover.container import read_container
from zima_desktop.jobs import JobControl
from zima_desktop.services.packing import inspect_file
from zima_desktop.store import handover
from zima_desktop.store.tables import people
from zima_desktop.store.transaction import get_setting, put_setting


@pytest.fixture
def town(tmp_path: Path) -> Workspace:
    return coordinator(tmp_path / "town")


def merged(town: Workspace, path: str, **options: bool):
    return town.handover.merge(Path(path), JobControl(), **options)


def scales_in(place: Workspace) -> set[str]:
    with place.database.read() as connection:
        return set(connection.execute(text("SELECT DISTINCT scale FROM scores")).scalars())


def test_full_package_brings_people_with_everything_that_may_leave(town: Workspace, tmp_path: Path) -> None:
    nine = school(tmp_path / "9")

    report = merged(town, nine.give(town.handover.coordinator_key()).path)

    assert report.applied and report.protocol_number == 1
    assert (report.preview.people_before, report.preview.people_after) == (0, 24)
    assert report.preview.quarantine == ()
    for table in ("people", "enrolments", "consents", "attempts", "events", "attendance", "plans"):
        assert count(town, table) == count(nine, table), table
    assert scales_in(nine) == {*SCALES, SECRET_SCALE}
    assert scales_in(town) == set(SCALES)
    assert count(town, "certificates") == 1
    assert town.backups == ["merge"]


def test_what_is_confidential_never_leaves(town: Workspace, tmp_path: Path) -> None:
    nine = school(tmp_path / "9")
    receipt = nine.give(town.handover.coordinator_key())
    with nine.database.read() as connection:
        identity = pyrage.x25519.Identity.from_str(get_setting(connection, handover.IDENTITY))

    members = read_container(pyrage.decrypt(Path(receipt.path).read_bytes(), [identity]), "p")

    assert "Цыренова" in members["data/persons.csv"].decode()
    assert all("секрет" not in content.decode() for content in members.values())
    assert "data/talks.csv" not in members


def test_preview_says_exactly_what_merging_does_and_changes_nothing(town: Workspace, tmp_path: Path) -> None:
    path = Path(school(tmp_path / "9").give(town.handover.coordinator_key()).path)
    before = state_hash(town)

    preview = town.handover.preview(path, JobControl())

    assert state_hash(town) == before and count(town, "packages") == 0
    assert town.handover.merge(path, JobControl()).preview == preview
    assert preview.new > 24 and preview.changed == 0
    assert preview.signature is Signature.FIRST_SEEN


def test_same_package_twice_changes_nothing(town: Workspace, tmp_path: Path) -> None:
    path = school(tmp_path / "9").give(town.handover.coordinator_key()).path
    merged(town, path)
    before = state_hash(town)

    again = merged(town, path)

    assert (again.applied, again.protocol_number) == (False, 1)
    assert (again.preview.known, again.preview.new, again.preview.changed) == (True, 0, 0)
    assert again.preview.signature is Signature.VALID
    assert state_hash(town) == before and town.backups == ["merge"]


def test_next_package_of_an_unchanged_school_changes_only_figures(town: Workspace, tmp_path: Path) -> None:
    nine, key = school(tmp_path / "9"), town.handover.coordinator_key()
    merged(town, nine.give(key).path)

    report = merged(town, nine.give(key).path)

    moved = {table for table, new, changed, _ in report.preview.by_table if new or changed}
    assert moved == {"aggregates"}
    assert report.protocol_number == 2


def test_edit_replaces_the_row_and_history_keeps_the_old_one(town: Workspace, tmp_path: Path) -> None:
    nine, key = school(tmp_path / "9"), town.handover.coordinator_key()
    first = nine.give(key)
    merged(town, first.path)
    with nine.database.write("edit") as tx:
        tx.update(people, nine.people[0], family_name="Новая", name_key="новая", sort_key="новая")
    second = nine.give(key)

    report = merged(town, second.path)

    assert ("persons", 0, 1, 23) in report.preview.by_table
    with town.database.read() as connection:
        old = connection.exec_driver_sql(
            "SELECT before FROM merge_history WHERE before IS NOT NULL"
        ).scalars()
        names = connection.exec_driver_sql("SELECT family_name FROM people").scalars().all()
    assert [json.loads(text)["family_name"] for text in old if "family_name" in text] == ["Цыренова"]
    assert "Новая" in names


def test_older_package_after_a_newer_one_takes_nothing_back(town: Workspace, tmp_path: Path) -> None:
    nine, key = school(tmp_path / "9"), town.handover.coordinator_key()
    first = nine.give(key, target=tmp_path / "1.zima")
    with nine.database.write("edit") as tx:
        tx.update(people, nine.people[0], family_name="Новая")
    merged(town, nine.give(key).path)
    before = state_hash(town)

    merged(town, first.path)

    assert state_hash(town) == before


def test_only_people_with_consent_are_named(town: Workspace, tmp_path: Path) -> None:
    nine = school(tmp_path / "9", consent=17)

    receipt = nine.give(town.handover.coordinator_key())
    merged(town, receipt.path)

    assert receipt.package.not_handed_over == 7
    assert count(town, "people") == 17
    overview = town.monitoring.overview()
    assert (overview.people, overview.tested, overview.covered) == (24, 18, 24)


def test_withdrawn_consent_removes_the_person_and_every_trace(town: Workspace, tmp_path: Path) -> None:
    nine, key = school(tmp_path / "9"), town.handover.coordinator_key()
    merged(town, nine.give(key).path)
    with nine.database.write("edit") as tx:
        tx.update(people, nine.people[0], family_name="Исчезнувшая")
    merged(town, nine.give(key).path)
    nine.consents.withdraw(nine.people[:1], Purpose.COORDINATOR, date(2026, 3, 2))

    report = merged(town, nine.give(key).path)

    assert report.preview.withdrawn == 1
    assert (report.preview.people_before, report.preview.people_after) == (24, 23)
    assert count(town, "tombstones") == 1
    with town.database.read() as connection:
        history = connection.exec_driver_sql("SELECT group_concat(before) FROM merge_history").scalar_one()
    assert "Цыренова" not in (history or "")
    assert count(town, "attempts") == 17


def test_consent_given_anew_brings_the_person_back_even_after_old_packages(
    town: Workspace, tmp_path: Path
) -> None:
    nine, key = school(tmp_path / "9"), town.handover.coordinator_key()
    old = nine.give(key, target=tmp_path / "old.zima")
    nine.consents.withdraw(nine.people[:1], Purpose.COORDINATOR, date(2026, 3, 2))
    merged(town, nine.give(key).path)
    merged(town, old.path)
    assert count(town, "people") == 23
    nine.wall.now += timedelta(days=1)
    nine.consents.record(nine.people[:1], Purpose.COORDINATOR, None, date(2026, 3, 3))

    merged(town, nine.give(key).path)

    assert count(town, "people") == 24
    assert count(town, "attempts") == 18


def test_hidden_person_is_hidden_at_the_coordinator_too(town: Workspace, tmp_path: Path) -> None:
    nine, key = school(tmp_path / "9"), town.handover.coordinator_key()
    merged(town, nine.give(key).path)
    with nine.database.write("hide") as tx:
        tx.hide(people, nine.people[0])

    report = merged(town, nine.give(key).path)

    assert report.preview.people_after == 23
    assert count(town, "people") == 24


def test_aggregate_package_names_nobody(town: Workspace, tmp_path: Path) -> None:
    nine = school(tmp_path / "9")

    receipt = nine.give(town.handover.coordinator_key(), Variant.AGGREGATE)
    merged(town, receipt.path)

    assert [name for name, _ in receipt.package.counts] == ["organizations", "aggregates"]
    assert receipt.package.not_handed_over is None
    assert count(town, "people") == 0
    assert town.monitoring.overview().people == 24


def test_words_open_what_words_have_sealed(town: Workspace, tmp_path: Path) -> None:
    nine = school(tmp_path / "9", size=5, tested=5)
    receipt = nine.give(None, Variant.AGGREGATE)

    assert receipt.passphrase is not None and len(receipt.passphrase.split()) == 5
    info = town.handover.inspect(Path(receipt.path), f"  {receipt.passphrase}\n")
    assert info.package_id == receipt.package.package_id
    with pytest.raises(PackageLocked):
        town.handover.inspect(Path(receipt.path))
    with pytest.raises(PackageLocked):
        town.handover.inspect(Path(receipt.path), "совсем другие пять слов")


def test_school_reopens_what_it_sent_and_a_stranger_does_not(town: Workspace, tmp_path: Path) -> None:
    nine = school(tmp_path / "9")
    path = Path(nine.give(town.handover.coordinator_key()).path)
    stranger = coordinator(tmp_path / "stranger")
    stranger.handover.coordinator_key()

    assert nine.handover.inspect(path) == nine.handover.outgoing()[0]
    with pytest.raises(PackageLocked):
        stranger.handover.inspect(path)
    with pytest.raises(PackageLocked):
        inspect_file(path)


def test_changed_signature_needs_an_explicit_yes(town: Workspace, tmp_path: Path) -> None:
    nine, key = school(tmp_path / "9"), town.handover.coordinator_key()
    merged(town, nine.give(key).path)
    with nine.database.write("lost key") as tx:
        put_setting(tx.connection, handover.SIGNING_KEY, "11" * 32)
    path = nine.give(key).path

    with pytest.raises(PackageRefused) as refused:
        merged(town, path)

    assert refused.value.reason == "key_changed"
    assert town.handover.preview(Path(path), JobControl()).signature is Signature.KEY_CHANGED
    assert merged(town, path, accept_new_key=True).applied
    assert town.handover.preview(Path(nine.give(key).path), JobControl()).signature is Signature.VALID


def test_row_of_another_school_is_refused_and_listed(town: Workspace, tmp_path: Path) -> None:
    key = town.handover.coordinator_key()
    nine, ten = school(tmp_path / "9"), school(tmp_path / "10", "МБОУ СОШ № 10")
    merged(town, nine.give(key).path)
    with nine.database.read() as connection:
        stolen = connection.exec_driver_sql("SELECT uid FROM people ORDER BY id LIMIT 1").scalar_one()
    with ten.database.write("forge") as tx:
        tx.connection.execute(
            people.update().where(people.c.id == ten.people[0]).values(uid=stolen, hlc=tx.tick())
        )

    report = merged(town, ten.give(key).path)

    assert ("persons", "id", "foreign_owner") in {
        (row.table, row.field, row.reason) for row in report.preview.quarantine
    }
    assert report.preview.people_after == 24 + 23
    with town.database.read() as connection:
        query = "SELECT o.short_name FROM people p JOIN organizations o ON o.id = organization_id"
        owners = connection.exec_driver_sql(f"{query} WHERE p.uid = ?", (stolen,)).scalars()
        assert list(owners) == ["МБОУ СОШ № 9"]


def test_bad_rows_go_to_quarantine_and_the_rest_is_taken(town: Workspace, tmp_path: Path) -> None:
    nine = school(tmp_path / "9")
    with nine.database.write("spoil") as tx:
        for place, (column, value) in enumerate(
            [("birth_date", "2025-02-30"), ("sex", "both"), ("birth_date", "1812-01-01"), ("family_name", "")]
        ):
            tx.connection.execute(
                people.update().where(people.c.id == nine.people[place]).values({column: value})
            )

    report = merged(town, nine.give(town.handover.coordinator_key()).path)

    persons = [row for row in report.preview.quarantine if row.table == "persons"]
    assert sorted((row.field, row.reason) for row in persons) == [
        ("birth_date", "date"),
        ("birth_date", "date"),
        ("family_name", "missing"),
        ("sex", "choice"),
    ]
    assert all(2 <= row.row <= 25 for row in persons)
    assert report.preview.people_after == 20
    assert {row.reason for row in report.preview.quarantine if row.table != "persons"} == {"reference"}


def test_merging_is_the_coordinators_work(tmp_path: Path) -> None:
    nine, town = school(tmp_path / "9"), coordinator(tmp_path / "town")
    path = Path(nine.give(town.handover.coordinator_key()).path)

    with pytest.raises(NotCoordinator):
        nine.handover.merge(path, JobControl())
    with pytest.raises(NotCoordinator):
        nine.handover.coordinator_key()
    with pytest.raises(InvalidValue):
        town.give(town.handover.coordinator_key())


def test_cancelled_merge_keeps_nothing(town: Workspace, tmp_path: Path) -> None:
    path = Path(school(tmp_path / "9").give(town.handover.coordinator_key()).path)
    before = state_hash(town)
    control = JobControl(lambda done, total, label: control.cancel() if label == "plans" else None)

    with pytest.raises(Cancelled):
        town.handover.merge(path, control)

    assert state_hash(town) == before and count(town, "pinned_keys") == 0
