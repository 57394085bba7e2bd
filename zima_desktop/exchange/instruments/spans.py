"""Grades and ages: «8–11», «9 класс», «14–15 лет», «от 8 до 11»."""

import re

from zima_desktop.exchange.instruments.cells import folded, with_plain_dashes

_SPAN = re.compile(
    r"(?:с|от)?\s*(\d{1,2})\s*(?:(?:-|до|по)\s*(\d{1,2}))?\s*"
    r"(?:-?(?:й|го|ый|х|е)\b)?\s*(?:классы?|классов|класса|кл|лет|года?)?\.?"
)
_OLDEST_GRADE = 11
_FIRST_AGE = 6  # grade 1 is about 7 years
_AGE = re.compile(r"лет|год")
_GRADE = re.compile(r"кл")


def span_of(text: str) -> tuple[int, int] | None:
    found = _SPAN.fullmatch(with_plain_dashes(text.casefold()).strip())
    if found is None:
        return None
    low, high = int(found[1]), int(found[2] or found[1])
    return (low, high) if 1 <= low <= high else None


def is_age(text: str, span: tuple[int, int]) -> bool:
    """Whether a span of a column «Класс/возраст» speaks of years of life."""
    plain = folded(text)
    if _AGE.search(plain) or _GRADE.search(plain):
        return bool(_AGE.search(plain))
    return span[1] > _OLDEST_GRADE


def grades_of_ages(low: int, high: int) -> tuple[int, int] | None:
    """The grades in which people of this age learn; None where nobody does."""
    first, last = max(low - _FIRST_AGE, 1), min(high - _FIRST_AGE, _OLDEST_GRADE)
    return (first, last) if first <= last else None
