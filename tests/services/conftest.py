"""A new school of its own for every test that asks for one: whole, or a class with its sessions only."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.class_sessions import School, desk_of, school
from tests.services.school import new_workspace
from zima_desktop.services import Services
from zima_desktop.services.collecting import Collecting
from zima_desktop.services.makeup import MakeUp


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = new_workspace(tmp_path / "school")
    yield opened.services
    opened.services.close()


@pytest.fixture
def nine(tmp_path: Path) -> Iterator[School]:
    made = school(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def collecting(nine: School) -> Collecting:
    return Collecting(desk_of(nine), nine.sessions)


@pytest.fixture
def second(nine: School) -> MakeUp:
    return MakeUp(desk_of(nine), nine.sessions)
