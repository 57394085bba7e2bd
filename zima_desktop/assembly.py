"""The services of one open workspace, put together; `bootstrap` opens and closes what they work on."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from zima_desktop.domain.backups import BackupReason
from zima_desktop.domain.workspaces import Unlocked
from zima_desktop.services import Services
from zima_desktop.services.answers import AnswersService
from zima_desktop.services.applications import ApplicationService
from zima_desktop.services.appointments import AppointmentService
from zima_desktop.services.cards import CardService
from zima_desktop.services.catalogue import CatalogueService
from zima_desktop.services.catalogue_entries import CatalogueEntries
from zima_desktop.services.catalogue_files import CatalogueFiles
from zima_desktop.services.catalogue_stock import CatalogueStock
from zima_desktop.services.catalogue_ties import CatalogueTies
from zima_desktop.services.categories import CategoryService
from zima_desktop.services.choice import ChoiceService
from zima_desktop.services.collecting import Collecting
from zima_desktop.services.consent_answers import ConsentAnswers
from zima_desktop.services.consent_papers import ConsentPapers
from zima_desktop.services.consents import ConsentService
from zima_desktop.services.demand import DemandService
from zima_desktop.services.desk import Desk
from zima_desktop.services.destinations import Destinations
from zima_desktop.services.documents import DocumentService
from zima_desktop.services.duplicates import DuplicateService
from zima_desktop.services.erasure import ErasureService
from zima_desktop.services.events import EventService
from zima_desktop.services.followup import FollowUpService
from zima_desktop.services.followup_import import FollowUpImport
from zima_desktop.services.handover import HandoverService
from zima_desktop.services.history import HistoryService
from zima_desktop.services.hours import HoursService
from zima_desktop.services.library import LibraryService
from zima_desktop.services.makeup import MakeUp
from zima_desktop.services.monitoring import MonitoringService
from zima_desktop.services.paper import PaperService
from zima_desktop.services.people import PeopleService
from zima_desktop.services.profession_memos import ProfessionMemos
from zima_desktop.services.quality import QualityService
from zima_desktop.services.queue import QueueService
from zima_desktop.services.recommendation import RecommendationService
from zima_desktop.services.relatives import RelativeService
from zima_desktop.services.rollover import RolloverService
from zima_desktop.services.roster import RosterService
from zima_desktop.services.search import SearchService
from zima_desktop.services.session_papers import SessionPapers
from zima_desktop.services.sessions import SessionService
from zima_desktop.services.side_groups import SideGroupService
from zima_desktop.services.spells import SpellService
from zima_desktop.services.tags import TagService
from zima_desktop.services.talks import TalkService
from zima_desktop.services.testing import TestingService
from zima_desktop.services.trajectory import TrajectoryService
from zima_desktop.services.transfers import TransferService
from zima_desktop.services.workspace import WorkspaceService
from zima_desktop.store.clock import Clock
from zima_desktop.store.database import Database
from zima_desktop.store.workspace_folder import WorkspaceFolder


def assemble(
    folder: WorkspaceFolder, database: Database, unlocked: Unlocked, clock: Clock, close: Callable[[], None]
) -> Services:
    """Every service gets the desk; some get one another."""
    desk = Desk(database, folder.root, clock, unlocked.user.name, lambda: _users(folder))
    workspace = WorkspaceService(desk, folder, unlocked.key, unlocked.user)
    back_up = workspace.back_up
    catalogue = _of_the_catalogue(desk)
    testing = _of_testing(desk)
    return Services(
        workspace=workspace,
        handover=HandoverService(desk, lambda reason, control: back_up(BackupReason(reason), control)),
        transfers=TransferService(desk, lambda reason, control: back_up(BackupReason(reason), control)),
        monitoring=MonitoringService(desk),
        documents=DocumentService(desk, workspace, catalogue["recommendation"]),
        history=HistoryService(desk, workspace.follow),
        erasure=ErasureService(desk, testing["sessions"], workspace),
        close=close,
        **_of_people(desk, workspace, catalogue["catalogue"]),
        **testing,
        **_of_counselling(desk, testing["sessions"], testing["collecting"]),
        **_of_the_way(desk, catalogue["catalogue"]),
        **_after_school(desk),
        **catalogue,
    )


def _users(folder: WorkspaceFolder) -> dict[UUID, str]:
    return {user.uid: user.name for user in folder.vault.read().users}


def _of_people(desk: Desk, workspace: WorkspaceService, catalogue: CatalogueService) -> dict[str, Any]:
    return {
        "people": PeopleService(desk),
        "categories": CategoryService(desk),
        "spells": SpellService(desk),
        "tags": TagService(desk),
        "relatives": RelativeService(desk),
        "side_groups": SideGroupService(desk),
        "rollover": RolloverService(desk, workspace),
        "duplicates": DuplicateService(desk),
        "roster": RosterService(desk, workspace),
        "events": EventService(desk),
        "search": SearchService(desk, catalogue.search),
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


def _of_counselling(desk: Desk, sessions: SessionService, collecting: Collecting) -> dict[str, Any]:
    register, answers = ConsentService(desk), ConsentAnswers(desk, sessions, collecting)
    return {
        "consents": register,
        "consent_answers": answers,
        "consent_papers": ConsentPapers(desk, register, answers),
        "talks": TalkService(desk),
        "queue": QueueService(desk),
        "appointments": AppointmentService(desk),
    }


def _of_the_way(desk: Desk, catalogue: CatalogueService) -> dict[str, Any]:
    return {
        "trajectory": TrajectoryService(desk, catalogue),
        "cards": CardService(desk),
        "choice": ChoiceService(desk),
        "hours": HoursService(desk),
    }


def _after_school(desk: Desk) -> dict[str, Any]:
    destinations = Destinations(desk, CatalogueStock(desk))
    return {
        "follow_up": FollowUpService(desk, destinations),
        "applications": ApplicationService(desk, destinations),
        "follow_up_import": FollowUpImport(desk, destinations),
    }


def _of_the_catalogue(desk: Desk) -> dict[str, Any]:
    stock = CatalogueStock(desk)
    demand = DemandService(desk, stock)
    catalogue = CatalogueService(desk, stock, demand)
    return {
        "catalogue": catalogue,
        "profession_memos": ProfessionMemos(desk, catalogue),
        "catalogue_entries": CatalogueEntries(desk, catalogue),
        "catalogue_files": CatalogueFiles(desk, stock),
        "catalogue_ties": CatalogueTies(desk, catalogue),
        "demand": demand,
        "recommendation": RecommendationService(desk, stock, demand),
    }
