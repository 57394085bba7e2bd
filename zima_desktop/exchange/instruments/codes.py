"""Codes from Russian names: identifiers of an instrument and of its scales."""

import re
from collections.abc import Sequence

CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,31}")
_LONGEST = 32
_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_LATIN = (
    *("a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p"),
    *("r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"),
)
_TRANSLITERATED = dict(zip(_RUSSIAN, _LATIN, strict=True))
_SHAPES = dict(zip("АВСЕНКМОРТХУасеорхук", "ABCEHKMOPTXYaceopxyk", strict=True))


def is_code(text: str) -> bool:
    return CODE.fullmatch(text) is not None


def code_of(text: str, otherwise: str) -> str:
    """«Живая природа» is zhivaya_priroda; a text that is a code already stays."""
    if is_code(text):
        return text
    latin = "".join(_TRANSLITERATED.get(one, one) for one in text.lower())
    plain = re.sub(r"[^a-z0-9]+", "_", latin).strip("_")[:_LONGEST].strip("_")
    if plain and not plain[0].isalpha():
        plain = f"s_{plain}"[:_LONGEST]
    return plain or otherwise


def codes_of(names: Sequence[str]) -> list[str]:
    """A code for each name, all different; a lone Russian С among R, I, A is the Latin letter."""
    latin = any(len(name) == 1 and name.isascii() and name.isalpha() for name in names)
    found: list[str] = []
    for name in names:
        shape = _SHAPES.get(name) if latin else None
        code = shape or code_of(name, "scale")
        found.append(_unique(code, found))
    return found


def _unique(code: str, taken: Sequence[str]) -> str:
    """Codes that differ by case alone would confuse people, so they count as the same."""
    lower = {one.lower() for one in taken}
    number, candidate = 2, code
    while candidate.lower() in lower:
        ending = f"_{number}"
        candidate, number = code[: _LONGEST - len(ending)] + ending, number + 1
    return candidate
