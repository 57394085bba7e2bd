"""Where the program keeps things on this computer, per system and from a frozen build alike."""

import os
import sys
from pathlib import Path

APPLICATION = "Zima"


def resource_root() -> Path:
    """The folder `resources`: PyInstaller unpacks it beside `sys._MEIPASS`."""
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else Path(__file__).resolve().parents[1]
    return base / "resources"


def program_folder() -> Path:
    """Where the program itself lies: beside it a teacher puts a session file."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return resource_root().parent


def settings_folder() -> Path:
    """Where the settings of this user live; they hold nothing about the school."""
    return _configuration_root() / APPLICATION


def log_folder() -> Path:
    """Where failures are written down, without names of people."""
    if sys.platform == "win32":
        return _local_root() / APPLICATION / "log"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / APPLICATION
    return _from_environment("XDG_STATE_HOME", Path.home() / ".local" / "state") / APPLICATION


def default_workspaces_folder() -> Path:
    """Where a new workspace is offered: a visible folder in the documents of the user."""
    documents = Path.home() / "Documents"
    russian = Path.home() / "Документы"
    return (russian if russian.is_dir() else documents) / "Зима"


def demo_folder() -> Path:
    """The training school, made anew at any time: apart from the real workspaces."""
    return _local_root() / APPLICATION / "demo"


def _configuration_root() -> Path:
    if sys.platform == "win32":
        return _from_environment("APPDATA", Path.home() / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return _from_environment("XDG_CONFIG_HOME", Path.home() / ".config")


def _local_root() -> Path:
    if sys.platform == "win32":
        return _from_environment("LOCALAPPDATA", Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return _from_environment("XDG_DATA_HOME", Path.home() / ".local" / "share")


def _from_environment(name: str, otherwise: Path) -> Path:
    value = os.environ.get(name, "")
    return Path(value) if value else otherwise
