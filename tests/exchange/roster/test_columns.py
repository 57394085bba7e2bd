"""Which column is what: by heading, by content, by a saved profile."""

import json
from pathlib import Path

import pytest

from tests.helpers.rosters import SCHOOL_YEAR, described, layout_of, open_book, rows_of
from tests.helpers.workbooks import write_xlsx
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.people import Sex
from zima_desktop.domain.roster import ColumnMapping, MappedColumn, Target
from zima_desktop.exchange.roster import analyse, build_rows
from zima_desktop.exchange.roster.titles import target_of_title


@pytest.mark.parametrize(
    ("title", "target"),
    [
        ("Ф.И.О.", Target.FULL_NAME),
        ("ФИО учащегося", Target.FULL_NAME),
        ("Фамилия, имя, отчество (полностью)", Target.FULL_NAME),
        ("Фамилия, имя", Target.FULL_NAME),
        ("Ученик", Target.FULL_NAME),
        ("ФАМИЛИЯ", Target.FAMILY),
        ("Фамилия ребёнка", Target.FAMILY),
        ("Имя ученика", Target.GIVEN),
        ("Отчество (при наличии)", Target.PATRONYMIC),
        ("Дата рожд.", Target.BIRTH_DATE),
        ("Д/р", Target.BIRTH_DATE),
        ("Число, месяц, год рождения", Target.BIRTH_DATE),
        ("Пол", Target.SEX),
        ("Класс (группа)", Target.GROUP),
        ("Учебная группа", Target.GROUP),
        ("Параллель", Target.PARALLEL),
        ("Литера", Target.LETTER),
        ("№ личного дела", Target.EXTERNAL_NUMBER),
        ("СНИЛС", Target.SNILS),
        ("Примечание", Target.NOTE),
        ("ФИО родителя", None),
        ("Фамилия законного представителя", None),
        ("Классный руководитель", None),
        ("Телефон", None),
        ("№ п/п", None),
    ],
)
def test_heading_is_understood(title: str, target: Target | None) -> None:
    assert target_of_title(title) is target


def test_three_columns_of_a_name_win_over_one(tmp_path: Path) -> None:
    titles = ("ФИО", "Фамилия", "Имя", "Отчество", "Параллель", "Литера")
    path = write_xlsx(tmp_path / "a.xlsx", [titles, ("Онегин Е. П.", "Онегин", "Евгений", None, 9, "а")])

    assert described(rows_of(path)) == ["Онегин Евгений None 9А"]


def test_table_without_a_header_is_guessed_by_its_content(tmp_path: Path) -> None:
    rows = [
        ("Онегин Евгений Петрович", 9, "А", "м"),
        ("Ларина Татьяна Дмитриевна", 9, "Б", "ж"),
        ("Ленский Владимир Ильич", 10, "А", "м"),
    ]

    read = rows_of(write_xlsx(tmp_path / "a.xlsx", rows))

    assert described(read)[1:] == ["Ларина Татьяна Дмитриевна None 9Б", "Ленский Владимир Ильич None 10А"]
    assert [row.draft and row.draft.sex for row in read] == [Sex.MALE, Sex.FEMALE, Sex.MALE]


def test_three_single_words_without_a_header_are_a_name(tmp_path: Path) -> None:
    rows = [("Ларина", "Татьяна", "Дмитриевна", "9А"), ("Онегин", "Евгений", "Петрович", "9А")]

    assert described(rows_of(write_xlsx(tmp_path / "a.xlsx", rows)))[0] == "Ларина Татьяна Дмитриевна None 9А"


def test_report_with_the_header_in_row_seven_is_found(tmp_path: Path) -> None:
    rows = [("Количество учащихся: 1",), (), ("Классный руководитель: Ментор",), (), (), ()]
    rows += [("№ п/п", "ФИО учащегося"), (1, "Ларина Ольга")]  # type: ignore[list-item]
    path = write_xlsx(tmp_path / "a.xlsx", rows)

    assert layout_of(path).header_rows == (7,)
    assert described(rows_of(path)) == ["Ларина Ольга None -"]


@pytest.mark.parametrize("titles", [("ФИО", "Телефон", "Адрес"), ("Телефон", "Ученик", "Почта"), ("ФИО",)])
def test_one_known_heading_is_enough(tmp_path: Path, titles: tuple[str, ...]) -> None:
    pupil = tuple("Ларина Ольга" if title in ("ФИО", "Ученик") else "89140000000" for title in titles)
    path = write_xlsx(tmp_path / "a.xlsx", [("Список учащихся",), titles, pupil])

    assert layout_of(path).header_rows == (2,)
    assert described(rows_of(path)) == ["Ларина Ольга None -"]


def test_person_may_point_at_the_header_and_name_a_column(tmp_path: Path) -> None:
    rows = [("A", "B"), ("Кто", "Где"), ("Ларина Ольга", "9А")]
    page = open_book(write_xlsx(tmp_path / "a.xlsx", rows)).sheets[0]
    layout = analyse(page, header_row=2)

    mapping = ColumnMapping().assigned(Target.FULL_NAME, 0, "Кто").assigned(Target.GROUP, 1, "Где")

    assert layout.titles == ("Кто", "Где")
    assert described(build_rows(page, layout, mapping, None, SCHOOL_YEAR)) == ["Ларина Ольга None 9А"]


def test_column_has_one_meaning_and_a_meaning_one_column() -> None:
    mapping = (
        ColumnMapping().assigned(Target.FULL_NAME, 0).assigned(Target.FAMILY, 0).assigned(Target.GIVEN, 1)
    )

    assert mapping.column_of(Target.FULL_NAME) is None
    assert mapping.target_of(0) is Target.FAMILY
    assert mapping.complete
    assert not mapping.assigned(Target.GIVEN, None).complete


def test_profile_survives_json_and_finds_moved_columns_by_heading() -> None:
    mapping = ColumnMapping((MappedColumn(Target.FULL_NAME, 1, "Кто"), MappedColumn(Target.GROUP, 2, "Где")))

    restored = ColumnMapping.from_json(json.loads(json.dumps(mapping.to_json())))
    fitted = restored.fitted_to(("Где", "Кто", "Когда"))

    assert restored == mapping
    assert (fitted.column_of(Target.FULL_NAME), fitted.column_of(Target.GROUP)) == (1, 0)
    assert restored.fitted_to(("Кто",)).column_of(Target.GROUP) is None
    with pytest.raises(InvalidValue):
        ColumnMapping.from_json({"teacher": {"column": 1, "title": ""}})


def test_correction_by_hand_takes_the_place_of_the_cell(tmp_path: Path) -> None:
    page = open_book(write_xlsx(tmp_path / "a.xlsx", [("ФИО", "Класс"), ("Ларина Ольга", "99")])).sheets[0]
    layout = analyse(page)

    rows = build_rows(page, layout, layout.mapping, None, SCHOOL_YEAR, {(2, Target.GROUP): "9Б"})

    assert described(rows) == ["Ларина Ольга None 9Б"]


def test_unusual_age_and_unknown_sex_are_told_but_taken(tmp_path: Path) -> None:
    rows = [("ФИО", "Дата рождения", "Пол", "Класс"), ("Ларина Ольга", "03.11.1990", "?", "9А")]

    (row,) = rows_of(write_xlsx(tmp_path / "a.xlsx", rows))

    assert row.draft is not None and row.draft.sex is None
    assert [(one.column, one.reason) for one in row.warnings] == [("C", "not_a_sex"), ("B", "unusual_age")]
