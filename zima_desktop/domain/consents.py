"""Consents to the processing of personal data: one paper, one purpose."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zima_desktop.domain.ids import PersonId


class Purpose(StrEnum):
    COUNSELLING = "P1"  # testing and counselling at the school
    COORDINATOR = "P2"  # named transfer to the coordinator
    COLLEGE = "P3"  # transfer to the college
    PUBLICATION = "P4"
    RESEARCH = "P5"  # de-identified


class GivenBy(StrEnum):
    PARENT = "parent"
    SELF = "self"


class ConsentStatus(StrEnum):
    NONE = "none"
    ACTIVE = "active"
    EXPIRING = "expiring"  # within 30 days
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ConsentState:
    """One purpose of one person on a day; `signed_on` of the newest paper."""

    purpose: Purpose
    status: ConsentStatus
    signed_on: date | None = None


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """A line of the register: all purposes, in the order of Purpose."""

    person: PersonId
    name: str
    states: tuple[ConsentState, ...]
