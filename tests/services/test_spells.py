"""The history of classes of one person, categories, and leaving."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.class_sessions import CHEAP
from tests.helpers.people_school import PASSWORD
from tests.helpers.years_school import YearsSchool, years_school
from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.labels import class_name, parse_group_label
from zima_desktop.domain.people import Category, OrganizationKind
from zima_desktop.domain.spells import EndReason, Gap, Leaving, SpellDraft, SpellRefused
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.jobs import JobControl


@pytest.fixture
def school(tmp_path: Path) -> Iterator[YearsSchool]:
    made = years_school(tmp_path / "base")
    yield made
    made.services.close()


def drafts_of(school: YearsSchool, family: str) -> list[SpellDraft]:
    known = school.services.spells.history(school.ids[family]).spells
    return [SpellDraft(one.id, one.group.name, one.since, one.until, one.reason, one.note) for one in known]


def test_history_is_corrected_line_by_line_and_taken_back(school: YearsSchool) -> None:
    (line,) = drafts_of(school, "Онегин")
    ended = SpellDraft(line.id, line.group, line.since, date(2026, 3, 1), EndReason.MOVED)
    added = SpellDraft(None, class_name(8, "Б"), date(2026, 3, 10))

    school.services.spells.correct(school.ids["Онегин"], [ended, added])

    assert school.where("Онегин") == [
        ("8А", 2025, "2025-09-01", "2026-03-01"),
        ("8Б", 2025, "2026-03-10", None),
    ]
    assert school.services.spells.history(school.ids["Онегин"]).gaps == (
        Gap(date(2026, 3, 1), date(2026, 3, 9)),
    )
    school.services.history.undo_last()
    assert school.where("Онегин") == [("8А", 2025, "2025-09-01", None)]


def test_overlapping_lines_change_nothing(school: YearsSchool) -> None:
    wrong = [*drafts_of(school, "Онегин"), SpellDraft(None, class_name(9, "А"), date(2026, 9, 1))]

    with pytest.raises(SpellRefused) as caught:
        school.services.spells.correct(school.ids["Онегин"], wrong)

    assert (caught.value.reason, caught.value.on) == ("overlap", "01.09.2026")
    assert len(school.where("Онегин")) == 1


def test_a_line_left_out_is_gone(school: YearsSchool) -> None:
    school.services.spells.correct(school.ids["Онегин"], [])

    assert school.where("Онегин") == []
    assert school.services.people.person(school.ids["Онегин"]).group is None


def test_a_class_changes_on_its_date_and_indicators_see_the_state_of_that_day(school: YearsSchool) -> None:
    school.services.people.move([school.ids["Онегин"]], class_name(8, "Б"), date(2026, 2, 1))

    assert school.where("Онегин") == [
        ("8А", 2025, "2025-09-01", "2026-02-01"),
        ("8Б", 2025, "2026-02-01", None),
    ]


def test_a_move_cannot_reach_back_behind_the_class_of_today(school: YearsSchool) -> None:
    with pytest.raises(SpellRefused) as caught:
        school.services.people.move([school.ids["Онегин"]], class_name(8, "Б"), date(2025, 3, 1))

    assert (caught.value.reason, caught.value.person) == ("before_spell", "Онегин Евгений")
    assert len(school.where("Онегин")) == 1


def test_a_wrong_class_put_right_on_the_same_day_leaves_no_trace(school: YearsSchool) -> None:
    school.enrol("9В", ["Обломов Илья"])

    school.services.people.move([school.ids["Обломов"]], class_name(9, "Г"))

    assert school.where("Обломов") == [("9Г", 2026, "2026-09-03", None)]


def test_leaving_has_a_day_a_reason_and_a_destination(school: YearsSchool) -> None:
    people = (school.ids["Онегин"],)

    school.services.spells.leave(Leaving(people, date(2026, 5, 20), EndReason.LEFT, "Саянск, школа № 3"))

    (spell,) = school.services.spells.history(people[0]).spells
    assert (spell.last_day, spell.reason, spell.note) == (
        date(2026, 5, 19), EndReason.LEFT, "Саянск, школа № 3"
    )  # fmt: skip
    with pytest.raises(InvalidValue):
        school.services.spells.leave(Leaving((school.ids["Ларина"],), date(2026, 9, 4)))


def test_pupil_becomes_a_student_and_keeps_the_card(school: YearsSchool) -> None:
    person = school.ids["Гринёв"]

    school.services.categories.change(
        [person], Category.STUDENT, date(2026, 9, 1), parse_group_label("ЭМ-26")
    )

    assert school.services.people.person(person).category is Category.STUDENT
    assert school.where("Гринёв") == [
        ("9А", 2025, "2025-09-01", "2026-09-01"),
        ("ЭМ-26", 2026, "2026-09-01", None),
    ]


def test_an_adult_leaves_the_class_and_the_history_says_why(school: YearsSchool) -> None:
    person = school.ids["Ростова"]

    school.services.categories.change([person], Category.GRADUATE, date(2026, 6, 25))

    (spell,) = school.services.spells.history(person).spells
    assert (spell.until, spell.reason) == (date(2026, 6, 25), EndReason.GRADUATED)
    school.services.history.undo_last()
    assert school.where("Ростова") == [("11А", 2025, "2025-09-01", None)]


def test_new_people_of_a_college_are_students(tmp_path: Path) -> None:
    wanted = NewWorkspace(
        "Техникум",
        WorkspaceKind.ORGANIZATION,
        "Штольц Андрей",
        PASSWORD,
        organization_kind=OrganizationKind.COLLEGE,
    )
    services = create_workspace(tmp_path / "college", wanted, cost=CHEAP).services
    (tmp_path / "list.csv").write_text("Фамилия;Имя;Группа\nЧацкий;Александр;ЭМ-21\n", encoding="utf-8")

    file = services.roster.read(tmp_path / "list.csv", JobControl())
    services.roster.apply(services.roster.preview(file, JobControl()), JobControl())

    assert services.people.by_name("Чацкий").category is Category.STUDENT
    assert services.categories.usual() is Category.STUDENT
    services.close()


def test_a_class_does_not_suit_an_adult(school: YearsSchool) -> None:
    with pytest.raises(InvalidValue) as caught:
        school.services.categories.change([school.ids["Ростова"]], Category.ADULT, group=class_name(9, "А"))

    assert caught.value.reason == "not_for_category"
    assert school.services.people.person(school.ids["Ростова"]).category is Category.PUPIL


def test_every_category_asks_for_its_own_fields(school: YearsSchool) -> None:
    rules = {rule.category: rule for rule in school.services.categories.rules()}

    assert rules[Category.PUPIL].required == ("birth_date", "group")
    assert rules[Category.ADULT].required == ("phone",)
    assert "group" not in rules[Category.PARENT].fields
    assert rules[Category.STUDENT].counted(21) == "21\u00a0студент"
    assert rules[Category.GRADUATE].counted(3) == "3\u00a0выпускника"
    assert rules[Category.PUPIL].counted(11) == "11\u00a0учеников"
    assert all(set(rule.required) <= rule.fields for rule in rules.values())
