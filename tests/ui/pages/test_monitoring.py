"""The page of monitoring: figures with what they are made of, and never a share of hidden numbers."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import Desk, seat, visible_texts
from tests.helpers.people_school import School, people_school
from tests.ui.pages import exchange_town
from ui.context import AppContext
from ui.pages.monitoring import words
from ui.pages.monitoring.controller import MonitoringController
from ui.pages.monitoring.figure_cards import FigureCard
from zima_desktop.domain.handover import Variant
from zima_desktop.domain.monitoring import Figure, GradeFigures, OrganizationFigures, Overview
from zima_desktop.services import desk as desk_module

NBSP, MINUS = "\u00a0", "\u2212"


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    made = people_school(tmp_path_factory.mktemp("monitoring") / "school")
    yield made
    made.services.close()


@pytest.fixture
def make_page(qtbot: QtBot, app_context: Callable[[Any], AppContext]) -> Callable[[Any], Desk]:
    def make(services: Any) -> Desk:
        shown = seat(qtbot, app_context(services), MonitoringController)
        shown.controller.open()
        return shown

    return make


def test_figures_of_many_people_are_counted_behind_the_window(
    make_page: Callable[[Any], Desk], school: School, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(desk_module, "AT_ONCE", 1)

    shown = make_page(school.services)
    assert shown.context.jobs.busy
    assert "Прошли тестирование" not in visible_texts(shown.window)

    qtbot.waitUntil(lambda: "Прошли тестирование" in visible_texts(shown.window))


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def a_town(variant: Variant, *, unknown: int, covered: int, grade_covered: int) -> Overview:
    """One organisation with one grade, as the service tells it."""
    on = date(2026, 11, 24)
    received = datetime(2026, 11, 20, tzinfo=UTC)
    return Overview(
        2026,
        on,
        2,
        1,
        40,
        30,
        covered,
        (
            Figure("tested", "Прошли тестирование", 30, 40, 0, None, on),
            Figure("covered", "Охвачены", covered, 40 - unknown, unknown, 0.8, on),
        ),
        (OrganizationFigures("Школа № 9", received, variant, 40, 30, covered),),
        (GradeFigures(9, 40, 30, grade_covered),),
    )


def test_school_sees_shares_with_numerator_and_denominator(
    school: School, make_page: Callable[[Any], Desk]
) -> None:
    desk = make_page(school.services)
    overview = school.services.monitoring.overview()
    cards = [card for card in desk.view.grid.cards() if isinstance(card, FigureCard)]
    assert [card.made.text() for card in cards] == [
        f"{figure.numerator} of {figure.denominator}" for figure in overview.figures
    ]
    assert cards[0].share.text() == f"50{NBSP}%"
    spoken = desk.view.covered.accessibleDescription()
    assert f"target 80{NBSP}%" in spoken and "grade 9: " in spoken
    assert not desk.view.missing.isVisible()


def test_past_year_without_pupils_says_that_there_is_no_data(
    school: School, make_page: Callable[[Any], Desk]
) -> None:
    desk = make_page(school.services)
    year = desk.view.year
    year.setFocus()
    for _step in range(3):
        QTest.keyClick(year, Qt.Key.Key_Down)
    assert year.key() == 2023
    assert desk.view.empty.isVisible() and not desk.view.grid.isVisible()
    button = desk.view.empty.button
    assert button is not None
    click(button)
    assert desk.visits.opened == [("roster_import", {})]


def test_fresh_coordinator_is_led_to_the_exchange(tmp_path: Path, make_page: Callable[[Any], Desk]) -> None:
    town = exchange_town.make_town(tmp_path / "t")
    desk = make_page(town.services)
    button = desk.view.empty.button
    assert button is not None and button.text() == "Open the exchange"
    click(button)
    assert desk.visits.opened == [("exchange", {})]
    town.services.close()


def test_coordinator_sees_organisations_and_what_is_missing(
    tmp_path: Path, make_page: Callable[[Any], Desk]
) -> None:
    town, school = exchange_town.make_town(tmp_path / "t"), exchange_town.make_school(tmp_path / "s")
    town.services.handover.expect("Центр занятости")
    town.take(school.give(town.services.handover.coordinator_key()).path)
    desk = make_page(town.services)
    table = desk.view.table.records
    assert [table.index(0, column).data() for column in range(4)] == ["Школа № 9", "7", "0", "0"]
    QTest.qWait(1)
    assert "1 of 2" in visible_texts(desk.window)
    assert desk.view.missing.isVisible()
    click(desk.view.open_exchange)
    assert desk.visits.opened == [("exchange", {})]
    town.services.close()
    school.services.close()


def test_hidden_small_numbers_are_never_divided(tmp_path: Path, make_page: Callable[[Any], Desk]) -> None:
    town, school = exchange_town.make_town(tmp_path / "t"), exchange_town.make_school(tmp_path / "s")
    group = school.services.people.group_by_label("9А").id
    visit_two_of(school, group)
    key = town.services.handover.coordinator_key()
    town.take(school.give(key, variant=Variant.AGGREGATE).path)
    desk = make_page(town.services)
    covered = next(card for card in desk.view.grid.cards() if card.accessibleName().startswith("Охвачены"))
    assert covered.share.text() == "no data"
    assert covered.unknown.text() == "not known of 7 pupil(s)"
    assert "grade 9: no data" in desk.view.covered.accessibleDescription()
    assert desk.view.hidden.isVisible()
    assert desk.view.table.records.index(0, 3).data() == "no data"
    town.services.close()
    school.services.close()


def visit_two_of(school: exchange_town.Office, group: Any) -> None:
    """An event where two pupils were: too few to be told without names."""
    from zima_desktop.domain.events import EventDraft, EventKind, EventState
    from zima_desktop.domain.ids import EventId

    draft = EventDraft(EventKind.EXCURSION, "Депо", date(2026, 11, 3), state=EventState.HELD, groups=(group,))
    created = school.services.events.add(draft).created
    assert created is not None
    school.services.events.all_except(EventId(created), school.people[2:])


def test_partly_hidden_sum_is_a_lower_bound() -> None:
    overview = a_town(Variant.AGGREGATE, unknown=10, covered=25, grade_covered=25)
    assert words.count_text(overview, overview.organizations[0], "covered") == "at least 25"
    assert not words.grades_are_whole(overview)


def test_lines_by_grade_that_add_up_may_be_divided() -> None:
    whole = a_town(Variant.AGGREGATE, unknown=0, covered=34, grade_covered=34)
    assert [bar.figure for bar in words.grade_bars(whole, "covered", 0.8)] == [f"85{NBSP}%"]
    assert [bar.gap for bar in words.grade_bars(whole, "covered", 0.8)] == ["+5"]
    torn = a_town(Variant.AGGREGATE, unknown=0, covered=34, grade_covered=20)
    assert [bar.value for bar in words.grade_bars(torn, "covered", 0.8)] == [None]


@pytest.mark.parametrize(
    ("share", "target", "shown", "gap"),
    [
        (None, 0.8, "no data", ""),
        (0.674, 0.8, f"67{NBSP}%", f"{MINUS}13"),
        (0.798, 0.8, f"79,8{NBSP}%", f"{MINUS}less than 1"),
        (0.8, 0.8, f"80{NBSP}%", "0"),
        (0.999, None, f"99,9{NBSP}%", ""),
        (0.001, None, f"0,1{NBSP}%", ""),
    ],
)
def test_rounding_never_claims_more_than_there_is(
    share: float | None, target: float | None, shown: str, gap: str
) -> None:
    assert words.percent(share, target) == shown
    assert words.gap(share, target) == gap


def test_cards_stand_in_fewer_columns_where_there_is_less_room(
    school: School, make_page: Callable[[Any], Desk]
) -> None:
    desk = make_page(school.services)
    first, last = desk.view.grid.cards()[0], desk.view.grid.cards()[-1]
    assert first.y() == last.y()
    desk.window.resize(640, 560)
    QTest.qWait(20)
    assert last.y() > first.y()
