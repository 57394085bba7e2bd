"""What the career map says of professions to look at: pinned ones, then the best-founded, by field."""

from collections.abc import Callable, Sequence

from zima_desktop.content.recommendation_words import no_source, not_enough
from zima_desktop.domain.catalogue import Field
from zima_desktop.domain.documents import Considered, ConsideredLine
from zima_desktop.domain.recommendation import Group, Reason, Recommendation, Suggestion

MOST_LINES, MOST_TITLES = 4, 5
Words = Callable[[Reason], str]


def considered(found: Recommendation, fields: dict[str, Field], words: Words) -> Considered:
    """The section «Что можно рассмотреть»; without two sources a sentence stands for the list."""
    pinned = tuple(_pinned(one, words) for one in found.of(Group.PINNED))
    if not found.enough:
        return Considered(pinned, not_enough(long=True) if found.sources else no_source())
    group = Group.MANY if found.of(Group.MANY) else Group.SOME
    clusters: dict[str, list[Suggestion]] = {}
    for one in found.of(group):
        clusters.setdefault(one.profession.field, []).append(one)
    lines = [_cluster(_short(key, fields), held, words) for key, held in clusters.items()]
    left = lines[MOST_LINES:]
    others = ", ".join(line.heading for line in left)
    return Considered((*pinned, *lines[:MOST_LINES]), None, others or None)


def _short(key: str, fields: dict[str, Field]) -> str:
    return fields[key].short if key in fields else key


def _pinned(one: Suggestion, words: Words) -> ConsideredLine:
    reasons = "; ".join(words(reason) for reason in one.reasons)
    return ConsideredLine(one.profession.title, (), 0, reasons, one.why)


def _cluster(heading: str, held: Sequence[Suggestion], words: Words) -> ConsideredLine:
    """Equals of one field: the first by the alphabet, how many more, and the reasons they share."""
    first, *others = held
    shared = [reason for reason in first.reasons if all(reason in one.reasons for one in others)]
    titles = tuple(one.profession.title for one in held[:MOST_TITLES])
    more = max(len(held) - MOST_TITLES, 0)
    return ConsideredLine(heading, titles, more, "; ".join(words(reason) for reason in shared), None)
