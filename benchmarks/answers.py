"""What keeping one answer costs, against the bare SQLCipher commit of the same mode. Prints ratios.

python -m benchmarks.answers [--saves 400] [--stored 100000]
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.soak_session import KEY, PIN, make_file
from zima_desktop.services.kiosk import run_with_key
from zima_desktop.store.session_file_schema import connect

Save = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Cost:
    """Medians of one save, in milliseconds."""

    wall: float
    cpu: float


def kiosk_save(path: Path) -> Save:
    """What the kiosk does for one answer, checks included."""
    make_file(path, 2000)
    run = run_with_key(path, KEY, PIN)
    people = [seat.person_uid for seat in run.seats()]
    items = run.form.items
    done = 0

    def save() -> None:
        nonlocal done
        person, item = people[done // len(items) % len(people)], items[done % len(items)]
        run.record(person, item.no, item.response.parts[done % 2], shown_ms=900)
        done += 1

    for person in people[:200]:
        run.begin(person)
    return save


def bare_save(path: Path, stored: int = 0) -> Save:
    """One upsert of the same shape on a bare connection; `stored` answers are there before."""
    connection = connect(path, KEY)
    connection.execute(
        "CREATE TABLE answers (attempt INTEGER, item INTEGER, value TEXT, a INTEGER, b INTEGER, c INTEGER,"
        " PRIMARY KEY (attempt, item)) WITHOUT ROWID"
    )
    connection.execute("BEGIN")
    rows = ((n // 60, n % 60, '"a"', 1000, 2000, 0) for n in range(stored))
    connection.executemany("INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?)", rows)
    connection.execute("COMMIT")
    done = stored

    def save() -> None:
        nonlocal done
        values = (done // 60, done % 60, '"a"', 1000, 2000, 0)
        connection.execute(
            "INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            values,
        )
        done += 1

    return save


def measured(cases: dict[str, Save], saves: int) -> dict[str, Cost]:
    """All cases in turn, so that a busy moment of the machine hits all of them."""
    wall: dict[str, list[float]] = {name: [] for name in cases}
    cpu: dict[str, list[float]] = {name: [] for name in cases}
    for save in cases.values():
        save()
    for _ in range(saves):
        for name, save in cases.items():
            spent, started = time.process_time(), time.perf_counter()
            save()
            wall[name].append((time.perf_counter() - started) * 1000)
            cpu[name].append((time.process_time() - spent) * 1000)
    return {name: Cost(statistics.median(wall[name]), statistics.mean(cpu[name])) for name in cases}


def run(saves: int = 400, stored: int = 100_000) -> dict[str, Cost]:
    """Measure and print; `bare` is what the others are compared with."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        costs = measured(
            {
                "bare": bare_save(folder / "bare.db"),
                "kiosk": kiosk_save(folder / "kiosk.zima-session"),
                f"bare with {stored} answers stored": bare_save(folder / "full.db", stored),
            },
            saves,
        )
    base = costs["bare"]
    print(f"keeping one answer, {saves} saves each; bar: kiosk at most 1.5 x bare and 1 ms of CPU")
    for name, cost in costs.items():
        print(f"{name:38} p50 {cost.wall:7.3f} ms  x {cost.wall / base.wall:5.2f}  cpu {cost.cpu:6.3f} ms")
    return costs


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--saves", type=int, default=400)
    parser.add_argument("--stored", type=int, default=100_000)
    options = parser.parse_args()
    run(options.saves, options.stored)
