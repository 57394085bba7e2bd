"""Tables as schools keep them: any order of columns, headings of any kind, real files of every format."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.workbooks import write_csv, write_ods, write_raw_xlsx, write_xls, write_xlsx
from tests.scoring.samples import document, pairs_document, rating, ratings_document, scale
from zima_desktop.content import load_instrument, parse_instrument
from zima_desktop.domain.answer_tables import AnswerRow, FileNote
from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import GroupName, Sex
from zima_desktop.domain.roster import Sheet
from zima_desktop.exchange.answers import NoHeader, ReadSheet, read_sheet
from zima_desktop.exchange.workbooks.reading import read_workbook
from zima_desktop.jobs import JobControl

TODAY = date(2026, 11, 24)
PAIRS = load_instrument("subject5")
NUMBERS = tuple(range(1, 21))
AB = ("а", "б") * 10
HEAD = ("ФИО", "Класс", *NUMBERS)
GRINYOV = ("Гринёв Пётр Андреевич", "9А", *AB)


def sheet(*rows: Sequence[Any]) -> Sheet:
    return Sheet("Лист1", tuple(tuple(row) for row in rows))


def read(*rows: Sequence[Any], instrument: Instrument = PAIRS, group: GroupName | None = None) -> ReadSheet:
    return read_sheet(sheet(*rows), instrument, group, TODAY)


def only(found: ReadSheet) -> AnswerRow:
    assert len(found.rows) == 1
    return found.rows[0]


def letters(row: AnswerRow) -> str:
    return "".join(str(value) for _no, value in row.answers)


def small(*texts: str) -> Instrument:
    """Statements with a rating each."""
    items = [{**rating(no), "text": text} for no, text in enumerate(texts, start=1)]
    keys = [{"item": no} for no in range(1, len(texts) + 1)]
    return parse_instrument(json.dumps(document(items, [scale("x", keys, [])]), ensure_ascii=False))


@pytest.mark.parametrize(
    "heads",
    [
        [str(number) for number in NUMBERS],
        [float(number) for number in NUMBERS],
        [f"№{number}" for number in NUMBERS],
        [f"№ {number}" for number in NUMBERS],
        [f"Вопрос {number}" for number in NUMBERS],
        [f"вопрос № {number}" for number in NUMBERS],
        [f"п{number}" for number in NUMBERS],
        [f"Q{number}" for number in NUMBERS],
        [f"{number}." for number in NUMBERS],
        [f"{number}. Что вам ближе?" for number in NUMBERS],
        [f"Что вам ближе, пара {'I' * number}" for number in NUMBERS],  # only their order tells
    ],
)
def test_questions_are_found_by_their_headings(heads: list[Any]) -> None:
    row = only(read(("ФИО", "Класс", *heads), GRINYOV))

    assert letters(row) == "ab" * 10
    assert row.who.group == class_name(9, "А")


def test_columns_stand_in_any_order() -> None:
    heads = (
        20,
        "Пол",
        *reversed(NUMBERS[:19]),
        "Дата",
        "Класс",
        "Отчество",
        "Имя",
        "Фамилия",
        "№ личного дела",
    )
    cells = ("б", "м", *reversed(AB[:19]), date(2026, 10, 5), "9 «а»", "Андреевич", "Пётр", "Гринёв", 127.0)
    row = only(read(heads, cells))

    assert letters(row) == "ab" * 10
    assert row.who.name is not None and row.who.name.full == "Гринёв Пётр Андреевич"
    assert (row.who.sex, row.who.number, row.day) == (Sex.MALE, "127", date(2026, 10, 5))


def test_titles_blank_rows_and_sums_are_no_people() -> None:
    found = read(
        ("Результаты опроса, 9 «А» класс",),
        (),
        HEAD,
        GRINYOV,
        (),
        HEAD,
        ("Миронова Мария", "9А", *AB),
        ("Итого: 2",),
    )

    assert [row.row for row in found.rows] == [4, 7]
    assert [(one.row, one.reason) for one in found.skipped] == [(6, "repeated_header"), (8, "total")]


def test_a_header_of_two_rows_is_read_as_one() -> None:
    row = only(read(("ФИО", "Класс", "Номера вопросов"), ("", "", *NUMBERS), GRINYOV))

    assert letters(row) == "ab" * 10


def test_a_class_in_a_row_of_its_own_holds_for_the_rows_below() -> None:
    head = ("ФИО", *NUMBERS)
    found = read(head, ("9 Б класс",), ("Гринёв Пётр", *AB), ("10 А",), ("Ростов Николай", *AB))

    assert [row.who.group for row in found.rows] == [class_name(9, "Б"), class_name(10, "А")]


def test_texts_of_questions_are_headings_too_in_any_order() -> None:
    instrument = small("Люблю чинить", "Люблю считать", "Люблю лечить")
    heads = ("Отметка времени", "ФИО", "3. Люблю лечить", "Люблю  чинить!", "люблю считать")
    row = only(read(heads, ("05.10.2026 13:05:11", "Гринёв Пётр", 3, 1, "ответ 2"), instrument=instrument))

    assert row.answers == ((1, 1), (2, 2), (3, 3))
    assert row.day == date(2026, 10, 5)


def test_an_unanswered_cell_is_no_answer_and_a_blank_row_is_an_absent_pupil() -> None:
    found = read(HEAD, (*GRINYOV[:5], "", *GRINYOV[6:]), ("Миронова Мария", "13Ы"))

    assert len(found.rows[0].answers) == 19
    assert (found.rows[1].answers, found.rows[1].errors) == ((), ())


def test_a_fault_is_named_with_row_and_column() -> None:
    cells = ("Гринёв Пётр", "13А", "31.02.2026", date(2026, 2, 1), 2.1, "?", *AB[3:])
    row = only(read(("ФИО", "Класс", "Дата", *NUMBERS), cells))

    assert [(one.row, one.column, one.reason) for one in row.errors] == [
        (2, "D", "date_cell"),
        (2, "E", "fraction"),
        (2, "F", "not_an_option"),
        (2, "B", "no_such_grade"),
        (2, "C", "impossible_date"),
    ]


@pytest.mark.parametrize(
    ("day", "reason"),
    [(date(2026, 12, 1), "date_in_future"), (date(1999, 5, 1), "date_out_of_range"), ("вчера", "not_a_date")],
)
def test_a_day_that_cannot_be_is_refused(day: Any, reason: str) -> None:
    row = only(read(("ФИО", "Дата", *NUMBERS), ("Гринёв Пётр", day, *AB)))

    assert [error.reason for error in row.errors] == [reason]


def test_answers_of_nobody_are_an_error() -> None:
    row = only(read(HEAD, ("", "9А", *AB)))

    assert [(error.column, error.reason) for error in row.errors] == [("A", "nobody_named")]


def test_missing_columns_and_the_order_are_told() -> None:
    missing = read(("ФИО", *NUMBERS[:18]), ("Гринёв Пётр", *AB[:18]))
    ordered = read(("ФИО", *(f"Пара {'I' * n}" for n in NUMBERS)), ("Гринёв Пётр", *AB))

    assert (missing.notes[0].kind, missing.notes[0].value) == (FileNote.MISSING_ITEMS, "19–20")
    assert FileNote.BY_ORDER in [note.kind for note in ordered.notes]


@pytest.mark.parametrize(
    ("head", "reason", "place"),
    [
        (("Город", *NUMBERS), "no_people", ""),
        (("ФИО", "Класс"), "no_items", ""),
        (("ФИО", *("текст " + "х" * n for n in range(7))), "no_items", ""),
        (("ФИО", *NUMBERS, 21), "foreign_item", "V: 21"),
        (("ФИО", *NUMBERS, 1), "item_twice", "B, V"),
    ],
)
def test_a_table_of_something_else_is_refused(head: Sequence[Any], reason: str, place: str) -> None:
    with pytest.raises(NoHeader) as refused:
        read(head, ("Гринёв Пётр", *AB))

    assert (refused.value.reason, refused.value.place) == (reason, place)


ROWS = (HEAD, GRINYOV, ("Миронова Мария Ивановна", "9А", *(1, 2) * 10))


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods", "utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_every_format_says_the_same(tmp_path: Path, kind: str) -> None:
    writers = {"xlsx": write_xlsx, "xls": write_xls, "ods": write_ods}
    if kind in writers:
        path = writers[kind](tmp_path / f"ответы.{kind}", ROWS)  # type: ignore[operator]
    else:
        path = write_csv(tmp_path / "ответы.csv", ROWS, kind)
    workbook = read_workbook(path, JobControl())

    found = read_sheet(workbook.sheets[0], PAIRS, None, TODAY)

    assert [row.who.shown for row in found.rows] == ["Гринёв Пётр Андреевич", "Миронова Мария Ивановна"]
    assert {letters(row) for row in found.rows} == {"ab" * 10}


def test_a_list_survives_a_text_table_of_semicolons(tmp_path: Path) -> None:
    instrument = load_instrument("trial_reflection")
    several = next(item.no for item in instrument.items if "select" in type(item.response).__name__.lower())
    path = write_csv(tmp_path / "ответы.csv", (("ФИО", several), ("Гринёв Пётр", "а;б")), "cp1251")
    workbook = read_workbook(path, JobControl())

    row = only(read_sheet(workbook.sheets[0], instrument, None, TODAY))

    assert row.answers == ((several, ["a", "b"]),)


def test_a_hostile_workbook_is_refused_before_it_is_read(tmp_path: Path) -> None:
    entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'
    path = write_raw_xlsx(tmp_path / "ответы.xlsx", '<row r="1"><c r="A1"/></row>', prolog=entity)

    with pytest.raises(FileRefused):
        read_workbook(path, JobControl())


def test_samples_of_other_kinds_are_read_too() -> None:
    instrument = parse_instrument(json.dumps(pairs_document(), ensure_ascii=False))
    rated = parse_instrument(json.dumps(ratings_document([{"item": 1}], []), ensure_ascii=False))

    assert (
        letters(only(read(("ФИО", 1, 2, 3), ("Гринёв Пётр", "A", "b", "Депо"), instrument=instrument)))
        == "aba"
    )
    head = ("ФИО", *(item.no for item in rated.items))
    cells = ("Гринёв Пётр", *(1 for _item in rated.items))
    assert {value for _no, value in only(read(head, cells, instrument=rated)).answers} == {1}
