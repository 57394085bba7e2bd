"""Names in genitive and dative, and which of them a person should look at."""

import subprocess
import sys

import pytest

from zima_desktop.declension import decline, guess_sex
from zima_desktop.domain.people import PersonName, Sex

M, F = Sex.MALE, Sex.FEMALE
SURE = [
    (
        "Раскольников Родион Романович",
        M,
        "Раскольникова Родиона Романовича",
        "Раскольникову Родиону Романовичу",
    ),
    ("Мармеладова Софья Семёновна", F, "Мармеладовой Софьи Семёновны", "Мармеладовой Софье Семёновне"),
    ("ОНЕГИН ЕВГЕНИЙ ПЕТРОВИЧ", M, "Онегина Евгения Петровича", "Онегину Евгению Петровичу"),
    ("Цыренова Дарима Баировна", F, "Цыреновой Даримы Баировны", "Цыреновой Дариме Баировне"),
    ("Пугачёв Лев Ильич", M, "Пугачёва Льва Ильича", "Пугачёву Льву Ильичу"),
]
INDECLINABLE = [
    ("Живаго Юрий Андреевич", M, "Живаго Юрию Андреевичу"),
    ("Шевченко Тарас Григорьевич", M, "Шевченко Тарасу Григорьевичу"),
    ("Черных Иван Петрович", M, "Черных Ивану Петровичу"),
    ("Сухих Анна Петровна", F, "Сухих Анне Петровне"),
    ("Гогоберидзе Лана Левановна", F, "Гогоберидзе Лане Левановне"),
    ("Цыренов Бато Баирович", M, "Цыренову Бато Баировичу"),
    ("Доржиев Зорикто Баирович", M, "Доржиеву Зорикто Баировичу"),
    ("Доржиев Эрдэни Баирович", M, "Доржиеву Эрдэни Баировичу"),
    ("Доржиев Даши Баирович", M, "Доржиеву Даши Баировичу"),
    ("Доржиева Сэсэг Баировна", F, "Доржиевой Сэсэг Баировне"),
    ("Доржиева Номин Баировна", F, "Доржиевой Номин Баировне"),
    ("Мамедова Лейла Ильгам кызы", F, "Мамедовой Лейле Ильгам кызы"),
    ("Мамедов Тофик Ильгам оглы", M, "Мамедову Тофику Ильгам оглы"),
    ("Бато-Очиров Баир Доржиевич", M, "Бато-Очирову Баиру Доржиевичу"),
    ("Мамин-Сибиряк Дмитрий Наркисович", M, "Мамину-Сибиряку Дмитрию Наркисовичу"),
    ("Штольц Анна-Мария Петровна", F, "Штольц Анне-Марии Петровне"),
]


def _name(text: str) -> PersonName:
    family, given, patronymic = text.split(" ", 2)
    return PersonName(family, given, patronymic)


@pytest.mark.parametrize(("text", "sex", "genitive", "dative"), SURE)
def test_usual_name_is_declined_without_a_flag(text: str, sex: Sex, genitive: str, dative: str) -> None:
    forms = decline(_name(text), sex)

    assert (forms.genitive, forms.dative, forms.check) == (genitive, dative, False)


@pytest.mark.parametrize(("text", "sex", "dative"), INDECLINABLE)
def test_hard_name_is_declined_and_flagged(text: str, sex: Sex, dative: str) -> None:
    forms = decline(_name(text), sex)

    assert (forms.dative, forms.check) == (dative, True)


@pytest.mark.parametrize("family", ["Ким", "Пак", "Шмидт", "Саакян"])
def test_family_name_on_a_consonant_bends_for_a_boy_only(family: str) -> None:
    girl = decline(PersonName(family, "Анна", "Петровна"), F)
    boy = decline(PersonName(family, "Пётр", "Петрович"), M)

    assert girl.dative.split()[0] == family
    assert boy.dative.split()[0] == f"{family}у"


@pytest.mark.parametrize("family", ["Соловей", "Швец", "Дубок", "Журавель"])
def test_vowel_that_may_fall_out_is_flagged(family: str) -> None:
    assert decline(PersonName(family, "Пётр", "Петрович"), M).check
    assert not decline(PersonName(family, "Анна", "Петровна"), F).check


def test_sex_comes_from_the_patronymic_when_it_is_not_known() -> None:
    forms = decline(PersonName("Мармеладова", "Софья", "Семёновна"))

    assert (forms.dative, forms.check) == ("Мармеладовой Софье Семёновне", False)


def test_sex_guessed_by_the_given_name_is_flagged() -> None:
    forms = decline(PersonName("Мармеладов", "Семён"))

    assert guess_sex(PersonName("Мармеладов", "Семён")) is M
    assert (forms.genitive, forms.check) == ("Мармеладова Семёна", True)


def test_name_of_unknown_sex_stays_in_the_nominative_with_a_flag() -> None:
    forms = decline(PersonName("Ли", "Ж."))

    assert (forms.genitive, forms.dative, forms.check) == ("Ли Ж.", "Ли Ж.", True)


def test_rules_are_read_only_when_a_name_is_declined() -> None:
    code = "import sys, zima_desktop.declension; sys.exit('pytrovich' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
