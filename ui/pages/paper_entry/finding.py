"""Who is meant by what was typed: two letters of a surname, or the code of a sheet."""

from collections.abc import Sequence

from zima_desktop.domain.names import name_key
from zima_desktop.domain.paper import RollRow

LEAST_LETTERS = 2


def by_letters(rows: Sequence[RollRow], text: str) -> tuple[RollRow, ...]:
    """Whose family name begins so; ё and е are one letter."""
    key = name_key(text)
    return tuple(row for row in rows if key and name_key(row.person.name.full).startswith(key))


def by_code(rows: Sequence[RollRow], digits: str) -> tuple[RollRow, ...]:
    return tuple(row for row in rows if row.code == digits.zfill(len(row.code)))


def after(rows: Sequence[RollRow], current: RollRow, wanted: Sequence[RollRow]) -> RollRow | None:
    """The next of `wanted` behind `current` in the order of the list, then from its beginning."""
    numbers = [row.person.id for row in rows]
    at = numbers.index(current.person.id) if current.person.id in numbers else -1
    ordered = (*rows[at + 1 :], *rows[: max(at, 0)])
    ids = {row.person.id for row in wanted}
    return next((row for row in ordered if row.person.id in ids), None)
