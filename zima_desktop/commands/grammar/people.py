"""Lists of people."""

from zima_desktop.commands.grammar.menu import Menu
from zima_desktop.commands.grammar.registry import add_filters


def _people(menu: Menu) -> None:
    branch = menu.branch("people", help="class lists")
    load = branch.leaf("import", "people", "load", help="read a class list")
    load.add_argument("file", metavar="FILE")
    load.add_argument("--dry-run", action="store_true", help="show what would change, write nothing")
    load.add_argument("--group", help="the class of rows that name none")
    add_filters(branch.leaf("list", "people", "show", help="who is in the base"))
    export = branch.leaf("export", "people", "export", help="the list as a workbook")
    export.add_argument("file", metavar="FILE")
    export.add_argument("--group")
    branch.leaf("undo", "people", "undo_last", help="take the last step back")
    _cards(branch)


def _cards(branch: Menu) -> None:
    branch.leaf("duplicates", "cards", "duplicates", help="cards that may be one person")
    merge = branch.leaf("merge", "cards", "merge", help="make one card of two")
    apart = branch.leaf("tell-apart", "cards", "tell_apart", help="two people that look alike")
    for leaf in (merge, apart):
        leaf.add_argument("--keep", type=int, required=True, metavar="ID")
        leaf.add_argument("--other", type=int, required=True, metavar="ID")
    merge.add_argument("--take", nargs="*", metavar="FIELD", help="fields of the other card that win")
    erase = branch.leaf("erase", "cards", "erase", help="take a person out of the base for good")
    erase.add_argument("--person", required=True, metavar="ID|«Фамилия Имя»")
    erase.add_argument("--confirm", metavar="«Фамилия Имя Отчество»", help="the whole name; else a look")
    erase.add_argument("--backups", action="store_true", help="replace the copies that hold the person")
    give = branch.leaf("give", "cards", "give", help="the card of one person for another school")
    give.add_argument("--person", required=True)
    give.add_argument("--out", required=True, metavar="FILE.zima")
    take = branch.leaf("take", "cards", "take", help="a card from another school")
    take.add_argument("file", metavar="FILE.zima")
    take.add_argument("--group", help="the class from today")
    take.add_argument("--dry-run", action="store_true")
    give.add_argument("--passphrase-file", metavar="FILE")
    take.add_argument("--passphrase-file", metavar="FILE", required=True)


def add(menu: Menu) -> None:
    """All of this area."""
    _people(menu)
