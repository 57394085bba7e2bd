"""Runs the tour: `python -m tests.tour [--out DIR]`; 0 when every scene went through."""

import argparse
import logging
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.helpers.asker import FakeAsker
from tests.tour import beginning, school, three_computers, town
from tests.tour.driver import Driver
from tests.tour.workbook import write_workbook
from ui.application import make_application
from ui.desktop import Desktop
from ui.settings import Settings

SCHOOL, TOWN = "МБОУ СОШ № 9", "Координатор города Зимы"


def in_front(desktop: Desktop) -> QWidget:
    """The window a person would look at."""
    window = desktop.kiosk or desktop.main or desktop.start.window
    if window.width() < 1300:
        window.resize(1366, 697)
    return window


def play(out: Path, place: Path, asker: FakeAsker) -> None:
    """All scenes, in the order of the work."""
    settings = Settings(place / "settings.ini")
    make_application(settings)
    desktop = Desktop(settings, asker)
    hands = Driver(lambda: in_front(desktop), out)
    desktop.begin()
    hands.picture("welcome")
    beginning.create_base(desktop, hands, asker, place, out / "recovery-sheet.pdf", SCHOOL)
    school.load_class(desktop, hands, asker.paths, write_workbook(place / "9А.xlsx"))
    school.answer_the_test(desktop, hands)
    three_computers.play(desktop, hands, asker.paths, place)
    school.conclude_and_release(desktop, hands)
    school.write_talk_and_plan(desktop, hands)
    school.print_papers(desktop, hands, asker.paths, out)
    beginning.lock_and_unlock(desktop, hands)
    town.play(desktop, hands, asker, place, out, TOWN)
    desktop.end()


def main() -> int:
    """Parse, play, say where the pictures lie."""
    parser = argparse.ArgumentParser(prog="dev.py tour")
    parser.add_argument("--out", type=Path, default=None, help="where pictures, documents and the package go")
    out: Path = parser.parse_args().out or Path(tempfile.gettempdir()) / "zima-tour"
    out.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(level=logging.WARNING)
    start = time.monotonic()
    asker = FakeAsker()
    with tempfile.TemporaryDirectory() as place:
        try:
            play(out, Path(place), asker)
        finally:
            for error in asker.errors:
                print(f"The window refused: {error!r}", file=sys.stderr)
    print(f"The tour took {time.monotonic() - start:.0f} s; pictures and documents: {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
