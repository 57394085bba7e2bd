"""What a user does, one class an area; the window, the console and the tests ask the same ones."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zima_desktop.services.answers import AnswersService
    from zima_desktop.services.collecting import Collecting
    from zima_desktop.services.consents import ConsentService
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


@dataclass(slots=True)
class Services:
    """All services of one open workspace; `close` lets go of its files."""

    workspace: "WorkspaceService"
    people: "PeopleService"
    roster: "RosterService"
    testing: "TestingService"
    quality: "QualityService"
    library: "LibraryService"
    answers: "AnswersService"
    paper: "PaperService"
    sessions: "SessionService"
    collecting: "Collecting"
    make_up: "MakeUp"
    session_papers: "SessionPapers"
    trajectory: "TrajectoryService"
    events: "EventService"
    documents: "DocumentService"
    handover: "HandoverService"
    monitoring: "MonitoringService"
    consents: "ConsentService"
    history: "HistoryService"
    search: "SearchService"
    close: Callable[[], None]
