"""Handing records over to the coordinator, and taking packages in."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.handover import (
    CoordinatorKey,
    HandoverReceipt,
    IncomingRow,
    MergePreview,
    MergeReport,
    NotCoordinator,
    PackageInfo,
    PackageRefused,
    Signature,
    Variant,
)
from zima_desktop.domain.people import OrganizationKind
from zima_desktop.domain.readiness import Readiness
from zima_desktop.exchange.handover import envelope, key_file, merge
from zima_desktop.exchange.handover.package import Package, open_package, read_bytes
from zima_desktop.files import write_durably
from zima_desktop.jobs import JobControl
from zima_desktop.services.desk import Desk
from zima_desktop.services.indicators import indicator_set
from zima_desktop.services.packing import inspect_file, make_package
from zima_desktop.store import handover, handover_rows, monitoring
from zima_desktop.store import merge as store_merge
from zima_desktop.store.transaction import get_setting

BackUp = Callable[[str, JobControl], object]
SECRET_KEY = "AGE-SECRET-KEY-"
_MERGE = ("handover.merge", Topic.EXCHANGE, Topic.PEOPLE, Topic.TESTING)


class _PreviewDone(Exception):
    """Lets the transaction of a preview go; never leaves this module."""


def inspect_with_secret(path: Path, secret: str) -> PackageInfo:
    """What a package says about itself, without a workspace: by an age secret key or by its words."""
    if SECRET_KEY in secret:
        return inspect_file(path, identity=secret)
    return inspect_file(path, passphrase=secret)


class HandoverService:
    """Both ends of the road: the school makes a package, the coordinator merges it."""

    def __init__(self, desk: Desk, back_up: BackUp) -> None:
        self._desk = desk
        self._back_up = back_up

    # The coordinator's key

    def coordinator_key(self) -> CoordinatorKey:
        """The public key of this coordinator; made on first use."""
        self._need_coordinator()
        with self._desk.database.write("handover.key", Topic.SETTINGS) as tx:
            identity = handover.kept_secret(tx.connection, handover.IDENTITY, envelope.new_identity)
        name = self._desk.organization().short_name
        return key_file.coordinator_key(envelope.recipient_of(identity), name)

    def write_key(self, path: Path) -> None:
        """The key as a file for the schools."""
        write_durably(path, key_file.key_file_content(self.coordinator_key()))

    def read_key_file(self, path: Path) -> CoordinatorKey:
        """A coordinator's key as a school received it; raises FileRefused."""
        return key_file.read_key_file(path)

    # At the school

    def readiness(self) -> Readiness:
        """What a package would hold if it were made now."""
        own, today = self._desk.organization(), self._desk.today()
        year, audience = self._desk.school_year(), indicator_set().audience
        with self._desk.database.read() as connection:
            handed = handover_rows.count_handed(connection, own.id, today)
            cells = monitoring.cells(connection, audience, year, today)
            generation = handover.generation(connection)
        return Readiness(
            people=handed.named + handed.left_out,
            with_consent=handed.named,
            without_consent=handed.left_out,
            withdrawn=handed.withdrawn,
            without_group=handed.without_group,
            untested=sum(cell.people - cell.tested for cell in cells if cell.organization == own.id),
            generation=generation,
        )

    def create(
        self,
        variant: Variant | str,
        recipient: CoordinatorKey | None,
        target: Path | None,
        control: JobControl,
        *,
        passphrase: str | None = None,
    ) -> HandoverReceipt:
        """Make a package for a coordinator's key; without one it is sealed with five new words."""
        if self._is_coordinator():
            raise InvalidValue("workspace", OrganizationKind.COORDINATOR.value, "nothing_to_hand_over")
        return make_package(self._desk, Variant(variant), recipient, target, passphrase, control)

    def outgoing(self) -> tuple[PackageInfo, ...]:
        """Packages made here, newest first."""
        with self._desk.database.read() as connection:
            return tuple(entry.info for entry in handover.registered(connection, "out"))

    def act(self, package: UUID) -> bytes:
        """The act of transfer of a package made here, as PDF."""
        from zima_desktop.reports.handover_act import render_handover_act  # loads the PDF engine
        from zima_desktop.services.handover_acts import act_of

        return render_handover_act(act_of(self._desk, package))

    # At the coordinator

    def inspect(self, path: Path, passphrase: str | None = None) -> PackageInfo:
        """Decrypt and verify without taking anything in; the school may look at its own package."""
        return self._open(path, passphrase).info()

    def preview(self, path: Path, control: JobControl, passphrase: str | None = None) -> MergePreview:
        """Exactly what `merge` would do: the same code, and the transaction is let go."""
        self._need_coordinator()
        package = self._open(path, passphrase)
        signature = self._signature(package)
        known = self._known(package, signature)
        if known is not None:
            return known.preview
        shown: list[MergePreview] = []
        try:
            with self._desk.database.write(*_MERGE) as tx:
                shown.append(merge.take_in(tx, package, signature, path.name, control))
                raise _PreviewDone
        except _PreviewDone:
            return shown[0]

    def merge(
        self, path: Path, control: JobControl, passphrase: str | None = None, *, accept_new_key: bool = False
    ) -> MergeReport:
        """Take a package in, after a backup and as one transaction."""
        self._need_coordinator()
        package = self._open(path, passphrase)
        signature, manifest = self._signature(package), package.manifest
        known = self._known(package, signature)
        if known is not None:
            return known
        if signature is Signature.KEY_CHANGED and not accept_new_key:
            raise PackageRefused(path.name, "key_changed", package.signer.fingerprint)
        self._back_up("merge", control)
        with self._desk.database.write(*_MERGE) as tx:
            done = merge.take_in(tx, package, signature, path.name, control)
            if signature is not Signature.VALID:
                signer = package.signer
                handover.pin_key(tx, manifest.organization_uid, signer.key_id, signer.public_key)
            number = handover.record_package(
                tx, done.package, "in", file_name=path.name, added=done.new, changed=done.changed
            )
        return MergeReport(done, True, number)

    def incoming(self) -> tuple[IncomingRow, ...]:
        """The board: who has sent what, and who is still expected."""
        with self._desk.database.read() as connection:
            return handover.board(connection)

    def expected(self) -> tuple[str, ...]:
        """Organisations the coordinator waits for."""
        with self._desk.database.read() as connection:
            return handover.expected(connection)

    def expect(self, name: str) -> Change:
        """Put an organisation on the board."""
        tidy = " ".join(name.split())
        if not tidy:
            raise InvalidValue("name", name, "empty")
        with self._desk.database.write("handover.expect", Topic.EXCHANGE) as tx:
            handover.expect(tx, tidy)
            return tx.change(count=1)

    def stop_expecting(self, name: str) -> Change:
        """Take an organisation off the board; what it has sent stays."""
        with self._desk.database.write("handover.stop_expecting", Topic.EXCHANGE) as tx:
            handover.stop_expecting(tx, name)
            return tx.change(count=1)

    def _open(self, path: Path, passphrase: str | None) -> Package:
        with self._desk.database.read() as connection:
            identity = get_setting(connection, handover.IDENTITY)
        identities = [identity] if identity else []
        package = open_package(read_bytes(path), path.name, self._desk.clock(), identities, passphrase)
        own = self._desk.organization()
        if own.kind is OrganizationKind.COORDINATOR and package.manifest.organization_uid == own.uid:
            raise PackageRefused(path.name, "own_organization")
        if own.kind is OrganizationKind.COORDINATOR and package.manifest.variant is Variant.PERSONAL:
            raise PackageRefused(path.name, "personal")
        return package

    def _known(self, package: Package, signature: Signature) -> MergeReport | None:
        """The report of a package that has been taken in before."""
        with self._desk.database.read() as connection:
            number = handover.protocol_of(connection, package.manifest.package_id)
            if number is None:
                return None
            living = store_merge.living_people(connection)
            listed = store_merge.quarantined_rows(connection, package.manifest.package_id)
        return MergeReport(merge.known_already(package, signature, living, listed), False, number)

    def _signature(self, package: Package) -> Signature:
        with self._desk.database.read() as connection:
            return handover.signature_of(
                connection, package.manifest.organization_uid, package.signer.public_key
            )

    def _is_coordinator(self) -> bool:
        return self._desk.organization().kind is OrganizationKind.COORDINATOR

    def _need_coordinator(self) -> None:
        if not self._is_coordinator():
            raise NotCoordinator
