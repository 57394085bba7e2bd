"""Whose answers they are: found by number or name, asked about when in doubt, never created."""

from datetime import date
from pathlib import Path

import pytest

from tests.helpers.answer_tables import AB, BA, CODE, NINTH, NUMBERS, finished, grinyov, looked_at, states
from tests.helpers.workbooks import write_xlsx
from tests.services.school import enrol
from zima_desktop.domain.answer_tables import AnswerDecision, RowState
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import PersonDraft, PersonName, Sex
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.services.answer_words import row_reason


@pytest.fixture
def services(services: Services) -> Services:
    enrol(services, (9, "А"), *NINTH)
    return services


@pytest.mark.parametrize(
    ("name", "group", "state", "reason"),
    [
        ("Гринёв Пётр Андреевич", "9А", "new", ""),
        ("ГРИНЕВ ПЕТР", "9 «а»", "new", ""),
        ("Гринёв Пётр", "", "new", ""),
        ("Гринёв Пётр", "9Б", "doubtful", "class_differs"),
        ("Гринов Пётр Андреевич", "9А", "doubtful", "name_similar"),
        ("Пётр Гринёв", "9А", "doubtful", "name_similar"),
        ("Гринёв П. А.", "9А", "doubtful", "initials"),
        ("Петрова (Миронова) Мария", "9А", "doubtful", "family_changed"),
        ("Онегин Евгений", "9А", "unknown", "nobody"),
        ("Онегин Е. В.", "9А", "unknown", "nobody"),
    ],
)
def test_people_are_found_by_name_and_never_guessed(
    services: Services, tmp_path: Path, name: str, group: str, state: str, reason: str
) -> None:
    preview = looked_at(services, tmp_path, grinyov(name=name, group=group))

    assert (states(preview), preview.rows[0].reason) == ([state], reason)
    assert len(preview.rows[0].candidates) == (1 if state == "doubtful" else 0)


def test_namesakes_are_told_apart_by_class_and_sex_or_left_to_a_person(
    services: Services, tmp_path: Path
) -> None:
    enrol(services, (9, "Б"), "Гринёв Пётр Андреевич")
    for sex in (Sex.MALE, Sex.FEMALE):
        services.people.add(PersonDraft(PersonName("Савич", "Саша"), sex, group=class_name(9, "А")))
    head = ("ФИО", "Класс", "Пол", *NUMBERS)
    rows = [("Гринёв Пётр", "9Б", "", *AB), ("Гринёв Пётр", "", "", *AB)]
    rows += [("Савич Саша", "9А", sex, *AB) for sex in ("ж", "")]

    preview = looked_at(services, tmp_path, *rows, head=head)

    assert states(preview) == ["new", "doubtful", "new", "doubtful"]
    assert [len(row.candidates) for row in preview.rows] == [0, 2, 0, 2]
    assert preview.rows[1].reason == preview.rows[3].reason == "several_candidates"


def test_the_personal_number_comes_before_the_name(services: Services, tmp_path: Path) -> None:
    for number, name in (("0127", "Ростов Николай"), ("128", "Ростов Николай")):
        services.people.add(
            PersonDraft(PersonName(*name.split()), group=class_name(9, "А"), external_number=number)
        )
    head = ("Код", "ФИО", *NUMBERS)
    rows = [(127, "", *AB), ("128", "Ростов Н.", *AB), ("127", "Гринёв Пётр", *AB), ("900", "", *AB)]

    preview = looked_at(services, tmp_path, *rows, head=head)

    assert states(preview) == ["new", "new", "doubtful", "unknown"]
    assert preview.rows[0].person != preview.rows[1].person
    assert [row.reason for row in preview.rows[2:]] == ["number_of_another", "number_unknown"]


def test_one_pupil_twice_in_the_file_is_asked_about(services: Services, tmp_path: Path) -> None:
    preview = looked_at(services, tmp_path, grinyov(), grinyov(BA), grinyov(BA, date(2026, 11, 2)))

    assert states(preview) == ["new", "doubtful", "new"]
    assert "строке 2" in row_reason(preview.rows[1])


def test_a_decision_gives_a_doubtful_and_an_unknown_row_to_a_person(
    services: Services, tmp_path: Path
) -> None:
    preview = looked_at(services, tmp_path, grinyov(name="Гринов Пётр"), grinyov(BA, name="Танечка Л"))
    likely = services.answers.people_for(preview, 0)
    free = services.answers.people_for(preview, 1)
    larina = next(person for person in free if person.name.family == "Ларина")

    decisions = {0: AnswerDecision(person=likely[0].id), 1: AnswerDecision(person=larina.id)}
    report = services.answers.apply(preview, decisions)[1]

    assert report.new == 2
    assert set(finished(services)) == {"Гринёв", "Ларина"}


def test_a_row_may_be_left_out(services: Services, tmp_path: Path) -> None:
    preview = looked_at(services, tmp_path, grinyov(), grinyov(name=NINTH[1]))

    report = services.answers.apply(preview, {0: AnswerDecision(take=False)})[1]

    assert (report.new, report.left) == (1, (0,))
    assert set(finished(services)) == {"Миронова"}


def test_the_class_of_the_page_stands_in_for_a_missing_one(services: Services, tmp_path: Path) -> None:
    enrol(services, (9, "Б"), "Гринёв Пётр Андреевич")
    path = write_xlsx(tmp_path / "ответы.xlsx", [("ФИО", *NUMBERS), ("Гринёв Пётр", *AB)])
    file = services.answers.read(path, JobControl())

    assert states(services.answers.preview(file, CODE)) == ["doubtful"]
    assert states(services.answers.preview(file, CODE, class_name(9, "Б"))) == ["new"]


def test_a_person_erased_meanwhile_gets_no_answers(services: Services, tmp_path: Path) -> None:
    preview = looked_at(services, tmp_path, grinyov())
    person = preview.rows[0].person
    assert person is not None
    services.people.hide([PersonId(person)])

    assert services.answers.apply(preview)[1].left == (0,)
    assert preview.count(RowState.NEW) == 1
