"""Columns of the lists after school: pure functions from a row to text, order and picture."""

from ui.i18n import translate
from ui.models.columns import BarCell, Cell, ChipCell, Column
from ui.outcome_signs import (
    FRESH_SIGNS,
    MATCH_SIGNS,
    STATE_LOOKS,
    STATUS_ICONS,
    status_tone,
)
from ui.pages.followup import words
from ui.pages.followup.totals import Bar
from ui.signs import said
from zima_desktop.content.followup_words import application_where, wish_words
from zima_desktop.domain.followup import AdmissionRow, LeaverRow
from zima_desktop.domain.names import search_key
from zima_desktop.domain.outcomes import OutcomeStatus

_ORDER = {status: at for at, status in enumerate(OutcomeStatus)}


def _name_column() -> Column[LeaverRow]:
    return Column(
        "name",
        translate("FollowUpColumns", "Name"),
        words.short_name,
        sort=lambda row: row.sort_key,
        cell=Cell.PERSON,
        payload=words.left_from,
        width=210,
        stretch=2,
    )


def leaver_columns() -> tuple[Column[LeaverRow], ...]:
    return (
        _name_column(),
        Column(
            "status",
            translate("FollowUpColumns", "Status"),
            words.status_text,
            sort=lambda row: _ORDER[row.status],
            cell=Cell.CHIP,
            payload=_status_chip,
            width=226,
            stretch=1,
        ),
        Column(
            "where",
            translate("FollowUpColumns", "Where"),
            words.where_text,
            payload=words.told_text,
            width=200,
            stretch=3,
            drop=2,
        ),
        Column(
            "fresh",
            translate("FollowUpColumns", "Record"),
            words.freshness_text,
            sort=_told_on,
            cell=Cell.CHIP,
            payload=_fresh_chip,
            width=186,
        ),
        Column(
            "plan",
            translate("FollowUpColumns", "Plan and fact"),
            words.match_text,
            cell=Cell.CHIP,
            payload=lambda row: ChipCell(*MATCH_SIGNS[row.match]),
            width=172,
            drop=1,
        ),
    )


def _status_chip(row: LeaverRow) -> ChipCell:
    return ChipCell(STATUS_ICONS[row.status], status_tone(row.status, row.standing.freshness))


def _fresh_chip(row: LeaverRow) -> ChipCell:
    return ChipCell(*FRESH_SIGNS[row.standing.freshness])


def _told_on(row: LeaverRow) -> object:
    outcome = row.standing.outcome
    return outcome.content.on if outcome else None


def searched_text(row: LeaverRow) -> str:
    return search_key(f"{row.name.full} {words.left_from(row)} {words.where_text(row)}")


def call_columns() -> tuple[Column[LeaverRow], ...]:
    return (
        _name_column(),
        Column(
            "due",
            translate("FollowUpColumns", "Question"),
            lambda row: words.due_text(row.due) if row.due else translate("FollowUpColumns", "answered"),
            cell=Cell.CHIP,
            payload=lambda row: ChipCell(
                "clock" if row.due else "circle-check", "neutral" if row.due else "ok"
            ),
            width=160,
            drop=1,
        ),
        Column(
            "phone",
            translate("FollowUpColumns", "Phone"),
            lambda row: row.phone or translate("FollowUpColumns", "no phone"),
            width=150,
            stretch=1,
        ),
        Column(
            "last",
            translate("FollowUpColumns", "Last known"),
            words.last_known,
            sort=_told_on,
            payload=words.last_known_note,
            width=180,
            stretch=2,
            drop=2,
        ),
        *_attempt_columns(),
    )


def _attempt_columns() -> tuple[Column[LeaverRow], ...]:
    return (
        Column(
            "attempts",
            translate("FollowUpColumns", "Attempts"),
            words.attempts_text,
            sort=lambda row: row.attempts,
            payload=words.last_attempt,
            width=220,
            stretch=1,
        ),
        Column(
            "result",
            "",
            lambda _row: translate("FollowUpColumns", "Result"),
            cell=Cell.ACTION,
            payload=lambda _row: "phone",
            width=130,
            sortable=False,
        ),
    )


def admission_columns() -> tuple[Column[AdmissionRow], ...]:
    return (
        Column(
            "name",
            translate("FollowUpColumns", "Pupil"),
            lambda row: row.name.short,
            cell=Cell.STRONG,
            payload=lambda row: "",
            width=190,
            stretch=2,
        ),
        Column(
            "plan",
            translate("FollowUpColumns", "Plan A"),
            lambda row: row.wish.profession if row.wish else wish_words(None),
            payload=lambda row: (row.wish.place or row.wish.programme or "") if row.wish else "",
            width=180,
            stretch=2,
            drop=1,
        ),
        Column(
            "where",
            translate("FollowUpColumns", "Application"),
            _application_text,
            payload=_more_text,
            width=230,
            stretch=3,
        ),
        Column(
            "state",
            translate("FollowUpColumns", "State"),
            _state_text,
            cell=Cell.CHIP,
            payload=_state_chip,
            width=176,
        ),
    )


def _application_text(row: AdmissionRow) -> str:
    if row.main is None:
        return translate("FollowUpColumns", "not written down")
    return application_where(row.main)


def _more_text(row: AdmissionRow) -> str:
    rest = len(row.applications) - 1
    return translate("FollowUpColumns", "and %n more", None, rest) if rest > 0 else ""


def _state_text(row: AdmissionRow) -> str:
    if row.main is None:
        return translate("FollowUpColumns", "no application")
    return said("application_state", row.main.content.state)


def _state_chip(row: AdmissionRow) -> ChipCell | None:
    return ChipCell(*STATE_LOOKS[row.main.content.state]) if row.main else None


def bar_columns(title: str) -> tuple[Column[Bar], ...]:
    return (
        Column("title", title, lambda bar: bar.title, width=210, stretch=2, sortable=False),
        Column(
            "count",
            translate("FollowUpColumns", "People"),
            lambda bar: bar.figure,
            cell=Cell.BAR,
            payload=lambda bar: BarCell(bar.share, bar.token),
            width=170,
            stretch=3,
            sortable=False,
        ),
    )
