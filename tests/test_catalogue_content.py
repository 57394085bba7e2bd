"""The shipped catalogue: whole, checked, in words; a fault in a file is named."""

import json
import re
from enum import StrEnum
from pathlib import Path

import pytest

from zima_desktop.content import catalogue as loader
from zima_desktop.content import load_instrument, suggestions
from zima_desktop.content.catalogue import about_catalogue, likings, shipped_catalogue
from zima_desktop.content.catalogue_entries import document_of, entry_of
from zima_desktop.content.recommendation_words import gap_words, group_words, reason_words
from zima_desktop.content.words import known_values, word
from zima_desktop.domain.catalogue import (
    OBJECTS,
    TYPES,
    CatalogueKind,
    Confidence,
    Education,
    ListStatus,
    PlaceKind,
    Region,
    TaughtState,
)
from zima_desktop.domain.errors import FileRefused, InvalidValue
from zima_desktop.domain.recommendation import Gap, Group, Reason, ReasonKind, Source

CATALOGUE = shipped_catalogue()


def test_everything_of_the_facts_is_there() -> None:
    assert len(CATALOGUE.professions) == 166
    assert len(CATALOGUE.programmes) == 162
    assert len(CATALOGUE.fields) == 17
    assert CATALOGUE.links["08.02.10"].new == "23.02.08"
    assert len(CATALOGUE.links) == 6
    assert CATALOGUE.professions["locomotive-driver"].riasec == (7.0, 3.49, 1.0, 1.85, 1.89, 4.65)
    assert CATALOGUE.programmes["23.02.06"].months_9 == 46


def test_nobody_is_said_to_teach_anything_before_he_says_so() -> None:
    assert {taught.state for taught in CATALOGUE.taught.values()} == {TaughtState.UNKNOWN}
    assert not [taught for taught in CATALOGUE.taught.values() if taught.place == "zgdt"]


@pytest.mark.parametrize("key", list(CATALOGUE.professions))
def test_profession_is_described_in_plain_words(key: str) -> None:
    one = CATALOGUE.professions[key]

    assert len(one.description.does) == 3
    assert one.description.where
    assert one.description.likes
    assert one.description.path
    assert len(one.riasec) == 6
    assert set(one.medical) <= set(known_values("medical"))


def test_every_entry_is_the_same_after_a_way_through_json() -> None:
    for kind in CatalogueKind:
        for entry in CATALOGUE.of_kind(kind).values():
            assert entry_of(kind, json.loads(json.dumps(document_of(entry)))) == entry


def test_attribution_is_word_for_word_what_the_licence_asks_for() -> None:
    said = about_catalogue().attribution

    assert said.startswith(
        "This product includes information from the O*NET 30.2 Database by the U.S. Department"
    )
    assert "Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA." in said
    assert said.endswith("USDOL/ETA has not approved, endorsed, or tested these modifications.")


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("education", Education),
        ("confidence", Confidence),
        ("place_kind", PlaceKind),
        ("region", Region),
        ("list_status", ListStatus),
        ("taught_state", TaughtState),
        ("catalogue_kind", CatalogueKind),
    ],
)
def test_every_value_has_a_word(kind: str, values: type[StrEnum]) -> None:
    assert all(word(kind, value.value) for value in values)


def test_objects_types_reasons_groups_and_gaps_have_words() -> None:
    assert all(word("labour_object", name) for name in OBJECTS)
    assert all(word("riasec", letter) for letter in TYPES)
    for kind in ReasonKind:
        attended = kind in (ReasonKind.TRIAL, ReasonKind.EVENT)
        source = Source.EVENTS if attended else Source.INTERESTS
        reason = Reason(kind, source, 1, ("2026-11-03",))
        assert "{" not in reason_words(reason, CATALOGUE.fields)
        assert "{" not in reason_words(reason, CATALOGUE.fields, short=True)
    assert all(all(group_words(group)) for group in Group)
    assert all(gap_words(gap, 2026) for gap in Gap)


def test_what_is_liked_is_known_to_the_instrument_and_to_the_catalogue() -> None:
    scales = {scale.code for scale in load_instrument("interests").scales}
    subjects = {name for one in CATALOGUE.professions.values() for name in one.subjects}

    assert {name for field in CATALOGUE.fields.values() for name in field.interests} <= scales
    assert set(likings().subjects) <= scales
    assert {name for names in likings().subjects.values() for name in names} <= subjects
    for code, asked in likings().education.items():
        item = load_instrument(code).item(asked.item)
        assert set(asked.wants) <= set(item.response.values)


def test_names_to_choose_from_come_from_the_catalogue() -> None:
    assert len(suggestions("professions")) == 166
    assert "Помощник машиниста (по видам подвижного состава железнодорожного транспорта)" in suggestions(
        "programmes"
    )
    assert "Зиминский железнодорожный техникум" in suggestions("organizations")
    assert suggestions("cats") == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "not_json"),
        ('{"places": [{"key": "Дом", "title": "Дом"}]}', "entry_not_a_code"),
        ('{"places": [{"key": "dom", "title": " "}]}', "entry_empty"),
    ],
)
def test_fault_in_a_shipped_file_is_named(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "places.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(FileRefused) as refused:
        list(loader._entries(path, CatalogueKind.PLACE))

    assert (refused.value.file_name, refused.value.reason) == ("places.json", reason)


def test_descriptions_are_whole_plain_and_promise_no_way_in_that_the_programmes_do_not_have() -> None:
    for one in CATALOGUE.professions.values():
        told = one.description
        assert len(told.does) == 3, one.id
        assert told.where, one.id
        assert told.likes, one.id
        assert told.path, one.id
        assert told.likes.startswith("тем, "), one.id  # stands after «Кому подойдёт»
        for text in (*told.does, told.where, told.likes, told.path):
            assert "СПО" not in text, one.id  # a pupil reads it: «техникум», «колледж»
            assert not text.endswith("."), one.id
        own = [CATALOGUE.programmes[code] for code in one.own_programmes]
        if own and "после 9" in told.path:
            assert any(programme.months_9 for programme in own), one.id
        if own and "11 класса" in told.path:
            assert any(programme.months_11 for programme in own), one.id
        if one.education is Education.HIGHER:
            assert re.search(r"вуз|университет|высшее образование", told.path), one.id


def test_code_does_not_replace_itself() -> None:
    with pytest.raises(InvalidValue):
        entry_of(CatalogueKind.LINK, {"old": "23.01.09", "new": "23.01.09"})
