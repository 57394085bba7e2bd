"""Programmes and places as lists, and their changes; professions are in `services.catalogue`."""

from collections.abc import Mapping
from dataclasses import replace

from zima_desktop.content.catalogue import shipped_catalogue
from zima_desktop.content.catalogue_entries import PROGRAMME_CODE, document_of, entry_of
from zima_desktop.domain.catalogue import (
    Catalogue,
    CatalogueKind,
    Link,
    ListStatus,
    Place,
    Programme,
    Region,
    TaughtState,
    closes_circle,
)
from zima_desktop.domain.catalogue_cards import PlaceRow, ProgrammeRow
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.names import search_key
from zima_desktop.services.catalogue import CatalogueService, own_key
from zima_desktop.services.desk import Desk
from zima_desktop.store import catalogue as store
from zima_desktop.store.transaction import Transaction


class CatalogueEntries:
    """What is switched off is in the lists too: nothing is ever deleted."""

    def __init__(self, desk: Desk, catalogue: CatalogueService) -> None:
        self._desk, self._catalogue = desk, catalogue

    def programmes(self) -> tuple[ProgrammeRow, ...]:
        """Every programme by code."""
        catalogue = self._catalogue.catalogue()
        professions, places = _professions(catalogue), _teaching(catalogue)
        return tuple(
            ProgrammeRow(
                one,
                catalogue.programmes.get(catalogue.successor(one.code) or ""),
                catalogue.predecessors(one.code),
                professions.get(one.code, ()),
                places.get(one.code, ()),
                self._catalogue.origin(CatalogueKind.PROGRAMME, one.code),
            )
            for one in sorted(catalogue.programmes.values(), key=lambda programme: programme.code)
        )

    def places(self) -> tuple[PlaceRow, ...]:
        """Every place, the nearest first, then by title."""
        catalogue = self._catalogue.catalogue()
        order = list(Region)
        said: dict[str, list[str]] = {}
        for one in catalogue.taught.values():
            if one.state is TaughtState.TAUGHT and not one.off:
                said.setdefault(one.place, []).append(one.programme)
        rows = [
            PlaceRow(
                one,
                tuple(catalogue.fields[key].short for key in one.fields if key in catalogue.fields),
                tuple(sorted(said.get(one.key, ()))),
                self._catalogue.origin(CatalogueKind.PLACE, one.key),
            )
            for one in catalogue.places.values()
        ]
        return tuple(sorted(rows, key=lambda row: (order.index(row.place.region), row.place.title)))

    def new_place_key(self) -> str:
        """A key nobody has yet."""
        return own_key(self._catalogue.catalogue().places, self._desk.today())

    def save_programme(
        self, programme: Programme, successor: str | None, source: str | None = None, *, new: bool = False
    ) -> Change:
        """Write a programme and the code that took its place (None: it is in force).

        One step. Raises InvalidValue: a field that cannot be kept, a new code that is taken, a successor
        that is not in the catalogue or leads back here.
        """
        catalogue = self._catalogue.catalogue()
        if successor is not None and not programme.status.old:
            programme = replace(programme, status=ListStatus.OLD)
        checked = entry_of(CatalogueKind.PROGRAMME, document_of(programme))
        if new and checked.key in catalogue.programmes:
            raise InvalidValue("code", checked.key, "code_taken")
        if successor is not None:
            _check_successor(catalogue, checked.key, successor)
        with self._desk.database.write("catalogue.save", Topic.CATALOGUE) as tx:
            today = self._desk.today()
            store.put(tx, CatalogueKind.PROGRAMME, checked.key, document_of(checked), source, today)
            self._link(tx, catalogue, checked.key, successor, source)
            return tx.change(count=1)

    def restore_programme(self, code: str) -> Change:
        """The shipped programme and new code count again; raises InvalidValue where nothing was shipped."""
        if code not in shipped_catalogue().programmes:
            raise InvalidValue("key", code, "not_shipped")
        with self._desk.database.write("catalogue.restore", Topic.CATALOGUE) as tx:
            store.take_back(tx, CatalogueKind.PROGRAMME, code)
            store.take_back(tx, CatalogueKind.LINK, code)
            return tx.change(count=1)

    def save_place(self, place: Place, source: str | None = None) -> Change:
        """Write a place; raises InvalidValue, also where another one has this title in this town."""
        wanted = _name(place)
        for other in self._catalogue.catalogue().places.values():
            if other.key != place.key and _name(other) == wanted:
                raise InvalidValue("title", place.title.strip(), "place_taken")
        return self._catalogue.save(place, source)

    def _link(
        self, tx: Transaction, catalogue: Catalogue, code: str, successor: str | None, source: str | None
    ) -> None:
        known = catalogue.links.get(code)
        if successor == catalogue.successor(code):
            return
        if successor is not None:
            link = Link(code, successor, source)
        else:
            assert known is not None
            link = replace(known, off=True)
        store.put(tx, CatalogueKind.LINK, code, document_of(link), source, self._desk.today())


def _name(place: Place) -> tuple[str, str]:
    return search_key(place.title), search_key(place.town)


def _check_successor(catalogue: Catalogue, code: str, successor: str) -> None:
    if not PROGRAMME_CODE.fullmatch(successor):
        raise InvalidValue("new", successor, "not_a_code")
    if successor not in catalogue.programmes:
        raise InvalidValue("new", successor, "unknown")
    if successor == code:
        raise InvalidValue("new", successor, "same_code")
    links = {link.old: link.new for link in catalogue.links.values() if not link.off}
    if closes_circle(links, code, successor):
        raise InvalidValue("new", successor, "leads_back")


def _professions(catalogue: Catalogue) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for one in catalogue.professions.values():
        for code in one.programmes if not one.off else ():
            found[code] = (*found.get(code, ()), one.title)
    return found


def _teaching(catalogue: Catalogue) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for one in catalogue.taught.values():
        if one.state is TaughtState.TAUGHT and not one.off and not catalogue.place_off(one.place):
            found[one.programme] = (*found.get(one.programme, ()), catalogue.places[one.place].title)
    return found
