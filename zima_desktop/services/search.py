"""Finding anyone and anything from one field, whatever the case, ё or е, or the layout of the keyboard."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from zima_desktop.content import content_root
from zima_desktop.content.words import word_or_self
from zima_desktop.domain.cards import SearchHit, SearchKind
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.keyboard import retyped
from zima_desktop.domain.names import search_key
from zima_desktop.services.desk import Desk
from zima_desktop.services.instruments import all_usable
from zima_desktop.store import events, people, person_index
from zima_desktop.store.person_index import IndexedPerson

LIMIT = 12
MOST_OF_A_KIND = 6  # so that forty namesakes do not hide the profession
Professions = Callable[[str, int], Sequence[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class _Place:
    key: str
    title: str
    note: str
    parts: tuple[str, ...]


class SearchService:
    """By the beginnings of words; `professions` gives key and title of what the catalogue finds."""

    def __init__(self, desk: Desk, professions: Professions | None = None) -> None:
        self._desk = desk
        self._professions = professions
        self._index: tuple[IndexedPerson, ...] = ()
        self._read_at = -1

    def search(self, text: str, limit: int = LIMIT) -> tuple[SearchHit, ...]:
        """The best hits: people first, then classes, places, professions, instruments and events."""
        found = self._found(text, limit)
        return found or self._found(retyped(text), limit)

    def people(self, text: str, limit: int = LIMIT) -> tuple[IndexedPerson, ...]:
        """People every typed word of whom begins a part of the name; family names first."""
        words = search_key(text).split()
        if not words:
            return ()
        hits = [one for one in self._everybody() if _begins(one.parts, words)]
        hits.sort(key=lambda one: not one.parts[0].startswith(words[0]))
        return tuple(hits[:limit])

    def _found(self, text: str, limit: int) -> tuple[SearchHit, ...]:
        words = search_key(text).split()
        if not words:
            return ()
        kinds = (self._persons(text), self._groups(words), _places(words), self._trades(text))
        hits = [hit for kind in kinds for hit in kind[:MOST_OF_A_KIND]]
        if len(hits) < limit:
            hits += [*self._instruments(words), *self._events(words)]
        return tuple(hits[:limit])

    def _everybody(self) -> tuple[IndexedPerson, ...]:
        """Names as they are now: read again only after something was written."""
        written = self._desk.database.written()
        if written != self._read_at:
            with self._desk.database.read() as connection:
                self._index = person_index.names(connection)
            self._read_at = written
        return self._index

    def _persons(self, text: str) -> list[SearchHit]:
        return [
            SearchHit(
                SearchKind.PERSON, one.id, one.name.short, one.group or word_or_self("category", one.category)
            )
            for one in self.people(text)
        ]

    def _groups(self, words: list[str]) -> list[SearchHit]:
        typed = "".join(words)
        with self._desk.database.read() as connection:
            known = people.group_list(connection, self._desk.school_year())
        return [
            SearchHit(SearchKind.GROUP, group.id, group.name.printed, "")
            for group in known
            if search_key(group.name.compact).replace(" ", "").startswith(typed)
        ]

    def _trades(self, text: str) -> list[SearchHit]:
        if self._professions is None:
            return []
        found = self._professions(text, MOST_OF_A_KIND)
        return [SearchHit(SearchKind.PROFESSION, key, title, "профессия") for key, title in found]

    def _instruments(self, words: list[str]) -> list[SearchHit]:
        with self._desk.database.read() as connection:
            known = all_usable(connection)
        return [
            SearchHit(SearchKind.INSTRUMENT, one.sha256, one.title, "методика")
            for one in known
            if _begins(search_key(one.title).split(), words)
        ]

    def _events(self, words: list[str]) -> list[SearchHit]:
        with self._desk.database.read() as connection:
            found = events.titles(connection)
        return [
            SearchHit(SearchKind.EVENT, number, title, format_date(held_on))
            for number, title, held_on in found
            if _begins(search_key(title).split(), words)
        ]


def _begins(parts: Sequence[str], words: Iterable[str]) -> bool:
    return all(any(part.startswith(word) for part in parts) for word in words)


def _places(words: list[str]) -> list[SearchHit]:
    return [
        SearchHit(SearchKind.PLACE, place.key, place.title, place.note)
        for place in _known_places()
        if _begins(place.parts, words)
    ]


@cache
def _known_places() -> tuple[_Place, ...]:
    raw = json.loads((content_root() / "messages" / "places.json").read_text(encoding="utf-8"))
    return tuple(
        _Place(
            key,
            one["title"],
            one["note"],
            tuple(search_key(f"{one['title']} {one.get('words', '')}").split()),
        )
        for key, one in raw.items()
    )
