"""Session files: the pupil's side of an instrument, the list of names, and the answers that come back."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.instruments import Choice, Instrument, Item
from zima_desktop.domain.people import Person
from zima_desktop.domain.sessions import CollectedAttempt, KioskItem, KioskOption, KioskSheet, WrongPin
from zima_desktop.files import written_beside
from zima_desktop.store.session_file import SessionFile
from zima_desktop.store.session_file_key import SessionKey
from zima_desktop.store.session_file_schema import RosterEntry, SessionFacts, create_session_file
from zima_desktop.version import VERSION

SUFFIX = ".zima-session"
CHOICE, RATING = "choice", "rating"
BIRTHDAY, CODE = "birthday", "code"


@dataclass(frozen=True, slots=True)
class NewSession:
    """All that a session file is made from."""

    uid: UUID
    organization: str
    group_name: str
    created: datetime
    sheet: KioskSheet
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class CollectedFile:
    """All that a session file gives back."""

    session_uid: UUID
    app: str
    attempts: tuple[CollectedAttempt, ...]


def kiosk_sheet(instrument: Instrument) -> KioskSheet:
    """Only what a pupil reads: no keys, scales, levels or texts of results, no icons that colour a choice."""
    return KioskSheet(
        code=instrument.code,
        title=instrument.title,
        sha256=instrument.sha256,
        instruction=instrument.instruction,
        practice=_kiosk_item(instrument.practice),
        items=tuple(_kiosk_item(item) for item in instrument.items),
    )


def _kiosk_item(item: Item) -> KioskItem:
    response = item.response
    if isinstance(response, Choice):
        options = tuple(KioskOption(option.code, option.text) for option in response.options)
        return KioskItem(item.no, item.text, CHOICE, options)
    numbers = range(response.low, response.high + 1)
    labels = response.labels or tuple(str(number) for number in numbers)
    options = tuple(KioskOption(str(n), label) for n, label in zip(numbers, labels, strict=True))
    return KioskItem(item.no, item.text, RATING, options)


def sheet_to_json(sheet: KioskSheet) -> str:
    """The sheet as the session file carries it."""
    document = {
        "code": sheet.code,
        "title": sheet.title,
        "sha256": sheet.sha256,
        "instruction": sheet.instruction,
        "practice": None if sheet.practice is None else _item_to_json(sheet.practice),
        "items": [_item_to_json(item) for item in sheet.items],
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def sheet_from_json(text: str) -> KioskSheet:
    """The inverse of `sheet_to_json`; the encryption of the file vouches for the text."""
    document = json.loads(text)
    practice = document["practice"]
    return KioskSheet(
        code=document["code"],
        title=document["title"],
        sha256=document["sha256"],
        instruction=document["instruction"],
        practice=None if practice is None else _item_from_json(practice),
        items=tuple(_item_from_json(item) for item in document["items"]),
    )


def _item_to_json(item: KioskItem) -> dict[str, Any]:
    options = [[option.code, option.text] for option in item.options]
    return {"no": item.number, "text": item.text, "kind": item.kind, "options": options}


def _item_from_json(document: dict[str, Any]) -> KioskItem:
    options = tuple(KioskOption(code, text) for code, text in document["options"])
    return KioskItem(document["no"], document["text"], document["kind"], options)


def write_session_file(target: Path, key: SessionKey, session: NewSession) -> None:
    """Make the file whole or not at all; raises FileRefused rather than lose the answers of an old one."""
    if target.exists():
        raise FileRefused(target.name, "exists")
    facts = SessionFacts(
        session_uid=session.uid,
        title=session.sheet.title,
        organization=session.organization,
        group_name=session.group_name,
        created=session.created,
        app=VERSION,
        sheet=sheet_to_json(session.sheet),
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
