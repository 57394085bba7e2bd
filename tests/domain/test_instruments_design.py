"""How the other shipped instruments are balanced: counts, directions, sides and distances."""

from collections import Counter
from itertools import pairwise

import pytest

from zima_desktop.content import load_instrument
from zima_desktop.domain.instruments import Choice, Instrument, Rating
from zima_desktop.domain.responses import Text

COUNTS = {
    "riasec48": dict.fromkeys("RIASEC", 8),
    "readiness": {"inner": 5, "knowledge": 5, "steps": 5, "independence": 4, "emotion": 4},
    "thinking": dict.fromkeys(("action", "symbol", "verbal", "visual", "creative"), 8),
    "comm_org": {"comm": 20, "org": 20},
    "event_attitude": {"attitude": 3, "labour": 3},
    "trial_reflection": {"want": 3, "can": 3},
}


def keyed(instrument: Instrument) -> dict[str, list[int]]:
    """Items that give a content scale points, by scale, in the order they are asked."""
    return {
        scale.code: [
            item.no
            for item in instrument.items
            if any(key.item == item.no and key.weight for key in scale.keys)
        ]
        for scale in instrument.content_scales
    }


@pytest.mark.parametrize("code", COUNTS)
def test_every_scale_has_as_many_items_as_its_sheet_says(code: str) -> None:
    found = keyed(load_instrument(code))

    assert {scale: len(items) for scale, items in found.items()} == COUNTS[code]


@pytest.mark.parametrize("code", ["riasec48", "readiness", "thinking", "interests"])
def test_neighbouring_items_belong_to_different_scales(code: str) -> None:
    instrument = load_instrument(code)
    owner = {no: scale for scale, items in keyed(instrument).items() for no in items}
    order = [item.no for item in instrument.items if item.no in owner]

    assert not [pair for pair in pairwise(order) if owner[pair[0]] == owner[pair[1]]]


@pytest.mark.parametrize(("code", "yes", "no"), [("thinking", 6, 2), ("comm_org", 10, 10)])
def test_agreeing_with_everything_gives_no_scale_its_maximum(code: str, yes: int, no: int) -> None:
    for scale in load_instrument(code).content_scales:
        directions = Counter(key.option for key in scale.keys if key.weight)

        assert directions == {"a": yes, "b": no}, scale.code


def test_about_a_third_of_readiness_is_asked_the_other_way_round() -> None:
    instrument = load_instrument("readiness")
    reversed_keys = [key for scale in instrument.content_scales for key in scale.keys if key.reverse]

    assert len(reversed_keys) == 8
    assert all(any(key.reverse for key in scale.keys) for scale in instrument.content_scales)
    assert [rule.item for rule in instrument.validity] == [14]
    assert instrument.item(14).filler


def test_three_items_of_a_field_of_interest_stand_far_apart() -> None:
    instrument = load_instrument("interests")
    found = keyed(instrument)

    assert len(found) == 24
    for items in found.values():
        assert len(items) == 3
        assert min(later - earlier for earlier, later in pairwise(items)) >= 20
    assert [len(section.items) for section in instrument.sections] == [36, 36]
    assert [section.break_after for section in instrument.sections] == [True, False]


def test_both_poles_of_a_condition_of_work_stand_on_both_sides() -> None:
    instrument = load_instrument("conditions")
    left, right = Counter[str](), Counter[str]()
    for scale in instrument.content_scales:
        for key in scale.keys:
            if key.weight:
                (left if key.option == "a" else right)[scale.code] += 1

    assert len(instrument.items) == 24
    assert all(isinstance(item.response, Choice) for item in instrument.items)
    assert left == right == dict.fromkeys(left, 2)
    assert len(left) == 6


@pytest.mark.parametrize("code", ["intent9", "intent11"])
def test_a_plan_can_be_left_open_and_its_names_come_from_the_catalogue(code: str) -> None:
    instrument = load_instrument(code)
    typed = [item for item in instrument.items if isinstance(item.response, Text) and item.response.suggest]

    assert not instrument.scales
    assert all(item.filler for item in instrument.items)
    assert {item.response.suggest for item in typed if isinstance(item.response, Text)} == {
        "professions", "programmes", "organizations",
    }  # fmt: skip
    assert not [item.no for item in typed if item.required]


def test_adults_are_asked_thirty_things_and_nothing_about_health() -> None:
    instrument = load_instrument("adult_start")

    assert len(instrument.items) == 30
    assert instrument.grades is None
    assert [category.value for category in instrument.audience] == ["adult"]
    assert not [item.no for item in instrument.items if item.text and "здоров" in item.text.casefold()]


@pytest.mark.parametrize("code", ["riasec48", "interests"])
def test_ratings_of_interest_have_a_middle(code: str) -> None:
    for item in load_instrument(code).items:
        assert isinstance(item.response, Rating)
        assert (item.response.low, item.response.high) == (-2, 2)
