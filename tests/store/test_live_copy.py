"""A copy of an open base is made in steps: whoever reads or writes meanwhile waits for one step only."""

import threading
from pathlib import Path

import pytest

from zima_desktop.store import database as module
from zima_desktop.store.database import Database, connect_encrypted
from zima_desktop.store.tables import settings

KEY = bytes(range(32))
ROWS = 2_000


@pytest.fixture
def base(tmp_path: Path) -> Database:
    made = Database.create(tmp_path / "base.zima-db", KEY)
    with made.write("fill") as tx:
        rows = [{"key": f"k{number}", "value": "у" * 2_000} for number in range(ROWS)]
        tx.connection.execute(settings.insert(), rows)
    return made


def in_copy(path: Path) -> dict[str, str]:
    connection = connect_encrypted(path, KEY)
    found = dict(connection.execute("SELECT key, value FROM settings").fetchall())
    assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()
    return found


def test_others_get_their_turn_between_the_steps(
    base: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PAGES_A_STEP", 8)
    copying = threading.Thread(target=base.copy_into, args=(tmp_path / "copy",))
    copying.start()
    turns = 0
    while copying.is_alive():
        with base.read() as connection:
            connection.execute(settings.select().limit(1)).all()
        turns += 1
    copying.join()
    base.close()

    assert turns > 20
    assert len(in_copy(tmp_path / "copy")) >= ROWS


def test_what_is_written_meanwhile_makes_no_torn_copy(
    base: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pairs are always written together, so a copy that holds one alone was torn."""
    monkeypatch.setattr(module, "PAGES_A_STEP", 8)
    copying = threading.Thread(target=base.copy_into, args=(tmp_path / "copy",))
    copying.start()
    written = 0
    while copying.is_alive() and written < 200:
        written += 1
        with base.write("pair") as tx:
            pair = [{"key": f"{side}{written}", "value": "x" * 900} for side in ("left", "right")]
            tx.connection.execute(settings.insert(), pair)
    copying.join()
    base.close()

    found = in_copy(tmp_path / "copy")
    left = {key.removeprefix("left") for key in found if key.startswith("left")}
    right = {key.removeprefix("right") for key in found if key.startswith("right")}
    assert written > 5
    assert left == right
    assert len([key for key in found if key.startswith("k")]) == ROWS
