"""Names of spreadsheet columns: A, Z, AA; and the counts that stand beside them in the file."""

import re
from functools import lru_cache

_DIGITS = re.compile("0*([0-9]+)")


def column_number(letters: str) -> int:
    """A is 1, Z is 26, IV is 256; no letters is 0."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


@lru_cache(maxsize=512)
def column_letters(column: int) -> str:
    """The letters of a column counted from 0."""
    letters, number = "", column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def counted(text: str) -> int:
    """A count from a file, 0 when it is none; past ten digits only that it is too large matters."""
    digits = _DIGITS.fullmatch(text)
    return int(digits[1][:10]) if digits else 0
