"""Opens every page of the window on a small training base and prints what can be read: page, tab, text."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tests.helpers.asker import FakeAsker
from tests.helpers.class_sessions import CHEAP
from tests.helpers.people_desk import visible_texts
from ui.application import make_application
from ui.desktop import Desktop
from ui.settings import Settings
from zima_desktop.bootstrap import NewWorkspace, Opened, create_workspace
from zima_desktop.demo import create_demo
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.jobs import JobControl

SCHOOL_PAGES = (
    "today",
    "classes",
    "people",
    "person",
    "testing",
    "instrument",
    "instrument_import",
    "result",
    "class_results",
    "quality",
    "events",
    "followup",
    "catalogue",
    "demand",
    "programmes",
    "recommendation",
    "documents",
    "consents",
    "queue",
    "monitoring",
    "exchange",
    "roster_import",
    "rollover",
    "answers_import",
    "paper_entry",
    "settings",
)
PERSON_MODES = ("line", "years", "profile", "plan", "overview")
TOWN_PAGES = (
    "today",
    "people",
    "followup",
    "catalogue",
    "demand",
    "programmes",
    "monitoring",
    "exchange",
    "settings",
)


def settle(milliseconds: int) -> None:
    """Let jobs and pages finish."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def base(place: Path, kind: str) -> Opened:
    """A training school of thirty, or an empty coordinator."""
    if kind == "school":
        return create_demo(place / "base", JobControl(), 30, cost=CHEAP)
    wanted = NewWorkspace("Координатор", WorkspaceKind.COORDINATOR, "Координатор", "тихая зима на станции")
    return create_workspace(place / "base", wanted, cost=CHEAP)


def said(window: QWidget) -> list[str]:
    """Seen and spoken."""
    texts = visible_texts(window)
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            texts += [widget.toolTip(), widget.accessibleName()]
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                texts.append(widget.placeholderText())
    return [" ".join(text.split()) for text in texts if text.strip()]


def walk(place: Path, kind: str, scale: float, size: tuple[int, int]) -> None:
    """Print the texts of every page."""
    settings = Settings(place / "settings.ini")
    settings.text_scale = scale
    make_application(settings)
    desktop = Desktop(settings, FakeAsker())
    desktop.begin()
    opened = base(place, kind)
    desktop.start.opened.emit(opened)
    assert desktop.main is not None
    desktop.main.resize(*size)
    args: dict[str, dict[str, object]] = {}
    if kind == "school":
        rows = opened.services.testing.results("subject5")
        tested = next(row for row in rows if row.attempt is not None)
        args = {
            "person": {"person": tested.person},
            "recommendation": {"person": tested.person},
            "result": {"attempt": tested.attempt},
            "instrument": {"sha": opened.services.testing.instrument("readiness").sha256},
        }
    for page in SCHOOL_PAGES if kind == "school" else TOWN_PAGES:
        desktop.main.open(page, **args.get(page, {}))
        settle(250)
        for text in said(desktop.main):
            print(f"{page}\t{text}")
    if kind == "school":
        group = opened.services.people.group_by_label("9А").id
        inner = [("person", {"mode": mode} | args["person"]) for mode in PERSON_MODES]
        for page, wanted in (*inner, ("classes", {"group": group})):
            desktop.main.open(page, **wanted)
            settle(400)
            for text in said(desktop.main):
                print(f"{page}\t{text}")
    desktop.end()
