"""Where people apply, whether they were taken, and how that stands to the plan they had."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zima_desktop.domain.ids import ApplicationId, PersonId
from zima_desktop.domain.names import search_key
from zima_desktop.domain.outcomes import OutcomeDraft, OutcomeSource, OutcomeStatus


class ApplicationState(StrEnum):
    INTENDED = "intended"
    APPLIED = "applied"
    ENROLLED = "enrolled"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ApplicationDraft:
    """`year` is the calendar year of admission; `priority` 1 is wanted most."""

    year: int
    place: str
    state: ApplicationState = ApplicationState.APPLIED
    programme: str | None = None
    programme_code: str | None = None
    place_key: str | None = None
    priority: int | None = None
    applied_on: date | None = None
    decided_on: date | None = None
    source: OutcomeSource | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Application:
    id: ApplicationId
    person: PersonId
    content: ApplicationDraft


@dataclass(frozen=True, slots=True)
class Wish:
    """A plan as far as it can be compared with what came of it."""

    profession: str
    programme: str | None = None
    place: str | None = None
    profession_key: str | None = None
    programme_code: str | None = None
    place_key: str | None = None
    made_on: date | None = None


@dataclass(frozen=True, slots=True)
class Destination:
    """Where somebody went: from a status, completed by the application that was taken."""

    status: OutcomeStatus
    place: str | None = None
    place_key: str | None = None
    programme: str | None = None
    programme_code: str | None = None
    profession: str | None = None
    profession_key: str | None = None


class PlanMatch(StrEnum):
    """The honest test of guidance; only the first four are counted."""

    FULFILLED = "fulfilled"
    BACKUP = "backup"  # plan B
    OTHER = "other"
    NO_PLAN = "no_plan"
    CANNOT = "cannot"  # too little is written on one side
    UNCONFIRMED = "unconfirmed"  # somebody's word only
    UNKNOWN = "unknown"  # no good status


_CODE = re.compile(r"(?<!\d)\d{2}\.(\d{2})\.\d{2}(?!\d)")
_LEVELS = {
    "01": OutcomeStatus.STUDIES_SPO,
    "02": OutcomeStatus.STUDIES_SPO,
    "03": OutcomeStatus.STUDIES_VUZ,
    "04": OutcomeStatus.STUDIES_VUZ,
    "05": OutcomeStatus.STUDIES_VUZ,
}
_PLACES = (
    (OutcomeStatus.STUDIES_SPO, ("техникум", "колледж", "училищ", "гбпоу", "гапоу", "спо")),
    (OutcomeStatus.STUDIES_VUZ, ("университет", "институт", "академи", "вуз", "фгбоу во")),
    (OutcomeStatus.STUDIES_SCHOOL, ("школ", "сош", "гимнази", "лицей", "класс")),
)
_EMPTY = frozenset(
    {"гбпоу", "гапоу", "фгбоу", "мбоу", "ио", "во", "филиал", "имени", "им", "г", "города", "в", "по", "и"}
)
_GENERAL = frozenset(
    {"техникум", "колледж", "училище", "школа", "сош", "институт", "университет", "академия", "класс"}
)


def code_in(*texts: str | None) -> str | None:
    """The first programme code written in any of the texts: 23.01.09."""
    found = (_CODE.search(text) for text in texts if text)
    return next((one[0] for one in found if one), None)


def study_of(place: str | None, programme_code: str | None) -> OutcomeStatus | None:
    """What being taken there means; None where neither the code nor the name of the place tells."""
    code = _CODE.fullmatch(programme_code or "")
    if code and code[1] in _LEVELS:
        return _LEVELS[code[1]]
    words = search_key(place or "").split()
    for status, beginnings in _PLACES:
        if any(word.startswith(beginning) for word in words for beginning in beginnings):
            return status
    return None


def enrolled_of(applications: Iterable[Application]) -> Application | None:
    """Where somebody was taken: the newest admission, of one year the most wanted."""
    taken = [one for one in applications if one.content.state is ApplicationState.ENROLLED]
    return max(taken, key=lambda one: (one.content.year, -(one.content.priority or 99), one.id), default=None)


def main_of(applications: Iterable[Application]) -> Application | None:
    """The application to show first: taken, else the most wanted that is still open."""
    known = sorted(applications, key=lambda one: (one.content.priority or 99, one.id))
    return enrolled_of(known) or next(
        (one for one in known if one.content.state in _OPEN), known[0] if known else None
    )


_OPEN = frozenset({ApplicationState.INTENDED, ApplicationState.APPLIED})


def outcome_of(application: ApplicationDraft, on: date) -> OutcomeDraft | None:
    """The status that an admission is; None where nobody can tell what is studied there."""
    status = study_of(application.place, application.programme_code or code_in(application.programme))
    if application.state is not ApplicationState.ENROLLED or status is None:
        return None
    return OutcomeDraft(
        on=on,
        status=status,
        source=application.source or OutcomeSource.SELF,
        place=application.place,
        place_key=application.place_key,
        programme_code=application.programme_code or code_in(application.programme),
    )


Relatives = Callable[[str], frozenset[str]]  # a code with those that came before and after it


def alone(code: str) -> frozenset[str]:
    return frozenset({code})


def compare(wishes: Sequence[Wish | None], went: Destination, relatives: Relatives = alone) -> PlanMatch:
    """Plan A, then plan B, against where the person went. Statuses without a place are no plan's."""
    first, backup = wishes[0], wishes[1] if len(wishes) > 1 else None
    if first is None and backup is None:
        return PlanMatch.NO_PLAN
    if not (went.status.studies or went.status.works):
        return PlanMatch.OTHER
    verdicts = [None if wish is None else came_true(wish, went, relatives) for wish in (first, backup)]
    if verdicts[0]:
        return PlanMatch.FULFILLED
    if verdicts[1]:
        return PlanMatch.BACKUP
    known = [verdict for wish, verdict in zip((first, backup), verdicts, strict=True) if wish is not None]
    return PlanMatch.CANNOT if None in known else PlanMatch.OTHER


def came_true(wish: Wish, went: Destination, relatives: Relatives = alone) -> bool | None:
    """The programme decides, then the profession, then the place; None: nothing to compare by."""
    if went.status.works:
        return _same_profession(wish, went)
    wanted = wish.programme_code or code_in(wish.programme)
    studied = went.programme_code or code_in(went.programme)
    if wanted and studied:
        return studied in relatives(wanted)
    named = _alike(wish.programme, went.programme)
    if named is not None:
        return named or bool(_alike(wish.profession, went.programme))
    if went.programme and _alike(wish.profession, went.programme):
        return True
    return _same_place(wish, went)


def _same_profession(wish: Wish, went: Destination) -> bool | None:
    if wish.profession_key and went.profession_key:
        return wish.profession_key == went.profession_key
    return _alike(wish.profession, went.profession)


def _same_place(wish: Wish, went: Destination) -> bool | None:
    if wish.place_key and went.place_key:
        return wish.place_key == went.place_key
    return _alike(wish.place, went.place)


def _alike(one: str | None, other: str | None) -> bool | None:
    """Every telling word of the shorter name stands in the longer one; None where one side has none."""
    left, right = _words(one), _words(other)
    if not left - _GENERAL or not right - _GENERAL:
        return None
    return left - _GENERAL <= right or right - _GENERAL <= left


def _words(text: str | None) -> frozenset[str]:
    plain = _CODE.sub(" ", text or "")
    words = "".join(sign if sign.isalnum() else " " for sign in search_key(plain)).split()
    return frozenset(word for word in words if word not in _EMPTY)
