"""Has a person changed from one attempt to another by more than the error of measurement?"""

from collections.abc import Sequence
from fractions import Fraction
from statistics import stdev
from typing import TYPE_CHECKING

from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import AttemptId
from zima_desktop.domain.instruments import Aggregate, Instrument
from zima_desktop.domain.profile_json import profile_from_json
from zima_desktop.domain.profiles import ScaleScore
from zima_desktop.domain.quality import LEAST_PROTOCOLS
from zima_desktop.domain.results import Direction, ScaleChange
from zima_desktop.jobs import JobControl
from zima_desktop.scoring.psychometrics import cronbach_alpha, reliable_change
from zima_desktop.services.instruments import parsed
from zima_desktop.services.quality import comparable, protocols_of
from zima_desktop.services.quality_figures import forced_scales, points_of
from zima_desktop.store import results
from zima_desktop.store.quality import Protocol

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection


def between(connection: "Connection", attempt: AttemptId, earlier: AttemptId) -> tuple[ScaleChange, ...]:
    """Scale by scale. Raises NotFound, InvalidValue (other people, other versions)."""
    now, before = results.attempt(connection, attempt), results.attempt(connection, earlier)
    if now.person_id != before.person_id or now.sha256 != before.sha256:
        raise InvalidValue("attempt", str(earlier), "not_comparable")
    if now.profile is None or before.profile is None or now.body is None:
        raise NotFound("result", str(earlier))
    instrument = parsed(now.body)
    taken, _left = comparable(connection, instrument)
    found = protocols_of(connection, instrument, taken, JobControl())
    old = {score.code: score for score in profile_from_json(before.profile).all_scores}
    forced = forced_scales(instrument)
    return tuple(
        _change(instrument, score, old[score.code], found, forced)
        for score in profile_from_json(now.profile).all_scores
        if score.code in old
    )


def _change(
    instrument: Instrument,
    now: ScaleScore,
    before: ScaleScore,
    found: Sequence[Protocol],
    forced: frozenset[str],
) -> ScaleChange:
    """The direction is None where the base cannot tell: too few protocols, or no measure of reliability."""
    scale = instrument.scale(now.code)
    rows = points_of(instrument, scale, found).rows
    index = None
    if len(rows) >= LEAST_PROTOCOLS and now.code not in forced and scale.formula is None and len(rows[0]) > 1:
        unit = Fraction(len(rows[0])) if scale.aggregate is Aggregate.MEAN else Fraction(1)
        sd = stdev(sum(row) for row in rows)
        index = reliable_change(before.raw * unit, now.raw * unit, sd, cronbach_alpha(rows))
    return ScaleChange(
        code=now.code,
        title=now.title,
        before=before.raw,
        now=now.raw,
        rci=index.rci if index else None,
        direction=Direction(index.direction.value) if index else None,
        known=len(rows),
    )
