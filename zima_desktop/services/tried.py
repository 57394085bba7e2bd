"""Which professions somebody met: events attended that say so, else what their titles name."""

from collections.abc import Iterable, Mapping

from zima_desktop.domain.catalogue import Profession
from zima_desktop.domain.naming import names_profession, profession_words, title_words
from zima_desktop.domain.recommendation import Attended


def met(
    attended: Iterable[Attended], professions: Mapping[str, Profession]
) -> dict[str, tuple[Attended, ...]]:
    """What was attended, by the key of the profession it is about; newest first.

    An event whose profession is noted is about that one alone, whatever its title says.
    """
    words = {key: profession_words(one.title) for key, one in professions.items()}
    found: dict[str, list[Attended]] = {}
    for event in sorted(attended, key=lambda one: one.on, reverse=True):
        if event.profession is not None:
            found.setdefault(event.profession, []).append(event)
            continue
        said = title_words(event.title)
        for key, profession in words.items():
            if names_profession(said, profession):
                found.setdefault(key, []).append(event)
    return {key: tuple(events) for key, events in found.items()}
