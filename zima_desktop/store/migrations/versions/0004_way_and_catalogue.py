"""Batteries, the catalogue with its demand, and the way after the plan: steps, applications, outcomes."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New columns are empty in old rows: what was not kept then is not known."""
    _columns()
    _battery()
    _people()
    _meetings()
    _plans()
    _after_school()
    _catalogue()


def _columns() -> None:
    op.add_column("people", sa.Column("phone", sa.Text()))
    op.add_column("consents", sa.Column("withdrawal_note", sa.Text()))
    op.execute(  # add_column would add the key afterwards, which SQLite cannot
        "ALTER TABLE consents ADD COLUMN giver_id INTEGER "
        "CONSTRAINT fk_consents_giver_id REFERENCES people (id)"
    )
    op.add_column("sessions", sa.Column("list_name", sa.Text()))
    op.add_column("plans", sa.Column("profession_key", sa.String(64)))
    op.add_column("plans", sa.Column("programme_code", sa.String(16)))
    op.add_column("plans", sa.Column("place_key", sa.String(64)))


def _battery() -> None:
    op.create_table(
        "session_parts",
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("instrument_version_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_session_parts_session_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["instrument_version_id"],
            ["instrument_versions.id"],
            name=op.f("fk_session_parts_instrument_version_id"),
        ),
        sa.PrimaryKeyConstraint("session_id", "position", name=op.f("pk_session_parts")),
        sqlite_with_rowid=False,
    )


def _record(name: str, *own: Any) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("hlc", sa.String(40), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.Column("updated_by", sa.LargeBinary(16)),
        sa.Column("deleted_at", sa.String(32)),
        *own,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{name}_uid")),
    )


def _reference(table: str, column: str, target: str) -> Any:
    key = sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}"))
    return sa.Column(column, sa.Integer(), key, nullable=False)


def _people() -> None:
    _record(
        "tags",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sensitive", sa.Boolean(), nullable=False, server_default="0"),
    )
    _record(
        "cohorts",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("note", sa.Text()),
    )
    _record(
        "person_tags",
        _reference("person_tags", "person_id", "people"),
        _reference("person_tags", "tag_id", "tags"),
    )
    op.create_index("ix_person_tags_person_id", "person_tags", ["person_id"])
    _record(
        "cohort_people",
        _reference("cohort_people", "cohort_id", "cohorts"),
        _reference("cohort_people", "person_id", "people"),
        sa.Column("since", sa.String(10), nullable=False),
        sa.Column("until", sa.String(10)),
    )
    op.create_index("ix_cohort_people_person_id", "cohort_people", ["person_id"])
    op.create_index("ix_cohort_people_cohort_id", "cohort_people", ["cohort_id"])
    _record(
        "tutors",
        _reference("tutors", "person_id", "people"),
        _reference("tutors", "tutor_id", "people"),
        sa.Column("since", sa.String(10), nullable=False),
        sa.Column("until", sa.String(10)),
    )
    op.create_index("ix_tutors_person_id", "tutors", ["person_id"])
    _record(
        "relatives",
        _reference("relatives", "person_id", "people"),
        _reference("relatives", "relative_id", "people"),
        sa.Column("kinship", sa.String(16), nullable=False),
    )
    op.create_index("ix_relatives_person_id", "relatives", ["person_id"])
    op.create_index("ix_relatives_relative_id", "relatives", ["relative_id"])


def _meetings() -> None:
    _record(
        "appointments",
        _reference("appointments", "person_id", "people"),
        sa.Column("asked_on", sa.String(10), nullable=False),
        sa.Column("asked_by", sa.String(16), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("at", sa.String(16)),
        sa.Column("place", sa.Text()),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("outcome", sa.Text()),
    )
    op.create_index("ix_appointments_at", "appointments", ["at"])
    op.create_index("ix_appointments_person_id", "appointments", ["person_id"])
    _record(
        "queue_marks",
        _reference("queue_marks", "person_id", "people"),
        sa.Column("rule", sa.String(32), nullable=False),
        sa.Column("until", sa.String(10)),
        sa.Column("note", sa.Text()),
    )
    op.create_index("ix_queue_marks_person_id", "queue_marks", ["person_id"])
    _record(
        "distinct_people",
        _reference("distinct_people", "person_id", "people"),
        _reference("distinct_people", "other_id", "people"),
    )
    op.create_index("ix_distinct_people_person_id", "distinct_people", ["person_id"])
    _record(
        "merged_people",
        _reference("merged_people", "person_id", "people"),
        _reference("merged_people", "other_id", "people"),
        sa.Column("moved", sa.Text(), nullable=False),
        sa.Column("conflicts", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("lists", sa.Text()),
    )
    op.create_index("ix_merged_people_other_id", "merged_people", ["other_id"])
    op.create_index("ix_merged_people_person_id", "merged_people", ["person_id"])


def _plans() -> None:
    _record(
        "plan_steps",
        _reference("plan_steps", "person_id", "people"),
        sa.Column("slot", sa.String(1), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("due_on", sa.String(10)),
        sa.Column("responsible", sa.String(16)),
        sa.Column("done_on", sa.String(10)),
    )
    op.create_index("ix_plan_steps_person_id_slot", "plan_steps", ["person_id", "slot"])
    _record(
        "applications",
        _reference("applications", "person_id", "people"),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("applied_on", sa.String(10)),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("place_key", sa.String(64)),
        sa.Column("programme", sa.Text()),
        sa.Column("programme_code", sa.String(16)),
        sa.Column("priority", sa.Integer()),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("decided_on", sa.String(10)),
        sa.Column("source", sa.String(16)),
        sa.Column("note", sa.Text()),
    )
    op.create_index("ix_applications_person_id_year", "applications", ["person_id", "year"])


def _after_school() -> None:
    _record(
        "outcomes",
        _reference("outcomes", "person_id", "people"),
        sa.Column("on", sa.String(10), nullable=False),
        sa.Column("status", sa.String(24), nullable=False),
        sa.Column("horizon", sa.Integer()),
        sa.Column("place", sa.Text()),
        sa.Column("place_key", sa.String(64)),
        sa.Column("programme_code", sa.String(16)),
        sa.Column("profession_key", sa.String(64)),
        sa.Column("profession", sa.Text()),
        sa.Column("region", sa.String(8)),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("confirmation", sa.String(16), nullable=False),
        sa.Column("note", sa.Text()),
    )
    op.create_index("ix_outcomes_person_id_on", "outcomes", ["person_id", "on"])
    _record(
        "contacts",
        _reference("contacts", "person_id", "people"),
        sa.Column("on", sa.String(10), nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("result", sa.String(16), nullable=False),
        sa.Column("note", sa.Text()),
    )
    op.create_index("ix_contacts_person_id_on", "contacts", ["person_id", "on"])
    _record(
        "recommendation_marks",
        _reference("recommendation_marks", "person_id", "people"),
        sa.Column("profession_key", sa.String(64), nullable=False),
        sa.Column("mark", sa.String(8), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
    )
    op.create_index("ix_recommendation_marks_person_id", "recommendation_marks", ["person_id"])
    _record(
        "choice_checks",
        _reference("choice_checks", "person_id", "people"),
        sa.Column("school_year", sa.Integer(), nullable=False),
        sa.Column("on", sa.String(10), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text()),
    )
    op.create_index("ix_choice_checks_person_id_school_year", "choice_checks", ["person_id", "school_year"])


def _catalogue() -> None:
    _record(
        "catalogue_entries",
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("key", sa.String(80), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("source", sa.Text()),
        sa.Column("dated_on", sa.String(10), nullable=False),
        sa.UniqueConstraint("kind", "key", name=op.f("uq_catalogue_entries_kind_key")),
    )
    _record(
        "demand_lists",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.String(10), nullable=False),
        sa.Column("valid_to", sa.String(10)),
        sa.Column("forecast", sa.Boolean(), nullable=False, server_default="0"),
    )
    op.create_index("ix_demand_lists_year", "demand_lists", ["year"])
    _record(
        "demand_rows",
        _reference("demand_rows", "list_id", "demand_lists"),
        sa.Column("profession_key", sa.String(64), nullable=False),
        sa.Column("need", sa.Integer()),
        sa.Column("note", sa.Text()),
    )
    op.create_index("ix_demand_rows_profession_key", "demand_rows", ["profession_key"])
    op.create_index("ix_demand_rows_list_id", "demand_rows", ["list_id"])
