"""The page of one result, tried on a class that has really answered."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.typing import type_text
from tests.ui.pages.tested_school import Steps, TestedSchool, answer, collect, make_school
from ui.context import AppContext
from ui.pages.result.controller import ResultController
from ui.pages.result.reckoning_panel import ReckoningPanel
from ui.widgets.label import Label
from zima_desktop.domain.results import Conclusion, ResultState

TIE = "tech=sign nature human art"
FLAT = "tech=sign=nature=human=art"
CLEAR, TIED, EVEN, TWICE, WRITER, DRAFTER, RELEASED = range(7)
PLAIN = "tech sign nature human art"


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestedSchool]:
    made = make_school(tmp_path_factory.mktemp("result"))
    collect(made, answer(made, (PLAIN, TIE, FLAT, "art human sign nature tech", PLAIN, PLAIN, PLAIN)))
    made.clock.now += timedelta(days=3)
    yield made
    made.services.close()


Opener = Callable[[int], ResultController]


@pytest.fixture
def steps() -> list[Steps]:
    return []


@pytest.fixture
def open_result(
    qtbot: QtBot, school: TestedSchool, app_context: Callable[[Any], AppContext], steps: list[Steps]
) -> Opener:
    def show(place: int) -> ResultController:
        context = app_context(school.services)
        steps.append(Steps(context))
        page = ResultController(context)
        qtbot.addWidget(page.view)
        page.view.resize(1150, 641)
        page.open(attempt=school.attempt_of(place))
        page.view.show()
        page.view.activateWindow()
        qtbot.waitUntil(page.view.isActiveWindow)
        return page

    return show


def texts(page: ResultController) -> str:
    return "\n".join(label.text() for label in page.view.findChildren(Label) if label.isVisible())


def test_scales_stand_in_the_order_of_strength_with_their_figures(open_result: Opener) -> None:
    page = open_result(CLEAR)
    lines = [row.line for row in page.view.scales.scales.rows]
    assert [(line.title, line.figure) for line in lines][:2] == [
        ("Техника", "8 of 8"),
        ("Знаковая система", "6 of 8"),
    ]
    assert [line.leading for line in lines] == [True, False, False, False, False]
    assert lines[0].borders == (2.5 / 8, 4.5 / 8)


def test_first_scale_is_open_and_another_takes_its_place(open_result: Opener, qtbot: QtBot) -> None:
    page = open_result(CLEAR)
    rows = page.view.scales.scales.rows
    first = page.view.findChild(ReckoningPanel)
    assert first is not None
    assert "Техника" in first.accessibleName()
    qtbot.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    panels = [panel for panel in page.view.findChildren(ReckoningPanel) if panel.isVisible()]
    assert ["Знаковая" in panel.accessibleName() for panel in panels] == [True]
    shown = "\n".join(label.text() for label in panels[0].findChildren(Label))
    assert "= 6 of 8. Levels: 0–2 пока интересует меньше" in shown
    assert shown.count("+1") == 6
    assert not rows[0].isChecked()


def test_arrows_go_between_scales_and_enter_opens_one(open_result: Opener, qtbot: QtBot) -> None:
    page = open_result(CLEAR)
    rows = page.view.scales.scales.rows
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    qtbot.keyClick(rows[1], Qt.Key.Key_Return)
    assert rows[1].isChecked()
    qtbot.keyClick(rows[1], Qt.Key.Key_Space)
    assert not rows[1].isChecked()


def test_tie_is_said_above_the_bars_and_both_lead(open_result: Opener) -> None:
    page = open_result(TIED)
    assert page.view.scales.tie.isVisible()
    assert "Техника, Знаковая система" in texts(page)
    assert [row.line.leading for row in page.view.scales.scales.rows] == [True, True, False, False, False]


def test_flat_profile_makes_nobody_bold(open_result: Opener) -> None:
    page = open_result(EVEN)
    assert page.view.scales.flat.isVisible()
    assert not page.view.scales.tie.isVisible()
    assert not any(row.line.leading for row in page.view.scales.scales.rows)


def test_voices_are_chosen_by_keys_and_the_counsellor_is_warned(open_result: Opener, qtbot: QtBot) -> None:
    page = open_result(CLEAR)
    voices = page.view.voices
    pupil = voices.text()
    qtbot.keyClick(page.view, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert voices.voices.key() == "parent"
    assert voices.text() != pupil
    qtbot.keyClick(page.view, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert voices.note.isVisible()
    qtbot.keyClick(page.view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert voices.text() == pupil


def test_result_waits_for_the_conclusion_before_release(
    open_result: Opener, school: TestedSchool, asker: FakeAsker, qtbot: QtBot
) -> None:
    page = open_result(WRITER)
    card = page.view.conclusion
    assert not card.release.isEnabled()
    assert "write the conclusion first" in card.reason.text()
    type_text(card.text, "Обсудили обе линии.")
    assert card.release.isEnabled()
    qtbot.keyClick(card.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Базаров" not in asker.questions[-1]
    kept = school.services.testing.page(school.attempt_of(WRITER))
    assert kept.state is ResultState.RELEASED
    assert kept.conclusion == Conclusion((), "Обсудили обе линии.")
    assert card.text.isReadOnly()
    assert card.revoke.isVisible()
    assert "Штольц" in card.reason.text()
    qtbot.mouseClick(card.revoke, Qt.MouseButton.LeftButton)
    assert school.services.testing.page(school.attempt_of(WRITER)).state is ResultState.CHECKED
    assert card.release.isVisible()


def test_refused_question_releases_nothing(
    open_result: Opener, school: TestedSchool, asker: FakeAsker, qtbot: QtBot
) -> None:
    asker.agrees = False
    page = open_result(RELEASED)
    type_text(page.view.conclusion.text, "Пока рано.")
    qtbot.mouseClick(page.view.conclusion.release, Qt.MouseButton.LeftButton)
    assert school.services.testing.page(school.attempt_of(RELEASED)).state is ResultState.CHECKED


def test_draft_with_directions_is_kept_when_the_page_is_left(
    open_result: Opener, school: TestedSchool, qtbot: QtBot
) -> None:
    page = open_result(DRAFTER)
    card = page.view.conclusion
    qtbot.mouseClick(card.directions.more, Qt.MouseButton.LeftButton)
    for name in ("Электромонтёр", "Слесарь", "Машинист"):
        type_text(card.directions.field, name)
        qtbot.keyClick(card.directions.field, Qt.Key.Key_Return)
    assert not card.directions.more.isVisible()
    assert not card.directions.field.isVisible()
    assert "at least one sentence" in card.reason.text()
    type_text(card.text, "Три пробы.")
    card.disagrees.click()
    page.close()
    kept = school.services.testing.page(school.attempt_of(DRAFTER)).conclusion
    assert kept == Conclusion(("Электромонтёр", "Слесарь", "Машинист"), "Три пробы.", True)
    page.open(attempt=school.attempt_of(CLEAR))
    assert card.text.toPlainText() == ""
    page.open(attempt=school.attempt_of(DRAFTER))
    assert card.directions.names() == ("Электромонтёр", "Слесарь", "Машинист")


def test_earlier_result_is_marked_on_the_bars(
    open_result: Opener, tmp_path: Path, school: TestedSchool
) -> None:
    collect(school, answer(school, (PLAIN, TIE, FLAT, "tech sign nature human art")))
    page = open_result(TWICE)
    compare = page.view.head.compare
    assert compare.isVisible()
    compare.setCurrentIndex(1)
    compare.activated.emit(1)
    line = page.view.scales.scales.rows[0].line
    assert (line.title, line.figure, line.second) == ("Техника", "8 of 8", "was 0 of 8")
    assert page.view.scales.compared.isVisible()


def test_unknown_attempt_shows_an_empty_page(open_result: Opener) -> None:
    page = open_result(CLEAR)
    page.open(attempt=10_000)
    assert page.view.missing.isVisible()
    assert not page.view.scales.isVisible()


def test_card_and_print_lead_to_their_pages(
    open_result: Opener, steps: list[Steps], school: TestedSchool, qtbot: QtBot
) -> None:
    page = open_result(CLEAR)
    qtbot.mouseClick(page.view.head.print, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.view.head.person, Qt.MouseButton.LeftButton)
    person = school.people[CLEAR]
    assert steps[-1].opened == [
        ("documents", {"kind": "career_map", "person": person}),
        ("person", {"person": person}),
    ]


def test_held_result_names_the_missing_items_and_stays(
    qtbot: QtBot, tmp_path: Path, app_context: Callable[[Any], AppContext]
) -> None:
    made = make_school(tmp_path)
    try:
        collect(made, answer(made, (PLAIN,), skip=2))
        context = app_context(made.services)
        Steps(context)
        page = ResultController(context)
        qtbot.addWidget(page.view)
        page.open(attempt=made.attempt_of(0))
        page.view.show()
        assert page.view.scales.held.isVisible()
        assert "19, 20" in texts(page)
        assert not page.view.conclusion.release.isEnabled()
    finally:
        made.services.close()
