"""Identifiers: local integers for joins, UUIDv7 for everything that can leave the base."""

import os
import time
from typing import NewType
from uuid import UUID

PersonId = NewType("PersonId", int)
GroupId = NewType("GroupId", int)
OrganizationId = NewType("OrganizationId", int)
InstrumentVersionId = NewType("InstrumentVersionId", int)
SessionId = NewType("SessionId", int)
AttemptId = NewType("AttemptId", int)
TalkId = NewType("TalkId", int)
PlanId = NewType("PlanId", int)
PlanStepId = NewType("PlanStepId", int)
EventId = NewType("EventId", int)
OutcomeId = NewType("OutcomeId", int)
ApplicationId = NewType("ApplicationId", int)
ContactId = NewType("ContactId", int)
AppointmentId = NewType("AppointmentId", int)
OperationId = NewType("OperationId", int)
SpellId = NewType("SpellId", int)
TagId = NewType("TagId", int)
SideGroupId = NewType("SideGroupId", int)


def new_uid() -> UUID:
    """A UUIDv7 (RFC 9562 § 5.7): 48 bits of Unix milliseconds, then random bits; sorts by time."""
    value = (time.time_ns() // 1_000_000) << 80
    value |= int.from_bytes(os.urandom(10), "big")
    value = (value & ~(0xF << 76)) | (0x7 << 76)
    value = (value & ~(0x3 << 62)) | (0x2 << 62)
    return UUID(int=value)
