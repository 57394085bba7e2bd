"""Several instruments in one sitting: one form for the kiosk, one attempt each for the base."""

from datetime import UTC, datetime, timedelta

from zima_desktop.content import form_from_json, form_to_json, load_instrument
from zima_desktop.domain.battery import STEP, fit, joined, split
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


def test_numbers_never_meet_and_words_of_every_instrument_are_kept() -> None:
    form = joined(FORMS)

    assert len(set(numbers(form))) == len(form.items) == sum(len(each.items) for each in FORMS)
    assert [section.no for section in form.sections] == list(range(1, len(form.sections) + 1))
    opening = form.sections[len(FORMS[0].sections)]
    assert opening.title == f"{FORMS[1].title}. {FORMS[1].sections[0].title}"
    assert FORMS[1].instruction in (opening.instruction or "")
    assert form.minutes == sum(each.minutes for each in FORMS)
    assert form_to_json(form_from_json(form_to_json(form))) == form_to_json(form)


def test_a_rest_stands_where_answering_gets_long_and_never_at_the_end() -> None:
    sections = joined(FORMS).sections

    assert [section.no for section in sections if section.break_after]
    assert not sections[-1].break_after


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


def test_a_lesson_leaves_time_for_sitting_down() -> None:
    assert fit([7, 8, 10]).fits
    assert not fit([15, 10, 8]).fits
    assert fit([15, 10, 8], lesson=80).fits
