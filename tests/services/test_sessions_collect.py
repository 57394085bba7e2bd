"""Taking answers into the base: once each, whoever brings the file and however often."""

import shutil
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from tests.helpers.class_sessions import PIN, School, answer_all, open_run, school
from zima_desktop.content import load_instrument as shipped
from zima_desktop.domain.changes import NOTHING, Topic
from zima_desktop.domain.errors import Cancelled, FileRefused
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.profile_json import profile_from_json
from zima_desktop.domain.sessions import CollectReport, ForeignSession
from zima_desktop.jobs import JobControl
from zima_desktop.scoring import Scorer
from zima_desktop.store import people_write, results, undo
from zima_desktop.store.tables import answers, attempts, people, scores


def collect(nine: School, path: Path) -> CollectReport:
    return nine.sessions.collect(path, JobControl())[1]


def attempts_in(nine: School) -> int:
    with nine.database.read() as connection:
        return connection.execute(select(func.count()).select_from(attempts)).scalar_one()


def counts(report: CollectReport) -> tuple[int, int, int, int]:
    return report.new, report.updated, report.known, report.unfinished


def test_finished_attempt_is_scored_and_kept_with_its_raw_answers(nine: School) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path)) as run:
        answer_all(run, nine.uid(0))

    report = collect(nine, path)

    assert counts(report) == (1, 0, 0, 0)
    assert len(report.absent) == len(nine.ids) - 1
    answered = dict.fromkeys(range(1, 21), "a")
    expected = Scorer(shipped("subject5")).score(answered, spent=dict.fromkeys(range(1, 21), 1500))
    with nine.database.read() as connection:
        row = connection.execute(select(attempts)).one()
        stored = results.answers_of(connection, row.id)
        raw = dict(connection.execute(select(scores.c.scale, scores.c.raw)).all())
        shown = connection.execute(select(answers.c.first_shown_ms)).scalars().all()
    assert profile_from_json(row.profile) == expected
    assert stored == dict.fromkeys(range(1, 21), "a")
    assert raw == {scale.code: str(scale.raw) for scale in expected.scales}
    assert None not in shown
    titles = [scale.title for scale in expected.scales if scale.leading]
    assert row.leading == (" · ".join(titles) or None)
    assert (row.mode, row.revision) == ("screen", 1)


def test_same_file_again_changes_nothing(nine: School) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path)) as run:
        answer_all(run, nine.uid(0))
        answer_all(run, nine.uid(1), but=5)
    collect(nine, path)

    change, report = nine.sessions.collect(path, JobControl())

    assert counts(report) == (0, 0, 2, 1)
    assert change == NOTHING
    assert attempts_in(nine) == 2


def test_interrupted_attempt_is_kept_and_completed_later(nine: School) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path)) as run:
        answer_all(run, nine.uid(0), but=8)
    first = collect(nine, path)
    with closing(open_run(path)) as run:
        place = run.begin(nine.uid(0))
        for number in range(place.index + 1, 21):
            run.record(nine.uid(0), number, "b")
        run.finish(nine.uid(0))

    second = collect(nine, path)

    assert counts(first) == (0, 0, 0, 1)
    assert counts(second) == (0, 1, 0, 0)
    assert attempts_in(nine) == 1
    with nine.database.read() as connection:
        row = connection.execute(select(attempts)).one()
        assert row.finished_at is not None
        assert row.revision == 2
        assert len(results.answers_of(connection, row.id)) == 20


def test_older_copy_of_a_file_never_takes_answers_back(nine: School, tmp_path: Path) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path)) as run:
        answer_all(run, nine.uid(0), but=10)
    older = tmp_path / "older.zima-session"
    shutil.copy(path, older)
    with closing(open_run(path)) as run:
        run.begin(nine.uid(0))
        for number in range(11, 16):
            run.record(nine.uid(0), number, "b")
    collect(nine, path)

    report = collect(nine, older)

    assert report.known == 1
    with nine.database.read() as connection:
        assert len(results.answers_of(connection, connection.execute(select(attempts.c.id)).scalar())) == 15


def test_copies_on_several_computers_are_all_taken_in(nine: School, tmp_path: Path) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    other = tmp_path / "other.zima-session"
    shutil.copy(path, other)
    for place, file in ((0, path), (1, other)):
        with closing(open_run(file)) as run:
            answer_all(run, nine.uid(place))

    assert counts(collect(nine, path)) == (1, 0, 0, 0)
    assert counts(collect(nine, other)) == (1, 0, 0, 0)


def test_two_finished_attempts_of_one_person_are_both_kept_and_named(nine: School, tmp_path: Path) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    other = tmp_path / "other.zima-session"
    shutil.copy(path, other)
    for file, option in ((path, 0), (other, 1)):
        with closing(open_run(file)) as run:
            answer_all(run, nine.uid(2), option=option)

    first, second = collect(nine, path), collect(nine, other)

    assert (first.double, second.double) == ((), ("Гринёв Пётр",))
    assert attempts_in(nine) == 2


def test_attempt_that_goes_on_in_two_copies_becomes_two(nine: School, tmp_path: Path) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path)) as run:
        answer_all(run, nine.uid(0), but=10)
    other = tmp_path / "other.zima-session"
    shutil.copy(path, other)
    for file, value in ((path, "a"), (other, "b")):
        with closing(open_run(file)) as run:
            run.begin(nine.uid(0))
            for number in range(11, 21):
                run.record(nine.uid(0), number, value)
            run.finish(nine.uid(0))

    collect(nine, path)
    report = collect(nine, other)

    assert report.double == ("Базаров Евгений",)
    assert attempts_in(nine) == 2


def test_people_are_found_after_they_have_left_the_class(nine: School) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path)) as run:
        answer_all(run, nine.uid(0))
    with nine.database.write("people.move", Topic.PEOPLE) as tx:
        own = people_write.own_organization(tx)
        group = people_write.ensure_group(tx, own, GroupName(9, "Б", "9Б"), 2026)
        people_write.move(tx, [nine.ids[0]], group, date(2026, 11, 22), "by hand")

    assert collect(nine, path).new == 1


def test_people_the_base_does_not_know_are_counted(nine: School) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path)) as run:
        answer_all(run, nine.uid(0))
    with nine.database.read() as connection:
        connection.execute(people.update().where(people.c.id == nine.ids[0]).values(uid=bytes(16)))

    report = collect(nine, path)

    assert (report.new, report.unknown_people) == (0, 1)


def test_file_of_another_base_is_foreign(nine: School, tmp_path: Path) -> None:
    away = tmp_path / "away"
    away.mkdir()
    other = school(away)
    path = other.sessions.prepare(other.group, "subject5", PIN).path
    other.database.close()

    with pytest.raises(ForeignSession):
        collect(nine, path)


def test_damaged_file_is_refused_and_leaves_the_base_alone(nine: School) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path)) as run:
        answer_all(run, nine.uid(0))
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0x10
    path.write_bytes(content)

    with pytest.raises(FileRefused) as caught:
        collect(nine, path)

    assert caught.value.reason == "damaged"
    assert attempts_in(nine) == 0


def test_cancelled_collecting_keeps_nothing(nine: School) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path)) as run:
        answer_all(run, nine.uid(0))
    control = JobControl()
    control.cancel()

    with pytest.raises(Cancelled):
        nine.sessions.collect(path, control)

    assert attempts_in(nine) == 0


def test_collected_answers_are_no_undoable_step(nine: School) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path)) as run:
        answer_all(run, nine.uid(0))
    before = undo.recent(nine.database, 20)

    collect(nine, path)

    assert undo.recent(nine.database, 20) == before


def test_seat_that_was_only_looked_at_brings_nothing(nine: School) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path)) as run:
        run.begin(nine.uid(0))

    change, report = nine.sessions.collect(path, JobControl())

    assert (change, counts(report)) == (NOTHING, (0, 0, 0, 0))
    assert attempts_in(nine) == 0
