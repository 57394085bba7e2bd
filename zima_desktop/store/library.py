"""Versions of instruments in the base: drafts, those in use and those that are kept for their results."""

import json
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from zima_desktop.domain.ids import AttemptId, InstrumentVersionId, new_uid
from zima_desktop.domain.instruments import Instrument, ScaleKind
from zima_desktop.domain.keys import scale_bounds
from zima_desktop.domain.library import Review, VersionStatus
from zima_desktop.store.clock import moment_of, stamp
from zima_desktop.store.tables import attempts, instrument_versions, rescorings, session_parts, sessions
from zima_desktop.store.transaction import Transaction

Versions = tuple[Any, ...]


def versions(connection: Connection) -> Versions:
    """Every version with the number of its finished attempts, newest edition last."""
    done = (  # attempts are read once, not once a version: their rows are long
        select(attempts.c.instrument_version_id, func.count().label("tested"))
        .where(attempts.c.finished_at.is_not(None), attempts.c.deleted_at.is_(None))
        .group_by(attempts.c.instrument_version_id)
        .subquery()
    )
    query = (
        select(instrument_versions, func.coalesce(done.c.tested, 0).label("tested"))
        .outerjoin(done, done.c.instrument_version_id == instrument_versions.c.id)
        .order_by(instrument_versions.c.id)
    )
    return tuple(connection.execute(query))


def by_sha(connection: Connection, sha256: str) -> Any | None:
    """The version with this hash."""
    return connection.execute(
        select(instrument_versions).where(instrument_versions.c.sha256 == sha256)
    ).first()


def active_body(connection: Connection, code: str) -> str | None:
    """The canonical text of the version of this code that was taken in last and is in use."""
    query = (
        select(instrument_versions.c.body)
        .where(
            instrument_versions.c.code == code,
            instrument_versions.c.imported.is_(True),
            instrument_versions.c.status == VersionStatus.ACTIVE,
            instrument_versions.c.body.is_not(None),
        )
        .order_by(instrument_versions.c.id.desc())
    )
    return connection.execute(query).scalars().first()


def imported_codes(connection: Connection) -> tuple[str, ...]:
    """Codes of instruments that were taken in here and are in use."""
    query = (
        select(instrument_versions.c.code)
        .where(instrument_versions.c.imported.is_(True), instrument_versions.c.status == VersionStatus.ACTIVE)
        .distinct()
        .order_by(instrument_versions.c.code)
    )
    return tuple(connection.execute(query).scalars())


def ensure_version(tx: Transaction, instrument: Instrument) -> InstrumentVersionId:
    """The row of exactly this version; a version known from a package only gets its body."""
    found = by_sha(tx.connection, instrument.sha256)
    if found is None:
        return _insert(tx, instrument, VersionStatus.ACTIVE, imported=False)
    if found.body is None:
        _set(tx, found.id, body=instrument.canonical)
    return InstrumentVersionId(found.id)


def add_draft(tx: Transaction, instrument: Instrument) -> InstrumentVersionId:
    """Keep a version that was read from a file; a draft of the same code that nobody used gives way."""
    unused = select(instrument_versions.c.id).where(
        instrument_versions.c.code == instrument.code,
        instrument_versions.c.imported.is_(True),
        instrument_versions.c.status.in_([VersionStatus.DRAFT, VersionStatus.CHECKED]),
        instrument_versions.c.id.not_in(select(attempts.c.instrument_version_id)),
        instrument_versions.c.id.not_in(select(sessions.c.instrument_version_id)),
        instrument_versions.c.id.not_in(select(session_parts.c.instrument_version_id)),
    )
    tx.connection.execute(delete(instrument_versions).where(instrument_versions.c.id.in_(unused)))
    return _insert(tx, instrument, VersionStatus.DRAFT, imported=True)


def _insert(
    tx: Transaction, instrument: Instrument, status: VersionStatus, *, imported: bool
) -> InstrumentVersionId:
    key = tx.connection.execute(
        instrument_versions.insert().values(
            uid=new_uid().bytes,
            code=instrument.code,
            edition=str(instrument.edition),
            sha256=instrument.sha256,
            title=instrument.title,
            status=status,
            scales=_scales(instrument),
            body=instrument.canonical,
            hlc=tx.tick(),
            imported=imported,
            changed_at=stamp(tx.now),
        )
    ).inserted_primary_key
    assert key is not None
    return InstrumentVersionId(key[0])


def _scales(instrument: Instrument) -> str:
    """What may leave the base: not the scales that are for the counsellor only."""
    listed = [
        {"code": scale.code, "title": scale.title, "maximum": str(scale_bounds(instrument, scale)[1])}
        for scale in instrument.scales
        if scale.kind is not ScaleKind.VALIDITY
    ]
    return json.dumps(listed, ensure_ascii=False)


def set_status(tx: Transaction, version: int, status: VersionStatus) -> None:
    """Move a version along: draft, checked, active, retired."""
    _set(tx, version, status=status)


def set_review(tx: Transaction, version: int, review: Review) -> None:
    """Keep what was confirmed about a version."""
    document = {
        "warnings_accepted": review.warnings_accepted,
        "samples_confirmed": review.samples_confirmed,
        "protocol": None if review.protocol is None else [list(line) for line in review.protocol],
        "by": review.by,
        "at": stamp(review.at) if review.at else None,
    }
    _set(tx, version, review=json.dumps(document, ensure_ascii=False))


def review_of(row: Any) -> Review:
    """What was confirmed about a version so far."""
    if not row.review:
        return Review()
    document = json.loads(row.review)
    protocol = document["protocol"]
    return Review(
        document["warnings_accepted"],
        document["samples_confirmed"],
        None if protocol is None else tuple((line[0], line[1]) for line in protocol),
        document["by"],
        moment_of(document["at"]) if document["at"] else None,
    )


def _set(tx: Transaction, version: int, **values: Any) -> None:
    tx.connection.execute(
        update(instrument_versions)
        .where(instrument_versions.c.id == version)
        .values(**values, hlc=tx.tick(), changed_at=stamp(tx.now))
    )


def attempts_of(connection: Connection, versions_: list[int]) -> tuple[AttemptId, ...]:
    """Finished attempts of these versions."""
    query = select(attempts.c.id).where(
        attempts.c.instrument_version_id.in_(versions_),
        attempts.c.finished_at.is_not(None),
        attempts.c.deleted_at.is_(None),
    )
    return tuple(AttemptId(each) for each in connection.execute(query).scalars())


def note_rescoring(tx: Transaction, code: str, hashes: tuple[str, str], counted: int, changes: str) -> None:
    """Remember that results were counted anew; `changes` is JSON without names."""
    tx.connection.execute(
        rescorings.insert().values(
            at=stamp(tx.now),
            code=code,
            from_sha256=hashes[0],
            to_sha256=hashes[1],
            counted=counted,
            changes=changes,
        )
    )
