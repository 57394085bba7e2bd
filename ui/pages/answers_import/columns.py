"""What a line of the check shows: whose answers, how many, and what becomes of them."""

from typing import NamedTuple

from ui.i18n import translate
from ui.models import Cell, ChipCell, Column
from ui.pages.answers_import.draft import OPEN, ShownRow
from ui.pages.answers_import.words import SIGNS, state_word
from ui.signs import dotted, shown_date
from zima_desktop.domain.answer_tables import RowState, spans
from zima_desktop.services.answer_words import fault_line, row_reason

ACTION = "action"


class Outcome(NamedTuple):
    """What will happen to a row, and why, in two lines."""

    text: str
    note: str


def check_columns() -> tuple[Column[ShownRow], ...]:
    return (*_file_columns(), *_outcome_columns())


def _file_columns() -> tuple[Column[ShownRow], ...]:
    """What stands in the file."""
    return (
        Column(
            "row",
            translate("AnswersCheck", "Row"),
            lambda row: str(row.entry.source.row),
            sort=lambda row: row.number,
            payload=lambda row: row.entry.source.sheet or None,
            width=74,
        ),
        Column(
            "name",
            translate("AnswersCheck", "In the file"),
            name_text,
            cell=Cell.STRONG,
            payload=group_text,
            width=190,
            stretch=2,
        ),
        Column(
            "answers",
            translate("AnswersCheck", "Answers"),
            answers_text,
            sort=lambda row: len(row.entry.source.answers),
            payload=lambda row: shown_date(row.entry.source.day) if row.entry.source.day else None,
            width=112,
            drop=1,
        ),
    )


def _outcome_columns() -> tuple[Column[ShownRow], ...]:
    """What becomes of it."""
    return (
        Column(
            "state",
            translate("AnswersCheck", "State"),
            lambda row: state_word(row.state),
            cell=Cell.CHIP,
            payload=lambda row: ChipCell(*SIGNS[row.state]),
            width=168,
            drop=2,
        ),
        Column(
            "outcome",
            translate("AnswersCheck", "What will happen"),
            lambda row: outcome(row).text,
            payload=lambda row: outcome(row).note,
            width=240,
            stretch=4,
        ),
        Column(
            ACTION,
            translate("AnswersCheck", "Action"),
            action_text,
            cell=Cell.ACTION,
            payload=lambda _row: "",
            width=132,
            sortable=False,
        ),
    )


def name_text(row: ShownRow) -> str:
    return row.entry.source.who.shown or translate("AnswersCheck", "no name")


def group_text(row: ShownRow) -> str:
    group = row.entry.source.who.group
    return group.printed if group is not None else translate("AnswersCheck", "class not named")


def answers_text(row: ShownRow) -> str:
    text = translate("AnswersCheck", "{count} of {items}")
    return text.format(count=len(row.entry.source.answers), items=row.items)


def action_text(row: ShownRow) -> str:
    """The button of the row; "" where there is nothing to do."""
    return translate("AnswersCheck", "Choose") if row.state in OPEN else ""


def outcome(row: ShownRow) -> Outcome:
    if row.skipped:
        return Outcome(_left_out(), translate("AnswersCheck", "you decided so"))
    if row.will_be_written:
        return _written(row)
    if row.state is RowState.SAME:
        return Outcome(translate("AnswersCheck", "Nothing changes"), _base_name(row))
    if row.state is RowState.EMPTY:
        return Outcome(_left_out(), translate("AnswersCheck", "not a single answer"))
    if row.state is RowState.ERROR:
        return Outcome(_left_out(), fault_line(row.entry.source.errors[0]))
    return Outcome(translate("AnswersCheck", "Waits for your answer"), row_reason(row.entry))


def full_sentence(row: ShownRow) -> str:
    """What the line is too short for: every fault, every question without an answer."""
    return row_reason(row.entry) if row.state is RowState.ERROR else missing_text(row)


def missing_text(row: ShownRow) -> str:
    """Which questions lack an answer, and whether the result waits for them."""
    if not row.entry.missing:
        return translate("AnswersCheck", "the result will wait for a look") if row.entry.held else ""
    numbers = spans(row.entry.missing)
    if row.entry.held:
        text = translate("AnswersCheck", "no answers to questions {numbers}: the result will wait for them")
    else:
        text = translate("AnswersCheck", "no answers to questions {numbers}")
    return text.format(numbers=numbers)


def _written(row: ShownRow) -> Outcome:
    if row.entry.replaces is not None:
        text = translate("AnswersCheck", "Will replace the answers of the same day")
    else:
        text = translate("AnswersCheck", "Will be written")
    return Outcome(text, dotted(_base_name(row), missing_text(row)))


def _base_name(row: ShownRow) -> str:
    return row.person.name.full if row.person is not None else ""


def _left_out() -> str:
    return translate("AnswersCheck", "Is left out")
