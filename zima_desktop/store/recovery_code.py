"""The recovery code: 24 symbols (118 bits) on paper in the director's safe."""

import secrets
import unicodedata

from zima_desktop.domain.security_errors import RecoveryCodeWrong

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # without 0 1 I L O U, which are misread on paper
LENGTH = 24
GROUP = 4
GROUPS = LENGTH // GROUP

# Cyrillic capitals that look exactly like a letter of the alphabet.
_LOOK_ALIKES = str.maketrans("АВЕКМНРСТУХЗ", "ABEKMHPCTYX3")
_SEPARATORS = str.maketrans("", "", " \t\r\n-–—−_.\u00a0")


def new_code() -> str:
    """A fresh code in printed form: ABCD-EFGH-…"""
    return printed("".join(secrets.choice(ALPHABET) for _ in range(LENGTH)))


def printed(symbols: str) -> str:
    """Groups of four with hyphens, as on the sheet."""
    return "-".join(symbols[at : at + GROUP] for at in range(0, len(symbols), GROUP))


def canonical(typed: str) -> str:
    """The 24 symbols of a code typed by hand in any case, layout look-alikes and spacing."""
    symbols = _cleaned(typed)
    if any(symbol not in ALPHABET for symbol in symbols):
        raise RecoveryCodeWrong("symbol")
    if len(symbols) != LENGTH:
        raise RecoveryCodeWrong("length")
    return symbols


def two_groups() -> tuple[int, int]:
    """Which two groups (counted from 1) the user is to retype from the printed sheet."""
    first, second = sorted(secrets.SystemRandom().sample(range(1, GROUPS + 1), 2))
    return first, second


def group_matches(code: str, number: int, typed: str) -> bool:
    """Whether `typed` is group `number` (from 1) of the code."""
    start = (number - 1) * GROUP
    return _cleaned(typed) == canonical(code)[start : start + GROUP]


def _cleaned(typed: str) -> str:
    text = unicodedata.normalize("NFKC", typed).upper()
    return text.translate(_SEPARATORS).translate(_LOOK_ALIKES)
