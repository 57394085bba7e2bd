"""The life line by school years, the next step, and what may stand side by side over the years."""

from datetime import date
from uuid import UUID

import pytest

from zima_desktop.domain.hours import Hours, HoursLevel, HoursSetting
from zima_desktop.domain.ids import GroupId, PersonId, PlanStepId
from zima_desktop.domain.life import by_years, spell_in, years_of
from zima_desktop.domain.people import Enrolment, Group, GroupName
from zima_desktop.domain.trajectory import (
    EntryKind,
    NextStep,
    PlanSlot,
    PlanStep,
    StepDraft,
    TimelineEntry,
    next_step_of,
)

TODAY = date(2026, 11, 24)


def spell(grade: int, year: int, since: date, until: date | None) -> Enrolment:
    group = Group(GroupId(year), UUID(int=year), GroupName(grade, "А", f"{grade}А"), year)
    return Enrolment(group, since, until)


SPELLS = (
    spell(7, 2024, date(2024, 9, 1), date(2025, 9, 1)),
    spell(8, 2025, date(2025, 9, 1), date(2026, 9, 1)),
    spell(9, 2026, date(2026, 9, 1), None),
)


def entry(day: date, kind: EntryKind = EntryKind.TALK, *, planned: bool = False) -> TimelineEntry:
    return TimelineEntry(kind, day, "free", None, 1, planned)


def test_life_line_falls_into_school_years_with_the_class_of_each() -> None:
    line = [
        entry(date(2027, 1, 12), planned=True),
        entry(date(2026, 9, 1)),
        entry(date(2026, 8, 31)),
        entry(date(2020, 5, 5)),
    ]

    years = by_years(line, SPELLS)

    assert [(one.school_year, one.group, len(one.entries)) for one in years] == [
        (2026, "9 «А»", 2),
        (2025, "8 «А»", 1),
        (2019, None, 1),
    ]


def test_a_move_on_the_first_of_september_belongs_to_the_new_year() -> None:
    found = [spell_in(SPELLS, year) for year in (2023, 2024, 2025, 2026, 2027)]

    assert [one.group.name.grade if one else None for one in found] == [None, 7, 8, 9, 9]


def test_years_run_without_a_gap_to_the_present_one_while_somebody_is_enrolled() -> None:
    left = (SPELLS[0],)

    assert list(years_of(SPELLS, [], TODAY)) == [2024, 2025, 2026]
    assert list(years_of(left, [date(2027, 6, 1)], TODAY)) == [2024]
    assert list(years_of(left, [date(2026, 9, 2)], TODAY)) == [2024, 2025, 2026]
    assert list(years_of((), [], TODAY)) == []


def step(number: int, due: date | None, done: date | None = None) -> PlanStep:
    return PlanStep(PlanStepId(number), PersonId(1), StepDraft(PlanSlot.FIRST, f"шаг {number}", due), done)


PROMISE = NextStep("обещание", date(2026, 12, 1), None)
OLD_PROMISE = NextStep("обещание", date(2026, 3, 1), None)


@pytest.mark.parametrize(
    ("agreed", "steps", "text"),
    [
        (None, (), None),
        (PROMISE, (), "обещание"),
        (OLD_PROMISE, (), "обещание"),  # nothing else to do: the promise stays
        (OLD_PROMISE, (step(1, None),), "шаг 1"),
        (PROMISE, (step(1, date(2026, 12, 24)),), "обещание"),
        (PROMISE, (step(1, date(2026, 11, 1)),), "шаг 1"),  # late steps come first
        (PROMISE, (step(1, date(2026, 11, 1), TODAY),), "обещание"),  # done
        (None, (step(1, None), step(2, date(2027, 1, 1))), "шаг 2"),
    ],
)
def test_next_step_is_what_is_due_first(
    agreed: NextStep | None, steps: tuple[PlanStep, ...], text: str | None
) -> None:
    found = next_step_of(agreed, steps, TODAY)

    assert (found.text if found else None) == text


def test_a_step_is_late_only_while_it_is_open() -> None:
    yesterday = date(2026, 11, 23)

    assert step(1, yesterday).late(TODAY)
    assert not step(1, TODAY).late(TODAY)
    assert not step(1, yesterday, TODAY).late(TODAY)
    assert not step(1, None).late(TODAY)


def test_the_nearest_level_of_hours_wins() -> None:
    setting = HoursSetting(HoursLevel.BASIC, {9: HoursLevel.MAIN}, {"b": HoursLevel.ADVANCED})

    assert [setting.level(*where) for where in ((8, "a"), (9, "a"), (9, "b"), (None, None))] == [
        40,
        60,
        80,
        40,
    ]
    assert Hours(30, 4, HoursLevel.MAIN).share == 0.5
    assert (Hours(70, 0, HoursLevel.MAIN).share, Hours(70, 0, HoursLevel.MAIN).missing) == (1.0, 0.0)
