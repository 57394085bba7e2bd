"""The first half of a merge: CSV rows into temporary tables, then judged in bulk by SQL."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from zima_desktop.domain.handover import PackageRefused
from zima_desktop.domain.names import name_key, sort_key
from zima_desktop.domain.package_tables import TABLES, FieldKind, PackageField, PackageTable
from zima_desktop.store.clock import stamp
from zima_desktop.store.transaction import Transaction

_sqlcipher: Any = sqlcipher  # a compiled module without types
_ORIGIN = "origin"  # the replica of every row: looked at, not kept, so it stays text
EXTRA_CHARACTERS = 4096
LISTED_ROWS = 1000  # of a package, in the quarantine; a hostile file cannot fill the base


@dataclass(frozen=True, slots=True)
class SourceRows:
    """One table of a package as text cells under its header."""

    columns: Sequence[str]
    cells: Iterable[Sequence[str]]
    count: int


@dataclass(slots=True)
class Merge:
    """One merge on its way: the connection of the transaction and what all statements refer to."""

    tx: Transaction
    file_name: str
    package: bytes
    organization: bytes
    facts: dict[str, Any] = field(default_factory=dict)  # named parameters of the SQL
    listed: int = 0
    cursor: Any = field(init=False)

    def __post_init__(self) -> None:
        raw = self.tx.connection.connection.driver_connection
        assert raw is not None
        self.cursor = raw.cursor()
        if not self.rows("SELECT 1 FROM pragma_function_list WHERE name = 'zima_moment'"):
            _add_functions(raw)
        self.facts |= {"package": self.package, "org_uid": self.organization, "now": stamp(self.tx.now)}

    def run(self, sql: str) -> int:
        """One statement with the facts; returns how many rows it touched."""
        self.cursor.execute(sql, self.facts)
        return int(self.cursor.rowcount)

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        self.cursor.execute(sql, self.facts)
        return list(self.cursor.fetchall())


def _add_functions(raw: Any) -> None:
    """Once for a connection: a function cannot be replaced while any statement is open."""
    raw.create_function("zima_name_key", 3, lambda *parts: name_key(_full(*parts)), deterministic=True)
    raw.create_function("zima_sort_key", 3, lambda *parts: sort_key(_full(*parts)), deterministic=True)
    raw.create_function("zima_moment", 1, _moment, deterministic=True)


def _full(*parts: str | None) -> str:
    return " ".join(filter(None, parts))


def _moment(hlc: str) -> str:
    return stamp(datetime.fromtimestamp(int(hlc[:12], 16) / 1000, UTC))


def load(merge: Merge, name: str, source: SourceRows) -> None:
    """Fill temp.in_<name>; a table that the package lacks gives an empty one."""
    table = TABLES[name]
    places = {column: number for number, column in enumerate(source.columns, start=1)}
    columns = ", ".join(f'"{field.name}" {_affinity(field)}' for field in table.fields)
    merge.cursor.execute(f'DROP TABLE IF EXISTS temp."in_{name}"')
    merge.cursor.execute(f'CREATE TEMP TABLE "in_{name}" (n INTEGER PRIMARY KEY, {columns}, extra TEXT)')
    if not source.count:
        return
    values = ", ".join(_taken(field, places.get(field.name)) for field in table.fields)
    unknown = [column for column in source.columns if column not in table.columns]
    pairs = ", ".join(f"'{column}', ?{places[column]}" for column in unknown)
    extra = f"json_object({pairs})" if unknown else "NULL"
    try:
        merge.cursor.executemany(
            f'INSERT INTO temp."in_{name}" VALUES (NULL, {values}, {extra})', source.cells
        )
    except _sqlcipher.ProgrammingError as error:
        raise PackageRefused(merge.file_name, "ragged_row", table.path) from error
    if merge.cursor.rowcount != source.count:
        raise PackageRefused(merge.file_name, "count", table.path)


def _affinity(field: PackageField) -> str:
    number = field.kind in (FieldKind.INTEGER, FieldKind.NUMBER)
    binary = field.kind is FieldKind.UID and field.name != _ORIGIN
    return "NUMERIC" if number else "BLOB" if binary else "TEXT"


def _taken(field: PackageField, place: int | None) -> str:
    """How a cell goes in: an unreadable id stays as an empty blob and fails the check."""
    if place is None:  # a package of an earlier format
        return "NULL"
    if field.name == _ORIGIN:
        return f"?{place}"
    if field.kind is FieldKind.UID:
        read = f"coalesce(unhex(?{place}, '-'), x'')"
        return read if field.required else f"CASE ?{place} WHEN '' THEN NULL ELSE {read} END"
    return f"nullif(?{place}, '')"


def reject_bad_rows(merge: Merge, name: str) -> None:
    """Move rows with a missing, impossible or out-of-range value into the quarantine."""
    checks = " ".join(_checks(TABLES[name]))
    verdict = f"CASE {checks} WHEN length(extra) > {EXTRA_CHARACTERS} THEN 'extra long' END"
    if not merge.rows(f'SELECT 1 FROM temp."in_{name}" WHERE {verdict} IS NOT NULL LIMIT 1'):
        return
    merge.cursor.execute("DROP TABLE IF EXISTS temp.bad")
    merge.run(
        f"CREATE TEMP TABLE bad AS SELECT * FROM (SELECT n, {verdict} AS verdict "
        f'FROM temp."in_{name}") WHERE verdict IS NOT NULL'
    )
    quarantine(merge, name, "temp.bad")
    merge.run(f'DELETE FROM temp."in_{name}" WHERE n IN (SELECT n FROM temp.bad)')


def _checks(table: PackageTable) -> Iterable[str]:
    """Conditions that hold for a bad value; every one costs, so that none says what another has said."""
    for item in table.fields:
        column = f'"{item.name}"'
        if item.required and not item.choices and item.kind not in _NEVER_NULL:
            yield f"WHEN {column} IS NULL THEN '{item.name} missing'"
        if item.choices:
            allowed = ", ".join(f"'{choice}'" for choice in item.choices)
            value = f"ifnull({column}, '')" if item.required else column
            yield f"WHEN {value} NOT IN ({allowed}) THEN '{item.name} choice'"
        elif item.name == _ORIGIN:
            yield f"WHEN length({column}) <> 36 THEN '{item.name} uid'"
        elif item.kind in _FORMS:
            null = "" if item.required else ", 'null'"
            yield f"WHEN {_FORMS[item.kind].format(c=column, null=null)} THEN '{item.name} {item.kind}'"
        if item.low is not None:
            yield f"WHEN {column} NOT BETWEEN {item.low} AND {item.high} THEN '{item.name} range'"


_NEVER_NULL = (FieldKind.UID, FieldKind.INTEGER, FieldKind.NUMBER)
_FORMS = {
    FieldKind.UID: "length({c}) <> 16",
    FieldKind.INTEGER: "typeof({c}) NOT IN ('integer'{null})",
    FieldKind.NUMBER: "typeof({c}) NOT IN ('integer', 'real'{null})",
    FieldKind.DATE: "date({c}) IS NOT {c} OR {c} NOT BETWEEN '1930-01-01' AND :latest",
    FieldKind.MOMENT: "{c} NOT GLOB '????-??-??T??:??:??*Z' OR length({c}) > 27 "
    "OR date({c}) IS NOT substr({c}, 1, 10) OR {c} NOT BETWEEN '1930' AND :latest || 'Z'",
    FieldKind.BOOLEAN: "{c} NOT IN ('true', 'false')",
    FieldKind.JSON: "CASE WHEN json_valid({c}) THEN json_type({c}) <> 'array' ELSE 1 END",
    FieldKind.STAMP: "length({c}) <> 25 OR substr({c}, 17, 1) <> '-' OR {c} > :ceiling "
    "OR length(unhex({c}, '-')) IS NOT 12",
    FieldKind.FRACTION: "{c} <> CAST({c} AS INTEGER) || '' AND ({c} GLOB '*/[0-]*' OR {c} <> "
    "CAST({c} AS INTEGER) || '/' || CAST(substr({c}, instr({c}, '/') + 1) AS INTEGER))",
}


def quarantine(merge: Merge, name: str, verdicts: str) -> None:
    """Keep rows with the field and the reason, as far as the list is allowed to grow."""
    room = LISTED_ROWS - merge.listed
    if room <= 0:
        return
    cells = ", ".join(f"'{field.name}', {_shown(field)}" for field in TABLES[name].fields)
    merge.listed += merge.run(
        "INSERT INTO quarantine (package_id, table_name, row, field, reason, content) "
        f"SELECT :package, '{name}', s.n + 1, substr(verdict, 1, instr(verdict, ' ') - 1), "
        f"substr(verdict, instr(verdict, ' ') + 1), json_object({cells}) "
        f'FROM {verdicts} v JOIN temp."in_{name}" s ON s.n = v.n ORDER BY s.n LIMIT {room}'
    )


def _shown(field: PackageField) -> str:
    binary = field.kind is FieldKind.UID and field.name != _ORIGIN
    return f'lower(hex(s."{field.name}"))' if binary else f's."{field.name}"'
