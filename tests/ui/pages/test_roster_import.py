"""A class list goes through the wizard by clicks and keys: nothing is written before «Apply»."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.people_desk import Desk, press, seat
from tests.helpers.people_school import School, people_school
from tests.helpers.roster_wizard import (
    NASTY,
    cells,
    check,
    choose_row,
    load,
    nasty_list,
    numbers,
    shown_rows,
    wait_for,
)
from tests.helpers.typing import type_text
from tests.helpers.workbooks import write_csv, write_xlsx
from ui.pages.roster_import.controller import RosterImportController
from ui.pages.roster_import.view import Step
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.roster import Target

Make = Callable[[Any], Any]


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = people_school(tmp_path / "base", lived_in=False)
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: School, app_context: Make) -> Desk:
    desk = seat(qtbot, app_context(school.services), RosterImportController)
    desk.controller.open()
    return desk


def families(school: School) -> set[str]:
    return {row.family for row in school.services.people.find(PersonFilter()).rows}


def test_refused_file_is_explained_and_another_can_be_chosen(
    qtbot: QtBot, desk: Desk, asker: FakeAsker, tmp_path: Path
) -> None:
    wrong = tmp_path / "список.xlsx"
    wrong.write_bytes(b"PK this is no workbook")
    asker.paths = [wrong]
    desk.view.file.choose.click()
    qtbot.waitUntil(desk.view.file.refusal.isVisible, timeout=15000)

    assert desk.view.step is Step.FILE
    load(qtbot, desk, nasty_list(tmp_path))
    assert not desk.view.file.refusal.isVisible()


def test_check_opens_on_problems_with_the_address_of_the_cell(
    qtbot: QtBot, desk: Desk, school: School, tmp_path: Path
) -> None:
    before = families(school)
    check(qtbot, desk, nasty_list(tmp_path))

    assert numbers(desk)[3:] == [3, 2]
    assert sum(numbers(desk)) == 8
    assert shown_rows(desk) == [4, 5, 6, 8, 9]
    assert any("8" in cell and "C" in cell for cell in cells(desk, 8)[4:5])
    assert families(school) == before


def test_whole_road_from_mending_to_undo(qtbot: QtBot, desk: Desk, school: School, tmp_path: Path) -> None:
    before = families(school)
    check(qtbot, desk, nasty_list(tmp_path))
    choose_row(desk, 8)
    press(desk.view.check.table, Qt.Key.Key_Return)
    line = desk.dialog().lines[Target.BIRTH_DATE]
    line.selectAll()
    type_text(line, "28.02.2011")
    press(line, Qt.Key.Key_Return, ctrl=True)
    wait_for(qtbot, desk, Step.CHECK)
    assert numbers(desk)[4] == 1
    choose_row(desk, 4)
    press(desk.view.check.table, Qt.Key.Key_Return)
    desk.dialog().same.click()

    press(desk.view.check.table, Qt.Key.Key_Return, ctrl=True)
    wait_for(qtbot, desk, Step.DONE)

    people = school.services.people
    assert families(school) - before == {"Обломов", "Штольц"}
    assert people.person(school.ids["Каренин"]).birth_date == date(2011, 5, 3)
    assert people.person(school.ids["Гринёв"]).note == "староста"
    assert people.person(school.ids["Миронова"]).name.family == "Миронова"

    desk.view.done.undo.click()
    assert families(school) == before
    assert people.person(school.ids["Каренин"]).birth_date == date(2011, 3, 5)


def test_space_skips_a_row_and_f8_goes_to_the_next_problem(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    check(qtbot, desk, nasty_list(tmp_path))
    choose_row(desk, 4)
    table = desk.view.check.table
    press(table, Qt.Key.Key_Space)
    assert table.current().skipped
    press(table, Qt.Key.Key_F8)
    assert table.current().row.planned.row == 5
    QTest.keyClick(table, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert table.current().row.planned.row == 9  # row 4 is answered: back round to the last one


def test_answers_are_asked_about_before_they_are_lost(
    qtbot: QtBot, desk: Desk, asker: FakeAsker, tmp_path: Path
) -> None:
    check(qtbot, desk, nasty_list(tmp_path))
    choose_row(desk, 4)
    press(desk.view.check.table, Qt.Key.Key_Space)
    asker.agrees = False
    press(desk.view.check.table, Qt.Key.Key_Escape)
    assert desk.visits.opened == []
    asker.agrees = True
    press(desk.view.check.table, Qt.Key.Key_Escape)
    assert desk.visits.opened == [("classes", {})]


def test_file_with_errors_only_cannot_be_applied(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    check(qtbot, desk, nasty_list(tmp_path, (NASTY[0], *NASTY[7:9])))
    assert numbers(desk) == [0, 0, 0, 0, 2]
    assert not desk.view.foot.primary.isEnabled()


def test_those_not_in_the_file_are_marked_as_left_after_a_question(
    qtbot: QtBot, desk: Desk, asker: FakeAsker, school: School, tmp_path: Path
) -> None:
    check(qtbot, desk, nasty_list(tmp_path))
    assert desk.view.check.missing.isVisible()
    desk.view.check.missing.leave.click()
    qtbot.waitUntil(lambda: not desk.view.check.missing.isVisible(), timeout=15000)
    assert len(asker.questions) == 2
    assert school.services.people.person(school.ids["Турбина"]).group is None
    assert school.services.people.person(school.ids["Онегин"]).group is not None


def test_class_is_asked_for_when_the_csv_names_none(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    rows = (("ФИО", "Дата рождения"), ("Обломов Илья Ильич", "12.12.2010"))
    load(qtbot, desk, write_csv(tmp_path / "новые.csv", rows, "windows-1251"))
    assert "windows-1251" in desk.view.columns._facts.text().lower()
    type_text(desk.view.columns.group, "9В")
    desk.view.foot.primary.click()
    wait_for(qtbot, desk, Step.CHECK)
    assert cells(desk, 2)[3] == "9 «В»"


def test_without_a_name_column_there_is_no_next_step(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    load(qtbot, desk, nasty_list(tmp_path))
    select = desk.view.columns.grid.selects[0]
    select.set_key(None)
    select.picked.emit(None)
    assert not desk.view.foot.primary.isEnabled()
    select.set_key(Target.FULL_NAME)
    select.picked.emit(Target.FULL_NAME)
    assert desk.view.foot.primary.isEnabled()


def test_sheet_left_out_is_not_compared(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    other = {"9Б": (("ФИО", "Дата рождения"), ("Базаров Евгений Васильевич", "03.01.2011"))}
    load(qtbot, desk, write_xlsx(tmp_path / "школа.xlsx", NASTY, "9А", other))
    table = desk.view.columns.sheets.table
    table.choose(1)
    press(table, Qt.Key.Key_Space)
    desk.view.foot.primary.click()
    wait_for(qtbot, desk, Step.CHECK)
    assert sum(numbers(desk)) == 8
