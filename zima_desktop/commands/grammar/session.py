"""A test in class."""

from zima_desktop.commands.grammar.menu import Menu


def _session(menu: Menu) -> None:
    branch = menu.branch("session", help="a test in class")
    _session_prepare(branch)
    answer = branch.leaf("answer", "session", "answer", help="what the kiosk does: answer as one person")
    answer.add_argument("file", metavar="FILE")
    answer.add_argument("--pin", required=True)
    answer.add_argument("--person", required=True, metavar="«Фамилия Имя»")
    answer.add_argument(
        "--answers",
        required=True,
        metavar="answers.json",
        help='by the number of the question {"1": "a", "2": "b"}, or all in order ["a", "b"]; '
        "the codes of options are in `instrument export CODE OUT.json`",
    )
    collect = branch.leaf("collect", "session", "collect", help="take the answers into the base")
    collect.add_argument("files", metavar="FILE", nargs="+")
    branch.leaf("list", "session", "show", help="sessions of this workspace")
    _session_more(branch)
    _session_teacher(branch)


def _session_prepare(branch: Menu) -> None:
    prepare = branch.leaf("prepare", "session_prepare", "prepare", help="make a session file")
    what = prepare.add_mutually_exclusive_group(required=True)
    what.add_argument("--instrument", metavar="CODE")
    what.add_argument("--battery", metavar="CODE,CODE", help="several, answered in this order")
    prepare.add_argument("--group", action="append", help="a class; may be given several times")
    prepare.add_argument("--grade", action="append", type=int, help="all classes of a grade")
    prepare.add_argument("--without-result", action="store_true", help="those who have none this school year")
    prepare.add_argument("--lesson", type=int, choices=(40, 80), help="refuse what does not fit")
    prepare.add_argument("--split", action="store_true", help="with --lesson: a file a lesson")
    states = branch.leaf("states", "session_prepare", "states", help="who has which instrument")
    hand_out = branch.leaf("hand-out", "session_prepare", "hand_out", help="copies for other computers")
    hand_out.add_argument("folders", metavar="DIR", nargs="+")
    for leaf in (states, hand_out):
        leaf.add_argument("--session", type=int, metavar="ID", required=True)
    prepare.add_argument("--out", required=True, metavar="FILE")
    prepare.add_argument("--pin", required=True)


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
    makeup = branch.leaf("makeup", "session_prepare", "makeup", help="a file for those who were absent")
    makeup.add_argument("--together", action="store_true", help="one file for all, whatever each misses")
    for leaf in (protocol, board, guest, makeup):
        leaf.add_argument("--pin", required=leaf is not protocol)
    for leaf in (pack, protocol, let_in, makeup):
        leaf.add_argument("--session", type=int, metavar="ID", required=leaf is not protocol)
    for leaf in (pack, protocol, makeup):
        leaf.add_argument("--out", required=True, metavar="OUT")
    match = branch.leaf("match", "session_more", "match", help="say who a guest is")
    match.add_argument("--guest", required=True, metavar="UID|«Фамилия Имя»")
    match.add_argument("--person", metavar="«Фамилия Имя»", help="without it: nobody of the base")
    choose = branch.leaf("choose", "session_more", "choose", help="which of several results counts")
    choose.add_argument("--attempt", required=True, metavar="UID", help="as `session collect` names it")
    erase = branch.leaf("erase", "session_more", "erase", help="remove files whose answers are all taken in")
    for leaf in (match, erase):
        leaf.add_argument("files", metavar="FILE", nargs="+")


def _session_teacher(branch: Menu) -> None:
    find = branch.leaf("find", "session_teacher", "find", help="session files on this computer")
    find.add_argument("folders", metavar="DIR", nargs="*", help="look here instead of the usual places")
    note = branch.leaf("note", "session_teacher", "note", help="a remark of the teacher for the protocol")
    note.add_argument("--text", required=True)
    absent = branch.leaf("absent", "session_teacher", "absent", help="somebody is not in class")
    absent.add_argument("--here", action="store_true", help="has come after all")
    reopen = branch.leaf("reopen", "session_teacher", "reopen", help="a pupil has finished too early")
    makeup = branch.leaf("makeup-file", "session_teacher", "makeup_file", help="a second sitting")
    copy = branch.leaf("copy", "session_teacher", "copy", help="all of the session for another computer")
    for leaf in (note, absent, reopen, makeup, copy):
        leaf.add_argument("files", metavar="FILE", nargs="+", help="the file, or its copies")
        leaf.add_argument("--pin", required=True)
    for leaf in (absent, reopen):
        leaf.add_argument("--person", required=True, metavar="«Фамилия Имя»")
    for leaf in (makeup, copy):
        leaf.add_argument("--out", required=True, metavar="OUT")


def add(menu: Menu) -> None:
    """All of this area."""
    _session(menu)
