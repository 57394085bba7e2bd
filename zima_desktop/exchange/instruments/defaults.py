"""What a typed workbook need not say: licence, disclaimer, a practice question, the words of a profile."""

import copy
import json
import re
from collections import Counter
from functools import cache
from typing import Any

from zima_desktop.content.location import content_root
from zima_desktop.exchange.instruments.about import About
from zima_desktop.exchange.instruments.answers import is_yes_no
from zima_desktop.exchange.instruments.extra import items_of
from zima_desktop.exchange.instruments.letters import option_code
from zima_desktop.exchange.instruments.records import Document

_OWN_OPTIONS = ("choice", "distribute", "multi_select", "rank")
_SEPARATOR = re.compile(r"\s+/\s+|\n")


@cache
def _content(name: str) -> Any:
    return json.loads((content_root() / "messages" / f"{name}.json").read_text(encoding="utf-8"))


def with_defaults(document: Document, about: About) -> Document:
    """The document with every field that the form requires and people do not type."""
    texts = _content("instrument_defaults")
    words = copy.deepcopy(_content("profile_words"))
    own = document.get("words", {})
    filled: Document = {
        "edition": 1,
        "summary": document.get("title"),
        "licence": texts["licence"],
        "disclaimer": texts["disclaimer"],
    }
    filled |= document
    filled["words"] = words | own if isinstance(own, dict) else own
    if "practice" not in filled:
        filled["practice"] = _practice(document, about.text("practice"), texts["practice"])
    return filled


def _practice(document: Document, typed: str, texts: dict[str, Any]) -> Document:
    """A neutral question that is answered as most of the questions are."""
    response, shared = _usual_response(document)
    kind = str(response["kind"])
    if kind == "choice" and shared:
        kind = "yes_no" if is_yes_no(response) else "other"
    practice = {"no": 0, **copy.deepcopy(texts.get(kind, texts["other"]))}
    own = practice.get("response", {})
    practice["response"] = copy.deepcopy(response) | own
    for answer in ("correct", "suggest"):
        practice["response"].pop(answer, None)
    if typed and "options" in own and kind in _OWN_OPTIONS and len(_options(typed)) > 1:
        practice.pop("text", None)
        practice["response"]["options"] = _options(typed)
    elif typed:
        practice["text"] = typed
    return _within_limits(practice)


def _usual_response(document: Document) -> tuple[Document, bool]:
    """The response of most questions, and whether all of them are answered in the same words."""
    items = list(items_of(document))
    kind = Counter(item["response"]["kind"] for item in items).most_common(1)[0][0]
    found: Document = next(item["response"] for item in items if item["response"]["kind"] == kind)
    return found, all("text" in item and item["response"] == found for item in items)


def _options(typed: str) -> list[Document]:
    """«Играть в снежки / Кататься с горки» are two options."""
    texts = [text.strip() for text in _SEPARATOR.split(typed) if text.strip()]
    return [{"code": option_code(place), "text": text} for place, text in enumerate(texts)]


def _within_limits(practice: Document) -> Document:
    """Limits of the questions may be wider than the few options of the practice question."""
    response = practice["response"]
    count = len(response.get("options", ()))
    for limit in ("least", "most", "places"):
        if limit in response:
            response[limit] = min(response[limit], count)
    return practice
