"""Faults of norm tables and of derived scales."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from zima_desktop.content.checks_structure import error, warning
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.formula import names_in, parse_formula
from zima_desktop.domain.instruments import Aggregate, Finding, Instrument, Scale
from zima_desktop.domain.keys import scale_bounds
from zima_desktop.domain.scales import LevelsOf, Norm

HEXAGON = ("R", "I", "A", "S", "E", "C")


def formula_faults(instrument: Instrument) -> Iterator[Finding]:
    """A formula may use only scales that stand before its own."""
    known: set[str] = set()
    for scale in instrument.scales:
        place = f"scale {scale.code}"
        if (scale.aggregate is Aggregate.FORMULA) != (scale.formula is not None):
            yield error("formula_missing", place)
        elif scale.formula is not None:
            yield from _formula(instrument, scale, known)
        elif not scale.keys:
            yield error("scale_without_keys", place)
        known.add(scale.code)
    if instrument.holland and tuple(each.code for each in instrument.content_scales) != HEXAGON:
        yield error("holland_needs_six_types", "scales")


def _formula(instrument: Instrument, scale: Scale, known: set[str]) -> Iterator[Finding]:
    place = f"scale {scale.code}"
    try:
        unknown = sorted(names_in(parse_formula(scale.formula or "")) - known)
    except InvalidValue as fault:
        yield error("formula_unreadable", place, fault.value)
        return
    if unknown:
        yield error("formula_unknown_scale", place, ", ".join(unknown))
    if scale.keys:
        yield error("formula_with_keys", place)
    if not unknown:
        try:
            scale_bounds(instrument, scale)
        except InvalidValue:
            yield error("formula_divides_by_zero", place)


def norm_faults(instrument: Instrument) -> Iterator[Finding]:
    """A norm table must answer every result that people it was made for can have."""
    for scale in instrument.scales:
        if scale.levels_of is LevelsOf.NORM and not scale.norms:
            yield error("levels_without_norms", f"scale {scale.code}")
        sexes = {norm.sex for norm in scale.norms}
        if len(sexes) == 1 and None not in sexes:
            yield warning("norms_for_one_sex", f"scale {scale.code}", str(next(iter(sexes))))
        for no, norm in enumerate(scale.norms, start=1):
            yield from _table(instrument, scale, norm, f"scale {scale.code} norm {no}")


def _table(instrument: Instrument, scale: Scale, norm: Norm, place: str) -> Iterator[Finding]:
    step = Fraction(1) if scale.whole else Fraction(0)
    rows = sorted(norm.rows, key=lambda row: row.low)
    for row in rows:
        if row.low > row.high:
            yield error("norm_upside_down", place, f"{row.low}–{row.high}")
    for lower, upper in pairwise(rows):
        if upper.low > lower.high + step:
            yield error("norms_leave_gap", place, f"{lower.high}–{upper.low}")
        elif upper.low < lower.high + step:
            yield error("norms_overlap", place, f"{upper.low}–{lower.high}")
    least, greatest = scale_bounds(instrument, scale)
    if rows[0].low > least:
        yield error("norms_miss_minimum", place, str(least))
    if rows[-1].high < greatest:
        yield error("norms_miss_maximum", place, str(greatest))
