"""What pages and documents show of the catalogue: rows of the grid, the card of a profession, its demand."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zima_desktop.domain.catalogue import (
    CatalogueKind,
    Education,
    Entry,
    Field,
    Origin,
    Place,
    Profession,
    Programme,
    Taught,
)
from zima_desktop.domain.demand import DemandRow


class AfterClass(StrEnum):
    NINE = "9"
    ELEVEN = "11"


class Order(StrEnum):
    """There is no order by suitability."""

    TITLE = "title"
    FIELD = "field"


class WhereTaught(StrEnum):
    """What is known of where a profession is taught; the nearest place decides."""

    TOWN = "town"
    REGION = "region"
    OUTSIDE = "outside"
    NOT_TAUGHT = "not_taught"  # everybody who was asked said no
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class CatalogueFilter:
    """What is asked for; None and False ask for nothing. `tried`: only what was tried."""

    text: str = ""
    field: str | None = None
    labour_object: str | None = None
    after: AfterClass | None = None
    demanded: bool = False
    taught_in_town: bool = False
    tried: bool = False
    bookmarked: bool = False
    order: Order = Order.TITLE
    with_off: bool = False


@dataclass(frozen=True, slots=True)
class ProfessionRow:
    """A card of the grid. `demanded` None: no list for the year; `successor`: only old codes lead here."""

    key: str
    title: str
    field: str
    field_short: str
    education: Education
    months_9: int | None
    months_11: int | None
    where: WhereTaught
    place: str | None
    place_town: str | None
    objects: tuple[str, ...]
    demanded: bool | None
    forecast: bool
    tried: bool
    bookmarked: bool
    successor: str | None
    off: bool


@dataclass(frozen=True, slots=True)
class Selection:
    """Rows that were asked for, of how many there are."""

    rows: tuple[ProfessionRow, ...]
    total: int
    year: int
    demand_set: bool


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """A programme that leads to a profession; `successor` replaced it."""

    programme: Programme
    successor: Programme | None
    taught: tuple[Taught, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A programme in the list of all: what it leads to, who says that it teaches it, old and new codes."""

    programme: Programme
    successor: Programme | None
    before: tuple[str, ...]  # codes it took the place of
    professions: tuple[str, ...]  # titles
    places: tuple[str, ...]  # titles of those that say they teach it
    origin: Origin


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place in the list of all; `programmes` are those it says it teaches."""

    place: Place
    fields: tuple[str, ...]  # short titles
    programmes: tuple[str, ...]  # codes
    origin: Origin


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place with what it said of the programmes of one profession."""

    place: Place
    taught: tuple[Taught, ...]
    origin: Origin | None = None

    @property
    def seats(self) -> int | None:
        known = [one.seats for one in self.taught if one.seats is not None]
        return sum(known) if known else None


@dataclass(frozen=True, slots=True)
class DemandYear:
    """A profession in the list of a year; `need` None: named without a figure, or not on the list."""

    year: int
    listed: bool
    need: int | None
    forecast: bool
    source: str
    valid_from: date


@dataclass(frozen=True, slots=True)
class ProfessionCard:
    """Everything about one profession. `demand` is empty where no list was ever set."""

    profession: Profession
    field: Field
    origin: Origin
    row: ProfessionRow
    programmes: tuple[ProgrammeLine, ...]
    teaching: tuple[PlaceLine, ...]  # known to teach, or known to have taught
    possible: tuple[Place, ...]  # of the same field: to be asked
    employers: tuple[Place, ...]
    demand: tuple[DemandYear, ...]
    medical: tuple[str, ...]  # in words
    tried: tuple[tuple[date, str], ...]  # day and title of what was attended


class Fate(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class ImportedEntry:
    """One row of a workbook that could be read, with what it would do."""

    fate: Fate
    kind: CatalogueKind
    entry: Entry
    title: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """A row that is left out: where it stands and why."""

    sheet: str
    row: int
    column: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class CataloguePreview:
    """What a workbook would change; nothing is removed by being absent from it."""

    file_name: str
    entries: tuple[ImportedEntry, ...]
    problems: tuple[ImportProblem, ...]

    def count(self, fate: Fate) -> int:
        return sum(one.fate is fate for one in self.entries)


@dataclass(frozen=True, slots=True)
class ReadDemand:
    """What a workbook says; a fact about the list that is not in it is None."""

    rows: tuple[DemandRow, ...]
    problems: tuple[ImportProblem, ...]
    year: int | None = None
    source: str | None = None
    author: str | None = None
    valid_from: date | None = None
    forecast: bool | None = None
