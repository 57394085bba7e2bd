"""Instruments, results, answers on paper."""

from zima_desktop.commands.grammar.menu import Menu


def _testing(menu: Menu) -> None:
    branch = menu.branch("instrument", help="tests")
    branch.leaf("list", "instruments", "show", help="every instrument with its status")
    check = branch.leaf("check", "instruments", "check", help="look an instrument file over")
    check.add_argument("file", metavar="FILE.xlsx|FILE.json")
    template = branch.leaf("template", "instruments", "template", help="an empty workbook to type into")
    template.add_argument("out", metavar="OUT.xlsx")
    simulate = branch.leaf("simulate", "instruments", "simulate", help="what random answering does")
    simulate.add_argument("instrument", metavar="CODE|FILE")
    simulate.add_argument("--n", type=int, default=10_000, help="random protocols (10000)")
    take = branch.leaf("import", "instruments", "take", help="take an instrument into the library")
    take.add_argument("file", metavar="FILE")
    take.add_argument("--confirm", action="store_true", help="accept warnings and the sample check")
    export = branch.leaf("export", "instruments", "export", help="a workbook or JSON of an instrument")
    export.add_argument("code", metavar="CODE")
    export.add_argument("out", metavar="OUT.xlsx|OUT.json")
    verify = branch.leaf("verify", "instruments", "verify", help="compare with a protocol counted by hand")
    verify.add_argument("code", metavar="CODE")
    verify.add_argument("protocol", metavar="PROTOCOL.json")
    for name, text in (("activate", "give it to new sessions"), ("retire", "no new sessions with it")):
        branch.leaf(name, "instruments", name, help=text).add_argument("code", metavar="CODE")
    results = menu.leaf("results", "testing", "results", help="results of a class")
    results.add_argument("--group")
    results.add_argument("--instrument", required=True)
    results.add_argument("--out", metavar="OUT.xlsx", help="write the table as a workbook")
    quality = menu.leaf("quality", "quality", "report", help="how well an instrument measures")
    quality.add_argument("--instrument", required=True, metavar="CODE")
    quality.add_argument("--out", metavar="OUT.xlsx", help="write the figures as a workbook")


def _answers(menu: Menu) -> None:
    branch = menu.branch("answers", help="answers on paper or from another program")
    load = branch.leaf("import", "answers", "load", help="read a table of answers, one row a pupil")
    load.add_argument("file", metavar="FILE.xlsx|FILE.csv")
    load.add_argument("--instrument", required=True, metavar="CODE")
    load.add_argument("--group", help="the class of rows that name none")
    load.add_argument("--dry-run", action="store_true", help="show what would change, write nothing")
    template = branch.leaf("template", "answers", "template", help="a table to type paper answers into")
    template.add_argument("out", metavar="OUT.xlsx")
    template.add_argument("--instrument", required=True, metavar="CODE")
    template.add_argument("--group", required=True)


def _paper(menu: Menu) -> None:
    branch = menu.branch("paper", help="a class answers on paper")
    booklet = branch.leaf("booklet", "paper", "booklet", help="the questions, one booklet a desk")
    sheets = branch.leaf("sheets", "paper", "sheets", help="answer sheets with names and bar codes")
    enter = branch.leaf("enter", "paper", "enter", help="typed sheets: code or name, then the answers")
    compare = branch.leaf("compare", "paper_second", "compare", help="a second entry against the first")
    doubts = branch.leaf("doubts", "paper_second", "doubts", help="marks that nobody could read")
    decide = branch.leaf("decide", "paper_second", "decide", help="the word about one of them")
    for leaf in (booklet, sheets, enter, compare, doubts):
        leaf.add_argument("--instrument", required=leaf is not doubts, metavar="CODE")
    for leaf in (booklet, sheets):
        leaf.add_argument("--out", required=True, metavar="FILE.pdf")
    for leaf in (sheets, enter, compare, doubts):
        leaf.add_argument("--group", required=leaf is sheets)
    for leaf in (sheets, enter, compare):
        leaf.add_argument("--date", help="the day of the answers: 2026-11-24")
    others = enter.add_mutually_exclusive_group()
    others.add_argument("--replace", action="store_true", help="other answers of that day give way")
    others.add_argument("--beside", action="store_true", help="other answers of that day stay as well")
    for leaf in (enter, compare):
        leaf.add_argument("file", metavar="FILE.csv")
    decide.add_argument("--attempt", type=int, required=True, metavar="ID", help="as `paper doubts` names it")
    decide.add_argument("--item", type=int, required=True, metavar="N")
    decide.add_argument("--answer", metavar="KEYS", help="as on the keypad; without it: no answer")


def add(menu: Menu) -> None:
    """All of this area."""
    _testing(menu)
    _answers(menu)
    _paper(menu)
