"""«Кого позвать»: rules that can be switched, and people with the reasons why."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zima_desktop.domain.ids import PersonId, TalkId

EVERY_RULE = "*"  # a person is put off as a whole


class QueueRule(StrEnum):
    ASKED = "asked"
    STEP_OVERDUE = "step_overdue"
    CHOICE_CHANGED = "choice_changed"
    DOUBTFUL = "doubtful"
    TEST_NO_TALK = "test_no_talk"
    FLAT = "flat"
    NO_PLAN = "no_plan"
    NO_BACKUP = "no_backup"
    PARENTS = "parents"
    NO_TEST = "no_test"


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule as the content has it. `reason` is a template; `since` is month and day of a school year."""

    rule: QueueRule
    title: str
    explanation: str
    reason: str
    weight: int
    days: int | None = None
    grades: tuple[int, ...] = ()
    since: tuple[int, int] | None = None

    def begins(self, school_year: int) -> date:
        """The day from which the rule speaks in that school year."""
        month, day = self.since or (9, 1)
        return date(school_year if month >= 9 else school_year + 1, month, day)


@dataclass(frozen=True, slots=True)
class RuleState:
    """A rule beside how it is set here; `days` is the number in use."""

    text: RuleText
    on: bool
    days: int | None
    speaks: bool  # its time of the school year has come
    count: int = 0  # people it calls now


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """What was changed here; everything else stands as the content says."""

    off: frozenset[QueueRule]
    days: Mapping[QueueRule, int]


@dataclass(frozen=True, slots=True)
class Reason:
    rule: QueueRule
    text: str
    weight: int
    day: date | None = None


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """A person to call, the weightiest reason first."""

    person: PersonId
    name: str
    group: str
    reasons: tuple[Reason, ...]
    last_talk_on: date | None
    sort_key: str


@dataclass(frozen=True, slots=True)
class PutOff:
    """«Не звать до …»; `rule` None: no rule calls this person, `until` None: for good."""

    mark: int
    person: PersonId
    name: str
    group: str
    rule: QueueRule | None
    until: date | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Queue:
    """Everybody who is called, in the order of urgency, with the rules and who is put off."""

    entries: tuple[QueueEntry, ...]
    rules: tuple[RuleState, ...]
    put_off: tuple[PutOff, ...]


@dataclass(frozen=True, slots=True)
class SeenRow:
    """«Кого когда видели»: one person with the last talk."""

    person: PersonId
    name: str
    group: str
    last_talk_on: date | None
    days: int | None
    template: str | None
    talks_this_year: int
    draft: TalkId | None
    draft_on: date | None
    tutor: str | None
    sort_key: str


@dataclass(frozen=True, slots=True)
class TalkPrompts:
    """What to go through in a talk of one kind."""

    title: str
    about: str
    prompts: tuple[str, ...]
