"""What might suit a person: evidence gathered from the base, reasons in words, the counsellor's marks."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from zima_desktop.content.catalogue import likings
from zima_desktop.content.recommendation_words import reason_words
from zima_desktop.domain.catalogue import TYPES, Catalogue, Education
from zima_desktop.domain.catalogue_cards import WhereTaught
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.documents import Audience, CareerSection, Considered
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.profiles import Profile
from zima_desktop.domain.recommendation import (
    Evidence,
    Leaders,
    Mark,
    Reason,
    Recommendation,
    TypesFigures,
)
from zima_desktop.domain.results import EarlierResult
from zima_desktop.scoring import recommendation as scoring
from zima_desktop.services.career_considered import considered
from zima_desktop.services.catalogue_rows import where_taught
from zima_desktop.services.catalogue_stock import CatalogueStock
from zima_desktop.services.demand import DemandService
from zima_desktop.services.desk import Desk
from zima_desktop.services.tried import met
from zima_desktop.store import recommendation as store
from zima_desktop.store import results

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection

TYPES_INSTRUMENTS = ("riasec30", "riasec48")
OBJECTS_INSTRUMENT, INTERESTS_INSTRUMENT = "subject5", "interests"
LIKED = 3  # so many strengths of the 24 fields count as liked, with all ties
MOST_LIKED = 8  # more equal ones than this tell nothing
HALF = 0.5


class RecommendationService:
    """Explained and never automatic: nothing here is kept but the counsellor's own marks."""

    def __init__(self, desk: Desk, stock: CatalogueStock, demand: DemandService) -> None:
        self._desk, self._stock, self._demand = desk, stock, demand

    def of(self, person: PersonId, *, released_only: bool = False) -> Recommendation:
        """Groups with reasons; `released_only` leaves out results the person has not been given."""
        with self._desk.database.read() as connection:
            evidence = self._evidence(connection, person, released_only=released_only)
            marks = store.marks_of(connection, person)
        catalogue = self._stock.catalogue()
        weighed = [
            scoring.weigh(one, evidence)
            for one in catalogue.professions.values()
            if not one.off or one.id in marks
        ]
        marked = [
            replace(one, mark=Mark(marks[key][0]), why=marks[key][1])
            if (key := one.profession.id) in marks
            else one
            for one in weighed
        ]
        return Recommendation(
            person,
            scoring.group(marked, tuple(catalogue.fields)),
            scoring.sources(evidence),
            scoring.gaps(evidence),
            evidence.demand_year,
            len(weighed),
        )

    def mark(self, person: PersonId, profession: str, mark: Mark, reason: str) -> Change:
        """Pin a profession to the top or set it aside; the reason is kept. Raises InvalidValue, NotFound."""
        if profession not in self._stock.catalogue().professions:
            raise NotFound("profession", profession)
        if not reason.strip():
            raise InvalidValue("reason", "", "empty")
        with self._desk.database.write("recommendation.mark", Topic.TRAJECTORY) as tx:
            store.set_mark(tx, person, profession, mark.value, reason.strip())
            return tx.change(count=1)

    def unmark(self, person: PersonId, profession: str) -> Change:
        """The profession goes back to its group."""
        with self._desk.database.write("recommendation.unmark", Topic.TRAJECTORY) as tx:
            store.clear_mark(tx, person, profession)
            return tx.change(count=1)

    def for_paper(
        self, person: PersonId, reader: Audience, sections: frozenset[CareerSection]
    ) -> Considered | None:
        """The section of the career map; the pupil's one stands on released results only."""
        if CareerSection.CONSIDERED not in sections:
            return None
        found = self.of(person, released_only=reader is Audience.PUPIL)
        return considered(found, self._stock.catalogue().fields, self.words)

    def words(self, reason: Reason, *, short: bool = False) -> str:
        """A reason as a Russian phrase; short: a word or two, where many stand side by side."""
        return reason_words(reason, self._stock.catalogue().fields, short=short)

    def _evidence(self, connection: "Connection", person: PersonId, *, released_only: bool) -> Evidence:
        today, catalogue = self._desk.today(), self._stock.catalogue()
        tests = [
            test
            for test in results.history(connection, person)
            if (test.released or not released_only) and not test.profile.held and not test.profile.withheld
        ]
        year = self._demand.this_year()
        interests = _interests(tests)
        attended = store.attended(connection, person, today)
        return Evidence(
            types=_types(tests),
            objects=_objects(tests),
            interests=interests,
            fields_liked=_fields_liked(interests, catalogue),
            subjects_liked=_subjects_liked(interests),
            events=met(attended, catalogue.professions),
            education=_education(connection, person),
            demanded=self._demand.demanded_professions(year, today),
            demand_year=year,
            taught=_taught(catalogue),
        )


def _types(tests: Sequence[EarlierResult]) -> TypesFigures | None:
    """The newest of both forms; a flat one only when there is no other."""
    found = [_types_of(test) for test in tests if test.code in TYPES_INSTRUMENTS]
    known = [one for one in found if one is not None]
    return next((one for one in known if not one.flat), known[0] if known else None)


def _types_of(test: EarlierResult) -> TypesFigures | None:
    scores = [test.profile.scale(letter) for letter in TYPES]
    values = tuple(float(score.raw) for score in scores if score is not None)
    if len(values) != len(TYPES):
        return None
    return TypesFigures(values, test.profile.flat, test.title, test.finished_on)


def _objects(tests: Sequence[EarlierResult]) -> Leaders | None:
    test = next((one for one in tests if one.code == OBJECTS_INSTRUMENT), None)
    if test is None:
        return None
    profile = test.profile
    if profile.flat or not profile.scales:
        return Leaders((), (), True, test.title, test.finished_on)
    weakest = min(score.raw for score in profile.scales)
    last = tuple(score.code for score in profile.scales if score.raw == weakest)
    return Leaders(profile.leading, last, False, test.title, test.finished_on)


def _interests(tests: Sequence[EarlierResult]) -> Leaders | None:
    test = next((one for one in tests if one.code == INTERESTS_INSTRUMENT), None)
    if test is None:
        return None
    liked = () if test.profile.flat else _liked(test.profile)
    return Leaders(liked, (), not liked, test.title, test.finished_on)


def _liked(profile: Profile) -> tuple[str, ...]:
    """The strongest fields with all ties, if they are liked at all and do not include nearly everything."""
    strengths = sorted((score.strength for score in profile.scales), reverse=True)[:LIKED]
    for border in sorted(set(strengths)):
        found = [score.code for score in profile.scales if score.strength >= border and score.strength > HALF]
        if len(found) <= MOST_LIKED:
            return tuple(found)
    return ()


def _fields_liked(interests: Leaders | None, catalogue: Catalogue) -> frozenset[str]:
    liked = set(interests.first) if interests else set()
    return frozenset(field.key for field in catalogue.fields.values() if liked & set(field.interests))


def _subjects_liked(interests: Leaders | None) -> frozenset[str]:
    subjects = likings().subjects
    return frozenset(
        name for scale in (interests.first if interests else ()) for name in subjects.get(scale, ())
    )


def _education(connection: "Connection", person: PersonId) -> frozenset[Education] | None:
    """What the newest questionnaires say, the later class first; an open answer says nothing."""
    for code in reversed(likings().education):
        asked = likings().education[code]
        raw = store.newest_answer(connection, person, code, asked.item)
        wanted = asked.wants.get(json.loads(raw)) if raw is not None else None
        if wanted:
            return frozenset(Education(name) for name in wanted)
    return None


def _taught(catalogue: Catalogue) -> frozenset[str] | None:
    """Professions taught in the town; None while no place of the town has said anything."""
    found = {key: where_taught(one, catalogue)[0] for key, one in catalogue.professions.items()}
    in_town = frozenset(key for key, where in found.items() if where is WhereTaught.TOWN)
    said = any(where is not WhereTaught.UNKNOWN for where in found.values())
    return in_town if said else None
