"""Which professions the title of an event names."""

import pytest

from zima_desktop.domain.catalogue import months_text
from zima_desktop.domain.naming import names_profession, profession_words, same_word, title_words


@pytest.mark.parametrize(
    ("event", "profession", "named"),
    [
        ("Профпроба: электромонтёр", "Электромонтёр контактной сети", True),
        ("Профпроба: электромонтёр", "Электромонтажник", False),
        ("Профпроба: слесарь-ремонтник", "Слесарь-ремонтник промышленного оборудования", True),
        ("Профпроба: помощник машиниста", "Помощник машиниста локомотива", True),
        ("Профпроба: помощник машиниста", "Машинист локомотива", False),
        ("Профессиональная проба «Повар»", "Повар", True),
        ("Встреча с машинистом локомотива", "Машинист локомотива", True),
        ("Экскурсия в локомотивное депо", "Машинист локомотива", False),
        ("Мастер-класс: СВАРЩИК", "Сварщик", True),
        ("День открытых дверей", "Повар", False),
        ("", "Повар", False),
    ],
)
def test_title_of_an_event_names_a_profession(event: str, profession: str, named: bool) -> None:
    assert names_profession(title_words(event), profession_words(profession)) is named


def test_words_are_the_same_in_another_case_but_not_with_another_ending() -> None:
    assert same_word("слесарь", "слесаря")
    assert not same_word("электромонтер", "электромонтажник")
    assert not same_word("мастер", "матрос")


@pytest.mark.parametrize(
    ("months", "text"),
    [
        (46, "3\u00a0г. 10\u00a0мес."),
        (10, "10\u00a0мес."),
        (24, "2\u00a0г."),
        (60, "5\u00a0л."),
        (None, None),
    ],
)
def test_length_of_study_in_words(months: int | None, text: str | None) -> None:
    assert months_text(months) == text
