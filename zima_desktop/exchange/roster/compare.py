"""A row beside a person of the base: which fields would change. An empty cell changes nothing."""

from collections.abc import Iterator
from dataclasses import replace

from zima_desktop.domain.names import sex_from_patronymic
from zima_desktop.domain.people import PersonDraft
from zima_desktop.domain.roster import (
    Action,
    ExistingPerson,
    FieldChange,
    FieldValue,
    PlannedRow,
    RosterRow,
)
from zima_desktop.exchange.roster.index import folded, place_key


def changed_or_same(row: RosterRow, draft: PersonDraft, person: ExistingPerson) -> PlannedRow:
    """The row taken as this person. Fields set by hand alone do not make it a change."""
    changes = tuple(
        FieldChange(field, old, new, field in person.hand_set)
        for field, old, new in _differences(draft, person)
    )
    action = Action.CHANGED if any(not change.hand_set for change in changes) else Action.SAME
    return PlannedRow(row.row, action, draft, person.id, changes, source=row)


def new_row(row: RosterRow, draft: PersonDraft) -> PlannedRow:
    """The row taken as somebody new; the patronymic tells the sex when no column does."""
    if draft.sex is None:
        draft = replace(draft, sex=sex_from_patronymic(draft.name.patronymic))
    return PlannedRow(row.row, Action.NEW, draft, source=row)


def _differences(draft: PersonDraft, person: ExistingPerson) -> Iterator[tuple[str, FieldValue, FieldValue]]:
    name, known = draft.name, person.name
    if name != known:
        yield from _name_differences(draft, person)
    if draft.birth_date is not None and draft.birth_date != person.birth_date:
        yield "birth_date", person.birth_date, draft.birth_date
    sex = draft.sex or (sex_from_patronymic(name.patronymic) if person.sex is None else None)
    if sex is not None and sex != person.sex:
        yield "sex", person.sex, sex
    if draft.group is not None and place_key(draft.group) != place_key(person.group):
        yield "group", person.group, draft.group
    if draft.external_number is not None and draft.external_number != person.external_number:
        yield "external_number", person.external_number, draft.external_number
    if draft.note is not None and draft.note != person.note:
        yield "note", person.note, draft.note


def _name_differences(
    draft: PersonDraft, person: ExistingPerson
) -> Iterator[tuple[str, FieldValue, FieldValue]]:
    for field in ("family", "given", "patronymic"):
        new: str | None = getattr(draft.name, field)
        old: str | None = getattr(person.name, field)
        if new and folded(new) != folded(old or ""):  # Е for Ё is no difference: the stored Ё stays
            yield field, old, new
