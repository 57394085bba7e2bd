"""The table of records: order of the alphabet, unknown last, search, choice kept."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.helpers.typing import type_text
from ui.models import Cell, ChipCell, Column, RecordTableModel
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import RecordTable


@dataclass(frozen=True, slots=True)
class Pupil:
    id: int
    name: str
    points: int | None = None


PUPILS = (Pupil(1, "Жуков", 3), Pupil(2, "Ёлкин"), Pupil(3, "Егоров", 12), Pupil(4, "Елкин", 7))


def columns() -> tuple[Column[Pupil], ...]:
    return (
        Column("name", "Name", lambda p: p.name, cell=Cell.PERSON, payload=lambda p: "9А", stretch=1),
        Column(
            "points",
            "Points",
            lambda p: "no data" if p.points is None else str(p.points),
            sort=lambda p: p.points,
            drop=1,
        ),
        Column(
            "state",
            "State",
            lambda p: "done",
            cell=Cell.CHIP,
            payload=lambda p: ChipCell("check", "ok"),
            drop=2,
        ),
        Column("act", "", lambda p: "Open", cell=Cell.ACTION),
    )


@pytest.fixture
def model() -> RecordTableModel[Pupil]:
    model: RecordTableModel[Pupil] = RecordTableModel(columns(), key=lambda p: p.id, search=lambda p: p.name)
    model.set_records(PUPILS)
    return model


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable[Pupil]:
    table: RecordTable[Pupil] = RecordTable(columns(), "Pupils", key=lambda p: p.id, search=lambda p: p.name)
    qtbot.addWidget(table)
    table.set_records(PUPILS)
    table.resize(900, 400)
    table.show()
    return table


def names(model: RecordTableModel[Pupil]) -> list[str]:
    return [pupil.name for pupil in model.records()]


def test_yo_stands_with_ye_and_after_it(model: RecordTableModel[Pupil]) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.sort(0)

    assert names(model) == ["Егоров", "Елкин", "Ёлкин", "Жуков"]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Qt.SortOrder.AscendingOrder, [3, 7, 12, None]),
        (Qt.SortOrder.DescendingOrder, [12, 7, 3, None]),
    ],
)
def test_numbers_sort_as_numbers_and_unknown_goes_last(
    model: RecordTableModel[Pupil], order: Qt.SortOrder, expected: list[int | None]
) -> None:
    model.sort(1, order)

    assert [pupil.points for pupil in model.records()] == expected


def test_search_counts_yo_as_ye_and_wants_every_word(model: RecordTableModel[Pupil]) -> None:
    model.set_search("  елк")
    assert names(model) == ["Ёлкин", "Елкин"]

    model.set_search("елк жук")
    assert names(model) == []

    model.set_search("")
    assert model.total() == len(model.records()) == 4


def test_filter_and_search_narrow_together(model: RecordTableModel[Pupil]) -> None:
    model.set_filter(lambda pupil: pupil.points is not None)
    model.set_search("елк")

    assert names(model) == ["Елкин"]


def test_letter_after_letter_and_back_finds_what_each_word_finds(model: RecordTableModel[Pupil]) -> None:
    typed = ("е", "ел", "елк", "елкин ж", "ел", "", "жук", "жук о")

    found = []
    for text in typed:
        model.set_search(text)
        found.append({one.name for one in model.records()})

    both = {"Ёлкин", "Елкин"}
    assert found == [
        {*both, "Егоров"},
        both,
        both,
        set(),
        both,
        {p.name for p in PUPILS},
        {"Жуков"},
        {"Жуков"},
    ]


def test_search_prepared_beforehand_finds_the_same(model: RecordTableModel[Pupil]) -> None:
    model.set_filter(lambda p: p.points is not None)
    assert model.prepare_search(3)
    assert not model.prepare_search(3)

    model.set_search("елк")

    assert [one.name for one in model.records()] == ["Елкин"]
    model.set_filter(None)
    assert {one.name for one in model.records()} == {"Ёлкин", "Елкин"}


def test_a_record_replaced_under_a_search_is_the_new_one_after_it(model: RecordTableModel[Pupil]) -> None:
    model.set_filter(lambda p: p.id != 3)
    model.set_search("жук")

    model.replace(Pupil(1, "Жуковский", 3))

    assert [one.name for one in model.records()] == ["Жуковский"]
    model.set_search("")
    assert "Жуковский" in {one.name for one in model.records()}
    model.set_search("жуковск")
    assert len(model.records()) == 1


def test_a_replaced_record_stays_in_its_row(model: RecordTableModel[Pupil]) -> None:
    model.sort(0)

    model.replace(replace(PUPILS[0], name="Абрамов"))

    assert names(model)[-1] == "Абрамов"


def test_cells_speak(model: RecordTableModel[Pupil]) -> None:
    index = model.index(0, 0)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Жуков, 9А"
    assert model.index(1, 1).data() == "no data"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"


def test_the_choice_survives_sorting_filtering_and_reload(table: RecordTable[Pupil]) -> None:
    table.choose(3)

    table.sort_by("name")
    table.set_records(PUPILS[::-1])

    chosen = table.current()
    assert chosen is not None
    assert chosen.id == 3


def test_a_filtered_out_choice_is_told(qtbot: QtBot, table: RecordTable[Pupil]) -> None:
    table.choose(3)

    with qtbot.waitSignal(table.chosen, check_params_cb=lambda record: record is None):
        table.records.set_search("жук")


def test_enter_opens_the_current_record(qtbot: QtBot, table: RecordTable[Pupil]) -> None:
    table.choose(2)

    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)

    assert opened.args == [PUPILS[1]]


def test_a_click_on_an_action_cell_asks_for_it(qtbot: QtBot, table: RecordTable[Pupil]) -> None:
    place = table.visualRect(table.records.index(1, 3)).center()

    with qtbot.waitSignal(table.action_requested) as asked:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert asked.args == [PUPILS[1], "act"]


def test_narrow_columns_leave_in_their_order(table: RecordTable[Pupil]) -> None:
    table.resize(450, 300)
    assert [table.isColumnHidden(at) for at in range(4)] == [False, True, False, False]

    table.resize(300, 300)
    assert [table.isColumnHidden(at) for at in range(4)] == [False, True, True, False]


def test_tab_leaves_the_table(qtbot: QtBot, table: RecordTable[Pupil]) -> None:
    assert not table.tabKeyNavigation()


def test_every_kind_of_cell_paints(table: RecordTable[Pupil]) -> None:
    table.choose(1)

    assert not table.grab().isNull()


def test_typing_searches_after_a_short_wait(qtbot: QtBot) -> None:
    field = SearchField("Name", "Search")
    qtbot.addWidget(field)
    field.show()

    with qtbot.waitSignal(field.searched) as searched:
        type_text(field, "Гринёв")

    assert searched.args == ["Гринёв"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
