"""The page of doubles: found behind the window, compared, joined, told apart, taken back."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import Desk, press, seat, visible_texts
from tests.services.school import new_workspace
from ui.pages.duplicates.controller import DuplicatesController
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import PersonDraft, PersonName
from zima_desktop.services import Services

Make = Callable[[Any], Any]
BORN = date(2011, 5, 6)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = new_workspace(tmp_path / "school")
    for name, label, number in (
        ("Миронова Мария Ивановна", "9А", None),
        ("Гринёва Мария Ивановна", "9Б", "З-5"),
        ("Обломов Илья Ильич", "9А", None),
    ):
        opened.services.people.add(
            PersonDraft(
                PersonName(*name.split()),
                birth_date=BORN,
                group=class_name(int(label[0]), label[1]),
                external_number=number,
            )
        )
    yield opened.services
    opened.services.close()


@pytest.fixture
def desk(qtbot: QtBot, services: Services, app_context: Make) -> Desk:
    desk = seat(qtbot, app_context(services), DuplicatesController)
    desk.controller.open()
    qtbot.waitUntil(desk.view.comparison.isVisible, timeout=5000)
    return desk


def families(services: Services) -> list[str]:
    return [row.family for row in services.people.find(PersonFilter()).rows]


def test_the_first_pair_is_open_with_what_differs(desk: Desk) -> None:
    texts = visible_texts(desk.window)

    assert desk.view.table.records.total() == 1
    assert "З-5" in texts and "06.05.2011" in texts


def test_joining_asks_which_name_is_right_and_can_be_taken_back(
    desk: Desk, services: Services, qtbot: QtBot
) -> None:
    desk.view.comparison._choices["name"].click()
    press(desk.view.table, Qt.Key.Key_Return, ctrl=True)

    qtbot.waitUntil(lambda: desk.view.table.records.total() == 0, timeout=5000)
    assert families(services) == ["Гринёва", "Обломов"]
    desk.toasts[-1][1]()
    qtbot.waitUntil(lambda: desk.view.table.records.total() == 1, timeout=5000)
    assert families(services) == ["Гринёва", "Миронова", "Обломов"]


def test_the_other_card_may_stay(desk: Desk, services: Services) -> None:
    desk.view.comparison.stays.findChildren(QPushButton)[1].click()
    desk.view.comparison.merge.click()

    assert families(services) == ["Гринёва", "Обломов"]


def test_two_people_stay_two(desk: Desk, services: Services, qtbot: QtBot) -> None:
    desk.view.comparison.apart.click()

    qtbot.waitUntil(lambda: desk.view.table.records.total() == 0, timeout=5000)
    assert len(families(services)) == 3
    assert not desk.view.comparison.isVisible()
