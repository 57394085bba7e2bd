"""Names of spreadsheet columns: A, Z, AA."""

from functools import lru_cache


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
