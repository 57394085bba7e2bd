"""What is known about a workspace: its header, its users, who holds it open."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID

DataKey = NewType("DataKey", bytes)
"""The 32 random bytes that encrypt the base; lives in memory only, never in a log or a file."""


class WorkspaceKind(StrEnum):
    ORGANIZATION = "organisation"
    COORDINATOR = "coordinator"


class Role(StrEnum):
    ADMINISTRATOR = "administrator"
    COUNSELLOR = "counsellor"
    TEACHER = "teacher"
    COORDINATOR = "coordinator"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class WorkspaceHeader:
    """Readable without a password, so it holds nothing about people but the users' own names."""

    uid: UUID
    name: str
    kind: WorkspaceKind
    created_at: datetime
    schema: str | None = None  # a hint for a refusal before unlocking; the base itself decides


@dataclass(frozen=True, slots=True)
class WorkspaceUser:
    """Who may open the workspace; `uid` is also the identity of the user inside the base."""

    uid: UUID
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class WorkspaceSummary:
    """What the start window shows before unlocking."""

    folder: str
    header: WorkspaceHeader
    users: tuple[WorkspaceUser, ...]
    on_network: bool
    last_backup: datetime | None


@dataclass(frozen=True, slots=True)
class Unlocked:
    user: WorkspaceUser
    key: DataKey = field(repr=False)


@dataclass(frozen=True, slots=True)
class Recovered:
    """A recovery code opens the door once: `new_code` has already taken its place."""

    key: DataKey = field(repr=False)
    new_code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LockHolder:
    """Who holds the workspace open, and the last sign of life."""

    host: str
    user: str
    pid: int
    since: datetime
    beat: datetime
