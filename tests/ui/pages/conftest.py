"""A school of five with a clock of its own, and the steps that pages about tests take elsewhere."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.ui.pages.tested_school import NAMES, Steps, TestedSchool, make_school
from ui.context import AppContext


@pytest.fixture
def school(tmp_path: Path) -> Iterator[TestedSchool]:
    made = make_school(tmp_path, NAMES[:5])
    yield made
    made.services.close()


@pytest.fixture
def context(school: TestedSchool, app_context: Callable[[Any], AppContext]) -> AppContext:
    return app_context(school.services)


@pytest.fixture
def steps(context: AppContext) -> Steps:
    return Steps(context)
