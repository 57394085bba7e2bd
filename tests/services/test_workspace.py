"""Opening, locking out, recovering and restoring a workspace."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.class_sessions import CHEAP
from tests.services.school import NOW, PASSWORD, enrol, new_workspace
from zima_desktop.bootstrap import (
    NewWorkspace,
    create_workspace,
    open_with_recovery,
    open_workspace,
    restore_workspace,
)
from zima_desktop.domain.backups import BackupReason
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import OperationId
from zima_desktop.domain.security_errors import (
    FolderOccupied,
    PasswordTooWeak,
    RecoveryCodeWrong,
    Throttled,
    WorkspaceBusy,
    WrongPassword,
)
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.jobs import JobControl


def test_a_closed_workspace_opens_with_its_password_and_keeps_everybody(tmp_path: Path) -> None:
    opened = new_workspace(tmp_path / "school")
    enrol(opened.services, (9, "А"), "Гринёв Пётр")
    opened.services.close()

    services = open_workspace(tmp_path / "school", PASSWORD).services

    assert services.people.find(PersonFilter()).total == 1
    assert services.workspace.info().organization.short_name == "МБОУ СОШ № 9"
    services.close()


def test_the_second_window_is_told_that_it_is_open(tmp_path: Path) -> None:
    opened = new_workspace(tmp_path / "school")

    with pytest.raises(WorkspaceBusy):
        open_workspace(tmp_path / "school", PASSWORD)

    opened.services.close()
    open_workspace(tmp_path / "school", PASSWORD).services.close()


def test_wrong_passwords_make_a_pause(tmp_path: Path) -> None:
    new_workspace(tmp_path / "school").services.close()
    for _ in range(6):
        with pytest.raises((WrongPassword, Throttled)):
            open_workspace(tmp_path / "school", "не тот пароль", clock=lambda: NOW)

    with pytest.raises(Throttled):
        open_workspace(tmp_path / "school", PASSWORD, clock=lambda: NOW)

    later = open_workspace(tmp_path / "school", PASSWORD, clock=lambda: NOW + timedelta(minutes=2))
    later.services.close()


def test_the_recovery_code_opens_once_and_a_new_password_holds(tmp_path: Path) -> None:
    opened = new_workspace(tmp_path / "school")
    opened.services.close()
    assert opened.new_code is not None

    again = open_with_recovery(tmp_path / "school", opened.new_code, cost=CHEAP)
    again.services.workspace.set_password("совсем новый пароль")
    again.services.close()

    assert again.new_code not in (None, opened.new_code)
    with pytest.raises(RecoveryCodeWrong):
        open_with_recovery(tmp_path / "school", opened.new_code, cost=CHEAP)
    open_workspace(tmp_path / "school", "совсем новый пароль").services.close()


def test_a_weak_password_or_a_full_folder_leaves_nothing(tmp_path: Path) -> None:
    wanted = NewWorkspace("Школа", WorkspaceKind.ORGANIZATION, "Штольц", "1234")
    with pytest.raises(PasswordTooWeak):
        create_workspace(tmp_path / "weak", wanted, cost=CHEAP)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "notes.txt").write_text("чужое")

    with pytest.raises(FolderOccupied):
        new_workspace(tmp_path / "full")

    assert not (tmp_path / "weak").exists()
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["notes.txt"]


def test_no_file_of_the_workspace_holds_a_name(tmp_path: Path) -> None:
    opened = new_workspace(tmp_path / "school")
    enrol(opened.services, (9, "А"), "Мармеладова Софья")
    opened.services.workspace.back_up(BackupReason.HAND, JobControl())
    opened.services.close()

    for path in (tmp_path / "school").rglob("*"):
        if path.is_file():
            assert "Мармеладова".encode() not in path.read_bytes(), path.name


def test_the_base_is_no_plain_database(tmp_path: Path) -> None:
    new_workspace(tmp_path / "school").services.close()

    connection = sqlite3.connect(tmp_path / "school" / "base.zima-db")
    with pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM people")
    connection.close()


def test_the_copy_of_the_day_is_made_once(tmp_path: Path) -> None:
    services = new_workspace(tmp_path / "school").services

    first = services.workspace.back_up_if_due(JobControl())
    second = services.workspace.back_up_if_due(JobControl())

    assert first is not None
    assert second is None
    services.close()


def test_a_restored_copy_is_a_replica_of_its_own(tmp_path: Path) -> None:
    services = new_workspace(tmp_path / "school").services
    enrol(services, (9, "А"), "Гринёв Пётр")
    made = services.workspace.back_up(BackupReason.HAND, JobControl())
    enrol(services, (9, "А"), "Миронова Мария")
    before = services.workspace.database.replica
    services.close()

    check = restore_workspace(made.path, tmp_path / "school", PASSWORD)

    restored = open_workspace(tmp_path / "school", PASSWORD).services
    assert check.count("people") == 1
    assert restored.people.find(PersonFilter()).total == 1
    assert restored.workspace.database.replica != before
    restored.close()


def test_the_log_of_exports_is_chained_and_names_nobody(tmp_path: Path) -> None:
    services = new_workspace(tmp_path / "school").services
    ids = enrol(services, (9, "А"), "Гринёв Пётр")
    services.roster.export(tmp_path / "list.xlsx", ids, JobControl())
    services.roster.export(tmp_path / "list2.xlsx", ids, JobControl())
    assert services.workspace.log_is_whole()

    with services.workspace.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT subject FROM access_log").scalars().all()
        connection.exec_driver_sql("UPDATE access_log SET subject = '0 people' WHERE id = 1")

    assert rows == ["1 people", "1 people"]
    assert not services.workspace.log_is_whole()
    services.close()


def test_undo_of_a_new_name_brings_the_readable_name_back(tmp_path: Path) -> None:
    services = new_workspace(tmp_path / "school").services
    services.workspace.rename("Школа Отрадного", "Школа Отрадного")
    assert services.workspace.info().name == "Школа Отрадного"

    services.history.undo_last()

    assert services.workspace.info().name == "МБОУ СОШ № 9"
    services.close()


def test_the_founding_of_a_base_is_no_step_that_can_be_taken_back(tmp_path: Path) -> None:
    opened = new_workspace(tmp_path / "school")
    services = opened.services

    assert services.history.recent() == ()
    assert services.history.undo_last().count == 0
    with pytest.raises(NotFound):
        services.history.undo(OperationId(1))

    assert services.workspace.info().organization.short_name == "МБОУ СОШ № 9"
    services.close()
