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


def _entries(menu: Menu) -> None:
    branch = menu.branch("catalogue")
    listed = branch.leaf("programmes", "catalogue_entries", "programmes", help="programmes of study")
    listed.add_argument("text", metavar="TEXT", nargs="?", default="", help="part of a code or a title")
    listed = branch.leaf("places", "catalogue_entries", "places", help="who teaches and who employs")
    listed.add_argument("text", metavar="TEXT", nargs="?", default="", help="part of a title or a town")
    one = branch.leaf("programme", "catalogue_entries", "set_programme", help="add or change a programme")
    one.add_argument("code", metavar="23.01.09")
    one.add_argument("--new", action="store_true", help="a programme that is not there yet")
    one.add_argument("--title")
    one.add_argument("--level", choices=("course", "spo_profession", "spo_speciality", "higher"))
    for name in ("qualification", "seen"):
        one.add_argument(f"--{name}", metavar="TEXT", help="«none»: not known any more")
    for name in ("9", "11"):
        one.add_argument(f"--months-{name}", metavar="N", help="«none»: not known")
    one.add_argument("--status", choices=("current", "old", "current_unverified", "old_or_unverified"))
    one.add_argument("--successor", metavar="CODE", help="the code that took its place; «none»: none did")
    place = branch.leaf("place", "catalogue_entries", "set_place", help="add or change a place")
    place.add_argument("--key", metavar="KEY", help="of one that is there; without it a new one")
    for name in ("title", "town"):
        place.add_argument(f"--{name}")
    place.add_argument("--kind", choices=("college", "university", "employer", "employment_center"))
    place.add_argument("--region", choices=("town", "region", "outside"))
    for name in ("full-title", "contacts", "seen"):
        place.add_argument(f"--{name}", metavar="TEXT", help="«none»: not known any more")
    place.add_argument("--dormitory", choices=("yes", "no", "unknown"))
    place.add_argument("--field", action="append", metavar="KEY", help="what it is about; again for more")
    for leaf in (one, place):
        leaf.add_argument("--confidence", choices=("high", "medium", "low"))
        leaf.add_argument("--source", help="who says so")
    acts = (("entry-off", "switch_off"), ("entry-on", "switch_on"), ("entry-restore", "restore"))
    for name, function in acts:
        leaf = branch.leaf(name, "catalogue_entries", function, help="of a programme or a place")
        leaf.add_argument("entry", metavar="CODE|KEY")


def _ties(menu: Menu) -> None:
    leaf = menu.branch("catalogue").leaf(
        "ties", "catalogue_ties", "ties", help="what a programme leads to, replaced, and who teaches it"
    )
    leaf.add_argument("code", metavar="23.01.09")
    for name, metavar, text in (
        ("profession", "KEY|TITLE", "it leads there too"),
        ("no-profession", "KEY|TITLE", "it does not lead there"),
        ("replaces", "CODE", "it took the place of that code"),
        ("no-replaces", "CODE", "it did not"),
        ("taught-at", "KEY[=SEATS]", "the place says it teaches it"),
        ("not-taught-at", "KEY", "the place says it does not"),
        ("forget-place", "KEY", "what the place said no longer counts"),
    ):
        leaf.add_argument(f"--{name}", action="append", default=[], metavar=metavar, help=text)
    leaf.add_argument("--source", default="", help="who says so; needed for what a place says")


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
    _entries(menu)
    _ties(menu)
    _demand(menu)
    _recommend(menu)
