"""Copies of session files on flash drives: collected by themselves, cleared away; the page stays narrow."""

import shutil
from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.helpers.class_sessions import answer_all
from tests.ui.pages.sessions.desk import (
    PIN,
    awaited,
    battery,
    click,
    dialog_of,
    row_of,
    words,
)
from tests.ui.pages.tested_school import Steps, TestedSchool
from ui.context import AppContext
from ui.pages.testing.collect_dialog import CollectDialog
from ui.pages.testing.controller import TestingController
from ui.pages.testing.erase_dialog import EraseDialog
from ui.pages.testing.in_reach_dialog import InReachDialog
from ui.pages.testing.session_menu import Act
from zima_desktop.services.sessions import Prepared


def test_copies_on_drives_are_collected_by_themselves_and_may_go(
    page: TestingController, school: TestedSchool, drives: tuple[Path, Path], qtbot: QtBot
) -> None:
    made = school.services.sessions.prepare(school.group, "subject5", PIN)
    copies = [Path(shutil.copy(made.path, drive / made.path.name)) for drive in drives]
    for path, places in zip(copies, ((0, 1), (2,)), strict=True):
        answered_in(school, made, path, *places)

    click(qtbot, page.view.collect)
    found = awaited(page, qtbot, InReachDialog)
    assert len(found.boxes) == 2
    click(qtbot, found.collect)
    board = awaited(page, qtbot, CollectDialog)
    assert "New results: 3" in words(board)
    qtbot.waitUntil(board.erase.isVisible, timeout=8000)
    click(qtbot, board.erase)
    erase = dialog_of(page, EraseDialog)
    assert set(erase.paths()) == set(copies)
    click(qtbot, erase.erase)

    qtbot.waitUntil(lambda: "Deleted files: 2" in words(board), timeout=8000)
    assert not any(path.exists() for path in copies)
    assert made.path.is_file()


def answered_in(school: TestedSchool, made: Prepared, path: Path, *places: int) -> None:
    """The copy lies for a moment where the session's own file is: the kiosk knows its key there."""
    aside = made.path.with_suffix(".aside")
    made.path.rename(aside)
    shutil.move(path, made.path)
    with closing(school.services.sessions.open_run(made.session)) as run:
        for place in places:
            answer_all(run, run.seats()[place].person_uid)
    shutil.move(made.path, path)
    aside.rename(made.path)


def test_own_file_of_the_workspace_is_not_offered_for_deletion_at_once(
    page: TestingController, school: TestedSchool, qtbot: QtBot
) -> None:
    made = school.services.sessions.prepare(school.group, "subject5", PIN)
    with closing(school.services.sessions.open_run(made.session)) as run:
        for seat in run.seats():
            answer_all(run, seat.person_uid)

    page.runner.collect([made.path])

    board = awaited(page, qtbot, CollectDialog)
    qtbot.waitUntil(lambda: not page._context.jobs.busy, timeout=8000)
    assert not board.old_files.isVisible()


def test_row_collects_every_copy_in_reach(
    page: TestingController, school: TestedSchool, drives: tuple[Path, Path], qtbot: QtBot
) -> None:
    made = school.services.sessions.prepare(school.group, "subject5", PIN)
    for place, drive in enumerate(drives):
        answered_in(school, made, Path(shutil.copy(made.path, drive / f"{place}.zima-session")), place)

    page.runner.act(row_of(school, made), Act.COLLECT)

    assert "New results: 2" in words(awaited(page, qtbot, CollectDialog))


def test_narrow_page_never_needs_to_be_pushed_sideways(
    context: AppContext, steps: Steps, school: TestedSchool, qtbot: QtBot
) -> None:
    battery(school)
    shown = TestingController(context)
    qtbot.addWidget(shown.view)
    shown.view.resize(1020, 500)
    shown.view.show()
    shown.open()

    qtbot.waitUntil(lambda: shown.view.horizontalScrollBar().maximum() == 0)
