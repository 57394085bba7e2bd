"""Looking at a session after its files were read: who is missing, who came twice, who is unknown."""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from zima_desktop.domain.collecting import Double, SessionOutcome, Side, Stranger
from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.sessions import CollectedAttempt, SessionRow
from zima_desktop.exchange.session_files import name_of
from zima_desktop.services.intake import Returned
from zima_desktop.services.session_places import SESSIONS
from zima_desktop.store import attempts, guest_matches, session_seats, sessions
from zima_desktop.store.attempts import ScoredAttempt
from zima_desktop.store.session_seats import KeptAttempt, Listed
from zima_desktop.store.sessions import StoredPart

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection

Files = Mapping[Path, Returned]


def outcome_of(connection: "Connection", row: SessionRow, files: Files) -> SessionOutcome:
    """The session as the base has it now, with the names of the files that were read."""
    listed = session_seats.listed(connection, row.id)
    kept = session_seats.kept(connection, row.id)
    codes = {part.code for part in row.parts}
    done = {person for person, got in session_seats.finished(kept).items() if codes <= got}
    begun = {one.person for one in kept} - done
    answered = {one.person_uid for returned in files.values() for one in returned.file.answered}
    waiting = {one.id for one in listed if one.uid in answered} - done - begun
    return SessionOutcome(
        session=row.id,
        uid=row.uid,
        title=row.instrument_title,
        group_name=row.group_name,
        expected=len(listed),
        received=len(done),
        absent=tuple(one.name.full for one in listed if one.id not in done | begun | waiting),
        interrupted=tuple(one.name.full for one in listed if one.id in begun),
        doubles=tuple(_doubles(row, listed, kept, files)),
        strangers=tuple(_strangers(connection, files)),
        without_consent=tuple(one.name.full for one in listed if one.id in waiting),
    )


def _doubles(
    row: SessionRow, listed: Iterable[Listed], kept: Iterable[KeptAttempt], files: Files
) -> Iterable[Double]:
    titles = {part.code: part.title for part in row.parts} if len(row.parts) > 1 else {}
    sides: dict[tuple[PersonId, str], list[Side]] = {}
    for one in kept:
        if one.finished is not None:
            names, title = _names_of_files(files, one.uid), titles.get(one.code, "")
            side = Side(one.uid, one.started, one.finished, one.answers, names, title)
            sides.setdefault((one.person, one.code), []).append(side)
    for person in listed:
        several = [sides.get((person.id, part.code), []) for part in row.parts]
        found = [side for one in several if len(one) > 1 for side in one]
        if found:
            yield Double(person.id, person.name.full, tuple(found))


def _names_of_files(files: Files, attempt: UUID) -> tuple[str, ...]:
    return tuple(
        name
        for (path, returned), name in zip(files.items(), _shown(files), strict=True)
        if any(
            part.attempt_uid == attempt
            for one in returned.file.attempts
            for _code, part in returned.split(one)
        )
    )


def _shown(files: Files) -> tuple[str, ...]:
    """Names of files; of copies with one name those that came back are told apart by folder or drive."""
    times = Counter(path.name for path in files)

    def shown(path: Path) -> str:
        alone = times[path.name] == 1 or path.parent.name == SESSIONS
        return path.name if alone else f"{path.parent.name or path.anchor}: {path.name}"

    return tuple(map(shown, files))


def _strangers(connection: "Connection", files: Files) -> Iterable[Stranger]:
    """Whoever has answered in these files and is not in the base; of several attempts the fullest is told."""
    answered = {one.person_uid for returned in files.values() for one in returned.file.answered}
    answered -= set(sessions.people_by_uid(connection, answered))
    answered -= set(guest_matches.remembered(connection, answered))
    for uid in sorted(answered):
        owners = {path: one for path, one in files.items() if _attempts_of(one, uid)}
        entry = next(entry for one in owners.values() for entry in one.file.roster if entry.person_uid == uid)
        tries = [attempt for one in owners.values() for attempt in _attempts_of(one, uid)]
        name = name_of(entry)
        yield Stranger(
            uid=uid,
            name=name.full,
            guest=any(uid in one.file.guests for one in owners.values()),
            answers=max(len(one.answers) for one in tries),
            finished=any(one.finished for one in tries),
            files=tuple(name for path, name in zip(files, _shown(files), strict=True) if path in owners),
            suggested=guest_matches.namesakes(connection, name),
        )


def _attempts_of(returned: Returned, person: UUID) -> tuple[CollectedAttempt, ...]:
    return tuple(one for one in returned.file.answered if one.person_uid == person)


def check_all_is_here(connection: "Connection", returned: Returned) -> None:
    """Raises FileRefused while the file holds an answer that the base does not have."""
    found = returned.file.answered
    uids = {one.person_uid for one in found}
    known = sessions.people_by_uid(connection, uids)
    settled = guest_matches.remembered(connection, uids - set(known))
    for attempt in found:
        if attempt.person_uid in known or settled.get(attempt.person_uid) is not None:
            if not all(_is_here(connection, returned, *one) for one in returned.split(attempt)):
                raise FileRefused(returned.name, "not_collected")
        elif attempt.person_uid in returned.file.guests and attempt.person_uid not in settled:
            raise FileRefused(returned.name, "guests_left")


def _is_here(
    connection: "Connection", returned: Returned, part: StoredPart, attempt: CollectedAttempt
) -> bool:
    """Every answer of the attempt, in the state in which the file has it or a later one."""
    kept = attempts.known(connection, attempt.attempt_uid)
    if kept is None and attempt.finished and len(returned.stored.parts) > 1:
        return _came_with_another_copy(connection, returned, part, attempt)
    if kept is None or (attempt.finished and not kept.finished):
        return False
    return kept.finished or set(attempts.values_of(attempt)) <= set(kept.answers)


def _came_with_another_copy(
    connection: "Connection", returned: Returned, part: StoredPart, attempt: CollectedAttempt
) -> bool:
    """A finished part of a battery that was copied on: the base has it once."""
    known = sessions.people_by_uid(connection, {attempt.person_uid})
    person = known.get(attempt.person_uid)
    if person is None:
        settled = guest_matches.remembered(connection, {attempt.person_uid}).get(attempt.person_uid)
        person = None if settled is None else sessions.people_by_uid(connection, {settled}).get(settled)
    if person is None:
        return False
    scored = ScoredAttempt(attempt, person, returned.stored.id, part.version, returned.file.app, None)
    return attempts.same_act(connection, scored) is not None
