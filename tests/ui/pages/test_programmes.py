"""The lists of programmes and places: found, changed, added, switched off, brought back; by keys alone."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.helpers.answered_base import AnsweredBase, new_base
from tests.helpers.people_desk import Desk, press, seat
from tests.helpers.typing import type_text
from ui.context import AppContext
from ui.pages.programmes.controller import ProgrammesController
from ui.pages.programmes.place_form import PlaceForm
from ui.pages.programmes.programme_form import ProgrammeForm
from ui.pages.programmes.view import PLACES
from zima_desktop.domain.catalogue import PlaceKind


@pytest.fixture
def base(tmp_path: Path) -> Iterator[AnsweredBase]:
    made = new_base(tmp_path / "base", 1)
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, base: AnsweredBase, app_context: Callable[[Any], AppContext]) -> Desk:
    shown = seat(qtbot, app_context(base.services), ProgrammesController)
    shown.controller.open()
    return shown


def shown(desk: Desk) -> list[str]:
    model = desk.view.table.records
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def pick_in_menu(desk: Desk, text: str) -> None:
    """Space on the row opens its menu; the line is chosen."""
    press(desk.view.table, Qt.Key.Key_Space)
    menu = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible())
    action = next(action for action in menu.actions() if action.text() == text)
    menu.close()
    action.trigger()


def find(qtbot: QtBot, desk: Desk, text: str) -> None:
    desk.view.search.clear()
    type_text(desk.view.search, text)
    with qtbot.waitSignal(desk.view.search.searched, timeout=1000):
        pass


def test_a_programme_is_found_by_its_code_a_profession_and_a_former_code(qtbot: QtBot, desk: Desk) -> None:
    for text, word in (("23.01.09", "машинист"), ("сантехник", "ремонт"), ("08.01.26", "ремонт")):
        find(qtbot, desk, text)
        assert any(word in title.casefold() for title in shown(desk)), text
        assert len(shown(desk)) < 10


def test_a_programme_is_changed_and_the_change_taken_back(desk: Desk) -> None:
    services = desk.context.services
    desk.controller.open(programme="23.01.09")
    press(desk.view.table, Qt.Key.Key_Return)
    form = desk.dialog()
    assert isinstance(form, ProgrammeForm)
    assert form.code.isReadOnly()

    form.months_9.setText("22")
    assert form._fields["months_9"].below.text() == "1\u00a0г. 10\u00a0мес."
    form.source.setText("сайт техникума")
    form.save.click()

    row = desk.view.table.current()
    assert (row.programme.months_9, row.origin.source, row.origin.own) == (22, "сайт техникума", True)
    text, undo = desk.toasts[-1]
    assert text.endswith("changed")
    undo()
    assert not desk.view.table.current().origin.own
    assert services.catalogue.catalogue().programmes["23.01.09"].months_9 != 22


def test_what_cannot_be_kept_is_said_under_its_field(desk: Desk) -> None:
    desk.view.new.click()
    form = desk.dialog()
    type_text(form.code, "23.01.09")
    type_text(form.title, "Ещё раз")
    form.save.click()
    assert form._fields["code"].has_error()

    form.code.setText("99.01.01")
    form.successor.setText("99.99.99")
    form.save.click()
    assert form._fields["new"].has_error()
    assert form.isVisible()
    assert "99.01.01" not in desk.context.services.catalogue.catalogue().programmes

    form.successor.setText("23.01.09")
    form.save.click()
    assert desk.view.table.current().successor.code == "23.01.09"


def test_a_place_is_added_with_its_fields(desk: Desk) -> None:
    desk.view.show_side(PLACES)
    press(desk.view.table, Qt.Key.Key_N, ctrl=True)
    form = desk.dialog()
    assert isinstance(form, PlaceForm)
    form.save.click()
    assert form._fields["title"].has_error()

    type_text(form.title, "Пекарня")
    form.kind.set_key(PlaceKind.EMPLOYER)
    form.town.setText("Зима")
    form.chips["food"].setChecked(True)
    form.dormitory.set_key(False)
    form.save.click()

    place = desk.view.table.current().place
    assert (place.title, place.kind, place.fields, place.dormitory) == (
        "Пекарня",
        PlaceKind.EMPLOYER,
        ("food",),
        False,
    )


def test_a_row_is_switched_off_shown_again_and_switched_on(desk: Desk) -> None:
    desk.controller.open(programme="23.01.09")
    count = len(shown(desk))
    pick_in_menu(desk, "Switch off")
    assert len(shown(desk)) == count - 1

    desk.view.with_off.click()
    assert desk.view.table.choose("23.01.09")
    pick_in_menu(desk, "Switch on")
    assert not desk.view.table.current().programme.off


def test_the_shipped_entry_comes_back(desk: Desk) -> None:
    desk.controller.open(place="zgdt")
    assert desk.view.side.key() == PLACES
    press(desk.view.table, Qt.Key.Key_Return)
    desk.dialog().title.setText("Иначе")
    desk.dialog().save.click()
    assert desk.view.table.current().place.title == "Иначе"

    pick_in_menu(desk, "Back to the shipped entry")

    assert desk.view.table.current().place.title == "Зиминский железнодорожный техникум"


def test_escape_empties_the_search_then_leads_to_the_professions(qtbot: QtBot, desk: Desk) -> None:
    find(qtbot, desk, "сварщик")
    press(desk.view.table, Qt.Key.Key_Escape)
    assert desk.view.search.text() == ""
    press(desk.view.table, Qt.Key.Key_Escape)
    assert desk.visits.opened[-1][0] == "catalogue"
