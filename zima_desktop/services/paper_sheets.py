"""What paper mode prints, gathered in one look; and the number by which a scanned sheet is known again."""

import hashlib
import json
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from zima_desktop.content import form_to_json
from zima_desktop.content.words import word
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.paper import FoundSheet
from zima_desktop.domain.paper_documents import AnswerSheets, SheetOwner
from zima_desktop.domain.people import Person
from zima_desktop.domain.sheet_ids import QUESTION_DIGITS, SheetId, parse_sheet_id, person_code
from zima_desktop.services import consent_gate
from zima_desktop.services.instruments import all_usable, parsed
from zima_desktop.store import library, people

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection

SHORT: int = 10**QUESTION_DIGITS


@lru_cache(maxsize=256)
def _number_of(canonical: str) -> int:
    form = parsed(canonical).form
    asked = json.dumps([form.code, json.loads(form_to_json(form))["sections"]], ensure_ascii=False)
    digest = int.from_bytes(hashlib.sha256(asked.encode()).digest())
    return digest % SHORT


def questions_number(instrument: Instrument) -> int:
    """The same for every version with the same questions: a corrected key leaves printed sheets valid."""
    return _number_of(instrument.canonical)


def find_sheet(connection: "Connection", barcode: str) -> FoundSheet:
    """Raises InvalidValue (no such bar code), NotFound (neither this person nor these questions are here)."""
    sheet = parse_sheet_id(barcode)
    instrument = _instrument(connection, sheet)
    found = people.persons(connection, [sheet.person])
    if not found or found[0].deleted:
        raise NotFound("sheet_owner", person_code(sheet.person))
    return FoundSheet(found[0], instrument)


def _instrument(connection: "Connection", sheet: SheetId) -> Instrument:
    """The version in use, else an older one whose sheets are still about."""
    bodies = (row.body for row in reversed(library.versions(connection)) if row.body is not None)
    for instrument in (*all_usable(connection), *map(parsed, bodies)):
        if questions_number(instrument) == sheet.questions:
            return instrument
    raise NotFound("sheet_questions", sheet.digits)


def gather_sheets(
    connection: "Connection", group: GroupId, instrument: Instrument, day: date | None, today: date
) -> AnswerSheets:
    """The class in the order of its list; raises NotFound, InvalidValue (nobody is in it).

    Whoever has not agreed to be tested gets a sheet with the code alone, after the others.
    """
    name, members = people.group(connection, group).name, people.members(connection, [group])
    if not members:
        raise InvalidValue("group", name.compact, "nobody_to_answer")
    number = questions_number(instrument)
    barred = consent_gate.unnamed(connection, [one.id for one in members], today)
    owners = tuple(
        _owner(one, number, named=one.id not in barred)
        for one in sorted(members, key=lambda one: one.id in barred)
    )
    return AnswerSheets(instrument.form, name, owners, day)


def _owner(person: Person, questions: int, *, named: bool) -> SheetOwner:
    code = person_code(person.id)
    shown = person.name.full if named else word("seat", "code").format(code=code)
    return SheetOwner(shown, code, SheetId(questions, person.id).digits)
