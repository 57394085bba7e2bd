"""The stored thresholds of flatness against exact counting."""

import random
from fractions import Fraction

import pytest

from tests.scoring.samples import pairs_document, parsed
from zima_desktop.content import load_instrument
from zima_desktop.domain.instruments import Instrument
from zima_desktop.scoring import Scorer, span_distribution, span_percentile

PAIRED = (load_instrument("subject5"), load_instrument("riasec30"))


@pytest.mark.parametrize("instrument", PAIRED, ids=lambda each: each.code)
def test_stored_threshold_is_the_95th_percentile_of_random_answering(instrument: Instrument) -> None:
    assert instrument.span_threshold == span_percentile(instrument)


def test_span_of_subject5_as_the_design_measured_it() -> None:
    spans = span_distribution(PAIRED[0])

    assert sum(spans.values()) == 1
    assert round(float(sum(share for span, share in spans.items() if span >= 6)), 3) == 0.081
    assert round(float(sum(share for span, share in spans.items() if span >= 5)), 3) == 0.254


def test_three_pairs_counted_by_hand() -> None:
    spans = span_distribution(parsed(pairs_document()))

    assert spans == {Fraction(0): Fraction(2, 8), Fraction(2): Fraction(6, 8)}


def test_exact_distribution_agrees_with_a_simulation() -> None:
    instrument = PAIRED[1]
    scorer, chance = Scorer(instrument), random.Random(2026)
    profiles = [
        scorer.score({item.no: chance.choice("ab") for item in instrument.items}) for _ in range(4000)
    ]

    expected = sum(share for span, share in span_distribution(instrument).items() if span < 7)
    flat = sum(profile.flat for profile in profiles) / len(profiles)
    assert abs(flat - float(expected)) < 0.015
