"""A real base in which many people have answered an instrument: persons of a known structure, seeded."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.helpers.class_sessions import CHEAP
from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.changes import Topic
from zima_desktop.domain.ids import AttemptId, GroupId, PersonId, new_uid
from zima_desktop.domain.instruments import AnswerValue, Instrument, Item
from zima_desktop.domain.keys import answer_points
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import PersonDraft, PersonName, Sex
from zima_desktop.domain.profiles import Profile
from zima_desktop.domain.responses import (
    Choice,
    Distribute,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Number,
    Rank,
    Rating,
)
from zima_desktop.domain.sessions import CollectedAttempt
from zima_desktop.domain.walk import shown_items
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.scoring import Scorer
from zima_desktop.services import Services
from zima_desktop.store import attempts, library, people_write
from zima_desktop.store.attempts import ScoredAttempt
from zima_desktop.store.database import Database
from zima_desktop.version import VERSION

NOW = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
CLASS_SIZE = 30
FAMILIES = ("Базаров", "Гринёв", "Дубровский", "Обломов", "Онегин", "Печорин", "Ростов", "Чацкий")
GIVEN = ("Андрей", "Борис", "Виктор", "Егор", "Илья", "Лев", "Пётр", "Фёдор")
SHE = {"Ростов": "Ростова", "Базаров": "Базарова", "Гринёв": "Гринёва"}


@dataclass(slots=True)
class Moment:
    """A clock that stands where the test put it."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass(slots=True)
class AnsweredBase:
    """An open base, its people in order, and what they have answered."""

    services: Services
    clock: Moment
    people: tuple[PersonId, ...]
    groups: tuple[GroupId, ...] = ()
    profiles: list[Profile] = field(default_factory=list)
    numbers: list[AttemptId] = field(default_factory=list)

    @property
    def database(self) -> Database:
        return self.services.workspace.database


def new_base(folder: Path, count: int) -> AnsweredBase:
    """So many people in classes of thirty, boys and girls in turn."""
    clock = Moment()
    wanted = NewWorkspace("Школа № 9", WorkspaceKind.ORGANIZATION, "Психолог", "тёплая зима на станции")
    services = create_workspace(folder, wanted, clock, CHEAP).services
    drafts = [_draft(number) for number in range(count)]
    with services.workspace.database.write("people.import", Topic.PEOPLE) as tx:
        own = people_write.own_organization(tx)
        ids = people_write.add(tx, own, drafts, 2026, datetime(2026, 9, 1, tzinfo=UTC).date())
    groups = tuple(group.id for group in services.people.groups())
    return AnsweredBase(services, clock, tuple(ids), groups)


def _draft(number: int) -> PersonDraft:
    family = FAMILIES[number % len(FAMILIES)] + ("" if number < 64 else f"-{number}")
    name = PersonName(family, GIVEN[number // len(FAMILIES) % len(GIVEN)])
    klass, letter = divmod(number // CLASS_SIZE, 28)
    group = class_name(8 + klass % 4, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"[letter])
    return PersonDraft(name, Sex.FEMALE if number % 2 else Sex.MALE, group=group)


Wish = Callable[[Item, int], AnswerValue | None]


def answer_by(
    base: AnsweredBase, instrument: Instrument, wish: Wish, people: Sequence[PersonId] | None = None
) -> None:
    """Everybody answers as `wish(item, place)` says; None skips the item."""
    scorer = Scorer(instrument)
    with base.database.write("session.collect", Topic.TESTING) as tx:
        version = library.ensure_version(tx, instrument)
        for place, person in enumerate(people or base.people):
            given = _given(instrument, wish, place)
            profile = scorer.score(given)
            base.profiles.append(profile)
            base.numbers.append(attempts.add(tx, _scored(given, person, version, profile, base.clock.now)))


def _given(instrument: Instrument, wish: Wish, place: int) -> dict[int, AnswerValue]:
    given: dict[int, AnswerValue] = {}
    for item in instrument.items:
        if item in shown_items(instrument.sections, given):
            value = wish(item, place)
            if value is not None:
                given[item.no] = value
    return given


def _scored(
    given: Mapping[int, AnswerValue], person: PersonId, version: int, profile: Profile, at: datetime
) -> ScoredAttempt:
    unknown = (None,) * len(given)
    collected = CollectedAttempt(
        new_uid(), new_uid(), at - timedelta(minutes=9), at, tuple(given.items()), unknown, unknown,
        (0,) * len(given),
    )  # fmt: skip
    return ScoredAttempt(collected, person, None, version, VERSION, profile)  # type: ignore[arg-type]


def leaning(instrument: Instrument, count: int, seed: int, noise: float = 1.0) -> Wish:
    """Persons with a trait a scale: an answer grows with the trait, and with chance."""
    chance = random.Random(seed)
    traits = [{scale.code: chance.gauss(0, 1) for scale in instrument.scales} for _ in range(count)]

    def wish(item: Item, place: int) -> AnswerValue:
        response = item.response
        if not isinstance(response, Choice | Rating):
            return random_answer(item, chance)
        values: Sequence[str | int] = response.values
        drawn = [_pull(instrument, item, value, traits[place]) + chance.gauss(0, noise) for value in values]
        return values[drawn.index(max(drawn))]

    return wish


def _pull(instrument: Instrument, item: Item, value: str | int, traits: Mapping[str, float]) -> float:
    """How strongly the traits of a person draw him to an answer."""
    return sum(
        traits[scale.code] * float(answer_points(item, scale, value))
        for scale in instrument.scales
        if any(key.item == item.no for key in scale.keys)
    )


def random_answer(item: Item, chance: random.Random) -> AnswerValue:
    """Any answer that the item takes."""
    response = item.response
    match response:
        case Choice() | Rating():
            return chance.choice(tuple(response.values))
        case Distribute():
            given = [chance.choice(response.parts) for _ in range(response.total)]
            return {code: given.count(code) for code in response.parts}
        case MultiRating():
            return {facet.code: chance.choice(facet.rating.values) for facet in response.facets}
        case MatrixPick():
            return {
                "rows": _some([one.code for one in response.rows], response.pick_rows.least, chance),
                "columns": _some([one.code for one in response.columns], response.pick_columns.least, chance),
            }
        case MultiSelect():
            count = chance.randint(response.pick.least, response.pick.most)
            return _some(list(response.parts), count, chance)
        case Rank():
            return chance.sample(response.parts, response.places)
        case Number():
            return int(response.low) + chance.randrange(int(response.high - response.low) + 1)
    return chance.choice(("Машинист", "Повар", "Пока не знаю"))


def _some(codes: list[str], count: int, chance: random.Random) -> list[str]:
    return chance.sample(codes, min(max(count, 1), len(codes)))
