"""Genitive and dative of names for documents, with a flag on those a person should look at."""

from functools import lru_cache
from typing import Any

from zima_desktop.domain.names import clean_text, normal_case, sex_from_patronymic
from zima_desktop.domain.people import NamedForms, PersonName, Sex

_FLUENT = ("ей", "ец", "ок", "ель")  # Соловей, Швец, Дубок: the vowel may fall out
_UNSURE_FAMILY = ("о", "е", "ых", "их")
_UNSURE_GIVEN = ("и", "о", "у")
_CONSONANTS = tuple("бвгджзйклмнпрстфхцчшщ")
_DESCENT = ("оглы", "кызы", "гызы", "улы", "уулу")


@lru_cache(maxsize=1)
def _maker() -> Any:
    from pytrovich.maker import PetrovichDeclinationMaker

    return PetrovichDeclinationMaker()


@lru_cache(maxsize=1)
def _detector() -> Any:
    from pytrovich.detector import PetrovichGenderDetector

    return PetrovichGenderDetector()


def guess_sex(name: PersonName) -> Sex | None:
    """By the patronymic, else by the given name with Ё and with Е; None when they do not say."""
    return sex_from_patronymic(name.patronymic) or _sex_from_given(name.given)


def _sex_from_given(given: str) -> Sex | None:
    from pytrovich.enums import Gender

    first = clean_text(given).casefold().split(" ")[0]
    if not first:
        return None
    for spelling in dict.fromkeys((first, first.replace("ё", "е"))):
        gender = _detector().detect(firstname=spelling)
        if gender != Gender.ANDROGYNOUS:
            return Sex.MALE if gender == Gender.MALE else Sex.FEMALE
    return None


@lru_cache(maxsize=4096)
def decline(name: PersonName, sex: Sex | None = None) -> NamedForms:
    """Both cases of the whole name; nominative and a flag when the sex cannot be told."""
    tidy = _tidy(name)
    known = sex or guess_sex(tidy)
    if known is None:
        return NamedForms(tidy.full, tidy.full, check=True)
    sure = sex is not None or sex_from_patronymic(tidy.patronymic) is not None
    return NamedForms(
        _in_case(tidy, known, "GENITIVE"),
        _in_case(tidy, known, "DATIVE"),
        check=not sure or needs_check(tidy, known),
    )


def _tidy(name: PersonName) -> PersonName:
    patronymic = normal_case(clean_text(name.patronymic)) if name.patronymic else None
    return PersonName(normal_case(clean_text(name.family)), normal_case(clean_text(name.given)), patronymic)


def needs_check(name: PersonName, sex: Sex) -> bool:
    """Shapes of names on which rules go wrong often enough to ask a person («Проверьте»)."""
    family, given = name.family.casefold(), name.given.casefold()
    double = any(sign in part for part in (family, given, name.patronymic or "") for sign in "- ")
    fluent = sex is Sex.MALE and family.endswith(_FLUENT)
    hard_given = given.endswith(_UNSURE_GIVEN) or (sex is Sex.FEMALE and given.endswith(_CONSONANTS))
    return double or fluent or hard_given or family.endswith(_UNSURE_FAMILY) or not name.patronymic


def _in_case(name: PersonName, sex: Sex, case: str) -> str:
    parts = [("LASTNAME", name.family), ("FIRSTNAME", name.given), ("MIDDLENAME", name.patronymic or "")]
    return " ".join(_decline_part(kind, text, sex, case) for kind, text in parts if text)


def _decline_part(kind: str, text: str, sex: Sex, case: str) -> str:
    from pytrovich.enums import Case, Gender, NamePart

    if text.endswith(_DESCENT) or "." in text:
        return text  # «Ильгам кызы» and initials keep their form
    gender = Gender.MALE if sex is Sex.MALE else Gender.FEMALE
    words = text.split(" ")
    declined = (_maker().make(NamePart[kind], gender, Case[case], word) for word in words)
    return " ".join(word if word.islower() else form for word, form in zip(words, declined, strict=True))
