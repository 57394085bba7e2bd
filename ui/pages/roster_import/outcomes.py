"""What will happen to a row, in two lines: the outcome and why."""

from typing import NamedTuple

from ui.i18n import translate
from ui.pages.roster_import.check_rows import CheckRow, compared
from ui.pages.roster_import.words import field_word, value_word
from zima_desktop.domain.roster import Action, CellError
from zima_desktop.services.sentences import roster_reason


class Outcome(NamedTuple):
    text: str
    note: str
    tone: str  # of the note


def outcome(row: CheckRow) -> Outcome:
    if row.skipped:
        return Outcome(_skip_text(), translate("RosterOutcome", "you decided so"), "text2")
    if row.action is Action.NEW:
        return Outcome(translate("RosterOutcome", "A new pupil will be added"), *_odd(row))
    if row.action is Action.CHANGED:
        return _changed(row)
    if row.action is Action.SAME:
        return Outcome(translate("RosterOutcome", "Nothing changes"), *_odd(row))
    if row.action is Action.ERROR:
        return Outcome(_skip_text(), _faults(row), "bad")
    return _doubtful(row)


def address(error: CellError) -> str:
    """«строка 14, столбец C: нет даты рождения», to be read out as it stands."""
    reason = roster_reason(error.reason)
    if not error.column:
        return translate("RosterOutcome", "row {row}: {reason}").format(row=error.row, reason=reason)
    words = translate("RosterOutcome", "row {row}, column {column}: {reason}")
    return words.format(row=error.row, column=error.column, reason=reason)


def _skip_text() -> str:
    return translate("RosterOutcome", "The row will be skipped")


def _faults(row: CheckRow) -> str:
    source = row.row.planned.source
    if source is None or not source.errors:
        return roster_reason(row.row.planned.reason)
    return "; ".join(address(error) for error in source.errors)


def _odd(row: CheckRow) -> tuple[str, str]:
    source = row.row.planned.source
    warnings = source.warnings if source is not None else ()
    return (address(warnings[0]), "warn") if warnings else ("", "text2")


def _changed(row: CheckRow) -> Outcome:
    overwrite = row.decision is not None and row.decision.overwrite_hand
    taken = [one for one in row.row.planned.changes if overwrite or not one.hand_set]
    kept = [one for one in row.row.planned.changes if one.hand_set and not overwrite]
    what = ", ".join(field_word(one.field) for one in taken)
    text = translate("RosterOutcome", "Will change: {what}").format(what=what)
    if kept:
        hand = ", ".join(field_word(one.field) for one in kept)
        note = translate("RosterOutcome", "set by hand and kept: {what}").format(what=hand)
        return Outcome(text, note, "warn")
    if len(taken) == 1:
        note = translate("RosterOutcome", "was: {value}").format(value=value_word(taken[0].old))
        return Outcome(text, note, "text2")
    return Outcome(text, *_odd(row))


def _doubtful(row: CheckRow) -> Outcome:
    if row.decision is None:
        title, note = _doubt(row)
        return Outcome(title, note, "warn")
    if row.decision.person is None:
        note = translate("RosterOutcome", "you decided so")
        return Outcome(translate("RosterOutcome", "A new pupil will be added"), note, "text2")
    changes = ", ".join(field_word(one.field) for one in compared(row, row.person) if one.differs)
    note = translate("RosterOutcome", "will change: {what}").format(what=changes) if changes else ""
    same = translate("RosterOutcome", "nothing changes")
    return Outcome(translate("RosterOutcome", "The same pupil"), note or same, "text2")


def _doubt(row: CheckRow) -> tuple[str, str]:
    """What is doubtful, and what to look at."""
    planned = row.row.planned
    if planned.reason == "twice_in_file":
        note = translate("RosterOutcome", "the same as row {row}").format(row=planned.same_as_row)
        return translate("RosterOutcome", "This pupil is in the file twice"), note
    known = {
        "name_similar": (
            translate("RosterOutcome", "Looks like the same pupil"),
            translate("RosterOutcome", "same date of birth and class"),
        ),
        "birth_date_differs": (
            translate("RosterOutcome", "Two different dates of birth"),
            translate("RosterOutcome", "say which one is right"),
        ),
        "family_changed": (
            translate("RosterOutcome", "The family name may have changed"),
            translate("RosterOutcome", "same given name, date of birth and class"),
        ),
        "several_candidates": (
            translate("RosterOutcome", "Several such pupils in the base"),
            translate("RosterOutcome", "say who it is"),
        ),
    }
    general = translate("RosterOutcome", "Needs your answer")
    return known.get(planned.reason, (general, roster_reason(planned.reason)))
