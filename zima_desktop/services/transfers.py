"""A person goes to another school: the card as a sealed package, taken in there beside what is known."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from zima_desktop.domain.changes import Topic
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.handover import (
    HandoverReceipt,
    MergePreview,
    PackageRefused,
    Signature,
    Variant,
)
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.names import name_key
from zima_desktop.domain.people import GroupName, Person
from zima_desktop.exchange.handover import merge
from zima_desktop.exchange.handover.package import Package, open_package, read_bytes
from zima_desktop.jobs import JobControl
from zima_desktop.services.desk import Desk
from zima_desktop.services.packing import make_package
from zima_desktop.store import access_log, handover, people, people_write, transfers
from zima_desktop.store.transaction import Transaction

BackUp = Callable[[str, JobControl], object]
_TAKE = ("people.arrive", *Topic)


@dataclass(frozen=True, slots=True)
class Arrival:
    """Who has come, and the cards of the same name that were here before: look for duplicates."""

    person: Person
    preview: MergePreview
    namesakes: tuple[PersonId, ...]


class _LookDone(Exception):
    """Lets the transaction of a look go; never leaves this module."""


class TransferService:
    """Both ends: the school that gives a card, and the school that takes it. Nothing is replaced."""

    def __init__(self, desk: Desk, back_up: BackUp) -> None:
        self._desk = desk
        self._back_up = back_up

    def give(
        self, person: PersonId, target: Path, control: JobControl, passphrase: str | None = None
    ) -> HandoverReceipt:
        """The card with tests, plans, events and outcomes; talks and consents stay. The card stays here too.

        Raises NotFound, WriteFailed.
        """
        with self._desk.database.read() as connection:
            uid = people.person(connection, person).uid
        receipt = make_package(self._desk, Variant.PERSONAL, None, target, passphrase, control, person)
        self._log("person.give", uid)
        return receipt

    def look(self, path: Path, passphrase: str, control: JobControl) -> Arrival:
        """What `take` would do; nothing is kept. Raises PackageLocked, PackageRefused, FileRefused."""
        package = self._open(path, passphrase)
        seen: list[Arrival] = []
        try:
            with self._desk.database.write(*_TAKE) as tx:
                seen.append(self._take_in(tx, package, path.name, control))
                raise _LookDone
        except _LookDone:
            return seen[0]

    def take(self, path: Path, passphrase: str, group: GroupName | None, control: JobControl) -> Arrival:
        """Take the card in, after a backup and as one transaction, and enrol the person from today.

        The same package again changes nothing but the class. Raises as `look`.
        """
        package = self._open(path, passphrase)
        self._back_up("merge", control)
        with self._desk.database.write(*_TAKE) as tx:
            arrival = self._take_in(tx, package, path.name, control)
            signer, manifest = package.signer, package.manifest
            handover.pin_key(tx, manifest.organization_uid, signer.key_id, signer.public_key)
            if handover.protocol_of(tx.connection, manifest.package_id) is None:
                preview = arrival.preview
                handover.record_package(
                    tx, preview.package, "in", file_name=path.name, added=preview.new, changed=preview.changed
                )
        self._log("person.take", arrival.person.uid)
        if group is not None:
            self._enrol(arrival.person.id, group)
        return arrival

    def _enrol(self, person: PersonId, name: GroupName) -> None:
        today = self._desk.today()
        with self._desk.database.write("people.move", Topic.PEOPLE) as tx:
            own = people_write.own_organization(tx)
            group = people_write.ensure_group(tx, own, name, school_year_of(today))
            people_write.move(tx, [person], group, today, None)

    def _open(self, path: Path, passphrase: str) -> Package:
        package = open_package(read_bytes(path), path.name, self._desk.clock(), [], passphrase)
        if package.manifest.variant is not Variant.PERSONAL or package.tables["persons"].rows != 1:
            raise PackageRefused(path.name, "not_personal")
        if package.manifest.organization_uid == self._desk.organization().uid:
            raise PackageRefused(path.name, "own_organization")
        with self._desk.database.read() as connection:
            known = handover.signature_of(
                connection, package.manifest.organization_uid, package.signer.public_key
            )
        if known is Signature.KEY_CHANGED:
            raise PackageRefused(path.name, "key_changed", package.signer.fingerprint)
        return package

    def _take_in(self, tx: Transaction, package: Package, name: str, control: JobControl) -> Arrival:
        uid = _person_of(package)
        transfers.lend(tx, uid, package.manifest.organization_uid)
        signature = handover.signature_of(
            tx.connection, package.manifest.organization_uid, package.signer.public_key
        )
        preview = merge.take_in(tx, package, signature, name, control)
        number = transfers.adopt(tx, uid, self._desk.today())
        if number is None:
            raise PackageRefused(name, "persons")
        person = people.person(tx.connection, number)
        everybody = people.existing(tx.connection)
        key = name_key(person.name.full)
        same = tuple(one.id for one in everybody if one.id != number and name_key(one.name.full) == key)
        return Arrival(person, preview, same)

    def _log(self, action: str, uid: UUID) -> None:
        with self._desk.database.write(action) as tx:
            access_log.record(tx.connection, self._desk.clock(), self._desk.database.user, action, str(uid))


def _person_of(package: Package) -> UUID:
    table = package.tables["persons"]
    cell = next(iter(table.cells()))[table.columns.index("id")]
    try:
        return UUID(cell)
    except ValueError as error:
        raise PackageRefused("", "persons") from error
