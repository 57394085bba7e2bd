"""The released format stays readable: by every later build, by plain age, and by the stand-alone reader."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.handover.building import coordinator, count, school
from zima_desktop.domain.package_tables import FORMAT, TABLES
from zima_desktop.exchange.handover import envelope
from zima_desktop.exchange.handover.container import read_container, write_container
from zima_desktop.jobs import JobControl
from zima_desktop.services.packing import inspect_file
from zima_desktop.store import handover
from zima_desktop.store.transaction import put_setting

ROOT = Path(__file__).resolve().parents[3]
PACKAGES = ROOT / "tests" / "fixtures" / "packages"
FORMATS = ("1.0", "1.1")
every_format = pytest.mark.parametrize("fmt", FORMATS)

needs_age = pytest.mark.skipif(shutil.which("age") is None, reason="no age on this machine")


def golden(fmt: str) -> tuple[Path, Path, dict[str, Any]]:
    """The package of a released format, its key, and what it said when it was made."""
    told = json.loads((PACKAGES / f"golden-{fmt}.json").read_text("utf-8"))
    return PACKAGES / f"golden-{fmt}.zima", PACKAGES / f"golden-{fmt}.key", told


def test_present_format_has_a_golden_package() -> None:
    assert FORMATS[-1] == FORMAT


@every_format
def test_golden_package_says_what_it_said_when_it_was_made(fmt: str) -> None:
    package, key, told = golden(fmt)

    info = inspect_file(package, key.read_text())

    assert str(info.package_id) == told["package_id"]
    assert info.organization_name == told["organization"]
    assert dict(info.counts) == told["counts"]
    assert info.key_fingerprint == told["key_fingerprint"]
    assert info.not_handed_over == told["not_handed_over"]


@every_format
def test_golden_package_is_merged_without_a_remark(tmp_path: Path, fmt: str) -> None:
    package, key, told = golden(fmt)
    town = coordinator(tmp_path / "town")
    with town.database.write("key") as tx:
        put_setting(tx.connection, handover.IDENTITY, key.read_text().strip())

    report = town.handover.merge(package, JobControl())

    assert report.preview.quarantine == ()
    assert report.preview.new == sum(told["counts"].values())
    assert count(town, "people") == told["counts"]["persons"]
    assert count(town, "outcomes") == told["counts"].get("outcomes", 0)


@every_format
def test_archive_is_written_alike_every_time(fmt: str) -> None:
    package, key, _told = golden(fmt)
    archive = envelope.unseal(package.read_bytes(), [key.read_text().strip()], None, "golden")

    members = read_container(archive, "golden")

    assert write_container(list(members.items())) == archive


@needs_age
@every_format
def test_stand_alone_reader_prints_every_table(fmt: str) -> None:
    package, key, told = golden(fmt)
    script = ROOT / "docs" / "read_package.py"
    assert len(script.read_text("utf-8").splitlines()) <= 60

    done = subprocess.run(
        [sys.executable, "-I", script, package, key], capture_output=True, check=True, encoding="utf-8"
    )

    for name, rows in told["counts"].items():
        assert f"\n{name}: {rows} rows\n" in done.stdout
    assert "Салтыкова-Щедрина" in done.stdout


@needs_age
def test_what_age_seals_we_open(tmp_path: Path) -> None:
    identity = envelope.new_identity()
    plain = tmp_path / "plain"
    plain.write_bytes(b"Zima" * 50_000)

    sealed = subprocess.run(
        ["age", "-r", envelope.recipient_of(identity), plain], capture_output=True, check=True
    ).stdout

    assert envelope.unseal(sealed, [identity], None, "p") == plain.read_bytes()


def test_every_table_is_described_in_the_documentation() -> None:
    text = (ROOT / "docs" / "handover-format.md").read_text("utf-8")

    for table in TABLES.values():
        assert f"### {table.name}\n" in text
        assert all(f"`{field.name}`" in text for field in table.fields)


def test_descriptor_is_a_data_package_with_fields_as_in_the_files(tmp_path: Path) -> None:
    nine = school(tmp_path / "9")
    town = coordinator(tmp_path / "town")
    path = Path(nine.give(town.handover.coordinator_key()).path)
    with town.database.read() as connection:
        identity = handover.get_setting(connection, handover.IDENTITY) or ""
    members = read_container(envelope.unseal(path.read_bytes(), [identity], None, "p"), "p")

    descriptor = json.loads(members["datapackage.json"])

    for resource in descriptor["resources"]:
        header = members[resource["path"]].decode().split("\r\n", 1)[0]
        assert header.split(",") == [field["name"] for field in resource["schema"]["fields"]]
        assert resource["schema"]["primaryKey"] == ["id"]
