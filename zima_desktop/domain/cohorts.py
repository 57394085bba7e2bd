"""Figures of one leaving year: everybody is counted once, the unknown apart, each name with its reason."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from zima_desktop.domain.applications import (
    Application,
    Destination,
    PlanMatch,
    Relatives,
    Wish,
    alone,
    code_in,
    compare,
    enrolled_of,
)
from zima_desktop.domain.catalogue import Region
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.leavers import Cohort, Leaving
from zima_desktop.domain.outcomes import (
    BEFORE_HORIZON,
    Freshness,
    Outcome,
    OutcomeStatus,
    months_later,
    newest,
    standing_of,
)
from zima_desktop.domain.people import PersonName

FIRST_MONTHS = 9  # after leaving: what came first


class Moment(StrEnum):
    """Of which time the figures speak."""

    FIRST = "first"
    YEAR_1 = "1"
    YEAR_2 = "2"
    NOW = "now"

    @property
    def years(self) -> int:
        return int(self.value) if self.value.isdecimal() else 0


class Ground(StrEnum):
    """Why somebody stands in the bar where they stand."""

    RECORD = "record"
    OWN = "own"  # still in a class or group of ours
    MARKED = "marked"  # «неизвестно» was written down
    STALE = "stale"
    NOBODY = "nobody"  # nothing recorded for this time
    NOT_YET = "not_yet"  # that time has not come


@dataclass(frozen=True, slots=True)
class Past:
    """All that is known of one person of a cohort."""

    person: PersonId
    name: PersonName
    leaving: Leaving
    outcomes: tuple[Outcome, ...] = ()
    applications: tuple[Application, ...] = ()
    wishes: tuple[Wish | None, Wish | None] = (None, None)  # plans A and B in force when leaving


@dataclass(frozen=True, slots=True)
class CohortLine:
    """One person in the figures."""

    past: Past
    status: OutcomeStatus
    ground: Ground
    outcome: Outcome | None
    went: Destination
    region: Region | None
    match: PlanMatch
    demanded: bool | None  # the programme or profession is on the demand list of the year

    @property
    def person(self) -> PersonId:
        return self.past.person


@dataclass(frozen=True, slots=True)
class Share:
    """A figure with what it was reckoned of, and how many people could change it, were they known.

    denominator None: the figure is not defined (no demand list of the year).
    """

    key: str
    numerator: int
    denominator: int | None
    unknown: int = 0

    @property
    def value(self) -> float | None:
        return self.numerator / self.denominator if self.denominator else None


@dataclass(frozen=True, slots=True)
class CohortFigures:
    year: int
    cohort: Cohort | None  # None: grades 9 and 11 together
    moment: Moment
    on: date
    lines: tuple[CohortLine, ...]
    shares: tuple[Share, ...]

    def count(self, status: OutcomeStatus) -> int:
        return sum(line.status is status for line in self.lines)

    def bars(self) -> tuple[tuple[OutcomeStatus, int], ...]:
        """Destinations that somebody has, in the order of the list; the unknown is no destination."""
        counts = Counter(line.status for line in self.lines)
        known = (status for status in OutcomeStatus if status is not OutcomeStatus.UNKNOWN)
        return tuple((status, counts[status]) for status in known if counts[status])

    @property
    def unknown(self) -> int:
        return self.count(OutcomeStatus.UNKNOWN)

    def matches(self) -> tuple[tuple[PlanMatch, int], ...]:
        counts = Counter(line.match for line in self.lines)
        return tuple((match, counts[match]) for match in PlanMatch)


@dataclass(frozen=True, slots=True)
class Demand:
    """The demand list of a year, opened up to programmes; both sets hold keys of the catalogue."""

    professions: frozenset[str]
    programmes: frozenset[str]

    def names(self, went: Destination) -> bool | None:
        """None: neither profession nor programme of the person is known by its key."""
        if went.profession_key is None and went.programme_code is None:
            return None
        return went.profession_key in self.professions or went.programme_code in self.programmes


@dataclass(frozen=True, slots=True)
class Rules:
    """What the figures need from outside: the day, the codes that are kin, the demand list."""

    today: date
    relatives: Relatives = field(default=alone)
    demand: Demand | None = None


def line_of(past: Past, moment: Moment, rules: Rules) -> CohortLine:
    """Where this person counts."""
    status, ground, outcome = place_in_time(past, moment, rules.today)
    went = destination(status, outcome, past.applications)
    region = outcome.content.region if outcome is not None else None
    if ground is Ground.OWN:
        region = Region.TOWN
    return CohortLine(
        past,
        status,
        ground,
        outcome,
        went,
        region,
        _match(past, status, ground, outcome, went, rules),
        rules.demand.names(went) if rules.demand is not None else None,
    )


def place_in_time(past: Past, moment: Moment, today: date) -> tuple[OutcomeStatus, Ground, Outcome | None]:
    """Status at that time, why, and the record behind it."""
    leaving = past.leaving
    look = _day_of(leaving, moment, today)
    if moment.years and look is not None and today < months_later(look, -BEFORE_HORIZON):
        return OutcomeStatus.UNKNOWN, Ground.NOT_YET, None
    if look is not None and leaving.here_on(min(look, today)):
        return _own_status(leaving), Ground.OWN, None
    if moment is Moment.NOW:
        return _now(past.outcomes, today)
    found = newest(_of_moment(past, moment))
    if found is None:
        return OutcomeStatus.UNKNOWN, Ground.NOBODY, None
    marked = found.content.status is OutcomeStatus.UNKNOWN
    return found.content.status, Ground.MARKED if marked else Ground.RECORD, found


def _day_of(leaving: Leaving, moment: Moment, today: date) -> date | None:
    if leaving.left_on is None:
        return None
    if moment is Moment.NOW:
        return today
    return months_later(leaving.left_on, 12 * moment.years)


def _own_status(leaving: Leaving) -> OutcomeStatus:
    school = leaving.goes_on is not None and leaving.goes_on.school
    return OutcomeStatus.STUDIES_SCHOOL if school else OutcomeStatus.STUDIES_SPO


def _now(outcomes: Collection[Outcome], today: date) -> tuple[OutcomeStatus, Ground, Outcome | None]:
    standing = standing_of(outcomes, today)
    if standing.freshness is Freshness.NONE:
        return OutcomeStatus.UNKNOWN, Ground.NOBODY, None
    if standing.freshness is Freshness.STALE:
        return OutcomeStatus.UNKNOWN, Ground.STALE, standing.outcome
    marked = standing.status is OutcomeStatus.UNKNOWN
    return standing.status, Ground.MARKED if marked else Ground.RECORD, standing.outcome


def _of_moment(past: Past, moment: Moment) -> list[Outcome]:
    if moment.years:
        return [one for one in past.outcomes if one.content.horizon == moment.years]
    left_on = past.leaving.left_on
    last = months_later(left_on, FIRST_MONTHS) if left_on is not None else None
    return [
        one
        for one in past.outcomes
        if one.content.horizon is None and (last is None or one.content.on < last)
    ]


def destination(
    status: OutcomeStatus, outcome: Outcome | None, applications: Sequence[Application]
) -> Destination:
    """What the status says, and where it is silent about studies, the admission."""
    taken = enrolled_of(applications) if status.studies else None
    said, admitted = outcome.content if outcome else None, taken.content if taken else None
    place = (said.place if said else None) or (admitted.place if admitted else None)
    same = admitted is not None and place == admitted.place
    code = (said.programme_code if said else None) or (
        (admitted.programme_code or code_in(admitted.programme)) if admitted and same else None
    )
    key = (said.place_key if said else None) or (admitted.place_key if admitted and same else None)
    return Destination(
        status,
        place,
        key,
        admitted.programme if admitted and same else None,
        code,
        said.profession if said else None,
        said.profession_key if said else None,
    )


def _match(
    past: Past,
    status: OutcomeStatus,
    ground: Ground,
    outcome: Outcome | None,
    went: Destination,
    rules: Rules,
) -> PlanMatch:
    if status is OutcomeStatus.UNKNOWN:
        return PlanMatch.UNKNOWN
    if ground is not Ground.OWN and (outcome is None or not outcome.content.confirmation.firm):
        return PlanMatch.UNCONFIRMED
    return compare(past.wishes, went, rules.relatives)


def figures(
    pasts: Sequence[Past],
    year: int,
    cohort: Cohort | None,
    moment: Moment,
    rules: Rules,
    beside: Sequence[Past] = (),
) -> CohortFigures:
    """All of one leaving year; `pasts` are those of that cohort, `beside` the other graduates of the year."""
    lines = tuple(line_of(past, moment, rules) for past in pasts)
    counted = {line.person for line in lines}
    others = tuple(line_of(past, moment, rules) for past in beside if past.person not in counted)
    return CohortFigures(year, cohort, moment, rules.today, lines, shares_of(lines, rules, others))


def shares_of(
    lines: Sequence[CohortLine], rules: Rules, others: Sequence[CohortLine] = ()
) -> tuple[Share, ...]:
    """The indicators this cohort can give; И2 stands in both readings, the first over all who work."""
    found = [_plan_share(lines)]
    school = [line for line in lines if line.past.leaving.cohort in (Cohort.NINTH, Cohort.ELEVENTH)]
    college = [line for line in lines if line.past.leaving.cohort is Cohort.COLLEGE]
    if school:
        found.insert(0, _first_indicator(school, rules))
    if college:
        found[0:0] = _second_indicator([*lines, *others], college)
    return (*found, *_left(lines))


def _first_indicator(lines: Sequence[CohortLine], rules: Rules) -> Share:
    """И1: in a college of the region, on a programme that the town needs, of all graduates."""
    unknown = [line for line in lines if line.status is OutcomeStatus.UNKNOWN]
    if rules.demand is None:
        return Share("i1", 0, None, len(unknown))
    spo = [line for line in lines if line.status is OutcomeStatus.STUDIES_SPO]
    near = [line for line in spo if line.region in (Region.TOWN, Region.REGION)]
    open_ = [line for line in spo if line.region is None or (line in near and line.demanded is None)]
    return Share("i1", sum(bool(line.demanded) for line in near), len(lines), len(unknown) + len(open_))


def _second_indicator(lines: Sequence[CohortLine], college: Sequence[CohortLine]) -> tuple[Share, Share]:
    """И2 as written, of everybody who works; and of the graduates of colleges, as it is usually read."""
    skilled = sum(line.status is OutcomeStatus.WORKS_PROFESSION for line in college)
    working = sum(line.status.works for line in lines)
    unknown = sum(line.status is OutcomeStatus.UNKNOWN for line in lines)
    of_college = sum(line.status is OutcomeStatus.UNKNOWN for line in college)
    return (
        Share("i2", skilled, working, unknown),
        Share("i2_usual", skilled, len(college), of_college),
    )


def _plan_share(lines: Sequence[CohortLine]) -> Share:
    """«План сбылся»: plan A of all whose destination is confirmed; those without a plan stay in."""
    counts = Counter(line.match for line in lines)
    confirmed = sum(counts[match] for match in COUNTED)
    rest = counts[PlanMatch.UNCONFIRMED] + counts[PlanMatch.UNKNOWN] + counts[PlanMatch.CANNOT]
    return Share("plan", counts[PlanMatch.FULFILLED], confirmed, rest)


COUNTED = (PlanMatch.FULFILLED, PlanMatch.BACKUP, PlanMatch.OTHER, PlanMatch.NO_PLAN)


def _left(lines: Sequence[CohortLine]) -> tuple[Share, Share]:
    """«Отток» from the town and from the region, of those whose place is known."""
    away = [line for line in lines if line.status is OutcomeStatus.MOVED_AWAY]
    placed = [line for line in lines if line.region is not None or line in away]
    unknown = len(lines) - len(placed)
    out_of_region = sum(line.region is Region.OUTSIDE for line in placed)
    out_of_town = sum(line.region is not Region.TOWN for line in placed)
    known_region = sum(line.region is not None for line in placed)
    return (
        Share("left_town", out_of_town, len(placed), unknown),
        Share("left_region", out_of_region, known_region, len(lines) - known_region),
    )
