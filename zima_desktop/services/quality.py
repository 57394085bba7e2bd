"""The quality of a measurement, computed on request from everything that the base holds."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from zima_desktop.domain.instruments import Choice, Instrument, Rating
from zima_desktop.domain.keys import answer_points
from zima_desktop.domain.quality import (
    PairReport,
    QualityReport,
    QualityStanding,
    RepeatReport,
    ScaleReport,
    Spread,
)
from zima_desktop.jobs import JobControl
from zima_desktop.scoring import Scorer
from zima_desktop.scoring.psychometrics import Choices, pair_agreement, span_statistics, standing_of
from zima_desktop.services.desk import Desk
from zima_desktop.services.instruments import parsed, usable
from zima_desktop.services.quality_figures import forced_scales, reported, scale_report
from zima_desktop.services.rescoring import same_questions
from zima_desktop.store import access_log, quality
from zima_desktop.store.quality import Protocol, VersionRow

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection


class QualityService:
    """Reads the whole base of answers, so its work belongs into a job."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def report(self, code: str, control: JobControl) -> QualityReport:
        """The newest version with all its attempts, and those of others with the same questions.

        Raises NotFound (instrument), Cancelled.
        """
        with self._desk.database.read() as connection:
            instrument = usable(connection, code)
            taken, left = comparable(connection, instrument)
            found = protocols_of(connection, instrument, taken, control)
        return _report(instrument, found, len(taken), left, control)

    def export(self, report: QualityReport, target: Path) -> None:
        """The report as a workbook; it holds no names."""
        from zima_desktop.exchange.results import write_quality

        write_quality(report, target)
        with self._desk.database.read() as connection:
            user, now = self._desk.database.user, self._desk.clock()
            access_log.record(connection, now, user, "quality.export", report.code)


def comparable(connection: "Connection", instrument: Instrument) -> tuple[tuple[VersionRow, ...], int]:
    """The versions whose answers may be taken together, and the number of attempts of the others."""
    rows = quality.versions_of(connection, instrument.code)
    taken = tuple(
        row
        for row in rows
        if row.sha256 == instrument.sha256
        or (row.body is not None and row.finished and same_questions(parsed(row.body), instrument))
    )
    return taken, sum(row.finished for row in rows) - sum(row.finished for row in taken)


def protocols_of(
    connection: "Connection", instrument: Instrument, taken: Sequence[VersionRow], control: JobControl
) -> tuple[Protocol, ...]:
    """Their protocols, all counted by the key of this version."""
    found = quality.protocols(connection, [one.id for one in taken], control.step)
    own = {one.id for one in taken if one.sha256 == instrument.sha256}
    scorer = Scorer(instrument)
    for one in found:
        if one.version not in own:
            profile = scorer.score(one.answers)
            one.flat, one.held = profile.flat, profile.held
            one.scores = {score.code: score.raw for score in profile.all_scores}
    return found


def _report(
    instrument: Instrument, found: Sequence[Protocol], versions: int, left: int, control: JobControl
) -> QualityReport:
    forced = forced_scales(instrument)
    counted = [one for one in found if not one.held]
    scales = _scales(instrument, counted, forced, control)
    days = [one.finished_on for one in found]
    return QualityReport(
        code=instrument.code,
        title=instrument.title,
        edition=instrument.edition,
        sha256=instrument.sha256,
        protocols=len(found),
        people=len({one.person for one in found}),
        held=len(found) - len(counted),
        versions=versions,
        left=left,
        first=min(days, default=None),
        last=max(days, default=None),
        standing=QualityStanding(standing_of(len(counted)).value),
        forced_choice=bool(forced),
        scales=scales,
        repeats=_repeats(instrument, counted),
        span=_span(instrument, counted),
        span_threshold=instrument.span_threshold,
        flat=sum(one.flat for one in counted),
    )


def _scales(
    instrument: Instrument, found: Sequence[Protocol], forced: frozenset[str], control: JobControl
) -> tuple[ScaleReport, ...]:
    made, wanted = [], reported(instrument)
    for done, scale in enumerate(wanted):
        control.step(done, len(wanted), scale.title)
        made.append(scale_report(instrument, scale, found, forced=scale.code in forced))
    return tuple(made)


def _repeats(instrument: Instrument, found: Sequence[Protocol]) -> RepeatReport | None:
    """Repeated pairs; None where nothing is asked twice or there are too few protocols."""
    rule = instrument.parallel
    if rule is None or standing_of(len(found)).value == QualityStanding.TOO_FEW.value:
        return None
    favours = {
        item.no: {repr(value): _favoured(instrument, item.no, value) for value in item.response.values}
        for item in instrument.items
        if isinstance(item.response, Choice | Rating)
    }
    chosen: list[Choices] = [
        {no: favours[no][repr(one.answers[no])] for pair in rule.pairs for no in pair if no in one.answers}
        for one in found
    ]
    numbers = {no for pair in rule.pairs for no in pair}
    options = min(len(favours[no]) for no in numbers)
    got = pair_agreement(chosen, rule.pairs, options)
    whole = got.overall
    return RepeatReport(
        agreed=whole.agreed,
        n=whole.n,
        share=whole.share,
        low=whole.interval.low if whole.interval else None,
        high=whole.interval.high if whole.interval else None,
        chance=got.chance,
        pairs=tuple(
            PairReport(
                first,
                second,
                one.agreed,
                one.n,
                one.share,
                one.interval.low if one.interval else None,
                one.interval.high if one.interval else None,
            )
            for (first, second), one in zip(got.pairs, got.by_pair, strict=True)
        ),
    )


def _favoured(instrument: Instrument, no: int, value: str | int) -> frozenset[str]:
    item = instrument.item(no)
    return frozenset(
        scale.code for scale in instrument.content_scales if answer_points(item, scale, value) > 0
    )


def _span(instrument: Instrument, found: Sequence[Protocol]) -> Spread | None:
    """How far the greatest content scale stands above the least, person by person."""
    codes = [scale.code for scale in instrument.content_scales]
    profiles = [[one.scores[code] for code in codes] for one in found if set(codes) <= one.scores.keys()]
    too_few = standing_of(len(profiles)).value == QualityStanding.TOO_FEW.value
    if too_few or len(codes) < 2 or not instrument.leaders:
        return None
    got = span_statistics(profiles)
    return Spread(got.n, got.least, got.lower_quartile, got.median, got.upper_quartile, got.greatest)
