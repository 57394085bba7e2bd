"""Holland's hexagon: likeness of codes and profiles, consistency, differentiation, codes with all ties."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import permutations
from typing import TypeVar

from zima_desktop.scoring.psychometrics.matrix import InvalidInput, Number, dot, unit

HEXAGON = "RIASEC"
MOST_CODES = 12
Exact = TypeVar("Exact", float, Fraction)

IACHAN = ((22, 10, 4), (10, 5, 2), (4, 2, 1))


class Consistency(StrEnum):
    """How near the first two letters stand on the hexagon: neighbours, one between, opposite."""

    HIGH = "high"
    MIDDLE = "middle"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class HollandCodes:
    """Codes that agree with the scores, at most MOST_CODES of `total`, in the order of the hexagon."""

    codes: tuple[str, ...]
    total: int

    @property
    def too_many(self) -> bool:
        """True if codes were left out: the profile is too flat to be told by three letters."""
        return self.total > len(self.codes)


def hexagon_distance(first: str, second: str) -> int:
    """Steps between two letters around the hexagon, 0…3. InvalidInput: not one of RIASEC."""
    if not (len(first) == len(second) == 1 and first in HEXAGON and second in HEXAGON):
        raise InvalidInput("letter", f"{first}, {second}", "not_a_type")
    steps = abs(HEXAGON.index(first) - HEXAGON.index(second))
    return min(steps, len(HEXAGON) - steps)


def c_index(first: str, second: str) -> int:
    """C = 3·x₁ + 2·x₂ + x₃, x = 3 − distance of the letters at the same place; 0…18.

    Brown & Gore (1994), J. Vocat. Behav. 45, 310–327. InvalidInput: not three different letters of RIASEC.
    """
    places = zip((3, 2, 1), _letters(first), _letters(second), strict=True)
    return sum(weight * (3 - hexagon_distance(a, b)) for weight, a, b in places)


def iachan_m(first: str, second: str) -> int:
    """M = Σ of 22, 10, 4 / 10, 5, 2 / 4, 2, 1 over letters that both codes share, by their places; 0…28.

    Iachan (1984), J. Vocat. Behav. 24, 133–141. InvalidInput: not three different letters of RIASEC.
    """
    own, other = _letters(first), _letters(second)
    return sum(IACHAN[own.index(a)][other.index(a)] for a in own if a in other)


def mean_congruence(
    index: Callable[[str, str], int], first: Sequence[str], second: Sequence[str]
) -> Fraction:
    """The mean of `c_index` or `iachan_m` over all codes of two tied profiles.

    Iachan (1990), J. Vocat. Behav. 36, 176–180. InvalidInput: no codes, or as the index.
    """
    if not first or not second:
        raise InvalidInput("codes", "0", "too_few")
    return Fraction(sum(index(a, b) for a in first for b in second), len(first) * len(second))


def consistency(code: str) -> Consistency:
    """Of the first two letters of a code: Holland (1997), Making Vocational Choices, 3rd ed., ch. 2.

    InvalidInput: fewer than two letters, the same letter twice, not of RIASEC.
    """
    if len(code) < 2 or code[0] == code[1]:
        raise InvalidInput("code", code, "not_a_code")
    return (Consistency.HIGH, Consistency.MIDDLE, Consistency.LOW)[hexagon_distance(code[0], code[1]) - 1]


def differentiation(scores: Sequence[Exact]) -> Exact:
    """The greatest minus the least of six types, in points: Holland (1973). InvalidInput: not six scores."""
    _six(scores)
    return max(scores) - min(scores)


def iachan_differentiation(scores: Sequence[Exact]) -> Exact:
    """L₁ = ½·(x₁ − (x₂ + x₄)/2) of six scores in descending order, in points; 0 for a flat profile.

    Iachan (1984), A family of differentiation indices, Psychometrika 49, 217–222. InvalidInput: not six.
    """
    _six(scores)
    ordered = sorted(scores, reverse=True)
    return (ordered[0] - (ordered[1] + ordered[3]) / 2) / 2


def profile_correlation(first: Sequence[Number], second: Sequence[Number]) -> float | None:
    """Pearson's r of two profiles of six types in the same order, −1…1; None if one of them is flat.

    Pearson (1896); for profiles Cronbach & Gleser (1953), Psychol. Bull. 50, 456–473: likeness of shape,
    not of height. InvalidInput: not six scores.
    """
    _six(first)
    _six(second)
    one, other = unit([float(each) for each in first]), unit([float(each) for each in second])
    return None if one is None or other is None else max(-1.0, min(1.0, dot(one, other)))


def holland_codes(scores: Mapping[str, Number], most: int = MOST_CODES) -> HollandCodes:
    """Every three-letter code in which no letter stands behind a lower one, by letters R I A S E C.

    Equal scores give every order of their letters. InvalidInput: other letters than the six.
    """
    if set(scores) != set(HEXAGON):
        raise InvalidInput("scores", "".join(sorted(scores)), "not_six_types")
    ranks = sorted(scores.values(), reverse=True)[:3]
    found = [
        "".join(code)
        for code in permutations(HEXAGON, 3)
        if all(scores[letter] == rank for letter, rank in zip(code, ranks, strict=True))
    ]
    return HollandCodes(tuple(found[:most]), len(found))


def _letters(code: str) -> str:
    if len(code) != 3 or len(set(code)) != 3 or not set(code) <= set(HEXAGON):
        raise InvalidInput("code", code, "not_a_code")
    return code


def _six(scores: Sequence[Number]) -> None:
    if len(scores) != len(HEXAGON):
        raise InvalidInput("scores", str(len(scores)), "not_six_types")
