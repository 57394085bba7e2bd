"""Packages for the coordinator."""

from zima_desktop.commands.grammar.menu import Menu


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


def add(menu: Menu) -> None:
    """All of this area."""
    _handover(menu)
