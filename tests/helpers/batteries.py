"""A battery of three short instruments, and pupils who stop somewhere in it."""

from contextlib import closing
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from tests.helpers.class_sessions import PIN, School, listed_values, open_run
from zima_desktop.domain.audience import Audience
from zima_desktop.domain.ids import PersonId
from zima_desktop.services.kiosk import KioskRun
from zima_desktop.services.sessions import Prepared
from zima_desktop.store.tables import attempts, instrument_versions

CODES = ("subject5", "riasec30", "thinking")


def battery(nine: School, codes: tuple[str, ...] = CODES, target: Path | None = None) -> Prepared:
    return nine.sessions.prepare_for(Audience((nine.group,)), codes, PIN, target)


def answer_first(nine: School, path: Path, person: UUID, count: int | None = None, option: int = 0) -> None:
    """Go on from the first question without an answer until `count` are answered; None: to the end."""
    with closing(open_run(path, nine.clock)) as run:
        go_on(nine, run, person, count, option)


def go_on(nine: School, run: KioskRun, person: UUID, count: int | None = None, option: int = 0) -> None:
    begun = run.begin(person).progress.answered
    for item in run.form.items[begun:count]:
        nine.clock.forward(seconds=5)
        run.record(person, item.no, listed_values(item)[option], shown_ms=1500)
    if count is None:
        run.finish(person)
    else:
        run.leave(person)


def kept(nine: School, person: PersonId) -> list[tuple[str, bool]]:
    """Instrument and whether it is finished, of every attempt in the base, oldest first."""
    query = (
        select(instrument_versions.c.code, attempts.c.finished_at)
        .join(instrument_versions, instrument_versions.c.id == attempts.c.instrument_version_id)
        .where(attempts.c.person_id == person)
        .order_by(attempts.c.started_at, attempts.c.id)
    )
    with nine.database.read() as connection:
        return [(row.code, row.finished_at is not None) for row in connection.execute(query)]
