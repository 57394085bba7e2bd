"""The papers of a session from the base and from a lone file, read back as a person reads them."""

import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.helpers.class_sessions import CHEAP, PIN, School, answer_all, desk_of, open_run
from tests.helpers.paper import read_paper
from zima_desktop.domain.errors import NotFound, WriteFailed
from zima_desktop.domain.ids import SessionId
from zima_desktop.domain.sessions import SeatState, WrongPin
from zima_desktop.jobs import JobControl
from zima_desktop.services.collecting import Collecting
from zima_desktop.services.session_papers import SessionPapers, protocol_from_file
from zima_desktop.store.tables_exchange import access_log


@pytest.fixture
def papers(nine: School) -> SessionPapers:
    return SessionPapers(desk_of(nine), nine.sessions)


def held(nine: School) -> tuple[SessionId, Path]:
    """One has finished, one was interrupted, a guest came; the teacher noted something."""
    made = nine.sessions.prepare(nine.group, "subject5", PIN)
    with closing(open_run(made.path, nine.clock)) as run:
        run.begin(nine.uid(0))
        for item in run.form.items:
            nine.clock.forward(seconds=30)
            run.record(nine.uid(0), item.no, "a", shown_ms=900)
        run.finish(nine.uid(0))
        answer_all(run, nine.uid(1), but=8)
        answer_all(run, run.add_guest("Онегин Евгений"))
        run.note("Погас свет, продолжили через пять минут.")
    return made.session, made.path


def local(hour: int, minute: int) -> str:
    return f"{datetime(2026, 11, 22, hour, minute, tzinfo=UTC).astimezone():%H:%M}"


def test_pack_has_all_sheets_and_the_list_in_its_order(nine: School, papers: SessionPapers) -> None:
    session = nine.sessions.prepare(nine.group, "riasec30", PIN).session
    target = papers.pack(session, nine.folder / "подготовка.pdf")

    paper = read_paper(target.read_bytes())

    assert len(paper.pages) == 4
    for page, words in zip(
        paper.pages, ("Памятка учителю", "Прочитайте вслух", "тестирование", "Список"), strict=True
    ):
        assert words in page.text
    assert "Выключать компьютер безопасно в любой момент" in paper.flat
    assert "Перед вами тридцать пар занятий" in paper.flat
    names = [line for line in paper.pages[3].text.splitlines() if "Ростов" in line or "Базаров" in line]
    assert [name.split()[1] for name in names] == ["Базаров", "Ростов", "Ростова"]
    assert PIN not in paper.text


def test_pack_prints_codes_but_no_birthdays(nine: School, papers: SessionPapers) -> None:
    made = nine.sessions.prepare(nine.group, "subject5", PIN)
    with closing(open_run(made.path, nine.clock)) as run:
        guest = run.guests.guest(run.add_guest("Онегин Евгений"))

    text = read_paper(papers.pack_document(made.session).pdf).text

    assert guest.code in text
    assert "02.02" not in text
    assert text.count("день и месяц рождения") >= 7


def test_pack_without_its_file_is_said(nine: School, papers: SessionPapers) -> None:
    made = nine.sessions.prepare(nine.group, "subject5", PIN)
    made.path.unlink()

    with pytest.raises(NotFound):
        papers.pack(made.session, nine.folder / "a.pdf")


def test_protocol_of_a_lone_file_tells_who_and_when_and_no_answers(nine: School, tmp_path: Path) -> None:
    _session, path = held(nine)
    target = tmp_path / "протокол.pdf"

    made = protocol_from_file(path, PIN, target, clock=nine.clock, cost=CHEAP)

    paper = read_paper(target.read_bytes())
    assert len(paper.pages) == 1
    flat = paper.flat
    assert f"с {local(9, 0)} до {local(9, 10)}" in flat
    assert f"Базаров Евгений сдано {local(9, 0)} {local(9, 10)} 10" in flat
    assert "Болконская Мария прервано, 12 из 20" in flat
    assert "Онегин Евгений (гость) сдано" in flat
    assert "Ростова Наталья не начато" in flat
    assert "Погас свет, продолжили через пять минут." in flat
    assert [made.count(state) for state in SeatState] == [5, 0, 1, 2]


def test_protocol_of_a_file_needs_its_pin(nine: School, tmp_path: Path) -> None:
    _session, path = held(nine)

    with pytest.raises(WrongPin):
        protocol_from_file(path, "0000", tmp_path / "a.pdf", cost=CHEAP)

    assert not (tmp_path / "a.pdf").exists()


def test_protocol_from_the_base_knows_copies_that_were_collected(
    nine: School, papers: SessionPapers, tmp_path: Path
) -> None:
    session, path = held(nine)
    other = tmp_path / "other.zima-session"
    shutil.copy(path, other)
    with closing(open_run(other, nine.clock)) as run:
        answer_all(run, nine.uid(2))
    nine.sessions.collect(other, JobControl())

    flat = read_paper(papers.protocol_document(session).pdf).flat

    assert "Гринёв Пётр сдано" in flat and "Онегин Евгений (гость) сдано" in flat
    assert "Погас свет" in flat


def test_protocol_from_the_base_alone_when_the_file_is_gone(nine: School, papers: SessionPapers) -> None:
    session, path = held(nine)
    nine.sessions.collect(path, JobControl())
    path.unlink()

    flat = read_paper(papers.protocol_document(session).pdf).flat

    assert "Базаров Евгений сдано" in flat and "Болконская Мария прервано, 12 из 20" in flat
    assert "Погас свет" not in flat and "Особые обстоятельства" in flat


def test_matched_guest_stands_in_the_protocol_under_his_name_once(
    nine: School, papers: SessionPapers
) -> None:
    session, path = held(nine)
    collecting = Collecting(desk_of(nine), nine.sessions)
    board = collecting.collect_files([path], JobControl())
    guest = board.sessions[0].strangers[0]
    collecting.match(session, guest.uid, nine.ids[6])

    flat = read_paper(papers.protocol_document(session).pdf).flat

    assert "Ростова Наталья сдано" in flat
    assert "Онегин" not in flat


def test_saved_papers_are_noted_in_the_log_without_names(nine: School, papers: SessionPapers) -> None:
    session, _path = held(nine)
    papers.pack(session, nine.folder / "a.pdf")
    papers.protocol(session, nine.folder / "b.pdf")

    with nine.database.read() as connection:
        rows = connection.execute(select(access_log.c.action, access_log.c.subject)).all()

    assert [tuple(row) for row in rows] == [
        ("document.preparation_pack", "8 people"),
        ("document.session_protocol", "8 people"),
    ]


def test_target_that_cannot_be_written_is_said(nine: School, papers: SessionPapers) -> None:
    session, _path = held(nine)

    with pytest.raises(WriteFailed):
        papers.protocol(session, nine.folder / "gone" / "a.pdf")
