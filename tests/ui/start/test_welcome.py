"""The first start: a new base with its recovery sheet, or the training school in one click."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.typing import type_text
from tests.ui.start.conftest import PASSWORD, Start
from ui.settings import Settings
from zima_desktop.bootstrap import open_workspace


def _fill_form(start: Start) -> None:
    page = start.window.create_page
    start.click(start.window.welcome.make)
    type_text(page.name, "Школа № 9")
    type_text(page.user, "Гринёв Пётр Андреевич")
    type_text(page.password.first, PASSWORD)
    type_text(page.password.again, PASSWORD)


def _create(start: Start) -> str:
    """Up to the recovery sheet; returns the code."""
    _fill_form(start)
    start.click(start.window.create_page.make)
    start.wait(lambda: start.shows(start.window.code))
    return "-".join(label.text() for label in start.window.code.groups)


def test_new_base_opens_after_its_sheet_is_saved_and_two_groups_are_typed_back(
    start: Start, settings: Settings, tmp_path: Path
) -> None:
    start.show()
    assert start.shows(start.window.welcome)
    code = _create(start).split("-")
    view, sheet = start.window.code, tmp_path / "sheet.pdf"
    start.asker.paths = [sheet]
    start.click(view.save)
    start.wait(lambda: view.saved.text() != "")
    assert sheet.read_bytes().startswith(b"%PDF")

    start.click(view.finish)
    assert not start.opened
    for number, line in zip(view._asked, view.typed, strict=True):
        type_text(line, code[number - 1].lower())
    start.click(view.finish)

    assert [opened.services.workspace.info().name for opened in start.opened] == ["Школа № 9"]
    assert settings.last_workspace == start.opened[0].services.workspace.info().path


def test_wrong_group_keeps_the_base_closed(start: Start) -> None:
    start.show()
    _create(start)
    view = start.window.code
    for line in view.typed:
        type_text(line, "0000")
    QTest.keyClick(view.typed[1], Qt.Key.Key_Return)

    assert not view.finish.isEnabled()
    assert view.fields[0].has_error()
    assert not start.opened
    start.controller._keeping.give_up()


def test_window_with_an_unconfirmed_code_warns_before_it_closes(start: Start, settings: Settings) -> None:
    start.show()
    _create(start)
    start.asker.agrees = False
    start.window.close()
    assert start.window.isVisible()
    assert len(start.asker.questions) == 1

    start.asker.agrees = True
    start.window.close()
    start.wait(lambda: not start.window.isVisible())

    assert settings.last_workspace is not None
    open_workspace(settings.last_workspace, PASSWORD).services.close()


def test_weak_and_different_passwords_are_refused_under_their_fields(start: Start) -> None:
    start.show()
    _fill_form(start)
    page = start.window.create_page
    page.password.first.setText("короткий")
    start.click(page.make)
    assert page.password.first_field.has_error()

    page.password.first.setText("другой длинный пароль")
    start.click(page.make)

    assert page.password.again_field.has_error()
    assert start.window.focusWidget() is page.password.again


def test_training_school_opens_with_one_click_and_is_not_remembered(start: Start, settings: Settings) -> None:
    start.show()
    start.click(start.window.welcome.training)
    start.wait(lambda: start.opened or start.asker.errors)

    assert not start.asker.errors
    assert start.opened[0].services.workspace.info().training
    assert settings.last_workspace is None


def test_folder_without_a_base_is_reported(start: Start, tmp_path: Path) -> None:
    start.show()
    start.asker.paths = [tmp_path]
    start.click(start.window.welcome.existing)

    assert [type(error).__name__ for error in start.asker.errors] == ["NotAWorkspace"]
    assert start.shows(start.window.welcome)
