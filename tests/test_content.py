"""Instrument files: what is refused and where, what is found by the checks, what stays the same."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.scoring.samples import level, pair, pairs_document, parsed, rating, ratings_document
from zima_desktop.content import (
    check_instrument,
    content_root,
    form_from_json,
    form_to_json,
    load_instrument,
    parse_instrument,
    shipped_instruments,
)
from zima_desktop.domain.errors import FileRefused, NotFound
from zima_desktop.domain.instruments import Rating, Severity


def refusal(source: Any) -> FileRefused:
    text = source if isinstance(source, str) else json.dumps(source, ensure_ascii=False)
    with pytest.raises(FileRefused) as refused:
        parse_instrument(text, file_name="mine.json")
    assert refused.value.file_name == "mine.json"
    return refused.value


@pytest.mark.parametrize("kind", ["drawing", "speech", ""])
def test_kind_of_response_the_program_cannot_score_is_refused_by_name_of_place(kind: str) -> None:
    source = pairs_document()
    source["sections"][0]["items"][1]["response"] = {"kind": kind}

    error = refusal(source)

    assert (error.reason, error.place) == ("schema_enum", "sections[0].items[1].response.kind")


@pytest.mark.parametrize(
    ("path", "value", "reason", "place"),
    [
        (["format"], 2, "schema_const", "format"),
        (["code"], "код", "schema_pattern", "code"),
        (["minutes"], 0, "schema_minimum", "minutes"),
        (["audience"], ["cat"], "schema_enum", "audience[0]"),
        (["grades"], {"from": 8, "to": 12}, "schema_maximum", "grades.to"),
        (["sections", 0, "items"], [], "schema_minItems", "sections[0].items"),
        (["sections", 0, "items", 2, "response", "options"], [], "schema_minItems",
         "sections[0].items[2].response.options"),
        (["sections", 0, "items", 0, "response", "options", 1, "text"], " пробел", "schema_pattern",
         "sections[0].items[0].response.options[1].text"),
        (["scales", 1, "kind"], "secret", "schema_enum", "scales[1].kind"),
        (["scales", 1, "aggregate"], "median", "schema_enum", "scales[1].aggregate"),
        (["scales", 0, "keys", 0, "weight"], "1/0", "schema_pattern", "scales[0].keys[0].weight"),
        (["scales", 2, "levels", 0, "texts"], {"pupil": " а"}, "schema_pattern",
         "scales[2].levels[0].texts.pupil"),
        (["words", "closing"], "текст", "schema_type", "words.closing"),
        (["colour"], "red", "schema_additionalProperties", "document"),
    ],
)  # fmt: skip
def test_schema_names_rule_and_place(path: list[Any], value: object, reason: str, place: str) -> None:
    source = pairs_document()
    target: Any = source
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value

    error = refusal(source)

    assert (error.reason, error.place) == (reason, place)


def test_missing_title_is_refused() -> None:
    source = pairs_document()
    del source["title"]

    assert refusal(source).reason == "schema_required"


def test_broken_json_is_refused_with_line_and_column() -> None:
    error = refusal('{"format": 1,\n "code" }')

    assert (error.reason, error.place) == ("not_json", "line 2 column 9")


@pytest.mark.parametrize(("number", "place"), [("0.05", "0.05"), ("NaN", "NaN"), ("1e3", "1e3")])
def test_binary_fraction_is_refused(number: str, place: str) -> None:
    error = refusal(f'{{"weight": {number}}}')

    assert (error.reason, error.place) == ("inexact_number", place)


@pytest.mark.parametrize("text", ["[]", "null", '"subject5"'])
def test_other_json_is_refused(text: str) -> None:
    assert refusal(text).reason == "schema_type"


def test_half_a_character_and_an_endless_number_are_refused() -> None:
    source = pairs_document(title="\ud800")

    assert refusal(json.dumps(source)).reason == "not_unicode"
    assert refusal(f'{{"year": {"9" * 5000}}}').reason == "not_json"


def test_hostile_depth_and_length_are_refused() -> None:
    assert refusal("[" * 200_000).reason in ("too_deep", "not_json")
    assert refusal(" " * (4 * 1024 * 1024 + 1)).reason == "too_large"


def test_hash_does_not_depend_on_how_the_file_is_laid_out() -> None:
    source = pairs_document()
    turned = dict(reversed(source.items()))

    tight = parse_instrument(json.dumps(source, ensure_ascii=False))
    loose = parse_instrument(json.dumps(turned, indent=4))

    assert tight == loose
    assert len(tight.sha256) == 64


def test_one_changed_word_makes_another_version() -> None:
    source = pairs_document()
    before = parsed(source).sha256
    source["sections"][0]["items"][0]["response"]["options"][0]["text"] = "Роща"

    assert parsed(source).sha256 != before


def test_canonical_text_gives_the_same_version_back() -> None:
    for instrument in shipped_instruments():
        assert parse_instrument(instrument.canonical) == instrument


def test_unknown_instrument_is_not_found() -> None:
    with pytest.raises(NotFound):
        load_instrument("../../secret")


def test_content_of_a_frozen_build_lies_where_it_was_unpacked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert content_root() == tmp_path / "resources" / "content"


def test_form_holds_the_questions_and_none_of_the_keys() -> None:
    for instrument in shipped_instruments():
        text = form_to_json(instrument.form)

        assert form_to_json(form_from_json(text)) == text
        for word in ('"weight"', '"levels"', '"scale', '"filler"', '"correct"', '"cells"', '"validity"'):
            assert word not in text


def test_rating_form_survives_json() -> None:
    form = parsed(ratings_document([{"item": no} for no in range(1, 5)], [])).form

    again = form_from_json(form_to_json(form))

    assert again == form
    assert isinstance(again.items[0].response, Rating)


def found(source: dict[str, Any]) -> list[tuple[str, str]]:
    return [(each.key, each.place) for each in check_instrument(parsed(source))]


def test_sound_samples_have_no_findings() -> None:
    assert found(pairs_document()) == []
    assert found(ratings_document([{"item": no} for no in range(1, 5)], [level(4, 20, "все")])) == []


def test_option_without_key_is_found() -> None:
    source = pairs_document()
    del source["scales"][2]["keys"][1]

    assert ("option_unkeyed", "item 3 b") in found(source)
    assert [each.key for each in check_instrument(parsed(source)) if each.blocks] == ["option_unkeyed"]
    assert ("unequal_scales", "scales") in found(source)


def test_filler_needs_no_key_and_must_have_none() -> None:
    source = pairs_document()
    source["sections"][0]["items"].append({**pair(4, "Да", "Нет"), "filler": True})
    assert found(source) == []

    source["sections"][0]["items"][0]["filler"] = True
    assert ("filler_is_keyed", "item 1") in found(source)


def test_option_on_two_scales_wants_a_second_look() -> None:
    source = pairs_document()
    source["scales"][2]["keys"].append({"item": 1, "option": "a"})

    findings = check_instrument(parsed(source))

    assert any(
        (each.key, each.place, each.value, each.severity)
        == ("option_on_two_scales", "item 1 a", "x, z", Severity.WARNING)
        for each in findings
    )


def test_pair_on_one_scale_is_found() -> None:
    source = pairs_document()
    source["scales"][0]["keys"].append({"item": 1, "option": "b"})
    source["scales"][1]["keys"][0] = {"item": 2, "option": "b"}

    assert ("pair_on_one_scale", "item 1") in found(source)


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ([level(0, 0, "мало"), level(2, 2, "много")], ("levels_leave_gap", "scale x level 2")),
        ([level(0, 1, "мало"), level(1, 2, "много")], ("levels_overlap", "scale x level 2")),
        ([level(1, 2, "много")], ("levels_miss_minimum", "scale x")),
        ([level(0, 1, "мало")], ("levels_miss_maximum", "scale x")),
        ([level(2, 0, "наоборот")], ("level_upside_down", "scale x level 1")),
    ],
)
def test_levels_that_do_not_cover_are_found(levels: list[Any], expected: tuple[str, str]) -> None:
    source = pairs_document()
    source["scales"][0]["levels"] = levels

    assert expected in found(source)


def test_levels_of_a_fractional_scale_must_touch() -> None:
    keys = [{"item": 1, "weight": "1/2"}]
    source = ratings_document(keys, [level("1/2", 1, "мало"), level(2, "5/2", "много")])
    source["sections"][0]["items"] = source["sections"][0]["items"][:1]
    assert found(source) == [("levels_leave_gap", "scale r level 2")]

    source["scales"][0]["levels"][1]["from"] = 1
    assert found(source) == []


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ({"item": 40, "option": "a"}, "key_beyond_items"),
        ({"item": 1, "option": "c"}, "key_does_not_fit"),
        ({"item": 1}, "key_does_not_fit"),
    ],
)
def test_key_that_points_nowhere_is_found(key: dict[str, Any], expected: str) -> None:
    source = pairs_document()
    source["scales"][0]["keys"].append(key)

    assert found(source) == [(expected, "scale x")]


def test_doubled_numbers_codes_and_texts_are_found() -> None:
    doubled = pairs_document()
    doubled["sections"][0]["items"][1]["no"] = 1
    assert ("duplicate_item", "item 1") in found(doubled)

    doubled = pairs_document()
    doubled["scales"][1]["code"] = "x"
    assert ("duplicate_scale", "scale x") in found(doubled)

    doubled = pairs_document()
    doubled["sections"][0]["items"][0]["response"]["options"][1]["code"] = "a"
    assert ("duplicate_option", "item 1 a") in found(doubled)

    doubled = pairs_document()
    doubled["sections"][0]["items"][2]["response"]["options"][1]["text"] = "лЕс."
    assert found(doubled) == [("duplicate_text", "item 3 b")]


def test_ratings_whose_labels_do_not_match_the_range_are_found() -> None:
    source = ratings_document([{"item": no} for no in range(1, 5)], [])
    source["sections"][0]["items"][2] = {**rating(3), "response": {**rating(3)["response"], "high": 6}}
    source["sections"][0]["items"][3]["response"]["low"] = 5

    assert found(source) == [("labels_do_not_match_range", "item 3"), ("empty_range", "item 4")]


def test_forced_choice_is_never_prorated() -> None:
    source = pairs_document()
    source["scales"][0]["missing_allowed"] = 1

    assert found(source) == [("choice_is_prorated", "scale x")]


def test_parallel_items_must_exist_and_ask_about_the_same_scales() -> None:
    rule = {"pairs": [[1, 9], [1, 2]], "at_most": 0, "note": "Уточните"}

    assert found(pairs_document(parallel=rule)) == [
        ("parallel_beyond_items", "items 1 9"),
        ("parallel_scales_differ", "items 1 2"),
    ]


def test_instrument_without_basis_of_use_is_a_draft() -> None:
    source = pairs_document()
    del source["rights_basis"]

    assert not parsed(source).assignable
    assert found(source) == [("no_basis_of_use", "rights_basis")]
