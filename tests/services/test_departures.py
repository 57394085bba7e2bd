"""Another window in front is counted and told by the board; the teacher's code opens doors only."""

import re
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.class_sessions import (
    CHEAP,
    PIN,
    School,
    answer_all,
    desk_of,
    open_run,
    pupils,
    session_file,
)
from tests.helpers.console import call
from tests.helpers.paper import read_paper
from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.sessions import AttemptClosed, WrongPin
from zima_desktop.exchange.session_files import read_answers
from zima_desktop.jobs import JobControl
from zima_desktop.services.kiosk import open_session_file
from zima_desktop.services.session_board import board, board_of, merged
from zima_desktop.services.session_papers import SessionPapers, protocol_from_file
from zima_desktop.store.session_file_key import derive_key, salt_of
from zima_desktop.store.session_file_schema import connect

PEOPLE = pupils()
ANNA, BORIS = PEOPLE[0].uid, PEOPLE[1].uid


@pytest.fixture
def path(tmp_path: Path) -> Path:
    target = tmp_path / "a.zima-session"
    session_file(target, PEOPLE)
    return target


def old_file(path: Path) -> None:
    """As it was made before departures and the teacher's code."""
    connection = connect(path, derive_key(PIN, salt_of(path), CHEAP))
    connection.execute("DROP TABLE departures")
    connection.execute("DELETE FROM facts WHERE name = 'teacher_code'")
    connection.close()


def left(path: Path) -> list[int]:
    return [row.left for row in board_of(path, PIN, cost=CHEAP).rows[:2]]


@pytest.mark.parametrize("age", ["new", "old"])
def test_departures_are_counted_by_pupil_through_every_run(path: Path, age: str) -> None:
    if age == "old":
        old_file(path)
        assert left(path) == [0, 0]
    for _ in range(2):
        with closing(open_run(path)) as run:
            run.begin(ANNA)
            run.left_window(ANNA)
            run.left_window(ANNA)
            run.begin(BORIS)

    assert left(path) == [4, 0]


def test_nobody_leaves_who_is_not_answering(path: Path) -> None:
    with closing(open_run(path)) as run, pytest.raises(AttemptClosed):
        run.left_window(ANNA)


def test_departure_during_a_pull_is_written_with_the_next_answer(path: Path) -> None:
    away = path.with_suffix(".away")
    with closing(open_run(path)) as run:
        run.begin(ANNA)
        path.rename(away)
        run.left_window(ANNA)
        with pytest.raises(WriteFailed):
            run.record(ANNA, 1, "a")
        away.rename(path)
        run.record(ANNA, 1, "a")

    assert left(path) == [1, 0]


def test_copies_together_tell_the_larger_count(path: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(path, tmp_path / "b.zima-session"))
    for file, departures, answers in ((path, 3, 5), (other, 1, 9)):
        with closing(open_run(file)) as run:
            run.begin(ANNA)
            for _ in range(departures):
                run.left_window(ANNA)
            for number in range(1, answers + 1):
                run.record(ANNA, number, "a")

    row = merged([board_of(one, PIN, cost=CHEAP) for one in (path, other)]).rows[0]

    assert (row.answered, row.left) == (9, 3)


def test_departures_stay_out_of_the_answers(path: Path) -> None:
    with closing(open_run(path)) as run:
        run.begin(ANNA)
        run.left_window(ANNA)
        assert board(run).rows[0].left == 1
        run.finish(ANNA)

    assert read_answers(path, derive_key(PIN, salt_of(path), CHEAP)).attempts[0].answers == ()


def test_protocol_tells_one_number_and_only_when_there_is_one(nine: School, tmp_path: Path) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    target, said = tmp_path / "p.pdf", []
    for departures in (0, 2):
        with closing(open_run(path)) as run:
            run.begin(nine.uid(0))
            run.record(nine.uid(0), 1, "a")
            for _ in range(departures):
                run.left_window(nine.uid(0))
        protocol_from_file(path, PIN, target, cost=CHEAP)
        said.append(read_paper(target.read_bytes()).flat)

    assert "на другие окна" not in said[0]
    assert "Переключений на другие окна за сеанс: 2." in said[1]


def test_protocol_of_the_base_still_knows_it_after_collecting(nine: School) -> None:
    made = nine.sessions.prepare(nine.group, "subject5", PIN)
    with closing(open_run(made.path, nine.clock)) as run:
        run.begin(nine.uid(0))
        run.left_window(nine.uid(0))
        run.leave(nine.uid(0))
        answer_all(run, nine.uid(0))
    nine.sessions.collect(made.path, JobControl())

    rows = SessionPapers(desk_of(nine), nine.sessions).board(made.session).rows

    assert [row.left for row in rows][:2] == [1, 0]


def test_console_tells_it(path: Path) -> None:
    with closing(open_run(path)) as run:
        run.begin(ANNA)
        run.record(ANNA, 1, "a")
        run.left_window(ANNA)
    key = derive_key(PIN, salt_of(path))
    connection = connect(path, derive_key(PIN, salt_of(path), CHEAP))
    connection.execute(f"PRAGMA rekey = \"x'{key.key.hex()}{key.salt.hex()}'\"")
    connection.close()

    found = call("session", "board", path, "--pin", PIN, "--json")
    words = call("session", "board", path, "--pin", PIN)

    assert [one["left"] for one in found.json["pupils"]] == [1, 0, 0, 0, 0, 0, 0]
    assert "Базаров Евгений: прервано, 1 из 20, другое окно: 1" in words.out


def test_teachers_code_opens_doors_but_no_file(path: Path) -> None:
    with closing(open_run(path)) as run:
        code = run.file.facts.teacher_code
        assert re.fullmatch(r"[0-9]{4} [0-9]{4}", code)
        assert run.door.check_pin(code) and run.door.check_pin(code.replace(" ", ""))
        assert run.door.check_pin(PIN)
        assert not any(run.door.check_pin(word) for word in ("", " ", code[:4], f"{PIN}{PIN}", f"a{PIN}"))
        assert run.door.vouch(ANNA, code)

    with pytest.raises(WrongPin):
        open_session_file(path, code, cost=CHEAP)


def test_file_from_before_has_no_code_and_nothing_passes_for_it(path: Path) -> None:
    old_file(path)
    with closing(open_run(path)) as run:
        assert run.door.check_pin(PIN)
        assert not any(run.door.check_pin(word) for word in ("", " ", "0000 0000"))


def test_every_session_has_another_code_and_its_pack_prints_it(nine: School) -> None:
    papers, codes = SessionPapers(desk_of(nine), nine.sessions), set()
    for _ in range(3):
        made = nine.sessions.prepare(nine.group, "subject5", PIN)
        with closing(open_run(made.path, nine.clock)) as run:
            codes.add(run.file.facts.teacher_code)
        paper = read_paper(papers.pack_document(made.session).pdf)
        assert run.file.facts.teacher_code in paper.pages[0].text
        assert "Меня нет в списке" in paper.pages[0].text
        assert PIN not in paper.text

    assert len(codes) == 3


def test_pack_of_an_old_file_speaks_of_the_pin_only(nine: School) -> None:
    made = nine.sessions.prepare(nine.group, "subject5", PIN)
    old_file(made.path)

    flat = read_paper(SessionPapers(desk_of(nine), nine.sessions).pack_document(made.session).pdf).flat

    assert "Код учителя" not in flat and "код учителя" not in flat
