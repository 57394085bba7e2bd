"""One program at a time, and nobody kept out by a dead one."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.raw_base import NOW
from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.security_errors import WorkspaceBusy
from zima_desktop.domain.workspaces import LockHolder
from zima_desktop.store.workspace_lock import lock_workspace, this_holder

US = LockHolder("kabinet-7", "irina", 100, since=NOW, beat=NOW)
THEM = LockHolder("uchitelskaya", "oleg", 200, since=NOW - timedelta(hours=1), beat=NOW)

_HOLDER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from zima_desktop.store.workspace_lock import lock_workspace, this_holder
lock = lock_workspace(Path(sys.argv[1]), this_holder(datetime(2026, 11, 22, 17, 40, tzinfo=UTC)))
print("held", flush=True)
sys.stdin.read()
lock.release()
"""


@contextmanager
def _other_process(file: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def _leave_note_of(holder: LockHolder, file: Path) -> None:
    """What a crash of `holder` leaves behind: its note without its lock."""
    lock = lock_workspace(file, holder)
    note = file.read_bytes()
    lock.release()
    file.write_bytes(note)


def test_second_process_is_refused_at_once_and_told_who_is_in(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    with _other_process(file) as process:
        before = file.read_bytes()
        started = time.monotonic()
        with pytest.raises(WorkspaceBusy) as refusal:
            lock_workspace(file, this_holder(NOW))

        assert time.monotonic() - started < 3
        assert file.read_bytes() == before
        assert process.poll() is None
    assert (refusal.value.host, refusal.value.alive) == (this_holder(NOW).host, True)
    assert refusal.value.since == NOW


@pytest.mark.parametrize("shared_disk", [False, True])
def test_killed_holder_keeps_nobody_out(tmp_path: Path, shared_disk: bool) -> None:
    file = tmp_path / "lock"
    for _ in range(5):
        with _other_process(file) as process:
            process.send_signal(signal.SIGKILL)
            process.wait()

            lock_workspace(file, this_holder(NOW), shared_disk=shared_disk).release()


def test_closed_program_lets_the_next_one_in(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    with _other_process(file) as process:
        assert process.stdin is not None
        process.stdin.close()
        process.wait()

        with lock_workspace(file, US):
            pass
    assert file.read_bytes().strip() == b""


def test_second_window_of_the_same_process_is_refused_too(tmp_path: Path) -> None:
    with lock_workspace(tmp_path / "lock", US) as lock:
        with pytest.raises(WorkspaceBusy) as refusal:
            lock_workspace(tmp_path / "lock", US)
        lock.release()
        lock.release()
        lock_workspace(tmp_path / "lock", US).release()

    assert (refusal.value.host, refusal.value.user) == ("kabinet-7", "irina")


def test_note_of_a_dead_program_from_another_computer_means_nothing_on_an_own_disk(tmp_path: Path) -> None:
    _leave_note_of(THEM, tmp_path / "lock")

    lock_workspace(tmp_path / "lock", US, shared_disk=False).release()


def test_on_a_share_a_fresh_note_refuses_even_a_take_over(tmp_path: Path) -> None:
    _leave_note_of(THEM, tmp_path / "lock")

    for take_over in (False, True):
        with pytest.raises(WorkspaceBusy) as refusal:
            lock_workspace(tmp_path / "lock", US, shared_disk=True, take_over=take_over)
        assert (refusal.value.user, refusal.value.alive) == ("oleg", True)
        assert refusal.value.since == THEM.since


def test_on_a_share_an_old_note_asks_before_it_is_taken_over(tmp_path: Path) -> None:
    old = replace(THEM, beat=NOW - timedelta(minutes=10))
    _leave_note_of(old, tmp_path / "lock")

    with pytest.raises(WorkspaceBusy) as refusal:
        lock_workspace(tmp_path / "lock", US, shared_disk=True)
    assert refusal.value.alive is False
    lock_workspace(tmp_path / "lock", US, shared_disk=True, take_over=True).release()
    lock_workspace(tmp_path / "lock", THEM, shared_disk=True).release()


def test_sign_of_life_is_seen_by_the_one_who_knocks(tmp_path: Path) -> None:
    later = replace(US, beat=NOW + timedelta(hours=2))
    with lock_workspace(tmp_path / "lock", THEM) as lock:
        with pytest.raises(WorkspaceBusy) as silent:
            lock_workspace(tmp_path / "lock", later, shared_disk=True)
        lock.beat(NOW + timedelta(hours=2))
        with pytest.raises(WorkspaceBusy) as beating:
            lock_workspace(tmp_path / "lock", later, shared_disk=True)

    assert (silent.value.alive, beating.value.alive) == (False, True)


@pytest.mark.parametrize("note", [b"", b"{", b"[1]", b'{"host": 1}', b"\xff" * 2000, b"[" * 1024])
def test_unreadable_note_keeps_nobody_out(tmp_path: Path, note: bytes) -> None:
    (tmp_path / "lock").write_bytes(note)

    with lock_workspace(tmp_path / "lock", US, shared_disk=True), pytest.raises(WorkspaceBusy) as refusal:
        lock_workspace(tmp_path / "lock", THEM, shared_disk=True)
    assert refusal.value.host == "kabinet-7"


def test_missing_folder_is_a_failure_to_write(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed):
        lock_workspace(tmp_path / "gone" / "lock", US)
