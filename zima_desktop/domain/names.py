"""Names of people: reading them as typed, and keys for matching, sorting and searching."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.people import PersonName, Sex

LONGEST_NAME = 150

_LOOKALIKES = str.maketrans("ABCEHKMOPTXYËaceopxykë", "АВСЕНКМОРТХУЁасеорхукё")
_SPACES = re.compile(r"\s+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_DASH_IN_NAME = re.compile(r"\s*[-‐‑‒–—−]\s*")
_NUMBERING = re.compile(r"^\d+\s*[.)]?\s+|^\d+\s*[.)]\s*")
_FORMER = re.compile(r"\s*\(([^()]*)\)")
_GLUED_INITIALS = re.compile(r"\.(?=\w)")
_PART = re.compile(r"[^\W\d_]+(?:[-'’ʼ`][^\W\d_]+)*\.?")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_SIMPLE = re.compile("[А-ЯЁ][а-яё]{1,60}")  # nearly every part of a name: nothing to tidy
_LATIN = re.compile("[A-Za-zËë]")
_CLEAN = re.compile("[\u0400-\u045f0-9A-Za-z.,;:«»()№-]+(?: [\u0400-\u045f0-9A-Za-z.,;:«»()№-]+)*")

# Words that stay small inside a name: descent and nobiliary particles.
_SMALL = frozenset(["оглы", "кызы", "гызы", "улы", "уулу", "заде", "де", "ди", "да", "фон", "ван", "дер"])
_SON = ("вич", "ьич", "мич", "кич", "тич", "оглы", "улы", "уулу")
_DAUGHTER = ("вна", "ична", "инишна", "кызы", "гызы")
_DESCENT = frozenset(["оглы", "кызы", "гызы", "улы", "уулу"])

_ALPHABET = "абвгдежзийклмноөпрстуүфхһцчшщъыьэюя"
_PRIVATE = 0xE000  # above every Cyrillic letter, so that Latin names close the list
_WEIGHTS = str.maketrans(
    {letter: chr(0x0430 + place) for place, letter in enumerate(_ALPHABET)}
    | {"ё": chr(0x0430 + _ALPHABET.index("е"))}
    | {chr(code): chr(_PRIVATE + code) for code in range(ord("a"), ord("z") + 1)}
    | dict.fromkeys("-'’ʼ`«»\"().", "")
)


@dataclass(frozen=True, slots=True)
class ParsedName:
    """A name as understood, with what was set aside on the way."""

    name: PersonName
    former_family: str | None = None  # «Иванова (Петрова)»


def clean_text(text: str) -> str:
    """One line of composed characters with single plain spaces; nothing else is changed."""
    if _CLEAN.fullmatch(text):
        return text
    composed = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return _SPACES.sub(" ", composed).strip()


def fix_lookalikes(text: str) -> str:
    """Latin letters that look Cyrillic become Cyrillic in words that already hold Cyrillic letters."""
    if not (_LATIN.search(text) and _CYRILLIC.search(text)):
        return text
    words = text.split(" ")
    return " ".join(word.translate(_LOOKALIKES) if _CYRILLIC.search(word) else word for word in words)


def normal_case(text: str) -> str:
    """ПЕТРОВА-ВОДКИНА and петрова-водкина as Петрова-Водкина; a mixed case is the owner's business."""
    words = text.split(" ")
    return " ".join(_normal_word(word, alone=len(words) == 1) for word in words)


def _normal_word(word: str, alone: bool) -> str:
    if word[1:].islower() and word[:1].isupper() and word.isalpha():
        return word
    if not (word.isupper() or word.islower()):
        return word
    lower = word.lower()
    if not alone and lower in _SMALL:
        return lower
    return "-".join(_capital(piece) for piece in lower.split("-"))


def _capital(piece: str) -> str:
    if len(piece) > 2 and piece[1] in "'’ʼ`":
        return piece[0].upper() + piece[1] + piece[2:].capitalize()
    return piece[:1].upper() + piece[1:]


def tidy_part(text: str) -> str:
    """One part of a name without look-alikes, loose hyphens and shouting; checked."""
    return text if _SIMPLE.fullmatch(text) else _tidied(text)


@lru_cache(maxsize=8192)
def _tidied(text: str) -> str:
    text = _DASH_IN_NAME.sub("-", fix_lookalikes(clean_text(text)))
    if not text:
        return ""
    if len(text) > LONGEST_NAME or not all(_PART.fullmatch(word) for word in text.split(" ")):
        raise InvalidValue("name", text, "not_a_name")
    return normal_case(text)


def parse_full_name(text: str) -> ParsedName:
    """«Фамилия Имя Отчество» in one cell; InvalidValue when a family and a given name are not there."""
    text = _NUMBERING.sub("", clean_text(text))
    text, former = _set_former_aside(text)
    text = _GLUED_INITIALS.sub(". ", _DASH_IN_NAME.sub("-", text))
    words = text.split()
    if not words:
        raise InvalidValue("name", text, "name_missing")
    if len(words) == 1:
        tidy_part(text)
        raise InvalidValue("name", text, "given_missing")
    family, given, patronymic = _divide(words)
    name = PersonName(tidy_part(family), tidy_part(given), tidy_part(patronymic) or None)
    return ParsedName(name, tidy_part(former) if former else None)


def make_name(family: str, given: str, patronymic: str | None = None) -> ParsedName:
    """A name from three cells, with the same tidying as a full name."""
    last, former = (family, None) if _SIMPLE.fullmatch(family) else _family_and_former(family)
    first = tidy_part(given)
    if not last:
        raise InvalidValue("family" if first else "name", "", "family_missing" if first else "name_missing")
    if not first:
        raise InvalidValue("given", last, "given_missing")
    return ParsedName(
        PersonName(last, first, (tidy_part(patronymic) or None) if patronymic else None), former
    )


@lru_cache(maxsize=8192)
def _family_and_former(text: str) -> tuple[str, str | None]:
    family, former = _set_former_aside(_NUMBERING.sub("", clean_text(text)))
    return tidy_part(family), tidy_part(former) if former else None


def _set_former_aside(text: str) -> tuple[str, str | None]:
    if "(" not in text:
        return text, None
    found = _FORMER.search(text)
    rest = clean_text(_FORMER.sub(" ", text))
    return rest, (clean_text(found[1]) or None) if found else None


def _divide(words: list[str]) -> tuple[str, str, str]:
    if len(words) == 3 and _is_patronymic(words[1]) and not _is_patronymic(words[2]):
        return words[2], words[0], words[1]  # «Родион Романович Раскольников»
    if len(words) > 3 and words[-1].casefold() not in _DESCENT and _is_patronymic(words[-1]):
        return " ".join(words[:-2]), words[-2], words[-1]
    return words[0], words[1], " ".join(words[2:])


def _is_patronymic(word: str) -> bool:
    return word.casefold().endswith(_SON + _DAUGHTER)


def sex_from_patronymic(patronymic: str | None) -> Sex | None:
    """What the ending of a patronymic says; None when it says nothing."""
    ending = (patronymic or "").casefold().rstrip()
    if ending.endswith(_DAUGHTER):
        return Sex.FEMALE
    return Sex.MALE if ending.endswith(_SON) else None


def name_key(name: PersonName | str) -> str:
    """Equal for the same name written with Е or Ё, in any case and with any spaces. For matching only."""
    text = name if isinstance(name, str) else name.full
    return clean_text(text).casefold().replace("ё", "е")


def search_key(text: str) -> str:
    """Words to look in by prefix: casefolded, е for ё, the halves of a double name apart."""
    tidy = fix_lookalikes(clean_text(text)).casefold().replace("ё", "е")
    return " ".join(_DASH_IN_NAME.sub(" ", tidy).replace("'", "").replace("’", "").split())


def sort_key(text: str) -> str:
    """A text whose order by code point is the Russian order: Е=Ё first, Ё later on ties, Latin last."""
    folded = clean_text(text).casefold()
    marks = "".join("1" if letter == "ё" else "0" for letter in folded if letter in "её")
    return f"{folded.translate(_WEIGHTS)}\t{marks}"
