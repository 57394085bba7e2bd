"""The keys of the base in the settings: the password, the recovery sheet, the lock."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.class_sessions import CHEAP
from tests.helpers.people_desk import Desk, press, seat
from tests.ui.pages.settings_page.hands import NEW_PASSWORD, PASSWORD, retype, section
from ui.desktop import IDLE_SECONDS
from ui.pages.settings.access import LOCK_MINUTES
from ui.pages.settings.controller import SettingsController
from zima_desktop.bootstrap import NewWorkspace, create_workspace, open_with_recovery, open_workspace
from zima_desktop.domain.security_errors import RecoveryCodeWrong, WrongPassword
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.services import Services

Make = Callable[[Any], Any]


def change_password(desk: Desk, old: str, new: str, again: str) -> Any:
    section(desk, "access")
    desk.view.access.password.click()
    dialog = desk.dialog()
    for field, text in ((dialog.old, old), (dialog.fresh.first, new), (dialog.fresh.again, again)):
        retype(field, text)
    press(dialog.fresh.again, Qt.Key.Key_Return)
    return dialog


def test_the_new_password_opens_the_base(qtbot: QtBot, desk: Desk, services: Services, root: Path) -> None:
    change_password(desk, PASSWORD, NEW_PASSWORD, NEW_PASSWORD)
    qtbot.waitUntil(lambda: not desk.has_dialog(), timeout=15_000)

    services.close()

    with pytest.raises(WrongPassword):
        open_workspace(root, PASSWORD)
    open_workspace(root, NEW_PASSWORD).services.close()


def test_a_wrong_present_password_is_told_under_its_field(qtbot: QtBot, desk: Desk, asker: FakeAsker) -> None:
    dialog = change_password(desk, "Холодная зима 2025", NEW_PASSWORD, NEW_PASSWORD)

    qtbot.waitUntil(dialog.old_field.has_error, timeout=15_000)

    assert dialog.save.isEnabled()
    assert dialog.old.selectedText()
    assert asker.errors == []
    dialog.reject()
    assert dialog.old.text() == ""


def test_two_different_new_passwords_are_not_taken(desk: Desk) -> None:
    dialog = change_password(desk, PASSWORD, NEW_PASSWORD, NEW_PASSWORD + "!")

    assert dialog.fresh.again_field.has_error()
    assert dialog.isVisible()
    dialog.reject()


def test_escape_waits_until_the_keys_are_made(qtbot: QtBot, desk: Desk) -> None:
    dialog = change_password(desk, PASSWORD, NEW_PASSWORD, NEW_PASSWORD)

    press(dialog, Qt.Key.Key_Escape)

    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not desk.has_dialog(), timeout=15_000)
    assert [text for text, _undo in desk.toasts] == ["The password is changed"]


def new_sheet(qtbot: QtBot, desk: Desk) -> Any:
    section(desk, "access")
    desk.view.access.sheet.click()
    qtbot.waitUntil(desk.has_dialog, timeout=15_000)
    return desk.dialog()


def test_a_new_sheet_is_saved_checked_and_opens_the_base(
    qtbot: QtBot, desk: Desk, asker: FakeAsker, services: Services, root: Path, tmp_path: Path
) -> None:
    dialog = new_sheet(qtbot, desk)
    code = "-".join(label.text() for label in dialog.groups)
    asker.paths.append(tmp_path / "sheet.pdf")
    dialog.save.click()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert not dialog.done.isEnabled()
    for number, field in zip(dialog.asked, dialog.typed, strict=True):
        retype(field, code.split("-")[number - 1].lower())

    press(dialog.typed[1], Qt.Key.Key_Return)

    assert not desk.has_dialog()
    assert all(label.text() == "" for label in dialog.groups)
    services.close()
    open_with_recovery(root, code, cost=CHEAP).services.close()


def test_a_wrong_group_keeps_the_sheet_open(qtbot: QtBot, desk: Desk) -> None:
    dialog = new_sheet(qtbot, desk)

    retype(dialog.typed[0], "2222")

    assert dialog.fields[0].has_error()
    assert not dialog.done.isEnabled()
    dialog.leave()


def test_the_sheet_is_not_left_by_accident(qtbot: QtBot, desk: Desk, asker: FakeAsker) -> None:
    dialog = new_sheet(qtbot, desk)
    asker.agrees = False

    press(dialog, Qt.Key.Key_Escape)

    assert dialog.isVisible()
    asker.agrees = True
    press(dialog, Qt.Key.Key_Escape)
    assert not desk.has_dialog()


def test_no_new_sheet_without_a_yes(desk: Desk, asker: FakeAsker) -> None:
    asker.agrees = False
    section(desk, "access")

    desk.view.access.sheet.click()

    assert len(asker.questions) == 1
    assert not desk.context.jobs.busy


def test_the_base_locks_from_the_settings(qtbot: QtBot, desk: Desk) -> None:
    section(desk, "access")

    with qtbot.waitSignal(desk.context.lock_requested, timeout=1000):
        desk.view.access.lock.click()

    assert LOCK_MINUTES * 60 == IDLE_SECONDS


def test_a_spent_code_is_refused_after_a_new_sheet(qtbot: QtBot, tmp_path: Path, app_context: Make) -> None:
    wanted = NewWorkspace("Школа", WorkspaceKind.ORGANIZATION, "Штольц Андрей", PASSWORD)
    opened = create_workspace(tmp_path / "other", wanted, cost=CHEAP)
    desk = seat(qtbot, app_context(opened.services), SettingsController)
    desk.controller.open()
    new_sheet(qtbot, desk).leave()
    opened.services.close()
    assert opened.new_code is not None

    with pytest.raises(RecoveryCodeWrong):
        open_with_recovery(tmp_path / "other", opened.new_code, cost=CHEAP)
