"""The service sheet: values by path, and nothing that it can break."""

from typing import Any

import pytest

from tests.exchange.instruments.typed import (
    Pages,
    Rows,
    document_of,
    keyed,
    notes_of,
    of_yes_no,
    problems_of,
    read,
)

HEAD = ("Путь", "Значение")


def with_extra(*rows: tuple[Any, ...]) -> Pages:
    return of_yes_no(keyed("+1–4")) | {"Дополнительно": (HEAD, *rows)}


def test_values_reach_their_places() -> None:
    document = document_of(
        with_extra(
            ("sections[1].time_limit", "90"),
            ("items[2].show_if", '{"item": 1, "is": ["a"]}'),
            ("scales[R].polarity", '"low"'),
            ("scales[R].keys[1].weight", '"1/3"'),
            ("words.leader.pupil", '"Заметнее всего: {titles}."'),
            ("leaders", "false"),
            ("minutes", 7.0),
        )
    )

    section, scale = document["sections"][0], document["scales"][0]
    assert (section["time_limit"], section["items"][1]["show_if"]["item"]) == (90, 1)
    assert (scale["polarity"], scale["keys"][0]["weight"]) == ("low", "1/3")
    assert document["words"]["leader"] == {"pupil": "Заметнее всего: {titles}."}
    assert set(document["words"]["tie"]) == {"pupil", "parent", "counsellor"}
    assert (document["leaders"], document["minutes"]) == (False, 7)
    assert ("Дополнительно", "extra_used") in notes_of(with_extra(("minutes", "7")))


def test_a_long_value_goes_on_in_the_next_rows() -> None:
    assert (
        document_of(with_extra(("summary", '"Первая '), ("summary", 'и вторая"')))["summary"]
        == "Первая и вторая"
    )


def test_a_value_can_be_taken_away() -> None:
    assert "rights_basis" not in document_of(with_extra(("rights_basis", "удалить")))


def test_the_kind_of_an_answer_comes_from_it_and_the_key_fits() -> None:
    facets = '[{"code": "skill", "text": "умею", "low": 0, "high": 1, "labels": ["нет", "да"]}, '
    facets += '{"code": "wish", "text": "хочу", "low": 0, "high": 1, "labels": ["нет", "да"]}]'
    pages = with_extra(
        ("items[1].response", f'{{"kind": "multi_rating", "facets": {facets}, "gate": "skill"}}')
    )
    key: Rows = (("Шкала", "Ключ"), ("R", "1[wish], +2–4"))

    assert document_of(pages | {"Ключ": key})["scales"][0]["keys"][0] == {"item": 1, "option": "wish"}


def test_what_is_settled_there_is_no_fault_elsewhere() -> None:
    pages = with_extra(("year", "1999"))
    pages["Методика"] = [row for row in pages["Методика"] if row[0] != "Год"]

    assert document_of(pages)["year"] == 1999


@pytest.mark.parametrize(
    ("row", "key"),
    [
        (("title", "не JSON"), "extra_not_json"),
        (("title", "1.5"), "extra_not_json"),
        (("title", 1.5), "extra_not_json"),
        (("title", "NaN"), "extra_not_json"),
        (("title", "[" * 900), "extra_not_json"),
        (("title", "[" * 60 + "]" * 60), "extra_not_json"),
        (("title", ""), "extra_not_json"),
        (("items[77].filler", "true"), "extra_unknown_path"),
        (("items[1]", "{}"), "extra_unknown_path"),
        (("items[x].filler", "true"), "extra_unknown_path"),
        (("scales[Z].kind", '"validity"'), "extra_unknown_path"),
        (("scales[R].keys[99].weight", "2"), "extra_unknown_path"),
        (("sections[0].title", '"а"'), "extra_unknown_path"),
        (("title.deep.er", "1"), "extra_unknown_path"),
        (("__class__.x", "1"), "extra_unknown_path"),
        (("a b", "1"), "extra_unknown_path"),
        (("..", "1"), "extra_unknown_path"),
    ],
)
def test_a_row_that_leads_nowhere_names_its_cell(row: tuple[Any, ...], key: str) -> None:
    assert problems_of(with_extra(row)) == [("Дополнительно!B2", key)]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("sections", "5"),
        ("sections", "[5]"),
        ("sections", '[{"items": [{"no": true, "response": {"kind": "choice"}}]}]'),
        ("sections", '[{"items": [{"no": 1, "response": 5}]}]'),
        ("sections", '[{"items": [{"no": 1, "response": {"kind": ["choice"]}}]}]'),
        ("items[1].response.options", "[1]"),
        ("items[1].response.options", '[{"code": 5, "text": "а"}]'),
        ("sections[1].items", "null"),
        ("sections[1]", "null"),
    ],
)
def test_broken_questions_are_refused_not_stumbled_over(path: str, value: str) -> None:
    assert ("Дополнительно", "extra_bad_questions") in problems_of(with_extra((path, value)))


@pytest.mark.parametrize("value", ["5", "null", "[]", "{}", '"x"', "[null]", "true"])
@pytest.mark.parametrize(
    "path", ["scales", "scales[1]", "words", "words.leader", "title", "practice", "sections", "x"]
)
def test_no_value_anywhere_makes_the_reader_stumble(path: str, value: str) -> None:
    read(with_extra((path, value)))
