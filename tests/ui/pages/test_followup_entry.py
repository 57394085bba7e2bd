"""The page «После школы»: a class typed by keys, results of calls, the list of a college."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.followup_desk import cell, families, followup_desk, show, wait
from tests.helpers.leaver_school import STATUS, Leavers, leaver_school
from tests.helpers.people_desk import Desk, press
from tests.helpers.typing import type_text
from tests.helpers.workbooks import write_csv
from ui.context import AppContext
from ui.dialogs.application import ApplicationDialog
from ui.dialogs.contact import ContactDialog
from ui.pages.followup import words
from ui.pages.followup.import_dialog import ImportDialog
from zima_desktop.domain.applications import ApplicationDraft, ApplicationState
from zima_desktop.domain.outcomes import ContactResult


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Leavers]:
    made = leaver_school(tmp_path / "school")
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: Leavers, app_context: Callable[[Any], AppContext]) -> Desk:
    return followup_desk(qtbot, app_context(school.services))


def test_a_class_is_written_down_by_keys_alone(qtbot: QtBot, desk: Desk, school: Leavers) -> None:
    tab = desk.view.admission
    show(qtbot, desk, words.ADMISSION)
    tab.year.set_key(2026)
    tab.year.picked.emit(2026)
    table = tab.table
    assert len(families(table)) == 7
    table.setFocus()
    table.choose(school.person("Болконская"))

    press(table, Qt.Key.Key_Return)
    keys = 1
    for _ in range(2):  # Болконская, then whoever comes next
        assert tab.strip.place.hasFocus()
        type_text(tab.strip.place, "сая")
        offered = tab.strip.place.completer().popup()
        press(offered, Qt.Key.Key_Down)
        press(offered, Qt.Key.Key_Return)
        assert tab.strip.programme.hasFocus()
        press(tab.strip.programme, Qt.Key.Key_Return)
        keys += 3 + 3

    assert keys == 13  # six a pupil, one to begin
    made = school.services.follow_up.person(school.person("Болконская")).applications
    assert [one.content.place for one in made] == ["Саянский техникум"]
    assert cell(table, "Болконская", "state") == "Подал документы"
    assert table.current().name.family == "Каренин"  # Гринёв got the second one


def test_digits_repeat_and_plan_fill_the_grid(qtbot: QtBot, desk: Desk, school: Leavers) -> None:
    tab = desk.view.admission
    show(qtbot, desk, words.ADMISSION)
    tab.year.set_key(2026)
    tab.year.picked.emit(2026)
    table = tab.table
    school.services.applications.save(
        school.person("Болконская"), ApplicationDraft(2026, "Саянский техникум")
    )
    desk.controller.admission.show()
    table.choose(school.person("Болконская"))
    table.setFocus()

    QTest.keyClick(table, Qt.Key.Key_3)  # зачислен
    wait(qtbot, desk)
    after = school.services.follow_up.person(school.person("Болконская"))
    assert after.applications[0].content.state is ApplicationState.ENROLLED
    assert after.standing.status is STATUS.STUDIES_SPO

    table.choose(school.person("Миронова"))
    tab.strip.entered.emit("Зиминский техникум", "", ApplicationState.APPLIED)
    table.choose(school.person("Турбина"))
    press(table, Qt.Key.Key_D, ctrl=True)
    twice = school.services.follow_up.person(school.person("Турбина")).applications
    assert [one.content.place for one in twice] == ["Зиминский техникум"]

    table.choose(school.person("Каренин"))
    press(table, Qt.Key.Key_G, ctrl=True)
    planned = school.services.follow_up.person(school.person("Каренин")).applications
    assert "Зиминский техникум" in [one.content.place for one in planned]


def test_result_of_a_call_is_written_into_the_row_which_stays(
    qtbot: QtBot, desk: Desk, school: Leavers
) -> None:
    show(qtbot, desk, words.CALLS)
    table = desk.view.calls.table
    before = families(table)
    table.choose(school.person("Базаров"))
    table.setFocus()

    QTest.keyClick(table, Qt.Key.Key_2)  # не ответил
    wait(qtbot, desk)

    assert families(table) == before
    assert cell(table, "Базаров", "attempts").startswith("3 ")
    assert table.current().name.family == "Ёлкина"  # the next one


def test_who_was_reached_gets_the_form_with_the_status(qtbot: QtBot, desk: Desk, school: Leavers) -> None:
    show(qtbot, desk, words.CALLS)
    table = desk.view.calls.table
    table.choose(school.person("Базаров"))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_1)
    form = desk.dialog()
    assert isinstance(form, ContactDialog) and form.phone.text() == "8 902 000-00-01"

    form.fields.status.set_key(STATUS.STUDIES_VUZ)
    form.fields.status.picked.emit(STATUS.STUDIES_VUZ)
    form.phone.setText("8 902 000-00-77")
    form.save.click()
    wait(qtbot, desk)

    after = school.services.follow_up.person(school.person("Базаров"))
    assert (after.standing.status, after.phone) == (STATUS.STUDIES_VUZ, "8 902 000-00-77")
    assert cell(table, "Базаров", "due") == "answered"
    assert "Базаров" in families(table)


def test_wrong_phone_is_said_under_the_field(desk: Desk, school: Leavers) -> None:
    desk.controller.actions.contact(school.person("Базаров"), ContactResult.NO_ANSWER)
    form = desk.dialog()
    form.phone.setText("у бабушки")

    form.save.click()

    assert desk.has_dialog() and form.phone_field.has_error()
    assert len(school.services.follow_up.person(school.person("Базаров")).contacts) == 2
    form.reject()


def test_application_form_says_which_status_it_brings(desk: Desk, school: Leavers) -> None:
    desk.controller.actions.application(school.person("Миронова"))
    form = desk.dialog()
    assert isinstance(form, ApplicationDialog)
    form.place.setText("Саянский техникум")
    form.state.set_key(ApplicationState.ENROLLED)
    form.state.picked.emit(ApplicationState.ENROLLED)

    assert form.notice.isVisible() and "Учится в СПО" in form.notice.accessibleName()
    form.save.click()

    assert school.services.follow_up.person(school.person("Миронова")).standing.status is STATUS.STUDIES_SPO


def test_list_of_a_college_is_shown_then_written(
    qtbot: QtBot, desk: Desk, school: Leavers, tmp_path: Path
) -> None:
    rows = [
        ("ФИО", "Дата рождения", "Специальность"),
        ("Миронова Мария Ивановна", "07.05.2009", "23.01.09 Машинист локомотива"),
        ("Турбина Елена Васильевна", "", "23.01.09 Машинист локомотива"),
    ]
    desk.controller.importing.read(write_csv(tmp_path / "список.csv", rows, "utf-8"))
    wait(qtbot, desk)
    dialog = desk.dialog()
    assert isinstance(dialog, ImportDialog) and not dialog.apply.isEnabled()  # no place yet

    dialog.place.setText("Саянский техникум")
    dialog.place.editingFinished.emit()
    wait(qtbot, desk)
    assert dialog.apply.isEnabled() and "1" in dialog.foot_note.text()
    dialog._decide(dialog.preview.rows[1], school.person("Турбина"))
    dialog.apply.click()
    wait(qtbot, desk)

    for family in ("Миронова", "Турбина"):
        made = school.services.follow_up.person(school.person(family))
        assert made.applications[0].content.place == "Саянский техникум"
    assert not desk.has_dialog()
