"""The page of demand lists: versions, a new one from the keyboard, a workbook seen before it counts."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.answered_base import AnsweredBase, new_base
from tests.helpers.asker import FakeAsker
from tests.helpers.people_desk import Desk, press, seat, visible_texts
from tests.helpers.typing import type_text
from ui.context import AppContext
from ui.pages.demand.controller import DemandController
from ui.pages.demand.editor import DemandEditor
from zima_desktop.domain.demand import DemandDraft, DemandRow
from zima_desktop.exchange.results.tables import SheetTable, write_tables

DRAFT = DemandDraft(
    2026, "перечень города", "Центр занятости", date(2026, 9, 15), (DemandRow("welder", 3), DemandRow("cook"))
)


@pytest.fixture
def base(tmp_path: Path) -> Iterator[AnsweredBase]:
    made = new_base(tmp_path / "base", 1)
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, base: AnsweredBase, app_context: Callable[[Any], AppContext]) -> Desk:
    return seat(qtbot, app_context(base.services), DemandController)


def cells(table: Any) -> list[list[str]]:
    model = table.records
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_year_without_a_list_is_said_in_words(desk: Desk) -> None:
    desk.controller.open()

    texts = visible_texts(desk.window)
    assert "Demand of 2026 is not set" in texts
    assert "No list yet" in texts


def test_lists_and_the_rows_of_the_one_in_force(desk: Desk) -> None:
    desk.context.services.demand.set_list(DRAFT)
    desk.controller.open()

    assert "Demand of 2026 is not set" not in visible_texts(desk.window)
    assert cells(desk.view.lists)[0] == ["2026", "перечень города", "from 15.09.2026", "in force (list)"]
    assert cells(desk.view.rows) == [["Сварщик", "3", "no note"], ["Повар", "no figure", "no note"]]

    desk.view.rows.choose("cook")
    press(desk.view.rows, Qt.Key.Key_Return)
    assert desk.visits.opened[-1] == ("catalogue", {"profession": "cook"})


def test_new_list_is_typed_and_closes_the_one_before(desk: Desk) -> None:
    services = desk.context.services
    services.demand.set_list(DRAFT)
    desk.controller.open()
    desk.view.new.click()
    editor = desk.dialog()
    assert isinstance(editor, DemandEditor)
    assert [line.profession for line in editor.lines] == ["welder", "cook"]  # it begins with what is in force

    type_text(editor.add_name, "токар")
    press(editor.add_name, Qt.Key.Key_Return)
    editor.lines[-1].need.setText("2")
    editor.lines[0].removed.emit()
    editor.save.click()

    assert not desk.has_dialog()
    first, second = services.demand.lists()
    assert first.valid_to == date(2026, 11, 23)
    assert second.content.rows == (DemandRow("cook"), DemandRow("turner", 2))
    assert [row[3] for row in cells(desk.view.lists)] == ["in force (list)", "closed"]

    _text, undo = desk.toasts[-1]
    undo()
    assert [one.valid_to for one in services.demand.lists()] == [None]


def test_what_is_missing_is_named_under_its_field(desk: Desk) -> None:
    desk.controller.open(new=True)
    editor = desk.dialog()

    for field, words in (
        ("source", "Write where the list comes from"),
        ("author", "Write who made the list"),
        ("profession", "Add at least one profession"),
    ):
        editor.save.click()
        assert editor._fields[field].below.text() == words
        if field != "profession":
            type_text(editor._fields[field].control, "Центр занятости")

    type_text(editor.add_name, "космонавт")
    press(editor.add_name, Qt.Key.Key_Return)
    assert editor._fields["profession"].below.text() == "No such profession in the catalogue"
    assert desk.context.services.demand.lists() == ()


def test_refusal_of_the_service_keeps_the_form(desk: Desk) -> None:
    desk.context.services.demand.set_list(DRAFT)
    desk.controller.open(new=True)
    editor = desk.dialog()
    editor.since.set_date(date(2026, 1, 1))

    editor.save.click()

    assert editor.isVisible()
    assert "более поздний" in editor._fields["valid_from"].below.text()


def test_workbook_fills_the_form_and_writes_nothing(
    qtbot: QtBot, desk: Desk, asker: FakeAsker, tmp_path: Path
) -> None:
    table = SheetTable("Спрос", (("Профессия", 30), ("Нужно людей", 12)), (("Сварщик", 5), ("Космонавт", 1)))
    write_tables([table], tmp_path / "спрос.xlsx")
    desk.controller.open()
    asker.paths = [tmp_path / "спрос.xlsx"]

    desk.view.load.click()
    qtbot.waitUntil(desk.has_dialog, timeout=20_000)

    assert [line.content() for line in desk.dialog().lines] == [DemandRow("welder", 5)]
    assert any("Космонавт" in text for text in visible_texts(desk.window))
    assert desk.context.services.demand.lists() == ()


def test_list_is_saved_as_a_workbook(qtbot: QtBot, desk: Desk, asker: FakeAsker, tmp_path: Path) -> None:
    desk.context.services.demand.set_list(DRAFT)
    desk.controller.open()
    asker.paths = [tmp_path / "спрос.xlsx"]

    desk.view.export.click()
    qtbot.waitUntil(lambda: bool(desk.toasts), timeout=20_000)

    assert (tmp_path / "спрос.xlsx").stat().st_size > 1000


def test_esc_leads_back_to_the_professions(desk: Desk) -> None:
    desk.controller.open()
    press(desk.view, Qt.Key.Key_Escape)

    assert desk.visits.opened == [("catalogue", {})]
