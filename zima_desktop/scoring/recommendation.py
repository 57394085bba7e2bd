"""Which professions have reasons to be looked at: pure, in whole points, never a place in a list.

Profiles are compared by the correlation of centred figures: raw interests of a pupil and O*NET figures have
different spreads, and most workers' trades share one profile. So no source decides alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import sqrt

from zima_desktop.domain.catalogue import Profession
from zima_desktop.domain.names import sort_key
from zima_desktop.domain.recommendation import (
    Evidence,
    Gap,
    Group,
    Leaders,
    Reason,
    ReasonKind,
    Source,
    Suggestion,
    SuggestionGroup,
    TypesFigures,
)

ALIKE, NEAR = 0.7, 0.4  # correlation from which profiles are called alike and near
MANY_POINTS, SOME_POINTS = 6, 4
WEIGHTS = {
    ReasonKind.TYPES_ALIKE: 2,
    ReasonKind.TYPES_NEAR: 1,
    ReasonKind.TYPES_APART: -1,
    ReasonKind.OBJECT_MAIN: 2,
    ReasonKind.OBJECT_SECOND: 1,
    ReasonKind.OBJECT_LEAST: -1,
    ReasonKind.FIELD_LIKED: 2,
    ReasonKind.SUBJECT_LIKED: 1,
    ReasonKind.TRIAL: 2,
    ReasonKind.EVENT: 1,
    ReasonKind.EDUCATION_FITS: 1,
    ReasonKind.EDUCATION_DIFFERS: -1,
    ReasonKind.DEMANDED: 1,
    ReasonKind.TAUGHT_IN_TOWN: 1,
}


def correlation(ours: Sequence[float], theirs: Sequence[float]) -> float | None:
    """Pearson over the six types; None where a profile is flat or not known."""
    if len(ours) != len(theirs) or not ours:
        return None
    first, second = _centred(ours), _centred(theirs)
    spread = sqrt(sum(x * x for x in first)) * sqrt(sum(y * y for y in second))
    if spread < 1e-12:
        return None
    return sum(x * y for x, y in zip(first, second, strict=True)) / spread


def _centred(values: Sequence[float]) -> list[float]:
    mean = sum(values) / len(values)
    return [value - mean for value in values]


def weigh(profession: Profession, evidence: Evidence) -> Suggestion:
    """Every reason for and against one profession."""
    found = [
        *_of_types(profession, evidence.types),
        *_of_objects(profession, evidence),
        *_of_interests(profession, evidence),
        *_of_events(profession, evidence),
        *_of_circumstances(profession, evidence),
    ]
    speaking = sorted((one for one in found if one.weight > 0), key=lambda one: -one.weight)
    return Suggestion(profession, tuple(speaking), tuple(one for one in found if one.weight < 0))


def group(suggestions: Iterable[Suggestion], fields: Sequence[str] = ()) -> tuple[SuggestionGroup, ...]:
    """Equals together, in the order of the fields, then by title; what has too little is left out."""
    held: dict[Group, list[Suggestion]] = {}
    for one in suggestions:
        place = group_of(one)
        if place is not None:
            held.setdefault(place, []).append(one)
    return tuple(_group(place, held[place], tuple(fields)) for place in Group if place in held)


def group_of(one: Suggestion) -> Group | None:
    """Marks first; then points, and two sources about the person for anything but the last group."""
    if one.mark is not None:
        return Group.PINNED if one.mark == "pin" else Group.EXCLUDED
    if len(one.sources) >= 2 and one.weight >= SOME_POINTS:
        return Group.MANY if one.weight >= MANY_POINTS else Group.SOME
    return Group.FEW if one.sources and one.weight >= 2 else None


def gaps(evidence: Evidence) -> tuple[Gap, ...]:
    """What is missing, in the order in which it would help."""
    found: list[Gap | None] = [
        _gap(evidence.types, Gap.NO_TYPES, Gap.FLAT_TYPES),
        _gap(evidence.objects, Gap.NO_OBJECTS, Gap.FLAT_OBJECTS),
        _gap(evidence.interests, Gap.NO_INTERESTS, Gap.FLAT_INTERESTS),
        None if evidence.events else Gap.NO_EVENTS,
        Gap.NO_EDUCATION if evidence.education is None else None,
        Gap.NO_DEMAND if evidence.demanded is None else None,
        Gap.NO_TAUGHT if evidence.taught is None else None,
    ]
    return tuple(one for one in found if one is not None)


def sources(evidence: Evidence) -> frozenset[Source]:
    """Independent sources about the person that say anything at all."""
    known = {
        Source.TYPES: evidence.types is not None and not evidence.types.flat,
        Source.OBJECTS: evidence.objects is not None and not evidence.objects.flat,
        Source.INTERESTS: evidence.interests is not None and not evidence.interests.flat,
        Source.EVENTS: bool(evidence.events),
    }
    return frozenset(source for source, said in known.items() if said)


def _gap(taken: TypesFigures | Leaders | None, missing: Gap, flat: Gap) -> Gap | None:
    if taken is None:
        return missing
    return flat if taken.flat else None


def _group(place: Group, members: list[Suggestion], fields: tuple[str, ...]) -> SuggestionGroup:
    def key(one: Suggestion) -> tuple[int, str, str]:
        field = one.profession.field
        at = fields.index(field) if field in fields else len(fields)
        return at, field, sort_key(one.profession.title)

    ordered = sorted(members, key=key)
    first, *others = ordered
    shared = tuple(
        reason for reason in first.reasons if others and all(reason in one.reasons for one in others)
    )
    return SuggestionGroup(place, tuple(ordered), shared)


def _reason(kind: ReasonKind, source: Source, *names: str) -> Reason:
    return Reason(kind, source, WEIGHTS[kind], names)


def _of_types(profession: Profession, taken: TypesFigures | None) -> Iterator[Reason]:
    if taken is None or taken.flat:
        return
    found = correlation(taken.values, profession.riasec)
    if found is None:
        return
    if found >= NEAR:
        kind = ReasonKind.TYPES_ALIKE if found >= ALIKE else ReasonKind.TYPES_NEAR
        yield _reason(kind, Source.TYPES, *_strongest(taken.values))
    elif found < 0:
        yield _reason(ReasonKind.TYPES_APART, Source.TYPES)


def _strongest(values: Sequence[float]) -> tuple[str, ...]:
    top = max(values)
    return tuple(letter for letter, value in zip("RIASEC", values, strict=True) if value == top)


def _of_objects(profession: Profession, evidence: Evidence) -> Iterator[Reason]:
    taken = evidence.objects
    if taken is None or taken.flat:
        return
    main, *second = profession.klimov
    if main in taken.first:
        yield _reason(ReasonKind.OBJECT_MAIN, Source.OBJECTS, main)
    elif main in taken.last:
        yield _reason(ReasonKind.OBJECT_LEAST, Source.OBJECTS, main)
    elif second and second[0] in taken.first:
        yield _reason(ReasonKind.OBJECT_SECOND, Source.OBJECTS, second[0])


def _of_interests(profession: Profession, evidence: Evidence) -> Iterator[Reason]:
    if profession.field in evidence.fields_liked:
        yield _reason(ReasonKind.FIELD_LIKED, Source.INTERESTS, profession.field)
    liked = tuple(name for name in profession.subjects if name in evidence.subjects_liked)
    if liked:
        yield _reason(ReasonKind.SUBJECT_LIKED, Source.INTERESTS, *liked)


def _of_events(profession: Profession, evidence: Evidence) -> Iterator[Reason]:
    attended = (evidence.events or {}).get(profession.id, ())
    trials = [one for one in attended if one.trial]
    if attended:
        kind = ReasonKind.TRIAL if trials else ReasonKind.EVENT
        newest = (trials or attended)[0]
        yield _reason(kind, Source.EVENTS, newest.on.isoformat(), newest.title)


def _of_circumstances(profession: Profession, evidence: Evidence) -> Iterator[Reason]:
    """These say nothing of the person's interests, so they never make a group alone."""
    if evidence.education is not None:
        fits = profession.education in evidence.education
        kind = ReasonKind.EDUCATION_FITS if fits else ReasonKind.EDUCATION_DIFFERS
        yield _reason(kind, Source.EDUCATION, profession.education.value)
    if evidence.demanded is not None and profession.id in evidence.demanded:
        yield _reason(ReasonKind.DEMANDED, Source.DEMAND, str(evidence.demand_year))
    if evidence.taught is not None and profession.id in evidence.taught:
        yield _reason(ReasonKind.TAUGHT_IN_TOWN, Source.TAUGHT)
