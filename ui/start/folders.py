"""Names of folders for new workspaces."""

import re
from pathlib import Path

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
LONGEST = 60


def safe_name(name: str, otherwise: str) -> str:
    """The name as a folder may be called on every system."""
    tidy = " ".join(_FORBIDDEN.sub(" ", name).split())[:LONGEST].strip(" .")
    return otherwise if not tidy or _RESERVED.fullmatch(tidy) else tidy


def is_free(folder: Path) -> bool:
    """Whether a new workspace could lie here: nothing there, or an empty folder."""
    try:
        return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    except OSError:
        return False


def free_folder(parent: Path, name: str) -> Path:
    """`parent`/`name`, with a number when that is taken."""
    folder, number = parent / name, 2
    while not is_free(folder) and number < 100:
        folder, number = parent / f"{name} {number}", number + 1
    return folder
