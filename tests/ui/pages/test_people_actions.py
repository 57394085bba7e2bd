"""What is written from the list of people, and taken back."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.people_desk import Desk, press, seat
from tests.helpers.people_school import School, people_school
from tests.helpers.typing import type_text
from ui.pages.people.controller import PeopleController
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.consents import ConsentStatus, Purpose
from zima_desktop.domain.people import Sex

Make = Callable[[Any], Any]


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = people_school(tmp_path / "base", lived_in=False)
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: School, app_context: Make) -> Desk:
    desk = seat(qtbot, app_context(school.services), PeopleController)
    desk.controller.open()
    return desk


def shown(desk: Desk) -> list[str]:
    return [record.family for record in desk.view.table.records.records()]


def choose(desk: Desk, school: School, *families: str) -> None:
    table = desk.view.table
    table.clearSelection()
    model = table.selectionModel()
    for family in families:
        index = table.records.index(table.records.row_of(school.ids[family]), 0)
        model.select(index, model.SelectionFlag.Select | model.SelectionFlag.Rows)


def test_person_is_added_by_keys_and_taken_back_from_the_toast(desk: Desk, school: School) -> None:
    press(desk.view.table, Qt.Key.Key_N, ctrl=True)
    form = desk.dialog()
    type_text(form.family, "ОБЛОМОВ")
    type_text(form.fields.given, "илья")
    type_text(form.fields.birth_date, "04.03.2011")
    type_text(form.fields.group, "9 в")

    press(form.family, Qt.Key.Key_Return, ctrl=True)

    assert not desk.has_dialog()
    person = school.services.people.by_name("Обломов Илья")
    assert person.birth_date == date(2011, 3, 4)
    assert person.group is not None and person.group.name.compact == "9В"
    assert "Обломов" in shown(desk)
    assert desk.view.table.current().family == "Обломов"

    desk.toasts[-1][1]()

    assert "Обломов" not in shown(desk)


def test_filter_does_not_hide_who_was_just_added(qtbot: QtBot, desk: Desk) -> None:
    type_text(desk.view.search, "Гринёв")
    qtbot.waitUntil(lambda: shown(desk) == ["Гринёв"], timeout=1000)
    desk.view.add.click()
    form = desk.dialog()
    type_text(form.family, "Обломов")
    type_text(form.fields.given, "Илья")

    form.save.click()

    assert desk.view.table.current().family == "Обломов"
    assert len(shown(desk)) == 17


def test_form_names_what_is_missing_under_the_field_and_stays(desk: Desk) -> None:
    desk.view.add.click()
    form = desk.dialog()
    type_text(form.fields.given, "Илья")
    type_text(form.fields.birth_date, "31.02.2011")
    type_text(form.fields.group, "9D")

    form.save.click()

    assert desk.has_dialog()
    fields = form.fields._fields
    assert fields["family"].has_error() and fields["birth_date"].has_error() and fields["group"].has_error()
    assert not fields["given"].has_error()
    assert form.family.hasFocus()


def test_typed_form_asks_before_it_is_thrown_away(desk: Desk, asker: FakeAsker) -> None:
    desk.view.add.click()
    form = desk.dialog()
    type_text(form.family, "Обломов")
    asker.agrees = False

    press(form.family, Qt.Key.Key_Escape)

    assert len(asker.questions) == 1
    assert desk.has_dialog()

    asker.agrees = True
    press(form.family, Qt.Key.Key_Escape)
    assert not desk.has_dialog()


def test_untouched_form_closes_without_a_question(desk: Desk, asker: FakeAsker) -> None:
    desk.view.add.click()

    press(desk.dialog().family, Qt.Key.Key_Escape)

    assert not desk.has_dialog()
    assert asker.questions == []


def test_hidden_person_leaves_the_list_and_comes_back_after_undo(desk: Desk, school: School) -> None:
    choose(desk, school, "Гринёв", "Ларина")

    desk.view.selection.hide_button.click()
    assert not {"Гринёв", "Ларина"} & set(shown(desk))

    desk.toasts[-1][1]()
    assert {"Гринёв", "Ларина"} <= set(shown(desk))


def test_delete_key_hides_the_chosen_row(desk: Desk, school: School) -> None:
    choose(desk, school, "Онегин")
    desk.view.table.setFocus()

    press(desk.view.table, Qt.Key.Key_Delete)

    assert "Онегин" not in shown(desk)
    assert school.services.people.person(school.ids["Онегин"]).deleted


def test_bin_shows_the_hidden_and_brings_them_back(desk: Desk, school: School) -> None:
    school.services.people.hide([school.ids["Гринёв"], school.ids["Онегин"]])
    desk.view.bin.click()
    assert shown(desk) == ["Гринёв", "Онегин"]
    assert desk.visits.path == ("Pupils", "Hidden")
    choose(desk, school, "Гринёв", "Онегин")
    assert not desk.view.selection.move_button.isVisible()

    desk.view.selection.restore_button.click()

    assert shown(desk) == []
    assert desk.view.card._empty.isVisible()
    assert not desk.view.chips.isVisible()
    desk.view.back.click()
    assert len(shown(desk)) == 16


def test_one_hidden_person_is_enough_to_bring_back(desk: Desk, school: School) -> None:
    school.services.people.hide([school.ids["Гринёв"]])
    desk.view.bin.click()
    choose(desk, school, "Гринёв")

    desk.view.selection.restore_button.click()

    assert not school.services.people.person(school.ids["Гринёв"]).deleted


def test_hidden_people_do_not_open(desk: Desk, school: School) -> None:
    school.services.people.hide([school.ids["Гринёв"]])
    desk.view.bin.click()
    desk.view.table.selectRow(0)

    press(desk.view.table, Qt.Key.Key_Return)

    assert desk.visits.opened == []


def test_people_move_to_a_new_class_and_back_after_undo(desk: Desk, school: School) -> None:
    choose(desk, school, "Гринёв", "Ларина")
    desk.view.selection.move_button.click()
    dialog = desk.dialog()
    type_text(dialog.group, "9г")

    press(dialog.group, Qt.Key.Key_Return, ctrl=True)

    person = school.services.people.person(school.ids["Гринёв"])
    assert person.group is not None and person.group.name.printed == "9 «Г»"
    assert "9 «Г»" in desk.toasts[-1][0]

    desk.toasts[-1][1]()
    person = school.services.people.person(school.ids["Гринёв"])
    assert person.group is not None and person.group.name.printed == "9 «А»"


def test_move_wants_a_class_that_can_be(desk: Desk, school: School) -> None:
    choose(desk, school, "Гринёв")
    desk.view.action_asked.emit("move", desk.view.chosen())
    dialog = desk.dialog()
    type_text(dialog.group, "13А")

    dialog.save.click()

    assert desk.has_dialog()
    assert dialog._group_field.has_error()


def test_consents_are_noted_for_those_ticked(desk: Desk, school: School) -> None:
    choose(desk, school, "Гринёв", "Ларина", "Миронова")
    desk.view.selection.consent_button.click()
    dialog = desk.dialog()
    dialog.purpose.set_key(Purpose.COORDINATOR)
    dialog._show()
    dialog.table.choose(school.ids["Ларина"])
    press(dialog.table, Qt.Key.Key_Space)

    dialog.save.click()

    states = {
        row.person: next(one.status for one in row.states if one.purpose is Purpose.COORDINATOR)
        for row in school.services.consents.state(None)
    }
    assert states[school.ids["Гринёв"]] is ConsentStatus.ACTIVE
    assert states[school.ids["Миронова"]] is ConsentStatus.ACTIVE
    assert states[school.ids["Ларина"]] is ConsentStatus.NONE
    assert states[school.ids["Онегин"]] is ConsentStatus.NONE


def test_chosen_people_are_saved_as_a_workbook(
    qtbot: QtBot, desk: Desk, school: School, asker: FakeAsker, tmp_path: Path
) -> None:
    asker.paths = [tmp_path / "список.xlsx"]
    choose(desk, school, "Гринёв", "Ларина")

    desk.view.selection.export_button.click()
    qtbot.waitUntil(lambda: bool(desk.toasts), timeout=5000)

    sheet = load_workbook(tmp_path / "список.xlsx").active
    assert sheet is not None
    cells = [str(cell.value) for line in sheet.iter_rows() for cell in line]
    assert any("Гринёв" in cell for cell in cells)
    assert not any("Миронова" in cell for cell in cells)


def test_sex_and_category_of_the_form_reach_the_base(desk: Desk, school: School) -> None:
    desk.view.add.click()
    form = desk.dialog()
    type_text(form.family, "Простакова")
    type_text(form.fields.given, "Софья")
    form.fields.sex.set_key(Sex.FEMALE)
    form.category.set_key("graduate")

    form.save.click()

    person = school.services.people.by_name("Простакова Софья")
    assert person.sex is Sex.FEMALE
    assert person.category == "graduate"
    found = school.services.people.find(PersonFilter(text="Простакова"))
    assert [row.family for row in found.rows] == ["Простакова"]
