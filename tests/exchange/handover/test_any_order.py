"""Packages of several schools give the same base in any order and with any repeats."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.handover.building import Workspace, coordinator, school, state_hash
from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.handover import CoordinatorKey, Variant
from zima_desktop.jobs import JobControl
from zima_desktop.store import handover
from zima_desktop.store.tables import attendance, people, plans
from zima_desktop.store.transaction import get_setting, put_setting

SCHOOLS = 3


def history(made: Workspace, key: CoordinatorKey, folder: Path) -> list[Path]:
    """Four packages of a school that lives on between them."""
    found = [Path(made.give(key, target=folder / "1.zima").path)]
    with made.database.write("life") as tx:
        tx.update(people, made.people[0], family_name="Замужняя")
        tx.hide(people, made.people[1])
        tx.hide(plans, 2)
        tx.connection.execute(attendance.delete().where(attendance.c.id == 3))
        tx.insert(attendance, event_id=1, person_id=made.people[2], present=True, role="призёр", hours=1.5)
    made.consents.withdraw(made.people[3:5], Purpose.COORDINATOR, date(2026, 3, 2))
    found.append(Path(made.give(key, target=folder / "2.zima").path))
    made.wall.now += timedelta(days=2)
    made.consents.record(made.people[3:4], Purpose.COORDINATOR, None, date(2026, 3, 4))
    with made.database.write("life") as tx:
        tx.restore(people, made.people[1])
    found.append(Path(made.give(key, Variant.AGGREGATE, folder / "3.zima").path))
    found.append(Path(made.give(key, target=folder / "4.zima").path))
    return found


@pytest.fixture(scope="module")
def parcels(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, list[Path], Path]:
    root = tmp_path_factory.mktemp("order")
    town = coordinator(root / "town")
    key = town.handover.coordinator_key()
    with town.database.read() as connection:
        identity = get_setting(connection, handover.IDENTITY)
    found: list[Path] = []
    for number in range(SCHOOLS):
        made = school(root / f"s{number}", f"Школа {number}", size=6, tested=4, visited=3)
        found += history(made, key, root / f"s{number}")
    return str(identity), found, root


def merged(identity: str, paths: list[Path], folder: Path) -> str:
    town = coordinator(folder)
    with town.database.write("key") as tx:
        put_setting(tx.connection, handover.IDENTITY, identity)
    for path in paths:
        town.handover.merge(path, JobControl())
    digest = state_hash(town)
    town.database.close()
    return digest


orders = st.permutations(range(SCHOOLS * 4)).flatmap(
    lambda order: st.lists(st.sampled_from(order), max_size=4).map(lambda again: [*order, *again])
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=orders)
def test_order_and_repeats_do_not_matter(
    parcels: tuple[str, list[Path], Path], tmp_path_factory: pytest.TempPathFactory, order: list[int]
) -> None:
    identity, paths, _ = parcels
    root = tmp_path_factory.mktemp("merge")

    straight = merged(identity, paths, root / "straight")
    mixed = merged(identity, [paths[place] for place in order], root / "mixed")

    assert mixed == straight
