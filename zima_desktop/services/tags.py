"""Tags: words of the counsellor about people. Nothing here is printed, exported or handed over."""

from collections.abc import Collection

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import PersonId, TagId
from zima_desktop.domain.names import clean_text
from zima_desktop.domain.registry import Tag
from zima_desktop.services.desk import Desk
from zima_desktop.store import tags
from zima_desktop.store.tables_people import tags as tag_table

LONGEST_NAME = 40


class TagService:
    """Making tags and putting them on people; every write is one step of undo."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def every(self) -> tuple[Tag, ...]:
        """All tags by name, with how many people bear each."""
        with self._desk.database.read() as connection:
            return tags.every(connection)

    def by_name(self, name: str) -> Tag:
        """The tag of that name, whatever the case; raises NotFound."""
        wanted = tags.folded(clean_text(name))
        for tag in self.every():
            if tags.folded(tag.name) == wanted:
                return tag
        raise NotFound("tag", name)

    def of(self, persons: Collection[PersonId]) -> dict[PersonId, frozenset[TagId]]:
        """Which tags each of these people bears."""
        with self._desk.database.read() as connection:
            found = tags.borne(connection, persons)
        return {person: found.get(person, frozenset()) for person in persons}

    def add(self, name: str, *, sensitive: bool = False, persons: Collection[PersonId] = ()) -> Change:
        """A new tag, put on these people; raises InvalidValue for an empty, long or known name."""
        tidy = self._checked(name, None)
        with self._desk.database.write("tag.add", Topic.PEOPLE) as tx:
            made = tx.insert(tag_table, name=tidy, sensitive=sensitive)
            tags.put(tx, TagId(made), persons)
            return tx.change(created=made, count=1)

    def change(self, tag: TagId, name: str, *, sensitive: bool) -> Change:
        """Another name, or another secrecy; those who bear it keep it."""
        tidy = self._checked(name, tag)
        with self._desk.database.write("tag.change", Topic.PEOPLE) as tx:
            tags.one(tx.connection, tag)
            tx.update(tag_table, tag, name=tidy, sensitive=sensitive)
            return tx.change(count=1)

    def remove(self, tag: TagId) -> Change:
        """The tag and its marks are gone from every list; undo brings both back."""
        with self._desk.database.write("tag.remove", Topic.PEOPLE) as tx:
            tags.one(tx.connection, tag)
            tx.hide(tag_table, tag)
            return tx.change(count=1)

    def put(self, tag: TagId, persons: Collection[PersonId]) -> Change:
        """Mark people; `count` is how many did not bear it yet."""
        with self._desk.database.write("tag.put", Topic.PEOPLE) as tx:
            tags.one(tx.connection, tag)
            return tx.change(count=tags.put(tx, tag, persons))

    def take(self, tag: TagId, persons: Collection[PersonId]) -> Change:
        """Take the mark off; `count` is how many bore it."""
        with self._desk.database.write("tag.take", Topic.PEOPLE) as tx:
            return tx.change(count=tags.take(tx, tag, persons))

    def _checked(self, name: str, own: TagId | None) -> str:
        tidy = clean_text(name)
        if not tidy:
            raise InvalidValue("tag", name, "empty")
        if len(tidy) > LONGEST_NAME:
            raise InvalidValue("tag", tidy, "too_long")
        if any(tags.folded(tag.name) == tags.folded(tidy) and tag.id != own for tag in self.every()):
            raise InvalidValue("tag", tidy, "known_already")
        return tidy
