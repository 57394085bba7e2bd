"""Who has left: spells of enrolment and a category, nothing typed."""

from datetime import date

import pytest

from zima_desktop.domain.leavers import Cohort, Leaving, Spell, last_leaving, leavings
from zima_desktop.domain.people import Category, GroupKind, GroupName

PUPIL, GRADUATE, STUDENT = Category.PUPIL, Category.GRADUATE, Category.STUDENT


def spell(
    label: str, year: int, until: date | None, since: date | None = None, reason: str | None = None
) -> Spell:
    grade = int(label[:-1]) if label[:-1].isdigit() else None
    name = GroupName(grade, label[-1] if grade else "", label)
    kind = GroupKind.SCHOOL_CLASS if grade else GroupKind.COLLEGE_GROUP
    return Spell(name, kind, year, since or date(year, 9, 1), until, reason)


def left(found: tuple[Leaving, ...]) -> list[tuple[str, int | None, bool]]:
    return [(one.cohort.value, one.year, one.gone) for one in found]


JUNE, SEPTEMBER = date(2026, 6, 25), date(2026, 9, 1)


@pytest.mark.parametrize(
    ("spells", "category", "expected"),
    [
        pytest.param([spell("9А", 2025, None)], PUPIL, [], id="still in class"),
        pytest.param([spell("9А", 2025, JUNE)], PUPIL, [("9", 2026, True)], id="left after grade 9"),
        pytest.param([spell("11А", 2025, JUNE)], GRADUATE, [("11", 2026, True)], id="graduate"),
        pytest.param(
            [spell("9А", 2025, SEPTEMBER), spell("10А", 2026, None)],
            PUPIL,
            [("9", 2026, False)],
            id="finished grade 9 and goes on here",
        ),
        pytest.param(
            [spell("9А", 2025, SEPTEMBER), spell("9Б", 2026, None)],
            PUPIL,
            [],
            id="repeats the year",
        ),
        pytest.param(
            [spell("9А", 2025, date(2026, 1, 12)), spell("9Б", 2025, None, date(2026, 1, 12))],
            PUPIL,
            [],
            id="moved to a parallel class",
        ),
        pytest.param(
            [spell("9А", 2025, date(2026, 2, 1))], PUPIL, [("other", 2026, True)], id="left in winter"
        ),
        pytest.param(
            [spell("9А", 2025, date(2026, 4, 30))], GRADUATE, [("9", 2026, True)], id="graduate early"
        ),
        pytest.param([spell("8А", 2025, JUNE)], PUPIL, [("other", 2026, True)], id="left grade 8"),
        pytest.param(
            [spell("8А", 2024, date(2025, 9, 1)), spell("9А", 2025, None)], PUPIL, [], id="promoted"
        ),
        pytest.param(
            [spell("9А", 2023, date(2024, 9, 1)), spell("10А", 2024, date(2025, 9, 1)),
             spell("11А", 2025, JUNE)],
            GRADUATE,
            [("9", 2024, True), ("11", 2026, True)],
            id="both ends of one school",
        ),
        pytest.param([spell("ЭМ-21", 2024, JUNE)], GRADUATE, [("spo", 2026, True)], id="college graduate"),
        pytest.param([spell("ЭМ-21", 2024, JUNE)], STUDENT, [("other", 2026, True)], id="left college"),
        pytest.param([spell("ЭМ-21", 2025, None)], STUDENT, [], id="student"),
        pytest.param(
            [spell("9А", 2025, SEPTEMBER, reason="left: Саянск")],
            PUPIL,
            [("other", 2026, True)],
            id="left, noticed when the year was closed",
        ),
        pytest.param(
            [spell("9А", 2025, date(2026, 3, 1), reason="graduated")],
            PUPIL,
            [("9", 2026, True)],
            id="graduated by the reason",
        ),
        pytest.param(
            [spell("ЭМ-21", 2024, JUNE, reason="graduated")],
            Category.ADULT,
            [("spo", 2026, True)],
            id="graduate of a college who is an adult by now",
        ),
        pytest.param(
            [spell("11А", 2025, date(2026, 2, 1), reason="category")],
            Category.TEACHER,
            [],
            id="another category is no leaving",
        ),
        pytest.param([], GRADUATE, [("other", None, True)], id="typed by hand"),
        pytest.param([], PUPIL, [], id="in no class yet"),
    ],
)  # fmt: skip
def test_leaving_is_told_by_spells_and_category(
    spells: list[Spell], category: Category, expected: list[tuple[str, int | None, bool]]
) -> None:
    assert left(leavings(spells, category)) == expected


def test_who_goes_on_here_has_not_left_until_the_next_class_ends() -> None:
    spells = [spell("9А", 2025, SEPTEMBER), spell("10А", 2026, date(2027, 1, 10))]

    found = leavings(spells, PUPIL)

    assert found[0].here_on(date(2026, 12, 1)) and not found[0].here_on(date(2027, 1, 10))
    assert [one.cohort for one in found] == [Cohort.NINTH, Cohort.OTHER]


def test_the_newest_leaving_of_somebody_who_is_gone() -> None:
    gone = last_leaving([spell("9А", 2025, JUNE)], PUPIL)

    assert gone is not None and gone.group is not None and gone.group.printed == "9 «А»"
    assert last_leaving([spell("9А", 2025, SEPTEMBER), spell("10А", 2026, None)], PUPIL) is None
