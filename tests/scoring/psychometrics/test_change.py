"""Change of one person between two measurements."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zima_desktop.scoring.psychometrics import Direction, InvalidInput, rci, reliable_change

scores = st.floats(-1000, 1000)
spreads = st.floats(0.01, 100)
reliabilities = st.floats(0, 0.999)


def test_index_of_the_example_of_jacobson_and_truax() -> None:
    """Marital satisfaction 32.5 to 47.5, SD 7.5, r 0.88: S_E 2.598, S_diff 3.67, RCI 4.08."""
    assert rci(32.5, 47.5, 7.5, 0.88) == pytest.approx(4.08, abs=0.005)


@given(scores, scores, spreads, reliabilities)
def test_index_changes_its_sign_with_the_order(
    first: float, second: float, sd: float, reliability: float
) -> None:
    there, back = rci(first, second, sd, reliability), rci(second, first, sd, reliability)

    assert there is not None and back is not None
    assert there == -back


@pytest.mark.parametrize(("sd", "reliability"), [(0, 0.8), (5, 1), (5, 1.1), (5, -0.1), (5, None)])
def test_index_is_unknown_without_error_or_spread(sd: float, reliability: float | None) -> None:
    assert rci(1, 9, sd, reliability) is None
    assert reliable_change(1, 9, sd, reliability) is None


@pytest.mark.parametrize("sd", [-1, float("nan")])
def test_spread_cannot_be_negative(sd: float) -> None:
    with pytest.raises(InvalidInput):
        rci(1, 2, sd, 0.8)


@pytest.mark.parametrize(
    ("second", "direction"),
    [
        (11.97, Direction.UP),
        (11.95, Direction.NONE),
        (10, Direction.NONE),
        (8.05, Direction.NONE),
        (8.03, Direction.DOWN),
    ],
)
def test_arrow_needs_more_than_the_error(second: float, direction: Direction) -> None:
    """SD 1 and r 0.5 make the error of a difference 1."""
    change = reliable_change(10, second, 1, 0.5)

    assert change is not None
    assert change.direction is direction
    assert change.rci == pytest.approx(second - 10)


def test_scores_may_be_fractions() -> None:
    assert rci(Fraction(7, 2), Fraction(9, 2), 1, 0.5) == pytest.approx(1)
