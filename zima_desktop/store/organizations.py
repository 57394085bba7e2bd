"""Organisations of a base: its own, and those whose packages the coordinator has taken in."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from zima_desktop.domain.ids import OrganizationId
from zima_desktop.domain.people import Organization, OrganizationKind
from zima_desktop.store.tables import organizations
from zima_desktop.store.transaction import Transaction


def own(connection: Connection) -> Organization:
    """The organisation this workspace belongs to."""
    return _organization(connection.execute(select(organizations).where(organizations.c.own)).one())


def every(connection: Connection) -> tuple[Organization, ...]:
    """All organisations, own first."""
    rows = connection.execute(
        select(organizations)
        .where(organizations.c.deleted_at.is_(None))
        .order_by(organizations.c.own.desc(), organizations.c.short_name)
    )
    return tuple(_organization(row) for row in rows)


def add_own(tx: Transaction, name: str, kind: OrganizationKind, **details: str | None) -> int:
    """The first record of a new base."""
    return tx.insert(
        organizations,
        short_name=name,
        full_name=details.get("full_name") or name,
        kind=kind.value,
        city=details.get("city"),
        director=details.get("director"),
        counsellor=details.get("counsellor"),
        own=True,
    )


def rename_own(tx: Transaction, **values: Any) -> None:
    """Change names, town or signatories of the own organisation."""
    tx.update(organizations, own(tx.connection).id, **values)


def _organization(row: Any) -> Organization:
    return Organization(
        OrganizationId(row.id),
        UUID(bytes=row.uid),
        row.short_name,
        row.full_name,
        OrganizationKind(row.kind),
        row.city,
        row.director,
        row.counsellor,
    )
