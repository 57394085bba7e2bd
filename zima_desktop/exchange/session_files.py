"""Session files: the pupil's side of an instrument, the list of names, and the answers that come back."""

import secrets
from bisect import bisect
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from zima_desktop.content import form_to_json
from zima_desktop.content.words import word
from zima_desktop.domain.errors import FileRefused, InvalidValue, SessionFileRefused
from zima_desktop.domain.instruments import Form
from zima_desktop.domain.names import sort_key
from zima_desktop.domain.people import Person, PersonName
from zima_desktop.domain.session_board import Remark
from zima_desktop.domain.sessions import CollectedAttempt, WrongPin
from zima_desktop.files import written_beside
from zima_desktop.store.session_file import SessionFile
from zima_desktop.store.session_file_key import SessionKey
from zima_desktop.store.session_file_schema import RosterEntry, SessionFacts, create_session_file
from zima_desktop.version import VERSION

SUFFIX = ".zima-session"
BIRTHDAY, CODE = "birthday", "code"
CODES = range(1000, 10000)


@dataclass(frozen=True, slots=True)
class NewSession:
    """All that a session file is made from."""

    uid: UUID
    organization: str
    group_name: str
    created: datetime
    form: Form
    people: tuple[Person, ...]
    unnamed: frozenset[UUID] = frozenset()  # a code stands in the place of these names


@dataclass(frozen=True, slots=True)
class CollectedFile:
    """All that a session file gives back."""

    session_uid: UUID
    app: str
    attempts: tuple[CollectedAttempt, ...]
    roster: tuple[RosterEntry, ...] = ()
    guests: frozenset[UUID] = frozenset()
    remarks: tuple[Remark, ...] = ()

    @property
    def answered(self) -> tuple[CollectedAttempt, ...]:
        """Attempts with something in them: a seat that was only looked at brings nothing."""
        return tuple(one for one in self.attempts if one.answers or one.finished)


def write_session_file(target: Path, key: SessionKey, session: NewSession) -> None:
    """Make the file whole or not at all; raises FileRefused rather than lose the answers of an old one."""
    if target.exists():
        raise FileRefused(target.name, "exists")
    facts = SessionFacts(
        session_uid=session.uid,
        title=session.form.title,
        organization=session.organization,
        group_name=session.group_name,
        created=session.created,
        app=VERSION,
        sheet=form_to_json(session.form),
        teacher_code=new_teacher_code(),
    )
    with written_beside(target) as partial:
        partial.unlink(missing_ok=True)
        create_session_file(partial, key, facts, roster_entries(session.people, session.unnamed))


def new_teacher_code() -> str:
    """Eight digits for the memo of the preparation pack, in two groups."""
    return f"{secrets.choice(CODES)} {secrets.choice(CODES)}"


def roster_entries(people: Sequence[Person], unnamed: Collection[UUID] = ()) -> tuple[RosterEntry, ...]:
    """Day and month of birth confirm a name; without them a four-digit code that no other one has.

    Those who may not be named come last, in the order of their codes: their place would give them away.
    """
    codes = iter(secrets.SystemRandom().sample(CODES, len(people)))
    named = [_entry(person, next(codes)) for person in people if person.uid not in unnamed]
    coded = [_coded(person, next(codes)) for person in people if person.uid in unnamed]
    return (*named, *sorted(coded, key=lambda entry: entry.expected))


def is_coded(entry: RosterEntry) -> bool:
    """A code stands in the place of the name."""
    return entry.confirmation == CODE and not entry.given


def _coded(person: Person, code: int) -> RosterEntry:
    shown = word("seat", "code").format(code=code)
    return RosterEntry(person.uid, shown, "", None, CODE, str(code))


def _entry(person: Person, code: int) -> RosterEntry:
    name, born = person.name, person.birth_date
    kind, expected = (BIRTHDAY, f"{born:%d.%m}") if born else (CODE, str(code))
    return RosterEntry(person.uid, name.family, name.given, name.patronymic, kind, expected)


def add_to_list(path: Path, key: SessionKey, person: Person, *, unnamed: bool = False) -> None:
    """One more person in a file that was made before, by name or under a code.

    Raises InvalidValue (on the list already), NotFound, FileRefused, WriteFailed.
    """
    with opened(path, key) as file:
        entries = file.roster()
        if person.uid in {entry.person_uid for entry in entries}:
            raise InvalidValue("name", person.name.full, "on_the_list")
        used = [entry.expected for entry in entries if entry.confirmation == CODE]
        if unnamed:
            file.enter(_coded(person, free_code(used)), len(entries))
        else:
            file.enter(_entry(person, free_code(used)), place_of(person.name, entries))


def free_code(used: Collection[str]) -> int:
    """Four digits that nobody of the list has."""
    return secrets.choice([code for code in CODES if str(code) not in used])


def name_of(entry: RosterEntry) -> PersonName:
    """The name as the rest of the program knows names."""
    return PersonName(entry.family, entry.given, entry.patronymic)


def place_of(name: PersonName, entries: Sequence[RosterEntry]) -> int:
    """Where a new name goes, so that the list stays alphabetical."""
    return bisect([sort_key(name_of(entry).full) for entry in entries], sort_key(name.full))


def read_answers(path: Path, key: SessionKey) -> CollectedFile:
    """Every attempt of the file; raises FileRefused if it is damaged or open in another program."""
    with opened(path, key) as file:
        return CollectedFile(
            file.facts.session_uid,
            file.facts.app,
            file.attempts(),
            file.roster(),
            file.guests(),
            file.notes(),
        )


def read_roster(path: Path, key: SessionKey) -> tuple[RosterEntry, ...]:
    """The list of names with what confirms each of them."""
    with opened(path, key) as file:
        return file.roster()


@contextmanager
def opened(path: Path, key: SessionKey) -> Iterator[SessionFile]:
    """A file whose key the base knows: a key that does not fit means damage."""
    try:
        file = SessionFile(path, key)
    except WrongPin as error:
        raise SessionFileRefused(path.name, "damaged") from error
    try:
        yield file
    finally:
        file.close()
