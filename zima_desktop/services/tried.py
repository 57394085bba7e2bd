"""Which professions somebody met: events attended, matched by what their titles name."""

from collections.abc import Iterable, Mapping

from zima_desktop.domain.catalogue import Profession
from zima_desktop.domain.naming import names_profession, profession_words, title_words
from zima_desktop.domain.recommendation import Attended


def met(
    attended: Iterable[Attended], professions: Mapping[str, Profession]
) -> dict[str, tuple[Attended, ...]]:
    """What was attended, by the key of the profession it names; newest first."""
    words = {key: profession_words(one.title) for key, one in professions.items()}
    found: dict[str, list[Attended]] = {}
    for event in sorted(attended, key=lambda one: one.on, reverse=True):
        said = title_words(event.title)
        for key, profession in words.items():
            if names_profession(said, profession):
                found.setdefault(key, []).append(event)
    return {key: tuple(events) for key, events in found.items()}
