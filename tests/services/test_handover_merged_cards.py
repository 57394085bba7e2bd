"""Cards that the school has joined are one person at the coordinator too, and no result is lost."""

from pathlib import Path

from tests.exchange.handover.building import Workspace, coordinator, count, school
from zima_desktop.domain.ids import PersonId
from zima_desktop.jobs import JobControl
from zima_desktop.services.duplicates import DuplicateService
from zima_desktop.store.undo import undo


def handed(nine: Workspace, town: Workspace) -> None:
    path = nine.give(town.handover.coordinator_key()).path
    report = town.handover.merge(Path(path), JobControl())
    assert report.preview.quarantine == ()


def test_the_second_card_goes_and_its_records_stay(tmp_path: Path) -> None:
    town, nine = coordinator(tmp_path / "town"), school(tmp_path / "9")
    handed(nine, town)
    before = {table: count(town, table) for table in ("people", "attempts", "plans", "consents", "scores")}

    DuplicateService(nine.desk).merge(PersonId(nine.people[0]), PersonId(nine.people[1]))
    handed(nine, town)

    after = {table: count(town, table) for table in before}
    assert after == before | {"people": before["people"] - 1}


def test_a_merge_that_was_taken_back_gives_the_second_card_back(tmp_path: Path) -> None:
    town, nine = coordinator(tmp_path / "town"), school(tmp_path / "9")
    handed(nine, town)
    before = count(town, "people")
    change = DuplicateService(nine.desk).merge(PersonId(nine.people[0]), PersonId(nine.people[1]))
    handed(nine, town)

    assert change.operation is not None
    undo(nine.database, change.operation)
    handed(nine, town)

    assert count(town, "people") == before
