"""Erasing a card, giving one away and taking one in: the dialogs on real bases."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.people_school import Visits
from tests.services.school import enrol, new_workspace
from ui.context import AppContext
from ui.dialogs.arrival import ArrivalDialog
from ui.dialogs.card_actions import CardActions
from ui.dialogs.erasure import ErasureDialog
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.ids import PersonId
from zima_desktop.services import Services

Make = Callable[[Any], AppContext]
NAME = "Гринёв Пётр Андреевич"


@pytest.fixture
def schools(tmp_path: Path) -> Iterator[tuple[Services, Services]]:
    made = [new_workspace(tmp_path / name) for name in ("nine", "ten")]
    yield made[0].services, made[1].services
    for one in made:
        one.services.close()


@pytest.fixture
def view(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1000, 700)
    qtbot.addWidget(window)
    window.show()
    return window


def actions(services: Services, view: QWidget, app_context: Make) -> CardActions:
    context = app_context(services)
    context.navigator = Visits()
    return CardActions(context, view)


def shown(view: QWidget, kind: type[Any]) -> Any:
    found = [dialog for dialog in view.findChildren(kind) if dialog.isVisible()]
    assert found, kind.__name__
    return found[-1]


def names(services: Services) -> list[str]:
    return [row.family for row in services.people.find(PersonFilter()).rows]


def test_erasing_waits_for_the_whole_name(
    schools: tuple[Services, Services], view: QWidget, app_context: Make, qtbot: QtBot
) -> None:
    nine = schools[0]
    person = PersonId(enrol(nine, (9, "А"), NAME, "Обломов Илья")[0])
    desk = actions(nine, view, app_context)
    desk.erase(person)
    dialog = shown(view, ErasureDialog)

    dialog.name.setText("Гринёв")
    assert not dialog.erase.isEnabled()
    dialog.name.setText("гринев петр андреевич")
    dialog.erase.click()

    qtbot.waitUntil(lambda: names(nine) == ["Обломов"], timeout=20000)
    qtbot.waitUntil(lambda: not desk.context.jobs.busy, timeout=20000)


def test_a_card_goes_to_another_school_with_words_told_once(
    schools: tuple[Services, Services],
    view: QWidget,
    app_context: Make,
    asker: FakeAsker,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    nine, ten = schools
    person = PersonId(enrol(nine, (9, "А"), NAME)[0])
    enrol(ten, (9, "Б"), "Швабрин Алексей")
    path = tmp_path / "card.zima"
    asker.paths.append(path)
    giving = actions(nine, view, app_context)
    giving.give(person)
    qtbot.waitUntil(lambda: path.exists() and not giving.context.jobs.busy, timeout=20000)
    words = nine.transfers.give(person, tmp_path / "again.zima", _control()).passphrase
    assert words

    asker.paths.append(tmp_path / "again.zima")
    asker.texts.append(words)
    taking = actions(ten, view, app_context)
    taking.receive()
    qtbot.waitUntil(lambda: bool(view.findChildren(ArrivalDialog)), timeout=20000)
    dialog = shown(view, ArrivalDialog)
    dialog.group.set_key("9Б")
    dialog.take.click()

    qtbot.waitUntil(lambda: names(ten) == ["Гринёв", "Швабрин"], timeout=20000)
    qtbot.waitUntil(lambda: not taking.context.jobs.busy, timeout=20000)
    assert asker.errors == []


def _control() -> Any:
    from zima_desktop.jobs import JobControl

    return JobControl()
