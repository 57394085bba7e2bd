"""The catalogue in force: the shipped one with own entries over it, kept while nothing is written."""

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass

from zima_desktop.content.catalogue import about_catalogue, catalogue_of, shipped_catalogue
from zima_desktop.content.catalogue_entries import entry_of
from zima_desktop.domain.catalogue import Catalogue, CatalogueKind, Entry, Origin, Profession, kind_of
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.keyboard import retyped
from zima_desktop.domain.names import search_key
from zima_desktop.services.desk import Desk
from zima_desktop.store import catalogue as store
from zima_desktop.store.catalogue import OwnEntry

_LOG = logging.getLogger(__name__)
_PART = re.compile(r"[^\W_]+(?:\.\d+)*")


@dataclass(frozen=True, slots=True)
class _Indexed:
    profession: Profession
    title: tuple[str, ...]
    rest: tuple[str, ...]  # field, codes, programmes, places


class CatalogueStock:
    """One per open workspace: services of the catalogue, the demand and the recommendation share it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._read_at = -1
        self._own: tuple[OwnEntry, ...] | None = None
        self._catalogue: Catalogue | None = None
        self._index: tuple[_Indexed, ...] = ()

    def catalogue(self) -> Catalogue:
        """Everything in force; read again only after something was written."""
        written = self._desk.database.written()
        if self._catalogue is None or written != self._read_at:
            with self._desk.database.read() as connection:
                own = store.own_entries(connection)
            if own != self._own or self._catalogue is None:
                self._own, self._catalogue = own, _overlaid(own)
                self._index = ()
            self._read_at = written
        return self._catalogue

    def find(self, text: str) -> tuple[Profession, ...]:
        """Professions every typed word of which begins a word of the title, else of what leads to them."""
        words = parts_of(text)
        return self._found(words) or self._found(parts_of(retyped(text)))

    def _found(self, words: tuple[str, ...]) -> tuple[Profession, ...]:
        if not words:
            return ()
        by_title, by_rest = [], []
        for one in self._indexed():
            if begin(one.title, words):
                by_title.append(one.profession)
            elif begin((*one.title, *one.rest), words):
                by_rest.append(one.profession)
        return (*by_title, *by_rest)

    def _indexed(self) -> tuple[_Indexed, ...]:
        catalogue = self.catalogue()
        if not self._index:
            self._index = tuple(_indexed(one, catalogue) for one in catalogue.professions.values())
        return self._index


def parts_of(text: str) -> tuple[str, ...]:
    """Words to look for or to look into: no case, е for ё, a code is one word."""
    return tuple(_PART.findall(search_key(text)))


def begin(parts: Iterable[str], words: Iterable[str]) -> bool:
    """Whether every word begins one of the parts."""
    known = tuple(parts)
    return all(any(part.startswith(word) for part in known) for word in words)


def _indexed(one: Profession, catalogue: Catalogue) -> _Indexed:
    field = catalogue.fields.get(one.field)
    texts = [field.title if field else "", one.okz or "", one.okpdtr or ""]
    for code in one.programmes:
        programme = catalogue.programmes.get(code)
        if programme is None or programme.off:
            continue
        texts += [code, programme.title]
        texts += [catalogue.places[taught.place].title for taught in catalogue.teaching(code)]
    rest = dict.fromkeys(part for text in texts for part in parts_of(text))
    return _Indexed(one, parts_of(one.title), tuple(rest))


def _overlaid(own: tuple[OwnEntry, ...]) -> Catalogue:
    shipped = shipped_catalogue()
    about = about_catalogue()
    entries: dict[tuple[CatalogueKind, str], Entry] = {
        (kind_of(one), one.key): one for kind in CatalogueKind for one in shipped.of_kind(kind).values()
    }
    origins = {name: Origin(about.source, about.dated_on) for name in entries}
    for row in own:
        name = (row.kind, row.key)
        try:
            entries[name] = entry_of(row.kind, row.document())
        except InvalidValue as error:  # of a later edition of the program: what was shipped stays readable
            _LOG.info("catalogue entry %s %s left out: %s %s", row.kind, row.key, error.field, error.reason)
            continue
        source = row.source or about.own_source
        origins[name] = Origin(source, row.dated_on, own=True, shipped=name in origins)
    return catalogue_of(shipped.fields, entries.values(), origins)
