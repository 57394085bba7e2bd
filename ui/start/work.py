"""What the start window does behind itself; every heavy import happens inside, on the worker."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from zima_desktop.jobs import JobControl

if TYPE_CHECKING:
    from zima_desktop.bootstrap import KdfCost, Opened
    from zima_desktop.domain.people import OrganizationKind
    from zima_desktop.domain.workspaces import WorkspaceSummary


@dataclass(frozen=True, slots=True)
class NewBase:
    """What was filled in to create a workspace."""

    name: str
    kind: "OrganizationKind"
    user_name: str
    password: str = field(repr=False)
    folder: Path


def describe(folder: Path) -> "WorkspaceSummary":
    """What may be shown before the password; reads the header only."""
    from zima_desktop import bootstrap

    return bootstrap.describe(folder)


def create(wanted: NewBase, cost: "KdfCost | None") -> "Opened":
    from zima_desktop import bootstrap
    from zima_desktop.domain.people import OrganizationKind
    from zima_desktop.domain.workspaces import WorkspaceKind

    coordinator = wanted.kind is OrganizationKind.COORDINATOR
    kind = WorkspaceKind.COORDINATOR if coordinator else WorkspaceKind.ORGANIZATION
    new = bootstrap.NewWorkspace(
        wanted.name,
        kind,
        wanted.user_name,
        wanted.password,
        wanted.kind,
        consent_first=not coordinator,
    )
    return bootstrap.create_workspace(wanted.folder, new, cost=cost or bootstrap.STANDARD_COST)


def unlock(folder: Path, password: str, user: UUID | None, *, take_over: bool) -> "Opened":
    from zima_desktop import bootstrap

    return bootstrap.open_workspace(folder, password, user, take_over=take_over)


def recover(folder: Path, code: str, password: str, cost: "KdfCost | None") -> "Opened":
    """Open with the code and set the new password at once: a code is never spent without it."""
    from zima_desktop import bootstrap

    price = cost or bootstrap.STANDARD_COST
    opened = bootstrap.open_with_recovery(folder, code, cost=price)
    try:
        opened.services.workspace.set_password(password, price)
    except BaseException:
        opened.services.close()
        raise
    return opened


def restore(backup: Path, folder: Path, password: str) -> None:
    from zima_desktop import bootstrap

    bootstrap.restore_workspace(backup, folder, password)


def open_training(folder: Path, control: JobControl, people: int | None, cost: "KdfCost | None") -> "Opened":
    from zima_desktop import bootstrap, demo

    return demo.open_demo(folder, control, people or demo.FULL_SIZE, cost or bootstrap.STANDARD_COST)


def warm_up() -> None:
    """For a thread: touches no Qt."""
    from zima_desktop import bootstrap

    bootstrap.warm_up()
