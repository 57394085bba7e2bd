"""Icons, tones and words of statuses after school, the same wherever they are shown."""

from zima_desktop.domain.applications import ApplicationState, PlanMatch
from zima_desktop.domain.outcomes import ContactResult, Freshness, OutcomeStatus

STATUS_ICONS: dict[OutcomeStatus, str] = {
    OutcomeStatus.STUDIES_SPO: "wrench",
    OutcomeStatus.STUDIES_VUZ: "graduation-cap",
    OutcomeStatus.STUDIES_SCHOOL: "school",
    OutcomeStatus.WORKS_PROFESSION: "briefcase-business",
    OutcomeStatus.WORKS_RELATED: "briefcase-business",
    OutcomeStatus.WORKS_OTHER: "briefcase-business",
    OutcomeStatus.SELF_EMPLOYED: "store",
    OutcomeStatus.ARMY: "shield",
    OutcomeStatus.CARE_LEAVE: "baby",
    OutcomeStatus.SEEKS_WORK: "search",
    OutcomeStatus.IDLE: "circle-pause",
    OutcomeStatus.MOVED_AWAY: "map-pin",
    OutcomeStatus.UNKNOWN: "circle-question-mark",
}
FRESH_SIGNS: dict[Freshness, tuple[str, str]] = {
    Freshness.FRESH: ("circle-check", "ok"),
    Freshness.AGING: ("clock", "warn"),
    Freshness.STALE: ("circle-question-mark", "neutral"),
    Freshness.NONE: ("circle-dashed", "neutral"),
}
STATE_LOOKS: dict[ApplicationState, tuple[str, str]] = {
    ApplicationState.INTENDED: ("flag", "neutral"),
    ApplicationState.APPLIED: ("send", "info"),
    ApplicationState.ENROLLED: ("circle-check", "ok"),
    ApplicationState.REFUSED: ("circle-x", "warn"),
    ApplicationState.WITHDRAWN: ("undo-2", "neutral"),
}
MATCH_SIGNS: dict[PlanMatch, tuple[str, str]] = {
    PlanMatch.FULFILLED: ("circle-check", "ok"),
    PlanMatch.BACKUP: ("circle-check", "info"),
    PlanMatch.OTHER: ("git-branch", "warn"),
    PlanMatch.NO_PLAN: ("circle-dashed", "neutral"),
    PlanMatch.CANNOT: ("equal-not", "neutral"),
    PlanMatch.UNCONFIRMED: ("message-circle", "neutral"),
    PlanMatch.UNKNOWN: ("circle-question-mark", "neutral"),
}
RESULT_ICONS: dict[ContactResult, str] = {
    ContactResult.REACHED: "phone",
    ContactResult.NO_ANSWER: "phone-missed",
    ContactResult.CALL_BACK: "phone-forwarded",
    ContactResult.WRONG_NUMBER: "phone-off",
    ContactResult.REFUSED: "circle-slash",
}


def status_tone(status: OutcomeStatus, freshness: Freshness) -> str:
    """The tone says how good the record is, never how good the life."""
    if status is OutcomeStatus.UNKNOWN:
        return "neutral"
    return FRESH_SIGNS[freshness][1]
