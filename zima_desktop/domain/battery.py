"""A battery: several instruments in one sitting. The kiosk sees one form, the base gets an attempt each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import uuid5

from zima_desktop.domain.instruments import Condition, Form, FormPart, Item, Section
from zima_desktop.domain.responses import AnswerValue
from zima_desktop.domain.sessions import CollectedAttempt
from zima_desktop.domain.walk import missing_items

CODE = "battery"  # of the joined form; no instrument may have it
STEP = 10_000  # numbers of the second instrument begin at 10,001; no instrument has so many items
MOST = 6  # instruments in one sitting
LESSON, DOUBLE_LESSON = 40, 80  # minutes
SETTLING = 8  # minutes of a lesson that go into sitting down, names and closing words
REST_AFTER = 20  # minutes of answering; then a rest is offered
REST = 2  # minutes that a rest takes


def rests(minutes: Sequence[int]) -> tuple[bool, ...]:
    """After which instruments a rest stands: where answering would get long, never at the end."""
    found: list[bool] = []
    since_rest = 0
    for here, following in zip(minutes, [*minutes[1:], None], strict=True):
        since_rest += here
        rest = following is not None and since_rest + following > REST_AFTER
        found.append(rest)
        since_rest = 0 if rest else since_rest
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether a battery fits into a lesson: minutes of answering and resting, and the room of a lesson."""

    answering: int
    resting: int
    room: int

    @property
    def minutes(self) -> int:
        return self.answering + self.resting

    @property
    def fits(self) -> bool:
        return self.minutes <= self.room


def fit(minutes: Sequence[int], lesson: int = LESSON) -> Fit:
    """Settling down is taken off the lesson."""
    return Fit(sum(minutes), REST * sum(rests(minutes)), lesson - SETTLING)


def sittings(minutes: Sequence[int], lesson: int = LESSON) -> tuple[tuple[int, ...], ...]:
    """Places of the instruments by lesson, in their order. One that is too long for any stands alone."""
    found: list[list[int]] = []
    for place, _minutes in enumerate(minutes):
        if found and fit([minutes[at] for at in (*found[-1], place)], lesson).fits:
            found[-1].append(place)
        else:
            found.append([place])
    return tuple(tuple(one) for one in found)


def joined(forms: Sequence[Form]) -> Form:
    """One form out of several: each but the first opens with its title and words; a rest may stand between.

    A form alone is given back as it is. The joined one has a code and a hash of its own, so that nobody takes
    it for its first instrument.
    """
    if len(forms) == 1:
        return forms[0]
    resting = rests([form.minutes for form in forms])
    sections: list[Section] = []
    for at, form in enumerate(forms):
        sections.extend(_moved(form, at, len(sections), rest=resting[at]))
    return replace(
        forms[0],
        code=CODE,
        edition=1,
        sha256=_hash(forms),
        title=" · ".join(form.title for form in forms),
        minutes=sum(form.minutes for form in forms),
        sections=tuple(sections),
        parts=tuple(
            FormPart(form.code, form.edition, form.sha256, form.title, form.minutes, rest)
            for form, rest in zip(forms, resting, strict=True)
        ),
    )


def _hash(forms: Iterable[Form]) -> str:
    return sha256("\n".join(form.sha256 for form in forms).encode()).hexdigest()


def _moved(form: Form, at: int, before: int, *, rest: bool) -> Iterable[Section]:
    for place, section in enumerate(form.sections):
        opening = place == 0
        titles = [form.title if opening and at else None, section.title]
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
    answers = tuple((attempt.answers[place][0] - low, attempt.answers[place][1]) for place in kept)
    shown = tuple(attempt.first_shown_ms[place] for place in kept)
    changed = tuple(attempt.last_changed_ms[place] for place in kept)
    order = attempt.shown_order or (None,) * len(attempt.answers)
    beyond = any(item >= high for item, _value in attempt.answers)
    whole = _is_whole(attempt, form, dict(answers), beyond=beyond)
    if not kept and not (whole and attempt.finished):
        return None
    begun = min((mark for mark in shown if mark is not None), default=0)
    ended = max((mark for mark in changed if mark is not None), default=begun)
    return CollectedAttempt(
        attempt_uid=uuid5(attempt.attempt_uid, form.code),
        person_uid=attempt.person_uid,
        started=attempt.started + timedelta(milliseconds=begun),
        finished=_ended(attempt, ended if kept else None) if whole else None,
        answers=answers,
        first_shown_ms=tuple(None if mark is None else mark - begun for mark in shown),
        last_changed_ms=tuple(None if mark is None else mark - begun for mark in changed),
        changes=tuple(attempt.changes[place] for place in kept),
        shown_order=tuple(order[place] for place in kept),
    )


def _is_whole(
    attempt: CollectedAttempt, form: Form, answers: dict[int, AnswerValue], *, beyond: bool
) -> bool:
    """Nothing is missing. The clock of a timed section is over once a later instrument was begun."""
    if attempt.finished and answers:
        return True
    timed = {section.no for section in form.sections if section.time_limit is not None}
    over = timed if beyond or attempt.finished else set()
    return not missing_items(form.sections, answers, over)


def _ended(attempt: CollectedAttempt, at_ms: int | None) -> datetime:
    if at_ms is None:
        return attempt.finished or attempt.started
    return attempt.started + timedelta(milliseconds=at_ms)
