"""The card of one person: what it shows, where it leads, and what its menu writes."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import Desk, press, visible_texts
from tests.helpers.people_school import School, a_talk
from tests.helpers.typing import type_text
from ui.pages.person.way import stages_of
from zima_desktop.domain.cards import PersonCard
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import GroupName, PersonDraft, PersonName
from zima_desktop.domain.trajectory import EntryKind

Make = Callable[[Any], Any]


def titles(desk: Desk) -> list[str]:
    return [entry.title for entry in desk.view.timeline.line.entries()]


def test_life_line_begins_with_what_is_planned_and_goes_back_in_time(desk: Desk) -> None:
    entries = desk.view.timeline.line.entries()

    assert entries[0].planned
    assert "помощник машиниста" in entries[0].title
    assert not any(entry.planned for entry in entries[1:])
    kinds = [entry.key[0] for entry in entries]
    assert {EntryKind.TALK, EntryKind.TEST, EntryKind.PLAN, EntryKind.EVENT} <= set(kinds)


def test_kinds_narrow_the_life_line(desk: Desk) -> None:
    desk.view.timeline.kinds.choose(EntryKind.TALK)

    assert titles(desk) == ["Беседа по результатам теста", "Первичная беседа"]


def test_every_entry_leads_to_what_it_tells_of(desk: Desk) -> None:
    line = desk.view.timeline.line
    by_kind = {entry.key[0]: entry.key for entry in line.entries()}

    line.opened.emit(by_kind[EntryKind.TEST])
    line.opened.emit(by_kind[EntryKind.EVENT])

    assert [key for key, _ in desk.visits.opened] == ["result", "events"]
    assert desk.visits.opened[0][1] == {"attempt": by_kind[EntryKind.TEST][1]}
    assert desk.visits.opened[1][1] == {"event": by_kind[EntryKind.EVENT][1]}


def test_talk_of_the_life_line_opens_for_editing(desk: Desk, school: School) -> None:
    key = next(e.key for e in desk.view.timeline.line.entries() if e.key[0] is EntryKind.TALK)

    desk.view.timeline.line.opened.emit(key)

    assert desk.dialog().agreed.toPlainText().startswith("Пробуем слесарное дело")
    desk.dialog().reject()


def test_chart_says_its_figures_and_the_rows_repeat_them(desk: Desk) -> None:
    spoken = desk.view.profile.chart.accessibleDescription()
    card = desk.controller._context.services.people.card(desk.controller._person)
    scale = card.results[0].profile.by_strength[0]

    assert scale.title in spoken
    assert f"{scale.raw} of {scale.maximum}" in spoken
    texts = visible_texts(desk.window)
    assert f"{scale.raw} of {scale.maximum}" in texts
    assert desk.view.profile.legend.isVisible()


def test_result_link_opens_the_newest_attempt(qtbot: QtBot, desk: Desk) -> None:
    card = desk.controller._context.services.people.card(desk.controller._person)

    qtbot.mouseClick(desk.view.profile.result, Qt.MouseButton.LeftButton)

    assert desk.visits.opened == [("result", {"attempt": card.results[0].attempt})]


def test_three_actions_lead_to_talk_test_and_paper(desk: Desk, school: School) -> None:
    desk.view.head.test.click()
    desk.view.head.map.click()
    desk.view.head.talk.click()

    person = school.ids["Гринёв"]
    group = school.services.people.group_by_label("9А").id
    assert desk.visits.opened == [
        ("testing", {"person": person, "group": group}),
        ("documents", {"kind": "career_map", "person": person}),
    ]
    assert desk.has_dialog()
    desk.dialog().reject()


def test_card_without_a_test_and_a_way_says_how_to_begin(desk: Desk, school: School) -> None:
    desk.controller.open(person=school.ids["Онегин"])

    assert desk.view.timeline.empty.isVisible()
    assert desk.view.profile.empty.isVisible()
    assert not desk.view.profile.chart.isVisible()

    desk.view.profile.empty.button.click()
    assert desk.visits.opened[-1][0] == "testing"


def test_name_the_rules_doubt_carries_a_flag(desk: Desk, school: School) -> None:
    doubtful = school.services.people.card(school.ids["Онегин"]).forms.check
    sure = school.services.people.card(school.ids["Гринёв"]).forms.check
    assert not desk.view.head.check.isVisible()

    desk.controller.open(person=school.ids["Онегин"])

    assert doubtful and not sure
    assert desk.view.head.check.isVisible()


def test_escape_leads_back_to_the_list(desk: Desk) -> None:
    press(desk.view.head.talk, Qt.Key.Key_Escape)

    assert desk.visits.opened == [("people", {})]


def test_no_percentage_and_no_advice_stands_on_the_card(desk: Desk) -> None:
    texts = visible_texts(desk.window)

    assert len(texts) > 20
    assert not [text for text in texts if "%" in text]


def test_hiding_leads_back_and_the_toast_brings_the_person_back(own_desk: Desk, own_school: School) -> None:
    own_desk.view.head.menu_asked.emit("hide")

    assert own_desk.visits.opened == [("people", {})]
    assert own_school.services.people.person(own_school.ids["Гринёв"]).deleted
    own_desk.toasts[-1][1]()
    assert not own_school.services.people.person(own_school.ids["Гринёв"]).deleted


def test_changed_name_is_shown_at_once_and_undone(own_desk: Desk, own_school: School) -> None:
    press(own_desk.view.head.talk, Qt.Key.Key_E, ctrl=True)
    form = own_desk.dialog()
    form.fields.patronymic.clear()
    type_text(form.fields.patronymic, "Ильич")

    form.save.click()

    assert own_desk.view.head.name.text() == "Гринёв Пётр Ильич"
    own_desk.toasts[-1][1]()
    assert own_desk.view.head.name.text() == "Гринёв Пётр Андреевич"


def test_cases_by_hand_win_until_they_are_cleared(own_desk: Desk, own_school: School) -> None:
    people, person = own_school.services.people, own_school.ids["Гринёв"]
    own_desk.view.head.menu_asked.emit("forms")
    dialog = own_desk.dialog()
    assert dialog.dative.placeholderText() == "Гринёву Петру Андреевичу"
    type_text(dialog.dative, "Гриневу Петру")

    dialog.save.click()
    assert people.forms(person).dative == "Гриневу Петру"

    own_desk.view.head.menu_asked.emit("forms")
    dialog = own_desk.dialog()
    assert dialog.dative.placeholderText() == "Гринёву Петру Андреевичу"
    dialog.reset.click()
    dialog.save.click()
    assert people.forms(person).dative == "Гринёву Петру Андреевичу"
    assert not people.forms(person).overridden


def test_restricted_note_is_not_on_the_card(own_desk: Desk, own_school: School) -> None:
    note = "Дома ждут военного училища"
    own_school.services.trajectory.save_talk(own_school.ids["Гринёв"], a_talk(date(2026, 11, 20), note=note))

    own_desk.controller.open()

    entries = own_desk.view.timeline.line.entries()
    assert any(entry.key[0] is EntryKind.TALK for entry in entries)
    assert not [entry for entry in entries if "училищ" in entry.title + entry.note]
    assert not [text for text in visible_texts(own_desk.window) if "училищ" in text]


def test_step_whose_day_has_passed_says_so(own_desk: Desk, own_school: School) -> None:
    own_school.services.trajectory.save_talk(own_school.ids["Гринёв"], a_talk(date(2026, 3, 2)))

    own_desk.controller.open()

    assert own_desk.view.plans.step_detail.text().startswith("was due on 16.03.2026")


def test_another_person_begins_at_the_top(desk: Desk, school: School) -> None:
    desk.view.timeline.kinds.choose(EntryKind.TALK)
    desk.view.timeline.area.verticalScrollBar().setValue(40)

    desk.controller.open(person=school.ids["Болконская"])

    assert desk.view.timeline.chosen_kinds() == frozenset()
    assert desk.view.timeline.area.verticalScrollBar().value() == 0


def test_unknown_person_leads_back_to_the_list(own_desk: Desk, asker: Any) -> None:
    own_desk.controller.open(person=99_999)

    assert len(asker.errors) == 1
    assert own_desk.visits.opened == [("people", {})]


def card_of(school: School, group: GroupName | None) -> PersonCard:
    draft = PersonDraft(PersonName("Чичиков", "Павел"), group=group)
    change = school.services.people.add(draft)
    assert change.created is not None
    return school.services.people.card(change.created)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("group", "states", "summer"),
    [
        (class_name(7, "А"), "now next next next next", "2029"),
        (class_name(8, "А"), "now next next next next", "2028"),
        (class_name(9, "А"), "done now next next next", "2027"),
        (class_name(10, "А"), "done done now next next next", "2028"),
        (class_name(11, "А"), "done done now next next next", "2027"),
        (GroupName(None, "", "ЭМ-21"), "done now next", ""),
        (None, "done now next", ""),
    ],
)
def test_stages_follow_the_class(
    own_school: School, group: GroupName | None, states: str, summer: str
) -> None:
    stages = stages_of(card_of(own_school, group), 2026)

    assert [stage.state for stage in stages] == states.split()
    assert not summer or any(summer in stage.note for stage in stages)


def test_stages_name_what_plan_a_leads_to(school: School) -> None:
    stages = stages_of(school.services.people.card(school.ids["Гринёв"]), 2026)

    assert [stage.note for stage in stages[-2:]] == ["Саянский техникум", "Машинист локомотива"]
