"""The CSV inside a package: RFC 4180 with CRLF and a header; an empty cell is a missing value."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import methodcaller
from typing import Any

from zima_desktop.domain.handover import PackageRefused
from zima_desktop.domain.package_tables import FieldKind, PackageTable
from zima_desktop.exchange.handover import limits

_COLUMN = re.compile(r"[a-z][a-z0-9_]{0,62}")


def write_table(table: PackageTable, rows: Iterable[Sequence[Any]]) -> bytes:
    """Rows in the order of the fields; ids may come as 16 bytes."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(table.columns)
    uids = [place for place, field in enumerate(table.fields) if field.kind is FieldKind.UID]
    flags = [place for place, field in enumerate(table.fields) if field.kind is FieldKind.BOOLEAN]
    for row in rows:
        cells = list(row)
        for place in uids:
            cells[place] = _uid_text(cells[place])
        for place in flags:
            cells[place] = None if cells[place] is None else "true" if cells[place] else "false"
        writer.writerow(cells)
    return target.getvalue().encode("utf-8")


def _uid_text(value: bytes | None) -> str | None:
    if value is None:
        return None
    text = value.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table of a package whose bytes are authentic and whose shape is that of a table."""

    name: str
    columns: tuple[str, ...]
    text: str
    rows: int
    lines: list[str] | None  # of a table without a single quote: a comma is a border, a line is a row

    def cells(self) -> Iterator[list[str]]:
        """The rows below the header, by the quickest parser that is right for them."""
        if self.lines is not None:
            return map(methodcaller("split", ","), self.lines[1:-1])
        reader = csv.reader(io.StringIO(self.text, newline=""), strict=True)
        next(reader)
        return reader


def read_table(name: str, data: bytes, table: PackageTable | None, file_name: str) -> SourceTable:
    """Check encoding, header, widths and cell lengths; raises PackageRefused with the place."""
    place = f"data/{name}.csv"
    if b"\0" in data:
        raise PackageRefused(file_name, "nul", place)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise PackageRefused(file_name, "encoding", place) from error
    lines = _plain_lines(text)
    if lines is not None:
        columns = tuple(lines[0].split(","))
        _check_header(columns, table, file_name, place)
        return SourceTable(name, columns, text, len(lines) - 2, lines)
    return _parsed(name, text, table, file_name)


def _parsed(name: str, text: str, table: PackageTable | None, file_name: str) -> SourceTable:
    place = f"data/{name}.csv"
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        columns = tuple(next(reader, ()))
        _check_header(columns, table, file_name, place)
        rows = _check_rows(reader, len(columns), file_name, place)
    except csv.Error as error:
        raise PackageRefused(file_name, "csv", f"{place}:{reader.line_num}") from error
    return SourceTable(name, columns, text, rows, None)


def _check_header(columns: tuple[str, ...], table: PackageTable | None, file_name: str, place: str) -> None:
    if len(columns) > limits.COLUMNS:
        raise PackageRefused(file_name, "too_many_columns", place)
    if len(set(columns)) != len(columns) or not all(_COLUMN.fullmatch(name) for name in columns):
        raise PackageRefused(file_name, "header", place)
    missing = table.first_columns - set(columns) if table else frozenset()
    if missing:
        raise PackageRefused(file_name, "column_missing", f"{place}:{sorted(missing)[0]}")


def _plain_lines(text: str) -> list[str] | None:
    """Lines of a table in which lines and commas alone tell rows and cells; None: parse it.

    Rows that are ragged are caught when they are loaded.
    """
    if '"' in text or not text.endswith("\r\n"):
        return None
    lines = text.split("\r\n")
    return lines if max(map(len, lines)) <= limits.CELL_CHARACTERS else None


def _check_rows(reader: Any, width: int, file_name: str, place: str) -> int:
    rows = 0
    for number, row in enumerate(reader, start=2):
        rows += 1
        if len(row) != width:
            raise PackageRefused(file_name, "ragged_row", f"{place}:{number}")
        if max(map(len, row)) > limits.CELL_CHARACTERS:
            raise PackageRefused(file_name, "long_cell", f"{place}:{number}")
    return rows
