"""Letters typed on any keyboard find the family name."""

import pytest

from ui.kiosk.letters import matching, suggested, typed_letter

FAMILIES = ("Ежов", "Ёлкин", "Ростов", "Ростова", "Хабаров")


@pytest.mark.parametrize(
    ("typed", "letter"),
    [("h", "р"), ("J", "о"), ("[", "х"), ("`", "ё"), ("'", "э"), ("Р", "р"), ("ё", "ё"), ("1", ""), ("", "")],
)
def test_a_key_of_the_wrong_layout_means_the_letter_painted_on_it(typed: str, letter: str) -> None:
    assert typed_letter(typed) == letter


@pytest.mark.parametrize(
    ("letters", "places"), [("ро", (2, 3)), ("е", (0, 1)), ("ё", (0, 1)), ("рю", ()), ("", ())]
)
def test_letters_match_the_beginning_and_e_is_yo(letters: str, places: tuple[int, ...]) -> None:
    assert matching(FAMILIES, letters) == places


NAMES = ("Автомеханик", "Монтёр пути", "Осмотрщик-ремонтник вагонов", "Слесарь по ремонту вагонов")


def test_names_are_offered_by_their_first_letters_then_by_a_word_inside() -> None:
    assert suggested(NAMES, "СЛ") == ("Слесарь по ремонту вагонов",)
    assert suggested(NAMES, "ваг") == ("Осмотрщик-ремонтник вагонов", "Слесарь по ремонту вагонов")
    assert suggested(NAMES, "монтер") == ("Монтёр пути",)
    assert suggested(NAMES, "vjynth") == ("Монтёр пути",)
    assert suggested(NAMES, "  ") == ()
    assert suggested(NAMES, "космонавт") == ()
