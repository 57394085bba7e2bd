"""Finding anyone and anything from one field, whatever the case, ё or е."""

from zima_desktop.domain.cards import PersonFilter, SearchHit
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.names import search_key
from zima_desktop.services.events import EventService
from zima_desktop.services.people import PeopleService

LIMIT = 12


class SearchService:
    """People, classes and events by the beginnings of their words."""

    def __init__(self, people: PeopleService, events: EventService) -> None:
        self._people = people
        self._events = events

    def search(self, text: str, limit: int = LIMIT) -> tuple[SearchHit, ...]:
        """The best hits: people first, then classes, then events of the year."""
        words = search_key(text).split()
        if not words:
            return ()
        hits = [*self._persons(text), *self._groups(words), *self._found_events(words)]
        return tuple(hits[:limit])

    def _persons(self, text: str) -> list[SearchHit]:
        found = self._people.find(PersonFilter(text=text)).rows[:LIMIT]
        return [SearchHit("person", row.id, f"{row.family} {row.given}", row.group) for row in found]

    def _groups(self, words: list[str]) -> list[SearchHit]:
        typed = "".join(words)
        return [
            SearchHit("group", group.id, group.name.printed, "")
            for group in self._people.groups()
            if search_key(group.name.compact).startswith(typed)
        ]

    def _found_events(self, words: list[str]) -> list[SearchHit]:
        return [
            SearchHit("event", event.id, event.content.title, format_date(event.content.held_on))
            for event in self._events.list()
            if all(word in search_key(event.content.title) for word in words)
        ]
