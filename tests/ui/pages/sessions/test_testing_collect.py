"""Collecting many files: what each brought, guests that are settled, the make-up session."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.screens import save_picture
from tests.ui.pages.sessions.desk import PIN, click, dialog_of, words
from tests.ui.pages.tested_school import CHEAP, TestedSchool, answer, answer_items
from ui.pages.testing.collect_dialog import AT_ONCE, CollectDialog
from ui.pages.testing.controller import TestingController
from ui.pages.testing.make_up_dialog import MakeUpDialog
from ui.pages.testing.outcome_dialogs import PreparedDialog
from ui.pages.testing.pick_person import PickPersonDialog
from zima_desktop.domain.collecting import CollectBoard, SessionOutcome
from zima_desktop.domain.ids import SessionId, new_uid
from zima_desktop.jobs import JobControl
from zima_desktop.services.kiosk import open_session_file

PLAIN = "tech sign nature human art"


@pytest.fixture
def page(page: TestingController) -> TestingController:
    page.view.resize(1093, 558)
    return page


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


def test_another_result_of_one_pupil_may_count_and_it_can_be_taken_back(
    page: TestingController, school: TestedSchool, tmp_path: Path, qtbot: QtBot
) -> None:
    own = answer(school, ())
    copy = Path(shutil.copy(own, tmp_path / "copy.zima-session"))
    for path, answers in ((own, PLAIN), (copy, "human art tech sign nature")):
        run = open_session_file(path, PIN, cost=CHEAP)
        person = run.seats()[0].person_uid
        run.begin(person)
        answer_items(school, run, person, answers, 20)
        run.finish(person)
        run.close()

    dialog = collected(page, qtbot, own, copy)
    (card,) = dialog.doubles.values()
    first, second = card.choices.values()
    click(qtbot, first)

    board = school.services.collecting.collect_files([own, copy], JobControl()).sessions[0]
    assert board.doubles == () and board.received == 1
    assert "put aside" in words(card) and not first.isVisible() and not second.isVisible()
    click(qtbot, card.undo)
    board = school.services.collecting.collect_files([own, copy], JobControl()).sessions[0]
    assert len(board.doubles[0].sides) == 2 and second.isVisible()


def test_sixty_sessions_are_shown_a_few_at_a_time(page: TestingController, qtbot: QtBot) -> None:
    outcomes = tuple(
        SessionOutcome(
            SessionId(at), new_uid(), "Пять сфер труда", "9 «А»", 26, 20, ("Гринёв Пётр",), (), (), ()
        )
        for at in range(60)
    )

    dialog = CollectDialog(page.view, CollectBoard((), outcomes), {})

    assert len(dialog.make_up) == AT_ONCE
    dialog.open()
    qtbot.waitUntil(lambda: len(dialog.make_up) == 60, timeout=8000)
    dialog.reject()
