"""Whom a session is for: several classes, any list, and those who have no result yet this school year."""

from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.class_sessions import CHEAP, PIN, answer_all
from tests.services.school import enrol
from zima_desktop.domain.audience import Audience
from zima_desktop.domain.errors import FileRefused, InvalidValue
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.sessions import SessionRow
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services


@pytest.fixture
def services(services: Services) -> Services:
    services.sessions._cost = CHEAP
    enrol(services, (9, "А"), "Гринёв Пётр", "Миронова Мария")
    enrol(services, (9, "Б"), "Базаров Евгений", "Швабрин Алексей")
    enrol(services, (10, "А"), "Ларина Татьяна")
    return services


def groups(services: Services, *labels: str) -> tuple[GroupId, ...]:
    return tuple(services.people.group_by_label(label).id for label in labels)


def person(services: Services, name: str) -> PersonId:
    return services.people.by_name(name).id


def row_of(services: Services) -> SessionRow:
    return services.sessions.rows()[0]


def seats(services: Services) -> list[str]:
    with closing(services.sessions.open_run(row_of(services).id)) as run:
        return [seat.family for seat in run.seats()]


def take(services: Services, code: str, *names: str) -> None:
    """They finish one instrument in a session of their own."""
    chosen = tuple(person(services, name) for name in names)
    made = services.sessions.prepare_for(Audience(people=chosen), (code,), PIN)
    with closing(services.sessions.open_run(made.session)) as run:
        for seat in run.seats():
            answer_all(run, seat.person_uid)
    services.sessions.collect(made.path, JobControl())


def test_several_classes_stand_on_one_list_in_one_order(services: Services) -> None:
    made = services.sessions.prepare_for(Audience(groups(services, "9Б", "9А")), ("subject5",), PIN)

    row = row_of(services)
    assert (row.group, row.group_name) == (None, "9 «Б», 9 «А»")
    assert made.path.name.endswith("_9Б-9А_subject5.zima-session")
    assert seats(services) == ["Базаров", "Гринёв", "Миронова", "Швабрин"]


def test_people_of_anywhere_have_a_list_with_a_name(services: Services) -> None:
    chosen = (person(services, "Ларина"), person(services, "Гринёв"))
    services.sessions.prepare_for(Audience(people=chosen, name="Кружок «Техника»"), ("subject5",), PIN)

    assert row_of(services).group_name == "Кружок «Техника»"
    assert seats(services) == ["Гринёв", "Ларина"]


def test_everybody_without_a_result_this_year(services: Services) -> None:
    take(services, "subject5", "Гринёв", "Базаров")
    audience = Audience(groups(services, "9А", "9Б", "10А"), without_result=True)

    reach = services.sessions.reach(audience, ["subject5"])
    services.sessions.prepare_for(audience, ("subject5",), PIN)

    assert (reach.people, reach.among, reach.again) == (3, 5, 0)
    assert row_of(services).group_name == "9-е, 10-е классы без результата"
    assert seats(services) == ["Ларина", "Миронова", "Швабрин"]


def test_who_lacks_one_instrument_of_a_battery_is_without_a_result(services: Services) -> None:
    take(services, "subject5", "Гринёв", "Базаров")
    take(services, "riasec30", "Базаров")
    audience = Audience(groups(services, "9А", "9Б"), without_result=True)

    reach = services.sessions.reach(audience, ["subject5", "riasec30"])

    assert (reach.people, reach.among, reach.again) == (3, 4, 1)


def test_nobody_without_a_result_makes_no_file(services: Services) -> None:
    take(services, "subject5", "Ларина")

    with pytest.raises(InvalidValue) as caught:
        services.sessions.prepare_for(
            Audience(groups(services, "10А"), without_result=True), ("subject5",), PIN
        )

    assert caught.value.reason == "nobody_to_answer"
    assert len(services.sessions.rows()) == 1


def test_sittings_are_numbered_files_with_one_pin(services: Services, tmp_path: Path) -> None:
    audience = Audience(groups(services, "9А"))
    target = tmp_path / "урок.zima-session"

    made = services.sessions.prepare_each(audience, [("subject5", "riasec30"), ("interests",)], PIN, target)

    assert [one.path.name for one in made] == ["урок_1.zima-session", "урок_2.zima-session"]
    assert [row.codes for row in services.sessions.rows()] == [("interests",), ("subject5", "riasec30")]


def test_nothing_is_made_when_one_of_the_files_is_there_already(services: Services, tmp_path: Path) -> None:
    target = tmp_path / "урок.zima-session"
    (tmp_path / "урок_2.zima-session").write_bytes(b"answers")

    with pytest.raises(FileRefused):
        services.sessions.prepare_each(
            Audience(groups(services, "9А")), [("subject5",), ("riasec30",)], PIN, target
        )

    assert services.sessions.rows() == ()
    assert not (tmp_path / "урок_1.zima-session").exists()
