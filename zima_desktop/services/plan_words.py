"""What a plan may be called: professions, programmes and places of the catalogue and of earlier plans."""

import re
from collections.abc import Iterable
from dataclasses import replace

from zima_desktop.content.words import word
from zima_desktop.domain.catalogue import Catalogue, Place, Programme, Region, TaughtState
from zima_desktop.domain.documents import PlanLine
from zima_desktop.domain.names import search_key
from zima_desktop.domain.trajectory import Plan, PlanDraft
from zima_desktop.services.catalogue import CatalogueService

SUGGESTIONS = 12
_CODE = re.compile(r"\b\d{2}\.\d{2}\.\d{2}\b")
_NEAR = tuple(Region)  # the town first
_RANK = {TaughtState.TAUGHT: 0, TaughtState.UNKNOWN: 1}


def professions(catalogue: CatalogueService, known: Iterable[str], text: str) -> tuple[str, ...]:
    """Named in plans before, then those of the catalogue; at most a dozen."""
    key = search_key(text)
    before = sorted({name for name in known if search_key(name).startswith(key)})
    titles = [title for _key, title in catalogue.search(text, SUGGESTIONS)] if text.strip() else []
    return _unlike([*before, *titles])[:SUGGESTIONS]


def programmes(catalogue: CatalogueService, profession: str) -> tuple[str, ...]:
    """«23.01.09 Машинист локомотива»: those that lead to the profession; of another one, all."""
    everything = catalogue.catalogue()
    found = catalogue.by_title(profession)
    codes = found.programmes if found is not None else ()
    own = [everything.programmes[code] for code in codes if code in everything.programmes]
    chosen = [one for one in own if not one.off] or [
        one for one in everything.programmes.values() if not one.off
    ]
    return tuple(programme_text(one) for one in chosen)


def programme_text(programme: Programme) -> str:
    return f"{programme.code} {programme.title}"


def places(catalogue: CatalogueService, known: Iterable[str], programme: str) -> tuple[str, ...]:
    """Where the programme is taught, then places that teach at all, then those of earlier plans."""
    everything = catalogue.catalogue()
    code = code_of(programme)
    said = everything.teaching(code) if code else ()
    ranked = sorted(
        (one for one in said if one.state in _RANK),
        key=lambda one: (_RANK[one.state], _NEAR.index(everything.places[one.place].region)),
    )
    teaching = [everything.places[one.place] for one in ranked]
    others = [one for one in everything.places.values() if one.teaches and not one.off]
    others.sort(key=lambda one: _NEAR.index(one.region))
    return _unlike([*(one.title for one in (*teaching, *others)), *sorted(known)])


def with_keys(catalogue: CatalogueService, draft: PlanDraft) -> PlanDraft:
    """The same plan with the keys of what the catalogue knows under exactly these words.

    Keys that are given stay: whoever took the plan from the catalogue knows better than its words do.
    """
    everything = catalogue.catalogue()
    profession = catalogue.by_title(draft.profession)
    place = _place(everything, draft.place)
    return replace(
        draft,
        profession_key=draft.profession_key or (profession.id if profession else None),
        programme_code=draft.programme_code or code_of(draft.programme or ""),
        place_key=draft.place_key or (place.key if place else None),
    )


def code_of(programme: str) -> str | None:
    """The code a programme is written with, if it is."""
    found = _CODE.search(programme)
    return found[0] if found else None


def _place(catalogue: Catalogue, title: str | None) -> Place | None:
    wanted = search_key(title or "")
    if not wanted:
        return None
    return next(
        (
            one
            for one in catalogue.places.values()
            if wanted in (search_key(one.title), search_key(one.full_title or ""))
        ),
        None,
    )


def _unlike(names: Iterable[str]) -> tuple[str, ...]:
    """Every name once, whatever the case, ё or е."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(search_key(name), name)
    return tuple(found.values())


def plan_line(plan: Plan) -> PlanLine:
    """A version of a plan as documents print it."""
    content = plan.content
    certainty = word("certainty", content.certainty) if content.certainty else None
    return PlanLine(
        content.slot.value,
        content.profession,
        content.programme,
        content.place,
        certainty,
        plan.version,
        plan.made_on,
    )
