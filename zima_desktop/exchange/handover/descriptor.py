"""`datapackage.json`: a Data Package 2.0 descriptor with one object of ours, strictly read."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from zima_desktop.domain.handover import PackageInfo, Variant
from zima_desktop.domain.package_tables import FORMAT, TABLES, FieldKind, PackageField, PackageTable

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"

_TYPES: Mapping[FieldKind, dict[str, str]] = {
    FieldKind.UID: {"type": "string", "format": "uuid"},
    FieldKind.INTEGER: {"type": "integer"},
    FieldKind.NUMBER: {"type": "number"},
    FieldKind.TEXT: {"type": "string"},
    FieldKind.DATE: {"type": "date"},
    FieldKind.MOMENT: {"type": "datetime"},
    FieldKind.BOOLEAN: {"type": "boolean"},
    FieldKind.JSON: {"type": "array"},
    FieldKind.STAMP: {"type": "string"},
    FieldKind.FRACTION: {"type": "string"},
}


@dataclass(frozen=True, slots=True)
class Manifest:
    """The `zima` object: who made the package, when, and what it holds."""

    package_id: UUID
    organization_uid: UUID
    replica_id: UUID
    generation: int
    variant: Variant
    school_year: int
    created: datetime
    app: str
    counts: tuple[tuple[str, int], ...]
    hlc_max: str
    not_handed_over: int | None
    format: str = FORMAT

    def info(
        self, organization_name: str, key_fingerprint: str, file_sha256: str, file_bytes: int
    ) -> PackageInfo:
        """What the windows and the act show of the package file."""
        return PackageInfo(
            package_id=self.package_id,
            organization_uid=self.organization_uid,
            organization_name=organization_name,
            replica_id=self.replica_id,
            generation=self.generation,
            variant=self.variant,
            school_year=self.school_year,
            created=self.created,
            app=self.app,
            counts=self.counts,
            not_handed_over=self.not_handed_over,
            key_fingerprint=key_fingerprint,
            file_sha256=file_sha256,
            file_bytes=file_bytes,
        )


@dataclass(frozen=True, slots=True)
class Resource:
    """One listed table, with what its bytes must be."""

    name: str
    path: str
    size: int
    hash: str


def write_descriptor(manifest: Manifest, tables: Sequence[tuple[str, bytes]]) -> bytes:
    """The descriptor of exactly these CSV files."""
    content = {
        "$schema": PROFILE,
        "name": f"zima-{manifest.package_id}",
        "id": str(manifest.package_id),
        "created": _moment(manifest.created),
        "zima": _zima(manifest),
        "resources": [_resource(TABLES[name], data, tables) for name, data in tables],
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"


def _moment(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _zima(manifest: Manifest) -> dict[str, Any]:
    return {
        "format": manifest.format,
        "variant": manifest.variant.value,
        "package_id": str(manifest.package_id),
        "org_id": str(manifest.organization_uid),
        "replica_id": str(manifest.replica_id),
        "generation": manifest.generation,
        "base_generation": None,
        "mode": "snapshot",
        "school_year": manifest.school_year,
        "created": _moment(manifest.created),
        "app": manifest.app,
        "purpose": "coordinator",
        "consent_purpose": "P2",
        "counts": dict(manifest.counts),
        "not_handed_over": manifest.not_handed_over,
        "hlc_max": manifest.hlc_max,
    }


def _resource(table: PackageTable, data: bytes, tables: Sequence[tuple[str, bytes]]) -> dict[str, Any]:
    present = {name for name, _ in tables}
    foreign = [
        {"fields": [field.name], "reference": {"resource": field.references, "fields": ["id"]}}
        for field in table.fields
        if field.references in present
    ]
    schema: dict[str, Any] = {
        "fieldsMatch": "superset",
        "fields": [_field(field) for field in table.fields],
        "primaryKey": ["id"],
    }
    if foreign:
        schema["foreignKeys"] = foreign
    return {
        "name": table.name,
        "type": "table",
        "path": table.path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"lineTerminator": "\r\n"},
        "bytes": len(data),
        "hash": f"sha256:{sha256(data).hexdigest()}",
        "schema": schema,
    }


def _field(field: PackageField) -> dict[str, Any]:
    limits = {
        "required": field.required or None,
        "enum": list(field.choices) or None,
        "minimum": field.low,
        "maximum": field.high,
    }
    said = {key: value for key, value in limits.items() if value is not None}
    return {"name": field.name, **_TYPES[field.kind], **({"constraints": said} if said else {})}
