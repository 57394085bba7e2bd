"""Leading a session in the real window: begin, pause, end, PIN at every door, files out of reach."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.class_sessions import PIN
from tests.helpers.teacher import ABSENT, Teacher, answer_some, copy_of, finish, half_way, open_here
from ui.kiosk.message_view import TOO_SOON_MS
from ui.teacher.words import Standing
from ui.theme import theme
from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.sessions import SeatState
from zima_desktop.services.session_board import board_of

ROOT = Path(__file__).resolve().parents[3]
HOLDING = """
import sys
from pathlib import Path
from tests.helpers.teacher import open_here
from tests.helpers.class_sessions import listed_values
run = open_here(Path(sys.argv[1]))
seat = run.seats()[1]
run.begin(seat.person_uid)
for item in run.form.items[:12]:
    run.record(seat.person_uid, item.no, listed_values(item)[0])
print("open", flush=True)
sys.stdin.read()
"""


def allowed(teacher: Teacher) -> list[bool]:
    head = teacher.board.head
    return [button.isEnabled() for button in (head.begin, head.pause, head.end)]


def kinds(teacher: Teacher) -> list[str]:
    head = teacher.board.head
    return [str(button.property("kind")) for button in (head.begin, head.pause, head.end)]


def test_before_the_start_only_begin_can_be_pressed(opened: Teacher) -> None:
    assert allowed(opened) == [True, False, False]
    assert kinds(opened)[0] == "primary"
    assert opened.counts() == [0, 0, 0, 26, 0]
    assert opened.board.head.clock_note.text() == "usually 10 minute(s)"
    assert not opened.board.band.isVisible()


def test_begin_shows_the_pupils_screen_and_the_pin_leads_to_the_board(opened: Teacher) -> None:
    pupils = opened.begin()
    assert not opened.window.isVisible()
    answer_some(opened.leading.desk.session.run, opened.people[1], 12)  # type: ignore[arg-type]

    pupils.close()
    dialog = pupils.pin_dialog()
    assert dialog is not None
    dialog.entry.setText("0000")
    QTest.keyClick(dialog.entry, Qt.Key.Key_Return)
    assert not opened.window.isVisible() and pupils.isVisible()
    dialog.entry.setText(PIN)
    QTest.keyClick(dialog.entry, Qt.Key.Key_Return)
    opened.wait(opened.window.isVisible)

    assert not pupils.isVisible()
    assert opened.counts() == [0, 1, 0, 25, 0]
    assert allowed(opened) == [True, True, True] and kinds(opened)[1] == "primary"
    assert opened.row(1).state is SeatState.ANSWERING  # the seat stays open behind the board


def test_back_to_the_pupils_with_their_letters_and_a_new_guest(opened: Teacher) -> None:
    pupils = opened.begin()
    pupils.screens.names.scale_picked.emit("1.5")
    opened.to_board()
    assert theme().text_scale == 1.0
    opened.asker.texts = ["Верещагин Павел"]
    opened.click(opened.board.head.guest)
    code = opened.dialog().code.text().replace(" ", "")
    opened.dialog().accept()

    opened.click(opened.board.head.begin)

    assert pupils.isVisible() and not opened.window.isVisible()
    assert [seat.family for seat in opened.leading.desk.session.run.seats() if seat.guest] == ["Верещагин"]  # type: ignore[union-attr]
    assert len(code) == 4 and len(pupils.screens.names.buttons()) == 27
    opened.to_board()


def test_pause_covers_the_question_and_no_key_of_a_pupil_leads_on(opened: Teacher) -> None:
    pupils = opened.begin()
    opened.to_board()
    opened.board.head.pause.setFocus()
    opened.key(Qt.Key.Key_F9)

    assert pupils.isVisible() and not opened.window.isVisible()
    assert pupils.rest.isVisible() and not pupils.screens.isVisible()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_1, Qt.Key.Key_Tab, Qt.Key.Key_A):
        QTest.keyClick(pupils.focusWidget() or pupils, key)
    assert pupils.rest.isVisible()
    QTest.qWait(TOO_SOON_MS + 50)
    if pupils.pin_dialog() is not None:
        pupils.pin_dialog().reject()  # type: ignore[union-attr]
    QTest.keyClick(pupils.rest, Qt.Key.Key_Return)
    dialog = pupils.pin_dialog()
    assert dialog is not None
    dialog.reject()
    assert pupils.rest.isVisible() and not pupils.screens.isVisible()


def test_paused_board_says_so_and_going_on_is_noted(opened: Teacher) -> None:
    pupils = opened.begin()
    opened.to_board()
    opened.click(opened.board.head.pause)
    opened.to_board()

    band = opened.board.band
    assert band.isVisible() and "Pause since" in band.accessibleName()
    assert "Only at this computer" in band._text.text()
    assert opened.board.head.pause.text() == "Go on" and kinds(opened)[1] == "primary"

    opened.click(opened.board.head.pause)
    assert pupils.isVisible() and pupils.screens.isVisible() and not pupils.rest.isVisible()
    opened.to_board()
    assert not band.isVisible()
    assert [remark.text[:7] for remark in opened.leading.desk.board().remarks] == ["Пауза с"]


def test_pause_is_not_offered_where_nobody_answers(opened: Teacher) -> None:
    other = open_here(opened.path)
    answer_some(other, opened.people[0], 3)
    other.close()
    opened.leading.look()
    opened.settle()

    assert allowed(opened) == [True, False, True]
    assert opened.board.head.begin.text() == "Begin here too"
    assert "nothing to stop" in opened.board.head.pause.accessibleDescription()
    opened.board.head.begin.setFocus()
    opened.key(Qt.Key.Key_F9)
    assert opened.leading.desk.session.paused_since is None


def test_board_follows_a_file_that_another_computer_answers_in(opened: Teacher) -> None:
    command = [sys.executable, "-c", HOLDING, str(opened.path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None and program.stdout is not None
        program.stdout.readline()
        opened.leading.look()
        opened.settle()
        seen = opened.row(1)
        opened.click(opened.board.head.begin)
        opened.settle()
        program.stdin.close()

    assert (seen.state, seen.answered) == (SeatState.ANSWERING, 12)
    assert [type(error) for error in opened.asker.errors] == [FileRefused]
    assert opened.leading.pupils is None and opened.window.isVisible()


def test_files_are_looked_at_again_and_again(opened: Teacher) -> None:
    other = open_here(opened.path)
    finish(other, opened.people[4])
    other.close()

    opened.leading._look_timer.setInterval(1)
    opened.leading._look_timer.start()
    opened.wait(lambda: opened.counts()[0] == 1)

    assert opened.leading._look_timer.interval() == 1
    assert "updated just now" in opened.board.fresh.text()


def test_file_out_of_reach_is_a_warning_with_the_time_of_the_last_picture(opened: Teacher) -> None:
    other = open_here(opened.path)
    finish(other, opened.people[4])
    other.close()
    opened.leading.look()
    opened.settle()
    away = opened.path.rename(opened.path.with_name("away"))

    opened.leading.look()
    opened.settle()
    assert "Out of reach" in opened.board.fresh.text()
    opened.leading.desk._seen_at -= 120
    opened.leading.refresh()
    assert "the picture is of" in opened.board.fresh.text() and "safe" in opened.board.fresh.text()
    assert opened.counts()[0] == 1  # what was seen stays

    away.rename(opened.path)
    opened.leading.look()
    opened.settle()
    assert "updated just now" in opened.board.fresh.text()


def test_several_copies_are_asked_about_and_shown_together(teacher: Teacher, computer: Path) -> None:
    other = copy_of(teacher.path, computer / "teacher" / "STICK" / "b.zima-session")
    run = open_here(other)
    finish(run, teacher.people[2])
    run.close()
    teacher.click(teacher.window.find_page.again)
    teacher.settle()
    teacher.open()
    assert teacher.counts()[0] == 1

    teacher.asker.choice = "1"
    teacher.begin()

    assert "Which copy" in teacher.asker.questions[-1]
    started = teacher.leading.desk.session.run.file.path  # type: ignore[union-attr]
    assert started == teacher.leading.desk.found.copies[1].path
    teacher.to_board()
    assert teacher.counts()[0] == 1


def test_end_asks_with_figures_and_remembers(opened: Teacher) -> None:
    half_way(opened.path, opened.people)
    opened.begin()
    opened.to_board()
    opened.asker.agrees = False
    opened.click(opened.board.head.end)
    assert opened.asker.questions[-1] == "Finished: 9, not finished: 17. End the session?"
    assert opened.leading.pupils is not None

    opened.asker.agrees = True
    opened.click(opened.board.head.end)
    opened.settle()

    assert opened.leading.pupils is None
    assert allowed(opened) == [True, False, False]
    assert opened.board.band.isVisible() and opened.board.protocol.isVisible()
    assert opened.window.focusWidget() is opened.board.protocol
    from tests.helpers.class_sessions import CHEAP

    assert board_of(opened.path, PIN, cost=CHEAP).ended is not None


def test_leaving_asks_for_the_pin_even_by_the_cross(opened: Teacher) -> None:
    opened.window.close()
    dialog = opened.dialog()
    dialog.entry.setText("1111")
    QTest.keyClick(dialog.entry, Qt.Key.Key_Return)
    assert dialog.isVisible() and not opened.left

    dialog.entry.setText(PIN)
    QTest.keyClick(dialog.entry, Qt.Key.Key_Return)

    opened.wait(lambda: opened.left)


def test_counters_add_up_and_light_their_pupils(opened: Teacher) -> None:
    for place in ABSENT:
        opened.act("absent", place)
    assert opened.counts() == [0, 0, 0, 24, 2]

    counter = opened.board.counters[Standing.ABSENT]
    opened.click(counter)
    assert counter.isChecked() and opened.board.grid.grid._sought is Standing.ABSENT
    opened.click(opened.board.counters[Standing.FREE])
    assert not counter.isChecked()
    opened.click(opened.board.counters[Standing.FREE])

    assert opened.board.grid.grid._sought is None


def test_theme_that_was_switched_on_the_board_reaches_the_pupils(opened: Teacher) -> None:
    pupils = opened.begin()
    pupils.screens.names.scale_picked.emit("1.5")
    opened.to_board()
    opened.click(opened.window.bar.theme_button)
    pupils.free_seats()  # behind the board: its letters must not change
    assert (theme().name, theme().text_scale) == ("dark", 1.0)

    opened.click(opened.board.head.begin)
    assert (theme().name, theme().text_scale) == ("dark", 1.0)
    opened.to_board()

    assert theme().name == "dark"


def test_stick_pulled_out_under_the_run_is_a_warning_not_a_crash(opened: Teacher) -> None:
    opened.begin()
    run = opened.leading.desk.session.run
    assert run is not None
    run.file.close()

    opened.to_board()

    assert "Out of reach" in opened.board.fresh.text()
    assert len(opened.rows()) == 26


def test_pause_ends_with_the_session(opened: Teacher) -> None:
    opened.begin()
    opened.to_board()
    opened.click(opened.board.head.pause)
    opened.to_board()

    opened.click(opened.board.head.end)
    opened.settle()

    assert opened.leading.desk.session.paused_since is None
    assert [remark.text[:7] for remark in opened.leading.desk.board().remarks] == ["Пауза с"]
