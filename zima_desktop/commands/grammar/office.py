"""One card, the bin, one result, one event, removing, renaming, finding: the small works of a day."""

import argparse

from zima_desktop.commands.grammar.menu import Menu
from zima_desktop.domain.events import EventState
from zima_desktop.domain.people import Category, Sex


def _who(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--person", action="append", metavar="«Фамилия Имя»", help="may be repeated")
    parser.add_argument("--group", metavar="CLASS", help="everybody of a class")


def _card(people: Menu) -> None:
    add = people.leaf("add", "one_person", "add", help="a card for one person")
    edit = people.leaf("edit", "one_person", "edit", help="other words on a card; an empty word empties")
    edit.add_argument("--person", required=True, metavar="«Фамилия Имя»")
    for leaf in (add, edit):
        leaf.add_argument("--family", required=leaf is add)
        leaf.add_argument("--given", required=leaf is add)
        leaf.add_argument("--patronymic")
        leaf.add_argument("--sex", choices=[one.value for one in Sex])
        leaf.add_argument("--birth-date", metavar="DATE", help="2010-11-03")
        leaf.add_argument("--category", choices=[one.value for one in Category])
        leaf.add_argument("--group", metavar="CLASS", help="from today")
        leaf.add_argument("--external-number")
        leaf.add_argument("--phone")
        leaf.add_argument("--note")
    edit.add_argument("--genitive", help="the name as documents print it; empty: by the rules")
    edit.add_argument("--dative")
    move = people.leaf("move", "one_person", "move", help="another class; the history stays")
    _who(move)
    move.add_argument("--into", required=True, metavar="CLASS")
    move.add_argument("--date", help="from that day on; today by default")
    _who(people.leaf("hide", "one_person", "hide", help="into the bin; nothing is deleted"))
    trash = people.branch("bin", help="cards taken out of every list")
    trash.leaf("list", "one_person", "bin_list", help="who is there")
    restore = trash.leaf("restore", "one_person", "bin_restore", help="back into the lists")
    restore.add_argument("ids", type=int, nargs="+", metavar="ID")


def _result(menu: Menu) -> None:
    branch = menu.branch("result", help="the newest result of one person")
    conclude = branch.leaf("conclude", "results_of_one", "conclude", help="the counsellor's own word")
    release = branch.leaf("release", "results_of_one", "release", help="give it to the pupil")
    revoke = branch.leaf("revoke", "results_of_one", "revoke", help="take the release back")
    for leaf in (conclude, release, revoke):
        leaf.add_argument("--person", required=True)
        leaf.add_argument("--instrument", required=True, metavar="CODE")
    conclude.add_argument("--text", required=True)
    conclude.add_argument("--direction", action="append", default=[], help="may be repeated, three at most")
    conclude.add_argument("--disagrees", action="store_true", help="the counsellor sees it otherwise")


def _event(events: Menu) -> None:
    edit = events.leaf("edit", "event_work", "edit", help="other facts of an event")
    remove = events.leaf("remove", "event_work", "remove", help="out of the calendar")
    grid = events.leaf("attendance", "event_work", "attendance", help="who was there")
    mark = events.leaf("mark", "event_work", "mark", help="who was there, with hours and a role")
    for leaf in (edit, remove, grid, mark):
        leaf.add_argument("event", type=int, metavar="ID")
    edit.add_argument("--title")
    edit.add_argument("--date")
    edit.add_argument("--hours", type=float)
    edit.add_argument("--place")
    edit.add_argument("--profession", metavar="KEY|TITLE", help="what it is about; empty: nothing single")
    edit.add_argument("--partner")
    edit.add_argument("--state", choices=[one.value for one in EventState])
    edit.add_argument("--unnamed-guests", type=int, metavar="N")
    edit.add_argument("--group", action="append", default=[], help="invite a class as well")
    mark.add_argument("--person", action="append", default=[], help="may be repeated")
    mark.add_argument("--all", action="store_true", help="everybody who is invited")
    mark.add_argument("--except", dest="exceptions", action="append", default=[], metavar="«Фамилия Имя»")
    how = mark.add_mutually_exclusive_group()
    how.add_argument("--absent", action="store_true", help="was not there")
    how.add_argument("--unknown", action="store_true", help="not marked any more")
    mark.add_argument("--hours", type=float)
    mark.add_argument("--role")


def _removing(menu: Menu) -> None:
    talk = menu.branch("talk", help="talks").leaf("remove", "removing", "talk", help="out of the card")
    talk.add_argument("--person", required=True)
    talk.add_argument("talk", type=int, metavar="ID")
    steps = menu.branch("plan", help="plans").branch("step", help="steps of a plan")
    steps.leaf("remove", "removing", "step", help="out of its plan").add_argument(
        "step", type=int, metavar="ID"
    )


def _own_name(menu: Menu) -> None:
    rename = menu.branch("workspace").leaf("rename", "workspace_name", "rename", help="as documents print it")
    rename.add_argument("--name", help="the short name")
    rename.add_argument("--full-name")
    rename.add_argument("--city")
    rename.add_argument("--director")
    rename.add_argument("--counsellor")


def _expected(branch: Menu) -> None:
    expected = branch.branch("expected", help="organisations the coordinator waits for")
    expected.leaf("list", "workspace_name", "expected", help="all of them")
    for name, words in (("add", "wait for one more"), ("remove", "what it has sent stays")):
        expected.leaf(name, "workspace_name", f"expected_{name}", help=words).add_argument("name")


def add(menu: Menu) -> None:
    """All of this area."""
    _card(menu.branch("people", help="class lists"))
    _result(menu)
    _event(menu.branch("event", help="events"))
    _removing(menu)
    _own_name(menu)
    _expected(menu.branch("handover", help="packages for the coordinator"))
    search = menu.leaf("search", "one_person", "search", help="anyone and anything, by beginnings of words")
    search.add_argument("text")
    search.add_argument("--limit", type=int, default=12)
