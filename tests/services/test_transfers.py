"""A pupil goes to another school: everything that may travel arrives, nothing there is replaced."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.exchange.handover.building import Workspace, coordinator, count, school, workspace
from zima_desktop.domain.handover import PackageLocked, PackageRefused
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.labels import class_name
from zima_desktop.jobs import JobControl
from zima_desktop.services.people import PeopleService
from zima_desktop.services.transfers import TransferService

WORDS = "берег сосна рельс зима станция"


def desk_of(place: Workspace) -> TransferService:
    return TransferService(place.desk, lambda reason, control: place.backups.append(reason))


@pytest.fixture
def nine(tmp_path: Path) -> Workspace:
    return school(tmp_path / "9")


@pytest.fixture
def ten(tmp_path: Path) -> Workspace:
    return workspace(tmp_path / "10", "МБОУ СОШ № 10")


@pytest.fixture
def package(nine: Workspace, tmp_path: Path) -> Path:
    target = tmp_path / "card.zima"
    desk_of(nine).give(nine.people[0], target, JobControl(), WORDS)
    return target


def test_the_whole_story_arrives_and_stays_behind_too(nine: Workspace, ten: Workspace, package: Path) -> None:
    arrival = desk_of(ten).take(package, WORDS, class_name(9, "Б"), JobControl())

    card = PeopleService(ten.desk).card(arrival.person.id)
    before = PeopleService(nine.desk).card(nine.people[0])
    assert card.person.name == before.person.name
    assert [one.title for one in card.results] == [one.title for one in before.results]
    assert len(card.plan_history) == len(before.plan_history) == 1
    assert card.hours_this_year == before.hours_this_year
    assert arrival.preview.quarantine == ()
    assert count(ten, "people") == 1 and count(nine, "people") == 24
    assert ten.backups == ["merge"]


def test_the_new_class_follows_the_old_one(ten: Workspace, package: Path) -> None:
    person = desk_of(ten).take(package, WORDS, class_name(9, "Б"), JobControl()).person.id

    spells = PeopleService(ten.desk).card(person).enrolments

    assert [(spell.group.name.compact, spell.until is None) for spell in spells] == [
        ("8А", False),
        ("9Б", True),
    ]


def test_a_look_changes_nothing_and_shows_who_it_is(ten: Workspace, package: Path) -> None:
    seen = desk_of(ten).look(package, WORDS, JobControl())

    assert seen.person.name.patronymic == "Петровна"
    assert count(ten, "people") == 0


def test_the_same_package_twice_is_one_person(ten: Workspace, package: Path) -> None:
    ten.wall.now += timedelta(days=1)
    desk_of(ten).take(package, WORDS, None, JobControl())
    again = desk_of(ten).take(package, WORDS, None, JobControl())

    assert (again.preview.new, again.preview.changed) == (0, 0)
    assert count(ten, "people") == 1


def test_coming_back_adds_what_happened_elsewhere(
    nine: Workspace, ten: Workspace, package: Path, tmp_path: Path
) -> None:
    there = desk_of(ten).take(package, WORDS, class_name(9, "Б"), JobControl()).person.id
    before = count(nine, "people")
    back = tmp_path / "back.zima"
    desk_of(ten).give(there, back, JobControl(), WORDS)

    arrival = desk_of(nine).take(back, WORDS, class_name(9, "А"), JobControl())

    assert arrival.person.id == nine.people[0]
    assert count(nine, "people") == before
    labels = [spell.group.name.compact for spell in PeopleService(nine.desk).card(nine.people[0]).enrolments]
    assert "9Б" in labels and labels[-1] == "9А"


def test_talks_and_consents_stay(nine: Workspace, ten: Workspace, package: Path) -> None:
    desk_of(ten).take(package, WORDS, None, JobControl())

    assert count(nine, "talks") > 0 and count(ten, "talks") == 0
    assert count(ten, "consents") == 0


def test_namesakes_that_were_here_are_named(nine: Workspace, ten: Workspace, package: Path) -> None:
    name = PeopleService(nine.desk).person(nine.people[0]).name
    from zima_desktop.domain.people import PersonDraft

    here = PeopleService(ten.desk).add(PersonDraft(name, group=class_name(9, "А"))).created

    arrival = desk_of(ten).take(package, WORDS, None, JobControl())

    assert arrival.namesakes == (PersonId(here or 0),)
    assert count(ten, "people") == 2


def test_other_words_foreign_packages_and_own_ones_are_refused(
    nine: Workspace, ten: Workspace, package: Path, tmp_path: Path
) -> None:
    with pytest.raises(PackageLocked):
        desk_of(ten).take(package, "не те слова", None, JobControl())
    with pytest.raises(PackageRefused):
        desk_of(nine).take(package, WORDS, None, JobControl())
    full = nine.give(None, target=tmp_path / "full.zima", passphrase=WORDS).path
    with pytest.raises(PackageRefused):
        desk_of(ten).take(Path(full), WORDS, None, JobControl())
    with pytest.raises(PackageRefused):
        coordinator(tmp_path / "town").handover.merge(package, JobControl(), WORDS)
    assert count(ten, "people") == 0
