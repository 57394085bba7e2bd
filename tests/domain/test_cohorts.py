"""Figures of a leaving year: everybody once, the unknown apart, a reason for each name."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from zima_desktop.domain.applications import PlanMatch, Wish
from zima_desktop.domain.catalogue import Region
from zima_desktop.domain.cohorts import (
    Demand,
    Ground,
    Moment,
    Past,
    Rules,
    Share,
    figures,
    line_of,
    place_in_time,
)
from zima_desktop.domain.ids import OutcomeId, PersonId
from zima_desktop.domain.leavers import Cohort, Leaving, Spell
from zima_desktop.domain.outcomes import Confirmation, Outcome, OutcomeDraft, OutcomeStatus
from zima_desktop.domain.people import GroupKind, GroupName, PersonName

TODAY = date(2026, 11, 24)
LEFT = date(2025, 6, 25)
STATUS = OutcomeStatus
RULES = Rules(TODAY)


def told(
    on: date,
    status: OutcomeStatus,
    *,
    horizon: int | None = None,
    firm: bool = True,
    region: Region | None = None,
    code: str | None = None,
    place: str | None = None,
) -> Outcome:
    confirmation = Confirmation.DOCUMENT if firm else Confirmation.WORD
    draft = OutcomeDraft(
        on,
        status,
        confirmation=confirmation,
        horizon=horizon,
        region=region,
        programme_code=code,
        place=place,
    )
    return Outcome(OutcomeId(on.toordinal()), UUID(int=1), PersonId(1), draft)


def past(
    *outcomes: Outcome, cohort: Cohort = Cohort.NINTH, wish: Wish | None = None, number: int = 1
) -> Past:
    leaving = Leaving(cohort, 2025, LEFT, GroupName(9, "А", "9А"))
    name = PersonName("Гринёв", "Пётр")
    return Past(PersonId(1), name, leaving, tuple(outcomes), (), (wish, None))


def goes_on(*outcomes: Outcome, until: date | None = None) -> Past:
    tenth = Spell(GroupName(10, "А", "10А"), GroupKind.SCHOOL_CLASS, 2025, date(2025, 9, 1), until)
    leaving = Leaving(Cohort.NINTH, 2025, LEFT, GroupName(9, "А", "9А"), tenth, until)
    return Past(PersonId(2), PersonName("Ларина", "Татьяна"), leaving, tuple(outcomes))


FIRST = told(date(2025, 9, 10), STATUS.STUDIES_SPO)
YEAR = told(date(2026, 6, 25), STATUS.ARMY, horizon=1)


@pytest.mark.parametrize(
    ("known", "moment", "status", "ground"),
    [
        (past(), Moment.NOW, STATUS.UNKNOWN, Ground.NOBODY),
        (past(FIRST), Moment.NOW, STATUS.UNKNOWN, Ground.STALE),
        (past(FIRST, YEAR), Moment.NOW, STATUS.ARMY, Ground.RECORD),
        (past(FIRST, YEAR), Moment.FIRST, STATUS.STUDIES_SPO, Ground.RECORD),
        (past(YEAR), Moment.FIRST, STATUS.UNKNOWN, Ground.NOBODY),
        (past(FIRST, YEAR), Moment.YEAR_1, STATUS.ARMY, Ground.RECORD),
        (past(FIRST), Moment.YEAR_1, STATUS.UNKNOWN, Ground.NOBODY),
        (past(FIRST, YEAR), Moment.YEAR_2, STATUS.UNKNOWN, Ground.NOT_YET),
        (past(told(date(2026, 10, 1), STATUS.UNKNOWN)), Moment.NOW, STATUS.UNKNOWN, Ground.MARKED),
        (goes_on(), Moment.NOW, STATUS.STUDIES_SCHOOL, Ground.OWN),
        (goes_on(), Moment.FIRST, STATUS.STUDIES_SCHOOL, Ground.OWN),
        (goes_on(until=date(2026, 1, 10)), Moment.NOW, STATUS.UNKNOWN, Ground.NOBODY),
        (goes_on(until=date(2026, 1, 10)), Moment.FIRST, STATUS.STUDIES_SCHOOL, Ground.OWN),
        (goes_on(YEAR, until=date(2026, 1, 10)), Moment.YEAR_1, STATUS.ARMY, Ground.RECORD),
    ],
)
def test_place_of_a_person_at_a_time(
    known: Past, moment: Moment, status: OutcomeStatus, ground: Ground
) -> None:
    assert place_in_time(known, moment, TODAY)[:2] == (status, ground)


def test_bars_and_the_unknown_add_up_to_everybody() -> None:
    cohort = [past(FIRST, YEAR), past(), goes_on(), past(FIRST)]

    found = figures(cohort, 2025, None, Moment.NOW, RULES)

    assert found.bars() == ((STATUS.STUDIES_SCHOOL, 1), (STATUS.ARMY, 1))
    assert found.unknown == 2
    assert sum(count for _, count in found.bars()) + found.unknown == len(found.lines) == 4
    assert sum(count for _, count in found.matches()) == 4


DRIVER = Wish("Машинист", "23.01.09", "Саянский техникум")


@pytest.mark.parametrize(
    ("known", "match"),
    [
        (past(told(date(2026, 9, 1), STATUS.STUDIES_SPO, code="23.01.09"), wish=DRIVER), PlanMatch.FULFILLED),
        (
            past(told(date(2026, 9, 1), STATUS.STUDIES_SPO, code="23.01.09", firm=False), wish=DRIVER),
            PlanMatch.UNCONFIRMED,
        ),
        (past(told(date(2026, 9, 1), STATUS.STUDIES_SPO, code="43.01.09"), wish=DRIVER), PlanMatch.OTHER),
        (past(told(date(2026, 9, 1), STATUS.STUDIES_SPO, code="43.01.09")), PlanMatch.NO_PLAN),
        (past(wish=DRIVER), PlanMatch.UNKNOWN),
    ],
)
def test_plan_came_true_only_on_paper(known: Past, match: PlanMatch) -> None:
    assert line_of(known, Moment.NOW, RULES).match is match


def share(key: str, *cohort: Past, rules: Rules = RULES) -> Share:
    found = figures(cohort, 2025, None, Moment.NOW, rules)
    return next(one for one in found.shares if one.key == key)


def studies(code: str | None, region: Region | None) -> Past:
    return past(told(date(2026, 9, 1), STATUS.STUDIES_SPO, code=code, region=region), wish=DRIVER)


DEMAND = Rules(TODAY, demand=Demand(frozenset({"driver"}), frozenset({"23.01.09"})))


def test_first_indicator_counts_colleges_of_the_region_that_teach_what_is_needed() -> None:
    cohort = (
        studies("23.01.09", Region.TOWN),
        studies("23.01.09", Region.REGION),
        studies("23.01.09", Region.OUTSIDE),
        studies("43.01.09", Region.TOWN),
        studies("23.01.09", None),  # where it is nobody has written
        studies(None, Region.TOWN),  # on what programme
        past(),
    )

    assert share("i1", *cohort, rules=DEMAND) == Share("i1", 2, 7, 3)
    assert share("i1", *cohort) == Share("i1", 0, None, 1)  # no demand list of the year


def working(status: OutcomeStatus, cohort: Cohort) -> Past:
    return past(told(date(2026, 9, 1), status), cohort=cohort)


def test_second_indicator_stands_in_both_readings() -> None:
    cohort = (
        working(STATUS.WORKS_PROFESSION, Cohort.COLLEGE),
        working(STATUS.WORKS_RELATED, Cohort.COLLEGE),
        working(STATUS.ARMY, Cohort.COLLEGE),
        past(cohort=Cohort.COLLEGE),
        working(STATUS.SELF_EMPLOYED, Cohort.ELEVENTH),
    )

    assert share("i2", *cohort) == Share("i2", 1, 3, 1)
    assert share("i2_usual", *cohort) == Share("i2_usual", 1, 4, 1)


def test_second_indicator_is_reckoned_of_all_who_work_once_each() -> None:
    skilled = working(STATUS.WORKS_PROFESSION, Cohort.COLLEGE)
    beside = [replace(working(STATUS.WORKS_OTHER, Cohort.ELEVENTH), person=PersonId(7)), skilled]

    found = figures([skilled], 2025, Cohort.COLLEGE, Moment.NOW, RULES, beside)

    assert found.shares[0] == Share("i2", 1, 2)
    assert len(found.lines) == 1


def test_plan_share_leaves_out_what_nobody_has_confirmed() -> None:
    cohort = (
        studies("23.01.09", Region.TOWN),
        studies("43.01.09", Region.TOWN),
        past(told(date(2026, 9, 1), STATUS.STUDIES_SPO, code="23.01.09", firm=False), wish=DRIVER),
        past(),
    )

    found = share("plan", *cohort)

    assert found == Share("plan", 1, 2, 2)
    assert found.value == 0.5


def test_outflow_is_reckoned_of_those_whose_place_is_known() -> None:
    cohort = (
        studies("23.01.09", Region.TOWN),
        studies("23.01.09", Region.REGION),
        studies("23.01.09", Region.OUTSIDE),
        working(STATUS.MOVED_AWAY, Cohort.NINTH),  # away, nobody knows how far
        past(),
    )

    assert share("left_town", *cohort) == Share("left_town", 3, 4, 1)
    assert share("left_region", *cohort) == Share("left_region", 1, 3, 2)
