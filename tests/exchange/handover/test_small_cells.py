"""No hidden count can be worked out from those that are shown."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from zima_desktop.exchange.handover.small_cells import PEOPLE, TOTAL, UNLISTED, protect, recoverable


def line(people: int, tested: int, covered: int) -> dict[str, int]:
    return {PEOPLE: people, "tested": tested, "covered": covered}


def test_large_counts_stay() -> None:
    table = protect({8: line(25, 20, 22), 9: line(24, 0, 10)}, nested=True)

    assert table.hidden == set()
    assert table.values["tested", TOTAL] == 20


def test_single_small_count_takes_a_second_one_with_it() -> None:
    table = protect({8: line(25, 3, 22), 9: line(24, 9, 10), 10: line(20, 15, 16)}, nested=True)

    assert {("tested", 8), ("tested", 9)} <= table.hidden
    assert ("tested", TOTAL) not in table.hidden


def test_lone_grade_hides_its_total_too() -> None:
    table = protect({9: line(12, 3, 9)}, nested=True)

    assert table.hidden == {("tested", 9), ("tested", TOTAL)}


def test_tiny_class_hides_its_size() -> None:
    table = protect({8: line(3, 3, 3), 9: line(20, 10, 12)}, nested=True)

    assert {(PEOPLE, 8), ("tested", 8), ("covered", 8)} <= table.hidden
    assert recoverable(table) == []


def test_people_without_a_grade_cannot_be_found_by_subtraction() -> None:
    table = protect({UNLISTED: line(8, 2, 4), 9: line(20, 10, 12)}, nested=True)

    assert recoverable(table) == []


counts = st.tuples(st.integers(0, 30), st.floats(0, 1), st.floats(0, 1)).map(
    lambda t: line(t[0], int(t[0] * t[1] * t[2]), int(t[0] * t[2]))
)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from([6, 7, 8, 9, 10, 11, UNLISTED]), counts, min_size=1), st.booleans())
def test_whatever_the_school_nothing_small_is_shown_or_recoverable(grades, nested: bool) -> None:
    table = protect(grades, nested=nested)

    shown = {key: value for key, value in table.values.items() if key not in table.hidden}
    assert recoverable(table) == []
    assert not [value for value in shown.values() if 0 < value < 5]


def test_most_real_schools_keep_their_totals() -> None:
    dice = random.Random(7)
    kept = 0
    for _ in range(200):
        grades = {}
        for grade in range(6, 12):
            people = dice.randint(15, 60)
            tested = dice.randint(0, people)
            grades[grade] = line(people, tested, dice.randint(tested, people))
        kept += ("tested", TOTAL) not in protect(grades, nested=True).hidden
    assert kept > 190
