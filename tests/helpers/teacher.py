"""Teacher mode for tests: a class of twenty-six in one file, a controller with its window, real keys."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.helpers.asker import FakeAsker
from tests.helpers.class_sessions import CHEAP, PIN, listed_values, pupils, session_file
from ui.dialogs.base import Dialog
from ui.jobs import JobRunner
from ui.settings import Settings
from ui.teacher.controller import TeacherController
from ui.teacher.leading import Leading
from ui.teacher.pupils_window import PupilsWindow
from zima_desktop.domain.people import Person
from zima_desktop.services.kiosk import KioskRun, open_session_file

CLASS = (
    "Базаров Евгений",
    "Болконская Мария",
    "Гринёв Пётр",
    "Дубровский Владимир",
    "Ильинская Ольга",
    "Кабанова Катерина",
    "Калашников Степан",
    "Кирсанов Аркадий",
    "Ларина Татьяна",
    "Левин Константин",
    "Мармеладова Софья",
    "Миронова Мария",
    "Молчалин Алексей",
    "Обломов Илья",
    "Одинцова Анна",
    "Онегин Евгений",
    "Паратов Сергей",
    "Печорин Григорий",
    "Пугачёв Емельян",
    "Разумихин Дмитрий",
    "Раскольников Родион",
    "Ростов Николай",
    "Ростова Наталья",
    "Турбина Елена",
    "Чацкий Александр",
    "Штольц Андрей",
)
NAME = "2026-11-24_9А_riasec30.zima-session"
DONE, BROKEN, ABSENT = (0, 3, 5, 8, 11, 13, 17, 21, 25), 10, (15, 23)
WAIT_MS = 20_000


def class_file(path: Path, names: Sequence[str] = CLASS, instrument: str = "riasec30") -> tuple[Person, ...]:
    """A prepared file that nobody has answered in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    people = pupils(tuple(names))
    session_file(path, people, instrument)
    return people


def open_here(path: Path) -> KioskRun:
    """A run with the real clock: the board knows who answers now."""
    return open_session_file(path, PIN, cost=CHEAP)


def answer_some(run: KioskRun, person: Person, count: int) -> None:
    """So many answers; the seat stays open."""
    run.begin(person.uid)
    for item in run.form.items[:count]:
        run.record(person.uid, item.no, listed_values(item)[0], shown_ms=1500)


def finish(run: KioskRun, person: Person) -> None:
    answer_some(run, person, len(run.form.items))
    run.finish(person.uid)


@dataclass
class Teacher:
    """The controller on its window, with what it asked."""

    controller: TeacherController
    asker: FakeAsker
    jobs: JobRunner
    people: tuple[Person, ...]
    path: Path
    left: list[bool] = field(default_factory=list)

    @property
    def window(self) -> Any:
        return self.controller.window

    @property
    def board(self) -> Any:
        return self.controller.window.board

    @property
    def leading(self) -> Leading:
        assert self.controller.leading is not None
        return self.controller.leading

    @property
    def pupils(self) -> PupilsWindow:
        assert self.leading.pupils is not None
        return self.leading.pupils

    def open(self, *paths: Path, pin: str = PIN) -> None:
        """The file by hand, then the PIN."""
        for path in paths or (self.path,):
            self.asker.paths = [path]
        self.click(self.window.find_page.choose)
        self.wait(lambda: self.dialog() is not None)
        self.enter_pin(pin)
        self.wait(lambda: self.controller.leading is not None)
        self.settle()

    def enter_pin(self, pin: str) -> None:
        dialog: Any = self.dialog()
        dialog.pin.setText(pin)
        QTest.keyClick(dialog.pin, Qt.Key.Key_Return)

    def dialog(self, window: QWidget | None = None) -> Any:
        """The dialog on top, or None."""
        shown = [one for one in (window or self.window).findChildren(Dialog) if one.isVisible()]
        return shown[-1] if shown else None

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def begin(self) -> PupilsWindow:
        """«Начать» on this computer."""
        self.click(self.board.head.begin)
        self.wait(lambda: self.leading.pupils is not None and self.pupils.isVisible())
        return self.pupils

    def to_board(self) -> None:
        """The PIN at the kiosk."""
        self.pupils.close()
        dialog: Any = self.pupils.pin_dialog()
        dialog.entry.setText(PIN)
        QTest.keyClick(dialog.entry, Qt.Key.Key_Return)
        self.wait(self.window.isVisible)
        self.settle()

    def choose(self, place: int) -> None:
        self.board.grid.choose(self.people[place].uid)
        self.board.grid.setFocus()

    def act(self, key: str, place: int) -> None:
        """A line of the menu of one pupil."""
        row = next(row for row in self.rows() if row.person_uid == self.people[place].uid)
        self.leading.seats.act(key, row)
        self.settle()

    def rows(self) -> Any:
        return self.leading.desk.board().rows

    def row(self, place: int) -> Any:
        return next(row for row in self.rows() if row.person_uid == self.people[place].uid)

    def counts(self) -> list[int]:
        return [counter.number() for counter in self.board.counters.values()]

    def settle(self) -> None:
        """Jobs done and delivered."""
        self.wait(lambda: not self.jobs.busy)

    def wait(self, condition: Callable[[], object]) -> None:
        deadline = QDeadlineTimer(WAIT_MS)
        while not condition():
            assert not deadline.hasExpired(), self.asker.errors
            loop = QEventLoop()
            QTimer.singleShot(10, loop.quit)
            loop.exec()


@contextmanager
def teacher_mode(folder: Path, *, answered: bool = False) -> Iterator[Teacher]:
    """The window of teacher mode beside one file; closed at the end whatever is open."""
    path = folder / "флешка" / NAME
    people = class_file(path)
    if answered:
        half_way(path, people)
    asker, jobs = FakeAsker(), JobRunner()
    controller = TeacherController(Settings(folder / "settings.ini"), asker, jobs, cost=CHEAP)
    made = Teacher(controller, asker, jobs, people, path)
    controller.left.connect(lambda: made.left.append(True))
    controller.show()
    made.settle()
    try:
        yield made
    finally:
        controller.close()
        jobs.stop()


def half_way(path: Path, people: Sequence[Person]) -> None:
    """As the picture of the board has it, as far as a closed file can: nine done, the others interrupted."""
    run = open_here(path)
    for place in DONE:
        finish(run, people[place])
    answer_some(run, people[BROKEN], 6)
    run.close()


def copy_of(path: Path, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(path, target))
