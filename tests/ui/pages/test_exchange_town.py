"""The coordinator's exchange: files opened, compared, taken in or refused, by clicks and keys."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.people_desk import Desk, press, seat, visible_texts
from tests.helpers.typing import type_text
from tests.ui.pages.exchange_town import Office, make_school, make_town
from ui.context import AppContext
from ui.pages.exchange.controller import ExchangeController
from ui.pages.exchange.dialogs import KeyDialog
from ui.pages.exchange.intake import AppliedPackage, OpenedPackage, RefusedFile
from zima_desktop.domain.handover import Variant


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Office]:
    made = make_town(tmp_path / "town")
    yield made
    made.services.close()


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Office]:
    made = make_school(tmp_path / "school")
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, town: Office, app_context: Callable[[Any], AppContext]) -> Desk:
    shown = seat(qtbot, app_context(town.services), ExchangeController)
    shown.controller.open()
    return shown


@pytest.fixture
def package(town: Office, school: Office, tmp_path: Path) -> Path:
    return Path(school.give(town.services.handover.coordinator_key(), tmp_path / "nine.zima").path)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def take(desk: Desk, asker: FakeAsker, qtbot: QtBot, *paths: Path) -> None:
    asker.paths = list(paths)
    press(desk.view, Qt.Key.Key_O, ctrl=True)
    qtbot.waitUntil(lambda: not desk.context.jobs.busy)


def numbers(desk: Desk) -> list[int]:
    return [counter.number() for counter in desk.view.side.package.counters.parts.values()]


def test_package_is_shown_before_anything_is_written_and_ctrl_enter_takes_it_in(
    desk: Desk, town: Office, package: Path, asker: FakeAsker, qtbot: QtBot
) -> None:
    take(desk, asker, qtbot, package)
    assert isinstance(desk.view.side.shown, OpenedPackage)
    assert numbers(desk)[0] > 5 and numbers(desk)[1:] == [0, 0, 0]
    assert town.services.handover.incoming() == ()
    assert "People in the base: 0 before, 5 after" in visible_texts(desk.window)
    assert any("First package of this organisation" in text for text in visible_texts(desk.window))
    assert desk.view.board.table.records.index(0, 2).data() == "To check"
    press(desk.view.side.package.apply, Qt.Key.Key_Return, ctrl=True)
    qtbot.waitUntil(lambda: isinstance(desk.view.side.shown, AppliedPackage))
    assert "Protocol No 1" in visible_texts(desk.window)
    assert desk.toasts[-1][0].startswith("Школа № 9: ")
    assert desk.view.board.table.records.index(0, 2).data() == "Taken in"
    assert town.services.monitoring.overview().people == 7


def test_same_package_again_has_nothing_to_take_in(
    desk: Desk, town: Office, package: Path, asker: FakeAsker, qtbot: QtBot
) -> None:
    town.take(str(package))
    take(desk, asker, qtbot, package)
    assert "0 new, 0 changes: there is nothing to do." in visible_texts(desk.window)
    assert numbers(desk)[:2] == [0, 0] and numbers(desk)[2] > 5
    assert not desk.view.side.package.apply.isVisible()
    press(desk.view.side, Qt.Key.Key_Escape)
    assert desk.view.side.shown is None


def test_damaged_file_is_refused_with_one_notice_and_changes_nothing(
    desk: Desk, town: Office, package: Path, asker: FakeAsker, qtbot: QtBot
) -> None:
    package.write_bytes(package.read_bytes()[:-40])
    take(desk, asker, qtbot, package)
    refused = desk.view.side.shown
    assert isinstance(refused, RefusedFile) and not refused.locked
    assert refused.what in visible_texts(desk.window)
    assert town.services.handover.incoming() == () and asker.errors == []
    click(desk.view.side.refused.close_file)
    assert desk.view.side.shown is None


def test_words_are_asked_for_and_wrong_ones_may_be_entered_again(
    desk: Desk, school: Office, tmp_path: Path, asker: FakeAsker, qtbot: QtBot
) -> None:
    receipt = school.give(None, tmp_path / "words.zima")
    assert receipt.passphrase is not None
    asker.texts = ["не те слова совсем никак"]
    take(desk, asker, qtbot, Path(receipt.path))
    qtbot.waitUntil(lambda: isinstance(desk.view.side.shown, RefusedFile), timeout=20_000)
    assert desk.view.side.shown.locked
    asker.texts = [receipt.passphrase]
    click(desk.view.side.refused.retry)
    qtbot.waitUntil(lambda: isinstance(desk.view.side.shown, OpenedPackage), timeout=20_000)


def test_another_key_of_the_same_school_must_be_accepted_by_hand(
    desk: Desk, town: Office, school: Office, tmp_path: Path, asker: FakeAsker, qtbot: QtBot
) -> None:
    key = town.services.handover.coordinator_key()
    town.take(school.give(key, tmp_path / "1.zima").path)
    forget_signing_key(school)
    take(desk, asker, qtbot, Path(school.give(key, tmp_path / "2.zima").path))
    panel = desk.view.side.package
    assert panel.signature.warning.isVisible() and not panel.apply.isEnabled()
    assert panel.reason.text() == "First compare the new fingerprint with the organisation."
    click(panel.signature.accepted)
    assert panel.apply.isEnabled()
    click(panel.apply)
    qtbot.waitUntil(lambda: isinstance(desk.view.side.shown, AppliedPackage))


def forget_signing_key(school: Office) -> None:
    """What happens when a school loses its base and starts anew with the same identity."""
    from zima_desktop.store import handover
    from zima_desktop.store.transaction import put_setting

    with school.services.workspace.database.write("test") as tx:
        put_setting(tx.connection, handover.SIGNING_KEY, "11" * 32)


def test_several_files_wait_for_one_another(
    desk: Desk, town: Office, package: Path, tmp_path: Path, asker: FakeAsker, qtbot: QtBot
) -> None:
    other = make_school(tmp_path / "ten", "Школа № 10", agreed=0)
    second = other.give(town.services.handover.coordinator_key(), tmp_path / "ten.zima", Variant.AGGREGATE)
    take(desk, asker, qtbot, package, Path(second.path), package)
    assert desk.view.side.package.title.text() == "Package of Школа № 9"
    assert desk.view.side.package.later.text() == "Next file (1)"
    click(desk.view.side.package.later)
    assert desk.view.side.package.title.text() == "Package of Школа № 10"
    click(desk.view.side.package.apply)
    qtbot.waitUntil(lambda: isinstance(desk.view.side.shown, AppliedPackage))
    click(desk.view.side.applied.close_protocol)
    assert desk.view.board.table.records.index(0, 2).data() == "Taken without names"
    other.services.close()


def test_file_may_be_dropped_on_the_page(desk: Desk, package: Path, qtbot: QtBot) -> None:
    drag = QMimeData()
    drag.setUrls([QUrl.fromLocalFile(str(package))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(40, 40), Qt.DropAction.CopyAction, drag, buttons, keys)
    QApplication.sendEvent(desk.view.viewport(), enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, drag, buttons, keys)
    QApplication.sendEvent(desk.view.viewport(), drop)
    qtbot.waitUntil(lambda: isinstance(desk.view.side.shown, OpenedPackage))


def test_key_for_schools_is_shown_and_saved(
    desk: Desk, town: Office, tmp_path: Path, asker: FakeAsker, qtbot: QtBot
) -> None:
    click(desk.view.key)
    dialog = desk.dialog()
    assert isinstance(dialog, KeyDialog)
    key = town.services.handover.coordinator_key()
    assert dialog.fingerprint.text() == key.fingerprint
    asker.paths = [tmp_path / "key.txt"]
    click(dialog.save)
    assert town.services.handover.read_key_file(tmp_path / "key.txt") == key
    assert desk.toasts[-1][0] == "The key file is saved: key.txt"


def test_expected_organisations_are_named_and_struck_off(desk: Desk, town: Office) -> None:
    button = desk.view.board.empty.button
    assert button is not None
    click(button)
    dialog = desk.dialog()
    for name in ("Школа № 9", "Центр занятости"):
        type_text(dialog.name, name)
        press(dialog.name, Qt.Key.Key_Return)
    assert town.services.handover.expected() == ("Центр занятости", "Школа № 9")
    removes = [one for one in dialog.findChildren(QWidget) if one.accessibleName() == "Strike off: Школа № 9"]
    click(removes[-1])
    press(dialog, Qt.Key.Key_Escape)
    table = desk.view.board.table.records
    assert [row.name for row in table.records()] == ["Центр занятости"]
    assert table.index(0, 2).data() == "Expected"


def test_rows_in_quarantine_are_listed_with_their_reasons(
    desk: Desk, town: Office, school: Office, tmp_path: Path, asker: FakeAsker, qtbot: QtBot
) -> None:
    with school.services.workspace.database.write("test") as tx:
        tx.connection.exec_driver_sql(
            "UPDATE people SET birth_date = '1812-09-07' WHERE id = ?", (school.people[0],)
        )
    key = town.services.handover.coordinator_key()
    take(desk, asker, qtbot, Path(school.give(key, tmp_path / "odd.zima").path))
    click(desk.view.side.package.quarantine)
    rows = desk.dialog().table.records
    assert rows.index(0, 2).data() == "дата рождения"
    assert rows.index(0, 3).data() == "is not a possible date"


def test_narrow_window_shows_the_package_alone_and_esc_brings_the_board_back(
    desk: Desk, package: Path, asker: FakeAsker, qtbot: QtBot
) -> None:
    desk.window.resize(860, 560)
    take(desk, asker, qtbot, package)
    assert not desk.view.board.isVisible()
    press(desk.view.side.package.apply, Qt.Key.Key_Escape)
    assert desk.view.board.isVisible()
