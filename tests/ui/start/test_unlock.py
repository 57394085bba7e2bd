"""The known base: password, failures in words, recovery, teacher mode."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.typing import type_text
from tests.ui.start.conftest import PASSWORD, Start
from ui.settings import Settings
from ui.start.keyboard_hint import caps_lock_of, script_of
from zima_desktop.bootstrap import open_workspace
from zima_desktop.domain.backups import BackupReason
from zima_desktop.jobs import JobControl

NEW_PASSWORD = "новый пароль для школы"


def _show(start: Start, settings: Settings, folder: Path) -> None:
    settings.last_workspace = folder
    start.show()
    assert start.shows(start.window.unlock)


def _try(start: Start, password: str) -> None:
    card = start.window.unlock.card
    card.password.clear()
    type_text(card.password, password)
    QTest.keyClick(card.password, Qt.Key.Key_Return)
    assert not card.open.isEnabled()
    start.wait(lambda: not start.controller._jobs.busy)


def test_wrong_password_is_said_under_the_field_and_the_right_one_opens(
    start: Start, settings: Settings, workspace: tuple[Path, str]
) -> None:
    _show(start, settings, workspace[0])
    card = start.window.unlock.card
    _try(start, "не тот пароль совсем")
    assert card.password_field.has_error()
    assert card.password.selectedText() != ""
    assert card.open.isEnabled()

    _try(start, PASSWORD)

    assert start.opened[0].user.name == "Штольц Андрей Иванович"
    assert card.password.text() == ""


def test_fifth_wrong_password_makes_the_button_wait(
    start: Start, settings: Settings, workspace: tuple[Path, str]
) -> None:
    _show(start, settings, workspace[0])
    card = start.window.unlock.card
    for _ in range(5):
        _try(start, "не тот пароль совсем")

    assert not card.open.isEnabled()
    assert card.password_field.has_error()
    start.wait(card.open.isEnabled)
    assert not card.password_field.has_error()


def test_base_opened_elsewhere_is_told_and_not_opened(
    start: Start, settings: Settings, workspace: tuple[Path, str]
) -> None:
    other = open_workspace(workspace[0], PASSWORD)
    try:
        _show(start, settings, workspace[0])
        _try(start, PASSWORD)

        assert not start.opened
        assert start.window.unlock.card.notice.property("card") == "warn"
        assert start.window.unlock.card.take_over.isHidden()
    finally:
        other.services.close()


def test_forgotten_password_is_replaced_with_the_code_and_a_new_code_is_shown(
    start: Start, settings: Settings, workspace: tuple[Path, str]
) -> None:
    folder, code = workspace
    _show(start, settings, folder)
    start.click(start.window.unlock.card.forgot)
    page, sheet = start.window.recover, start.window.code
    type_text(page.code, code.replace("-", " ").lower())
    type_text(page.password.first, NEW_PASSWORD)
    type_text(page.password.again, NEW_PASSWORD)
    start.click(page.open)
    start.wait(lambda: start.shows(sheet))
    groups = [label.text() for label in sheet.groups]
    assert "-".join(groups) != code

    for number, line in zip(sheet._asked, sheet.typed, strict=True):
        type_text(line, groups[number - 1])
    QTest.keyClick(sheet.typed[1], Qt.Key.Key_Return)
    start.opened.pop().services.close()

    open_workspace(folder, NEW_PASSWORD).services.close()


def test_wrong_code_spends_nothing(start: Start, settings: Settings, workspace: tuple[Path, str]) -> None:
    _show(start, settings, workspace[0])
    start.click(start.window.unlock.card.forgot)
    page = start.window.recover
    type_text(page.code, "2222-3333-4444-5555-6666-7777")
    type_text(page.password.first, NEW_PASSWORD)
    type_text(page.password.again, NEW_PASSWORD)
    start.click(page.open)
    start.wait(page.code_field.has_error)

    assert page.open.isEnabled()
    open_workspace(workspace[0], PASSWORD).services.close()


def test_damaged_keys_offer_a_backup_which_brings_the_base_back(
    start: Start, settings: Settings, workspace: tuple[Path, str]
) -> None:
    folder = workspace[0]
    opened = open_workspace(folder, PASSWORD)
    backup = opened.services.workspace.back_up(BackupReason.START, JobControl()).path
    opened.services.close()
    for keys in folder.glob("base.zima-keys*"):
        keys.write_bytes(b"not keys")
    _show(start, settings, folder)
    card = start.window.unlock.card
    assert card.restore.isVisible()
    assert not card.open.isVisible()

    start.asker.paths, start.asker.texts = [backup], [PASSWORD]
    start.click(card.restore)
    start.wait(lambda: card.open.isVisible() or start.asker.errors)
    _try(start, PASSWORD)

    assert not start.asker.errors
    assert start.opened


def test_teacher_mode_is_a_key_away_from_the_locked_base(
    start: Start, settings: Settings, workspace: tuple[Path, str]
) -> None:
    _show(start, settings, workspace[0])

    QTest.keyClick(start.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    start.click(start.window.unlock.session)

    assert start.teachers == 2
    assert not start.opened


def test_vanished_base_leads_to_the_welcome(start: Start, settings: Settings, tmp_path: Path) -> None:
    settings.last_workspace = tmp_path / "was here"
    start.show()

    assert start.shows(start.window.welcome)


@pytest.mark.parametrize(
    ("letter", "shift", "caps"),
    [("Ж", False, True), ("ж", False, False), ("q", True, True), ("7", False, None)],
)
def test_caps_lock_is_known_from_letters_only(letter: str, shift: bool, caps: bool | None) -> None:
    assert caps_lock_of(letter, shift=shift) is caps


def test_layout_is_known_from_letters_only() -> None:
    assert [script_of(letter) for letter in ("ы", "s", "7", "")] == ["russian", "latin", None, None]
