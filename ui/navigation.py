"""Which pages there are and how a page is made on its first visit."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.i18n import translate


class PageController(Protocol):
    """Owns one view; `open` runs at every visit, first one included."""

    view: QWidget

    def open(self, **args: object) -> None: ...


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A place in the rail; `title` is already translated, `group` a key of group_titles or \"\".

    A page with a `parent` has no place of its own: it is reached from other pages and lights up that place.
    """

    key: str
    title: str
    icon: str
    group: str
    factory: Callable[[AppContext], PageController]
    parent: str = ""


def lazy(path: str) -> Callable[[AppContext], PageController]:
    """A factory that imports `package.module:Class` on first use, so that start-up stays lean."""
    module, _, name = path.partition(":")

    def make(context: AppContext) -> PageController:
        controller: PageController = getattr(import_module(module), name)(context)
        return controller

    return make


def group_titles() -> dict[str, str]:
    """Names of the groups of the rail; pages without a group stand first, «settings» last."""
    return {
        "reference": translate("Navigation", "Reference and printing"),
        "municipality": translate("Navigation", "Municipality"),
    }
