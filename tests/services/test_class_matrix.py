"""A class at a glance: who has what this school year, and who missed the last session."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.helpers.class_sessions import CHEAP, PIN
from tests.helpers.people_school import School, people_school, take_test
from zima_desktop.domain.class_matrix import Aspect, AspectState
from zima_desktop.jobs import JobControl
from zima_desktop.services.kiosk import open_session_file
from zima_desktop.services.sessions import SessionService


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    """Read only."""
    made = people_school(tmp_path_factory.mktemp("matrix") / "base")
    yield made
    made.services.close()


@pytest.fixture
def own_school(tmp_path: Path) -> Iterator[School]:
    made = people_school(tmp_path / "base", lived_in=False)
    yield made
    made.services.close()


def test_matrix_of_a_class_says_who_has_what_this_year(school: School) -> None:
    services = school.services
    matrix = services.cards.matrix(services.people.group_by_label("9А").id)
    rows = {row.name.split()[0]: row for row in matrix.rows}

    def states(name: str) -> list[str]:
        return [cell.state.value for cell in rows[name].cells]

    assert states("Гринёв") == ["done", "done", "done", "planned", "none"]
    assert states("Болконская") == ["done", "done", "partly", "none", "none"]
    assert states("Каренин") == ["none", "none", "none", "none", "none"]
    assert (matrix.done(Aspect.TEST), matrix.done(Aspect.TALK), matrix.done(Aspect.PARENTS)) == (5, 3, 0)
    assert sum(count for _state, count in matrix.states()) == 7
    assert matrix.leading_test == "Пять сфер труда"
    assert sum(count for _area, count in matrix.leading) + matrix.undecided >= 5
    assert len(matrix.without([Aspect.TALK])) == 4


def answer(school: School, path: Path, family: str) -> None:
    """One pupil answers everything in a session file."""
    run = open_session_file(path, PIN, clock=school.clock, cost=CHEAP)
    uid = school.services.people.person(school.ids[family]).uid
    run.begin(uid)
    for item in run.form.items:
        run.record(uid, item.no, "a", shown_ms=1500)
    run.finish(uid)
    run.close()


def test_who_missed_the_last_session_is_named_until_they_make_up_for_it(own_school: School) -> None:
    services = own_school.services
    group = services.people.group_by_label("9А").id
    assert services.cards.matrix(group).last_session is None
    listed = [own_school.ids[name] for name in ("Гринёв", "Миронова")]
    made = SessionService(services.sessions._desk, CHEAP).prepare(group, "subject5", PIN, people=listed)

    waiting = services.cards.matrix(group)
    answer(own_school, made.path, "Гринёв")
    services.sessions.collect(made.path, JobControl())
    missed = services.cards.matrix(group).last_session
    take_test(own_school, ["Миронова"], datetime(2026, 11, 25, 6, 0, tzinfo=UTC), seed=5)
    made_up = services.cards.matrix(group).last_session

    assert waiting.last_session is not None
    assert (waiting.last_session.collected, waiting.last_session.absent) == (False, ())
    states = {row.name.split()[0]: row.cell(Aspect.TEST).state for row in waiting.rows}
    assert (states["Гринёв"], states["Каренин"]) == (AspectState.PLANNED, AspectState.NONE)
    assert missed is not None
    assert (missed.expected, missed.absent) == (2, ((own_school.ids["Миронова"], "Миронова Мария"),))
    assert made_up is not None and made_up.absent == ()
