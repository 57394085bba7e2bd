"""A person who was erased is nowhere in the workspace: base, copies, log."""

from datetime import date
from pathlib import Path

import pytest

from tests.services.school import enrol
from zima_desktop.domain.backups import BackupReason
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.consents import GivenBy, Purpose
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.events import EventDraft, EventKind, EventState, Mark
from zima_desktop.domain.ids import EventId, PersonId
from zima_desktop.domain.trajectory import PlanDraft, PlanSlot, TalkDraft, TalkPresence, TalkTemplate
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.store import card_erasure
from zima_desktop.store.tables import metadata
from zima_desktop.store.tables_exchange import access_log, journal

DAY = date(2026, 10, 1)
MARKER = "Свидригайлов"


@pytest.fixture
def person(services: Services) -> PersonId:
    """Somebody with a bit of everything, whose name stands in the journal too."""
    number = PersonId(enrol(services, (9, "А"), f"{MARKER} Аркадий Иванович", "Обломов Илья Ильич")[0])
    services.trajectory.save_talk(
        number, TalkDraft(DAY, TalkTemplate.FIRST, TalkPresence.PUPIL, f"{MARKER}: уехать")
    )
    services.trajectory.save_plan(number, PlanDraft(PlanSlot.FIRST, "Сварщик"))
    services.consents.record([number], Purpose.COUNSELLING, GivenBy.PARENT, DAY)
    services.people.set_forms(number, f"{MARKER}а Аркадия", f"{MARKER}у Аркадию")
    services.people.set_forms(number, None, None)
    event = services.events.add(EventDraft(EventKind.TRIAL, "Проба", DAY, 2.0, state=EventState.HELD)).created
    services.events.mark(EventId(event or 0), [Mark(number, True)])
    return number


def everything_in(services: Services) -> str:
    """All rows of all tables, the journal of undo among them."""
    with services.workspace.database.read() as connection:
        rows = [connection.execute(table.select()).all() for table in metadata.sorted_tables]
    return "\n".join(str(row) for table in rows for row in table)


def test_the_outlook_counts_what_would_go(services: Services, person: PersonId) -> None:
    found = services.erasure.outlook(person)

    assert found.name == f"{MARKER} Аркадий Иванович"
    assert found.records["talks"] == found.records["plans"] == found.records["attendance"] == 1


def test_the_whole_name_must_be_typed(services: Services, person: PersonId) -> None:
    for typed in ("", MARKER, "Обломов Илья Ильич"):
        with pytest.raises(InvalidValue):
            services.erasure.erase(person, typed)
    assert services.people.person(person)


def test_nothing_is_left_of_an_erased_person(services: Services, person: PersonId) -> None:
    assert MARKER in everything_in(services)

    services.erasure.erase(person, "свидригайлов аркадий иванович")

    assert MARKER not in everything_in(services)
    assert MARKER not in "".join(row.family for row in services.people.find(PersonFilter()).rows)
    with pytest.raises(NotFound):
        services.people.person(person)
    with services.workspace.database.read() as connection:
        assert card_erasure.left_behind(connection, [person]) == 0
        assert connection.execute(journal.select().where(journal.c.before.contains("Свидригайл"))).all() == []
        assert "person.erase" in connection.execute(access_log.select()).all()[-1].action
    assert services.workspace.database.integrity()


def test_a_card_that_was_joined_goes_with_the_person(services: Services, person: PersonId) -> None:
    other = PersonId(enrol(services, (9, "Б"), f"{MARKER} Аркадий Иванович")[0])
    services.duplicates.merge(person, other)

    services.erasure.erase(person, f"{MARKER} Аркадий Иванович")

    assert MARKER not in everything_in(services)


def test_copies_that_hold_the_person_are_replaced(services: Services, person: PersonId) -> None:
    services.workspace.back_up(BackupReason.HAND, JobControl())
    root = services.workspace.info().path
    beside = [root / f"base.before-restore-2.zima-{part}" for part in ("db", "keys")]
    for path in beside:
        path.write_bytes(b"put aside by a restore")
    assert len(services.erasure.outlook(person).backups) == 2
    services.erasure.erase(person, f"{MARKER} Аркадий Иванович")

    assert services.erasure.forget_copies(JobControl()) == 2
    assert not any(path.exists() for path in beside)

    (left,) = services.workspace.backups()
    assert left.reason is BackupReason.ERASURE
    assert services.workspace.verify_backup(left.path, JobControl()).count("people") == 1


def test_the_others_are_as_they_were(services: Services, person: PersonId, tmp_path: Path) -> None:
    services.erasure.erase(person, f"{MARKER} Аркадий Иванович")

    (left,) = services.people.find(PersonFilter()).rows
    assert left.family == "Обломов"
    assert services.people.card(left.id).enrolments
