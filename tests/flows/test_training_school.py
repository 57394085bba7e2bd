"""The training school is worth looking at: every paper of it keeps its size, every state is there."""

from collections.abc import Iterator

import pytest

from tests.helpers.class_sessions import CHEAP
from zima_desktop.demo import create_demo
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services

ELDERS = PersonFilter(grades=frozenset(range(8, 12)))


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    opened = create_demo(tmp_path_factory.mktemp("training") / "base", JobControl(), 240, cost=CHEAP)
    yield opened.services
    opened.services.close()


@pytest.mark.parametrize(("audience", "pages"), [("pupil", 1), ("counsellor", 2)])
def test_every_career_map_keeps_to_its_pages(services: Services, audience: str, pages: int) -> None:
    people = [row.id for row in services.people.find(ELDERS).rows]

    made = services.documents.career_map(people, audience, control=JobControl())

    assert len(people) > 100
    assert made.pages == pages * len(people)


def test_every_state_of_a_trajectory_is_there(services: Services) -> None:
    assert all(count > 0 for _state, count in services.people.find(ELDERS).by_state)


def test_nobody_bears_a_name_twice(services: Services) -> None:
    rows = services.people.find(PersonFilter()).rows

    assert len({(row.family, row.given, row.patronymic) for row in rows}) == len(rows) == 240


def test_there_is_nothing_to_take_back_in_a_new_training_school(services: Services) -> None:
    assert services.history.recent() == ()
