"""The settings by clicks and keys: at once what may be at once, asked for what cannot be taken back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.class_sessions import CHEAP
from tests.helpers.people_desk import Desk, click_cell, press, seat, visible_texts
from tests.ui.pages.settings_page.hands import PASSWORD, retype, section
from ui.pages.settings.controller import SettingsController
from ui.settings import Settings
from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.backups import BackupReason
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import PersonDraft, PersonName
from zima_desktop.domain.undo_errors import UndoConflict
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services

Make = Callable[[Any], Any]


def segment(control: Any, words: str) -> None:
    button = next(one for one in control.findChildren(QPushButton) if one.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_picked_theme_and_size_are_in_force_at_once(desk: Desk, settings: Settings) -> None:
    heard: list[str] = []
    settings.changed.connect(heard.append)

    segment(desk.view.appearance.theme, "Dark")
    segment(desk.view.appearance.scale, "125\u00a0%")

    assert (settings.theme, settings.text_scale) == ("dark", 1.25)
    assert heard == ["theme", "text_scale"]


def test_switches_are_kept_and_the_original_comes_back(desk: Desk, settings: Settings) -> None:
    panel = desk.view.appearance
    QTest.mouseClick(panel.key_hints, Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.calm, Qt.MouseButton.LeftButton)
    assert (settings.key_hints, settings.calm_kiosk) == (False, True)

    panel.reset.click()

    assert (settings.key_hints, settings.calm_kiosk) == (True, False)
    assert panel.key_hints.isChecked()
    assert not panel.calm.isChecked()


def test_the_rail_and_the_first_page_are_chosen_by_keys(desk: Desk, settings: Settings) -> None:
    for control in (desk.view.appearance.rail, desk.view.appearance.first_page):
        control.setFocus()
        press(control, Qt.Key.Key_Down)
        control.activated.emit(control.currentIndex())

    assert (settings.rail, settings.first_page) == ("open", "classes")


def test_arrows_walk_through_the_sections(desk: Desk) -> None:
    assert desk.view.sections.key() == "appearance"

    press(desk.view.sections.button("appearance"), Qt.Key.Key_Down)

    assert desk.view.sections.key() == "organization"
    assert desk.view.organization.isVisible()


def test_a_coordinator_has_no_first_page_to_choose(qtbot: QtBot, tmp_path: Path, app_context: Make) -> None:
    wanted = NewWorkspace("Отдел образования", WorkspaceKind.COORDINATOR, "Штольц Андрей", PASSWORD)
    made = create_workspace(tmp_path / "town", wanted, cost=CHEAP).services
    desk = seat(qtbot, app_context(made), SettingsController)
    desk.controller.open()

    assert "First page" not in visible_texts(desk.window)
    assert "Text size" in visible_texts(desk.window)
    made.close()


def test_the_letterhead_is_saved_by_enter_and_put_back_by_undo(desk: Desk, services: Services) -> None:
    section(desk, "organization")
    panel = desk.view.organization
    assert panel.short_name.text() == "Школа Отрадного"
    assert not panel.save.isEnabled()
    retype(panel.director, "Костанжогло К. Ф.")
    retype(panel.short_name, "Школа № 9")

    press(panel.short_name, Qt.Key.Key_Return)

    saved = services.workspace.info()
    assert (saved.name, saved.organization.director) == ("Школа № 9", "Костанжогло К. Ф.")
    assert not panel.is_changed()
    desk.toasts[-1][1]()
    back = services.workspace.info()
    assert (back.name, back.organization.director) == ("Школа Отрадного", None)
    assert panel.short_name.text() == "Школа Отрадного"


def test_an_organisation_without_a_name_is_not_saved(desk: Desk, services: Services) -> None:
    section(desk, "organization")
    panel = desk.view.organization
    retype(panel.short_name, " ")

    press(panel.short_name, Qt.Key.Key_S, ctrl=True)

    assert panel.short_field.has_error()
    assert services.workspace.info().organization.short_name == "Школа Отрадного"


def test_what_is_typed_survives_a_look_at_another_section(desk: Desk) -> None:
    section(desk, "organization")
    retype(desk.view.organization.city, "Отрадное")

    section(desk, "about")
    section(desk, "organization")

    assert desk.view.organization.city.text() == "Отрадное"


def test_a_backup_is_made_and_tested_on_the_page(qtbot: QtBot, desk: Desk, services: Services) -> None:
    section(desk, "backups")
    panel = desk.view.backups
    assert panel.table.records.total() == 0

    panel.make.click()
    qtbot.waitUntil(lambda: panel.table.records.total() == 1, timeout=15_000)
    assert services.workspace.backups()[0].reason is BackupReason.HAND
    panel.table.selectRow(0)
    press(panel.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.toasts) == 2, timeout=15_000)

    assert "whole" in desk.toasts[1][0]
    assert panel.make.isEnabled()


def test_a_damaged_backup_is_told(qtbot: QtBot, desk: Desk, services: Services, asker: FakeAsker) -> None:
    made = services.workspace.back_up(BackupReason.HAND, JobControl())
    made.path.write_bytes(made.path.read_bytes()[:500])
    section(desk, "backups")
    desk.view.backups.table.selectRow(0)

    press(desk.view.backups.table, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(asker.errors), timeout=15_000)
    assert desk.view.backups.make.isEnabled()


def test_the_folder_of_backups_opens(qtbot: QtBot, services: Services, app_context: Make, root: Path) -> None:
    opened: list[Path] = []
    desk = seat(qtbot, app_context(services), lambda context: SettingsController(context, opened.append))
    desk.controller.open(section="backups")

    desk.view.backups.folder.click()

    assert opened == [root / "backups"]


def enrol(services: Services) -> int:
    draft = PersonDraft(PersonName("Гринёв", "Пётр"), group=class_name(9, "А"))
    created = services.people.add(draft).created
    assert created is not None
    return created


def test_a_step_is_taken_back_from_the_history(desk: Desk, services: Services) -> None:
    enrol(services)
    section(desk, "history")
    table = desk.view.history.table
    before = table.records.total()

    click_cell(table, 0, 3)

    assert services.people.groups() == ()
    assert table.records.total() == before
    assert table.records.record(0).undone
    assert table.records.index(0, 3).data() == ""


def test_a_step_that_others_build_upon_stays(desk: Desk, services: Services, asker: FakeAsker) -> None:
    person = services.people.card(enrol(services)).person  # type: ignore[arg-type]
    changed = PersonDraft(PersonName("Гринёв", "Пётр", "Андреевич"), group=class_name(9, "А"))
    services.people.update(person.id, changed)
    section(desk, "history")

    click_cell(desk.view.history.table, 1, 3)

    assert [type(error) for error in asker.errors] == [UndoConflict]
    assert services.people.person(person.id).name.patronymic == "Андреевич"


def test_the_page_about_the_program_names_its_licences(desk: Desk) -> None:
    section(desk, "about")

    texts = visible_texts(desk.window)
    assert {"Qt, PySide6", "LGPL 3", "PT Sans", "OFL 1.1", "Lucide", "ISC"} <= set(texts)
