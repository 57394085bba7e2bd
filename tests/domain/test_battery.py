"""Several instruments in one sitting: one form for the kiosk, one attempt each for the base."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from zima_desktop.content import form_from_json, form_to_json, load_instrument
from zima_desktop.domain.battery import CODE, STEP, fit, joined, rests, sittings, split
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.instruments import Form
from zima_desktop.domain.responses import AnswerValue
from zima_desktop.domain.sessions import CollectedAttempt
from zima_desktop.domain.walk import shown_items

FORMS = tuple(load_instrument(code).form for code in ("subject5", "intent9", "interests"))
STARTED = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


def attempt(answers: dict[int, AnswerValue], *, finished: bool) -> CollectedAttempt:
    count = len(answers)
    return CollectedAttempt(
        attempt_uid=new_uid(),
        person_uid=new_uid(),
        started=STARTED,
        finished=STARTED + timedelta(hours=1) if finished else None,
        answers=tuple(answers.items()),
        first_shown_ms=tuple(1000 * place for place in range(count)),
        last_changed_ms=tuple(1000 * place + 900 for place in range(count)),
        changes=(0,) * count,
        shown_order=tuple(range(1, count + 1)),
    )


def numbers(form: Form) -> list[int]:
    return [item.no for item in form.items]


def test_a_form_alone_stays_as_it_is() -> None:
    assert joined(FORMS[:1]) is FORMS[0]
    assert '"parts"' not in form_to_json(FORMS[0])


def test_numbers_never_meet_and_words_of_every_instrument_are_kept() -> None:
    form = joined(FORMS)

    assert len(set(numbers(form))) == len(form.items) == sum(len(each.items) for each in FORMS)
    assert [section.no for section in form.sections] == list(range(1, len(form.sections) + 1))
    opening = form.sections[len(FORMS[0].sections)]
    assert opening.title == f"{FORMS[1].title}. {FORMS[1].sections[0].title}"
    assert FORMS[1].instruction in (opening.instruction or "")
    assert form.minutes == sum(each.minutes for each in FORMS)
    assert form_to_json(form_from_json(form_to_json(form))) == form_to_json(form)


def test_a_joined_form_has_a_name_of_its_own_and_tells_its_parts() -> None:
    form = form_from_json(form_to_json(joined(FORMS)))

    assert form.code == CODE
    assert form.sha256 not in {each.sha256 for each in FORMS}
    assert form.sha256 != joined(FORMS[::-1]).sha256
    assert [part.code for part in form.parts] == ["subject5", "intent9", "interests"]
    assert [part.sha256 for part in form.parts] == [each.sha256 for each in FORMS]
    assert [part.rest_after for part in form.parts] == [False, True, False]


def test_a_rest_stands_where_answering_gets_long_and_never_at_the_end() -> None:
    sections = joined(FORMS).sections

    assert [section.no for section in sections if section.break_after]
    assert not sections[-1].break_after
    assert rests([7]) == (False,)
    assert rests([7, 8, 10]) == (False, True, False)
    assert rests([15, 15, 15]) == (True, True, False)


def test_branches_follow_their_own_instrument() -> None:
    form = joined(FORMS)
    first = FORMS[1].items[0]
    alone = {item.no for item in shown_items(FORMS[1].sections, {first.no: "a"})}

    shown = {item.no for item in shown_items(form.sections, {first.no + STEP: "a"})}

    assert {no - STEP for no in shown if STEP < no < 2 * STEP} == alone


def test_parts_get_their_own_numbers_times_and_steady_uids() -> None:
    answers: dict[int, AnswerValue] = dict.fromkeys(range(1, 21), "a")
    answers |= {2 * STEP + no: 1 for no in range(1, 73)}
    whole = attempt(answers, finished=True)

    first, second, third = split(whole, FORMS)
    again = split(whole, FORMS)

    assert second is None
    assert first is not None and third is not None
    assert dict(third.answers) == dict.fromkeys(range(1, 73), 1)
    assert third.started == STARTED + timedelta(seconds=20)
    assert third.first_shown_ms[0] == 0
    assert first.finished == STARTED + timedelta(milliseconds=19_900)
    assert again[0] is not None and again[0].attempt_uid == first.attempt_uid != third.attempt_uid


def test_an_interrupted_battery_keeps_what_was_finished() -> None:
    answers: dict[int, AnswerValue] = dict.fromkeys(range(1, 21), "a")
    answers |= {2 * STEP + no: 0 for no in range(1, 11)}

    first, _second, third = split(attempt(answers, finished=False), FORMS)

    assert first is not None and first.finished is not None
    assert third is not None and third.finished is None


def test_the_clock_of_a_timed_part_is_over_once_the_next_one_was_begun() -> None:
    timed = replace(FORMS[0], sections=tuple(replace(one, time_limit=60) for one in FORMS[0].sections))
    answers: dict[int, AnswerValue] = dict.fromkeys(range(1, 8), "a")

    still_there = split(attempt(answers, finished=False), (timed, FORMS[2]))
    gone_on = split(attempt(answers | {STEP + 1: 1}, finished=False), (timed, FORMS[2]))

    assert still_there[0] is not None and still_there[0].finished is None
    assert gone_on[0] is not None and gone_on[0].finished is not None


def test_a_part_with_nothing_to_answer_is_finished_with_the_whole() -> None:
    optional = tuple(replace(item, required=False) for item in FORMS[1].items)
    free = replace(FORMS[1], sections=(replace(FORMS[1].sections[0], items=optional),))
    answers: dict[int, AnswerValue] = dict.fromkeys(range(1, 21), "a")
    whole = attempt(answers, finished=True)

    done, skipped = split(whole, (FORMS[0], free))

    assert done is not None and skipped is not None
    assert (skipped.answers, skipped.finished) == ((), whole.finished)
    assert split(attempt(answers, finished=False), (FORMS[0], free))[1] is None


def test_a_lesson_leaves_time_for_sitting_down_and_a_rest() -> None:
    short = fit([7, 8, 10])

    assert (short.minutes, short.room, short.fits) == (27, 32, True)
    assert not fit([15, 10, 8]).fits
    assert fit([15, 10, 8], lesson=80).fits


@pytest.mark.parametrize(
    ("minutes", "lessons"),
    [
        ([7, 8], ((0, 1),)),
        ([15, 10, 8], ((0, 1), (2,))),
        ([40, 7], ((0,), (1,))),
        ([], ()),
    ],
)
def test_what_does_not_fit_is_shared_between_lessons_in_order(
    minutes: list[int], lessons: tuple[tuple[int, ...], ...]
) -> None:
    assert sittings(minutes) == lessons
