"""Words of the page: pure functions."""

from ui.i18n import translate
from ui.signs import dotted, said
from zima_desktop.content.followup_words import application_where, outcome_where
from zima_desktop.content.words import word
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.followup import CallDue, LeaverRow
from zima_desktop.domain.leavers import Cohort
from zima_desktop.domain.outcomes import Freshness

LEAVERS, ADMISSION, CALLS, TOTALS = "leavers", "admission", "calls", "totals"
STUDENTS = "students"  # in the choice of cohorts: who studies in a college group now


def tabs(*, town: bool) -> list[tuple[str, str]]:
    """A coordinator looks at what schools have learned; calling and writing down is theirs."""
    every = [
        (LEAVERS, translate("FollowUpWords", "Leavers")),
        (ADMISSION, translate("FollowUpWords", "Admission")),
        (CALLS, translate("FollowUpWords", "Whom to call")),
        (TOTALS, translate("FollowUpWords", "Figures")),
    ]
    return [one for one in every if not town or one[0] in (LEAVERS, TOTALS)]


def cohort_options() -> list[tuple[object, str]]:
    """Every cohort, then those who study in a college group now."""
    options: list[tuple[object, str]] = [(None, translate("FollowUpWords", "All leavers"))]
    options += [(one, said("cohort", one)) for one in Cohort]
    return [*options, (STUDENTS, translate("FollowUpWords", "Students of a college"))]


def left_from(row: LeaverRow) -> str:
    """«9 «А», 2026»: the class and the year of leaving; of students the group; the school if not ours."""
    group = row.group.printed if row.group else translate("FollowUpWords", "no class")
    year = row.leaving.year if row.leaving else None
    return dotted(f"{group}, {year}" if year else group, row.school)


def short_name(row: LeaverRow) -> str:
    return row.name.short


def status_text(row: LeaverRow) -> str:
    return said("outcome_status", row.status)


def where_text(row: LeaverRow) -> str:
    """Where the person is, as far as anybody has said."""
    if row.own:
        following = row.leaving.goes_on if row.leaving else None
        return following.name.printed if following else translate("FollowUpWords", "studies with us")
    outcome = row.standing.outcome
    where = outcome_where(outcome) if outcome else ""
    if where:
        return where
    return application_where(row.application) if row.application else translate("FollowUpWords", "no data")


def told_text(row: LeaverRow) -> str:
    """Under the place: by whom, on what ground."""
    outcome = row.standing.outcome
    if row.own and row.school:
        return translate("FollowUpWords", "by the lists of the school")
    if row.own:
        return translate("FollowUpWords", "by our own lists")
    if outcome is None:
        return word("application_state", row.application.content.state) if row.application else ""
    content = outcome.content
    last = word("outcome_status", content.status) if row.standing.freshness is Freshness.STALE else None
    source, firmness = word("outcome_source", content.source), word("confirmation", content.confirmation)
    return dotted(format_date(content.on), last, source, firmness)


def freshness_text(row: LeaverRow) -> str:
    """The word to the colour; the day stands beside the source."""
    if row.own:
        return (
            translate("FollowUpWords", "still there") if row.school else translate("FollowUpWords", "with us")
        )
    return said("freshness", row.standing.freshness)


def match_text(row: LeaverRow) -> str:
    return said("plan_match", row.match)


def due_text(due: CallDue) -> str:
    return {
        CallDue.FIRST: translate("FollowUpWords", "after leaving"),
        CallDue.YEAR_1: translate("FollowUpWords", "1 year passed"),
        CallDue.YEAR_2: translate("FollowUpWords", "2 years passed"),
    }[due]


def attempts_text(row: LeaverRow) -> str:
    """«2 попытки»; nothing when nobody has called."""
    if not row.attempts:
        return translate("FollowUpWords", "nobody has called")
    return translate("FollowUpWords", "%n attempt(s)", None, row.attempts)


def last_attempt(row: LeaverRow) -> str:
    if row.last_contact is None or not row.attempts:
        return ""
    content = row.last_contact.content
    return dotted(word("contact_result", content.result), format_date(content.on))


def last_known(row: LeaverRow) -> str:
    """The newest status however old it is: where to begin the talk."""
    outcome = row.standing.outcome
    return (
        said("outcome_status", outcome.content.status) if outcome else translate("FollowUpWords", "no data")
    )


def last_known_note(row: LeaverRow) -> str:
    outcome = row.standing.outcome
    if outcome is None:
        return ""
    return dotted(format_date(outcome.content.on), outcome.content.place)
