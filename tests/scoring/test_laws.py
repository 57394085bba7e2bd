"""Laws of forced pairs that hold whatever a person answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scoring.persons import RIASEC30, SUBJECT5, answers_of
from zima_desktop.domain.instruments import AnswerValue, Instrument
from zima_desktop.domain.keys import keyed_items
from zima_desktop.domain.profile_json import profile_from_json, profile_to_json
from zima_desktop.scoring import Scorer

SCORERS = {each.code: Scorer(each) for each in (SUBJECT5, RIASEC30)}


@pytest.mark.parametrize(("instrument", "total", "most"), [(SUBJECT5, 20, 8), (RIASEC30, 30, 10)])
@given(data=st.data())
def test_points_always_add_up(instrument: Instrument, total: int, most: int, data: st.DataObject) -> None:
    profile = SCORERS[instrument.code].score(data.draw(answers_of(instrument)))

    assert sum(each.raw for each in profile.scales) == total
    assert all(0 <= each.raw <= most and each.maximum == most for each in profile.scales)
    assert all(each.level_no is not None for each in profile.scales)


@pytest.mark.parametrize("instrument", [SUBJECT5, RIASEC30])
@given(data=st.data())
def test_leaders_are_all_and_only_the_greatest(instrument: Instrument, data: st.DataObject) -> None:
    profile = SCORERS[instrument.code].score(data.draw(answers_of(instrument)))

    greatest = max(each.raw for each in profile.scales)
    expected = () if profile.flat else tuple(each.code for each in profile.scales if each.raw == greatest)
    assert profile.leading == expected
    assert tuple(each.code for each in profile.scales if each.leading) == expected


@pytest.mark.parametrize("instrument", [SUBJECT5, RIASEC30])
@given(data=st.data())
def test_opposite_choices_turn_the_profile_over(instrument: Instrument, data: st.DataObject) -> None:
    answers = data.draw(answers_of(instrument))
    opposite: dict[int, AnswerValue] = {no: "a" if value == "b" else "b" for no, value in answers.items()}

    here = SCORERS[instrument.code].score(answers)
    there = SCORERS[instrument.code].score(opposite)

    assert [a.raw + b.raw for a, b in zip(here.scales, there.scales, strict=True)] == [
        len(keyed_items(instrument, scale)) for scale in instrument.scales
    ]
    assert here.parallel == there.parallel
    assert here.span == there.span


@given(data=st.data())
def test_answers_to_a_parallel_pair_may_change_places(data: st.DataObject) -> None:
    answers = data.draw(answers_of(SUBJECT5))
    swapped: dict[int, AnswerValue] = {
        no: "a" if answers[no + 10 if no <= 10 else no - 10] == "b" else "b" for no in answers
    }

    scorer = SCORERS["subject5"]
    assert scorer.score(answers).scales == scorer.score(swapped).scales


@given(data=st.data())
def test_profile_survives_json(data: st.DataObject) -> None:
    answers = data.draw(answers_of(SUBJECT5))
    for no in data.draw(st.sets(st.integers(1, 20), max_size=2)):
        del answers[no]

    profile = SCORERS["subject5"].score(answers)

    assert profile_from_json(profile_to_json(profile)) == profile
