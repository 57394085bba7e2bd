"""The two instruments of forced pairs: every type against every other, twice, from both sides."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations, pairwise

import pytest

from zima_desktop.content import load_instrument
from zima_desktop.domain.instruments import Choice, Instrument, Item, Option

PAIRED = (load_instrument("subject5"), load_instrument("riasec30"))
BOTH = pytest.mark.parametrize("instrument", PAIRED, ids=lambda each: each.code)


def owners(instrument: Instrument, item: Item) -> tuple[str, ...]:
    """The scales of option a and option b."""
    by_option = {key.option: s.code for s in instrument.scales for key in s.keys if key.item == item.no}
    return tuple(by_option[value] for value in ("a", "b"))


def options(instrument: Instrument) -> Iterator[Option]:
    for item in (*instrument.items, instrument.practice):
        assert isinstance(item.response, Choice)
        yield from item.response.options


@BOTH
def test_every_pair_of_types_is_asked_exactly_twice(instrument: Instrument) -> None:
    codes = [scale.code for scale in instrument.scales]

    asked = Counter(frozenset(owners(instrument, item)) for item in instrument.items)

    assert asked == dict.fromkeys(map(frozenset, combinations(codes, 2)), 2)


@BOTH
def test_parallel_pair_is_far_away_with_sides_swapped(instrument: Instrument) -> None:
    places: dict[frozenset[str], list[int]] = {}
    for place, item in enumerate(instrument.items):
        places.setdefault(frozenset(owners(instrument, item)), []).append(place)

    for first, second in places.values():
        assert second - first >= 10
        swapped = tuple(reversed(owners(instrument, instrument.items[second])))
        assert owners(instrument, instrument.items[first]) == swapped

    assert instrument.parallel is not None
    assert {frozenset(pair) for pair in instrument.parallel.pairs} == {
        frozenset(instrument.items[place].no for place in pair) for pair in places.values()
    }


@BOTH
def test_every_type_stands_on_both_sides_equally_often(instrument: Instrument) -> None:
    half = len(instrument.scales) - 1

    left = Counter(owners(instrument, item)[0] for item in instrument.items)
    right = Counter(owners(instrument, item)[1] for item in instrument.items)

    assert left == right == {scale.code: half for scale in instrument.scales}


@BOTH
def test_neighbouring_pairs_inside_a_half_share_no_type(instrument: Instrument) -> None:
    half = len(instrument.items) // 2
    for block in (instrument.items[:half], instrument.items[half:]):
        for item, following in pairwise(block):
            assert not set(owners(instrument, item)) & set(owners(instrument, following)), item.no


@BOTH
def test_options_of_a_pair_are_of_similar_length(instrument: Instrument) -> None:
    for item in instrument.items:
        assert isinstance(item.response, Choice)
        first, second = (len(option.text) for option in item.response.options)
        assert abs(first - second) <= 5, item.no
        assert max(first, second) <= 48


@BOTH
def test_options_differ_and_begin_with_an_infinitive(instrument: Instrument) -> None:
    texts = [option.text for option in options(instrument)]

    assert len(set(texts)) == len(texts)
    for text in texts:
        verb = next(
            word for word in text.replace(",", "").split() if not word.endswith("о")
        )  # «Аккуратно оформить»
        assert re.fullmatch(r"[А-Яа-яё]+(ть|ти|чь)(ся)?", verb), text
        assert " не " not in text or text.startswith("Выяснить, почему не заводится"), text
        assert not text.endswith(".")


def test_instruments_do_not_repeat_one_another() -> None:
    first, second = PAIRED

    assert not {o.text for o in options(first)} & {o.text for o in options(second)}


@BOTH
def test_level_texts_are_real_different_and_short(instrument: Instrument) -> None:
    texts = [
        text
        for scale in instrument.scales
        for level in scale.levels
        for text in (level.texts.pupil, level.texts.parent, level.texts.counsellor)
    ]

    assert len(set(texts)) == len(texts) == 9 * len(instrument.scales)
    for text in texts:
        assert 2 <= len(re.findall(r"[.?!]", text)) <= 3, text
        assert 90 <= len(text) <= 260, (len(text), text)
        assert text.endswith(".")


@BOTH
def test_low_level_is_said_gently_and_levels_follow_the_design(instrument: Instrument) -> None:
    borders = {"subject5": [(0, 2), (3, 4), (5, 8)], "riasec30": [(0, 3), (4, 6), (7, 10)]}
    for scale in instrument.scales:
        assert [level.label for level in scale.levels] == [
            "пока интересует меньше", "умеренный интерес", "явный интерес",
        ]  # fmt: skip
        assert [(level.low, level.high) for level in scale.levels] == borders[instrument.code]
