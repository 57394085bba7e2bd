"""Professions, whom the town needs, and what might suit a person."""

from zima_desktop.commands.grammar.menu import Menu


def _catalogue(menu: Menu) -> None:
    branch = menu.branch("catalogue", help="professions, programmes, places")
    search = branch.leaf("search", "catalogue", "search", help="professions by title, field or code")
    search.add_argument("text", metavar="TEXT", nargs="?", default="")
    search.add_argument("--field", metavar="KEY", help="railway, forest, health-and-care …")
    search.add_argument("--object", dest="labour_object", choices=("nature", "tech", "human", "sign", "art"))
    search.add_argument("--after", choices=("9", "11"), help="after which class one can begin")
    search.add_argument("--demanded", action="store_true", help="on the list of this year")
    search.add_argument("--in-town", action="store_true", help="taught in the town, as the college says")
    search.add_argument("--tried", action="store_true", help="somebody (or --person) tried it")
    search.add_argument("--person", help="whose trials count")
    show = branch.leaf("show", "catalogue", "show", help="everything about one profession")
    show.add_argument("profession", metavar="KEY|TITLE")
    load = branch.leaf("import", "catalogue", "load", help="read a workbook of the catalogue")
    load.add_argument("file", metavar="FILE.xlsx")
    load.add_argument("--dry-run", action="store_true", help="show what would change, write nothing")
    export = branch.leaf("export", "catalogue", "export", help="the catalogue as a workbook")
    export.add_argument("out", metavar="OUT.xlsx")
    taught = branch.leaf("taught", "catalogue", "taught", help="what a college teaches")
    taught.add_argument("--place", required=True, metavar="KEY")
    taught.add_argument("--programme", required=True, metavar="CODE")
    taught.add_argument("--state", required=True, choices=("taught", "not_taught", "unknown"))
    taught.add_argument("--seats", type=int, metavar="N")
    taught.add_argument("--source", required=True, help="who says so")
    for name, text in (("switch-off", "out of every choice"), ("switch-on", "back into every choice")):
        leaf = branch.leaf(name, "catalogue", name.replace("-", "_"), help=text)
        leaf.add_argument("profession", metavar="KEY|TITLE")
    restore = branch.leaf("restore", "catalogue", "restore", help="the shipped entry counts again")
    restore.add_argument("profession", metavar="KEY|TITLE")
    memo = branch.leaf("memo", "catalogue", "memo", help="one page about a profession as PDF")
    memo.add_argument("profession", metavar="KEY|TITLE")
    memo.add_argument("--out", required=True, metavar="FILE.pdf")


def _demand(menu: Menu) -> None:
    branch = menu.branch("demand", help="whom the town needs, by year")
    new = branch.leaf("set", "demand", "set_list", help="a new list of a year; the one before is closed")
    new.add_argument("--year", type=int, metavar="YEAR")
    new.add_argument("--source", help="the paper or page it comes from")
    new.add_argument("--author", help="who made it")
    new.add_argument("--from", dest="valid_from", metavar="2026-09-15", help="first day it counts (today)")
    new.add_argument("--forecast", action="store_true", help="a forecast, not a list")
    new.add_argument("--file", metavar="FILE.xlsx", help="rows, and whatever of the above it names")
    new.add_argument("--profession", action="append", default=[], metavar="KEY[=N]")
    shown = branch.leaf("list", "demand", "show", help="the lists, or the one of a year on a day")
    shown.add_argument("--year", type=int, metavar="YEAR")
    shown.add_argument("--on", metavar="2026-11-24", help="as it stood on that day (today)")
    export = branch.leaf("export", "demand", "export", help="the list of a year as a workbook")
    export.add_argument("--year", type=int, required=True, metavar="YEAR")
    export.add_argument("out", metavar="OUT.xlsx")


def _recommend(menu: Menu) -> None:
    leaf = menu.leaf("recommend", "recommend", "show", help="what might suit a person, with reasons")
    leaf.add_argument("--person", required=True)
    marks = leaf.add_mutually_exclusive_group()
    marks.add_argument("--pin", metavar="KEY", help="put a profession first, with --why")
    marks.add_argument("--exclude", metavar="KEY", help="set a profession aside, with --why")
    marks.add_argument("--unmark", metavar="KEY", help="take a mark back")
    leaf.add_argument("--why", default="", help="the counsellor's reason")


def add(menu: Menu) -> None:
    """All of this area."""
    _catalogue(menu)
    _demand(menu)
    _recommend(menu)
