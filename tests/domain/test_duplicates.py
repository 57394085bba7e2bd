"""Which cards look alike, and why; namesakes and twins are left in peace as far as can be told."""

from datetime import date
from random import Random
from time import process_time

import pytest

from zima_desktop.domain.duplicates import DuplicateReason, clusters, look_alikes, near, why
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.names import parse_full_name
from zima_desktop.domain.roster import ExistingPerson

BORN = date(2010, 4, 7)


def person(name: str, born: date | None = BORN, number: int = 1, file: str | None = None) -> ExistingPerson:
    return ExistingPerson(
        PersonId(number), parse_full_name(name).name, born, None, None, file, None, frozenset()
    )


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Гринёв Пётр Андреевич", "Гринёв Пётр Андреевич", DuplicateReason.SAME),
        ("Гринёв Пётр Андреевич", "Гринев Петр Андреевич", DuplicateReason.YO),
        ("Миронова Мария Ивановна", "Гринёва Мария Ивановна", DuplicateReason.CHANGED_FAMILY),
        ("Миронова Мария Ивановна", "Миронова-Гринёва Мария Ивановна", DuplicateReason.DOUBLE_FAMILY),
        ("Швабрин Алексей Иванович", "Шварбин Алексей Иванович", DuplicateReason.TYPO),
        ("Швабрин Алексей Иванович", "Швабрин Алекей Иваноич", DuplicateReason.TYPO),
        ("Гринёв Пётр Андреевич", "Швабрин Алексей Иванович", None),
        ("Ларина Татьяна Дмитриевна", "Ларина Ольга Дмитриевна", None),
    ],
)
def test_one_date_of_birth(one: str, other: str, reason: DuplicateReason | None) -> None:
    assert why(person(one), person(other)) is reason
    assert why(person(other), person(one)) is reason


@pytest.mark.parametrize(
    ("born", "other", "reason"),
    [
        (BORN, None, DuplicateReason.NO_DATE),
        (None, None, DuplicateReason.NO_DATE),
        (BORN, date(2010, 7, 4), DuplicateReason.DATE_SLIP),
        (BORN, date(2011, 4, 7), DuplicateReason.DATE_SLIP),
        (BORN, date(2009, 1, 23), None),
    ],
)
def test_one_name(born: date | None, other: date | None, reason: DuplicateReason | None) -> None:
    assert why(person("Обломов Илья Ильич", born), person("Обломов Илья Ильич", other)) is reason


def test_the_number_of_the_personal_file_joins_two_names() -> None:
    one = person("Ростова Наталья Ильинична", file="З-17")
    other = person("Безухова Наталья", date(2012, 1, 1), file="з-17 ")

    assert why(one, other) is DuplicateReason.NUMBER


def test_three_cards_of_one_person_make_one_cluster_and_the_surest_reason_leads() -> None:
    cards = [
        person("Обломов Илья Ильич", number=1),
        person("Обломов Илья Ильич", None, number=2),
        person("Обломов Илья Ильич", number=3),
        person("Штольц Андрей Иванович", number=4),
    ]

    (found,) = clusters(cards)

    assert [one.id for one in found.people] == [1, 2, 3]
    assert found.reason is DuplicateReason.SAME


def test_a_pair_that_was_settled_is_not_shown_again() -> None:
    cards = [person("Обломов Илья Ильич", number=1), person("Обломов Илья Ильич", number=2)]

    assert clusters(cards, {(PersonId(1), PersonId(2))}) == ()


@pytest.mark.parametrize(
    ("one", "other", "most", "expected"),
    [
        ("мария", "марья", 1, True),
        ("анна", "аннна", 1, True),
        ("илья", "ильа", 0, False),
        ("ба", "аб", 1, True),
    ],
)
def test_letters_apart(one: str, other: str, most: int, expected: bool) -> None:
    assert near(one, other, most) is expected


def test_ten_thousand_people_are_looked_through_in_a_moment() -> None:
    random = Random(7)
    families = [
        a + b for a in ("Стол", "Круг", "Лес", "Бел", "Зор", "Мор") for b in ("ов", "ин", "ский", "янов")
    ]
    cards = [
        person(
            f"{random.choice(families)} {random.choice(('Иван', 'Пётр', 'Анна', 'Ольга'))} "
            f"{random.choice(('Ильич', 'Петрович', 'Ивановна'))}",
            date(2005 + random.randrange(12), random.randrange(1, 13), random.randrange(1, 29)),
            number,
        )
        for number in range(1, 10_001)
    ]
    begun = process_time()

    look_alikes(cards)

    assert process_time() - begun < 30
