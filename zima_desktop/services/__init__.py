"""What a user does, one class an area; the window, the console and the tests ask the same ones."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zima_desktop.services.answers import AnswersService
    from zima_desktop.services.applications import ApplicationService
    from zima_desktop.services.appointments import AppointmentService
    from zima_desktop.services.cards import CardService
    from zima_desktop.services.catalogue import CatalogueService
    from zima_desktop.services.catalogue_entries import CatalogueEntries
    from zima_desktop.services.catalogue_files import CatalogueFiles
    from zima_desktop.services.catalogue_ties import CatalogueTies
    from zima_desktop.services.categories import CategoryService
    from zima_desktop.services.choice import ChoiceService
    from zima_desktop.services.collecting import Collecting
    from zima_desktop.services.consent_answers import ConsentAnswers
    from zima_desktop.services.consent_papers import ConsentPapers
    from zima_desktop.services.consents import ConsentService
    from zima_desktop.services.demand import DemandService
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


@dataclass(slots=True)
class Services:
    """All services of one open workspace; `close` lets go of its files."""

    workspace: "WorkspaceService"
    people: "PeopleService"
    categories: "CategoryService"
    spells: "SpellService"
    tags: "TagService"
    relatives: "RelativeService"
    side_groups: "SideGroupService"
    rollover: "RolloverService"
    duplicates: "DuplicateService"
    erasure: "ErasureService"
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
    cards: "CardService"
    choice: "ChoiceService"
    hours: "HoursService"
    follow_up: "FollowUpService"
    applications: "ApplicationService"
    follow_up_import: "FollowUpImport"
    events: "EventService"
    documents: "DocumentService"
    handover: "HandoverService"
    transfers: "TransferService"
    monitoring: "MonitoringService"
    consents: "ConsentService"
    consent_answers: "ConsentAnswers"
    consent_papers: "ConsentPapers"
    talks: "TalkService"
    queue: "QueueService"
    appointments: "AppointmentService"
    history: "HistoryService"
    search: "SearchService"
    catalogue: "CatalogueService"
    catalogue_entries: "CatalogueEntries"
    catalogue_files: "CatalogueFiles"
    catalogue_ties: "CatalogueTies"
    profession_memos: "ProfessionMemos"
    demand: "DemandService"
    recommendation: "RecommendationService"
    close: Callable[[], None]
