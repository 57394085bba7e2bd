"""The page of quality: figures with their meaning, too few protocols, the workbook."""

from collections.abc import Callable, Iterator
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
from ui.pages.quality.controller import QualityController
from ui.pages.quality.figures import FigureCard
from zima_desktop.content import load_instrument
from zima_desktop.jobs import JobControl


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AnsweredBase]:
    made = new_base(tmp_path_factory.mktemp("quality") / "base", 110)
    for code, count in (("riasec48", 110), ("subject5", 110), ("readiness", 40), ("thinking", 12)):
        instrument = load_instrument(code)
        answer_by(made, instrument, leaning(instrument, count, 5), made.people[:count])
    yield made
    made.services.close()


Opener = Callable[[str], QualityController]


@pytest.fixture
def open_page(qtbot: QtBot, base: AnsweredBase, app_context: Callable[[Any], AppContext]) -> Opener:
    def show(code: str) -> QualityController:
        context = app_context(base.services)
        Steps(context)
        page = QualityController(context)
        qtbot.addWidget(page.view)
        page.view.resize(1150, 641)
        page.view.show()
        page.open(instrument=code)
        qtbot.waitUntil(lambda: not context.jobs.busy)
        return page

    return show


def cards(page: QualityController) -> dict[str, str]:
    found = {}
    for card in page.view.findChildren(FigureCard):
        if card.isVisible():
            name, _, rest = card.accessibleName().partition(": ")
            found[name] = rest
    return found


def test_figures_come_with_their_meaning(open_page: Opener, base: AnsweredBase) -> None:
    page = open_page("riasec48")
    report = base.services.quality.report("riasec48", JobControl())
    one = report.scales[0].consistency

    assert one is not None and one.alpha is not None
    shown = cards(page)
    assert shown["Consistency, α"].startswith(f"{one.alpha:.2f}".rstrip("0").replace(".", ","))
    assert {"Common trait, ω", "Error of measurement", "Mean result"} <= set(shown)
    assert "измеряют одно и то же" in page.view.meaning.text()
    assert not page.view.standing.isVisible()
    assert page.view.items.records.total() == 8


def test_another_scale_is_chosen_by_click_and_by_arrows(open_page: Opener, qtbot: QtBot) -> None:
    page = open_page("riasec48")
    rows = page.view.picker.rows
    qtbot.mouseClick(rows[2], Qt.MouseButton.LeftButton)
    assert page.view.title.text() == rows[2].text()

    qtbot.keyClick(rows[2], Qt.Key.Key_Down)

    assert page.view.title.text() == rows[3].text()
    assert page.view.picker.chosen() == rows[3].code


def test_pairs_show_agreement_instead_of_alpha(open_page: Opener) -> None:
    page = open_page("subject5")

    shown = cards(page)
    assert {"Repeated pairs agree", "Span of profiles", "Weakly expressed"} == set(shown)
    assert "не имеют смысла" in page.view.meaning.text()
    assert not page.view.items_card.isVisible()


def test_few_protocols_are_called_preliminary_and_fewer_give_nothing(open_page: Opener) -> None:
    some = open_page("readiness")
    assert some.view.standing.isVisible()
    assert "Предварительно" in some.view.standing.accessibleName()
    assert some.view.items_card.isVisible()

    few = open_page("thinking")
    assert few.view.standing.accessibleName() == "Нет данных: нужно 30 полных протоколов, есть 12"
    assert not few.view.items_card.isVisible()


def test_nothing_measured_is_said(open_page: Opener) -> None:
    page = open_page("interests")

    assert page.view.nothing.isVisible()
    assert not page.view.right.isVisible()
    assert not page.view.export.isEnabled()


def test_an_unknown_instrument_gives_way_to_the_first(open_page: Opener) -> None:
    assert open_page("").view.instrument.key() == "subject5"


def test_the_workbook_is_saved(open_page: Opener, asker: FakeAsker, tmp_path: Path, qtbot: QtBot) -> None:
    page = open_page("riasec48")
    asker.paths = [tmp_path / "quality.xlsx"]
    qtbot.mouseClick(page.view.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page._context.jobs.busy)

    assert openpyxl.load_workbook(tmp_path / "quality.xlsx").sheetnames[0] == "Шкалы"


def test_a_stopped_computation_is_said_and_can_be_repeated(open_page: Opener, qtbot: QtBot) -> None:
    page = open_page("riasec48")
    jobs = page._context.jobs
    page.open(instrument="riasec48")
    jobs.cancel()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert page.view.standing.isVisible() and not page.view.waiting.isVisible()

    page.view.instrument.picked.emit("riasec48")
    qtbot.waitUntil(lambda: not jobs.busy)

    assert page.view.right.isVisible() and not page.view.standing.isVisible()
