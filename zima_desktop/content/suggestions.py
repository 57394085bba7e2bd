"""Names to choose instead of typing: professions, programmes, organisations of the catalogue."""

from functools import cache

from zima_desktop.content.catalogue import shipped_catalogue
from zima_desktop.domain.names import sort_key


@cache
def suggestions(kind: str | None) -> tuple[str, ...]:
    """The names of a kind, in the Russian order; nothing for a kind that has none. Old codes stay out."""
    found = shipped_catalogue()
    names = {
        "professions": [one.title for one in found.professions.values()],
        "programmes": [one.title for one in found.programmes.values() if not one.status.old],
        "organizations": [one.title for one in found.places.values() if one.teaches],
    }
    return tuple(sorted(set(names.get(kind or "", ())), key=sort_key))
