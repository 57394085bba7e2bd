"""A new school of its own for every test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.school import new_workspace
from zima_desktop.services import Services


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = new_workspace(tmp_path / "school")
    yield opened.services
    opened.services.close()
