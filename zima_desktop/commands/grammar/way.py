"""Talks, plans, events and printed documents."""

from zima_desktop.commands.grammar.menu import Menu


def _trajectory(menu: Menu) -> None:
    talk = menu.branch("talk", help="talks").leaf("add", "trajectory", "add_talk", help="write a talk down")
    talk.add_argument("--person", required=True)
    talk.add_argument("--agreed", required=True)
    talk.add_argument("--next-step")
    talk.add_argument("--date")
    plans = menu.branch("plan", help="plans")
    plan = plans.leaf("set", "trajectory", "set_plan", help="a new version of a plan")
    plan.add_argument("--person", required=True)
    plan.add_argument("--slot", choices=("A", "B"), default="A")
    plan.add_argument("--profession", required=True)
    plan.add_argument("--programme")
    plan.add_argument("--place")
    plan.add_argument("--certainty", choices=("thinking", "leaning", "decided"))
    plan.add_argument("--agreed-with", metavar="WHOM")
    _steps(plans.branch("step", help="steps of a plan"))
    show = menu.branch("trajectory", help="the life line").leaf("show", "trajectory", "show")
    show.add_argument("--person", required=True)
    events = menu.branch("event", help="events")
    events.leaf("list", "trajectory", "events")
    add = events.leaf("add", "trajectory", "add_event", help="an event with the people of a class")
    add.add_argument("--kind", required=True)
    add.add_argument("--title", required=True)
    add.add_argument("--date")
    add.add_argument("--hours", type=float)
    add.add_argument("--profession", metavar="KEY|TITLE", help="what it is about")
    add.add_argument("--group", action="append", default=[])
    add.add_argument("--held", action="store_true", help="everybody of the classes was there")


def _steps(branch: Menu) -> None:
    add = branch.leaf("add", "life", "add_step", help="one thing to do on the way to a plan")
    add.add_argument("--person", required=True)
    add.add_argument("--text", required=True)
    add.add_argument("--slot", choices=("A", "B"), default="A")
    add.add_argument("--due", metavar="DATE", help="2026-12-20")
    add.add_argument("--responsible", choices=("pupil", "parents", "counsellor", "teacher"))
    done = branch.leaf("done", "life", "done_step", help="tick a step off")
    done.add_argument("step", type=int, metavar="ID")
    done.add_argument("--date", help="the day it was done; today by default")
    done.add_argument("--undone", action="store_true", help="take the tick away")
    listed = branch.leaf("list", "life", "steps", help="of one person, or all that are overdue")
    listed.add_argument("--person")


def _choice(menu: Menu) -> None:
    branch = menu.branch("choice", help="the conscious choice: four lamps")
    show = branch.leaf("show", "life", "show_choice", help="of a person, a class or everybody")
    show.add_argument("--person")
    show.add_argument("--group")
    show.add_argument("--date", help="as it stood on a day")
    confirm = branch.leaf("confirm", "life", "confirm_choice", help="the counsellor's word after a talk")
    confirm.add_argument("--person", required=True)
    confirm.add_argument("--not", dest="denied", action="store_true", help="the choice is not meant yet")
    confirm.add_argument("--note")
    confirm.add_argument("--date")
    matrix = menu.branch("people", help="class lists").leaf(
        "matrix", "life", "matrix", help="pupils of a class against test, talk, plan, trial, parents' meeting"
    )
    matrix.add_argument("--group", required=True)
    hours = menu.branch("hours", help="hours of the school year")
    shown = hours.leaf("show", "life", "show_hours", help="of everybody of a class")
    shown.add_argument("--group", required=True)
    level = hours.leaf("level", "life", "set_level", help="40, 60 or 80 hours a year")
    level.add_argument("level", choices=("40", "60", "80", "inherit"))
    level.add_argument("--grade", type=int)
    level.add_argument("--group")


def _document(menu: Menu) -> None:
    branch = menu.branch("document", help="printed documents as PDF")
    trajectory = branch.leaf("trajectory", "document", "trajectory", help="the way of a person on one page")
    trajectory.add_argument("--group")
    trajectory.add_argument("--person")
    trajectory.add_argument("--audience", choices=("pupil", "counsellor"), default="counsellor")
    trajectory.add_argument("--out", required=True, metavar="DIR")
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
    _choice(menu)
    _document(menu)
