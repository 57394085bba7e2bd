"""The page on which sheets of paper are typed, on a school that has not lived yet."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.paper_desk import CODE, ninth
from tests.helpers.people_desk import Desk, seat
from tests.helpers.people_school import School, people_school
from ui.pages.paper_entry.controller import PaperEntryController
from ui.pages.paper_entry.view import Mode

Make = Callable[[Any], Any]


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = people_school(tmp_path / "base", lived_in=False)
    yield made
    made.services.close()


@pytest.fixture
def open_page(qtbot: QtBot, school: School, app_context: Make) -> Callable[..., Desk]:
    def opened(code: str = CODE, mode: Mode = Mode.FIRST) -> Desk:
        desk = seat(qtbot, app_context(school.services), PaperEntryController)
        desk.controller.open(instrument=code, group=ninth(school), mode=mode)
        return desk

    return opened
