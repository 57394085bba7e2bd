"""Collecting many files: what each brought, guests that are settled, the make-up session."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.screens import save_picture
from tests.ui.pages.tested_school import NAMES, Steps, TestedSchool, answer, answer_items, make_school
from ui.context import AppContext
from ui.dialogs.base import Dialog
from ui.pages.testing.collect_dialog import CollectDialog
from ui.pages.testing.controller import TestingController
from ui.pages.testing.make_up_dialog import MakeUpDialog
from ui.pages.testing.outcome_dialogs import PreparedDialog
from ui.pages.testing.pick_person import PickPersonDialog
from ui.widgets.label import Label

PLAIN = "tech sign nature human art"


@pytest.fixture
def school(tmp_path: Path) -> Iterator[TestedSchool]:
    made = make_school(tmp_path, NAMES[:5])
    yield made
    made.services.close()


@pytest.fixture
def context(school: TestedSchool, app_context: Callable[[Any], AppContext]) -> AppContext:
    return app_context(school.services)


@pytest.fixture
def page(qtbot: QtBot, context: AppContext) -> TestingController:
    Steps(context)
    shown = TestingController(context)
    qtbot.addWidget(shown.view)
    shown.view.resize(1093, 558)
    shown.open()
    shown.view.show()
    shown.view.activateWindow()
    qtbot.waitUntil(shown.view.isActiveWindow)
    return shown


def dialog_of(page: TestingController, kind: type[Any]) -> Any:
    found = [one for one in page.view.findChildren(Dialog) if isinstance(one, kind) and one.isVisible()]
    return found[-1] if found else None


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label))


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def with_guest(school: TestedSchool, name: str) -> Path:
    """One pupil of the list has answered, and a guest has."""
    path = answer(school, (PLAIN,))
    run = school.services.sessions.open_run(school.services.sessions.rows()[0].id)
    guest = run.add_guest(name)
    run.begin(guest)
    answer_items(school, run, guest, PLAIN, 20)
    run.finish(guest)
    run.close()
    return path


def collected(page: TestingController, qtbot: QtBot, *paths: Path) -> CollectDialog:
    page.runner.collect(paths)
    qtbot.waitUntil(lambda: dialog_of(page, CollectDialog) is not None, timeout=8000)
    found = dialog_of(page, CollectDialog)
    assert isinstance(found, CollectDialog)
    return found


def test_refused_file_has_its_sentence_and_the_class_is_counted(
    page: TestingController, school: TestedSchool, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "photo.zima-session"
    bad.write_bytes(b"not a session at all" * 50)

    text = words(collected(page, qtbot, bad, answer(school, (PLAIN,), unfinished=1)))

    assert "Files taken: 1 of 2" in text
    assert "Received: 1 of 3" in text
    assert "Did not answer: Гринёв Пётр Андреевич" in text
    assert "Interrupted: Болконская Мария Николаевна" in text


def test_two_copies_with_the_same_name_show_both_sides(
    page: TestingController, school: TestedSchool, tmp_path: Path, qtbot: QtBot
) -> None:
    prepared = school.services.sessions.prepare(school.group, "subject5", "4821")
    copy = tmp_path / "second.zima-session"
    shutil.copy(prepared.path, copy)
    for path in (prepared.path, copy):
        other = tmp_path / "aside"
        if path == copy:
            shutil.move(prepared.path, other)
            shutil.copy(copy, prepared.path)
        run = school.services.sessions.open_run(prepared.session)
        seat = run.seats()[0].person_uid
        run.begin(seat)
        answer_items(school, run, seat, PLAIN, 20)
        run.finish(seat)
        run.close()
    shutil.copy(prepared.path, copy)
    shutil.copy(other, prepared.path)

    text = words(collected(page, qtbot, prepared.path, copy))

    assert "Answered more than once, the newest result counts." in text
    assert "22.11.2026" in text
    assert f"20 answer(s), {copy.name}" in text
    assert f"20 answer(s), {prepared.path.name}" in text


def test_guest_of_that_name_is_taken_in_by_one_button(
    page: TestingController, school: TestedSchool, qtbot: QtBot
) -> None:
    dialog = collected(page, qtbot, with_guest(school, "Гринёв Пётр"))
    card = next(iter(dialog.strangers.values()))
    save_picture(page.view.window(), Path("/tmp/wire/collect_guest.png"))

    click(qtbot, card.same[0])

    qtbot.waitUntil(lambda: "Taken in as Гринёв Пётр Андреевич" in words(card), timeout=8000)
    assert "Received: 2 of 3" in words(dialog)
    assert not card.same[0].isVisible()
    assert card.pick.isVisible()
    row = school.services.sessions.rows()[0]
    assert (row.collected, row.expected) == (2, 3)


def test_guest_is_matched_with_somebody_chosen_from_the_class(
    page: TestingController, school: TestedSchool, qtbot: QtBot
) -> None:
    dialog = collected(page, qtbot, with_guest(school, "Гринев Петя"))
    card = next(iter(dialog.strangers.values()))
    assert card.same == []

    click(qtbot, card.pick)
    pick = dialog_of(page, PickPersonDialog)
    assert [one.name.family for one in (pick.table.records.record(at) for at in range(3))] == [
        "Базаров",
        "Болконская",
        "Гринёв",
    ]
    assert not pick.choose.isEnabled()
    pick.table.selectRow(2)
    save_picture(page.view.window(), Path("/tmp/wire/pick_person.png"))
    qtbot.keyClick(pick.table, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Taken in as Гринёв" in words(card), timeout=8000)
    assert school.attempt_of(2) is not None


def test_guest_who_is_not_needed_stays_in_the_file(
    page: TestingController, school: TestedSchool, qtbot: QtBot
) -> None:
    dialog = collected(page, qtbot, with_guest(school, "Гринев Петя"))
    card = next(iter(dialog.strangers.values()))

    click(qtbot, card.nobody)

    qtbot.waitUntil(lambda: "Not needed: the answers stay in the file." in words(card), timeout=8000)
    assert school.services.sessions.rows()[0].collected == 1


def test_make_up_session_is_prepared_from_the_collection(
    page: TestingController, school: TestedSchool, asker: FakeAsker, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = collected(page, qtbot, answer(school, (PLAIN,), unfinished=1))
    asker.paths = [tmp_path / "later.zima-session"]

    click(qtbot, next(iter(dialog.make_up.values())))
    ask = dialog_of(page, MakeUpDialog)
    assert "Болконская Мария Николаевна\nГринёв Пётр Андреевич" in words(ask)
    save_picture(page.view.window(), Path("/tmp/wire/make_up.png"))
    click(qtbot, ask.file)

    qtbot.waitUntil(lambda: dialog_of(page, PreparedDialog) is not None, timeout=8000)
    assert (tmp_path / "later.zima-session").is_file()
    assert sorted(row.expected for row in school.services.sessions.rows()) == [2, 3]


def test_make_up_is_not_offered_when_everybody_has_finished(
    page: TestingController, school: TestedSchool, asker: FakeAsker, qtbot: QtBot
) -> None:
    dialog = collected(page, qtbot, answer(school, (PLAIN, PLAIN, PLAIN)))

    assert dialog.make_up == {}
    page.runner.preparing.ask_make_up(school.services.sessions.rows()[0].id)
    assert [type(error).__name__ for error in asker.errors] == ["InvalidValue"]
