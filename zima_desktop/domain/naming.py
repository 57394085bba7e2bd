"""Which professions a title names: «Профпроба: электромонтёр» names every electrician of that word."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from zima_desktop.domain.names import search_key

_WORD = re.compile(r"[а-яa-z]{3,}")
_QUOTED = re.compile(r"«([^»]+)»|\"([^\"]+)\"")
_SHORTEST, _LONGEST_ENDING = 4, 2


@dataclass(frozen=True, slots=True)
class TitleWords:
    """What is written, as words; `pointed` are those after a colon or in quotes: the name itself."""

    words: tuple[str, ...]
    pointed: tuple[str, ...]


def words_of(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(search_key(text)))


def title_words(title: str) -> TitleWords:
    """Of the title of an event."""
    _, _, after = title.partition(":")
    quoted = _QUOTED.search(title)
    name = (quoted[1] or quoted[2]) if quoted else after
    return TitleWords(words_of(title), words_of(name))


def profession_words(title: str) -> tuple[str, ...]:
    """The words of a profession without what stands in brackets or after a comma."""
    return words_of(re.split(r"[(,]", title, maxsplit=1)[0])


def names_profession(said: TitleWords, profession: tuple[str, ...]) -> bool:
    """All words of the profession are said, or the name that is pointed at is how it begins."""
    if not profession:
        return False
    if all(_said(word, said.words) for word in profession):
        return True
    begins = bool(said.pointed) and same_word(said.pointed[0], profession[0])
    return begins and all(_said(word, profession) for word in said.pointed)


def _said(word: str, words: Iterable[str]) -> bool:
    return any(same_word(word, one) for one in words)


def same_word(one: str, other: str) -> bool:
    """The same word in another case or number: «слесарь», «слесаря»."""
    if one == other:
        return True
    common = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    shared = min(len(one), len(other)) if common is None else common
    return shared >= _SHORTEST and max(len(one), len(other)) - shared <= _LONGEST_ENDING
