"""Hand-over sheets: only of those who agreed; the others are named to the counsellor and to nobody else."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.helpers.leaver_school import Leavers, college, leaver_school
from tests.helpers.paper import read_paper
from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.jobs import JobControl

CLASS = ("Гринёв", "Болконская", "Каренин", "Миронова", "Турбина")
AGREED = ("Гринёв", "Каренин")


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Leavers]:
    made = leaver_school(tmp_path / "school")
    agree(made, *AGREED)
    yield made
    made.services.close()


def agree(made: Leavers, *families: str) -> None:
    people = [made.person(family) for family in families]
    made.services.consents.record(people, Purpose.COLLEGE, None, date(2025, 9, 3))


def test_sheet_of_one_person_is_one_page_with_plan_admission_and_status(school: Leavers) -> None:
    made = school.services.documents.handover_sheet([school.person("Гринёв")], control=JobControl())

    paper = read_paper(made.pdf)
    assert (made.pages, made.people) == (1, 1)
    for words in ("Гринёв Пётр Андреевич", "Машинист локомотива", "Саянский техникум", "23.01.09"):
        assert words in paper.text, words
    for words in ("1. Школа", "2. Техникум", "3. Центр занятости", "03.09.2025", "документ"):
        assert words in paper.text, words
    assert "Гринёв" not in made.suggested_name


def test_who_did_not_agree_is_named_to_the_counsellor_and_never_on_paper(school: Leavers) -> None:
    persons = [school.person(family) for family in CLASS]

    refused = school.services.documents.handover_refused(persons)
    made = school.services.documents.handover_sheet(persons, control=JobControl())

    assert {one.name.split()[0] for one in refused} == set(CLASS) - set(AGREED)
    paper = read_paper(made.pdf)
    assert made.people == 2 and made.pages == 3  # the list, then a page each
    assert "без согласия не передаётся: 3" in paper.text
    for family in set(CLASS) - set(AGREED):
        assert family not in paper.text


def test_nobody_agreed_means_no_paper(school: Leavers) -> None:
    with pytest.raises(InvalidValue) as caught:
        school.services.documents.handover_sheet([school.person("Турбина")], control=JobControl())

    assert caught.value.reason == "no_college_consent"


def test_withdrawn_consent_stops_the_sheet(school: Leavers) -> None:
    person = school.person("Гринёв")
    school.services.consents.withdraw([person], Purpose.COLLEGE, date(2026, 11, 1))

    assert len(school.services.documents.handover_refused([person])) == 1


def test_consent_to_another_purpose_is_no_consent_to_the_transfer(school: Leavers) -> None:
    person = school.person("Турбина")
    school.services.consents.record([person], Purpose.COORDINATOR, None, date(2025, 9, 3))

    assert len(school.services.documents.handover_refused([person])) == 1


def test_workbook_holds_the_same_people_and_no_phone(school: Leavers, tmp_path: Path) -> None:
    school.services.follow_up.set_phone(school.person("Гринёв"), "8 902 000-00-09")
    target = tmp_path / "передача.xlsx"
    persons = [school.person(family) for family in CLASS]

    count = school.services.documents.handover_workbook(persons, target, control=JobControl())

    rows = list(openpyxl.load_workbook(target).active.iter_rows(values_only=True))
    assert count == 2 and len(rows) == 3
    assert [row[1].split()[0] for row in rows[1:]] == ["Гринёв", "Каренин"]
    text = " ".join(str(cell) for row in rows for cell in row)
    assert "Машинист локомотива" in text and "8 902" not in text


def test_college_fills_in_its_own_part(tmp_path: Path) -> None:
    made = college(tmp_path / "college")
    agree(made, "Базаров")

    paper = read_paper(
        made.services.documents.handover_sheet(
            [made.person("Базаров")], "employment", "Центр занятости города Зимы", control=JobControl()
        ).pdf
    )

    assert "Кому: Центр занятости города Зимы" in paper.text
    assert "работает по профессии" in paper.text
    assert paper.text.count("заполняется принимающей стороной") == 2
    made.services.close()
