"""Around a package: where it lands, keys as files, readiness and the board."""

from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from tests.exchange.handover.building import Workspace, coordinator, school
from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.errors import FileRefused, NotFound, WriteFailed
from zima_desktop.domain.handover import PackageLocked, Variant
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.people import PersonDraft, PersonName
from zima_desktop.jobs import JobControl
from zima_desktop.services.handover import inspect_with_secret
from zima_desktop.services.handover_acts import act_of
from zima_desktop.store import handover, people_write
from zima_desktop.store.transaction import get_setting


@pytest.fixture
def town(tmp_path: Path) -> Workspace:
    return coordinator(tmp_path / "town")


def merged(town: Workspace, path: str, **options: bool):
    return town.handover.merge(Path(path), JobControl(), **options)


def test_package_that_cannot_be_written_takes_no_number(town: Workspace, tmp_path: Path) -> None:
    nine, key = school(tmp_path / "9"), town.handover.coordinator_key()

    with pytest.raises(WriteFailed):
        nine.give(key, target=tmp_path / "missing" / "p.zima")

    assert nine.handover.outgoing() == () and nine.handover.readiness().generation == 0
    assert nine.give(key).package.generation == 1
    assert nine.give(key).package.generation == 2


def test_package_lands_in_the_outbox_under_a_telling_name(town: Workspace, tmp_path: Path) -> None:
    nine = school(tmp_path / "9")

    path = Path(nine.give(town.handover.coordinator_key()).path)

    assert path == tmp_path / "9" / "outbox" / "мбоу-сош-9_2025-2026_2026-03-02_g0001.zima"
    assert list(path.parent.iterdir()) == [path]


def test_key_file_travels_and_a_changed_one_is_refused(town: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "key.json"
    town.handover.write_key(path)
    key = town.handover.coordinator_key()
    nine = school(tmp_path / "9")

    assert nine.handover.read_key_file(path) == key
    assert [len(group) for group in key.fingerprint.split()] == [4] * 6
    other = coordinator(tmp_path / "other").handover.coordinator_key()
    path.write_text(path.read_text("utf-8").replace(key.recipient, other.recipient), "utf-8")
    with pytest.raises(FileRefused) as refused:
        nine.handover.read_key_file(path)
    assert refused.value.reason == "fingerprint"
    path.write_bytes(b"[" * 9000)
    with pytest.raises(FileRefused):
        nine.handover.read_key_file(path)


def test_readiness_counts_what_is_missing(tmp_path: Path) -> None:
    nine = school(tmp_path / "9", consent=20)
    nine.consents.withdraw(nine.people[:2], Purpose.COORDINATOR, date(2026, 3, 1))
    own = nine.desk.organization()
    with nine.database.write("add") as tx:
        stray = PersonDraft(PersonName("Новиков", "Пётр"))
        people_write.add(tx, own.id, [stray], 2025, date(2025, 9, 1))

    ready = nine.handover.readiness()

    assert (ready.people, ready.with_consent, ready.without_consent, ready.withdrawn) == (25, 18, 7, 2)
    assert (ready.without_group, ready.untested) == (1, 6)


def test_board_shows_received_and_expected(town: Workspace, tmp_path: Path) -> None:
    town.handover.expect("МБОУ СОШ № 9")
    town.handover.expect("Школа  № 31 ")
    assert [row.received for row in town.handover.incoming()] == [None, None]

    merged(town, school(tmp_path / "9").give(town.handover.coordinator_key()).path)

    first, second = town.handover.incoming()
    assert (first.organization, first.variant, first.received is not None) == (
        "МБОУ СОШ № 9",
        Variant.FULL,
        True,
    )
    assert (second.organization, second.received) == ("Школа № 31", None)
    town.handover.stop_expecting("Школа № 31")
    assert len(town.handover.incoming()) == 1 and town.handover.expected() == ("МБОУ СОШ № 9",)


def test_act_names_what_was_handed_over(town: Workspace, tmp_path: Path) -> None:
    nine = school(tmp_path / "9", consent=20)
    receipt = nine.give(town.handover.coordinator_key())

    act = act_of(nine.desk, receipt.package.package_id)

    assert (act.number, act.receiver, act.not_handed_over) == (1, "Управление образования", 4)
    assert dict(act.counts)["Обучающиеся"] == 20
    assert act.sha256 == sha256(Path(receipt.path).read_bytes()).hexdigest()
    assert act.file_name == Path(receipt.path).name
    assert nine.handover.act(receipt.package.package_id).startswith(b"%PDF")
    with pytest.raises(NotFound):
        nine.handover.act(new_uid())


def test_package_is_inspected_without_a_workspace(town: Workspace, tmp_path: Path) -> None:
    receipt = school(tmp_path / "9").give(town.handover.coordinator_key())
    path = Path(receipt.path)
    with town.database.read() as connection:
        identity = get_setting(connection, handover.IDENTITY)

    assert inspect_with_secret(path, f"# created: today\n{identity}\n") == receipt.package
    for wrong in ("AGE-SECRET-KEY-1NONSENSE", "совсем не тот ключ"):
        with pytest.raises(PackageLocked):
            inspect_with_secret(path, wrong)
