"""Consents, talks, the queue «кого позвать», appointments and tutors."""

import argparse

from zima_desktop.commands.grammar.menu import Menu

PURPOSES = ("P1", "P2", "P3", "P4", "P5")
STATUSES = ("none", "active", "own_needed", "expiring", "expired", "withdrawn")


def _consents(menu: Menu) -> None:
    branch = menu.branch("consents", help="the register of consents on paper")
    found = branch.leaf("list", "consents", "listing", help="who has agreed to what")
    found.add_argument("--group")
    found.add_argument(
        "--purpose", choices=PURPOSES, help="only this purpose; with --status only such people"
    )
    found.add_argument("--status", choices=STATUSES)
    record = branch.leaf("record", "consents", "record", help="collected for a class or a person")
    _who(record)
    record.add_argument("--purpose", choices=PURPOSES, default="P2")
    record.add_argument(
        "--given-by", choices=("parent", "self", "both"), help="by the age of each without it"
    )
    record.add_argument(
        "--giver", metavar="«Фамилия Имя»", help="the parent who signed, linked with the child"
    )
    record.add_argument("--date", help="day of the signature, 2026-09-05; today without it")
    record.add_argument("--valid-to", metavar="DATE")
    record.add_argument("--except", dest="exceptions", action="append", default=[], metavar="«Фамилия Имя»")
    withdraw = branch.leaf("withdraw", "consents", "withdraw", help="a person or a parent has taken it back")
    withdraw.add_argument("--person", required=True)
    withdraw.add_argument("--purpose", choices=PURPOSES, action="append", required=True)
    withdraw.add_argument("--date")
    withdraw.add_argument("--note")
    withdraw.add_argument("--keep", action="store_true", help="destroy later, within 30 days")
    withdraw.add_argument("--dry-run", action="store_true", help="say what would happen, change nothing")
    withdraw.add_argument("--act", metavar="OUT.pdf")
    destroy = branch.leaf("destroy", "consents", "destroy", help="what was gathered under a P1 taken back")
    destroy.add_argument("--person")
    _papers(branch)


def _papers(branch: Menu) -> None:
    forms = branch.leaf("forms", "consents", "forms", help="blanks to sign, prefilled")
    _who(forms)
    forms.add_argument("--purpose", choices=PURPOSES, action="append", required=True)
    forms.add_argument("--out", required=True, metavar="OUT.pdf")
    register = branch.leaf(
        "register", "consents", "register", help="every paper; a sheet to print with --out"
    )
    register.add_argument("--group")
    register.add_argument("--out", metavar="OUT.pdf")
    act = branch.leaf("act", "consents", "act", help="the act of a withdrawal with the extract of the log")
    act.add_argument("--person", required=True)
    act.add_argument("--out", required=True, metavar="OUT.pdf")
    rule = branch.leaf("rule", "consents", "rule", help="whether names on tests need consent P1")
    rule.add_argument("set", choices=("on", "off"), nargs="?")


def _codes(menu: Menu) -> None:
    codes = menu.branch("session").leaf("codes", "consents", "codes", help="whose code is whose")
    codes.add_argument("--session", type=int, metavar="ID", required=True)
    codes.add_argument("--out", metavar="OUT.pdf")


def _who(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--group")
    parser.add_argument("--person")


def _queue(menu: Menu) -> None:
    branch = menu.branch("queue", help="«кого позвать»")
    found = branch.leaf("list", "queue", "listing", help="whom to call and why")
    found.add_argument("--rule")
    found.add_argument("--group")
    found.add_argument("--first", type=int, metavar="N")
    snooze = branch.leaf("snooze", "queue", "snooze", help="«не звать до …»")
    snooze.add_argument("--person", required=True)
    snooze.add_argument("--until", metavar="DATE", help="for good without it")
    snooze.add_argument("--rule", help="any rule without it")
    snooze.add_argument("--note")
    branch.leaf("put-off", "queue", "put_off", help="whom nobody calls now")
    branch.leaf("wake", "queue", "wake", help="call again").add_argument("mark", type=int, metavar="ID")
    rules = branch.leaf("rules", "queue", "rules", help="every rule; with --switch one is set")
    rules.add_argument("--switch", metavar="RULE")
    rules.add_argument("--off", action="store_true")
    rules.add_argument("--days", type=int)


def _appointments(menu: Menu) -> None:
    branch = menu.branch("appointments", help="requests and appointments")
    found = branch.leaf("list", "appointments", "listing", help="open ones; all of a day or a person")
    found.add_argument("--day", metavar="DATE")
    found.add_argument("--person")
    found.add_argument("--all", action="store_true", help="closed ones too")
    ask = branch.leaf("ask", "appointments", "ask", help="a request, or an appointment with --at")
    ask.add_argument("--person", required=True)
    ask.add_argument("--topic", required=True)
    ask.add_argument("--by", choices=("self", "parent", "teacher", "counsellor"), default="self")
    ask.add_argument("--date")
    ask.add_argument("--at", metavar="«2026-11-24 14:30»")
    ask.add_argument("--place")
    fix = branch.leaf("set", "appointments", "appoint", help="a day and an hour")
    fix.add_argument("--at", required=True, metavar="«2026-11-24 14:30»")
    fix.add_argument("--place")
    hold = branch.leaf("hold", "appointments", "hold", help="it took place")
    hold.add_argument("--outcome", default="")
    hold.add_argument("--agreed", help="write a talk down as well")
    hold.add_argument("--next-step")
    miss = branch.leaf("miss", "appointments", "miss", help="nobody came")
    cancel = branch.leaf("cancel", "appointments", "cancel", help="called off")
    for leaf in (miss, cancel):
        leaf.add_argument("--note", default="")
    for leaf in (fix, hold, miss, cancel):
        leaf.add_argument("number", type=int, metavar="ID")


def _talks(menu: Menu) -> None:
    branch = menu.branch("talk", help="talks")
    found = branch.leaf("list", "talks", "listing", help="who was seen when; talks of one person")
    found.add_argument("--person")
    found.add_argument("--group")
    found.add_argument("--days", type=int, metavar="N", help="not seen for so many days, or never")
    found.add_argument("--drafts", action="store_true", help="only those with an unfinished talk")
    seen = branch.leaf("seen", "talks", "seen", help="a talk without a record")
    _who(seen)
    seen.add_argument("--date")
    prompts = branch.leaf("prompts", "talks", "show_prompts", help="what to go through")
    prompts.add_argument("template", choices=("first", "results", "parents", "free"))
    tutor = menu.branch("tutor", help="teachers who look after people")
    tutor.leaf("list", "talks", "tutors")
    assign = tutor.leaf("assign", "talks", "assign_tutor")
    assign.add_argument("--tutor", required=True)
    release = tutor.leaf("release", "talks", "release_tutor")
    for leaf in (assign, release):
        _who(leaf)


def add(menu: Menu) -> None:
    """All of this area."""
    _consents(menu)
    _codes(menu)
    _queue(menu)
    _appointments(menu)
    _talks(menu)
