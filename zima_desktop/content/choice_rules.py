"""The rule of the conscious choice in all its versions, and its words."""

import json
from fractions import Fraction
from functools import cache
from typing import Any

from zima_desktop.content.location import content_root
from zima_desktop.content.result_words import number_text
from zima_desktop.domain.choice import ChoiceRule, Lamp, LampReading, ReadinessBand, rule_of
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.events import EventKind


@cache
def choice_rules() -> tuple[ChoiceRule, ...]:
    """Every version, as shipped."""
    text = (content_root() / "indicators" / "conscious_choice.json").read_text(encoding="utf-8")
    return tuple(_rule(one) for one in json.loads(text)["versions"])


def choice_rule(school_year: int) -> ChoiceRule:
    """The version in force in a school year."""
    return rule_of(choice_rules(), school_year)


def _rule(source: dict[str, Any]) -> ChoiceRule:
    readiness, contact = source["readiness"], source["contact"]
    return ChoiceRule(
        version=source["version"],
        since=source["since"],
        instrument=readiness["instrument"],
        scale=readiness["scale"],
        cut=Fraction(readiness["cut"]),
        maximum=Fraction(readiness["maximum"]),
        bands=tuple(ReadinessBand(band["low"], band["label"]) for band in readiness["bands"]),
        contacts=frozenset(EventKind(kind) for kind in contact["kinds"]),
        contact_days=contact["days"],
        same_choice=source["confirmation"]["same_choice"],
    )


@cache
def _words() -> dict[str, Any]:
    text = (content_root() / "messages" / "choice.json").read_text(encoding="utf-8")
    words: dict[str, Any] = json.loads(text)
    return words


def lamp_word(lamp: Lamp) -> str:
    """«готовность», «два плана»: the name of a lamp."""
    found: str = _words()["lamp"][lamp.value]
    return found


def lamp_state(reading: LampReading) -> str:
    """«горит», «не горит», «нет данных»: what is said beside the colour."""
    key = "unknown" if reading.on is None else "on" if reading.on else "off"
    found: str = _words()["state"][key]
    return found


def why(reading: LampReading, rule: ChoiceRule) -> str:
    """The reason in one sentence."""
    words = _words()
    facts = {
        "day": format_date(reading.day) if reading.day else words["no_day"],
        "value": number_text(reading.value) if reading.value is not None else "",
        "cut": number_text(rule.cut),
        "maximum": number_text(rule.maximum),
        "lacks": ", ".join(words["lacks"][key] for key in reading.lacks),
    }
    key = reading.reason.value
    if key == "not_measured" and reading.day:
        key = "measured_earlier"
    if key == "no_backup" and reading.lacks:
        key = "no_backup_incomplete"
    found: str = words["why"][key]
    return found.format(**facts)


def what_to_do(reading: LampReading) -> str:
    """What would light the lamp; empty while it shines."""
    if reading.on:
        return ""
    found: str = _words()["todo"][reading.reason.value]
    return found
