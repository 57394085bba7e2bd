"""Columns of the lists of programmes and of places."""

from typing import TypeVar

from ui.i18n import translate
from ui.models.columns import Cell, ChipCell, Column
from ui.signs import dotted, said
from zima_desktop.domain.catalogue import Origin, months_text
from zima_desktop.domain.catalogue_cards import PlaceRow, ProgrammeRow
from zima_desktop.domain.dates import format_date

R = TypeVar("R")
MORE = "more"
MOST_NAMED = 2


def programme_columns() -> tuple[Column[ProgrammeRow], ...]:
    return (
        Column(
            "title",
            translate("ProgrammeColumns", "Programme"),
            lambda row: row.programme.title,
            cell=Cell.STRONG,
            payload=lambda row: dotted(row.programme.code, said("education", row.programme.level)),
            width=280,
            stretch=3,
        ),
        Column(
            "nine",
            translate("ProgrammeColumns", "After class 9"),
            lambda row: _length(row.programme.months_9),
            sort=lambda row: row.programme.months_9,
            width=130,
            drop=2,
        ),
        Column(
            "professions",
            translate("ProgrammeColumns", "Leads to"),
            lambda row: named(row.professions),
            sort=lambda row: len(row.professions),
            payload=_taught,
            width=230,
            stretch=2,
            drop=1,
        ),
        Column(
            "state",
            translate("ProgrammeColumns", "The code"),
            programme_state,
            cell=Cell.CHIP,
            payload=_programme_chip,
            width=210,
        ),
        _more(),
    )


def place_columns() -> tuple[Column[PlaceRow], ...]:
    return (
        Column(
            "title",
            translate("ProgrammeColumns", "Place"),
            lambda row: row.place.title,
            cell=Cell.STRONG,
            payload=lambda row: dotted(said("place_kind", row.place.kind), row.place.town),
            width=280,
            stretch=3,
        ),
        Column(
            "fields",
            translate("ProgrammeColumns", "What it is about"),
            lambda row: named(row.fields),
            payload=_programmes,
            width=230,
            stretch=2,
            drop=1,
        ),
        Column(
            "source",
            translate("ProgrammeColumns", "Source"),
            lambda row: row.origin.source,
            sort=lambda row: row.origin.dated_on,
            payload=lambda row: format_date(row.origin.dated_on),
            width=180,
            stretch=2,
            drop=2,
        ),
        Column(
            "state",
            translate("ProgrammeColumns", "State"),
            place_state,
            cell=Cell.CHIP,
            payload=lambda row: _chip(row.origin, off=row.place.off),
            width=170,
        ),
        _more(),
    )


def searched_programme(row: ProgrammeRow) -> str:
    one = row.programme
    return " ".join(
        (one.code, one.title, one.qualification or "", *row.before, *row.professions, *row.places)
    )


def searched_place(row: PlaceRow) -> str:
    one = row.place
    return " ".join((one.title, one.full_title or "", one.town, *row.fields, *row.programmes))


def named(titles: tuple[str, ...]) -> str:
    """The first two, then how many more."""
    if not titles:
        return translate("ProgrammeColumns", "no data")
    shown = ", ".join(titles[:MOST_NAMED])
    if len(titles) <= MOST_NAMED:
        return shown
    more = translate("ProgrammeColumns", "and {count} more").format(count=len(titles) - MOST_NAMED)
    return f"{shown} {more}"


def programme_state(row: ProgrammeRow) -> str:
    if row.programme.off:
        return translate("ProgrammeColumns", "switched off")
    if row.successor is not None:
        return translate("ProgrammeColumns", "now {code}").format(code=row.successor.code)
    return said("list_status", row.programme.status)


def place_state(row: PlaceRow) -> str:
    return _state(row.origin, off=row.place.off)


def origin_note(origin: Origin) -> str:
    """Where the entry comes from and of what day it is."""
    return translate("ProgrammeColumns", "{source}, {day}").format(
        source=origin.source, day=format_date(origin.dated_on)
    )


def _state(origin: Origin, *, off: bool) -> str:
    if off:
        return translate("ProgrammeColumns", "switched off")
    if not origin.own:
        return translate("ProgrammeColumns", "as shipped")
    return (
        translate("ProgrammeColumns", "changed here")
        if origin.shipped
        else translate("ProgrammeColumns", "added here")
    )


def _chip(origin: Origin, *, off: bool) -> ChipCell:
    if off:
        return ChipCell("power-off", "neutral")
    return ChipCell("pencil", "info") if origin.own else ChipCell("library", "neutral")


def _programme_chip(row: ProgrammeRow) -> ChipCell:
    if row.programme.off:
        return ChipCell("power-off", "neutral")
    if row.successor is not None or row.programme.status.old:
        return ChipCell("triangle-alert", "warn")
    return ChipCell("circle-check", "ok")


def _length(months: int | None) -> str:
    return months_text(months) or translate("ProgrammeColumns", "no data")


def _taught(row: ProgrammeRow) -> str:
    if not row.places:
        return translate("ProgrammeColumns", "where it is taught: no data")
    return translate("ProgrammeColumns", "taught: {places}").format(places=named(row.places))


def _programmes(row: PlaceRow) -> str | None:
    if not row.place.teaches:
        return None
    if not row.programmes:
        return translate("ProgrammeColumns", "what it teaches: no data")
    return translate("ProgrammeColumns", "teaches: {codes}").format(codes=named(row.programmes))


def _more() -> Column[R]:
    return Column(
        MORE,
        "",
        lambda _row: translate("ProgrammeColumns", "More"),
        sortable=False,
        cell=Cell.ACTION,
        payload=lambda _row: "",
        width=76,
    )
