"""The tables of a workspace: one place that says what a base holds."""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def record(name: str, *columns: Column[object] | Index | UniqueConstraint) -> Table:
    """A table whose rows are undoable, hidden rather than deleted, and can leave the base."""
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True),
        Column("uid", LargeBinary(16), nullable=False, unique=True),
        Column("revision", Integer, nullable=False, server_default="1"),
        Column("hlc", String(40), nullable=False),
        Column("updated_at", String(32), nullable=False),
        Column("updated_by", LargeBinary(16)),  # uid of the user
        Column("deleted_at", String(32)),
        *columns,
    )


def reference(column: str, target: str, *, nullable: bool = False) -> Column[object]:
    return Column(column, Integer, ForeignKey(f"{target}.id"), nullable=nullable)


settings = Table(
    "settings",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)

organizations = record(
    "organizations",
    Column("short_name", Text, nullable=False),
    Column("full_name", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("city", Text),
    Column("director", Text),
    Column("counsellor", Text),
    Column("own", Boolean, nullable=False, server_default="0"),
)

people = record(
    "people",
    reference("organization_id", "organizations"),
    Column("family_name", Text, nullable=False),
    Column("given_name", Text, nullable=False),
    Column("patronymic", Text),
    Column("sex", String(8)),
    Column("birth_date", String(10)),
    Column("category", String(16), nullable=False),
    Column("external_number", Text),
    Column("note", Text),
    Column("phone", Text),
    Column("genitive", Text),
    Column("dative", Text),
    Column("hand_set", Text, nullable=False, server_default="[]"),
    Column("name_key", Text, nullable=False),
    Column("sort_key", Text, nullable=False),
    Index("ix_people_name_key_birth_date", "name_key", "birth_date"),
    Index("ix_people_sort_key", "sort_key"),
    Index("ix_people_organization_id", "organization_id"),
)

groups = record(
    "groups",
    reference("organization_id", "organizations"),
    Column("school_year", Integer, nullable=False),
    Column("grade", Integer),
    Column("letter", Text, nullable=False, server_default=""),
    Column("label", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Index("ix_groups_school_year_label", "school_year", "label"),
)

enrolments = record(
    "enrolments",
    reference("person_id", "people"),
    reference("group_id", "groups"),
    Column("since", String(10), nullable=False),
    Column("until", String(10)),
    Column("reason", Text),
    Index("ix_enrolments_person_id_until", "person_id", "until"),
    Index("ix_enrolments_group_id_until", "group_id", "until"),
)

consents = record(
    "consents",
    reference("person_id", "people"),
    Column("purpose", String(2), nullable=False),
    Column("given_by", String(16), nullable=False),
    Column("relation", Text),
    Column("signed_on", String(10), nullable=False),
    Column("valid_to", String(10)),
    Column("withdrawn_on", String(10)),
    Column("form_version", String(16)),
    Column("paper_ref", Text),
    Column("withdrawal_note", Text),
    reference("giver_id", "people", nullable=True),  # the parent who signed, if that parent has a card
    Index("ix_consents_person_id_purpose", "person_id", "purpose"),
)

instrument_versions = Table(
    "instrument_versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", LargeBinary(16), nullable=False, unique=True),
    Column("code", String(64), nullable=False),
    Column("edition", String(32), nullable=False),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("status", String(16), nullable=False),
    Column("scales", Text, nullable=False),  # JSON: code, title, maximum
    Column("body", Text),  # canonical JSON; absent for an instrument known from a package only
    Column("hlc", String(40), nullable=False),
    Column("imported", Boolean, nullable=False, server_default="0"),  # typed in here, not shipped
    Column("review", Text),  # JSON: what was confirmed before it was allowed to be used
    Column("changed_at", String(32)),
)

sessions = record(
    "sessions",
    reference("group_id", "groups", nullable=True),
    reference("instrument_version_id", "instrument_versions"),
    Column("title", Text, nullable=False),
    Column("created_at", String(32), nullable=False),
    Column("file_name", Text),
    Column("file_key", LargeBinary(32)),
    Column("pin", Text),
    Column("collected_at", String(32)),
    Column("list_name", Text),  # whom it was made for, when that is not one class
)

session_parts = Table(  # a battery: the instruments in their order; without rows the session has one
    "session_parts",
    metadata,
    Column("session_id", Integer, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    reference("instrument_version_id", "instrument_versions"),
    sqlite_with_rowid=False,
)

session_people = Table(
    "session_people",
    metadata,
    Column("session_id", Integer, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Integer, ForeignKey("people.id"), primary_key=True),
    sqlite_with_rowid=False,
)

attempts = record(
    "attempts",
    reference("person_id", "people"),
    reference("session_id", "sessions", nullable=True),
    reference("instrument_version_id", "instrument_versions"),
    Column("mode", String(8), nullable=False),
    Column("started_at", String(32), nullable=False),
    Column("finished_at", String(32)),
    Column("app_version", String(16), nullable=False),
    Column("profile", Text),  # JSON of the scored profile; absent while interrupted
    Column("leading", Text),  # titles of the leading scales, joined; absent for a flat profile
    Column("leading_codes", Text),
    Column("conclusion_text", Text),
    Column("conclusion_directions", Text),
    Column("conclusion_disagrees", Boolean),
    Column("released_on", String(10)),
    Column("released_by", Text),
    Index("ix_attempts_person_id_instrument_version_id", "person_id", "instrument_version_id"),
    Index("ix_attempts_session_id", "session_id"),
)

answers = Table(
    "answers",
    metadata,
    Column("attempt_id", Integer, ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True),
    Column("item", Integer, primary_key=True),
    Column("value", Text, nullable=False),  # JSON
    Column("first_shown_ms", Integer),
    Column("last_changed_ms", Integer),
    Column("changes", Integer, nullable=False, server_default="0"),
    Column("shown_order", Integer),
    sqlite_with_rowid=False,
)

scores = Table(
    "scores",
    metadata,
    Column("attempt_id", Integer, ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True),
    Column("scale", String(32), primary_key=True),
    Column("raw", Text, nullable=False),  # exact fraction "7" or "7/2"
    Column("level", Text),
    Column("norm", Text),
    sqlite_with_rowid=False,
)

doubtful_marks = Table(  # of paper sheets: nobody could read them, the answer stays empty until decided
    "doubtful_marks",
    metadata,
    Column("attempt_id", Integer, ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True),
    Column("item", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

rescorings = Table(
    "rescorings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", String(32), nullable=False),
    Column("user_uid", LargeBinary(16)),
    Column("code", String(64), nullable=False),
    Column("from_sha256", String(64), nullable=False),
    Column("to_sha256", String(64), nullable=False),
    Column("counted", Integer, nullable=False),
    Column("changes", Text, nullable=False),  # JSON: attempt, leading and levels before and after
)

talks = record(
    "talks",
    reference("person_id", "people"),
    Column("held_on", String(10), nullable=False),
    Column("template", String(16), nullable=False),
    Column("presence", String(16), nullable=False),
    Column("agreed", Text, nullable=False),
    Column("next_step", Text),
    Column("due_on", String(10)),
    Column("responsible", String(16)),
    Column("restricted_note", Text),
    Column("draft", Boolean, nullable=False, server_default="0"),
    Index("ix_talks_person_id_held_on", "person_id", "held_on"),
)

plans = record(
    "plans",
    reference("person_id", "people"),
    Column("slot", String(1), nullable=False),
    Column("version", Integer, nullable=False),
    Column("made_on", String(10), nullable=False),
    Column("profession", Text, nullable=False),
    Column("programme", Text),
    Column("place", Text),
    Column("certainty", String(16)),
    Column("agreed_with", Text),
    Column("profession_key", String(64)),
    Column("programme_code", String(16)),
    Column("place_key", String(64)),
    Index("ix_plans_person_id_slot_version", "person_id", "slot", "version"),
)

events = record(
    "events",
    reference("organization_id", "organizations"),
    Column("kind", String(24), nullable=False),
    Column("title", Text, nullable=False),
    Column("held_on", String(10), nullable=False),
    Column("hours", Float),
    Column("place", Text),
    Column("partner", Text),
    Column("state", String(16), nullable=False),
    Column("unnamed_guests", Integer),
    Column("profession_key", String(64)),  # of the catalogue: what it was about
    Index("ix_events_held_on", "held_on"),
)

event_groups = Table(
    "event_groups",
    metadata,
    Column("event_id", Integer, ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
    Column("group_id", Integer, ForeignKey("groups.id"), primary_key=True),
    sqlite_with_rowid=False,
)

attendance = record(
    "attendance",
    reference("event_id", "events"),
    reference("person_id", "people"),
    Column("present", Boolean),
    Column("role", Text),
    Column("hours", Float),
    UniqueConstraint("event_id", "person_id"),
    Index("ix_attendance_person_id_present", "person_id", "present"),
)

certificates = record(
    "certificates",
    reference("person_id", "people"),
    reference("event_id", "events", nullable=True),
    Column("number", Text, nullable=False),
    Column("kind", String(24), nullable=False),
    Column("issued_on", String(10), nullable=False),
    Column("form", String(12), nullable=False),  # nominative | dative
    Column("printed_name", Text, nullable=False),
    Column("revoked_on", String(10)),
    Column("reason", Text),
    Index("ix_certificates_event_id", "event_id"),
    Index("ix_certificates_person_id", "person_id"),
)
