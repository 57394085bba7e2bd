"""Packages as an attacker or a broken disk would make them: any part can be replaced."""

import io
import json
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from uuid import UUID

from zima_desktop.domain.handover import Variant
from zima_desktop.domain.package_tables import TABLES, derived_uid
from zima_desktop.exchange.handover import envelope, signature
from zima_desktop.exchange.handover.container import DESCRIPTOR, README, SIGNATURE, write_container
from zima_desktop.exchange.handover.descriptor import Manifest, write_descriptor
from zima_desktop.exchange.handover.tables import write_table

SEED = bytes(range(32))
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ORG = UUID("01900000-0000-7000-8000-000000000001")
STAMP = "0199000000000000-12345678"
HEAD = (1, STAMP, ORG.bytes, "active")


def uid(*parts: object) -> bytes:
    return derived_uid(ORG, *parts).bytes


def person(number: int, **changes: object) -> list[object]:
    fields: dict[str, object] = {
        "org_id": ORG.bytes,
        "family_name": "Иванов",
        "given_name": "Пётр",
        "patronymic": None,
        "sex": "male",
        "birth_date": "2011-02-03",
        "external_no": None,
        "category": "pupil",
    }
    return [uid("p", number), *HEAD, *(fields | changes).values()]


def plain_tables() -> dict[str, bytes]:
    rows: dict[str, list[list[object]]] = {
        "organizations": [[ORG.bytes, *HEAD, "Школа", "Школа", "school", None, None]],
        "groups": [[uid("g"), *HEAD, ORG.bytes, 2025, 9, None, "А", "9А", "class"]],
        "persons": [person(number) for number in range(5)],
        "memberships": [
            [uid("m", number), *HEAD, uid("p", number), uid("g"), "2025-09-01", None, None]
            for number in range(5)
        ],
    }
    return {name: write_table(TABLES[name], lines) for name, lines in rows.items()}


def manifest(tables: Mapping[str, bytes]) -> Manifest:
    return Manifest(
        package_id=UUID("01900000-0000-7000-8000-0000000000ff"),
        organization_uid=ORG,
        replica_id=ORG,
        generation=1,
        variant=Variant.FULL,
        school_year=2025,
        created=NOW,
        app="0.1.0",
        counts=tuple((name, max(data.count(b"\r\n") - 1, 0)) for name, data in tables.items()),
        hlc_max=STAMP,
        not_handed_over=0,
    )


def members(
    tables: Mapping[str, bytes] | None = None, change: Callable[[dict], None] | None = None
) -> list[tuple[str, bytes]]:
    """A correctly signed package whose descriptor has been changed before signing."""
    used = tables or plain_tables()
    descriptor = json.loads(write_descriptor(manifest(used), list(used.items())))
    if change:
        change(descriptor)
    return signed(json.dumps(descriptor, ensure_ascii=False).encode(), used)


def signed(descriptor: bytes, tables: Mapping[str, bytes]) -> list[tuple[str, bytes]]:
    return [
        (DESCRIPTOR, descriptor),
        (SIGNATURE, signature.sign(descriptor, SEED)),
        (README, b"readme"),
        *((f"data/{name}.csv", data) for name, data in tables.items()),
    ]


def sealed(archive: bytes, recipient: str) -> bytes:
    return envelope.seal(archive, [recipient])


def zipped(parts: list[tuple[str, bytes]]) -> bytes:
    return write_container(parts)


def plain_zip(parts: list[tuple[str, bytes]], tune: Callable[[zipfile.ZipInfo], None]) -> bytes:
    """Written by zipfile with every entry tuned: the freedom that our own writer does not have."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            tune(entry)
            archive.writestr(entry, content)
    return target.getvalue()


def digest(data: bytes) -> str:
    return f"sha256:{sha256(data).hexdigest()}"
