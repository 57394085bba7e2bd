"""Ties of programmes and places in the window: by keys alone, one step, the card shows them at once."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.answered_base import AnsweredBase, new_base
from tests.helpers.people_desk import Desk, press, seat
from tests.helpers.typing import type_text
from ui.context import AppContext
from ui.pages.programmes.controller import ProgrammesController
from ui.pages.programmes.ties_dialog import PlaceTiesDialog, ProgrammeTiesDialog
from zima_desktop.domain.catalogue import Place, Programme, TaughtState
from zima_desktop.domain.catalogue_cards import WhereTaught

CODE = "23.01.09"


@pytest.fixture
def base(tmp_path: Path) -> Iterator[AnsweredBase]:
    made = new_base(tmp_path / "base", 3)
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, base: AnsweredBase, app_context: Callable[[Any], AppContext]) -> Desk:
    shown = seat(qtbot, app_context(base.services), ProgrammesController)
    shown.controller.open(programme=CODE)
    return shown


def programme_form(desk: Desk, code: str = CODE) -> ProgrammeTiesDialog:
    programme = desk.context.services.catalogue.catalogue().programmes[code]
    assert isinstance(programme, Programme)
    desk.controller.ties.ask_programme(programme)
    dialog = desk.dialog()
    assert isinstance(dialog, ProgrammeTiesDialog)
    return dialog


def test_profession_place_and_old_code_are_tied_by_keys_in_one_step(desk: Desk) -> None:
    services = desk.context.services
    dialog = programme_form(desk)
    for tied, text in (
        (dialog.professions, "сварщик"),
        (dialog.places, "зиминский"),
        (dialog.predecessors, "08.01.06"),
    ):
        type_text(tied.typed, text)
        press(tied.typed, Qt.Key.Key_Return)
    assert dialog.isVisible()  # Enter adds a line, it does not save
    dialog.save.click()
    assert dialog.isVisible()  # a place's word needs a source
    type_text(dialog.source, "письмо техникума")
    press(dialog.source, Qt.Key.Key_Return, ctrl=True)

    assert not desk.has_dialog()
    assert services.catalogue.card("welder").row.where is WhereTaught.TOWN
    assert services.catalogue.catalogue().successor("08.01.06") == CODE
    shown = desk.view.programmes.current()
    assert shown.programme.code == CODE
    assert "Сварщик" in shown.professions

    desk.toasts[-1][1]()
    assert "Сварщик" not in desk.view.programmes.current().professions
    assert services.catalogue.card("welder").row.where is WhereTaught.UNKNOWN
    assert services.catalogue.catalogue().successor("08.01.06") is None


def test_line_is_taken_out_and_what_is_not_known_is_refused_under_its_list(desk: Desk) -> None:
    dialog = programme_form(desk)
    type_text(dialog.professions.typed, "космонавт")
    press(dialog.professions.typed, Qt.Key.Key_Return)
    assert dialog.professions.field.has_error()
    dialog.professions.typed.clear()

    dialog.professions.line("locomotive-assistant").drop.click()
    dialog.save.click()

    ties = desk.context.services.catalogue_ties.of_programme(CODE)
    assert ties.professions == ("locomotive-driver",)


def test_ctrl_z_takes_back_step_by_step_and_passes_over_what_the_toast_took_back(desk: Desk) -> None:
    catalogue = desk.context.services.catalogue.catalogue
    first, second = desk.view.programmes.records.records()[:2]
    for row in (first, second):
        desk.controller._switch(row, on=False)
    desk.toasts[-1][1]()
    assert [catalogue().programmes[row.programme.code].off for row in (first, second)] == [True, False]

    desk.view.programmes.setFocus()
    press(desk.view.programmes, Qt.Key.Key_Z, ctrl=True)

    assert [catalogue().programmes[row.programme.code].off for row in (first, second)] == [False, False]


def test_circle_of_codes_stands_under_the_old_codes(desk: Desk) -> None:
    dialog = programme_form(desk, "08.02.10")  # gave way to 23.02.08
    type_text(dialog.predecessors.typed, "23.02.08")
    press(dialog.predecessors.typed, Qt.Key.Key_Return)

    dialog.save.click()

    assert dialog.isVisible()
    assert dialog.predecessors.field.has_error()


def test_place_says_what_it_teaches(desk: Desk) -> None:
    services = desk.context.services
    place = services.catalogue.catalogue().places["zgdt"]
    assert isinstance(place, Place)
    desk.controller.ties.ask_place(place)
    dialog = desk.dialog()
    assert isinstance(dialog, PlaceTiesDialog)
    type_text(dialog.programmes.typed, CODE)
    press(dialog.programmes.typed, Qt.Key.Key_Return)
    type_text(dialog.programmes.line(CODE).seats, "25")
    type_text(dialog.source, "сайт техникума")
    dialog.save.click()

    (said,) = services.catalogue_ties.of_place("zgdt")
    assert (said.state, said.seats) == (TaughtState.TAUGHT, 25)
    assert desk.view.programmes.current().places == ("Зиминский железнодорожный техникум",)
