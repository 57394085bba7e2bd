"""A battery: several instruments in one sitting. The kiosk sees one form, the base gets an attempt each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import uuid5

from zima_desktop.domain.instruments import Condition, Form, Item, Section
from zima_desktop.domain.responses import AnswerValue
from zima_desktop.domain.sessions import CollectedAttempt
from zima_desktop.domain.walk import missing_items

STEP = 10_000  # numbers of the second instrument begin at 10,001; no instrument has so many items
LESSON, DOUBLE_LESSON = 40, 80  # minutes
SETTLING = 8  # minutes of a lesson that go into sitting down, names and closing words
REST_AFTER = 20  # minutes of answering; then a rest is offered


def joined(forms: Sequence[Form]) -> Form:
    """One form out of several: each keeps its own words before its first section; a rest stands between.

    A form alone is given back as it is.
    """
    first = forms[0]
    if len(forms) == 1:
        return first
    sections: list[Section] = []
    since_rest = 0
    for at, form in enumerate(forms):
        since_rest += form.minutes
        last = at == len(forms) - 1
        rest = not last and since_rest + forms[at + 1].minutes > REST_AFTER
        since_rest = 0 if rest else since_rest
        sections.extend(_moved(form, at, len(sections), rest=rest))
    return replace(
        first,
        title=" · ".join(form.title for form in forms),
        minutes=sum(form.minutes for form in forms),
        sections=tuple(sections),
    )


def _moved(form: Form, at: int, before: int, *, rest: bool) -> Iterable[Section]:
    for place, section in enumerate(form.sections):
        opening = place == 0
        titles = [form.title if opening else None, section.title]
        words = [form.instruction if opening and at else None, section.instruction]
        yield replace(
            section,
            no=before + place + 1,
            title=". ".join(title for title in titles if title) or None,
            instruction="\n".join(word for word in words if word) or None,
            items=tuple(_numbered(item, at) for item in section.items),
            break_after=section.break_after or (rest and place == len(form.sections) - 1),
            show_if=_condition(section.show_if, at),
        )


def _numbered(item: Item, at: int) -> Item:
    return replace(item, no=item.no + at * STEP, show_if=_condition(item.show_if, at))


def _condition(condition: Condition | None, at: int) -> Condition | None:
    return None if condition is None else replace(condition, item=condition.item + at * STEP)


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether a battery fits into a lesson: minutes of answering, and those that a lesson leaves."""

    minutes: int
    room: int

    @property
    def fits(self) -> bool:
        return self.minutes <= self.room


def fit(minutes: Iterable[int], lesson: int = LESSON) -> Fit:
    """Settling down is taken off the lesson."""
    return Fit(sum(minutes), lesson - SETTLING)


def split(attempt: CollectedAttempt, forms: Sequence[Form]) -> tuple[CollectedAttempt | None, ...]:
    """The attempt of each instrument, in the order of the battery; None: not reached.

    The uid of a part comes from that of the whole, so that the same file always gives the same attempts.
    A part with nothing missing is finished when its last answer was given, even if the whole was not.
    """
    if len(forms) == 1:
        return (attempt,)
    return tuple(_part(attempt, form, at) for at, form in enumerate(forms))


def _part(attempt: CollectedAttempt, form: Form, at: int) -> CollectedAttempt | None:
    low, high = at * STEP, (at + 1) * STEP
    kept = [place for place, (item, _value) in enumerate(attempt.answers) if low < item < high]
    if not kept:
        return None
    answers = tuple((attempt.answers[place][0] - low, attempt.answers[place][1]) for place in kept)
    shown = tuple(attempt.first_shown_ms[place] for place in kept)
    changed = tuple(attempt.last_changed_ms[place] for place in kept)
    order = attempt.shown_order or (None,) * len(attempt.answers)
    begun = min((mark for mark in shown if mark is not None), default=0)
    ended = max((mark for mark in changed if mark is not None), default=0)
    started = attempt.started + timedelta(milliseconds=begun)
    return CollectedAttempt(
        attempt_uid=uuid5(attempt.attempt_uid, form.code),
        person_uid=attempt.person_uid,
        started=started,
        finished=_finished(attempt, form, dict(answers), ended),
        answers=answers,
        first_shown_ms=tuple(None if mark is None else mark - begun for mark in shown),
        last_changed_ms=tuple(None if mark is None else mark - begun for mark in changed),
        changes=tuple(attempt.changes[place] for place in kept),
        shown_order=tuple(order[place] for place in kept),
    )


def _finished(
    attempt: CollectedAttempt, form: Form, answers: dict[int, AnswerValue], ended: int
) -> datetime | None:
    if attempt.finished is None and missing_items(form.sections, answers):
        return None
    return attempt.started + timedelta(milliseconds=ended)
