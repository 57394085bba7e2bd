"""From an opened package to the coordinator's base."""

from zima_desktop.domain.handover import MergePreview, QuarantinedRow, Signature
from zima_desktop.exchange.handover.package import Package
from zima_desktop.jobs import JobControl
from zima_desktop.store import merge
from zima_desktop.store.merge_stage import SourceRows
from zima_desktop.store.transaction import Transaction


def take_in(
    tx: Transaction, package: Package, signature: Signature, file_name: str, control: JobControl
) -> MergePreview:
    """Merge inside the given transaction; what it did is what a preview shows."""
    manifest = package.manifest
    tables = {
        name: SourceRows(table.columns, table.cells(), table.rows) for name, table in package.tables.items()
    }
    outcome = merge.take_in(
        tx,
        merge.Incoming(
            manifest.package_id,
            manifest.organization_uid,
            file_name,
            manifest.app,
            manifest.hlc_max,
            tables,
        ),
        control,
    )
    counts = [count for count in outcome.counts if count.new or count.changed or count.same]
    return MergePreview(
        package=package.info(),
        known=False,
        signature=signature,
        new=sum(count.new for count in counts),
        changed=sum(count.changed for count in counts),
        same=sum(count.same for count in counts),
        withdrawn=outcome.withdrawn,
        quarantine=outcome.quarantine,
        by_table=tuple((count.table, count.new, count.changed, count.same) for count in counts),
        people_before=outcome.people_before,
        people_after=outcome.people_after,
    )


def known_already(
    package: Package, signature: Signature, living: int, listed: tuple[QuarantinedRow, ...]
) -> MergePreview:
    """The same package again: nothing new, nothing changed."""
    return MergePreview(
        package=package.info(),
        known=True,
        signature=signature,
        new=0,
        changed=0,
        same=package.rows,
        withdrawn=0,
        quarantine=listed,
        by_table=tuple((name, 0, 0, table.rows) for name, table in package.tables.items()),
        people_before=living,
        people_after=living,
    )
