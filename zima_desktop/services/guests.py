"""Names that are written into a session file after it was made: guests by hand, late-comers from the base."""

from dataclasses import dataclass
from uuid import UUID

from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.names import name_key, parse_full_name
from zima_desktop.domain.people import PersonName
from zima_desktop.exchange.session_files import CODE, free_code, name_of, place_of
from zima_desktop.store.clock import Clock
from zima_desktop.store.session_file import SessionFile
from zima_desktop.store.session_file_schema import RosterEntry


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who is not on the list; the code opens the seat again after an interruption."""

    uid: UUID
    name: PersonName
    code: str


class Guests:
    """The guests of one open session file; every one is on the disk when `add` returns."""

    def __init__(self, file: SessionFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._uids = file.guests()

    def __contains__(self, person: UUID) -> bool:
        return person in self._uids

    def all(self) -> tuple[Guest, ...]:
        """In the order of the list."""
        entries = (entry for entry in self._file.roster() if entry.person_uid in self._uids)
        return tuple(Guest(one.person_uid, name_of(one), one.expected) for one in entries)

    def guest(self, uid: UUID) -> Guest:
        """One of them with the code; raises NotFound."""
        found = next((one for one in self.all() if one.uid == uid), None)
        if found is None:
            raise NotFound("person", str(uid))
        return found

    def add(self, wanted: str | PersonName) -> Guest:
        """Write a guest into the list, in alphabetical order; text is read as «Фамилия Имя Отчество».

        Raises InvalidValue (no name, or this very name is on the list) and WriteFailed: then call again.
        """
        name = parse_full_name(wanted).name if isinstance(wanted, str) else wanted
        with self._file.writing():
            entries = self._file.roster()
            if name_key(name) in {name_key(name_of(entry)) for entry in entries}:
                raise InvalidValue("name", name.full, "on_the_list")
            code = str(free_code([entry.expected for entry in entries if entry.confirmation == CODE]))
            guest = Guest(new_uid(), name, code)
            entry = RosterEntry(guest.uid, name.family, name.given, name.patronymic, CODE, code)
            self._file.enter(entry, place_of(name, entries), self._clock())
        self._uids |= {guest.uid}
        return guest
