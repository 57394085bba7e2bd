"""Holland's code of a scored profile of six types."""

from collections.abc import Sequence

from zima_desktop.domain.profiles import Holland, ScaleScore
from zima_desktop.scoring.psychometrics.holland import HEXAGON, consistency, holland_codes


def holland_of(content: Sequence[ScaleScore]) -> Holland | None:
    """The codes with all ties; None unless all six types have a result.

    Consistency is said only when every code has the same one; too many codes are no code at all.
    """
    scores = {score.code: score.raw for score in content}
    if set(scores) != set(HEXAGON):
        return None
    found = holland_codes(scores)
    spread = max(scores.values()) - min(scores.values())
    if found.too_many:
        return Holland((), None, spread)
    levels = {consistency(code) for code in found.codes}
    return Holland(found.codes, levels.pop().value if len(levels) == 1 else None, spread)
