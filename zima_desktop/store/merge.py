"""Taking a package in: every table staged, judged and written, inside one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, func, select

from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.handover import PackageRefused, QuarantinedRow
from zima_desktop.domain.package_tables import TABLES
from zima_desktop.jobs import JobControl
from zima_desktop.store.merge_rows import TableCount, merge_rows
from zima_desktop.store.merge_special import (
    merge_aggregates,
    merge_instruments,
    merge_results,
    merge_tombstones,
    remember_gone_sessions,
)
from zima_desktop.store.merge_stage import Merge, SourceRows, load, reject_bad_rows
from zima_desktop.store.merge_targets import ORGANIZATIONS, TARGETS
from zima_desktop.store.tables import people
from zima_desktop.store.tables_exchange import quarantine
from zima_desktop.store.transaction import Transaction

_sqlcipher: Any = sqlcipher  # a compiled module without types
_ALWAYS = ("organizations", "instruments", "sessions")  # others look into them
_NONE = SourceRows((), (), 0)
_BY_NAME = {target.source: target for target in TARGETS}

# Parents before children; tombstones before the people they may keep out.
ORDER = (
    "organizations",
    "groups",
    "tombstones",
    "persons",
    "memberships",
    "consents",
    "instruments",
    "sessions",
    "results",
    "activities",
    "attendance",
    "plans",
    "applications",
    "outcomes",
    "certificates",
    "aggregates",
)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A verified package, ready to be judged row by row."""

    package_id: UUID
    organization_uid: UUID
    file_name: str
    app: str
    hlc_max: str
    tables: Mapping[str, SourceRows]


@dataclass(frozen=True, slots=True)
class MergeOutcome:
    counts: tuple[TableCount, ...]
    withdrawn: int
    quarantine: tuple[QuarantinedRow, ...]
    people_before: int
    people_after: int


def take_in(tx: Transaction, incoming: Incoming, control: JobControl) -> MergeOutcome:
    """Merge all tables; a preview calls the same and lets the transaction go."""
    try:
        return _take_in(tx, incoming, control)
    except _sqlcipher.OperationalError as error:
        if any(word in str(error) for word in ("full", "readonly", "disk I/O")):
            raise WriteFailed("base.zima-db", str(error)) from error
        raise


def _take_in(tx: Transaction, incoming: Incoming, control: JobControl) -> MergeOutcome:
    merge = Merge(tx, incoming.file_name, incoming.package_id.bytes, incoming.organization_uid.bytes)
    latest = f"{tx.now.year + 1:04}-12-31"
    merge.facts |= {
        "app": incoming.app[:16],
        "ceiling": f"{incoming.hlc_max[:16]}-ffffffff",
        "latest": latest,
        "org": None,
    }
    before = living_people(tx.connection)
    counts: list[TableCount] = []
    withdrawn = 0
    for done, name in enumerate(ORDER):
        control.step(done, len(ORDER), name)
        if name not in incoming.tables and name not in _ALWAYS:
            continue
        load(merge, name, incoming.tables.get(name, _NONE))
        reject_bad_rows(merge, name)
        count, gone = _take_in_table(merge, name)
        counts.append(count)
        withdrawn += gone
    _drop_stages(merge)
    listed = quarantined_rows(tx.connection, incoming.package_id)
    return MergeOutcome(tuple(counts), withdrawn, listed, before, living_people(tx.connection))


def _take_in_table(merge: Merge, name: str) -> tuple[TableCount, int]:
    if name == "tombstones":
        return merge_tombstones(merge)
    if name == "organizations":
        return _merge_organization(merge), 0
    if name == "instruments":
        return merge_instruments(merge), 0
    if name == "results":
        return merge_results(merge), 0
    if name == "aggregates":
        return merge_aggregates(merge), 0
    count = merge_rows(merge, _BY_NAME[name])
    if name == "sessions":
        remember_gone_sessions(merge)
    return count, 0


def _merge_organization(merge: Merge) -> TableCount:
    """Everything hangs on the organisation: without a sound record of it nothing can be taken."""
    count = merge_rows(merge, ORGANIZATIONS)
    found = merge.rows("SELECT id FROM organizations WHERE uid = :org_uid AND NOT own")
    if not found:
        raise PackageRefused(merge.file_name, "organization", TABLES["organizations"].path)
    merge.facts["org"] = found[0][0]
    return count


def _drop_stages(merge: Merge) -> None:
    for name in ("judged", "bad", "leaving", "gone_sessions", *(f"in_{name}" for name in ORDER)):
        merge.cursor.execute(f'DROP TABLE IF EXISTS temp."{name}"')


def living_people(connection: Connection) -> int:
    """Everybody in the base who is not hidden."""
    return connection.execute(select(func.count()).where(people.c.deleted_at.is_(None))).scalar_one()


def quarantined_rows(connection: Connection, package: UUID) -> tuple[QuarantinedRow, ...]:
    """Rows of a package that were set aside."""
    rows = connection.execute(
        select(quarantine.c.table_name, quarantine.c.row, quarantine.c.field, quarantine.c.reason)
        .where(quarantine.c.package_id == package.bytes)
        .order_by(quarantine.c.id)
    )
    return tuple(QuarantinedRow(*row) for row in rows)
