"""Rows of the preview as the page shows them, and what would be written with the answers given so far."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ui.pages.roster_import.words import value_word
from zima_desktop.domain.imports import Decision, ImportPreview, PreviewRow
from zima_desktop.domain.people import Person
from zima_desktop.domain.roster import Action, CellError, FieldChange, FieldValue, Target

NAME = frozenset({"full_name", "family", "given", "patronymic"})
BIRTH = frozenset({"birth_date"})
GROUP = frozenset({"group", "parallel", "letter"})
PROBLEMS = frozenset({Action.DOUBTFUL, Action.ERROR})
_COMPARED = ("family", "given", "patronymic", "birth_date", "sex", "group", "external_number", "note")


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One row with the answer to it and the person of the base it is held against."""

    row: PreviewRow
    decision: Decision | None = None
    person: Person | None = None
    many_sheets: bool = False

    @property
    def number(self) -> int:
        return self.row.number

    @property
    def action(self) -> Action:
        return self.row.planned.action

    @property
    def skipped(self) -> bool:
        return self.decision is not None and not self.decision.take


@dataclass(frozen=True, slots=True)
class Written:
    """How many records «Apply» would write."""

    new: int
    changed: int

    @property
    def total(self) -> int:
        return self.new + self.changed


@dataclass(frozen=True, slots=True)
class Compared:
    """A field side by side; `differs` only where the file says something else."""

    field: str
    file: FieldValue
    base: FieldValue
    differs: bool


def check_rows(preview: ImportPreview, decisions: Mapping[int, Decision]) -> tuple[CheckRow, ...]:
    many = len({row.sheet for row in preview.rows}) > 1
    return tuple(
        CheckRow(row, decisions.get(row.number), _person_of(row, decisions.get(row.number), preview), many)
        for row in preview.rows
    )


def _person_of(row: PreviewRow, decision: Decision | None, preview: ImportPreview) -> Person | None:
    planned = row.planned
    chosen = decision.person if decision is not None else None
    first = planned.candidates[0] if planned.candidates else None
    person = chosen or planned.person or first
    return preview.candidates.get(person) if person is not None else None


def still_fitting(preview: ImportPreview, decisions: Mapping[int, Decision]) -> dict[int, Decision]:
    """Answers that still mean something after a cell was retyped or the base changed."""
    kept = {}
    for number, answer in decisions.items():
        planned = preview.rows[number].planned if number < len(preview.rows) else None
        if planned is None or planned.action in (Action.SAME, Action.ERROR):
            continue
        if planned.action is not Action.DOUBTFUL and answer.person is not None:
            continue
        if answer.person is None or answer.person in planned.candidates:
            kept[number] = answer
    return kept


def written(rows: Iterable[CheckRow]) -> Written:
    new = changed = 0
    for row in rows:
        if row.skipped:
            continue
        if row.action is Action.NEW or (row.action is Action.DOUBTFUL and _is_new(row)):
            new += 1
        elif row.action is Action.CHANGED or (row.action is Action.DOUBTFUL and _changes_base(row)):
            changed += 1
    return Written(new, changed)


def unanswered(rows: Iterable[CheckRow]) -> int:
    """Doubtful rows that stay out because nobody said who they are."""
    return sum(row.action is Action.DOUBTFUL and (row.decision is None or row.skipped) for row in rows)


def compared(row: CheckRow, person: Person | None) -> tuple[Compared, ...]:
    """File and base field by field; an empty cell of the file changes nothing."""
    draft = row.row.planned.draft
    if draft is None:
        return ()
    known = person.name if person is not None else None
    group = person.group.name if person is not None and person.group is not None else None
    pairs: tuple[tuple[FieldValue, FieldValue], ...] = (
        (draft.name.family, known.family if known else None),
        (draft.name.given, known.given if known else None),
        (draft.name.patronymic, known.patronymic if known else None),
        (draft.birth_date, person.birth_date if person else None),
        (draft.sex, person.sex if person else None),
        (draft.group, group),
        (draft.external_number, person.external_number if person else None),
        (draft.note, person.note if person else None),
    )
    return tuple(
        Compared(field, new, old, person is not None and _differs(new, old))
        for field, (new, old) in zip(_COMPARED, pairs, strict=True)
    )


def cell_text(row: CheckRow, *targets: Target) -> str:
    """What stands in the file for a row that could not be read."""
    source = row.row.planned.source
    texts = dict(source.shown) if source is not None else {}
    return " ".join(text for target in targets if (text := texts.get(target, "")))


def fault_in(row: CheckRow, fields: frozenset[str]) -> CellError | None:
    """The error in one of these fields."""
    source = row.row.planned.source
    return next((one for one in source.errors if one.field in fields), None) if source else None


def warning_in(row: CheckRow, fields: frozenset[str]) -> CellError | None:
    source = row.row.planned.source
    return next((one for one in source.warnings if one.field in fields), None) if source else None


def change_in(row: CheckRow, fields: frozenset[str]) -> FieldChange | None:
    """What the row changes in one of these fields of its person."""
    return next((one for one in row.row.planned.changes if one.field in fields), None)


def mendable(row: CheckRow) -> tuple[CellError, ...]:
    """Cells that can be retyped: the errors, else what is odd about a row that is taken."""
    source = row.row.planned.source
    if source is None or row.action is Action.SAME:
        return ()
    return source.errors or source.warnings


def _is_new(row: CheckRow) -> bool:
    return row.decision is not None and row.decision.person is None


def _changes_base(row: CheckRow) -> bool:
    answered = row.decision is not None and row.decision.person is not None
    return answered and any(one.differs for one in compared(row, row.person))


def _differs(new: FieldValue, old: FieldValue) -> bool:
    return new is not None and _folded(new) != _folded(old)


def _folded(value: FieldValue) -> str:
    return value_word(value).casefold().replace("ё", "е")
