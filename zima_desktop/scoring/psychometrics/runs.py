"""Runs of identical answers, and how long they get when somebody answers at random."""

from collections.abc import Iterable
from fractions import Fraction
from itertools import groupby

from zima_desktop.scoring.psychometrics.matrix import InvalidInput

RARE = Fraction(1, 100)


def longest_run(values: Iterable[object]) -> int:
    """The length of the longest run of equal answers in the order shown; None (no answer) breaks a run.

    The «long string» of Johnson (2005), J. Res. Pers. 39, 103–129.
    """
    return max((sum(1 for _ in run) for value, run in groupby(values) if value is not None), default=0)


def run_probability(items: int, options: int, length: int) -> Fraction:
    """P(longest run ≥ length) in `items` independent answers, each of `options` equally likely; exact.

    A run of L answers is L − 1 successive «same as the one before», each with probability p = 1/options.
    With r = L − 1 the chance q(n) of no such row of successes in n trials follows
    q(n) = q(n − 1) − (1 − p)·pʳ·q(n − r − 1), q(r) = 1 − pʳ, q(n < r) = 1: Feller (1968), An Introduction to
    Probability Theory 1, XIII.7; Schilling (1990), Coll. Math. J. 21, 196–207.
    InvalidInput: fewer than one item, fewer than two options, a length below 1.
    """
    if items < 1 or options < 2 or length < 1:
        raise InvalidInput("run", f"{items}, {options}, {length}", "out_of_bounds")
    if length == 1:
        return Fraction(1)
    row, trials = length - 1, items - 1
    ways = [options**n for n in range(row)]  # q(n)·optionsⁿ, so that whole numbers do
    for n in range(row, trials + 1):
        reaching = (options - 1) * ways[n - row - 1] if n > row else 1
        ways.append(options * ways[n - 1] - reaching)
    return 1 - Fraction(ways[trials], options**trials)


def run_threshold(items: int, options: int, chance: Fraction = RARE) -> int | None:
    """The least length L with P(longest run ≥ L) ≤ chance; None if even `items` equal answers are likelier.

    A hint and no more: who likes everything asked in a row answers alike with good reason. Where items
    differ in the number of options, take the smallest. InvalidInput as `run_probability`.
    """
    for length in range(1, items + 1):
        if run_probability(items, options, length) <= chance:
            return length
    return None
