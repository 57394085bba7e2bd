"""A parser that says in Russian what is wrong with a command."""

import argparse
import json
import re
from typing import NoReturn

WRONG_FORM = 2
_PATTERNS = {
    "required": r"the following arguments are required: (?P<what>.+)",
    "unrecognized": r"unrecognized arguments: (?P<what>.+)",
    "command": r"argument COMMAND: invalid choice: '(?P<value>.*?)' \(choose from (?P<what>.+)\)",
    "choice": r"argument (?P<place>.+?): invalid choice: '?(?P<value>.*?)'? \(choose from (?P<what>.+)\)",
    "value": r"argument (?P<place>.+?): expected .*argument.*",
    "number": r"argument (?P<place>.+?): invalid (?:int|float) value: '(?P<value>.*)'",
    "together": r"argument (?P<place>.+?): not allowed with argument (?P<what>.+)",
    "one_of": r"one of the arguments (?P<what>.+) is required",
    "ambiguous": r"ambiguous option: (?P<value>.+) could match (?P<what>.+)",
}


class Parser(argparse.ArgumentParser):
    """Ends the process with code 2 and one sentence; its branches are of this class too."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_FORM, f"{complaint(message, self.prog)}\n")


def complaint(message: str, command: str) -> str:
    """What argparse says in English, in Russian, and where to look."""
    from zima_desktop.content import content_root

    words = json.loads((content_root() / "messages" / "console.json").read_text(encoding="utf-8"))
    found = ((key, re.fullmatch(pattern, message, re.DOTALL)) for key, pattern in _PATTERNS.items())
    key, facts = next(((key, match.groupdict()) for key, match in found if match), ("other", {}))
    if "what" in facts:
        facts["what"] = facts["what"].replace("'", "")
    return f"{words[key].format_map(facts)} {words['next'].format(command=command)}"
