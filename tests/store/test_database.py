"""The base itself: encrypted on disk, one durable step at a time, each step can be taken back."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from zima_desktop.domain.changes import Topic
from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.ids import OperationId
from zima_desktop.domain.people import OrganizationKind, PersonDraft, PersonName
from zima_desktop.domain.security_errors import WorkspaceDamaged, WorkspaceNewer
from zima_desktop.domain.undo_errors import UndoConflict
from zima_desktop.store import organizations, people_write, undo
from zima_desktop.store.database import Database, connect_encrypted
from zima_desktop.store.tables import metadata, people
from zima_desktop.store.tables_exchange import packages, tombstones

KEY = bytes(range(32))
SINCE = date(2026, 9, 1)


@pytest.fixture
def database(tmp_path: Path):
    made = Database.create(tmp_path / "base.zima-db", KEY)
    with made.write("create") as tx:
        organizations.add_own(tx, "Школа № 9", OrganizationKind.SCHOOL)
    yield made
    made.close()


def add_people(database: Database, *names: str) -> tuple[OperationId, list[int]]:
    drafts = [PersonDraft(PersonName(*name.split())) for name in names]
    with database.write("people.add", Topic.PEOPLE) as tx:
        own = people_write.own_organization(tx)
        ids = people_write.add(tx, own, drafts, 2026, SINCE)
        return tx.operation, list(ids)


def count(database: Database) -> int:
    with database.read() as connection:
        return connection.execute(select(func.count()).select_from(people)).scalar_one()


def test_nothing_of_the_base_is_readable_without_the_key(database: Database, tmp_path: Path) -> None:
    add_people(database, "Гринёв Пётр", "Миронова Мария")

    content = (tmp_path / "base.zima-db").read_bytes()

    assert "Гринёв".encode() not in content
    assert b"SQLite format 3" not in content
    assert b"people" not in content


def test_a_wrong_key_is_damage_and_changes_nothing(database: Database, tmp_path: Path) -> None:
    database.close()
    path = tmp_path / "base.zima-db"
    before = path.read_bytes()

    with pytest.raises(WorkspaceDamaged):
        Database.open(path, os.urandom(32))

    assert path.read_bytes() == before


def test_a_base_of_a_newer_program_is_refused(database: Database, tmp_path: Path) -> None:
    with database.read() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    database.close()

    with pytest.raises(WorkspaceNewer) as caught:
        Database.open(tmp_path / "base.zima-db", KEY)

    assert caught.value.schema == "9999"


def test_the_journal_mode_keeps_a_copied_file_whole(database: Database, tmp_path: Path) -> None:
    add_people(database, "Ларина Татьяна")
    copy = tmp_path / "copy.db"
    copy.write_bytes((tmp_path / "base.zima-db").read_bytes())

    connection = connect_encrypted(copy, KEY)

    assert connection.execute("SELECT family_name FROM people").fetchall() == [("Ларина",)]
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    connection.close()


def test_a_failed_block_leaves_nothing_behind(database: Database) -> None:
    with pytest.raises(RuntimeError), database.write("people.add") as tx:
        people_write.add(
            tx, people_write.own_organization(tx), [PersonDraft(PersonName("А", "Б"))], 2026, SINCE
        )
        raise RuntimeError

    assert count(database) == 0
    assert undo.recent(database)[0].label == "create"


def test_an_added_class_disappears_after_undo_and_only_once(database: Database) -> None:
    operation, _ = add_people(database, "Гринёв Пётр", "Миронова Мария", "Ларина Татьяна")

    change = undo.undo(database, operation)

    assert count(database) == 0
    assert change.topics == {Topic.PEOPLE}
    assert next(one for one in undo.recent(database) if one.id == operation).undone


def test_undo_puts_old_values_back(database: Database) -> None:
    _, ids = add_people(database, "Гринёв Пётр")
    with database.write("people.update", Topic.PEOPLE) as tx:
        tx.update(people, ids[0], family_name="Швабрин")
        operation = tx.operation

    undo.undo(database, operation)

    with database.read() as connection:
        row = connection.execute(select(people)).one()
    assert row.family_name == "Гринёв"


def test_steps_that_wrote_the_same_row_are_taken_back_one_after_the_other(database: Database) -> None:
    added, ids = add_people(database, "Гринёв Пётр", "Миронова Мария")
    steps, stamps = [], []
    for family in ("Швабрин", "Савельич", "Пугачёв"):
        with database.write("people.update", Topic.PEOPLE) as tx:
            tx.update(people, ids[0], family_name=family)
            tx.update(people, ids[0], given_name=family[:3])
            steps.append(tx.operation)

    for step, family in zip(reversed(steps), ("Савельич", "Швабрин", "Гринёв"), strict=True):
        undo.undo(database, step)
        with database.read() as connection:
            row = connection.execute(select(people).where(people.c.id == ids[0])).one()
        assert row.family_name == family
        stamps.append(row.hlc)
    assert stamps == sorted(set(stamps)), "for the coordinator what was taken back is the newest state"

    undo.undo(database, added)
    assert count(database) == 0


def test_after_an_undo_a_new_step_is_in_the_way_of_the_older_ones(database: Database) -> None:
    _, ids = add_people(database, "Гринёв Пётр")
    steps = []
    for family in ("Швабрин", "Савельич"):
        with database.write("people.update", Topic.PEOPLE) as tx:
            tx.update(people, ids[0], family_name=family)
            steps.append(tx.operation)
    undo.undo(database, steps[1])
    with database.write("people.update", Topic.PEOPLE) as tx:
        tx.update(people, ids[0], family_name="Пугачёв")

    with pytest.raises(UndoConflict):
        undo.undo(database, steps[0])


def test_undo_refuses_when_the_row_moved_on(database: Database) -> None:
    operation, ids = add_people(database, "Гринёв Пётр", "Миронова Мария")
    with database.write("people.update", Topic.PEOPLE) as tx:
        tx.update(people, ids[1], family_name="Гринёва")

    with pytest.raises(UndoConflict) as caught:
        undo.undo(database, operation)

    assert (caught.value.table, caught.value.row) == ("people", ids[1])
    assert count(database) == 2


def test_a_removed_person_comes_back_after_undo(database: Database) -> None:
    _, ids = add_people(database, "Гринёв Пётр")
    with database.write("people.hide", Topic.PEOPLE) as tx:
        tx.hide(people, ids[0])
        operation = tx.operation

    undo.undo(database, operation)

    with database.read() as connection:
        assert connection.execute(select(people.c.deleted_at)).scalar_one() is None


def test_an_unchanged_value_is_no_operation(database: Database) -> None:
    _, ids = add_people(database, "Гринёв Пётр")
    before = undo.recent(database)

    with database.write("people.update") as tx:
        assert tx.update(people, ids[0], family_name="Гринёв") is False

    assert undo.recent(database) == before


def test_row_stamps_grow_even_when_the_clock_goes_back(tmp_path: Path) -> None:
    from datetime import UTC, datetime

    moments = iter([datetime(2026, 11, 22, tzinfo=UTC)] * 8 + [datetime(1970, 1, 2, tzinfo=UTC)] * 20)
    database = Database.create(tmp_path / "base.zima-db", KEY, lambda: next(moments))
    with database.write("create") as tx:
        organizations.add_own(tx, "Школа", OrganizationKind.SCHOOL)
    for name in ("Гринёв Пётр", "Ларина Ольга", "Онегин Евгений"):
        add_people(database, name)

    with database.read() as connection:
        stamps = connection.execute(select(people.c.hlc).order_by(people.c.id)).scalars().all()
    database.close()

    assert stamps == sorted(stamps)
    assert len(set(stamps)) == 3


def test_a_full_disk_while_looking_is_a_refusal_like_any_other(database: Database) -> None:
    add_people(database, "Гринёв Пётр")

    with pytest.raises(WriteFailed), database.read() as connection:  # a look leaves a line in the log
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        for number in range(200):
            connection.exec_driver_sql(
                "INSERT INTO settings (key, value) VALUES (?, ?)", (f"key{number}", "x" * 4096)
            )

    assert count(database) == 1


def test_pruning_keeps_the_last_two_hundred_steps(database: Database) -> None:
    for number in range(205):
        add_people(database, f"Фамилия{number} Имя")

    database.prune_journal()

    assert len(undo.recent(database, 1000)) == 200


def test_a_second_process_cannot_open_the_same_base(database: Database, tmp_path: Path) -> None:
    add_people(database, "Гринёв Пётр")
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from zima_desktop.store.database import connect_encrypted\n"
        "connect_encrypted(Path(sys.argv[1]), bytes(range(32))).execute('SELECT count(*) FROM people')\n"
    )
    root = Path(__file__).parents[2]

    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "base.zima-db")],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )

    assert "database is locked" in done.stderr


def test_a_flipped_bit_is_noticed(database: Database, tmp_path: Path) -> None:
    add_people(database, *(f"Фамилия{number} Имя" for number in range(300)))
    assert database.integrity()
    database.close()
    path = tmp_path / "base.zima-db"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)

    damaged = Database.open(path, KEY)

    assert not damaged.integrity()
    damaged.close()


def test_every_undoable_table_has_its_identity() -> None:
    undoable = [table for table in metadata.tables.values() if "deleted_at" in table.c]

    assert len(undoable) >= 12
    assert all({"uid", "revision", "hlc", "updated_at"} <= set(table.c.keys()) for table in undoable)


def test_a_look_inside_a_write_sees_what_was_written(database: Database) -> None:
    with database.write("people.add", Topic.PEOPLE) as tx:
        people_write.add(
            tx, people_write.own_organization(tx), [PersonDraft(PersonName("Гринёв", "Пётр"))], 2026, SINCE
        )
        assert count(database) == 1

    assert count(database) == 1


def test_undo_of_what_was_handed_over_leaves_tombstones(database: Database) -> None:
    operation, _ = add_people(database, "Гринёв Пётр", "Миронова Мария")
    with database.read() as connection:
        connection.execute(
            packages.insert().values(
                package_id=bytes(16),
                direction="out",
                organization_uid=bytes(16),
                organization_name="Школа № 9",
                replica_id=bytes(16),
                generation=1,
                variant="full",
                school_year=2026,
                created_at="2026-11-22T00:00:00.000Z",
                handled_at="2026-11-22T00:00:00.000Z",
                file_sha256="",
                counts="{}",
                number=1,
            )
        )

    undo.undo(database, operation)

    with database.read() as connection:
        rows = connection.execute(select(tombstones)).all()
    assert [(row.table_name, row.reason) for row in rows] == [("people", "error")] * 2
