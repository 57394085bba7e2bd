"""The first page of monitoring, at the school and at the coordinator."""

from datetime import UTC, date, datetime
from pathlib import Path

from tests.exchange.handover.building import Workspace, coordinator, school
from zima_desktop.domain.handover import Variant
from zima_desktop.domain.monitoring import GradeFigures
from zima_desktop.jobs import JobControl
from zima_desktop.store.monitoring import _CELLS
from zima_desktop.store.tables import attendance, events, groups


def take(town: Workspace, made: Workspace, variant: Variant = Variant.FULL) -> None:
    path = made.give(town.handover.coordinator_key(), variant).path
    town.handover.merge(Path(path), JobControl())


def test_school_sees_its_own_figures(tmp_path: Path) -> None:
    overview = school(tmp_path / "9", grades=(5, 8, 9), visited=2).monitoring.overview()

    assert (overview.school_year, overview.people, overview.tested, overview.covered) == (2025, 24, 18, 22)
    tested, covered = overview.figures
    assert (tested.code, tested.share, tested.target) == ("tested", 0.75, None)
    assert (covered.code, covered.numerator, covered.denominator, covered.target) == ("covered", 22, 24, 0.8)
    assert overview.grades == (GradeFigures(8, 12, 9, 11), GradeFigures(9, 12, 9, 11))


def test_only_presence_at_a_held_event_counts(tmp_path: Path) -> None:
    nine = school(tmp_path / "9", tested=0, visited=3)
    assert nine.monitoring.overview().covered == 6

    with nine.database.write("unmark") as tx:
        tx.connection.execute(attendance.update().where(attendance.c.id == 12).values(present=None))
    assert nine.monitoring.overview().covered == 5
    with nine.database.write("cancel") as tx:
        tx.update(events, 1, state="cancelled")
    assert nine.monitoring.overview().covered == 0


def test_college_groups_count_without_a_grade(tmp_path: Path) -> None:
    nine = school(tmp_path / "9")
    with nine.database.write("college") as tx:
        tx.update(groups, 1, grade=None, kind="college_group", label="ЭМ-21")

    overview = nine.monitoring.overview()

    assert overview.people == 24
    assert [line.grade for line in overview.grades] == [9]


def test_other_years_do_not_mix(tmp_path: Path) -> None:
    nine = school(tmp_path / "9")
    nine.wall.now = datetime(2026, 9, 15, tzinfo=UTC)

    assert nine.monitoring.overview().people == 0
    past = nine.monitoring.overview(2025)
    assert (past.people, past.tested, past.on) == (24, 18, date(2026, 8, 31))


def test_coordinator_counts_everybody_once_over_all_schools(tmp_path: Path) -> None:
    town = coordinator(tmp_path / "town")
    town.handover.expect("Школа № 31")
    nine = school(tmp_path / "9", consent=10)
    take(town, nine)
    take(town, nine)
    take(town, school(tmp_path / "10", "МБОУ СОШ № 10", grades=(9, 10, 11)), Variant.AGGREGATE)

    overview = town.monitoring.overview()

    assert (overview.organizations_received, overview.organizations_expected) == (2, 3)
    assert (overview.people, overview.tested, overview.covered) == (60, 45, 60)
    assert {line.grade: line.people for line in overview.grades} == {8: 12, 9: 24, 10: 12, 11: 12}
    assert [(line.variant, line.people) for line in overview.organizations] == [
        (Variant.AGGREGATE, 36),
        (Variant.FULL, 24),
    ]


def test_hidden_counts_are_unknown_without_names_and_known_with_them(tmp_path: Path) -> None:
    town = coordinator(tmp_path / "town")
    nine = school(tmp_path / "9", grades=(9,), tested=3, visited=9)
    take(town, nine, Variant.AGGREGATE)
    tested = town.monitoring.overview().figures[0]
    assert (tested.numerator, tested.denominator, tested.unknown, tested.share) == (0, 0, 12, None)

    take(town, nine, Variant.FULL)

    tested = town.monitoring.overview().figures[0]
    assert (tested.numerator, tested.denominator, tested.unknown) == (3, 12, 0)


def test_empty_town_has_no_share(tmp_path: Path) -> None:
    overview = coordinator(tmp_path / "town").monitoring.overview()

    assert overview.people == 0 and overview.figures[0].share is None and overview.grades == ()


def test_counting_reads_no_table_of_participation_from_end_to_end(tmp_path: Path) -> None:
    nine = school(tmp_path / "9")
    with nine.database.read() as connection:
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN " + _CELLS,
            {
                "year": 2025,
                "on": "",
                "first": 6,
                "last": 11,
                "college": 1,
                "enough": 1,
                "since": "",
                "until": "",
            },
        ).all()

    steps = [str(row[-1]) for row in plan]
    assert not [step for step in steps if step in ("SCAN a", "SCAN t", "SCAN v")]
    assert any("SEARCH t USING" in step for step in steps)
