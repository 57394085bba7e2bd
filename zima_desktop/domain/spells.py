"""Spells of enrolment of one person: `until` is the first day out, and no two of them overlap."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import PersonId, SpellId
from zima_desktop.domain.people import Group, GroupName, Person

_DAY = timedelta(days=1)
_BEFORE_NOTE = ": "


class EndReason(StrEnum):
    """Why a spell has ended; the base keeps the value, and after a colon what was added by hand."""

    PROMOTED = "promoted"
    REPEATED = "repeated"
    MOVED = "moved"
    LEFT = "left"
    GRADUATED = "graduated"
    CATEGORY = "category"


BY_HAND = (EndReason.MOVED, EndReason.LEFT, EndReason.GRADUATED, EndReason.PROMOTED, EndReason.REPEATED)


@dataclass(frozen=True, slots=True)
class PersonSpell:
    """One enrolment as it is shown and corrected. `note`: where to, or words that came with a package."""

    id: SpellId
    group: Group
    since: date
    until: date | None
    reason: EndReason | None = None
    note: str | None = None

    @property
    def last_day(self) -> date | None:
        return None if self.until is None else self.until - _DAY


@dataclass(frozen=True, slots=True)
class SpellDraft:
    """One line of the corrected history; id None is a new line."""

    id: SpellId | None
    group: GroupName
    since: date
    until: date | None = None
    reason: EndReason | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Days between two spells, both ends included, in which somebody was in no group of ours."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class SpellHistory:
    """All spells of a person, the oldest first."""

    person: Person
    spells: tuple[PersonSpell, ...]
    gaps: tuple[Gap, ...]


@dataclass(eq=False)
class SpellRefused(ZimaError):
    """A history that cannot be. `reason`: backwards, overlap, future, before_spell. Nothing was changed."""

    reason: str
    group: str
    on: str  # the day it fails on, dd.mm.yyyy
    person: str = ""


@dataclass(frozen=True, slots=True)
class Leaving:
    """«Выбыл»: the first day out, why, and where to when it is known."""

    persons: tuple[PersonId, ...]
    on: date
    reason: EndReason = EndReason.LEFT
    destination: str | None = None


def pack_reason(reason: EndReason | None, note: str | None) -> str | None:
    """How the base keeps both: «left: Саянск, школа № 3»."""
    tidy = " ".join((note or "").split())
    if reason is None:
        return tidy or None
    return f"{reason.value}{_BEFORE_NOTE}{tidy}" if tidy else reason.value


def unpack_reason(kept: str | None) -> tuple[EndReason | None, str | None]:
    """What the base keeps, apart; words that are no reason of ours are a note."""
    if not kept:
        return None, None
    code, _colon, note = kept.partition(_BEFORE_NOTE)
    reason = next((one for one in EndReason if one == code), None)
    return (None, kept) if reason is None else (reason, note or None)


def gaps_between(spells: Sequence[PersonSpell]) -> tuple[Gap, ...]:
    """Where the history is silent."""
    found = []
    for earlier, later in pairwise(sorted(spells, key=lambda one: one.since)):
        if earlier.until is not None and earlier.until < later.since:
            found.append(Gap(earlier.until, later.since - _DAY))
    return tuple(found)


def check_history(drafts: Sequence[SpellDraft], today: date) -> tuple[SpellDraft, ...]:
    """The drafts in order of time; raises SpellRefused for what cannot be."""
    ordered = sorted(drafts, key=lambda one: (one.since, one.until or date.max))
    for draft in ordered:
        if draft.until is not None and _backwards(draft, draft.until):
            raise _refused("backwards", draft, draft.until - _DAY)
        if draft.since > today or (draft.until is not None and draft.until > today + _DAY):
            raise _refused("future", draft, max(draft.since, (draft.until or draft.since) - _DAY))
    for earlier, later in pairwise(ordered):
        if earlier.until is None or earlier.until > later.since:
            raise _refused("overlap", later, later.since)
    return tuple(ordered)


def _backwards(draft: SpellDraft, until: date) -> bool:
    """A spell of no day at all is nothing to write, but older bases have some."""
    return until < draft.since or (until == draft.since and draft.id is None)


def _refused(reason: str, draft: SpellDraft, day: date) -> SpellRefused:
    return SpellRefused(reason, draft.group.printed, f"{day:%d.%m.%Y}")
