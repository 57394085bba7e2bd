"""A school hands over: by the coordinator's key or by words, with the act of transfer."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.people_desk import Desk, press, seat, visible_texts
from tests.ui.pages.exchange_town import Office, make_school, make_town
from ui.context import AppContext
from ui.pages.exchange.columns import ACT
from ui.pages.exchange.controller import ExchangeController
from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.handover import Variant


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Office]:
    made = make_school(tmp_path / "school")
    yield made
    made.services.close()


@pytest.fixture
def key_file(tmp_path: Path) -> Iterator[Path]:
    town = make_town(tmp_path / "town")
    town.services.handover.write_key(tmp_path / "key.txt")
    yield tmp_path / "key.txt"
    town.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: Office, app_context: Callable[[Any], AppContext]) -> Desk:
    shown = seat(qtbot, app_context(school.services), ExchangeController)
    shown.controller.open()
    return shown


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def pick(desk: Desk, text: str) -> None:
    """Press the part of a segmented control with this text."""
    click(next(one for one in desk.view.findChildren(QPushButton) if one.text() == text))


def make(desk: Desk, qtbot: QtBot) -> None:
    click(desk.view.make)
    qtbot.waitUntil(lambda: desk.view.receipt.isVisible() and not desk.context.jobs.busy, timeout=20_000)


def test_key_must_be_compared_by_phone_before_the_package_is_made(
    desk: Desk, school: Office, key_file: Path, asker: FakeAsker, qtbot: QtBot
) -> None:
    assert not desk.view.make.isEnabled()
    asker.paths = [key_file]
    click(desk.view.recipient.choose_key)
    key = school.services.handover.read_key_file(key_file)
    assert key.fingerprint in visible_texts(desk.window)
    assert not desk.view.make.isEnabled()
    click(desk.view.recipient.confirmed)
    press(desk.view, Qt.Key.Key_Return, ctrl=True)
    qtbot.waitUntil(desk.view.receipt.isVisible)
    receipt = desk.view.receipt.receipt
    assert Path(receipt.path).parent == school.services.workspace.info().path / "outbox"
    assert receipt.package.variant is Variant.AGGREGATE and receipt.passphrase is None
    assert not desk.view.receipt.phrase.isVisible()
    assert [one.generation for one in school.services.handover.outgoing()] == [1]


def test_full_package_names_only_those_who_agreed(
    desk: Desk, key_file: Path, asker: FakeAsker, tmp_path: Path, qtbot: QtBot
) -> None:
    pick(desk, "Персональные данные по согласию")
    figures = [one.accessibleName() for one in desk.view.what.findChildren(QWidget) if one.accessibleName()]
    assert "With consent to the hand-over: 5" in figures
    assert "Without consent: 2" in figures
    asker.paths = [key_file]
    click(desk.view.recipient.choose_key)
    click(desk.view.recipient.confirmed)
    asker.paths = [tmp_path / "stick.zima"]
    click(desk.view.recipient.change_target)
    make(desk, qtbot)
    assert (tmp_path / "stick.zima").is_file()
    assert "left out without consent: 2" in desk.view.receipt.facts.text()
    assert desk.view.table.records.index(0, 2).data() == "5"


def test_words_are_shown_once_and_forgotten(desk: Desk, qtbot: QtBot) -> None:
    pick(desk, "By secret words")
    make(desk, qtbot)
    words = desk.view.receipt.phrase.text()
    assert len(words.split()) == 5
    click(desk.view.receipt.close_card)
    assert words not in visible_texts(desk.window) and desk.view.receipt.receipt is None


def test_act_of_transfer_is_saved_for_the_new_package_and_for_older_ones(
    desk: Desk, school: Office, asker: FakeAsker, tmp_path: Path, qtbot: QtBot
) -> None:
    school.give(None)
    pick(desk, "By secret words")
    make(desk, qtbot)
    asker.paths = [tmp_path / "new.pdf"]
    click(desk.view.receipt.save_act)
    qtbot.waitUntil(lambda: (tmp_path / "new.pdf").is_file() and not desk.context.jobs.busy, timeout=20_000)
    assert (tmp_path / "new.pdf").read_bytes().startswith(b"%PDF")
    assert desk.toasts[-1][0] == "The act is saved: new.pdf"
    asker.paths = [tmp_path / "old.pdf"]
    table = desk.view.table
    column = next(at for at, one in enumerate(table.records.columns) if one.key == ACT)
    QTest.mouseClick(
        table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=table.visualRect(table.records.index(1, column)).center(),
    )
    qtbot.waitUntil(lambda: (tmp_path / "old.pdf").is_file() and not desk.context.jobs.busy)
    assert (tmp_path / "old.pdf").read_bytes() != (tmp_path / "new.pdf").read_bytes()


def test_foreign_file_is_no_key(desk: Desk, asker: FakeAsker, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("Гринёв Пётр", encoding="utf-8")
    asker.paths = [tmp_path / "list.txt"]
    click(desk.view.recipient.choose_key)
    assert isinstance(asker.errors[-1], FileRefused)
    assert not desk.view.make.isEnabled()


def test_consents_lead_to_the_list_of_pupils(desk: Desk) -> None:
    pick(desk, "Персональные данные по согласию")
    pick(desk, "Note consents")
    assert desk.visits.opened[-1] == ("people", {})
