"""Session files: the pupil's side of an instrument, the list of names, and the answers that come back."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from zima_desktop.content import form_to_json
from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.instruments import Form
from zima_desktop.domain.people import Person
from zima_desktop.domain.sessions import CollectedAttempt, WrongPin
from zima_desktop.files import written_beside
from zima_desktop.store.session_file import SessionFile
from zima_desktop.store.session_file_key import SessionKey
from zima_desktop.store.session_file_schema import RosterEntry, SessionFacts, create_session_file
from zima_desktop.version import VERSION

SUFFIX = ".zima-session"
BIRTHDAY, CODE = "birthday", "code"


@dataclass(frozen=True, slots=True)
class NewSession:
    """All that a session file is made from."""

    uid: UUID
    organization: str
    group_name: str
    created: datetime
    form: Form
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class CollectedFile:
    """All that a session file gives back."""

    session_uid: UUID
    app: str
    attempts: tuple[CollectedAttempt, ...]


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
    )
    with written_beside(target) as partial:
        partial.unlink(missing_ok=True)
        create_session_file(partial, key, facts, roster_entries(session.people))


def roster_entries(people: Sequence[Person]) -> tuple[RosterEntry, ...]:
    """Day and month of birth confirm a name; without them a four-digit code that no other one has."""
    codes = iter(secrets.SystemRandom().sample(range(1000, 10000), len(people)))
    return tuple(_entry(person, next(codes)) for person in people)


def _entry(person: Person, code: int) -> RosterEntry:
    name, born = person.name, person.birth_date
    kind, expected = (BIRTHDAY, f"{born:%d.%m}") if born else (CODE, str(code))
    return RosterEntry(person.uid, name.family, name.given, name.patronymic, kind, expected)


def read_answers(path: Path, key: SessionKey) -> CollectedFile:
    """Every attempt of the file; raises FileRefused if it is damaged or open in another program."""
    try:
        file = SessionFile(path, key)
    except WrongPin as error:
        raise FileRefused(path.name, "damaged") from error
    try:
        return CollectedFile(file.facts.session_uid, file.facts.app, file.attempts())
    finally:
        file.close()


def read_roster(path: Path, key: SessionKey) -> tuple[RosterEntry, ...]:
    """The list of names with what confirms each of them."""
    try:
        file = SessionFile(path, key)
    except WrongPin as error:
        raise FileRefused(path.name, "damaged") from error
    try:
        return file.roster()
    finally:
        file.close()
