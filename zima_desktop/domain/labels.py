"""Labels of classes and college groups: the many spellings of 9 «А» understood as one."""

import re
from functools import lru_cache

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.names import clean_text, fix_lookalikes, sort_key
from zima_desktop.domain.people import GroupName

GRADES = range(1, 12)
LONGEST_LABEL = 40

_LATIN_LETTERS = str.maketrans("ABCEHKMOPTXY", "АВСЕНКМОРТХУ")
_MARKS = r"[\s«»\"'“”„‘’`.,_/\\()\-‐‑‒–—−]*"
_KLASS = r"(?:класс[аеу]?|кл)?"
_CLASS = re.compile(
    rf"{_KLASS}{_MARKS}0?(\d{{1,2}})(?:[.,]0+)?(?:\s*-?\s*(?:й|ый|ий|ого)(?=\W)(?!\W*$))?"
    rf"{_MARKS}{_KLASS}{_MARKS}([а-яёa-z])?{_MARKS}{_KLASS}{_MARKS}",
    re.IGNORECASE,
)
_DASHES = re.compile(r"\s*[‐‑‒–—−-]\s*")
_LABEL = re.compile(r"[\w\s.,()«»\"/№:+\-]+")
_IN_A_TITLE = re.compile(
    r"(?<![\d.])(\d{1,2})\s*[-–—]?\s*[«\"“]?\s*([А-ЯЁа-яё])?\s*[»\"”]?\s*(?:кл\b|класс(?:а|е|у)?\b)"
)


def class_name(grade: int, letter: str = "") -> GroupName:
    """A school class; its label is the compact form, so equal classes are equal records."""
    return GroupName(grade, letter, f"{grade}{letter}")


def parse_group_label(value: str | int | float) -> GroupName:
    """9А, 9 «а», 09-A, 9.0, «10 класс» as a class; anything like ЭМ-21 as a free label of a group."""
    if isinstance(value, bool):
        raise InvalidValue("group", str(value), "not_a_group")
    if isinstance(value, int | float):
        value = f"{value:g}"
    return _parse(value)


@lru_cache(maxsize=4096)
def _parse(value: str) -> GroupName:
    text = clean_text(value)
    if len(text) > LONGEST_LABEL:
        raise InvalidValue("group", text, "not_a_group")
    found = _CLASS.fullmatch(text)
    if found is None:
        return _free_label(text)
    grade, letter = int(found[1]), (found[2] or "").upper().translate(_LATIN_LETTERS)
    if grade not in GRADES:
        raise InvalidValue("group", text, "no_such_grade")
    if letter.isascii() and letter:
        raise InvalidValue("group", text, "not_a_group")  # 9D: no Russian class has such a letter
    return class_name(grade, letter)


def _free_label(text: str) -> GroupName:
    label = _DASHES.sub("-", fix_lookalikes(text))
    if not _LABEL.fullmatch(label) or not any(sign.isalnum() for sign in label):
        raise InvalidValue("group", text, "not_a_group")
    return GroupName(None, "", label)


def parse_class_parts(parallel: str | int | float, letter: str) -> GroupName:
    """A class from two cells: the grade and the letter."""
    if isinstance(parallel, int | float):
        parallel = f"{parallel:g}"
    return _parse(f"{parallel} {letter}")


def find_class_in_title(text: str) -> GroupName | None:
    """The only class named in a heading such as «Список учащихся 9 «А» класса»."""
    found = {
        class_name(int(hit[1]), (hit[2] or "").upper())
        for hit in _IN_A_TITLE.finditer(clean_text(text))
        if int(hit[1]) in GRADES
    }
    return found.pop() if len(found) == 1 else None


def class_only(text: str) -> GroupName | None:
    """The class that a sheet name or a section row stands for; None when it is something else."""
    try:
        group = _parse(text)
    except InvalidValue:
        return None
    return group if group.grade is not None else None


def group_key(group: GroupName) -> str:
    """Equal for one group however it is written."""
    return group.compact.casefold().replace("ё", "е").replace(" ", "")


def group_sort_key(group: GroupName) -> str:
    """Classes by grade and letter, then free labels; order by code point."""
    if group.grade is None:
        return f"99{sort_key(group.label)}"
    return f"{group.grade:02}{sort_key(group.letter)}"
