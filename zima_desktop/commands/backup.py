"""Console: encrypted copies – make, look at, check, put back."""

import argparse
from pathlib import Path

from zima_desktop.bootstrap import restore_workspace
from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened, password_from
from zima_desktop.domain.backups import BackupReason
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.security_errors import FolderOccupied
from zima_desktop.jobs import JobControl


def create(options: argparse.Namespace) -> Answer:
    """A copy now, opened and checked before it gets its name."""
    with opened(options) as services:
        made = services.workspace.back_up(BackupReason.HAND, JobControl())
    return Answer(
        {"file": str(made.path), "bytes": made.size}, f"Копия сделана и проверена: {made.path.name}"
    )


def show(options: argparse.Namespace) -> Answer:
    """Copies of this workspace, newest first."""
    with opened(options) as services:
        copies = services.workspace.backups()
    rows = [
        {
            "file": str(one.path),
            "made": one.made_at.isoformat(),
            "reason": one.reason.value,
            "bytes": one.size,
        }
        for one in copies
    ]
    return Answer(rows, "\n".join(one.path.name for one in copies) or "Копий ещё нет.")


def verify(options: argparse.Namespace) -> Answer:
    """Open a copy (the newest by default) and check every page of it."""
    with opened(options) as services:
        copies = services.workspace.backups()
        if options.file is None and not copies:
            raise NotFound("file", "backups")
        path = Path(options.file) if options.file else copies[0].path
        check = services.workspace.verify_backup(path, JobControl())
    return Answer({"file": str(path), "rows": dict(check.rows)}, f"Копия цела: {path.name}")


def restore(options: argparse.Namespace) -> Answer:
    """Put a copy in the place of the base (what was there stays beside it), or into a new folder."""
    if options.into and Path(options.into).is_dir() and any(Path(options.into).iterdir()):
        raise FolderOccupied(str(options.into))
    target = options.into or options.workspace
    if target is None:
        raise InvalidValue("workspace", "", "missing")
    password = password_from(options.password_file)
    check = restore_workspace(Path(options.file), Path(target), password, options.user)
    return Answer({"workspace": str(target), "rows": dict(check.rows)}, f"Копия восстановлена: {target}")
