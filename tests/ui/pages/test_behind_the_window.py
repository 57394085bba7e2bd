"""With very many people a page is read by a job: it opens at once and shows the same a moment later."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import seat, visible_texts
from tests.helpers.people_school import School, people_school
from ui.context import AppContext
from ui.pages.classes.controller import ClassesController
from ui.pages.documents.controller import DocumentsController
from ui.pages.exchange.controller import ExchangeController
from ui.pages.testing.controller import TestingController
from ui.pages.testing.new_session import NewSessionDialog
from zima_desktop.services import desk as desk_module

Make = Callable[[Any], AppContext]
PAGES = (ClassesController, DocumentsController, ExchangeController, TestingController)


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    made = people_school(Path(tmp_path_factory.mktemp("behind")) / "base")
    yield made
    made.services.close()


def read_off(window: QWidget) -> list[str]:
    """Labels, buttons and all cells of the tables in sight."""
    cells = [
        str(model.index(row, column).data())
        for table in window.findChildren(QTableView)
        if table.isVisible()
        for model in (table.model(),)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    return sorted([*visible_texts(window), *cells])


@pytest.mark.parametrize("page", PAGES)
def test_it_shows_what_a_small_base_shows(
    page: Any, qtbot: QtBot, school: School, app_context: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = app_context(school.services)
    small = seat(qtbot, context, page)
    small.controller.open()
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=5000)
    wanted = read_off(small.window)
    monkeypatch.setattr(desk_module, "AT_ONCE", 0)

    large = seat(qtbot, context, page)
    large.controller.open()
    assert context.jobs.busy
    assert read_off(large.window) != wanted

    qtbot.waitUntil(lambda: read_off(large.window) == wanted, timeout=5000)
    for one in (small, large):
        if hasattr(one.controller, "close"):
            one.controller.close()


def test_a_session_asked_for_before_the_page_is_read_is_asked_for_afterwards(
    qtbot: QtBot, school: School, app_context: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_module, "AT_ONCE", 0)
    desk = seat(qtbot, app_context(school.services), TestingController)
    desk.controller.open()

    desk.view.new.click()

    assert not desk.window.findChildren(NewSessionDialog)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(NewSessionDialog)), timeout=5000)


def test_the_class_left_is_chosen_again_once_the_classes_are_there(
    qtbot: QtBot, school: School, app_context: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_module, "AT_ONCE", 0)
    desk = seat(qtbot, app_context(school.services), ClassesController)
    group = school.services.people.group_by_label("9Б").id
    desk.controller.open(group=group)
    desk.view.matrix.left.emit()

    table = desk.view.overview.table
    qtbot.waitUntil(lambda: table.current() is not None and table.current().group.id == group, timeout=5000)
