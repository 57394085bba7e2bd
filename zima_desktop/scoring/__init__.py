"""From answers to a profile: pure, exact and explainable."""

from zima_desktop.scoring.chance import span_distribution, span_percentile
from zima_desktop.scoring.reckoning import contributions, reckon
from zima_desktop.scoring.rounding import round_half_up
from zima_desktop.scoring.scorer import SCORER_VERSION, Scorer, score
from zima_desktop.scoring.simulation import random_answers, simulate
from zima_desktop.scoring.texts import level_texts, profile_texts

__all__ = [
    "SCORER_VERSION",
    "Scorer",
    "contributions",
    "level_texts",
    "profile_texts",
    "random_answers",
    "reckon",
    "round_half_up",
    "score",
    "simulate",
    "span_distribution",
    "span_percentile",
]
