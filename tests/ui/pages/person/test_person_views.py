"""The views of the card: the life line by years, the way on one screen, profiles, plans and lamps."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import Desk, press, visible_texts
from tests.helpers.people_school import School
from tests.helpers.typing import type_text
from ui.pages.person.view import Mode
from ui.widgets.timeline import Head
from zima_desktop.domain.changes import Topic
from zima_desktop.domain.choice import Lamp, LampReason
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import Category, PersonDraft, PersonName
from zima_desktop.domain.trajectory import EntryKind, PlanSlot, Responsible, StepDraft
from zima_desktop.store.tables_trajectory import outcomes

Make = Callable[[Any], Any]


@pytest.fixture
def own_desk(own_desk: Desk, own_school: School) -> Desk:
    own_desk.controller.open(person=own_school.ids["Гринёв"], mode="plan")
    return own_desk


def test_life_line_stands_under_the_heads_of_its_school_years(desk: Desk) -> None:
    heads = desk.view.timeline.line.heads()

    assert [head.title for head in heads] == ["2026/2027", "2025/2026"]
    assert heads[0].note.startswith("9 «А» · ")
    assert heads[1].note.startswith("8 «А» · ")
    rows = desk.view.timeline.line._rows
    assert isinstance(rows[0], Head) and not isinstance(rows[1], Head)


def test_chips_narrow_the_life_line_to_several_kinds(qtbot: QtBot, desk: Desk) -> None:
    desk.view.set_mode(Mode.LINE)
    chips = desk.view.timeline.chips
    qtbot.waitUntil(lambda: chips.isVisible() and not desk.view.timeline.kinds.isVisible())

    chips.chips[EntryKind.TALK].click()
    chips.chips[EntryKind.TEST].click()

    kinds = {entry.key[0] for entry in desk.view.timeline.line.entries()}
    assert kinds == {EntryKind.TALK, EntryKind.TEST}
    assert chips.chips[EntryKind.TALK].accessibleName().endswith(" 2")
    chips.chips[EntryKind.TALK].click()
    chips.chips[EntryKind.TEST].click()
    assert len(desk.view.timeline.line.entries()) > 6


def test_arrows_skip_the_heads_and_enter_opens_the_record(desk: Desk) -> None:
    line = desk.view.timeline.line
    line.setFocus()
    for _ in line.entries():
        press(line, Qt.Key.Key_Down)
    assert line.current() == line.entries()[-1]

    press(line, Qt.Key.Key_Home)
    press(line, Qt.Key.Key_Return)

    assert line.current() == line.entries()[0]
    assert desk.visits.opened[-1][0] == "events"


def test_enrolment_leads_to_its_class(desk: Desk, school: School) -> None:
    line = desk.view.timeline.line
    key = next(entry.key for entry in line.entries() if entry.key[0] is EntryKind.ENROLMENT)

    line.opened.emit(key)

    assert desk.visits.opened == [("classes", {"group": school.services.people.group_by_label("9А").id})]


def test_requests_and_consents_lead_to_their_pages(desk: Desk, school: School) -> None:
    opened = desk.view.timeline.line.opened
    opened.emit((EntryKind.APPOINTMENT, 7, "Куда поступать"))
    opened.emit((EntryKind.CONSENT, 3, "P1 P2"))
    opened.emit((EntryKind.DOCUMENT, 5, "2026/017"))
    opened.emit((EntryKind.DOCUMENT, 9, "career_map"))

    person = school.ids["Гринёв"]
    assert desk.visits.opened == [
        ("queue", {"appointment": 7}),
        ("consents", {"person": person}),
        ("documents", {"kind": "certificates", "event": 5}),
        ("documents", {"kind": "career_map", "person": person}),
    ]


def test_the_whole_way_is_a_line_a_school_year_and_enter_leads_to_its_entries(desk: Desk) -> None:
    desk.view.set_mode(Mode.YEARS)
    table = desk.view.story.table
    model = table.records
    lines = [
        [model.index(row, at).data() for at in range(model.columnCount())] for row in range(model.rowCount())
    ]
    assert [line[0] for line in lines] == ["8 «А»", "9 «А»"]
    assert lines[1][4] == "Машинист локомотива"
    assert lines[0][1] == "1 test(s)"

    table.selectRow(1)
    press(table, Qt.Key.Key_Return)

    assert desk.view.mode is Mode.LINE
    assert desk.view.timeline.line.hasFocus()


def test_attempts_of_one_edition_stand_side_by_side(qtbot: QtBot, desk: Desk) -> None:
    desk.view.set_mode(Mode.PROFILE)
    series = desk.view.series
    qtbot.waitUntil(lambda: "needed" in series.note.text())  # too few protocols for arrows

    grid = series._grid
    row = [item.widget() for at in range(1, 4, 2) if (item := grid.itemAtPosition(1, at)) is not None]
    shown = series._shown
    assert shown is not None and len(shown.attempts) == 2
    scale = shown.scales[0]
    assert [cell.text() for cell in row] == [str(value) for value in shown.values(scale.code)]


def test_lamps_say_why_and_what_to_do(own_desk: Desk) -> None:
    texts = visible_texts(own_desk.window)

    assert "План А не выбран." in texts
    assert "Обсудите и запишите план А: профессия, программа, место." in texts
    assert "Готовность: нет данных" in texts
    assert own_desk.view.lamp_chip.text() == "Conscious choice: 0 of 4"
    assert "беседа о выборе: не горит" in own_desk.view.lamp_chip.toolTip()


def test_the_word_of_the_counsellor_lights_the_lamp_and_is_taken_back(
    own_desk: Desk, own_school: School
) -> None:
    own_desk.view.lamps.confirm.click()
    dialog = own_desk.dialog()
    type_text(dialog.note, "Говорили с мамой")
    dialog.save.click()

    person = own_school.ids["Гринёв"]
    lamp = own_school.services.choice.person(person).lamp(Lamp.TALK)
    assert lamp.reason is LampReason.CONFIRMED
    assert own_desk.view.lamp_chip.text() == "Conscious choice: 1 of 4"
    own_desk.toasts[-1][1]()
    assert own_desk.view.lamp_chip.text() == "Conscious choice: 0 of 4"


def test_a_day_to_come_cannot_be_confirmed(own_desk: Desk, own_school: School) -> None:
    own_desk.view.lamps.confirm.click()
    dialog = own_desk.dialog()
    dialog.held_on.set_date(date(2026, 12, 1))

    dialog.save.click()

    assert dialog._held_field.has_error()
    dialog.word.set_key("no")
    dialog.held_on.set_date(date(2026, 11, 20))
    dialog.save.click()
    lamp = own_school.services.choice.person(own_school.ids["Гринёв"]).lamp(Lamp.TALK)
    assert (lamp.reason, lamp.day) == (LampReason.DOUBTED, date(2026, 11, 20))


def test_a_step_is_written_ticked_changed_and_removed(own_desk: Desk, own_school: School) -> None:
    person = own_school.ids["Гринёв"]
    steps = own_school.services.trajectory.steps
    panel = own_desk.view.panels[PlanSlot.FIRST]
    panel.add.click()
    dialog = own_desk.dialog()
    dialog.save.click()
    assert dialog._text_field.has_error()
    type_text(dialog.text, "Сходить в депо")
    dialog.due_on.set_date(date(2026, 11, 20))
    dialog.responsible.set_key(Responsible.PUPIL)
    dialog.save.click()

    row = panel.steps.rows[0]
    assert "overdue" in row.tick.accessibleName()
    row.tick.click()
    assert steps(person)[0].done_on == date(2026, 11, 24)
    own_desk.toasts[-1][1]()
    assert steps(person)[0].done_on is None

    panel.steps.rows[0].edit.click()
    own_desk.dialog().text.setText("Съездить в депо")
    own_desk.dialog().save.click()
    assert [one.content.text for one in steps(person)] == ["Съездить в депо"]
    panel.steps.rows[0].edit.click()
    own_desk.dialog().remove.click()
    assert steps(person) == ()


def test_the_next_step_is_done_from_the_overview(own_desk: Desk, own_school: School) -> None:
    person = own_school.ids["Гринёв"]
    own_school.services.trajectory.save_step(person, StepDraft(PlanSlot.FIRST, "Документы"))
    own_desk.controller.open(person=person, mode="overview")
    assert own_desk.view.plans.step_text.text() == "Документы"

    own_desk.view.plans.done.click()

    assert own_school.services.trajectory.steps(person)[0].done_on is not None
    assert own_desk.view.plans.step_text.text() == "Not agreed yet"


def test_papers_lead_to_the_page_of_documents(own_desk: Desk, own_school: School) -> None:
    own_desk.view.papers.sheet.click()

    person = own_school.ids["Гринёв"]
    assert own_desk.visits.opened == [("documents", {"kind": "trajectory", "person": person})]


def test_nobody_asks_a_graduate_to_choose_and_the_stages_tell_the_job(
    own_desk: Desk, own_school: School
) -> None:
    services, person = own_school.services, own_school.ids["Онегин"]
    services.roster.mark_left([person])
    with services.workspace.database.write("test", Topic.TRAJECTORY) as tx:
        tx.update(_people(), person, category="graduate")
        tx.insert(
            outcomes,
            person_id=person,
            on="2026-11-01",
            status="works_profession",
            place="Депо Зима",
            source="self",
            confirmation="word",
        )

    own_desk.controller.open(person=person, mode="overview")

    assert not own_desk.view.lamp_chip.isVisible()
    stages = own_desk.view.head.stages._stages
    assert (stages[-1].title, stages[-1].note, stages[-1].state) == ("Work", "Депо Зима", "now")
    assert own_desk.view.head.state.text() == "Работает по профессии"


def test_a_graduate_of_whom_nothing_is_known_and_a_parent_have_no_word_of_a_pupil(
    own_desk: Desk, own_school: School
) -> None:
    services, person = own_school.services, own_school.ids["Онегин"]
    services.roster.mark_left([person])
    services.people.update(person, _draft(services, person, Category.GRADUATE))
    own_desk.controller.open(person=person, mode="overview")
    assert own_desk.view.head.state.text() == "No word since school"
    assert not own_desk.view.hours.isVisible()

    mother = PersonDraft(PersonName("Ларина", "Прасковья"), category=Category.PARENT)
    parent = PersonId(services.people.add(mother).created)
    own_desk.controller.open(person=parent, mode="overview")
    head = own_desk.view.head
    assert not head.state.isVisible()
    assert not head.stages.isVisible()
    assert not own_desk.view.hours.isVisible()
    own_desk.controller.open(person=own_school.ids["Ларина"], mode="overview")
    assert head.state.isVisible()
    assert head.stages.isVisible()


def _draft(services: Any, person: PersonId, category: Category) -> PersonDraft:
    known = services.people.person(person)
    return PersonDraft(known.name, birth_date=known.birth_date, category=category)


def _people() -> Any:
    from zima_desktop.store.tables import people

    return people


def test_views_have_keys_of_their_own(desk: Desk) -> None:
    desk.view.modes._buttons["plan"].click()
    assert desk.view.mode is Mode.PLAN

    desk.controller.open(person=PersonId(desk.controller._person), mode="years")

    assert desk.view.mode is Mode.YEARS
    assert desk.view.modes.key() == "years"
