"""How the sheets of a file are to be read, changed by the counsellor: records in, records out."""

from dataclasses import replace

from zima_desktop.domain.imports import RosterFile, SheetChoice
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.roster import Target


def with_target(choice: SheetChoice, column: int, target: Target | None) -> SheetChoice:
    """The column means this; a sheet that can be read now is taken."""
    mapping = choice.mapping
    if target is None:
        before = mapping.target_of(column)
        mapping = mapping if before is None else mapping.assigned(before, None)
    else:
        titles = choice.layout.titles
        mapping = mapping.assigned(target, column, titles[column] if column < len(titles) else "")
    became_readable = mapping.complete and not choice.mapping.complete
    return replace(choice, mapping=mapping, taken=(choice.taken or became_readable) and mapping.complete)


def with_sheet(file: RosterFile, at: int, choice: SheetChoice) -> RosterFile:
    """The file with one sheet read in another way."""
    return replace(file, sheets=(*file.sheets[:at], choice, *file.sheets[at + 1 :]))


def with_group(choice: SheetChoice, group: GroupName | None) -> SheetChoice:
    return replace(choice, default_group=group)


def with_taken(choice: SheetChoice, taken: bool) -> SheetChoice:
    return replace(choice, taken=taken)


def names_no_class(choice: SheetChoice) -> bool:
    """Nothing in the rows says which class it is."""
    has = {one.target for one in choice.mapping.columns}
    return not has & {Target.GROUP, Target.PARALLEL} and not choice.layout.sections


def taken_sheets(file: RosterFile) -> tuple[SheetChoice, ...]:
    return tuple(choice for choice in file.sheets if choice.taken)


def people_rows(choice: SheetChoice) -> int:
    """How many rows may be people."""
    first = choice.layout.first_row
    skipped = sum(one.row >= first for one in choice.layout.skipped)
    return max(len(choice.sheet.rows) - first + 1 - skipped, 0)


def shown_first(file: RosterFile) -> int:
    """The sheet to look at first: one that is taken."""
    return next((at for at, choice in enumerate(file.sheets) if choice.taken), 0)
