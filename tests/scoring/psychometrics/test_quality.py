"""The report on a scale as a whole."""

from time import perf_counter

import pytest

from tests.scoring.psychometrics.samples import simulated
from zima_desktop.scoring.psychometrics import (
    InvalidInput,
    Standing,
    cronbach_alpha,
    feldt_interval,
    item_statistics,
    mcdonald_omega,
    scale_quality,
    sem,
    standing_of,
)


def test_report_gathers_what_the_parts_say() -> None:
    rows = simulated(120, 6, seed=2)
    report = scale_quality(rows, [(1, 5)] * 6)

    assert report is not None
    assert (report.n, report.k, report.standing, report.dichotomous) == (120, 6, Standing.FIRM, False)
    assert report.alpha is not None and report.alpha == cronbach_alpha(rows)
    assert report.interval == feldt_interval(report.alpha, 120, 6)
    assert report.omega == mcdonald_omega(rows)
    assert report.sem == sem(report.sd, report.alpha)
    assert report.items == item_statistics(rows, [(1, 5)] * 6)


@pytest.mark.parametrize(
    ("n", "standing"),
    [(29, Standing.TOO_FEW), (30, Standing.PRELIMINARY), (99, Standing.PRELIMINARY), (100, Standing.FIRM)],
)
def test_number_of_persons_decides(n: int, standing: Standing) -> None:
    report = scale_quality(simulated(n, 4, seed=1))

    assert standing_of(n) is standing
    assert (report is None) == (standing is Standing.TOO_FEW)
    assert report is None or report.standing is standing


def test_answers_all_alike_leave_the_figures_unknown() -> None:
    report = scale_quality([[1, 1, 1]] * 30)

    assert report is not None
    assert (report.alpha, report.interval, report.sem, report.omega.value) == (None, None, None, None)
    assert (report.sd, report.dichotomous) == (0, True)


def test_report_needs_two_items() -> None:
    with pytest.raises(InvalidInput):
        scale_quality([[1]] * 30)


def test_report_on_ten_thousand_persons_is_quick() -> None:
    rows = simulated(10_000, 48, seed=1)

    started = perf_counter()
    report = scale_quality(rows, [(1, 5)] * 48)

    assert perf_counter() - started < 5  # about 0.6 s; the rest is for a busy machine
    assert report is not None and report.omega.value is not None
