"""The letters by which people tell the options of a question apart."""

OPTION_LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя"


def letter_at(place: int) -> str | None:
    """The letter of the option at `place`, where the alphabet has one."""
    return OPTION_LETTERS[place] if 0 <= place < len(OPTION_LETTERS) else None


def letter_of_code(code: str) -> str | None:
    """The letter of an option whose code is a, b, …; None for a code of another kind."""
    return letter_at(ord(code) - ord("a")) if len(code) == 1 and code.isascii() else None


def last_letter(count: int) -> str:
    """The letter of the last of `count` options; more than the alphabet has end with its last one."""
    return OPTION_LETTERS[min(count, len(OPTION_LETTERS)) - 1]
