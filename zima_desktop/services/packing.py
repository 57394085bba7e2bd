"""Making a package, and looking into one without a workspace."""

import re
from datetime import UTC
from hashlib import sha256
from pathlib import Path

from zima_desktop.domain.changes import Topic
from zima_desktop.domain.handover import CoordinatorKey, HandoverReceipt, PackageInfo, Variant
from zima_desktop.domain.ids import PersonId, new_uid
from zima_desktop.exchange.handover import envelope, signature
from zima_desktop.exchange.handover.descriptor import Manifest
from zima_desktop.exchange.handover.export import Content, Scope, collect
from zima_desktop.exchange.handover.fingerprint import fingerprint
from zima_desktop.exchange.handover.package import open_package, pack, read_bytes
from zima_desktop.files import as_write_failure, write_durably
from zima_desktop.jobs import JobControl
from zima_desktop.services.desk import Desk
from zima_desktop.services.indicators import indicator_set
from zima_desktop.store import handover
from zima_desktop.store.clock import system_clock
from zima_desktop.store.transaction import Transaction
from zima_desktop.version import VERSION

_STEPS = 4
_AROUND_WORDS = re.compile(r"[\W_]+")


def inspect_file(path: Path, identity: str | None = None, passphrase: str | None = None) -> PackageInfo:
    """What a package says about itself, opened by an age key (its text or a key file's) or by words."""
    lines = (identity or "").splitlines()
    keys = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return open_package(read_bytes(path), path.name, system_clock(), keys, passphrase).info()


def make_package(
    desk: Desk,
    variant: Variant,
    recipient: CoordinatorKey | None,
    target: Path | None,
    passphrase: str | None,
    control: JobControl,
    person: PersonId | None = None,
) -> HandoverReceipt:
    """Collect, sign, seal and write; the number of the package counts only if the file is on the disk."""
    words = None if recipient else passphrase or envelope.new_passphrase()
    scope = Scope(
        desk.organization(),
        desk.database.replica,
        desk.school_year(),
        desk.today(),
        indicator_set().audience,
        person,
    )
    with desk.database.write("handover.create", Topic.EXCHANGE) as tx:
        control.step(0, _STEPS, "collect")
        content = collect(tx, scope, variant)
        manifest = _manifest(desk, tx, scope, variant, content)
        seed = bytes.fromhex(
            handover.kept_secret(tx.connection, handover.SIGNING_KEY, lambda: signature.new_seed().hex())
        )
        control.step(1, _STEPS, "sign")
        archive = pack(manifest, content.tables, seed)
        control.step(2, _STEPS, "seal")
        data = _sealed(tx, archive, recipient, words)
        path = _path(desk, target, scope, manifest.generation)
        own_key = fingerprint(signature.public_key_of(seed))
        info = manifest.info(scope.organization.short_name, own_key, sha256(data).hexdigest(), len(data))
        control.step(3, _STEPS, "write")
        receiver = recipient.coordinator if recipient else None
        number = handover.record_package(tx, info, "out", file_name=path.name, receiver=receiver)
        write_durably(path, data)
    return HandoverReceipt(info, str(path), number, words)


def _manifest(desk: Desk, tx: Transaction, scope: Scope, variant: Variant, content: Content) -> Manifest:
    return Manifest(
        package_id=new_uid(),
        organization_uid=scope.organization.uid,
        replica_id=scope.origin,
        generation=handover.next_generation(tx.connection),
        variant=variant,
        school_year=scope.school_year,
        created=desk.clock().astimezone(UTC).replace(microsecond=0),
        app=VERSION,
        counts=content.counts,
        hlc_max=content.hlc_max,
        not_handed_over=content.left_out,
    )


def _sealed(tx: Transaction, archive: bytes, recipient: CoordinatorKey | None, words: str | None) -> bytes:
    """To the coordinator and to the school itself, which can so reopen what it sent."""
    if recipient is None:
        return envelope.seal_with_passphrase(archive, words or "")
    own = handover.kept_secret(tx.connection, handover.IDENTITY, envelope.new_identity)
    return envelope.seal(archive, [envelope.check_recipient(recipient.recipient), envelope.recipient_of(own)])


def _path(desk: Desk, target: Path | None, scope: Scope, generation: int) -> Path:
    """The file asked for, or a name of its own in the folder asked for (outbox when none is)."""
    if target is not None and not target.is_dir():
        return target
    folder = target or desk.folder / "outbox"
    with as_write_failure(folder):
        folder.mkdir(parents=True, exist_ok=True)
    school = _AROUND_WORDS.sub("-", scope.organization.short_name.casefold()).strip("-")[:40] or "school"
    years = f"{scope.school_year}-{scope.school_year + 1}"
    return folder / f"{school}_{years}_{scope.on.isoformat()}_g{generation:04}.zima"
