"""Rows that are nobody for sure but may be somebody: a person has to say."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import PersonDraft, PersonName
from zima_desktop.domain.roster import ExistingPerson
from zima_desktop.exchange.roster.index import PeopleIndex, folded, place_key, short_key

_TYPOS = 2  # letters wrong in the whole name


@dataclass(frozen=True, slots=True)
class Doubt:
    reason: str
    candidates: tuple[PersonId, ...]


class Doubts:
    """Looks for likely persons among those that no other row has claimed."""

    def __init__(self, index: PeopleIndex, claimed: frozenset[PersonId]) -> None:
        self._index = index
        self._claimed = claimed

    def about(self, draft: PersonDraft, former_family: str | None) -> Doubt | None:
        namesakes = self._free(self._index.of_name(draft.name))
        several = self._free(self._index.candidates(draft)) if namesakes else []
        if several:
            return _doubt("several_candidates", several)
        if draft.birth_date is None:
            return _doubt("name_only", namesakes) if namesakes else None
        return (
            self._married(draft, draft.birth_date, former_family)
            or _same_class(draft, namesakes)
            or self._of_one_date(draft, draft.birth_date)
            or _undated(namesakes)
        )

    def _free(self, people: Iterable[ExistingPerson]) -> list[ExistingPerson]:
        return [one for one in people if one.id not in self._claimed]

    def _married(self, draft: PersonDraft, birth_date: date, former_family: str | None) -> Doubt | None:
        if not former_family:
            return None
        former = replace(draft.name, family=former_family)
        found = self._free(self._index.of_name_and_date(former, birth_date))
        return _doubt("family_changed", found) if found else None

    def _of_one_date(self, draft: PersonDraft, birth_date: date) -> Doubt | None:
        born = self._free(self._index.of_date(birth_date))
        if not born:
            return None
        renamed = [one for one in born if _family_differs(draft, one)]
        if renamed:
            return _doubt("family_changed", renamed)
        alike = [one for one in born if _alike(draft, one)]
        return _doubt("name_similar", alike) if alike else None


def _alike(draft: PersonDraft, one: ExistingPerson) -> bool:
    """Born the same day: another patronymic to the same name, or a slip of the pen in the same class."""
    if short_key(draft.name) == short_key(one.name):
        return True
    return place_key(draft.group) == place_key(one.group) and similar(draft.name, one.name)


def _doubt(reason: str, people: list[ExistingPerson]) -> Doubt:
    return Doubt(reason, tuple(one.id for one in people))


def _same_class(draft: PersonDraft, namesakes: list[ExistingPerson]) -> Doubt | None:
    place = place_key(draft.group)
    near = [one for one in namesakes if place_key(one.group) == place]
    if not near:
        return None
    undated = all(one.birth_date is None for one in near)
    return _doubt("birth_date_unknown" if undated else "birth_date_differs", near)


def _undated(namesakes: list[ExistingPerson]) -> Doubt | None:
    found = [one for one in namesakes if one.birth_date is None]
    return _doubt("name_only", found) if found else None


def _family_differs(draft: PersonDraft, one: ExistingPerson) -> bool:
    """The same given name, patronymic and class; only the family name is another, and not by a typo."""
    name, known = draft.name, one.name
    if folded(name.given) != folded(known.given) or place_key(draft.group) != place_key(one.group):
        return False
    if folded(name.patronymic or "") != folded(known.patronymic or ""):
        return False
    return _distance(folded(name.family), folded(known.family)) > _TYPOS


def similar(one: PersonName, other: PersonName) -> bool:
    """A slip of the pen apart; a patronymic left out on one side is not counted."""
    left, right = folded(f"{one.family} {one.given}"), folded(f"{other.family} {other.given}")
    if one.patronymic and other.patronymic:
        left, right = f"{left} {folded(one.patronymic)}", f"{right} {folded(other.patronymic)}"
    return _distance(left, right) <= _TYPOS


def _distance(left: str, right: str) -> int:
    """Letters to add, drop or replace; more than _TYPOS is not counted out."""
    if abs(len(left) - len(right)) > _TYPOS:
        return _TYPOS + 1
    previous = list(range(len(right) + 1))
    for row, letter in enumerate(left, start=1):
        current = [row]
        for column, other in enumerate(right, start=1):
            change = previous[column - 1] + (letter != other)
            current.append(min(previous[column] + 1, current[-1] + 1, change))
        if min(current) > _TYPOS:
            return _TYPOS + 1
        previous = current
    return previous[-1]
