"""«Что можно рассмотреть» on the career map: equals, reasons, the counsellor's word, and silence."""

from tests.helpers.paper import read_paper
from tests.reports import samples
from zima_desktop.domain.documents import Audience, CareerSection, Considered, ConsideredLine
from zima_desktop.reports import render_career_maps

TOLD = Considered(
    (
        ConsideredLine("Врач-терапевт", (), 0, "", "мечта с детства"),
        ConsideredLine("железная дорога", ("Машинист локомотива", "Монтёр пути"), 3, "сфера труда: техника"),
    ),
    None,
    "лес и древесина",
)


def pupil(told: Considered | None, **changes: object) -> str:
    career = samples.career_map(considered=told, **changes)
    paper = read_paper(render_career_maps([career], Audience.PUPIL))
    assert len(paper.pages) == 1
    return paper.flat


def test_equals_of_a_field_stand_in_one_line_with_their_reasons() -> None:
    text = pupil(TOLD)

    places = [
        text.index(words)
        for words in (
            "Что можно рассмотреть",
            "Врач-терапевт",
            "Почему отмечено: мечта с детства",
            "Железная дорога: Машинист локомотива, Монтёр пути и ещё 3",
            "Основания: сфера труда: техника",
            "лес и древесина",
            "O*NET 30.2",
            "План А, основной",
        )
    ]
    assert places == sorted(places)
    assert "%" not in text


def test_one_method_is_a_sentence_and_no_list() -> None:
    text = pupil(Considered((), "Одна методика, недостаточно: нужны хотя бы два независимых источника."))

    assert "Одна методика, недостаточно" in text
    assert "O*NET" not in text


def test_section_that_was_not_asked_for_is_not_there() -> None:
    assert "Что можно рассмотреть" not in pupil(None)
    without = frozenset(CareerSection) - {CareerSection.CONSIDERED}
    assert "Что можно рассмотреть" not in pupil(TOLD, sections=without)
