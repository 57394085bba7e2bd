"""What counts as a good enough password: length, not composition."""

import math
import unicodedata
from enum import IntEnum

from zima_desktop.domain.security_errors import PasswordTooWeak

LEAST_CHARACTERS = 10
LEAST_WORDS = 4
MOST_CHARACTERS = 1024
LEAST_DISTINCT = 5

# Rows of keyboards and runs of digits and letters: long, and first in every list of guesses.
_RUNS = (
    "12345678901234567890",
    "09876543210987654321",
    "qwertyuiopasdfghjklzxcvbnm",
    "йцукенгшщзхъфывапролджэячсмитьбю",
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
)
_COMMON_WORDS = ("password", "пароль", "parol", "qwerty", "йцукен", "admin", "школа", "zima", "зима")


class Strength(IntEnum):
    """A hint beside the field, never a condition."""

    TOO_WEAK = 0
    FAIR = 1
    GOOD = 2
    STRONG = 3


def normalised(password: str) -> str:
    """One form for one password, however the keyboard composed it; spaces around do not count."""
    return unicodedata.normalize("NFKC", password).strip()


def check_password(password: str) -> None:
    """Raise PasswordTooWeak when the password should not guard a workspace."""
    text = normalised(password)
    if len(text) > MOST_CHARACTERS:
        raise PasswordTooWeak("long")
    if len(text) < LEAST_CHARACTERS and len(text.split()) < LEAST_WORDS:
        raise PasswordTooWeak("short")
    if len(set(text.casefold())) < LEAST_DISTINCT:
        raise PasswordTooWeak("repetitive")
    if _is_common(text):
        raise PasswordTooWeak("common")


def strength(password: str) -> Strength:
    """A rough hint from the number of guesses: words count as words, other text by its characters."""
    try:
        check_password(password)
    except PasswordTooWeak:
        return Strength.TOO_WEAK
    bits = _bits(normalised(password))
    if bits < 50:
        return Strength.FAIR
    return Strength.GOOD if bits < 70 else Strength.STRONG


def _is_common(text: str) -> bool:
    folded = "".join(text.casefold().split())
    if any(folded in run for run in _RUNS):
        return True
    return any(folded.strip("0123456789!.?-_") == word for word in _COMMON_WORDS)


def _bits(text: str) -> float:
    words = text.split()
    if len(words) >= LEAST_WORDS:
        return 13.0 * len({word.casefold() for word in words})  # a word out of about 8 000
    alphabet = 0
    alphabet += 10 if any(c.isdecimal() for c in text) else 0
    alphabet += 30 if any(c.islower() for c in text) else 0
    alphabet += 30 if any(c.isupper() for c in text) else 0
    alphabet += 20 if any(not c.isalnum() for c in text) else 0
    effective = (len(text) + len(set(text))) / 2  # a repeated character adds less than a new one
    return effective * math.log2(max(alphabet, 2)) * 0.75  # people choose, they do not draw lots
