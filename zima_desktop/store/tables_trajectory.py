"""Tables of the way after a plan: steps, applications, outcomes, attempts to reach people."""

from sqlalchemy import Boolean, Column, Index, Integer, String, Text

from zima_desktop.store.tables import record, reference

plan_steps = record(
    "plan_steps",
    reference("person_id", "people"),
    Column("slot", String(1), nullable=False),
    Column("position", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("due_on", String(10)),
    Column("responsible", String(16)),
    Column("done_on", String(10)),
    Index("ix_plan_steps_person_id_slot", "person_id", "slot"),
)

applications = record(
    "applications",
    reference("person_id", "people"),
    Column("year", Integer, nullable=False),  # calendar year of admission
    Column("applied_on", String(10)),
    Column("place", Text, nullable=False),
    Column("place_key", String(64)),  # of the catalogue, when known there
    Column("programme", Text),
    Column("programme_code", String(16)),
    Column("priority", Integer),
    Column("state", String(16), nullable=False),  # intended | applied | enrolled | refused | withdrawn
    Column("decided_on", String(10)),
    Column("source", String(16)),
    Column("note", Text),
    Index("ix_applications_person_id_year", "person_id", "year"),
)

outcomes = record(  # a dated status of somebody who has left
    "outcomes",
    reference("person_id", "people"),
    Column("on", String(10), nullable=False),
    Column("status", String(24), nullable=False),
    Column("horizon", Integer),  # 1 or 2 years after leaving; absent: between
    Column("place", Text),
    Column("place_key", String(64)),
    Column("programme_code", String(16)),
    Column("profession_key", String(64)),
    Column("profession", Text),
    Column("region", String(8)),  # town | region | outside; absent: not known
    Column("source", String(16), nullable=False),
    Column("confirmation", String(16), nullable=False),  # word | document | register
    Column("note", Text),
    Index("ix_outcomes_person_id_on", "person_id", "on"),
)

contacts = record(  # attempts to reach somebody who has left
    "contacts",
    reference("person_id", "people"),
    Column("on", String(10), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("result", String(16), nullable=False),
    Column("note", Text),
    Index("ix_contacts_person_id_on", "person_id", "on"),
)

recommendation_marks = record(
    "recommendation_marks",
    reference("person_id", "people"),
    Column("profession_key", String(64), nullable=False),
    Column("mark", String(8), nullable=False),  # pin | exclude
    Column("reason", Text, nullable=False),
    Index("ix_recommendation_marks_person_id", "person_id"),
)

choice_checks = record(  # the counsellor's word that a talk about the choice was held and the choice is meant
    "choice_checks",
    reference("person_id", "people"),
    Column("school_year", Integer, nullable=False),
    Column("on", String(10), nullable=False),
    Column("confirmed", Boolean, nullable=False),
    Column("note", Text),
    Index("ix_choice_checks_person_id_school_year", "person_id", "school_year"),
)
