"""Letters of options in answers: which alphabet a table is typed in, and the option a letter means."""

from collections.abc import Iterable
from dataclasses import dataclass

from zima_desktop.exchange.instruments.letters import CYRILLIC, LATIN

_SHAPES = dict(zip("ABCEHKMOPTXYaceopxyk", "АВСЕНКМОРТХУасеорхук", strict=True))
_SHAPES |= {cyrillic: latin for latin, cyrillic in _SHAPES.items()}


class AmbiguousLetter(ValueError):
    """«B» that is the second option in one alphabet and, by its shape, the third in the other."""


@dataclass(frozen=True, slots=True)
class Script:
    """The alphabet that the letters of a table belong to; None: nothing tells."""

    alphabet: str | None = None

    @classmethod
    def of(cls, letters: Iterable[tuple[str, int]]) -> "Script":
        """From all single letters with the number of options where each stands."""
        used = tuple(letters)
        told = {_alphabet(letter) for letter, count in used if _tells(letter, count)}
        if not told:
            told = {_alphabet(letter) for letter, _count in used}
        return cls(told.pop()) if len(told) == 1 else cls()

    def index(self, letter: str, count: int) -> int | None:
        """The place among `count` options; None if there is no such; AmbiguousLetter if two fit."""
        own = _place(letter, count)
        if self.alphabet == _alphabet(letter):
            return own
        twin = _SHAPES.get(letter)
        other = _place(twin, count) if twin else None
        if own is not None and other is not None and own != other:
            raise AmbiguousLetter(letter)
        return own if own is not None else other


def _tells(letter: str, count: int) -> bool:
    """True for a letter that is an option in its own alphabet only."""
    twin = _SHAPES.get(letter)
    return _place(letter, count) is not None and (twin is None or _place(twin, count) is None)


def _place(letter: str, count: int) -> int | None:
    place = _alphabet(letter).find(letter.lower())
    return place if 0 <= place < count else None


def _alphabet(letter: str) -> str:
    return CYRILLIC if letter.lower() in CYRILLIC or letter.lower() in "ёй" else LATIN
