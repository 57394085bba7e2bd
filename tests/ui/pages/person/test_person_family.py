"""The card of a child and the card of a parent: linked by the dialog, seen in both heads."""

from datetime import date

from PySide6.QtWidgets import QPushButton

from tests.helpers.people_desk import Desk
from tests.helpers.people_school import School
from tests.helpers.typing import type_text
from zima_desktop.domain.consents import GivenBy, Purpose
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.people import Category, PersonDraft, PersonName
from zima_desktop.domain.relatives import Kinship


def mother_of(school: School) -> PersonId:
    draft = PersonDraft(PersonName("Гринёва", "Авдотья", "Васильевна"), category=Category.PARENT)
    made = school.services.people.add(draft)
    assert made.created is not None
    return PersonId(made.created)


def link(desk: Desk, words: str) -> QPushButton:
    """The link of the head that says these words."""
    (found,) = [one for one in desk.view.head.findChildren(QPushButton) if words in one.text()]
    return found


def test_a_parent_is_found_linked_and_a_click_away(own_desk: Desk, own_school: School) -> None:
    child, mother = PersonId(own_school.ids["Гринёв"]), mother_of(own_school)
    own_desk.controller.open(person=child)

    own_desk.view.head.menu_asked.emit("relatives")
    family = own_desk.dialog()
    family.parent_button.click()
    pick = own_desk.dialog()
    type_text(pick.name, "Гринёва Ав")
    pick.search_now()
    own_desk.context.asker.choice = "mother"
    pick.accept()

    assert [one.id for one in own_school.services.relatives.of(child).parents] == [mother]
    link(own_desk, "Авдотья").click()
    assert own_desk.visits.opened[-1] == ("person", {"person": mother})
    own_desk.controller.open(person=mother)
    assert "Гринёв Пётр" in link(own_desk, "9 «А»").text()


def test_the_linked_mother_is_offered_as_the_one_who_signed(own_desk: Desk, own_school: School) -> None:
    child, mother = PersonId(own_school.ids["Гринёв"]), mother_of(own_school)
    own_school.services.relatives.link(child, mother, Kinship.MOTHER)
    own_desk.controller.open(person=child)

    own_desk.view.head.menu_asked.emit("consents")
    dialog = own_desk.dialog()
    dialog.given_by.set_key(GivenBy.BOTH)
    dialog.given_by.picked.emit(GivenBy.BOTH)
    dialog.accept()

    (paper,) = [one for one in own_school.services.consents.papers() if one.person == child]
    assert paper.giver == "Гринёва Авдотья Васильевна"


def test_a_talk_without_the_consent_says_so_and_a_card_not_to_be_published_too(
    own_desk: Desk, own_school: School
) -> None:
    child, consents = PersonId(own_school.ids["Гринёв"]), own_school.services.consents
    consents.need_for_testing(True)
    consents.record([child], Purpose.PUBLICATION, GivenBy.BOTH, date(2026, 9, 1))
    consents.withdraw([child], Purpose.PUBLICATION, date(2026, 9, 2))

    own_desk.controller.open(person=child)
    assert own_desk.view.head.about.text().startswith("not to be published")
    own_desk.view.head.talk_requested.emit()
    assert own_desk.dialog().consent_note.isVisible()
    own_desk.dialog().reject()

    consents.record([child], Purpose.COUNSELLING, GivenBy.BOTH, date(2026, 9, 1))
    own_desk.controller.open(person=child)
    own_desk.view.head.talk_requested.emit()
    assert not own_desk.dialog().consent_note.isVisible()
