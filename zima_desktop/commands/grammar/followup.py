"""People after school: statuses, calls, applications, figures, hand-over sheets."""

import argparse

from zima_desktop.commands.grammar.menu import Menu
from zima_desktop.domain.applications import ApplicationState
from zima_desktop.domain.catalogue import Region
from zima_desktop.domain.cohorts import Moment
from zima_desktop.domain.followup import CallDue
from zima_desktop.domain.leavers import Cohort
from zima_desktop.domain.outcomes import (
    Confirmation,
    ContactChannel,
    ContactResult,
    OutcomeSource,
    OutcomeStatus,
)

COHORTS = [one.value for one in Cohort]
STATUSES = [one.value for one in OutcomeStatus]


def _followup(menu: Menu) -> None:
    branch = menu.branch("followup", help="people after school and college")
    listed = branch.leaf("list", "followup", "listed", help="who has left and what is known")
    listed.add_argument("--year", type=int, help="of leaving")
    listed.add_argument("--cohort", choices=COHORTS)
    listed.add_argument("--status", choices=STATUSES)
    listed.add_argument("--students", action="store_true", help="who studies in a college group now")
    told = branch.leaf("set", "followup", "set_status", help="a dated status of one person")
    told.add_argument("--person", required=True)
    told.add_argument("--status", choices=STATUSES, required=True)
    _told(told)
    contact = branch.leaf("contact", "followup", "contact", help="an attempt to reach somebody")
    contact.add_argument("--person", required=True)
    contact.add_argument("--result", choices=[one.value for one in ContactResult], required=True)
    contact.add_argument("--channel", choices=[one.value for one in ContactChannel], default="phone")
    contact.add_argument("--phone", help="the number to keep")
    contact.add_argument("--status", choices=STATUSES, help="what was told")
    _told(contact)
    calls = branch.leaf("call-list", "followup", "call_list", help="whom to call")
    calls.add_argument("--due", choices=[one.value for one in CallDue], action="append")
    figures = branch.leaf("figures", "followup", "figures", help="figures of a leaving year")
    figures.add_argument("--year", type=int)
    figures.add_argument("--cohort", choices=COHORTS, help="without it grades 9 and 11 together")
    figures.add_argument("--moment", choices=[one.value for one in Moment], default="now")
    _import(branch)


def _told(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--date", help="2026-11-24; today by default")
    parser.add_argument("--place")
    parser.add_argument("--programme-code", metavar="CODE")
    parser.add_argument("--profession")
    parser.add_argument("--region", choices=[one.value for one in Region])
    parser.add_argument("--source", choices=[one.value for one in OutcomeSource], default="self")
    parser.add_argument("--confirmation", choices=[one.value for one in Confirmation], default="word")
    parser.add_argument("--horizon", type=int, choices=(1, 2), help="years after leaving")
    parser.add_argument("--note")


def _import(branch: Menu) -> None:
    load = branch.leaf("import", "followup", "load", help="a college's list of the enrolled, or of statuses")
    load.add_argument("file", metavar="FILE.xlsx|FILE.csv")
    load.add_argument("--dry-run", action="store_true", help="show what would change, write nothing")
    load.add_argument("--place", help="the college, when the list does not name it")
    load.add_argument("--year", type=int, help="of the admission")
    load.add_argument("--date", help="of rows that name none; today by default")
    load.add_argument("--source", choices=[one.value for one in OutcomeSource], default="college")
    load.add_argument("--confirmation", choices=[one.value for one in Confirmation], default="document")


def _applications(menu: Menu) -> None:
    branch = menu.branch("applications", help="where people apply and where they are taken")
    listed = branch.leaf("list", "admission", "applications", help="of a person, a class or everybody")
    listed.add_argument("--person")
    listed.add_argument("--group")
    listed.add_argument("--year", type=int, help="of the admission")
    add = branch.leaf("add", "admission", "add_application", help="write one down")
    add.add_argument("--person", required=True)
    add.add_argument("--place", required=True)
    add.add_argument("--programme", help="«23.01.09 Машинист локомотива»")
    add.add_argument("--year", type=int, help="of the admission")
    add.add_argument("--priority", type=int)
    add.add_argument("--state", choices=[one.value for one in ApplicationState], default="applied")
    add.add_argument("--date", help="of the decision, or of the application")
    add.add_argument("--note")
    state = branch.leaf("state", "admission", "set_state", help="applied, enrolled, refused …")
    state.add_argument("application", type=int, metavar="ID")
    state.add_argument("state", choices=[one.value for one in ApplicationState])


def _document(menu: Menu) -> None:
    branch = menu.branch("document", help="printed documents as PDF")
    sheet = branch.leaf("handover-sheet", "admission", "handover_sheet", help="school, college, employment")
    sheet.add_argument("--person")
    sheet.add_argument("--group", help="a class of this year")
    sheet.add_argument("--year", type=int, help="everybody who left in that year")
    sheet.add_argument("--cohort", choices=COHORTS)
    sheet.add_argument("--to", choices=("college", "employment"), default="college")
    sheet.add_argument("--receiver", help="its name, as it is printed")
    sheet.add_argument("--xlsx", action="store_true", help="the list as a workbook as well")
    sheet.add_argument("--out", required=True, metavar="DIR")


def add(menu: Menu) -> None:
    """All of this area."""
    _followup(menu)
    _applications(menu)
    _document(menu)
