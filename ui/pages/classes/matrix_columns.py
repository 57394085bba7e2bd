"""The columns of the matrix of a class: one sign and a day or a word for each of the five things."""

from datetime import date

from ui.i18n import translate
from ui.models import Cell, Column, SignCell, StepsCell
from ui.signs import ASPECT_SIGNS, said
from zima_desktop.content.words import word
from zima_desktop.domain.choice import Lamp
from zima_desktop.domain.class_matrix import Aspect, AspectCell, AspectState, MatrixRow

_ORDER = (
    AspectState.DONE,
    AspectState.PARTLY,
    AspectState.PLANNED,
    AspectState.EARLIER,
    AspectState.NONE,
)


def matrix_columns() -> tuple[Column[MatrixRow], ...]:
    """Who, the five things, the lamps."""
    return (
        Column(
            "name",
            translate("MatrixColumns", "Pupil"),
            lambda row: row.name,
            cell=Cell.PERSON,
            payload=lambda row: row.interest or translate("MatrixColumns", "no interests named"),
            width=216,
            stretch=2,
        ),
        *(_aspect(one) for one in Aspect),
        Column(
            "choice",
            translate("MatrixColumns", "Choice"),
            lamps_text,
            sort=lambda row: row.lamps,
            cell=Cell.STEPS,
            payload=lambda row: StepsCell(row.lamps, len(Lamp)),
            width=92,
            drop=1,
        ),
    )


def lamps_text(row: MatrixRow) -> str:
    words = translate("MatrixColumns", "{lit} of {all} lamps")
    return words.format(lit=row.lamps, all=len(Lamp))


def _aspect(aspect: Aspect) -> Column[MatrixRow]:
    return Column(
        aspect.value,
        said("aspect", aspect),
        lambda row: cell_text(aspect, row.cell(aspect)),
        sort=lambda row: _rank(row.cell(aspect)),
        cell=Cell.SIGN,
        payload=lambda row: _sign(row.cell(aspect)),
        width=94,
        stretch=1,
    )


def _rank(cell: AspectCell) -> tuple[int, int]:
    """What is there first, the newest on top."""
    return _ORDER.index(cell.state), -(cell.day.toordinal() if cell.day else 0)


def _sign(cell: AspectCell) -> SignCell:
    return SignCell(*ASPECT_SIGNS[cell.state], quiet=cell.state is AspectState.NONE)


def cell_text(aspect: Aspect, cell: AspectCell) -> str:
    """A word where there is something to say, else the day; spoken as it stands."""
    if cell.state is AspectState.NONE:
        return word("aspect_state", cell.state)
    if aspect is Aspect.PLAN:
        both = cell.state is AspectState.DONE
        return translate("MatrixColumns", "A and B") if both else translate("MatrixColumns", "A only")
    if cell.day is None:
        return translate("MatrixColumns", "assigned")
    if cell.state is AspectState.PARTLY:
        return translate("MatrixColumns", "not finished")
    return short_day(cell.day, earlier=cell.state is AspectState.EARLIER)


def short_day(day: date, *, earlier: bool) -> str:
    """12.11 of this school year, 2025 of an earlier one."""
    return str(day.year) if earlier else day.strftime("%d.%m")


def missing_word(aspect: Aspect) -> str:
    """The chip that shows whom it has not reached."""
    return {
        Aspect.TEST: translate("MatrixColumns", "No test"),
        Aspect.TALK: translate("MatrixColumns", "No talk"),
        Aspect.PLAN: translate("MatrixColumns", "No plans A and B"),
        Aspect.TRIAL: translate("MatrixColumns", "No trial"),
        Aspect.PARENTS: translate("MatrixColumns", "No parents' meeting"),
    }[aspect]
