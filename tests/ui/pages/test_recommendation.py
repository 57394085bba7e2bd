"""«Что может подойти»: groups of equals, reasons in words, the counsellor's own word, ways on."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.answered_base import AnsweredBase, new_base
from tests.helpers.people_desk import Desk, press, seat, visible_texts
from tests.helpers.recommended import TECHNICAL, takes, technical_pupil
from ui.context import AppContext
from ui.dialogs.plan import PlanDialog
from ui.pages.recommendation.controller import RecommendationController
from ui.pages.recommendation.reason_dialog import ReasonDialog
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.recommendation import Group, Mark


@pytest.fixture
def base(tmp_path: Path) -> Iterator[AnsweredBase]:
    made = new_base(tmp_path / "base", 3)
    yield made
    made.services.close()


@pytest.fixture
def person(base: AnsweredBase) -> PersonId:
    return technical_pupil(base)


@pytest.fixture
def desk(qtbot: QtBot, base: AnsweredBase, app_context: Callable[[Any], AppContext]) -> Desk:
    return seat(qtbot, app_context(base.services), RecommendationController)


def shown(desk: Desk) -> list[str]:
    return [face.title for face in desk.view.table.records.records()]


def test_groups_reasons_and_gaps_without_a_figure_of_suitability(desk: Desk, person: PersonId) -> None:
    desk.controller.open(person=person)

    assert desk.view.segments.key() == Group.MANY.value
    assert "Машинист локомотива" in shown(desk)
    desk.view.table.choose("locomotive-driver")
    panel = desk.view.panel
    assert "сфера труда: техника" in panel.face.reasons
    texts = visible_texts(desk.window)
    assert any("нет анкеты о плане" in text for text in texts)
    assert not any("%" in text for text in texts)


def test_one_method_is_a_warning_above_the_list(desk: Desk, base: AnsweredBase) -> None:
    takes(base, "subject5", TECHNICAL, base.people[1])
    desk.controller.open(person=base.people[1])

    texts = visible_texts(desk.window)
    assert "Одна методика, недостаточно: нужны хотя бы два независимых источника." in texts
    assert desk.view.segments.key() == Group.FEW.value


def test_nobody_without_results_is_given_a_list(desk: Desk, base: AnsweredBase) -> None:
    desk.controller.open(person=base.people[2])

    texts = visible_texts(desk.window)
    assert "Nothing to look at yet" in texts
    assert "Независимых источников пока нет: нет данных." in texts
    assert not desk.view.panel.isVisible()


def test_pin_and_exclude_need_a_reason_and_can_be_taken_back(desk: Desk, person: PersonId) -> None:
    desk.controller.open(person=person)
    desk.view.table.choose("locomotive-driver")
    desk.view.panel.exclude.click()
    dialog = desk.dialog()
    assert isinstance(dialog, ReasonDialog)
    dialog.save.click()
    assert dialog.isVisible()
    dialog.why.setPlainText("не хочет уезжать в рейсы")
    dialog.save.click()

    assert "Машинист локомотива" not in shown(desk)
    found = desk.context.services.recommendation.of(person)
    assert [one.why for one in found.of(Group.EXCLUDED)] == ["не хочет уезжать в рейсы"]

    _text, undo = desk.toasts[-1]
    undo()
    assert "Машинист локомотива" in shown(desk)


def test_pinned_profession_comes_first_with_its_reason(desk: Desk, person: PersonId) -> None:
    desk.context.services.recommendation.mark(person, "therapist-doctor", Mark.PIN, "давняя мечта")
    desk.controller.open(person=person)

    assert desk.view.segments.key() == Group.PINNED.value
    assert shown(desk) == ["Врач-терапевт"]
    assert "давняя мечта" in visible_texts(desk.window)

    desk.view.panel.unmark.click()
    assert desk.view.segments.key() == Group.MANY.value


def test_segments_show_the_other_groups(desk: Desk, person: PersonId) -> None:
    desk.controller.open(person=person)
    many = set(shown(desk))

    desk.view.segments.set_key(Group.SOME.value)
    desk.view.segments.picked.emit(Group.SOME.value)

    assert shown(desk)
    assert not many & set(shown(desk))


def test_ways_on_from_the_page(desk: Desk, person: PersonId) -> None:
    desk.controller.open(person=person)
    desk.view.table.choose("locomotive-driver")

    desk.view.to_map.click()
    desk.view.panel.catalogue.click()
    press(desk.view, Qt.Key.Key_Escape)

    assert desk.visits.opened == [
        ("documents", {"kind": "career_map", "person": person}),
        ("catalogue", {"profession": "locomotive-driver", "person": person}),
        ("person", {"person": person}),
    ]
    desk.view.panel.plan.click()
    assert isinstance(desk.dialog(), PlanDialog)
    assert desk.dialog().profession.text() == "Машинист локомотива"


def test_page_opens_in_time(desk: Desk, person: PersonId) -> None:
    desk.controller.open(person=person)
    started = perf_counter()
    desk.controller.open(person=person)

    assert perf_counter() - started < 1  # the rest is for a busy machine
