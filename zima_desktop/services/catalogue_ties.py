"""Ties of programmes and places: professions they lead to, codes they replaced, what is taught where."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from zima_desktop.content.catalogue_entries import document_of, entry_of
from zima_desktop.domain.catalogue import (
    Catalogue,
    CatalogueKind,
    Entry,
    Link,
    ListStatus,
    Profession,
    Programme,
    Taught,
    closes_circle,
    kind_of,
)
from zima_desktop.domain.catalogue_ties import ProgrammeTies
from zima_desktop.domain.changes import NOTHING, Change, Topic
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.services.catalogue import CatalogueService
from zima_desktop.services.desk import Desk
from zima_desktop.store import catalogue as store


class CatalogueTies:
    """A set of ties is written as one step; ties that stay as they were keep their source and day."""

    def __init__(self, desk: Desk, catalogue: CatalogueService) -> None:
        self._desk, self._catalogue = desk, catalogue

    def of_programme(self, code: str) -> ProgrammeTies:
        """As they stand; raises NotFound."""
        self._catalogue.entry(CatalogueKind.PROGRAMME, code)
        catalogue = self._catalogue.catalogue()
        return ProgrammeTies(
            catalogue.predecessors(code),
            tuple(one.id for one in catalogue.professions.values() if code in one.programmes),
            tuple(one for one in catalogue.taught.values() if one.programme == code and not one.off),
        )

    def of_place(self, key: str) -> tuple[Taught, ...]:
        """What a place says of programmes; raises NotFound."""
        self._catalogue.entry(CatalogueKind.PLACE, key)
        catalogue = self._catalogue.catalogue()
        return tuple(one for one in catalogue.taught.values() if one.place == key and not one.off)

    def tie_programme(self, code: str, ties: ProgrammeTies, source: str = "") -> Change:
        """Write what differs. Raises NotFound, and InvalidValue: something unknown, a circle of codes, a
        place's word without a source."""
        known, catalogue = self.of_programme(code), self._catalogue.catalogue()
        _must_be_there("professions", ties.professions, catalogue.professions)
        _must_be_there("old", ties.predecessors, catalogue.programmes)
        taught = tuple(_said(known.taught, ties.taught, catalogue))
        _need_source(taught, source)
        changed: list[Entry] = [
            *_professions(code, known.professions, ties.professions, catalogue),
            *_links(code, known.predecessors, ties.predecessors, catalogue),
            *taught,
        ]
        return self._write("catalogue.ties", changed, source)

    def tie_place(self, key: str, taught: Sequence[Taught], source: str = "") -> Change:
        """Write what a place teaches where it differs; raises NotFound, InvalidValue."""
        changed = tuple(_said(self.of_place(key), taught, self._catalogue.catalogue()))
        _need_source(changed, source)
        return self._write("catalogue.taught", changed, source)

    def _write(self, label: str, changed: Sequence[Entry], source: str) -> Change:
        if not changed:
            return NOTHING
        today = self._desk.today()
        said = [source.strip() or self._own_source(kind_of(one), one.key) for one in changed]
        with self._desk.database.write(label, Topic.CATALOGUE) as tx:
            for one, who in zip(changed, said, strict=True):
                store.put(tx, kind_of(one), one.key, document_of(one), who, today)
            return tx.change(count=len(changed))

    def _own_source(self, kind: CatalogueKind, key: str) -> str | None:
        origin = self._catalogue.origin(kind, key)
        return origin.source if origin.own and origin.source else None


def _must_be_there(name: str, keys: Sequence[str], known: Collection[str]) -> None:
    for key in keys:
        if key not in known:
            raise InvalidValue(name, key, "unknown")


def _need_source(taught: Sequence[Taught], source: str) -> None:
    if taught and not source.strip():
        raise InvalidValue("source", "", "empty")


def _professions(
    code: str, known: Sequence[str], wanted: Sequence[str], catalogue: Catalogue
) -> Iterator[Profession]:
    for key in dict.fromkeys(wanted):
        if key not in known:
            one = catalogue.professions[key]
            yield replace(one, programmes=(*one.programmes, code))
    for key in known:
        if key not in wanted:
            one = catalogue.professions[key]
            yield replace(one, programmes=tuple(other for other in one.programmes if other != code))


def _links(
    code: str, known: Sequence[str], wanted: Sequence[str], catalogue: Catalogue
) -> Iterator[Link | Programme]:
    """A code that is replaced is an old one from then on."""
    links = {link.old: link.new for link in catalogue.links.values() if not link.off}
    for old in known:
        if old not in wanted:
            links.pop(old, None)
            yield replace(catalogue.links[old], off=True)
    for old in dict.fromkeys(wanted):
        if old in known:
            continue
        if old == code:
            raise InvalidValue("old", old, "same_code")
        if closes_circle(links, old, code):
            raise InvalidValue("old", old, "leads_back")
        links[old] = code
        yield Link(old, code)
        programme = catalogue.programmes[old]
        if not programme.status.old:
            yield replace(programme, status=ListStatus.OLD)


def _said(known: Sequence[Taught], wanted: Sequence[Taught], catalogue: Catalogue) -> Iterator[Taught]:
    before: Mapping[str, Taught] = {one.key: one for one in known}
    after: set[str] = set()
    for one in wanted:
        _must_be_there("place", (one.place,), catalogue.places)
        _must_be_there("programme", (one.programme,), catalogue.programmes)
        checked = entry_of(CatalogueKind.TAUGHT, document_of(one))
        assert isinstance(checked, Taught)
        if checked.key in after:
            raise InvalidValue("place", catalogue.places[one.place].title, "twice")
        after.add(checked.key)
        if before.get(checked.key) != checked:
            yield checked
    for key, one in before.items():
        if key not in after:
            yield replace(one, off=True)
