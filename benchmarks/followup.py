"""What «После школы» costs over 10,000 people: the page before its rows, the rows, the figures."""

import os
import random
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.helpers.asker import FakeAsker
from ui.context import AppContext
from ui.jobs import JobRunner
from ui.pages.events.controller import EventsController
from ui.pages.followup.controller import FollowupController
from ui.settings import Settings
from ui.theme import register_fonts, theme
from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.outcomes import OutcomeDraft, OutcomeStatus
from zima_desktop.domain.people import PersonDraft, PersonName
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.services import Services
from zima_desktop.store import outcomes, people_write
from zima_desktop.store.key_slots import KdfCost

CHEAP = KdfCost(1, 8 * 1024 * 1024)
PEOPLE = 10_000
NOW = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
YEARS = (2023, 2024, 2025, 2026)


def filled(folder: Path) -> Services:
    """Everybody has left grade 9 in one of four years; two of three have a status."""
    wanted = NewWorkspace("Координатор", WorkspaceKind.ORGANIZATION, "Проверка", "тихая зима на станции")
    services = create_workspace(folder, wanted, lambda: NOW, CHEAP).services
    chance = random.Random(1)
    with services.workspace.database.write("people.import") as tx:
        own = people_write.own_organization(tx)
        told = []
        for year in YEARS:
            drafts = [_draft(chance, number) for number in range(PEOPLE // len(YEARS))]
            ids = people_write.add(tx, own, drafts, year - 1, date(year - 1, 9, 1))
            told += [(one, _status(chance)) for one in ids if chance.random() < 0.66]
        connection = tx.connection
        connection.exec_driver_sql(
            "UPDATE enrolments SET reason = 'graduated', until = (SELECT (g.school_year + 1) || '-06-25' "
            "FROM groups g WHERE g.id = enrolments.group_id)"
        )
        outcomes.add_many(tx, told)
    return services


def _draft(chance: random.Random, number: int) -> PersonDraft:
    word = "".join(chance.choice("абвгдежзиклмнопрст") for _ in range(7)).capitalize()
    return PersonDraft(PersonName(word, "Пётр"), group=class_name(9, "АБВГД"[number % 5]))


def _status(chance: random.Random) -> OutcomeDraft:
    on = NOW.date() - timedelta(days=chance.randrange(700))
    return OutcomeDraft(on, chance.choice(list(OutcomeStatus)), place="Техникум")


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _shown(page: FollowupController | EventsController) -> None:
    page.view.resize(1150, 641)
    page.view.show()
    page.open()
    page.view.grab()


def main() -> None:
    """Milliseconds; the bar is the first line: 100 ms."""
    app = QApplication.instance() or QApplication([])
    register_fonts()
    theme().apply("light", 1.0)
    with tempfile.TemporaryDirectory() as folder:
        services = filled(Path(folder) / "base")
        jobs = JobRunner()
        context = AppContext(
            services, settings=Settings(Path(folder) / "s.ini"), asker=FakeAsker(), jobs=jobs
        )
        other = timed(lambda: _shown(EventsController(context)))  # fonts, icons and sheets are warm then
        print(f"page of events as the first of the process: {other:.0f} ms")
        page: list[FollowupController] = []

        def first_paint() -> None:
            page.append(FollowupController(context))
            _shown(page[0])

        print(f"page open and painted, rows on their way: {timed(first_paint):.0f} ms (bar 100)")

        def rows() -> None:
            while jobs.busy:
                app.processEvents()

        print(f"rows of {PEOPLE} people in the table: {timed(rows):.0f} ms (behind the window)")
        table = page[0].view.leavers.table
        page[0].view.leavers.choose_scope(None, None)
        print(f"filter while typing over {table.records.rowCount()} rows: ", end="")
        table.records.set_search("а")
        print(f"{timed(lambda: table.records.set_search('аб')):.1f} ms (frame 16)")
        print(f"list read once more: {timed(services.follow_up.leavers):.0f} ms")
        print(f"figures of one year: {timed(lambda: services.follow_up.figures(2026)):.0f} ms")
        page[0].view.close()
        jobs.stop()
        services.close()


if __name__ == "__main__":
    main()
