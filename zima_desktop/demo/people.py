"""The people of «Учебная школа»: synthetic names from Russian classics, the same every time."""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from zima_desktop.content import content_root
from zima_desktop.domain.people import GroupName, PersonDraft, PersonName, Sex

GRADES = range(6, 12)
LETTERS = "АБВГ"
SEED = 1812


@dataclass(frozen=True, slots=True)
class DemoPerson:
    draft: PersonDraft
    grade: int
    letter: str


@cache
def material() -> dict[str, Any]:
    """Names, plans, events and sentences of the training base."""
    text = (content_root() / "demo" / "school.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def invent(count: int, school_year: int) -> list[DemoPerson]:
    """So many pupils, spread over the classes of grades 6 to 11; no two have the same name."""
    random = Random(SEED)
    classes = [(grade, letter) for grade in GRADES for letter in LETTERS]
    if count < len(classes) * 10:
        classes = [(9, "А"), (9, "Б"), (8, "А"), (10, "А"), (11, "А")][: max(1, count // 5)]
    used: set[str] = set()
    return [_person(random, used, *classes[number % len(classes)], school_year) for number in range(count)]


def _person(random: Random, used: set[str], grade: int, letter: str, school_year: int) -> DemoPerson:
    sex = random.choice((Sex.MALE, Sex.FEMALE))
    name = _name(random, sex)
    while name.full in used:
        name = _name(random, sex)
    used.add(name.full)
    birth = date(school_year - grade - 7, 10, 1) + timedelta(days=random.randrange(365))
    label = f"{grade}{letter}"
    draft = PersonDraft(name, sex, birth, group=GroupName(grade, letter, label))
    return DemoPerson(draft, grade, letter)


def _name(random: Random, sex: Sex) -> PersonName:
    words = material()
    form = 0 if sex is Sex.MALE else 1
    family = random.choice(words["families"])[form]
    given = random.choice(words["male" if sex is Sex.MALE else "female"])
    return PersonName(family, given, random.choice(words["patronymics"])[form])
