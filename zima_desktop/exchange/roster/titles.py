"""Headings of columns in the words of Russian schools."""

import re
from functools import lru_cache

from zima_desktop.domain.names import clean_text, fix_lookalikes
from zima_desktop.domain.roster import CellValue, Target

_NOT_LETTERS = re.compile(r"[^\w№]+|_")
_WHO = (
    r"(?: (?:ученик|учащ|обуч|студент|реб[её]н|воспитан|участник|школьник|класс|полност|лиц)\w*"
    r"| при наличии)*"
)
_OTHERS = re.compile(r"родител|представител|учител|руководит|педагог|отца|матери|мамы|папы|опекун|бабушк")

_PATTERNS: tuple[tuple[Target, str], ...] = (
    (
        Target.FULL_NAME,
        (
            rf"(?:ф ?и ?о|фамилия имя(?: и)?(?: отчество)?|фамилия и имя|фамилия и о){_WHO}"
            r"|ученик\w*|учащ\w+|обучающ\w+|студент\w*|школьник\w*|участник\w*|реб[её]нок|full name"
        ),
    ),
    (Target.FAMILY, rf"фамилия{_WHO}|фам|last name|family name|surname"),
    (Target.GIVEN, rf"имя{_WHO}|first name|given name"),
    (Target.PATRONYMIC, rf"отчество{_WHO}|отч|middle name|patronymic"),
    (
        Target.BIRTH_DATE,
        r"(?:дата|день|число месяц год|д) рожд\w*(?: \w+){0,3}|д ?р|birth ?date|date of birth|dob",
    ),
    (Target.SEX, rf"пол{_WHO}|sex|gender"),
    (Target.PARALLEL, r"параллель(?: класса)?|номер класса|цифра класса|grade"),
    (Target.LETTER, r"литера?(?: класса)?|буква(?: класса)?"),
    (
        Target.GROUP,
        (
            r"(?:учебн\w+ )?(?:класс|группа)(?: обучения)?|класс группа|группа класс"
            r"|(?:наименование|название|номер|№) (?:учебной )?(?:класса|группы)|class|group"
        ),
    ),
    (
        Target.EXTERNAL_NUMBER,
        (
            r"(?:№|номер|n)? ?(?:личного дела|л д)|личное дело(?: №)?|лицевой (?:номер|счет)"
            r"|поименный номер|id ученика"
        ),
    ),
    (Target.NOTE, r"примечани[ея]|комментари[йи]|заметк[аи]|note"),
    (Target.SNILS, r"(?:номер )?снилс|страховой номер(?: \w+){0,5}"),
)
_COMPILED = tuple((target, re.compile(pattern)) for target, pattern in _PATTERNS)
_NUMBER = re.compile(r"№|n|№ ?п ?п|п ?п|номер(?: п ?п)?|порядковый номер")


def title_text(cell: CellValue) -> str:
    return clean_text(cell) if isinstance(cell, str) else ""


@lru_cache(maxsize=2048)
def plain_title(text: str) -> str:
    """«Ф.И.О. (полностью)» as «ф и о полностью»."""
    tidy = fix_lookalikes(text).casefold().replace("ё", "е")
    return " ".join(_NOT_LETTERS.sub(" ", tidy).split())


@lru_cache(maxsize=2048)
def target_of_title(text: str) -> Target | None:
    """What a heading promises; None when it is not ours, or when it speaks of parents and teachers."""
    plain = plain_title(text)
    if not plain or len(plain) > 80 or _OTHERS.search(plain):
        return None
    return next((target for target, pattern in _COMPILED if pattern.fullmatch(plain)), None)


def is_number_title(text: str) -> bool:
    """«№ п/п»: not read, but a sure sign of a header."""
    return bool(_NUMBER.fullmatch(plain_title(text)))


def speaks_of_others(text: str) -> bool:
    return bool(_OTHERS.search(plain_title(text)))
