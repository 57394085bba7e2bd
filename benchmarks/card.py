"""The card of one person with four years of history: in a base of 10,000 beside one of 100."""

import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from tests.helpers.class_sessions import CHEAP
from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.events import EventDraft, EventKind, EventState
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import GroupName, PersonDraft, PersonName
from zima_desktop.domain.trajectory import PlanDraft, PlanSlot, TalkDraft, TalkPresence, TalkTemplate
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.services import Services
from zima_desktop.store import events, people_write, trajectory
from zima_desktop.store.tables import attendance
from zima_desktop.store.transaction import Transaction

NOW = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
YEARS, EVENTS_A_YEAR, RUNS = range(2023, 2027), 6, 15
BAR = 3.0  # a hundred times the people may cost this much more


def school(folder: Path, people: int) -> tuple[Services, PersonId]:
    """Everybody was at every event; the person looked at has talks and plans of each year."""
    wanted = NewWorkspace("Школа", WorkspaceKind.ORGANIZATION, "Психолог", "Тёплая зима 2026")
    services = create_workspace(folder, wanted, lambda: NOW, CHEAP).services
    with services.workspace.database.write("bench") as tx:
        own = people_write.own_organization(tx)
        drafts = [
            PersonDraft(
                PersonName(f"Фамилия{at}", "Имя"), group=GroupName(9, "АБВГ"[at % 4], f"9{'АБВГ'[at % 4]}")
            )
            for at in range(people)
        ]
        ids = people_write.add(tx, own, drafts, 2026, date(2026, 9, 1))
        for year in YEARS:
            _year(tx, own, ids, year)
    return services, ids[people // 2]


def _year(tx: Transaction, own: Any, ids: list[PersonId], year: int) -> None:
    for number in range(EVENTS_A_YEAR):
        day = date(year, 9, 10 + number)
        kind = EventKind.TRIAL if number % 3 == 0 else EventKind.EXCURSION
        content = EventDraft(kind, f"Событие {number}", day, 2.0, None, None, EventState.HELD)
        event = events.add(tx, own, content)
        blank = {"event_id": event, "present": True, "role": None, "hours": None}
        tx.insert_many(attendance, [blank | {"person_id": person} for person in ids])
    person = ids[len(ids) // 2]
    talk = TalkDraft(date(year, 9, 20), TalkTemplate.FREE, TalkPresence.PUPIL, "Договорились о пробе")
    trajectory.save_talk(tx, person, talk, None, draft=False)
    for slot in PlanSlot:
        trajectory.add_plan(tx, person, PlanDraft(slot, f"Профессия {year}", "23.01.09"), date(year, 9, 21))


def median_ms(call: Callable[[], object]) -> float:
    call()
    spent = []
    for _ in range(RUNS):
        start = time.thread_time()
        call()
        spent.append((time.thread_time() - start) * 1000)
    return statistics.median(spent)


def main() -> None:
    figures = {}
    for people in (100, 10_000):
        with tempfile.TemporaryDirectory() as place:
            services, person = school(Path(place) / "base", people)
            card = services.cards.card(person)
            figures[people] = median_ms(lambda: services.cards.card(person)) if card else 0.0  # noqa: B023
            story = median_ms(lambda: services.cards.story(person))  # noqa: B023
            print(f"{people:>6} people: card {figures[people]:.1f} ms, story {story:.1f} ms,", end=" ")
            print(f"{len(card.timeline)} entries")
            services.close()
    ratio = figures[10_000] / figures[100]
    print(f"10,000 / 100: {ratio:.2f} (bar {BAR})")


if __name__ == "__main__":
    main()
