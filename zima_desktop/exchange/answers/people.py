"""Whose answers they are: somebody of the base for sure, a few who are likely, or nobody."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from zima_desktop.domain.answer_tables import RowPerson
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import PersonName
from zima_desktop.domain.roster import ExistingPerson
from zima_desktop.exchange.roster.doubts import similar
from zima_desktop.exchange.roster.index import PeopleIndex, folded, patronymics_agree, place_key

_MOST = 8  # candidates worth showing


@dataclass(frozen=True, slots=True)
class Found:
    """One person without a reason is sure; candidates with a reason are doubtful; nothing is nobody."""

    person: PersonId | None = None
    reason: str = ""
    candidates: tuple[PersonId, ...] = ()


class Finder:
    """The people of the base laid out for rows of answers. Nobody is ever created."""

    def __init__(self, people: Sequence[ExistingPerson]) -> None:
        self._index = PeopleIndex(people)
        self._people = people
        self._by_number: dict[str, list[ExistingPerson]] = defaultdict(list)
        self._by_place: dict[str, list[ExistingPerson]] = defaultdict(list)
        for person in people:
            self._by_place[place_key(person.group)].append(person)
            if person.external_number:
                self._by_number[_number_key(person.external_number)].append(person)

    def find(self, who: RowPerson) -> Found:
        """By the personal number, else by the name within the class and sex."""
        numbered = self._by_number.get(_number_key(who.number), []) if who.number else []
        if numbered:
            return self._by_its_number(who, numbered)
        if who.name is None:
            return Found(reason="number_unknown")
        return self._by_its_name(who, who.name)

    def _by_its_number(self, who: RowPerson, numbered: Sequence[ExistingPerson]) -> Found:
        if who.name is None:
            return _one(numbered)
        name = who.name
        agreeing = [one for one in numbered if _same_name(name, one.name) or similar(name, one.name)]
        if agreeing:
            return _one(agreeing)
        return _doubt("number_of_another", (*numbered, *self._index.of_name(name)))

    def _by_its_name(self, who: RowPerson, name: PersonName) -> Found:
        if _is_initial(name.given):
            return self._by_initials(who, name)
        found = list(self._index.of_name(name))
        if name.patronymic:
            exact = [one for one in found if folded(one.name.patronymic or "") == folded(name.patronymic)]
            found = exact or found
        if not found:
            return self._alike(who, name)
        return _narrowed(who, found)

    def _by_initials(self, who: RowPerson, name: PersonName) -> Found:
        letters = [_initial(name.given), _initial(name.patronymic)]
        found = []
        for one in self._near(who):
            known = [_initial(one.name.given), _initial(one.name.patronymic)]
            fits = all(
                not left or not right or left == right for left, right in zip(letters, known, strict=True)
            )
            if folded(one.name.family) == folded(name.family) and fits:
                found.append(one)
        return _doubt("initials", found) if found else Found(reason="nobody")

    def _alike(self, who: RowPerson, name: PersonName) -> Found:
        """Nobody of this name: a former family name, the parts in another order, a slip of the pen."""
        if who.former_family:
            former = self._index.of_name(replace(name, family=who.former_family))
            if former:
                return _doubt("family_changed", former)
        turned = self._index.of_name(PersonName(name.given, name.family, name.patronymic))
        if turned:
            return _doubt("name_similar", turned)
        near = [one for one in self._near(who) if similar(name, one.name)]
        return _doubt("name_similar", near) if near else Found(reason="nobody")

    def _near(self, who: RowPerson) -> Sequence[ExistingPerson]:
        return self._by_place.get(place_key(who.group), ()) if who.group else self._people


def _narrowed(who: RowPerson, found: list[ExistingPerson]) -> Found:
    """Namesakes told apart by class, sex and number; a contradiction is never overlooked."""
    if who.group is not None:
        near = [one for one in found if place_key(one.group) == place_key(who.group)]
        if not near:
            return _doubt("class_differs", found)
        found = near
    if who.sex is not None:
        fitting = [one for one in found if one.sex in (None, who.sex)]
        if not fitting:
            return _doubt("sex_differs", found)
        found = fitting
    if who.number and all(one.external_number for one in found):
        return _doubt("number_differs", found)
    return _one(found)


def _one(found: Sequence[ExistingPerson]) -> Found:
    return Found(found[0].id) if len(found) == 1 else _doubt("several_candidates", found)


def _doubt(reason: str, found: Iterable[ExistingPerson]) -> Found:
    return Found(reason=reason, candidates=tuple(dict.fromkeys(one.id for one in found))[:_MOST])


def _same_name(one: PersonName, other: PersonName) -> bool:
    if folded(one.family) != folded(other.family):
        return False
    if _is_initial(one.given):
        return _initial(one.given) == _initial(other.given)
    same_given = folded(one.given) == folded(other.given)
    return same_given and patronymics_agree(one.patronymic, other.patronymic)


def _number_key(number: str) -> str:
    """«№ 0127» is «127»: a spreadsheet drops the zeros of its own accord."""
    return "".join(number.casefold().split()).lstrip("№0") or "0"


def _is_initial(part: str) -> bool:
    return part.endswith(".") or len(part) == 1


def _initial(part: str | None) -> str:
    return folded(part)[:1] if part else ""
