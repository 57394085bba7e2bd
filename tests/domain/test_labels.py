"""Classes and groups in their many spellings."""

import pytest

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.labels import (
    class_name,
    class_only,
    find_class_in_title,
    group_key,
    group_sort_key,
    parse_class_parts,
    parse_group_label,
)
from zima_desktop.domain.people import GroupName


@pytest.mark.parametrize(
    ("cell", "grade", "letter"),
    [
        ("9А", 9, "А"),
        ("9а", 9, "А"),
        ("9 А", 9, "А"),
        ("9 «А»", 9, "А"),
        ('9"А"', 9, "А"),
        ("9-А", 9, "А"),
        ("9 – Г", 9, "Г"),
        ("9_А", 9, "А"),
        ("9/А", 9, "А"),
        ("9A", 9, "А"),  # Latin
        ("09 Б", 9, "Б"),
        ("9.0", 9, ""),
        (9.0, 9, ""),
        (11, 11, ""),
        ("10 класс", 10, ""),
        ("9 А класс", 9, "А"),
        ("9 класс «А»", 9, "А"),
        ('9 "а" кл.', 9, "А"),
        ("9-й «А»", 9, "А"),
        ("9Й", 9, "Й"),
        ("Класс 9А", 9, "А"),
        ("9\u00a0«А»", 9, "А"),
    ],
)
def test_class_is_one_however_it_is_written(cell: str | float, grade: int, letter: str) -> None:
    assert parse_group_label(cell) == class_name(grade, letter)


@pytest.mark.parametrize(
    ("cell", "label"),
    [("ЭМ-21", "ЭМ-21"), ("ЭM – 21", "ЭМ-21"), ("ПК-22-1", "ПК-22-1"), ("311", "311"), ("10 ФМ", "10 ФМ")],
)
def test_group_of_a_college_stays_free_text(cell: str, label: str) -> None:
    assert parse_group_label(cell) == GroupName(None, "", label)


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("19А", "no_such_grade"),
        ("0", "no_such_grade"),
        (True, "not_a_group"),
        ("9D", "not_a_group"),
        ("—", "not_a_group"),
        ("", "not_a_group"),
        ("<9А>", "not_a_group"),
        ("к" * 60, "not_a_group"),
    ],
)
def test_what_is_no_class_is_refused(cell: str | int, reason: str) -> None:
    with pytest.raises(InvalidValue) as refusal:
        parse_group_label(cell)

    assert refusal.value.reason == reason


def test_class_is_put_together_from_grade_and_letter() -> None:
    assert parse_class_parts(9.0, "а") == parse_class_parts("9", "«А»") == class_name(9, "А")


def test_title_names_its_class_only_when_there_is_one() -> None:
    assert find_class_in_title("Список учащихся 9 «Б» класса") == class_name(9, "Б")
    assert find_class_in_title("Список 9А и 9Б класса, 10В класс") is None
    assert find_class_in_title("МБОУ СОШ № 9") is None


def test_sheet_name_is_a_class_or_nothing() -> None:
    assert class_only("9-Б") == class_name(9, "Б")
    assert class_only("Лист1") is None


def test_classes_are_sorted_by_grade_then_letter_then_free_labels() -> None:
    labels = ["8", "9А", "9Е", "9Ж", "10А", "11Б", "БД-21", "ЭМ-21"]

    ordered = sorted((parse_group_label(label) for label in reversed(labels)), key=group_sort_key)

    assert [group.compact for group in ordered] == labels


def test_group_key_does_not_see_spaces_and_case() -> None:
    assert group_key(GroupName(None, "", "эм - 21")) == group_key(GroupName(None, "", "ЭМ-21"))
