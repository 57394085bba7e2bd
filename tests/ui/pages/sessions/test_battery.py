"""Batteries in the window: prepared, handed out, looked at, made up."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.class_sessions import answer_all
from tests.helpers.paper import read_paper
from tests.ui.pages.sessions.desk import (
    CODES,
    PIN,
    add,
    awaited,
    battery,
    click,
    dialog_of,
    row_of,
    words,
)
from tests.ui.pages.tested_school import Steps, TestedSchool
from ui.pages.testing.collect_dialog import CollectDialog
from ui.pages.testing.controller import TestingController
from ui.pages.testing.drives_dialog import DrivesDialog
from ui.pages.testing.make_up_dialog import TOGETHER, MakeUpDialog
from ui.pages.testing.new_session import NewSessionDialog
from ui.pages.testing.outcome_dialogs import PreparedDialog
from ui.pages.testing.pick_person import PickPersonDialog
from ui.pages.testing.session_menu import Act
from ui.pages.testing.states_dialog import StatesDialog
from ui.pages.testing.who_picker import WITHOUT


def test_battery_for_two_classes_is_prepared_in_its_order(
    page: TestingController, school: TestedSchool, qtbot: QtBot
) -> None:
    click(qtbot, page.view.new)
    dialog = dialog_of(page, NewSessionDialog)
    for chip in dialog.who.classes.values():
        chip.setChecked(True)
    add(dialog, "thinking", "riasec30")
    click(qtbot, dialog.battery.up["riasec30"])
    assert "5 pupil(s) in the list." in words(dialog)
    assert "27 min of 32" in words(dialog)
    click(qtbot, dialog.start)

    awaited(page, qtbot, PreparedDialog)
    row = school.services.sessions.rows()[0]
    assert (row.codes, row.expected) == (("subject5", "riasec30", "thinking"), 5)
    assert row.group_name == "9 «Б», 10 «А»"


def test_what_is_too_long_is_shared_between_lessons_and_written_on_every_drive(
    page: TestingController, school: TestedSchool, drives: tuple[Path, Path], qtbot: QtBot
) -> None:
    (drives[1] / "2026-11-22_9Б_battery.zima-session").write_bytes(b"another session of the day")
    click(qtbot, page.view.new)
    dialog = dialog_of(page, NewSessionDialog)
    add(dialog, "interests", "readiness", "riasec30")
    assert "44 min of 32" in words(dialog)
    click(qtbot, dialog.fit.split)
    assert dialog.fit.lessons() == (("subject5", "interests"), ("readiness", "riasec30"))
    click(qtbot, dialog.file)
    where = awaited(page, qtbot, DrivesDialog)
    assert len(where.drives) == 2
    click(qtbot, where.write)

    ready = awaited(page, qtbot, PreparedDialog)
    names = [f"2026-11-22_9Б_battery_2_{number}.zima-session" for number in (1, 2)]
    assert all((drive / name).is_file() for drive in drives for name in names)
    assert "Written and checked" in words(ready)
    assert len(school.services.sessions.rows()) == 2


def test_double_lesson_makes_it_fit(page: TestingController, qtbot: QtBot) -> None:
    click(qtbot, page.view.new)
    dialog = dialog_of(page, NewSessionDialog)
    add(dialog, "interests", "readiness", "riasec30")
    click(qtbot, dialog.fit.double)

    assert "44 min of 72" in words(dialog)
    assert not dialog.fit.split.isVisible()
    assert len(dialog.fit.lessons()) == 1


def test_everybody_without_a_result_is_counted_before_it_is_prepared(
    page: TestingController, school: TestedSchool, qtbot: QtBot
) -> None:
    done = school.services.sessions.prepare(school.group, "subject5", PIN, people=school.people[:2])
    with closing(school.services.sessions.open_run(done.session)) as run:
        for seat in run.seats():
            answer_all(run, seat.person_uid)
    page.runner.collect([done.path])
    awaited(page, qtbot, CollectDialog).reject()

    click(qtbot, page.view.new)
    dialog = dialog_of(page, NewSessionDialog)
    dialog.who.mode.set_key(WITHOUT)
    dialog.who.mode.picked.emit(WITHOUT)
    assert "Without a result this school year: 1 of 3." in words(dialog)
    dialog.who.grades[9].setChecked(False)
    click(qtbot, dialog.start)
    assert dialog.isVisible() and "Choose at least one class." in words(dialog)


def test_papers_and_copies_are_made_from_the_dialog_of_a_ready_session(
    page: TestingController,
    school: TestedSchool,
    asker: FakeAsker,
    tmp_path: Path,
    drives: tuple[Path, Path],
    qtbot: QtBot,
) -> None:
    opened: list[Path] = []
    page.runner.preparing.opens = opened.append
    page._ask_new(school.group)
    click(qtbot, dialog_of(page, NewSessionDialog).start)
    ready = awaited(page, qtbot, PreparedDialog)
    asker.paths = [tmp_path / "papers.pdf"]

    click(qtbot, ready.pack)
    qtbot.waitUntil(lambda: "papers.pdf" in words(ready), timeout=8000)
    click(qtbot, ready.copies)
    click(qtbot, awaited(page, qtbot, DrivesDialog).write)
    qtbot.waitUntil(lambda: "Written and checked" in words(ready), timeout=8000)
    click(qtbot, ready.folder)

    assert len(read_paper((tmp_path / "papers.pdf").read_bytes()).pages) == 4
    assert all(list(drive.iterdir()) for drive in drives)
    assert opened == [school.services.sessions.path_of(school.services.sessions.rows()[0].id).parent]


def test_states_lead_to_a_make_up_of_what_is_missing_to_each(
    page: TestingController, school: TestedSchool, qtbot: QtBot
) -> None:
    made = battery(school, 0)
    page.runner.collect([made.path])
    awaited(page, qtbot, CollectDialog).reject()

    page.runner.act(row_of(school, made), Act.STATES)
    states = dialog_of(page, StatesDialog)
    cells = [[states.table.records.index(row, column).data() for column in (1, 2)] for row in range(3)]
    assert cells == [["finished", "assigned"], ["assigned", "assigned"], ["assigned", "assigned"]]
    click(qtbot, states.make_up)
    ask = dialog_of(page, MakeUpDialog)
    assert "Гринёв Пётр Андреевич" in words(ask)
    click(qtbot, ask.start)

    ready = awaited(page, qtbot, PreparedDialog)
    assert "The sessions are ready" in ready.accessibleName()
    made_up = [(row.codes, row.expected) for row in school.services.sessions.rows()[:2]]
    assert sorted(made_up) == [(CODES, 2), (("thinking",), 1)]


def test_one_file_for_all_names_those_who_answer_again(
    page: TestingController, school: TestedSchool, qtbot: QtBot
) -> None:
    made = battery(school, 0)
    page.runner.collect([made.path])
    awaited(page, qtbot, CollectDialog).reject()
    page.runner.act(row_of(school, made), Act.MAKE_UP)
    ask = dialog_of(page, MakeUpDialog)
    ask.way.set_key(TOGETHER)
    ask.way.picked.emit(TOGETHER)
    assert "the newest result counts: Базаров" in words(ask)
    click(qtbot, ask.start)

    awaited(page, qtbot, PreparedDialog)
    row = school.services.sessions.rows()[0]
    assert (row.codes, row.expected) == (CODES, 3)


def test_late_comer_is_chosen_among_those_who_are_not_listed(
    page: TestingController, school: TestedSchool, qtbot: QtBot
) -> None:
    made = school.services.sessions.prepare(school.group, "subject5", PIN, people=school.people[:2])

    page.runner.act(row_of(school, made), Act.LATE)
    pick = dialog_of(page, PickPersonDialog)
    assert [one.name.family for one in pick.table.records.records()] == ["Гринёв"]
    pick.table.selectRow(0)
    click(qtbot, pick.choose)

    qtbot.waitUntil(lambda: row_of(school, made).expected == 3, timeout=8000)


def test_menu_of_a_row_opens_by_the_keyboard_and_leads_to_paper(
    page: TestingController, school: TestedSchool, steps: Steps, qtbot: QtBot
) -> None:
    battery(school)
    page.open()
    table = page.view.sessions.table
    table.selectRow(0)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)

    menu = next(one for one in page.view.findChildren(QMenu) if one.isVisible() and len(one.actions()) > 5)
    lines = [action.text() for action in menu.actions() if action.text()]
    assert "Who has finished what…" in lines and "Make-up session…" in lines
    paper = menu.actions()[-1].menu()
    assert paper is not None
    assert [action.text() for action in paper.actions()] == ["Пять сфер труда", "Как мне удобнее думать"]
    second = paper.actions()[1].menu()
    assert second is not None
    second.actions()[2].trigger()
    menu.close()
    assert steps.opened == [("paper_entry", {"instrument": "thinking", "group": school.group})]
