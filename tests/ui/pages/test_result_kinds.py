"""The page of a result for other kinds of instruments: codes, sums, questionnaires, comparison, hints."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.answered_base import AnsweredBase, answer_by, leaning, new_base
from tests.helpers.asker import FakeAsker
from tests.ui.pages.tested_school import Steps
from ui.context import AppContext
from ui.pages.result.controller import ResultController
from ui.pages.result.reckoning_panel import ReckoningPanel
from ui.widgets.label import Label
from ui.widgets.notice import Sign
from zima_desktop.content import load_instrument
from zima_desktop.domain.ids import AttemptId
from zima_desktop.domain.results import Conclusion


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AnsweredBase]:
    made = new_base(tmp_path_factory.mktemp("kinds") / "base", 34)
    for code, count in (("riasec48", 34), ("readiness", 3), ("intent9", 2), ("subject5", 2)):
        instrument = load_instrument(code)
        answer_by(made, instrument, leaning(instrument, count, 5), made.people[:count])
    made.clock.now += timedelta(days=200)
    answer_by(made, load_instrument("riasec48"), lambda _item, _place: 2, made.people[:1])
    answer_by(made, load_instrument("subject5"), leaning(load_instrument("subject5"), 1, 8), made.people[:1])
    yield made
    made.services.close()


def newest(base: AnsweredBase, code: str, place: int = 0) -> AttemptId:
    row = next(
        one for one in base.services.testing.results(code) if one.person == base.people[place] and one.attempt
    )
    assert row.attempt is not None
    return row.attempt


Opener = Callable[[AttemptId], ResultController]


@pytest.fixture
def open_result(qtbot: QtBot, base: AnsweredBase, app_context: Callable[[Any], AppContext]) -> Opener:
    def show(attempt: AttemptId) -> ResultController:
        context = app_context(base.services)
        Steps(context)
        page = ResultController(context)
        qtbot.addWidget(page.view)
        page.view.resize(1150, 641)
        page.open(attempt=attempt)
        page.view.show()
        return page

    return show


def texts(page: ResultController) -> str:
    return "\n".join(label.text() for label in page.view.findChildren(Label) if label.isVisible())


def compare(page: ResultController, qtbot: QtBot) -> None:
    box = page.view.head.compare
    box.setCurrentIndex(1)
    box.activated.emit(1)
    qtbot.waitUntil(page.view.changes.isVisible)


def test_code_is_said_in_names_of_types(open_result: Opener, base: AnsweredBase) -> None:
    page = open_result(newest(base, "riasec48", 3))
    holland = base.services.testing.page(newest(base, "riasec48", 3)).profile.holland

    assert page.view.code.isVisible() and holland is not None and holland.codes
    assert "Holland's code" in texts(page)
    assert holland.codes[0] not in texts(page)
    assert "Differentiation: " in texts(page)


def test_everything_liked_alike_has_no_code_and_a_hint(open_result: Opener, base: AnsweredBase) -> None:
    page = open_result(newest(base, "riasec48"))

    assert "Too many types have equal results" in texts(page)
    assert page.view.scales.flat.isVisible()
    assert "На все вопросы дан один и тот же ответ" in texts(page)


def test_a_sum_of_scales_opens_to_its_formula(open_result: Opener, base: AnsweredBase, qtbot: QtBot) -> None:
    attempt = newest(base, "readiness")
    page = open_result(attempt)
    rows = page.view.scales.derived.rows
    assert [row.line.title for row in rows] == ["Готовность в целом"]

    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)

    panel = next(one for one in page.view.findChildren(ReckoningPanel) if "в целом" in one.accessibleName())
    said = "\n".join(label.text() for label in panel.findChildren(Label))
    total = base.services.testing.page(attempt).profile.derived[0].raw
    assert f"= {total}" in said and "sum(" in said
    assert "Внутренняя готовность" in said


def test_a_reversed_question_is_told_with_its_answer(open_result: Opener, base: AnsweredBase) -> None:
    page = open_result(newest(base, "readiness"))
    page.view.scales.scales.rows[0].setChecked(False)
    for row in page.view.scales.scales.rows:
        row.setChecked(True)
    assert "· reversed" in texts(page)


def test_a_questionnaire_shows_its_answers(open_result: Opener, base: AnsweredBase) -> None:
    attempt = newest(base, "intent9")
    page = open_result(attempt)
    answers = base.services.testing.page(attempt).answers

    assert not page.view.scales.isVisible()
    assert page.view.answers.shown() == answers
    assert not page.view.answers.more.isVisible()
    assert answers[0].item.text in texts(page)


def test_all_answers_of_a_test_open_by_a_button(
    open_result: Opener, base: AnsweredBase, qtbot: QtBot
) -> None:
    page = open_result(newest(base, "readiness"))
    assert [one.item.no for one in page.view.answers.shown()] == [14]

    qtbot.mouseClick(page.view.answers.more, Qt.MouseButton.LeftButton)
    assert len(page.view.answers.shown()) == 24
    qtbot.mouseClick(page.view.answers.more, Qt.MouseButton.LeftButton)
    assert len(page.view.answers.shown()) == 1


def test_arrows_stand_only_beyond_the_error(open_result: Opener, base: AnsweredBase, qtbot: QtBot) -> None:
    attempt = newest(base, "riasec48")
    page = open_result(attempt)
    earlier = base.services.testing.page(attempt).comparable[0]

    compare(page, qtbot)

    changes = base.services.testing.changes(attempt, earlier.attempt)
    arrows = sum(abs(one.rci or 0) > 1.96 for one in changes)
    assert 0 < arrows == len(page.view.changes.findChildren(Sign))


def test_few_data_give_figures_without_arrows(open_result: Opener, base: AnsweredBase, qtbot: QtBot) -> None:
    page = open_result(newest(base, "subject5"))

    compare(page, qtbot)

    assert not page.view.changes.findChildren(Sign)
    assert "too few data" in page.view.changes.note.text()


def test_all_results_of_the_person_are_saved(
    open_result: Opener, base: AnsweredBase, asker: FakeAsker, tmp_path: Path, qtbot: QtBot
) -> None:
    base.services.testing.save_conclusion(newest(base, "subject5"), Conclusion((), "Слово."))
    page = open_result(newest(base, "subject5"))
    asker.paths = [tmp_path / "person.xlsx"]

    qtbot.mouseClick(page.view.head.table, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page._context.jobs.busy)

    book = openpyxl.load_workbook(tmp_path / "person.xlsx")
    assert len({row[2].value for row in book["Результаты"].iter_rows(min_row=2)}) == 4
    assert book["Заключения"]["D2"].value == "Слово."
