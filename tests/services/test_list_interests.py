"""What the list says of interests: the newest test that can name any has the word."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.answered_base import AnsweredBase, answer_by, leaning, new_base
from zima_desktop.content import load_instrument
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.instruments import AnswerValue, Item
from zima_desktop.domain.responses import Choice, Rating

SUBJECT = load_instrument("subject5")


@pytest.fixture
def base(tmp_path: Path) -> Iterator[AnsweredBase]:
    made = new_base(tmp_path / "base", 2)
    yield made
    made.services.close()


def first(item: Item, _place: int) -> AnswerValue:
    assert isinstance(item.response, Choice | Rating)
    return item.response.values[0]


def said(base: AnsweredBase) -> tuple[str | None, bool]:
    row = base.services.people.find(PersonFilter()).rows[0]
    return row.interest, row.flat


def test_a_readiness_test_says_nothing_of_interests(base: AnsweredBase) -> None:
    answer_by(base, SUBJECT, leaning(SUBJECT, 2, seed=1, noise=0.1))
    before = said(base)
    answer_by(base, load_instrument("readiness"), first)

    assert before[0] is not None
    assert said(base) == before


def test_only_a_readiness_test_is_no_weak_profile(base: AnsweredBase) -> None:
    answer_by(base, load_instrument("readiness"), first)

    assert said(base) == (None, False)


def test_a_flat_profile_is_called_flat(base: AnsweredBase) -> None:
    answer_by(base, SUBJECT, first)

    assert base.profiles[0].flat
    assert said(base) == (None, True)
