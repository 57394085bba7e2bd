"""Which encoding a Russian text file is in: BOM, then strict UTF-8, then the best shape of Russian words."""

import re

from zima_desktop.domain.errors import FileRefused

_SINGLE_BYTE = ("cp1251", "cp866", "koi8_r", "mac_cyrillic")
_SAMPLE = 200_000
_WORD = re.compile(r"[^\W\d_]+")
_GOOD_WORD = re.compile(r"[А-ЯЁ]?[а-яё]+|[А-ЯЁ]+")
_FREQUENT = re.compile(
    r"\b(?:фамилия|имя|отчество|фио|дата|рождения|класс|группа|пол|ученик\w*|учащ\w+|обуч\w+|школ\w+|список)\b"
)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)|encoding\s*=\s*[\"']([\w-]+)", re.IGNORECASE)

# Letters of Russian text by how often they come, in steps: a wrong decoding turns frequent into rare ones.
_WEIGHT = dict.fromkeys("оеаинтсрвл", 3) | dict.fromkeys("кмдпуяыьгзбчйхжшюцщэфъё", 1)
_RARE = frozenset("ъщэфцжшю")


def decode(data: bytes, file_name: str, markup: bool = False) -> tuple[str, str]:
    """The text and the name of its encoding."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _strictly(data, encoding, file_name), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    if markup and (declared := _declared(data)):
        return data.decode(declared, "replace"), declared
    encoding = _best(data)
    return data.decode(encoding, "replace"), encoding


def _strictly(data: bytes, encoding: str, file_name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise FileRefused(file_name, "encoding") from error


def _declared(data: bytes) -> str | None:
    found = _CHARSET.search(data[:4096])
    name = (found[1] or found[2]).decode("ascii").lower().replace("-", "").replace("_", "") if found else ""
    known = {
        "windows1251": "cp1251",
        "cp1251": "cp1251",
        "koi8r": "koi8_r",
        "ibm866": "cp866",
        "cp866": "cp866",
    }
    return known.get(name)


def _best(data: bytes) -> str:
    sample = data[:_SAMPLE]
    return max(_SINGLE_BYTE, key=lambda encoding: _russianness(sample.decode(encoding, "replace")))


def _russianness(text: str) -> float:
    """How much a decoding looks like Russian: shapes of words, frequent letters, words of class lists."""
    score = 40.0 * len(_FREQUENT.findall(text.casefold()))
    for word in _WORD.findall(text):
        if word.isascii():
            continue
        if not _GOOD_WORD.fullmatch(word):
            score -= 4 * len(word)
            continue
        score += sum(_WEIGHT.get(letter, 0) for letter in word.lower())
        score -= sum(2 for letter in word.lower() if letter in _RARE)
    strange = sum(
        1
        for sign in text
        if "\u2500" <= sign <= "\u25ff" or "\x80" <= sign <= "\x9f" or sign in "ҐґЃѓЂђЉЊЋЏљњћџЄєЇїЎўЈјЅѕ°•¤†"
    )
    return score - 6 * strange
