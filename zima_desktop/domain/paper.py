"""A paper sheet on its way into the base: what was typed, what it lacks, how it stands to what is there."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from zima_desktop.domain.changes import NOTHING, Change
from zima_desktop.domain.ids import AttemptId, PersonId
from zima_desktop.domain.instruments import AnswerValue, Instrument, Item
from zima_desktop.domain.paper_keys import one_key
from zima_desktop.domain.people import Person
from zima_desktop.domain.walk import shown_items

DOUBT_KEYS = frozenset(".,*")
LEAVE_KEYS = frozenset("0-")


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """One sheet being typed. An item is answered, left out on purpose, doubtful, or not reached yet."""

    person: PersonId
    instrument: Instrument
    day: date
    answers: Mapping[int, AnswerValue] = field(default_factory=dict)
    missing: frozenset[int] = frozenset()
    doubtful: frozenset[int] = frozenset()

    @property
    def asked(self) -> tuple[Item, ...]:
        """The items this person had to answer, by the answers so far."""
        return shown_items(self.instrument.sections, self.answers)

    @property
    def given(self) -> tuple[tuple[int, AnswerValue], ...]:
        """What is written into the base: nothing that was not asked or that the item does not take."""
        return tuple(
            (item.no, self.answers[item.no])
            for item in self.asked
            if item.no in self.answers and item.accepts(self.answers[item.no])
        )

    @property
    def doubts(self) -> frozenset[int]:
        return frozenset(item.no for item in self.asked if item.no in self.doubtful)

    @property
    def touched(self) -> bool:
        return bool(self.answers or self.missing or self.doubtful)

    def reached(self, no: int) -> bool:
        return no in self.answers or no in self.missing or no in self.doubtful

    def answered(self, no: int, value: AnswerValue) -> "PaperDraft":
        bare = self.cleared(no)
        return replace(bare, answers={**bare.answers, no: value})

    def left_out(self, no: int) -> "PaperDraft":
        bare = self.cleared(no)
        return replace(bare, missing=bare.missing | {no})

    def doubted(self, no: int) -> "PaperDraft":
        bare = self.cleared(no)
        return replace(bare, doubtful=bare.doubtful | {no})

    def cleared(self, no: int) -> "PaperDraft":
        return replace(
            self,
            answers={other: value for other, value in self.answers.items() if other != no},
            missing=self.missing - {no},
            doubtful=self.doubtful - {no},
        )


def keyed(draft: PaperDraft, item: Item, key: str) -> PaperDraft | None:
    """The sheet after one key of the keypad; None: this key means nothing here.

    «0» and «-» leave the item out where they are no answer; «.», «,» and «*» set the mark aside as doubtful.
    """
    answers = one_key(item.response)
    if answers is not None and key in answers:
        return draft.answered(item.no, answers[key])
    if key in DOUBT_KEYS:
        return draft.doubted(item.no)
    return draft.left_out(item.no) if key in LEAVE_KEYS else None


@dataclass(frozen=True, slots=True)
class RunningCheck:
    """«Заполнено 28 из 30, пропущены 7, 19»; numbers of items in the order of the form."""

    filled: int
    total: int
    skipped: tuple[int, ...]  # left out, or passed over before the last one that was reached
    doubtful: tuple[int, ...]
    wrong: tuple[int, ...]  # answers that the item does not take
    untouched: tuple[int, ...]  # nobody has looked at them yet

    @property
    def whole(self) -> bool:
        """Everything was looked at; what is left out was left out on purpose."""
        return not self.untouched and not self.wrong


def check_draft(draft: PaperDraft) -> RunningCheck:
    """What a half-typed sheet lacks. Items that need no answer are nowhere missed."""
    asked = draft.asked
    reached = [at for at, item in enumerate(asked) if draft.reached(item.no)]
    last = reached[-1] if reached else -1
    given = dict(draft.given)
    wrong = tuple(item.no for item in asked if item.no in draft.answers and item.no not in given)
    untouched = [(at, item) for at, item in enumerate(asked) if not draft.reached(item.no) and item.required]
    skipped = [item.no for item in asked if item.no in draft.missing]
    skipped += [item.no for at, item in untouched if at < last]
    order = {item.no: at for at, item in enumerate(asked)}
    return RunningCheck(
        filled=len(given),
        total=len(asked),
        skipped=tuple(sorted(skipped, key=order.__getitem__)),
        doubtful=tuple(item.no for item in asked if item.no in draft.doubtful),
        wrong=wrong,
        untouched=tuple(item.no for _at, item in untouched),
    )


class SheetState(StrEnum):
    """How a sheet stands to what the base has of this person, test and day."""

    NEW = "new"
    SAME = "same"
    DIFFERS = "differs"  # typed or imported before, with other answers
    ON_SCREEN = "on_screen"  # answered on the screen that day
    CONCLUDED = "concluded"  # the counsellor has spoken about it already


class Clash(StrEnum):
    """What to do when a different sheet is there."""

    ASK = "ask"
    REPLACE = "replace"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class SavedSheet:
    """`attempt` is the one written, the same one found, or the one that stands in the way."""

    state: SheetState
    written: bool
    attempt: AttemptId | None = None
    change: Change = NOTHING
    held: bool = False  # too little is answered: the result waits


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Where two entries of one sheet differ; None: no answer. Doubtful marks are said apart."""

    item: Item
    first: AnswerValue | None
    second: AnswerValue | None
    first_doubtful: bool = False
    second_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class FirstEntry:
    """A sheet as it was typed the first time."""

    attempt: AttemptId
    day: date
    answers: Mapping[int, AnswerValue]
    doubtful: frozenset[int]
    concluded: bool


@dataclass(frozen=True, slots=True)
class DoubtfulMark:
    """A mark nobody could read, waiting until somebody decides."""

    attempt: AttemptId
    person: PersonId
    name: str
    group: str
    day: date
    instrument: Instrument
    item: Item


@dataclass(frozen=True, slots=True)
class RollRow:
    """One pupil of the list; `mode` and `day` are those of the newest attempt with this instrument."""

    person: Person
    code: str
    attempt: AttemptId | None = None
    mode: str = ""
    day: date | None = None
    doubtful: int = 0


@dataclass(frozen=True, slots=True)
class FoundSheet:
    """Whose sheet a bar code stands on, and which questions."""

    person: Person
    instrument: Instrument
