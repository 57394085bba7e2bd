"""What the page of a result says of figures, levels, dates and states: pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from itertools import pairwise

from ui.i18n import translate
from ui.pages.result.formula_words import formula_line
from zima_desktop.content.result_words import norm_words, number_text
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.instruments import Level
from zima_desktop.domain.letters import letter_of_code
from zima_desktop.domain.profiles import Contribution, Profile, Reckoning, ScaleScore
from zima_desktop.domain.results import ResultPage, ResultState
from zima_desktop.domain.scales import LevelsOf, Scale

MINUTE = 60


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
    return number_text(value)


def figure(score: ScaleScore) -> str:
    """«7 of 8»; where results can be below nought, the number alone."""
    if score.minimum < 0:
        return points(score.raw)
    return translate("ResultWords", "{raw} of {maximum}").format(
        raw=number(score.raw), maximum=number(score.maximum)
    )


def level_word(score: ScaleScore) -> str:
    if score.out_of_table:
        return translate("ResultWords", "outside the table")
    return score.level_label or ""


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


def under_level(score: ScaleScore) -> str:
    """What stands under the level: the norm, and that missing answers were made up."""
    parts = [norm_words(score.norm)] if score.norm is not None else []
    parts += [translate("ResultWords", "made up in proportion")] if score.prorated else []
    return ", ".join(parts)


def borders(scale: Scale, score: ScaleScore) -> tuple[float, ...]:
    """Where a level ends and the next begins, as shares of the bar; levels of norms have no place there."""
    span, levels = score.maximum - score.minimum, scale.levels
    if not span or scale.levels_of is LevelsOf.NORM:
        return ()
    between = [(low.high + high.low) / 2 for low, high in pairwise(levels)]
    return tuple(float((at - score.minimum) / span) for at in between)


def share(score: ScaleScore) -> float:
    return min(1.0, max(0.0, float(score.share)))


def key_label(line: Contribution) -> str:
    """«3б» for the second option of item 3; the bare number for a rating."""
    if not line.item:
        return ""
    return f"{line.item}{letter_of_code(line.code or '') or ''}"


def points(value: Fraction) -> str:
    return f"+{number(value)}" if value > 0 else number(value)


def sum_line(reckoning: Reckoning, score: ScaleScore) -> str:
    """1 + 1 + 0 = 2 of 8, then the borders of the levels."""
    facts = {"sum": _sum(reckoning), "minimum": number(score.minimum), "maximum": number(score.maximum)}
    if score.minimum < 0:
        text = translate("ResultWords", "{sum}, possible from {minimum} to {maximum}.")
    else:
        text = translate("ResultWords", "{sum} of {maximum}.")
    said = text.format(**facts)
    if not reckoning.levels:
        return said
    levels = translate("ResultWords", "Levels: {levels}.").format(levels=_level_list(reckoning.levels))
    return f"{said} {levels}"


def _sum(reckoning: Reckoning) -> str:
    if reckoning.formula is not None:
        return formula_line(reckoning)
    given = [line.points for line in reckoning.contributions]
    terms = "".join(f" {'−' if value < 0 else '+'} {number(abs(value))}" for value in given)
    total = f"{terms.removeprefix(' + ').strip()} = {number(reckoning.total)}"
    if 0 < reckoning.answered < reckoning.of and reckoning.result != reckoning.total:
        return translate("ResultWords", "{sum}; {answered} of {of} answered, made up: {value}").format(
            sum=total, answered=reckoning.answered, of=reckoning.of, value=number(reckoning.result)
        )
    if reckoning.result != reckoning.total:
        return f"{total}, " + translate("ResultWords", "mean {value}").format(value=number(reckoning.result))
    return total


def _level_list(levels: Sequence[Level]) -> str:
    between = " … " if any(level.low < 0 for level in levels) else "–"
    return ", ".join(f"{number(level.low)}{between}{number(level.high)} {level.label}" for level in levels)


def tie_text(profile: Profile) -> str:
    titles = [score.title for score in profile.scales if score.leading]
    return translate(
        "ResultWords", "Equal scores: {titles}. Several lead, their order does not matter."
    ).format(titles=", ".join(titles))


def span_text(profile: Profile) -> str:
    """How far the scales lie apart, and what that means; the borders come from the profile itself."""
    if profile.span is None:
        return ""
    if profile.span_threshold is None:
        if not profile.flat:
            return ""
        return translate("ResultWords", "All scales have the same result: nobody leads.")
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
