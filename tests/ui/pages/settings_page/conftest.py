"""The page of settings on a base of its own, and what hands do there."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.class_sessions import CHEAP
from tests.helpers.people_desk import Desk, seat
from tests.ui.pages.settings_page.hands import PASSWORD
from ui.pages.settings.controller import SettingsController
from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.services import Services

Make = Callable[[Any], Any]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "base"


@pytest.fixture
def services(root: Path) -> Iterator[Services]:
    wanted = NewWorkspace("Школа Отрадного", WorkspaceKind.ORGANIZATION, "Штольц Андрей Иванович", PASSWORD)
    made = create_workspace(root, wanted, cost=CHEAP).services
    yield made
    made.close()


@pytest.fixture
def desk(qtbot: QtBot, services: Services, app_context: Make) -> Desk:
    desk = seat(qtbot, app_context(services), SettingsController)
    desk.controller.open()
    return desk
