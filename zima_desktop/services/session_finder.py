"""Finding session files without a PIN: copies of one session are known by the salt they begin with."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

from zima_desktop.content import shipped_instruments
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.found_sessions import FoundCopy, FoundSession, PlaceKind, SessionPlace
from zima_desktop.domain.labels import class_only
from zima_desktop.exchange.session_files import SUFFIX
from zima_desktop.files import folders_in
from zima_desktop.jobs import JobControl
from zima_desktop.services.session_places import SESSIONS
from zima_desktop.store.session_file_key import salt_of

MOST_FOLDERS = 400  # of one place: a disk full of photographs must not keep a class waiting
_NAME = re.compile(r"(?P<made>\d{4}-\d\d-\d\d)_(?P<group>[^_]+)(?:_(?P<rest>.*))?")


def find_sessions(places: Iterable[SessionPlace], control: JobControl) -> tuple[FoundSession, ...]:
    """Sessions in these folders and one below, newest answer first; raises Cancelled only."""
    wanted = tuple(places)
    seen: dict[object, FoundCopy] = {}  # by what the disk knows a file by, where it does
    for done, place in enumerate(wanted):
        control.step(done, len(wanted), place.name)
        for path in _files(place.folder):
            with suppress(OSError):  # pulled out this very moment
                found = path.stat()
                changed = datetime.fromtimestamp(found.st_mtime, UTC)
                copy = FoundCopy(path, place.kind, place.name or place.folder.name, changed)
                same = (found.st_dev, found.st_ino) if found.st_ino else path.resolve()
                seen.setdefault(same, copy)
    return _grouped(seen.values())


def chosen_session(path: Path, among: Iterable[FoundSession] = ()) -> FoundSession:
    """A file that was chosen by hand, together with its copies among those found."""
    try:
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        changed = datetime.fromtimestamp(0, UTC)
    own = FoundCopy(path, PlaceKind.CHOSEN, path.parent.name, changed)
    salt = _salt(path)
    rest = (copy for one in among for copy in one.copies if copy.path != path)
    return _session([own, *(copy for copy in rest if salt is not None and _salt(copy.path) == salt)])


def _files(folder: Path) -> Iterator[Path]:
    below = folders_in(folder)[:MOST_FOLDERS]
    for one in (folder, *below, *(inner / SESSIONS for inner in below)):
        with suppress(OSError):
            yield from sorted(path for path in one.iterdir() if path.suffix.lower() == SUFFIX)


def _grouped(copies: Iterable[FoundCopy]) -> tuple[FoundSession, ...]:
    """A file without a readable head stands alone: opening it says what is wrong with it."""
    groups: dict[object, list[FoundCopy]] = {}
    for copy in copies:
        groups.setdefault(_salt(copy.path) or copy.path, []).append(copy)
    found = [_session(group) for group in groups.values()]
    return tuple(sorted(found, key=lambda one: one.newest.changed, reverse=True))


def _salt(path: Path) -> bytes | None:
    try:
        return salt_of(path)
    except ZimaError:
        return None


def _session(copies: list[FoundCopy]) -> FoundSession:
    """Somebody may have renamed one of the copies: the name that says most is taken."""
    ordered = tuple(sorted(copies, key=lambda copy: copy.changed, reverse=True))
    read = next(filter(None, (_NAME.fullmatch(copy.path.stem) for copy in ordered)), None)
    if read is None:
        return FoundSession(ordered[0].path.stem, None, None, ordered)
    group = class_only(read["group"])
    printed = group.printed if group else read["group"]
    return FoundSession(printed, _title(read["rest"] or ""), _day(read["made"]), ordered)


def _title(rest: str) -> str | None:
    """The longest code of a shipped instrument that the name goes on with."""
    fitting = [one for one in shipped_instruments() if f"{rest}_".startswith(f"{one.code}_")]
    best = max(fitting, key=lambda one: len(one.code), default=None)
    return None if best is None else best.title


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
