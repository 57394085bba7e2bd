"""Letters of options: А Б В or A B C, typed on either keyboard."""

import re
from collections.abc import Iterable

from zima_desktop.domain.letters import OPTION_LETTERS

CYRILLIC = OPTION_LETTERS
LATIN = "abcdefghijklmnopqrstuvwxyz"
_TO_CYRILLIC = dict(zip("ABCEHKMOPTXYaceopxyk", "АВСЕНКМОРТХУасеорхук", strict=True))
_TO_LATIN = {cyrillic: latin for latin, cyrillic in _TO_CYRILLIC.items()}
_HEADING = re.compile(r"(?:вариант|ответ|вар\.)?\s*[«\"(]?(?:([^\W\d_])|(\d{1,2}))[»\")]?\.?", re.IGNORECASE)
_MOST = 60


class AmbiguousLetter(ValueError):
    """A letter that is one option on one keyboard and another option on the other."""


def heading_letter(heading: str) -> str | None:
    """The letter of «А», «б)», «Вариант В», the number of «Вариант 29»; None for another heading."""
    found = _HEADING.fullmatch(heading.strip())
    if found is None:
        return None
    letter, number = found.groups()
    if number is not None:
        return number if len(heading.strip()) > len(number) and 0 < int(number) <= _MOST else None
    return str(letter)


def option_code(index: int) -> str:
    """The code that the option of this place gets: a, b, … z, o27."""
    return LATIN[index] if index < len(LATIN) else f"o{index + 1}"


class Letters:
    """Letters that were typed together, from which the keyboard can be told."""

    def __init__(self, used: Iterable[str], count: int = 0, latin_headings: bool = False) -> None:
        typed = set(used)
        self.count = count or len(typed)
        russian = {one for one in typed if one.lower() in CYRILLIC}
        only_russian = {one for one in russian if one not in _TO_LATIN}
        only_latin = {one for one in typed - russian if self._by_shape(one) is None}
        self._script = ""
        if russian and not only_latin:
            self._script = CYRILLIC
        elif (only_latin and not only_russian) or (not russian and latin_headings):
            self._script = LATIN
        self._mixed = bool(russian) and not self._script
        self.latin = self._script == LATIN

    def index(self, letter: str, count: int) -> int | None:
        """The place of the option among `count`, None if there is none such; AmbiguousLetter if two fit."""
        readings = {CYRILLIC if letter.lower() in CYRILLIC else LATIN: letter, **self._other_shape(letter)}
        places = {script: script.find(one.lower()) for script, one in readings.items()}
        there = {place for place in places.values() if 0 <= place < count}
        if len(set(places.values())) > 1 and self._mixed:
            raise AmbiguousLetter(letter)
        if len(there) <= 1:
            return next(iter(there), None)
        if self._script not in places:
            raise AmbiguousLetter(letter)
        return places[self._script]

    def heading(self, letter: str) -> int | None:
        try:
            place = self.index(letter, self.count)
            return self.index(letter, _MOST) if place is None else place
        except AmbiguousLetter:
            return None

    def _other_shape(self, letter: str) -> dict[str, str]:
        """How the letter reads on the other keyboard; a Russian one among Russian ones is what it is."""
        if letter in _TO_CYRILLIC:
            return {CYRILLIC: _TO_CYRILLIC[letter]}
        if letter in _TO_LATIN and self._script != CYRILLIC:
            return {LATIN: _TO_LATIN[letter]}
        return {}

    def _by_shape(self, letter: str) -> int | None:
        """The Russian place of a Latin letter that looks Russian."""
        place = CYRILLIC.find(_TO_CYRILLIC.get(letter, "?").lower())
        return place if 0 <= place < self.count else None
