"""Cards that may be one person: which pairs look alike, and why. Nothing is decided here."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations

from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.names import name_key, search_key
from zima_desktop.domain.roster import ExistingPerson

NEAR_SIGNS = 2  # letters that may be wrong in a whole name
MOST_IN_A_BLOCK = 60  # of one birthday or one name; more than that is a wrong column, not a family


class DuplicateReason(StrEnum):
    SAME = "same"  # name and date agree
    YO = "yo"  # as SAME, ё in one of them
    NUMBER = "number"  # the number of the personal file
    NO_DATE = "no_date"  # one name, and one of them has no date
    DATE_SLIP = "date_slip"  # one name, day and month swapped or one figure wrong
    DOUBLE_FAMILY = "double_family"  # one date; one family name is half of the other
    CHANGED_FAMILY = "changed_family"  # one date, given name and patronymic
    TYPO = "typo"  # one date, the names differ by a slip


STRENGTH = tuple(DuplicateReason)  # the surest first

Pair = tuple[PersonId, PersonId]


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Two cards, the lower id first."""

    pair: Pair
    reason: DuplicateReason


@dataclass(frozen=True, slots=True)
class Cluster:
    """Cards joined by look-alikes; the surest reason decides where it stands in the list."""

    people: tuple[ExistingPerson, ...]
    links: tuple[LookAlike, ...]

    @property
    def reason(self) -> DuplicateReason:
        return min((link.reason for link in self.links), key=STRENGTH.index)


def look_alikes(people: Sequence[ExistingPerson]) -> tuple[LookAlike, ...]:
    """Every suspicious pair once, with its surest reason. O(n) in people: only small blocks are compared."""
    found: dict[Pair, DuplicateReason] = {}
    for block in _blocks(people):
        if len(block) > MOST_IN_A_BLOCK:
            continue
        for one, other in combinations(block, 2):
            reason = why(one, other)
            if reason is not None:
                found[_pair(one.id, other.id)] = reason
    return tuple(LookAlike(pair, reason) for pair, reason in found.items())


def _pair(one: PersonId, other: PersonId) -> Pair:
    return (one, other) if one < other else (other, one)


def _blocks(people: Iterable[ExistingPerson]) -> Iterable[list[ExistingPerson]]:
    blocks: dict[object, list[ExistingPerson]] = defaultdict(list)
    for person in people:
        blocks[name_key(person.name.full)].append(person)
        if person.birth_date is not None:
            blocks[person.birth_date].append(person)
        if person.external_number:
            blocks["number", person.external_number.strip().casefold()].append(person)
    return [block for block in blocks.values() if len(block) > 1]


def why(one: ExistingPerson, other: ExistingPerson) -> DuplicateReason | None:
    """Why two cards may be one person; None: nothing speaks for it."""
    dates = (one.birth_date, other.birth_date)
    if name_key(one.name.full) == name_key(other.name.full):
        return _of_one_name(one, other)
    numbers = (_number(one), _number(other))
    if numbers[0] and numbers[0] == numbers[1]:
        return DuplicateReason.NUMBER
    if None in dates or dates[0] != dates[1]:
        return None
    return _of_one_date(one, other)


def _number(person: ExistingPerson) -> str:
    return (person.external_number or "").strip().casefold()


def _of_one_name(one: ExistingPerson, other: ExistingPerson) -> DuplicateReason | None:
    first, second = one.birth_date, other.birth_date
    if first is None or second is None:
        return DuplicateReason.NO_DATE
    if first == second:
        folded = [person.name.full.casefold() for person in (one, other)]
        return DuplicateReason.SAME if folded[0] == folded[1] else DuplicateReason.YO
    return DuplicateReason.DATE_SLIP if _slipped(first, second) else None


def _slipped(first: date, second: date) -> bool:
    """Day and month swapped, or one figure of the eight wrong."""
    if (first.year, first.month, first.day) == (second.year, second.day, second.month):
        return True
    return sum(a != b for a, b in zip(f"{first:%Y%m%d}", f"{second:%Y%m%d}", strict=True)) == 1


def _of_one_date(one: ExistingPerson, other: ExistingPerson) -> DuplicateReason | None:
    rest = [search_key(f"{person.name.given} {person.name.patronymic or ''}") for person in (one, other)]
    families = [set(search_key(person.name.family).split()) for person in (one, other)]
    if rest[0] == rest[1]:
        shared = families[0] <= families[1] or families[1] <= families[0]
        if shared:
            return DuplicateReason.DOUBLE_FAMILY
        if near(one.name.family, other.name.family, 1):
            return DuplicateReason.TYPO
        return DuplicateReason.CHANGED_FAMILY
    if near(name_key(one.name.full), name_key(other.name.full), NEAR_SIGNS):
        return DuplicateReason.TYPO
    return None


def near(one: str, other: str, most: int) -> bool:
    """True when at most `most` letters are wrong, missing, extra or swapped with their neighbour.

    Optimal string alignment distance: F. J. Damerau, "A technique for computer detection and
    correction of spelling errors", Communications of the ACM 7 (1964).
    """
    if abs(len(one) - len(other)) > most:
        return False
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        now = [row]
        for column, beside in enumerate(other, start=1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != beside))
            swapped = row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == beside
            now.append(min(cost, before[column - 2] + 1) if swapped else cost)
        if min(now) > most:
            return False
        before, last = last, now
    return last[-1] <= most


def clusters(people: Sequence[ExistingPerson], settled: Collection[Pair] = ()) -> tuple[Cluster, ...]:
    """Look-alikes put together, the surest first; pairs that were said to be two people are left out."""
    links = [link for link in look_alikes(people) if link.pair not in settled]
    root: dict[PersonId, PersonId] = {}

    def find(person: PersonId) -> PersonId:
        while root.setdefault(person, person) != person:
            person = root[person]
        return person

    for link in links:
        root[find(link.pair[1])] = find(link.pair[0])
    members: dict[PersonId, list[ExistingPerson]] = defaultdict(list)
    for person in people:
        if person.id in root:
            members[find(person.id)].append(person)
    found = [
        Cluster(tuple(group), tuple(link for link in links if find(link.pair[0]) == top))
        for top, group in members.items()
    ]
    return tuple(sorted(found, key=lambda one: (STRENGTH.index(one.reason), one.people[0].id)))
