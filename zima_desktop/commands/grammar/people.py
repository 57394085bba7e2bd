"""Lists of people and their papers."""

import argparse

from zima_desktop.commands.grammar.menu import Menu


def _people(menu: Menu) -> None:
    branch = menu.branch("people", help="class lists")
    load = branch.leaf("import", "people", "load", help="read a class list")
    load.add_argument("file", metavar="FILE")
    load.add_argument("--dry-run", action="store_true", help="show what would change, write nothing")
    load.add_argument("--group", help="the class of rows that name none")
    show = branch.leaf("list", "people", "show", help="who is in the base")
    show.add_argument("--group")
    export = branch.leaf("export", "people", "export", help="the list as a workbook")
    export.add_argument("file", metavar="FILE")
    export.add_argument("--group")
    branch.leaf("undo", "people", "undo_last", help="take the last step back")
    consents = menu.branch("consents", help="consents on paper, entered here")
    record = consents.leaf("record", "people", "record_consents", help="collected for a class or a person")
    _who(record)
    record.add_argument("--purpose", choices=("P1", "P2", "P3", "P4", "P5"), default="P2")
    record.add_argument("--given-by", choices=("parent", "self"), default="parent")


def _who(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--group")
    parser.add_argument("--person")


def add(menu: Menu) -> None:
    """All of this area."""
    _people(menu)
