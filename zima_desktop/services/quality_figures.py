"""The figures of one scale from protocols: points, consistency, questions, norms."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from zima_desktop.domain.instruments import Aggregate, AnswerValue, Instrument, Item, Scale, ScaleKind
from zima_desktop.domain.keys import answer_points, keyed_items, scale_bounds
from zima_desktop.domain.people import Sex
from zima_desktop.domain.quality import (
    ConsistencyReport,
    ItemReport,
    NormLine,
    NormsExtent,
    NormsReport,
    Obstacle,
    QualityStanding,
    ScaleReport,
    StenTable,
    weakness_of,
)
from zima_desktop.domain.responses import Choice, Distribute, MultiSelect, Rank, Rating
from zima_desktop.domain.scales import Norm
from zima_desktop.scoring.psychometrics import (
    Grid,
    ItemStatistics,
    ScaleQuality,
    kr20,
    local_norms,
    scale_quality,
    standing_of,
)
from zima_desktop.store.quality import Answers, Protocol

FINEST_GRID = 2000  # results a scale can have; more make no table for people
Row = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Points:
    """Points of the complete protocols of a scale, one row a protocol."""

    items: tuple[Item, ...]
    rows: tuple[Row, ...]


def points_of(instrument: Instrument, scale: Scale, protocols: Sequence[Protocol | Answers]) -> Points:
    """Protocols without an answer to a question of the scale are left out."""
    items = keyed_items(instrument, scale)
    tables: list[dict[str, float]] = [{} for _ in items]

    def worth(at: int, value: AnswerValue) -> float:
        key, table = repr(value), tables[at]
        if key not in table:
            table[key] = float(answer_points(items[at], scale, value))
        return table[key]

    numbers = [item.no for item in items]
    rows = tuple(
        tuple(worth(at, one.answers[no]) for at, no in enumerate(numbers))
        for one in protocols
        if all(no in one.answers for no in numbers)
    )
    return Points(items, rows if items else ())


def forced_scales(instrument: Instrument) -> frozenset[str]:
    """Content scales that take points from one another: options of one question feed different ones."""
    found: set[str] = set()
    for item in instrument.items:
        if not isinstance(item.response, Choice | Distribute | Rank):
            continue
        fed = {
            (key.option, scale.code)
            for scale in instrument.content_scales
            for key in scale.keys
            if key.item == item.no and key.weight > 0
        }
        scales = {code for _option, code in fed}
        apart = len(scales) > 1 and len({option for option, _code in fed}) > 1
        found |= scales if apart else set()
    return frozenset(found)


def scale_report(
    instrument: Instrument, scale: Scale, protocols: Sequence[Protocol], *, forced: bool
) -> ScaleReport:
    """Everything about one scale, as far as the number of complete protocols allows."""
    minimum, maximum = scale_bounds(instrument, scale)
    points = points_of(instrument, scale, protocols)
    n = len(points.rows) if points.items else sum(scale.code in one.scores for one in protocols)
    standing = QualityStanding(standing_of(n).value)
    obstacle = _obstacle(scale, points, standing, forced=forced)
    return ScaleReport(
        code=scale.code,
        title=scale.title,
        kind=scale.kind.value,
        n=n,
        items=len(points.items),
        minimum=minimum,
        maximum=maximum,
        standing=standing,
        obstacle=obstacle,
        consistency=None if obstacle else _consistency(scale, points, protocols),
        norms=norms_report(scale, (minimum, maximum), len(points.items), protocols),
    )


def _obstacle(scale: Scale, points: Points, standing: QualityStanding, *, forced: bool) -> Obstacle | None:
    if forced:
        return Obstacle.FORCED_CHOICE
    if scale.formula is not None:
        return Obstacle.FORMULA
    if len(points.items) < 2:
        return Obstacle.FEW_ITEMS
    return Obstacle.TOO_FEW if standing is QualityStanding.TOO_FEW else None


def _consistency(scale: Scale, points: Points, protocols: Sequence[Protocol]) -> ConsistencyReport:
    found = scale_quality(points.rows, _bounds(scale, points.items))
    assert found is not None
    told = Counter(
        (item.no, repr(one.answers[item.no]))
        for one in protocols
        for item in points.items
        if item.no in one.answers
    )
    return ConsistencyReport(
        mean=found.mean,
        sd=found.sd,
        dichotomous=found.dichotomous,
        alpha=found.alpha,
        low=found.interval.low if found.interval else None,
        high=found.interval.high if found.interval else None,
        kr20=kr20(points.rows) if found.dichotomous else None,
        omega=found.omega.value,
        omega_refusal=found.omega.refusal.value if found.omega.refusal else None,
        sem=found.sem,
        items=tuple(
            _item_report(item, statistics, found, told)
            for item, statistics in zip(points.items, found.items, strict=True)
        ),
    )


def _bounds(scale: Scale, items: Sequence[Item]) -> list[tuple[float, float]] | None:
    """The least and the greatest points of each question; None where an answer cannot be listed."""
    found: list[tuple[float, float]] = []
    for item in items:
        if not isinstance(item.response, Choice | Rating):
            return None
        worth = [float(answer_points(item, scale, value)) for value in item.response.values]
        found.append((min(worth), max(worth)))
    return found


def _item_report(
    item: Item, found: ItemStatistics, whole: ScaleQuality, told: Counter[tuple[int, str]]
) -> ItemReport:
    dropped = found.alpha_if_dropped
    gain = None if dropped is None or whole.alpha is None else dropped - whole.alpha
    alike = max(count for _value, count in found.distribution) / whole.n
    return ItemReport(
        item=item.no,
        text=item_text(item),
        mean=found.mean,
        sd=found.sd,
        difficulty=found.difficulty,
        item_rest=found.item_rest,
        alpha_if_dropped=dropped,
        answers=_answers(item, told),
        weakness=weakness_of(found.sd, found.item_rest, gain, alike),
    )


def item_text(item: Item) -> str:
    """The question; a pair is told by its options."""
    if item.text is not None:
        return item.text
    response = item.response
    if isinstance(response, Choice | Distribute | MultiSelect | Rank):
        return " / ".join(option.text for option in response.options)
    return str(item.no)


def _answers(item: Item, told: Counter[tuple[int, str]]) -> tuple[tuple[str, int], ...]:
    """Each answer in words with the number of people; only where the answers can be listed."""
    response = item.response
    if isinstance(response, Choice):
        return tuple((one.text, told[item.no, repr(one.code)]) for one in response.options)
    if isinstance(response, Rating):
        labels = response.labels or tuple(str(number) for number in response.values)
        return tuple(
            (label, told[item.no, repr(number)])
            for label, number in zip(labels, response.values, strict=True)
        )
    return ()


def norms_report(
    scale: Scale, ends: tuple[Fraction, Fraction], items: int, protocols: Sequence[Protocol]
) -> NormsReport:
    """Local norms of the results that this base holds."""
    scored = [one for one in protocols if scale.code in one.scores]
    values = [one.scores[scale.code] for one in scored]
    sexes = [one.sex for one in scored]
    by_sex = tuple((sex, sexes.count(sex)) for sex in Sex)
    grid = _grid(scale, ends, items)
    if grid is None or any(not grid.least <= value <= grid.greatest for value in values):
        return NormsReport(len(values), NormsExtent.TOO_FINE, by_sex)
    found = local_norms(values, grid, sexes)
    quartiles = found.quartiles
    return NormsReport(
        n=found.n,
        extent=NormsExtent(found.extent.value),
        by_sex=by_sex,
        quartiles=(quartiles.lower, quartiles.median, quartiles.upper) if quartiles else None,
        percentiles=_lines(found.percentiles) if found.percentiles else (),
        stens=tuple(
            StenTable(norm.sex, norm.n or 0, _lines(norm)) for norm in found.stens if norm.sex is not None
        ),
    )


def _grid(scale: Scale, ends: tuple[Fraction, Fraction], items: int) -> Grid | None:
    """The results that a scale can have; None when there are too many for a table."""
    parts = [part for key in scale.keys for part in (key.weight, key.weight * key.offset)]
    denominator = lcm(*(part.denominator for part in (*parts, *ends)))
    if scale.aggregate is Aggregate.MEAN:
        denominator *= items or 1
    if scale.formula is not None and not scale.whole:
        denominator *= 100  # hundredths are finer than anybody reads
    if (ends[1] - ends[0]) * denominator > FINEST_GRID:
        return None
    return Grid(ends[0], ends[1], Fraction(1, denominator))


def _lines(norm: Norm) -> tuple[NormLine, ...]:
    return tuple(NormLine(row.low, row.high, row.value) for row in norm.rows)


def reported(instrument: Instrument) -> tuple[Scale, ...]:
    """The scales of the report: content, what sums them up, then those for the counsellor only."""
    kinds = (ScaleKind.CONTENT, ScaleKind.DERIVED, ScaleKind.VALIDITY)
    return tuple(scale for kind in kinds for scale in instrument.scales if scale.kind is kind)
