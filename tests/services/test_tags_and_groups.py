"""Tags and groups beside the class; what is sensitive leaves the base by no way."""

from datetime import date
from pathlib import Path

import pytest

from tests.helpers.leaving import everything_that_leaves
from tests.services.school import enrol
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import PersonId, SideGroupId, TagId
from zima_desktop.domain.people import Category, PersonDraft, PersonName
from zima_desktop.domain.registry import SideGroupKind
from zima_desktop.services import Services

MARKER = "ХранительТайны"
OPEN_MARKER = "ЛюбительМеханизмов"


@pytest.fixture
def two(services: Services) -> list[PersonId]:
    return [PersonId(one) for one in enrol(services, (9, "А"), "Гринёв Пётр", "Миронова Мария")]


def a_tag(services: Services, name: str, *, sensitive: bool = False) -> TagId:
    made = services.tags.add(name, sensitive=sensitive).created
    assert made is not None
    return TagId(made)


def a_group(services: Services, name: str) -> SideGroupId:
    made = services.side_groups.add(name, SideGroupKind.CLUB).created
    assert made is not None
    return SideGroupId(made)


def families(services: Services, wanted: PersonFilter) -> list[str]:
    return [row.family for row in services.people.find(wanted).rows]


def test_tag_is_put_on_people_once_and_filters_the_list(services: Services, two: list[PersonId]) -> None:
    tag = a_tag(services, "Олимпиадник")

    counts = [services.tags.put(tag, two[:1]).count, services.tags.put(tag, two).count]

    assert counts == [1, 1]
    assert [(one.name, one.people) for one in services.tags.every()] == [("Олимпиадник", 2)]
    services.tags.take(tag, two[:1])
    assert families(services, PersonFilter(tags=frozenset({tag}))) == ["Миронова"]
    services.history.undo_last()
    assert families(services, PersonFilter(tags=frozenset({tag}))) == ["Гринёв", "Миронова"]


def test_names_of_tags_do_not_repeat_in_another_case(services: Services) -> None:
    a_tag(services, "Актёр")

    with pytest.raises(InvalidValue) as caught:
        services.tags.add("  актер ")

    assert caught.value.reason == "known_already"
    assert services.tags.by_name("АКТЕР").name == "Актёр"
    with pytest.raises(NotFound):
        services.tags.by_name("певец")


def test_a_removed_tag_filters_nobody_and_comes_back_with_its_people(
    services: Services, two: list[PersonId]
) -> None:
    tag = a_tag(services, "Олимпиадник")
    services.tags.put(tag, two)

    services.tags.remove(tag)

    assert services.tags.every() == ()
    assert services.people.find(PersonFilter()).rows[0].tags == frozenset()
    services.history.undo_last()
    assert services.tags.every()[0].people == 2


def test_a_group_holds_people_of_any_category_since_their_day(
    services: Services, two: list[PersonId]
) -> None:
    adult = services.people.add(PersonDraft(PersonName("Чичиков", "Павел"), category=Category.ADULT))
    assert adult.created is not None
    club = a_group(services, "Клуб «Мастер»")

    services.side_groups.put(club, [*two, PersonId(adult.created)], date(2026, 10, 1))
    services.side_groups.take(club, two[:1], date(2026, 11, 1))

    assert [one.name for one in services.side_groups.members(club)] == ["Миронова Мария", "Чичиков Павел"]
    ever = services.side_groups.members(club, ever=True)
    assert (ever[0].name, ever[0].until) == ("Гринёв Пётр", date(2026, 11, 1))
    assert services.side_groups.every()[0].people == 2
    assert families(services, PersonFilter(side_groups=frozenset({club}))) == ["Миронова", "Чичиков"]


def test_somebody_comes_back_into_a_group(services: Services, two: list[PersonId]) -> None:
    club = a_group(services, "Клуб")
    services.side_groups.put(club, two[:1], date(2026, 9, 10))
    services.side_groups.take(club, two[:1], date(2026, 10, 10))

    assert services.side_groups.put(club, two[:1], date(2026, 11, 1)).count == 1

    assert len(services.side_groups.members(club, ever=True)) == 2
    assert len(services.side_groups.members(club)) == 1


def test_nobody_joins_a_group_in_the_future(services: Services, two: list[PersonId]) -> None:
    club = a_group(services, "Клуб")

    with pytest.raises(InvalidValue):
        services.side_groups.put(club, two, date(2026, 12, 1))


def test_tags_are_in_no_workbook_no_paper_and_no_package(
    services: Services, two: list[PersonId], tmp_path: Path
) -> None:
    for name, sensitive in ((MARKER, True), (OPEN_MARKER, False)):
        services.tags.put(a_tag(services, name, sensitive=sensitive), two)
    assert MARKER in repr(services.tags.every())

    found = everything_that_leaves(services, two, services.people.groups()[0].id, tmp_path)

    assert len(found) == 7
    for name, text in found.items():
        assert "Гринёв" in text, name
        assert MARKER not in text and OPEN_MARKER not in text, name
