"""In September the day and the page of classes lead to the rollover; a card has its registry actions."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import seat
from tests.helpers.years_school import YearsSchool, years_school
from ui.pages.classes.controller import ClassesController
from ui.pages.person.controller import PersonController
from ui.pages.today.tasks import tasks_of, year_to_begin
from zima_desktop.domain.rollover import Choices
from zima_desktop.jobs import JobControl

Make = Callable[[Any], Any]


@pytest.fixture
def school(tmp_path: Path) -> Iterator[YearsSchool]:
    made = years_school(tmp_path / "base")
    yield made
    made.services.close()


def test_the_page_of_classes_says_who_was_left_behind(
    qtbot: QtBot, school: YearsSchool, app_context: Make
) -> None:
    desk = seat(qtbot, app_context(school.services), ClassesController)
    desk.controller.open()
    overview = desk.view.overview
    assert overview.left_behind.isVisible()
    assert "9" in overview.left_behind.accessibleName()

    overview.move_on.click()

    assert desk.visits.opened == [("rollover", {})]
    school.services.rollover.apply(2026, Choices(), JobControl())
    desk.controller.open()
    assert "5" in overview.left_behind.accessibleName()


def test_the_day_has_a_task_while_somebody_is_left_behind(school: YearsSchool) -> None:
    today = school.services.workspace.today()

    (task,) = year_to_begin(school.services.rollover.waiting())

    assert task.page == "rollover"
    assert tasks_of((), (), (), today, left_behind=9)[0] == task
    assert year_to_begin(0) == ()


def test_a_card_offers_category_history_leaving_tags_and_groups(
    qtbot: QtBot, school: YearsSchool, app_context: Make
) -> None:
    desk = seat(qtbot, app_context(school.services), PersonController)
    desk.controller.open(person=school.ids["Онегин"])
    offered = {key for key, _sign, _text in desk.view.head._choices()}

    for key in ("category", "spells", "leave", "tags", "side_groups"):
        assert key in offered
        desk.view.head.menu_asked.emit(key)
        assert desk.has_dialog(), key
        desk.dialog().reject()
