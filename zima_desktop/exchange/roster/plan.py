"""What an import would do: every row against the base, without touching it."""

from collections import defaultdict
from collections.abc import Sequence

from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import GroupName, PersonDraft
from zima_desktop.domain.roster import Action, ExistingPerson, ImportPlan, PlannedRow, RosterRow
from zima_desktop.exchange.roster.compare import changed_or_same, new_row
from zima_desktop.exchange.roster.doubts import Doubts
from zima_desktop.exchange.roster.index import PeopleIndex, patronymics_agree, place_key, short_key

_OLD_FILE = 3  # so many pupils one grade below the base make the file look like last year's


def plan_import(rows: Sequence[RosterRow], existing: Sequence[ExistingPerson]) -> ImportPlan:
    """New, changed, same, doubtful or wrong for each row; and who of the same classes is not in the file."""
    index = PeopleIndex(existing)
    claimed: dict[PersonId, int] = {}
    seen = _Seen()
    entries = [_settled(row, index, seen, claimed) for row in rows]
    doubts = Doubts(index, frozenset(claimed))
    planned = tuple(entry or _open(row, doubts) for entry, row in zip(entries, rows, strict=True))
    return ImportPlan(planned, _missing(planned, existing), _warnings(planned))


def _settled(
    row: RosterRow, index: PeopleIndex, seen: "_Seen", claimed: dict[PersonId, int]
) -> PlannedRow | None:
    """What needs no second look: a fault, a repetition, or the one person it can only be."""
    if row.draft is None:
        reason = row.errors[0].reason if row.errors else "name_missing"
        return PlannedRow(row.row, Action.ERROR, reason=reason, source=row)
    first = seen.first_row_of(row.draft, row.row)
    if first is not None:
        return _twice(row, first)
    found = index.sure_match(row.draft)
    if found is None:
        return None
    if found.id in claimed:
        return _twice(row, claimed[found.id], (found.id,))
    claimed[found.id] = row.row
    return changed_or_same(row, row.draft, found)


def _twice(row: RosterRow, first: int, candidates: tuple[PersonId, ...] = ()) -> PlannedRow:
    return PlannedRow(
        row.row,
        Action.DOUBTFUL,
        row.draft,
        reason="twice_in_file",
        candidates=candidates,
        same_as_row=first,
        source=row,
    )


def _open(row: RosterRow, doubts: Doubts) -> PlannedRow:
    assert row.draft is not None
    doubt = doubts.about(row.draft, row.former_family)
    if doubt is None:
        return new_row(row, row.draft)
    return PlannedRow(
        row.row, Action.DOUBTFUL, row.draft, reason=doubt.reason, candidates=doubt.candidates, source=row
    )


class _Seen:
    """People already met in the file. Namesakes with two dates are two people; without a date, one."""

    def __init__(self) -> None:
        self._met: dict[tuple[str, str], list[tuple[int, PersonDraft]]] = defaultdict(list)

    def first_row_of(self, draft: PersonDraft, row: int) -> int | None:
        """The row that already holds this person; otherwise remembers this one."""
        met = self._met[short_key(draft.name)]
        for number, other in met:
            if _one_person(draft, other):
                return number
        met.append((row, draft))
        return None


def _one_person(one: PersonDraft, other: PersonDraft) -> bool:
    if not patronymics_agree(one.name.patronymic, other.name.patronymic):
        return False
    if one.birth_date and other.birth_date:
        return one.birth_date == other.birth_date
    return place_key(one.group) == place_key(other.group)


def _missing(planned: tuple[PlannedRow, ...], existing: Sequence[ExistingPerson]) -> tuple[PersonId, ...]:
    """In the base in the classes of the file, but meant by no row. A report only: nobody is removed."""
    places = {place_key(entry.draft.group) for entry in planned if entry.draft and entry.draft.group}
    meant = {entry.person for entry in planned if entry.person is not None}
    meant.update(candidate for entry in planned for candidate in entry.candidates)
    return tuple(one.id for one in existing if one.id not in meant and place_key(one.group) in places)


def _warnings(planned: tuple[PlannedRow, ...]) -> tuple[str, ...]:
    matched = [entry for entry in planned if entry.person is not None]
    lower = sum(_one_grade_lower(entry) for entry in matched)
    return ("looks_like_last_year",) if lower >= _OLD_FILE and 2 * lower > len(matched) else ()


def _one_grade_lower(entry: PlannedRow) -> bool:
    for change in entry.changes:
        old, new = change.old, change.new
        if isinstance(old, GroupName) and isinstance(new, GroupName) and old.grade and new.grade:
            return old.grade - new.grade == 1
    return False
