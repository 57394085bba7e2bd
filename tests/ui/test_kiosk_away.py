"""Alt+Tab is noticed while a pupil answers, and only then; nothing is fought."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.class_sessions import CHEAP, PIN
from tests.helpers.kiosk import Kiosk, kiosk
from ui.kiosk.away import ASLEEP_MS, AwayWatch
from zima_desktop.services.session_board import board, board_of


class Hands:
    """The clock of the watch, set by hand."""

    def __init__(self) -> None:
        self.now = 1_000_000

    def __call__(self) -> int:
        return self.now


def nobody() -> bool:
    """No window of this program is in front."""
    return False


def leave_for(made: Kiosk, milliseconds: int) -> None:
    """The window goes to the back for so long."""
    made.window.away.in_front = nobody
    QApplication.sendEvent(made.window, QEvent(QEvent.Type.WindowDeactivate))
    if milliseconds >= made.window.away.timer.interval():
        made.window.away.timer.stop()
        made.window.away._look()
    QApplication.sendEvent(made.window, QEvent(QEvent.Type.WindowActivate))


def left(made: Kiosk, place: int = 0) -> int:
    return board(made.run).rows[place].left


def test_every_leaving_counts_once_and_stays_in_the_file(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        leave_for(made, 5000)
        leave_for(made, 5000)
        made.answer(1)
        assert left(made) == 2
        assert made.number() == 2
        assert made.window.pin_dialog() is None

    shown = board_of(made.path, PIN, cost=CHEAP)
    assert [row.left for row in shown.rows][:2] == [2, 0]


def test_a_glance_of_a_notification_does_not_count(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        leave_for(made, 100)

        assert not made.window.away.timer.isActive()
        assert left(made) == 0


def test_nobody_answering_means_nobody_has_left(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        leave_for(made, 5000)
        made.click(made.window.screens.names.buttons()[0])
        leave_for(made, 5000)
        made.window.controller.show_names()

        assert [row.left for row in board(made.run).rows] == [0] * 7


def test_leaving_during_the_pause_counts_too(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        made.window.screens.question.pause_requested.emit()
        leave_for(made, 5000)

        assert left(made) == 1


def test_own_dialog_and_own_windows_do_not_count(tmp_path: Path, qtbot) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        other = QWidget()
        qtbot.addWidget(other)
        other.show()
        other.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
        assert made.window.away.timer.isActive()
        made.window.away._look()
        other.close()

        assert left(made) == 0


def test_sleep_is_no_leaving(qtbot) -> None:
    window, clock, seen = QWidget(), Hands(), []
    qtbot.addWidget(window)
    window.show()
    watch = AwayWatch(window, clock)
    watch.in_front = nobody
    watch.noticed.connect(lambda: seen.append("left"))
    watch.lost()
    clock.now += 2 * ASLEEP_MS
    watch._look()
    assert seen == []
    watch.lost()
    clock.now += 900
    watch._look()

    assert seen == ["left"]
    watch.returned()


def test_leaving_that_the_disk_refuses_is_kept_with_the_next_answer(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.to_first_question(0)
        away = made.path.with_suffix(".away")
        made.path.rename(away)
        leave_for(made, 5000)
        assert made.shows(made.window.screens.question)
        away.rename(made.path)
        made.answer(1)

        assert left(made) == 1
