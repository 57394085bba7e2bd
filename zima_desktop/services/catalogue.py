"""The catalogue: looking through it, one profession in full, and the changes made in this base."""

import json
from collections.abc import Collection, Sequence
from datetime import date

from zima_desktop.content.catalogue import shipped_catalogue
from zima_desktop.content.catalogue_entries import document_of, entry_of
from zima_desktop.domain.catalogue import (
    Catalogue,
    CatalogueKind,
    Entry,
    Origin,
    Place,
    Profession,
    Taught,
    kind_of,
)
from zima_desktop.domain.catalogue_cards import CatalogueFilter, Order, ProfessionCard, Selection
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.demand import in_force
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.names import search_key
from zima_desktop.domain.recommendation import Attended
from zima_desktop.services.catalogue_rows import Known, card_of, passes, row_of
from zima_desktop.services.catalogue_stock import CatalogueStock
from zima_desktop.services.demand import DemandService
from zima_desktop.services.desk import Desk
from zima_desktop.services.tried import met
from zima_desktop.store import catalogue as store
from zima_desktop.store import recommendation as marks
from zima_desktop.store.transaction import get_setting, put_setting

BOOKMARKS = "catalogue.bookmarks"
SUGGESTED = 12


class CatalogueService:
    """Professions, programmes and places as they stand here: shipped, changed, switched off, added."""

    def __init__(self, desk: Desk, stock: CatalogueStock, demand: DemandService) -> None:
        self._desk, self._stock, self._demand = desk, stock, demand
        self._met: tuple[object, dict[str, tuple[Attended, ...]]] | None = None

    def catalogue(self) -> Catalogue:
        """Everything in force, by key."""
        return self._stock.catalogue()

    def search(self, text: str, limit: int = SUGGESTED) -> tuple[tuple[str, str], ...]:
        """Key and title of professions that fit what was typed; the title counts first."""
        found = [one for one in self._stock.find(text) if not one.off]
        return tuple((one.id, one.title) for one in found[:limit])

    def by_title(self, title: str) -> Profession | None:
        """The profession of exactly this title, whatever the case, ё or е."""
        wanted = search_key(title)
        return next(
            (one for one in self.catalogue().professions.values() if search_key(one.title) == wanted), None
        )

    def profession(self, key: str) -> Profession:
        """One profession by its key; raises NotFound."""
        found = self.catalogue().professions.get(key)
        if found is None:
            raise NotFound("profession", key)
        return found

    def select(self, wanted: CatalogueFilter, person: PersonId | None = None) -> Selection:
        """The cards that are asked for: by title or by field, never by suitability."""
        catalogue = self.catalogue()
        year = self._demand.this_year()
        known = self._known(year, person)
        every = catalogue.professions.values()
        found: Sequence[Profession] = self._stock.find(wanted.text) if wanted.text.strip() else tuple(every)
        pairs = [(one, row_of(one, known)) for one in found]
        rows = [row for one, row in pairs if passes(one, row, wanted, catalogue)]
        if wanted.order is Order.FIELD:
            places = list(catalogue.fields)
            rows.sort(key=lambda row: places.index(row.field) if row.field in places else len(places))
        total = sum(wanted.with_off or not one.off for one in every)
        return Selection(tuple(rows), total, year, known.demand is not None)

    def card(self, key: str, person: PersonId | None = None) -> ProfessionCard:
        """Everything about one profession; raises NotFound."""
        known = self._known(self._demand.this_year(), person)
        return card_of(self.profession(key), known, self._demand.lists(), self._desk.today())

    def save(self, entry: Entry, source: str | None = None) -> Change:
        """Write a whole entry: it replaces the shipped one of its key or adds one. Raises InvalidValue."""
        kind = kind_of(entry)
        checked = entry_of(kind, document_of(entry))
        self._check(checked)
        with self._desk.database.write("catalogue.save", Topic.CATALOGUE) as tx:
            store.put(tx, kind, checked.key, document_of(checked), source, self._desk.today())
            return tx.change(count=1)

    def switch(self, kind: CatalogueKind, key: str, *, on: bool) -> Change:
        """Take an entry out of every choice, or bring it back; nothing of it is lost. Raises NotFound."""
        entry = self.entry(kind, key)
        origin = self.origin(kind, key)
        document = {name: value for name, value in document_of(entry).items() if name != "off"}
        if not on:
            document["off"] = True
        with self._desk.database.write("catalogue.switch", Topic.CATALOGUE) as tx:
            source = origin.source if origin.own else None
            store.put(tx, kind, key, document, source, self._desk.today())
            return tx.change(count=1)

    def restore(self, kind: CatalogueKind, key: str) -> Change:
        """Let the shipped entry count again; raises InvalidValue where nothing was shipped."""
        if key not in shipped_catalogue().of_kind(kind):
            raise InvalidValue("key", key, "not_shipped")
        with self._desk.database.write("catalogue.restore", Topic.CATALOGUE) as tx:
            store.take_back(tx, kind, key)
            return tx.change(count=1)

    def set_taught(self, taught: Sequence[Taught], source: str) -> Change:
        """What a college says of its programmes: the day and the source are kept with it."""
        if not source.strip():
            raise InvalidValue("source", "", "empty")
        for one in taught:
            self._check(entry_of(CatalogueKind.TAUGHT, document_of(one)))
        with self._desk.database.write("catalogue.taught", Topic.CATALOGUE) as tx:
            for one in taught:
                document = document_of(one)
                store.put(tx, CatalogueKind.TAUGHT, one.key, document, source.strip(), self._desk.today())
            return tx.change(count=len(taught))

    def entry(self, kind: CatalogueKind, key: str) -> Entry:
        """One entry of any kind; raises NotFound."""
        found = self.catalogue().of_kind(kind).get(key)
        if found is None:
            raise NotFound(kind.value, key)
        return found

    def origin(self, kind: CatalogueKind, key: str) -> Origin:
        """Source and day of an entry."""
        return self.catalogue().origins.get((kind, key)) or Origin("", self._desk.today(), own=True)

    def bookmarks(self) -> frozenset[str]:
        """Professions set aside in this base."""
        with self._desk.database.read() as connection:
            kept = get_setting(connection, BOOKMARKS)
        return frozenset(json.loads(kept)) if kept else frozenset()

    def bookmark(self, key: str, *, on: bool) -> Change:
        """Set a profession aside, or put it back; raises NotFound."""
        self.profession(key)
        kept = self.bookmarks() - {key} | ({key} if on else frozenset())
        with self._desk.database.write("catalogue.bookmark", Topic.CATALOGUE) as tx:
            put_setting(tx.connection, BOOKMARKS, json.dumps(sorted(kept)))
        return Change(frozenset({Topic.CATALOGUE}), count=1)

    def _known(self, year: int, person: PersonId | None) -> Known:
        demand = in_force(self._demand.lists(), year, self._desk.today())
        tried = {
            key: tuple((one.on, one.title) for one in events)
            for key, events in self._tried(person).items()
            if person is not None or any(one.trial for one in events)
        }
        return Known(self.catalogue(), demand, tried, self.bookmarks())

    def _tried(self, person: PersonId | None) -> dict[str, tuple[Attended, ...]]:
        """Kept for one person while nothing is written: titles are compared with every profession."""
        catalogue = self.catalogue()
        mark = (self._desk.database.written(), self._desk.today(), person)
        if self._met is None or self._met[0] != mark:
            with self._desk.database.read() as connection:
                attended = marks.attended(connection, person, self._desk.today())
            self._met = (mark, met(attended, catalogue.professions))
        return self._met[1]

    def _check(self, entry: Entry) -> None:
        """What an entry names must be there."""
        catalogue = self.catalogue()
        if isinstance(entry, Profession):
            _known_keys("field", (entry.field,), catalogue.fields)
            _known_keys("programmes", entry.programmes, catalogue.programmes)
        elif isinstance(entry, Place):
            _known_keys("fields", entry.fields, catalogue.fields)
        elif isinstance(entry, Taught):
            _known_keys("place", (entry.place,), catalogue.places)
            _known_keys("programme", (entry.programme,), catalogue.programmes)


def _known_keys(name: str, keys: Sequence[str], known: Collection[str]) -> None:
    for key in keys:
        if key not in known:
            raise InvalidValue(name, key, "unknown")


def own_key(taken: Collection[str], on: date) -> str:
    """A key for an entry added here: the year and a number; titles are Russian, keys are not."""
    number = 1
    while f"own-{on.year}-{number}" in taken:
        number += 1
    return f"own-{on.year}-{number}"
