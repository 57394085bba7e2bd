"""The rules of «Кого позвать»: pure functions from what is known of a person to why to call."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from zima_desktop.domain.queue import QueueRule, RuleState
from zima_desktop.store.queue import Known

PROMISES_COUNT_FOR = timedelta(days=180)  # an older promise is history
TESTS_COUNT_FOR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule has found: its day, and words of the record."""

    day: str | None = None
    text: str = ""
    who: str = ""


Look = Callable[[Known, RuleState, date], Found | None]


def untalked(one: Known, day: str) -> bool:
    """No talk since that day."""
    return one.talk_on is None or one.talk_on < day


def _asked(one: Known, _rule: RuleState, _today: date) -> Found | None:
    if one.asked is None:
        return None
    day, who, topic = one.asked
    return Found(day, topic, who)


def _step_overdue(one: Known, _rule: RuleState, today: date) -> Found | None:
    oldest = (today - PROMISES_COUNT_FOR).isoformat()
    due = [promise for promise in one.promises if promise.due_on >= oldest]
    if not due:
        return None
    first = min(due, key=lambda promise: promise.due_on)
    return Found(first.due_on, first.text)


def _choice_changed(one: Known, rule: RuleState, today: date) -> Found | None:
    if one.plan is None or one.plan_on is None or one.plan_before in (None, one.plan):
        return None
    since = (today - timedelta(days=rule.days or 0)).isoformat()
    fresh = one.plan_on >= since and untalked(one, one.plan_on)
    return Found(one.plan_on, one.plan) if fresh else None


def _doubtful(one: Known, _rule: RuleState, _today: date) -> Found | None:
    day = one.doubtful_on
    return Found(day) if day is not None and untalked(one, day) else None


def _test_no_talk(one: Known, rule: RuleState, today: date) -> Found | None:
    day = one.tested_on
    if day is None or not untalked(one, day):
        return None
    late = (today - timedelta(days=rule.days or 0)).isoformat()
    return Found(day) if (today - TESTS_COUNT_FOR).isoformat() <= day < late else None


def _flat(one: Known, _rule: RuleState, _today: date) -> Found | None:
    day = one.flat_on
    return Found(day) if day is not None and untalked(one, day) else None


def _no_plan(one: Known, rule: RuleState, _today: date) -> Found | None:
    return Found() if one.grade in rule.text.grades and one.plan is None else None


def _no_backup(one: Known, rule: RuleState, _today: date) -> Found | None:
    missing = one.grade in rule.text.grades and one.plan is not None and not one.backup
    return Found(text=one.plan or "") if missing else None


def _parents(one: Known, rule: RuleState, _today: date) -> Found | None:
    return Found() if one.grade in rule.text.grades and not one.with_parents else None


def _no_test(one: Known, rule: RuleState, today: date) -> Found | None:
    year = date(today.year if today.month >= 9 else today.year - 1, 9, 1).isoformat()
    missing = one.tested_on is None or one.tested_on < year
    return Found() if one.grade in rule.text.grades and missing else None


LOOKS: Mapping[QueueRule, Look] = {
    QueueRule.ASKED: _asked,
    QueueRule.STEP_OVERDUE: _step_overdue,
    QueueRule.CHOICE_CHANGED: _choice_changed,
    QueueRule.DOUBTFUL: _doubtful,
    QueueRule.TEST_NO_TALK: _test_no_talk,
    QueueRule.FLAT: _flat,
    QueueRule.NO_PLAN: _no_plan,
    QueueRule.NO_BACKUP: _no_backup,
    QueueRule.PARENTS: _parents,
    QueueRule.NO_TEST: _no_test,
}
ANYBODY = frozenset({QueueRule.ASKED})  # the other rules speak of those who are here today
