"""Every place that the search knows leads to a page of the window, with arguments the page understands."""

import json

import pytest

from ui.page_registry import pages_for
from ui.pages.documents.wishes import Kind
from ui.pages.people.filters import asked_for
from ui.search_map import searcher
from zima_desktop.content import content_root
from zima_desktop.domain.cards import SearchHit, SearchKind

PLACES = json.loads((content_root() / "messages" / "places.json").read_text(encoding="utf-8"))
PAGES = {page.key for page in pages_for(coordinator=False)}


class Found:
    """What a search has found, whatever is typed."""

    def __init__(self, *hits: SearchHit) -> None:
        self.hits = hits

    def search(self, _text: str) -> tuple[SearchHit, ...]:
        return self.hits


@pytest.mark.parametrize("key", sorted(PLACES))
def test_a_place_leads_somewhere(key: str) -> None:
    hit = SearchHit(SearchKind.PLACE, key, PLACES[key]["title"], PLACES[key]["note"])

    (shown,) = searcher(Found(hit), PAGES)("слово")  # type: ignore[arg-type]

    assert shown.page in PAGES
    if shown.page == "documents" and shown.args:
        assert shown.args["kind"] in set(Kind)


@pytest.mark.parametrize("kind", [kind for kind in SearchKind if kind is not SearchKind.PLACE])
def test_a_record_leads_to_its_page(kind: SearchKind) -> None:
    (shown,) = searcher(Found(SearchHit(kind, 7, "Обломов", "")), PAGES)("слово")  # type: ignore[arg-type]

    assert 7 in shown.args.values()


def test_a_page_that_this_window_has_not_is_not_offered() -> None:
    hit = SearchHit(SearchKind.PLACE, "rollover", "Перевод", "")

    assert searcher(Found(hit), {"today", "people"})("слово") == []  # type: ignore[arg-type]


def test_the_bin_is_a_filter_of_the_list() -> None:
    assert asked_for("hidden", None).hidden
