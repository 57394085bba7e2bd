"""Russian sentences about people after school: why they are counted as they are, what a figure says."""

import json
from functools import cache
from typing import Any

from zima_desktop.content.location import content_root
from zima_desktop.content.words import word
from zima_desktop.domain.applications import Application, Destination, PlanMatch, Wish
from zima_desktop.domain.cohorts import CohortLine, Ground, Share
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.followup import CallDue
from zima_desktop.domain.followup_import import ListState, PlannedEntry
from zima_desktop.domain.outcomes import Outcome


@cache
def _words() -> dict[str, Any]:
    text = (content_root() / "messages" / "followup.json").read_text(encoding="utf-8")
    words: dict[str, Any] = json.loads(text)
    return words


def say(kind: str, value: str, /, **facts: object) -> str:
    """The words for a value with its facts; raises KeyError for a value nobody has named."""
    found: str = _words()[kind][value]
    return found.format(**facts) if facts else found


def said(key: str, **facts: object) -> str:
    found: str = _words()[key]
    return found.format(**facts) if facts else found


def where_words(place: str | None, what: str | None, code: str | None = None) -> str:
    """«Саянский техникум, 23.01.09 Машинист локомотива»; "" for nothing."""
    shown = what if what and (code is None or code in what) else " ".join(filter(None, (code, what)))
    return ", ".join(part for part in (place, shown) if part)


def outcome_where(outcome: Outcome) -> str:
    """Place and programme or profession of a status."""
    content = outcome.content
    return where_words(content.place, content.profession, content.programme_code)


def application_where(application: Application) -> str:
    content = application.content
    return where_words(content.place, content.programme, content.programme_code)


def wish_words(wish: Wish | None) -> str:
    """«Машинист локомотива, Саянский техникум»."""
    if wish is None:
        return said("plan_nothing")
    return ", ".join(part for part in (wish.profession, wish.programme, wish.place) if part)


def fact_words(line: CohortLine) -> str:
    """Where the person went, in a few words."""
    return destination_words(line.went)


def destination_words(went: Destination) -> str:
    where = where_words(went.place, went.profession or went.programme, went.programme_code)
    status = word("outcome_status", went.status.value)
    return f"{status} ({where})" if where else status


def ground_words(line: CohortLine) -> str:
    """Why this name stands in this bar."""
    ground, outcome = line.ground, line.outcome
    if ground is Ground.OWN:
        following = line.past.leaving.goes_on
        return say("ground", ground.value, group=following.name.printed if following else "")
    if outcome is None:
        return say("ground", ground.value)
    where = outcome_where(outcome)
    content = outcome.content
    return say(
        "ground",
        ground.value,
        status=word("outcome_status", content.status.value),
        where=f": {where}" if where else "",
        on=format_date(content.on),
        source=word("outcome_source", content.source.value),
        confirmation=word("confirmation", content.confirmation.value),
    )


def match_words(line: CohortLine) -> str:
    """Plan and fact of one person, or why they are not compared."""
    first, backup = line.past.wishes
    plan = first or backup
    fact = said("fact_nothing") if line.match is PlanMatch.UNKNOWN else fact_words(line)
    return say("match", line.match.value, plan=wish_words(plan), fact=fact)


def share_words(share: Share, year: int) -> str:
    """«40 % (4 из 10), неизвестно: 3»."""
    if share.denominator is None:
        return said("share_undefined", year=year)
    value = share.value
    shown = said("share_nobody") if value is None else _percent(value)
    figures = "" if value is None else f" ({share.numerator}\u00a0из\u00a0{share.denominator})"
    unknown = f", {said('share_unknown', count=share.unknown)}" if share.unknown else ""
    return f"{shown}{figures}{unknown}"


def _percent(value: float) -> str:
    """One decimal where a whole number would claim nobody or everybody."""
    whole = round(value * 100)
    claims = (whole == 0 and value > 0) or (whole == 100 and value < 1)
    text = f"{value * 100:.1f}".replace(".", ",") if claims else str(whole)
    return f"{text}\u00a0%"


def due_words(due: CallDue) -> str:
    return say("due", due.value)


def list_state_words(state: ListState) -> str:
    return say("list_state", state.value)


def list_reason(entry: PlannedEntry) -> str:
    """Why a row of a list is not taken as it is; "" for any other."""
    return say("list_reason", entry.reason, value=entry.source.fault_value) if entry.reason else ""
