"""Tables of a package that follow rules of their own: instruments, results, aggregates, tombstones."""

from zima_desktop.store.merge_rows import TableCount
from zima_desktop.store.merge_stage import Merge, quarantine
from zima_desktop.store.merge_targets import BASE_TABLES

_CHILDREN = (
    "enrolments",
    "consents",
    "attempts",
    "attendance",
    "certificates",
    "plans",
    "talks",
    "applications",
    "outcomes",
    "contacts",
)
_LEAVES = (
    "memberships",
    "consents",
    "sessions",
    "attendance",
    "plans",
    "applications",
    "outcomes",
    "certificates",
)


def merge_instruments(merge: Merge) -> TableCount:
    """Known by the digest of their content, so that every school adds the same one; ours stay ours."""
    before = merge.rows("SELECT count(*) FROM instrument_versions")[0][0]
    merge.run(
        "INSERT INTO instrument_versions (uid, code, edition, sha256, title, status, scales, hlc) "
        "SELECT unhex(substr(sha256, 1, 32)), code, version, sha256, title, 'foreign', scales, hlc "
        "FROM temp.in_instruments WHERE length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*' "
        "ON CONFLICT (sha256) DO UPDATE SET title = excluded.title, scales = excluded.scales, "
        "hlc = excluded.hlc WHERE body IS NULL AND excluded.hlc > hlc"
    )
    new = merge.rows("SELECT count(*) FROM instrument_versions")[0][0] - before
    return _counted(merge, "instruments", new, 0)


def merge_results(merge: Merge) -> TableCount:
    """Scores are only ever added, and only to attempts of people of this organisation."""
    rows = merge.rows("SELECT count(*) FROM temp.in_results")[0][0]
    new = merge.run(
        "INSERT OR IGNORE INTO scores (attempt_id, scale, raw, level, norm) "
        "SELECT a.id, s.scale, s.raw, s.level, s.norm FROM temp.in_results s "
        "JOIN attempts a ON a.uid = s.session_id "
        "JOIN people p ON p.id = a.person_id AND p.organization_id = :org"
    )
    refused = _refuse_lost_results(merge) if new != rows else 0
    return TableCount("results", new, 0, rows - new - refused)


def _refuse_lost_results(merge: Merge) -> int:
    merge.cursor.execute("DROP TABLE IF EXISTS temp.bad")
    merge.run(
        "CREATE TEMP TABLE bad AS SELECT n, 'session_id reference' AS verdict FROM temp.in_results s "
        "WHERE NOT EXISTS (SELECT 1 FROM attempts a JOIN people p ON p.id = a.person_id "
        "WHERE a.uid = s.session_id AND p.organization_id = :org) AND NOT EXISTS "
        "(SELECT 1 FROM temp.gone_sessions g WHERE g.id = s.session_id)"
    )
    refused = int(merge.rows("SELECT count(*) FROM temp.bad")[0][0])
    if refused:
        quarantine(merge, "results", "temp.bad")
    return refused


def remember_gone_sessions(merge: Merge) -> None:
    """Attempts of people who are gone: their results are skipped without a word."""
    merge.cursor.execute("DROP TABLE IF EXISTS temp.gone_sessions")
    merge.run("CREATE TEMP TABLE gone_sessions AS SELECT uid AS id FROM temp.judged WHERE verdict = 'gone'")


def merge_aggregates(merge: Merge) -> TableCount:
    """The newest set of figures of an organisation and period replaces the older one as a whole."""
    merge.cursor.execute("DROP TABLE IF EXISTS temp.judged")
    merge.run(
        "CREATE TEMP TABLE judged AS SELECT s.n, CASE "
        "WHEN s.org_id <> :org_uid THEN 'org_id foreign_owner' "
        "WHEN t.organization_uid <> :org_uid THEN 'id foreign_owner' "
        "WHEN s.hlc < m.newest THEN 'same' WHEN t.id IS NULL THEN 'new' "
        "WHEN s.hlc > t.hlc THEN 'changed' ELSE 'same' END AS verdict FROM temp.in_aggregates s "
        "LEFT JOIN aggregates t ON t.uid = s.id LEFT JOIN (SELECT period, max(hlc) AS newest "
        "FROM aggregates WHERE organization_uid = :org_uid GROUP BY period) m ON m.period = s.period"
    )
    merge.cursor.execute("DROP TABLE IF EXISTS temp.bad")
    merge.run("CREATE TEMP TABLE bad AS SELECT * FROM temp.judged WHERE instr(verdict, ' ')")
    quarantine(merge, "aggregates", "temp.bad")
    counts = dict(merge.rows("SELECT verdict, count(*) FROM temp.judged GROUP BY verdict"))
    _write_aggregates(merge)
    return TableCount("aggregates", counts.get("new", 0), counts.get("changed", 0), counts.get("same", 0))


def _write_aggregates(merge: Merge) -> None:
    columns = "hlc, organization_uid, indicator, grade, period, numerator, denominator"
    excluded = ", ".join(f"{name} = excluded.{name}" for name in (*columns.split(", "), "suppressed"))
    merge.run(
        f"INSERT INTO aggregates (uid, {columns}, suppressed) "
        "SELECT s.id, s.hlc, s.org_id, s.indicator, s.grade, s.period, s.numerator, s.denominator, "
        "s.suppressed = 'true' FROM temp.judged j JOIN temp.in_aggregates s ON s.n = j.n "
        f"WHERE j.verdict IN ('new', 'changed') ON CONFLICT (uid) DO UPDATE SET {excluded}"
    )
    merge.run(
        "DELETE FROM aggregates WHERE organization_uid = :org_uid AND hlc < (SELECT max(a.hlc) "
        "FROM aggregates a WHERE a.organization_uid = :org_uid AND a.period = aggregates.period)"
    )


def merge_tombstones(merge: Merge) -> tuple[TableCount, int]:
    """What is gone for good; returns also how many people took their consent back."""
    merge.cursor.execute("DROP TABLE IF EXISTS temp.judged")
    merge.run(
        f"CREATE TEMP TABLE judged AS SELECT s.n, s.id AS uid, s.reason, CASE {_tombstone_cases()} "
        "WHEN d.uid IS NULL THEN 'new' WHEN s.hlc > d.hlc THEN 'changed' ELSE 'same' END AS verdict "
        "FROM temp.in_tombstones s LEFT JOIN tombstones d ON d.uid = s.id"
    )
    merge.cursor.execute("DROP TABLE IF EXISTS temp.bad")
    merge.run("CREATE TEMP TABLE bad AS SELECT n, verdict FROM temp.judged WHERE instr(verdict, ' ')")
    quarantine(merge, "tombstones", "temp.bad")
    counts = dict(merge.rows("SELECT verdict, count(*) FROM temp.judged GROUP BY verdict"))
    withdrawn = merge.rows(
        "SELECT count(*) FROM temp.judged WHERE reason = 'withdrawn' AND verdict IN ('new', 'changed')"
    )[0][0]
    merge.run(
        "INSERT INTO tombstones (uid, table_name, hlc, reason, merged_into) "
        'SELECT s.id, s."table", s.hlc, s.reason, s.merged_into FROM temp.judged j '
        "JOIN temp.in_tombstones s ON s.n = j.n WHERE j.verdict IN ('new', 'changed') "
        "ON CONFLICT (uid) DO UPDATE SET hlc = excluded.hlc, reason = excluded.reason, "
        "merged_into = excluded.merged_into WHERE excluded.hlc > tombstones.hlc"
    )
    if counts.get("new") or counts.get("changed"):
        _remove_people(merge)
        _remove_rows(merge)
    new, changed, same = (counts.get(verdict, 0) for verdict in ("new", "changed", "same"))
    return TableCount("tombstones", new, changed, same), int(withdrawn)


def _tombstone_cases() -> str:
    """A school may bury only what is its own."""
    names = ", ".join(f"'{name}'" for name in BASE_TABLES)
    cases = [f"WHEN s.\"table\" NOT IN ({names}) OR s.\"table\" = 'organizations' THEN 'table choice'"]
    for table in ("people", "groups", "events"):
        foreign = f"SELECT 1 FROM {table} x WHERE x.uid = s.id AND x.organization_id <> :org"
        cases.append(f"WHEN EXISTS ({foreign}) THEN 'id foreign_owner'")
    for name in _LEAVES:
        foreign = (
            f"SELECT 1 FROM {BASE_TABLES[name]} x JOIN people p ON p.id = x.person_id "
            "WHERE x.uid = s.id AND p.organization_id <> :org"
        )
        cases.append(f"WHEN EXISTS ({foreign}) THEN 'id foreign_owner'")
    return " ".join(cases)


def _remove_people(merge: Merge) -> None:
    """The person with everything about them, old versions and quarantine included."""
    merge.cursor.execute("DROP TABLE IF EXISTS temp.leaving")
    merge.run(
        "CREATE TEMP TABLE leaving AS SELECT p.id, p.uid FROM temp.judged j JOIN people p ON p.uid = j.uid "
        "JOIN tombstones d ON d.uid = p.uid AND d.hlc >= p.hlc AND d.table_name = 'persons'"
    )
    for table in (*_CHILDREN, "people"):
        mine = "id IN (SELECT id FROM temp.leaving)" if table == "people" else _OF_LEAVING
        merge.run(
            f"DELETE FROM merge_history WHERE table_name = '{table}' AND before IS NOT NULL "
            f"AND row_uid IN (SELECT uid FROM {table} WHERE {mine})"
        )
    for table in (*_CHILDREN, "session_people"):
        merge.run(f"DELETE FROM {table} WHERE {_OF_LEAVING}")
    merge.run("DELETE FROM people WHERE id IN (SELECT id FROM temp.leaving)")
    merge.run(
        "DELETE FROM quarantine WHERE EXISTS (SELECT 1 FROM temp.judged j WHERE j.verdict IN "
        "('new', 'changed') AND instr(quarantine.content, lower(hex(j.uid))))"
    )


_OF_LEAVING = "person_id IN (SELECT id FROM temp.leaving)"


def _remove_rows(merge: Merge) -> None:
    for name in _LEAVES:
        table = BASE_TABLES[name]
        merge.run(
            f"DELETE FROM {table} WHERE uid IN (SELECT j.uid FROM temp.judged j JOIN tombstones d "
            f"ON d.uid = j.uid WHERE d.table_name = '{name}' AND d.hlc >= {table}.hlc)"
        )
    for name in ("groups", "activities"):
        table = BASE_TABLES[name]
        merge.run(
            f"UPDATE {table} SET deleted_at = zima_moment(d.hlc), hlc = d.hlc FROM temp.judged j "
            f"JOIN tombstones d ON d.uid = j.uid WHERE d.table_name = '{name}' "
            f"AND {table}.uid = j.uid AND d.hlc >= {table}.hlc"
        )


def _counted(merge: Merge, name: str, new: int, changed: int) -> TableCount:
    rows = merge.rows(f'SELECT count(*) FROM temp."in_{name}"')[0][0]
    return TableCount(name, new, changed, rows - new - changed)
