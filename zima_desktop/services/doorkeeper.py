"""Who may sit down: a pupil confirms a name by a birthday or a code, the teacher by the PIN."""

import hashlib
import hmac
import os
import re
from collections.abc import Mapping
from enum import StrEnum
from uuid import UUID

from zima_desktop.domain.errors import NotFound
from zima_desktop.store.session_file_key import normal_pin
from zima_desktop.store.session_file_schema import RosterEntry

TRIES = 3


class Confirmation(StrEnum):
    """What a pupil types to show that the name is his."""

    BIRTHDAY = "birthday"
    CODE = "code"


class Doorkeeper:
    """Counts wrong tries; keeps neither PIN nor code, only their keyed digests.

    The teacher's code stands on the memo of the preparation pack: it opens no file, it only does at the
    kiosk what the PIN does.
    """

    def __init__(self, roster: Mapping[UUID, RosterEntry], pin: str, teacher_code: str = "") -> None:
        self._roster = roster
        self._wrong: dict[UUID, int] = {}
        self._salt = os.urandom(16)
        self._pin = self._digest(pin)
        code = typed_digits(teacher_code, day_first=False)
        self._code = self._digest(code) if code else os.urandom(len(self._pin))

    def confirmation(self, person: UUID) -> Confirmation:
        """What to ask this pupil for."""
        return Confirmation(self._entry(person).confirmation)

    def tries_left(self, person: UUID) -> int:
        """After the last one only the teacher can open the seat."""
        return max(0, TRIES - self._wrong.get(person, 0))

    def confirm(self, person: UUID, typed: str) -> bool:
        """Day and month as «22 11», «22.11» or «2211», or the code; wrong ones use up the tries."""
        entry = self._entry(person)
        if self.tries_left(person) == 0:
            return False
        digits = typed_digits(typed, day_first=entry.confirmation == Confirmation.BIRTHDAY)
        right = hmac.compare_digest(digits.encode(), entry.expected.replace(".", "").encode())
        self._wrong[person] = 0 if right else self._wrong.get(person, 0) + 1
        return right

    def vouch(self, person: UUID, pin: str) -> bool:
        """The teacher confirms a pupil who could not; gives the tries back when the PIN is right."""
        right = self.check_pin(pin)
        if right:
            self._wrong.pop(person, None)
        return right

    def check_pin(self, pin: str) -> bool:
        """True for the PIN of this session or the teacher's code, with or without its space."""
        code = typed_digits(normal_pin(pin), day_first=False)
        found = hmac.compare_digest(self._digest(pin), self._pin)
        return found | hmac.compare_digest(self._digest(code), self._code)

    def _digest(self, pin: str) -> bytes:
        return hashlib.blake2b(normal_pin(pin).encode("utf-8", "surrogatepass"), key=self._salt).digest()

    def _entry(self, person: UUID) -> RosterEntry:
        if person not in self._roster:
            raise NotFound("person", str(person))
        return self._roster[person]


def typed_digits(typed: str, *, day_first: bool) -> str:
    """The digits of what was typed; a day or month of one digit gets its zero."""
    parts = re.findall(r"[0-9]+", typed)
    if day_first and len(parts) == 2:
        return "".join(part.zfill(2) for part in parts)
    return "".join(parts)
