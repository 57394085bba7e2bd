"""Short ways through the roster import for its tests."""

from datetime import date
from pathlib import Path

from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.names import parse_full_name
from zima_desktop.domain.people import GroupName, PersonDraft, Sex
from zima_desktop.domain.roster import Action, ExistingPerson, ImportPlan, RosterRow, SheetLayout, Workbook
from zima_desktop.exchange.roster import analyse, build_rows, read_workbook
from zima_desktop.jobs import JobControl

SCHOOL_YEAR = 2025


def open_book(path: Path) -> Workbook:
    return read_workbook(path, JobControl())


def rows_of(path: Path, default_group: GroupName | None = None, sheet: int = 0) -> tuple[RosterRow, ...]:
    page = open_book(path).sheets[sheet]
    layout = analyse(page)
    return build_rows(page, layout, layout.mapping, default_group or layout.group_hint, SCHOOL_YEAR)


def layout_of(path: Path, sheet: int = 0) -> SheetLayout:
    return analyse(open_book(path).sheets[sheet])


def described(rows: tuple[RosterRow, ...]) -> list[str]:
    """Each row in one line: full name, birth date, class."""
    lines = []
    for row in rows:
        if row.draft is None:
            lines.append(f"{row.row}: " + ", ".join(f"{one.column} {one.reason}" for one in row.errors))
            continue
        group = row.draft.group.compact if row.draft.group else "-"
        lines.append(f"{row.draft.name.full} {row.draft.birth_date} {group}")
    return lines


def a_row(
    number: int, name: str, born: date | None = None, group: str = "9А", note: str | None = None
) -> RosterRow:
    parsed = parse_full_name(name)
    draft = PersonDraft(parsed.name, None, born, group=parse_group_label(group), note=note)
    return RosterRow(number, draft, former_family=parsed.former_family)


def a_person(
    number: int,
    name: str,
    born: date | None = None,
    group: str = "9А",
    sex: Sex | None = None,
    hand_set: frozenset[str] = frozenset(),
) -> ExistingPerson:
    """Someone of the base; the sex is the one of the patronymic, so that it is no change."""
    parsed = parse_full_name(name).name
    known = sex or (Sex.FEMALE if name.endswith("на") else Sex.MALE)
    return ExistingPerson(PersonId(number), parsed, born, known, parse_group_label(group), hand_set=hand_set)


def stored(plan: ImportPlan) -> list[ExistingPerson]:
    """The base after everything new of a plan was written."""
    drafts = [entry.draft for entry in plan.entries if entry.action is Action.NEW and entry.draft]
    return [
        ExistingPerson(
            PersonId(number),
            draft.name,
            draft.birth_date,
            draft.sex,
            draft.group,
            draft.external_number,
            draft.note,
        )
        for number, draft in enumerate(drafts, start=1)
    ]
