"""A real workspace for the tests of services, with a clock that stands still."""

from datetime import UTC, datetime
from pathlib import Path

from tests.helpers.class_sessions import CHEAP
from zima_desktop.bootstrap import NewWorkspace, Opened, create_workspace
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import PersonDraft, PersonName
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.services import Services

NOW = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
PASSWORD = "Тёплая зима 2026"


def new_workspace(place: Path) -> Opened:
    """An empty base of a school."""
    wanted = NewWorkspace("МБОУ СОШ № 9", WorkspaceKind.ORGANIZATION, "Штольц Андрей", PASSWORD)
    return create_workspace(place, wanted, lambda: NOW, CHEAP)


def enrol(services: Services, label: tuple[int, str], *names: str) -> list[int]:
    """New people in one class; returns their ids."""
    found = []
    for name in names:
        change = services.people.add(PersonDraft(PersonName(*name.split()), group=class_name(*label)))
        assert change.created is not None
        found.append(change.created)
    return found
