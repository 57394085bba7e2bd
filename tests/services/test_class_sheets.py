"""The summary sheet of a class: what has results, at most three instruments, many scales in words."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.answered_base import AnsweredBase, answer_by, leaning, new_base
from tests.helpers.paper import read_paper
from zima_desktop.content import load_instrument
from zima_desktop.domain.documents import ClassSheet, Letterhead, SheetVariant
from zima_desktop.jobs import JobControl
from zima_desktop.services import class_sheets

HEAD = Letterhead("Школа № 9", "Школа № 9")


@pytest.fixture
def base(tmp_path: Path) -> Iterator[AnsweredBase]:
    made = new_base(tmp_path / "base", 30)
    yield made
    made.services.close()


def take(base: AnsweredBase, *codes: str) -> None:
    """One instrument a day, in this order."""
    for code in codes:
        base.clock.now += timedelta(days=1)
        instrument = load_instrument(code)
        answer_by(base, instrument, leaning(instrument, 30, 5), base.people[:26])


def sheet(base: AnsweredBase) -> ClassSheet:
    with base.database.read() as connection:
        today = base.clock().date()
        return class_sheets.gather(connection, base.groups[0], HEAD, today, SheetVariant.NAMES)


def test_only_instruments_with_results_stand_on_the_sheet(base: AnsweredBase) -> None:
    assert sheet(base).instruments == ()
    take(base, "subject5")

    found = sheet(base)

    assert [one.title for one in found.instruments] == ["Пять сфер труда"]
    assert (found.enrolled, found.tested) == (30, 26)
    assert [row.scores[0] for row in found.rows].count(None) == 4
    whole = base.services.testing.class_results("subject5", base.groups[0])
    assert found.distributions[0].parts == whole.leaders()


def test_of_many_the_three_newest_that_name_leaders_are_taken(base: AnsweredBase) -> None:
    take(base, "thinking", "subject5", "riasec30", "readiness", "interests", "intent9")

    found = sheet(base)

    assert [one.title for one in found.instruments] == [
        load_instrument(code).title for code in ("interests", "riasec30", "subject5")
    ]


def test_two_dozen_scales_are_told_by_the_leading_ones(base: AnsweredBase) -> None:
    take(base, "interests")

    found = sheet(base)

    assert found.instruments[0].words
    assert found.instruments[0].scales == ("Ведущие области",)
    rows = base.services.testing.class_results("interests", base.groups[0]).rows
    titles = {scale.code: scale.title for scale in load_instrument("interests").content_scales}
    for row, printed in zip(rows, found.rows, strict=True):
        if not row.finished:
            assert printed.scores == (None,)
            continue
        said = printed.scores[0][0].figure  # type: ignore[index]
        assert all(titles[code] in said for code in row.leading[:3])
        assert ("и ещё" in said) == (len(row.leading) > 3)


def test_three_instruments_fit_the_paper(base: AnsweredBase) -> None:
    take(base, "subject5", "riasec30", "interests", "thinking")
    made = base.services.documents.class_sheet(base.groups[0], control=JobControl())

    paper = read_paper(made.pdf)

    for page in paper.pages:
        assert all(run.right <= page.width - 20 for run in page.runs)
    assert "Ведущие области" in paper.text and "Рекомендация" in paper.text
