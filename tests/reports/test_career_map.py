"""The career map: what stands on it, for whom, and that it keeps to its pages."""

from dataclasses import replace
from datetime import date

import pytest

from tests.helpers.paper import read_paper
from tests.reports import samples
from zima_desktop.domain.documents import Audience, CareerSection, PlanLine, TimelineLine
from zima_desktop.domain.errors import Cancelled
from zima_desktop.jobs import JobControl
from zima_desktop.reports import render_career_maps


def test_pupil_gets_one_page_in_the_order_of_the_form() -> None:
    paper = read_paper(render_career_maps([samples.career_map()], Audience.PUPIL))

    assert len(paper.pages) == 1
    order = [
        "Карта профессионального самоопределения",
        "Гринёв Пётр Андреевич",
        "9 «Б» класс · 2026/2027 учебный год",
        "Интересы и склонности",
        "7 из 8",
        "Показана одна методика",
        "Заключение консультанта",
        "План А, основной",
        "Машинист локомотива",
        "Экскурсия номер 1",
        "Следующий шаг",
        "до 27.11.2026",
        "14.09.2026, 20.10.2026",
        "подпись, дата",
        "повод для разговора, а не приговор",
    ]
    places = [paper.flat.index(words) for words in order]
    assert places == sorted(places)


def test_versions_of_plans_are_for_the_counsellor_only() -> None:
    pupil = read_paper(render_career_maps([samples.career_map()], Audience.PUPIL))
    counsellor = read_paper(render_career_maps([samples.career_map()], Audience.COUNSELLOR))

    assert "Автомеханик" not in pupil.text
    assert "План А, версия 1: Автомеханик" in counsellor.text
    assert len(counsellor.pages) == 2
    assert counsellor.pages[1].text.startswith("2")


def test_a_long_life_still_fits_the_pupils_page_and_says_what_is_left_out() -> None:
    two = (samples.profile(), samples.profile("Шесть типов", samples.TYPES))
    career = samples.career_map(profiles=two, events=samples.events(40), person_name=samples.LONGEST_NAME)

    paper = read_paper(render_career_maps([career], Audience.PUPIL))

    assert len(paper.pages) == 1
    shown = paper.text.count("Экскурсия номер")
    assert shown >= 1
    assert f"и ещё {40 - shown}" in paper.text
    assert "подпись, дата" in paper.text
    assert "Показана одна методика" not in paper.text


def test_counsellor_sees_every_event_however_many() -> None:
    paper = read_paper(
        render_career_maps([samples.career_map(events=samples.events(90))], Audience.COUNSELLOR)
    )

    assert paper.text.count("Экскурсия номер") == 90
    assert [page.text.splitlines()[0] for page in paper.pages[1:]] == ["2", "3", "4"]


def test_unknown_is_printed_as_no_data() -> None:
    career = samples.career_map(
        profiles=(), plans=(PlanLine("A", "Повар"),), events=(), steps=(), talks=(), group=None
    )

    text = read_paper(render_career_maps([career], Audience.PUPIL)).flat

    for words in (
        "Программа: нет данных",
        "Где: нет данных",
        "Пока не выбран: нет данных",
        "нет данных · 2026",
    ):
        assert words in text
    assert "None" not in text


def test_every_map_of_a_class_counts_its_pages_from_one() -> None:
    people = [samples.career_map(person_name=f"Имя{n}") for n in range(3)]

    paper = read_paper(render_career_maps(people, Audience.COUNSELLOR))

    assert len(paper.pages) == 6
    assert [f"Имя{n}" in paper.pages[2 * n].text for n in range(3)] == [True] * 3
    assert [paper.pages[2 * n + 1].text.splitlines()[0] for n in range(3)] == ["2", "2", "2"]


def test_long_titles_wrap_between_words() -> None:
    title = "Профессиональная проба «Слесарь-электрик по ремонту электрооборудования подвижного состава»"
    event = TimelineLine(date(2026, 11, 18), title, "роль: помощник мастера производственного обучения")

    paper = read_paper(render_career_maps([samples.career_map(events=(event,))], Audience.PUPIL))

    assert title in paper.flat
    assert "помощник мастера производственного обучения" in paper.flat


def test_flat_profile_names_no_leader() -> None:
    career = samples.career_map(
        profiles=(replace(samples.profile(), flat=True),), sections=frozenset({CareerSection.INTERESTS})
    )

    text = read_paper(render_career_maps([career], Audience.PUPIL)).text

    assert "Ни одна из сфер пока не выделилась" in text
    assert "Сильнее всего" not in text


def test_cancelled_batch_stops_at_its_next_person() -> None:
    steps: list[int] = []

    def stop_after_two(done: int, total: int, label: str) -> None:
        steps.append(done)
        if done == 2:
            control.cancel()

    control = JobControl(stop_after_two)

    with pytest.raises(Cancelled):
        render_career_maps([samples.career_map()] * 5, Audience.PUPIL, control)

    assert steps == [1, 2]


@pytest.mark.parametrize("count", range(0, 40, 3))
def test_pupils_page_stays_one_however_its_contents_grow(count: int) -> None:
    words = "Слово за словом, и так много раз подряд. " * (count // 4)
    profiles = (samples.profile(), replace(samples.profile("Шесть типов", samples.TYPES), words=words))
    careers = [
        samples.career_map(profiles=profiles[:n], events=samples.events(count), conclusion=words or None)
        for n in (0, 1, 2)
    ]

    assert len(read_paper(render_career_maps(careers, Audience.PUPIL)).pages) == 3


def test_what_fits_no_page_goes_on_to_a_second_one_and_nothing_is_lost() -> None:
    words = "Слово за словом, и так много раз подряд. " * 150

    paper = read_paper(render_career_maps([samples.career_map(conclusion=words + "Конец.")], Audience.PUPIL))

    assert len(paper.pages) > 1
    assert "подпись, дата" in paper.text and "Конец." in paper.text
    for page in paper.pages:
        assert all(run.right <= page.width - 20 and run.bottom < page.height - 20 for run in page.runs)
