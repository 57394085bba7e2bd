"""The profile of the card: several instruments, flat or incomplete ones, the change since last time."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import visible_texts
from tests.helpers.people_school import School, people_school
from ui.pages.person.profile_card import ProfileCard
from ui.pages.person.profile_chart import figure_rows, instruments_of, newest, radar_builder
from zima_desktop.domain.results import EarlierResult

Results = tuple[EarlierResult, ...]


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    made = people_school(tmp_path_factory.mktemp("profile") / "base")
    yield made
    made.services.close()


@pytest.fixture
def results(school: School) -> Results:
    return school.services.people.card(school.ids["Болконская"]).results


@pytest.fixture
def card(qtbot: QtBot) -> ProfileCard:
    made = ProfileCard()
    qtbot.addWidget(made)
    made.resize(360, 420)
    made.show()
    return made


def test_newest_result_stands_beside_the_one_before(results: Results) -> None:
    now, before = newest(results, "subject5")

    assert before is not None
    assert (now.finished_on.year, before.finished_on.year) == (2026, 2025)
    assert newest(results[:1], "subject5")[1] is None


def test_changes_are_exact_and_add_up_to_nothing(results: Results) -> None:
    now, before = newest(results, "subject5")
    assert before is not None

    rows = figure_rows(now.profile, before.profile)

    signs = [int(row.change.replace("−", "-")) for row in rows]
    assert any(signs)
    assert sum(signs) == 0
    values = [int(row.figure.split()[0]) for row in rows]
    assert values == sorted(values, reverse=True)


def test_without_an_earlier_result_nothing_is_compared(results: Results) -> None:
    rows = figure_rows(results[0].profile, None)

    assert {row.change for row in rows} == {""}


def test_halves_are_written_with_a_comma(results: Results) -> None:
    profile = results[0].profile
    first = replace(profile.scales[0], raw=Fraction(15, 2))

    rows = figure_rows(replace(profile, scales=(first, *profile.scales[1:])), None)

    assert "7,5 of 8" in [row.figure for row in rows]


def test_flat_profile_makes_nothing_bold_and_says_so(card: ProfileCard, results: Results) -> None:
    flat = replace(results[0], profile=replace(results[0].profile, flat=True))

    card.show_results((flat,))

    assert not any(row.leading for row in figure_rows(flat.profile, None))
    assert card.remark.text() == "The profile is weakly expressed"


def test_incomplete_answers_are_counted_instead_of_a_chart(card: ProfileCard, results: Results) -> None:
    held = replace(results[0], profile=replace(results[0].profile, held=True, missing=(3, 7)))

    card.show_results((held,))

    assert not card.chart.isVisible()
    assert card.remark.text().startswith("2 answer")


def test_several_instruments_are_chosen_from(card: ProfileCard, results: Results) -> None:
    other = replace(results[1], code="riasec30", title="Шесть типов, парами")
    card.show_results((results[0], other))
    assert card.instruments.isVisible()
    assert [code for code, _ in instruments_of((results[0], other))] == ["subject5", "riasec30"]

    card.instruments.set_key("riasec30")
    card.instruments.picked.emit("riasec30")

    assert card.chart.accessibleName() == "Шесть типов, парами"
    asked: list[Any] = []
    card.result_requested.connect(asked.append)
    card.result.click()
    assert asked == [other.attempt]


def test_one_instrument_needs_no_choice(card: ProfileCard, results: Results) -> None:
    card.show_results(results)

    assert not card.instruments.isVisible()
    assert "%" not in " ".join(visible_texts(card))


def test_last_year_is_drawn_dashed(results: Results) -> None:
    now, before = newest(results, "subject5")
    assert before is not None
    build: Callable[[float, float], Any] = radar_builder(now.profile, before.profile, now.title)

    dashed = [item for item in build(300, 240).items if getattr(item, "dash", ())]

    assert len(dashed) == 1
    assert not [i for i in radar_builder(now.profile, None, "")(300, 240).items if getattr(i, "dash", ())]
