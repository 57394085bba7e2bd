"""Commands and the nouns that hold them; the work is imported when a command is called."""

import argparse
from collections.abc import Callable
from importlib import import_module

from zima_desktop.commands.answer import Answer

Handler = Callable[[argparse.Namespace], Answer]


def _lazy(area: str, name: str) -> Handler:
    def call(options: argparse.Namespace) -> Answer:
        handler: Handler = getattr(import_module(f"zima_desktop.commands.{area}"), name)
        return handler(options)

    return call


class Menu:
    """A parser with sub-commands: «people import», «session prepare» …"""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._commands = parser.add_subparsers(required=True, metavar="COMMAND")
        self._branches: dict[str, Menu] = {}

    def leaf(self, name: str, area: str, function: str, **words: str) -> argparse.ArgumentParser:
        """A command that does something; every one can answer in JSON."""
        parser = self._commands.add_parser(name, help=words.get("help"))
        parser.add_argument("--json", action="store_true", help="answer for machines")
        parser.set_defaults(handler=_lazy(area, function))
        return parser

    def branch(self, name: str, **words: str) -> "Menu":
        """A noun that holds commands; asked for again, the same one."""
        if name not in self._branches:
            self._branches[name] = Menu(self._commands.add_parser(name, help=words.get("help")))
        return self._branches[name]
