"""Rounding as taught in school; Python's own rounds 4.5 to 4."""

from fractions import Fraction
from math import floor


def round_half_up(value: Fraction, digits: int = 0) -> Fraction:
    """The nearest multiple of 10^-digits; a half goes up, away from minus infinity: −2.5 gives −2."""
    factor = 10**digits
    return Fraction(floor(value * factor + Fraction(1, 2)), factor)
