"""The people of the base laid out so that a row finds its person in constant time."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from zima_desktop.domain.labels import group_key
from zima_desktop.domain.people import GroupName, PersonDraft, PersonName
from zima_desktop.domain.roster import ExistingPerson

_Found = Sequence[ExistingPerson]


@lru_cache(maxsize=65_536)
def folded(part: str) -> str:
    """A tidy part of a name for comparing."""
    return part.casefold().replace("ё", "е")


def short_key(name: PersonName) -> tuple[str, str]:
    """Family and given name: many lists leave the patronymic out."""
    return folded(name.family), folded(name.given)


def patronymics_agree(one: str | None, other: str | None) -> bool:
    """Equal, or not known on one side."""
    return not one or not other or folded(one) == folded(other)


@lru_cache(maxsize=4096)
def place_key(group: GroupName | None) -> str:
    return group_key(group) if group else ""


class PeopleIndex:
    """By name and date, by name, by date and class, by everything but the family name."""

    def __init__(self, people: Iterable[ExistingPerson]) -> None:
        self._by_name: dict[tuple[str, str], list[ExistingPerson]] = defaultdict(list)
        self._by_date: dict[date, list[ExistingPerson]] = defaultdict(list)
        for person in people:
            self._by_name[short_key(person.name)].append(person)
            if person.birth_date:
                self._by_date[person.birth_date].append(person)

    def of_name(self, name: PersonName) -> _Found:
        """Everyone of that family and given name whose patronymic does not contradict."""
        found = self._by_name.get(short_key(name))
        if not found:
            return ()
        return [one for one in found if patronymics_agree(one.name.patronymic, name.patronymic)]

    def of_name_and_date(self, name: PersonName, birth_date: date) -> _Found:
        return [one for one in self.of_name(name) if one.birth_date == birth_date]

    def of_date(self, birth_date: date) -> _Found:
        return self._by_date.get(birth_date, ())

    def sure_match(self, draft: PersonDraft) -> ExistingPerson | None:
        """The one person a row means: by name and date, or without a date by name and class."""
        found = self.candidates(draft)
        if len(found) > 1 and draft.name.patronymic:
            same = folded(draft.name.patronymic)
            found = [one for one in found if folded(one.name.patronymic or "") == same] or found
        if len(found) > 1:
            found = [one for one in found if place_key(one.group) == place_key(draft.group)]
        return found[0] if len(found) == 1 else None

    def candidates(self, draft: PersonDraft) -> _Found:
        if draft.birth_date:
            return self.of_name_and_date(draft.name, draft.birth_date)
        place = place_key(draft.group)
        return [one for one in self.of_name(draft.name) if place_key(one.group) == place]
