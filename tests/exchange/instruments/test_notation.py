"""The notation of manuals, with the slips that hands and Excel make in it."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.instruments.typed import (
    keyed,
    keys_of,
    of_pairs,
    of_ratings,
    of_yes_no,
    problems_of,
    read_file,
    typed,
)

PAIR_KEY = [{"item": 1, "option": "a"}, {"item": 2, "option": "b"}, {"item": 3, "option": "a"}]


@pytest.mark.parametrize(
    "text",
    [
        "1а, 2б, 3а",
        "1А 2Б 3А",
        "1а;2б;3а.",
        "1 а, 2 б, 3 а",
        "1 а) 2 б) 3 а)",
        "1) а; 2) б; 3) а",
        "1а\n2б\n3а",
        "1а. 2б. 3а.",
        "№1а, №2б, №3а",
        "1\u00a0а,\u00a02\u00a0б,\u00a03\u00a0а",
        "1a, 2б, 3a",  # Latin a
        "1a, 2b, 3a",
        "1A, 2B, 3A",
        "1(а), 2(б), 3(а)",
        "3а, 1а, 2б",
        "а: 1, 3; б: 2",
        "1а 2б и 3а",
        "1а3а2б",
        "1[a], 2[b], 3[a]",
    ],
)
def test_ways_to_type_a_key_of_pairs(text: str) -> None:
    assert keys_of(of_pairs(keyed(text)))["R"] == PAIR_KEY


@pytest.mark.parametrize(
    "text",
    [
        "Да: 1, 3; Нет: 2, 4",
        "да: 1, 3\nнет: 2, 4",
        "«Да»: 1, 3; «Нет»: 2, 4",
        "Ответы «да»: 1, 3. Ответы «нет»: 2, 4.",
        "Да = 1, 3; Нет = 2, 4",
        "Нет: 2, 4; Да: 1, 3",
        "+1, −2, +3, −4",
        "+1, -2, +3, –4",
        "+1 −2 +3 −4",
        "+: 1, 3; −: 2, 4",
        "1а, 2б, 3а, 4б",
        "Дa: 1, 3; Hет: 2, 4",  # Latin a and H
    ],
)
def test_ways_to_type_a_key_of_yes_and_no(text: str) -> None:
    options = [(key["item"], key["option"]) for key in keys_of(of_yes_no(keyed(text)))["R"]]

    assert options == [(1, "a"), (2, "b"), (3, "a"), (4, "b")]


@pytest.mark.parametrize(
    "text",
    [
        "1, 2, 3(обр), 4",
        "1–2, 3(обр), 4",
        "1, 2, 3 обр., 4",
        "1 2 3обр 4",
        "1, 2, 3R, 4",
        "1, 2, 3р, 4",
        "1, 2, 3(R), 4",
        "+1, +2, −3, +4",
        "+1, 2, -3, 4",
        "Прямые: 1, 2, 4; Обратные: 3",
        "3 (об), 1, 2, 4",
        "1—2, 3(oбp), 4",  # Latin o and p
    ],
)
def test_ways_to_type_a_key_of_ratings(text: str) -> None:
    expected: list[dict[str, Any]] = [{"item": 1}, {"item": 2}, {"item": 3, "reverse": True}, {"item": 4}]

    assert keys_of(of_ratings(keyed(text)))["R"] == expected


@pytest.mark.parametrize("text", ["1–8", "1-8", "1 - 8", "1−8", "1 – 4, 5 – 8", "+1–8"])
def test_a_range_is_all_its_questions(text: str) -> None:
    assert [key["item"] for key in keys_of(of_ratings(keyed(text), 8))["R"]] == list(range(1, 9))


@pytest.mark.parametrize("text", ["1–4а", "1-4 а", "1а–4а", "а: 1–4"])
def test_a_range_of_choices(text: str) -> None:
    assert keys_of(of_pairs(keyed(text)))["R"] == [{"item": no, "option": "a"} for no in range(1, 5)]


def test_signed_range_stays_a_range_and_signs_stay_signs() -> None:
    keys = keys_of(of_ratings(keyed("+1-2 -3 -4")))["R"]

    assert [key.get("reverse", False) for key in keys] == [False, False, True, True]


@pytest.mark.parametrize(
    ("text", "weight"), [("2в(2)", 2), ("2В (2)", 2), ("2B(0,5)", "0.5"), ("2в(1/3)", "1/3"), ("2в(−1)", -1)]
)
def test_brackets_after_an_option_are_its_weight(text: str, weight: int | str) -> None:
    keys = keys_of(of_pairs(keyed(f"1б, {text}"), 4, "АБВ"))["R"]

    assert keys[1] == {"item": 2, "option": "c", "weight": weight}


def test_weight_offset_and_reversal_together() -> None:
    keys = keys_of(of_ratings(keyed("1(обр)(2)(сдвиг 3), 2")))["R"]

    assert keys[0] == {"item": 1, "weight": 2, "reverse": True, "offset": 3}


def test_whole_numbers_of_excel_are_numbers() -> None:
    assert keys_of(of_ratings(keyed(3.0)))["R"] == [{"item": 3}]
    assert keys_of(of_ratings(keyed(-3.0)))["R"] == [{"item": 3, "reverse": True}]


def test_a_latin_letter_among_russian_ones_is_the_one_it_looks_like() -> None:
    assert keys_of(of_pairs(keyed("1а, 2б, 3B"), 4, "АБВ"))["R"][2]["option"] == "c"


def test_latin_letters_alone_go_by_the_latin_row() -> None:
    assert [key["option"] for key in keys_of(of_pairs(keyed("1A, 2B, 3C"), 4, "АБВ"))["R"]] == ["a", "b", "c"]
    assert [key["option"] for key in keys_of(of_pairs(keyed("1B"), 4, "ABCD"))["R"]] == ["b"]


def test_a_letter_with_two_readings_is_refused() -> None:
    assert problems_of(of_pairs(keyed("1A, 2B"), 4, "АБВ")) == [("Ключ!B2", "ambiguous_letter")]
    assert problems_of(of_pairs(keyed("1а, 2в, 3b, 4B"), 4, "АБВ")) == [("Ключ!B2", "ambiguous_letter")]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("1а, 9б", "key_beyond_items"),
        ("1а, 2г", "unknown_option"),
        ("1, 2", "missing_option"),
        ("1–4", "missing_option"),
        ("+1, −2", "sign_of_choice"),
        ("1а(обр)", "reverse_of_choice"),
        ("1а, 1а", "key_twice"),
        ("1аб", "bad_key_entry"),
        ("1а, ?", "bad_key_entry"),
        ("1а*", "bad_key_entry"),
        ("а1", "bad_key_entry"),
        ("1а(много)", "bad_key_brackets"),
        ("1а–4б", "bad_key_range"),
        ("8а–1а", "bad_key_range"),
        ("1–99999а", "bad_key_range"),
        ("5.15", "fraction_in_key"),
        ("1 -4а", "ambiguous_dash"),
        ("Иногда: 1", "unknown_label"),
        ("1[zzz]", "unknown_option"),
        ("99999999999999999999а", "bad_key_entry"),
    ],
)
def test_what_is_no_key_of_pairs_names_its_cell(text: str, key: str) -> None:
    assert problems_of(of_pairs(keyed("1б", text)))[0] == ("Ключ!B3", key)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("1а", "option_of_rating"),
        ("1*", "bad_key_entry"),
        ("+1, 2 - 3", "ambiguous_dash"),
        ("Иногда: 1", "unknown_label"),
        ("−1(обр)", "bad_key_entry"),
        ("5", "key_beyond_items"),
    ],
)
def test_what_is_no_key_of_ratings_names_its_cell(text: str, key: str) -> None:
    assert problems_of(of_ratings(keyed("1", text)))[0] == ("Ключ!B3", key)


@pytest.mark.parametrize("text", ["1, 3", "1–4"])
def test_a_bare_number_of_yes_or_no_is_refused(text: str) -> None:
    assert set(problems_of(of_yes_no(keyed(text)))) == {("Ключ!B2", "missing_option")}


def test_what_excel_made_of_a_key_is_refused_by_its_cell(tmp_path: Path) -> None:
    path = typed(tmp_path, of_ratings(keyed("1", date(2026, 5, 1), 5.15)))

    result = read_file(path)

    assert result.document is None
    assert [(one.place, one.key, one.value) for one in result.problems][:2] == [
        ("Ключ!B3", "date_in_key", "01.05.2026"),
        ("Ключ!B4", "fraction_in_key", "5,15"),
    ]
