"""Was one form answered with attention? Numbers and hints for the counsellor; nothing is ever deleted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from statistics import median

from zima_desktop.domain.instruments import Action
from zima_desktop.scoring.psychometrics.matrix import InvalidInput
from zima_desktop.scoring.psychometrics.runs import longest_run, run_threshold

FAST_SECONDS = 1
QUICK_SECONDS = 2
MOST_MISSING = Fraction(1, 10)
LEAST_VARIED = 2  # answers; fewer cannot differ


@dataclass(frozen=True, slots=True)
class ResponseCheck:
    """One form of `items` questions; a verdict of None means nothing to say.

    `missing` is a share 0…1, `seconds` the median an item (None: no marks), `run_limit` the shortest run
    that random answering reaches in at most 1 % of forms (None: no length is that rare).
    """

    items: int
    answered: int
    missing: Fraction
    missing_verdict: Action | None
    seconds: float | None
    speed_verdict: Action | None
    run: int
    run_limit: int | None
    run_verdict: Action | None
    varied: bool
    variety_verdict: Action | None

    @property
    def verdict(self) -> Action | None:
        """The gravest of all."""
        found = {self.missing_verdict, self.speed_verdict, self.run_verdict, self.variety_verdict}
        return next((each for each in (Action.HOLD, Action.WARN, Action.NOTE) if each in found), None)


def check_responses(
    values: Sequence[object | None], options: int, spent_ms: Iterable[int | None] = ()
) -> ResponseCheck:
    """Everything about one form; `values` in the order shown, None for no answer.

    `options`: the smallest number of answers an item offers. InvalidInput: no items, fewer than two options.
    """
    missing, seconds, varied = missing_share(values), median_time(spent_ms), is_varied(values)
    run, limit = longest_run(values), run_threshold(len(values), options)
    return ResponseCheck(
        items=len(values),
        answered=sum(value is not None for value in values),
        missing=missing,
        missing_verdict=missing_verdict(missing),
        seconds=seconds,
        speed_verdict=speed_verdict(seconds),
        run=run,
        run_limit=limit,
        run_verdict=Action.NOTE if limit is not None and run >= limit else None,
        varied=varied,
        variety_verdict=None if varied else Action.WARN,
    )


def missing_share(values: Sequence[object | None]) -> Fraction:
    """The share of None, 0…1. InvalidInput: no items."""
    if not values:
        raise InvalidInput("values", "0", "too_few")
    return Fraction(sum(value is None for value in values), len(values))


def missing_verdict(share: Fraction) -> Action | None:
    """More than 10 % missing holds the result; a rule of the house, no source."""
    return Action.HOLD if share > MOST_MISSING else None


def time_spent(first_shown_ms: int | None, last_changed_ms: int | None) -> int | None:
    """Milliseconds from showing an item to its last change; None without both, or if the clock went back."""
    if first_shown_ms is None or last_changed_ms is None or last_changed_ms < first_shown_ms:
        return None
    return last_changed_ms - first_shown_ms


def median_time(spent_ms: Iterable[int | None]) -> float | None:
    """The median seconds an item from milliseconds; None marks are left out, no mark at all gives None."""
    known = [each for each in spent_ms if each is not None]
    return median(known) / 1000 if known else None


def speed_verdict(seconds: float | None) -> Action | None:
    """Below 1 s an item a warning (Wood et al., 2017, Soc. Psychol. Pers. Sci. 8, 454–464); below 2 s a
    note (Huang et al., 2012, J. Bus. Psychol. 27, 99–114)."""
    if seconds is None or seconds >= QUICK_SECONDS:
        return None
    return Action.WARN if seconds < FAST_SECONDS else Action.NOTE


def is_varied(values: Iterable[object | None]) -> bool:
    """False when at least two answers were given and all are equal."""
    known = [value for value in values if value is not None]
    return len(known) < LEAST_VARIED or any(value != known[0] for value in known)


def parallel_verdict(agreed: int, of: int, at_most: int | None = None) -> Action | None:
    """A note when at most `at_most` of the pairs agree; by default a fifth of them, 2 of 10.

    Random answering agrees in at most 2 of 10 pairs of two options in 56 of 1024 forms (binomial).
    InvalidInput: agreed outside 0…of.
    """
    if not 0 <= agreed <= of:
        raise InvalidInput("agreed", str(agreed), "out_of_bounds")
    limit = of // 5 if at_most is None else at_most
    return Action.NOTE if of > 0 and agreed <= limit else None
