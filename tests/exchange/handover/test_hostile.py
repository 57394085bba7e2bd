"""Packages that must not be taken: each is refused quickly, with a reason, and changes nothing."""

import struct
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exchange.handover.building import Workspace, coordinator, state_hash
from tests.exchange.handover.forging import (
    digest,
    members,
    plain_tables,
    plain_zip,
    sealed,
    signed,
    zipped,
)
from zima_desktop.domain.handover import PackageLocked, PackageRefused
from zima_desktop.exchange.handover import envelope
from zima_desktop.exchange.handover.limits import MIB
from zima_desktop.jobs import JobControl

Make = Callable[[str], bytes]  # the coordinator's recipient → the file


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    made = coordinator(tmp_path_factory.mktemp("hostile") / "town")
    made.handover.coordinator_key()
    return made


def tables_with(name: str, change: Callable[[bytes], bytes]) -> Make:
    def make(recipient: str) -> bytes:
        tables = plain_tables()
        tables[name] = change(tables[name])
        return sealed(zipped(members(tables)), recipient)

    return make


def descriptor_with(change: Callable[[dict], None]) -> Make:
    return lambda recipient: sealed(zipped(members(change=change)), recipient)


def archive_with(change: Callable[[bytes], bytes]) -> Make:
    return lambda recipient: sealed(change(zipped(members())), recipient)


def members_with(change: Callable[[list[tuple[str, bytes]]], list[tuple[str, bytes]]]) -> Make:
    return lambda recipient: sealed(zipped(change(members())), recipient)


def extra(name: str, content: bytes = b"x") -> Make:
    return members_with(lambda parts: [*parts, (name, content)])


def resized(archive: bytes, size: int) -> bytes:
    """Both headers of data/persons.csv lie about the unpacked size."""
    changed = bytearray(archive)
    for signature, name_at, size_at in ((b"PK\x03\x04", 30, 22), (b"PK\x01\x02", 46, 24)):
        at = -1
        while (at := archive.find(signature, at + 1)) >= 0:
            if archive[at + name_at :].startswith(b"data/persons.csv"):
                changed[at + size_at : at + size_at + 4] = struct.pack("<L", size)
    return bytes(changed)


def flagged(archive: bytes, flag: int) -> bytes:
    changed = bytearray(archive)
    for signature, flag_at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := archive.find(signature, at + 1)) >= 0:
            changed[at + flag_at : at + flag_at + 2] = struct.pack("<H", flag)
    return bytes(changed)


def overlapping(archive: bytes) -> bytes:
    """The directory points two members at the same place."""
    changed = bytearray(archive)
    places = [at for at in range(len(archive)) if archive[at : at + 4] == b"PK\x01\x02"]
    changed[places[4] + 42 : places[4] + 46] = archive[places[3] + 42 : places[3] + 46]
    return bytes(changed)


def bomb(recipient: str) -> bytes:
    tables = plain_tables() | {"persons": plain_tables()["persons"] + b"a" * (40 * MIB)}
    return sealed(zipped(members(tables)), recipient)


def set_zima(**values: object) -> Make:
    return descriptor_with(lambda whole: whole["zima"].update(values))


def set_resource(**values: object) -> Make:
    return descriptor_with(lambda whole: whole["resources"][2].update(values))


def renamed(whole: dict) -> None:
    whole["resources"][2] |= {"name": "secrets", "path": "data/secrets.csv"}
    whole["zima"]["counts"]["secrets"] = whole["zima"]["counts"].pop("persons")


def without(name: str) -> Make:
    return members_with(lambda parts: [part for part in parts if part[0] != name])


def replaced(name: str, content: bytes) -> Make:
    return members_with(lambda parts: [(n, content if n == name else data) for n, data in parts])


HOSTILE: dict[str, tuple[str, Make]] = {
    "not a package": ("not_a_package", lambda _: b"hello" * 100),
    "empty": ("not_a_package", lambda _: b""),
    "plain zip": ("not_encrypted", lambda _: zipped(members())),
    "age but no zip inside": ("not_an_archive", lambda key: sealed(b"a" * 1000, key)),
    "truncated": ("damaged", lambda key: sealed(zipped(members()), key)[:-100]),
    "bit flipped": (
        "damaged",
        lambda key: (lambda data: data[:-50] + bytes([data[-50] ^ 4]) + data[-49:])(
            sealed(zipped(members()), key)
        ),
    ),
    "too large": ("too_large", lambda _: b"age-encryption.org/v1\n" + bytes(64 * MIB)),
    "hungry scrypt": ("scrypt_work", lambda _: b"age-encryption.org/v1\n-> scrypt c2FsdA 30\nx\n--- x\n"),
    "traversal": ("member_name", extra("../evil.csv")),
    "backslash": ("member_name", extra("data\\..\\evil.csv")),
    "absolute": ("member_name", extra("/abs.csv")),
    "drive": ("member_name", extra("C:/x.csv")),
    "folder deeper": ("member_name", extra("data/more/x.csv")),
    "case twins": ("duplicate_member", extra("DATA/persons.csv")),
    "extra member": ("unlisted_member", extra("data/secret.csv")),
    "many members": (
        "too_many_members",
        members_with(lambda parts: parts + [(f"data/x{'a' * n}.csv", b"") for n in range(40)]),
    ),
    "bomb": ("bomb", bomb),
    "lying size": ("lying_size", archive_with(lambda archive: resized(archive, 10))),
    "overlap": ("archive_overlap", archive_with(overlapping)),
    "encrypted flag": ("archive_encrypted", archive_with(lambda archive: flagged(archive, 1))),
    "data descriptor": ("archive_method", archive_with(lambda archive: flagged(archive, 8))),
    "zip64": (
        "zip64",
        lambda key: sealed(plain_zip(members(), lambda entry: setattr(entry, "extra", b"\1\0\0\0")), key),
    ),
    "zip comment": ("archive_damaged", archive_with(lambda archive: archive[:-2] + b"\5\0hello")),
    "bytes before": ("not_an_archive", archive_with(lambda archive: b"MZ" + archive)),
    "other order": ("member_order", members_with(lambda parts: [parts[1], parts[0], *parts[2:]])),
    "unsigned": ("unsigned", without("SIGNATURE.json")),
    "empty signature": ("unsigned", replaced("SIGNATURE.json", b"{}")),
    "wrong signature": (
        "signature",
        members_with(lambda parts: [parts[0], signed(b"other", {})[1], *parts[2:]]),
    ),
    "changed descriptor": (
        "signature",
        members_with(lambda parts: [(parts[0][0], parts[0][1] + b" "), *parts[1:]]),
    ),
    "no readme": ("member_missing", without("README.txt")),
    "no data": ("member_missing", without("data/persons.csv")),
    "wrong bytes": ("bytes", set_resource(bytes=10)),
    "wrong hash": ("hash", set_resource(hash="sha256:" + "0" * 64)),
    "missing hash": ("descriptor", descriptor_with(lambda whole: whole["resources"][2].pop("hash"))),
    "path elsewhere": ("descriptor", set_resource(path="../persons.csv")),
    "url": ("descriptor", set_resource(path="https://example.org/persons.csv")),
    "inline data": ("descriptor", set_resource(data=[])),
    "no resources": ("descriptor", descriptor_with(lambda whole: whole.update(resources=[]))),
    "unknown table": ("unknown_table", descriptor_with(renamed)),
    "foreign major": ("format", set_zima(format="2.0")),
    "names in an aggregate": ("named_rows_in_aggregate", set_zima(variant="aggregate")),
    "unknown variant": ("variant", set_zima(variant="everything")),
    "wrong id": ("descriptor", set_zima(package_id="1")),
    "number as text": ("descriptor", set_zima(generation="1")),
    "clock in 2090": ("descriptor", set_zima(hlc_max="0fff000000000000-12345678")),
    "made in 2090": ("descriptor", set_zima(created="2090-01-01T00:00:00Z")),
    "count does not fit": (
        "count",
        set_zima(counts={"organizations": 1, "groups": 1, "persons": 4, "memberships": 5}),
    ),
    "deep json": ("json_depth", lambda key: sealed(zipped(signed(b"[" * 9000, plain_tables())), key)),
    "broken json": ("json", lambda key: sealed(zipped(signed(b'{"a":', plain_tables())), key)),
    "twin keys": ("json", lambda key: sealed(zipped(signed(b'{"a":1,"a":2}', plain_tables())), key)),
    "huge descriptor": ("too_large", lambda key: sealed(zipped(signed(b" " * 2 * MIB, plain_tables())), key)),
    "nul": ("nul", tables_with("persons", lambda data: data.replace(b"male", b"m\0le"))),
    "not utf-8": ("encoding", tables_with("persons", lambda data: data.replace(b"male", b"\xff\xfe"))),
    "many columns": (
        "too_many_columns",
        tables_with("persons", lambda data: b",".join(b"c%d" % n for n in range(101)) + b"\r\n"),
    ),
    "column missing": (
        "column_missing",
        tables_with("persons", lambda data: data.replace(b"family_name", b"surname")),
    ),
    "header twice": (
        "header",
        tables_with("persons", lambda data: data.replace(b"given_name", b"family_name")),
    ),
    "long cell": (
        "long_cell",
        tables_with("persons", lambda data: data.replace("Пётр".encode(), b"a" * 33_000, 1)),
    ),
    "ragged row": ("ragged_row", tables_with("persons", lambda data: data.replace(b"pupil", b"pupil,1", 1))),
    "ragged rows that add up": (
        "ragged_row",
        tables_with(
            "persons", lambda data: b"".join(data.replace(b"pupil", b"pupil,", 1).rsplit(b",pupil", 1))
        ),
    ),
    "open quote": ("csv", tables_with("persons", lambda data: data.replace(b"male", b'"male', 1))),
    "no organisation": (
        "organization",
        tables_with("organizations", lambda data: data.replace(b"000000000001,1,", b"000000000009,1,")),
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_package_is_refused_and_changes_nothing(town: Workspace, tmp_path: Path, name: str) -> None:
    reason, make = HOSTILE[name]
    path = tmp_path / "hostile.zima"
    path.write_bytes(make(town.handover.coordinator_key().recipient))
    before, kept = state_hash(town), len(town.backups)
    started = time.perf_counter()

    with pytest.raises(PackageRefused) as refused:
        town.handover.preview(path, JobControl())

    assert time.perf_counter() - started < 2
    assert refused.value.reason == reason
    with pytest.raises(PackageRefused):
        town.handover.merge(path, JobControl())
    assert state_hash(town) == before and len(town.backups) - kept <= 1


def test_wrong_key_is_locked_rather_than_damaged(town: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "other.zima"
    path.write_bytes(sealed(zipped(members()), envelope.recipient_of(envelope.new_identity())))

    with pytest.raises(PackageLocked):
        town.handover.preview(path, JobControl())


def test_untouched_package_is_taken(town: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "good.zima"
    path.write_bytes(sealed(zipped(members()), town.handover.coordinator_key().recipient))

    preview = town.handover.preview(path, JobControl())

    assert (preview.new, preview.quarantine, preview.people_after) == (12, (), 5)


def test_bad_values_are_set_aside_one_by_one(town: Workspace, tmp_path: Path) -> None:
    spoilt = {
        (b"2011-02-03", b"2011-02-31"): ("birth_date", "date"),
        (b"male", b"robot"): ("sex", "choice"),
        (b",1,0199", b",one,0199"): ("rev", "integer"),
        (b",1,0199", b",0,0199"): ("rev", "range"),
        (b"0199000000000000-12345678", b"0fff000000000000-12345678"): ("hlc", "stamp"),
        (b"0199000000000000-12345678", b"yesterday"): ("hlc", "stamp"),
        (b"01900000-0000-7000-8000-000000000001,active", b"me,active"): ("origin", "uid"),
        ("Иванов".encode(), b""): ("family_name", "missing"),
        (b"active", b"sleeping"): ("state", "choice"),
        (b"active,01900000-0000-7000-8000-000000000001", b"active,01900000-0000-7000-8000-000000000002"): (
            "org_id",
            "foreign_owner",
        ),
    }
    for (old, new), expected in spoilt.items():
        path = tmp_path / "spoilt.zima"
        make = tables_with("persons", lambda data, old=old, new=new: data.replace(old, new, 1))
        path.write_bytes(make(town.handover.coordinator_key().recipient))

        preview = town.handover.preview(path, JobControl())

        first = preview.quarantine[0]
        assert (first.table, first.row, (first.field, first.reason)) == ("persons", 2, expected)
        assert preview.people_after == 4


def test_foreign_key_to_nothing_and_repeated_rows_are_set_aside(town: Workspace, tmp_path: Path) -> None:
    tables = plain_tables()
    lines = tables["persons"].splitlines(keepends=True)
    tables["persons"] = b"".join([*lines[:5], lines[4]])
    path = tmp_path / "p.zima"
    path.write_bytes(sealed(zipped(members(tables)), town.handover.coordinator_key().recipient))

    rows = town.handover.preview(path, JobControl()).quarantine

    assert [(row.table, row.field, row.reason) for row in rows] == [
        ("persons", "id", "duplicate"),
        ("memberships", "person_id", "reference"),
    ]


def test_newer_minor_format_is_read_as_far_as_we_know_it(town: Workspace, tmp_path: Path) -> None:
    tables = plain_tables()
    head, *rows = tables["persons"].splitlines()
    tables["persons"] = b"\r\n".join([head + b",nickname", *(row + b",x" for row in rows), b""])
    tables["badges"] = b"id,colour\r\n1,red\r\n"
    known = {name: data for name, data in tables.items() if name != "badges"}

    def newer(whole: dict) -> None:
        whole["zima"]["format"] = "1.7"
        whole["zima"]["counts"]["badges"] = 1
        badges = {"name": "badges", "path": "data/badges.csv", "bytes": len(tables["badges"])}
        whole["resources"].append(badges | {"hash": digest(tables["badges"])})

    parts = [*members(known, newer), ("data/badges.csv", tables["badges"])]
    path = tmp_path / "newer.zima"
    path.write_bytes(sealed(zipped(parts), town.handover.coordinator_key().recipient))

    preview = town.handover.preview(path, JobControl())

    assert preview.people_after == 5 and preview.quarantine == ()
