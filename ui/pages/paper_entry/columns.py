"""The tables of the page: the class, the doubtful marks, the items in which two entries differ."""

from dataclasses import dataclass

from ui.i18n import translate
from ui.models.columns import Cell, ChipCell, Column
from ui.pages.paper_entry.words import first_text, question_text, second_text, state_sign, state_text
from zima_desktop.domain.paper import DoubtfulMark, Mismatch, RollRow


@dataclass(frozen=True, slots=True)
class Settled:
    """An item in which two entries differ; `second`: the second one holds. None: nobody has said yet."""

    mismatch: Mismatch
    second: bool | None = None


def roll_columns() -> tuple[Column[RollRow], ...]:
    return (
        Column(
            "name",
            translate("PaperColumns", "Pupil"),
            lambda row: row.person.name.short,
            cell=Cell.STRONG,
            payload=lambda row: row.code,
            width=150,
            stretch=1,
        ),
        Column(
            "state",
            translate("PaperColumns", "Sheet"),
            state_text,
            cell=Cell.CHIP,
            payload=lambda row: ChipCell(*state_sign(row)),
            width=128,
        ),
    )


def doubt_columns() -> tuple[Column[DoubtfulMark], ...]:
    return (
        Column(
            "name",
            translate("PaperColumns", "Pupil"),
            lambda mark: mark.name,
            cell=Cell.STRONG,
            payload=lambda mark: mark.group,
            width=170,
            stretch=1,
        ),
        Column(
            "item",
            translate("PaperColumns", "No."),
            lambda mark: str(mark.item.no),
            sort=lambda mark: mark.item.no,
            align="right",
            width=64,
        ),
    )


def mismatch_columns() -> tuple[Column[Settled], ...]:
    return (
        Column(
            "item",
            translate("PaperColumns", "No."),
            lambda one: str(one.mismatch.item.no),
            sort=lambda one: one.mismatch.item.no,
            align="right",
            width=64,
        ),
        Column(
            "text",
            translate("PaperColumns", "Question"),
            lambda one: question_text(one.mismatch.item),
            width=220,
            stretch=1,
            drop=1,
        ),
        Column("first", translate("PaperColumns", "First time"), lambda one: first_text(one.mismatch)),
        Column("second", translate("PaperColumns", "Second time"), lambda one: second_text(one.mismatch)),
        Column(
            "holds",
            translate("PaperColumns", "Holds"),
            _holds,
            cell=Cell.CHIP,
            payload=lambda one: ChipCell(*_sign(one)),
            width=150,
        ),
    )


def _holds(one: Settled) -> str:
    if one.second is None:
        return translate("PaperColumns", "not decided")
    return second_text(one.mismatch) if one.second else first_text(one.mismatch)


def _sign(one: Settled) -> tuple[str, str]:
    return ("circle-question-mark", "warn") if one.second is None else ("circle-check", "ok")
