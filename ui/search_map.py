"""From what the search found to the page that shows it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from ui.widgets.search_hits import Hit
from zima_desktop.domain.cards import SearchHit, SearchKind

if TYPE_CHECKING:
    from zima_desktop.services.search import SearchService

_RECORDS = {  # icon, page, name of the argument
    SearchKind.PERSON: ("user-round", "person", "person"),
    SearchKind.GROUP: ("layout-grid", "people", "group"),
    SearchKind.PROFESSION: ("library", "catalogue", "profession"),
    SearchKind.EVENT: ("calendar-days", "events", "event"),
    SearchKind.INSTRUMENT: ("clipboard-list", "instrument", "sha"),
}
_PLACES: Mapping[str, tuple[str, str, Mapping[str, object]]] = {  # where the key is not the page itself
    "new_session": ("play", "testing", {"new": True}),
    "career_map": ("map", "documents", {"kind": "career_map"}),
    "trajectory": ("route", "documents", {"kind": "trajectory"}),
    "class_sheet": ("users", "documents", {"kind": "class_sheet"}),
    "certificates": ("award", "documents", {"kind": "certificates"}),
    "appointments": ("calendar-clock", "queue", {"tab": "appointments"}),
    "bin": ("archive", "people", {"filter": "hidden"}),
    "backup": ("shield-check", "settings", {"section": "backups"}),
}
_PLACE_ICON = "arrow-right"


def searcher(service: "SearchService", pages: Collection[str]) -> Callable[[str], Sequence[Hit]]:
    """Asks the service and drops what has no page in this window."""

    def search(text: str) -> Sequence[Hit]:
        hits = [_hit(found) for found in service.search(text)]
        return [hit for hit in hits if hit.page in pages]

    return search


def _hit(found: SearchHit) -> Hit:
    if found.kind is SearchKind.PLACE:
        key = str(found.ref)
        icon, page, args = _PLACES.get(key, (_PLACE_ICON, key, {}))
        return Hit(icon, found.title, found.detail, page, args)
    icon, page, name = _RECORDS[found.kind]
    return Hit(icon, found.title, found.detail, page, {name: found.ref})
