"""The people of «Учебная школа»: synthetic names from Russian classics, the same every time."""

import json
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from zima_desktop.content import content_root
from zima_desktop.domain.people import Category, GroupName, PersonDraft, PersonName, Sex

GRADES = range(6, 12)
LETTERS = "АБВГ"
SEED = 1812


YEARS_KEPT = 3  # before this one: what a leaver has behind him
LEAVERS = 6  # one person of so many has left


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """`grade` is the one of today, or the last one; `left` the calendar year in which somebody left."""

    draft: PersonDraft
    grade: int
    letter: str
    left: int | None = None

    def grade_in(self, school_year: int, today_year: int) -> int:
        """Which grade it was in another school year; beyond the last one for those who have left."""
        last = today_year if self.left is None else self.left - 1
        return self.grade - (last - school_year)


@cache
def material() -> dict[str, Any]:
    """Names, plans, events and sentences of the training base."""
    text = (content_root() / "demo" / "school.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def invent(count: int, school_year: int) -> list[DemoPerson]:
    """So many people: pupils of grades 6 to 11 and some who have left; no two have the same name."""
    random = Random(SEED)
    classes = [(grade, letter) for grade in GRADES for letter in LETTERS]
    if count < len(classes) * 10:
        classes = [(9, "А"), (9, "Б"), (8, "А"), (10, "А"), (11, "А")][: max(1, count // 5)]
    used: set[str] = set()
    gone = count // LEAVERS
    seats = [one for one in classes for _ in range(random.randrange(8, 12))]  # no two classes are of one size
    if count - gone < len(seats):
        seats = classes
    else:
        random.shuffle(seats)
    pupils = [
        _person(random, used, *seats[number % len(seats)], school_year) for number in range(count - gone)
    ]
    return pupils + [_leaver(random, used, number, school_year) for number in range(gone)]


def _leaver(random: Random, used: set[str], number: int, school_year: int) -> DemoPerson:
    """Three years of leavers, three of five after grade 9."""
    left = school_year - number % YEARS_KEPT
    grade = 9 if number % 5 < 3 else 11
    made = _person(random, used, grade, random.choice(LETTERS), left - 1)
    phone = f"+7 900 000-{random.randrange(10, 100)}-{random.randrange(10, 100)}"
    draft = replace(made.draft, group=None, category=Category.GRADUATE, phone=phone)
    return replace(made, draft=draft, left=left)


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
