"""Several instruments in one session file: an attempt an instrument, once each, whoever brings the file."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.helpers.batteries import CODES, answer_first, battery, go_on, kept
from tests.helpers.class_sessions import PIN, School, desk_of, open_run, school
from tests.helpers.paper import read_paper
from zima_desktop.content import load_instrument
from zima_desktop.domain.audience import Audience
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.found_sessions import PlaceKind, SessionPlace
from zima_desktop.domain.sessions import CollectReport, SeatState, SessionState
from zima_desktop.jobs import JobControl
from zima_desktop.services.collecting import Collecting
from zima_desktop.services.session_papers import SessionPapers
from zima_desktop.store.tables import answers, attempts, session_parts

SIZES = [len(load_instrument(code).form.items) for code in CODES]
TITLES = [load_instrument(code).title for code in CODES]
IN_SECOND = SIZES[0] + 7


def collect(nine: School, path: Path) -> CollectReport:
    return nine.sessions.collect(path, JobControl())[1]


def copy_of(path: Path, folder: str) -> Path:
    target = path.parent / folder / path.name
    target.parent.mkdir()
    return Path(shutil.copy(path, target))


def test_file_is_one_form_and_the_base_knows_its_parts(nine: School) -> None:
    made = battery(nine)

    row = nine.sessions.rows()[0]
    assert made.path.name == "2026-11-22_9А_battery.zima-session"
    assert row.codes == CODES
    assert (row.instrument_code, row.instrument_title) == ("subject5", " · ".join(TITLES))
    assert (row.group, row.group_name) == (nine.group, "9 «А»")
    with closing(open_run(made.path)) as run:
        assert run.form.code == "battery"
        assert [part.code for part in run.form.parts] == list(CODES)
        assert len(run.form.items) == sum(SIZES)
    with nine.database.read() as connection:
        assert len(connection.execute(select(session_parts)).all()) == 3


def test_one_instrument_is_no_battery(nine: School) -> None:
    nine.sessions.prepare(nine.group, "subject5", PIN)

    assert nine.sessions.rows()[0].codes == ("subject5",)
    with nine.database.read() as connection:
        assert connection.execute(select(session_parts)).all() == []


@pytest.mark.parametrize(
    ("codes", "reason"),
    [
        ((), "battery_empty"),
        (("subject5", "subject5"), "battery_twice"),
        (
            ("subject5", "riasec30", "riasec48", "thinking", "readiness", "conditions", "interests"),
            "battery_too_many",
        ),
    ],
)
def test_impossible_battery_makes_nothing(nine: School, codes: tuple[str, ...], reason: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        battery(nine, codes)

    assert caught.value.reason == reason
    assert nine.sessions.rows() == ()


def test_whole_battery_gives_a_result_an_instrument(nine: School) -> None:
    made = battery(nine)
    answer_first(nine, made.path, nine.uid(0))

    report = collect(nine, made.path)

    assert (report.new, report.unfinished) == (3, 0)
    assert kept(nine, nine.ids[0]) == [(code, True) for code in CODES]
    row = nine.sessions.rows()[0]
    assert (row.collected, row.to_release, row.state) == (1, 3, SessionState.RUNNING)
    with nine.database.read() as connection:
        highest = connection.execute(select(answers.c.item).order_by(answers.c.item.desc())).scalars().first()
    assert highest == max(SIZES)


def test_interrupted_in_the_second_keeps_the_first_and_grows(nine: School) -> None:
    made = battery(nine)
    answer_first(nine, made.path, nine.uid(0), IN_SECOND)

    first = collect(nine, made.path)
    half = kept(nine, nine.ids[0])
    answer_first(nine, made.path, nine.uid(0))
    second = collect(nine, made.path)
    third = collect(nine, made.path)

    assert (first.new, first.unfinished) == (1, 1)
    assert half == [("subject5", True), ("riasec30", False)]
    assert nine.sessions.rows()[0].collected == 1
    assert (second.new, second.updated, second.known) == (1, 1, 1)
    assert (third.new, third.updated, third.known) == (0, 0, 3)
    assert kept(nine, nine.ids[0]) == [(code, True) for code in CODES]


@pytest.mark.parametrize("first_copy", [0, 1])
def test_copy_that_was_gone_on_with_brings_each_result_once(nine: School, first_copy: int) -> None:
    """The file was copied in the middle: what was finished before is the same answering, not a second one."""
    made = battery(nine)
    answer_first(nine, made.path, nine.uid(0), IN_SECOND)
    other = copy_of(made.path, "stick")
    answer_first(nine, other, nine.uid(0))
    paths = [made.path, other]

    reports = [collect(nine, paths[first_copy]), collect(nine, paths[1 - first_copy])]
    again = [collect(nine, path) for path in paths]

    assert sum(one.new for one in reports) == 3
    assert reports[-1].double == ()
    assert [one.new + one.updated for one in again] == [0, 0]
    finished = [code for code, done in kept(nine, nine.ids[0]) if done]
    assert sorted(finished) == sorted(CODES)
    verdicts = Collecting(desk_of(nine), nine.sessions).erasable(paths)
    assert [one.error for one in verdicts] == [None, None]


def test_answered_twice_from_the_beginning_is_told_instrument_by_instrument(nine: School) -> None:
    made = battery(nine)
    other = copy_of(made.path, "stick")
    answer_first(nine, made.path, nine.uid(0))
    nine.clock.forward(hours=1)
    answer_first(nine, other, nine.uid(0), option=1)

    board = Collecting(desk_of(nine), nine.sessions).collect_files([made.path, other], JobControl())

    double = board.sessions[0].doubles[0]
    assert double.name == "Базаров Евгений"
    assert [side.title for side in double.sides] == [title for title in TITLES for _copy in range(2)]
    assert board.sessions[0].received == 1
    shown = {name for side in double.sides for name in side.files}
    assert shown == {made.path.name, f"stick: {made.path.name}"}
    assert nine.sessions.rows()[0].collected == 1


def test_first_part_changed_after_it_was_collected_is_brought_up_to_date(nine: School) -> None:
    made = battery(nine)
    answer_first(nine, made.path, nine.uid(0), IN_SECOND)
    collect(nine, made.path)
    with closing(open_run(made.path, nine.clock)) as run:
        run.begin(nine.uid(0))
        run.record(nine.uid(0), 1, "b", shown_ms=900)
        run.leave(nine.uid(0))

    report = collect(nine, made.path)

    assert report.updated == 1
    assert answer_of(nine, 1) == '"b"'


def test_part_that_was_given_out_stays_as_it_was(nine: School) -> None:
    made = battery(nine)
    answer_first(nine, made.path, nine.uid(0), IN_SECOND)
    collect(nine, made.path)
    with nine.database.write("release") as tx:
        tx.connection.execute(attempts.update().values(released_on="2026-11-22"))
    with closing(open_run(made.path, nine.clock)) as run:
        run.begin(nine.uid(0))
        run.record(nine.uid(0), 1, "b", shown_ms=900)
        run.leave(nine.uid(0))

    report = collect(nine, made.path)

    assert (report.new, report.updated) == (0, 0)
    assert answer_of(nine, 1) == '"a"'


def answer_of(nine: School, item: int) -> str:
    query = (
        select(answers.c.value)
        .join(attempts, attempts.c.id == answers.c.attempt_id)
        .where(answers.c.item == item, attempts.c.person_id == nine.ids[0])
        .order_by(attempts.c.started_at)
    )
    with nine.database.read() as connection:
        found: str = connection.execute(query).scalars().all()[0]
        return found


def test_guest_of_a_battery_is_taken_in_with_all_that_was_finished(nine: School) -> None:
    made = nine.sessions.prepare_for(Audience((nine.group,), nine.ids[:2]), CODES, PIN)
    with closing(open_run(made.path, nine.clock)) as run:
        guest = run.add_guest("Ростова Наталья")
        go_on(nine, run, guest, IN_SECOND)
    collecting = Collecting(desk_of(nine), nine.sessions)
    collecting.collect_files([made.path], JobControl())

    matched = collecting.match(made.session, guest, nine.ids[6])

    assert matched.taken == 2
    assert kept(nine, nine.ids[6]) == [("subject5", True), ("riasec30", False)]


def test_papers_name_every_instrument_and_the_rest(nine: School, tmp_path: Path) -> None:
    made = battery(nine)
    answer_first(nine, made.path, nine.uid(0))
    answer_first(nine, made.path, nine.uid(1), IN_SECOND)
    collect(nine, made.path)
    papers = SessionPapers(desk_of(nine), nine.sessions)

    pack = read_paper(papers.pack(made.session, tmp_path / "pack.pdf").read_bytes())
    protocol = read_paper(papers.protocol(made.session, tmp_path / "protocol.pdf").read_bytes()).flat
    made.path.unlink()
    board = papers.board(made.session)

    assert len(pack.pages) == 4
    for title in TITLES:
        assert f"«{title}»" in pack.flat
        assert f"«{title}»" in protocol
    assert "перерыв" in pack.flat
    assert "Базаров Евгений сдано" in protocol
    assert f"прервано, {IN_SECOND} из {sum(SIZES)}" in protocol
    assert [row.state for row in board.rows[:3]] == [SeatState.DONE, SeatState.INTERRUPTED, SeatState.FREE]
    assert board.rows[1].answered == IN_SECOND


def test_copies_on_drives_are_found_by_themselves(nine: School, tmp_path: Path) -> None:
    made = battery(nine)
    first, second = (copy_of(made.path, name) for name in ("E", "F"))
    answer_first(nine, second, nine.uid(0))
    (tmp_path / "other").mkdir()
    foreign = school(tmp_path / "other", ("Онегин Евгений",))
    shutil.copy(battery(foreign).path, first.parent / "чужой.zima-session")
    foreign.database.close()
    places = [SessionPlace(path.parent, PlaceKind.DRIVE, path.parent.name) for path in (first, second)]

    found = Collecting(desk_of(nine), nine.sessions).in_reach(places, JobControl())

    assert [(one.session, one.group_name) for one in found] == [(made.session, "9 «А»")]
    assert {copy.place for copy in found[0].copies} == {"E", "F"}
