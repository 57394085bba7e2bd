"""Writing a talk: the draft that survives, the note that stays closed, the keys."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.people_desk import Desk, press, seat
from tests.helpers.people_school import PASSWORD, School, a_talk, people_school
from tests.helpers.typing import type_text
from ui.dialogs.talk import DRAFT_AFTER_MS
from ui.pages.person.controller import PersonController
from zima_desktop.bootstrap import open_workspace
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.trajectory import Responsible, TalkPresence, TalkTemplate

Make = Callable[[Any], Any]
NOTE = "Дома ждут, что пойдёт в военное училище"


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


def talk(desk: Desk) -> Any:
    """Open the dialog by its key; its pause is shortened so that tests do not wait for two seconds."""
    press(desk.view.head.talk, Qt.Key.Key_N, ctrl=True)
    dialog = desk.dialog()
    assert dialog._pause.interval() == DRAFT_AFTER_MS == 2000
    dialog._pause.setInterval(20)
    return dialog


def test_talk_is_written_by_keys_alone(desk: Desk, school: School, person: PersonId) -> None:
    dialog = talk(desk)
    assert dialog.agreed.hasFocus()
    type_text(dialog.agreed, "Пробуем слесарное дело")
    press(dialog.agreed, Qt.Key.Key_Tab)
    assert dialog.next_step.hasFocus()
    type_text(dialog.next_step, "Профпроба")
    press(dialog.next_step, Qt.Key.Key_Tab)
    type_text(dialog.due_on, "27.11.2026")
    dialog.responsible.set_key(Responsible.PUPIL)

    press(dialog.due_on, Qt.Key.Key_Return, ctrl=True)

    card = school.services.people.card(person)
    content = card.talks[0].content
    assert not card.talks[0].draft
    assert content.agreed == "Пробуем слесарное дело"
    assert content.due_on == date(2026, 11, 27)
    assert content.responsible is Responsible.PUPIL
    assert not desk.has_dialog()
    assert desk.view.plans.step_text.text() == "Профпроба"


def test_choices_reach_the_base(desk: Desk, school: School, person: PersonId) -> None:
    dialog = talk(desk)
    type_text(dialog.agreed, "Родители за техникум")
    dialog.template.set_key(TalkTemplate.PARENTS)
    dialog.presence.set_key(TalkPresence.BOTH)

    dialog.save.click()

    content = school.services.people.card(person).talks[0].content
    assert (content.template, content.presence) == (TalkTemplate.PARENTS, TalkPresence.BOTH)


def test_first_talk_is_called_the_first(desk: Desk, school: School, person: PersonId) -> None:
    assert talk(desk).content().template is TalkTemplate.FIRST
    desk.dialog().reject()
    school.services.trajectory.save_talk(person, a_talk(date(2026, 11, 1)))

    assert talk(desk).content().template is TalkTemplate.FREE
    desk.dialog().reject()


def test_empty_talk_is_refused_under_its_field(desk: Desk, school: School, person: PersonId) -> None:
    dialog = talk(desk)

    dialog.save.click()

    assert dialog._agreed_field.has_error()
    assert dialog.agreed.hasFocus()
    assert school.services.people.card(person).talks == ()
    dialog.reject()


def test_day_that_is_not_there_is_refused(desk: Desk, school: School, person: PersonId) -> None:
    dialog = talk(desk)
    type_text(dialog.agreed, "Договорились")
    dialog.due_on.setText("31.02.2027")

    dialog.save.click()

    assert dialog._due_field.has_error()
    assert desk.has_dialog()
    dialog.due_on.clear()
    dialog.save.click()
    assert not desk.has_dialog()


def test_draft_is_kept_after_a_pause_and_survives_a_power_cut(
    qtbot: QtBot, desk: Desk, school: School, person: PersonId
) -> None:
    dialog = talk(desk)
    type_text(dialog.agreed, "Пробуем слесарное дело")
    dialog.note.switch.click()
    type_text(dialog.note.field, NOTE)
    qtbot.waitUntil(lambda: school.services.trajectory.draft_talk(person) is not None, timeout=2000)
    qtbot.wait(60)

    school.services.close()  # nobody closed the dialog
    school.services = open_workspace(school.folder, PASSWORD).services

    draft = school.services.trajectory.draft_talk(person)
    assert draft is not None
    assert draft.content.agreed == "Пробуем слесарное дело"
    assert draft.content.restricted_note == NOTE


def test_escape_keeps_the_draft_and_the_next_talk_takes_it_up(
    desk: Desk, school: School, person: PersonId
) -> None:
    dialog = talk(desk)
    type_text(dialog.agreed, "Начали писать")

    press(dialog.agreed, Qt.Key.Key_Escape)

    assert desk.toasts[-1] == ("Draft saved", None)
    again = talk(desk)
    assert again.agreed.toPlainText() == "Начали писать"
    assert again.drop.isVisible()
    type_text(again.agreed, "Итог: ")
    again.save.click()
    held = school.services.people.card(person).talks
    assert [one.draft for one in held] == [False]
    assert "Начали писать" in held[0].content.agreed


def test_locking_the_window_keeps_the_last_words(desk: Desk, school: School, person: PersonId) -> None:
    dialog = talk(desk)
    dialog._pause.setInterval(2000)
    type_text(dialog.agreed, "Не успели сохранить")

    desk.controller.close()

    draft = school.services.trajectory.draft_talk(person)
    assert draft is not None and draft.content.agreed == "Не успели сохранить"
    assert not desk.has_dialog()


def test_escape_without_a_word_leaves_nothing(desk: Desk, school: School, person: PersonId) -> None:
    press(talk(desk).agreed, Qt.Key.Key_Escape)

    assert school.services.trajectory.draft_talk(person) is None
    assert desk.toasts == []


def test_draft_can_be_discarded_and_taken_back(desk: Desk, school: School, person: PersonId) -> None:
    dialog = talk(desk)
    type_text(dialog.agreed, "Начали писать")
    dialog.reject()

    talk(desk).drop.click()
    assert school.services.trajectory.draft_talk(person) is None

    desk.toasts[-1][1]()
    assert school.services.trajectory.draft_talk(person) is not None


def test_saved_talk_goes_back_to_a_draft_or_away_after_undo(
    desk: Desk, school: School, person: PersonId
) -> None:
    dialog = talk(desk)
    type_text(dialog.agreed, "Договорились")
    dialog.save.click()
    assert len(school.services.people.card(person).talks) == 1

    desk.toasts[-1][1]()

    assert not [one for one in school.services.people.card(person).talks if not one.draft]


def test_editing_a_held_talk_never_makes_a_draft_of_it(
    qtbot: QtBot, desk: Desk, school: School, person: PersonId
) -> None:
    change = school.services.trajectory.save_talk(person, a_talk(date(2026, 11, 20), note=NOTE))
    assert change.created is not None
    desk.controller._trajectory.edit_talk(person, change.created)
    dialog = desk.dialog()
    dialog._pause.setInterval(10)
    assert dialog.note.field.isVisible()
    type_text(dialog.agreed, "Уточнили. ")
    qtbot.wait(60)

    dialog.reject()

    held = school.services.people.card(person).talks
    assert [one.draft for one in held] == [False]
    assert not held[0].content.agreed.startswith("Уточнили")


def test_note_field_is_there_only_while_the_switch_is_on(desk: Desk) -> None:
    dialog = talk(desk)
    assert not dialog.note.field.isVisible()

    dialog.note.switch.click()

    assert dialog.note.field.isVisible()
    assert dialog.note.field.hasFocus()
    dialog.note.switch.click()
    assert not dialog.note.field.isVisible()
    dialog.reject()


@pytest.mark.parametrize(
    ("answer", "agreed", "note"), [("move", NOTE, None), ("erase", "", None), ("stay", "", NOTE)]
)
def test_switching_off_asks_what_becomes_of_the_text(
    desk: Desk, asker: FakeAsker, answer: str, agreed: str, note: str | None
) -> None:
    dialog = talk(desk)
    dialog.note.switch.click()
    type_text(dialog.note.field, NOTE)
    asker.choice = answer

    dialog.note.switch.click()

    assert len(asker.questions) == 1
    assert dialog.content().agreed == agreed
    assert dialog.content().restricted_note == note
    dialog.reject()


def test_note_is_found_neither_by_search_nor_on_the_life_line(
    desk: Desk, school: School, person: PersonId
) -> None:
    dialog = talk(desk)
    type_text(dialog.agreed, "Договорились")
    dialog.note.switch.click()
    type_text(dialog.note.field, NOTE)

    dialog.save.click()

    entries = desk.view.timeline.line.entries()
    assert any("Договорились" in entry.note for entry in entries)
    assert not [entry for entry in entries if "училищ" in f"{entry.title} {entry.note}"]
    assert school.services.search.search("училище") == ()
    assert school.services.people.card(person).talks[0].content.restricted_note == NOTE


def test_focus_stays_inside_and_returns_to_the_button(desk: Desk) -> None:
    desk.view.head.talk.setFocus()
    desk.view.head.talk.click()
    dialog = desk.dialog()
    for _ in range(20):
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.isAncestorOf(QApplication.focusWidget())

    dialog.reject()

    assert desk.view.head.talk.hasFocus()


def test_dialog_is_as_high_as_its_fields_and_fits_a_small_window(qtbot: QtBot, desk: Desk) -> None:
    dialog = talk(desk)
    dialog.helper.setChecked(False)
    qtbot.wait(20)
    without = dialog._card.height()
    assert without < 500

    dialog.note.switch.click()
    qtbot.wait(20)
    assert dialog._card.height() > without + 40

    desk.window.resize(1024, 484)
    qtbot.wait(20)
    assert dialog._card.height() <= 484
    assert dialog.save.isVisible()
    dialog.reject()


def test_prompts_stand_beside_the_form_and_follow_the_kind_of_talk(desk: Desk) -> None:
    dialog = talk(desk)
    narrow = dialog._card.maximumWidth()
    assert dialog.prompts.isVisible() is dialog.helper.isChecked()
    dialog.helper.setChecked(True)
    dialog.template.set_key(TalkTemplate.PARENTS)
    dialog.template.picked.emit(TalkTemplate.PARENTS)

    lines = dialog.prompts.lines

    assert any(
        "дома" in line.tick.accessibleName() or "он сам" in line.tick.accessibleName() for line in lines
    )
    press(lines[0].tick, Qt.Key.Key_Space)
    assert lines[0].tick.isChecked()
    dialog.helper.setChecked(False)
    assert not dialog.prompts.isVisible() and dialog._card.maximumWidth() <= narrow
    dialog.reject()
