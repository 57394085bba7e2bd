"""Is the difference between two measurements more than their error?"""

from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from zima_desktop.scoring.psychometrics.matrix import InvalidInput, Number

CRITERION = 1.96


class Direction(StrEnum):
    """`NONE`: within the error of measurement, so no arrow is shown."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ReliableChange:
    rci: float
    direction: Direction


def rci(first: Number, second: Number, sd: float, reliability: float | None) -> float | None:
    """The reliable change index (x₂ − x₁) / (SD·√2·√(1 − r)); scores and SD in the same points.

    Jacobson & Truax (1991), J. Consult. Clin. Psychol. 59, 12–19: S_diff = √(2·S_E²). None: SD is 0, or
    the reliability is unknown or not in 0 ≤ r < 1. InvalidInput: sd < 0.
    """
    if not sd >= 0:
        raise InvalidInput("sd", str(sd), "out_of_bounds")
    if sd == 0 or reliability is None or not 0 <= reliability < 1:
        return None
    return (float(second) - float(first)) / (sd * sqrt(2) * sqrt(1 - reliability))


def reliable_change(
    first: Number, second: Number, sd: float, reliability: float | None
) -> ReliableChange | None:
    """The index with its direction, reliable when |RCI| > 1.96 (5 % two-sided); None as `rci`."""
    index = rci(first, second, sd, reliability)
    if index is None:
        return None
    if abs(index) <= CRITERION:
        return ReliableChange(index, Direction.NONE)
    return ReliableChange(index, Direction.UP if index > 0 else Direction.DOWN)
