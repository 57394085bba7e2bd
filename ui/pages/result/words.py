"""What the page of a result says of figures, levels, dates and states: pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from itertools import pairwise

from ui.i18n import translate
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.instruments import Level
from zima_desktop.domain.profiles import Contribution, Profile, Reckoning, ScaleScore
from zima_desktop.domain.results import ResultPage, ResultState

MINUTE = 60
_LETTERS = "абвгдежзик"


@dataclass(frozen=True, slots=True)
class StateWord:
    """A state as its chip shows it."""

    text: str
    icon: str
    tone: str


def state_word(state: ResultState) -> StateWord:
    if state is ResultState.RELEASED:
        return StateWord(translate("ResultWords", "Released"), "send", "ok")
    if state is ResultState.CHECKED:
        return StateWord(translate("ResultWords", "Checked"), "list-checks", "info")
    return StateWord(translate("ResultWords", "To check"), "clipboard-check", "warn")


def number(value: Fraction) -> str:
    """Whole numbers as they are, others with at most two decimals and a comma."""
    if value.denominator == 1:
        return str(value.numerator)
    return f"{float(value):.2f}".rstrip("0").rstrip(".").replace(".", ",")


def figure(score: ScaleScore) -> str:
    return translate("ResultWords", "{raw} of {maximum}").format(
        raw=number(score.raw), maximum=number(score.maximum)
    )


def level_word(score: ScaleScore) -> str:
    return score.level_label or translate("ResultWords", "outside the table")


def subtitle(page: ResultPage) -> str:
    """Instrument, edition, day, duration and class on one line."""
    instrument = translate("ResultWords", "“{title}”, edition {edition}").format(
        title=page.instrument.title, edition=page.instrument.edition
    )
    day = format_date(page.finished.astimezone().date())
    parts = (instrument, day, duration(page.started, page.finished), page.group)
    return " · ".join(part for part in parts if part)


def duration(started: datetime, finished: datetime) -> str:
    seconds = max(0, int((finished - started).total_seconds()))
    if seconds < MINUTE:
        return translate("ResultWords", "%n second(s)", None, seconds)
    return translate("ResultWords", "%n minute(s)", None, seconds // MINUTE)


def borders(levels: Sequence[Level], score: ScaleScore) -> tuple[float, ...]:
    """Where a level ends and the next begins, as shares of the bar."""
    span = score.maximum - score.minimum
    if not span:
        return ()
    between = [(low.high + high.low) / 2 for low, high in pairwise(levels)]
    return tuple(float((at - score.minimum) / span) for at in between)


def share(score: ScaleScore) -> float:
    span = score.maximum - score.minimum
    return float((score.raw - score.minimum) / span) if span else 0.0


def key_label(line: Contribution) -> str:
    """«3б» for the second option of item 3; the bare number for a rating."""
    at = ord(line.code) - ord("a") if line.code and len(line.code) == 1 and line.code.isalpha() else -1
    return f"{line.item}{_LETTERS[at]}" if 0 <= at < len(_LETTERS) else str(line.item)


def points(value: Fraction) -> str:
    return f"+{number(value)}" if value > 0 else number(value)


def sum_line(reckoning: Reckoning, score: ScaleScore) -> str:
    """1 + 1 + 0 = 2 of 8, then the borders of the levels."""
    terms = " + ".join(number(line.points) for line in reckoning.contributions)
    total = f"{terms} = {number(reckoning.total)}"
    if reckoning.result != reckoning.total:
        mean = translate("ResultWords", "mean {value}").format(value=number(reckoning.result))
        total = f"{total}, {mean}"
    return translate("ResultWords", "{sum} of {maximum}. Levels: {levels}.").format(
        sum=total, maximum=number(score.maximum), levels=_level_list(reckoning.levels)
    )


def _level_list(levels: Sequence[Level]) -> str:
    return ", ".join(f"{number(level.low)}–{number(level.high)} {level.label}" for level in levels)


def tie_text(profile: Profile) -> str:
    titles = [score.title for score in profile.scales if score.leading]
    return translate(
        "ResultWords", "Equal scores: {titles}. Several lead, their order does not matter."
    ).format(titles=", ".join(titles))


def span_text(profile: Profile) -> str:
    """How far the scales lie apart, and what that means; the borders come from the profile itself."""
    if profile.span is None or profile.span_threshold is None:
        return ""
    facts = {"span": number(profile.span), "threshold": number(profile.span_threshold)}
    if profile.flat:
        text = translate(
            "ResultWords",
            "The profile is weakly expressed: the span is {span}, a leader is named from {threshold} on.",
        )
    else:
        text = translate(
            "ResultWords",
            "The profile is expressed: the span is {span}, {threshold} is enough to name a leader.",
        )
    return text.format(**facts)


def parallel_text(profile: Profile) -> str:
    if profile.parallel is None:
        return ""
    return translate("ResultWords", "Repeated pairs agreed in {agreed} of {total}.").format(
        agreed=profile.parallel.agreed, total=profile.parallel.total
    )


def before(score: ScaleScore) -> str:
    return translate("ResultWords", "was {figure}").format(figure=figure(score))
