"""The class on the board: folded into columns, whole without scrolling, changing in place, spoken."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.class_sessions import pupils
from tests.helpers.teacher import CLASS, Teacher
from ui.teacher.grid import BoardGrid
from ui.teacher.grid_model import LIT, GridModel
from ui.teacher.words import Standing
from ui.theme import theme
from zima_desktop.domain.session_board import BoardRow
from zima_desktop.domain.sessions import SeatState

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def rows(count: int = 26) -> list[BoardRow]:
    names = [*CLASS, *(f"{name}а Анна" for name in ("Яков", "Юшков", "Эрнст", "Щукин"))][:count]
    people = pupils(tuple(names))
    return [BoardRow(one.uid, one.name, False, SeatState.FREE, 0, 30) for one in people]


@pytest.fixture
def grid(qtbot: object) -> Iterator[BoardGrid]:
    made = BoardGrid("Класс")
    QAbstractItemModelTester(made.grid, FATAL, made)
    made.resize(1280, 340)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def shown(model: GridModel, column: int) -> list[str]:
    cells = [model.index(row, column) for row in range(model.rowCount())]
    return [str(cell.data()).split(",")[0] for cell in cells if cell.data() is not None]


def test_list_goes_down_the_columns_in_alphabetical_order(grid: BoardGrid) -> None:
    grid.set_rows(list(reversed(rows())))

    assert [len(shown(grid.grid, column)) for column in range(3)] == [9, 9, 8]
    assert shown(grid.grid, 0) + shown(grid.grid, 1) + shown(grid.grid, 2) == list(CLASS)


def test_a_row_changes_in_place_and_the_choice_stays(grid: BoardGrid) -> None:
    people = rows()
    grid.set_rows(people)
    grid.choose(people[10].person_uid)
    resets: list[bool] = []
    grid.grid.modelReset.connect(lambda: resets.append(True))

    people[10] = replace(people[10], state=SeatState.ANSWERING, answered=12)
    grid.set_rows(people)

    assert grid.current() == people[10]
    assert grid.currentIndex().data() == "Мармеладова Софья, at work, 12 of 30"
    assert not resets


def test_a_guest_makes_the_list_anew_with_the_same_pupil_chosen(grid: BoardGrid) -> None:
    people = rows()
    grid.set_rows(people[1:])
    grid.choose(people[10].person_uid)

    grid.set_rows(people)

    assert grid.grid.count() == 26
    assert grid.current() == people[10]


def test_arrows_go_round_the_columns_and_never_to_an_empty_place(grid: BoardGrid) -> None:
    grid.set_rows(rows())
    grid.setFocus()
    grid.setCurrentIndex(grid.grid.index_at(8))

    def press(key: Qt.Key) -> str:
        QTest.keyClick(grid, key)
        return str(grid.currentIndex().data()).split(",")[0]

    assert press(Qt.Key.Key_Down) == CLASS[9]
    assert press(Qt.Key.Key_Up) == CLASS[8]
    assert press(Qt.Key.Key_Right) == CLASS[17]
    assert press(Qt.Key.Key_Right) == CLASS[17]  # the last column is one shorter
    grid.setCurrentIndex(grid.grid.index_at(25))
    assert press(Qt.Key.Key_Down) == CLASS[25]


def test_enter_and_a_double_click_open_a_pupil(grid: BoardGrid) -> None:
    people = rows()
    grid.set_rows(people)
    opened: list[BoardRow] = []
    grid.opened.connect(lambda row, at: opened.append(row) if isinstance(at, QPoint) else None)
    grid.setFocus()
    grid.choose(people[3].person_uid)

    QTest.keyClick(grid, Qt.Key.Key_Return)
    place = grid.visualRect(grid.grid.index_of(people[4].person_uid)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened == [people[3], people[4]]


def test_letters_do_not_jump(grid: BoardGrid) -> None:
    people = rows()
    grid.set_rows(people)
    grid.setFocus()
    grid.choose(people[3].person_uid)

    QTest.keyClick(grid, Qt.Key.Key_A)

    assert grid.current() == people[3]


def test_wanted_standing_is_lit_up_and_nobody_moves(grid: BoardGrid) -> None:
    people = rows(5)
    people[2] = replace(people[2], state=SeatState.DONE, answered=30)
    grid.set_rows(people)

    grid.grid.seek(Standing.DONE)
    lit = [grid.grid.index_at(at).data(LIT) for at in range(5)]
    grid.grid.seek(None)

    assert lit == [False, False, True, False, False]
    assert grid.grid.index_at(2).data(LIT) is None


def spoken(people: Sequence[BoardRow]) -> list[str]:
    model = GridModel()
    model.set_rows(people, 3)
    return [str(model.index_at(at).data()) for at in range(len(people))]


def test_every_row_is_spoken_in_words() -> None:
    base = rows(6)
    people = [
        replace(base[0], state=SeatState.DONE, answered=30),
        replace(base[1], state=SeatState.INTERRUPTED, answered=6),
        replace(base[2], absent=True),
        replace(base[3], guest=True),
        replace(base[4], state=SeatState.ANSWERING, answered=3, left=2),
        base[5],
    ]

    assert [text.split(", ", 1)[1] for text in spoken(people)] == [
        "finished",
        "interrupted, 6 of 30",
        "not in class",
        "guest, not begun",
        "at work, 3 of 30, another window: 2 time(s)",
        "not begun",
    ]


def test_namesakes_have_their_patronymics() -> None:
    first, second, third = pupils(
        ("Гринёв Пётр Андреевич", "Гринёв Пётр Петрович", "Ларина Татьяна Дмитриевна")
    )
    people = [BoardRow(one.uid, one.name, False, SeatState.FREE, 0, 30) for one in (first, second, third)]

    assert [text.split(",")[0] for text in spoken(people)] == [
        "Гринёв Пётр Андреевич",
        "Гринёв Пётр Петрович",
        "Ларина Татьяна",
    ]


@pytest.mark.parametrize(("size", "scale"), [((1366, 697), 1.0), ((1093, 558), 1.0), ((1366, 697), 1.1)])
def test_twenty_six_pupils_need_no_scrolling(opened: Teacher, size: tuple[int, int], scale: float) -> None:
    theme().apply("light", scale)
    opened.window.resize(*size)
    QTest.qWait(150)
    grid = opened.board.grid

    last = grid.visualRect(grid.grid.index_at(8))

    assert grid.grid.columnCount() == 3 and grid.grid.rowCount() == 9
    assert grid.verticalScrollBar().maximum() == 0
    assert last.bottom() <= grid.viewport().height()
    assert opened.board.verticalScrollBar().maximum() == 0
    assert opened.board.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("size", [(1366, 697), (1093, 558)])
def test_large_letters_scroll_in_the_list_and_squeeze_nothing(opened: Teacher, size: tuple[int, int]) -> None:
    theme().apply("dark", 1.5)
    opened.window.resize(*size)
    QTest.qWait(150)
    head = opened.board.head

    assert opened.board.horizontalScrollBar().maximum() == 0
    for button in (head.begin, head.pause, head.end):
        assert button.width() >= button.sizeHint().width()
    assert opened.board.grid.rowHeight(0) >= round(28 * 1.5) - 1


def test_four_columns_on_a_wide_screen_for_a_large_class(grid: BoardGrid) -> None:
    grid.resize(1500, 200)
    grid.set_rows(rows(30))
    QApplication.processEvents()

    assert grid.grid.columnCount() == 4


def test_everything_on_the_board_has_a_name_for_the_screen_reader(opened: Teacher) -> None:
    board, bar = opened.board, opened.window.bar
    head = board.head
    controls = (
        head.begin,
        head.pause,
        head.end,
        head.note,
        head.guest,
        bar.leave,
        bar.theme_button,
        board.grid,
    )

    for control in (*controls, *board.counters.values()):
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface is not None and interface.text(QAccessible.Text.Name).strip()
