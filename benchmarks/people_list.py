"""The list of people and the rollover in a large base: reading, first paint, typing, moving everybody.

Run: python benchmarks/people_list.py [people]
"""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from ui.pages.people.view import PeopleView
from ui.theme import register_fonts, theme
from zima_desktop.bootstrap import open_workspace
from zima_desktop.demo import PASSWORD, create_demo
from zima_desktop.domain.cards import PersonFilter, PersonRow
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.rollover import Choices
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.store.key_slots import KdfCost

T = TypeVar("T")
CHEAP = KdfCost(1, 8192)
TYPED = ("и", "ив", "ивано", "машин", "щщ")


def timed(name: str, work: Callable[[], T]) -> T:
    start = perf_counter()
    result = work()
    print(f"{name:<44} {1000 * (perf_counter() - start):8.1f} ms")
    return result


def listing(services: Services) -> tuple[PersonRow, ...]:
    """Reading by the services: cold, and again."""
    timed("find, read from the base", lambda: services.people.find(PersonFilter()))
    return timed("find, kept since", lambda: services.people.find(PersonFilter()).rows)


def window(rows: tuple[PersonRow, ...], count: int) -> None:
    """What the window does with so many lines, and with every key typed."""
    many = tuple(replace(rows[at % len(rows)], id=PersonId(at)) for at in range(count))
    view = PeopleView()
    view.resize(1150, 641)
    timed(f"{count:>7} lines: show", lambda: view.show_people(many))
    view.show()
    timed(f"{count:>7} lines: first paint", view.grab)
    while view._folding.isActive():
        QApplication.processEvents()
    timed(f"{count:>7} lines: first key", lambda: _type(view, "и"))
    for text in TYPED:
        _type(view, "")
        best = min(_once(view, text) for _ in range(5))
        found = view.table.records.rowCount()
        print(f"{count:>7} lines: typing «{text}», {found:>6} found {1000 * best:8.1f} ms")
    view.close()


def _type(view: PeopleView, text: str) -> None:
    view.search.blockSignals(True)
    view.search.setText(text)
    view.search.blockSignals(False)
    view._search(text)
    QApplication.processEvents()


def _once(view: PeopleView, text: str) -> float:
    _type(view, "")
    start = perf_counter()
    _type(view, text)
    return perf_counter() - start


def rollover(services: Services) -> None:
    """Everybody into the next school year, and back."""
    timed("rollover: read and plan", services.rollover.plan)
    report = timed(
        "rollover: backup and write",
        lambda: services.rollover.apply(services.rollover.year(), Choices(), JobControl()),
    )
    operation = report.change.operation
    assert operation is not None
    print(f"people moved: {report.change.count}")
    timed("rollover: undo", lambda: services.history.undo(operation))


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    app = QApplication([])
    register_fonts()
    app.setStyle("Fusion")
    theme().apply("light", 1.0)
    with TemporaryDirectory() as folder:
        place = Path(folder) / "base"
        create_demo(place, JobControl(), count, cost=CHEAP).services.close()
        later = datetime.now(UTC).replace(month=9, day=3)
        later = later.replace(year=later.year + 1)
        services = open_workspace(place, PASSWORD, clock=lambda: later).services
        rows = listing(services)
        for lines in (1_000, 10_000, 100_000):
            window(rows, lines)
        rollover(services)
        services.close()


if __name__ == "__main__":
    main()
