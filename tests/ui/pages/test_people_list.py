"""The list of people: finding, filtering, and the keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import Desk, click_cell, press, seat
from tests.helpers.people_school import School, people_school
from tests.helpers.typing import type_text
from ui.pages.people.controller import PeopleController
from ui.pages.people.filters import asked_for, counts, passes
from zima_desktop.domain.cards import PersonFilter, PersonRow
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import Category
from zima_desktop.domain.trajectory import CardStep, TrajectoryState

Make = Callable[[Any], Any]


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    made = people_school(tmp_path_factory.mktemp("people") / "base")
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: School, app_context: Make) -> Desk:
    desk = seat(qtbot, app_context(school.services), PeopleController)
    desk.controller.open()
    return desk


def shown(desk: Desk) -> list[str]:
    return [record.family for record in desk.view.table.records.records()]


def test_everybody_is_listed_in_russian_order_with_yo_beside_ye(desk: Desk) -> None:
    names = shown(desk)

    assert len(names) == 16
    assert names.index("Дубровский") < names.index("Ёлкина") < names.index("Кабанова")


def test_typing_finds_by_part_of_a_name_and_ye_finds_yo(qtbot: QtBot, desk: Desk) -> None:
    press(desk.view.table, Qt.Key.Key_F, ctrl=True)
    type_text(desk.view.search, "елк")

    qtbot.waitUntil(lambda: shown(desk) == ["Ёлкина"], timeout=1000)


def test_typing_finds_by_class_and_by_goal(qtbot: QtBot, desk: Desk) -> None:
    type_text(desk.view.search, "8а")
    qtbot.waitUntil(lambda: shown(desk) == ["Онегин", "Печорин"], timeout=1000)

    desk.view.search.clear()
    type_text(desk.view.search, "машинист")

    qtbot.waitUntil(lambda: shown(desk) == ["Гринёв"], timeout=1000)


def test_chips_count_the_people_and_narrow_the_list(qtbot: QtBot, desk: Desk) -> None:
    chip = desk.view.chips.states[TrajectoryState.NEEDS_TALK]
    figure = int(chip.accessibleName().split()[-1])

    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert figure == len(shown(desk)) > 0
    states = {record.state for record in desk.view.table.records.records()}
    assert states == {TrajectoryState.NEEDS_TALK}


def test_chip_of_what_is_missing_leaves_only_those_who_lack_it(qtbot: QtBot, desk: Desk) -> None:
    qtbot.mouseClick(desk.view.chips.lacking[CardStep.PLAN], Qt.MouseButton.LeftButton)

    names = shown(desk)
    assert len(names) == 13
    assert not {"Гринёв", "Болконская", "Кабанова"} & set(names)


def test_escape_takes_all_filters_away(qtbot: QtBot, desk: Desk, school: School) -> None:
    group = school.services.people.group_by_label("9А").id
    desk.controller.open(group=group, filter="without_plan")
    assert 0 < len(shown(desk)) < 16

    press(desk.view.table, Qt.Key.Key_Escape)

    assert len(shown(desk)) == 16
    assert desk.view.filter() == PersonFilter()
    assert desk.visits.path == (desk.visits.path[0],)


def test_class_of_a_link_narrows_the_list_and_offers_its_sheet(desk: Desk, school: School) -> None:
    group = school.services.people.group_by_label("9Б").id

    desk.controller.open(group=group)
    desk.view.sheet.click()

    assert len(shown(desk)) == 7
    assert desk.visits.path[1] == "9 «Б»"
    assert desk.visits.opened == [("documents", {"kind": "class_sheet", "group": group})]


def test_nothing_found_offers_a_reset_that_works(qtbot: QtBot, desk: Desk) -> None:
    type_text(desk.view.search, "Собакевич")
    qtbot.waitUntil(lambda: shown(desk) == [], timeout=1000)
    empty = desk.view.card._nothing_found
    assert empty.isVisible()

    qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)

    assert len(shown(desk)) == 16
    assert desk.view.search.text() == ""


def test_list_is_walked_and_opened_by_keys_alone(qtbot: QtBot, desk: Desk, school: School) -> None:
    press(desk.view.table, Qt.Key.Key_F, ctrl=True)
    assert desk.view.search.hasFocus()
    type_text(desk.view.search, "р")
    qtbot.waitUntil(lambda: len(shown(desk)) < 16, timeout=1000)
    press(desk.view.search, Qt.Key.Key_Escape)

    desk.view.table.setFocus()
    press(desk.view.table, Qt.Key.Key_Home)
    press(desk.view.table, Qt.Key.Key_Down)
    press(desk.view.table, Qt.Key.Key_Return)

    assert desk.visits.opened == [("person", {"person": school.ids["Болконская"]})]


def test_two_chosen_rows_bring_the_actions_and_escape_sends_them_away(qtbot: QtBot, desk: Desk) -> None:
    click_cell(desk.view.table, 0)
    assert not desk.view.selection.isVisible()

    qtbot.keyClick(desk.view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert desk.view.selection.isVisible()
    assert not desk.view.chips.isVisible()

    press(desk.view.table, Qt.Key.Key_Escape)

    assert desk.view.chips.isVisible()
    assert not desk.view.selection.isVisible()


def test_empty_base_leads_to_the_import(qtbot: QtBot, tmp_path: Path, app_context: Make) -> None:
    school = people_school(tmp_path / "base", lived_in=False)
    school.services.people.hide(list(school.ids.values()))
    desk = seat(qtbot, app_context(school.services), PeopleController)
    desk.controller.open()
    empty = desk.view.card._empty

    qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)

    assert empty.isVisible()
    assert desk.visits.opened == [("roster_import", {})]
    school.services.close()


def test_cells_say_in_words_what_is_painted(desk: Desk) -> None:
    model = desk.view.table.records
    row = model.row_of(next(r.id for r in model.records() if r.family == "Гринёв"))

    texts = [model.index(row, column).data() for column in range(model.columnCount())]

    assert all(texts)
    assert "Выбор сделан" in texts
    assert "5 of 6" in texts


def a_row(number: int, **facts: Any) -> PersonRow:
    known: dict[str, Any] = {
        "id": PersonId(number),
        "family": f"Фамилия{number:04}",
        "given": "Имя",
        "patronymic": None,
        "group": "9 «А»",
        "group_id": GroupId(number % 3),
        "category": Category.PUPIL,
        "birth_date": None,
        "interest": None,
        "interest_codes": (),
        "state": TrajectoryState.NO_TEST,
        "goal": None,
        "steps": frozenset(),
        "last_event": None,
        "last_event_on": None,
        "next_step": None,
        "last_talk_on": None,
        "sort_key": f"фамилия{number:04}",
    }
    return PersonRow(**(known | facts))


def test_thousand_people_are_filtered_within_a_blink(desk: Desk) -> None:
    desk.view.show_people([a_row(number) for number in range(1000)])
    desk.view.table.records.set_search("фамилия")
    spans = []
    for typed in ("фамилия00", "фамилия001", "фамилия0012", "фамилия001", "фамилия00"):
        before = perf_counter()
        desk.view.table.records.set_search(typed)
        spans.append(perf_counter() - before)

    assert desk.view.table.records.rowCount() == 100
    assert sorted(spans)[2] < 0.008


def test_filter_is_all_of_class_state_and_what_is_missing() -> None:
    row = a_row(1, state=TrajectoryState.EXPLORING, steps=frozenset({CardStep.TEST}))

    assert passes(row, PersonFilter())
    assert passes(row, PersonFilter(groups=frozenset({GroupId(1)})))
    assert not passes(row, PersonFilter(groups=frozenset({GroupId(2)})))
    assert not passes(row, PersonFilter(states=frozenset({TrajectoryState.NO_TEST})))
    assert passes(row, PersonFilter(without=frozenset({CardStep.TALK})))
    assert not passes(row, PersonFilter(without=frozenset({CardStep.TEST, CardStep.TALK})))


def test_counts_follow_the_class_and_not_the_pressed_chips() -> None:
    rows = [a_row(number) for number in range(6)]
    wanted = PersonFilter(groups=frozenset({GroupId(0)}), states=frozenset({TrajectoryState.ON_TRIAL}))

    assert counts(rows, wanted).states[TrajectoryState.NO_TEST] == 2
    assert counts(rows, wanted).lacking == {CardStep.TEST: 2, CardStep.TALK: 2, CardStep.PLAN: 2}


@pytest.mark.parametrize(
    ("link", "wanted"),
    [
        ("needs_talk", PersonFilter(states=frozenset({TrajectoryState.NEEDS_TALK}))),
        ("without_talk", PersonFilter(without=frozenset({CardStep.TALK}))),
        ("nonsense", PersonFilter()),
        (None, PersonFilter()),
    ],
)
def test_links_ask_for_a_state_or_for_what_is_missing(link: str | None, wanted: PersonFilter) -> None:
    assert asked_for(link, None) == wanted


def test_many_classes_are_offered_as_a_list(qtbot: QtBot, tmp_path: Path, app_context: Make) -> None:
    school = people_school(tmp_path / "base", lived_in=False)
    for letter in "БВГ":
        school.services.people.move([school.ids["Онегин"]], class_name(8, letter))
    desk = seat(qtbot, app_context(school.services), PeopleController)
    desk.controller.open()
    picker = desk.view.classes
    assert picker.list.isVisible() and not picker.segments.isVisible()

    picker.list.setFocus()
    for _ in range(20):
        press(picker.list, Qt.Key.Key_Down)
        if picker.list.currentText() == "8 «Г»":
            break
    picker.list.picked.emit(picker.list.key())

    assert shown(desk) == ["Онегин"]
    school.services.close()


def test_tab_order_is_reading_order(desk: Desk) -> None:
    desk.view.search.setFocus()
    seen = []
    for _ in range(14):
        seen.append(QApplication.focusWidget())
        desk.window.focusNextChild()

    places = [seen.index(part) for part in (desk.view.search, desk.view.add, desk.view.load)]
    chips = [seen.index(chip) for chip in desk.view.chips.states.values()]
    assert places == sorted(places)
    assert chips == sorted(chips)
    assert places[-1] < chips[0]
