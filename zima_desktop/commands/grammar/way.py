"""Talks, plans, events and printed documents."""

from zima_desktop.commands.grammar.menu import Menu


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


def add(menu: Menu) -> None:
    """All of this area."""
    _trajectory(menu)
    _document(menu)
