"""The preparation pack and the protocol of a session as papers: what fits, what flows, what is told."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.helpers.paper import read_paper
from zima_desktop.content import load_instrument, shipped_instruments
from zima_desktop.domain.people import PersonName
from zima_desktop.domain.session_papers import PackLine, PreparationPack, ProtocolLine, SessionProtocol
from zima_desktop.domain.sessions import SeatState
from zima_desktop.reports.preparation_pack import group_line, render_preparation_pack
from zima_desktop.reports.session_protocol import render_session_protocol

NINE = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
LONG = "Государственное бюджетное профессиональное учреждение Иркутской области «Техникум транспорта»"
FORM = load_instrument("riasec30").form


def names(count: int) -> list[PersonName]:
    return [PersonName(f"Константинопольская-Задунайская{n:02}", "Александра", "Н") for n in range(count)]


def pack(count: int = 26, codes: int = 3) -> PreparationPack:
    lines = [PackLine(name, f"48{n:02}" if n < codes else None) for n, name in enumerate(names(count))]
    return PreparationPack(
        organization=LONG,
        group_name="9 «А»",
        title=FORM.title,
        instruction=FORM.instruction,
        minutes=FORM.minutes,
        timed=False,
        made_on=date(2026, 11, 22),
        file_name="2026-11-22_9А_riasec30.zima-session",
        lines=tuple(lines),
    )


def protocol(count: int = 26, remarks: int = 2) -> SessionProtocol:
    def line(number: int, name: PersonName) -> ProtocolLine:
        state = (SeatState.DONE, SeatState.DONE, SeatState.INTERRUPTED, SeatState.FREE)[number % 4]
        started = None if state is SeatState.FREE else NINE + timedelta(minutes=number)
        finished = NINE + timedelta(minutes=number + 14) if state is SeatState.DONE else None
        return ProtocolLine(name, number == 1, state, 12, 30, started, finished)

    return SessionProtocol(
        organization=LONG,
        group_name="9 «А»",
        title=FORM.title,
        made_on=NINE.date(),
        since=NINE,
        until=NINE + timedelta(minutes=40),
        lines=tuple(line(number, name) for number, name in enumerate(names(count))),
        remarks=tuple(
            (NINE, f"Заметка {n}: " + "длинный рассказ о том, что было " * 6) for n in range(remarks)
        ),
    )


def inside(pdf: bytes) -> None:
    paper = read_paper(pdf)
    assert paper.fonts == {"PTSansPaper-Regular", "PTSansPaper-Bold"} and paper.all_embedded
    assert not set(paper.text) & set("?\ufffd\u25a0{}")
    assert "Константинопольская" not in " ".join(paper.metadata.values())
    for page in paper.pages:
        for run in page.runs:
            assert run.left >= 20 and run.top >= 20 and run.right <= page.width - 20, run
            assert run.bottom <= page.height - 20, run


@pytest.mark.parametrize("count", [1, 26, 40])
def test_pack_keeps_its_four_sheets_and_stays_on_the_page(count: int) -> None:
    pdf = render_preparation_pack(pack(count))

    inside(pdf)
    pages = read_paper(pdf).pages
    assert len(pages) == (5 if count == 40 else 4)
    assert "Кого не было в списке" in pages[-1].text
    assert f"Задунайская{count - 1:02}" in "".join(page.text for page in pages[3:])


def test_every_instrument_can_be_read_aloud_from_one_page() -> None:
    for instrument in shipped_instruments():
        made = replace(pack(3), title=instrument.title, instruction=instrument.instruction, timed=True)
        paper = read_paper(render_preparation_pack(made))

        assert len(paper.pages) == 4, instrument.code
        assert " ".join(instrument.instruction.split()) in " ".join(paper.pages[1].text.split())
        assert "эти часы не останавливаются" in " ".join(paper.pages[1].text.split())


def test_memo_of_a_class_without_codes_does_not_speak_of_them() -> None:
    pages = read_paper(render_preparation_pack(pack(codes=0))).pages

    assert "все подтверждают имя датой рождения" in " ".join(pages[0].text.split())
    assert "код, который" not in " ".join(pages[1].text.split())
    assert "Код" not in pages[3].text


def test_sign_for_the_door_can_be_read_from_afar() -> None:
    page = read_paper(render_preparation_pack(pack())).pages[2]

    word = page.find("тестирование")
    assert word.bottom - word.top > 50
    assert word.right - word.left > page.width * 0.7
    assert "9 «А» класс" in page.text


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("9 «А»", "9 «А» класс"),
        ("10 класс", "10 класс"),
        ("ЭМ-21", "группа ЭМ-21"),
        ("21-ЭМ", "группа 21-ЭМ"),
    ],
)
def test_class_or_group_is_named_rightly(name: str, line: str) -> None:
    assert group_line(name).replace("\u00a0", " ") == line


@pytest.mark.parametrize(("count", "remarks"), [(0, 0), (5, 0), (26, 2), (60, 12)])
def test_protocol_stays_on_the_page_and_is_signed_at_the_end(count: int, remarks: int) -> None:
    pdf = render_session_protocol(protocol(count, remarks))

    inside(pdf)
    last = read_paper(pdf).pages[-1].text
    assert "Тестирование провёл учитель" in last and "подпись, дата" in last
    assert ("Заметка" in last) if remarks else ("Особые обстоятельства" in last)


def test_usual_class_takes_one_sheet() -> None:
    made = protocol(26, 0)
    lines = tuple(replace(line, name=PersonName("Гринёв", "Пётр", "Андреевич")) for line in made.lines)
    short = replace(made, lines=lines, remarks=((NINE, "Погас свет."), (NINE, "Отпустила одного.")))

    assert len(read_paper(render_session_protocol(short)).pages) == 1


def test_protocol_counts_and_dates() -> None:
    flat = read_paper(render_session_protocol(protocol())).flat

    assert "22 ноября 2026 г." in flat and "с 09:00 до 09:40" in flat
    assert "26 в списке 14 сдали 6 не закончили 6 не начинали" in flat
    assert "нет ни ответов, ни результатов" in flat


def test_session_over_two_days_names_both() -> None:
    made = replace(protocol(), until=NINE + timedelta(days=1))

    assert "22.11.2026 – 23.11.2026" in read_paper(render_session_protocol(made)).flat


def test_session_that_nobody_has_begun_has_no_date() -> None:
    flat = read_paper(render_session_protocol(replace(protocol(0, 0), since=None, until=None))).flat

    assert "Дата проведения нет данных" in flat
