"""A workspace of every released schema still opens and holds what it held."""

import shutil
from pathlib import Path

import pytest

from zima_desktop.bootstrap import open_workspace
from zima_desktop.demo import PASSWORD
from zima_desktop.domain.cards import PersonFilter

FIXTURES = sorted((Path(__file__).parents[1] / "fixtures").glob("schema_*"))


@pytest.mark.parametrize("released", FIXTURES, ids=lambda path: path.name)
def test_a_released_workspace_opens_with_all_its_people(released: Path, tmp_path: Path) -> None:
    copy = tmp_path / "workspace"
    shutil.copytree(released, copy)

    services = open_workspace(copy, PASSWORD).services

    try:
        rows = services.people.find(PersonFilter()).rows
        assert len(rows) == 10
        assert sum(bool(services.people.card(row.id).results) for row in rows) > 3
        assert services.workspace.database.integrity()
    finally:
        services.close()


def test_there_is_a_workspace_of_the_present_schema() -> None:
    from zima_desktop.store.schema import SCHEMAS

    assert [path.name for path in FIXTURES] == [f"schema_{number}" for number in SCHEMAS]
