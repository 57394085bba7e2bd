"""The catalogue in force as sheets of one workbook: read back in, they change nothing."""

from typing import Any

from zima_desktop.content.catalogue_entries import Document, document_of
from zima_desktop.domain.catalogue import Catalogue, CatalogueKind, Entry
from zima_desktop.exchange.catalogue.columns import DATED, SHEETS, SOURCE, Column, Plain, columns_of
from zima_desktop.exchange.results.tables import SheetTable, Value


def catalogue_tables(catalogue: Catalogue) -> tuple[SheetTable, ...]:
    """One sheet a kind, switched-off entries included; the source and the day close each row."""
    fields = {field.key: field.title for field in catalogue.fields.values()}
    return tuple(_table(kind, catalogue, columns_of(kind, fields)) for kind in CatalogueKind)


def _table(kind: CatalogueKind, catalogue: Catalogue, columns: tuple[Column, ...]) -> SheetTable:
    entries = catalogue.of_kind(kind).values()
    return SheetTable(
        SHEETS[kind],
        (*((column.title, column.width) for column in columns), (SOURCE, 40), (DATED, 12)),
        tuple(_row(kind, entry, catalogue, columns) for entry in entries),
        fixed=2,
    )


def _row(
    kind: CatalogueKind, entry: Entry, catalogue: Catalogue, columns: tuple[Column, ...]
) -> tuple[Value, ...]:
    document = document_of(entry)
    origin = catalogue.origins.get((kind, entry.key))
    cells = [_cell(document, column) for column in columns]
    return (*cells, origin.source if origin else None, origin.dated_on if origin else None)


def _cell(document: Document, column: Column) -> Plain:
    value: Any = document
    for part in column.path.split("."):
        if value is None:
            return None
        value = _inside(value, part)
    return None if value is None else column.show(value)


def _inside(value: Any, part: str) -> Any:
    if isinstance(value, list):
        return value[int(part)] if int(part) < len(value) else None
    return value.get(part)
