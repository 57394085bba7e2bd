"""The tables of a hand-over package, format 1.1: the one place that names their fields."""

from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

FORMAT = "1.1"
FIRST_FORMAT = "1.0"


class FieldKind(StrEnum):
    UID = "uid"
    INTEGER = "integer"
    NUMBER = "number"
    TEXT = "text"
    DATE = "date"
    MOMENT = "moment"
    BOOLEAN = "boolean"
    JSON = "json"
    STAMP = "stamp"  # of the hybrid logical clock
    FRACTION = "fraction"  # 7 or 7/2


@dataclass(frozen=True, slots=True)
class PackageField:
    name: str
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    choices: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None
    references: str | None = None
    since: str = FIRST_FORMAT  # a package of an earlier format may lack the column


@dataclass(frozen=True, slots=True)
class PackageTable:
    """One CSV file: identity of the row first, then its own fields."""

    name: str
    own_fields: tuple[PackageField, ...]

    @property
    def fields(self) -> tuple[PackageField, ...]:
        return ROW_FIELDS + self.own_fields

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.fields)

    @property
    def first_columns(self) -> frozenset[str]:
        """Columns that a package of any format has."""
        return frozenset(field.name for field in self.fields if field.since == FIRST_FORMAT)

    @property
    def path(self) -> str:
        return path_of(self.name)


def path_of(table: str) -> str:
    """The member of the archive that holds a table."""
    return f"data/{table}.csv"


def derived_uid(parent: UUID, *parts: object) -> UUID:
    """A stable id for what has none of its own: sorts with its parent, shaped like a UUIDv7."""
    digest = sha256(parent.bytes + "\x1f".join(map(str, parts)).encode()).digest()
    value = int.from_bytes(parent.bytes[:6] + digest[:10], "big")
    value = (value & ~(0xF << 76)) | (0x7 << 76)
    return UUID(int=(value & ~(0x3 << 62)) | (0x2 << 62))


def _later(*fields: PackageField) -> tuple[PackageField, ...]:
    """Fields that came with format 1.1."""
    return tuple(replace(field, since="1.1") for field in fields)


def _uid(name: str, references: str | None = None, *, required: bool = True) -> PackageField:
    return PackageField(name, FieldKind.UID, required, references=references)


def _text(name: str, *choices: str, required: bool = False) -> PackageField:
    return PackageField(name, FieldKind.TEXT, required, choices)


def _day(name: str, *, required: bool = False) -> PackageField:
    return PackageField(name, FieldKind.DATE, required)


def _whole(name: str, low: int, high: int, *, required: bool = False) -> PackageField:
    return PackageField(name, FieldKind.INTEGER, required, low=low, high=high)


ROW_FIELDS = (
    _uid("id"),
    _whole("rev", 1, 2**31, required=True),
    PackageField("hlc", FieldKind.STAMP, True),
    _uid("origin"),
    _text("state", "active", "deleted", required=True),
)

_CATEGORIES = ("pupil", "student", "graduate", "adult", "parent", "teacher")
_EVENTS = (
    "testing",
    "open_day",
    "role_game",
    "month",
    "contest",
    "meeting",
    "excursion",
    "employment_center",
    "trial",
    "parents",
    "teacher_training",
)

_STATUSES = (
    "studies_spo",
    "studies_vuz",
    "studies_school",
    "works_profession",
    "works_related",
    "works_other",
    "self_employed",
    "army",
    "care_leave",
    "seeks_work",
    "idle",
    "moved_away",
    "unknown",
)
_SOURCES = ("self", "family", "school", "college", "employer", "employment", "other")

_TABLES = (
    PackageTable(
        "organizations",
        (
            _text("short_name", required=True),
            _text("full_name", required=True),
            _text("kind", "school", "spo", "center", required=True),
            _text("inn"),
            _text("city"),
        ),
    ),
    PackageTable(
        "groups",
        (
            _uid("org_id", "organizations"),
            _whole("school_year", 1930, 2200, required=True),
            _whole("grade", 1, 11),
            _whole("course", 1, 4),
            _text("letter"),
            _text("label", required=True),
            _text("kind", "class", "college_group", "other", required=True),
        ),
    ),
    PackageTable(
        "persons",
        (
            _uid("org_id", "organizations"),
            _text("family_name", required=True),
            _text("given_name", required=True),
            _text("patronymic"),
            _text("sex", "male", "female"),
            _day("birth_date"),
            _text("external_no"),
            _text("category", *_CATEGORIES, required=True),
        ),
    ),
    PackageTable(
        "memberships",
        (
            _uid("person_id", "persons"),
            _uid("group_id", "groups"),
            _day("from", required=True),
            _day("to"),
            _text("reason"),
        ),
    ),
    PackageTable(
        "consents",
        (
            _uid("person_id", "persons"),
            _text("purpose", "P1", "P2", "P3", "P4", "P5", required=True),
            _text("given_by", "parent", "self", required=True),
            _text("relation"),
            _day("signed_on", required=True),
            _day("valid_to"),
            _day("withdrawn_on"),
            _text("form_version"),
            _text("paper_ref"),
        ),
    ),
    PackageTable(
        "instruments",
        (
            _text("code", required=True),
            _text("version", required=True),
            _text("title", required=True),
            PackageField("scales", FieldKind.JSON, True),
            _text("norms_version"),
            _text("sha256", required=True),
        ),
    ),
    PackageTable(
        "sessions",
        (
            _uid("person_id", "persons"),
            _text("instrument", required=True),
            _text("version", required=True),
            PackageField("started", FieldKind.MOMENT, True),
            PackageField("finished", FieldKind.MOMENT, True),
            _text("mode", required=True),
            _text("examiner_role"),
            PackageField("valid", FieldKind.BOOLEAN, True),
        ),
    ),
    PackageTable(
        "results",
        (
            _uid("session_id", "sessions"),
            _text("scale", required=True),
            PackageField("raw", FieldKind.FRACTION, True),
            _text("norm"),
            _text("level"),
        ),
    ),
    PackageTable(
        "answers",
        (_uid("session_id", "sessions"), _whole("item", 1, 10_000, required=True), _text("value")),
    ),
    PackageTable(
        "activities",
        (
            _uid("org_id", "organizations"),
            _text("kind", *_EVENTS, required=True),
            _text("title", required=True),
            _day("date", required=True),
            PackageField("hours", FieldKind.NUMBER, low=0, high=10_000),
            _text("partner"),
            _text("place"),
            _text("status", "planned", "held", "moved", "cancelled", required=True),
        ),
    ),
    PackageTable(
        "attendance",
        (
            _uid("activity_id", "activities"),
            _uid("person_id", "persons"),
            _text("role"),
            _text("result", "present", "absent"),
            PackageField("hours", FieldKind.NUMBER, low=0, high=10_000),
        ),
    ),
    PackageTable(
        "plans",
        (
            _uid("person_id", "persons"),
            _day("date", required=True),
            _text("stage", "A", "B", required=True),
            _whole("version", 1, 100_000, required=True),
            _text("profession", required=True),
            _text("programme"),
            _text("place"),
            _text("certainty", "thinking", "leaning", "decided"),
            _text("source"),
        ),
    ),
    PackageTable(
        "outcomes",
        (
            _uid("person_id", "persons"),
            _whole("year", 1930, 2200, required=True),
            _text("where"),
            PackageField("in_profession", FieldKind.BOOLEAN),
            PackageField("demanded", FieldKind.BOOLEAN),
            _text("evidence"),
            *_later(
                _day("date"),
                _text("status", *_STATUSES),
                _whole("horizon", 1, 2),
                _text("place"),
                _text("place_key"),
                _text("programme_code"),
                _text("profession"),
                _text("profession_key"),
                _text("region", "town", "region", "outside"),
                _text("source", *_SOURCES),
                _text("confirmation", "word", "document", "register"),
            ),
        ),
    ),
    PackageTable(
        "applications",
        (
            _uid("person_id", "persons"),
            _whole("year", 1930, 2200, required=True),
            _day("applied_on"),
            _text("place", required=True),
            _text("place_key"),
            _text("programme"),
            _text("programme_code"),
            _whole("priority", 1, 100),
            _text("stage", "intended", "applied", "enrolled", "refused", "withdrawn", required=True),
            _day("decided_on"),
            _text("source", *_SOURCES),
        ),
    ),
    PackageTable(
        "certificates",
        (
            _uid("person_id", "persons"),
            _uid("activity_id", "activities", required=False),
            _text("number", required=True),
            _text("kind", required=True),
            _day("issued_on", required=True),
            _text("form", "nominative", "dative", required=True),
            _text("printed_name", required=True),
            _text("payload_hash"),
            _day("revoked_on"),
            _text("reason"),
        ),
    ),
    PackageTable(
        "tombstones",
        (
            _text("table", required=True),
            _text("reason", "error", "withdrawn", "expired", "merged_into", required=True),
            _uid("merged_into", required=False),
        ),
    ),
    PackageTable(
        "aggregates",
        (
            _text("indicator", required=True),
            _uid("org_id", "organizations"),
            _whole("grade", 1, 11),
            _whole("period", 1930, 2200, required=True),
            PackageField("numerator", FieldKind.NUMBER, low=0, high=10_000_000),
            PackageField("denominator", FieldKind.NUMBER, low=0, high=10_000_000),
            PackageField("suppressed", FieldKind.BOOLEAN, True),
        ),
    ),
)

TABLES = {table.name: table for table in _TABLES}
