"""The page «После школы»: the list, the story of a person, figures, hand-over."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.followup_desk import cell, families, followup_desk, show, wait
from tests.helpers.leaver_school import STATUS, Leavers, college, leaver_school
from tests.helpers.people_desk import Desk, press, seat, visible_texts
from ui.context import AppContext
from ui.dialogs.outcome import OutcomeDialog
from ui.dialogs.person_after import PersonAfterDialog
from ui.pages.followup import words
from ui.pages.followup.controller import FollowupController
from ui.pages.followup.names_dialog import NamesDialog
from ui.pages.followup.transfer_dialog import TransferDialog
from zima_desktop.domain.cohorts import Moment
from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.leavers import Cohort
from zima_desktop.domain.outcomes import Freshness, OutcomeDraft


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Leavers]:
    made = leaver_school(tmp_path / "school")
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: Leavers, app_context: Callable[[Any], AppContext]) -> Desk:
    return followup_desk(qtbot, app_context(school.services))


def test_newest_year_stands_first_with_a_word_for_every_colour(desk: Desk) -> None:
    table = desk.view.leavers.table

    assert len(families(table)) == 7 and desk.view.leavers.year.key() == 2026
    assert cell(table, "Гринёв", "status") == "Учится в СПО"
    assert cell(table, "Гринёв", "fresh") == "Свежий"
    assert cell(table, "Болконская", "fresh") == "Нет записей"
    assert cell(table, "Гринёв", "plan") == "План А сбылся"


def test_page_stands_before_the_base_has_answered(
    qtbot: QtBot, school: Leavers, app_context: Callable[[Any], AppContext]
) -> None:
    desk = seat(qtbot, app_context(school.services), FollowupController)

    desk.controller.open()

    assert desk.view.leavers.table.records.total() == 0
    assert not desk.view.leavers.table.isVisible()  # the skeleton is
    wait(qtbot, desk)
    assert desk.view.leavers.table.isVisible()


def test_filters_narrow_by_cohort_status_freshness_and_words(desk: Desk) -> None:
    tab = desk.view.leavers
    tab.choose_scope(None, None)
    assert len(families(tab.table)) == 14

    tab.choose_scope(2025, Cohort.ELEVENTH)
    assert len(families(tab.table)) == 4
    tab.chips[Freshness.STALE].click()
    assert families(tab.table) == ["Базаров"]
    tab.chips[Freshness.STALE].click()
    tab.status.set_key(STATUS.ARMY)
    tab.status.picked.emit(STATUS.ARMY)
    assert families(tab.table) == ["Дубровский"]
    tab.status.set_key(None)
    tab.status.picked.emit(None)
    tab.table.records.set_search("кабан")
    assert families(tab.table) == ["Кабанова"]


def test_enter_tells_the_story_and_a_status_written_there_shows_at_once(
    qtbot: QtBot, desk: Desk, school: Leavers
) -> None:
    table = desk.view.leavers.table
    table.choose((school.person("Болконская"), "9"))
    press(table, Qt.Key.Key_Return)
    story = desk.dialog()
    assert isinstance(story, PersonAfterDialog)

    story.status.click()
    form = desk.dialog()
    assert isinstance(form, OutcomeDialog)
    form.fields.status.set_key(STATUS.SEEKS_WORK)
    form.fields.status.picked.emit(STATUS.SEEKS_WORK)
    form.save.click()
    wait(qtbot, desk)

    assert any("Ищет работу" in text for text in visible_texts(story))
    assert cell(table, "Болконская", "status") == "Ищет работу"
    assert desk.toasts[-1][0]
    desk.toasts[-1][1]()
    wait(qtbot, desk)
    assert cell(table, "Болконская", "status") == "Неизвестно"
    story.reject()


def test_form_asks_for_the_programme_of_those_who_study_and_the_work_of_those_who_work(
    desk: Desk, school: Leavers
) -> None:
    desk.controller.actions.status(school.person("Кабанова"))
    fields = desk.dialog().fields

    assert fields.profession.text() == "Продавец" and fields.profession_field.isVisible()
    fields.status.set_key(STATUS.ARMY)
    fields.status.picked.emit(STATUS.ARMY)
    assert not fields.profession_field.isVisible() and not fields.programme_field.isVisible()
    fields.status.set_key(STATUS.STUDIES_SPO)
    fields.status.picked.emit(STATUS.STUDIES_SPO)
    assert fields.programme_field.isVisible() and not fields.profession_field.isVisible()
    desk.dialog().reject()


def test_impossible_day_stays_in_the_form(desk: Desk, school: Leavers) -> None:
    desk.controller.actions.status(school.person("Кабанова"))
    form = desk.dialog()
    form.fields.on.setText("")

    form.save.click()

    assert desk.has_dialog() and form.fields.on_field.has_error()
    form.reject()


def test_bars_add_up_and_open_to_names_with_reasons(qtbot: QtBot, desk: Desk) -> None:
    show(qtbot, desk, words.TOTALS)
    totals = desk.view.totals
    bars = totals.places.table.records.records()

    assert sum(bar.count for bar in bars) == 7 and bars[-1].key == "unknown"
    assert sum(bar.count for bar in totals.plans.table.records.records()) == 7
    totals.places.table.choose("unknown")
    press(totals.places.table, Qt.Key.Key_Return)
    dialog = desk.dialog()
    assert isinstance(dialog, NamesDialog)
    reasons = [one.reason for one in dialog.table.records.records()]
    assert len(reasons) == 3 and all("не засчитан" in reason.lower() for reason in reasons)
    dialog.reject()


def test_figures_of_another_year_and_moment(qtbot: QtBot, desk: Desk) -> None:
    show(qtbot, desk, words.TOTALS)
    totals = desk.view.totals
    totals.year.set_key(2025)
    totals.year.picked.emit(2025)
    wait(qtbot, desk)
    totals.moment.set_key(Moment.YEAR_1.value)
    totals.moment.picked.emit(Moment.YEAR_1.value)
    wait(qtbot, desk)

    found = {bar.key: bar.count for bar in totals.places.table.records.records()}
    assert found == {"works_other": 1, "army": 1, "unknown": 2}


def test_hand_over_names_those_who_stay_and_saves_the_rest(
    qtbot: QtBot, desk: Desk, school: Leavers, tmp_path: Path
) -> None:
    school.services.consents.record([school.person("Гринёв")], Purpose.COLLEGE, None, date(2025, 9, 3))
    desk.view.transfer.click()
    dialog = desk.dialog()
    assert isinstance(dialog, TransferDialog)
    texts = " ".join(visible_texts(dialog))
    assert "Not handed over without consent: 6" in texts and "Миронова Мария Ивановна" in texts

    target = tmp_path / "лист.pdf"
    desk.context.asker.paths.append(target)  # type: ignore[attr-defined]
    dialog.pdf.click()
    wait(qtbot, desk)

    assert target.read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_ctrl_z_takes_the_last_writing_back(qtbot: QtBot, desk: Desk, school: Leavers) -> None:
    person = school.person("Миронова")
    change = school.services.follow_up.set_status(person, OutcomeDraft(date(2026, 9, 1), STATUS.ARMY))
    desk.context.announce(change)
    wait(qtbot, desk)

    desk.view.leavers.table.setFocus()
    press(desk.view.leavers.table, Qt.Key.Key_Z, ctrl=True)
    wait(qtbot, desk)

    assert school.services.follow_up.person(person).outcomes == ()


def test_college_lists_students_and_graduates_apart(
    qtbot: QtBot, tmp_path: Path, app_context: Callable[[Any], AppContext]
) -> None:
    made = college(tmp_path / "college")
    desk = seat(qtbot, app_context(made.services), FollowupController)
    desk.controller.open()
    wait(qtbot, desk)
    tab = desk.view.leavers

    tab.choose_scope(2026, Cohort.COLLEGE)
    assert families(tab.table) == ["Базаров", "Кабанова", "Раскольников"]
    tab.choose_scope(None, words.STUDENTS)
    assert families(tab.table) == ["Гринёв", "Ларина"]
    made.services.close()
