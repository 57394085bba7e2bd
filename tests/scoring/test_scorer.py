"""Points, levels, leaders, missing answers: cases by hand."""

from fractions import Fraction

import pytest

from tests.scoring.persons import RIASEC30, SUBJECT5, choosing, nature_first, pairs_of
from tests.scoring.samples import level, pairs_document, parsed, ratings_document
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.instruments import AnswerValue, Instrument
from zima_desktop.domain.profile_json import profile_from_json, profile_to_json
from zima_desktop.scoring import Scorer, round_half_up, score

FOUR = [{"item": no} for no in range(1, 5)]


def raws(instrument: Instrument, answers: dict[int, AnswerValue]) -> dict[str, Fraction]:
    return {each.code: each.raw for each in score(instrument, answers).scales}


def test_strict_order_of_preferences_gives_8_6_4_2_0() -> None:
    answers = choosing(SUBJECT5, "sign tech art nature human")

    profile = score(SUBJECT5, answers)

    assert raws(SUBJECT5, answers) == {"nature": 2, "tech": 6, "human": 0, "sign": 8, "art": 4}
    assert profile.leading == ("sign",)
    assert [each.level_no for each in profile.scales] == [1, 3, 1, 3, 2]
    assert [each.code for each in profile.by_strength] == ["sign", "tech", "art", "nature", "human"]
    assert (profile.span, profile.span_threshold, profile.flat) == (8, 6, False)


def test_strict_order_of_types_gives_10_to_0() -> None:
    answers = choosing(RIASEC30, "C E S A I R")

    assert list(raws(RIASEC30, answers).values()) == [0, 2, 4, 6, 8, 10]


def test_all_tied_leaders_are_named_in_the_order_of_the_instrument() -> None:
    answers = choosing(SUBJECT5, "sign tech art nature human")
    first = next(no for no, pair in pairs_of(SUBJECT5).items() if set(pair) == {"tech", "sign"})
    answers[first] = "a" if answers[first] == "b" else "b"  # once technique against signs: 7 and 7

    profile = score(SUBJECT5, answers)

    assert profile.leading == ("tech", "sign")
    assert profile.tied


def test_span_of_five_is_flat_and_names_no_leader() -> None:
    profile = score(SUBJECT5, nature_first())

    assert [each.raw for each in profile.scales] == [8, 3, 3, 3, 3]
    assert profile.span == 5
    assert profile.flat
    assert profile.leading == ()


def test_span_of_six_is_not_flat() -> None:
    profile = score(SUBJECT5, {**nature_first(), 13: "b"})

    assert [each.raw for each in profile.scales] == [8, 4, 3, 3, 2]
    assert profile.span == 6
    assert not profile.flat
    assert profile.leading == ("nature",)


def test_equal_scales_are_flat_even_without_a_threshold() -> None:
    profile = score(parsed(pairs_document()), {1: "a", 2: "b", 3: "a"})

    assert profile.flat
    assert profile.leading == ()


def test_one_missing_choice_holds_the_profile_and_names_the_item() -> None:
    answers = choosing(SUBJECT5, "sign tech art nature human")
    del answers[7], answers[12]

    profile = score(SUBJECT5, answers)

    assert profile.held
    assert profile.missing == (7, 12)
    assert profile.scales == ()
    assert profile.leading == ()


def test_missing_rating_is_made_up_in_proportion_and_marked() -> None:
    levels = [level(4, 12, "мало"), level(13, 20, "много")]
    instrument = parsed(ratings_document(FOUR, levels, missing_allowed=1))

    profile = score(instrument, {1: 3, 2: 3, 3: 4})

    (only,) = profile.scales
    assert only.raw == Fraction(40, 3)
    assert only.prorated
    assert only.level_no == 2  # 13⅓ is looked up as 13
    assert profile.missing == (4,)
    assert not profile.held


def test_two_missing_ratings_hold_when_one_is_allowed() -> None:
    instrument = parsed(ratings_document(FOUR, [], missing_allowed=1))

    assert score(instrument, {1: 3, 2: 3}).missing == (3, 4)


@pytest.mark.parametrize(
    ("key", "number", "points"),
    [
        ({}, 5, Fraction(5)),
        ({"reverse": True}, 5, Fraction(1)),
        ({"weight": -2}, 3, Fraction(-6)),
        ({"weight": "0.05"}, 4, Fraction(1, 5)),
        ({"weight": "1/3", "offset": -1}, 2, Fraction(1, 3)),
        ({"reverse": True, "offset": 2, "weight": 3}, 1, Fraction(21)),
    ],
)
def test_rating_key(key: dict[str, object], number: int, points: Fraction) -> None:
    instrument = parsed(ratings_document([{"item": 1, **key}], []))

    assert score(instrument, {1: number}).scales[0].raw == points


def test_fourteen_times_five_hundredths_stays_within_its_border() -> None:
    keys = [{"item": 1, "weight": "0.05"} for _ in range(14)]
    instrument = parsed(ratings_document(keys, [level("0", "0.70", "внутри"), level("0.70", "3.5", "выше")]))

    profile = score(instrument, {1: 1})

    assert profile.scales[0].raw == Fraction(7, 10)
    assert profile.scales[0].level_label == "внутри"


def test_mean_divides_by_the_items_answered() -> None:
    instrument = parsed(ratings_document(FOUR, [], aggregate="mean", missing_allowed=2))

    assert score(instrument, {1: 5, 2: 4, 3: 4}).scales[0].raw == Fraction(13, 3)
    assert score(instrument, {1: 5, 2: 4}).scales[0].maximum == 5


def test_value_outside_the_levels_says_so() -> None:
    instrument = parsed(ratings_document(FOUR, [level(10, 20, "в таблице")]))

    (only,) = score(instrument, dict.fromkeys(range(1, 5), 1)).scales

    assert only.out_of_table
    assert (only.level_no, only.level_label) == (None, None)


def test_scale_without_levels_is_not_out_of_table() -> None:
    instrument = parsed(ratings_document(FOUR, []))

    assert not score(instrument, dict.fromkeys(range(1, 5), 1)).scales[0].out_of_table


@pytest.mark.parametrize(
    ("answers", "field", "reason"),
    [
        ({99: "a"}, "item", "unknown_item"),
        ({1: "c"}, "item 1", "not_an_answer"),
        ({1: 1}, "item 1", "not_an_answer"),
        ({2: ""}, "item 2", "not_an_answer"),
    ],
)
def test_foreign_answer_is_refused(answers: dict[int, AnswerValue], field: str, reason: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        score(SUBJECT5, answers)

    assert (refused.value.field, refused.value.reason) == (field, reason)


def test_truth_is_not_a_rating_of_one() -> None:
    instrument = parsed(ratings_document(FOUR, []))

    with pytest.raises(InvalidValue):
        score(instrument, {1: True, 2: 1, 3: 1, 4: 1})


@pytest.mark.parametrize("threshold", [0, 9, -1])
def test_threshold_no_profile_could_pass_is_refused(threshold: int) -> None:
    with pytest.raises(InvalidValue) as refused:
        Scorer(parsed(pairs_document(span_threshold=threshold)))

    assert refused.value.field == "span_threshold"


def test_validity_scale_stays_out_of_the_profile() -> None:
    source = pairs_document()
    source["scales"][2]["kind"] = "validity"
    profile = score(parsed(source), {1: "a", 2: "b", 3: "b"})

    assert [each.code for each in profile.scales] == ["x", "y"]
    assert [each.code for each in profile.validity] == ["z"]
    assert profile.leading == ("x",)  # although the validity scale has more


def test_same_choice_in_every_parallel_pair_agrees_ten_times() -> None:
    hint = score(SUBJECT5, choosing(SUBJECT5, "art sign human tech nature")).parallel

    assert hint is not None
    assert (hint.agreed, hint.total, hint.noted) == (10, 10, False)


def test_same_side_all_through_never_agrees_and_is_noted() -> None:
    hint = score(SUBJECT5, dict.fromkeys(range(1, 21), "a")).parallel

    assert hint is not None
    assert (hint.agreed, hint.total, hint.noted) == (0, 10, True)


@pytest.mark.parametrize(("agreed", "noted"), [(2, True), (3, False)])
def test_two_of_ten_is_noted_and_three_is_not(agreed: int, noted: bool) -> None:
    answers: dict[int, AnswerValue] = dict.fromkeys(range(1, 21), "a")
    answers.update(dict.fromkeys(range(11, 11 + agreed), "b"))

    hint = score(SUBJECT5, answers).parallel

    assert hint is not None
    assert (hint.agreed, hint.noted) == (agreed, noted)


def test_unanswered_pairs_cast_no_doubt() -> None:
    hint = score(SUBJECT5, dict.fromkeys(range(1, 20), "a")).parallel

    assert hint is not None
    assert (hint.agreed, hint.total, hint.noted) == (0, 9, False)


@pytest.mark.parametrize(
    ("value", "digits", "rounded"),
    [
        (Fraction(9, 2), 0, Fraction(5)),
        (Fraction(5, 2), 0, Fraction(3)),
        (Fraction(-5, 2), 0, Fraction(-2)),
        (Fraction(45, 1000), 2, Fraction(5, 100)),
        (Fraction(4, 3), 1, Fraction(13, 10)),
    ],
)
def test_half_goes_up(value: Fraction, digits: int, rounded: Fraction) -> None:
    assert round_half_up(value, digits) == rounded


def test_prorated_fraction_survives_json() -> None:
    instrument = parsed(ratings_document(FOUR, [], missing_allowed=1))
    profile = score(instrument, {1: 3, 2: 3, 3: 4})

    assert profile_from_json(profile_to_json(profile)).scales[0].raw == Fraction(40, 3)


def test_filler_may_stay_unanswered() -> None:
    source = ratings_document(FOUR[:3], [])
    source["sections"][0]["items"][3]["filler"] = True

    profile = score(parsed(source), {1: 1, 2: 1, 3: 1})

    assert not profile.held
    assert profile.missing == ()
