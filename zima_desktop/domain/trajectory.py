"""A person's way from grade 8 to the first job: talks, plans and the timeline."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from zima_desktop.domain.ids import PersonId, PlanId, PlanStepId, TalkId


class TalkTemplate(StrEnum):
    FIRST = "first"
    RESULTS = "results"
    PARENTS = "parents"
    FREE = "free"


class TalkPresence(StrEnum):
    """Who sat at the table besides the counsellor."""

    PUPIL = "pupil"
    PARENTS = "parents"
    BOTH = "both"
    TEACHER = "teacher"


class Responsible(StrEnum):
    PUPIL = "pupil"
    PARENTS = "parents"
    COUNSELLOR = "counsellor"
    TEACHER = "teacher"


@dataclass(frozen=True, slots=True)
class TalkDraft:
    """What the counsellor writes down; `restricted_note` never leaves the base or reaches paper."""

    held_on: date
    template: TalkTemplate
    presence: TalkPresence
    agreed: str
    next_step: str | None = None
    due_on: date | None = None
    responsible: Responsible | None = None
    restricted_note: str | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    id: TalkId
    uid: UUID
    person: PersonId
    content: TalkDraft
    draft: bool  # being written: not counted, not printed
    revision: int


class PlanSlot(StrEnum):
    FIRST = "A"
    BACKUP = "B"


class Certainty(StrEnum):
    """How sure the person is of a plan, in the person's own words."""

    THINKING = "thinking"
    LEANING = "leaning"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class PlanDraft:
    slot: PlanSlot
    profession: str
    programme: str | None = None
    place: str | None = None
    certainty: Certainty | None = None
    agreed_with: str | None = None
    profession_key: str | None = None  # of the catalogue, when it was taken from there; so the next two
    programme_code: str | None = None
    place_key: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """One version of plan A or B; the newest of a slot is the one in force."""

    id: PlanId
    uid: UUID
    person: PersonId
    version: int
    made_on: date
    content: PlanDraft
    made_by: UUID | None = None  # the user who wrote it; None: not known


@dataclass(frozen=True, slots=True)
class StepDraft:
    """One thing to do on the way to a plan."""

    slot: PlanSlot
    text: str
    due_on: date | None = None
    responsible: Responsible | None = None


@dataclass(frozen=True, slots=True)
class PlanStep:
    id: PlanStepId
    person: PersonId
    content: StepDraft
    done_on: date | None = None

    def late(self, today: date) -> bool:
        """Its day has passed and it is not done."""
        return self.done_on is None and self.content.due_on is not None and self.content.due_on < today


class EntryKind(StrEnum):
    TEST = "test"
    TALK = "talk"
    PLAN = "plan"
    EVENT = "event"
    TRIAL = "trial"
    DOCUMENT = "document"
    ENROLMENT = "enrolment"
    STEP = "step"  # of a plan, done
    CHOICE = "choice"  # the counsellor's word about the choice
    APPOINTMENT = "appointment"
    CONSENT = "consent"
    APPLICATION = "application"
    OUTCOME = "outcome"
    CONTACT = "contact"  # an attempt to reach somebody who has left


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One point of the life line; `ref` is the id of the record behind it (attempt, talk, plan, event).

    `title` and `detail` are words of the record, or the value a word stands for: a template, a state.
    """

    kind: EntryKind
    on: date
    title: str
    detail: str | None
    ref: int
    planned: bool = False


@dataclass(frozen=True, slots=True)
class NextStep:
    text: str
    due_on: date | None
    responsible: Responsible | None
    step: PlanStepId | None = None  # None: agreed in a talk


def next_step_of(agreed: NextStep | None, steps: Iterable[PlanStep], today: date) -> NextStep | None:
    """What comes first: the open step of a plan or the promise of the last talk that is due earliest.

    A promise whose day has passed gives way to any open step; without open steps it stays.
    """
    found = [
        NextStep(step.content.text, step.content.due_on, step.content.responsible, step.id)
        for step in steps
        if step.done_on is None
    ]
    past = agreed is not None and agreed.due_on is not None and agreed.due_on < today
    if agreed is not None and not (found and past):
        found.append(agreed)
    return min(found, key=lambda one: one.due_on or date.max, default=None)


class TrajectoryState(StrEnum):
    """Where a person stands; the words on the chip."""

    NO_TEST = "no_test"
    NEEDS_TALK = "needs_talk"
    EXPLORING = "exploring"
    ON_TRIAL = "on_trial"
    CHOICE_MADE = "choice_made"


class CardStep(StrEnum):
    """The six steps that the dots of a list count."""

    TEST = "test"
    RELEASED = "released"
    TALK = "talk"
    EVENT = "event"
    PLAN = "plan"
    BACKUP = "backup"
