"""Has a person changed from one attempt to another by more than the error of measurement?"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from fractions import Fraction
from statistics import stdev
from typing import TYPE_CHECKING, Any

from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import AttemptId
from zima_desktop.domain.instruments import Aggregate, Instrument, Scale
from zima_desktop.domain.keys import keyed_items
from zima_desktop.domain.profile_json import profile_from_json
from zima_desktop.domain.profiles import ScaleScore
from zima_desktop.domain.quality import LEAST_PROTOCOLS
from zima_desktop.domain.results import Direction, ScaleChange
from zima_desktop.jobs import JobControl
from zima_desktop.scoring.psychometrics import cronbach_alpha, reliable_change
from zima_desktop.services.instruments import parsed
from zima_desktop.services.quality import comparable
from zima_desktop.services.quality_figures import forced_scales, points_of
from zima_desktop.store import quality, results
from zima_desktop.store.quality import Answers

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection


MOST_PROTOCOLS = 2000  # the newest ones: the error of measurement hardly gets better from more
PORTION = 200  # between two portions others get their turn at the base

Read = Callable[[], AbstractContextManager["Connection"]]


def between(connection: "Connection", attempt: AttemptId, earlier: AttemptId) -> tuple[ScaleChange, ...]:
    """Scale by scale. Raises NotFound, InvalidValue (other people, other versions)."""
    return along(lambda: nullcontext(connection), (earlier, attempt), JobControl())[attempt]


def along(
    read: Read, numbers: Sequence[AttemptId], control: JobControl
) -> dict[AttemptId, tuple[ScaleChange, ...]]:
    """Every attempt but the first beside the one before it; protocols are read once, in short looks.

    Raises NotFound, InvalidValue (other people, other versions), Cancelled.
    """
    with read() as connection:
        rows = [results.attempt(connection, number) for number in numbers]
        _check(rows, numbers)
        instrument = parsed(rows[0].body)
        taken, _left = comparable(connection, instrument)
        newest = quality.newest_attempts(connection, [one.id for one in taken], MOST_PROTOCOLS)
    found = _answers(read, newest, control)
    points = _Points(instrument, found)
    scored = [{one.code: one for one in profile_from_json(row.profile).all_scores} for row in rows]
    return {
        number: tuple(
            points.change(score, before[score.code]) for score in now.values() if score.code in before
        )
        for number, before, now in zip(numbers[1:], scored, scored[1:], strict=False)
    }


def _check(rows: Sequence[Any], numbers: Sequence[AttemptId]) -> None:
    for row, number in zip(rows, numbers, strict=True):
        if row.person_id != rows[0].person_id or row.sha256 != rows[0].sha256:
            raise InvalidValue("attempt", str(number), "not_comparable")
        if row.profile is None or row.body is None:
            raise NotFound("result", str(number))


def _answers(read: Read, numbers: Sequence[int], control: JobControl) -> list[Answers]:
    found: list[Answers] = []
    for start in range(0, len(numbers), PORTION):
        control.step(start, len(numbers), "")
        with read() as connection:
            part = quality.answers_of(connection, numbers[start : start + PORTION])
        found += part
    return found


class _Points:
    """The points of a scale in all protocols, and how reliable they are: counted once a scale."""

    def __init__(self, instrument: Instrument, found: Sequence[Answers]) -> None:
        self._instrument, self._found = instrument, found
        self._forced = forced_scales(instrument)
        self._known: dict[str, tuple[int, float, float | None]] = {}

    def change(self, now: ScaleScore, before: ScaleScore) -> ScaleChange:
        """The direction is None where the base cannot tell: too few protocols, no measure of reliability."""
        scale = self._instrument.scale(now.code)
        count, sd, alpha = self._measured(scale)
        index = None
        if alpha is not None:
            items = len(keyed_items(self._instrument, scale))
            unit = Fraction(items) if scale.aggregate is Aggregate.MEAN else Fraction(1)
            index = reliable_change(before.raw * unit, now.raw * unit, sd, alpha)
        return ScaleChange(
            code=now.code,
            title=now.title,
            before=before.raw,
            now=now.raw,
            rci=index.rci if index else None,
            direction=Direction(index.direction.value) if index else None,
            known=count,
        )

    def _measured(self, scale: Scale) -> tuple[int, float, float | None]:
        """Protocols, standard deviation and alpha of a scale; no alpha: nothing may be said of a change."""
        if scale.code not in self._known:
            rows = points_of(self._instrument, scale, self._found).rows
            silent = scale.code in self._forced or scale.formula is not None
            if len(rows) < LEAST_PROTOCOLS or silent or len(rows[0]) < 2:
                self._known[scale.code] = (len(rows), 0.0, None)
            else:
                sd = stdev(sum(row) for row in rows)
                self._known[scale.code] = (len(rows), sd, cronbach_alpha(rows))
        return self._known[scale.code]
