"""Plans A and B: each saving is a version, and none is lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import Desk, press, seat, visible_texts
from tests.helpers.people_school import School, people_school
from tests.helpers.typing import type_text
from ui.dialogs.plan_versions import compared
from ui.pages.person.controller import PersonController
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.trajectory import Certainty, PlanDraft, PlanSlot

Make = Callable[[Any], Any]


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = people_school(tmp_path / "base", lived_in=False)
    yield made
    made.services.close()


@pytest.fixture
def person(school: School) -> PersonId:
    return school.ids["Гринёв"]


@pytest.fixture
def desk(qtbot: QtBot, school: School, app_context: Make, person: PersonId) -> Desk:
    desk = seat(qtbot, app_context(school.services), PersonController)
    desk.controller.open(person=person)
    return desk


def test_plan_is_chosen_from_the_card_and_shown_at_once(desk: Desk, school: School, person: PersonId) -> None:
    desk.view.plans.first.change.click()
    dialog = desk.dialog()
    assert dialog.profession.hasFocus()
    type_text(dialog.profession, "Машинист локомотива")
    type_text(dialog.place, "Саянский техникум")
    dialog.certainty.set_key(Certainty.LEANING)

    press(dialog.place, Qt.Key.Key_Return, ctrl=True)

    plan = school.services.people.card(person).plans[0].content
    written = PlanDraft(
        PlanSlot.FIRST, "Машинист локомотива", None, "Саянский техникум", Certainty.LEANING, None
    )
    known = school.services.catalogue.by_title("машинист локомотива")
    assert known is not None
    assert plan == replace(written, profession_key=known.id)
    assert desk.view.plans.first.profession.text() == "Машинист локомотива"


def test_changed_plan_is_a_new_version_and_the_old_one_stays_readable(
    desk: Desk, school: School, person: PersonId
) -> None:
    save = school.services.trajectory.save_plan
    save(person, PlanDraft(PlanSlot.FIRST, "Повар", place="Училище № 5"))
    desk.controller.open()
    desk.view.plans.first.change.click()
    dialog = desk.dialog()
    assert dialog.profession.text() == "Повар"
    dialog.profession.clear()
    type_text(dialog.profession, "Кондитер")
    dialog.save.click()

    desk.view.plans.history.click()

    texts = [label.text() for label in desk.dialog().findChildren(QLabel)]
    assert texts.index("Повар") < texts.index("Кондитер")  # was, became
    assert desk.dialog().made.text().endswith("Павел Петрович · changed: profession")
    assert [one.version for one in school.services.people.card(person).plan_history] == [2, 1]
    desk.dialog().reject()


def test_plan_goes_back_to_its_earlier_version_after_undo(
    desk: Desk, school: School, person: PersonId
) -> None:
    school.services.trajectory.save_plan(person, PlanDraft(PlanSlot.FIRST, "Повар"))
    desk.controller.open()
    desk.view.plans.first.change.click()
    desk.dialog().profession.setText("Кондитер")
    desk.dialog().save.click()

    desk.toasts[-1][1]()

    assert desk.view.plans.first.profession.text() == "Повар"


def test_other_slot_shows_its_own_plan(desk: Desk, school: School, person: PersonId) -> None:
    save = school.services.trajectory.save_plan
    save(person, PlanDraft(PlanSlot.FIRST, "Повар"))
    save(person, PlanDraft(PlanSlot.BACKUP, "Пекарь", agreed_with="с мамой"))
    desk.controller.open(person=person, action="plan_b")
    dialog = desk.dialog()
    assert (dialog.profession.text(), dialog.agreed_with.text()) == ("Пекарь", "с мамой")

    dialog.slot._buttons[PlanSlot.FIRST.value].click()

    assert (dialog.profession.text(), dialog.agreed_with.text()) == ("Повар", "")
    dialog.reject()


def test_plan_without_a_profession_is_refused(desk: Desk, school: School, person: PersonId) -> None:
    desk.view.plans.first.change.click()
    dialog = desk.dialog()

    dialog.save.click()

    assert dialog._profession_field.has_error()
    assert school.services.people.card(person).plans == ()
    dialog.reject()


def test_professions_named_before_are_offered(desk: Desk, school: School, person: PersonId) -> None:
    save = school.services.trajectory.save_plan
    save(school.ids["Ларина"], PlanDraft(PlanSlot.FIRST, "Машинист локомотива"))
    save(school.ids["Онегин"], PlanDraft(PlanSlot.FIRST, "Повар"))
    desk.view.plans.first.change.click()
    dialog = desk.dialog()

    type_text(dialog.profession, "маш")

    offered = dialog.profession._words.stringList()
    assert offered[0] == "Машинист локомотива"  # named before: in front of the catalogue
    assert "Повар" not in offered and len(offered) > 1
    dialog.profession._popup.hide()
    dialog.reject()


def test_card_without_plans_says_so(desk: Desk) -> None:
    texts = visible_texts(desk.window)

    assert "No goal chosen" in texts
    assert "No second choice" in texts
    assert not desk.view.plans.history.isVisible()


def test_programmes_and_places_follow_the_profession(desk: Desk, school: School) -> None:
    desk.view.plans.first.change.click()
    dialog = desk.dialog()

    dialog.profession.setText("Машинист локомотива")
    programmes = dialog.programme._words.stringList()
    dialog.programme.setText(programmes[0])
    places = dialog.place._words.stringList()

    assert programmes[0].startswith("23.01.09")
    assert len(programmes) < len(school.services.trajectory.programmes("никто"))
    assert any("железнодорожн" in place for place in places[:3])
    dialog.reject()


def test_versions_stand_side_by_side_and_what_differs_is_marked(
    desk: Desk, school: School, person: PersonId
) -> None:
    save = school.services.trajectory.save_plan
    save(person, PlanDraft(PlanSlot.FIRST, "Повар", place="Училище № 5"))
    save(person, PlanDraft(PlanSlot.FIRST, "Повар", place="Техникум", agreed_with="с мамой"))
    save(person, PlanDraft(PlanSlot.BACKUP, "Пекарь"))
    desk.controller.open()
    desk.view.plans.history.click()
    dialog = desk.dialog()

    lines = {word: (old, new) for word, old, new in compared(dialog._own()[0], dialog._own()[1])}
    assert (lines["Where"], lines["Agreed with"]) == (("Училище № 5", "Техникум"), ("no data", "с мамой"))
    assert dialog.made.text().endswith("changed: where, agreed with")

    dialog.versions.set_key(1)
    dialog._show_version()
    assert dialog.made.text().endswith("Павел Петрович")
    dialog.slot._buttons[PlanSlot.BACKUP.value].click()
    assert [one.content.profession for one in dialog._own()] == ["Пекарь"]
    dialog.reject()
