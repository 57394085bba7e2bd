"""Console: can this build, on this computer, do everything? Used by the frozen program in CI."""

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from zima_desktop.commands.answer import Answer
from zima_desktop.version import VERSION

_PARTS = {
    "content": "методики",
    "fonts": "шрифты",
    "base": "база",
    "reader": "чтение таблиц",
    "window": "окно",
}


def run(options: argparse.Namespace) -> Answer:
    """Every part once, on a throw-away base of synthetic people."""
    checks: list[tuple[str, Callable[[], object]]] = [
        ("content", _content),
        ("fonts", _fonts),
        ("base", _base),
        ("reader", _reader),
        ("window", _window),
    ]
    found = {}
    for name, check in checks:
        try:
            check()
            found[name] = "ok"
        except Exception as error:  # a part that fails must not hide the next one
            found[name] = f"{type(error).__name__}: {error}"
    good = all(state == "ok" for state in found.values())
    words = "\n".join(
        f"{_PARTS[name]}: {'в порядке' if found[name] == 'ok' else found[name]}" for name in found
    )
    return Answer({"version": VERSION, "python": sys.version.split()[0], "checks": found}, words, good)


def _content() -> None:
    from zima_desktop.content import check_instrument, shipped_instruments

    for instrument in shipped_instruments():
        assert not [one for one in check_instrument(instrument) if one.blocks], instrument.code


def _fonts() -> None:
    from zima_desktop.reports.fonts import register_fonts

    register_fonts()


def _base() -> None:
    from zima_desktop.bootstrap import NewWorkspace, create_workspace, open_workspace
    from zima_desktop.domain.workspaces import WorkspaceKind

    with tempfile.TemporaryDirectory() as place:
        wanted = NewWorkspace("Проверка", WorkspaceKind.ORGANIZATION, "Проверка", "проверка сборки целиком")
        create_workspace(Path(place) / "base", wanted).services.close()
        services = open_workspace(Path(place) / "base", wanted.password).services
        assert services.people.find is not None
        services.close()


def _reader() -> None:
    from datetime import date

    from zima_desktop.domain.ids import PersonId, new_uid
    from zima_desktop.domain.people import Category, Person, PersonName
    from zima_desktop.exchange.roster import export_roster, read_workbook
    from zima_desktop.jobs import JobControl

    name = PersonName("Гринёв", "Пётр", "Андреевич")
    person = Person(PersonId(1), new_uid(), name, None, date(2010, 11, 3), Category.PUPIL, None)
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "list.xlsx"
        export_roster([person], path)
        assert len(read_workbook(path, JobControl()).sheets[0].rows) == 2


def _window() -> None:
    import importlib
    import os

    application = importlib.import_module("ui.application")
    if not application.has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application.check_window()
