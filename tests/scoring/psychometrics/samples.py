"""Answers with known figures."""

import random
from itertools import product

PERSONS = ["45442", "33433", "55541", "23224", "44342", "12215", "34333", "54552", "22324", "43451"]

UNTURNED = [[int(digit) for digit in person] for person in PERSONS]
"""Ten persons on five items 1…5; the fifth asks the opposite."""

TURNED = [[*row[:4], 6 - row[4]] for row in UNTURNED]


def walsh(order: int) -> list[list[int]]:
    """2^order columns of ±1, orthogonal to one another; all but the first have mean 0."""
    rows = list(product((0, 1), repeat=order))
    return [
        [1 - 2 * (sum(a * b for a, b in zip(row, mask, strict=True)) % 2) for row in rows] for mask in rows
    ]


def one_factor_rows(loadings: list[float], uniques: list[float], order: int = 4) -> list[list[float]]:
    """2^order persons whose items are exactly loading × factor + √unique × an own part, all uncorrelated."""
    _, factor, *own = walsh(order)
    items = [
        [loading * f + unique**0.5 * e for f, e in zip(factor, part, strict=True)]
        for loading, unique, part in zip(loadings, uniques, own, strict=False)
    ]
    return [list(row) for row in zip(*items, strict=True)]


def simulated(n: int, k: int, seed: int, loading: float = 0.6) -> list[list[int]]:
    """n persons on k ratings 1…5 that share one factor."""
    chance = random.Random(seed)
    rows = []
    for _ in range(n):
        factor = chance.gauss(0, 1)
        rows.append([max(1, min(5, round(3 + loading * factor + chance.gauss(0, 0.9)))) for _ in range(k)])
    return rows
