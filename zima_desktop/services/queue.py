"""«Кого позвать»: who needs the counsellor and why, by rules that can be seen and switched."""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from zima_desktop.content.location import content_root
from zima_desktop.content.words import word_or_self
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.dates import format_date, school_year_of
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.queue import (
    EVERY_RULE,
    PutOff,
    Queue,
    QueueEntry,
    QueueRule,
    Reason,
    RuleSettings,
    RuleState,
    RuleText,
)
from zima_desktop.services.desk import Desk
from zima_desktop.services.queue_rules import ANYBODY, LOOKS, Found
from zima_desktop.store import queue
from zima_desktop.store.queue import Known
from zima_desktop.store.transaction import get_setting, put_setting

_SETTING = "queue.rules"
_TERMS = range(1, 366)  # days that a term may have
_LONGEST = 80  # signs of a quoted text in a reason
_NOTHING: frozenset[str] = frozenset()


@cache
def rule_texts() -> tuple[RuleText, ...]:
    """The rules as the content has them, the weightiest first."""
    text = (content_root() / "counselling" / "queue.json").read_text(encoding="utf-8")
    return tuple(_rule(row) for row in json.loads(text)["rules"])


def _rule(row: Mapping[str, Any]) -> RuleText:
    month, _, day = row.get("from", "").partition("-")
    return RuleText(
        QueueRule(row["key"]),
        row["title"],
        row["explanation"],
        row["reason"],
        row["weight"],
        row.get("days"),
        tuple(row.get("grades", ())),
        (int(month), int(day)) if day else None,
    )


class QueueService:
    """The queue is reckoned from the records; what is kept is only which rules speak and who is put off."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: tuple[tuple[int, date], Queue] | None = None

    def queue(self) -> Queue:
        """Everybody who is called, the most urgent first. Kept until something is written."""
        today, version = self._desk.today(), self._desk.database.written()
        known = self._known
        if known is None or known[0] != (version, today):
            self._known = known = (version, today), self._reckon(today)
        return known[1]

    def _reckon(self, today: date) -> Queue:
        year = date(school_year_of(today), 9, 1).isoformat()
        with self._desk.database.read() as connection:
            settings = _settings(get_setting(connection, _SETTING))
            known = queue.known(connection, year, today.isoformat())
            marks = queue.marks_in_force(connection, today)
            away = queue.put_off(connection, today)
        states = [_state(text, settings, today) for text in rule_texts()]
        entries = _entries(known, [one for one in states if one.on and one.speaks], marks, today)
        counts = Counter(reason.rule for entry in entries for reason in entry.reasons)
        rules = tuple(replace(state, count=counts[state.text.rule]) for state in states)
        return Queue(tuple(sorted(entries, key=_urgency)), rules, away)

    def first(self, count: int) -> tuple[QueueEntry, ...]:
        """The most urgent ones."""
        return self.queue().entries[:count]

    def settings(self) -> tuple[RuleState, ...]:
        """Every rule and how it is set, without looking at anybody."""
        today = self._desk.today()
        with self._desk.database.read() as connection:
            settings = _settings(get_setting(connection, _SETTING))
        return tuple(_state(text, settings, today) for text in rule_texts())

    def rules(self) -> tuple[RuleState, ...]:
        """Every rule, how it is set, and how many people it calls now."""
        return self.queue().rules

    def put_off(self) -> tuple[PutOff, ...]:
        """Whom nobody calls for the time being."""
        return self.queue().put_off

    def snooze(
        self,
        persons: Collection[PersonId],
        until: date | None,
        rule: QueueRule | str | None = None,
        note: str | None = None,
    ) -> Change:
        """«Не звать до …» by one rule or, with None, by any; `until` None: for good.

        Raises InvalidValue for a day that is not to come.
        """
        if until is not None and until <= self._desk.today():
            raise InvalidValue("until", format_date(until), "past_day")
        which = None if rule is None else _known_rule(rule)
        with self._desk.database.write("queue.snooze", Topic.TRAJECTORY) as tx:
            return tx.change(count=queue.snooze(tx, persons, which, until, (note or "").strip() or None))

    def wake(self, mark: int) -> Change:
        """Call again."""
        with self._desk.database.write("queue.wake", Topic.TRAJECTORY) as tx:
            queue.wake(tx, mark)
            return tx.change(count=1)

    def switch(self, rule: QueueRule | str, *, on: bool, days: int | None = None) -> Change:
        """Whether a rule calls at all, and its term in days where it has one."""
        which = _known_rule(rule)
        if days is not None and days not in _TERMS:
            raise InvalidValue("days", str(days), "out_of_range")
        with self._desk.database.write("queue.rules", Topic.TRAJECTORY) as tx:
            before = _settings(get_setting(tx.connection, _SETTING))
            off = before.off - {which} if on else before.off | {which}
            terms = {**before.days, which: days} if days is not None else before.days
            kept = {
                "off": sorted(one.value for one in off),
                "days": {one.value: number for one, number in terms.items()},
            }
            put_setting(tx.connection, _SETTING, json.dumps(kept, sort_keys=True))
            return tx.change(count=1)


def _known_rule(key: str) -> QueueRule:
    try:
        return QueueRule(key)
    except ValueError as error:
        raise NotFound("rule", key) from error


def _settings(text: str | None) -> RuleSettings:
    """What was switched here; rules that this program does not know are passed over."""
    kept: dict[str, Any] = json.loads(text) if text else {}
    known = set(QueueRule)
    return RuleSettings(
        frozenset(QueueRule(key) for key in kept.get("off", ()) if key in known),
        {QueueRule(key): days for key, days in kept.get("days", {}).items() if key in known},
    )


def _state(text: RuleText, settings: RuleSettings, today: date) -> RuleState:
    days = settings.days.get(text.rule, text.days) if text.days is not None else None
    speaks = today >= text.begins(school_year_of(today))
    return RuleState(text, text.rule not in settings.off, days, speaks)


def _entries(
    known: Mapping[int, Known], states: Sequence[RuleState], marks: Mapping[int, set[str]], today: date
) -> list[QueueEntry]:
    """Each person once, with the reasons in the order of the rules: the weightiest first."""
    entries = []
    for person, one in known.items():
        silent = marks.get(person, _NOTHING)
        if EVERY_RULE in silent:
            continue
        reasons = [
            _reason(found, state.text, today)
            for state in states
            if (one.here or state.text.rule in ANYBODY)
            and state.text.rule.value not in silent
            and (found := LOOKS[state.text.rule](one, state, today)) is not None
        ]
        if reasons:
            talk = date.fromisoformat(one.talk_on) if one.talk_on else None
            entry = QueueEntry(PersonId(person), one.name, one.group, tuple(reasons), talk, one.sort_key)
            entries.append(entry)
    return entries


def _urgency(entry: QueueEntry) -> tuple[int, int, date, str]:
    """The weightiest reason, then how many there are, then what has waited longest."""
    oldest = min((reason.day for reason in entry.reasons if reason.day is not None), default=date.max)
    return -entry.reasons[0].weight, -len(entry.reasons), oldest, entry.sort_key


def _reason(found: Found, text: RuleText, today: date) -> Reason:
    day = date.fromisoformat(found.day) if found.day else None
    quoted = found.text if len(found.text) <= _LONGEST else found.text[: _LONGEST - 1].rstrip() + "…"
    said = text.reason.format(
        day=format_date(day) if day else "",
        days=(today - day).days if day else "",
        text=quoted,
        who=word_or_self("asked_by", found.who),
    )
    return Reason(text.rule, said, text.weight, day)
