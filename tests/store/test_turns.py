"""Threads read a base together; a write is alone, and goes before readers that come after it."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from zima_desktop.store import database
from zima_desktop.store.database import Database
from zima_desktop.store.lending import serialized
from zima_desktop.store.tables import settings

KEY = bytes(range(32))
SOON = 5.0  # seconds: what is let in comes at once, what hangs fails the test


@pytest.fixture
def base(tmp_path: Path) -> Database:
    made = Database.create(tmp_path / "base.zima-db", KEY)
    with made.write("fill") as tx:
        tx.connection.execute(settings.insert(), [{"key": f"k{n}", "value": "1"} for n in range(500)])
    return made


def test_this_build_of_the_base_keeps_threads_apart() -> None:
    assert serialized()


def test_a_build_that_does_not_reads_one_thread_at_a_time(
    base: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "serialized", lambda: False)
    with ThreadPoolExecutor(1) as other:
        with base.read():
            looking = other.submit(count, base)
            assert not looking.done()
        assert looking.result(SOON) == 500
    base.close()


def count(base: Database) -> int:
    with base.read() as connection:
        return len(connection.execute(settings.select().where(settings.c.key.like("k%"))).all())


def test_a_short_look_does_not_wait_for_a_long_one(base: Database) -> None:
    with ThreadPoolExecutor(1) as other, base.read() as connection:
        rows = connection.execute(settings.select().where(settings.c.key.like("k%")))
        rows.fetchone()

        assert other.submit(count, base).result(SOON) == 500

        assert len(rows.fetchall()) == 499
    base.close()


def test_a_write_waits_for_the_end_of_a_look_and_later_looks_wait_for_the_write(base: Database) -> None:
    begun = threading.Event()

    def write() -> None:
        begun.set()
        with base.write("more") as tx:
            tx.connection.execute(settings.insert().values(key="k-new", value="1"))

    with ThreadPoolExecutor(2) as others:
        with base.read():
            writing = others.submit(write)
            begun.wait(SOON)
            while not base._turns._writers_waiting:
                pass
            later = others.submit(count, base)

            assert count(base) == 500, "inside a look it is that same look"
            assert not writing.done()
            assert not later.done()
        assert later.result(SOON) == 501
        writing.result(SOON)
    base.close()


def test_a_write_inside_a_look_is_a_fault_of_ours_and_does_not_hang(base: Database) -> None:
    with base.read(), pytest.raises(RuntimeError), base.write("never"):
        pass
    assert count(base) == 500
    base.close()


def test_many_readers_and_writers_see_whole_steps_only(base: Database) -> None:
    """Every write adds a pair; whoever looks, looks twice, and must see pairs and the same both times."""
    broken: list[int] = []
    stop = threading.Event()

    def look() -> None:
        while not stop.is_set():
            with base.read() as connection:
                first, second = (
                    len(connection.execute(settings.select().where(settings.c.key.like("pair%"))).all())
                    for _ in range(2)
                )
            if first != second or first % 2:
                broken.append(first)

    with ThreadPoolExecutor(3) as readers:
        looks = [readers.submit(look) for _ in range(3)]
        for number in range(60):
            with base.write("pair") as tx:
                tx.connection.execute(settings.insert().values(key=f"pair{number}a", value="1"))
                tx.connection.execute(settings.insert().values(key=f"pair{number}b", value="1"))
        stop.set()
        for one in looks:
            one.result(SOON)
    base.close()

    assert broken == []
