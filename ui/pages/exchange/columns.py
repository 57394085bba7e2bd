"""Columns of the tables of the exchange, and the line of the board."""

from dataclasses import dataclass
from datetime import datetime

from ui.i18n import translate
from ui.models.columns import Cell, ChipCell, Column
from ui.pages.exchange import words
from zima_desktop.content.words import word_or_self
from zima_desktop.domain.handover import IncomingRow, PackageInfo, QuarantinedRow, Variant

ACT = "act"


@dataclass(frozen=True, slots=True)
class BoardRow:
    """An organisation on the board; `waits` means that its package is open and not applied yet."""

    name: str
    received: datetime | None
    variant: Variant | None
    waits: bool


def board_row(row: IncomingRow, open_names: frozenset[str]) -> BoardRow:
    return BoardRow(row.organization, row.received, row.variant, row.organization in open_names)


def board_columns() -> tuple[Column[BoardRow], ...]:
    return (
        Column(
            "name",
            translate("BoardColumns", "Organisation"),
            lambda row: row.name,
            cell=Cell.STRONG,
            width=160,
            stretch=1,
        ),
        Column(
            "received",
            translate("BoardColumns", "Received"),
            lambda row: (
                words.day_words(row.received) if row.received else translate("BoardColumns", "not yet")
            ),
            sort=lambda row: row.received,
            width=112,
        ),
        Column(
            "state",
            translate("BoardColumns", "State"),
            state_word,
            cell=Cell.CHIP,
            payload=_state_chip,
            width=190,
        ),
    )


def state_word(row: BoardRow) -> str:
    if row.waits:
        return translate("BoardColumns", "To check")
    if row.received is None:
        return translate("BoardColumns", "Expected")
    if row.variant is Variant.AGGREGATE:
        return translate("BoardColumns", "Taken without names")
    return translate("BoardColumns", "Taken in")


def _state_chip(row: BoardRow) -> ChipCell:
    if row.waits:
        return ChipCell("triangle-alert", "warn")
    if row.received is None:
        return ChipCell("clock", "neutral")
    return ChipCell("circle-check", "ok")


def outgoing_columns() -> tuple[Column[PackageInfo], ...]:
    return (
        Column(
            "made",
            translate("OutgoingColumns", "Made"),
            lambda one: words.moment_long(one.created),
            sort=lambda one: one.created,
            cell=Cell.STRONG,
            width=160,
        ),
        Column(
            "variant",
            translate("OutgoingColumns", "What was handed over"),
            lambda one: words.variant_word(one.variant),
            width=240,
            stretch=1,
        ),
        Column(
            "people",
            translate("OutgoingColumns", "By name"),
            lambda one: str(dict(one.counts).get("persons", 0)),
            sort=lambda one: dict(one.counts).get("persons", 0),
            align="right",
            width=90,
            drop=1,
        ),
        Column(
            "number",
            translate("OutgoingColumns", "Package"),
            lambda one: translate("OutgoingColumns", "No {number}").format(number=one.generation),
            sort=lambda one: one.generation,
            width=90,
        ),
        Column(
            ACT,
            translate("OutgoingColumns", "Act of transfer"),
            lambda _one: translate("OutgoingColumns", "Save the act"),
            cell=Cell.ACTION,
            payload=lambda _one: "file-text",
            width=180,
            sortable=False,
        ),
    )


def quarantine_columns() -> tuple[Column[QuarantinedRow], ...]:
    return (
        Column(
            "table",
            translate("QuarantineColumns", "Table"),
            lambda one: words.table_word(one.table),
            cell=Cell.STRONG,
            width=190,
        ),
        Column(
            "row",
            translate("QuarantineColumns", "Row"),
            lambda one: str(one.row),
            sort=lambda one: one.row,
            align="right",
            width=70,
        ),
        Column(
            "field",
            translate("QuarantineColumns", "Field"),
            lambda one: word_or_self("field", one.field),
            width=150,
        ),
        Column(
            "reason", translate("QuarantineColumns", "Why"), words.quarantine_reason, width=240, stretch=1
        ),
    )
