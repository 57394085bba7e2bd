"""The column «Пол» as schools fill it in."""

from zima_desktop.domain.people import Sex

_MALE = frozenset(["м", "m", "муж", "male", "мужской", "мальчик", "юноша", "мужчина", "м.", "муж."])
_FEMALE = frozenset(["ж", "f", "жен", "female", "женский", "девочка", "девушка", "женщина", "ж.", "жен."])


def parse_sex(text: str) -> Sex | None:
    """None when the word is not one of sex."""
    word = text.strip().casefold()
    if word in _MALE:
        return Sex.MALE
    return Sex.FEMALE if word in _FEMALE else None
