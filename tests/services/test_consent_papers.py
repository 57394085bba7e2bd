"""Papers of consent: the kind of a town is written once, and an act says nothing that was not done."""

import io
from datetime import date

import pypdfium2
import pytest

from tests.services.school import enrol
from zima_desktop.content.words import word
from zima_desktop.domain.consents import GivenBy, Purpose, Withdrawal
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.trajectory import PlanDraft, PlanSlot
from zima_desktop.reports.wording import town
from zima_desktop.services import Services

DAY = date(2026, 10, 1)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    return " ".join(document[0].get_textpage().get_text_bounded().split())


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Зима", "г. Зима"),
        ("г. Зима", "г. Зима"),
        ("г.Зима", "г.Зима"),
        ("Гадюкино", "г. Гадюкино"),
        ("село Горюхино", "село Горюхино"),
        ("с. Горюхино", "с. Горюхино"),
        ("р. п. Михайловка", "р. п. Михайловка"),
    ],
)
def test_the_kind_of_a_place_is_written_once(typed: str, printed: str) -> None:
    assert town("г. {city}", typed) == printed


def test_an_act_of_a_withdrawal_that_destroyed_nothing_names_no_way_of_destroying(services: Services) -> None:
    child = PersonId(enrol(services, (7, "А"), "Гринёв Пётр Андреевич")[0])
    services.consents.record([child], Purpose.PUBLICATION, GivenBy.PARENT, DAY)

    services.consent_answers.carry_out(Withdrawal(child, (Purpose.PUBLICATION,), DAY, None, True))
    text = text_of(services.consent_papers.act(child).pdf)

    assert "Акт об отзыве согласия" in text
    assert "Способ уничтожения" not in text and "и уничтожении" not in text


def test_an_act_that_destroyed_something_says_how(services: Services) -> None:
    child = PersonId(enrol(services, (7, "А"), "Гринёв Пётр Андреевич")[0])
    services.trajectory.save_plan(child, PlanDraft(PlanSlot.FIRST, "Сварщик"))
    services.consents.record([child], Purpose.COUNSELLING, GivenBy.PARENT, DAY)

    services.consent_answers.carry_out(Withdrawal(child, (Purpose.COUNSELLING,), DAY, None, True))
    text = text_of(services.consent_papers.act(child).pdf)

    assert "Способ уничтожения" in text and "и уничтожении" in text


@pytest.mark.parametrize(
    "kind", ["career_map", "trajectory", "handover_sheet", "consent_forms", "withdrawal_act"]
)
def test_a_paper_that_the_life_line_names_has_a_russian_word(kind: str) -> None:
    assert word("paper", kind) != kind
