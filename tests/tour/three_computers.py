"""One session on three computers: copies of one file, a cable pulled out, one file brought back twice."""

import shutil
from contextlib import closing
from pathlib import Path
from uuid import UUID

from tests.helpers.class_sessions import listed_values
from tests.tour.driver import Driver
from tests.tour.school import services_of
from ui.desktop import Desktop
from ui.dialogs.base import Dialog
from ui.pages.testing.collect_dialog import CollectDialog
from ui.pages.testing.controller import TestingController
from zima_desktop.domain.audience import Audience
from zima_desktop.services.kiosk import KioskRun, open_session_file
from zima_desktop.services.session_board import BoardWatch

PIN = "5207"
BATTERY = ("readiness", "interests")
PULLED_AFTER = 9  # answers of the pupil whose computer went dark


def play(desktop: Desktop, hands: Driver, paths: list[Path], place: Path) -> None:
    """A battery of two; pupils sit at three computers, one of them changes the computer half-way."""
    services = services_of(desktop)
    group = services.people.groups()[0].id
    made = services.sessions.prepare_for(Audience((group,)), BATTERY, PIN, place / "класс.zima-session")
    places = [place / f"компьютер {number}" / made.path.name for number in (1, 2, 3)]
    for path in places:
        path.parent.mkdir()
        shutil.copyfile(made.path, path)
    with closing(open_session_file(made.path, PIN)) as run:
        pupils = [seat.person_uid for seat in run.seats()]
    _sit(places[0], pupils[0:2])
    _sit(places[1], pupils[2:3], count=PULLED_AFTER)
    shutil.copyfile(places[1], places[2])  # the cable is out: the pupil goes on at the third computer
    _sit(places[2], pupils[2:4])
    board = BoardWatch(places, PIN).look().board
    assert board is not None and [row.finished is not None for row in board.rows].count(True) == 4
    _collect(desktop, hands, paths, [*places, places[0]])
    rows = services.sessions.rows()
    assert next(row.collected for row in rows if row.id == made.session) == 4


def _sit(path: Path, pupils: list[UUID], count: int | None = None) -> None:
    """Everybody goes on where the file says; `count` answers, then the computer goes dark."""
    with closing(open_session_file(path, PIN)) as run:
        for person in pupils:
            _answer(run, person, count)


def _answer(run: KioskRun, person: UUID, count: int | None) -> None:
    begun = run.begin(person).progress.answered
    for item in run.form.items[begun:count]:
        values = listed_values(item)
        run.record(person, item.no, values[(item.no * 7 + person.int) % len(values)], shown_ms=1500)
    if count is None:
        run.finish(person)


def _collect(desktop: Desktop, hands: Driver, paths: list[Path], files: list[Path]) -> None:
    assert desktop.main is not None
    desktop.main.open("testing")
    page = desktop.main.controller("testing")
    assert isinstance(page, TestingController)
    paths.extend(files)
    hands.click("Сеансы")
    hands.click("Собрать ответы…")
    hands.wait(lambda: isinstance(_shown(hands), CollectDialog), "the collected answers")
    hands.picture("three-computers-collected")
    hands.dialog().reject()
    hands.picture("sessions")


def _shown(hands: Driver) -> Dialog | None:
    found = [one for one in hands.window.findChildren(Dialog) if one.isVisible()]
    return found[-1] if found else None
