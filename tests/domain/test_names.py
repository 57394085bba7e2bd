"""Names as schools type them, and the keys by which they are matched, sorted and found."""

import random

import pytest

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.names import (
    make_name,
    name_key,
    parse_full_name,
    search_key,
    sex_from_patronymic,
    sort_key,
)
from zima_desktop.domain.people import PersonName, Sex

READ = [
    ("Болконский Андрей Николаевич", ("Болконский", "Андрей", "Николаевич")),
    ("1. БОЛКОНСКИЙ  АНДРЕЙ\u00a0НИКОЛАЕВИЧ", ("Болконский", "Андрей", "Николаевич")),
    ("12) Ростова Наталья Ильинична", ("Ростова", "Наталья", "Ильинична")),
    ("болконский андрей", ("Болконский", "Андрей", None)),
    ("Cыренов Баир", ("Сыренов", "Баир", None)),  # the first letter is Latin
    ("Петрова - Водкина Анна Кузьминична", ("Петрова-Водкина", "Анна", "Кузьминична")),
    ("ПЕТРОВА–ВОДКИНА АННА", ("Петрова-Водкина", "Анна", None)),
    ("Мамедова Лейла Ильгам кызы", ("Мамедова", "Лейла", "Ильгам кызы")),
    ("МАМЕДОВ ТОФИК ИЛЬГАМ ОГЛЫ", ("Мамедов", "Тофик", "Ильгам оглы")),
    ("Родион Романович Раскольников", ("Раскольников", "Родион", "Романович")),
    ("Сан Мартин Мария Ивановна", ("Сан Мартин", "Мария", "Ивановна")),
    ("Иванов И.И.", ("Иванов", "И.", "И.")),
    ("О'НИЛ ШОН", ("О'Нил", "Шон", None)),
    ("Лук'янов Пётр", ("Лук'янов", "Пётр", None)),
    ("Тяпкин\u00adЛяпкин Аммос", ("ТяпкинЛяпкин", "Аммос", None)),  # a soft hyphen is not a hyphen
    ("Ноздрев Андреи\u0306", ("Ноздрев", "Андрей", None)),  # й in two signs, as macOS writes it
]


@pytest.mark.parametrize(("text", "parts"), READ)
def test_full_name_is_read_as_a_person_means_it(text: str, parts: tuple[str, str, str | None]) -> None:
    assert parse_full_name(text).name == PersonName(*parts)


def test_former_family_name_in_brackets_is_set_aside() -> None:
    parsed = parse_full_name("Болконская (Ростова) Мария Николаевна")

    assert parsed.name == PersonName("Болконская", "Мария", "Николаевна")
    assert parsed.former_family == "Ростова"


def test_stored_yo_is_never_changed() -> None:
    assert parse_full_name("ПУГАЧЁВ ЕМЕЛЬЯН").name.family == "Пугачёв"
    assert parse_full_name("Пугачев Емельян").name.family == "Пугачев"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "name_missing"),
        ("  \u00a0", "name_missing"),
        ("7", "not_a_name"),
        ("Обломов", "given_missing"),
        ("=HYPERLINK(1) Илья", "not_a_name"),
        ("Обломов2 Илья", "not_a_name"),
        ("Обломов " + "и" * 200, "not_a_name"),
    ],
)
def test_what_is_not_a_name_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(InvalidValue) as refusal:
        parse_full_name(text)

    assert refusal.value.reason == reason


def test_three_cells_make_the_same_name_as_one() -> None:
    apart = make_name(" 3. ОБЛОМОВ ", "Илья\u00a0", " ильич")

    assert apart == parse_full_name("Обломов Илья Ильич")
    with pytest.raises(InvalidValue):
        make_name("Обломов", "")
    with pytest.raises(InvalidValue):
        make_name("", "Илья")


def test_name_key_does_not_see_case_spaces_and_yo() -> None:
    name = PersonName("Пугачёв", "Емельян", "Иванович")

    assert name_key(name) == name_key("ПУГАЧЕВ  Емельян\u00a0Иванович")
    assert name_key(name) != name_key("Пугачев Емельян Петрович")


def test_list_is_sorted_as_a_russian_dictionary() -> None:
    ordered = [
        "Бунин Иван",
        "Ежов Антон",
        "Ежов Иван",
        "Ёжов Иван",
        "Ёжов Яков",
        "Елкин Иван",
        "Ёлкин Иван",
        "Жуков Иван",
        "Петров Яков",
        "Петрова Анна",
        "Петрова-Водкина Анна",
        "Петровский Ян",
        "Хлестаков Иван",
        "Һүбшэн Бато",
        "Яичница Иван",
        "Adams Ann",
    ]
    shuffled = random.Random(1).sample(ordered, len(ordered))

    assert sorted(shuffled, key=sort_key) == ordered


def test_search_finds_each_half_of_a_double_name() -> None:
    assert search_key("Мамин-Сибиряк  Пётр") == "мамин сибиряк петр"
    assert search_key("О'Нил") == "онил"


@pytest.mark.parametrize(
    ("patronymic", "sex"),
    [
        ("Романович", Sex.MALE),
        ("Ильич", Sex.MALE),
        ("Кузьмич", Sex.MALE),
        ("Никитич", Sex.MALE),
        ("Ильгам оглы", Sex.MALE),
        ("Семёновна", Sex.FEMALE),
        ("Ильинична", Sex.FEMALE),
        ("ФОМИНИЧНА", Sex.FEMALE),
        ("Ильгам кызы", Sex.FEMALE),
        ("Бато", None),
        ("", None),
        (None, None),
    ],
)
def test_patronymic_tells_the_sex(patronymic: str | None, sex: Sex | None) -> None:
    assert sex_from_patronymic(patronymic) is sex
