"""The second half of a merge: rows that passed are compared with the base and written by SQL."""

from dataclasses import dataclass

from zima_desktop.store.merge_stage import Merge, quarantine
from zima_desktop.store.merge_targets import CHANGED, GONE, NEW, SAME, Target
from zima_desktop.store.tables import metadata

PLAIN = (NEW, CHANGED, SAME, GONE)
BAD = "bad"


@dataclass(frozen=True, slots=True)
class TableCount:
    table: str
    new: int
    changed: int
    same: int


def merge_rows(merge: Merge, target: Target) -> TableCount:
    """Greater stamp wins, equal stamps are the same version; foreign rows are set aside."""
    _judge(merge, target)
    counts = _counts(merge)
    if counts[CHANGED]:
        counts = _without_repeats(merge, target, CHANGED)
        _keep_losing(merge, target)
        _overwrite(merge, target)
    if counts[NEW] and _insert(merge, target) != counts[NEW]:
        _find_taken(merge, target)
        counts = _without_repeats(merge, target, NEW)
    if counts[BAD]:
        _set_aside(merge, target)
    return TableCount(target.source, counts[NEW], counts[CHANGED], counts[SAME] + counts[GONE])


def _counts(merge: Merge) -> dict[str, int]:
    """Rows by verdict; those on their way to the quarantine are under «bad»."""
    sums = ", ".join(f"sum(verdict = '{verdict}')" for verdict in PLAIN)
    every, *found = merge.rows(f"SELECT count(*), {sums} FROM temp.judged")[0]
    counts = {verdict: count or 0 for verdict, count in zip(PLAIN, found, strict=True)}
    return counts | {BAD: every - sum(counts.values())}


def _judge(merge: Merge, target: Target) -> None:
    joins = " ".join(
        f"LEFT JOIN {parent.table} {parent.alias} ON {parent.alias}.uid = s.{parent.column} "
        f"AND {parent.alias}.organization_id = :org"
        for parent in target.parents
    )
    keys = [f"{parent.alias}.id AS {parent.alias}_id" for parent in target.parents]
    pair = ["(e.id << 32) | p.id AS pair"] if target.paired else []
    outputs = ", ".join(["s.n AS n", "s.id AS uid", *pair, "t.id AS local", *keys, *target.keys])
    merge.cursor.execute("DROP TABLE IF EXISTS temp.judged")
    merge.run(
        f"CREATE TEMP TABLE judged AS SELECT {outputs}, CASE {_cases(target)} END AS verdict "
        f'FROM temp."in_{target.source}" s {joins} {target.joins} '
        f"LEFT JOIN tombstones d ON d.uid = s.id LEFT JOIN {target.table} t ON {target.match}"
    )


def _cases(target: Target) -> str:
    cases = [f"WHEN NOT ({target.own}) THEN 'org_id foreign_owner'"]
    for parent in target.parents:
        lost = f"{parent.alias}.id IS NULL"
        if not parent.required:
            lost += f" AND s.{parent.column} IS NOT NULL"
        known = f"EXISTS (SELECT 1 FROM tombstones x WHERE x.uid = s.{parent.column})"
        cases.append(f"WHEN {lost} THEN CASE WHEN {known} THEN '{GONE}' ELSE '{parent.column} reference' END")
    cases += [f"WHEN {what} IS NULL THEN '{verdict}'" for what, verdict in target.needs]
    cases.append(f"WHEN d.hlc >= s.hlc THEN '{GONE}'")
    if target.paired:
        taken = f"EXISTS (SELECT 1 FROM {target.table} x WHERE x.uid = s.id)"
        cases.append(f"WHEN t.uid <> s.id AND {taken} THEN 'id foreign_owner'")
    cases += [
        f"WHEN t.id IS NULL THEN '{NEW}'",
        f"WHEN NOT ({target.owner}) THEN 'id foreign_owner'",
        f"WHEN s.hlc > t.hlc THEN '{CHANGED}' ELSE '{SAME}'",
    ]
    return " ".join(cases)


def _without_repeats(merge: Merge, target: Target, verdict: str) -> dict[str, int]:
    """Of rows with one identity only the first counts; the others are set aside."""
    for key in ("uid", "pair") if target.paired else ("uid",):
        merge.run(
            f"UPDATE temp.judged SET verdict = 'id duplicate' WHERE verdict = '{verdict}' AND n NOT IN "
            f"(SELECT min(n) FROM temp.judged WHERE verdict = '{verdict}' GROUP BY {key})"
        )
    return _counts(merge)


def _find_taken(merge: Merge, target: Target) -> None:
    """Rows matched by their parents may carry an id that is another row's already."""
    if target.paired:
        merge.run(
            f"UPDATE temp.judged SET verdict = 'id foreign_owner' WHERE verdict = '{NEW}' AND EXISTS "
            f"(SELECT 1 FROM {target.table} x WHERE x.uid = judged.uid "
            "AND (x.event_id <> judged.e_id OR x.person_id <> judged.p_id))"
        )


def _set_aside(merge: Merge, target: Target) -> None:
    """Rows of others, rows that hang on nothing, repeated rows."""
    plain = ", ".join(f"'{verdict}'" for verdict in PLAIN)
    merge.cursor.execute("DROP TABLE IF EXISTS temp.bad")
    merge.run(f"CREATE TEMP TABLE bad AS SELECT n, verdict FROM temp.judged WHERE verdict NOT IN ({plain})")
    quarantine(merge, target.source, "temp.bad")


def _keep_losing(merge: Merge, target: Target) -> None:
    """The version that is about to be overwritten goes to merge_history, whole."""
    columns = metadata.tables[target.table].columns
    cells = ", ".join(
        f"'{column.name}', "
        + (f"lower(hex(t.{column.name}))" if column.name == "uid" else f't."{column.name}"')
        for column in columns
    )
    merge.run(
        "INSERT INTO merge_history (package_id, table_name, row_uid, before) "
        f"SELECT :package, '{target.table}', t.uid, json_object({cells}) "
        f"FROM temp.judged j JOIN {target.table} t ON t.id = j.local WHERE j.verdict = '{CHANGED}'"
    )


def _deleted(target: Target) -> str:
    return f"CASE WHEN {target.deleted} THEN zima_moment(s.hlc) END"


def _overwrite(merge: Merge, target: Target) -> None:
    """Results stay as they were given: of an immutable row only its state and its owner can change."""
    own = (("person_id", "j.p_id"),) if target.immutable else target.columns
    values = [
        *(("uid", "s.id"),) * target.paired,
        ("revision", "s.rev"),
        ("hlc", "s.hlc"),
        ("updated_at", ":now"),
        ("deleted_at", _deleted(target)),
        *own,
    ]
    changes = ", ".join(f'"{column}" = {expression}' for column, expression in values)
    merge.run(
        f"UPDATE {target.table} SET {changes} "
        f'FROM temp.judged j JOIN temp."in_{target.source}" s ON s.n = j.n '
        f"WHERE j.verdict = '{CHANGED}' AND {target.table}.id = j.local"
    )


def _insert(merge: Merge, target: Target) -> int:
    """Write the new rows; fewer come out than went in when the package repeats an identity."""
    names = ", ".join(f'"{column}"' for column, _ in target.columns)
    values = ", ".join(expression for _, expression in target.columns)
    first = merge.rows(f"SELECT coalesce(max(id), 0) FROM {target.table}")[0][0]
    written = merge.run(
        f"INSERT INTO {target.table} (uid, revision, hlc, updated_at, deleted_at, {names}) "
        f"SELECT s.id, s.rev, s.hlc, :now, {_deleted(target)}, {values} "
        f"FROM temp.judged j JOIN temp.\"in_{target.source}\" s ON s.n = j.n WHERE j.verdict = '{NEW}' "
        "ON CONFLICT DO NOTHING"
    )
    _note_run(merge, target.table, first)
    return written


def _note_run(merge: Merge, table: str, after: int) -> None:
    """New rows have consecutive ids: their first and last uid are enough to find them all again."""
    merge.run(
        "INSERT INTO merge_history (package_id, table_name, row_uid) "
        f"SELECT :package, '{table}', uid FROM {table} WHERE id IN "
        f"({after + 1}, (SELECT max(id) FROM {table}))"
    )
