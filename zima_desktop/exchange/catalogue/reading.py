"""A workbook of the catalogue on its way in: what each row would do, and which rows are left out."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from zima_desktop.content.catalogue_entries import Document, entry_of
from zima_desktop.domain.catalogue import (
    Catalogue,
    CatalogueKind,
    Entry,
    Link,
    Place,
    Profession,
    Programme,
    Taught,
    closes_circle,
)
from zima_desktop.domain.catalogue_cards import CataloguePreview, Fate, ImportedEntry, ImportProblem
from zima_desktop.domain.errors import FileRefused, InvalidValue
from zima_desktop.domain.names import search_key
from zima_desktop.domain.roster import Sheet, Workbook
from zima_desktop.exchange.catalogue.columns import SHEETS, SOURCE, Column, columns_of
from zima_desktop.exchange.catalogue.sheets import TextRow, sheet_named, text_rows

_KEY_PATHS = {CatalogueKind.PROFESSION: "id", CatalogueKind.PLACE: "key"}
_NAMED_BY = {
    **_KEY_PATHS,
    CatalogueKind.PROGRAMME: "code",
    CatalogueKind.TAUGHT: "programme",
    CatalogueKind.LINK: "old",
}


def read_catalogue(workbook: Workbook, file_name: str, catalogue: Catalogue, today: date) -> CataloguePreview:
    """FileRefused where no sheet is one of ours; faults of rows are problems with their places."""
    reader = _Reader(catalogue, today)
    found = False
    for kind in _IN_ORDER:
        sheet = sheet_named(workbook, SHEETS[kind])
        if sheet is not None:
            found = reader.take(kind, sheet) or found
    if not found:
        raise FileRefused(file_name, "not_a_catalogue")
    return CataloguePreview(file_name, tuple(reader.entries), tuple(reader.problems))


# What others name comes first: a profession names programmes, «чему учат» names places and programmes.
_IN_ORDER = (
    CatalogueKind.PROGRAMME,
    CatalogueKind.PLACE,
    CatalogueKind.PROFESSION,
    CatalogueKind.TAUGHT,
    CatalogueKind.LINK,
)


class _Reader:
    def __init__(self, catalogue: Catalogue, today: date) -> None:
        self._catalogue, self._today = catalogue, today
        self._fields = {field.key: field.title for field in catalogue.fields.values()}
        self._known = {kind: set(catalogue.of_kind(kind)) for kind in CatalogueKind}
        self._links = {link.old: link.new for link in catalogue.links.values() if not link.off}
        self.entries: list[ImportedEntry] = []
        self.problems: list[ImportProblem] = []

    def take(self, kind: CatalogueKind, sheet: Sheet) -> bool:
        """Whether the sheet has a heading of ours."""
        columns = columns_of(kind, self._fields)
        rows = text_rows(sheet, [*(column.title for column in columns), SOURCE])
        if rows is None:
            return False
        seen: set[str] = set()
        for row in rows:
            self._take_row(kind, sheet.name, row, columns, seen)
        return True

    def _take_row(
        self,
        kind: CatalogueKind,
        sheet: str,
        row: TextRow,
        columns: tuple[Column, ...],
        seen: set[str],
    ) -> None:
        titles = {column.path.split(".")[0]: column.title for column in columns}
        try:
            entry = entry_of(kind, self._document(kind, row, columns))
            self._check(entry)
            if entry.key in seen:
                raise InvalidValue(_NAMED_BY[kind], entry.key, "twice")
            source = row.text(SOURCE) or None
        except InvalidValue as error:
            column = titles.get(error.field, error.field)
            self.problems.append(ImportProblem(sheet, row.number, column, error.value, error.reason))
            return
        seen.add(entry.key)
        self._known[kind].add(entry.key)
        self.entries.append(self._compared(kind, entry, source))

    def _document(self, kind: CatalogueKind, row: TextRow, columns: tuple[Column, ...]) -> Document:
        document: dict[str, Any] = {}
        for column in columns:
            text = row.text(column.title)
            if text:
                _put(document, column, text)
        path = _KEY_PATHS.get(kind)
        if path is not None and path not in document:
            document[path] = self._key(kind, str(document.get("title", "")))
        if kind is CatalogueKind.PROFESSION and "riasec" in document:
            document["riasec"] = _figures(document["riasec"])
        return document

    def _key(self, kind: CatalogueKind, title: str) -> str:
        """The key of the entry of that title, or a new one."""
        wanted = search_key(title)
        for key, entry in self._catalogue.of_kind(kind).items():
            if search_key(getattr(entry, "title", "")) == wanted:
                return key
        number = 1
        while f"own-{self._today.year}-{number}" in self._known[kind]:
            number += 1
        return f"own-{self._today.year}-{number}"

    def _check(self, entry: Entry) -> None:
        for name, keys, known in self._named(entry):
            for key in keys:
                if key not in known:
                    raise InvalidValue(name, key, "unknown")
        if isinstance(entry, Link):
            self._follow(entry)

    def _follow(self, link: Link) -> None:
        """Links of the file count one after another: two of them together may not make a circle."""
        self._links.pop(link.old, None)
        if link.off:
            return
        if closes_circle(self._links, link.old, link.new):
            raise InvalidValue("new", link.new, "leads_back")
        self._links[link.old] = link.new

    def _named(self, entry: Entry) -> Iterator[tuple[str, tuple[str, ...], set[str]]]:
        programmes = self._known[CatalogueKind.PROGRAMME]
        if isinstance(entry, Profession):
            yield "field", (entry.field,), set(self._fields)
            yield "programmes", entry.programmes, programmes
        elif isinstance(entry, Place):
            yield "fields", entry.fields, set(self._fields)
        elif isinstance(entry, Link):
            yield "old", (entry.old,), programmes
            yield "new", (entry.new,), programmes
        elif isinstance(entry, Taught):
            yield "place", (entry.place,), self._known[CatalogueKind.PLACE]
            yield "programme", (entry.programme,), programmes

    def _compared(self, kind: CatalogueKind, entry: Entry, source: str | None) -> ImportedEntry:
        before = self._catalogue.of_kind(kind).get(entry.key)
        fate = Fate.NEW if before is None else Fate.SAME if before == entry else Fate.CHANGED
        origin = self._catalogue.origins.get((kind, entry.key))
        if origin is not None and not origin.own and source == origin.source:
            source = None  # the program's own source does not speak for what was changed here
        return ImportedEntry(fate, kind, entry, self._title(entry), source)

    def _title(self, entry: Entry) -> str:
        if isinstance(entry, Programme):
            return f"{entry.code} {entry.title}"
        if isinstance(entry, Taught):
            place = self._catalogue.places.get(entry.place)
            return f"{place.title if place else entry.place}: {entry.programme}"
        return getattr(entry, "title", entry.key)


def _put(document: dict[str, Any], column: Column, text: str) -> None:
    name, _, inner = column.path.partition(".")
    try:
        value = column.read(text)
    except InvalidValue as error:
        raise InvalidValue(name, error.value, error.reason) from error
    if inner:
        document.setdefault(name, {})[inner] = value
    else:
        document[name] = value


def _figures(found: Mapping[str, float]) -> list[float]:
    """Six of them or none: a gap among them is a fault."""
    return [found[at] for at in sorted(found)]
