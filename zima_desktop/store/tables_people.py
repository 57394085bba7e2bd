"""Tables around a person: tags, groups beside the class, tutors, requests, and doubts that were settled."""

from sqlalchemy import Boolean, Column, Index, Integer, String, Text

from zima_desktop.store.tables import record, reference

tags = record(
    "tags",
    Column("name", Text, nullable=False),
    Column("sensitive", Boolean, nullable=False, server_default="0"),  # never printed or handed over
)

person_tags = record(
    "person_tags",
    reference("person_id", "people"),
    reference("tag_id", "tags"),
    Index("ix_person_tags_person_id", "person_id"),
)

cohorts = record(  # a club, a course, a list of the employment centre: beside the class, never instead of it
    "cohorts",
    Column("name", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("note", Text),
)

cohort_people = record(
    "cohort_people",
    reference("cohort_id", "cohorts"),
    reference("person_id", "people"),
    Column("since", String(10), nullable=False),
    Column("until", String(10)),
    Index("ix_cohort_people_cohort_id", "cohort_id"),
    Index("ix_cohort_people_person_id", "person_id"),
)

tutors = record(
    "tutors",
    reference("person_id", "people"),
    reference("tutor_id", "people"),
    Column("since", String(10), nullable=False),
    Column("until", String(10)),
    Index("ix_tutors_person_id", "person_id"),
)

relatives = record(  # a child and a parent, each with a card of its own
    "relatives",
    reference("person_id", "people"),
    reference("relative_id", "people"),
    Column("kinship", String(16), nullable=False),  # mother | father | guardian | other
    Index("ix_relatives_person_id", "person_id"),
    Index("ix_relatives_relative_id", "relative_id"),
)

appointments = record(  # a request, and the meeting that answers it
    "appointments",
    reference("person_id", "people"),
    Column("asked_on", String(10), nullable=False),
    Column("asked_by", String(16), nullable=False),  # self | parent | teacher | counsellor
    Column("topic", Text, nullable=False),
    Column("at", String(16)),  # 2026-11-24T14:30, local time
    Column("place", Text),
    Column("state", String(16), nullable=False),  # new | appointed | held | missed | cancelled
    Column("outcome", Text),
    Index("ix_appointments_person_id", "person_id"),
    Index("ix_appointments_at", "at"),
)

queue_marks = record(  # «не звать до …»: a rule of the queue is put off for one person
    "queue_marks",
    reference("person_id", "people"),
    Column("rule", String(32), nullable=False),
    Column("until", String(10)),
    Column("note", Text),
    Index("ix_queue_marks_person_id", "person_id"),
)

distinct_people = record(  # two cards that look alike and are two people
    "distinct_people",
    reference("person_id", "people"),
    reference("other_id", "people"),
    Index("ix_distinct_people_person_id", "person_id"),
)

merged_people = record(  # a card that was merged into another one
    "merged_people",
    reference("person_id", "people"),  # the card that stays
    reference("other_id", "people"),  # the card that was hidden
    Column("moved", Text, nullable=False),  # JSON: table name -> count
    Column("conflicts", Integer, nullable=False, server_default="0"),
    Column("lists", Text),  # JSON: sessions whose list lost the second name and gained the first
    Index("ix_merged_people_person_id", "person_id"),
    Index("ix_merged_people_other_id", "other_id"),
)
