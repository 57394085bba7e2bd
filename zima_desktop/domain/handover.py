"""The hand-over package: what a school gives and what the coordinator takes in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from zima_desktop.domain.errors import ZimaError


class Variant(StrEnum):
    AGGREGATE = "aggregate"
    FULL = "full"
    PERSONAL = "personal"  # one person who goes to another school


class Signature(StrEnum):
    VALID = "valid"
    FIRST_SEEN = "first_seen"  # valid, and the key of this organisation is now pinned
    KEY_CHANGED = "key_changed"  # valid, but by another key than before: a loud warning


@dataclass(frozen=True, slots=True)
class PackageInfo:
    """The manifest of a package, read and verified."""

    package_id: UUID
    organization_uid: UUID
    organization_name: str
    replica_id: UUID
    generation: int
    variant: Variant
    school_year: int
    created: datetime
    app: str
    counts: tuple[tuple[str, int], ...]  # rows by table
    not_handed_over: int | None  # people left out because there is no consent
    key_fingerprint: str
    file_sha256: str
    file_bytes: int


@dataclass(frozen=True, slots=True)
class MergeConflict:
    table: str
    uid: UUID
    field: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class QuarantinedRow:
    table: str
    row: int
    field: str
    reason: str


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a package would change: counted before anything is written."""

    package: PackageInfo
    known: bool  # the same package again
    signature: Signature
    new: int
    changed: int
    same: int
    withdrawn: int
    quarantine: tuple[QuarantinedRow, ...]
    by_table: tuple[tuple[str, int, int, int], ...]  # table, new, changed, same
    people_before: int
    people_after: int


@dataclass(frozen=True, slots=True)
class MergeReport:
    preview: MergePreview
    applied: bool
    protocol_number: int | None


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """A line of the coordinator's board."""

    organization: str
    organization_uid: UUID
    received: datetime | None
    variant: Variant | None
    package_id: UUID | None
    new: int
    changed: int


@dataclass(frozen=True, slots=True)
class HandoverReceipt:
    """What was made at the school: the file, and what stands in the act of transfer."""

    package: PackageInfo
    path: str
    act_number: int
    passphrase: str | None  # shown once, told by another channel


@dataclass(frozen=True, slots=True)
class CoordinatorKey:
    """The public key that schools encrypt to, with the words to confirm it by phone."""

    recipient: str
    fingerprint: str
    coordinator: str


@dataclass(eq=False)
class PackageRefused(ZimaError):
    """A package that is not taken in: `reason` is a short English key, `place` says where."""

    file_name: str
    reason: str
    place: str = ""


@dataclass(eq=False)
class PackageLocked(ZimaError):
    """The package is encrypted to another key or passphrase."""

    file_name: str


@dataclass(eq=False)
class NotCoordinator(ZimaError):
    """Merging is the coordinator's work: this workspace belongs to an organisation."""
