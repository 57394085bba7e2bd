"""A start window with cheap keys, and a workspace to open."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from ui.jobs import JobRunner
from ui.settings import Settings
from ui.start.controller import StartController
from zima_desktop.bootstrap import KdfCost, NewWorkspace, create_workspace
from zima_desktop.domain.workspaces import WorkspaceKind

CHEAP = KdfCost(1, 8 * 1024 * 1024)
PASSWORD = "ледокол красин идёт на север"


class Start:
    """The controller, what it ended with, and real clicks."""

    def __init__(self, qtbot: QtBot, controller: StartController, asker: FakeAsker) -> None:
        self.qtbot, self.controller, self.asker = qtbot, controller, asker
        self.window = controller.window
        self.opened: list[Any] = []
        self.teachers = 0
        controller.opened.connect(self.opened.append)
        controller.teacher_requested.connect(self._count_teacher)

    def show(self) -> None:
        self.controller.show()
        QTest.qWaitForWindowActive(self.window)

    def _count_teacher(self) -> None:
        self.teachers += 1

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def shows(self, page: QWidget) -> bool:
        return self.window.stack.currentWidget() is page

    def wait(self, condition: Any) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)


@pytest.fixture
def start(
    qtbot: QtBot, settings: Settings, jobs: JobRunner, asker: FakeAsker, tmp_path: Path, monkeypatch: Any
) -> Iterator[Start]:
    """On a computer with an empty home folder."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made = Start(qtbot, StartController(settings, asker, jobs, cost=CHEAP, people=12), asker)
    yield made
    for opened in made.opened:
        opened.services.close()
    made.controller.hide()
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def workspace(tmp_path: Path) -> tuple[Path, str]:
    """A closed workspace and its recovery code."""
    folder = tmp_path / "Школа Отрадного"
    wanted = NewWorkspace("Школа Отрадного", WorkspaceKind.ORGANIZATION, "Штольц Андрей Иванович", PASSWORD)
    opened = create_workspace(folder, wanted, cost=CHEAP)
    opened.services.close()
    assert opened.new_code is not None
    return folder, opened.new_code
