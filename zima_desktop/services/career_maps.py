"""What one career map shows, gathered from the base in one look."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from zima_desktop.content.categories import word_for
from zima_desktop.content.result_words import number_text
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.documents import (
    Audience,
    CareerMap,
    CareerMapProfile,
    CareerMapScale,
    CareerSection,
    Considered,
    Letterhead,
    StepLine,
    TimelineLine,
)
from zima_desktop.domain.instruments import Reader
from zima_desktop.domain.people import Category, Person
from zima_desktop.domain.profiles import ScaleScore
from zima_desktop.domain.results import EarlierResult
from zima_desktop.domain.trajectory import (
    EntryKind,
    Plan,
    PlanSlot,
    PlanStep,
    Responsible,
    Talk,
    TimelineEntry,
)
from zima_desktop.scoring import profile_texts
from zima_desktop.services.instruments import parsed
from zima_desktop.services.plan_words import plan_line
from zima_desktop.store import plan_steps, results, trajectory
from zima_desktop.store.timeline import timeline

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection

MOST_PROFILES = 2
MOST_STEPS = 3
MOST_LETTERS = 620  # of the words under a profile
YEAR_AGO = timedelta(days=200)  # an attempt at least so much older counts as «год назад»


def gather(
    connection: "Connection",
    person: Person,
    head: Letterhead,
    today: date,
    reader: Audience,
    sections: frozenset[CareerSection],
    considered: Considered | None = None,
) -> CareerMap:
    """The map of one person; the pupil's map holds released results only."""
    tests = results.history(connection, person.id)
    if reader is Audience.PUPIL:
        tests = tuple(test for test in tests if test.released and _for_pupils(test))
    talks = tuple(talk for talk in trajectory.talks_of(connection, person.id) if not talk.draft)
    plans = trajectory.plans_of(connection, person.id)
    line = timeline(connection, person.id, today)
    concluded = next((test.conclusion for test in tests if test.conclusion is not None), None)
    return CareerMap(
        letterhead=head,
        made_on=today,
        person_name=person.name.full,
        group=person.group.name if person.group else None,
        school_year=person.group.school_year if person.group else school_year_of(today),
        profiles=_profiles(tests),
        plans=tuple(plan_line(plan) for plan in _newest(plans)),
        plan_history=tuple(plan_line(plan) for plan in plans) if reader is Audience.COUNSELLOR else (),
        events=tuple(_event(entry) for entry in line if entry.kind in (EntryKind.EVENT, EntryKind.TRIAL)),
        steps=_steps(talks, plan_steps.steps_of(connection, person.id), today, person.category),
        talks=tuple(talk.content.held_on for talk in talks),
        conclusion=concluded.text if concluded else None,
        considered=considered,
        sections=sections,
    )


def _for_pupils(test: EarlierResult) -> bool:
    """Some instruments are for the counsellor only, whatever was released."""
    return test.body is None or Reader.PUPIL in parsed(test.body).shown_to


def _makes_profile(test: EarlierResult) -> bool:
    """Something to draw: not held, not a questionnaire, and its scales may be set side by side."""
    return bool(test.profile.scales) and (test.body is None or parsed(test.body).leaders)


def _newest(plans: tuple[Plan, ...]) -> list[Plan]:
    found = []
    for slot in PlanSlot:
        found += [plan for plan in plans if plan.content.slot is slot][:1]
    return found


def _profiles(tests: tuple[EarlierResult, ...]) -> tuple[CareerMapProfile, ...]:
    made: list[CareerMapProfile] = []
    seen: set[str] = set()
    for test in tests:
        if test.code in seen or not _makes_profile(test):
            continue
        seen.add(test.code)
        before = next(
            (
                one
                for one in tests
                if one.code == test.code and one.finished_on <= test.finished_on - YEAR_AGO
            ),
            None,
        )
        made.append(_profile(test, before))
    return tuple(made[:MOST_PROFILES])


def _profile(test: EarlierResult, before: EarlierResult | None) -> CareerMapProfile:
    instrument = parsed(test.body) if test.body else None
    borders: dict[str, tuple[float, ...]] = {}
    words = ""
    if instrument is not None:
        borders = {
            scale.code: tuple(float(level.low) for level in scale.levels[1:])
            for scale in instrument.content_scales
        }
        words = _shortened(profile_texts(instrument, test.profile).pupil)
    scales = tuple(_scale(score, before, borders.get(score.code, ())) for score in test.profile.scales)
    return CareerMapProfile(test.title, test.finished_on, scales, words, test.profile.flat)


def _shortened(text: str) -> str:
    """Whole paragraphs while there is room for them: the map has to stay on its page."""
    kept: list[str] = []
    for paragraph in text.split("\n"):
        if kept and sum(map(len, kept)) + len(paragraph) > MOST_LETTERS:
            break
        kept.append(paragraph)
    return "\n".join(kept)


def _scale(score: ScaleScore, before: EarlierResult | None, borders: tuple[float, ...]) -> CareerMapScale:
    old = before.profile.scale(score.code) if before is not None else None
    return CareerMapScale(
        label=score.title,
        value=float(score.raw),
        maximum=float(score.maximum),
        figure=f"{number_text(score.raw)} из {number_text(score.maximum)}",
        level=score.level_label,
        leading=score.leading,
        previous=float(old.raw) if old is not None else None,
        borders=borders,
    )


def _event(entry: TimelineEntry) -> TimelineLine:
    return TimelineLine(entry.on, entry.title, entry.detail, entry.planned)


def _steps(
    talks: Sequence[Talk], planned: Sequence[PlanStep], today: date, category: Category
) -> tuple[StepLine, ...]:
    """What was agreed this school year, or last of all, then what is open on the way to the plan."""
    agreed = [talk.content for talk in talks if talk.content.next_step]
    year = school_year_of(today)
    now = [one for one in agreed if school_year_of(one.held_on) == year] or agreed[:1]
    lines = [_step(one.next_step or "", one.due_on, one.responsible, category) for one in now]
    waiting = sorted(
        (step for step in planned if step.done_on is None), key=lambda step: step.content.due_on or date.max
    )
    own = (one.content for one in waiting)
    lines += [_step(one.text, one.due_on, one.responsible, category) for one in own]
    return tuple(lines[:MOST_STEPS])


def _step(text: str, due: date | None, who: Responsible | None, category: Category) -> StepLine:
    return StepLine(text, due, word_for("responsible", who, category) if who else None)
