"""The quality of a measurement over a real base, against figures counted here in another way."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from math import sqrt
from pathlib import Path
from statistics import mean, stdev, variance
from typing import Any

import openpyxl
import pytest

from tests.helpers.answered_base import AnsweredBase, answer_by, leaning, new_base
from zima_desktop.commands.quality import plain
from zima_desktop.content import load_instrument, parse_instrument
from zima_desktop.domain.consents import GivenBy, Purpose
from zima_desktop.domain.errors import Cancelled, NotFound
from zima_desktop.domain.instruments import Instrument, Rating
from zima_desktop.domain.people import Sex
from zima_desktop.domain.quality import (
    ItemWeakness,
    NormsExtent,
    Obstacle,
    QualityStanding,
    Reliability,
    reliability_of,
    weakness_of,
)
from zima_desktop.domain.results import Direction
from zima_desktop.exchange.results import quality_tables
from zima_desktop.jobs import JobControl

COUNT = 130
RIASEC, PAIRS, READY = load_instrument("riasec48"), load_instrument("subject5"), load_instrument("readiness")
YES_NO = load_instrument("comm_org")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AnsweredBase]:
    made = new_base(tmp_path_factory.mktemp("quality") / "base", COUNT)
    for seed, instrument in enumerate((RIASEC, PAIRS, READY, YES_NO)):
        answer_by(made, instrument, leaning(instrument, COUNT, seed, noise=1.5))
    few = load_instrument("thinking")
    answer_by(made, few, leaning(few, 12, 3), made.people[:12])
    yield made
    made.services.close()


def given(base: AnsweredBase, instrument: Instrument) -> list[dict[int, Any]]:
    """Raw answers straight out of the base."""
    with base.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT a.id, item, value FROM answers JOIN attempts a ON a.id = attempt_id"
            " JOIN instrument_versions v ON v.id = a.instrument_version_id WHERE v.code = ? ORDER BY a.id",
            (instrument.code,),
        ).all()
    found: dict[int, dict[int, Any]] = {}
    for attempt, item, value in rows:
        found.setdefault(attempt, {})[item] = json.loads(value)
    return list(found.values())


def points(instrument: Instrument, code: str, answers: list[dict[int, Any]]) -> list[list[float]]:
    """By hand: the number plus its offset, turned round where the key says so; else the chosen option."""
    keys = instrument.scale(code).keys
    numbers = sorted({key.item for key in keys})
    worth = {(key.item, key.option): float(key.weight) for key in keys}
    whole = {key.item: key for key in keys if key.option is None}
    rows = []
    for one in answers:
        row = []
        for no in numbers:
            response, key = instrument.item(no).response, whole.get(no)
            if key is None or not isinstance(response, Rating):
                row.append(worth.get((no, one[no]), 0.0))
                continue
            number = response.low + response.high - one[no] if key.reverse else one[no]
            row.append(float(key.weight * (number + key.offset)))
        rows.append(row)
    return rows


def alpha_by_covariances(rows: list[list[float]]) -> float:
    """Average covariance over average variance, the other form of the same formula."""
    columns = list(zip(*rows, strict=True))
    k, n = len(columns), len(rows)
    means = [mean(column) for column in columns]

    def covariance(a: int, b: int) -> float:
        pairs = zip(columns[a], columns[b], strict=True)
        return sum((x - means[a]) * (y - means[b]) for x, y in pairs) / (n - 1)

    between = mean(covariance(a, b) for a in range(k) for b in range(k) if a != b)
    within = mean(covariance(a, a) for a in range(k))
    return k * between / (within + (k - 1) * between)


@pytest.mark.parametrize(("instrument", "code"), [(RIASEC, "R"), (RIASEC, "C"), (READY, "knowledge")])
def test_alpha_and_the_error_agree_with_another_form_of_the_formula(
    base: AnsweredBase, instrument: Instrument, code: str
) -> None:
    found = base.services.quality.report(instrument.code, JobControl()).scale(code)
    rows = points(instrument, code, given(base, instrument))
    sums = [sum(row) for row in rows]

    assert found is not None and found.consistency is not None
    assert found.n == len(rows) == COUNT
    one = found.consistency
    assert one.alpha == pytest.approx(alpha_by_covariances(rows))
    assert (one.mean, one.sd) == (pytest.approx(mean(sums)), pytest.approx(stdev(sums)))
    assert one.sem == pytest.approx(stdev(sums) * sqrt(1 - alpha_by_covariances(rows)))
    assert one.low is not None and one.high is not None and one.alpha is not None
    assert one.low < one.alpha < one.high
    assert one.omega == pytest.approx(one.alpha, abs=0.06)


def test_questions_agree_with_correlations_counted_by_hand(base: AnsweredBase) -> None:
    found = base.services.quality.report("riasec48", JobControl()).scale("S")
    rows = points(RIASEC, "S", given(base, RIASEC))

    assert found is not None and found.consistency is not None
    for at, item in enumerate(found.consistency.items):
        own = [row[at] for row in rows]
        rest = [sum(row) - row[at] for row in rows]
        together = sum((x - mean(own)) * (y - mean(rest)) for x, y in zip(own, rest, strict=True))
        together /= (COUNT - 1) * stdev(own) * stdev(rest)
        shorter = [[value for no, value in enumerate(row) if no != at] for row in rows]
        assert item.mean == pytest.approx(mean(own))
        assert item.item_rest == pytest.approx(together)
        assert item.alpha_if_dropped == pytest.approx(alpha_by_covariances(shorter))
        assert sum(count for _word, count in item.answers) == COUNT


def test_yes_no_scales_have_kr20(base: AnsweredBase) -> None:
    found = base.services.quality.report("comm_org", JobControl()).scale("comm")
    rows = points(YES_NO, "comm", given(base, YES_NO))

    assert found is not None and found.consistency is not None
    one, k = found.consistency, len(rows[0])
    shares = [mean(column) for column in zip(*rows, strict=True)]
    total = variance([sum(row) for row in rows]) * (COUNT - 1) / COUNT
    assert one.dichotomous
    assert one.kr20 == pytest.approx(k / (k - 1) * (1 - sum(p * (1 - p) for p in shares) / total))
    assert one.kr20 == pytest.approx(one.alpha)


def test_pairs_have_agreement_and_span_but_no_alpha(base: AnsweredBase) -> None:
    report = base.services.quality.report("subject5", JobControl())

    assert report.forced_choice
    assert {scale.obstacle for scale in report.scales} == {Obstacle.FORCED_CHOICE}
    assert not any(scale.consistency for scale in report.scales)
    scale_of = {(key.item, key.option): scale.code for scale in PAIRS.scales for key in scale.keys}
    assert PAIRS.parallel is not None
    answers = given(base, PAIRS)
    agreed = sum(
        scale_of[a, one[a]] == scale_of[b, one[b]] for one in answers for a, b in PAIRS.parallel.pairs
    )
    assert report.repeats is not None
    assert (report.repeats.agreed, report.repeats.n) == (agreed, COUNT * len(PAIRS.parallel.pairs))
    assert report.repeats.chance == 0.5
    spans = sorted(float(one.span or 0) for one in base.profiles if one.instrument == "subject5")
    assert report.span is not None
    assert (report.span.least, report.span.greatest) == (spans[0], spans[-1])
    assert report.flat == sum(one.flat for one in base.profiles if one.instrument == "subject5")


def test_too_few_protocols_give_no_figure_and_say_how_many_there_are(base: AnsweredBase) -> None:
    report = base.services.quality.report("thinking", JobControl())

    assert (report.standing, report.protocols) == (QualityStanding.TOO_FEW, 12)
    assert {(scale.n, scale.obstacle, scale.norms.extent) for scale in report.scales} == {
        (12, Obstacle.TOO_FEW, NormsExtent.NONE)
    }
    said = [row[-1] for row in quality_tables(report)[0].rows]
    assert set(said) == {"нет данных: нужно 30 полных протоколов, есть 12"}


def test_an_instrument_that_nobody_has_answered_has_an_empty_report(base: AnsweredBase) -> None:
    report = base.services.quality.report("interests", JobControl())

    assert (report.protocols, report.people, report.first) == (0, 0, None)
    with pytest.raises(NotFound):
        base.services.quality.report("nothing", JobControl())


def test_norms_go_as_far_as_the_number_of_results(base: AnsweredBase) -> None:
    found = base.services.quality.report("riasec48", JobControl()).scale("A")

    assert found is not None
    sums = sorted(sum(row) for row in points(RIASEC, "A", given(base, RIASEC)))
    norms = found.norms
    assert (norms.n, norms.extent, norms.stens) == (COUNT, NormsExtent.PERCENTILES, ())
    assert dict(norms.by_sex) == {Sex.MALE: 65, Sex.FEMALE: 65}
    middle = (sums[64] + sums[65]) / 2
    assert norms.quartiles is not None and norms.quartiles[1] == middle
    line = next(line for line in norms.percentiles if line.low <= sums[40] <= line.high)
    rank = 100 * (sum(x < sums[40] for x in sums) + sums.count(sums[40]) / 2) / COUNT
    assert abs(float(line.value) - rank) <= 0.5


def test_other_editions_with_the_same_questions_are_taken_together(tmp_path: Path) -> None:
    made = new_base(tmp_path / "base", 40)
    try:
        answer_by(made, RIASEC, leaning(RIASEC, 20, 1), made.people[:20])
        document = json.loads(RIASEC.canonical)
        document["edition"] = 2
        newer = parse_instrument(json.dumps(document, ensure_ascii=False))
        document["sections"][0]["items"][0]["text"] = "Другой вопрос"
        other = parse_instrument(json.dumps(document, ensure_ascii=False))
        answer_by(made, newer, leaning(newer, 15, 2), made.people[20:35])
        answer_by(made, other, leaning(other, 5, 3), made.people[35:])

        report = made.services.quality.report("riasec48", JobControl())

        assert (report.protocols, report.versions, report.left) == (35, 2, 5)
        assert report.standing is QualityStanding.PRELIMINARY
    finally:
        made.services.close()


def test_the_report_can_be_stopped(base: AnsweredBase) -> None:
    control = JobControl()
    control.cancel()

    with pytest.raises(Cancelled):
        base.services.quality.report("riasec48", control)


def test_a_change_has_an_arrow_only_beyond_the_error(base: AnsweredBase) -> None:
    person = base.people[0]
    first = next(
        base.services.testing.page(number)
        for number in base.numbers
        if (page := base.services.testing.page(number)).person == person
        and page.instrument.code == "riasec48"
    )
    base.clock.now += timedelta(days=200)
    answer_by(base, RIASEC, lambda item, _place: 2, [person])

    changes = base.services.testing.changes(base.numbers[-1], first.attempt)

    rows = points(RIASEC, "R", given(base, RIASEC))
    error = stdev([sum(row) for row in rows]) * sqrt(2) * sqrt(1 - alpha_by_covariances(rows))
    one = next(change for change in changes if change.code == "R")
    assert one.rci == pytest.approx(float(one.now - one.before) / error)
    for change in changes:
        assert change.rci is not None
        assert (change.direction is Direction.UP) == (change.rci > 1.96)


def test_the_workbook_holds_the_figures_of_the_report(base: AnsweredBase, tmp_path: Path) -> None:
    report = base.services.quality.report("riasec48", JobControl())
    base.services.quality.export(report, tmp_path / "quality.xlsx")

    book = openpyxl.load_workbook(tmp_path / "quality.xlsx")

    assert book.sheetnames == ["Шкалы", "Вопросы", "Ответы", "Нормы"]
    alphas = {row[0].value: row[6].value for row in book["Шкалы"].iter_rows(min_row=2)}
    assert alphas == {
        scale.title: pytest.approx(scale.consistency.alpha) for scale in report.scales if scale.consistency
    }
    assert book["Вопросы"].max_row == 1 + 48


def test_json_holds_numbers_and_unknown_is_null(base: AnsweredBase) -> None:
    document = json.loads(json.dumps(plain(base.services.quality.report("subject5", JobControl()))))

    assert document["scales"][0]["consistency"] is None
    assert document["scales"][0]["obstacle"] == "forced_choice"
    assert document["scales"][0]["maximum"] == 8
    assert document["repeats"]["chance"] == 0.5


@pytest.mark.parametrize(
    ("alpha", "word"),
    [(0.9, "excellent"), (0.899, "good"), (0.8, "good"), (0.7, "fair"), (0.6, "doubtful"), (0.59, "poor")],
)
def test_reliability_is_called_by_the_usual_ladder(alpha: float, word: str) -> None:
    assert reliability_of(alpha) is Reliability(word)


def test_the_gravest_weakness_of_a_question_is_named() -> None:
    assert weakness_of(0, None, None, 1.0) is ItemWeakness.CONSTANT
    assert weakness_of(1, -0.01, 0.2, 0.99) is ItemWeakness.NEGATIVE
    assert weakness_of(1, 0.19, 0.2, 0.99) is ItemWeakness.LOW
    assert weakness_of(1, 0.2, 0.02, 0.5) is ItemWeakness.HARMFUL
    assert weakness_of(1, 0.2, 0.0, 0.95) is ItemWeakness.ALIKE
    assert weakness_of(1, 0.2, 0.0, 0.94) is None
    assert reliability_of(None) is Reliability.UNKNOWN


def test_hidden_attempts_are_not_measured(tmp_path: Path) -> None:
    made = new_base(tmp_path / "base", 31)
    try:
        answer_by(made, RIASEC, leaning(RIASEC, 31, 1))
        with made.database.write("people.hide") as tx:
            tx.connection.exec_driver_sql(
                "UPDATE attempts SET deleted_at = '2026-11-24' WHERE id <= ?", (made.numbers[1],)
            )

        report = made.services.quality.report("riasec48", JobControl())

        assert (report.protocols, report.standing) == (29, QualityStanding.TOO_FEW)
    finally:
        made.services.close()


def test_who_took_research_back_is_not_measured_and_comes_again_with_a_new_paper(tmp_path: Path) -> None:
    made = new_base(tmp_path / "base", 31)
    try:
        answer_by(made, RIASEC, leaning(RIASEC, 31, 1))
        person = made.people[0]
        consents, quality = made.services.consents, made.services.quality
        consents.record([person], Purpose.RESEARCH, GivenBy.SELF, date(2026, 9, 1))
        assert quality.report("riasec48", JobControl()).protocols == 31

        consents.withdraw([person], Purpose.RESEARCH, date(2026, 9, 2))
        assert quality.report("riasec48", JobControl()).protocols == 30

        consents.record([person], Purpose.RESEARCH, GivenBy.SELF, date(2026, 9, 3))
        assert quality.report("riasec48", JobControl()).protocols == 31
    finally:
        made.services.close()
