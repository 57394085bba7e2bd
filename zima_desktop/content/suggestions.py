"""Names that a person may choose instead of typing: professions, programmes, organisations."""

import json
from functools import cache

from zima_desktop.content.location import content_root


@cache
def _names() -> dict[str, tuple[str, ...]]:
    path = content_root() / "catalogue" / "names.json"
    lists: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    return {kind: tuple(names) for kind, names in lists.items()}


def suggestions(kind: str | None) -> tuple[str, ...]:
    """The names of a kind; nothing for a kind that has none."""
    return _names().get(kind or "", ())
