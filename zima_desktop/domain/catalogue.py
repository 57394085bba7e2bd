"""The catalogue: professions, programmes that lead to them, places that teach and employ, links of codes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

OBJECTS = ("nature", "tech", "human", "sign", "art")  # of labour, as `subject5` names its scales
TYPES = ("R", "I", "A", "S", "E", "C")


class CatalogueKind(StrEnum):
    """What an entry of the catalogue is; the values stand in the base."""

    PROFESSION = "profession"
    PROGRAMME = "programme"
    PLACE = "place"
    TAUGHT = "taught"
    LINK = "link"


class Education(StrEnum):
    """The usual entry route, not the only one."""

    COURSE = "course"
    SPO_PROFESSION = "spo_profession"
    SPO_SPECIALITY = "spo_speciality"
    HIGHER = "higher"


class Confidence(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class PlaceKind(StrEnum):
    COLLEGE = "college"
    UNIVERSITY = "university"
    EMPLOYER = "employer"
    EMPLOYMENT_CENTER = "employment_center"


class Region(StrEnum):
    """How far a place is, seen from the town."""

    TOWN = "town"
    REGION = "region"
    OUTSIDE = "outside"


class ListStatus(StrEnum):
    """Whether a code stands in the present list of programmes; the unverified ones are from memory."""

    CURRENT = "current"
    OLD = "old"
    CURRENT_UNVERIFIED = "current_unverified"
    OLD_OR_UNVERIFIED = "old_or_unverified"

    @property
    def old(self) -> bool:
        return self in (ListStatus.OLD, ListStatus.OLD_OR_UNVERIFIED)


class TaughtState(StrEnum):
    """Whether a place teaches a programme: unknown until the place says so."""

    TAUGHT = "taught"
    NOT_TAUGHT = "not_taught"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an entry comes from and of what day it is; `own` entries were written in this base."""

    source: str
    dated_on: date
    own: bool = False
    shipped: bool = True  # there is a shipped entry under the same key


@dataclass(frozen=True, slots=True)
class Field:
    """A branch; `interests` are the scales of the instrument `interests` that speak for it."""

    key: str
    title: str
    short: str
    interests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Description:
    """In plain words; None: nobody has written it yet."""

    does: tuple[str, ...] = ()
    where: str | None = None
    likes: str | None = None
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Profession:
    """`riasec` are figures 1…7 in the order of TYPES, copied from O*NET; () where nobody knows them."""

    id: str
    title: str
    field: str
    education: Education
    klimov: tuple[str, ...]  # the main object of labour, then the second one if there is one
    riasec: tuple[float, ...] = ()
    programmes: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    medical: tuple[str, ...] = ()  # tags: prompts to ask a doctor, never a verdict
    exams: str | None = None
    okz: str | None = None
    okpdtr: str | None = None
    onet: str | None = None
    onet_title: str | None = None
    confidence: Confidence = Confidence.LOW
    basis: str | None = None
    description: Description = Description()
    off: bool = False

    @property
    def key(self) -> str:
        return self.id

    @property
    def own_programmes(self) -> tuple[str, ...]:
        """Programmes that give this profession; those of higher education and courses are only related."""
        return self.programmes if self.education in _TAUGHT_BY_COLLEGES else ()


_TAUGHT_BY_COLLEGES = frozenset({Education.SPO_PROFESSION, Education.SPO_SPECIALITY})


@dataclass(frozen=True, slots=True)
class Programme:
    """Months of study; None: not known, or not possible after that class."""

    code: str
    title: str
    level: Education
    qualification: str | None = None
    months_9: int | None = None
    months_11: int | None = None
    status: ListStatus = ListStatus.CURRENT_UNVERIFIED
    seen: str | None = None
    confidence: Confidence = Confidence.LOW
    off: bool = False

    @property
    def key(self) -> str:
        return self.code


@dataclass(frozen=True, slots=True)
class Place:
    """`fields`: what it is mostly about; says nothing of single programmes."""

    key: str
    title: str
    kind: PlaceKind
    town: str
    region: Region
    full_title: str | None = None
    fields: tuple[str, ...] = ()
    contacts: str | None = None
    dormitory: bool | None = None
    seen: str | None = None
    confidence: Confidence = Confidence.LOW
    off: bool = False

    @property
    def teaches(self) -> bool:
        return self.kind in (PlaceKind.COLLEGE, PlaceKind.UNIVERSITY)


@dataclass(frozen=True, slots=True)
class Taught:
    """What a place says of one programme; `seats` of one year, None: not known."""

    place: str
    programme: str
    state: TaughtState
    seats: int | None = None
    note: str | None = None
    off: bool = False

    @property
    def key(self) -> str:
        return taught_key(self.place, self.programme)


@dataclass(frozen=True, slots=True)
class Link:
    """An old code and the one that took its place."""

    old: str
    new: str
    basis: str | None = None
    off: bool = False

    @property
    def key(self) -> str:
        return self.old


Entry = Profession | Programme | Place | Taught | Link
KIND_OF = {
    Profession: CatalogueKind.PROFESSION,
    Programme: CatalogueKind.PROGRAMME,
    Place: CatalogueKind.PLACE,
    Taught: CatalogueKind.TAUGHT,
    Link: CatalogueKind.LINK,
}


def kind_of(entry: Entry) -> CatalogueKind:
    return KIND_OF[type(entry)]


def taught_key(place: str, programme: str) -> str:
    return f"{place}:{programme}"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything in force, switched-off entries included; dictionaries by key, in the order of titles."""

    fields: dict[str, Field]
    professions: dict[str, Profession]
    programmes: dict[str, Programme]
    places: dict[str, Place]
    taught: dict[str, Taught]
    links: dict[str, Link]
    origins: dict[tuple[CatalogueKind, str], Origin] = field(default_factory=dict)

    def of_kind(self, kind: CatalogueKind) -> Mapping[str, Entry]:
        """The entries of one kind by key."""
        found: dict[CatalogueKind, Mapping[str, Entry]] = {
            CatalogueKind.PROFESSION: self.professions,
            CatalogueKind.PROGRAMME: self.programmes,
            CatalogueKind.PLACE: self.places,
            CatalogueKind.TAUGHT: self.taught,
            CatalogueKind.LINK: self.links,
        }
        return found[kind]

    def successor(self, code: str) -> str | None:
        """The code that took the place of an old one."""
        link = self.links.get(code)
        return link.new if link is not None and not link.off else None

    def relatives(self, code: str) -> frozenset[str]:
        """A code with those that came before and after it: past years carry the old ones."""
        found, open_codes = {code}, [code]
        pairs = [(link.old, link.new) for link in self.links.values() if not link.off]
        while open_codes:
            one = open_codes.pop()
            near = {new for old, new in pairs if old == one} | {old for old, new in pairs if new == one}
            open_codes += near - found
            found |= near
        return frozenset(found)

    def teaching(self, code: str) -> tuple[Taught, ...]:
        """What places say of a programme or of its relatives."""
        codes = self.relatives(code)
        return tuple(
            one
            for one in self.taught.values()
            if one.programme in codes
            and not one.off
            and not self.place_off(one.place)
            and not self.programme_off(one.programme)
        )

    def place_off(self, key: str) -> bool:
        place = self.places.get(key)
        return place is None or place.off

    def programme_off(self, code: str) -> bool:
        programme = self.programmes.get(code)
        return programme is None or programme.off

    def predecessors(self, code: str) -> tuple[str, ...]:
        """The codes whose place it took."""
        return tuple(sorted(link.old for link in self.links.values() if link.new == code and not link.off))


def closes_circle(links: Mapping[str, str], old: str, new: str) -> bool:
    """Whether `new`, followed to what replaced it, leads back to `old`; `links` by old code."""
    seen = {old}
    code: str | None = new
    while code is not None and code not in seen:
        seen.add(code)
        code = links.get(code)
    return code == old


def months_text(months: int | None) -> str | None:
    """«3 г. 10 мес.», with no-break spaces; None where the length is not known."""
    if months is None:
        return None
    years, rest = divmod(months, 12)
    parts = [f"{years}\u00a0{_years_word(years)}" if years else "", f"{rest}\u00a0мес." if rest else ""]
    return " ".join(part for part in parts if part) or None


def _years_word(years: int) -> str:
    """«г.» for 1 to 4, «л.» from 5 on; programmes do not last longer than ten."""
    return "г." if years < 5 else "л."
