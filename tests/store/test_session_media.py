"""What media do to a session file: power cuts, pulled sticks, stale copies, write protection, a full disk."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from tests.helpers.class_sessions import (
    CHEAP,
    PIN,
    SteppingClock,
    answer_all,
    open_run,
    pupils,
    session_file,
)
from tests.helpers.kiosk_form import LIMIT, TIMED_WORDS, every_kind
from tests.helpers.small_disk import fill, mount, small_disk
from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.sessions import SeatState
from zima_desktop.exchange.session_files import CollectedFile, NewSession, read_answers, write_session_file
from zima_desktop.services.kiosk import KioskRun
from zima_desktop.store.session_file import SessionFile
from zima_desktop.store.session_file_key import SALT_BYTES, SessionKey, derive_key, salt_of
from zima_desktop.store.session_file_schema import connect

PEOPLE = pupils()
ANNA, BORIS = PEOPLE[0].uid, PEOPLE[1].uid
PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    target = folder / "a.zima-session"
    session_file(target, PEOPLE)
    return target


def key_of(path: Path) -> SessionKey:
    return derive_key(PIN, salt_of(path), CHEAP)


def held(path: Path) -> CollectedFile:
    return read_answers(path, key_of(path))


def answered(path: Path) -> dict[int, object]:
    return dict(held(path).attempts[0].answers)


def begun(path: Path, count: int, clock: SteppingClock | None = None) -> KioskRun:
    """The first pupil has answered so many items."""
    run = open_run(path, clock)
    run.begin(ANNA)
    for number in range(1, count + 1):
        run.record(ANNA, number, "a", shown_ms=1000)
    return run


def refused(run: KioskRun, number: int) -> str:
    with pytest.raises(WriteFailed) as caught:
        run.record(ANNA, number, "b")
    return caught.value.reason


# -- power cuts


def crashed(path: Path, target: Path, *, spilled: bool) -> None:
    """File and journal as a cut in the middle of one commit leaves them."""
    connection = connect(path, key_of(path))
    if spilled:
        connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN")
    for item in range(1000, 3000 if spilled else 1001):
        connection.execute("INSERT INTO answers VALUES (1, ?, '\"a\"', 0, 0, 0, 0)", (item,))
    shutil.copy(path, target)
    shutil.copy(f"{path}-journal", f"{target}-journal")
    connection.execute("ROLLBACK")
    connection.close()


def test_journal_that_had_not_reached_the_disk_may_be_cut_anywhere(path: Path, tmp_path: Path) -> None:
    begun(path, 12).close()
    before, rng = answered(path), Random(3)
    left = tmp_path / "left.zima-session"
    crashed(path, left, spilled=False)
    whole, journal = left.read_bytes(), Path(f"{left}-journal").read_bytes()
    assert whole == path.read_bytes()
    assert any(journal)

    for _ in range(40):
        left.write_bytes(whole)
        Path(f"{left}-journal").write_bytes(journal[: rng.randrange(len(journal) + 1)])
        assert answered(left) == before


def test_pages_that_were_half_written_come_back_from_the_journal(path: Path, tmp_path: Path) -> None:
    begun(path, 12).close()
    before, rng = answered(path), Random(4)
    left = tmp_path / "left.zima-session"
    crashed(path, left, spilled=True)
    old, whole = path.read_bytes(), bytearray(left.read_bytes())
    journal = Path(f"{left}-journal").read_bytes()
    size = min(len(old), len(whole))
    changed = [at for at in range(0, size, PAGE) if old[at : at + PAGE] != whole[at : at + PAGE]]
    assert changed

    for _ in range(8):
        torn = bytearray(whole)
        for at in changed:
            half = rng.randrange(PAGE)
            torn[at + half : at + PAGE] = rng.randbytes(PAGE - half)
        left.write_bytes(torn)
        Path(f"{left}-journal").write_bytes(journal)
        assert answered(left) == before


# -- the drive is pulled away


def rename_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("pulled"))


def rename_file(path: Path) -> None:
    path.rename(path.with_suffix(".pulled"))


@pytest.mark.parametrize("pull", [rename_folder, rename_file])
def test_pulled_stick_refuses_and_takes_the_answer_when_it_is_back(path: Path, pull) -> None:
    with closing(begun(path, 3)) as run:
        pull(path)
        assert [refused(run, 4) for _ in range(3)] == ["removed"] * 3
        assert run.progress(ANNA).answered == 3
        if pull is rename_folder:
            path.parent.with_name("pulled").rename(path.parent)
        else:
            path.with_suffix(".pulled").rename(path)

        assert run.record(ANNA, 4, "b").answered == 4

    assert answered(path) == {1: "a", 2: "a", 3: "a", 4: "b"}


def test_stick_that_lost_the_newest_answers_gets_them_again(path: Path, tmp_path: Path) -> None:
    with closing(begun(path, 3)) as run:
        stale = Path(shutil.copy(path, tmp_path / "stale"))
        for number in range(4, 7):
            run.record(ANNA, number, "b", shown_ms=2000)
        path.unlink()
        assert refused(run, 7) == "removed"
        shutil.move(stale, path)
        run.record(ANNA, 7, "a")

    assert answered(path) == {1: "a", 2: "a", 3: "a", 4: "b", 5: "b", 6: "b", 7: "a"}


def test_everything_of_this_run_is_put_into_a_copy_from_before_it(path: Path, tmp_path: Path) -> None:
    clock = SteppingClock()
    stale = Path(shutil.copy(path, tmp_path / "stale"))
    with closing(open_run(path, clock)) as run:
        answer_all(run, BORIS)
        guest = run.add_guest("Онегин Евгений")
        answer_all(run, guest, but=15)
        run.note("Погас свет.")
        run.begin(ANNA)
        run.record(ANNA, 1, "a", shown_ms=500)
        run.record(ANNA, 1, "b", shown_ms=500)
        run.left_window(ANNA)
        whole = Path(shutil.copy(path, tmp_path / "whole"))
        shutil.copy(stale, tmp_path / "new")
        path.unlink()
        run.left_window(ANNA)
        (tmp_path / "new").rename(path)
        run.record(ANNA, 2, "a")

        assert next(seat for seat in run.seats() if seat.guest).person_uid == guest

    kept, before = held(path), held(whole)
    with closing(SessionFile(path, key_of(path))) as file:
        assert file.departures() == {ANNA: 2}
    assert (kept.guests, kept.remarks, kept.roster) == (before.guests, before.remarks, before.roster)
    attempts = {one.attempt_uid: one for one in kept.attempts}
    for one in before.attempts:
        again = attempts[one.attempt_uid]
        assert again.person_uid == one.person_uid
        assert (again.started, again.finished) == (one.started, one.finished)
        assert set(one.answers) <= set(again.answers)
    anna = next(one for one in kept.attempts if one.person_uid == ANNA)
    assert (anna.answers, anna.changes) == (((1, "b"), (2, "a")), (1, 0))


def test_start_of_a_timed_section_comes_back_with_the_rest(path: Path, tmp_path: Path) -> None:
    timed, clock = tmp_path / "timed.zima-session", SteppingClock()
    key = derive_key(PIN, os.urandom(SALT_BYTES), CHEAP)
    write_session_file(timed, key, NewSession(new_uid(), "Школа", "9 «А»", clock(), every_kind(), PEOPLE))
    with closing(open_run(timed, clock)) as run:
        run.begin(ANNA)
        stale = Path(shutil.copy(timed, tmp_path / "stale"))
        assert run.open_section(ANNA, 2) == LIMIT
        timed.unlink()
        clock.forward(seconds=60)
        with pytest.raises(WriteFailed):
            run.record(ANNA, TIMED_WORDS, "Улан-Удэ")
        shutil.move(stale, timed)
        run.record(ANNA, TIMED_WORDS, "Улан-Удэ")

    with closing(open_run(timed, clock)) as again:
        again.begin(ANNA)
        assert again.open_section(ANNA, 2) == LIMIT - 60


def test_another_session_in_its_place_is_never_written_into(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.zima-session"
    session_file(other, PEOPLE)
    with closing(begun(path, 3)) as run:
        own = path.rename(tmp_path / "own")
        shutil.copy(other, path)
        assert refused(run, 4) == "removed"
        assert path.read_bytes() == other.read_bytes()
        path.unlink()
        own.rename(path)

        assert run.record(ANNA, 4, "b").answered == 4


def test_damaged_and_busy_files_say_what_they_are(path: Path, tmp_path: Path) -> None:
    with closing(begun(path, 3)) as run:
        good = path.read_bytes()
        path.unlink()
        refused(run, 4)
        bad = bytearray(good)
        bad[3 * PAGE + 100] ^= 1
        path.write_bytes(bad)
        assert refused(run, 4) == "damaged"
        path.write_bytes(good)
        with closing(open_run(path)):
            assert refused(run, 4) == "busy"

        assert run.record(ANNA, 4, "b").answered == 4


def test_seat_and_guest_wait_for_the_stick_too(path: Path) -> None:
    with closing(open_run(path)) as run:
        rename_folder(path)
        for _ in range(2):
            with pytest.raises(WriteFailed):
                run.begin(ANNA)
            with pytest.raises(WriteFailed):
                run.add_guest("Онегин Евгений")
        assert run.seats()[0].state is SeatState.FREE
        path.parent.with_name("pulled").rename(path.parent)

        run.add_guest("Онегин Евгений")
        assert run.begin(ANNA).index == 0


# -- a real disk


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk") as place:
        yield place


def test_really_full_disk_says_so_keeps_what_it_has_and_goes_on(disk: Path) -> None:
    path, crowd = disk / "a.zima-session", pupils(tuple(f"Фамилия{n} Имя" for n in range(30)))
    session_file(path, crowd)
    with closing(open_run(path)) as run:
        given: dict[tuple[UUID, int], str] = {}
        everybody_answers(run, given, first=5)
        ballast = fill(disk)
        with pytest.raises(WriteFailed) as caught:
            everybody_answers(run, given)
        assert caught.value.reason == "disk_full"
        assert 100 < len(given) < 600  # the file has some room inside
        with pytest.raises(WriteFailed):
            everybody_answers(run, given)
        ballast.unlink()
        everybody_answers(run, given)

    kept = {(one.person_uid, item): value for one in held(path).attempts for item, value in one.answers}
    assert len(given) == 600
    assert kept == given


def everybody_answers(run: KioskRun, given: dict[tuple[UUID, int], str], first: int = 30) -> None:
    """Each pupil goes on where the disk has stopped him; what was acknowledged is noted."""
    for seat in run.seats()[:first]:
        person = seat.person_uid
        if person not in run.answering:
            run.begin(person)
        for item in run.form.items:
            if (person, item.no) not in given:
                run.record(person, item.no, "a")
                given[person, item.no] = "a"


def test_write_protected_disk_says_so_and_goes_on(disk: Path) -> None:
    path = disk / "a.zima-session"
    session_file(path, PEOPLE)
    run = begun(path, 3)
    run.close()  # a disk with a file that is being written cannot become read-only
    assert mount("-o", "remount,ro", disk) == 0
    with pytest.raises(WriteFailed) as caught:
        open_run(path)
    assert caught.value.reason == "read_only"
    assert mount("-o", "remount,rw", disk) == 0

    with closing(open_run(path)) as again:
        assert again.begin(ANNA).index == 3


def test_stick_that_comes_back_write_protected_is_told_from_a_missing_one(disk: Path, tmp_path: Path) -> None:
    path = disk / "a.zima-session"
    session_file(path, PEOPLE)
    with closing(begun(path, 3)) as run:
        image = path.read_bytes()
        path.unlink()
        assert refused(run, 4) == "removed"
        assert mount("--bind", tmp_path, disk) == 0  # the slot is empty now
        assert refused(run, 4) == "removed"
        assert mount("-t", "tmpfs", "-o", "size=512k", disk) == 0
        path.write_bytes(image)
        assert mount("-o", "remount,ro", disk) == 0
        assert refused(run, 4) == "read_only"
        assert mount("-o", "remount,rw", disk) == 0

        assert run.record(ANNA, 4, "b").answered == 4
    for _ in range(2):
        subprocess.run(["umount", "-l", str(disk)], check=True)
