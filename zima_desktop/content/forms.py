"""The answerable part of an instrument as JSON, for session files that must not hold keys or scales."""

import json
from typing import Any

from zima_desktop.content.building import build_item, build_sections
from zima_desktop.domain.instruments import Form, Item, Rating, Response, Section


def form_to_json(form: Form) -> str:
    document = {
        "code": form.code,
        "edition": form.edition,
        "sha256": form.sha256,
        "title": form.title,
        "instruction": form.instruction,
        "minutes": form.minutes,
        "practice": _item(form.practice),
        "sections": [_section(section) for section in form.sections],
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def form_from_json(text: str) -> Form:
    """The inverse of `form_to_json`; the envelope around it vouches for the text."""
    document = json.loads(text)
    return Form(
        code=document["code"],
        edition=document["edition"],
        sha256=document["sha256"],
        title=document["title"],
        instruction=document["instruction"],
        minutes=document["minutes"],
        practice=build_item(document["practice"]),
        sections=build_sections(document["sections"]),
    )


def _section(section: Section) -> dict[str, Any]:
    return {
        "title": section.title,
        "instruction": section.instruction,
        "items": [_item(item) for item in section.items],
        "break_after": section.break_after,
    }


def _item(item: Item) -> dict[str, Any]:
    """Without `filler`: which items count is part of the key."""
    return {"no": item.no, "text": item.text, "response": _response(item.response)}


def _response(response: Response) -> dict[str, Any]:
    if isinstance(response, Rating):
        return {
            "kind": "rating",
            "low": response.low,
            "high": response.high,
            "labels": list(response.labels),
        }
    options = [{"code": each.code, "text": each.text} for each in response.options]
    return {"kind": "choice", "options": options}
