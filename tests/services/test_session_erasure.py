"""Old session files go only when every answer in them is in the base."""

from contextlib import closing
from pathlib import Path

from sqlalchemy import select

from tests.helpers.class_sessions import PIN, School, answer_all, open_run, school
from zima_desktop.domain.errors import FileRefused, NotFound
from zima_desktop.domain.sessions import ForeignSession
from zima_desktop.jobs import JobControl
from zima_desktop.services.collecting import Collecting
from zima_desktop.store.tables import people
from zima_desktop.store.tables_exchange import access_log


def answered(nine: School, but: int = 0) -> Path:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path, nine.clock)) as run:
        answer_all(run, nine.uid(0))
        answer_all(run, nine.uid(1), but=but)
        run.note("Всё прошло спокойно.")
    return path


def reason(collecting: Collecting, path: Path) -> str | None:
    error = collecting.erase([path])[0].error
    assert error is None or isinstance(error, FileRefused)
    return error.reason if error else None


def test_file_goes_after_everything_was_collected(nine: School, collecting: Collecting) -> None:
    path = answered(nine, but=4)
    collecting.collect_files([path], JobControl())

    verdict = collecting.erase([path])[0]

    assert (verdict.erased, verdict.error, verdict.remarks) == (True, None, 1)
    assert not path.exists()
    with nine.database.read() as connection:
        assert "session.erase" in connection.execute(select(access_log.c.action)).scalars().all()


def test_file_that_was_never_collected_stays(nine: School, collecting: Collecting) -> None:
    path = answered(nine)

    assert reason(collecting, path) == "not_collected"
    assert path.exists()


def test_one_answer_more_than_the_base_has_keeps_the_file(nine: School, collecting: Collecting) -> None:
    path = answered(nine, but=4)
    collecting.collect_files([path], JobControl())
    with closing(open_run(path, nine.clock)) as run:
        run.begin(nine.uid(1))
        run.record(nine.uid(1), 17, "b")

    assert reason(collecting, path) == "not_collected"


def test_changed_answer_keeps_the_file(nine: School, collecting: Collecting) -> None:
    path = answered(nine, but=4)
    collecting.collect_files([path], JobControl())
    with closing(open_run(path, nine.clock)) as run:
        run.begin(nine.uid(1))
        run.record(nine.uid(1), 1, "b")

    assert reason(collecting, path) == "not_collected"


def test_finish_that_the_base_does_not_know_keeps_the_file(nine: School, collecting: Collecting) -> None:
    path = answered(nine, but=4)
    collecting.collect_files([path], JobControl())
    with closing(open_run(path, nine.clock)) as run:
        run.begin(nine.uid(1))
        run.finish(nine.uid(1))

    assert reason(collecting, path) == "not_collected"


def test_unsettled_guest_keeps_the_file_until_matched_or_dismissed(
    nine: School, collecting: Collecting
) -> None:
    made = nine.sessions.prepare(nine.group, "subject5", PIN)
    with closing(open_run(made.path, nine.clock)) as run:
        uid = run.add_guest("Онегин Евгений")
        answer_all(run, uid)

    assert reason(collecting, made.path) == "guests_left"
    collecting.dismiss(made.session, uid)

    assert reason(collecting, made.path) is None


def test_answers_of_a_person_erased_for_good_do_not_keep_the_file(
    nine: School, collecting: Collecting
) -> None:
    path = answered(nine)
    with nine.database.read() as connection:
        for place in (0, 1):
            row = people.c.id == nine.ids[place]
            connection.execute(people.update().where(row).values(uid=bytes([place]) * 16))

    assert reason(collecting, path) is None


def test_bad_files_are_named_and_the_good_one_goes(
    nine: School, collecting: Collecting, tmp_path: Path
) -> None:
    path = answered(nine)
    collecting.collect_files([path], JobControl())
    (tmp_path / "away").mkdir()
    other = school(tmp_path / "away")
    foreign = other.sessions.prepare(other.group, "subject5", PIN).path
    other.database.close()

    verdicts = collecting.erase([foreign, tmp_path / "no", path])

    assert isinstance(verdicts[0].error, ForeignSession) and foreign.exists()
    assert isinstance(verdicts[1].error, NotFound)
    assert verdicts[2].erased


def test_open_file_is_not_erased(nine: School, collecting: Collecting) -> None:
    path = answered(nine)
    collecting.collect_files([path], JobControl())

    with closing(open_run(path, nine.clock)):
        assert reason(collecting, path) == "busy"


def test_old_files_are_offered_when_they_may_go(nine: School, collecting: Collecting) -> None:
    first, second = answered(nine), answered(nine)
    collecting.collect_files([first], JobControl())

    assert collecting.old_files() == ()
    nine.clock.forward(days=31)

    assert [one.path for one in collecting.old_files()] == [first]
    assert second.exists()
