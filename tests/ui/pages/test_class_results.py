"""The page of a class: figures with levels, states, cards beside the table, ways to other pages."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.answered_base import AnsweredBase, answer_by, leaning, new_base
from tests.helpers.asker import FakeAsker
from tests.helpers.class_sessions import CHEAP
from tests.ui.pages.tested_school import Steps
from ui.context import AppContext
from ui.pages.class_results.columns import LevelCell, level_cell, pages_of
from ui.pages.class_results.controller import ClassResultsController
from ui.widgets.button import Button
from zima_desktop.content import load_instrument
from zima_desktop.domain.results import ResultState

SUBJECT5, READY, FIELDS = (
    load_instrument("subject5"),
    load_instrument("readiness"),
    load_instrument("interests"),
)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AnsweredBase]:
    made = new_base(tmp_path_factory.mktemp("class") / "base", 60)
    for instrument in (SUBJECT5, READY, FIELDS):
        answer_by(made, instrument, leaning(instrument, 60, 5), made.people[:50])
    made.services.sessions._cost = CHEAP
    made.services.sessions.prepare(made.groups[1], "subject5", "4821", people=made.people[50:54])
    yield made
    made.services.close()


Opener = Callable[..., ClassResultsController]


@pytest.fixture
def steps() -> list[Steps]:
    return []


@pytest.fixture
def open_page(
    qtbot: QtBot, base: AnsweredBase, app_context: Callable[[Any], AppContext], steps: list[Steps]
) -> Opener:
    def show(**args: object) -> ClassResultsController:
        context = app_context(base.services)
        steps.append(Steps(context))
        page = ClassResultsController(context)
        qtbot.addWidget(page.view)
        page.view.resize(1150, 641)
        page.view.show()
        page.open(**args)
        return page

    return show


def names(page: ClassResultsController) -> list[str]:
    assert page.view.table is not None
    return [row.name for row in page.view.table.records.records()]


def test_everybody_of_the_class_stands_there_with_figures_and_levels(
    open_page: Opener, base: AnsweredBase
) -> None:
    page = open_page(group=base.groups[1], instrument="subject5")

    found = base.services.testing.class_results("subject5", base.groups[1])
    assert names(page) == [row.name for row in found.rows]
    row = found.finished[0]
    cell = level_cell(SUBJECT5.content_scales[0], row)
    score = row.score("nature")
    assert isinstance(cell, LevelCell) and score is not None
    assert (cell.figure, cell.word) == (str(score.raw), score.level)
    assert "of 30 on the list" in page.view.summary.text()


def test_states_are_counted_and_filter_the_table(open_page: Opener, base: AnsweredBase, qtbot: QtBot) -> None:
    page = open_page(group=base.groups[1], instrument="subject5")
    counts = base.services.testing.class_results("subject5", base.groups[1]).counts()
    chip = page.view.chips[ResultState.ASSIGNED]

    assert chip.isVisible() and not page.view.chips[ResultState.RELEASED].isVisible()
    assert chip.accessibleName() == f"assigned {counts[ResultState.ASSIGNED]}"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(names(page)) == counts[ResultState.ASSIGNED] == 4
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 30


def test_nobody_is_ranked_by_a_result(open_page: Opener, base: AnsweredBase, qtbot: QtBot) -> None:
    page = open_page(group=base.groups[0], instrument="subject5")
    table = page.view.table
    assert table is not None
    before = names(page)
    keys = [column.key for column in table.records.columns]

    for key in ("tech", "leading", "hints"):
        table.horizontalHeader().setSortIndicator(keys.index(key), Qt.SortOrder.DescendingOrder)
        qtbot.wait(10)
        assert names(page) == before
        assert table.horizontalHeader().sortIndicatorSection() != keys.index(key)
    table.horizontalHeader().setSortIndicator(keys.index("name"), Qt.SortOrder.DescendingOrder)
    assert names(page) == before[::-1]
    table.horizontalHeader().setSortIndicator(keys.index("tech"), Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: table.horizontalHeader().sortIndicatorSection() == keys.index("name"))
    assert names(page) == before[::-1]


def test_who_leads_where_is_that_of_the_base(open_page: Opener, base: AnsweredBase) -> None:
    page = open_page(group=base.groups[0], instrument="subject5")
    found = base.services.testing.class_results("subject5", base.groups[0])
    scene = page.view.side.leaders.chart.scene()

    assert scene is not None
    for title, count in found.leaders():
        assert f"{title}: {count}" in scene.alt
    assert page.view.side.leaders.note.isVisible() == bool(found.undecided)


def test_an_instrument_without_leaders_has_no_such_card(open_page: Opener, base: AnsweredBase) -> None:
    page = open_page(group=base.groups[0], instrument="readiness")

    assert not page.view.side.leaders.isVisible()
    assert "leading" not in [column.key for column in page.view.table.records.columns]  # type: ignore[union-attr]


def test_many_scales_are_turned_over(open_page: Opener, base: AnsweredBase, qtbot: QtBot) -> None:
    page = open_page(group=base.groups[0], instrument="interests")
    portions = pages_of(FIELDS)
    assert [len(one) for one in portions] == [6, 6, 6, 6]
    assert page.view.portions.isVisible()

    page.view.portions.set_key("1")
    page.view.portions.picked.emit("1")

    assert page.view.table is not None
    keys = [column.key for column in page.view.table.records.columns]
    assert set(keys) >= {scale.code for scale in portions[1]}
    assert not set(keys) & {scale.code for scale in portions[0]}


def test_a_name_opens_the_result_and_buttons_lead_on(
    open_page: Opener, base: AnsweredBase, steps: list[Steps], qtbot: QtBot
) -> None:
    group = base.groups[1]
    page = open_page(group=group, instrument="subject5")
    view = page.view
    assert view.table is not None
    first = next(row for row in view.table.records.records() if row.finished)
    view.table.choose(first.person)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    for button in (view.sheet, view.paper, view.quality, view.side.missing.again):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert steps[-1].opened == [
        ("result", {"attempt": first.attempt}),
        ("documents", {"kind": "class_sheet", "group": group}),
        ("answers_import", {"instrument": "subject5", "group": group}),
        ("quality", {"instrument": "subject5"}),
        ("testing", {"new": True, "group": group, "instrument": "subject5"}),
    ]


def test_somebody_without_a_result_opens_nothing(
    open_page: Opener, base: AnsweredBase, steps: list[Steps], qtbot: QtBot
) -> None:
    page = open_page(group=base.groups[1], instrument="subject5")
    assert page.view.table is not None
    missing = next(row for row in page.view.table.records.records() if not row.finished)
    page.view.table.choose(missing.person)
    qtbot.keyClick(page.view.table, Qt.Key.Key_Return)

    assert steps[-1].opened == []


def test_the_saved_table_says_what_the_page_says(
    open_page: Opener, base: AnsweredBase, asker: FakeAsker, tmp_path: Path, qtbot: QtBot
) -> None:
    page = open_page(group=base.groups[0], instrument="subject5")
    asker.paths = [tmp_path / "class.xlsx"]
    qtbot.mouseClick(page.view.table_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((tmp_path / "class.xlsx").exists)
    qtbot.waitUntil(lambda: not page._context.jobs.busy)

    sheet = openpyxl.load_workbook(tmp_path / "class.xlsx")["Результаты"]

    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == names(page)
    assert page.view.table is not None
    columns = {column.title: column for column in page.view.table.records.columns}
    titles = [cell.value for cell in sheet[1]]
    for record, cells in zip(page.view.table.records.records(), sheet.iter_rows(min_row=2), strict=True):
        for scale in SUBJECT5.content_scales:
            shown = columns[scale.title].text(record).split(",")[0]
            value = cells[titles.index(scale.title)].value
            assert shown == ("" if value is None else str(value))


def test_the_whole_base_is_read_behind_the_window(
    open_page: Opener, base: AnsweredBase, qtbot: QtBot
) -> None:
    page = open_page(group=None, instrument="subject5")

    assert page.view.table is None
    qtbot.waitUntil(lambda: page.view.table is not None)
    assert len(names(page)) == 60
    assert not page.view.sheet.isVisible()
    assert not [b for b in page.view.side.missing.findChildren(Button) if b.isVisible()]
