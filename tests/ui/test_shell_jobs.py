"""Long work behind the window: results, failures, cancelling, the strip; questions and explanations."""

import logging
import sys
from pathlib import Path
from threading import Event, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.typing import type_text
from ui.asker import Choice, WindowAsker
from ui.dialogs.error import ErrorDialog
from ui.dialogs.question import ChoiceDialog, QuestionDialog, TellDialog, TextDialog
from ui.errors import explain, install_excepthook, report_of, show_error, start_log
from ui.jobs import JobRunner
from ui.settings import Settings
from ui.widgets.job_strip import JobStrip
from zima_desktop.domain import handover, security_errors, sessions, undo_errors
from zima_desktop.domain.errors import FileRefused, NotFound
from zima_desktop.jobs import JobControl

LAYERS_OF_ERRORS = (handover, security_errors, sessions, undo_errors)


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(1100, 640)
    ground.show()
    return ground


def _shown(ground: QWidget, kind: type[Any]) -> Any:
    return next(child for child in ground.findChildren(kind) if child.isVisible())


def test_a_job_runs_elsewhere_and_its_result_arrives_here(qtbot: QtBot, jobs: JobRunner) -> None:
    threads: list[bool] = []
    results: list[int] = []

    def work(control: JobControl) -> int:
        threads.append(current_thread() is main_thread())
        control.step(1, 1)
        return 42

    def done(result: int) -> None:
        threads.append(current_thread() is main_thread())
        results.append(result)

    jobs.run("Count", work, done)
    qtbot.waitUntil(lambda: results == [42])

    assert threads == [False, True]
    assert not jobs.busy


def test_jobs_are_done_in_order(qtbot: QtBot, jobs: JobRunner) -> None:
    results: list[int] = []
    for number in range(5):
        jobs.run("Count", lambda _control, number=number: number, results.append)

    qtbot.waitUntil(lambda: len(results) == 5)

    assert results == [0, 1, 2, 3, 4]


def test_a_failure_goes_to_its_owner_or_to_the_window(qtbot: QtBot, jobs: JobRunner) -> None:
    def fail(_control: JobControl) -> None:
        raise NotFound("person", "x")

    owned: list[Exception] = []
    jobs.run("Fail", fail, lambda _result: None, failed=owned.append)
    qtbot.waitUntil(lambda: len(owned) == 1)

    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.run("Fail", fail, lambda _result: None)
    assert isinstance(failed.args[0], NotFound)


def test_a_cancelled_job_stops_at_its_next_step(qtbot: QtBot, jobs: JobRunner) -> None:
    running, cancelled = Event(), []

    def work(control: JobControl) -> None:
        while True:
            running.set()
            control.step(1, 10)

    jobs.run("Long", work, lambda _result: None, cancelled=lambda: cancelled.append(1))
    running.wait()
    jobs.cancel()

    qtbot.waitUntil(lambda: cancelled == [1])


def test_the_strip_comes_after_a_while_and_stops_the_job(qtbot: QtBot, jobs: JobRunner) -> None:
    strip, cancelled = JobStrip(), []
    qtbot.addWidget(strip)
    jobs.started.connect(strip.start)
    jobs.progressed.connect(strip.show_progress)
    jobs.ended.connect(strip.hide)
    strip.cancelled.connect(jobs.cancel)

    def work(control: JobControl) -> None:
        while True:
            control.step(12, 31, "school")

    jobs.run("Merging", work, lambda _result: None, cancelled=lambda: cancelled.append(1))
    qtbot.waitUntil(strip.isVisible)
    qtbot.mouseClick(strip._stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cancelled == [1])

    assert not strip.isVisible()


def test_stopping_drops_what_comes_late(qtbot: QtBot, jobs: JobRunner) -> None:
    late: list[object] = []
    jobs.run("Quick", lambda _control: 1, late.append)

    jobs.stop()
    qtbot.wait(20)

    assert late == []


def test_an_explanation_carries_the_facts() -> None:
    lines = explain(FileRefused("9 классы.xlsx", "password"))

    assert "9 классы.xlsx" in lines.what
    assert lines.safe
    assert "пароль" in lines.next.casefold()


def test_the_report_of_a_bug_names_nobody() -> None:
    try:
        raise ValueError("Гринёв Пётр, 9А")
    except ValueError as error:
        report = report_of(error)

    assert "ValueError" in report
    assert "test_shell_jobs.py" in report
    assert "Гринёв" not in report


def test_a_bug_is_logged_without_names_and_shown(
    tmp_path: Path, log_records: list[logging.LogRecord]
) -> None:
    shown: list[Exception] = []
    before = sys.excepthook
    start_log(tmp_path / "log")
    install_excepthook(shown.append)
    try:
        error = ValueError("Гринёв")
        sys.excepthook(ValueError, error, None)
    finally:
        sys.excepthook = before
        handler = logging.getLogger("zima.failures").handlers.pop()
        handler.close()

    assert shown == [error]
    text = (tmp_path / "log" / "zima.log").read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "Гринёв" not in text
    log_records.clear()


def test_the_error_dialog_copies_what_it_says(qtbot: QtBot, ground: QWidget) -> None:
    show_error(ground, RuntimeError("secret"))
    dialog: ErrorDialog = _shown(ground, ErrorDialog)

    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)

    assert "RuntimeError" in QGuiApplication.clipboard().text()
    assert "secret" not in QGuiApplication.clipboard().text()
    dialog.reject()


def test_a_question_runs_the_answer_only_when_agreed(qtbot: QtBot, ground: QWidget) -> None:
    done: list[str] = []
    asker = WindowAsker()

    asker.confirm(ground, "Erase for good?", "Erase", lambda: done.append("no"), danger=True)
    qtbot.keyClick(_shown(ground, QuestionDialog), Qt.Key.Key_Escape)
    asker.confirm(ground, "Go on?", "Go on", lambda: done.append("yes"))
    dialog: QuestionDialog = _shown(ground, QuestionDialog)
    qtbot.mouseClick(dialog.answer, Qt.MouseButton.LeftButton)

    assert done == ["yes"]


def test_one_of_several_is_told_by_its_key(qtbot: QtBot, ground: QWidget) -> None:
    picked: list[str] = []
    WindowAsker().choose(ground, "How?", [Choice("a", "First"), Choice("b", "Second")], picked.append)
    dialog: ChoiceDialog = _shown(ground, ChoiceDialog)

    qtbot.mouseClick(dialog.body.itemAt(1).widget(), Qt.MouseButton.LeftButton)

    assert picked == ["b"]


def test_an_empty_line_is_not_taken(qtbot: QtBot, ground: QWidget) -> None:
    entered: list[str] = []
    WindowAsker().ask_text(ground, "Name?", "Name", entered.append)
    dialog: TextDialog = _shown(ground, TextDialog)

    dialog.accept()
    assert dialog.field.has_error()

    type_text(dialog.line, "9А")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert entered == ["9А"]


def test_a_word_is_closed_with_its_button(qtbot: QtBot, ground: QWidget) -> None:
    WindowAsker().tell(ground, "Done", "All is kept.")
    dialog: TellDialog = _shown(ground, TellDialog)

    qtbot.mouseClick(dialog.close_with, Qt.MouseButton.LeftButton)

    assert not dialog.isVisible()


def test_settings_survive_and_nonsense_falls_back(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "settings.ini"
    first = Settings(path)
    with qtbot.waitSignal(first.changed):
        first.theme = "contrast"
    first.text_scale, first.rail, first.key_hints = 1.25, "icons", False
    first.last_workspace = tmp_path
    first._store.sync()

    second = Settings(path)
    assert (second.theme, second.text_scale, second.rail) == ("contrast", 1.25, "icons")
    assert (second.key_hints, second.last_workspace, second.first_page) == (False, tmp_path, "today")

    second._store.setValue("theme", "purple")
    assert second.theme == "light"


def test_folders_are_made_of_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from zima_desktop import paths

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert paths.settings_folder() == tmp_path / "Zima"

    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource_root() == tmp_path / "resources"
