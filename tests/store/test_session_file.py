"""The session file: durable, closed to strangers, and never silently wrong."""

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from tests.helpers.class_sessions import NAMES, PIN, SteppingClock, answer_all, open_run, pupils, session_file
from zima_desktop.content import load_instrument
from zima_desktop.domain.errors import FileRefused, NotFound, WriteFailed
from zima_desktop.domain.sessions import WrongPin
from zima_desktop.store.session_file import SessionFile
from zima_desktop.store.session_file_key import SALT_BYTES, SessionKey, derive_key, salt_of
from zima_desktop.store.session_file_schema import connect


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "2026-11-22_9А_subject5.zima-session"


def dump(path: Path, key: SessionKey) -> str:
    """Everything that stands in the tables, as text."""
    connection = connect(path, key)
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    text = "\n".join(
        repr(row) for table in tables for row in connection.execute(f'SELECT * FROM "{table}"').fetchall()
    )
    connection.close()
    return text


def test_file_shows_no_name_and_no_word_of_the_test_without_the_pin(path: Path) -> None:
    people = pupils()
    session_file(path, people)
    with closing(open_run(path)) as run:
        answer_all(run, people[0].uid)

    content = path.read_bytes()

    for person in people:
        assert person.name.family.encode() not in content
        assert person.uid.bytes not in content
    for word in ("Пять сфер", "рассаду", "CREATE TABLE", "SQLite format 3", PIN):
        assert word.encode() not in content


def test_file_begins_with_the_salt_of_its_key(path: Path) -> None:
    key = session_file(path, pupils())

    assert salt_of(path) == key.salt
    assert len(key.salt) == SALT_BYTES


def test_decrypted_file_holds_texts_of_the_questions_but_no_keys_scales_or_results(path: Path) -> None:
    people = pupils()
    key = session_file(path, people)
    with closing(open_run(path)) as run:
        answer_all(run, people[0].uid)
    instrument = load_instrument("subject5")

    text = dump(path, key)

    assert "Вырастить рассаду помидоров на подоконнике" in text
    assert "Гринёв" in text
    for scale in instrument.scales:
        assert scale.title not in text
        for level in scale.levels:
            assert level.texts.pupil not in text
            assert level.texts.counsellor not in text
            assert f'"{level.label}"' not in text
    for word in ("scale", "weight", "level", "icon", "filler", "profile", instrument.words.flat.pupil):
        assert word not in text


def test_the_pin_is_the_same_from_every_keyboard() -> None:
    salt = os.urandom(SALT_BYTES)

    assert derive_key("１２３４ ", salt).key == derive_key("1234", salt).key


def test_wrong_pin_is_told_from_a_damaged_file(path: Path) -> None:
    key = session_file(path, pupils())
    wrong = SessionKey(os.urandom(32), key.salt)
    with pytest.raises(WrongPin):
        SessionFile(path, wrong)

    content = bytearray(path.read_bytes())
    content[3 * 4096 + 100] ^= 1
    path.write_bytes(content)

    with pytest.raises(FileRefused) as caught:
        SessionFile(path, key)
    assert caught.value.reason == "damaged"


def test_a_tail_cut_anywhere_is_noticed_and_never_read_as_whole(path: Path, tmp_path: Path) -> None:
    people = pupils()
    key = session_file(path, people)
    with closing(open_run(path)) as run:
        answer_all(run, people[0].uid)
    whole, rng = path.read_bytes(), Random(7)
    torn = tmp_path / "torn.zima-session"

    for _ in range(60):
        torn.write_bytes(whole[: rng.randrange(1, len(whole))])
        with pytest.raises((FileRefused, WrongPin)):
            SessionFile(torn, key)


def test_power_cut_in_the_middle_of_a_commit_takes_back_only_that_commit(path: Path, tmp_path: Path) -> None:
    people = pupils()
    key = session_file(path, people)
    with closing(open_run(path)) as run:
        answer_all(run, people[0].uid, but=3)
    before = answers_in(path, key)
    connection = connect(path, key)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN")
    for item in range(1000, 3000):
        connection.execute("INSERT INTO answers VALUES (1, ?, '\"a\"', 0, 0, 0, 0)", (item,))
    left = tmp_path / "left.zima-session"
    shutil.copy(path, left)
    shutil.copy(f"{path}-journal", f"{left}-journal")
    connection.execute("ROLLBACK")
    connection.close()

    assert left.read_bytes() != path.read_bytes()
    assert answers_in(left, key) == before


def test_stranger_files_are_refused_by_name(tmp_path: Path) -> None:
    missing, text = tmp_path / "no.zima-session", tmp_path / "text.zima-session"
    text.write_text("список класса", encoding="utf-8")
    plain = tmp_path / "plain.zima-session"
    with sqlcipher.connect(str(plain)) as connection:
        connection.execute("CREATE TABLE t (x)")

    with pytest.raises(NotFound):
        salt_of(missing)
    for path in (text, plain):
        with pytest.raises(FileRefused):
            salt_of(path)


def test_a_second_program_is_told_that_the_file_is_open(path: Path) -> None:
    key = session_file(path, pupils())
    with closing(open_run(path)), pytest.raises(FileRefused) as caught:
        SessionFile(path, key)

    assert caught.value.reason == "busy"


def test_an_old_file_is_never_overwritten(path: Path) -> None:
    session_file(path, pupils())
    before = path.read_bytes()

    with pytest.raises(FileRefused):
        session_file(path, pupils())

    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_file_that_disappears_refuses_the_answer_and_takes_it_after_coming_back(path: Path) -> None:
    people = pupils()
    key = session_file(path, people)
    away = path.with_suffix(".away")
    with closing(open_run(path)) as run:
        person = people[0].uid
        run.begin(person)
        run.record(person, 1, "a")
        path.rename(away)

        with pytest.raises(WriteFailed):
            run.record(person, 2, "b")
        assert run.answer_of(person, 2) is None
        with pytest.raises(WriteFailed):
            run.record(person, 2, "b")
        away.rename(path)

        assert run.record(person, 2, "b").answered == 2

    assert answers_in(path, key) == ((1, "a"), (2, "b"))


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from tests.helpers.class_sessions import open_run
from zima_desktop.domain.errors import WriteFailed
path = Path(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
run = open_run(path)
person = run.seats()[0].person_uid
run.begin(person)
for item in range(1, 4):
    run.record(person, item, "a")
resource.setrlimit(resource.RLIMIT_FSIZE, (64, resource.RLIM_INFINITY))
try:
    run.record(person, 4, "a")
    sys.exit("the full disk took an answer")
except WriteFailed as error:
    print(error.reason)
try:
    run.record(person, 4, "a")
    sys.exit("the full disk took an answer")
except WriteFailed as error:
    pass
assert run.answer_of(person, 4) is None
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(run.record(person, 4, "b").answered)
run.close()
"""


@pytest.mark.skipif(os.name == "nt", reason="a file size limit is a Unix thing")
def test_full_disk_keeps_every_acknowledged_answer_and_goes_on_after_space_is_made(path: Path) -> None:
    key = session_file(path, pupils())

    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(path)], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[-1] == "4"
    assert answers_in(path, key) == ((1, "a"), (2, "a"), (3, "a"), (4, "b"))


def test_session_file_loads_no_object_relational_mapper() -> None:
    program = "import sys, zima_desktop.store.session_file; sys.exit('sqlalchemy' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_journal_is_gone_after_a_clean_end(path: Path) -> None:
    people = pupils()
    session_file(path, people)
    with closing(open_run(path)) as run:
        answer_all(run, people[0].uid)

    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_times_and_changes_of_an_answer_are_kept(path: Path) -> None:
    people, clock = pupils(), SteppingClock()
    key = session_file(path, people)
    person = people[0].uid
    with closing(open_run(path, clock)) as run:
        run.begin(person)
        clock.forward(seconds=5)
        run.record(person, 1, "a", shown_ms=3000)
        clock.forward(seconds=4)
        run.record(person, 1, "b", shown_ms=500)

    file = SessionFile(path, key)
    attempt = file.attempts()[0]
    file.close()

    assert attempt.answers == ((1, "b"),)
    assert (attempt.first_shown_ms, attempt.last_changed_ms, attempt.changes) == ((2000,), (9000,), (1,))


def test_names_of_the_list_are_there_in_order(path: Path) -> None:
    key = session_file(path, pupils())
    file = SessionFile(path, key)

    assert tuple(f"{one.family} {one.given}" for one in file.roster()) == NAMES
    file.close()


def answers_in(path: Path, key: SessionKey) -> tuple[tuple[int, object], ...]:
    file = SessionFile(path, key)
    try:
        return file.attempts()[0].answers
    finally:
        file.close()
