"""What a write changed: pages that show one of these topics read again."""

from dataclasses import dataclass
from enum import StrEnum

from zima_desktop.domain.ids import OperationId


class Topic(StrEnum):
    PEOPLE = "people"
    TESTING = "testing"
    TRAJECTORY = "trajectory"
    EVENTS = "events"
    DOCUMENTS = "documents"
    EXCHANGE = "exchange"
    CATALOGUE = "catalogue"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Change:
    """Topics that changed, the undo step (None: nothing to undo) and how many records were touched."""

    topics: frozenset[Topic]
    operation: OperationId | None = None
    count: int = 0
    created: int | None = None  # id of the one record that was created


NOTHING = Change(frozenset())


@dataclass(frozen=True, slots=True)
class Operation:
    """One undoable step of the journal, newest first in lists; `label` is a key like "people.import"."""

    id: OperationId
    label: str
    at: str  # UTC, ISO 8601
    count: int
    undone: bool
