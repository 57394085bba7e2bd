"""What a line of the check shows: the cells of the file, marked where they are wrong or doubtful."""

from collections.abc import Mapping

from ui.i18n import translate
from ui.models import Cell, Column, FlagCell
from ui.pages.roster_import.check_rows import (
    BIRTH,
    GROUP,
    NAME,
    CheckRow,
    cell_text,
    change_in,
    compared,
    fault_in,
    mendable,
    warning_in,
)
from ui.pages.roster_import.outcomes import outcome
from ui.pages.roster_import.words import letters, value_word
from zima_desktop.domain.imports import ImportPreview
from zima_desktop.domain.roster import Action, Target
from zima_desktop.services.sentences import roster_reason

ACTION = "action"
NAME_AT, OUTCOME_AT = 1, 4
_TARGETS = {
    NAME: (Target.FULL_NAME, Target.FAMILY),
    BIRTH: (Target.BIRTH_DATE,),
    GROUP: (Target.GROUP, Target.PARALLEL),
}


def check_columns(places: Mapping[frozenset[str], str]) -> tuple[Column[CheckRow], ...]:
    """`places` are the letters of the columns in the file, where all sheets agree on them."""
    return (
        Column(
            "row",
            translate("RosterCheck", "Row"),
            lambda row: str(row.row.planned.row),
            sort=lambda row: row.number,
            payload=lambda row: row.row.sheet if row.many_sheets else None,
            width=78,
        ),
        _cell("name", translate("RosterCheck", "Pupil"), NAME, places, width=200, stretch=2),
        _cell("birth", translate("RosterCheck", "Date of birth"), BIRTH, places, width=180, stretch=1),
        _cell("group", translate("RosterCheck", "Class"), GROUP, places, width=124, stretch=1, drop=1),
        Column(
            "outcome",
            translate("RosterCheck", "What will happen"),
            _outcome_text,
            cell=Cell.FLAG,
            payload=lambda row: outcome(row).tone,
            width=240,
            stretch=3,
        ),
        Column(
            ACTION,
            translate("RosterCheck", "Action"),
            action_text,
            cell=Cell.ACTION,
            payload=lambda _row: "",
            width=126,
            sortable=False,
        ),
    )


def column_letters(preview: ImportPreview) -> dict[frozenset[str], str]:
    """«C» for the date of birth; nothing where sheets differ or the file has no such column."""
    found: dict[frozenset[str], str] = {}
    sheets = [choice for choice in preview.file.sheets if choice.taken]
    for fields, targets in _TARGETS.items():
        places = set()
        for choice in sheets:
            columns = (choice.mapping.column_of(target) for target in targets)
            places.add(next((column for column in columns if column is not None), None))
        column = places.pop() if len(places) == 1 else None
        if column is not None:
            found[fields] = letters(column)
    return found


def action_text(row: CheckRow) -> str:
    """The button of the row; "" where there is nothing to do."""
    if row.action is Action.ERROR or (row.action is Action.NEW and mendable(row)):
        return translate("RosterCheck", "Mend")
    if row.action in (Action.DOUBTFUL, Action.CHANGED):
        return translate("RosterCheck", "Compare")
    return ""


def name_text(row: CheckRow) -> str:
    draft = row.row.planned.draft
    if draft is not None:
        return draft.name.short
    text = cell_text(row, Target.FULL_NAME) or cell_text(row, Target.FAMILY, Target.GIVEN)
    return " ".join(text.split()[:2]) or translate("RosterCheck", "no name")


def birth_text(row: CheckRow) -> str:
    draft = row.row.planned.draft
    if draft is not None:
        return value_word(draft.birth_date)
    return cell_text(row, Target.BIRTH_DATE) or translate("RosterCheck", "no data")


def group_text(row: CheckRow) -> str:
    draft = row.row.planned.draft
    if draft is not None:
        return value_word(draft.group)
    text = cell_text(row, Target.GROUP) or cell_text(row, Target.PARALLEL, Target.LETTER)
    return text or translate("RosterCheck", "no data")


_TEXTS = {NAME: name_text, BIRTH: birth_text, GROUP: group_text}


def _cell(
    key: str,
    title: str,
    fields: frozenset[str],
    places: Mapping[frozenset[str], str],
    *,
    width: int,
    stretch: int,
    drop: int = 0,
) -> Column[CheckRow]:
    if fields in places:
        words = translate("RosterCheck", "{title}, column {letter}")
        title = words.format(title=title, letter=places[fields])

    def text(row: CheckRow) -> str:
        return flagged_text(row, fields)

    def payload(row: CheckRow) -> FlagCell | None:
        return flag(row, fields)

    flagged = Cell.FLAG
    return Column(key, title, text, None, flagged, payload, width=width, stretch=stretch, drop=drop)


def flagged_text(row: CheckRow, fields: frozenset[str]) -> str:
    """The value; an empty cell that is wrong says what it lacks."""
    fault = fault_in(row, fields)
    if fault is not None and not fault.value:
        return roster_reason(fault.reason)
    return _TEXTS[fields](row)


def flag(row: CheckRow, fields: frozenset[str]) -> FlagCell | None:
    """How the cell is marked: wrong, doubtful, or about to change."""
    fault = fault_in(row, fields)
    if fault is not None:
        return FlagCell("bad", "circle-alert", roster_reason(fault.reason) if fault.value else "")
    if row.action is Action.DOUBTFUL:
        return _against_base(row, fields)
    change = change_in(row, fields)
    if change is not None:
        old = _base_text(row, fields, value_word(change.old))
        return FlagCell("info", "", translate("RosterCheck", "in the base: {value}").format(value=old))
    warning = warning_in(row, fields)
    if warning is not None and row.action is not Action.SAME:
        return FlagCell(
            "warn", "circle-question-mark", roster_reason(warning.reason) if warning.value else ""
        )
    return None


def _against_base(row: CheckRow, fields: frozenset[str]) -> FlagCell | None:
    different = [one for one in compared(row, row.person) if one.field in fields and one.differs]
    if not different:
        return None
    old = _base_text(row, fields, value_word(different[0].base))
    return FlagCell("warn", "", translate("RosterCheck", "in the base: {value}").format(value=old))


def _base_text(row: CheckRow, fields: frozenset[str], value: str) -> str:
    return row.person.name.short if fields == NAME and row.person is not None else value


def _outcome_text(row: CheckRow) -> str:
    said = outcome(row)
    return "\n".join(part for part in (said.text, said.note) if part)
