"""Certificates: wording by sex and case, long names, frozen facts."""

import pytest

from tests.helpers.paper import read_paper
from tests.reports import samples
from zima_desktop.domain.documents import Letterhead, NameForm
from zima_desktop.domain.people import GroupName, Sex
from zima_desktop.reports import render_certificates

COLLEGE = GroupName(None, "", "ЭМ-21")


@pytest.mark.parametrize(
    ("sex", "pupil", "took"),
    [
        (Sex.MALE, "ученик 9 «Б» класса", "принял участие"),
        (Sex.FEMALE, "ученица 9 «Б» класса", "приняла участие"),
        (None, "ученик(ца) 9 «Б» класса", "принял(а) участие"),
    ],
)
def test_wording_follows_the_sex(sex: Sex | None, pupil: str, took: str) -> None:
    text = read_paper(render_certificates(samples.batch(samples.certificate(sex=sex)))).text

    assert pupil in text and took in text
    assert "подтверждает, что" in text and "Гринёв Пётр Андреевич" in text


def test_dative_form_gives_the_certificate_to_the_person() -> None:
    text = read_paper(render_certificates(samples.batch(form=NameForm.DATIVE))).text

    assert "выдан" in text and "Гринёву Петру Андреевичу" in text
    assert "ученику 9 «Б» класса" in text and "за участие в мероприятии" in text
    assert "Гринёв Пётр Андреевич" not in text


def test_without_a_dative_the_nominative_wording_stands_in() -> None:
    batch = samples.batch(samples.certificate(dative=None), form=NameForm.DATIVE)

    text = read_paper(render_certificates(batch)).text

    assert "подтверждает, что" in text and "Гринёв Пётр Андреевич" in text and "принял участие" in text


def test_number_hours_dates_and_hands_are_on_every_page() -> None:
    batch = samples.batch(
        samples.certificate(number="2026/017"),
        samples.certificate(number="2026/018", hours=1.5, role="победитель"),
        samples.certificate(number="2026/019", hours=None, group=COLLEGE),
    )

    paper = read_paper(render_certificates(batch))

    assert len(paper.pages) == 3
    for at, page in enumerate(paper.pages):
        assert f"№ 2026/{17 + at:03}" in page.text
        assert "Выдан 24 ноября 2026 г." in page.text and "18 ноября 2026 г." in page.text
        assert "О. В. Иванова" in page.text and "М. П. Петрова" in page.text and "М. П.\n" in page.text
        assert page.width > page.height
    assert "объём 2 часа" in paper.pages[0].text
    assert "объём 1,5 часа, роль: победитель" in paper.pages[1].text
    assert "студент группы ЭМ-21" in paper.pages[2].text and "объём" not in paper.pages[2].text


def test_the_longest_name_and_event_stay_whole_and_inside_the_frame() -> None:
    title = "Муниципальный конкурс «Моя будущая профессия: железная дорога, энергетика и лес Прибайкалья»"
    batch = samples.batch(
        samples.certificate(full_name=samples.LONGEST_NAME, sex=Sex.FEMALE), event_title=title
    )

    paper = read_paper(render_certificates(batch))

    assert samples.LONGEST_NAME in paper.flat
    assert "«Муниципальный конкурс „Моя будущая профессия:" in paper.flat
    page = paper.pages[0]
    assert all(run.left > 60 and run.right < page.width - 60 for run in page.runs)
    details = page.find("Улан-Удэнский колледж")
    assert details.bottom < page.find("О. В. Иванова").top


def test_a_surname_of_sixty_letters_shrinks_rather_than_breaks() -> None:
    name = "Ы" * 60

    page = read_paper(render_certificates(samples.batch(samples.certificate(full_name=name)))).pages[0]

    run = page.find("ЫЫЫ")
    assert name in page.text
    assert run.left > 60 and run.right < page.width - 60


def test_the_same_batch_a_year_later_carries_the_same_date() -> None:
    first, second = (read_paper(render_certificates(samples.batch())).text for _ in range(2))

    assert first == second


def test_a_single_certificate_is_small() -> None:
    assert len(render_certificates(samples.batch())) <= 25 * 1024


def test_a_school_without_a_city_or_director_prints_without_them() -> None:
    head = Letterhead("Школа", "Школа")
    text = read_paper(render_certificates(samples.batch(letterhead=head, signatories=(), place=None))).text

    assert "None" not in text and "СЕРТИФИКАТ" in text
