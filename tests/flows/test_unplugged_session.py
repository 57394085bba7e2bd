"""Unplug anything at any moment and finish on another computer: nothing is lost, nobody is counted twice."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid
from sqlalchemy import select

from tests.helpers.class_sessions import PIN, School, answer_all, desk_of, open_run, school
from tests.helpers.kiosk import Kiosk, leave
from ui.kiosk.window import KioskWindow
from ui.theme import register_fonts, theme
from zima_desktop.domain.collecting import SessionOutcome
from zima_desktop.jobs import JobControl
from zima_desktop.services.collecting import Collecting
from zima_desktop.services.kiosk import KioskRun
from zima_desktop.store.tables import answers, attempts

ROOT = Path(__file__).resolve().parents[2]
SITTING = """
import sys
from pathlib import Path
from tests.helpers.class_sessions import open_run
run = open_run(Path(sys.argv[1]))
uid = run.seats()[0].person_uid
run.begin(uid)
for item in run.form.items[:7]:
    run.record(uid, item.no, "a", shown_ms=1500)
print("sitting", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def nine(tmp_path: Path) -> Iterator[School]:
    made = school(tmp_path)
    yield made
    made.database.close()


def collected(nine: School, *paths: Path) -> SessionOutcome:
    collecting = Collecting(desk_of(nine), nine.sessions)
    return collecting.collect_files(paths, JobControl()).sessions[0]


def finished_answers(nine: School) -> list[dict[int, str]]:
    """The answers of every finished attempt in the base."""
    with nine.database.read() as connection:
        ids = connection.execute(select(attempts.c.id).where(attempts.c.finished_at.is_not(None))).scalars()
        return [
            dict(
                connection.execute(
                    select(answers.c.item, answers.c.value).where(answers.c.attempt_id == one)
                ).all()
            )
            for one in ids.all()
        ]


def check_once(nine: School, outcome: SessionOutcome, expected: dict[int, str]) -> None:
    """One finished attempt with all answers, no double, nobody interrupted."""
    assert (outcome.received, outcome.doubles) == (1, ())
    assert outcome.interrupted == ()
    assert finished_answers(nine) == [expected]


def taken_while_open(path: Path, target: Path, *, killed: bool) -> Path:
    """What a stick holds when the file is copied under the hands of the kiosk, or after a power cut."""
    target.parent.mkdir()
    command = [sys.executable, "-c", SITTING, str(path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "sitting\n"
        if killed:
            program.kill()
            program.wait()
        shutil.copy(path, target)
        program.kill()
    return target


@pytest.mark.parametrize("killed", [False, True], ids=["copied while open", "after a power cut"])
@pytest.mark.parametrize("back_first", [False, True])
def test_half_answered_copy_goes_on_elsewhere_and_both_come_back(
    nine: School, killed: bool, back_first: bool
) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    other = taken_while_open(path, nine.folder / "stick" / "a.zima-session", killed=killed)
    with closing(open_run(other, nine.clock)) as run:
        assert run.begin(nine.uid(0)).index == 7
        for number in range(8, 21):
            run.record(nine.uid(0), number, "b", shown_ms=1500)
        run.finish(nine.uid(0))

    outcome = collected(nine, *((path, other) if back_first else (other, path)))

    check_once(nine, outcome, {n: '"a"' if n < 8 else '"b"' for n in range(1, 21)})


def test_first_computer_may_be_collected_days_before_the_other(nine: School) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    other = taken_while_open(path, nine.folder / "stick" / "a.zima-session", killed=True)
    early = collected(nine, path)
    assert (early.received, early.interrupted) == (0, ("Базаров Евгений",))
    with closing(open_run(other, nine.clock)) as run:
        answer_all(run, nine.uid(0))

    check_once(nine, collected(nine, other), dict.fromkeys(range(1, 21), '"a"'))


# -- the same through the real window


@pytest.fixture
def window_of(qapp: QApplication, nine: School) -> Iterator[Callable[[Path], Kiosk]]:
    """Kiosk windows on files of this school; all are left at the end."""
    register_fonts()
    qapp.setStyle("Fusion")
    theme().apply("light", 1.0)
    made: list[Kiosk] = []

    def open_window(path: Path) -> Kiosk:
        run: KioskRun = open_run(path, nine.clock)
        window = KioskWindow(run)
        window.resize(1366, 768)
        window.show()
        window.controller.show_names()
        QApplication.processEvents()
        made.append(Kiosk(window, run, (), path))
        return made[-1]

    yield open_window
    for one in made:
        if isValid(one.window):
            leave(one)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def sit_down(made: Kiosk, born: str) -> None:
    """The first name of the list with its day and month."""
    made.click(made.window.screens.names.buttons()[0])
    made.text(born)
    made.enter()


def test_stick_is_pulled_in_the_middle_and_the_pupil_finishes_on_another_computer(
    nine: School, window_of: Callable[[Path], Kiosk]
) -> None:
    stick = nine.folder / "stick"
    stick.mkdir()
    path = Path(
        shutil.copy(nine.sessions.prepare(nine.group, "subject5", PIN).path, stick / "a.zima-session")
    )
    first = window_of(path)
    sit_down(first, "01 01")
    first.window.screens.instruction.accepted.emit()
    first.answer(1)
    first.window.screens.ready.accepted.emit()
    for _ in range(6):
        first.answer(1)
    pulled = stick.rename(nine.folder / "pulled")
    first.answer(2)
    assert first.shows(first.window.screens.unsaved)
    assert first.window.controller.unsaved

    second_pc = nine.folder / "pc2"
    shutil.copytree(pulled, second_pc)
    second = window_of(second_pc / "a.zima-session")
    sit_down(second, "01 01")
    assert second.number() == 7  # the one answer that the stick has not taken is asked again
    for _ in range(14):
        second.answer(2)
    assert second.shows(second.window.screens.thanks)
    leave(second)
    leave(first)

    outcome = collected(nine, pulled / "a.zima-session", second_pc / "a.zima-session")

    check_once(nine, outcome, {n: '"a"' if n < 7 else '"b"' for n in range(1, 21)})


def test_stick_that_comes_back_takes_the_waiting_answer_and_the_pupil_goes_on_here(
    nine: School, window_of: Callable[[Path], Kiosk]
) -> None:
    stick = nine.folder / "stick"
    stick.mkdir()
    path = Path(
        shutil.copy(nine.sessions.prepare(nine.group, "subject5", PIN).path, stick / "a.zima-session")
    )
    made = window_of(path)
    sit_down(made, "01 01")
    made.window.screens.instruction.accepted.emit()
    made.answer(1)
    made.window.screens.ready.accepted.emit()
    for number in range(20):
        away = number % 5 == 2
        pulled = stick.rename(nine.folder / f"pulled{number}") if away else stick
        made.answer(1 + number % 2)
        if away:
            assert made.shows(made.window.screens.unsaved)
            pulled.rename(stick)
            made.window.controller.saving.again()
            made.answer(0)  # the key of no option: only the time passes
    assert made.shows(made.window.screens.thanks)
    leave(made)

    check_once(nine, collected(nine, path), {n: '"a"' if n % 2 else '"b"' for n in range(1, 21)})
