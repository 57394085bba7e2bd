"""Every value that a page may show has a Russian word, every label of a write too."""

import re
from enum import StrEnum
from pathlib import Path

import pytest

from zima_desktop.content.words import word
from zima_desktop.domain.applications import ApplicationState, PlanMatch
from zima_desktop.domain.appointments import AppointmentState, AskedBy
from zima_desktop.domain.cohorts import Moment
from zima_desktop.domain.consents import ConsentStatus, GivenBy, Purpose
from zima_desktop.domain.events import EventKind, EventState
from zima_desktop.domain.handover import Variant
from zima_desktop.domain.leavers import Cohort
from zima_desktop.domain.outcomes import (
    Confirmation,
    ContactChannel,
    ContactResult,
    Freshness,
    OutcomeSource,
    OutcomeStatus,
)
from zima_desktop.domain.people import Category
from zima_desktop.domain.trajectory import (
    CardStep,
    Certainty,
    EntryKind,
    Responsible,
    TalkPresence,
    TalkTemplate,
    TrajectoryState,
)

ROOT = Path(__file__).resolve().parents[1]
KINDS: dict[str, type[StrEnum]] = {
    "event_kind": EventKind,
    "event_state": EventState,
    "talk_template": TalkTemplate,
    "talk_presence": TalkPresence,
    "responsible": Responsible,
    "certainty": Certainty,
    "trajectory_state": TrajectoryState,
    "card_step": CardStep,
    "entry_kind": EntryKind,
    "variant": Variant,
    "category": Category,
    "outcome_status": OutcomeStatus,
    "outcome_source": OutcomeSource,
    "confirmation": Confirmation,
    "freshness": Freshness,
    "contact_channel": ContactChannel,
    "contact_result": ContactResult,
    "application_state": ApplicationState,
    "plan_match": PlanMatch,
    "cohort": Cohort,
    "moment": Moment,
    "appointment_state": AppointmentState,
    "asked_by": AskedBy,
    "consent_status": ConsentStatus,
    "given_by": GivenBy,
    "consent": Purpose,
    "consent_short": Purpose,
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_value_has_a_word(kind: str) -> None:
    words = [word(kind, value.value) for value in KINDS[kind]]

    assert len(set(words)) == len(words)
    assert not [text for text in words if re.search("[A-Za-z]", text)]


def test_every_write_has_a_name_in_the_history() -> None:
    sources = (ROOT / "zima_desktop").rglob("*.py")
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    labels = set(re.findall(r'\.write\(\s*"([a-z_.]+)"', code))

    assert len(labels) > 15
    assert [label for label in sorted(labels) if not word("operation", label)] == []
