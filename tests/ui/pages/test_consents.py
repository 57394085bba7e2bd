"""The register of consents by real clicks: matrix, bulk, blanks, withdrawal with its act, the rule."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.paper import read_paper
from tests.helpers.people_desk import Desk, press, seat, visible_texts
from tests.helpers.people_school import NINTH_A, School, a_talk, people_school
from tests.helpers.typing import type_text
from ui.context import AppContext
from ui.pages.consents.controller import ConsentsController
from zima_desktop.domain.consents import ConsentStatus, GivenBy, Purpose, Withdrawal
from zima_desktop.domain.ids import PersonId
from zima_desktop.store.tables import people

Make = Callable[[Any], AppContext]
TODAY = date(2026, 11, 24)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = people_school(tmp_path / "base", lived_in=False)
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: School, app_context: Make) -> Desk:
    shown = seat(qtbot, app_context(school.services), ConsentsController)
    shown.controller.open(group=school.services.people.group_by_label("9А").id)
    return shown


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def status(school: School, family: str, purpose: Purpose = Purpose.COUNSELLING) -> ConsentStatus:
    (row,) = school.services.consents.state(persons=[school.ids[family]])
    return row.state(purpose).status


def agree(school: School, *families: str, purpose: str = "P1") -> list[PersonId]:
    agreed = [school.ids[family] for family in families]
    school.services.consents.record(agreed, purpose, None, date(2026, 9, 3))
    return agreed


def test_matrix_shows_every_purpose_of_everybody_in_the_class(desk: Desk, school: School) -> None:
    agree(school, "Гринёв")
    desk.controller.open()
    model = desk.view.table.records
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert model.rowCount() == len(NINTH_A) and model.columnCount() == 1 + len(Purpose)
    row = model.row_of(school.ids["Гринёв"])
    texts = [model.index(row, at).data() for at in range(model.columnCount())]
    assert texts == ["Гринёв Пётр Андреевич", "есть с 03.09.26", "нет", "нет", "нет", "нет"]
    assert desk.visits.path == ("Documents", "Consents", "9 «А»")


def test_everybody_is_read_behind_the_window(qtbot: QtBot, desk: Desk, school: School) -> None:
    desk.view.group.set_key("")
    desk.view.group.picked.emit("")
    qtbot.waitUntil(lambda: not desk.context.jobs.busy)

    assert desk.view.table.records.total() == len(school.ids)


def test_chips_count_the_states_of_the_chosen_purpose_and_narrow_the_table(
    desk: Desk, school: School
) -> None:
    agree(school, "Гринёв", "Ростов")
    desk.controller.open()
    chips = desk.view.chips
    assert chips[ConsentStatus.ACTIVE].accessibleName().endswith(" 2")
    assert not chips[ConsentStatus.WITHDRAWN].isVisible()

    click(chips[ConsentStatus.NONE])
    assert desk.view.table.records.rowCount() == len(NINTH_A) - 2

    desk.view.purpose.set_key(Purpose.COLLEGE)
    desk.view.purpose.picked.emit(Purpose.COLLEGE)
    assert desk.view.table.records.rowCount() == len(NINTH_A)


def test_class_is_noted_at_once_but_for_the_exceptions(desk: Desk, school: School) -> None:
    click(desk.view.collect)
    dialog = desk.dialog()
    dialog.table.choose(school.ids["Ларина"])
    press(dialog.table, Qt.Key.Key_Space)
    dialog.valid_to.set_date(date(2027, 6, 1))
    click(dialog.save)

    assert status(school, "Гринёв") is ConsentStatus.ACTIVE
    assert status(school, "Ларина") is ConsentStatus.NONE
    (row,) = school.services.consents.state(persons=[school.ids["Гринёв"]])
    state = row.state(Purpose.COUNSELLING)
    assert (state.given_by, state.valid_to) == (GivenBy.BOTH, date(2027, 6, 1))
    assert desk.view.table.records.record(1).has(Purpose.COUNSELLING)


def test_line_that_needs_another_signature_cannot_be_ticked(desk: Desk, school: School) -> None:
    click(desk.view.collect)
    dialog = desk.dialog()
    dialog.given_by.set_key(GivenBy.PARENT)
    dialog.given_by.picked.emit(GivenBy.PARENT)

    assert not dialog.save.isEnabled()
    assert f"{len(NINTH_A)} left out: another signature is needed at their age." in visible_texts(desk.window)
    dialog.reject()


def test_unknown_date_of_birth_is_left_out_until_it_is_said_who_signed(desk: Desk, school: School) -> None:
    with school.services.workspace.database.write("birth") as tx:
        tx.update(people, school.ids["Гринёв"], birth_date=None)
    desk.controller.open()
    click(desk.view.collect)
    dialog = desk.dialog()

    def ticked() -> bool:
        return next(one for one in dialog._lines() if one.person == school.ids["Гринёв"]).ticked

    assert not ticked()
    dialog.given_by.set_key(GivenBy.BOTH)
    dialog.given_by.picked.emit(GivenBy.BOTH)
    assert ticked()
    dialog.reject()


def test_blanks_are_saved_for_those_without_a_paper(
    qtbot: QtBot, desk: Desk, school: School, asker: FakeAsker, tmp_path: Path
) -> None:
    agree(school, "Гринёв")
    desk.controller.open()
    asker.paths = [tmp_path / "blanks.pdf"]
    click(desk.view.forms)
    dialog = desk.dialog()
    assert "6 sheet(s)" in visible_texts(desk.window)
    click(dialog.boxes[Purpose.COORDINATOR])
    dialog.missing.setChecked(False)
    click(dialog.save)
    qtbot.waitUntil(lambda: (tmp_path / "blanks.pdf").exists() and not desk.context.jobs.busy)

    assert len(read_paper((tmp_path / "blanks.pdf").read_bytes()).pages) == 2 * len(NINTH_A)
    assert desk.toasts[-1][0] == "Saved: blanks.pdf"


def test_withdrawal_goes_in_three_steps_and_ends_with_the_act(
    qtbot: QtBot, desk: Desk, school: School, asker: FakeAsker, tmp_path: Path
) -> None:
    agree(school, "Гринёв")
    agree(school, "Гринёв", purpose="P2")
    desk.controller.open()
    desk.view.choose(school.ids["Гринёв"])
    click(desk.view.withdraw)
    dialog = desk.dialog()
    assert set(dialog.boxes) == {Purpose.COUNSELLING, Purpose.COORDINATOR}
    assert not dialog.next.isEnabled()
    dialog.boxes[Purpose.COUNSELLING].setChecked(True)
    type_text(dialog.note, "заявление матери")
    click(dialog.next)
    assert status(school, "Гринёв") is ConsentStatus.ACTIVE
    click(dialog.next)

    assert status(school, "Гринёв") is ConsentStatus.WITHDRAWN
    assert status(school, "Гринёв", Purpose.COORDINATOR) is ConsentStatus.ACTIVE
    asker.paths = [tmp_path / "act.pdf"]
    click(dialog.act)
    qtbot.waitUntil(lambda: (tmp_path / "act.pdf").exists() and not desk.context.jobs.busy)
    assert "заявление матери" in read_paper((tmp_path / "act.pdf").read_bytes()).text
    click(dialog.next)
    assert not desk.has_dialog()
    desk.view.choose(school.ids["Гринёв"])
    assert desk.view.act.isEnabled() and desk.view.withdraw.isEnabled()


def test_records_that_are_due_are_destroyed_after_a_question(
    desk: Desk, school: School, asker: FakeAsker
) -> None:
    (person,) = agree(school, "Гринёв")
    school.services.trajectory.save_talk(person, a_talk(TODAY))
    wish = Withdrawal(person, (Purpose.COUNSELLING,), TODAY, destroy_now=False)
    school.services.consent_answers.carry_out(wish)
    desk.controller.open()
    assert desk.view.due.isVisible()

    click(desk.view.shred)

    assert "Destroy the records of 1 person(s)?" in asker.questions
    assert school.services.talks.of_person(person) == ()
    assert not desk.view.due.isVisible()


def test_rule_is_switched_on_the_page(desk: Desk, school: School) -> None:
    assert not school.services.consents.needed_for_testing()

    click(desk.view.rule)

    assert school.services.consents.needed_for_testing()
    assert desk.view.rule.isChecked()


def test_enter_opens_the_card(desk: Desk, school: School) -> None:
    desk.view.choose(school.ids["Ларина"])
    press(desk.view.table, Qt.Key.Key_Return)

    assert desk.visits.opened[-1] == ("person", {"person": school.ids["Ларина"]})
