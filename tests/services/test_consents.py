"""The register of consents."""

from datetime import date
from pathlib import Path

import pytest

from tests.exchange.handover.building import Workspace, count, school
from zima_desktop.domain.consents import ConsentStatus, GivenBy, Purpose
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import GroupId
from zima_desktop.store import undo
from zima_desktop.store.tables import consents


@pytest.fixture
def nine(tmp_path: Path) -> Workspace:
    return school(tmp_path / "9", size=4, tested=1, visited=1, consent=0)


def status(made: Workspace, place: int, purpose: Purpose = Purpose.COORDINATOR) -> ConsentStatus:
    row = next(row for row in made.consents.state() if row.person == made.people[place])
    return next(state.status for state in row.states if state.purpose is purpose)


def test_collected_for_a_class_is_one_undoable_step(nine: Workspace) -> None:
    change = nine.consents.record(nine.people[:4], Purpose.COORDINATOR, GivenBy.PARENT, date(2026, 2, 1))

    assert change.count == 4
    assert [status(nine, place) for place in (0, 3, 4)] == ["active", "active", "none"]
    assert change.operation is not None
    undo.undo(nine.database, change.operation)
    assert status(nine, 0) is ConsentStatus.NONE


def test_who_has_a_paper_gets_no_second_one(nine: Workspace) -> None:
    nine.consents.record(nine.people[:2], "P2", "parent", date(2026, 2, 1))

    change = nine.consents.record(nine.people[:3], "P2", "parent", date(2026, 2, 2))

    assert change.count == 1 and count(nine, "consents") == 3


def test_purposes_are_separate_papers(nine: Workspace) -> None:
    nine.consents.record(nine.people[:1], Purpose.PUBLICATION, GivenBy.SELF, date(2026, 2, 1))

    assert status(nine, 0, Purpose.PUBLICATION) is ConsentStatus.ACTIVE
    assert status(nine, 0, Purpose.COORDINATOR) is ConsentStatus.NONE


def test_withdrawn_paper_stays_in_the_register_until_a_new_one(nine: Workspace) -> None:
    nine.consents.record(nine.people[:1], Purpose.COORDINATOR, GivenBy.PARENT, date(2026, 2, 1))
    nine.consents.withdraw(nine.people[:2], Purpose.COORDINATOR, date(2026, 2, 20))
    assert status(nine, 0) is ConsentStatus.WITHDRAWN

    nine.consents.record(nine.people[:1], Purpose.COORDINATOR, GivenBy.PARENT, date(2026, 3, 1))

    assert status(nine, 0) is ConsentStatus.ACTIVE


def test_paper_runs_out(nine: Workspace) -> None:
    nine.consents.record(nine.people[:2], Purpose.COORDINATOR, GivenBy.PARENT, date(2026, 2, 1))
    with nine.database.write("term") as tx:
        for row, day in ((1, "2026-03-10"), (2, "2026-03-01")):
            tx.update(consents, row, valid_to=day)

    assert [status(nine, place) for place in (0, 1)] == ["expiring", "expired"]


def test_register_of_a_class_holds_its_people_only(nine: Workspace) -> None:
    assert len(nine.consents.state(GroupId(1))) == 4
    assert len(nine.consents.state()) == 8


def test_impossible_papers_are_refused(nine: Workspace) -> None:
    with pytest.raises(InvalidValue):
        nine.consents.record(nine.people, "P9", "parent", date(2026, 2, 1))
    with pytest.raises(InvalidValue):
        nine.consents.record(nine.people, "P2", "teacher", date(2026, 2, 1))
    with pytest.raises(InvalidValue):
        nine.consents.record(nine.people, "P2", "parent", date(2027, 2, 1))
