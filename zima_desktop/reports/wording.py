"""The texts of documents, read from editable files, and the typography of what is put into them."""

import json
import re
import sys
from functools import cache, lru_cache
from pathlib import Path

from zima_desktop.domain.people import GroupName

NBSP = "\u00a0"
_JOINED = (
    (re.compile(r"№ (?=\S)"), "№" + NBSP),
    (re.compile(r"(?<=\d) (?=(?:г\.|ч\b|час|класс|кл\.|из \d|%|мин|лет\b))"), NBSP),
    (re.compile(r"(?<=\d\u00a0из) (?=\d)"), NBSP),
    (re.compile(r"(?<=[А-ЯЁӨҮҺ]\.) (?=[А-ЯЁӨҮҺ])"), NBSP),
    (re.compile(r"(?<=\S) (?=[—–] )"), NBSP),
    (re.compile(r"(?<=\d) (?=«[А-ЯЁ]» ?)"), NBSP),
    (re.compile(r"(?<=[\s(«][вкосуиаВКОСУИА]) (?=\S)"), NBSP),
)

_PLACE = re.compile(  # the kind of a place: an abbreviation with its full stop, or a whole word
    r"(?:(?:г|с|п|д|ст|пос|пгт|рп|р\.\s?п)\.|(?:город|село|посёлок|поселок|деревня|станица|пгт)\s)",
    re.IGNORECASE,
)


def _folder() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return base / "resources" / "content" / "documents"


@cache
def texts(document: str) -> dict[str, str]:
    """The sentences of one kind of document, by key, common ones included."""
    with (_folder() / "common.json").open(encoding="utf-8") as common:
        found: dict[str, str] = json.load(common)
    with (_folder() / f"{document}.json").open(encoding="utf-8") as own:
        found |= json.load(own)
    return {key: tidy(text) for key, text in found.items()}


def town(pattern: str, city: str) -> str:
    """«г. Зима» of «Зима»; a place typed with what it is, «с. Горюхино», stays as it was typed."""
    return city if _PLACE.match(city) else pattern.format(city=city)


@lru_cache(maxsize=8192)
def tidy(text: str) -> str:
    """No-break spaces where Russian typography wants them: № 5, 2026 г., А. Б. Фамилия, 9 «А», слово —."""
    for pattern, joined in _JOINED:
        text = pattern.sub(joined, text)
    return text


def quoted(title: str) -> str:
    """«Title», with „inner“ quotes when the title has its own."""
    bare = title.strip()
    if bare.startswith("«") and bare.endswith("»") and bare.count("«") == 1:
        bare = bare[1:-1]
    return "«" + bare.replace("«", "„").replace("»", "“") + "»"


def group_genitive(group: GroupName, words: dict[str, str]) -> str:
    """9 «А» класса, группы ЭМ-21."""
    if group.grade is None:
        return words["of_group"].format(group=group.label)
    if group.letter:
        return words["of_class"].format(group=tidy(group.printed))
    return words["of_class"].format(group=group.grade)


def group_nominative(group: GroupName, words: dict[str, str]) -> str:
    """9 «А» класс, группа ЭМ-21."""
    if group.grade is None:
        return words["the_group"].format(group=group.label)
    if group.letter:
        return words["the_class"].format(group=tidy(group.printed))
    return tidy(group.printed)


def hours(value: float | None, words: dict[str, str]) -> str | None:
    """1 час, 2 часа, 5 часов, 1,5 часа."""
    if value is None:
        return None
    if value != int(value):
        return words["hours_few"].format(n=f"{value:g}".replace(".", ","))
    number = int(value)
    form = "hours_many"
    if number % 10 == 1 and number % 100 != 11:
        form = "hours_one"
    elif number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14):
        form = "hours_few"
    return words[form].format(n=number)


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
