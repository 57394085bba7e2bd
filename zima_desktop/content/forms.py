"""The answerable part of an instrument as JSON, for session files that must not hold keys or scales."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from zima_desktop.content.building import build_item, build_sections
from zima_desktop.domain.instruments import Condition, Form, FormPart, Item, Section
from zima_desktop.domain.responses import (
    Choice,
    Distribute,
    Limits,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Number,
    Option,
    Rank,
    Rating,
    Response,
)

Document = dict[str, Any]


def form_to_json(form: Form) -> str:
    """Nothing of the key is in it: no points, no fillers, no right answers."""
    document: Document = {
        "code": form.code,
        "edition": form.edition,
        "sha256": form.sha256,
        "title": form.title,
        "instruction": form.instruction,
        "minutes": form.minutes,
        "practice": _item(form.practice),
        "sections": [_section(section) for section in form.sections],
    }
    if form.parts:
        document["parts"] = [asdict(part) for part in form.parts]
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
        parts=tuple(FormPart(**part) for part in document.get("parts", ())),
    )


def _section(section: Section) -> Document:
    return {
        "title": section.title,
        "instruction": section.instruction,
        "items": [_item(item) for item in section.items],
        "break_after": section.break_after,
        "time_limit": section.time_limit,
        "order": "shuffled" if section.shuffled else "fixed",
        "show_if": _condition(section.show_if),
    }


def _item(item: Item) -> Document:
    return {
        "no": item.no,
        "text": item.text,
        "response": _response(item.response),
        "required": item.required,
        "show_if": _condition(item.show_if),
    }


def _condition(condition: Condition | None) -> Document | None:
    if condition is None:
        return None
    return {"item": condition.item, "is": list(condition.values), "unless": condition.unless}


def _response(response: Response) -> Document:
    match response:
        case Choice():
            return {"kind": "choice", "options": _options(response.options)}
        case Rating():
            return {"kind": "rating", **_rating(response)}
        case Distribute():
            return {"kind": "distribute", "total": response.total, "options": _options(response.options)}
        case MultiRating():
            facets = [{"code": f.code, "text": f.text, **_rating(f.rating)} for f in response.facets]
            return {"kind": "multi_rating", "facets": facets, "gate": response.gate}
        case MatrixPick():
            return {
                "kind": "matrix_pick",
                "rows": _options(response.rows),
                "columns": _options(response.columns),
                "pick_rows": _limits(response.pick_rows),
                "pick_columns": _limits(response.pick_columns),
            }
        case MultiSelect():
            return {
                "kind": "multi_select",
                "options": _options(response.options),
                **_limits(response.pick),
            }
        case Rank():
            return {"kind": "rank", "options": _options(response.options), "places": response.places}
        case Number():
            return {
                "kind": "number",
                "low": str(response.low),
                "high": str(response.high),
                "decimals": response.decimals,
                "unit": response.unit,
            }
    return {"kind": "text", "longest": response.longest, "suggest": response.suggest}


def _options(options: Iterable[Option]) -> list[dict[str, str]]:
    return [{"code": each.code, "text": each.text} for each in options]


def _rating(rating: Rating) -> Document:
    return {"low": rating.low, "high": rating.high, "labels": list(rating.labels)}


def _limits(limits: Limits) -> dict[str, int]:
    return {"least": limits.least, "most": limits.most}
