"""What an item accepts and what an instrument finds by name."""

import pytest

from tests.scoring.samples import parsed, ratings_document
from zima_desktop.content import load_instrument
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.instruments import Choice

SUBJECT5 = load_instrument("subject5")
RATING = parsed(ratings_document([{"item": no} for no in range(1, 5)], [])).item(1)


@pytest.mark.parametrize(
    ("value", "accepted"), [("a", True), ("b", True), ("c", False), ("", False), (1, False)]
)
def test_choice_accepts_its_own_codes_only(value: object, accepted: bool) -> None:
    assert SUBJECT5.item(1).accepts(value) is accepted


@pytest.mark.parametrize(
    ("value", "accepted"), [(1, True), (5, True), (0, False), (6, False), ("1", False), (True, False)]
)
def test_rating_accepts_whole_numbers_in_its_range_only(value: object, accepted: bool) -> None:
    assert RATING.accepts(value) is accepted


def test_items_and_scales_are_found_by_name() -> None:
    assert SUBJECT5.item(20).no == 20
    assert SUBJECT5.scale("tech").title == "Техника"
    response = SUBJECT5.item(1).response
    assert isinstance(response, Choice)
    assert response.option("b").text == "Собрать прочный стеллаж по готовому чертежу"


def test_what_is_not_there_is_not_found() -> None:
    response = SUBJECT5.item(1).response
    assert isinstance(response, Choice)
    for search in (
        lambda: SUBJECT5.item(21),
        lambda: SUBJECT5.scale("metal"),
        lambda: SUBJECT5.scale("tech").level(4),
        lambda: response.option("c"),
    ):
        with pytest.raises(NotFound):
            search()
