"""Where a teacher may have a session file: beside the program, in workspaces, on flash drives."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from zima_desktop.domain.found_sessions import PlaceKind, SessionPlace
from zima_desktop.files import folders_in
from zima_desktop.paths import default_workspaces_folder, demo_folder, program_folder

LINUX_ROOTS = (Path("/run/media"), Path("/media"))
MAC_ROOT = Path("/Volumes")
SESSIONS = "sessions"
_REMOVABLE, _FIXED = 2, 3  # GetDriveTypeW
_NO_DIALOG = 1  # an empty card reader must not ask for a disk


def usual_places(last_workspace: Path | None = None) -> tuple[SessionPlace, ...]:
    """Everything that is worth a look on this computer now."""
    program = SessionPlace(program_folder(), PlaceKind.PROGRAM)
    return (program, *workspaces(known_workspaces(last_workspace)), *drives())


def known_workspaces(last: Path | None) -> tuple[Path, ...]:
    """The workspace opened last, those in the usual folder, and the training school."""
    last_one = () if last is None else (last,)
    return tuple(dict.fromkeys([*last_one, *folders_in(default_workspaces_folder()), demo_folder()]))


def workspaces(folders: Iterable[Path]) -> tuple[SessionPlace, ...]:
    """The folders in which workspaces keep their session files, where there are any."""
    found = ((folder.name, folder / SESSIONS) for folder in folders)
    return tuple(SessionPlace(place, PlaceKind.WORKSPACE, name) for name, place in found if place.is_dir())


def drives() -> tuple[SessionPlace, ...]:
    """What is plugged in and mounted."""
    if sys.platform == "win32":
        import ctypes  # only here: it is of no use elsewhere

        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(_NO_DIALOG)
        system = os.environ.get("SYSTEMDRIVE", "C:")
        return tuple(windows_drives(kernel.GetLogicalDrives(), kernel.GetDriveTypeW, system))
    else:  # noqa: RET505 - mypy reads the branches by platform
        if sys.platform == "darwin":
            return tuple(SessionPlace(one, PlaceKind.DRIVE, one.name) for one in folders_in(MAC_ROOT))
        return linux_drives(LINUX_ROOTS)


def windows_drives(mask: int, kind_of: Callable[[str], int], system: str) -> Iterator[SessionPlace]:
    """Drive letters that are removable, and fixed ones that Windows does not start from."""
    for at in range(26):
        letter = f"{chr(ord('A') + at)}:"
        wanted = mask >> at & 1 and letter.upper() != system.upper()
        if wanted and kind_of(letter + "\\") in (_REMOVABLE, _FIXED):
            yield SessionPlace(Path(letter + "\\"), PlaceKind.DRIVE, letter)


def linux_drives(roots: Sequence[Path]) -> tuple[SessionPlace, ...]:
    """Drives lie in a folder of the user, or right below the root; the first name of a drive counts."""
    found: dict[Path, SessionPlace] = {}
    for root in roots:
        above = folders_in(root)
        for drive in (*(one for user in above for one in folders_in(user)), *above):
            found.setdefault(drive, SessionPlace(drive, PlaceKind.DRIVE, drive.name))
    return tuple(found.values())
