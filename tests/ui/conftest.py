"""The window's tests: a dressed application, a context without a school, clean settings."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.helpers.asker import FakeAsker
from ui.context import AppContext
from ui.jobs import JobRunner
from ui.settings import Settings
from ui.theme import register_fonts, theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """PT Sans and the light theme at 100 %; what was to be deleted is deleted at the end."""
    register_fonts()
    if not qapp.styleSheet() or theme().name != "light" or theme().text_scale != 1.0:
        qapp.setStyle("Fusion")
        theme().apply("light", 1.0)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def jobs() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.stop()


@pytest.fixture
def asker() -> FakeAsker:
    return FakeAsker()


@pytest.fixture
def app_context(settings: Settings, jobs: JobRunner, asker: FakeAsker) -> Callable[[Any], AppContext]:
    """A context around the given services: `app_context(services)`."""

    def make(services: Any) -> AppContext:
        return AppContext(services, settings=settings, asker=asker, jobs=jobs)

    return make
