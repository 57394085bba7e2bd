"""Categories, spells, tags, groups beside the class, and the rollover: the rest of «people»."""

import argparse

from zima_desktop.commands.grammar.menu import Menu
from zima_desktop.domain.people import Category
from zima_desktop.domain.registry import SideGroupKind
from zima_desktop.domain.relatives import Kinship
from zima_desktop.domain.spells import EndReason
from zima_desktop.domain.trajectory import TrajectoryState


def _who(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--person", action="append", metavar="«Фамилия Имя»", help="may be repeated")
    parser.add_argument("--group", metavar="CLASS", help="everybody of a class")


def _rollover(people: Menu) -> None:
    leaf = people.leaf("rollover", "years", "rollover", help="move everybody into the new school year")
    leaf.add_argument("--dry-run", action="store_true", help="show the plan, write nothing")
    leaf.add_argument("--year", type=int, help="the school year to move into, by its first half")
    leaf.add_argument(
        "--class", dest="classes", action="append", default=[], metavar="9А=10А",
        help="what becomes of a class: another class, graduate, leave, repeat or wait; may be repeated",
    )  # fmt: skip
    leaf.add_argument(
        "--person", action="append", default=[], metavar="«Фамилия Имя=repeat»", help="what becomes of one"
    )


def _spells(people: Menu) -> None:
    spells = people.branch("spells", help="the history of classes of one person")
    spells.leaf("show", "years", "spells", help="every class with its dates").add_argument(
        "--person", required=True
    )
    correct = spells.leaf("correct", "years", "correct", help="replace the history")
    correct.add_argument("--person", required=True)
    correct.add_argument(
        "lines", nargs="*", metavar="8А:2025-09-01:2026-08-31:promoted",
        help="class, first day, last day and reason of a line; the last two may be left out",
    )  # fmt: skip
    leave = people.leaf("leave", "years", "leave", help="somebody has left")
    _who(leave)
    leave.add_argument("--date", help="the first day out; today by default")
    leave.add_argument("--reason", choices=[one.value for one in EndReason], default=EndReason.LEFT.value)
    leave.add_argument("--to", metavar="TEXT", help="where to")


def _categories(people: Menu) -> None:
    category = people.branch("category", help="pupils, students, graduates, adults, parents, teachers")
    category.leaf("list", "years", "categories", help="words, fields and how many people")
    change = category.leaf("set", "years", "set_category", help="another category; the card stays")
    _who(change)
    change.add_argument("category", choices=[one.value for one in Category])
    change.add_argument("--date", help="from that day on; today by default")
    change.add_argument("--into", metavar="GROUP", help="the class or group from then on")


def _tags(people: Menu) -> None:
    tag = people.branch("tag", help="words about people that stay in this base")
    tag.leaf("list", "tags", "show", help="all tags")
    add = tag.leaf("add", "tags", "add", help="a new tag")
    add.add_argument("name")
    add.add_argument("--sensitive", action="store_true", help="shown on the card only")
    tag.leaf("remove", "tags", "remove", help="the tag and its marks").add_argument("name")
    for name, words in (("put", "mark people"), ("take", "take the mark off")):
        leaf = tag.leaf(name, "tags", name, help=words)
        leaf.add_argument("name")
        _who(leaf)


def _side_groups(people: Menu) -> None:
    cohort = people.branch("cohort", help="groups beside the class")
    cohort.leaf("list", "side_groups", "show", help="all groups")
    add = cohort.leaf("add", "side_groups", "add", help="a new group")
    add.add_argument("name")
    add.add_argument("--kind", choices=[one.value for one in SideGroupKind], default="other")
    add.add_argument("--note")
    cohort.leaf("remove", "side_groups", "remove", help="the group; the cards stay").add_argument("name")
    members = cohort.leaf("members", "side_groups", "members", help="who is in it")
    members.add_argument("name")
    members.add_argument("--ever", action="store_true", help="who has ever been in it")
    for name, words in (("put", "add people"), ("take", "people leave it")):
        leaf = cohort.leaf(name, "side_groups", name, help=words)
        leaf.add_argument("name")
        _who(leaf)
        leaf.add_argument("--date", help="from that day on; today by default")


def _relatives(people: Menu) -> None:
    relatives = people.branch("relatives", help="parents and children, each with a card")
    relatives.leaf("list", "relatives", "show", help="whose parent or child").add_argument(
        "--person", required=True
    )
    for name, words in (("link", "the two cards show each other"), ("unlink", "the cards stay")):
        leaf = relatives.leaf(name, "relatives", name, help=words)
        leaf.add_argument("--child", required=True)
        leaf.add_argument("--parent", required=True)
        if name == "link":
            kinships = [one.value for one in Kinship]
            leaf.add_argument("--as", dest="as_", choices=kinships, default=Kinship.OTHER.value)


def add_filters(leaf: argparse.ArgumentParser) -> None:
    """The filter bar of the list."""
    leaf.add_argument("--group", metavar="CLASS")
    leaf.add_argument("--text", default="", help="the beginning of any part of the name, class or goal")
    leaf.add_argument("--category", action="append", choices=[one.value for one in Category])
    leaf.add_argument("--state", action="append", choices=[one.value for one in TrajectoryState])
    leaf.add_argument("--without", action="append", choices=("test", "talk", "plan"))
    leaf.add_argument("--tag", action="append", metavar="NAME")
    leaf.add_argument("--cohort", action="append", metavar="NAME")
    leaf.add_argument("--incomplete", action="store_true", help="a field of the category is empty")
    leaf.add_argument("--hidden", action="store_true", help="the bin instead of the living")


def add(menu: Menu) -> None:
    """All of this area."""
    people = menu.branch("people", help="class lists")
    for part in (_rollover, _spells, _categories, _tags, _side_groups, _relatives):
        part(people)
