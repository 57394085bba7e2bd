"""One field finds people, classes, places, instruments and events."""

from datetime import date
from time import process_time

import pytest

from tests.services.school import enrol
from zima_desktop.domain.cards import SearchHit, SearchKind
from zima_desktop.domain.events import EventDraft, EventKind
from zima_desktop.domain.ids import PersonId
from zima_desktop.services import Services


def first(services: Services, text: str) -> SearchHit:
    return services.search.search(text)[0]


@pytest.mark.parametrize(
    "typed", ["грин", "ГРИНЕВ", "петр грин", "пётр", "андреевич г", "uhbyt", "  Гринёв   Пётр "]
)
def test_a_person_is_found_by_the_beginning_of_any_part(services: Services, typed: str) -> None:
    enrol(services, (9, "А"), "Гринёв Пётр Андреевич", "Миронова Мария Ивановна")

    found = first(services, typed)

    assert (found.kind, found.title, found.detail) == (SearchKind.PERSON, "Гринёв Пётр", "9 «А»")


def test_both_halves_of_a_double_family_name_find_the_person(services: Services) -> None:
    enrol(services, (9, "А"), "Петрова-Водкина Анна")

    assert first(services, "водк").title == "Петрова-Водкина Анна"


def test_whoever_is_called_so_by_family_comes_before_the_given_name(services: Services) -> None:
    enrol(services, (9, "А"), "Андреева Мария Ильинична", "Ильинская Ольга", "Обломов Илья")

    assert [hit.title for hit in services.search.search("иль")] == [
        "Ильинская Ольга",
        "Андреева Мария",
        "Обломов Илья",
    ]


def test_a_name_in_the_bin_is_not_found_and_a_new_one_is(services: Services) -> None:
    grinev, _ = enrol(services, (9, "А"), "Гринёв Пётр", "Миронова Мария")
    assert services.search.search("грин")

    services.people.hide([PersonId(grinev)])
    enrol(services, (9, "Б"), "Швабрин Алексей")

    assert services.search.search("грин") == ()
    assert first(services, "шваб").detail == "9 «Б»"


def test_forty_namesakes_do_not_hide_a_place(services: Services) -> None:
    enrol(services, (9, "А"), *(f"Документов Иван{'а' * n}" for n in range(1, 20)))

    kinds = {hit.kind for hit in services.search.search("документ")}

    assert SearchKind.PLACE in kinds


def test_commands_instruments_and_events_are_found_by_their_words(services: Services) -> None:
    services.events.add(EventDraft(EventKind.EXCURSION, "Экскурсия в депо", date(2025, 10, 7)))

    assert first(services, "провести тест").ref == "new_session"
    assert first(services, "настр").kind is SearchKind.PLACE
    assert first(services, "депо").title == "Экскурсия в депо"
    assert SearchKind.INSTRUMENT in {hit.kind for hit in services.search.search("готовность")}


def test_nothing_is_found_for_nothing(services: Services) -> None:
    assert services.search.search("  ") == ()
    assert services.search.search("щщщ") == ()


def test_typing_does_not_read_the_base_again(services: Services) -> None:
    enrol(services, (9, "А"), *(f"Башмачкин Акакий{'й' * n}" for n in range(300)))
    services.search.search("баш")
    begun = process_time()

    for typed in ("б", "ба", "баш", "башм", "башма"):
        services.search.people(typed)

    assert process_time() - begun < 1
