"""Words of demand lists and their rows: pure functions."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ui.i18n import translate
from ui.models.columns import Cell, ChipCell, Column
from ui.signs import dotted
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.demand import DemandList


@dataclass(frozen=True, slots=True)
class RowFace:
    """A row of a list with the words of its profession."""

    key: str
    title: str
    field: str
    need: int | None
    note: str


def list_columns(today: Callable[[], date]) -> tuple[Column[DemandList], ...]:
    return (
        Column(
            "year",
            translate("DemandColumns", "Year"),
            lambda one: str(one.content.year),
            sort=lambda one: (one.content.year, one.content.valid_from, one.id),
            cell=Cell.STRONG,
            payload=count_text,
            width=130,
        ),
        Column(
            "source",
            translate("DemandColumns", "Source"),
            lambda one: one.content.source,
            cell=Cell.TEXT,
            payload=lambda one: one.content.author,
            width=200,
            stretch=1,
        ),
        Column(
            "valid",
            translate("DemandColumns", "In force"),
            valid_text,
            sort=lambda one: one.content.valid_from,
            width=210,
            drop=1,
        ),
        Column(
            "state",
            translate("DemandColumns", "State"),
            lambda one: state_text(one, today()),
            cell=Cell.CHIP,
            payload=lambda one: state_chip(one, today()),
            width=150,
        ),
    )


def row_columns() -> tuple[Column[RowFace], ...]:
    return (
        Column(
            "title",
            translate("DemandColumns", "Profession"),
            lambda row: row.title,
            cell=Cell.STRONG,
            payload=lambda row: row.field,
            width=260,
            stretch=2,
        ),
        Column(
            "need",
            translate("DemandColumns", "People needed"),
            need_text,
            sort=lambda row: row.need,
            align="right",
            width=150,
        ),
        Column(
            "note",
            translate("DemandColumns", "Note"),
            lambda row: row.note or translate("DemandColumns", "no note"),
            width=180,
            stretch=1,
            drop=1,
        ),
    )


def need_text(row: RowFace) -> str:
    """A profession named without a figure is not one that nobody needs."""
    return translate("DemandColumns", "no figure") if row.need is None else str(row.need)


def count_text(one: DemandList) -> str:
    return translate("DemandColumns", "%n profession(s)", None, len(one.content.rows))


def valid_text(one: DemandList) -> str:
    since = format_date(one.content.valid_from)
    if one.valid_to is None:
        return translate("DemandColumns", "from {day}").format(day=since)
    if one.valid_to < one.content.valid_from:
        return translate("DemandColumns", "replaced on its first day, {day}").format(day=since)
    return translate("DemandColumns", "{first} to {last}").format(first=since, last=format_date(one.valid_to))


def state_text(one: DemandList, today: date) -> str:
    if not one.counts_on(today):
        return (
            translate("DemandColumns", "closed")
            if one.valid_to is not None
            else translate("DemandColumns", "not yet")
        )
    return (
        translate("DemandColumns", "forecast")
        if one.content.forecast
        else translate("DemandColumns", "in force (list)")
    )


def state_chip(one: DemandList, today: date) -> ChipCell:
    if not one.counts_on(today):
        return ChipCell("archive", "neutral") if one.valid_to is not None else ChipCell("clock", "warn")
    return ChipCell("trending-up", "info") if one.content.forecast else ChipCell("circle-check", "ok")


def heading(one: DemandList) -> str:
    """What the rows below belong to."""
    return dotted(str(one.content.year), one.content.source, valid_text(one))
