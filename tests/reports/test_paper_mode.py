"""Booklets and answer sheets: everything that is asked is there, nothing that tells, and it fits the page."""

import re
from dataclasses import replace
from datetime import date

import pytest

from tests.helpers.barcode import scan
from tests.helpers.kiosk_form import every_kind
from tests.helpers.paper import Paper, read_paper
from tests.reports.samples import LONGEST_NAME
from zima_desktop.content import shipped_instruments
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.paper_documents import AnswerSheets, SheetOwner
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.sheet_ids import SheetId, parse_sheet_id, person_code
from zima_desktop.jobs import JobControl
from zima_desktop.reports import render_answer_sheets, render_booklet

INSTRUMENTS = {one.code: one for one in shipped_instruments()}
NAMES = ("Гринёв Пётр Андреевич", "Ёлкина Анна Петровна", LONGEST_NAME)
every_instrument = pytest.mark.parametrize("instrument", INSTRUMENTS.values(), ids=INSTRUMENTS.keys())


def owner(number: int, name: str) -> SheetOwner:
    person = PersonId(number)
    return SheetOwner(name, person_code(person), SheetId(123456, person).digits)


def sheets(code: str = "riasec30", count: int = 3, day: date | None = date(2026, 11, 24)) -> AnswerSheets:
    owners = tuple(owner(number, NAMES[number % len(NAMES)]) for number in range(1, count + 1))
    return AnswerSheets(INSTRUMENTS[code].form, GroupName(9, "А", "9А"), owners, day)


def flat(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def words_of(instrument: Instrument) -> list[str]:
    """Every text of the questions."""
    found = []
    for item in instrument.items:
        found += [item.text] if item.text else []
        found += [option.text for option in getattr(item.response, "options", ())]
    return found


@every_instrument
def test_a_booklet_holds_every_question_and_no_key(instrument: Instrument) -> None:
    paper = read_paper(render_booklet(instrument.form))
    said = flat(paper.text)
    letters = re.sub(r"\W", "", said).lower()  # words that were wrapped join again

    for text in (instrument.title, instrument.instruction, *words_of(instrument)):
        assert re.sub(r"\W", "", text).lower() in letters, text
    for scale in instrument.content_scales:
        assert not any(level.texts.pupil in said for level in scale.levels)
    assert len(paper.pages) <= 2


def test_forty_yes_and_no_take_two_pages_with_numbers() -> None:
    paper = read_paper(render_booklet(INSTRUMENTS["comm_org"].form))

    assert len(paper.pages) == 2
    assert paper.pages[1].text.split("\n")[0].strip() == "2" or "2" in paper.pages[1].text.split()
    assert "перерыв" in paper.flat


def test_a_legend_stands_once_a_part() -> None:
    flat_text = read_paper(render_booklet(INSTRUMENTS["riasec48"].form)).flat

    assert flat_text.count("совсем не нравится") == 1


def test_a_branch_is_told_in_words() -> None:
    said = read_paper(render_booklet(INSTRUMENTS["intent9"].form)).flat

    assert "только если в вопросе 1 отмечено: 2, 3, 4" in said
    assert "пропустите, если в вопросе 1 отмечено: 6" in said


def test_every_kind_of_answer_has_its_place_on_paper() -> None:
    form = every_kind()
    record = replace(sheets(), form=form)

    booklet, made = read_paper(render_booklet(form)), read_paper(render_answer_sheets(record))

    assert "разделите баллы между ответами, вместе 3" in booklet.flat
    assert "На эту часть 3 мин." in booklet.flat and "Строки" in booklet.flat
    assert "отметьте от 2 до 3" in booklet.flat and "впишите число от 0 до 100" in booklet.flat
    assert "Умею" in made.pages[0].text and "вместе 3" in made.pages[0].text
    assert "1-е" in made.pages[0].text and "км" in made.pages[0].text
    assert len(made.pages) == 6


def test_a_table_says_how_many_rows_and_columns() -> None:
    paper = read_paper(render_booklet(every_kind()))

    assert "строк: 2, столбцов: 1" in paper.flat


def test_the_longest_name_is_whole_and_keeps_off_the_code() -> None:
    record = sheets(count=2)

    page = read_paper(render_answer_sheets(record)).pages[1]

    assert LONGEST_NAME in flat(page.text)
    assert page.find("Константиновна").right < page.find("0002").left


@every_instrument
def test_a_sheet_is_one_page_with_every_number(instrument: Instrument) -> None:
    paper = read_paper(render_answer_sheets(sheets(instrument.code, 2)))

    assert len(paper.pages) == 2 + 3
    numbers = paper.pages[0].text.split()
    assert all(str(item.no) in numbers for item in instrument.items)


def test_a_class_of_twenty_six_is_one_file_in_the_order_of_the_list() -> None:
    paper = read_paper(render_answer_sheets(sheets(count=26), JobControl()))

    assert len(paper.pages) == 29
    for number, page in enumerate(paper.pages[:26], start=1):
        said = flat(page.text)
        assert NAMES[number % 3].split()[0] in said and f"{number:04}" in said
        assert "9 «А» класс" in said and "24.11.2026" in said and "Шесть типов, парами" in said
    assert all("Запасной бланк" in flat(page.text) for page in paper.pages[26:])


def test_the_bar_code_comes_back_from_the_paper() -> None:
    record = sheets(count=3)
    pdf = render_answer_sheets(record)

    for page, one in enumerate(record.owners):
        scanned = scan(pdf, page, top=52, left=400)
        assert scanned == one.digits
        assert parse_sheet_id(scanned) == SheetId(123456, PersonId(page + 1))


def test_the_bar_code_holds_no_name() -> None:
    assert all(one.digits.isdecimal() and len(one.digits) == 14 for one in sheets().owners)


def test_a_day_nobody_knows_is_left_to_the_pupil() -> None:
    paper = read_paper(render_answer_sheets(sheets(day=None)))

    assert "Дата:" in paper.pages[0].text and "2026" not in paper.pages[0].text


def test_a_long_questionnaire_goes_on_on_a_second_page() -> None:
    form = INSTRUMENTS["interests"].form
    section = form.sections[0]
    many = tuple(replace(section.items[0], no=number) for number in range(1, 181))
    long = replace(form, sections=(replace(section, items=many),))

    paper = read_paper(render_answer_sheets(replace(sheets(count=1), form=long, spare=0)))

    assert len(paper.pages) == 2
    assert "лист 2 из 2" in flat(paper.pages[1].text) and "180" in paper.pages[1].text.split()
    assert all("Ёлкина" in page.text for page in paper.pages)


def test_nothing_leaves_the_page() -> None:
    def inside(paper: Paper) -> bool:
        return all(
            run.left >= 20 and run.right <= page.width - 20 and run.bottom <= page.height - 15
            for page in paper.pages
            for run in page.runs
        )

    assert all(inside(read_paper(render_answer_sheets(sheets(code, 2)))) for code in INSTRUMENTS)
    assert all(inside(read_paper(render_booklet(one.form))) for one in INSTRUMENTS.values())
