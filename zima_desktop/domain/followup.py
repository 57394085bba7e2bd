"""Lines of the lists «После школы»: who left, what is known, whom to call."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zima_desktop.domain.applications import (
    Application,
    PlanMatch,
    Relatives,
    Wish,
    alone,
    compare,
    enrolled_of,
    main_of,
)
from zima_desktop.domain.cohorts import destination
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.leavers import Leaving
from zima_desktop.domain.outcomes import (
    Contact,
    ContactResult,
    Freshness,
    Outcome,
    OutcomeStatus,
    Standing,
    horizon_of,
    months_later,
    standing_of,
)
from zima_desktop.domain.people import GroupName, PersonName

HOLIDAYS = 4  # months between the last lesson and the day on which lists are closed, at most
CALLED_FOR_MONTHS = 36  # after leaving; later nobody is called


class CallDue(StrEnum):
    """Which question is open."""

    FIRST = "first"  # left this year, nothing was ever recorded
    YEAR_1 = "1"
    YEAR_2 = "2"


@dataclass(frozen=True, slots=True)
class Known:
    """What the base holds of one person, read in bulk."""

    outcomes: tuple[Outcome, ...] = ()
    applications: tuple[Application, ...] = ()
    contacts: tuple[Contact, ...] = ()
    versions: tuple[tuple[Wish, ...], tuple[Wish, ...]] = ((), ())  # of plans A and B, the oldest first


@dataclass(frozen=True, slots=True)
class LeaverRow:
    """One leaving of one person, or with `leaving` None somebody who studies in a college group now."""

    person: PersonId
    name: PersonName
    birth_date: date | None
    phone: str | None
    sort_key: str
    group: GroupName | None
    leaving: Leaving | None
    standing: Standing
    own: bool  # still in a class or group of ours: the status comes from there
    application: Application | None  # taken, else the most wanted
    match: PlanMatch
    attempts: int
    last_contact: Contact | None
    due: CallDue | None
    school: str = ""

    @property
    def key(self) -> tuple[PersonId, str]:
        return self.person, self.leaving.cohort.value if self.leaving else ""

    @property
    def status(self) -> OutcomeStatus:
        return self.standing.status


@dataclass(frozen=True, slots=True)
class LeaverList:
    """Every leaving the base knows of; `years` newest first."""

    rows: tuple[LeaverRow, ...]
    students: tuple[LeaverRow, ...]
    years: tuple[int, ...]
    on: date


@dataclass(frozen=True, slots=True)
class PersonAfter:
    """All of one person for the dialogs, newest first."""

    person: PersonId
    name: PersonName
    group: GroupName | None
    leaving: Leaving | None
    phone: str | None
    standing: Standing
    outcomes: tuple[Outcome, ...]
    applications: tuple[Application, ...]
    contacts: tuple[Contact, ...]
    wishes: tuple[Wish | None, Wish | None]
    today: date


@dataclass(frozen=True, slots=True)
class Facts:
    """Who it is; the rest of a row is derived."""

    person: PersonId
    name: PersonName
    birth_date: date | None
    phone: str | None
    sort_key: str
    group: GroupName | None
    school: str = ""  # of another organisation, where a coordinator looks at many


def wish_on(versions: Sequence[Wish], day: date | None) -> Wish | None:
    """The plan in force on a day; one written after the fact is no plan."""
    fitting = [one for one in versions if day is None or one.made_on is None or one.made_on <= day]
    return fitting[-1] if fitting else None


def wishes_on(known: Known, day: date | None) -> tuple[Wish | None, Wish | None]:
    return wish_on(known.versions[0], day), wish_on(known.versions[1], day)


def row_of(
    facts: Facts, leaving: Leaving | None, known: Known, today: date, relatives: Relatives = alone
) -> LeaverRow:
    """What a list shows of one leaving."""
    own = leaving is None or leaving.here_on(today)
    standing = _own_standing(leaving, known, today) if own else standing_of(known.outcomes, today)
    last = known.contacts[-1] if known.contacts else None
    return LeaverRow(
        person=facts.person,
        name=facts.name,
        birth_date=facts.birth_date,
        phone=facts.phone,
        sort_key=facts.sort_key,
        group=facts.group,
        leaving=leaving,
        standing=standing,
        own=own,
        application=main_of(known.applications),
        match=_match(leaving, known, standing, own, relatives),
        attempts=_attempts_since(known, leaving),
        last_contact=last,
        due=None if own else due_of(leaving, known.outcomes, today),
        school=facts.school,
    )


def _own_standing(leaving: Leaving | None, known: Known, today: date) -> Standing:
    """Of somebody among us the groups tell; a status written down today still shows in the card."""
    school = leaving is not None and leaving.goes_on is not None and leaving.goes_on.school
    status = OutcomeStatus.STUDIES_SCHOOL if school else OutcomeStatus.STUDIES_SPO
    return Standing(status, Freshness.FRESH, standing_of(known.outcomes, today).outcome)


def _match(
    leaving: Leaving | None, known: Known, standing: Standing, own: bool, relatives: Relatives
) -> PlanMatch:
    """How the list tells plan and fact; somebody's word is enough here, the figures are stricter."""
    wishes = wishes_on(known, leaving.left_on if leaving else None)
    outcome = None if own else standing.outcome
    status = standing.status
    taken = enrolled_of(known.applications)
    if status is OutcomeStatus.UNKNOWN and taken is None:
        return PlanMatch.NO_PLAN if wishes == (None, None) else PlanMatch.UNKNOWN
    if status is OutcomeStatus.UNKNOWN:
        status, outcome = OutcomeStatus.STUDIES_SPO, None  # of an admission only place and programme count
    return compare(wishes, destination(status, outcome, known.applications), relatives)


def _attempts_since(known: Known, leaving: Leaving | None) -> int:
    """Attempts that belong to this leaving, not to an earlier one; a list closes months after the lessons."""
    since = months_later(leaving.left_on, -HOLIDAYS) if leaving and leaving.left_on else None
    return sum(since is None or one.content.on >= since for one in known.contacts)


def due_of(leaving: Leaving | None, outcomes: Sequence[Outcome], today: date) -> CallDue | None:
    """The yearly question that nobody has answered yet; a status of those months answers it."""
    if leaving is None or leaving.left_on is None or not leaving.gone:
        return None
    left_on = leaving.left_on
    if today > months_later(left_on, CALLED_FOR_MONTHS):
        return None
    dated = [one for one in outcomes if one.content.status is not OutcomeStatus.UNKNOWN]
    for years in (2, 1):
        asked_from = months_later(left_on, 12 * years - 3)
        if today >= asked_from:
            answered = any(_answers(one, left_on, years, asked_from) for one in dated)
            return None if answered else CallDue(str(years))
    return None if dated else CallDue.FIRST


def _answers(outcome: Outcome, left_on: date, years: int, asked_from: date) -> bool:
    content = outcome.content
    horizon = content.horizon or horizon_of(left_on, content.on)
    return horizon == years or content.on >= asked_from


def call_order(row: LeaverRow) -> tuple[bool, date, int, str]:
    """Those who refused last, then the longest silence, then the fewest attempts."""
    refused = row.last_contact is not None and row.last_contact.content.result is ContactResult.REFUSED
    outcome = row.standing.outcome
    return refused, outcome.content.on if outcome else date.min, row.attempts, row.sort_key


@dataclass(frozen=True, slots=True)
class AdmissionRow:
    """One pupil of the grid; `applications` of the year, the most wanted first."""

    person: PersonId
    name: PersonName
    wish: Wish | None  # plan A in force
    applications: tuple[Application, ...]

    @property
    def main(self) -> Application | None:
        return main_of(self.applications)

    @property
    def enrolled(self) -> Application | None:
        return enrolled_of(self.applications)


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What forms offer while typing; anything else may be typed as well."""

    places: tuple[str, ...]
    programmes: tuple[str, ...]
    professions: tuple[str, ...]
    employers: tuple[str, ...]
