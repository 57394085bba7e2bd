"""The rollover into a new school year: once, with the right dates, and back again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.years_school import YearsSchool, years_school
from zima_desktop.domain.backups import BackupReason
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import Category
from zima_desktop.domain.rollover import Choice, Choices, Fate, Obstacle, RolloverPlan
from zima_desktop.jobs import JobControl


@pytest.fixture
def school(tmp_path: Path) -> Iterator[YearsSchool]:
    made = years_school(tmp_path / "base")
    yield made
    made.services.close()


def fates(plan: RolloverPlan) -> dict[str, tuple[str, str | None]]:
    return {
        move.candidate.name.family: (
            move.choice.fate.value,
            move.choice.target.compact if move.choice.target else None,
        )
        for one in plan.classes
        for move in one.people
    }


def decided(school: YearsSchool) -> Choices:
    """Both ninth classes go into one tenth, but for those who leave or stay."""
    tenth = Choice(Fate.PROMOTE, class_name(10, "А"))
    return Choices(
        {school.group("9А", 2025): tenth, school.group("9Б", 2025): tenth},
        {
            school.ids["Швабрин"]: Choice(Fate.LEAVE, note="Оренбург, школа № 2"),
            school.ids["Миронова"]: Choice(Fate.GRADUATE, note="Зиминский техникум"),
            school.ids["Кирсанов"]: Choice(Fate.REPEAT),
        },
    )


def test_by_the_rule_classes_go_up_eleventh_finish_and_ninth_wait_for_a_word(school: YearsSchool) -> None:
    plan = school.services.rollover.plan()

    assert plan.source.year == 2026
    assert fates(plan) == {
        "Ларина": ("promote", "9А"),
        "Онегин": ("promote", "9А"),
        "Гринёв": ("wait", None),
        "Миронова": ("wait", None),
        "Швабрин": ("wait", None),
        "Базаров": ("wait", None),
        "Кирсанов": ("wait", None),
        "Болконский": ("graduate", None),
        "Ростова": ("graduate", None),
    }
    assert {move.obstacle for move in plan.stuck} == {Obstacle.UNDECIDED}
    assert len(plan.stuck) == 5


def test_plan_writes_nothing(school: YearsSchool) -> None:
    school.services.rollover.plan(decided(school))

    assert school.where("Онегин") == [("8А", 2025, "2025-09-01", None)]
    assert school.services.people.groups() == ()


def test_letters_merge_and_everybody_meets_their_own_fate(school: YearsSchool) -> None:
    report = school.services.rollover.apply(2026, decided(school), JobControl())

    assert report.plan.counts() == {
        Fate.PROMOTE: 4,
        Fate.REPEAT: 1,
        Fate.GRADUATE: 3,
        Fate.LEAVE: 1,
        Fate.WAIT: 0,
    }
    assert school.where("Гринёв") == [
        ("9А", 2025, "2025-09-01", "2026-09-01"),
        ("10А", 2026, "2026-09-01", None),
    ]
    assert school.where("Базаров")[-1] == ("10А", 2026, "2026-09-01", None)
    assert school.where("Кирсанов")[-1] == ("9Б", 2026, "2026-09-01", None)
    assert school.where("Швабрин") == [("9А", 2025, "2025-09-01", "2026-09-01")]
    assert [(one.name.compact, one.size) for one in school.services.people.groups()] == [
        ("9А", 2),
        ("9Б", 1),
        ("10А", 2),
    ]


def test_leavers_keep_the_reason_and_the_destination_and_graduates_change_category(
    school: YearsSchool,
) -> None:
    school.services.rollover.apply(2026, decided(school), JobControl())

    ended = {
        family: school.services.spells.history(school.ids[family]).spells[0]
        for family in ("Швабрин", "Миронова", "Ростова", "Гринёв")
    }
    assert {family: (spell.reason, spell.note) for family, spell in ended.items()} == {
        "Швабрин": ("left", "Оренбург, школа № 2"),
        "Миронова": ("graduated", "Зиминский техникум"),
        "Ростова": ("graduated", None),
        "Гринёв": ("promoted", None),
    }
    category = {
        family: school.services.people.person(school.ids[family]).category
        for family in ("Швабрин", "Миронова", "Ростова", "Гринёв")
    }
    assert category == {
        "Швабрин": Category.PUPIL,
        "Миронова": Category.GRADUATE,
        "Ростова": Category.GRADUATE,
        "Гринёв": Category.PUPIL,
    }


def test_nobody_is_moved_twice(school: YearsSchool) -> None:
    rollover = school.services.rollover
    rollover.apply(2026, decided(school), JobControl())

    again = rollover.apply(2026, decided(school), JobControl())

    assert (again.change.count, again.plan.moves, again.backup) == (0, (), "")
    assert again.plan.source.already == 5
    assert school.where("Онегин")[-1] == ("9А", 2026, "2026-09-01", None)


def test_the_undecided_stay_and_can_be_moved_later_with_the_same_dates(school: YearsSchool) -> None:
    rollover = school.services.rollover
    first = rollover.apply(2026, Choices(), JobControl())
    assert {move.candidate.name.family for move in first.plan.stuck} == {
        "Гринёв", "Миронова", "Швабрин", "Базаров", "Кирсанов"
    }  # fmt: skip
    assert rollover.waiting() == 5

    school.at(2026, 10, 20)
    second = rollover.apply(2026, decided(school), JobControl())

    assert len(second.plan.moves) == 5
    assert school.where("Гринёв")[-1] == ("10А", 2026, "2026-09-01", None)
    assert rollover.waiting() == 0


def test_a_copy_is_made_first_and_one_step_takes_everything_back(school: YearsSchool) -> None:
    report = school.services.rollover.apply(2026, decided(school), JobControl())
    copies = school.services.workspace.backups()
    assert [one.reason for one in copies] == [BackupReason.ROLLOVER]
    assert copies[0].path.name == report.backup

    school.services.history.undo_last()

    assert school.where("Гринёв") == [("9А", 2025, "2025-09-01", None)]
    assert school.services.people.person(school.ids["Ростова"]).category is Category.PUPIL
    assert school.services.people.groups() == ()
    assert len(school.services.rollover.plan(decided(school)).moves) == 9


def test_before_september_one_may_look_but_not_write(school: YearsSchool) -> None:
    school.at(2026, 8, 20)
    rollover = school.services.rollover
    assert rollover.year() == 2026
    assert not rollover.source().may_apply
    assert len(rollover.plan().classes) == 4

    with pytest.raises(InvalidValue) as caught:
        rollover.apply(2026, Choices(), JobControl())

    assert caught.value.reason == "not_yet"
    assert school.where("Онегин") == [("8А", 2025, "2025-09-01", None)]


def test_a_missed_year_is_done_first(school: YearsSchool) -> None:
    school.at(2027, 9, 2)
    rollover = school.services.rollover
    assert rollover.year() == 2026

    rollover.apply(2026, decided(school), JobControl())
    assert rollover.year() == 2027
    rollover.apply(2027, Choices(), JobControl())

    assert [(label, since) for label, _year, since, _until in school.where("Гринёв")] == [
        ("9А", "2025-09-01"), ("10А", "2026-09-01"), ("11А", "2027-09-01")
    ]  # fmt: skip


def test_who_is_in_the_new_class_by_a_list_already_is_left_alone(school: YearsSchool) -> None:
    school.services.people.move([school.ids["Онегин"]], class_name(9, "Б"), date(2026, 9, 2))

    report = school.services.rollover.apply(2026, Choices(), JobControl())

    assert school.where("Онегин")[-1] == ("9Б", 2026, "2026-09-02", None)
    assert "Онегин" not in fates(report.plan)


def test_the_hidden_are_named_and_not_moved(school: YearsSchool) -> None:
    school.services.people.hide([school.ids["Онегин"]])

    plan = school.services.rollover.apply(2026, Choices(), JobControl()).plan

    stuck = {move.candidate.name.family: move.obstacle for move in plan.stuck}
    assert stuck["Онегин"] is Obstacle.HIDDEN
    assert "Онегин" not in fates(plan)
    assert school.where("Онегин") == [("8А", 2025, "2025-09-01", None)]


def test_college_groups_keep_their_name(tmp_path: Path) -> None:
    school = years_school(tmp_path / "college", today=(2025, 9, 1))
    school.enrol("ЭМ-21", ["Чацкий Александр"], Category.STUDENT)
    school.at(2026, 9, 3)

    school.services.rollover.apply(2026, Choices(), JobControl())

    assert school.where("Чацкий")[-1] == ("ЭМ-21", 2026, "2026-09-01", None)
    school.services.close()


def test_who_was_enrolled_after_ninth_grade_finishes_whatever_the_class_does(school: YearsSchool) -> None:
    from zima_desktop.domain.applications import ApplicationDraft, ApplicationState

    draft = ApplicationDraft(year=2026, place="Зиминский техникум", state=ApplicationState.ENROLLED)
    school.services.applications.save(school.ids["Гринёв"], draft)
    tenth = Choices({school.group("9А", 2025): Choice(Fate.PROMOTE, class_name(10, "А"))})

    plan = school.services.rollover.plan(tenth)

    found = fates(plan)
    assert found["Гринёв"] == ("graduate", None)
    assert found["Миронова"] == ("promote", "10А")
