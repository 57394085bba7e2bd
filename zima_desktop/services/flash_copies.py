"""A prepared session file on several flash drives; every copy is read back, answers are never overwritten."""

import filecmp
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from zima_desktop.domain.errors import FileRefused, NotFound, WriteFailed, ZimaError
from zima_desktop.domain.found_sessions import SessionPlace
from zima_desktop.files import as_write_failure, written_beside
from zima_desktop.jobs import JobControl
from zima_desktop.services.session_places import drives


@dataclass(frozen=True, slots=True)
class CopyOutcome:
    """What came of one folder. `already`: the very same file was there before."""

    folder: Path
    target: Path
    already: bool = False
    error: ZimaError | None = None


def flash_drives() -> tuple[SessionPlace, ...]:
    """What is plugged in now; may take a second on an old computer."""
    return drives()


def copy_out(path: Path, folders: Sequence[Path], control: JobControl) -> tuple[CopyOutcome, ...]:
    """Every folder by itself. Raises NotFound, FileRefused while the file is in use, Cancelled."""
    if not path.is_file():
        raise NotFound("file", path.name)
    if path.with_name(path.name + "-journal").exists():
        raise FileRefused(path.name, "busy")
    outcomes = []
    for done, folder in enumerate(folders):
        control.step(done, len(folders), str(folder))
        outcomes.append(_copied(path, folder))
    return tuple(outcomes)


def _copied(path: Path, folder: Path) -> CopyOutcome:
    target = folder / path.name
    try:
        with as_write_failure(target):
            if target.exists():
                return _there_already(path, target)
            with written_beside(target) as partial:
                shutil.copyfile(path, partial)
            if not filecmp.cmp(path, target, shallow=False):
                raise WriteFailed(target.name, "other")
    except ZimaError as error:
        return CopyOutcome(folder, target, error=error)
    return CopyOutcome(folder, target)


def _there_already(path: Path, target: Path) -> CopyOutcome:
    """The same file is as good as a copy; another one may hold answers."""
    if filecmp.cmp(path, target, shallow=False):
        return CopyOutcome(target.parent, target, already=True)
    return CopyOutcome(target.parent, target, error=FileRefused(target.name, "exists"))
