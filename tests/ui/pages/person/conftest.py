"""The card of one person: a school that is only read, and one of its own to write in."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import Desk, seat
from tests.helpers.people_school import School, people_school
from ui.pages.person.controller import PersonController

Make = Callable[[Any], Any]


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    made = people_school(tmp_path_factory.mktemp("person") / "base")
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: School, app_context: Make) -> Desk:
    desk = seat(qtbot, app_context(school.services), PersonController)
    desk.controller.open(person=school.ids["Гринёв"])
    return desk


@pytest.fixture
def own_school(tmp_path: Path) -> Iterator[School]:
    made = people_school(tmp_path / "base", lived_in=False)
    yield made
    made.services.close()


@pytest.fixture
def own_desk(qtbot: QtBot, own_school: School, app_context: Make) -> Desk:
    desk = seat(qtbot, app_context(own_school.services), PersonController)
    desk.controller.open(person=own_school.ids["Гринёв"])
    return desk
