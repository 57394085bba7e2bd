"""After school: who left, what is known, whom to call, and the figures of a year."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.leaver_school import (
    JUNE_2026,
    STATUS,
    Leavers,
    college,
    enrol,
    hide,
    leaver_school,
    move_on,
    plan,
)
from zima_desktop.domain.applications import ApplicationDraft, ApplicationState, PlanMatch
from zima_desktop.domain.catalogue import Region
from zima_desktop.domain.cohorts import Ground, Moment
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.followup import CallDue, LeaverRow
from zima_desktop.domain.leavers import Cohort
from zima_desktop.domain.outcomes import (
    ContactChannel,
    ContactDraft,
    ContactResult,
    Freshness,
    OutcomeDraft,
)


@pytest.fixture
def school(tmp_path: Path) -> Leavers:
    return leaver_school(tmp_path / "school")


@pytest.fixture(autouse=True)
def closed(request: pytest.FixtureRequest):
    yield
    made = request.node.funcargs.get("school")
    if made is not None:
        made.services.close()


def row(made: Leavers, family: str) -> LeaverRow:
    return next(one for one in made.services.follow_up.leavers().rows if one.name.family == family)


def test_leavers_are_those_who_have_finished_or_gone_and_nobody_else(school: Leavers) -> None:
    found = school.services.follow_up.leavers()

    assert found.years == (2026, 2025, 2024)
    assert "Онегин" not in {one.name.family for one in found.rows}
    assert len(found.rows) == 14
    assert sum(one.own for one in found.rows) == 2  # they went on to grade 10 here


def test_freshness_is_derived_and_the_record_stays(school: Leavers) -> None:
    seen = {
        one.name.family: (one.status, one.standing.freshness)
        for one in school.services.follow_up.leavers().rows
    }

    assert seen["Гринёв"] == (STATUS.STUDIES_SPO, Freshness.FRESH)
    assert seen["Дубровский"] == (STATUS.ARMY, Freshness.AGING)
    assert seen["Базаров"] == (STATUS.UNKNOWN, Freshness.STALE)
    assert seen["Болконская"] == (STATUS.UNKNOWN, Freshness.NONE)
    outcome = row(school, "Базаров").standing.outcome
    assert outcome is not None and outcome.content.status is STATUS.STUDIES_VUZ


def test_who_goes_on_here_studies_without_a_record(school: Leavers) -> None:
    assert row(school, "Ларина").status is STATUS.STUDIES_SCHOOL
    assert row(school, "Ларина").due is None


def test_hidden_people_are_in_no_list(school: Leavers) -> None:
    hide(school, "Базаров")

    names = {one.name.family for one in school.services.follow_up.leavers().rows}
    assert "Базаров" not in names
    assert "Базаров" not in {one.name.family for one in school.services.follow_up.call_list()}


def test_call_list_holds_open_questions_the_longest_silence_first(school: Leavers) -> None:
    due = {one.name.family: one.due for one in school.services.follow_up.call_list()}

    assert due == {
        "Болконская": CallDue.FIRST,
        "Миронова": CallDue.FIRST,
        "Турбина": CallDue.FIRST,
        "Базаров": CallDue.YEAR_1,
        "Ёлкина": CallDue.YEAR_1,
        "Мармеладова": CallDue.YEAR_2,
        "Разумихин": CallDue.YEAR_2,
        "Раскольников": CallDue.YEAR_2,
    }
    assert list(due)[-1] == "Ёлкина"  # has refused: at the end


def test_attempts_and_phone_stand_in_the_row(school: Leavers) -> None:
    found = row(school, "Базаров")

    assert (found.attempts, found.phone) == (2, "8 902 000-00-01")
    assert found.last_contact is not None
    assert found.last_contact.content.result is ContactResult.NO_ANSWER


def test_answer_by_phone_closes_the_question_in_one_step(school: Leavers) -> None:
    follow, person = school.services.follow_up, school.person("Базаров")
    told = OutcomeDraft(date(2026, 11, 24), STATUS.WORKS_OTHER)

    change = follow.record_contact(
        person, ContactDraft(date(2026, 11, 24), ContactChannel.PHONE, ContactResult.REACHED), told
    )

    assert row(school, "Базаров").due is None
    assert follow.person(person).outcomes[0].content.horizon == 1  # the year follows from the date
    assert change.operation is not None
    school.services.history.undo(change.operation)
    assert row(school, "Базаров").due is CallDue.YEAR_1
    assert row(school, "Базаров").attempts == 2


def test_status_can_be_reworded_taken_out_and_brought_back(school: Leavers) -> None:
    follow, person = school.services.follow_up, school.person("Болконская")
    made = follow.set_status(person, OutcomeDraft(date(2026, 9, 1), STATUS.SEEKS_WORK))
    number = follow.person(person).outcomes[0].id
    assert made.created == number

    follow.set_status(person, OutcomeDraft(date(2026, 9, 2), STATUS.SELF_EMPLOYED), number)
    assert [one.content.status for one in follow.person(person).outcomes] == [STATUS.SELF_EMPLOYED]

    gone = follow.remove_status(number)
    assert follow.person(person).outcomes == ()
    assert gone.operation is not None
    school.services.history.undo(gone.operation)
    assert len(follow.person(person).outcomes) == 1


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (OutcomeDraft(date(2026, 12, 1), STATUS.ARMY), "date"),
        (OutcomeDraft(date(1980, 1, 1), STATUS.ARMY), "date"),
        (OutcomeDraft(date(2026, 9, 1), STATUS.ARMY, horizon=3), "horizon"),
    ],
)
def test_impossible_status_is_refused_and_nothing_changes(
    school: Leavers, draft: OutcomeDraft, field: str
) -> None:
    person = school.person("Болконская")

    with pytest.raises(InvalidValue) as caught:
        school.services.follow_up.set_status(person, draft)

    assert caught.value.field == field
    assert school.services.follow_up.person(person).outcomes == ()


def test_region_comes_from_the_catalogue_when_the_place_is_known(school: Leavers) -> None:
    follow, person = school.services.follow_up, school.person("Болконская")

    follow.set_status(
        person,
        OutcomeDraft(date(2026, 9, 1), STATUS.STUDIES_SPO, place="Зиминский железнодорожный техникум"),
    )

    content = follow.person(person).outcomes[0].content
    assert (content.place_key, content.region) == ("zgdt", Region.TOWN)


def test_phone_without_a_digit_is_no_phone(school: Leavers) -> None:
    with pytest.raises(InvalidValue):
        school.services.follow_up.set_phone(school.person("Гринёв"), "спросить у мамы")

    school.services.follow_up.set_phone(school.person("Базаров"), "  ")
    assert row(school, "Базаров").phone is None


def test_figures_count_everybody_of_the_year_once_and_name_them(school: Leavers) -> None:
    found = school.services.follow_up.figures(2026, Cohort.NINTH, Moment.NOW)

    assert len(found.lines) == 7
    assert dict(found.bars()) == {STATUS.STUDIES_SPO: 2, STATUS.STUDIES_SCHOOL: 2}
    assert found.unknown == 3
    reasons = {line.past.name.family: (line.ground, line.match) for line in found.lines}
    assert reasons["Гринёв"] == (Ground.RECORD, PlanMatch.FULFILLED)
    assert reasons["Каренин"] == (Ground.RECORD, PlanMatch.UNCONFIRMED)
    assert reasons["Ларина"] == (Ground.OWN, PlanMatch.NO_PLAN)
    assert reasons["Миронова"] == (Ground.NOBODY, PlanMatch.UNKNOWN)
    shares = {one.key: (one.numerator, one.denominator, one.unknown) for one in found.shares}
    assert shares["plan"] == (1, 3, 4)
    assert shares["i1"][1] is None  # no demand list of that year is set


def test_figures_without_a_year_are_those_of_the_newest(school: Leavers) -> None:
    assert school.services.follow_up.figures().year == 2026


def test_plan_written_after_leaving_is_no_plan(school: Leavers) -> None:
    plan(school, "Болконская", "Повар", "43.01.09", "Зиминский техникум", date(2026, 9, 20))

    assert school.services.follow_up.person(school.person("Болконская")).wishes == (None, None)


def test_college_sees_students_graduates_and_work_in_the_profession(tmp_path: Path) -> None:
    made = college(tmp_path / "college")
    found = made.services.follow_up.leavers()

    assert {one.name.family for one in found.students} == {"Гринёв", "Ларина"}
    cohorts = {one.name.family: one.leaving.cohort for one in found.rows if one.leaving}
    assert cohorts["Базаров"] is Cohort.COLLEGE and cohorts["Онегин"] is Cohort.OTHER

    figures = made.services.follow_up.figures(2026, Cohort.COLLEGE)
    shares = {one.key: (one.numerator, one.denominator, one.unknown) for one in figures.shares}
    assert shares["i2"] == (1, 2, 1)
    assert shares["i2_usual"] == (1, 3, 1)
    made.services.close()


def test_pupil_who_becomes_a_student_here_is_a_student_after_grade_nine(school: Leavers) -> None:
    enrol(school, "9Г", 2025, "Чацкий Александр Андреевич", until=JUNE_2026)
    move_on(school, "ЭМ-21", 2026, "Чацкий")

    assert row(school, "Чацкий").status is STATUS.STUDIES_SPO
    assert {one.name.family for one in school.services.follow_up.leavers().students} == {"Чацкий"}


def test_admission_brings_the_status_with_it(school: Leavers) -> None:
    applications, person = school.services.applications, school.person("Миронова")
    draft = ApplicationDraft(2026, "Саянский техникум", ApplicationState.APPLIED, "23.01.09 Машинист")
    made = applications.save(person, draft)
    assert made.created is not None
    number = school.services.follow_up.person(person).applications[0].id

    change = applications.set_state(number, ApplicationState.ENROLLED)

    after = school.services.follow_up.person(person)
    assert after.applications[0].content.decided_on == date(2026, 11, 24)
    assert after.standing.status is STATUS.STUDIES_SPO
    assert change.operation is not None
    school.services.history.undo(change.operation)
    assert school.services.follow_up.person(person).outcomes == ()


def test_admission_corrected_later_brings_no_second_status(school: Leavers) -> None:
    applications, person = school.services.applications, school.person("Гринёв")
    known = school.services.follow_up.person(person).applications[0]
    applications.save(person, replace(known.content, note="группа МЛ-26"), known.id)

    assert len(school.services.follow_up.person(person).outcomes) == 1


def test_grid_of_a_class_that_has_left_holds_the_whole_class(school: Leavers) -> None:
    applications = school.services.applications
    group = next(one for one in applications.groups(2026) if one.name.compact == "9А")

    grid = applications.grid(group.id, 2026)

    assert len(grid) == 7
    first = next(one for one in grid if one.name.family == "Гринёв")
    assert first.enrolled is not None and first.wish is not None
    assert first.enrolled.content.priority == 1


def test_next_application_comes_after_the_ones_there_are(school: Leavers) -> None:
    applications, person = school.services.applications, school.person("Турбина")
    for place in ("Саянский техникум", "Зиминский техникум"):
        applications.save(person, ApplicationDraft(2026, place))

    made = school.services.follow_up.person(person).applications
    assert [one.content.priority for one in made] == [1, 2]


def test_application_without_a_place_is_refused(school: Leavers) -> None:
    with pytest.raises(InvalidValue):
        school.services.applications.save(school.person("Турбина"), ApplicationDraft(2026, "  "))
