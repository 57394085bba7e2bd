"""A page of testing on a small school, with or without flash drives."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.pages.tested_school import Steps
from ui.context import AppContext
from ui.pages.testing.controller import TestingController
from zima_desktop.domain.found_sessions import PlaceKind, SessionPlace


@pytest.fixture
def page(qtbot: QtBot, context: AppContext, steps: Steps) -> TestingController:
    shown = TestingController(context)
    qtbot.addWidget(shown.view)
    shown.view.resize(1150, 641)
    shown.runner.preparing.drives = shown.runner.gathering.drives = tuple
    shown.open()
    shown.view.show()
    shown.view.activateWindow()
    qtbot.waitUntil(shown.view.isActiveWindow)
    return shown


@pytest.fixture
def drives(page: TestingController, tmp_path: Path) -> tuple[Path, Path]:
    """Two flash drives are plugged in."""
    folders = (tmp_path / "E", tmp_path / "F")
    for folder in folders:
        folder.mkdir()
    places = tuple(SessionPlace(folder, PlaceKind.DRIVE, folder.name) for folder in folders)
    page.runner.preparing.drives = page.runner.gathering.drives = lambda: places
    return folders
