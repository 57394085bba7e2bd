"""Parents and children: two cards that show each other, and whose signature stands on a paper."""

from datetime import date

import pytest

from tests.services.school import enrol
from zima_desktop.domain.consents import GivenBy, Purpose
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import Category, PersonDraft, PersonName
from zima_desktop.domain.relatives import Kinship
from zima_desktop.services import Services

DAY = date(2026, 10, 1)


@pytest.fixture
def child(services: Services) -> PersonId:
    return PersonId(enrol(services, (7, "А"), "Гринёв Пётр Андреевич")[0])


def grown(services: Services, name: str, category: Category = Category.PARENT) -> PersonId:
    made = services.people.add(PersonDraft(PersonName(*name.split()), category=category))
    assert made.created is not None
    return PersonId(made.created)


def test_each_card_shows_the_other_until_the_link_is_undone(services: Services, child: PersonId) -> None:
    mother = grown(services, "Гринёва Авдотья Васильевна")

    change = services.relatives.link(child, mother, Kinship.MOTHER)

    (parent,) = services.people.card(child).family.parents
    (own,) = services.people.card(mother).family.children
    assert (parent.id, parent.kinship, own.id, own.group) == (mother, Kinship.MOTHER, child, "7 «А»")
    assert change.operation is not None
    services.history.undo(change.operation)
    assert not services.relatives.of(child) and not services.relatives.of(mother)


def test_what_makes_no_family_is_refused_and_changes_nothing(services: Services, child: PersonId) -> None:
    mother = grown(services, "Гринёва Авдотья Васильевна")
    (other,) = enrol(services, (7, "А"), "Швабрин Алексей")

    for one, two in ((child, child), (child, PersonId(other)), (mother, child)):
        with pytest.raises(InvalidValue):
            services.relatives.link(one, two, Kinship.MOTHER)
    with pytest.raises(NotFound):
        services.relatives.unlink(child, mother)

    assert not services.relatives.of(child)


def test_a_linked_parent_stands_on_the_paper_and_a_stranger_cannot(
    services: Services, child: PersonId
) -> None:
    mother, stranger = (grown(services, name) for name in ("Гринёва Авдотья", "Простакова Софья"))
    services.relatives.link(child, mother, Kinship.MOTHER)

    with pytest.raises(InvalidValue):
        services.consents.record([child], Purpose.COUNSELLING, GivenBy.PARENT, DAY, giver=stranger)
    assert services.consents.papers() == ()
    services.consents.record([child], Purpose.COUNSELLING, GivenBy.PARENT, DAY, giver=mother)

    (paper,) = services.consents.papers()
    assert (paper.person, paper.giver) == (child, "Гринёва Авдотья")


def test_two_cards_of_a_mother_become_one_and_the_child_has_one_mother(
    services: Services, child: PersonId
) -> None:
    mother, twin = (grown(services, "Гринёва Авдотья Васильевна") for _ in range(2))
    for one in (mother, twin):
        services.relatives.link(child, one, Kinship.MOTHER)
    services.consents.record([child], Purpose.COUNSELLING, GivenBy.PARENT, DAY, giver=twin)

    services.duplicates.merge(mother, twin)

    assert [one.id for one in services.relatives.of(child).parents] == [mother]
    assert services.consents.papers()[0].giver == "Гринёва Авдотья Васильевна"


def test_a_mother_erased_for_good_leaves_the_consent_of_the_child(
    services: Services, child: PersonId
) -> None:
    mother = grown(services, "Гринёва Авдотья Васильевна")
    services.relatives.link(child, mother, Kinship.MOTHER)
    services.consents.record([child], Purpose.COUNSELLING, GivenBy.PARENT, DAY, giver=mother)

    services.erasure.erase(mother, "Гринёва Авдотья Васильевна")

    (paper,) = services.consents.papers()
    assert (paper.person, paper.giver) == (child, None)
    assert not services.relatives.of(child)
