"""Categories, tags and groups in the list of people, and the dialogs behind its menus."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.people_desk import Desk, click_cell, press, seat
from tests.helpers.typing import type_text
from tests.helpers.years_school import YearsSchool, years_school
from ui.pages.people.controller import PeopleController
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.ids import SideGroupId, TagId
from zima_desktop.domain.people import Category, PersonDraft, PersonName
from zima_desktop.domain.spells import EndReason
from zima_desktop.services import desk as desk_module

Make = Callable[[Any], Any]


@pytest.fixture
def school(tmp_path: Path) -> Iterator[YearsSchool]:
    made = years_school(tmp_path / "base", today=(2025, 10, 1))
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: YearsSchool, app_context: Make) -> Desk:
    desk = seat(qtbot, app_context(school.services), PeopleController)
    desk.controller.open()
    return desk


def shown(desk: Desk) -> list[str]:
    return [record.family for record in desk.view.table.records.records()]


def ask(desk: Desk, key: str, school: YearsSchool, *families: str) -> Any:
    """An action of a menu; returns its dialog."""
    desk.view.action_asked.emit(key, tuple(school.ids[family] for family in families))
    return desk.dialog()


def test_categories_are_offered_once_there_are_several(qtbot: QtBot, desk: Desk, school: YearsSchool) -> None:
    chips = desk.view.chips.categories
    assert not any(chip.isVisible() for chip in chips.values())
    draft = PersonDraft(PersonName("Чичиков", "Павел"), category=Category.ADULT, phone="8 902 111-22-33")
    school.services.people.add(draft)
    desk.controller.open()
    assert [one for one, chip in chips.items() if chip.isVisible()] == [Category.PUPIL, Category.ADULT]

    qtbot.mouseClick(chips[Category.ADULT], Qt.MouseButton.LeftButton)

    assert shown(desk) == ["Чичиков"]
    press(desk.view.table, Qt.Key.Key_Escape)
    assert len(shown(desk)) == 10
    assert not chips[Category.ADULT].isChecked()


def test_a_long_list_is_read_behind_the_window(
    qtbot: QtBot, school: YearsSchool, app_context: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_module, "AT_ONCE", 3)
    desk = seat(qtbot, app_context(school.services), PeopleController)
    desk.controller.open()
    assert shown(desk) == []
    assert desk.view.card._skeleton.isVisible()
    qtbot.waitUntil(lambda: len(shown(desk)) == 9, timeout=5000)

    desk.view.add.click()
    form = desk.dialog()
    type_text(form.family, "Обломов")
    type_text(form.fields.given, "Илья")
    form.save.click()

    qtbot.waitUntil(lambda: "Обломов" in shown(desk), timeout=5000)
    assert desk.view.table.current().family == "Обломов"
    assert school.services.people.at_hand(PersonFilter())


def test_a_link_asks_for_a_category_or_for_what_is_not_filled_in(desk: Desk, school: YearsSchool) -> None:
    school.services.people.add(PersonDraft(PersonName("Чичиков", "Павел"), category=Category.ADULT))

    desk.controller.open(filter="adult")
    assert shown(desk) == ["Чичиков"]

    desk.controller.open(filter="incomplete")
    assert len(shown(desk)) == 10  # nobody has a date of birth, the adult has no phone


def test_tag_and_group_narrow_the_list_and_escape_lets_go(desk: Desk, school: YearsSchool) -> None:
    tag = school.services.tags.add("Олимпиадник", persons=[school.ids["Онегин"]]).created
    group = school.services.side_groups.add("Клуб").created
    assert tag is not None and group is not None
    school.services.side_groups.put(SideGroupId(group), [school.ids["Ларина"]])
    desk.controller.open()
    labels = desk.view.labels
    assert labels.isVisible()

    labels.tags.set_key(TagId(tag))
    labels.tags.picked.emit(labels.tags.key())
    assert shown(desk) == ["Онегин"]

    labels.groups.set_key(group)
    labels.groups.picked.emit(labels.groups.key())
    assert shown(desk) == []

    school.services.side_groups.put(SideGroupId(group), [school.ids["Онегин"]])
    desk.controller.open()
    labels.groups.set_key(group)
    labels.groups.picked.emit(labels.groups.key())
    labels.tags.set_key(TagId(tag))
    labels.tags.picked.emit(labels.tags.key())
    assert shown(desk) == ["Онегин"]

    labels.tags.set_key(None)
    labels.tags.picked.emit(labels.tags.key())
    assert sorted(shown(desk)) == ["Ларина", "Онегин"]

    press(desk.view.table, Qt.Key.Key_Escape)
    assert len(shown(desk)) == 9
    assert labels.groups.key() is None and labels.tags.key() is None


def test_a_sensitive_tag_is_not_written_under_a_name(desk: Desk, school: YearsSchool) -> None:
    school.services.tags.add("Олимпиадник", persons=[school.ids["Онегин"]])
    school.services.tags.add("Опека", sensitive=True, persons=[school.ids["Онегин"]])
    desk.controller.open()

    model = desk.view.table.records
    row = model.row_of(school.ids["Онегин"])
    said = model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)

    assert "Олимпиадник" in said
    assert "Опека" not in said


def test_tag_is_made_put_and_taken_off_in_one_dialog(desk: Desk, school: YearsSchool) -> None:
    dialog = ask(desk, "tags", school, "Онегин", "Ларина")
    type_text(dialog.name, "Олимпиадник")
    press(dialog.name, Qt.Key.Key_Return)
    assert [one.people for one in school.services.tags.every()] == [2]

    click_cell(dialog.table, 0)
    assert [one.people for one in school.services.tags.every()] == [0]

    press(dialog.table, Qt.Key.Key_Space)
    assert [one.people for one in school.services.tags.every()] == [2]
    dialog.done.click()
    assert not desk.has_dialog()


def test_a_known_name_of_a_tag_is_refused_under_the_field(desk: Desk, school: YearsSchool) -> None:
    school.services.tags.add("Олимпиадник")
    dialog = ask(desk, "all_tags", school)
    type_text(dialog.name, "ОЛИМПИАДНИК")

    dialog.add.click()

    assert dialog._name_field.has_error()
    assert len(school.services.tags.every()) == 1


def test_group_is_made_filled_and_shown(desk: Desk, school: YearsSchool) -> None:
    dialog = ask(desk, "side_groups", school, "Онегин")
    dialog.add.click()
    form = desk.dialog()
    type_text(form.name, "Клуб «Мастер»")
    form.save.click()
    (group,) = school.services.side_groups.every()

    dialog.on.set_date(date(2025, 9, 10))
    click_cell(dialog.table, 0)

    (member,) = school.services.side_groups.members(group.id)
    assert (member.name, member.since) == ("Онегин Евгений", date(2025, 9, 10))
    dialog.people.click()
    assert shown(desk) == ["Онегин"]


def test_group_cannot_be_joined_in_the_future(desk: Desk, school: YearsSchool) -> None:
    school.services.side_groups.add("Клуб")
    dialog = ask(desk, "side_groups", school, "Онегин")
    dialog.on.set_date(date(2025, 10, 2))

    click_cell(dialog.table, 0)

    assert dialog._on_field.has_error()
    assert school.services.side_groups.every()[0].people == 0


def test_category_is_changed_with_a_date_and_undone(desk: Desk, school: YearsSchool) -> None:
    dialog = ask(desk, "category", school, "Гринёв")
    dialog.category.set_key(Category.STUDENT)
    type_text(dialog.group, "ЭМ-25")
    dialog.on.set_date(date(2025, 9, 15))

    dialog.save.click()

    assert not desk.has_dialog()
    assert school.where("Гринёв")[-1] == ("ЭМ-25", 2025, "2025-09-15", None)
    desk.toasts[-1][1]()
    assert school.services.people.person(school.ids["Гринёв"]).category is Category.PUPIL


def test_a_class_is_no_group_of_a_student(desk: Desk, school: YearsSchool) -> None:
    dialog = ask(desk, "category", school, "Гринёв")
    dialog.category.set_key(Category.STUDENT)
    type_text(dialog.group, "9Б")

    dialog.save.click()

    assert desk.has_dialog()
    assert dialog._group_field.has_error()


def test_leaving_is_noted_with_day_reason_and_destination(desk: Desk, school: YearsSchool) -> None:
    dialog = ask(desk, "leave", school, "Онегин", "Ларина")
    dialog.on.set_date(date(2025, 9, 20))
    type_text(dialog.destination, "Саянск, школа № 3")

    dialog.save.click()

    (spell,) = school.services.spells.history(school.ids["Ларина"]).spells
    assert (spell.until, spell.reason, spell.note) == (
        date(2025, 9, 20), EndReason.LEFT, "Саянск, школа № 3"
    )  # fmt: skip


def test_history_is_corrected_in_the_dialog(desk: Desk, school: YearsSchool) -> None:
    dialog = ask(desk, "spells", school, "Онегин")
    dialog.line.last.set_date(date(2025, 9, 19))
    dialog.add.click()
    dialog.line.group.clear()
    type_text(dialog.line.group, "8Б")

    dialog.save.click()

    assert not desk.has_dialog()
    assert school.where("Онегин") == [
        ("8А", 2025, "2025-09-01", "2025-09-20"),
        ("8Б", 2025, "2025-09-20", None),
    ]


def test_a_history_that_cannot_be_says_why_and_stays_open(desk: Desk, school: YearsSchool) -> None:
    dialog = ask(desk, "spells", school, "Онегин")
    dialog.add.click()

    dialog.save.click()

    assert desk.has_dialog()
    assert dialog.refusal.isVisible()
    assert "01.10.2025" in dialog.refusal.accessibleName()
    assert len(school.where("Онегин")) == 1


def test_form_asks_each_category_for_its_own_fields(desk: Desk) -> None:
    desk.view.add.click()
    form = desk.dialog()
    fields = form.fields._fields
    assert fields["group"].isVisible() and fields["birth_date"].isVisible()

    form.category.set_key(Category.PARENT)

    assert not fields["group"].isVisible() and not fields["birth_date"].isVisible()
    assert fields["phone"].isVisible()
    form.category.set_key(Category.STUDENT)
    assert fields["group"].control.accessibleName() == "Группа"


def test_missing_fields_are_a_question_and_no_wall(desk: Desk, school: YearsSchool, asker: FakeAsker) -> None:
    desk.view.add.click()
    form = desk.dialog()
    form.category.set_key(Category.ADULT)
    type_text(form.family, "Чичиков")
    type_text(form.fields.given, "Павел")
    asker.agrees = False
    form.save.click()
    assert len(asker.questions) == 1 and "телефон" in asker.questions[0]
    assert desk.has_dialog()

    asker.agrees = True
    form.save.click()

    assert school.services.people.by_name("Чичиков Павел").category is Category.ADULT
    assert school.services.people.find(PersonFilter(incomplete=True, text="Чичиков")).total == 1


def test_phone_is_kept_on_the_card(desk: Desk, school: YearsSchool) -> None:
    desk.controller._actions.edit(school.ids["Онегин"])
    form = desk.dialog()
    type_text(form.fields.phone, "12")
    form.save.click()
    assert form.fields._fields["phone"].has_error()

    form.fields.phone.clear()
    type_text(form.fields.phone, "8 902 111-22-33")
    form.save.click()

    assert school.services.people.person(school.ids["Онегин"]).phone == "8 902 111-22-33"
    assert school.where("Онегин") == [("8А", 2025, "2025-09-01", None)]
