"""What importing a class list costs, against reading it with calamine and writing it with executemany."""

import os
import random
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import python_calamine
import xlsxwriter

from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.store.database import connect_encrypted
from zima_desktop.store.key_slots import KdfCost

CHEAP = KdfCost(1, 8 * 1024 * 1024)
TITLES = ("Фамилия", "Имя", "Отчество", "Дата рождения", "Пол", "Класс", "№ личного дела", "Примечание")


def workbook(path: Path, count: int) -> None:
    """A synthetic list: letters only, no names of people."""
    rng = random.Random(1)
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    sheet.write_row(0, 0, TITLES)
    for row in range(1, count + 1):
        word = "".join(rng.choice("абвгдежзиклмнопрст") for _ in range(7)).capitalize()
        sheet.write_row(row, 0, (word, "Пётр", "Иванович"))
        sheet.write_datetime(row, 3, _moment(rng), day)
        sheet.write_row(row, 4, ("м", f"{rng.randrange(6, 12)}{rng.choice('АБВГ')}", f"Л-{row}", ""))
    book.close()


def _moment(rng: random.Random) -> "date":
    return date(2009 + rng.randrange(5), rng.randrange(1, 13), rng.randrange(1, 28))


def floor(path: Path, base: Path) -> None:
    """Read the cells and write eight columns: what no program can do without."""
    rows = python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    connection = connect_encrypted(base, bytes(32))
    connection.execute("CREATE TABLE raw (a, b, c, d, e, f, g, h)")
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO raw VALUES (?,?,?,?,?,?,?,?)", [tuple(map(str, row)) for row in rows])
    connection.execute("COMMIT")
    connection.close()


def ours(path: Path, services: Services) -> None:
    """The wizard without its window: read, validate, preview, back up, write."""
    control = JobControl()
    services.roster.apply(services.roster.preview(services.roster.read(path, control), control), control)


def timed(work: Callable[[], object]) -> float:
    """Seconds of CPU of one call, those of the child that reads the file included."""
    start = sum(os.times()[:4])
    work()
    return sum(os.times()[:4]) - start


def main(counts: tuple[int, ...] = (1_000, 10_000)) -> None:
    """Print seconds and ratios for each size."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for count in counts:
            path = folder / f"{count}.xlsx"
            workbook(path, count)
            wanted = NewWorkspace("Замер", WorkspaceKind.ORGANIZATION, "Замер", "замер скорости загрузки")
            services = create_workspace(folder / f"base{count}", wanted, cost=CHEAP).services
            least = timed(lambda p=path, c=count: floor(p, folder / f"raw{c}.db"))
            whole = timed(lambda p=path, s=services: ours(p, s))
            services.close()
            print(f"roster {count:>6}: {whole:.2f} s, floor {least:.2f} s, ratio {whole / least:.1f} (bar 2)")


if __name__ == "__main__":
    main()
