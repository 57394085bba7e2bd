"""The nasty cases of class lists, each from a real file: layouts, dates, formulas, old formats."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.helpers.rosters import described, layout_of, open_book, rows_of
from tests.helpers.workbooks import (
    CLASS_9A,
    TITLES,
    inline_cell,
    inline_rows,
    write_html,
    write_ods,
    write_raw_xlsx,
    write_raw_zip,
    write_xls,
    write_xlsx,
    write_xml_2003,
)
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.roster import FileKind

READ_9A = [
    "Раскольников Родион Романович 2010-05-02 9А",
    "Мармеладова Софья Семёновна 2011-04-03 9А",
    "Разумихин Дмитрий Прокофьевич 2010-11-03 9А",
    "Лебезятников Андрей Семёнович 2010-09-14 9А",
]


def test_titles_two_level_header_footer_and_blank_row_are_told_from_pupils(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "a.xlsx",
        [
            ("МБОУ СОШ № 9",),
            ("Список учащихся 9 «А» класса на 2025-2026 учебный год",),
            ("Классный руководитель: Порфирий Петрович",),
            ("№ п/п", "Обучающийся", None, None, "Дата рождения", "Родитель", None),
            (None, "Фамилия", "Имя", "Отчество", None, "Фамилия", "Имя"),
            (1, 2, 3, 4, 5, 6, 7),
            (1, "Раскольников", "Родион", "Романович", "02.05.2010", "Раскольникова", "Пульхерия"),
            (),
            (2, "Мармеладова", "Софья", "Семёновна", "03.04.2011", "Мармеладов", "Семён"),
            ("Всего: 2",),
        ],
        merged=("B4:D4", "F4:G4"),
    )

    layout = layout_of(path)

    assert layout.header_rows == (4, 5)
    assert [(one.row, one.reason) for one in layout.skipped] == [
        (1, "title"),
        (2, "title"),
        (3, "title"),
        (4, "header"),
        (5, "header"),
        (6, "column_numbers"),
        (8, "blank"),
        (10, "total"),
    ]
    assert (layout.group_hint, layout.school_year_hint) == (class_name(9, "А"), 2025)
    assert described(rows_of(path)) == READ_9A[:2]


def test_birth_dates_of_every_form_stand_in_one_column(tmp_path: Path) -> None:
    forms = (date(2010, 5, 2), "02.05.2010", 40300, "2.5.10", "2 мая 2010 г.", "2010-05-02")
    rows = [("ФИО", "Дата рождения", "Класс")]
    rows += [(f"Карамазов {name}", form, "9А") for name, form in zip("АБВГДЕ", forms, strict=True)]  # type: ignore[misc]

    read = rows_of(write_xlsx(tmp_path / "a.xlsx", rows))

    assert {row.draft and row.draft.birth_date for row in read} == {date(2010, 5, 2)}


def test_impossible_date_names_its_row_and_column(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", [TITLES, ("Лужин", "Пётр", "Петрович", "31.02.2010", "9А")])

    (row,) = rows_of(path)

    (error,) = row.errors
    assert (error.row, error.column, error.value) == (2, "D", "31.02.2010")
    assert error.reason == "impossible_date"
    assert row.draft is None and ("family", "Лужин") in row.shown


def test_missing_birth_date_is_a_warning_and_missing_name_an_error(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "a.xlsx",
        [
            TITLES,
            ("Лужин", "Пётр", "Петрович", None, "9А"),
            (None, None, None, date(2010, 5, 2), "9А"),
            ("Лужин", "Пётр", "Петрович", None, "99"),
            ("Лужин", "Пётр", "Петрович", None, None),
        ],
    )

    read = rows_of(path)

    assert [(one.row, one.column, one.reason) for one in read[0].warnings] == [(2, "D", "birth_date_missing")]
    assert described(read) == [
        "Лужин Пётр Петрович None 9А",
        "3: A name_missing",
        "4: E no_such_grade",
        "5: E group_missing",
    ]


def test_workbook_that_counts_from_1904_gives_the_same_dates(tmp_path: Path) -> None:
    rows = [TITLES, CLASS_9A[0], ("Лужин", "Пётр", "Петрович", 38838, "9А")]

    read = rows_of(write_xlsx(tmp_path / "a.xlsx", rows, date_1904=True))

    assert {row.draft and row.draft.birth_date for row in read} == {date(2010, 5, 2)}


def test_formulas_without_values_are_counted(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["ФИО", "Класс"])
    page.append(["Раскольников Родион", "9А"])
    page.append(['=CONCATENATE("Лужин"," ","Пётр")', "9А"])
    book.save(tmp_path / "a.xlsx")

    workbook = open_book(tmp_path / "a.xlsx")

    assert [(one.reason, one.count) for one in workbook.warnings] == [("formulas_without_values", 1)]
    assert described(rows_of(tmp_path / "a.xlsx"))[1] == "3: A name_missing"


def test_page_called_xls_is_read_as_the_table_it_is(tmp_path: Path) -> None:
    path = write_html(tmp_path / "a.xls", [TITLES, *CLASS_9A], encoding="windows-1251")

    assert open_book(path).kind is FileKind.HTML
    assert described(rows_of(path)) == READ_9A


def test_spreadsheet_xml_called_xls_is_read(tmp_path: Path) -> None:
    path = write_xml_2003(tmp_path / "a.xls", [TITLES, *CLASS_9A])

    assert open_book(path).kind is FileKind.XML
    assert described(rows_of(path)) == READ_9A


def test_real_xls_is_read(tmp_path: Path) -> None:
    path = write_xls(tmp_path / "a.xls", [TITLES, *CLASS_9A])

    assert open_book(path).kind is FileKind.XLS
    assert described(rows_of(path)) == READ_9A


def test_ods_with_a_million_counted_empty_rows_is_read(tmp_path: Path) -> None:
    path = write_ods(tmp_path / "a.ods", [TITLES, *CLASS_9A], hidden=2)

    workbook = open_book(path)

    assert workbook.kind is FileKind.ODS
    assert workbook.sheets[0].hidden_columns == (2,)
    assert described(rows_of(path)) == READ_9A


def test_wrong_name_of_file_does_not_matter(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.csv", [TITLES, *CLASS_9A])

    assert described(rows_of(path)) == READ_9A


def test_wrong_dimension_does_not_lose_rows(tmp_path: Path) -> None:
    path = write_raw_xlsx(tmp_path / "a.xlsx", inline_rows([TITLES] * 12), head='<dimension ref="A1"/>')

    assert len(open_book(path).sheets[0].rows) == 12


def test_stray_formatted_cell_in_the_last_row_is_ignored(tmp_path: Path) -> None:
    stray = '<row r="1048576"><c r="XFD1048576" s="0"/><c r="XFE1048576" s="0"></c></row>'
    path = write_raw_xlsx(tmp_path / "a.xlsx", inline_rows([TITLES, *_texts()]) + stray)

    assert described(rows_of(path)) == READ_9A


def _texts() -> list[tuple[str, ...]]:
    return [tuple(f"{cell:%d.%m.%Y}" if isinstance(cell, date) else cell for cell in row) for row in CLASS_9A]


def test_two_classes_on_two_sheets_take_the_class_from_the_name_of_the_sheet(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "a.xlsx",
        [("ФИО",), ("Раскольников Родион",)],
        sheet="9А",
        more={"9 «Б» класс": [("ФИО",), ("Онегин Евгений",)], "Лист3": []},
    )

    assert described(rows_of(path)) == ["Раскольников Родион None 9А"]
    assert described(rows_of(path, sheet=1)) == ["Онегин Евгений None 9Б"]


def test_classes_named_in_rows_of_their_own_hold_for_the_rows_below(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "a.xlsx",
        [("№", "ФИО"), ("9 «А» класс",), (1, "Раскольников Родион"), ("9Б",), (1, "Онегин Евгений"), (2,)],
    )

    assert described(rows_of(path)) == ["Раскольников Родион None 9А", "Онегин Евгений None 9Б"]
    assert [one.reason for one in layout_of(path).skipped] == ["header", "section", "section", "only_number"]


def test_hidden_column_with_snils_is_told_and_left_out(tmp_path: Path) -> None:
    rows = [("ФИО", "СНИЛС", "Класс"), ("Раскольников Родион", 1234567890.0, "9А")]
    path = write_xlsx(tmp_path / "a.xlsx", rows, hidden_columns=(1,))

    workbook = open_book(path)
    layout = layout_of(path)

    assert workbook.sheets[0].hidden_columns == (1,)
    assert [(one.reason, one.count) for one in workbook.warnings] == [("hidden_columns", 1)]
    assert {one.target.value for one in layout.mapping.columns} == {"full_name", "group"}
    assert "1234567890" not in repr(rows_of(path))


def test_header_printed_again_on_the_next_page_is_not_a_pupil(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", [TITLES, CLASS_9A[0], TITLES, CLASS_9A[1]])

    assert described(rows_of(path)) == READ_9A[:2]
    assert [one.reason for one in layout_of(path).skipped] == ["header", "repeated_header"]


def test_names_of_every_kind_come_out_clean(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "a.xlsx",
        [
            ("ФИО обучающегося", "Класс"),
            ("1. РАСКОЛЬНИКОВ  РОДИОН\u00a0РОМАНОВИЧ", "9А"),
            ("Петрова - Водкина Анна", "9А"),
            ("Болконская (Ростова) Мария", "9А"),
            ("Cыренов Баир", "9A"),
        ],
    )

    assert described(rows_of(path)) == [
        "Раскольников Родион Романович None 9А",
        "Петрова-Водкина Анна None 9А",
        "Болконская Мария None 9А",
        "Сыренов Баир None 9А",
    ]


@pytest.mark.parametrize("cell", ["=1+1", "<b>", "+79140000000", "@SUM(A1)"])
def test_hostile_text_is_not_a_name(tmp_path: Path, cell: str) -> None:
    path = write_raw_xlsx(
        tmp_path / "a.xlsx",
        '<row r="1">' + inline_cell("A1", "ФИО") + inline_cell("B1", "Класс") + "</row>"
        '<row r="2">' + inline_cell("A2", cell.replace("<", "&lt;")) + inline_cell("B2", "9А") + "</row>",
    )

    assert described(rows_of(path)) == ["2: A not_a_name"]


def test_sheet_without_a_value_is_refused_as_empty(tmp_path: Path) -> None:
    from zima_desktop.domain.errors import FileRefused

    path = write_raw_zip(tmp_path / "a.xlsx", b"<worksheet><sheetData/></worksheet>")

    with pytest.raises(FileRefused):
        open_book(path)
