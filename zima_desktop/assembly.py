"""The services of one open workspace, put together; `bootstrap` opens and closes what they work on."""

from collections.abc import Callable
from typing import Any

from zima_desktop.domain.backups import BackupReason
from zima_desktop.domain.workspaces import Unlocked
from zima_desktop.services import Services
from zima_desktop.services.answers import AnswersService
from zima_desktop.services.collecting import Collecting
from zima_desktop.services.consents import ConsentService
from zima_desktop.services.desk import Desk
from zima_desktop.services.documents import DocumentService
from zima_desktop.services.events import EventService
from zima_desktop.services.handover import HandoverService
from zima_desktop.services.history import HistoryService
from zima_desktop.services.library import LibraryService
from zima_desktop.services.makeup import MakeUp
from zima_desktop.services.monitoring import MonitoringService
from zima_desktop.services.paper import PaperService
from zima_desktop.services.people import PeopleService
from zima_desktop.services.quality import QualityService
from zima_desktop.services.roster import RosterService
from zima_desktop.services.search import SearchService
from zima_desktop.services.session_papers import SessionPapers
from zima_desktop.services.sessions import SessionService
from zima_desktop.services.testing import TestingService
from zima_desktop.services.trajectory import TrajectoryService
from zima_desktop.services.workspace import WorkspaceService
from zima_desktop.store.clock import Clock
from zima_desktop.store.database import Database
from zima_desktop.store.workspace_folder import WorkspaceFolder


def assemble(
    folder: WorkspaceFolder, database: Database, unlocked: Unlocked, clock: Clock, close: Callable[[], None]
) -> Services:
    """Every service gets the desk; some get one another."""
    desk = Desk(database, folder.root, clock, unlocked.user.name)
    workspace = WorkspaceService(desk, folder, unlocked.key, unlocked.user)
    back_up = workspace.back_up
    return Services(
        workspace=workspace,
        handover=HandoverService(desk, lambda reason, control: back_up(BackupReason(reason), control)),
        monitoring=MonitoringService(desk),
        documents=DocumentService(desk, workspace),
        history=HistoryService(desk, workspace.follow),
        close=close,
        **_of_people(desk, workspace),
        **_of_testing(desk),
        **_of_the_way(desk),
    )


def _of_people(desk: Desk, workspace: WorkspaceService) -> dict[str, Any]:
    return {
        "people": PeopleService(desk),
        "roster": RosterService(desk, workspace),
        "consents": ConsentService(desk),
        "events": EventService(desk),
        "search": SearchService(desk),
    }


def _of_testing(desk: Desk) -> dict[str, Any]:
    sessions = SessionService(desk)
    return {
        "testing": TestingService(desk),
        "quality": QualityService(desk),
        "library": LibraryService(desk),
        "answers": AnswersService(desk),
        "paper": PaperService(desk),
        "sessions": sessions,
        "collecting": Collecting(desk, sessions),
        "make_up": MakeUp(desk, sessions),
        "session_papers": SessionPapers(desk, sessions),
    }


def _of_the_way(desk: Desk) -> dict[str, Any]:
    return {"trajectory": TrajectoryService(desk)}
