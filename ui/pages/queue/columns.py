"""What the three tables show: whom to call and why, who was seen when, who comes when."""

from datetime import date

from ui.i18n import translate
from ui.models import Cell, ChipCell, Column
from ui.signs import dotted, said
from zima_desktop.domain.appointments import Appointment, AppointmentState
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.queue import QueueEntry, QueueRule, SeenRow

RULE_SIGNS: dict[QueueRule, tuple[str, str]] = {
    QueueRule.ASKED: ("hand", "accent"),
    QueueRule.STEP_OVERDUE: ("alarm-clock", "warn"),
    QueueRule.CHOICE_CHANGED: ("shuffle", "info"),
    QueueRule.DOUBTFUL: ("circle-question-mark", "warn"),
    QueueRule.TEST_NO_TALK: ("message-circle", "warn"),
    QueueRule.FLAT: ("equal", "info"),
    QueueRule.NO_PLAN: ("flag", "warn"),
    QueueRule.NO_BACKUP: ("split", "info"),
    QueueRule.PARENTS: ("users", "neutral"),
    QueueRule.NO_TEST: ("circle-dashed", "neutral"),
}
APPOINTMENT_SIGNS: dict[AppointmentState, tuple[str, str]] = {
    AppointmentState.NEW: ("inbox", "warn"),
    AppointmentState.APPOINTED: ("calendar-clock", "accent"),
    AppointmentState.HELD: ("circle-check", "ok"),
    AppointmentState.MISSED: ("user-x", "neutral"),
    AppointmentState.CANCELLED: ("calendar-x", "neutral"),
}


def queue_columns(titles: dict[QueueRule, str], today: date) -> tuple[Column[QueueEntry], ...]:
    """The weightiest reason as a chip; all of them in words."""
    return (
        Column(
            "name",
            translate("QueueColumns", "Whom to call"),
            lambda row: row.name,
            sort=lambda row: row.sort_key,
            cell=Cell.PERSON,
            payload=lambda row: row.group or translate("QueueColumns", "without a class"),
            width=276,
            stretch=1,
        ),
        Column(
            "rule",
            translate("QueueColumns", "What it is"),
            lambda row: titles[row.reasons[0].rule],
            sort=lambda row: -row.reasons[0].weight,
            cell=Cell.CHIP,
            payload=lambda row: ChipCell(*RULE_SIGNS[row.reasons[0].rule]),
            width=206,
            drop=2,
        ),
        Column(
            "why",
            translate("QueueColumns", "Why"),
            lambda row: row.reasons[0].text,
            payload=lambda row: "; ".join(reason.text for reason in row.reasons[1:]) or None,
            width=300,
            stretch=6,
            sortable=False,
        ),
        *_queue_ends(today),
    )


def _queue_ends(today: date) -> tuple[Column[QueueEntry], ...]:
    """The talk before, and the button that writes the next one."""
    return (
        Column(
            "talk",
            translate("QueueColumns", "Last talk"),
            lambda row: day_text(row.last_talk_on),
            sort=lambda row: row.last_talk_on,
            payload=lambda row: ago_text(row.last_talk_on, today),
            width=130,
            drop=1,
        ),
        Column(
            "act",
            "",
            lambda _row: translate("QueueColumns", "Talk"),
            cell=Cell.ACTION,
            payload=lambda _row: "message-circle",
            width=112,
            sortable=False,
        ),
    )


def day_text(day: date | None) -> str:
    return format_date(day) if day is not None else translate("QueueColumns", "no talk yet")


def ago_text(day: date | None, today: date) -> str | None:
    if day is None:
        return None
    days = (today - day).days
    return (
        translate("QueueColumns", "%n day(s) ago", None, days) if days else translate("QueueColumns", "today")
    )


def seen_columns(today: date) -> tuple[Column[SeenRow], ...]:
    """Space sets the day of today in the row: its column is the first that acts."""
    return (
        Column(
            "name",
            translate("QueueColumns", "Pupil"),
            lambda row: row.name,
            sort=lambda row: row.sort_key,
            cell=Cell.PERSON,
            payload=lambda row: row.group,
            width=276,
            stretch=3,
        ),
        Column(
            "day",
            translate("QueueColumns", "Last talk"),
            lambda row: day_text(row.last_talk_on),
            sort=lambda row: row.last_talk_on,
            payload=lambda row: said("talk_template", row.template) if row.template else None,
            width=176,
            stretch=1,
        ),
        Column(
            "days",
            translate("QueueColumns", "Days"),
            lambda row: "–" if row.days is None else str(row.days),
            sort=lambda row: row.days,
            align="right",
            width=76,
            drop=3,
        ),
        Column(
            "year",
            translate("QueueColumns", "This year"),
            lambda row: str(row.talks_this_year),
            sort=lambda row: row.talks_this_year,
            align="right",
            width=104,
            drop=2,
        ),
        *_seen_ends(today),
    )


def _seen_ends(today: date) -> tuple[Column[SeenRow], ...]:
    """The tutor and what can be done in the row."""
    return (
        Column(
            "tutor",
            translate("QueueColumns", "Tutor"),
            lambda row: row.tutor or translate("QueueColumns", "no tutor"),
            sort=lambda row: row.tutor,
            width=146,
            stretch=1,
            drop=1,
        ),
        Column(
            "seen",
            translate("QueueColumns", "Seen"),
            lambda row: "" if row.last_talk_on == today else translate("QueueColumns", "Today"),
            cell=Cell.ACTION,
            payload=lambda row: "" if row.last_talk_on == today else "calendar-check",
            width=124,
            sortable=False,
        ),
        Column(
            "write",
            "",
            lambda row: (
                translate("QueueColumns", "Go on") if row.draft else translate("QueueColumns", "Talk")
            ),
            cell=Cell.ACTION,
            payload=lambda row: "file-pen" if row.draft else "message-circle",
            width=116,
            sortable=False,
        ),
    )


def appointment_columns() -> tuple[Column[Appointment], ...]:
    """When, who, about what, how it stands."""
    return (
        Column(
            "when",
            translate("QueueColumns", "When"),
            when_text,
            sort=lambda row: row.at,
            cell=Cell.STRONG,
            payload=lambda row: row.place or translate("QueueColumns", "no place"),
            width=170,
        ),
        Column(
            "name",
            translate("QueueColumns", "Who"),
            lambda row: row.name,
            cell=Cell.PERSON,
            payload=lambda row: row.group or said("category", row.category),
            width=250,
            stretch=2,
        ),
        Column(
            "topic",
            translate("QueueColumns", "What about"),
            lambda row: row.topic,
            payload=lambda row: dotted(said("asked_by", row.asked_by), format_date(row.asked_on)),
            width=240,
            stretch=3,
        ),
        *_appointment_ends(),
    )


def _appointment_ends() -> tuple[Column[Appointment], ...]:
    """What came of it, and how it stands."""
    return (
        Column(
            "outcome",
            translate("QueueColumns", "Outcome"),
            lambda row: row.outcome or translate("QueueColumns", "not written yet"),
            width=190,
            stretch=2,
            drop=1,
        ),
        Column(
            "state",
            translate("QueueColumns", "State"),
            lambda row: said("appointment_state", row.state),
            cell=Cell.CHIP,
            payload=lambda row: ChipCell(*APPOINTMENT_SIGNS[row.state]),
            width=150,
        ),
    )


def when_text(row: Appointment) -> str:
    if row.at is None:
        return translate("QueueColumns", "no time yet")
    return f"{format_date(row.at.date())} {row.at:%H:%M}"
