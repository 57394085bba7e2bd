"""The shape of the command line; the work is in the modules of each area, imported when called."""

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module

from zima_desktop.commands.answer import Answer
from zima_desktop.version import VERSION

Handler = Callable[[argparse.Namespace], Answer]


def _lazy(area: str, name: str) -> Handler:
    def call(options: argparse.Namespace) -> Answer:
        handler: Handler = getattr(import_module(f"zima_desktop.commands.{area}"), name)
        return handler(options)

    return call


class Menu:
    """A parser with sub-commands: «people import», «session prepare» …"""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def leaf(self, name: str, area: str, function: str, **words: str) -> argparse.ArgumentParser:
        """A command that does something; every one can answer in JSON."""
        parser = self._commands.add_parser(name, help=words.get("help"))
        parser.add_argument("--json", action="store_true", help="answer for machines")
        parser.set_defaults(handler=_lazy(area, function))
        return parser

    def branch(self, name: str, **words: str) -> "Menu":
        """A noun that holds commands."""
        return Menu(self._commands.add_parser(name, help=words.get("help")))


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Arguments to options; argparse ends the process with code 2 on a wrong form."""
    parser = argparse.ArgumentParser(prog="main.py", description="Zima Desktop without a window")
    parser.add_argument("-w", "--workspace", metavar="DIR", help="the workspace folder")
    parser.add_argument("-p", "--password-file", metavar="FILE", help="its first line is the password")
    parser.add_argument("--user", help="whose password it is, when several people open this workspace")
    parser.add_argument("--version", action="version", version=VERSION)
    menu = Menu(parser)
    for add in (_workspace, _people, _testing, _session, _document, _trajectory, _handover, _backup, _rest):
        add(menu)
    _answers(menu)
    _paper(menu)
    return parser.parse_args(arguments)


def _workspace(menu: Menu) -> None:
    branch = menu.branch("workspace", help="create a workspace, see what it is")
    create = branch.leaf("create", "workspace", "create", help="a new workspace in an empty folder")
    create.add_argument("dir", metavar="DIR")
    create.add_argument("--kind", choices=("organisation", "coordinator"), required=True)
    create.add_argument("--organization-kind", choices=("school", "college", "center"), default="school")
    create.add_argument("--name", required=True)
    create.add_argument("--user-name", default=None, help="who will open it")
    create.add_argument("--password-file", dest="new_password_file", required=True)
    create.add_argument("--recovery-sheet", metavar="OUT.pdf")
    branch.leaf("info", "workspace", "info", help="what this workspace is")


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


def _testing(menu: Menu) -> None:
    branch = menu.branch("instrument", help="tests")
    branch.leaf("list", "instruments", "show", help="every instrument with its status")
    check = branch.leaf("check", "instruments", "check", help="look an instrument file over")
    check.add_argument("file", metavar="FILE.xlsx|FILE.json")
    template = branch.leaf("template", "instruments", "template", help="an empty workbook to type into")
    template.add_argument("out", metavar="OUT.xlsx")
    simulate = branch.leaf("simulate", "instruments", "simulate", help="what random answering does")
    simulate.add_argument("instrument", metavar="CODE|FILE")
    simulate.add_argument("--n", type=int, default=10_000, help="random protocols (10000)")
    take = branch.leaf("import", "instruments", "take", help="take an instrument into the library")
    take.add_argument("file", metavar="FILE")
    take.add_argument("--confirm", action="store_true", help="accept warnings and the sample check")
    export = branch.leaf("export", "instruments", "export", help="a workbook or JSON of an instrument")
    export.add_argument("code", metavar="CODE")
    export.add_argument("out", metavar="OUT.xlsx|OUT.json")
    verify = branch.leaf("verify", "instruments", "verify", help="compare with a protocol counted by hand")
    verify.add_argument("code", metavar="CODE")
    verify.add_argument("protocol", metavar="PROTOCOL.json")
    for name, text in (("activate", "give it to new sessions"), ("retire", "no new sessions with it")):
        branch.leaf(name, "instruments", name, help=text).add_argument("code", metavar="CODE")
    results = menu.leaf("results", "testing", "results", help="results of a class")
    results.add_argument("--group")
    results.add_argument("--instrument", required=True)
    results.add_argument("--out", metavar="OUT.xlsx", help="write the table as a workbook")
    quality = menu.leaf("quality", "quality", "report", help="how well an instrument measures")
    quality.add_argument("--instrument", required=True, metavar="CODE")
    quality.add_argument("--out", metavar="OUT.xlsx", help="write the figures as a workbook")


def _answers(menu: Menu) -> None:
    branch = menu.branch("answers", help="answers on paper or from another program")
    load = branch.leaf("import", "answers", "load", help="read a table of answers, one row a pupil")
    load.add_argument("file", metavar="FILE.xlsx|FILE.csv")
    load.add_argument("--instrument", required=True, metavar="CODE")
    load.add_argument("--group", help="the class of rows that name none")
    load.add_argument("--dry-run", action="store_true", help="show what would change, write nothing")
    template = branch.leaf("template", "answers", "template", help="a table to type paper answers into")
    template.add_argument("out", metavar="OUT.xlsx")
    template.add_argument("--instrument", required=True, metavar="CODE")
    template.add_argument("--group", required=True)


def _paper(menu: Menu) -> None:
    branch = menu.branch("paper", help="a class answers on paper")
    booklet = branch.leaf("booklet", "paper", "booklet", help="the questions, one booklet a desk")
    sheets = branch.leaf("sheets", "paper", "sheets", help="answer sheets with names and bar codes")
    enter = branch.leaf("enter", "paper", "enter", help="typed sheets: code or name, then the answers")
    for leaf in (booklet, sheets, enter):
        leaf.add_argument("--instrument", required=True, metavar="CODE")
    for leaf in (booklet, sheets):
        leaf.add_argument("--out", required=True, metavar="FILE.pdf")
    for leaf in (sheets, enter):
        leaf.add_argument("--group", required=leaf is sheets)
        leaf.add_argument("--date", help="the day of the answers: 2026-11-24")
    enter.add_argument("--replace", action="store_true", help="other answers of that day give way")
    enter.add_argument("file", metavar="FILE.csv")


def _session(menu: Menu) -> None:
    branch = menu.branch("session", help="a test in class")
    prepare = branch.leaf("prepare", "session", "prepare", help="make a session file")
    prepare.add_argument("--group", required=True)
    prepare.add_argument("--instrument", required=True)
    prepare.add_argument("--out", required=True, metavar="FILE")
    prepare.add_argument("--pin", required=True)
    answer = branch.leaf("answer", "session", "answer", help="what the kiosk does: answer as one person")
    answer.add_argument("file", metavar="FILE")
    answer.add_argument("--pin", required=True)
    answer.add_argument("--person", required=True, metavar="«Фамилия Имя»")
    answer.add_argument("--answers", required=True, metavar="answers.json")
    collect = branch.leaf("collect", "session", "collect", help="take the answers into the base")
    collect.add_argument("files", metavar="FILE", nargs="+")
    branch.leaf("list", "session", "show", help="sessions of this workspace")
    _session_more(branch)


def _session_more(branch: Menu) -> None:
    pack = branch.leaf("pack", "session_more", "pack", help="memo, instruction, sign and list as PDF")
    protocol = branch.leaf("protocol", "session_more", "protocol", help="who finished; FILE needs no base")
    protocol.add_argument("file", metavar="FILE", nargs="?")
    board = branch.leaf("board", "session_more", "board", help="where everybody stands, without a base")
    board.add_argument("file", metavar="FILE")
    guest = branch.leaf("guest", "session_more", "guest", help="write somebody into the list of a file")
    guest.add_argument("file", metavar="FILE")
    guest.add_argument("--name", required=True)
    let_in = branch.leaf("let-in", "session_more", "let_in", help="a late-comer of the base")
    let_in.add_argument("--person", required=True)
    makeup = branch.leaf("makeup", "session_more", "makeup", help="a file for those who were absent")
    for leaf in (protocol, board, guest, makeup):
        leaf.add_argument("--pin", required=leaf is not protocol)
    for leaf in (pack, protocol, let_in, makeup):
        leaf.add_argument("--session", type=int, metavar="ID", required=leaf is not protocol)
    for leaf in (pack, protocol, makeup):
        leaf.add_argument("--out", required=True, metavar="OUT")
    match = branch.leaf("match", "session_more", "match", help="say who a guest is")
    match.add_argument("--guest", required=True, metavar="UID|«Фамилия Имя»")
    match.add_argument("--person", metavar="«Фамилия Имя»", help="without it: nobody of the base")
    erase = branch.leaf("erase", "session_more", "erase", help="remove files whose answers are all taken in")
    for leaf in (match, erase):
        leaf.add_argument("files", metavar="FILE", nargs="+")


def _document(menu: Menu) -> None:
    branch = menu.branch("document", help="printed documents as PDF")
    for name in ("career-map", "class-sheet", "certificates"):
        leaf = branch.leaf(name, "document", name.replace("-", "_"))
        leaf.add_argument("--group")
        leaf.add_argument("--person")
        leaf.add_argument("--event", type=int, metavar="ID")
        leaf.add_argument("--audience", choices=("pupil", "counsellor"), default="pupil")
        leaf.add_argument("--form", choices=("nominative", "dative"), default="nominative")
        leaf.add_argument("--out", required=True, metavar="DIR")


def _trajectory(menu: Menu) -> None:
    talk = menu.branch("talk", help="talks").leaf("add", "trajectory", "add_talk", help="write a talk down")
    talk.add_argument("--person", required=True)
    talk.add_argument("--agreed", required=True)
    talk.add_argument("--next-step")
    talk.add_argument("--date")
    plan = menu.branch("plan", help="plans").leaf(
        "set", "trajectory", "set_plan", help="a new version of a plan"
    )
    plan.add_argument("--person", required=True)
    plan.add_argument("--slot", choices=("A", "B"), default="A")
    plan.add_argument("--profession", required=True)
    plan.add_argument("--programme")
    plan.add_argument("--place")
    plan.add_argument("--certainty", choices=("thinking", "leaning", "decided"))
    show = menu.branch("trajectory", help="the life line").leaf("show", "trajectory", "show")
    show.add_argument("--person", required=True)
    events = menu.branch("event", help="events")
    events.leaf("list", "trajectory", "events")
    add = events.leaf("add", "trajectory", "add_event", help="an event with the people of a class")
    add.add_argument("--kind", required=True)
    add.add_argument("--title", required=True)
    add.add_argument("--date")
    add.add_argument("--hours", type=float)
    add.add_argument("--group", action="append", default=[])
    add.add_argument("--held", action="store_true", help="everybody of the classes was there")


def _handover(menu: Menu) -> None:
    key = menu.branch("coordinator-key", help="the key that schools encrypt to")
    show = key.leaf("show", "handover", "show_key")
    show.add_argument("--out", metavar="KEYFILE")
    branch = menu.branch("handover", help="packages for the coordinator")
    create = branch.leaf("create", "handover", "create")
    create.add_argument("--variant", choices=("aggregate", "full"), required=True)
    create.add_argument("--to", metavar="KEYFILE")
    create.add_argument("--passphrase-file", metavar="FILE")
    create.add_argument("--out", required=True, metavar="FILE")
    inspect = branch.leaf("inspect", "handover", "inspect")
    inspect.add_argument("file", metavar="FILE")
    inspect.add_argument("--key", metavar="FILE", help="age identity or passphrase file")
    merge = branch.leaf("merge", "handover", "merge")
    merge.add_argument("files", metavar="FILE", nargs="+")
    merge.add_argument("--dry-run", action="store_true")
    merge.add_argument("--accept-new-key", action="store_true")
    merge.add_argument("--passphrase-file", metavar="FILE")
    menu.leaf("indicators", "handover", "indicators", help="the figures of the municipality")


def _backup(menu: Menu) -> None:
    branch = menu.branch("backup", help="encrypted copies")
    branch.leaf("create", "backup", "create")
    branch.leaf("list", "backup", "show")
    verify = branch.leaf("verify", "backup", "verify")
    verify.add_argument("file", metavar="FILE", nargs="?")
    restore = branch.leaf("restore", "backup", "restore")
    restore.add_argument("file", metavar="FILE")
    restore.add_argument("--into", metavar="DIR", help="a new folder; without it the workspace itself")


def _rest(menu: Menu) -> None:
    menu.leaf("self-check", "self_check", "run", help="can this computer do everything?")
    demo = menu.leaf("demo", "demo", "create", help="«Учебная школа»")
    demo.add_argument("dir", metavar="DIR")
    demo.add_argument("--people", type=int, default=600, help="how many pupils (600)")
