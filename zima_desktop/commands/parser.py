"""The shape of the command line; its words are in `grammar`, the work in the modules of each area."""

import argparse
from collections.abc import Sequence

from zima_desktop.commands.complaints import Parser
from zima_desktop.commands.grammar import (
    catalogue,
    counselling,
    followup,
    handover,
    office,
    people,
    registry,
    session,
    testing,
    way,
    workspace,
)
from zima_desktop.commands.grammar.menu import Menu
from zima_desktop.version import VERSION


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Arguments to options; a wrong form ends the process with code 2 and a sentence."""
    parser = Parser(prog="main.py", description="Zima Desktop without a window")
    parser.add_argument("-w", "--workspace", metavar="DIR", help="the workspace folder")
    parser.add_argument("-p", "--password-file", metavar="FILE", help="its first line is the password")
    parser.add_argument("--user", help="whose password it is, when several people open this workspace")
    parser.add_argument("--version", action="version", version=VERSION)
    menu = Menu(parser)
    for area in (workspace, people, registry, testing, session, way, counselling, followup):
        area.add(menu)
    for area in (handover, catalogue, office):
        area.add(menu)
    return parser.parse_args(arguments)
