"""People through the services: adding, finding, moving, hiding, and taking it back."""

from datetime import date

import pytest

from tests.services.school import enrol
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.errors import Ambiguous, InvalidValue, NotFound
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import PersonDraft, PersonName, Sex
from zima_desktop.domain.spells import SpellDraft
from zima_desktop.domain.trajectory import (
    CardStep,
    Certainty,
    EntryKind,
    PlanDraft,
    PlanSlot,
    TalkDraft,
    TalkPresence,
    TalkTemplate,
    TrajectoryState,
)
from zima_desktop.services import Services


def names(services: Services, wanted: PersonFilter) -> list[str]:
    return [row.family for row in services.people.find(wanted).rows]


def test_lists_follow_the_russian_alphabet_with_yo_beside_ye(services: Services) -> None:
    enrol(services, (9, "А"), "Жуков Иван", "Ёлкин Пётр", "Егоров Пётр", "Елкин Пётр")

    assert names(services, PersonFilter()) == ["Егоров", "Елкин", "Ёлкин", "Жуков"]


@pytest.mark.parametrize("typed", ["грин", "ГРИНЕВ", "гринёв пё", "пётр", "петр гринев", "андре"])
def test_somebody_is_found_by_the_beginning_of_any_part(services: Services, typed: str) -> None:
    enrol(services, (9, "А"), "Гринёв Пётр Андреевич", "Миронова Мария Ивановна")

    assert names(services, PersonFilter(text=typed)) == ["Гринёв"]


def test_a_class_is_made_on_the_first_pupil_and_used_again(services: Services) -> None:
    enrol(services, (9, "А"), "Гринёв Пётр", "Миронова Мария")
    enrol(services, (10, "Б"), "Ларина Татьяна")

    assert [(group.name.printed, group.size) for group in services.people.groups()] == [
        ("9 «А»", 2),
        ("10 «Б»", 1),
    ]


def test_moving_keeps_the_earlier_class_in_the_history(services: Services) -> None:
    (person,) = enrol(services, (9, "А"), "Гринёв Пётр")
    (first,) = services.spells.history(PersonId(person)).spells
    since_september = SpellDraft(first.id, first.group.name, date(2026, 9, 1))
    services.spells.correct(PersonId(person), [since_september])

    services.people.move([PersonId(person)], class_name(9, "Б"))

    card = services.people.card(PersonId(person))
    assert [(spell.group.name.compact, spell.until is None) for spell in card.enrolments] == [
        ("9А", False),
        ("9Б", True),
    ]


def test_a_hidden_person_comes_back_after_undo(services: Services) -> None:
    (person,) = enrol(services, (9, "А"), "Гринёв Пётр")
    services.people.hide([PersonId(person)])
    assert names(services, PersonFilter()) == []
    assert names(services, PersonFilter(hidden=True)) == ["Гринёв"]

    services.history.undo_last()

    assert names(services, PersonFilter()) == ["Гринёв"]


def test_a_new_surname_drops_the_forms_set_by_hand(services: Services) -> None:
    (number,) = enrol(services, (9, "А"), "Соловей Пётр")
    person = PersonId(number)
    services.people.set_forms(person, "Соловья Петра", "Соловью Петру")
    assert services.people.forms(person).dative == "Соловью Петру"

    draft = PersonDraft(PersonName("Гринёв", "Пётр"), Sex.MALE, group=class_name(9, "А"))
    services.people.update(person, draft)

    forms = services.people.forms(person)
    assert (forms.dative, forms.overridden) == ("Гринёву Петру", False)


def test_an_empty_surname_is_refused(services: Services) -> None:
    with pytest.raises(InvalidValue) as caught:
        services.people.add(PersonDraft(PersonName(" ", "Пётр")))

    assert (caught.value.field, caught.value.reason) == ("family", "empty")


def test_names_of_nobody_and_of_two_are_told_apart(services: Services) -> None:
    enrol(services, (9, "А"), "Ростов Николай", "Ростов Пётр")

    with pytest.raises(NotFound):
        services.people.by_name("Обломов")
    with pytest.raises(Ambiguous) as caught:
        services.people.by_name("Ростов")
    assert caught.value.count == 2
    assert services.people.by_name("ростов николай").name.given == "Николай"


def test_the_state_follows_what_has_happened(services: Services) -> None:
    (number,) = enrol(services, (9, "А"), "Гринёв Пётр")
    person = PersonId(number)
    assert services.people.card(person).state is TrajectoryState.NO_TEST

    services.trajectory.save_plan(person, PlanDraft(PlanSlot.FIRST, "Сварщик", certainty=Certainty.DECIDED))

    card = services.people.card(person)
    assert card.state is TrajectoryState.CHOICE_MADE
    assert card.steps == {CardStep.PLAN}


def test_a_restricted_note_is_in_no_timeline(services: Services) -> None:
    (number,) = enrol(services, (9, "А"), "Гринёв Пётр")
    person = PersonId(number)
    content = TalkDraft(
        date(2026, 11, 20),
        TalkTemplate.FIRST,
        TalkPresence.PUPIL,
        "Идём на пробу",
        next_step="Проба в депо",
        restricted_note="только для консультанта",
    )

    services.trajectory.save_talk(person, content)

    card = services.people.card(person)
    talks = [entry for entry in card.timeline if entry.kind is EntryKind.TALK]
    assert [entry.detail for entry in talks] == ["Идём на пробу"]
    assert "только для консультанта" not in repr(card.timeline)
    assert card.next_step is not None
    assert card.next_step.text == "Проба в депо"


def test_a_draft_is_no_talk_until_it_is_saved(services: Services) -> None:
    (number,) = enrol(services, (9, "А"), "Гринёв Пётр")
    person = PersonId(number)
    empty = TalkDraft(date(2026, 11, 20), TalkTemplate.FREE, TalkPresence.PUPIL, "")
    services.trajectory.save_talk(person, empty, draft=True)

    assert CardStep.TALK not in services.people.card(person).steps
    assert services.trajectory.draft_talk(person) is not None
    with pytest.raises(InvalidValue):
        services.trajectory.save_talk(person, empty)


def test_plans_keep_their_versions(services: Services) -> None:
    (number,) = enrol(services, (9, "А"), "Гринёв Пётр")
    person = PersonId(number)
    for profession in ("Сварщик", "Машинист локомотива"):
        services.trajectory.save_plan(person, PlanDraft(PlanSlot.FIRST, profession))

    card = services.people.card(person)

    assert [plan.content.profession for plan in card.plans] == ["Машинист локомотива"]
    assert [plan.version for plan in card.plan_history] == [2, 1]
    assert services.trajectory.professions("маш")[0] == "Машинист локомотива"  # before the catalogue


def test_chips_count_everybody_whatever_chip_is_pressed(services: Services) -> None:
    first, _second = enrol(services, (9, "А"), "Гринёв Пётр", "Миронова Мария")
    services.trajectory.save_plan(
        PersonId(first), PlanDraft(PlanSlot.FIRST, "Сварщик", certainty=Certainty.DECIDED)
    )

    found = services.people.find(PersonFilter(states=frozenset({TrajectoryState.NO_TEST})))

    assert [row.family for row in found.rows] == ["Миронова"]
    assert dict(found.by_state)[TrajectoryState.CHOICE_MADE] == 1
    assert found.total == 2
