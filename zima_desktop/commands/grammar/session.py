"""A test in class."""

from zima_desktop.commands.grammar.menu import Menu


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


def add(menu: Menu) -> None:
    """All of this area."""
    _session(menu)
